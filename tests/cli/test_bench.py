"""`llanero bench` on a tiny model: which lines it writes and what it shows."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from llanero import __version__

Llanero = Callable[..., Any]
KEYS = {"test", "batch", "tokens", "depth", "tok_s", "model", "threads", "isa", "commit"}


def test_json_lines(llanero: Llanero, model: Path) -> None:
    arguments = ["-p", "32", "-n", "4", "-b", "1,2", "-d", "0,16", "-t", "2", "-r", "2", "--json", "out.jsonl"]
    result = llanero("bench", model, *arguments)
    assert result.code == 0, result.stderr
    lines = [json.loads(line) for line in Path("out.jsonl").read_text().splitlines()]
    cells = [(line["test"], line["batch"], line["tokens"], line["depth"]) for line in lines]
    assert cells == [
        ("prefill", 1, 32, 0),
        ("prefill", 2, 32, 0),
        ("prefill", 1, 32, 16),
        ("decode", 1, 4, 0),
        ("decode", 2, 4, 0),
        ("decode", 1, 4, 16),
        ("decode", 2, 4, 16),
    ]
    for line in lines:
        assert line.keys() >= KEYS
        assert 0 < line["tok_s_min"] <= line["tok_s"] <= line["tok_s_max"]
        assert line["repetitions"] == 2
        assert (line["model"], line["threads"], line["version"]) == ("tiny.gguf", 2, __version__)
        assert line["arch"] == "llama"
        assert line["machine"]
    for word in ("prefill", "decode", "tok/s", "tiny.gguf"):
        assert word in result.stdout


def test_lines_on_stdout_alone(llanero: Llanero, model: Path) -> None:
    result = llanero("bench", "-m", model, "-p", "0", "-n", "2", "-r", "1", "--isa", "scalar", "--json", "-")
    assert result.code == 0
    [line] = [json.loads(line) for line in result.stdout.splitlines()]
    assert (line["test"], line["depth"], line["isa"]) == ("decode", 128, "scalar")
    assert "decode" in result.stderr


@pytest.mark.skipif(importlib.util.find_spec("matplotlib") is not None, reason="matplotlib is installed")
def test_plot_without_matplotlib(llanero: Llanero, model: Path) -> None:
    result = llanero("bench", model, "-p", "4", "-n", "0", "-r", "1", "--plot", "out.png")
    assert result.code == 2
    assert "matplotlib" in result.stderr
    assert "prefill" not in result.stdout  # told before the measurement, not after it


def test_plot(llanero: Llanero, model: Path) -> None:
    pytest.importorskip("matplotlib")
    result = llanero("bench", model, "-p", "4", "-n", "2", "-b", "1,2", "-r", "1", "--plot", "out.png")
    assert result.code == 0
    assert Path("out.png").read_bytes().startswith(b"\x89PNG")
    for name in ("out.nonsense", "nowhere/out.png"):
        result = llanero("bench", model, "-p", "4", "-n", "0", "-r", "1", "--plot", name)
        assert (result.code, result.stdout) == (2, "")
