"""Which sequences get how many rows of the next step.

Owns the set of running sequences and the decision when places or pages run out. Must not know tensors, logits,
sockets or clocks; the order of claims is `turns`', the time of a step `pace`'s. Every step mixes decode and
prefill rows under one budget; what several prompts have in common is computed once, by the first of them, with the
rows that all of them may have.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from collections.abc import Sequence as Seq
from dataclasses import dataclass
from itertools import groupby

from llanero.engine.draft import MOST_ROWS, Drafter, Drafts
from llanero.engine.pace import Pace
from llanero.engine.sequence import Sequence
from llanero.engine.turns import Turns
from llanero.kv.cache import PageTable, SequenceCache
from llanero.kv.pages import pages_for
from llanero.ops.api import PAGE_SIZE


@dataclass(frozen=True)
class Work:
    """Rows `start .. start + rows` of a sequence's tokens are computed in this step, and a draft behind them."""

    sequence: Sequence
    table: PageTable
    start: int
    rows: int
    draft: Seq[int] = ()
    """Tokens that may follow the sequence's last one. Only behind that one."""

    @property
    def all_rows(self) -> int:
        """With the draft's."""
        return self.rows + len(self.draft)

    @property
    def wants_logits(self) -> bool:
        """The sequence's last token is among the rows, and the next one is to be sampled."""
        return self.at_end and self.sequence.params.max_tokens != 0

    @property
    def at_end(self) -> bool:
        """The sequence's last token is among the rows."""
        return self.start + self.rows == len(self.sequence.tokens)

    @property
    def n_scored(self) -> int:
        """Leading rows whose logits are wanted for the log-probabilities of the prompt."""
        if self.sequence.scores is None:
            return 0
        return max(0, min(self.start + self.rows, self.sequence.n_prompt - 1) - self.start)


def fair_shares(demands: Seq[int], budget: int, weights: Seq[int] | None = None) -> list[int]:
    """Splits the budget so that no share can grow without a smaller or equal one, by weight, shrinking.

    Nobody gets more than it asks for; what is left of a division goes to the earliest.
    """
    weights = weights or [1] * len(demands)
    shares = [0] * len(demands)
    by_demand = sorted(range(len(demands)), key=lambda i: demands[i] / weights[i])
    whole = sum(weights)
    for position, i in enumerate(by_demand):
        if demands[i] * whole > budget * weights[i]:
            rest = sorted(by_demand[position:])
            for j in rest:
                shares[j] = budget * weights[j] // whole
            for j in rest[: budget - sum(shares[j] for j in rest)]:
                shares[j] += 1  # The division's remainder is less than one row each, and all of these want more.
            return shares
        shares[i] = demands[i]
        budget -= demands[i]
        whole -= weights[i]
    return shares


class Scheduler:
    """Runs up to `parallel` sequences at once, those with the strongest claims.

    `parallel` is at most `batch_tokens`, so that every sequence that decodes gets its row in every step.
    `target_itl`: see `Pace`; `weights`: see `Turns`; `draft_tokens`: see `Drafts`.
    """

    def __init__(
        self,
        cache: SequenceCache,
        *,
        parallel: int,
        batch_tokens: int,
        target_itl: float = 0.0,
        weights: Mapping[str, int] | None = None,
        draft_tokens: int = 0,
    ) -> None:
        if parallel < 1 or batch_tokens < 1:
            raise ValueError("parallel and batch_tokens must be positive")
        self.cache = cache
        self.parallel = min(parallel, batch_tokens)
        self.batch_tokens = batch_tokens
        self.pace = Pace(target_itl)
        self.drafts = Drafts(draft_tokens)
        self.running: list[Sequence] = []
        """The strongest claim first, as it was when the latest step was planned."""
        self._turns = Turns(weights)
        self._prefill_rows = 0
        """Of the latest plan."""
        self.preemptions = 0
        self.cached_tokens = 0
        """Prompt tokens that did not have to be computed."""

    @property
    def n_waiting(self) -> int:
        return self._turns.n_waiting

    def add(self, sequence: Sequence) -> None:
        self._turns.add(sequence)

    def remove(self, sequence: Sequence) -> None:
        """Takes a sequence out, wherever it is, and gives its pages back."""
        self._turns.remove(sequence)
        if sequence.table is not None:
            self.running.remove(sequence)
            self._close(sequence)

    def plan(self) -> list[Work]:
        """The next step's work, pages reserved. Empty only when there is nothing to do.

        Then call `done` or, if nothing of it could be computed, `failed`.
        """
        self._admit()
        self.running = self._turns.running()
        prefills = [s for s in self.running if s.pending > 1]
        groups, pools = self._share_rows(prefills)
        rows: dict[int, int] = {}
        for sequence in list(self.running):
            if sequence.table is None:  # preempted for the sake of one before it
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
        self._prefill_rows = sum(rows.get(arrival, 0) for arrival in groups)
        drafts = self._draft(rows) if self.drafts.most and not prefills and len(rows) < MOST_ROWS else {}
        return [
            Work(s, s.table, s.computed, rows[s.arrival], drafts.get(s.arrival, ()))
            for s in self.running
            if s.table is not None and s.arrival in rows
        ]

    def done(self, works: Seq[Work]) -> None:
        """The step's K and V are in the cache. How much of its drafts was right is not known here."""
        self.cache.commit()
        for work in works:
            work.sequence.computed += work.rows

    def took(self, works: Seq[Work], seconds: float) -> None:
        """How long the step was, all in all. Tenants pay for it by their rows."""
        total = sum(work.all_rows for work in works)
        for work in works:
            self._turns.charge(work.sequence.tenant, seconds * work.all_rows / total)
        if total == sum(work.rows for work in works):
            self.pace.learn(self._prefill_rows, seconds)

    def failed(self) -> None:
        """The step was not computed: the running sequences go back to the queue. End those that took part."""
        self.cache.abort()
        for sequence in self.running:
            sequence.furthest = max(sequence.furthest, sequence.computed)
            sequence.computed = 0  # Some of it may be what another was to compute.
            self._close(sequence)
            self._turns.stop(sequence)
        self.running.clear()

    def _share_rows(self, prefills: Seq[Sequence]) -> tuple[dict[int, Hashable], dict[Hashable, int]]:
        """Which group each is in, by arrival, and rows per group.

        Those that have to compute the same page next are a group: their shares go to the first of them, and what it
        leaves to the others, which begin behind it.
        """
        n_decoding = len(self.running) - len(prefills)
        budget = self.batch_tokens - n_decoding
        if n_decoding:
            budget = self.pace.rows(budget)
        groups: dict[int, Hashable] = {}
        for sequence in prefills:
            assert sequence.table is not None
            self._reused(sequence, self.cache.follow(sequence.table, sequence.computed))
            shared = self.cache.next_page(sequence.table, sequence.computed)
            groups[sequence.arrival] = sequence.arrival if shared is None else shared
        pools: dict[Hashable, int] = dict.fromkeys(groups.values(), 0)
        for sequence, share in self._shares(prefills, budget):
            pools[groups[sequence.arrival]] += share
        return groups, pools

    def _shares(self, prefills: Seq[Sequence], budget: int) -> Iterator[tuple[Sequence, int]]:
        """Tenants share the budget by weight, then a tenant's most urgent sequences what it has got, then the next."""
        tenants: dict[str, list[Sequence]] = {}
        for sequence in prefills:
            tenants.setdefault(sequence.tenant, []).append(sequence)
        demands = [sum(sequence.pending for sequence in own) for own in tenants.values()]
        budgets = fair_shares(demands, budget, [self._turns.weight(tenant) for tenant in tenants])
        for own, left in zip(tenants.values(), budgets, strict=True):
            for _, equals in groupby(own, key=lambda sequence: sequence.priority):
                urgent = list(equals)
                shares = fair_shares([sequence.pending for sequence in urgent], left)
                left -= sum(shares)
                yield from zip(urgent, shares, strict=True)

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

    def _draft(self, rows: Mapping[int, int]) -> dict[int, list[int]]:
        """Drafts by arrival, pages for them reserved. They take nothing from anybody but pages that nobody uses."""
        drafting = [s for s in self.running if s.arrival in rows and s.n_more > 1]
        candidates = []
        for sequence in drafting:
            drafter = sequence.drafter = sequence.drafter or Drafter()
            candidates.append((drafter, sequence.tokens, sequence.n_more - 1))
        chosen = self.drafts.choose(candidates, len(rows), self.batch_tokens)
        drafts: dict[int, list[int]] = {}
        for sequence, draft in zip(drafting, chosen, strict=True):
            assert sequence.table is not None
            end = sequence.computed + 1
            if draft and not self.cache.grow(sequence.table, sequence.computed, end + len(draft)):
                draft = draft[: sequence.table.n_pages * PAGE_SIZE - end]
            drafts[sequence.arrival] = draft
        return drafts

    def _take_over(self, sequence: Sequence) -> None:
        """All that others have computed, or will in this step. Only for those that get rows in it."""
        assert sequence.table is not None
        reached = self.cache.follow(sequence.table, sequence.computed)
        self._reused(sequence, self.cache.borrow(sequence.table, reached))

    def _reused(self, sequence: Sequence, n_tokens: int) -> None:
        if n_tokens > sequence.computed:
            self.cached_tokens += sequence.reuse(n_tokens)

    def _admit(self) -> None:
        while (sequence := self._turns.next()) is not None:
            if not self._start(sequence):
                weakest = self._turns.weakest(sequence)
                if weakest is None:
                    return
                self._preempt(weakest)

    def _start(self, sequence: Sequence) -> bool:
        """Takes it from the queue if there is a place and room for it."""
        if len(self.running) >= self.parallel:
            return False
        table = self.cache.open(sequence.tokens, sequence.cache_key)
        n_cached = self.cache.follow(table, 0)
        if self.running:
            # Pages that running sequences will still take to finish their prompts are spoken for, and one more for
            # each of them to grow; otherwise a newcomer would be admitted only to be preempted by them.
            spoken_for = sum(
                max(1, 1 + _pages_wanted(s) - s.table.n_pages) for s in self.running if s.table is not None
            )
            if _pages_wanted(sequence) - table.n_pages > self.cache.n_available - spoken_for:
                self.cache.close(table, 0)
                return False
        self._turns.start(sequence)
        self.running.append(sequence)
        sequence.table = table
        self._reused(sequence, n_cached)
        return True

    def _reserve(self, sequence: Sequence, n_tokens: int) -> bool:
        """Room for n_tokens, at the cost of the weakest claims; False if that is the sequence's own."""
        assert sequence.table is not None
        while not self.cache.grow(sequence.table, sequence.computed, n_tokens):
            victim = self.running[-1]
            assert victim is not sequence or len(self.running) > 1, "a sequence alone must fit the pool"
            self._preempt(victim)
            if victim is sequence:
                return False
        return True

    def _preempt(self, sequence: Sequence) -> None:
        """Back to the queue. Of its pages, those that others do not need remain for its return."""
        self.preemptions += 1
        self.running.remove(sequence)
        self._close(sequence)
        self._turns.stop(sequence)

    def _close(self, sequence: Sequence) -> None:
        assert sequence.table is not None
        self.cache.close(sequence.table, sequence.computed)
        sequence.table = None
        sequence.furthest = max(sequence.furthest, sequence.computed)
        sequence.computed = 0


def _pages_wanted(sequence: Sequence) -> int:
    """For the tokens it has and the next one."""
    return pages_for(min(len(sequence.tokens) + 1, sequence.max_len))
