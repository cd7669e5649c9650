"""The items of `/v1/responses`: what clients may send as input, and the messages that conversations of items are.

Owns their shapes, their ids and how they become chat messages. Must not know requests or answers.
Source: https://platform.openai.com/docs/api-reference/responses.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal

import msgspec

from llanero.errors import InvalidRequestError
from llanero.protocols.decode import decode
from llanero.protocols.openai.answer import new_id
from llanero.protocols.openai.requests import Message
from llanero.protocols.openai.tools import CalledFunction, MessageCall, check_call

Item = dict[str, Any]
"""One of a conversation, whole and with an id."""
Status = Literal["in_progress", "completed", "incomplete"]


class _MessageItem(msgspec.Struct, frozen=True, kw_only=True):
    role: Literal["user", "assistant", "system", "developer"]
    content: str | list[dict[str, Any]]
    type: Literal["message"] = "message"
    id: str | None = None
    status: Status | None = None


class _CallItem(msgspec.Struct, frozen=True, kw_only=True):
    type: Literal["function_call"]
    call_id: str
    name: str
    arguments: str
    id: str | None = None
    status: Status | None = None


class _CallOutputItem(msgspec.Struct, frozen=True, kw_only=True):
    type: Literal["function_call_output"]
    call_id: str
    output: str | list[dict[str, Any]]
    id: str | None = None
    status: Status | None = None


class _ReasoningItem(msgspec.Struct, frozen=True, kw_only=True):
    type: Literal["reasoning"]
    summary: list[dict[str, Any]] = []
    content: list[dict[str, Any]] = []
    id: str | None = None
    status: Status | None = None
    encrypted_content: None = None


class _TextPart(msgspec.Struct, frozen=True, kw_only=True):
    type: Literal["input_text", "output_text", "reasoning_text", "summary_text"]
    text: str


class _OutputTextPart(_TextPart, frozen=True, kw_only=True):
    annotations: list[Any] = []
    logprobs: list[Any] = []
    """Said about the text, without effect."""


class _RefusalPart(msgspec.Struct, frozen=True, kw_only=True):
    type: Literal["refusal"]
    refusal: str


class _Reference(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    type: Literal["item_reference"] = "item_reference"


REFERENCE = "item_reference"
"""The type of what stands for an item that is kept, by its id."""
_ITEMS: dict[str, tuple[type[msgspec.Struct], str]] = {
    "message": (_MessageItem, "msg_"),
    "function_call": (_CallItem, "fc_"),
    "function_call_output": (_CallOutputItem, "fco_"),
    "reasoning": (_ReasoningItem, "rs_"),
    REFERENCE: (_Reference, ""),
}
"""By type: what it has, and what its id begins with."""


def input_items(given: str | Sequence[dict[str, Any]]) -> list[Item]:
    """The items of a request's `input`, with references for what they are. Raises `InvalidRequestError`."""
    if isinstance(given, str):
        given = [{"role": "user", "content": given}]
    return [_item(item, f"input[{i}]") for i, item in enumerate(given)]


def messages_of(items: Iterable[Item]) -> list[Message]:
    """The messages of a conversation. What the model said in one turn, its thoughts and calls with it, is one.
    Calls that were cut off are left out.

    Raises `InvalidRequestError` for the output of a call that is not before it.
    """
    messages: list[Message] = []
    called: set[str] = set()
    for item in items:
        if _is_call(item):
            called.add(item["call_id"])
        if item["type"] == "function_call_output":
            if item["call_id"] not in called:
                shown = repr(item["call_id"][:100])
                raise InvalidRequestError(f"input: no function_call before the output of {shown}", param="input")
            output = item["output"]
            content = output if isinstance(output, str) else _content(output)
            messages.append(Message(role="tool", tool_call_id=item["call_id"], content=content))
        elif item["type"] == "message" and item["role"] != "assistant":
            messages.append(Message(role=item["role"], content=_content(item["content"])))
        elif messages and _goes_on(messages[-1], item):
            messages[-1] = _with(messages[-1], item)
        else:
            messages.append(_with(Message(role="assistant"), item))
    return messages


def droppable(messages: Sequence[Message]) -> list[list[int]]:
    """Groups of messages (by their places) that a conversation can do without, the oldest first.

    A group is a turn: what the user said with all that came of it, so that what is left begins with the user again. Of
    the last turn what the user said stays, and the last step; steps before that, calls with their outputs, are groups.
    The system's and the developer's messages stay.
    """
    users = [i for i, message in enumerate(messages) if message.role == "user"]
    last_user = users[-1] if users else -1
    groups: list[list[int]] = []
    callers: dict[str | None, int] = {}
    before = ""
    for i, message in enumerate(messages):
        if message.role in ("system", "developer"):
            continue
        begins = before != "user" if message.role == "user" else i > last_user and message.role == "assistant"
        if begins or not groups:
            groups.append([])
        groups[-1].append(i)
        before = message.role
        callers |= {call.id: i for call in message.tool_calls or ()}
        caller = callers.get(message.tool_call_id, i)
        while groups[-1][0] > caller:  # Whatever came between, an output stays with its call.
            last = groups.pop()
            groups[-1] += last
    return [group for group in groups[:-1] if last_user not in group]


def _goes_on(message: Message, item: Item) -> bool:
    """Whether what the model said is of the same turn. In a turn thoughts come first, then text, then calls."""
    if message.role != "assistant" or item["type"] == "reasoning":
        return False
    return item["type"] == "function_call" or (message.content is None and message.tool_calls is None)


def _is_call(item: Item) -> bool:
    """A call that was cut off, so that its arguments are no JSON, is none."""
    return bool(item["type"] == "function_call" and item["status"] != "incomplete")


def _with(message: Message, item: Item) -> Message:
    if _is_call(item):
        call = MessageCall(id=item["call_id"], function=CalledFunction(name=item["name"], arguments=item["arguments"]))
        return msgspec.structs.replace(message, tool_calls=[*(message.tool_calls or ()), call])
    if item["type"] == "function_call":
        return message
    text = _joined(item["content"])
    field = "reasoning_content" if item["type"] == "reasoning" else "content"
    return msgspec.structs.replace(message, **{field: text})


def text_part(text: str) -> dict[str, Any]:
    """A piece of an answer's text."""
    return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}


def _item(given: dict[str, Any], at: str) -> Item:
    kind = given.get("type", REFERENCE if given.keys() == {"id"} else "message")
    if not isinstance(kind, str) or kind not in _ITEMS:
        shown = f"{kind[:100]!r} items" if isinstance(kind, str) else "such items"
        raise _unsupported(f"{at}.type", f"{shown} are not supported, only {', '.join(_ITEMS)}")
    struct, prefix = _ITEMS[kind]
    item = decode(given, struct, at=at)
    known = {"id": new_id(prefix), "status": "completed"}
    known |= {name: value for name, value in msgspec.to_builtins(item).items() if value is not None}
    match item:
        case _Reference():
            return {"type": REFERENCE, "id": item.id}
        case _MessageItem():
            own = "output_text" if item.role == "assistant" else "input_text"
            return known | {"content": _parts(item.content, own, f"{at}.content")}
        case _CallItem():
            check_call(item.name, item.arguments, at)
            return known | {"status": "completed"}
        case _CallOutputItem() if not isinstance(item.output, str):
            return known | {"output": _parts(item.output, "input_text", f"{at}.output")}
        case _ReasoningItem():
            summary = _parts(item.summary, "summary_text", f"{at}.summary")
            return known | {"summary": summary, "content": _parts(item.content, "reasoning_text", f"{at}.content")}
    return known


def _parts(given: str | list[dict[str, Any]], own: str, at: str) -> list[dict[str, Any]]:
    """Parts of text. `own`: the type that they have here."""
    if isinstance(given, str):
        given = [{"type": own, "text": given}]
    return [_part(part, own, f"{at}[{i}]") for i, part in enumerate(given)]


def _part(given: dict[str, Any], own: str, at: str) -> dict[str, Any]:
    kind = given.get("type")
    if own == "output_text" and kind == "refusal":
        return {"type": "refusal", "refusal": decode(given, _RefusalPart, at=at).refusal}
    if kind != own:
        shown = f"{kind[:100]!r} parts" if isinstance(kind, str) else "parts without a type"
        raise InvalidRequestError(
            f"{at}: {shown} are not supported here, only {own!r} is", param=at, code="unsupported_content"
        )
    if own != "output_text":
        return {"type": own, "text": decode(given, _TextPart, at=at).text}
    part = decode(given, _OutputTextPart, at=at)
    if part.annotations:
        raise _unsupported(f"{at}.annotations", "annotations are not supported")
    return text_part(part.text)


def _content(parts: list[dict[str, Any]]) -> str | list[dict[str, Any]]:
    """As chat takes it: what may be told in a word is."""
    return _joined(parts) if len(parts) == 1 else [{"type": "text", "text": part["text"]} for part in parts]


def _joined(parts: Iterable[dict[str, Any]]) -> str:
    return "".join(part.get("text") or part.get("refusal", "") for part in parts)


def _unsupported(param: str, what: str) -> InvalidRequestError:
    return InvalidRequestError(f"{param}: {what}", param=param, code="unsupported_parameter")
