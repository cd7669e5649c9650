"""What benchmark results have in common: the machine and commit they are of, JSON lines, names of result files.

Must not know what was measured or how.
"""

from __future__ import annotations

import importlib.util
import json
import platform
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, TextIO

from llanero import __version__, hardware
from llanero.bench.record import source_commit
from llanero.bench.show import check_plot
from llanero.errors import ConfigError

RESULTS = Path(__file__).parent / "results"


def setting(*, threads: int, isa: str) -> dict[str, Any]:
    """What all lines of a run have in common; looked up before the first measurement."""
    return {
        "threads": threads,
        "isa": isa,
        "machine": {
            "cpu": hardware.cpu_model(),
            "cores": hardware.cpu_count(),
            "memory_gib": round(hardware.memory_total() / 2**30, 1),
            "system": f"{platform.system()} {platform.release()}",
            "python": platform.python_version(),
        },
        "version": __version__,
        "commit": source_commit(),
    }


def headline(common: Mapping[str, Any]) -> str:
    """One line above tables and plots."""
    machine = common["machine"]
    commit = f", commit {common['commit']}" if common["commit"] else ""
    return (
        f"{machine['cpu']}, {machine['cores']} cores, {machine['memory_gib']} GiB; "
        f"{common['threads']} threads, {common['isa']}{commit}"
    )


def results_stem(name: str) -> Path:
    """Where a run's files go unless told: benchmarks/results/<name>-<date and time>, suffix to be added."""
    return RESULTS / f"{name}-{datetime.now(timezone.utc):%Y%m%d-%H%M%S}"


def plot_path(asked: Path | None, out: Path) -> Path | None:
    """Where to draw: where one was told to, else beside the JSON lines if matplotlib is there. Raises `ConfigError`."""
    if asked is None and importlib.util.find_spec("matplotlib") is None:
        return None
    path = asked or out.with_suffix(".png")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"--plot {path}: {error.strerror}") from None
    check_plot(path)
    return path


class JsonLines:
    """Writes a line per result as it comes, so that what was measured survives an interruption."""

    def __init__(self, path: Path, common: Mapping[str, Any]) -> None:
        """Raises `ConfigError` when the file cannot be written."""
        self._common = dict(common)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: TextIO = path.open("w", encoding="utf-8")
        except OSError as error:
            raise ConfigError(f"--out {path}: {error.strerror}") from None

    def write(self, result: Mapping[str, Any]) -> None:
        line = {**result, **self._common, "time": datetime.now(timezone.utc).isoformat(timespec="seconds")}
        self._file.write(json.dumps(line) + "\n")
        self._file.flush()

    def __enter__(self) -> JsonLines:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
