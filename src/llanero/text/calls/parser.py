"""From the text of an answer, as it comes, to thoughts, text and tool calls.

Owns the loop around the dialects. However the text is cut into pieces, joined parts are the same, and nothing that
the model wrote is lost but markup.
"""

from __future__ import annotations

from collections.abc import Collection

from llanero.text.calls.dialect import Dialect, Read
from llanero.text.calls.draft import Draft
from llanero.text.calls.parts import Part, Tools
from llanero.text.calls.reader import NotACall, Reader, Steps
from llanero.text.calls.thinking import Thinking


class AnswerParser:
    """Feed `push`, at the end `flush`.

    A call is held back until its name is that of a tool and its arguments have begun as an object; what turns out to
    be none by then is text. From there on its arguments are passed on as they come. If they break later, the call
    ends as broken and the rest is text. `control_tokens`: names of tokens that are never shown as text.

    Where the model's family marks its `thinking`, an answer may begin with thoughts; with `begun`, it does, for the
    prompt already has the opening.
    """

    def __init__(
        self,
        dialect: Dialect,
        tools: Tools,
        *,
        control_tokens: Collection[str] = (),
        thinking: Thinking | None = None,
        begun: bool = False,
    ) -> None:
        self._dialect = dialect
        self._thinking = thinking
        self._begun = begun
        self._hidden = sorted(dialect.visible.union(thinking or ()).intersection(control_tokens))
        self._reader = Reader()
        self._draft = Draft(self._reader, tools, self._hidden)
        self._draft.thinking = thinking is not None and begun
        self._steps = self._run()
        next(self._steps)

    @property
    def may_think(self) -> bool:
        """Whether answers in this dialect may have thoughts."""
        return self._thinking is not None or self._dialect.frame is not None

    @property
    def thinking(self) -> bool:
        """Whether the text has come to where the model thinks."""
        return self._draft.thinking

    def push(self, text: str) -> list[Part]:
        """What this text completes."""
        if text:
            self._reader.add(text)
            next(self._steps)
        return self._draft.parts()

    def flush(self, *, cut: bool = False) -> list[Part]:
        """What was held back, now that no more comes. `cut`: because of a limit, not because the model was done."""
        self._draft.cut = cut
        self._reader.ended = True
        for _ in self._steps:
            raise AssertionError("a parser waits for more than there is")
        return self._draft.parts()

    def _run(self) -> Steps[None]:
        if self._dialect.frame is not None:
            yield from self._dialect.frame(self._draft)
        else:
            if self._thinking is not None:
                yield from self._think(self._thinking)
            if self._dialect.bare:
                yield from self._bare()
            yield from self._loose()
        self._draft.finish()

    def _think(self, markers: Thinking) -> Steps[None]:
        """Thoughts, if the answer begins with some."""
        reader, draft = self._reader, self._draft
        yield from reader.space()
        if not (yield from reader.take(markers.opening)) and not self._begun:
            draft.give_up()
            return
        draft.thinking = True
        draft.trim()
        found: str | None = ""
        while found not in (None, markers.closing):
            reader.mark()
            found = yield from reader.until((markers.closing, *self._hidden), draft.think)
        reader.mark()
        draft.thinking = False
        draft.trim()

    def _bare(self) -> Steps[None]:
        """Calls that are the whole answer."""
        yield from self._reader.space()
        read = self._dialect.bare.get((yield from self._reader.peek()))
        if read is None:
            self._draft.give_up()
        else:
            yield from self._attempt(read)

    def _loose(self) -> Steps[None]:
        """Text with calls in it."""
        openings = self._dialect.openings
        literals = tuple(dict.fromkeys((*openings, *self._hidden)))
        while True:
            self._reader.mark()
            found = yield from self._reader.until(literals, self._draft.say)
            if found is None:
                return
            if found in openings:
                yield from self._attempt(openings[found])

    def _attempt(self, read: Read) -> Steps[None]:
        try:
            yield from read(self._draft)
        except NotACall:
            self._draft.give_up()
