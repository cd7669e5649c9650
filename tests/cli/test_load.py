"""`llanero bench --scenario` with a server of its own: what it writes and shows, and that the server ends with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

Llanero = Callable[..., Any]


def servers() -> list[str]:
    """Servers that our own process has started and not ended."""
    return [" ".join(child.cmdline()) for child in psutil.Process().children(recursive=True)]


def test_a_scenario(llanero: Llanero, model: Path) -> None:
    sizes = ("--requests", "3", "--shared-tokens", "40", "-p", "8", "-n", "6")
    result = llanero("bench", model, "--scenario", "shared-prefix", *sizes, "-r", "2", "-t", "1", "--json", "out.jsonl")
    assert result.code == 0, result.stderr
    lines = [json.loads(line) for line in Path("out.jsonl").read_text().splitlines()]
    assert [(line["run"], line["phase"]) for line in lines] == [(0, "cold"), (0, "warm"), (1, "cold"), (1, "warm")]
    for line in lines:
        assert (line["failed"], line["requests"], line["model"], line["made_by"]) == (0, 3, "tiny", "llanero")
        assert line["output_tokens"] == 3 * 6
        assert line["exact_prompts"]
        assert line["prompt_tokens"] == 3 * 48
        if line["phase"] == "cold":
            assert 2 * 39 <= line["cached_tokens"] <= 2 * 47, "computed once for all, and by nobody before"
        else:
            assert line["cached_tokens"] == 3 * 47
    assert len({line["seed"] for line in lines}) == 1
    for word in ("shared-prefix", "first token", "cold", "warm", "tiny at http://127.0.0.1:"):
        assert word in result.stdout
    assert not servers()


def test_lines_on_stdout_alone(llanero: Llanero, model: Path) -> None:
    sizes = ("--requests", "2", "-p", "8", "-n", "4", "--seed", "5")
    result = llanero("bench", model, "--scenario", "fairness", *sizes, "-r", "1", "--json", "-")
    assert result.code == 0, result.stderr
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(line["phase"], line["group"]) for line in lines] == [
        ("cold", "key A"),
        ("cold", "key B"),
        ("warm", "key A"),
        ("warm", "key B"),
    ]
    cached = [line["cached_tokens"] for line in lines]
    assert cached[1:] == [0, 2 * 7, 7], "keys share nothing"
    assert cached[0] <= 4, "but how prompts begin"
    assert {line["seed"] for line in lines} == {5}
    assert "fairness" in result.stderr


def test_failures_are_told(llanero: Llanero, model: Path, tmp_path: Path) -> None:
    result = llanero("bench", model, "--scenario", "burst", "-p", "100000", "-n", "4", "--requests", "1")
    assert result.code == 1
    assert "every request failed: HTTP 400" in result.stderr
    (tmp_path / "damaged.gguf").write_bytes(b"GGUF nonsense")
    result = llanero("bench", "damaged.gguf", "--scenario", "burst")
    assert result.code == 1
    assert "the server did not start" in result.stderr
    assert "damaged.gguf" in result.stderr
    assert not servers()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--requests", "3"], "need a --scenario"),
        (["--url", "http://x"], "need a --scenario"),
        (["--scenario", "burst", "-b", "2"], "without --scenario"),
        (["--scenario", "burst", "-d", "2"], "without --scenario"),
        (["--scenario", "burst", "--turns", "2"], "no meaning"),
        (["--scenario", "rush"], "one of shared-prefix, burst"),
        (["--scenario", "burst", "--url", "nowhere"], "--url nowhere"),
        (["--scenario", "burst", "--json", "no/where"], "--json no/where"),
        (["--scenario", "burst", "--requests", "0"], "--requests"),
    ],
)
def test_options_that_do_not_go(llanero: Llanero, arguments: list[str], told: str) -> None:
    result = llanero("bench", *arguments)
    assert result.code == 2
    assert told in result.stderr
    assert result.stdout == ""
