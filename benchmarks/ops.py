"""Measures each kernel as a share of what the machine can do: the roofline.

    python benchmarks/ops.py                         everything, minutes; table, JSON lines and plot
    python benchmarks/ops.py -k matmul --types Q4_K --shapes 2048x2048

A kernel's limit is the longer of the time to move its bytes at the measured read bandwidth of a footprint of its size
and the time to do its operations at the measured peak; its share is that limit over its median time.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import limits
import plots
import report
from kernel_cases import KERNELS, Case, Plan, cases
from limits import Limits
from rich.console import Console
from rich.table import Table

from llanero import hardware
from llanero.bench import show
from llanero.errors import LlaneroError
from llanero.formats.ggml_types import COMPUTED_TYPES
from llanero.ops import create_ops
from llanero.ops.api import Ops

ROWS = (1, 2, 4, 8, 16, 32, 64, 256, 512, 2048)
SHAPES = ((2048, 2048), (8192, 2048), (2048, 8192), (1536, 576))
DEPTHS = (128, 1024, 4096, 16384)
VOCABULARIES = (128256, 262144)


def timed(case: Case, seconds: float, repetitions: int) -> list[float]:
    """Seconds per call, one number per repetition; each repetition makes as many calls as fit into its time."""
    case.run(0)
    started = time.perf_counter()
    case.run(1)
    calls = max(1, int(seconds / max(time.perf_counter() - started, 1e-7)))
    times, at = [], 2
    for _ in range(repetitions):
        started = time.perf_counter()
        for i in range(at, at + calls):
            case.run(i)
        times.append((time.perf_counter() - started) / calls)
        at += calls
    return times


def result(case: Case, times: list[float], machine: Limits) -> dict[str, Any]:
    """The JSON line of a case, but for what all of a run have in common."""
    median = statistics.median(times)
    peak = machine.int8 if case.unit == "int8" and machine.int8 else machine.f32
    moving, computing = case.bytes / machine.read_at(case.footprint), case.ops / peak
    return {
        "kernel": case.kernel,
        **case.size,
        "us": round(median * 1e6, 3),
        "us_min": round(min(times) * 1e6, 3),
        "us_max": round(max(times) * 1e6, 3),
        "bytes": int(case.bytes),
        "ops": int(case.ops),
        "footprint": int(case.footprint),
        "gb_s": round(case.bytes / median / 1e9, 3),
        "gop_s": round(case.ops / median / 1e9, 3),
        "bound": "memory" if moving >= computing else case.unit,
        "share": round(max(moving, computing) / median, 4),
    }


def limits_line(machine: Limits) -> dict[str, Any]:
    """What the shares are of."""
    return {
        "kernel": "limits",
        "read_gb_s": {str(size): round(rate / 1e9, 2) for size, rate in machine.read.items()},
        "int8_gop_s": round(machine.int8 / 1e9, 1),
        "f32_gop_s": round(machine.f32 / 1e9, 1),
    }


def table(results: Iterable[Mapping[str, Any]]) -> Table:
    shown = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("kernel", "size"):
        shown.add_column(name)
    for name in ("us", "spread", "GB/s", "Gop/s", "bound by", "share"):
        shown.add_column(name, justify="right")
    fixed = {"kernel", "us", "us_min", "us_max", "bytes", "ops", "footprint", "gb_s", "gop_s", "bound", "share"}
    for r in results:
        size = ", ".join(
            f"{value}" if isinstance(value, str) else f"{key} {value}" for key, value in r.items() if key not in fixed
        )
        spread = f"{(r['us_max'] - r['us_min']) / r['us']:.0%}" if r["us"] else "-"
        shown.add_row(
            r["kernel"],
            size,
            f"{r['us']:.1f}",
            spread,
            f"{r['gb_s']:.1f}",
            f"{r['gop_s']:.1f}",
            r["bound"],
            f"{r['share']:.0%}",
        )
    return shown


def main(arguments: list[str] | None = None) -> int:
    options = _options(arguments)
    console = show.console()
    try:
        device = create_ops(options.threads, options.isa)
        common = report.setting(threads=device.threads, isa=device.isa)
        plot = report.plot_path(options.plot, options.out)
        console.print(report.headline(common), highlight=False, soft_wrap=True)
        with report.JsonLines(options.out, common) as lines:
            with console.status("measuring the machine"):
                machine = limits.measure(
                    device.threads, device.isa, seconds=options.seconds * 6, footprints=options.footprints
                )
            lines.write(limits_line(machine))
            console.print(_limits_text(machine), highlight=False, soft_wrap=True)
            results = []
            try:
                for line in _measured(device, machine, options, console):
                    lines.write(line)
                    results.append(line)
            finally:  # after Ctrl-C too
                console.print(table(results))
        if plot:
            plots.roofline(results, machine, report.headline(common), plot)
        console.print(f"written: {options.out}" + (f", {plot}" if plot else ""), highlight=False, soft_wrap=True)
    except KeyboardInterrupt:  # what there was has been shown
        return 130
    except LlaneroError as error:
        print(f"ops.py: {error}", file=sys.stderr)
        return 1
    return 0


def _measured(device: Ops, machine: Limits, options: argparse.Namespace, console: Console) -> Iterator[dict[str, Any]]:
    plan = Plan(
        options.types, options.shapes, options.rows, options.depths, options.vocabularies, max(options.footprints)
    )
    with console.status("") as status:
        for case in cases(device, options.kernels, plan):
            status.update(f"{case.kernel} {case.size}")
            yield result(case, timed(case, options.seconds, options.repetitions), machine)


def _limits_text(machine: Limits) -> str:
    def size(n: int) -> str:
        return f"{n >> 20} MiB" if n >= 1 << 20 else f"{n >> 10} KiB"

    reads = ", ".join(f"{rate / 1e9:.1f} ({size(n)})" for n, rate in machine.read.items())
    int8 = f"{machine.int8 / 1e12:.3f} TOPS" if machine.int8 else "none (float's counts)"
    return f"limits: read {reads} GB/s; int8 {int8}; f32 {machine.f32 / 1e9:.0f} GFLOPS"


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    stem = report.results_stem("ops")
    many: dict[str, Any] = {"type": _counts, "metavar": "N,N"}
    parser.add_argument("-k", "--kernels", type=_names(KERNELS), default=list(KERNELS), help="of " + ", ".join(KERNELS))
    parser.add_argument(
        "--types", type=_names(COMPUTED_TYPES), default=sorted(COMPUTED_TYPES), help="for matmul, embed"
    )
    parser.add_argument("--shapes", type=_shapes, default=SHAPES, metavar="OUTxIN,...", help="of matmul's weights")
    parser.add_argument("--rows", default=ROWS, help="of matmul, embed and what goes over activations", **many)
    parser.add_argument("--depths", default=DEPTHS, help="of attention", **many)
    parser.add_argument("--vocabularies", default=VOCABULARIES, help="of the sampler", **many)
    parser.add_argument("-t", "--threads", type=int, default=hardware.cpu_count())
    parser.add_argument("--isa", default="", help="kernel set (default: the best)")
    parser.add_argument("-r", "--repetitions", type=_count, default=5, help="the median counts")
    parser.add_argument("--seconds", type=float, default=0.05, help="of a repetition")
    parser.add_argument(
        "--footprints",
        default=limits.FOOTPRINTS,
        help="bytes that bandwidth is measured at; inputs rotate over the largest, which must be beyond all caches",
        **many,
    )
    parser.add_argument("-o", "--out", type=Path, default=stem.with_suffix(".jsonl"))
    parser.add_argument("--plot", type=Path, help=".png, .svg or .pdf (default: beside --out, with matplotlib)")
    return parser.parse_args(arguments)


def _count(text: str) -> int:
    if not text.strip().isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 on")
    return int(text)


def _counts(text: str) -> list[int]:
    return [_count(part) for part in text.split(",")]


def _shapes(text: str) -> list[tuple[int, int]]:
    shapes = []
    for part in text.split(","):
        n_out, _, n_in = part.partition("x")
        shapes.append((_count(n_out), _count(n_in)))
    return shapes


def _names(known: Iterable[str]) -> Any:
    def names(text: str) -> list[str]:
        for name in text.split(","):
            if name not in known:
                raise argparse.ArgumentTypeError(f"{name!r} is not one of {', '.join(sorted(known))}")
        return text.split(",")

    return names


if __name__ == "__main__":
    sys.exit(main())
