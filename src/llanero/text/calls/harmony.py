"""gpt-oss's answers: messages in channels, one after the other.

`<|channel|>analysis<|message|>...<|end|><|start|>assistant<|channel|>final<|message|>...`. The analysis channel holds
thoughts, a message to `functions.name` is a call, the rest is what the model says. Source:
https://cookbook.openai.com/articles/openai-harmony
"""

from __future__ import annotations

import re
from collections.abc import Callable

from llanero.text.calls.draft import Draft
from llanero.text.calls.json_calls import json_arguments
from llanero.text.calls.reader import NotACall, Reader, Steps

START, CHANNEL, MESSAGE, CONSTRAIN = "<|start|>", "<|channel|>", "<|message|>", "<|constrain|>"
ENDS = ("<|end|>", "<|call|>", "<|return|>")
MARKERS = (START, CHANNEL, MESSAGE, CONSTRAIN, *ENDS)

_CHANNEL_NAME = re.compile(r"<\|channel\|>\s*(\w+)")
_RECIPIENT = re.compile(r"to=functions\.([a-zA-Z0-9_.-]+)")


def read(draft: Draft) -> Steps[None]:
    """A whole answer; the prompt ended with `<|start|>assistant`."""
    reader = draft.reader
    yield from reader.space()
    begun = (yield from reader.take_one_of(("to=", CHANNEL))) is not None
    while True:
        draft.trim()
        try:
            if not begun:
                raise NotACall
            ended = yield from _message(draft)
        except NotACall:  # Not in the format: then it is what the model says.
            draft.give_up()
            ended = yield from _body(reader, draft.say)
        if ended is None:
            return
        begun = ended in (START, CHANNEL)
        if not begun:
            yield from reader.space()
            reader.mark()
            if not (yield from reader.peek()):
                return
            begun = (yield from reader.take_one_of((START, CHANNEL))) is not None


def _message(draft: Draft) -> Steps[str | None]:
    """One message, of which the beginning of the header was read since the mark; the marker that ended it."""
    reader = draft.reader
    if (yield from reader.until((MESSAGE, *ENDS), lambda text: None)) != MESSAGE:
        raise NotACall
    header = reader.marked
    if recipient := _RECIPIENT.search(header):
        draft.known(recipient[1])
        yield from reader.space()
        yield from json_arguments(draft, recipient[1])
        return (yield from _body(reader, draft.say))
    reader.mark()
    channel = _CHANNEL_NAME.search(header)
    thinks = channel is not None and channel[1] == "analysis"
    draft.thinking = thinks
    ended = yield from _body(reader, draft.think if thinks else draft.say)
    draft.thinking = False
    return ended


def _body(reader: Reader, pass_on: Callable[[str], None]) -> Steps[str | None]:
    """Passes on the text of a message, up to the marker that ends it or begins another; None for the end of all."""
    while True:
        found = yield from reader.until(MARKERS, pass_on)
        if found not in (MESSAGE, CONSTRAIN):  # These have no meaning here, and are no text.
            return found
