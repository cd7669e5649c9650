"""What is counted of requests, on a clock that the test moves."""

from __future__ import annotations

import asyncio

import pytest

from llanero.errors import ContextLengthError, EngineDiedError, OverloadedError, RequestTimeoutError
from llanero.observe.metrics import Histogram, RequestMetrics, RequestTimer


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def metrics(clock: Clock) -> RequestMetrics:
    return RequestMetrics(clock=clock)


def counted(histogram: Histogram) -> dict[float, int]:
    """By the bound of their bucket."""
    return {bound: n for bound, n in zip((*histogram.bounds, float("inf")), histogram.counts, strict=True) if n}


def test_a_bound_belongs_to_its_bucket() -> None:
    histogram = Histogram((1.0, 2.0))
    for value in (0.0, 1.0, 1.5, 2.0, 2.1, 99.0):
        histogram.observe(value)
    assert histogram.counts == [2, 2, 2]
    assert histogram.sum == pytest.approx(105.6)


def test_times_of_a_request(metrics: RequestMetrics, clock: Clock) -> None:
    clock.now = 100.0
    with RequestTimer(metrics) as timer:
        for at, n_tokens in ((100.3, 1), (100.32, 1), (100.68, 4), (101.0, 0)):
            clock.now = at
            timer.came(0, n_tokens)
        clock.now = 102.0
    assert counted(metrics.first_token) == {0.5: 1}
    assert counted(metrics.between_tokens) == {0.025: 1, 0.1: 4}
    assert metrics.between_tokens.sum == pytest.approx(0.38)
    assert counted(metrics.whole) == {2.5: 1}


def test_choices_have_gaps_of_their_own_and_one_first_token(metrics: RequestMetrics, clock: Clock) -> None:
    with RequestTimer(metrics) as timer:
        for at, choice in ((1.0, 0), (1.0, 1), (1.2, 0), (1.4, 1)):
            clock.now = at
            timer.came(choice, 1)
    assert sum(metrics.first_token.counts) == 1
    assert counted(metrics.between_tokens) == {0.2: 1, 0.5: 1}


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (ContextLengthError("too long"), "refused"),
        (OverloadedError("full"), "overloaded"),
        (RequestTimeoutError("late"), "timeout"),
        (EngineDiedError("gone"), "failed"),
        (ZeroDivisionError(), "failed"),
        (asyncio.CancelledError(), "cancelled"),
        (GeneratorExit(), "cancelled"),
    ],
)
def test_outcomes(metrics: RequestMetrics, error: BaseException, outcome: str) -> None:
    with pytest.raises(type(error)), RequestTimer(metrics):
        raise error
    assert {name: n for name, n in metrics.outcomes.items() if n} == {outcome: 1}
    assert sum(metrics.whole.counts) == 0, "only completed requests have a time"
