"""From the text of an answer, as it comes, to text and tool calls.

Owns the loop around the dialects. However the text is cut into pieces, joined parts are the same, and nothing that
the model wrote is lost but the markup of calls.
"""

from __future__ import annotations

from collections.abc import Collection

from llanero.text.calls.dialect import Dialect
from llanero.text.calls.draft import Draft
from llanero.text.calls.parts import Part, Tools
from llanero.text.calls.reader import NotACall, Reader, Steps


class CallParser:
    """Feed `push`, at the end `flush`.

    A call is held back until its name is that of a tool and its arguments have begun as an object; what turns out to
    be none by then is text. From there on its arguments are passed on as they come. If they break later, the call
    ends as broken and the rest is text. `control_tokens`: names of tokens that are never shown as text.
    """

    def __init__(self, dialect: Dialect, tools: Tools, *, control_tokens: Collection[str] = ()) -> None:
        self._dialect = dialect
        self._hidden = sorted(dialect.visible.intersection(control_tokens))
        self._reader = Reader()
        self._draft = Draft(self._reader, tools, self._hidden)
        self._steps = self._run()
        next(self._steps)

    @property
    def n_calls(self) -> int:
        """Complete calls so far."""
        return self._draft.n_calls

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
        openings = self._dialect.openings
        literals = tuple(dict.fromkeys((*openings, *self._hidden)))
        while True:
            self._reader.mark()
            found = yield from self._reader.until(literals, self._text)
            if found is None:
                break
            if found in openings:
                yield from self._attempt()
        self._draft.finish()

    def _text(self, text: str) -> None:
        self._draft.text(text)
        self._reader.mark()

    def _attempt(self) -> Steps[None]:
        try:
            yield from self._dialect.read(self._draft)
        except NotACall:
            self._draft.give_up()
