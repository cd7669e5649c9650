"""Which sequences get how many rows of the next step.

Owns the queue, the set of running sequences and the decision when pages run out. Must not know
tensors, logits or sockets. Every step mixes decode and prefill rows under one budget; what several
prompts have in common is computed once, by the earliest, with the rows that all of them may have.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable
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
        self.cached_tokens = 0
        """Prompt tokens that did not have to be computed."""

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
        """The next step's work, pages reserved. Empty only when there is nothing to do.

        Then call `done` or, if nothing of it could be computed, `failed`.
        """
        self._admit()
        prefills = [s for s in self.running if s.pending > 1]
        groups, pools = self._share_rows(prefills)
        rows: dict[int, int] = {}
        for sequence in list(self.running):
            if sequence.table is None:  # preempted for the sake of an earlier one
                continue
            count = 1
            group = groups.get(sequence.arrival)
            if group is not None:
                if pools[group] == 0:
                    continue
                self._take_over(sequence)
                count = min(pools[group], sequence.pending)
                pools[group] -= count
            if not self._reserve(sequence, sequence.computed + count):
                break  # It was the last one, and is no longer running.
            rows[sequence.arrival] = count
        self._spend(sum(pools.values()), prefills, rows)
        return [
            Work(s, s.table, s.computed, rows[s.arrival])
            for s in self.running
            if s.table is not None and s.arrival in rows
        ]

    def done(self, works: Seq[Work]) -> None:
        """The step's K and V are in the cache."""
        self.cache.commit()
        for work in works:
            work.sequence.computed += work.rows

    def failed(self) -> None:
        """The step was not computed: the running sequences go back to the queue. End those that took part."""
        self.cache.abort()
        for sequence in reversed(self.running):
            sequence.furthest = max(sequence.furthest, sequence.computed)
            sequence.computed = 0  # Some of it may be what another was to compute.
            self._close(sequence)
            self.waiting.appendleft(sequence)
        self.running.clear()

    def _share_rows(self, prefills: Seq[Sequence]) -> tuple[dict[int, Hashable], dict[Hashable, int]]:
        """Which group each is in, by arrival, and rows per group: all that decoding leaves, in fair shares.

        Those that have to compute the same page next are a group: their shares go to the earliest, and what it
        leaves to the others, which begin behind it.
        """
        budget = self.batch_tokens - (len(self.running) - len(prefills))
        groups: dict[int, Hashable] = {}
        for sequence in prefills:
            assert sequence.table is not None
            self._reused(sequence, self.cache.follow(sequence.table, sequence.computed))
            shared = self.cache.next_page(sequence.table, sequence.computed)
            groups[sequence.arrival] = sequence.arrival if shared is None else shared
        pools: dict[Hashable, int] = dict.fromkeys(groups.values(), 0)
        shares = fair_shares([s.pending for s in prefills], budget)
        for group, share in zip(groups.values(), shares, strict=True):
            pools[group] += share
        return groups, pools

    def _spend(self, spare: int, prefills: Seq[Sequence], rows: dict[int, int]) -> None:
        """Gives rows that groups have left over to who comes first and has pages for them."""
        for sequence in prefills:
            if spare == 0:
                return
            if sequence.table is None:
                continue
            count = rows.get(sequence.arrival, 0)
            if count == 0:
                self._take_over(sequence)
            more = min(spare, sequence.pending - count)
            if more and self.cache.grow(sequence.table, sequence.computed, sequence.computed + count + more):
                rows[sequence.arrival] = count + more
                spare -= more

    def _take_over(self, sequence: Sequence) -> None:
        """All that others have computed, or will in this step. Only for those that get rows in it."""
        assert sequence.table is not None
        reached = self.cache.follow(sequence.table, sequence.computed)
        self._reused(sequence, self.cache.borrow(sequence.table, reached))

    def _reused(self, sequence: Sequence, n_tokens: int) -> None:
        if n_tokens > sequence.computed:
            self.cached_tokens += sequence.reuse(n_tokens)

    def _admit(self) -> None:
        if not self.waiting:
            return
        # Pages that running sequences will still take to finish their prompts are spoken for, and one more
        # for each of them to grow; otherwise a newcomer would be admitted only to be preempted by them.
        spoken_for = sum(max(0, _pages_wanted(s) - s.table.n_pages) for s in self.running if s.table is not None)
        while self.waiting and len(self.running) < self.parallel:
            sequence = self.waiting[0]
            table = self.cache.open(sequence.tokens, sequence.tenant)
            n_cached = self.cache.follow(table, 0)
            needed = _pages_wanted(sequence) - table.n_pages
            if self.running and needed + len(self.running) > self.cache.n_available - spoken_for:
                self.cache.close(table, 0)
                return
            spoken_for += needed
            self.waiting.popleft()
            sequence.table = table
            self._reused(sequence, n_cached)
            self.running.append(sequence)

    def _reserve(self, sequence: Sequence, n_tokens: int) -> bool:
        """Room for n_tokens, at the cost of the latest arrivals; False if that is the sequence itself."""
        assert sequence.table is not None
        while not self.cache.grow(sequence.table, sequence.computed, n_tokens):
            victim = self.running[-1]
            assert victim is not sequence or len(self.running) > 1, "a sequence alone must fit the pool"
            self._preempt(victim)
            if victim is sequence:
                return False
        return True

    def _preempt(self, sequence: Sequence) -> None:
        """Back to the head of the queue. Of its pages, those that others do not need remain for its return."""
        self.preemptions += 1
        self.running.remove(sequence)
        self._close(sequence)
        self.waiting.appendleft(sequence)

    def _close(self, sequence: Sequence) -> None:
        assert sequence.table is not None
        self.cache.close(sequence.table, sequence.computed)
        sequence.table = None
        sequence.furthest = max(sequence.furthest, sequence.computed)
        sequence.computed = 0


def _pages_wanted(sequence: Sequence) -> int:
    """For the tokens it has and the next one."""
    return pages_for(min(len(sequence.tokens) + 1, sequence.max_len))
