"""Function tools in chat: what clients say of them and what they are told of calls.

Owns the shapes and the checks of `tools`, `tool_choice` and of calls in messages. Must not know how models write
calls. Source: https://platform.openai.com/docs/guides/function-calling.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated, Any, Literal

import msgspec

from llanero.errors import InvalidRequestError
from llanero.protocols.decode import check_depth
from llanero.service.constraint import CallRules
from llanero.service.generate import ToolCall

_NAME = re.compile(r"[a-zA-Z0-9_.-]{1,64}")


class Function(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None
    """A JSON schema."""
    strict: bool | None = None


class Tool(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    type: Literal["function"]
    function: Function


class NamedFunction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str


class NamedTool(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A choice of one tool."""

    type: Literal["function"]
    function: NamedFunction


class Allowed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    mode: Literal["auto", "required"]
    tools: Annotated[list[NamedTool], msgspec.Meta(min_length=1)]


class AllowedTools(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A choice of some tools: the model is shown all, and calls none but these."""

    type: Literal["allowed_tools"]
    allowed_tools: Allowed


class CalledFunction(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: str
    arguments: str
    """The JSON text of an object."""


class MessageCall(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call in an assistant message, as it came in an answer."""

    id: str
    function: CalledFunction
    type: Literal["function"] = "function"
    index: int | None = None
    """Where clients put an answer together from a stream, it stays in."""


def offered_tools(tools: Sequence[Tool] | None, choice: Any) -> list[dict[str, Any]]:
    """The tools that the model is shown: all of them or, with the choice "none", none.

    Raises `InvalidRequestError` for tools that cannot be offered, and for a choice that there is not.
    """
    offered: dict[str, dict[str, Any]] = {}
    for i, tool in enumerate(tools or ()):
        at = f"tools[{i}].function"
        shown = _checked(tool.function, at)
        if tool.function.name in offered:
            raise _invalid(f"{at}.name", f"two tools are named {tool.function.name!r}")
        offered[tool.function.name] = {"type": "function", "function": shown}
    call_rules(tools, choice)
    return [] if choice == "none" else list(offered.values())


def _checked(function: Function, at: str) -> dict[str, Any]:
    check_name(function.name, f"{at}.name")
    check_depth(function.parameters, f"{at}.parameters")
    kind = (function.parameters or {}).get("type", "object")
    if kind != "object":
        raise _invalid(
            f"{at}.parameters", "the arguments of a function are an object, so its schema's type is 'object'"
        )
    properties = (function.parameters or {}).get("properties", {})
    if not isinstance(properties, dict):
        raise _invalid(f"{at}.parameters.properties", "expected an object")
    return {
        "name": function.name,
        "description": function.description or "",
        "parameters": function.parameters or {"type": "object", "properties": {}},
    }


def check_name(name: str, at: str) -> None:
    """Raises `InvalidRequestError` for what cannot be a function's name."""
    if not _NAME.fullmatch(name):
        raise _invalid(at, f"{name[:100]!r} is no function name; those have 1 to 64 letters, digits and any of _.-")


def call_rules(tools: Sequence[Tool] | None, choice: Any) -> CallRules:
    """What is enforced of the calls. Raises `InvalidRequestError` for a choice that there is not."""
    names = [tool.function.name for tool in tools or ()]
    if choice == "none":
        return CallRules()
    strict = [tool.function.name for tool in tools or () if tool.function.strict]
    if choice is None or choice == "auto":
        return CallRules(strict=strict)
    if choice == "required":
        if not names:
            raise _invalid("tool_choice", "there are no tools to choose from")
        return CallRules(must_call=True, strict=strict)
    several = isinstance(choice, dict) and choice.get("type") == "allowed_tools"
    try:
        if several:
            allowed = msgspec.convert(choice, AllowedTools).allowed_tools
            must_call, only = allowed.mode == "required", [tool.function.name for tool in allowed.tools]
        else:
            must_call, only = True, [msgspec.convert(choice, NamedTool).function.name]
    except msgspec.ValidationError:
        what = "expected 'auto', 'none', 'required', a named function or allowed_tools"
        raise _invalid("tool_choice", what) from None
    for name in only:
        if name not in names:
            raise _invalid("tool_choice", f"there is no tool named {name[:100]!r}")
    return CallRules(must_call=must_call, only=only, once=not several, strict=strict)


def template_calls(calls: Sequence[MessageCall], at: str) -> list[dict[str, Any]]:
    """The calls of an assistant message as chat templates take them. Raises `InvalidRequestError`."""
    shaped = []
    for i, call in enumerate(calls):
        check_call(call.function.name, call.function.arguments, f"{at}[{i}].function")
        function = {"name": call.function.name, "arguments": call.function.arguments}
        shaped.append({"id": call.id, "type": "function", "function": function})
    return shaped


def check_call(name: str, text: str, at: str) -> None:
    """Raises `InvalidRequestError` for what is no call of an earlier answer. `text`: its arguments."""
    check_name(name, f"{at}.name")
    try:
        arguments = msgspec.json.decode(text)  # Stricter than Python's: no NaN, no lone surrogates.
    except (msgspec.DecodeError, RecursionError):
        arguments = None
    if not isinstance(arguments, dict):
        raise _invalid(f"{at}.arguments", "expected the JSON text of an object")
    check_depth(arguments, f"{at}.arguments")


def calls_body(calls: Sequence[ToolCall]) -> list[dict[str, Any]]:
    """The calls of a whole answer."""
    return [
        {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
        for call in calls
    ]


def _invalid(param: str, what: str) -> InvalidRequestError:
    return InvalidRequestError(f"{param}: {what}", param=param, code="invalid_value")
