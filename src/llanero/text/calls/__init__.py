"""Tool calls in models' answers: one dialect per family, one parser for all."""

from llanero.text.calls.detect import detect
from llanero.text.calls.dialect import Dialect
from llanero.text.calls.parser import CallParser
from llanero.text.calls.parts import CallArguments, CallBegin, CallEnd, Part, Text, Tools

__all__ = ["CallArguments", "CallBegin", "CallEnd", "CallParser", "Dialect", "Part", "Text", "Tools", "detect"]
