"""The JSON line that benchmark files are made of, and where its commit comes from."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from llanero.bench import record
from llanero.bench.measure import Cell, Timing
from llanero.bench.record import Setting, json_lines, source_commit
from llanero.bench.show import table
from llanero.engine.wire import EngineInfo

INFO = EngineInfo(
    pid=1,
    arch="llama",
    n_params=10,
    n_vocab=5,
    n_layers=1,
    d_model=8,
    ctx_train=64,
    ctx_size=64,
    kv_tokens=64,
    kv_bytes_per_token=8,
    weight_bytes=40,
    threads=2,
    isa="scalar",
    load_seconds=0.1,
)
SETTING = Setting(
    model=Path("/some/where/m.gguf"), info=INFO, kv_type="f16", batch_tokens=512, machine="a machine", commit="abc"
)


def test_a_line(tmp_path: Path) -> None:
    with json_lines(str(tmp_path / "out.jsonl")) as write:
        write(SETTING.record(Cell("decode", 4, 64, 128), Timing((90.0, 100.0, 130.0))))
        [line] = (tmp_path / "out.jsonl").read_text().splitlines()  # there at once
    values = json.loads(line)
    assert values.pop("time").endswith("+00:00")
    assert values.pop("version")
    assert values == {
        "test": "decode",
        "batch": 4,
        "tokens": 64,
        "depth": 128,
        "tok_s": 100.0,
        "tok_s_min": 90.0,
        "tok_s_max": 130.0,
        "repetitions": 3,
        "model": "m.gguf",
        "arch": "llama",
        "n_params": 10,
        "weight_bytes": 40,
        "threads": 2,
        "isa": "scalar",
        "kv_type": "f16",
        "batch_tokens": 512,
        "machine": "a machine",
        "commit": "abc",
    }


def test_a_row() -> None:
    shown = table([SETTING.record(Cell("decode", 4, 64, 128), Timing((90.0, 100.0, 130.0)))])
    assert [list(column.cells) for column in shown.columns] == [
        ["decode"],
        ["4"],
        ["128"],
        ["64"],
        ["100.0"],
        ["25.0"],
        ["40.0%"],
        ["3"],
    ]


class TestCommit:
    def git(self, folder: Path, *arguments: str) -> str:
        identity = ("-c", "user.name=x", "-c", "user.email=x@example.org")
        command = ["git", "-C", str(folder), *identity, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    @pytest.fixture
    def tree(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A repository with our file in it, not yet added."""
        try:
            self.git(tmp_path, "init", "-q")
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("no git")
        file = tmp_path / "llanero" / "bench" / "record.py"
        file.parent.mkdir(parents=True)
        file.write_text("1\n")
        monkeypatch.setattr(record, "__file__", str(file))
        return tmp_path

    def test_of_the_tree(self, tree: Path) -> None:
        self.git(tree, "add", ".")
        self.git(tree, "commit", "-qm", "x")
        commit = source_commit()
        assert re.fullmatch(r"[0-9a-f]{12}", commit)
        assert self.git(tree, "rev-parse", "HEAD").startswith(commit)
        (tree / "llanero" / "bench" / "record.py").write_text("2\n")
        assert source_commit() == commit + "-dirty"

    def test_not_of_a_repository_that_we_only_lie_in(self, tree: Path) -> None:
        self.git(tree, "commit", "-qm", "x", "--allow-empty")
        assert source_commit() == ""
