"""Text that arrives in pieces, read as if all of it were there.

Parsers are generators: they yield where the text ends for now and go on when there is more. Whatever they decide
depends on the text alone, so the cuts between the pieces make no difference. Owns the buffer; must not know dialects.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

T = TypeVar("T")
Steps = Generator[None, None, T]
"""A parser, or part of one, that gives a T at its end."""

SPACE = " \t\r\n"


class NotACall(Exception):
    """What began like a call is none. Reading goes on where this was found out."""


class Reader:
    """The text between `mark` and its end so far."""

    def __init__(self) -> None:
        self.ended = False
        """No more text comes."""
        self._text = ""
        self._at = 0
        self._mark = 0

    def add(self, text: str) -> None:
        self._text = self._text[self._mark :] + text
        self._at -= self._mark
        self._mark = 0

    def mark(self) -> None:
        """Forgets what was read."""
        self._mark = self._at

    @property
    def marked(self) -> str:
        """What was read since the mark."""
        return self._text[self._mark : self._at]

    @property
    def rest(self) -> str:
        """What is there and not read yet."""
        return self._text[self._at :]

    def skip(self, n: int) -> None:
        """Takes n characters that are there."""
        self._at += n

    def more(self) -> Steps[bool]:
        """Waits for more text. False if there is none."""
        known = len(self._text) - self._at
        while not self.ended:
            yield
            if len(self._text) - self._at > known:
                return True
        return False

    def peek(self) -> Steps[str]:
        """The next character, "" at the end."""
        while self._at == len(self._text):
            if not (yield from self.more()):
                return ""
        return self._text[self._at]

    def take(self, literal: str) -> Steps[bool]:
        """Takes a literal if it is next."""
        while True:
            rest = self._text[self._at : self._at + len(literal)]
            if rest == literal:
                self._at += len(literal)
                return True
            if not literal.startswith(rest) or not (yield from self.more()):
                return False

    def take_one_of(self, literals: Sequence[str]) -> Steps[str | None]:
        """Takes the first of these literals that is next; those that begin another must come after it."""
        for literal in literals:
            if (yield from self.take(literal)):
                return literal
        return None

    def expect(self, literal: str) -> Steps[None]:
        """Takes a literal. Raises `NotACall` if something else is next."""
        if not (yield from self.take(literal)):
            raise NotACall

    def space(self) -> Steps[None]:
        """Takes white space."""
        yield from self.take_while(SPACE)

    def take_while(self, characters: str) -> Steps[str]:
        """Takes all that comes of these characters."""
        taken = []
        while (character := (yield from self.peek())) and character in characters:
            self._at += 1
            taken.append(character)
        return "".join(taken)

    def up_to(self, stops: str, limit: int) -> Steps[str]:
        """Takes what comes before one of these characters. Raises `NotACall` if that is longer than the limit."""
        taken: list[str] = []
        while (character := (yield from self.peek())) not in stops or not character:
            if not character or len(taken) == limit:
                raise NotACall
            self._at += 1
            taken.append(character)
        return "".join(taken)

    def until(self, literals: Sequence[str], pass_on: Callable[[str], None], *, half: bool = True) -> Steps[str | None]:
        """Takes all text up to the first of these literals, and that one; None if the text ended without one.

        Of those that begin at the same place, the longest. `pass_on` is given the text before it as it comes; `half`:
        also what may be half a literal at the end of all text.
        """
        if not literals:
            pass_on(self._taken(len(self.rest)))
            while (yield from self.more()):
                pass_on(self._taken(len(self.rest)))
            return None
        while True:
            rest = self.rest
            end, found = len(rest), None
            for literal in literals:
                at = rest.find(literal, 0, end + len(literal))
                if 0 <= at < end or (at == end and found is not None and len(literal) > len(found)):
                    end, found = at, literal
            waits = end if self.ended else _waits_from(rest, literals, end)
            if found is not None and waits == end and (self.ended or not _may_grow(rest[end:], found, literals)):
                pass_on(self._taken(end))
                self._at += len(found)
                return found
            pass_on(self._taken(waits))
            if not (yield from self.more()) and found is None:
                rest = self._taken(len(self.rest))
                if half:
                    pass_on(rest)
                return None

    def _taken(self, n: int) -> str:
        self._at += n
        return self._text[self._at - n : self._at]


def _waits_from(text: str, literals: Sequence[str], end: int) -> int:
    """Where the first unfinished literal begins that begins before `end` and reaches the end of the text."""
    for literal in literals:
        at = text.find(literal[0], max(0, len(text) - len(literal) + 1), end)
        while at >= 0:
            if literal.startswith(text[at:]):
                end = at
                break
            at = text.find(literal[0], at + 1, end)
    return end


def _may_grow(text: str, found: str, literals: Sequence[str]) -> bool:
    """Whether more text can make a longer literal of what was found at the start of this text."""
    return any(len(literal) > len(found) and literal.startswith(text) for literal in literals)
