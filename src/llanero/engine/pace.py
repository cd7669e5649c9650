"""How many rows of prompts a step may have beside running streams, learned from how long steps take.

Owns the estimate. Must not know sequences or clocks.
"""

from __future__ import annotations

import statistics
from collections import deque

AUTOMATIC = 2.5
"""Without a target, a step with prompts takes at most this many times one without: readers hardly notice."""
_SHORT = 0.01
"""Seconds. Nor do they notice steps shorter than this, however much shorter others are."""
_PROMPTS = 0.25
"""Of the time that decoding takes: what prompts get even if the target leaves them less, lest they never end."""
_STEPS = 9
"""Of the latest steps that only decoded, the median counts: one that the machine held up must not."""
_NEWEST = 0.25
"""Weight of the newest step with prompts. What a row costs grows with the text before it."""


class Pace:
    """`target`: seconds that a step may take while streams run; 0: in proportion to steps without prompts."""

    def __init__(self, target: float) -> None:
        self._target = target
        self._gaps: deque[float] = deque(maxlen=_STEPS)
        """Seconds of steps that only decoded."""
        self._extra = 0.0
        self._rows = 0.0
        """Mean seconds of other steps beyond that, and their rows: the longer a step, the more it tells of a row."""

    def learn(self, rows: int, seconds: float) -> None:
        """A step with this many rows of prompts took so long."""
        if rows == 0:
            self._gaps.append(seconds)
        else:
            self._extra += _NEWEST * (max(0.0, seconds - self._gap()) - self._extra)
            self._rows += _NEWEST * (rows - self._rows)

    def rows(self, most: int) -> int:
        """How many the next step may have, of `most`; all of them as long as too little is known."""
        if not (self._gaps or self._target):
            return most
        gap = self._gap()
        room = max((self._target or max(AUTOMATIC * gap, _SHORT)) - gap, _PROMPTS * gap)
        if room * self._rows >= most * self._extra:
            return most
        return max(1, int(room * self._rows / self._extra))

    def _gap(self) -> float:
        return statistics.median(self._gaps) if self._gaps else 0.0
