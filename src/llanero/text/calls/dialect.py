"""The way in which a family of models writes its answers.

Owns the record; the dialects themselves are in files beside this one, and `families` knows them all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from llanero.text.calls.draft import Draft
from llanero.text.calls.forms import Frame, Layout
from llanero.text.calls.reader import Steps

Read = Callable[[Draft], Steps[None]]
"""Reads calls up to the end of their markup. Raises `NotACall` where the text stops to be one."""

Form = Layout | Callable[[str], Layout]
"""The layout, or what finds it by the chat template."""


@dataclass(frozen=True)
class Dialect:
    """How calls begin, what reads them from there, and how they are written."""

    name: str
    openings: dict[str, Read] = field(default_factory=dict)
    """Marker -> what reads the calls behind it."""
    bare: dict[str, Read] = field(default_factory=dict)
    """Calls without a marker make a whole answer: its first character -> what reads it, that character included."""
    markers: tuple[str, ...] = ()
    """Further markers that readers look for."""
    frame: Read | None = None
    """Reads the whole answer, where a family's answers are never plain text."""
    form: Form | None = None
    """How calls are written; None: that cannot be enforced."""
    framed: Frame | None = None
    """What stands before text, where there is a `frame`."""
    short_ids: bool = False
    """The family's templates insist on call ids of nine letters and digits."""

    def layout(self, template_source: str) -> Layout | None:
        """How calls are written by a model with this chat template."""
        return self.form(template_source) if callable(self.form) else self.form

    @property
    def is_marked(self) -> bool:
        """Whether calls are always behind a marker, which no text has by chance."""
        return not self.bare and self.frame is None and not any(opening[0].isalpha() for opening in self.openings)

    @property
    def visible(self) -> frozenset[str]:
        """Markers that must be in the text that is parsed, also where they are control tokens."""
        return frozenset((*self.openings, *self.markers))
