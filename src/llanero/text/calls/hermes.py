"""Hermes' dialect, which Qwen and many others speak.

`<tool_call>\\n{"name": ..., "arguments": {...}}\\n</tool_call>`, one such block for each call.
"""

from __future__ import annotations

from llanero.text.calls.draft import Draft
from llanero.text.calls.json_calls import json_call
from llanero.text.calls.reader import Steps

OPENINGS = ("<tool_call>",)
CLOSING = "</tool_call>"


def read(draft: Draft) -> Steps[None]:
    """Behind the opening marker; some models write several objects before the closing one."""
    reader = draft.reader
    while True:
        yield from reader.space()
        yield from json_call(draft)
        yield from reader.space()
        if not (yield from reader.peek()) or (yield from reader.take(CLOSING)):
            return
        yield from reader.take(",")
