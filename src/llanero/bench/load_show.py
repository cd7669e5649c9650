"""Scenario runs for people: a table in the terminal, a plot in a file."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.table import Table

from llanero.bench.load import Run
from llanero.bench.load_record import LoadRecord, Spread
from llanero.bench.show import pyplot, save


def load_table(records: Sequence[LoadRecord]) -> Table:
    """One row per phase and group, each figure the median over the runs."""
    result = Table(box=None, header_style="bold", pad_edge=False)
    result.add_column("")
    for name in (
        "requests",
        "failed",
        "wall s",
        "first token s, p50/p95/p99",
        "between ms, p50/p95/p99",
        "longest ms",
        "tok/s",
        "prompt tokens",
        "cached",
        "runs",
    ):
        result.add_column(name, justify="right")
    for key in dict.fromkeys((r.phase, r.group) for r in records):
        mine = [r for r in records if (r.phase, r.group) == key]
        result.add_row(
            ", ".join(filter(None, key)),
            str(mine[0].requests),
            str(sum(r.failed for r in mine)),
            _median((r.wall_s for r in mine), 2),
            _spread((r.ttft_s for r in mine), 1, 2),
            _spread((r.itl_s for r in mine), 1000, 1),
            _median((r.longest_gap_s and r.longest_gap_s * 1000 for r in mine), 0),
            _median((r.tok_s for r in mine), 1),
            _median((r.prompt_tokens for r in mine), 0),
            _median((r.cached_tokens for r in mine), 0),
            str(len(mine)),
        )
    return result


def _median(values: Iterable[float | None], digits: int) -> str:
    known = [value for value in values if value is not None]
    return f"{statistics.median(known):.{digits}f}" if known else "-"


def _spread(spreads: Iterable[Spread | None], scale: float, digits: int) -> str:
    known = [spread for spread in spreads if spread is not None]
    if not known:
        return "-"
    return "/".join(_median((scale * getattr(s, p) for s in known), digits) for p in ("p50", "p95", "p99"))


def load_plot(runs: Sequence[Run], title: str, path: Path) -> None:
    """Shares of first and later tokens that came within a time, a line per phase and group. Raises `ConfigError`."""
    figure, (first, between) = pyplot().subplots(1, 2, figsize=(11, 4), sharey=True, layout="constrained")
    for key in dict.fromkeys((run.phase, sample.group) for run in runs for sample in run.samples):
        mine = [s for run in runs for s in run.samples if (run.phase, s.group) == key and not s.error]
        for axis, values in (
            (first, [s.first_text for s in mine if s.first_text is not None]),
            (between, [1000 * gap for s in mine for gap in s.gaps]),
        ):
            if values:
                axis.ecdf(values, label=", ".join(filter(None, key)))
    first.set(title="first token", xlabel="s", ylabel="share that came within", xlim=(0, None))
    between.set(title="between tokens", xlabel="ms", xscale="symlog", xlim=(0, None))
    for axis in (first, between):
        axis.grid(alpha=0.3)
        axis.legend(fontsize=8)
    figure.suptitle(title, fontsize=9)
    save(figure, path)
