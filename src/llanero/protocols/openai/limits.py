"""How much one request may ask for, as the server's options say.

Owns the counting. Bodies are looked at as they came, whichever endpoint they are for and before they are decoded: what
has a wrong type is left to the decoder. Must not know what the fields mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from llanero.config import LimitOptions
from llanero.errors import InvalidRequestError

_SCHEMAS = (
    "response_format",
    "text",
    "json_schema",
    "grammar",
    "structured_outputs",
    "guided_json",
    "guided_regex",
    "guided_grammar",
    "guided_choice",
)


def check_limits(body: Mapping[str, Any], limits: LimitOptions) -> None:
    """Raises `InvalidRequestError` (code "limit_exceeded") naming the first field that asks for too much."""
    for name in ("n", "best_of"):
        value = body.get(name)
        if isinstance(value, int) and value > limits.max_n:
            raise _exceeded(name, f"{value} choices were asked for", limits.max_n)
    for name, limit in (
        ("messages", limits.max_messages),
        ("input", limits.max_messages),
        ("tools", limits.max_tools),
        ("stop", limits.max_stops),
    ):
        if (count := _count(body.get(name))) > limit:
            raise _exceeded(name, f"there are {count}", limit)
    prompt = body.get("prompt")
    if isinstance(prompt, list) and prompt and not isinstance(prompt[0], int) and len(prompt) > limits.max_prompts:
        raise _exceeded("prompt", f"there are {len(prompt)} prompts", limits.max_prompts)
    for name, schema in _schemas(body):
        try:
            size = len(msgspec.json.encode(schema))
        except RecursionError:
            raise InvalidRequestError(f"{name}: nested too deeply", param=name, code="limit_exceeded") from None
        if size > limits.max_schema_size:
            raise _exceeded(name, f"it has {size} bytes", limits.max_schema_size)


def _count(value: Any) -> int:
    return len(value) if isinstance(value, list) else isinstance(value, str)


def _schemas(body: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Everything that a constraint may have to be made of, and the field that it is in."""
    for name in _SCHEMAS:
        yield name, body.get(name)
    tools = body.get("tools")
    for i, tool in enumerate(tools if isinstance(tools, list) else ()):
        function = tool.get("function") if isinstance(tool, dict) else None
        if isinstance(function, dict):
            yield f"tools[{i}].function.parameters", function.get("parameters")
        elif isinstance(tool, dict):
            yield f"tools[{i}].parameters", tool.get("parameters")


def _exceeded(param: str, what: str, limit: int) -> InvalidRequestError:
    return InvalidRequestError(
        f"{param}: {what}, and {limit} at most are allowed here", param=param, code="limit_exceeded"
    )
