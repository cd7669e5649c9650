"""Measures the tree of prefixes: what a lookup costs beside many cached pages.

python benchmarks/prefixes.py                     100,000 pages, prompts of 4000 tokens
python benchmarks/prefixes.py --pages 1000 --tokens 160
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from llanero.kv.cache import SequenceCache
from llanero.kv.pages import PagePool, pages_for
from llanero.ops.api import PAGE_SIZE

BAR = 200e-6
"""Seconds for a lookup of 4000 tokens beside 100,000 pages."""
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


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=100_000)
    parser.add_argument("--tokens", type=int, default=4000)
    parser.add_argument("-r", "--repetitions", type=int, default=1000)
    arguments = parser.parse_args(argv)
    n_tokens = arguments.tokens
    title = f"lookups of {n_tokens} tokens beside {arguments.pages} cached pages (bar: {BAR * 1e6:.0f} us)"
    table = Table("", "median us", "p95 us", title=title)
    for n_shared in (0, n_tokens // 2 // PAGE_SIZE * PAGE_SIZE):
        cache, prompts = filled(arguments.pages, n_tokens, n_shared)
        draw = random.Random(1)
        times = [lookup(cache, draw.choice(prompts)) for _ in range(arguments.repetitions)]
        p95 = sorted(times)[len(times) * 19 // 20]
        table.add_row(f"{n_shared} tokens in common", f"{statistics.median(times) * 1e6:.0f}", f"{p95 * 1e6:.0f}")
    Console().print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
