"""Llama 3's dialect: an answer that is a call and nothing else, as JSON or as Python, or a call behind a marker.

`{"name": ..., "parameters": {...}}`, several with ";" between; `[name(key=value), ...]`; `<|python_tag|>` before
either, or before `name.call(key=value)`.
"""

from __future__ import annotations

from llanero.text.calls.draft import Draft
from llanero.text.calls.pythonic import list_of_either, python_call
from llanero.text.calls.reader import Steps

OPENINGS = ("<|python_tag|>", "<|python_start|>")
MARKERS = ("<|python_end|>",)


def bare(draft: Draft) -> Steps[None]:
    """From the first character of the answer on."""
    yield from list_of_either(draft)


def marked(draft: Draft) -> Steps[None]:
    """Behind a marker."""
    reader = draft.reader
    yield from reader.space()
    if (yield from reader.peek()) in ("{", "["):
        yield from list_of_either(draft)
    else:
        yield from python_call(draft)
    yield from reader.space()
    yield from reader.take(MARKERS[0])
