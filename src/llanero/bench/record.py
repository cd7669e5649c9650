"""What is kept of a measured cell, and on what it was measured.

Owns the JSON line (its keys are a contract with those who read benchmark files), where it goes, and the commit the
code comes from. Must not know how things are timed or shown.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import Literal

import msgspec

from llanero import __version__
from llanero.bench.measure import Cell, Timing
from llanero.engine.wire import EngineInfo
from llanero.errors import ConfigError


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One JSON line. `tok_s` is the median over the repetitions, of all sequences' tokens together."""

    test: Literal["prefill", "decode"]
    batch: int
    tokens: int
    """Timed tokens per sequence."""
    depth: int
    """Tokens of context in each sequence before those."""
    tok_s: float
    tok_s_min: float
    tok_s_max: float
    repetitions: int
    model: str
    """File name."""
    arch: str
    n_params: int
    weight_bytes: int
    threads: int
    isa: str
    kv_type: str
    batch_tokens: int
    machine: str
    version: str
    commit: str
    """Of the source tree; empty when installed without one."""
    time: str
    """UTC, ISO 8601."""


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """What all cells of a run have in common."""

    model: Path
    info: EngineInfo
    kv_type: str
    batch_tokens: int
    machine: str
    commit: str
    """Looked up before the first cell: the tree may change during a long run, the loaded code does not."""

    def record(self, cell: Cell, timing: Timing) -> Record:
        return Record(
            test=cell.test,
            batch=cell.batch,
            tokens=cell.tokens,
            depth=cell.depth,
            tok_s=round(timing.median, 2),
            tok_s_min=round(min(timing.rates), 2),
            tok_s_max=round(max(timing.rates), 2),
            repetitions=len(timing.rates),
            model=self.model.name,
            arch=self.info.arch,
            n_params=self.info.n_params,
            weight_bytes=self.info.weight_bytes,
            threads=self.info.threads,
            isa=self.info.isa,
            kv_type=self.kv_type,
            batch_tokens=self.batch_tokens,
            machine=self.machine,
            version=__version__,
            commit=self.commit,
            time=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        )


@contextmanager
def json_lines(name: str) -> Iterator[Callable[[msgspec.Struct], None]]:
    """Writes records to the file as they come, so that what was measured survives an interruption.

    "-" is standard output, "" nowhere. Raises `ConfigError`.
    """
    with ExitStack() as stack:
        try:
            out = (
                sys.stdout if name == "-" else stack.enter_context(Path(name or os.devnull).open("w", encoding="utf-8"))
            )
        except OSError as error:
            raise ConfigError(f"--json {name}: {error.strerror}") from None

        def write(record: msgspec.Struct) -> None:
            out.write(msgspec.json.encode(record).decode() + "\n")
            out.flush()

        yield write


def source_commit() -> str:
    """The git commit of the tree this code is in, "-dirty" added when sources differ from it; "" without one."""
    here = Path(__file__).resolve()
    # A virtual environment may lie in somebody else's repository: only a tracked file tells of its own.
    if _git(here.parent, "ls-files", "--error-unmatch", here.name) is None:
        return ""
    commit = _git(here.parent, "rev-parse", "--short=12", "HEAD") or ""
    changed = _git(here.parents[1], "status", "--porcelain", "--untracked-files=no", ".")
    return commit + ("-dirty" if commit and changed else "")


def _git(folder: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, text=True, timeout=10)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None
