"""A command line to call, and a tiny model to call it with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from make_model import make_model
from typer.testing import CliRunner

from llanero.cli.main import make_app


class Outcome:
    def __init__(self, code: int, stdout: str, stderr: str) -> None:
        self.code = code
        self.stdout = stdout
        self.stderr = stderr


Llanero = Callable[..., Outcome]


@pytest.fixture
def llanero(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Llanero:
    """Runs a command line in an empty folder. What it raises beyond an exit fails the test."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str | Path, input: str | None = None) -> Outcome:
        result = CliRunner().invoke(make_app(), [str(a) for a in arguments], input=input, catch_exceptions=False)
        return Outcome(result.exit_code, result.stdout, result.stderr)

    return call


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("cli") / "tiny.gguf", preset="tiny", seed=2)


@pytest.fixture(scope="session")
def base_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Without a chat template."""
    return make_model(tmp_path_factory.mktemp("cli-base") / "base.gguf", preset="tiny", chat_template="")
