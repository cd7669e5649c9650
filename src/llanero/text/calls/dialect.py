"""A way in which a family of models writes tool calls.

Owns the record; the dialects themselves are in a file each, and `detect` knows them all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from llanero.text.calls.draft import Draft
from llanero.text.calls.reader import Steps


@dataclass(frozen=True)
class Dialect:
    """`openings` are the markers behind which `read` finds calls.

    `read` goes on to the end of the closing marker and raises `NotACall` where the text stops to be a call.
    """

    name: str
    openings: tuple[str, ...]
    read: Callable[[Draft], Steps[None]]
    markers: tuple[str, ...] = ()
    """Further markers, which `read` looks for. If they are control tokens, the parser must be given their names all
    the same, as those of the openings."""

    @property
    def visible(self) -> frozenset[str]:
        return frozenset((*self.openings, *self.markers))
