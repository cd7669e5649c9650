"""What an answer is made of, once text and tool calls are told apart.

Owns the records between parsers and those who use them, and what a parser must know of the tools. Must not know
requests, tokens or any dialect.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Text:
    """More of what the model says."""

    text: str


@dataclass(frozen=True)
class Thought:
    """More of what the model thinks before it speaks."""

    text: str


@dataclass(frozen=True)
class CallBegin:
    """The model calls a tool. Exactly one `CallEnd` follows before any other part but `CallArguments`."""

    name: str
    id: str | None = None
    """The call's id, where the dialect has the model write one."""


@dataclass(frozen=True)
class CallArguments:
    """More of the JSON text of the arguments."""

    text: str


@dataclass(frozen=True)
class CallEnd:
    """The call is over."""

    broken: str | None = None
    """All that the model wrote for it, if it went wrong on the way: the arguments are no JSON object then, and whoever
    has not shown the call yet shows this as text instead. Text behind it follows as `Text`. Empty: the answer was cut
    off inside the arguments, at its limit."""


Part = Text | Thought | CallBegin | CallArguments | CallEnd


class Tools:
    """The functions that may be called: name -> JSON schema of the parameters."""

    def __init__(self, functions: Mapping[str, Mapping[str, Any]]) -> None:
        self._functions = functions

    @classmethod
    def of(cls, tools: Iterable[Mapping[str, Any]]) -> Tools:
        """From OpenAI's shape: `{"type": "function", "function": {"name", "parameters"}}`."""
        functions = [tool["function"] for tool in tools]
        return cls({function["name"]: function.get("parameters") or {} for function in functions})

    def __contains__(self, name: str) -> bool:
        return name in self._functions

    def schema(self, name: str, parameter: str) -> Any:
        """The JSON schema of one parameter of a known function; `{}` (anything) if it has none."""
        properties = self._functions[name].get("properties")
        return properties.get(parameter, {}) if isinstance(properties, Mapping) else {}
