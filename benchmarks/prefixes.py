"""Measures prefixes: what a lookup costs beside many cached pages; with a model, what sequences that decode over one
prefix cost against as many without context.

python benchmarks/prefixes.py                     lookups: 100,000 pages, prompts of 4000 tokens
python benchmarks/prefixes.py --pages 1000 --tokens 160
python benchmarks/prefixes.py model.gguf          steps: 16 sequences, 2000 tokens in common
python benchmarks/prefixes.py model.gguf -b 8 --tokens 1000
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from llanero import hardware
from llanero.bench.measure import new_tokens
from llanero.engine.core import EngineCore
from llanero.engine.load import load_core
from llanero.engine.wire import EngineConfig, Submit
from llanero.errors import LlaneroError
from llanero.kv.cache import SequenceCache
from llanero.kv.pages import PagePool, pages_for
from llanero.ops.api import PAGE_SIZE
from llanero.types import SamplingParams

BAR = 200e-6
"""Seconds for a lookup of 4000 tokens beside 100,000 pages."""
STEP_BAR = 1.5
"""Of a step of 16 sequences over 2000 common tokens to one of 16 sequences without context."""
_VOCABULARY = 128_256


def filled(n_pages: int, n_tokens: int, n_shared: int) -> tuple[SequenceCache, list[list[int]]]:
    """A cache full of prompts of n_tokens, which have the first n_shared in common; and the prompts."""
    draw = random.Random(0)
    cache = SequenceCache(PagePool(n_pages))
    shared = draw.choices(range(_VOCABULARY), k=n_shared)
    prompts = []
    while cache.pool.n_free >= pages_for(n_tokens):
        prompts.append(shared + draw.choices(range(_VOCABULARY), k=n_tokens - n_shared))
        table = cache.open(prompts[-1], "")
        cache.grow(table, cache.follow(table, 0), n_tokens)
        cache.commit()
        cache.close(table, n_tokens)
    return cache, prompts


def lookup(cache: SequenceCache, prompt: Sequence[int]) -> float:
    """Seconds to find all of a prompt but its end, and to let go of it."""
    started = time.perf_counter()
    table = cache.open(prompt, "")
    n = cache.follow(table, 0)
    cache.close(table, n)
    seconds = time.perf_counter() - started
    assert n == (len(prompt) - 1) // PAGE_SIZE * PAGE_SIZE
    return seconds


class Decoding:
    """Times the steps of `batch` sequences that begin with the same tokens and go on apart."""

    def __init__(self, core: EngineCore, batch: int, n_steps: int, clock: Callable[[], float]) -> None:
        self._core = core
        self._clock = clock
        self._batch = batch
        self._n_steps = n_steps
        self._requests = 0

    def step(self, shared: Sequence[int]) -> float:
        """Median seconds. What is computed of the prefix before counts for nothing."""
        core, first = self._core, self._requests
        self._requests += self._batch
        params = SamplingParams(temperature=0.0, max_tokens=None, ignore_eos=True)
        for own in range(self._batch):
            core.submit(Submit(request_id=first + own, prompt=[*shared, own], params=params))
        waiting = set(range(first, self._requests))
        while waiting:
            waiting -= new_tokens(core.step()).keys()
        times = []
        for _ in range(self._n_steps):
            started = self._clock()
            outputs = core.step()
            times.append(self._clock() - started)
            assert len(new_tokens(outputs)) == self._batch
        for request_id in range(first, self._requests):
            core.cancel(request_id)
        while core.has_work:
            core.step()
        return statistics.median(times)


def measure_lookups(n_pages: int, n_tokens: int, rounds: int) -> Table:
    table = Table(
        *("", "median us", "p95 us"),
        title=f"lookups of {n_tokens} tokens beside {n_pages} cached pages (bar: {BAR * 1e6:.0f} us)",
    )
    for n_shared in (0, n_tokens // 2 // PAGE_SIZE * PAGE_SIZE):
        cache, prompts = filled(n_pages, n_tokens, n_shared)
        draw = random.Random(1)
        times = [lookup(cache, draw.choice(prompts)) for _ in range(rounds)]
        p95 = sorted(times)[len(times) * 19 // 20]
        table.add_row(f"{n_shared} tokens in common", f"{statistics.median(times) * 1e6:.0f}", f"{p95 * 1e6:.0f}")
    return table


def measure_steps(
    model: Path, batch: int, n_tokens: int, n_steps: int, rounds: int, threads: int, clock: Callable[[], float]
) -> Table:
    own = (n_steps + 4) // PAGE_SIZE + 2
    core = load_core(
        EngineConfig(
            model=str(model),
            threads=threads,
            ctx_size=n_tokens + own * PAGE_SIZE,
            kv_tokens=n_tokens + (batch + 1) * (own + 1) * PAGE_SIZE,
            parallel=batch,
            spec_draft_n_max=0,
        )
    )
    decoding = Decoding(core, batch, n_steps, clock)
    shared = random.Random(0).choices(range(core.info.n_vocab), k=n_tokens)
    decoding.step(shared)  # From here on, the prefix is there.
    empty, over = [], []
    for n in range(rounds):
        for prefix in ([], shared) if n % 2 == 0 else (shared, []):
            (over if prefix else empty).append(decoding.step(prefix))
    ratios = sorted(b / a for a, b in zip(empty, over, strict=True))
    title = f"steps of {batch} sequences, {core.info.threads} threads, {core.info.isa} (bar, 16 over 2000: {STEP_BAR})"
    table = Table("", "median ms", "ratio (min-max)", title=title)
    table.add_row("no context", f"{statistics.median(empty) * 1e3:.1f}", "")
    spread = f"{statistics.median(ratios):.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f})"
    table.add_row(f"{n_tokens} tokens in common", f"{statistics.median(over) * 1e3:.1f}", spread)
    return table


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, nargs="?", help="GGUF file; random weights will do")
    parser.add_argument("--tokens", type=int, help="of a prompt looked up (4000), or in common (2000)")
    parser.add_argument("--pages", type=int, default=100_000, help="cached beside lookups")
    parser.add_argument("-b", "--batch", type=int, default=16, help="sequences of a step")
    parser.add_argument("-n", "--steps", type=int, default=16, help="of a round; their median counts")
    parser.add_argument("-r", "--rounds", type=int, help="lookups (1000), or rounds of steps (7); the median counts")
    parser.add_argument("-t", "--threads", type=int, default=hardware.cpu_count())
    parser.add_argument("--cpu-time", action="store_true", help="processor time: for one thread on a busy machine")
    given = parser.parse_args(argv)
    try:
        if given.model is None:
            table = measure_lookups(given.pages, given.tokens or 4000, given.rounds or 1000)
        else:
            sizes = (given.batch, given.tokens or 2000, given.steps, given.rounds or 7, given.threads)
            table = measure_steps(given.model, *sizes, time.process_time if given.cpu_time else time.perf_counter)
    except LlaneroError as error:
        print(f"prefixes.py: {error}", file=sys.stderr)
        return 1
    Console().print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
