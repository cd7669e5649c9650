"""From the token ids of one choice to its events: thoughts, text and tool calls.

Owns what is between an engine's sequence and the events of a choice, when its text is parsed and when it is not. Must
not know prompts or protocols.
"""

from __future__ import annotations

import secrets
import string
from collections.abc import Sequence

from llanero.engine.wire import SeqOutput
from llanero.service.choice import ChoiceText
from llanero.service.events import CallArguments, CallEnded, CallStarted, Delta, Event, Finished, Reasoning, TokenReport
from llanero.text import calls
from llanero.types import TokenLogprob

_ID_CHARACTERS = string.ascii_letters + string.digits


class ChoiceAnswer:
    """One choice as it grows. Feed `push`, at the end `finish`.

    `parser` finds thoughts and tool calls in the text; None: all of it is text. `parallel`: several calls may be made;
    otherwise the choice is `over` with the first one. `short_ids`: calls get ids of nine letters and digits.
    """

    def __init__(
        self,
        text: ChoiceText,
        parser: calls.AnswerParser | None = None,
        *,
        parallel: bool = True,
        short_ids: bool = False,
    ) -> None:
        self.index = text.index
        self.finished = False
        """Set with the last event."""
        self.n_reasoning_tokens = 0
        self._text = text
        self._parser = parser
        self._parallel = parallel
        self._short_ids = short_ids
        self._call = -1
        self._n_shown = 0

    @property
    def n_tokens(self) -> int:
        return self._text.n_tokens

    @property
    def over(self) -> bool:
        """Nothing more is taken in: a stop string came, or the only call there may be is complete."""
        return self._text.matched is not None or self._enough

    @property
    def _enough(self) -> bool:
        return not self._parallel and self._n_shown > 0

    def push(self, tokens: Sequence[int], logprobs: Sequence[TokenLogprob] | None) -> list[Event]:
        """Takes in new tokens; returns what may be sent now."""
        if self._parser is None or (self._parallel and not self._parser.may_think):
            return self._events(self._text.push(tokens, logprobs))
        events: list[Event] = []
        for i, token in enumerate(tokens):  # One by one, to count them, and to end with the only call there may be.
            thinking = self._parser.thinking
            events += self._events(self._text.push([token], None if logprobs is None else [logprobs[i]]))
            self.n_reasoning_tokens += thinking or self._parser.thinking
            if self.over:
                break
        return events

    def finish(self, output: SeqOutput) -> list[Event]:
        """The choice's last events: what was held back, and `Finished`."""
        self.finished = True
        events: list[Event] = []
        cut = output.finish_reason == "length"
        if not self._enough:
            events += self._events(self._text.flush(output.stop_token))
        cut = cut and self._text.matched is None
        if self._parser is not None and not self._enough:
            events += self._told(self._parser.flush(cut=cut))
        stop = output.stop_token if self._text.matched is None else self._text.matched
        if self._n_shown and (self._enough or not cut):
            return [*events, Finished(self.index, "tool_calls", stop, self._text.mean_logprob)]
        return [*events, Finished(self.index, "length" if cut else "stop", stop, self._text.mean_logprob)]

    def _events(self, delta: Delta | None) -> list[Event]:
        if delta is None:
            return []
        if self._parser is None:
            return [delta]
        return self._told(self._parser.push(delta.text), delta.tokens)

    def _told(self, parts: Sequence[calls.Part], tokens: list[TokenReport] | None = None) -> list[Event]:
        """As events. Reports on tokens go with the first one, whether they became text or not."""
        events: list[Event] = []
        if tokens and not (parts and isinstance(parts[0], calls.Text)):
            events.append(Delta(self.index, "", tokens))
            tokens = None
        for part in parts:
            match part:
                case calls.Text():
                    events.append(Delta(self.index, part.text, tokens))
                    tokens = None
                case calls.Thought():
                    events.append(Reasoning(self.index, part.text))
                case calls.CallBegin():
                    self._call += 1
                    events.append(CallStarted(self.index, self._call, part.id or self._new_id(), part.name))
                case calls.CallArguments():
                    events.append(CallArguments(self.index, self._call, part.text))
                case calls.CallEnd():
                    events.append(CallEnded(self.index, self._call, part.broken))
                    self._n_shown += part.broken is None
                    if self._enough:
                        break
        return events

    def _new_id(self) -> str:
        length = 9 if self._short_ids else 24
        id = "".join(secrets.choice(_ID_CHARACTERS) for _ in range(length))
        return id if self._short_ids else f"call_{id}"
