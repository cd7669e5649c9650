"""Draws benchmark results: the roofline of kernels, the ratios of engines. Needs matplotlib."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from limits import Limits

from llanero.bench.show import pyplot, save

BASE = "llama.cpp"
"""Whom the bars are about."""


def roofline(results: Sequence[Mapping[str, Any]], machine: Limits, title: str, path: Path) -> None:
    """Operations per second over operations per byte, below the machine's roofs. Raises `ConfigError`.

    Matrix products by type on the left, everything else by kernel on the right. The dotted roofs are those of caches.
    """
    figure, axes = pyplot().subplots(1, 2, figsize=(14, 6), sharey=True, layout="constrained")
    for axis, name, mine in (
        (axes[0], "matmul", [r for r in results if r["kernel"] == "matmul"]),
        (axes[1], "everything else", [r for r in results if r["kernel"] != "matmul"]),
    ):
        _roofs(axis, machine)
        key = "type" if name == "matmul" else "kernel"
        for i, label in enumerate(dict.fromkeys(r[key] for r in mine)):
            points = [(r["ops"] / r["bytes"], r["gop_s"]) for r in mine if r[key] == label]
            color = pyplot().get_cmap("tab20")(i % 20)
            axis.scatter(*zip(*points, strict=True), s=16, color=color, label=label)
        axis.set(xscale="log", yscale="log", xlabel="operations per byte", title=name)
        axis.grid(alpha=0.3)
        axis.legend(fontsize=7, ncols=2, loc="lower right")
    axes[0].set_ylabel("Gop/s")
    figure.suptitle(title, fontsize=8)
    save(figure, path)


def _roofs(axis: Any, machine: Limits) -> None:
    intensity = np.geomspace(0.05, 1e4, 200)
    top = max(machine.f32, machine.int8)
    for size, rate in sorted(machine.read.items()):
        last = size == max(machine.read)
        style = {"color": "black", "label": f"read: {rate / 1e9:.1f} GB/s"} if last else {"color": "gray", "ls": ":"}
        axis.plot(intensity, np.minimum(top, intensity * rate) / 1e9, lw=1, **style)
    for name, peak in (("f32", machine.f32), ("int8", machine.int8)):
        if peak:
            within = intensity[intensity * max(machine.read.values()) >= peak]
            axis.plot(within, np.full(len(within), peak / 1e9), lw=1, color="black")
            axis.annotate(f"{name}: {peak / 1e9:.0f} Gop/s", (1e4, peak / 1e9), ha="right", va="bottom", fontsize=7)


def ratios(rows: Sequence[Mapping[str, Any]], title: str, path: Path) -> None:
    """A strip per scenario and peer, and a mark where the bar to llama.cpp is. Raises `ConfigError`."""
    peers = list(dict.fromkeys(peer for row in rows for peer in row["ratios"]))
    height = 0.8 / max(1, len(peers))
    figure, axis = pyplot().subplots(figsize=(9, 1.5 + 0.4 * max(1, len(rows))), layout="constrained")
    for i, peer in enumerate(peers):
        mine = [(at, row["ratios"][peer]) for at, row in enumerate(rows) if peer in row["ratios"]]
        middle = [ratio["median"] for _, ratio in mine]
        spread = [
            [max(0.0, m - ratio["min"]) for m, (_, ratio) in zip(middle, mine, strict=True)],
            [max(0.0, ratio["max"] - m) for m, (_, ratio) in zip(middle, mine, strict=True)],
        ]
        axis.barh([at + i * height for at, _ in mine], middle, height, xerr=spread, capsize=2, label=f"to {peer}")
    barred = [(at, row["bar"]) for at, row in enumerate(rows) if row["bar"] is not None and BASE in row["ratios"]]
    if barred:
        below = peers.index(BASE) * height
        axis.plot([bar for _, bar in barred], [at + below for at, _ in barred], "k|", ms=14, mew=2, label="bar")
    middle_of_group = height * (len(peers) - 1) / 2
    axis.axvline(1, color="gray", lw=1)
    axis.set_yticks([at + middle_of_group for at in range(len(rows))], labels=[row["scenario"] for row in rows])
    axis.set_ylim(len(rows) - 1 + height * len(peers), -height)
    axis.set(xlabel="our tokens per second / theirs", xlim=(0, None))
    axis.legend(fontsize=8)
    axis.set_title(title, fontsize=8)
    save(figure, path)
