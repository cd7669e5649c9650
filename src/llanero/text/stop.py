"""Stop strings in text that arrives in pieces.

Owns what may be shown and what has to wait; must not know tokens or requests.
"""

from __future__ import annotations

from collections.abc import Sequence


class StopMatcher:
    """Finds the first stop string in a stream and holds back what might become one.

    The match that begins earliest wins; of those that begin together, the shortest, for it is complete first.
    However the text is cut into pieces, the result is the same.
    """

    def __init__(self, stop: Sequence[str]) -> None:
        if any(not s for s in stop):
            raise ValueError("stop strings must not be empty")
        # A string that begins with another can never be the one found.
        self._stop = tuple(s for s in dict.fromkeys(stop) if not any(o != s and s.startswith(o) for o in stop))
        self._held = ""
        self.matched: str | None = None
        """The stop string found, once one is; all text after it is dropped."""

    def push(self, text: str) -> tuple[str, str | None]:
        """Adds text. Returns what may be shown now, and the stop string if this text completed one."""
        if self.matched is not None:
            return "", None
        text = self._held + text
        end, found = self._first(text)
        waiting = self._waits_from(text, end)
        if found is not None and waiting == end:
            self._held, self.matched = "", found
            return text[:end], found
        self._held = text[waiting:]
        return text[:waiting], None

    def flush(self) -> str:
        """The end of the stream: what was held back and is no part of a stop string. Sets `matched` if a match had
        only waited for a longer stop string that began before it."""
        text, self._held = self._held, ""
        if self.matched is not None:
            return ""
        end, self.matched = self._first(text)
        return text[:end]

    def _first(self, text: str) -> tuple[int, str | None]:
        """Where the first whole stop string begins, and which; the end of the text and None if there is none."""
        end, found = len(text), None
        for stop in self._stop:
            at = text.find(stop, 0, end + len(stop) - 1)
            if at >= 0:
                end, found = at, stop
        return end, found

    def _waits_from(self, text: str, end: int) -> int:
        """Where the first unfinished stop string begins that begins before `end` and reaches the end of the text."""
        for stop in self._stop:
            at = text.find(stop[0], max(0, len(text) - len(stop) + 1), end)
            while at >= 0:
                if stop.startswith(text[at:]):
                    end = at
                    break
                at = text.find(stop[0], at + 1, end)
        return end
