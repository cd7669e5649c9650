"""The soak test, for seconds instead of an hour."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Any

import prefixes
import pytest
import soak
from make_model import make_model
from rich.console import Console

from llanero.bench.own_server import own_server

SAMPLE: dict[str, Any] = {
    "server_rss": 80 << 20,
    "engine_rss": 60 << 20,
    "server_files": 15,
    "engine_files": 5,
    "threads": 20,
    "restarts": 0,
    "outcomes": {"completed": 9, "failed": 0},
}


def test_requests_that_are_left_in_the_middle_leave_nothing(tmp_path: Path) -> None:
    model = make_model(tmp_path / "tiny.gguf", seed=2)
    with own_server(model, [*soak.FLAGS, "--threads", "1"], os.environ) as url:
        samples, run = asyncio.run(soak.measure(url, 300, 16, 3, Console(quiet=True)))
    assert run.wrong == []
    assert samples[-1]["requests"] == run.outcomes.total() == 300
    assert min(run.outcomes[outcome] for outcome in ("completed", "left", "refused")) > 0
    assert samples[-1]["cache_evicted"] > 0


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, ""),
        ({"server_rss": 100 << 20}, ""),
        ({"server_rss": 120 << 20}, "server_rss grew from 80 to 120 MiB"),
        ({"engine_files": 6}, "engine_files grew from 5 to 6"),
        ({"threads": 60}, "threads grew from 20 to 60"),
        ({"restarts": 1}, "the engine ended"),
        ({"outcomes": {"failed": 2}}, "requests failed: {'failed': 2}"),
    ],
)
def test_what_counts_as_a_leak(change: dict[str, Any], told: str) -> None:
    assert soak.grown([SAMPLE, SAMPLE | change]) == ([told] if told else [])


def test_lookups(capsys: pytest.CaptureFixture[str]) -> None:
    assert prefixes.main(["--pages", "100", "--tokens", "160", "-r", "5"]) == 0
    assert "80 tokens in common" in capsys.readouterr().out
