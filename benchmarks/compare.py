"""Compares our engine with others: same file, same threads, one process per engine, one after the other in each round.

    python benchmarks/compare.py --list
    python benchmarks/compare.py                                     every scenario; models are made (hours in all)
    python benchmarks/compare.py -s 'decode-*' --model 1b-q4_k_m=model.gguf --llama-cpp /other/venv/bin/python
    python benchmarks/compare.py --openvino 1b-q4_k_m=folder --llama-bench ik=/path/to/llama-bench

The ratio of a scenario is that of the medians of all rounds; its spread is that of the rounds' own ratios.
"""

from __future__ import annotations

import argparse
import signal
import statistics
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from fnmatch import fnmatch
from functools import partial
from pathlib import Path
from typing import Any

import limits
import peers
import plots
import report
from peers import Peer
from rich.console import Console
from rich.table import Table
from scenarios import MODELS, SCENARIOS, Scenario, model_file
from serve_cells import Cell

from llanero import hardware
from llanero.bench import show
from llanero.errors import LlaneroError
from llanero.formats.gguf import open_gguf

OURS, BASE = "llanero", plots.BASE


def rounds(engines: Sequence[Peer], cell: Cell, count: int) -> dict[str, list[float]]:
    """Values by engine, one per round. Every other round goes the other way round, so that nobody is always first."""
    values: dict[str, list[float]] = {engine.name: [] for engine in engines}
    unable: set[str] = set()
    for i in range(count):
        for engine in engines if i % 2 == 0 else reversed(engines):
            if engine.name in unable:
                continue
            value = engine.measure(cell)
            if value is None:
                unable.add(engine.name)
            else:
                values[engine.name].append(value)
    return {name: measured for name, measured in values.items() if measured}


def result(scenario: Scenario, values: Mapping[str, Sequence[float]], bandwidth: Mapping[str, float]) -> dict[str, Any]:
    """The JSON line of a scenario, but for what all of a run have in common.

    `bandwidth`: bytes of weights that a token takes, and bytes per second that the machine reads at most.
    """
    mine = values[OURS]
    engines = {name: _spread(measured) for name, measured in values.items()}
    ratios = {}
    for name, theirs in values.items():
        if name != OURS:
            each = [a / b for a, b in zip(mine, theirs, strict=True)]
            median = statistics.median(mine) / statistics.median(theirs)
            ratios[name] = {"median": round(median, 3), "min": round(min(each), 3), "max": round(max(each), 3)}
    line: dict[str, Any] = {
        "scenario": scenario.name,
        "test": scenario.test,
        "batch": scenario.batch,
        "tokens": scenario.tokens,
        "depth": scenario.depth,
        "unit": "us" if scenario.test == "sample" else "tok/s",
        "engines": engines,
        "ratios": ratios,
        "bar": scenario.bar,
        "stretch": scenario.stretch,
    }
    if scenario.test == "sample":
        met = partial(_at_most, statistics.median(mine))
    else:
        met = partial(_at_least, ratios.get(BASE, {}).get("median"))
    line["met"], line["stretch_met"] = met(scenario.bar), met(scenario.stretch)
    if scenario.bandwidth_bar is not None:
        share = statistics.median(mine) * bandwidth["token_bytes"] / bandwidth["read"]
        line |= {
            "bandwidth_share": round(share, 3),
            "bandwidth_bar": scenario.bandwidth_bar,
            "read_gb_s": round(bandwidth["read"] / 1e9, 2),
            "met": None if line["met"] is None else line["met"] and share >= scenario.bandwidth_bar,
        }
    return line


def _spread(values: Sequence[float]) -> dict[str, Any]:
    return {
        "median": round(statistics.median(values), 2),
        "min": round(min(values), 2),
        "max": round(max(values), 2),
        "rounds": [round(value, 2) for value in values],
    }


def _at_least(value: float | None, bar: float | None) -> bool | None:
    return None if value is None or bar is None else value >= bar


def _at_most(value: float | None, bar: float | None) -> bool | None:
    return None if value is None or bar is None else value <= bar


def table(lines: Sequence[Mapping[str, Any]]) -> Table:
    """A row per scenario: medians (min to max) of every engine, ratios to the others, the bar and whether it is met."""
    names = list(dict.fromkeys(name for line in lines for name in line.get("engines", ())))
    others = [name for name in names if name != OURS]
    shown = Table(box=None, header_style="bold", pad_edge=False)
    shown.add_column("scenario")
    for name in [*names, *(f"to {name}" for name in others), "bar"]:
        shown.add_column(name, justify="right")
    shown.add_column("")
    for line in lines:
        cells = [_number(line["engines"].get(name), 1) for name in names]
        cells += [_number(line["ratios"].get(name), 2) for name in others]
        verdict = {True: "met", False: "[bold]missed[/]", None: ""}[line["met"]]
        if "bandwidth_share" in line:
            share = f"{line['bandwidth_share']:.0%} of bandwidth, bar {line['bandwidth_bar']:.0%}"
            verdict = f"{verdict} ({share})" if verdict else share
        shown.add_row(line["scenario"], *cells, _bar(line), verdict + (", stretch too" if line["stretch_met"] else ""))
    return shown


def _number(value: Mapping[str, float] | None, digits: int) -> str:
    if value is None:
        return "-"
    return f"{value['median']:.{digits}f} ({value['min']:.{digits}f}-{value['max']:.{digits}f})"


def _bar(line: Mapping[str, Any]) -> str:
    if line["bar"] is None:
        return ""
    return f"<= {line['bar']:g} us" if line.get("unit") == "us" else f">= {line['bar']:g}"


def main(arguments: list[str] | None = None) -> int:
    options = _options(arguments)
    if options.list:
        for scenario in SCENARIOS:
            print(f"{scenario.name:24} {scenario.model:20} bar {scenario.bar}")
        return 0
    console = show.console()
    try:
        _compare(options, console)
    except KeyboardInterrupt:  # what there was has been shown
        return 130
    except LlaneroError as error:
        print(f"compare.py: {error}", file=sys.stderr)
        if isinstance(error, peers.EngineMissingError):
            print("`make compare` installs llama-cpp-python; --no-llama-cpp leaves it out", file=sys.stderr)
        return 1
    return 0


def _compare(options: argparse.Namespace, console: Console) -> None:
    plot = report.plot_path(options.plot, options.out)
    common = report.setting(threads=options.threads, isa="")
    lines: list[dict[str, Any]] = []
    with ExitStack() as stack:
        out: report.JsonLines | None = None
        try:
            for line, about in _measured(options, console):
                if out is None:  # the first engine has said which kernels it uses
                    common["isa"] = about.get(OURS, {}).get("isa", "")
                    out = stack.enter_context(report.JsonLines(options.out, common))
                out.write({**line, "about": about} if about else line)
                lines.append(line)
        finally:  # after Ctrl-C too
            if lines:
                console.print(report.headline(common), highlight=False, soft_wrap=True)
                console.print(table(lines))
    drawn = [line for line in lines if line.get("ratios")]
    if plot and drawn:
        plots.ratios(drawn, report.headline(common), plot)
    written = f"{options.out}, {plot}" if plot and drawn else f"{options.out}"
    console.print(f"written: {written}", highlight=False, soft_wrap=True)


def _measured(options: argparse.Namespace, console: Console) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """(a scenario's line, what the engines said of themselves), model by model."""
    for model in dict.fromkeys(scenario.model for scenario in options.scenarios):
        mine = [scenario for scenario in options.scenarios if scenario.model == model]
        yield from _of_model(model, mine, options, console)


def _of_model(
    model: str, scenarios: Sequence[Scenario], options: argparse.Namespace, console: Console
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    path = model_file(model, options.models, options.model, options.threads)
    cells = {scenario.name: _cell(scenario, options) for scenario in scenarios}
    asked = list(cells.values())
    starts: list[Callable[[], Peer]] = [partial(peers.ours, str(path), options.threads, asked, options.isa)]
    if not options.no_llama_cpp:
        starts.append(partial(peers.llama_cpp, options.llama_cpp, str(path), options.threads, asked))
    if model in options.openvino:
        folder = str(options.openvino[model])
        starts.append(partial(peers.openvino, options.openvino_python, folder, options.threads, asked))
    for name, binary in options.llama_bench.items():
        starts.append(partial(peers.LlamaBenchPeer, name, str(binary), str(path), options.threads))
    with ExitStack() as stack, console.status(f"{path.name}: loading") as status:
        engines: list[Peer] = []
        for start in starts:
            engines.append(start())
            stack.callback(engines[-1].close)
        for scenario in scenarios:
            status.update(f"{path.name}: {scenario.name}")
            # Before and after, as it is not the same all the time on a machine that is shared
            before = _bandwidth(scenario, options.threads)
            values = rounds(engines, cells[scenario.name], options.rounds)
            read = max(before, _bandwidth(scenario, options.threads))
            bandwidth = {"read": read, "token_bytes": token_bytes(path)}
            line = {**result(scenario, values, bandwidth), "tokens": cells[scenario.name].tokens, "model": path.name}
            yield line, {engine.name: engine.about for engine in engines}


def _bandwidth(scenario: Scenario, threads: int) -> float:
    """Bytes per second from memory, 0 for scenarios that are not held to it."""
    if scenario.bandwidth_bar is None:
        return 0.0
    return limits.measure(threads, footprints=limits.FOOTPRINTS[-1:]).memory


def _cell(scenario: Scenario, options: argparse.Namespace) -> Cell:
    steps = options.steps if scenario.test == "decode" and options.steps else scenario.tokens
    return Cell(scenario.test, scenario.batch, steps, scenario.depth)


def token_bytes(path: Path) -> float:
    """Bytes of weights that a decode step of one token reads: all but embeddings that are only looked up."""
    with open_gguf(path) as file:
        untied = "output.weight" in file.tensors
        return float(
            sum(t.data.nbytes for name, t in file.tensors.items() if not (untied and name == "token_embd.weight"))
        )


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    stem = report.results_stem("compare")
    parser.add_argument("--list", action="store_true", help="show the scenarios and end")
    parser.add_argument("-s", "--scenario", action="append", metavar="PATTERN", help="only those; repeatable")
    parser.add_argument("-n", "--rounds", type=_count, default=5, help="the median counts")
    parser.add_argument("-t", "--threads", type=_count, default=hardware.cpu_count())
    parser.add_argument("--isa", default="", help="our kernel set (default: the best)")
    parser.add_argument("--steps", type=_count, help="timed steps of decode instead of the scenarios' own")
    parser.add_argument(
        "--model", action="append", default=[], metavar="NAME=FILE", help="a model that is there already"
    )
    parser.add_argument(
        "--models", type=Path, default=Path("build/benchmarks"), help="folder where the others are made"
    )
    parser.add_argument(
        "--llama-cpp", default=sys.executable, metavar="PYTHON", help="interpreter with llama-cpp-python"
    )
    parser.add_argument("--no-llama-cpp", action="store_true", help="without it there are no bars")
    parser.add_argument("--openvino", action="append", default=[], metavar="NAME=FOLDER", help="a model's int4 export")
    parser.add_argument(
        "--openvino-python", default=sys.executable, metavar="PYTHON", help="interpreter with openvino-genai"
    )
    parser.add_argument("--llama-bench", action="append", default=[], metavar="NAME=PATH", help="repeatable")
    parser.add_argument("-o", "--out", type=Path, default=stem.with_suffix(".jsonl"))
    parser.add_argument("--plot", type=Path, help=".png, .svg or .pdf (default: beside --out, with matplotlib)")
    options = parser.parse_args(arguments)
    for field in ("model", "openvino", "llama_bench"):
        pairs = [text.partition("=") for text in getattr(options, field)]
        if any(not (name and path) for name, _, path in pairs):
            parser.error(f"--{field.replace('_', '-')} takes NAME=PATH")
        if field != "llama_bench" and (unknown := [name for name, _, _ in pairs if name not in MODELS]):
            parser.error(f"--{field} {unknown[0]}: not one of {', '.join(MODELS)}")
        setattr(options, field, {name: Path(path) for name, _, path in pairs})
    patterns = options.scenario or ["*"]
    options.scenarios = [s for s in SCENARIOS if any(fnmatch(s.name, pattern) for pattern in patterns)]
    for pattern in patterns:
        if not any(fnmatch(s.name, pattern) for s in SCENARIOS):
            parser.error(f"--scenario {pattern}: there is none of that name; --list shows them")
    if taken := {OURS, BASE, "openvino"} & set(options.llama_bench):
        parser.error(f"--llama-bench {taken.pop()}=...: that name is taken")
    return options


def _count(text: str) -> int:
    if not text.strip().isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 on")
    return int(text)


if __name__ == "__main__":
    # Engines that wait are stopped and could not end by themselves: whatever ends this process must end them.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.exit(main())
