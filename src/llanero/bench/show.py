"""Benchmark records for people: a table in the terminal, a plot in a file."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from llanero.bench.record import Record
from llanero.errors import ConfigError


def console(*, stderr: bool = False) -> Console:
    """Tables stay whole where there is no terminal whose width would matter."""
    terminal = (sys.stderr if stderr else sys.stdout).isatty()
    return Console(stderr=stderr, width=None if terminal else 160)


def table(records: Iterable[Record]) -> Table:
    """One row per cell; the spread is (max - min) / median."""
    result = Table(box=None, header_style="bold", pad_edge=False)
    result.add_column("test")
    for name in ("batch", "depth", "tokens", "tok/s", "per sequence", "spread", "runs"):
        result.add_column(name, justify="right")
    for r in records:
        spread = (r.tok_s_max - r.tok_s_min) / r.tok_s if r.tok_s else 0.0
        rates = (f"{r.tok_s:.1f}", f"{r.tok_s / r.batch:.1f}", f"{spread:.1%}" if r.repetitions > 1 else "-")
        result.add_row(r.test, str(r.batch), str(r.depth), str(r.tokens), *rates, str(r.repetitions))
    return result


def check_plot(path: Path) -> None:
    """Before anything is measured for it: raises `ConfigError` when nothing could be drawn there."""
    if importlib.util.find_spec("matplotlib") is None:
        raise ConfigError("--plot needs matplotlib: pip install matplotlib")
    if path.suffix not in (".png", ".svg", ".pdf"):
        raise ConfigError(f"--plot {path}: the name must end in .png, .svg or .pdf")
    if not path.parent.is_dir():
        raise ConfigError(f"--plot {path}: there is no folder {path.parent}")


def plot(records: Sequence[Record], path: Path) -> None:
    """Tokens per second over batch size, a panel per test, a line per depth. Raises `ConfigError`."""
    tests = [test for test in ("prefill", "decode") if any(r.test == test for r in records)]
    figure, axes = pyplot().subplots(1, len(tests), figsize=(5.5 * len(tests), 4), squeeze=False, layout="constrained")
    for axis, test in zip(axes[0], tests, strict=True):
        mine = [r for r in records if r.test == test]
        for depth in sorted({r.depth for r in mine}):
            line = sorted((r for r in mine if r.depth == depth), key=lambda r: r.batch)
            rates = [r.tok_s for r in line]
            spread = [[r.tok_s - r.tok_s_min for r in line], [r.tok_s_max - r.tok_s for r in line]]
            axis.errorbar([r.batch for r in line], rates, yerr=spread, marker="o", capsize=3, label=f"depth {depth}")
        axis.set_xscale("log", base=2)
        axis.set_xticks(sorted({r.batch for r in mine}), labels=[str(b) for b in sorted({r.batch for r in mine})])
        axis.set(title=test, xlabel="sequences at once", ylabel="tok/s, all together", ylim=(0, None))
        axis.grid(alpha=0.3)
        axis.legend()
    first = records[0]
    figure.suptitle(f"{first.model}, {first.threads} threads, {first.isa}: {first.machine}", fontsize=10)
    save(figure, path)


def pyplot() -> Any:
    """matplotlib's, drawing to files alone."""
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot

    return pyplot


def save(figure: Any, path: Path) -> None:
    """Raises `ConfigError`."""
    try:
        figure.savefig(path)
    except (OSError, ValueError) as error:
        raise ConfigError(f"--plot {path}: {error}") from None
    finally:
        pyplot().close(figure)
