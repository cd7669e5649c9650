"""Whose turn it is: every tenant's sequences in order, and the order between tenants.

Owns the queues and what each tenant has got so far. Must not know pages, rows or clocks. A tenant's own sequences
come by priority, then arrival. Between tenants, the k-th sequence of one has a claim before the k + 1st of another
(weights apart), so that each has its share of what runs at once however many it sends; between equals, who has got
less comes first.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping

from llanero.engine.sequence import Sequence


class _Tenant:
    """The sequences of one API key, running and waiting, each in order."""

    def __init__(self, weight: int) -> None:
        self.weight = weight
        self.running: list[Sequence] = []
        self.waiting: list[Sequence] = []

    def level(self, sequence: Sequence) -> float:
        """How many of its tenant's running sequences come before it, by weight: who is at 0 has its first place."""
        return bisect_left(self.running, sequence.rank, key=_rank) / self.weight


class Turns:
    """All unfinished sequences. `weights`: a tenant of weight 2 gets twice the share of one of 1, the default."""

    def __init__(self, weights: Mapping[str, int] | None = None) -> None:
        self._weights = weights or {}
        self._tenants: dict[str, _Tenant] = {}
        """Those that have sequences."""
        self._served: dict[str, float] = {}
        """What each has got, by weight; also of those who are away and have got more than others who are not."""

    @property
    def n_waiting(self) -> int:
        return sum(len(tenant.waiting) for tenant in self._tenants.values())

    def weight(self, tenant: str) -> int:
        return self._weights.get(tenant, 1)

    def add(self, sequence: Sequence) -> None:
        """To the waiting ones."""
        tenant = self._tenants.get(sequence.tenant)
        if tenant is None:
            tenant = self._enter(sequence.tenant)
        insort(tenant.waiting, sequence, key=_rank)

    def remove(self, sequence: Sequence) -> None:
        """It is finished."""
        tenant = self._tenants[sequence.tenant]
        _take(tenant.waiting if sequence.table is None else tenant.running, sequence)
        if not tenant.waiting and not tenant.running:
            del self._tenants[sequence.tenant]
            if not self._tenants:
                self._served.clear()

    def start(self, sequence: Sequence) -> None:
        """From waiting to running."""
        tenant = self._tenants[sequence.tenant]
        _take(tenant.waiting, sequence)
        insort(tenant.running, sequence, key=_rank)

    def stop(self, sequence: Sequence) -> None:
        """From running to waiting, in its old place."""
        tenant = self._tenants[sequence.tenant]
        _take(tenant.running, sequence)
        insort(tenant.waiting, sequence, key=_rank)

    def running(self) -> list[Sequence]:
        """The strongest claim first."""
        claims = [
            (k / tenant.weight, self._served[name], sequence.arrival, sequence)
            for name, tenant in self._tenants.items()
            for k, sequence in enumerate(tenant.running)
        ]
        claims.sort()
        return [sequence for *_, sequence in claims]

    def next(self) -> Sequence | None:
        """The waiting sequence with the strongest claim."""
        heads = [(name, tenant, tenant.waiting[0]) for name, tenant in self._tenants.items() if tenant.waiting]
        if not heads:
            return None
        return min(heads, key=lambda h: (h[1].level(h[2]), self._served[h[0]], h[2].arrival))[2]

    def weakest(self, sequence: Sequence) -> Sequence | None:
        """The running sequence that has to make way for this waiting one, if any has.

        What tenants have got so far is no reason: it changes with every step, and so would who runs.
        """
        own = self._tenants[sequence.tenant]
        level = own.level(sequence)
        found = []
        for name, tenant in self._tenants.items():
            if tenant.running:
                last = tenant.running[-1]
                further = tenant is own and last.rank > sequence.rank  # by the one that comes before it
                its = (len(tenant.running) - 1 + further) / tenant.weight
                if its > level:
                    found.append((its, self._served[name], last.arrival, last))
        return max(found)[-1] if found else None

    def charge(self, tenant: str, cost: float) -> None:
        """It has got this much, in any unit that is the same for all."""
        if tenant in self._served:
            self._served[tenant] += cost / self.weight(tenant)

    def _enter(self, name: str) -> _Tenant:
        """Who was away has no claim to what others got meanwhile, and no way out of what it had got more."""
        least = min((self._served[other] for other in self._tenants), default=0.0)
        self._served = {n: served for n, served in self._served.items() if n in self._tenants or served > least}
        self._served.setdefault(name, least)
        tenant = self._tenants[name] = _Tenant(self.weight(name))
        return tenant


def _rank(sequence: Sequence) -> tuple[int, int]:
    return sequence.rank


def _take(sequences: list[Sequence], sequence: Sequence) -> None:
    del sequences[bisect_left(sequences, sequence.rank, key=_rank)]
