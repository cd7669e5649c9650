"""Answers for the parsers' tests: what was said, put together again from its parts."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from llanero.text.calls import AnswerParser, CallArguments, CallBegin, CallEnd, Dialect, Part, Text, Thought, Tools

TOOLS = Tools(
    {
        "get_weather": {
            "type": "object",
            "properties": {
                "city": {"type": "string"},
                "days": {"type": "integer"},
                "note": {"type": ["string", "null"]},
                "options": {"type": "object"},
            },
        },
        "add": {"type": "object", "properties": {"a": {"type": "number"}, "b": {"type": "number"}}},
        "now": {},
    }
)


@dataclass
class Call:
    name: str
    arguments: str = ""
    id: str | None = None
    ended: bool = False
    broken: str | None = None


@dataclass
class Said:
    """A whole answer. Equal for equal parts, however they were cut."""

    text: str = ""
    calls: list[Call] = field(default_factory=list)
    thoughts: str = ""

    @property
    def called(self) -> list[tuple[str, Any]]:
        """(name, arguments as an object); only good calls may be there."""
        assert all(call.ended and call.broken is None for call in self.calls)
        return [(call.name, json.loads(call.arguments)) for call in self.calls]


def joined(parts: Sequence[Part]) -> Said:
    """Checks the order of the parts, too."""
    said = Said()
    open_call = False
    for part in parts:
        match part:
            case Text(text):
                assert not open_call
                assert text
                said.text += text
            case Thought(text):
                assert not open_call
                assert text
                said.thoughts += text
            case CallBegin(name, id):
                assert not open_call
                open_call = True
                said.calls.append(Call(name, id=id))
            case CallArguments(text):
                assert open_call
                assert text
                said.calls[-1].arguments += text
            case CallEnd(broken):
                assert open_call
                open_call = False
                said.calls[-1].ended, said.calls[-1].broken = True, broken
    assert not open_call
    return said


def pieces(text: str, cuts: Sequence[int]) -> list[str]:
    at = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    return [text[a:b] for a, b in itertools.pairwise(at)]


def parts_of(dialect: Dialect, texts: Sequence[str], *, cut: bool = False, **options: Any) -> list[list[Part]]:
    """What each piece gave, and at last what the end gave."""
    parser = AnswerParser(dialect, options.pop("tools", TOOLS), **options)
    return [*(parser.push(text) for text in texts), parser.flush(cut=cut)]


def parsed(dialect: Dialect, *texts: str, **options: Any) -> Said:
    return joined([part for parts in parts_of(dialect, texts, **options) for part in parts])


def either_way(dialect: Dialect, text: str, **options: Any) -> Said:
    """The answer, which must be the same in one piece and character by character."""
    whole = parsed(dialect, text, **options)
    assert parsed(dialect, *text, **options) == whole
    return whole
