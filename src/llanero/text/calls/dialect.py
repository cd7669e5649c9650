"""The way in which a family of models writes its answers.

Owns the record; the dialects themselves are in files beside this one, and `families` knows them all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from llanero.text.calls.draft import Draft
from llanero.text.calls.reader import Steps

Read = Callable[[Draft], Steps[None]]
"""Reads calls up to the end of their markup. Raises `NotACall` where the text stops to be one."""


@dataclass(frozen=True)
class Dialect:
    """How calls begin, and what reads them from there."""

    name: str
    openings: dict[str, Read] = field(default_factory=dict)
    """Marker -> what reads the calls behind it."""
    bare: dict[str, Read] = field(default_factory=dict)
    """Calls without a marker make a whole answer: its first character -> what reads it, that character included."""
    markers: tuple[str, ...] = ()
    """Further markers that readers look for."""
    frame: Read | None = None
    """Reads the whole answer, where a family's answers are never plain text."""
    short_ids: bool = False
    """The family's templates insist on call ids of nine letters and digits."""

    @property
    def visible(self) -> frozenset[str]:
        """Markers that must be in the text that is parsed, also where they are control tokens."""
        return frozenset((*self.openings, *self.markers))
