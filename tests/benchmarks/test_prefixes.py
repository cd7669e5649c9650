from __future__ import annotations

from pathlib import Path

import prefixes
import pytest


def test_lookups(capsys: pytest.CaptureFixture[str]) -> None:
    assert prefixes.main(["--pages", "40", "--tokens", "64", "-r", "3"]) == 0
    assert "32 tokens in common" in capsys.readouterr().out


def test_steps(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sizes = ["--tokens", "300", "-b", "3", "-n", "20", "-r", "2"]
    assert prefixes.main([str(model), *sizes, "-t", "1", "--cpu-time"]) == 0
    shown = capsys.readouterr().out
    assert "no context" in shown
    assert "300 tokens in common" in shown


def test_what_cannot_be_measured_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert prefixes.main([str(tmp_path / "none.gguf")]) == 1
    assert "prefixes.py: " in capsys.readouterr().err
