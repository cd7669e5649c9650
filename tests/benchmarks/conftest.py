from __future__ import annotations

import sys
from pathlib import Path

import pytest
from make_model import make_model


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("model") / "tiny.gguf", quant="Q8_0", ctx_train=8192)


@pytest.fixture
def bare_python(tmp_path: Path) -> Path:
    """An interpreter that has no packages."""
    path = tmp_path / "bare-python"
    path.write_text(f'#!/bin/sh\nexec {sys.executable} -S "$@"\n')
    path.chmod(0o755)
    return path
