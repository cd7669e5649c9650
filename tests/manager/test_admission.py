"""Who is let in, who is sent away, and for how long."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from llanero.errors import OverloadedError
from llanero.manager.admission import Admission, Place


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def admit(stack: ExitStack, queue: Admission, n: int = 1, tenant: str = "", tokens: int = 1) -> Place:
    place = stack.enter_context(queue.admit(n, tenant))
    place.wait(tokens)
    return place


def refusal(queue: Admission, n: int = 1, tenant: str = "", tokens: int = 1) -> OverloadedError:
    with pytest.raises(OverloadedError) as caught, queue.admit(n, tenant) as place:
        place.wait(tokens)
    return caught.value


def test_places_are_given_back() -> None:
    queue = Admission(sequences=3)
    with queue.admit(2):
        assert "2 sequences are in work, of 3" in str(refusal(queue, 2))
        with queue.admit(1):
            pass
    with queue.admit(9):  # more than the limit, but alone
        pass
    with pytest.raises(ValueError), queue.admit(3):
        raise ValueError
    with queue.admit(3):
        pass


def test_prompt_tokens_wait_until_there_is_output() -> None:
    queue = Admission(tokens=100)
    with ExitStack() as stack:
        first = admit(stack, queue, tokens=5000)  # more than the limit, but alone
        assert "5000 prompt tokens are waiting" in str(refusal(queue, tokens=1))
        first.begun(5000)
        second = admit(stack, queue, tokens=60)
        refusal(queue, tokens=41)
        third = admit(stack, queue, tokens=40)
        refusal(queue, tokens=1)
        second.begun(20)  # one of its prompts
        admit(stack, queue, tokens=20)
        assert (second.waiting, third.waiting) == (40, 40)
    with ExitStack() as stack:
        admit(stack, queue, tokens=100)
    with ExitStack() as stack:
        admit(stack, Admission(tokens=0), tokens=10**9)


def test_a_key_that_has_less_than_its_part_gets_in_when_others_have_filled_the_queue() -> None:
    queue = Admission(sequences=10, tokens=1000)
    with ExitStack() as stack:
        for _ in range(10):
            admit(stack, queue, tenant="a", tokens=100)
        refusal(queue, tenant="a")
        for _ in range(5):
            admit(stack, queue, tenant="b", tokens=100)
        refusal(queue, tenant="b")
        admit(stack, queue, 3, tenant="c", tokens=333)
        refusal(queue, 1, tenant="c")
        refusal(queue, 1, tenant="a")
        refusal(queue, 3, tenant="d")


def test_retry_after_is_what_the_queue_has_taken_so_far() -> None:
    clock = Clock()
    queue = Admission(sequences=4, tokens=1000, clock=clock)
    with ExitStack() as stack:
        admit(stack, queue, 4, tokens=10)
        assert refusal(queue).retry_after == 5.0  # Nothing is known yet.
    clock.now += 10_000  # Nobody is there: that says nothing.
    for _ in range(50):
        with ExitStack() as stack:
            place = admit(stack, queue, 4, tokens=300)
            clock.now += 3
            place.begun(300)
            clock.now += 5
    with ExitStack() as stack:
        admit(stack, queue, 4, tokens=300)
        assert refusal(queue, 1).retry_after == pytest.approx(2.0, rel=0.02)
        assert refusal(queue, 4).retry_after == pytest.approx(8.0, rel=0.02)
    with ExitStack() as stack:
        admit(stack, queue, tokens=1000)
        assert refusal(queue, tokens=500).retry_after == pytest.approx(5.0, rel=0.02)
        refused = [refusal(queue, tokens=500).retry_after for _ in range(100)]
        assert refused[-1] == refused[0]  # Those who are sent away are no progress.
        assert refusal(queue, tokens=10**9).retry_after == 600.0
