"""Calls written as Python: `[get_weather(city="Oslo"), now()]`. Llama, LFM2 and others.

Owns the list, the call and its arguments; must not know what stands around them.
"""

from __future__ import annotations

from llanero.text.calls.by_name import NAME_CHARACTERS
from llanero.text.calls.draft import Draft
from llanero.text.calls.json_calls import json_calls
from llanero.text.calls.literals import python_value
from llanero.text.calls.reader import NotACall, Steps
from llanero.text.calls.scan import json_text

LFM2 = ("<|tool_call_start|>",)
LFM2_MARKERS = ("<|tool_call_end|>",)


def python_calls(draft: Draft) -> Steps[None]:
    """A list of calls."""
    reader = draft.reader
    yield from reader.expect("[")
    while True:
        yield from reader.space()
        yield from python_call(draft)
        yield from reader.space()
        if not (yield from reader.take(",")):
            break
    yield from reader.expect("]")
    reader.mark()


def python_call(draft: Draft) -> Steps[None]:
    """One call. Each argument is passed on when it is complete. Raises `NotACall`."""
    reader = draft.reader
    name = yield from reader.take_while(NAME_CHARACTERS)
    yield from reader.space()
    yield from reader.expect("(")
    draft.call(name if name in draft.tools else name.removesuffix(".call"))
    draft.arguments("{")
    separator = ""
    while True:
        yield from reader.space()
        if (yield from reader.take(")")):
            break
        if separator and not (yield from reader.take(",")):
            raise NotACall
        yield from reader.space()
        if (yield from reader.take(")")):
            break
        key = yield from reader.take_while(NAME_CHARACTERS)
        yield from reader.space()
        if not key:
            raise NotACall
        yield from reader.expect("=")
        value = yield from python_value(reader, ",)")
        draft.arguments(f"{separator}{json_text(key)}: {value}")
        draft.settle()
        separator = ", "
    draft.arguments("}")
    draft.end()


def lfm2(draft: Draft) -> Steps[None]:
    """Behind `<|tool_call_start|>`: Python or, when the system prompt asks for it, JSON."""
    reader = draft.reader
    yield from reader.space()
    yield from list_of_either(draft)
    yield from reader.space()
    yield from reader.take(LFM2_MARKERS[0])


def list_of_either(draft: Draft) -> Steps[None]:
    """A list of calls as JSON or as Python, or one as JSON."""
    reader = draft.reader
    if (yield from reader.peek()) == "{":
        yield from json_calls(draft, needs_arguments=True, separators=",;")
        return
    while len(reader.rest.lstrip("[ \t\r\n")) == 0 and (yield from reader.more()):
        pass
    if reader.rest.lstrip("[ \t\r\n").startswith("{"):
        yield from json_calls(draft, needs_arguments=True)
    else:
        yield from python_calls(draft)
