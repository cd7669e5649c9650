"""For models whose templates speak no known dialect: JSON objects with a name and arguments, wherever such models tend
to put them: as the whole answer, in a fence, or between tags.
"""

from __future__ import annotations

from collections.abc import Sequence

from llanero.text.calls.draft import Draft
from llanero.text.calls.json_calls import NAMES, json_calls
from llanero.text.calls.reader import Steps

TAG, TAG_END = "<tool_call>", "</tool_call>"
FENCES = ("```json", "```tool_call", "```")


def bare(draft: Draft) -> Steps[None]:
    """From the first character of the answer on."""
    yield from json_calls(draft, needs_arguments=True, separators=",;")


def fenced(draft: Draft, names: Sequence[str] = NAMES) -> Steps[None]:
    """The same in a fence."""
    reader = draft.reader
    yield from reader.space()
    yield from reader.take_one_of(FENCES)
    yield from json_calls(draft, ("```",), names=names, needs_arguments=True)
