"""Who runs, who waits and who makes way, between the keys and among the requests of one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from fake import make_core
from test_scheduler import scheduler, sequence

from llanero.engine.scheduler import Scheduler, fair_shares
from llanero.engine.wire import Submit
from llanero.types import SamplingParams


@pytest.fixture
def number() -> Iterator[int]:
    return count()


def send(s: Scheduler, number: Iterator[int], tenant: str, n: int = 1, n_prompt: int = 4, priority: int = 0) -> None:
    for _ in range(n):
        s.add(sequence(next(number), n_prompt, tenant=tenant, priority=priority))


def step(s: Scheduler, seconds: float = 1.0) -> list[str]:
    """Whose sequences were in it."""
    works = s.plan()
    s.done(works)
    for work in works:
        if work.sequence.pending == 0:
            work.sequence.tokens.append(0)
    s.took(works, seconds)
    return [work.sequence.tenant for work in works]


def end(s: Scheduler, tenant: str) -> None:
    s.remove(next(q for q in s.running if q.tenant == tenant))


def test_one_request_beside_sixty_four_of_another_key(number: Iterator[int]) -> None:
    s = scheduler(parallel=8)
    send(s, number, "a", 64)
    assert step(s) == ["a"] * 8
    send(s, number, "b")
    assert sorted(step(s)) == ["a"] * 7 + ["b"]
    assert s.preemptions == 1
    for _ in range(20):
        step(s)
    assert s.preemptions == 1
    send(s, number, "b")
    assert sorted(step(s)) == ["a"] * 6 + ["b"] * 2


def test_with_one_place_the_keys_take_turns(number: Iterator[int]) -> None:
    s = scheduler(parallel=1)
    send(s, number, "a", 5)
    step(s)
    send(s, number, "b", 2)
    step(s)
    order = []
    while s.running:
        assert s.preemptions == 0
        order.append(s.running[0].tenant)
        end(s, order[-1])
        step(s)
    assert order == ["a", "b", "a", "b", "a", "a", "a"]


def test_who_has_got_more_time_is_behind(number: Iterator[int]) -> None:
    s = scheduler(parallel=1)
    send(s, number, "a", 2)
    send(s, number, "b", 3)
    order = []
    for seconds in (5.0, 1.0, 1.0, 1.0, 1.0):
        order += step(s, seconds)
        end(s, order[-1])
    assert order == ["a", "b", "b", "b", "a"]


def test_nobody_has_a_claim_to_the_time_it_was_away_nor_loses_what_it_owes(number: Iterator[int]) -> None:
    s = scheduler(parallel=2)
    send(s, number, "a", 40)
    send(s, number, "c")
    for _ in range(10):
        step(s, 10.0)
    send(s, number, "b", 40)  # as if it had got as much as c, and no less
    end(s, "c")
    step(s, 10.0)
    assert s._turns._served["b"] >= 50.0
    for _ in range(10):
        end(s, "b")
        step(s, 100.0)
    ahead = s._turns._served["b"]
    for q in [q for q in [*s.running, *s._turns._tenants["b"].waiting] if q.tenant == "b"]:
        s.remove(q)
    send(s, number, "b")  # It has come back at once, but has got no less for that.
    assert s._turns._served["b"] == ahead > s._turns._served["a"]


def test_places_go_by_weight(number: Iterator[int]) -> None:
    s = scheduler(parallel=8, weights={"paid": 3})
    send(s, number, "free", 20)
    step(s)
    send(s, number, "paid", 20)
    assert sorted(step(s)) == ["free"] * 2 + ["paid"] * 6


def test_turns_go_by_weight(number: Iterator[int]) -> None:
    s = scheduler(parallel=1, weights={"paid": 3})
    send(s, number, "free", 20)
    send(s, number, "paid", 20)
    order = []
    for _ in range(16):
        order += step(s)
        end(s, order[-1])
    assert order.count("paid") == 12


def test_urgent_requests_of_a_key_pass_its_others_but_not_those_of_another_key(number: Iterator[int]) -> None:
    s = scheduler(parallel=4)
    send(s, number, "a", 2)
    send(s, number, "b", 4, priority=5)
    step(s)
    send(s, number, "b", 1, priority=-1)
    step(s)
    assert [(q.tenant, q.priority) for q in s.running if q.tenant == "b"] == [("b", -1), ("b", 5)]
    assert sum(q.tenant == "a" for q in s.running) == 2
    send(s, number, "b", 1, priority=-2)
    step(s)
    assert [q.priority for q in s.running if q.tenant == "b"] == [-2, -1]
    assert s.preemptions == 2


def test_rows_of_prompts_are_shared_between_keys_first_then_by_urgency(number: Iterator[int]) -> None:
    s = scheduler(parallel=8, batch_tokens=90)
    send(s, number, "a", 4, n_prompt=100)
    send(s, number, "b", 1, n_prompt=100, priority=1)
    send(s, number, "b", 1, n_prompt=30)
    send(s, number, "b", 1, n_prompt=100, priority=1)
    rows: Counter[tuple[str, int]] = Counter()
    for work in s.plan():
        rows[work.sequence.tenant, work.sequence.priority] += work.rows
    assert rows == {("a", 0): 45, ("b", 0): 30, ("b", 1): 15}
    assert fair_shares([100, 100, 5], 65, [1, 3, 1]) == [15, 45, 5]


def test_the_key_that_holds_most_gives_way_when_pages_run_out(number: Iterator[int]) -> None:
    s = scheduler(n_pages=12, batch_tokens=200)
    send(s, number, "a", 3, n_prompt=30)
    send(s, number, "b", 1, n_prompt=30)
    while s.preemptions == 0:
        step(s)
    assert sorted(q.tenant for q in s.running) == ["a", "a", "b"]
    send(s, number, "c", 1, n_prompt=30)
    step(s)
    assert sorted(q.tenant for q in s.running) == ["a", "b", "c"]


def test_a_key_s_answers_are_those_that_it_would_get_alone() -> None:
    """A crowd of one key, preempted for the sake of others again and again."""

    def submit(core: Any, i: int, tenant: str, priority: int) -> None:
        params = SamplingParams(max_tokens=20, seed=i, logprobs=1)
        core.submit(Submit(request_id=i, prompt=[i % 7] * 20, params=params, tenant=tenant, priority=priority))

    def drain(core: Any, answers: dict[int, list[Any]]) -> None:
        while core.has_work:
            for output in core.step():
                answers.setdefault(output.request_id, []).append((output.tokens, output.logprobs))

    core = make_core(kv_tokens=512, parallel=4)
    answers: dict[int, list[Any]] = {}
    for i in range(30):
        submit(core, i, "abc"[i % 5 % 3], i * 7 % 3)
        for output in core.step():
            answers.setdefault(output.request_id, []).append((output.tokens, output.logprobs))
    drain(core, answers)
    assert core.stats().preemptions > 2
    for i in range(30):
        alone: dict[int, list[Any]] = {}
        core = make_core()
        submit(core, i, "", 0)
        drain(core, alone)
        assert [x for x in answers[i] if x[0]] == [x for x in alone[i] if x[0]]
