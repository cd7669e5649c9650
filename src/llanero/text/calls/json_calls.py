"""Calls written as JSON objects with a name and arguments, and the pieces of JSON that other dialects use.

Owns how such an object is read while it arrives, in any order of its keys; must not know what stands around it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial

from llanero.text.calls.draft import Draft
from llanero.text.calls.reader import NotACall, Reader, Steps
from llanero.text.calls.scan import JsonScan, is_json

NAMES = ("name",)
ARGUMENTS = ("arguments", "parameters")


def json_call(
    draft: Draft,
    *,
    names: Sequence[str] = NAMES,
    arguments: Sequence[str] = ARGUMENTS,
    needs_arguments: bool = False,
) -> Steps[None]:
    """Reads `{"name": ..., "arguments": {...}}`. Other keys are allowed and ignored.

    Without arguments the call has none (`{}`), unless `needs_arguments`. Raises `NotACall`; a call that was complete
    before that stays one.
    """
    reader = draft.reader
    name: str | None = None
    held: str | None = None
    complete = False
    yield from reader.expect("{")
    yield from reader.space()
    while True:
        key = yield from json_string(reader)
        yield from reader.space()
        yield from reader.expect(":")
        yield from reader.space()
        if key in names and name is None:
            name = draft.known((yield from json_string(reader)))
            if held is not None:
                draft.whole(name, held)
                complete = True
        elif key in arguments and held is None and not complete:
            if name is None:
                held = _object_in((yield from json_value(reader)))
            else:
                yield from json_arguments(draft, name)
                complete = True
        else:
            yield from json_value(reader)
        yield from reader.space()
        if not (yield from reader.take(",")):
            break
        yield from reader.space()
    yield from reader.expect("}")
    if complete:
        reader.mark()
    elif name is None or needs_arguments:
        raise NotACall
    else:
        draft.whole(name, "{}")


def json_calls(
    draft: Draft,
    closings: Sequence[str] = (),
    *,
    names: Sequence[str] = NAMES,
    arguments: Sequence[str] = ARGUMENTS,
    needs_arguments: bool = False,
    separators: str = ",",
) -> Steps[None]:
    """Reads one call or several, in a list or one after the other, and a closing marker if there is one.

    Raises `NotACall`, also behind calls that are complete.
    """
    reader = draft.reader
    one = partial(json_call, draft, names=names, arguments=arguments, needs_arguments=needs_arguments)
    yield from reader.space()
    if (yield from reader.take("[")):
        while True:
            yield from reader.space()
            yield from one()
            yield from reader.space()
            if not (yield from reader.take(",")):
                break
        yield from reader.expect("]")
        reader.mark()
        yield from reader.space()
        yield from reader.take_one_of(closings)
        return
    while True:
        yield from one()
        yield from reader.space()
        if not (yield from reader.peek()) or (yield from reader.take_one_of(closings)) is not None:
            return
        if (yield from reader.peek()) in separators:
            reader.skip(1)
            yield from reader.space()


def json_arguments(draft: Draft, name: str, id: str | None = None) -> Steps[None]:
    """Reads the arguments of a known function and passes them on as they come, once they have begun as an object.

    Some models write the object into a string, or null for none. Raises `NotACall`.
    """
    if (yield from draft.reader.peek()) != "{":
        draft.whole(name, _object_in((yield from json_value(draft.reader))), id)
        return
    reader, scan = draft.reader, JsonScan()
    draft.call(name, id)
    while True:
        piece = reader.rest
        n = scan.feed(piece)
        reader.skip(n)
        draft.arguments(piece[:n])
        if scan.settled:
            draft.settle()
        if scan.done:
            draft.end()
            return
        if scan.failed or not (yield from reader.more()):
            raise NotACall


def json_value(reader: Reader) -> Steps[str]:
    """The text of one JSON value. Raises `NotACall`."""
    scan, taken = JsonScan(), []
    while True:
        piece = reader.rest
        n = scan.feed(piece)
        reader.skip(n)
        taken.append(piece[:n])
        if scan.done:
            return "".join(taken)
        if scan.failed or not (yield from reader.more()):
            raise NotACall


def json_string(reader: Reader) -> Steps[str]:
    """The string that one JSON string stands for. Raises `NotACall`."""
    if (yield from reader.peek()) != '"':
        raise NotACall
    text: str = json.loads((yield from json_value(reader)))
    return text


def _object_in(value: str) -> str:
    """Arguments as the JSON text of an object. Raises `NotACall`."""
    if value.startswith("{"):
        return value
    if value == "null":
        return "{}"
    if value.startswith('"'):
        text: str = json.loads(value).strip()
        if text.startswith("{") and is_json(text) and not any("\ud800" <= c <= "\udfff" for c in text):
            return text
    raise NotACall
