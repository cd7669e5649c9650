from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.engine.scheduler import Scheduler, fair_shares
from llanero.engine.sequence import Sequence
from llanero.kv.cache import SequenceCache
from llanero.kv.pages import PagePool
from llanero.ops.reference_sampler import ReferenceSampler
from llanero.types import SamplingParams


def sequence(
    arrival: int, n_prompt: int, *, prompt: list[int] | None = None, tenant: str = "", priority: int = 0
) -> Sequence:
    """One that has nothing in common with others, unless its prompt is given."""
    return Sequence(
        request_id=arrival,
        index=0,
        arrival=arrival,
        prompt=prompt or [arrival] * n_prompt,
        params=SamplingParams(),
        stop_tokens=frozenset(),
        sampler=ReferenceSampler(1).state(SamplingParams(), [], seed=0, index=0),
        max_len=10_000,
        tenant=tenant,
        priority=priority,
    )


def scheduler(n_pages: int = 1000, parallel: int = 8, batch_tokens: int = 32, **options: Any) -> Scheduler:
    return Scheduler(SequenceCache(PagePool(n_pages)), parallel=parallel, batch_tokens=batch_tokens, **options)


def run(s: Scheduler, *, decode: bool = True) -> list[tuple[int, int, int]]:
    """One step: (arrival, start, rows) of what was planned; who reached its end gets a token."""
    works = s.plan()
    s.done(works)
    for work in works:
        if decode and work.sequence.pending == 0:
            work.sequence.tokens.append(0)
    return [(work.sequence.arrival, work.start, work.rows) for work in works]


@settings(deadline=None)
@given(st.lists(st.integers(1, 300), max_size=12), st.integers(0, 400))
def test_shares_are_fair(demands: list[int], budget: int) -> None:
    shares = fair_shares(demands, budget)
    assert sum(shares) == min(budget, sum(demands))
    assert all(0 <= share <= demand for share, demand in zip(shares, demands, strict=True))
    cut = [share for share, demand in zip(shares, demands, strict=True) if share < demand]
    if cut:
        # Who is cut has as much as anybody, but for the odd row, which the earliest get.
        assert min(cut) >= max(shares) - 1
        assert cut == sorted(cut, reverse=True)
    if budget >= len(demands):
        assert all(shares)


def test_decode_rows_first_then_fair_chunks() -> None:
    s = scheduler(batch_tokens=32)
    s.add(sequence(0, 4))
    assert run(s) == [(0, 0, 4)]
    s.add(sequence(1, 100))
    assert run(s) == [(0, 4, 1), (1, 0, 31)]
    s.add(sequence(2, 5))
    s.add(sequence(3, 50))
    assert run(s) == [(0, 5, 1), (1, 31, 13), (2, 0, 5), (3, 0, 13)]
    assert run(s) == [(0, 6, 1), (1, 44, 15), (2, 5, 1), (3, 13, 15)]


def test_parallel_is_cut_to_the_budget_so_that_all_get_a_row() -> None:
    s = scheduler(parallel=8, batch_tokens=3)
    for i in range(5):
        s.add(sequence(i, 10))
    for _ in range(20):
        works = run(s)
        assert [arrival for arrival, _, _ in works] == [0, 1, 2]
        assert sum(rows for _, _, rows in works) <= 3
    s.remove(s.running[1])
    assert [arrival for arrival, _, _ in run(s)] == [0, 2, 3]


def test_the_latest_is_preempted_and_comes_back_first() -> None:
    s = scheduler(n_pages=5, batch_tokens=100)
    s.add(sequence(0, 15))
    s.add(sequence(1, 15))
    s.add(sequence(2, 30))
    for _ in range(18):
        assert [w[0] for w in run(s)] == [0, 1]  # 2 would leave too little for the others to grow
    assert run(s) == [(0, 32, 1)]  # of five pages each had two: 0 takes the last one, 1 gives way
    assert s.n_waiting == 2
    assert s.preemptions == 1
    assert s.cache.n_available == 2
    assert run(s) == [(0, 33, 1)]
    s.remove(s.running[0])
    assert run(s) == [(1, 32, 1)]  # both of its pages were still there
    s.cache.pool.check()


def test_nobody_is_admitted_into_pages_that_others_will_need() -> None:
    s = scheduler(n_pages=4, batch_tokens=8)
    s.add(sequence(0, 40))
    s.add(sequence(1, 20))
    for _ in range(5):
        assert [w[0] for w in run(s)] == [0]
    assert s.preemptions == 0


def test_first_come_first_served_even_if_a_later_one_would_fit() -> None:
    s = scheduler(n_pages=4)
    s.add(sequence(0, 30))
    s.add(sequence(1, 60))
    s.add(sequence(2, 2))
    assert [w[0] for w in run(s)] == [0]
    s.remove(s.running[0])
    assert [w[0] for w in run(s)] == [1]


def test_removed_while_waiting_and_while_running() -> None:
    s = scheduler(parallel=1)
    first, second = sequence(0, 20), sequence(1, 20)
    s.add(first)
    s.add(second)
    run(s)
    s.remove(second)
    s.remove(first)
    assert run(s) == []
    assert s.cache.n_available == 1000


def test_nonsense_limits_are_refused() -> None:
    with pytest.raises(ValueError, match="positive"):
        scheduler(parallel=0)
