"""`llanero bench --scenario`: puts a server under load, its own or another's, shows and keeps what it did."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, aclosing, contextmanager
from pathlib import Path
from typing import NamedTuple

import msgspec
from rich.console import Console

from llanero import hardware
from llanero.bench.client import Client
from llanero.bench.load import Run, Server, runs
from llanero.bench.load_record import LoadRecord, LoadSetting
from llanero.bench.load_show import load_plot, load_table
from llanero.bench.own_server import own_server
from llanero.bench.record import json_lines, source_commit
from llanero.bench.scenarios import SCENARIOS, Sizes
from llanero.bench.show import check_plot, console
from llanero.cli.models import choose_one
from llanero.config import ENV_PREFIX, BenchOptions, ComputeOptions
from llanero.errors import ConfigError


def run(options: BenchOptions) -> None:
    """Raises `LlaneroError` for what the user can mend."""
    load = options.load
    assert load.scenario is not None
    if options.batch or options.depth:
        raise ConfigError("--batch and --depth are for measurements without --scenario")
    scenario = SCENARIOS[load.scenario]
    given = {"n_prompt": options.n_prompt, "n_gen": options.n_gen}
    given |= {name: getattr(load, name) for name in Sizes.__struct_fields__ if name not in given}
    sizes = scenario.sized(load.scenario, given)
    if options.plot:
        check_plot(Path(options.plot))
    shown = console(stderr=options.json == "-")
    with json_lines(options.json) as keep, _server(options, shown) as (url, keys, model):
        asyncio.run(_measure(options, sizes, _Place(url, keys, model), shown, keep))


class _Place(NamedTuple):
    url: str
    keys: Sequence[str]
    model: str
    """What the server calls it; "" for its first."""


@contextmanager
def _server(options: BenchOptions, shown: Console) -> Iterator[_Place]:
    """The one at --url, else one of our own that ends with the context."""
    load = options.load
    if load.url:
        if len(options.model) > 1:
            raise ConfigError("name one of the models that the server has")
        yield _Place(load.url, load.api_key, options.model[0] if options.model else "")
        return
    chosen = choose_one(options)
    if note := chosen.note("measuring", "bench"):
        shown.print(note, highlight=False, soft_wrap=True)
    keys = load.api_key
    if not keys and load.scenario == "fairness":
        keys = (secrets.token_hex(16), secrets.token_hex(16))
    default = msgspec.structs.asdict(ComputeOptions())
    engine = {k: v for k, v in msgspec.structs.asdict(options.engine).items() if v != default[k]}
    flags = [part for name, value in engine.items() for part in (f"--{name.replace('_', '-')}", str(value))]
    if options.config:
        flags += ["--config", options.config]
    with ExitStack() as stack:
        with shown.status(f"{chosen.paths[0].name}: loading"):
            environ = {**os.environ, **({f"{ENV_PREFIX}API_KEY": ",".join(keys)} if keys else {})}
            url = stack.enter_context(own_server(chosen.paths[0], flags, environ))
        yield _Place(url, keys, "")


async def _measure(
    options: BenchOptions, sizes: Sizes, place: _Place, shown: Console, keep: Callable[[msgspec.Struct], None]
) -> None:
    name = options.load.scenario or ""
    seed = secrets.randbelow(2**31) if options.load.seed is None else options.load.seed
    done: list[Run] = []
    records: list[LoadRecord] = []
    server = await Server.connect(Client(place.url, timeout=options.load.request_timeout), place.model, place.keys)
    writer, exact = await server.writer()
    setting = LoadSetting(
        scenario=name,
        sizes=sizes,
        exact_prompts=exact,
        seed=seed,
        model=server.model,
        server=place.url,
        made_by=server.made_by,
        machine=hardware.describe(),
        commit=source_commit(),
    )
    measured = runs(server, SCENARIOS[name], sizes, writer, seed=seed, repetitions=options.repetitions)
    try:
        with shown.status(name) as status:
            async with aclosing(measured):
                async for each in measured:
                    status.update(f"{name}: {each.phase} run {each.number + 1} of {options.repetitions} is done")
                    done.append(each)
                    for record in setting.records(each):
                        records.append(record)
                        keep(record)
    finally:  # after Ctrl-C too: what there is, is worth seeing
        if records:
            _show(setting, records, shown)
    if options.plot:
        load_plot(done, f"{name}: {_headline(setting)}", Path(options.plot))


def _show(setting: LoadSetting, records: Sequence[LoadRecord], shown: Console) -> None:
    shown.print(f"{setting.scenario}: {SCENARIOS[setting.scenario].help}", highlight=False, soft_wrap=True)
    shown.print(_headline(setting), highlight=False, soft_wrap=True)
    shown.print(load_table(records))
    for message, count in sum((Counter(record.errors) for record in records), Counter()).most_common():
        shown.print(f"{count} failed: {message}", highlight=False, markup=False, soft_wrap=True)


def _headline(setting: LoadSetting) -> str:
    sizes = ", ".join(
        f"{name.replace('_', ' ')} {value:g}" for name, value in msgspec.structs.asdict(setting.sizes).items() if value
    )
    estimated = "" if setting.exact_prompts else " (prompts sized by estimate)"
    return f"{setting.model} at {setting.server}; {sizes}{estimated}; seed {setting.seed}"
