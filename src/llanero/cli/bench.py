"""`llanero bench`: loads a model once, measures every cell, shows and keeps the results.

With `--scenario` it is `cli.load` that measures.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import msgspec
from rich.console import Console

from llanero import hardware
from llanero.bench.measure import Bench, Cell, grid
from llanero.bench.record import Record, Setting, json_lines, source_commit
from llanero.bench.show import check_plot, console, plot, table
from llanero.cli import load
from llanero.cli.models import choose_one
from llanero.config import BenchOptions, LoadOptions
from llanero.engine.load import load_core
from llanero.engine.wire import EngineConfig
from llanero.errors import ConfigError
from llanero.observe.progress import loading_bars
from llanero.ops.api import PAGE_SIZE

N_PROMPT, N_GEN = 512, 64


def run(options: BenchOptions) -> None:
    """Raises `LlaneroError` for what the user can mend."""
    if options.load.scenario:
        load.run(options)
        return
    # A key and a seed may be in the environment for other commands.
    if msgspec.structs.replace(options.load, api_key=(), seed=None) != LoadOptions():
        raise ConfigError("options of requests and of the server that gets them need a --scenario")
    chosen = choose_one(options)
    path = chosen.paths[0]
    cells = grid(
        N_PROMPT if options.n_prompt is None else options.n_prompt,
        N_GEN if options.n_gen is None else options.n_gen,
        options.batch or (1,),
        options.depth,
    )
    if not cells:
        raise ConfigError("nothing to measure: --n-prompt and --n-gen are both 0")
    if options.plot:
        check_plot(Path(options.plot))
    config = engine_config(path, options, cells)
    shown = console(stderr=options.json == "-")
    if note := chosen.note("measuring", "bench"):
        shown.print(note, highlight=False, soft_wrap=True)
    with ExitStack() as stack:
        keep = stack.enter_context(json_lines(options.json))
        with loading_bars() as bars:
            core = load_core(config, partial(bars, path.name))
        setting = Setting(
            model=path,
            info=core.info,
            kv_type=config.kv_type,
            batch_tokens=config.batch_tokens,
            machine=hardware.describe(),
            commit=source_commit(),
        )
        records: list[Record] = []
        try:
            for record in _measured(Bench(core), setting, cells, options.repetitions, shown):
                records.append(record)
                keep(record)
        finally:  # after Ctrl-C too: what there is, is worth seeing
            if records:
                _show(records, setting, shown)
    if options.plot:
        plot(records, Path(options.plot))


def _measured(bench: Bench, setting: Setting, cells: list[Cell], repetitions: int, shown: Console) -> Iterator[Record]:
    with shown.status("warming up") as status:
        bench.warm_up()
        for cell in cells:
            status.update(f"{cell.test}: batch {cell.batch}, {cell.tokens} tokens at depth {cell.depth}")
            yield setting.record(cell, bench.measure(cell, repetitions))


def _show(records: list[Record], setting: Setting, shown: Console) -> None:
    info = setting.info
    size = f"{info.n_params / 1e6:.0f} M parameters, {info.weight_bytes / 2**20:.0f} MiB of weights"
    machine = f"{info.threads} threads, {info.isa}, {setting.machine}"
    shown.print(f"{setting.model.name}: {size}, {machine}", highlight=False, soft_wrap=True)
    shown.print(table(records))


def engine_config(path: Path, options: BenchOptions, cells: list[Cell]) -> EngineConfig:
    """Just what the cells need. Raises `ConfigError` for more sequences than rows in a step."""
    largest = max(cell.batch for cell in cells)
    if largest > options.engine.batch_tokens:
        raise ConfigError(f"--batch {largest} is more than the --batch-tokens {options.engine.batch_tokens} of a step")
    pages = max(cell.batch * -(-cell.context // PAGE_SIZE) for cell in cells)
    return EngineConfig(
        model=str(path),
        ctx_size=max(cell.context for cell in cells),
        kv_tokens=(pages + largest) * PAGE_SIZE,
        parallel=largest,
        spec_draft_n_max=0,  # What random weights say repeats itself, and that is not to be measured here.
        **msgspec.structs.asdict(options.engine),
    )
