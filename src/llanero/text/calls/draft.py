"""What a dialect reads from and writes to while it makes calls of text.

Owns the rules that all dialects share: what is shown when, what becomes of white space around calls, and what of a
call that breaks. Must not know any dialect.
"""

from __future__ import annotations

from collections.abc import Collection

from llanero.text.calls.parts import CallArguments, CallBegin, CallEnd, Part, Text, Thought, Tools
from llanero.text.calls.reader import SPACE, NotACall, Reader


class Draft:
    """The answer so far. `hidden`: names of control tokens, which are never part of the text."""

    def __init__(self, reader: Reader, tools: Tools, hidden: Collection[str] = ()) -> None:
        self.reader = reader
        self.tools = tools
        self.cut = False
        """The answer ended at its limit, not because the model was done."""
        self.thinking = False
        """Whether what is read now is thought."""
        self._hidden = tuple(hidden)
        self._parts: list[Part] = []
        self._space = ""
        """White space at the end of the text so far: it is shown when more text follows, and belongs to the markup
        when a call does."""
        self._before_call = ""
        self._after_call = False
        self._trims = False
        """White space belongs to the markup until something else comes."""
        self._next: CallBegin | None = None
        self._held = ""
        """Arguments of a call that is not shown yet."""
        self._in_call = False

    def parts(self) -> list[Part]:
        """What is new since the last time."""
        parts, self._parts = self._parts, []
        return parts

    # --- text -------------------------------------------------------------------------------------

    def thought(self, text: str) -> None:
        """More of the model's thoughts. White space around them is markup."""
        if self._trims:
            text = text.lstrip(SPACE)
        shown = text.rstrip(SPACE)
        if not shown:
            self._space += text
            return
        self._parts.append(Thought(self._space + shown))
        self._space = text[len(shown) :]
        self._trims = False

    def trim(self) -> None:
        """A new section of the answer: white space at its start, and what is held back of it, is markup."""
        self._trims, self._space = True, ""

    def text(self, text: str) -> None:
        if self._trims:
            text = text.lstrip(SPACE)
            if not text:
                return
            self._trims = False
        shown = text.rstrip(SPACE)
        if not shown:
            self._space += text
            return
        self._parts.append(Text(self._space + shown))
        self._space = text[len(shown) :]
        self._after_call = False

    def say(self, text: str) -> None:
        """Text that was just read."""
        self.text(text)
        self.reader.mark()

    def think(self, text: str) -> None:
        """A thought that was just read."""
        self.thought(text)
        self.reader.mark()

    def finish(self) -> None:
        """The end of the answer."""
        if self._space and not self._after_call:
            self._parts.append(Text(self._space))
        self._space = ""

    # --- calls ------------------------------------------------------------------------------------

    def known(self, name: str) -> str:
        """The name itself. Raises `NotACall` if no tool has it."""
        if name not in self.tools:
            raise NotACall
        return name

    def call(self, name: str, id: str | None = None) -> None:
        """A call may come; it is not shown yet. Raises `NotACall` if no tool has that name."""
        assert not self._in_call
        self._next = CallBegin(self.known(name), id)
        self._held = ""

    def arguments(self, text: str) -> None:
        """More of the arguments' JSON."""
        if not self._in_call:
            self._held += text
        elif text:
            self._parts.append(CallArguments(text))

    def settle(self) -> None:
        """From here on the call is shown."""
        if not self._in_call:
            assert self._next is not None
            self._in_call = True
            self._before_call, self._space = self._space, ""
            self._parts.append(self._next)
            self.arguments(self._held)

    def end(self) -> None:
        """The arguments are complete."""
        self.settle()
        self._in_call, self._after_call = False, True
        self._parts.append(CallEnd())
        self.reader.mark()

    def whole(self, name: str, arguments: str, id: str | None = None) -> None:
        """A call whose arguments are all there."""
        self.call(name, id)
        self.arguments(arguments)
        self.end()

    def give_up(self) -> None:
        """What was read since the last complete call is none: it is text, or, if it was shown already, broken."""
        text = self.reader.marked
        self.reader.mark()
        if not self._in_call:
            self.text(self.without_hidden(text))
            return
        self._in_call, self._after_call = False, True
        cut = self.cut and self.reader.ended and not self.reader.rest
        self._parts.append(CallEnd("" if cut else self._before_call + self.without_hidden(text)))

    def without_hidden(self, text: str) -> str:
        """The text without the names of control tokens."""
        for name in self._hidden:
            text = text.replace(name, "")
        return text
