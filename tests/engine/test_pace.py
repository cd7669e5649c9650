"""How fast prompts are read beside running streams, on machines that we make up."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from test_scheduler import scheduler, sequence

from llanero.engine.pace import Pace
from llanero.engine.scheduler import Scheduler

Machine = Callable[[int, int], float]
"""Seconds of a step of (rows, tokens before them)."""


def memory_bound(rows: int, depth: int) -> float:
    """One core's worth of arithmetic hidden behind reading the weights; later rows have more text to look at."""
    return max(0.020, 0.0015 * rows) + rows * depth * 0.3e-6


def compute_bound(rows: int, depth: int) -> float:
    return 0.001 + 0.02 * rows


def step(s: Scheduler, machine: Machine) -> tuple[set[int], float]:
    """Who got rows, and how long it took."""
    works = s.plan()
    s.done(works)
    for work in works:
        if work.sequence.pending == 0:
            work.sequence.tokens.append(0)
    seconds = machine(sum(w.rows for w in works), max(w.start for w in works))
    s.took(works, seconds)
    return {w.sequence.arrival for w in works}, seconds


def read_prompt(machine: Machine, target: float, *, streams: int) -> tuple[float, list[float]]:
    """Seconds until a prompt of 4000 tokens is read, and the gaps of streams beside it."""
    s = scheduler(n_pages=4000, parallel=64, batch_tokens=512, target_itl=target)
    for i in range(streams):
        s.add(sequence(i, 10))
    for _ in range(30 if streams else 0):
        step(s, machine)
    long = sequence(100, 4000)
    s.add(long)
    gaps = []
    while long.n_output == 0:
        arrivals, seconds = step(s, machine)
        assert arrivals >= set(range(streams))
        gaps.append(seconds)
    return sum(gaps), gaps


@pytest.mark.parametrize("machine", [memory_bound, compute_bound])
@pytest.mark.parametrize("streams", [1, 8])
def test_a_long_prompt_does_not_hold_streams_up(machine: Machine, streams: int) -> None:
    _, gaps = read_prompt(machine, 0.0, streams=streams)
    assert max(gaps) <= 3 * machine(streams, 0)
    settled = gaps[len(gaps) // 4 : -1]
    assert min(settled) >= 1.2 * machine(streams, 0)  # The time there is, is used.


def test_a_long_prompt_beside_a_stream_takes_little_longer_than_alone() -> None:
    alone, steps = read_prompt(memory_bound, 0.0, streams=0)
    assert len(steps) == 8  # full chunks
    beside, _ = read_prompt(memory_bound, 0.0, streams=1)
    assert beside <= 1.3 * alone


def test_nobody_notices_a_hundredth_of_a_second() -> None:
    def small_model(rows: int, depth: int) -> float:
        return 0.0002 + 0.0001 * rows

    alone, _ = read_prompt(small_model, 0.0, streams=0)
    beside, gaps = read_prompt(small_model, 0.0, streams=1)
    assert 0.008 <= max(gaps) <= 0.012
    assert beside <= 1.1 * alone


@pytest.mark.parametrize("target", [0.03, 0.1])
def test_a_target_is_kept(target: float) -> None:
    _, gaps = read_prompt(memory_bound, target, streams=2)
    assert max(gaps[3:]) <= 1.15 * target
    assert max(gaps[3:-1]) >= 0.8 * target


def test_a_target_that_cannot_be_kept_does_not_starve_prompts() -> None:
    total, gaps = read_prompt(memory_bound, 0.001, streams=1)
    assert max(gaps[3:]) <= 2 * memory_bound(1, 0)
    assert total < 20


def test_what_the_machine_does_meanwhile_is_learned() -> None:
    slow = 1.0

    def machine(rows: int, depth: int) -> float:
        return slow * memory_bound(rows, 0)

    s = scheduler(n_pages=4000, batch_tokens=512)
    s.add(sequence(0, 10))
    for _ in range(20):
        step(s, machine)
    s.add(sequence(1, 4000))
    step(s, machine)
    assert 0.04 < step(s, machine)[1] <= 0.06
    slow = 3.0  # Another program takes its share.
    for _ in range(12):
        step(s, machine)
    assert step(s, machine)[1] <= 0.07


def test_one_step_that_was_held_up_changes_little() -> None:
    pace = Pace(0.0)
    for _ in range(9):
        pace.learn(0, 0.02)
    pace.learn(30, 0.05)
    rows = pace.rows(512)
    pace.learn(0, 3.0)
    assert pace.rows(512) == rows


def test_nothing_known_nothing_held_back() -> None:
    assert Pace(0.0).rows(512) == Pace(0.1).rows(512) == 512
