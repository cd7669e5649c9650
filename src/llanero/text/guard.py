"""Keeps text that a user wrote from posing as special tokens in a prompt.

Owns where a string must be broken up; must not know messages, templates' programs or vocabularies. A breaker, one
character that occurs nowhere in the input, goes into every place from which a special token's name could arise:
after the first character of each name in the text, whatever its case; behind text that ends like a name begins, for
another string may follow; and before text that completes what the template writes in front of it.
"""

from __future__ import annotations

from collections.abc import Iterable

from llanero.text.tokenizer import longest_of


class Guard:
    """Breaks up the names of `tokens`. `literals`: the strings that the template itself writes."""

    def __init__(self, tokens: Iterable[str], literals: Iterable[str] = ()) -> None:
        names = {token.lower() for token in tokens if len(token) > 1}
        self._pattern = longest_of(names, ignore_case=True)
        self._beginnings = frozenset(name[:i] for name in names for i in range(1, len(name)))
        self._longest = max(map(len, names), default=0)
        written = {literal[-self._longest :].lower() for literal in literals}
        begun = {text[-i:] for text in written for i in range(1, len(text) + 1)} & self._beginnings
        rests = {name[len(start) :] for start in begun for name in names if name.startswith(start)}
        self._rests = frozenset(rests - {""})  # nothing is left of a name that begins another one

    def suspects(self, text: str) -> bool:
        """Whether `broken` would change this text."""
        if self._pattern is None or not text:
            return False
        return self._pattern.search(text) is not None or self._begins_name(text) or self._ends_name(text)

    def broken(self, text: str, breaker: str) -> str:
        """The text with breakers in it."""
        if self._pattern is None or not text:
            return text
        parts = [breaker] if self._ends_name(text) else []
        done = 0
        match = self._pattern.search(text)
        while match:  # names may overlap, so the search goes on right behind the cut
            cut = match.start() + 1
            parts += (text[done:cut], breaker)
            done = cut
            match = self._pattern.search(text, cut)
        parts.append(text[done:])
        if self._begins_name(text):
            parts.append(breaker)
        return "".join(parts)

    def _begins_name(self, text: str) -> bool:
        end = text[-self._longest :].lower()
        return any(end[-i:] in self._beginnings for i in range(1, len(end) + 1))

    def _ends_name(self, text: str) -> bool:
        start = text[: self._longest].lower()
        return any(rest.startswith(start) or start.startswith(rest) for rest in self._rests)
