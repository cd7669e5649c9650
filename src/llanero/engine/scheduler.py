"""Which sequences get how many rows of the next step.

Owns the queue, the set of running sequences and the decision when pages run out. Must not know
tensors, logits or sockets. Every step mixes decode and prefill rows under one budget.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence as Seq
from dataclasses import dataclass

from llanero.engine.sequence import Sequence
from llanero.kv.cache import PageTable, SequenceCache
from llanero.kv.pages import pages_for


@dataclass(frozen=True)
class Work:
    """Rows `start .. start + rows` of a sequence's tokens are computed in this step."""

    sequence: Sequence
    table: PageTable
    start: int
    rows: int

    @property
    def wants_logits(self) -> bool:
        """The sequence's last token is among the rows, so the next one can be sampled."""
        return self.start + self.rows == len(self.sequence.tokens)


def fair_shares(demands: Seq[int], budget: int) -> list[int]:
    """Splits the budget so that no share can grow without a smaller or equal one shrinking.

    Nobody gets more than it asks for; what is left of a division goes to the earliest.
    """
    shares = [0] * len(demands)
    by_demand = sorted(range(len(demands)), key=lambda i: demands[i])
    for position, i in enumerate(by_demand):
        equal = budget // (len(demands) - position)
        if demands[i] > equal:
            rest = sorted(by_demand[position:])
            extra = budget - equal * len(rest)
            for rank, j in enumerate(rest):
                # The division's remainder is less than one row each, and all of these want more.
                shares[j] = equal + (1 if rank < extra else 0)
            return shares
        shares[i] = demands[i]
        budget -= demands[i]
    return shares


class Scheduler:
    """First come, first served up to `parallel` sequences at once.

    `parallel` is at most `batch_tokens`, so that every running sequence gets at least one row per step.
    """

    def __init__(self, cache: SequenceCache, *, parallel: int, batch_tokens: int) -> None:
        if parallel < 1 or batch_tokens < 1:
            raise ValueError("parallel and batch_tokens must be positive")
        self.cache = cache
        self.parallel = min(parallel, batch_tokens)
        self.batch_tokens = batch_tokens
        self.waiting: deque[Sequence] = deque()
        self.running: list[Sequence] = []
        """In order of arrival."""
        self.preemptions = 0

    def add(self, sequence: Sequence) -> None:
        self.waiting.append(sequence)

    def remove(self, sequence: Sequence) -> None:
        """Takes a sequence out, wherever it is, and gives its pages back."""
        if sequence.table is None:
            self.waiting.remove(sequence)
            return
        self.running.remove(sequence)
        self._close(sequence)

    def plan(self) -> list[Work]:
        """The next step's work, pages reserved. Empty only when there is nothing to do."""
        self._admit()
        rows = self._share_rows()
        works: list[Work] = []
        for sequence in list(self.running):
            if sequence.table is None:  # preempted for the sake of an earlier one
                continue
            count = rows[sequence.arrival]
            if not self._reserve(sequence, sequence.computed + count):
                break  # It was the last one, and is no longer running.
            works.append(Work(sequence, sequence.table, sequence.computed, count))
        return works

    def _share_rows(self) -> dict[int, int]:
        """Rows per sequence, by its arrival: decode first, the rest of the budget fairly to prefill."""
        rows = {s.arrival: 1 for s in self.running if s.pending == 1}
        prefills = [s for s in self.running if s.pending > 1]
        shares = fair_shares([s.pending for s in prefills], self.batch_tokens - len(rows))
        rows.update((s.arrival, share) for s, share in zip(prefills, shares, strict=True))
        return rows

    def _admit(self) -> None:
        if not self.waiting:
            return
        # Pages that running sequences will still take to finish their prompts are spoken for, and one more
        # for each of them to grow; otherwise a newcomer would be admitted only to be preempted by them.
        free = self.cache.n_available - sum(
            max(0, _pages_wanted(s) - s.table.n_pages) for s in self.running if s.table is not None
        )
        while self.waiting and len(self.running) < self.parallel:
            sequence = self.waiting[0]
            needed = _pages_wanted(sequence)
            if self.running and needed + len(self.running) > free:
                return
            free -= needed
            self.waiting.popleft()
            sequence.table = self.cache.open(sequence.tokens, sequence.tenant)
            sequence.computed = sequence.table.n_cached
            if sequence.n_cached is None:
                sequence.n_cached = sequence.table.n_cached
            self.running.append(sequence)

    def _reserve(self, sequence: Sequence, n_tokens: int) -> bool:
        """Room for n_tokens, at the cost of the latest arrivals; False if that is the sequence itself."""
        assert sequence.table is not None
        while not self.cache.grow(sequence.table, n_tokens):
            victim = self.running[-1]
            assert victim is not sequence or len(self.running) > 1, "a sequence alone must fit the pool"
            self._preempt(victim)
            if victim is sequence:
                return False
        return True

    def _preempt(self, sequence: Sequence) -> None:
        """Back to the head of the queue: all of its tokens, output too, are computed again later."""
        self.preemptions += 1
        self.running.remove(sequence)
        self._close(sequence)
        self.waiting.appendleft(sequence)

    def _close(self, sequence: Sequence) -> None:
        assert sequence.table is not None
        self.cache.close(sequence.table)
        sequence.table = None
        sequence.computed = 0


def _pages_wanted(sequence: Sequence) -> int:
    """For the tokens it has and the next one."""
    return pages_for(min(len(sequence.tokens) + 1, sequence.max_len))
