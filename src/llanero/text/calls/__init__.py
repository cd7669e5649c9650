"""Models' answers taken apart: thoughts, text and tool calls; one dialect per family, one parser for all."""

from llanero.text.calls.dialect import Dialect
from llanero.text.calls.families import detect
from llanero.text.calls.parser import AnswerParser
from llanero.text.calls.parts import CallArguments, CallBegin, CallEnd, Part, Text, Thought, Tools

__all__ = [
    "AnswerParser",
    "CallArguments",
    "CallBegin",
    "CallEnd",
    "Dialect",
    "Part",
    "Text",
    "Thought",
    "Tools",
    "detect",
]
