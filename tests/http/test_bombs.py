"""What would take a server's time, memory or stack is answered, and streams beside it go on."""

from __future__ import annotations

import asyncio
import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bombs
import pytest
from make_model import make_model

from llanero.bench.client import Client

FLOOR = 1.0
"""Seconds that other processes of a machine may take from a stream. What bombs would take, if they could, is more."""
ATTEMPTS = 3
"""Noise comes and goes; what the server does wrong comes each time."""


@pytest.mark.timeout(900)
def test_streams_do_not_notice_bombs(tmp_path: Path, run_model: Callable[..., Any]) -> None:
    path = make_model(tmp_path / "tiny.gguf", preset="tiny", seed=3)
    with run_model(path, ctx_size=1024) as app:
        client = Client(app.url, timeout=120)
        for seed in range(ATTEMPTS):
            report = asyncio.run(bombs.measure(client, "tiny", seed=seed, n_random=5, n_tokens=500))
            assert report.failures == []
            assert report.answers["400"] >= 8
            allowed = max(3 * statistics.median(report.gaps), 3 * max(report.calm), FLOOR)
            if max(report.gaps) <= allowed:
                break
        else:
            raise AssertionError(f"a stream stood still for {max(report.gaps):.1f} s, {allowed:.1f} s at most are fine")
        assert app.registry.get("tiny").engine.restarts == 0
