"""Draws benchmark results: the roofline of kernels, the ratios of engines. Needs matplotlib."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from limits import Limits

from llanero.errors import ConfigError


def roofline(results: Sequence[Mapping[str, Any]], machine: Limits, title: str, path: Path) -> None:
    """Operations per second over operations per byte, below the machine's roofs. Raises `ConfigError`."""
    pyplot = _pyplot()
    figure, axis = pyplot.subplots(figsize=(9, 6), layout="constrained")
    intensity = np.geomspace(0.05, 1e4, 200)
    roofs = [("f32", machine.f32, "tab:gray")] + ([("int8", machine.int8, "black")] if machine.int8 else [])
    for name, peak, color in roofs:
        label = f"{name}: {peak / 1e9:.0f} Gop/s, memory {machine.memory / 1e9:.1f} GB/s"
        axis.plot(intensity, np.minimum(peak, intensity * machine.memory) / 1e9, color=color, label=label)
    for kernel in dict.fromkeys((r["kernel"], r.get("type", "")) for r in results):
        mine = [r for r in results if (r["kernel"], r.get("type", "")) == kernel]
        x, y = [r["ops"] / r["bytes"] for r in mine], [r["gop_s"] for r in mine]
        axis.scatter(x, y, s=14, alpha=0.7, label=" ".join(kernel).strip())
    axis.set(xscale="log", yscale="log", xlabel="operations per byte", ylabel="Gop/s")
    axis.grid(alpha=0.3)
    axis.legend(fontsize=7, ncols=2, loc="lower right")
    axis.set_title(title, fontsize=8)
    _save(figure, path)


def ratios(rows: Sequence[Mapping[str, Any]], title: str, path: Path) -> None:
    """A bar per scenario and peer, and a mark where the bar to clear is. Raises `ConfigError`."""
    pyplot = _pyplot()
    rows = [row for row in rows if row["ratios"]]
    peers = list(dict.fromkeys(peer for row in rows for peer in row["ratios"]))
    height = 0.8 / max(1, len(peers))
    figure, axis = pyplot.subplots(figsize=(9, 1.5 + 0.4 * max(1, len(rows))), layout="constrained")
    for i, peer in enumerate(peers):
        mine = [(at, row["ratios"][peer]) for at, row in enumerate(rows) if peer in row["ratios"]]
        middle = [ratio["median"] for _, ratio in mine]
        spread = [
            [max(0.0, m - ratio["min"]) for m, (_, ratio) in zip(middle, mine, strict=True)],
            [max(0.0, ratio["max"] - m) for m, (_, ratio) in zip(middle, mine, strict=True)],
        ]
        axis.barh([at + i * height for at, _ in mine], middle, height, xerr=spread, capsize=2, label=f"to {peer}")
    barred = [(at, row["bar"]) for at, row in enumerate(rows) if row["bar"] is not None]
    middle_of_group = height * (len(peers) - 1) / 2
    axis.plot([bar for _, bar in barred], [at + middle_of_group for at, _ in barred], "k|", ms=14, mew=2, label="bar")
    axis.axvline(1, color="gray", lw=1)
    axis.set_yticks([at + middle_of_group for at in range(len(rows))], labels=[row["scenario"] for row in rows])
    axis.invert_yaxis()
    axis.set(xlabel="our tokens per second / theirs", xlim=(0, None))
    axis.legend(fontsize=8)
    axis.set_title(title, fontsize=8)
    _save(figure, path)


def _pyplot() -> Any:
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot

    return pyplot


def _save(figure: Any, path: Path) -> None:
    from matplotlib import pyplot

    try:
        figure.savefig(path)
    except (OSError, ValueError) as error:
        raise ConfigError(f"--plot {path}: {error}") from None
    finally:
        pyplot.close(figure)
