"""What is counted of a model's requests while they are answered.

Owns outcome counts and latency histograms as plain numbers of one event loop, cheap enough for every token. Must not
know HTTP, engines or how the numbers are shown.
"""

from __future__ import annotations

import asyncio
import time
from bisect import bisect_left
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Literal, get_args

from llanero.errors import InvalidRequestError, OverloadedError, RequestTimeoutError

Outcome = Literal["completed", "cancelled", "refused", "overloaded", "timeout", "failed"]

FIRST_TOKEN_BOUNDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 25.0, 50.0, 100.0)
TOKEN_BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5, 1.0, 2.5, 5.0, 10.0)
REQUEST_BOUNDS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 25.0, 50.0, 100.0, 250.0, 500.0, 1000.0)


class Histogram:
    """Counts of values, each in the first bucket whose bound it does not exceed; the last bucket has no bound."""

    def __init__(self, bounds: Sequence[float]) -> None:
        self.bounds = tuple(bounds)
        self.counts = [0] * (len(self.bounds) + 1)
        self.sum = 0.0

    def observe(self, value: float, times: int = 1) -> None:
        self.counts[bisect_left(self.bounds, value)] += times
        self.sum += value * times


class RequestMetrics:
    """All requests of one model since the server started. Times are seconds."""

    def __init__(self, *, clock: Callable[[], float] = time.perf_counter) -> None:
        self.clock = clock
        self.outcomes: dict[Outcome, int] = dict.fromkeys(get_args(Outcome), 0)
        self.first_token = Histogram(FIRST_TOKEN_BOUNDS)
        """From a request's arrival to its first token, whichever choice that is of."""
        self.between_tokens = Histogram(TOKEN_BOUNDS)
        """Of one choice."""
        self.whole = Histogram(REQUEST_BOUNDS)
        """From arrival to end, of completed requests."""


class RequestTimer:
    """One request: a context that lasts as long as it does, and counts how it ended."""

    def __init__(self, metrics: RequestMetrics) -> None:
        self._metrics = metrics
        self._latest: dict[int, float] = {}
        """When each choice got its latest token."""

    def __enter__(self) -> RequestTimer:
        self._started = self._metrics.clock()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        outcome = _outcome(error)
        self._metrics.outcomes[outcome] += 1
        if outcome == "completed":
            self._metrics.whole.observe(self._metrics.clock() - self._started)

    def came(self, choice: int, n_tokens: int) -> None:
        """Tokens of one choice have come, all at once."""
        if not n_tokens:
            return
        now = self._metrics.clock()
        if not self._latest:
            self._metrics.first_token.observe(now - self._started)
        latest = self._latest.get(choice)
        if latest is not None:
            self._metrics.between_tokens.observe((now - latest) / n_tokens, n_tokens)
        self._latest[choice] = now


def _outcome(error: BaseException | None) -> Outcome:
    match error:
        case None:
            return "completed"
        case GeneratorExit() | asyncio.CancelledError():
            return "cancelled"
        case InvalidRequestError():
            return "refused"
        case OverloadedError():
            return "overloaded"
        case RequestTimeoutError():
            return "timeout"
        case _:
            return "failed"
