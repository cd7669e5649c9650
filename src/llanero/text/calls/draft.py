"""What a dialect reads from and writes to while it makes calls of text.

Owns the rules that all dialects share: what is shown when, what becomes of white space around calls, and what of a
call that breaks. Must not know any dialect.
"""

from __future__ import annotations

from collections.abc import Collection

from llanero.text.calls.parts import CallArguments, CallBegin, CallEnd, Part, Text, Tools
from llanero.text.calls.reader import SPACE, NotACall, Reader


class Draft:
    """The answer so far. `hidden`: names of control tokens, which are never part of the text."""

    def __init__(self, reader: Reader, tools: Tools, hidden: Collection[str] = ()) -> None:
        self.reader = reader
        self.tools = tools
        self.cut = False
        """The answer ended at its limit, not because the model was done."""
        self.n_calls = 0
        """Complete ones."""
        self._hidden = tuple(hidden)
        self._parts: list[Part] = []
        self._space = ""
        """White space at the end of the text so far: it is shown when more text follows, and belongs to the markup
        when a call does."""
        self._before_call = ""
        self._after_call = False
        self._in_call = False

    def parts(self) -> list[Part]:
        """What is new since the last time."""
        parts, self._parts = self._parts, []
        return parts

    # --- text -------------------------------------------------------------------------------------

    def text(self, text: str) -> None:
        text = self._space + text
        shown = text.rstrip(SPACE)
        self._space = text[len(shown) :]
        if shown:
            self._parts.append(Text(shown))
            self._after_call = False

    def finish(self) -> None:
        """The end of the answer."""
        if self._space and not self._after_call:
            self._parts.append(Text(self._space))
        self._space = ""

    # --- calls ------------------------------------------------------------------------------------

    @property
    def in_call(self) -> bool:
        """A call has begun and not ended."""
        return self._in_call

    def known(self, name: str) -> str:
        """The name itself. Raises `NotACall` if no tool has it."""
        if name not in self.tools:
            raise NotACall
        return name

    def begin(self, name: str, id: str | None = None) -> None:
        """From here on the call is shown."""
        assert not self._in_call
        self._in_call = True
        self._before_call, self._space = self._space, ""
        self._parts.append(CallBegin(self.known(name), id))

    def arguments(self, text: str) -> None:
        """More of the arguments' JSON."""
        if text:
            self._parts.append(CallArguments(text))

    def end(self) -> None:
        """The arguments are complete."""
        self._in_call, self._after_call = False, True
        self.n_calls += 1
        self._parts.append(CallEnd())
        self.reader.mark()

    def whole(self, name: str, arguments: str, id: str | None = None) -> None:
        """A call whose arguments are all there."""
        self.begin(name, id)
        self.arguments(arguments)
        self.end()

    def give_up(self) -> None:
        """What was read since the last complete call is none: it is text, or, if it was shown already, broken."""
        text = self.reader.marked
        for name in self._hidden:
            text = text.replace(name, "")
        self.reader.mark()
        if not self._in_call:
            self.text(text)
            return
        self._in_call, self._after_call = False, True
        cut = self.cut and self.reader.ended and not self.reader.rest
        self._parts.append(CallEnd("" if cut else self._before_call + text))
