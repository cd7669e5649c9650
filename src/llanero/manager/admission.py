"""How much work a model takes on at once, and when those may come again for whom there is no room.

Owns the places in a model's queue and the prompt tokens that wait in it. Must not know engines or requests.
"""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from llanero.errors import OverloadedError

MAX_SEQUENCES = 1024
MAX_TOKENS = 1 << 20
_MEMORY = 60.0
"""Seconds: how fast a queue moves is what it did about that long."""
_UNKNOWN = 5.0
"""Seconds to wait for a queue of which nothing has left yet."""
_LONGEST = 600.0


class _Stock:
    """An amount that tenants have in work, and how fast it shrinks while there is any."""

    def __init__(self, limit: int, clock: Callable[[], float]) -> None:
        self.limit = limit
        self.total = 0
        self._of: Counter[str] = Counter()
        self._clock = clock
        self._since = 0.0
        self._gone = 0.0
        self._seconds = 0.0

    def has_room(self, tenant: str, n: int) -> bool:
        """Also when it is full, if this tenant has less than an equal part of it; and for anything when it is empty."""
        if self.total == 0 or self.total + n <= self.limit:
            return True
        return self._of[tenant] + n <= self.limit // len({*self._of, tenant})

    def add(self, tenant: str, n: int) -> None:
        if self.total == 0:
            self._since = self._clock()
        self.total += n
        self._of[tenant] += n

    def drop(self, tenant: str, n: int) -> None:
        """Takes back what was added and will not be worked on."""
        self.total -= n
        self._of[tenant] -= n
        if self._of[tenant] == 0:
            del self._of[tenant]

    def finish(self, tenant: str, n: int) -> None:
        self.drop(tenant, n)
        now = self._clock()
        seconds, self._since = now - self._since, now
        kept = math.exp(-seconds / _MEMORY)
        self._gone = self._gone * kept + n
        self._seconds = self._seconds * kept + seconds

    def of(self, tenant: str) -> int:
        return self._of[tenant]

    def shares(self) -> list[tuple[str, int]]:
        return list(self._of.items())

    def seconds_for(self, n: int) -> float:
        """How long it will take, at the measured pace, until there is room for n."""
        if self._gone == 0:
            return _UNKNOWN
        return min((self.total + n - self.limit) * self._seconds / self._gone, _LONGEST)


class Place:
    """A request's place in the queue."""

    def __init__(self, tokens: _Stock, tenant: str) -> None:
        self._tokens = tokens
        self._tenant = tenant
        self.waiting = 0
        """Prompt tokens that nothing has come of yet."""
        self.taken = False
        """It is worked on."""

    def wait(self, n_tokens: int) -> None:
        """Its prompts are read. Raises `OverloadedError` when too many tokens wait already."""
        stock = self._tokens
        if stock.limit and not stock.has_room(self._tenant, n_tokens):
            raise OverloadedError(
                f"{stock.total} prompt tokens are waiting and {n_tokens} more are beyond the limit of {stock.limit}; "
                "try again later",
                retry_after=stock.seconds_for(n_tokens),
            )
        stock.add(self._tenant, n_tokens)
        self.waiting += n_tokens
        self.taken = True

    def begun(self, n_tokens: int) -> None:
        """There is output from a prompt of that length."""
        self._tokens.finish(self._tenant, n_tokens)
        self.waiting -= n_tokens


class Admission:
    """`sequences`: how many may be in work, running or waiting. `tokens`: of prompts without output; 0: any number."""

    def __init__(
        self,
        *,
        sequences: int = MAX_SEQUENCES,
        tokens: int = MAX_TOKENS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._places = _Stock(sequences, clock)
        self._tokens = _Stock(tokens, clock)

    @property
    def tenants(self) -> dict[str, tuple[int, int]]:
        """Of each who has work here: sequences, running and waiting, and prompt tokens without output."""
        return {name: (n, self._tokens.of(name)) for name, n in self._places.shares()}

    @contextmanager
    def admit(self, n_sequences: int, tenant: str = "") -> Iterator[Place]:
        """Holds places in the queue. Raises `OverloadedError` when there are not that many left."""
        places = self._places
        if not places.has_room(tenant, n_sequences):
            raise OverloadedError(
                f"{places.total} sequences are in work, of {places.limit} at most; try again later",
                retry_after=places.seconds_for(n_sequences),
            )
        places.add(tenant, n_sequences)
        place = Place(self._tokens, tenant)
        try:
            yield place
        finally:
            self._tokens.drop(tenant, place.waiting)
            (places.finish if place.taken else places.drop)(tenant, n_sequences)
