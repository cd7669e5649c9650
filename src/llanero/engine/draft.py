"""Drafts: what a sequence is guessed to say next, because it went on like that before (prompt lookup).

Owns which tokens are guessed, how far a guess is trusted, and how many guesses are worth a row of the next step. Must
not know the scheduler, tensors or clocks. Whoever computes drafts checks each against what is then sampled, so that
they change speed and nothing else. Idea: Saxena, https://github.com/apoorvumang/prompt-lookup-decoding.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from collections.abc import Sequence as Seq

import numpy as np

MOST_ROWS = 16
"""Rows of a step with drafts at most. Steps with more are bound by arithmetic: a row more is time more."""
_LENGTHS = (3, 2)
"""Ends that are looked up, the longest first."""
_SLOTS = 1 << 14
"""Of each length, places of so many ends are known. Two ends that fall into one slot: the later one stays."""
_START = 0.5
"""How far a guess is trusted at first: the chance of its next token to be right if those before it are."""
_NEWEST = 0.2
"""Weight of the newest token in that chance."""
_FORGET = 1 / 256
"""How much of the way back to its start the chance goes when it was too low to try: now and then it is tried."""
_LEAST = 0.1
"""Chances under this are not taken, however cheap rows are."""
_SOME_ROWS = 8
_TRIAL_ROWS = (1, 4, _SOME_ROWS, MOST_ROWS)
_TRIALS = 3


class Lookup:
    """Where a sequence's last tokens came before. Takes the same memory however long that is."""

    def __init__(self) -> None:
        self._slots = {n: array("i", bytes(4 * _SLOTS)) for n in _LENGTHS}
        """By hash of an end, the place of the token that followed it; 0: none."""
        self._known = max(_LENGTHS)
        """The first token that is not in there."""

    def find(self, tokens: Seq[int]) -> tuple[int, int]:
        """How many of the last tokens came before, and the place of what followed then; 0, 0 when none did.

        `tokens` are those of the latest call and what has come since. O(1) for each new one.
        """
        end = len(tokens)
        for at in range(max(self._known, end - _SLOTS), end):
            for n, slots in self._slots.items():
                slots[_slot(tokens[at - n : at])] = at
        self._known = max(self._known, end)
        for n, slots in self._slots.items():
            last = tokens[-n:]
            at = slots[_slot(last)]
            if at and tokens[at - n : at] == last:
                return n, at
        return 0, 0


def _slot(tokens: Seq[int]) -> int:
    return hash(tuple(tokens)) & (_SLOTS - 1)


class Drafter:
    """The guesses of one sequence, and how good they have been: apart for each length of what was found."""

    def __init__(self) -> None:
        self._lookup = Lookup()
        self._chances = dict.fromkeys(_LENGTHS, _START)
        self._length = 0
        """Of the latest guess."""

    def guess(self, tokens: list[int], most: int) -> list[int]:
        """Up to `most` tokens; none if nothing was found."""
        self._length, at = self._lookup.find(tokens)
        if not at:
            return []
        # What followed may still go on: then it is repeated.
        period = len(tokens) - at
        return tokens[at : at + most] if most <= period else [tokens[at + i % period] for i in range(most)]

    @property
    def chance(self) -> float:
        """Of each token of the latest guess to be right, if those before it are."""
        return self._chances[self._length]

    def checked(self, n_right: int, *, all_right: bool) -> None:
        """So many tokens of the latest guess were right, and the next one was not unless all were."""
        chance = 1 - (1 - self.chance) * (1 - _NEWEST) ** n_right
        self._chances[self._length] = chance if all_right else chance * (1 - _NEWEST)

    def untried(self) -> None:
        """The latest guess was not worth a row."""
        self._chances[self._length] += (_START - self.chance) * _FORGET


class Costs:
    """Seconds that a step takes.

    `of_rows`: by its rows, from none on. `first`: more for each token of a sequence's context, `further`: for each of
    those tokens and each row of the sequence but its first.
    """

    def __init__(self, of_rows: Seq[float], first: float = 0.0, further: float = 0.0) -> None:
        self.of_rows = of_rows
        self.first = first
        self.further = further

    @classmethod
    def measured(cls, seconds: Callable[[int, int], float], most_rows: int, depth: int) -> Costs:
        """From trials: `seconds(rows, depth)` takes a step of one sequence, with `depth` tokens before its rows.

        `most_rows` is at least 2, `depth` at least 1.
        """
        rows = sorted({min(n, most_rows) for n in _TRIAL_ROWS})
        some = min(_SOME_ROWS, most_rows)
        steps = [*((n, 0) for n in rows), (1, depth), (some, depth)]
        trials = [[seconds(*step) for step in steps] for _ in range(_TRIALS)]
        # Whatever else the machine does, it only makes steps longer.
        least = dict(zip(steps, np.min(trials, axis=0).tolist(), strict=True))
        first = max(0.0, (least[1, depth] - least[1, 0]) / depth)
        further = max(0.0, ((least[some, depth] - least[some, 0]) / depth - first) / (some - 1))
        times = np.maximum.accumulate([least[n, 0] for n in rows])
        return cls(np.interp(range(MOST_ROWS + 1), rows, times).tolist(), first, further)


class Drafts:
    """Which guesses are computed: those whose chance to give a token is worth the time that their rows take.

    `most`: tokens per sequence and step; 0: no drafts at all.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.costs = Costs([1.0] * (MOST_ROWS + 1))
        """Until they are measured, further rows cost nothing."""

    def choose(self, sequences: Seq[tuple[Drafter, list[int], int]], n_rows: int, budget: int) -> list[list[int]]:
        """A draft for each (drafter, tokens, most tokens of a draft), maybe empty.

        The step has `n_rows` rows without them and may have `budget` in all.
        """
        costs = self.costs
        guesses = [drafter.guess(tokens, min(most, self.most)) for drafter, tokens, most in sequences]
        chances = [drafter.chance if guess else 0.0 for (drafter, _, _), guess in zip(sequences, guesses, strict=True)]
        hopes = list(chances)  # that each draft's next token is right, and all before it; 0: it is long enough
        drafts: list[list[int]] = [[] for _ in sequences]
        expected = float(n_rows)
        seconds = costs.of_rows[n_rows] + costs.first * sum(len(tokens) for _, tokens, _ in sequences)
        while n_rows < min(budget, MOST_ROWS) and (hope := max(hopes, default=0.0)) >= _LEAST:
            best = hopes.index(hope)
            more = costs.of_rows[n_rows + 1] - costs.of_rows[n_rows] + costs.further * len(sequences[best][1])
            if hope * seconds <= expected * more:
                hopes[best] = 0.0
                continue
            draft, guess = drafts[best], guesses[best]
            draft.append(guess[len(draft)])
            hopes[best] *= chances[best] if len(draft) < len(guess) else 0.0
            expected += hope
            seconds += more
            n_rows += 1
        for (drafter, _, _), guess, draft in zip(sequences, guesses, drafts, strict=True):
            if guess and not draft:
                drafter.untried()
        return drafts
