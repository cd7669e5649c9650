"""What every skill of the demo model is written in: exchanges, conversations and probes.

Owns the shapes and their rendering as training text, which must be what `chat_template.jinja` renders (a test
compares them). Must not know what any skill is about, nor tokenizers.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

START, END = "<|im_start|>", "<|im_end|>"
BEGINNINGS = tuple(f"{START}{role}\n" for role in ("system", "user", "assistant", "tool"))
"""Of messages, each one token: in ChatML's usual three, and a line's end between messages, they were a tenth of all."""
CALL_START, CALL_END = "<tool_call>", "</tool_call>"


@dataclass(frozen=True)
class Exchange:
    """One question and its answer, which stand on their own: any conversation may contain them."""

    user: str
    answer: str
    """What the model says of itself: one or two sentences."""
    short: str = ""
    """What it says when a system prompt asks for short answers: a few words. Empty: `answer` is short enough."""


@dataclass(frozen=True)
class Conversation:
    """A whole training conversation. Every assistant message in it is learnt.

    `messages` and `tools` have the shapes of the OpenAI API, but that the arguments of a tool call are a dict.
    """

    messages: Sequence[dict[str, Any]]
    tools: Sequence[dict[str, Any]] = ()


@dataclass(frozen=True)
class Answer:
    """What the server gave back for a probe."""

    text: str
    calls: Sequence[tuple[str, dict[str, Any]]] = ()
    """(function name, arguments) of each tool call."""


@dataclass(frozen=True)
class Probe:
    """A prompt for the evaluation, of wording or values that no training conversation has, and what must come."""

    category: str
    """The row of the evaluation's table: "facts", "arithmetic", ..."""
    messages: Sequence[dict[str, Any]]
    expected: str
    """For people who read the failures."""
    check: Callable[[Answer], bool]
    tools: Sequence[dict[str, Any]] = field(default=())


def user(text: str) -> dict[str, Any]:
    return {"role": "user", "content": text}


def assistant(text: str) -> dict[str, Any]:
    return {"role": "assistant", "content": text}


def system(text: str) -> dict[str, Any]:
    return {"role": "system", "content": text}


def call(name: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """An assistant message that calls one tool."""
    function = {"name": name, "arguments": arguments}
    return {"role": "assistant", "content": "", "tool_calls": [{"type": "function", "function": function}]}


def tool_result(content: str) -> dict[str, Any]:
    """A tool's answer: JSON or plain text."""
    return {"role": "tool", "content": content}


def function_tool(
    name: str, description: str, properties: dict[str, Any], required: Sequence[str] | None = None
) -> dict[str, Any]:
    """A tool in OpenAI's shape. `properties` is JSON schema by parameter name; all are required unless said."""
    parameters = {
        "type": "object",
        "properties": properties,
        "required": list(properties if required is None else required),
    }
    return {"type": "function", "function": {"name": name, "description": description, "parameters": parameters}}


def read_corpus(path: Path) -> Iterator[Conversation]:
    """The conversations of a file that `corpus` wrote, one a line."""
    with path.open() as file:
        for line in file:
            record = json.loads(line)
            yield Conversation(record["messages"], record["tools"])


# --- rendering ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Segment:
    """A piece of a rendered conversation: text, learnt or only read."""

    text: str
    learnt: bool


def render(conversation: Conversation) -> list[Segment]:
    """The conversation as the chat template writes it, cut where learning begins and ends."""
    messages = list(conversation.messages)
    segments: list[Segment] = []
    opening = messages.pop(0)["content"] if messages[0]["role"] == "system" else ""
    if conversation.tools:
        listed = "\n".join(_signature(tool["function"]) for tool in conversation.tools)
        opening += ("\n\n" if opening else "") + "Tools:\n" + listed
    if opening:
        segments.append(Segment(f"{START}system\n{opening}{END}", False))
    for message in messages:
        if message["role"] == "assistant":
            segments.append(Segment(f"{START}assistant\n", False))
            segments.append(Segment(_spoken(message) + END, True))
        else:
            segments.append(Segment(f"{START}{message['role']}\n{message['content']}{END}", False))
    return segments


def _spoken(message: dict[str, Any]) -> str:
    parts = [message["content"]] if message["content"] else []
    for tool_call in message.get("tool_calls", ()):
        function = tool_call["function"]
        name, arguments = json.dumps(function["name"], ensure_ascii=False), _json(function["arguments"])
        parts.append(f'{CALL_START}\n{{"name": {name}, "arguments": {arguments}}}\n{CALL_END}')
    return "\n".join(parts)


def _signature(function: dict[str, Any]) -> str:
    """`name(parameter: type, other?: "one"|"two") what it does`, a line for each described parameter, then `=name`.

    A token knows only what is before it. At the name's second place the model has read what the tool is for, so that
    it can choose among these places; without it, a quarter of the tools chosen among three were wrong.
    """
    schema = function.get("parameters") or {}
    properties, required = schema.get("properties") or {}, schema.get("required") or []
    listed = ", ".join(f"{name}{'' if name in required else '?'}: {_type(spec)}" for name, spec in properties.items())
    line = f"{function['name']}({listed})"
    if function.get("description"):
        line += " " + function["description"]
    for name, spec in properties.items():
        if spec.get("description"):
            line += f"\n  {name}: {spec['description']}"
    return f"{line}\n={function['name']}"


def _type(spec: dict[str, Any]) -> str:
    if spec.get("enum"):
        return "|".join(_json(value) for value in spec["enum"])
    kind = spec.get("type", "any")
    return kind if kind in ("string", "number", "integer", "boolean", "any") else _json(spec)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
