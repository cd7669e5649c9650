"""Models' answers taken apart: thoughts, text and tool calls; one dialect per family, one parser for all."""

from llanero.text.calls.dialect import Dialect
from llanero.text.calls.families import PLAIN, detect
from llanero.text.calls.parser import AnswerParser
from llanero.text.calls.parts import CallArguments, CallBegin, CallEnd, Part, Text, Thought, Tools
from llanero.text.calls.thinking import Thinking, detect_thinking

__all__ = [
    "PLAIN",
    "AnswerParser",
    "CallArguments",
    "CallBegin",
    "CallEnd",
    "Dialect",
    "Part",
    "Text",
    "Thinking",
    "Thought",
    "Tools",
    "detect",
    "detect_thinking",
]
