"""From a parsed JSON object to a typed request, or an error that names the field.

Owns the strictness that all protocols share: unknown fields are refused, types are exact ("1" is no
number, true is no integer, 1.0 is no integer), null means default. What asks for nothing is never refused.
Must not know any protocol's fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

import msgspec

from llanero.errors import InvalidRequestError

S = TypeVar("S", bound=msgspec.Struct)

MAX_DEPTH = 32
"""Levels of nesting in fields that take anything."""

_AT = re.compile(r"^(?P<what>.*?) - at `(?:key` in `)?\$?\.?(?P<path>.*)`$", re.DOTALL)
_UNKNOWN = re.compile(r"^Object contains unknown field `(?P<name>.*)`$", re.DOTALL)
_NAMES = {
    "int": "an integer",
    "float": "a number",
    "str": "a string",
    "bool": "true or false",
    "array": "an array",
    "object": "an object",
    "null": "null",
}


class Unsupported(NamedTuple):
    """A field that is known but not done."""

    reason: str
    nothing: tuple[Any, ...] = ()
    """Values, beside null, by which clients say that they do not want it."""


def decode(
    body: Mapping[str, Any], kind: type[S], *, unsupported: Mapping[str, Unsupported] | None = None, at: str = ""
) -> S:
    """`body` as a `kind`. Fields of `kind` that may be left out take null for that. `at`: where in the request it is.

    Raises `InvalidRequestError` with `param` and one of the codes "unknown_parameter", "unsupported_parameter",
    "missing_required_parameter", "invalid_type", "invalid_value".
    """
    known = kind.__struct_fields__
    for name, value in body.items():
        if name in known or value is None:
            continue
        refused = (unsupported or {}).get(name)
        if refused is None:
            shown = _under(at, name[:100])
            raise InvalidRequestError(f"unknown parameter: {shown!r}", param=shown, code="unknown_parameter")
        if not any(
            value == nothing and isinstance(value, bool) is isinstance(nothing, bool) for nothing in refused.nothing
        ):
            raise InvalidRequestError(
                f"{name} is not supported: {refused.reason}", param=name, code="unsupported_parameter"
            )
    try:
        given = {name: _without_nulls(value) for name, value in body.items() if name in known}
        return msgspec.convert(given, kind, strict=True)
    except msgspec.ValidationError as error:
        raise _explained(str(error), at) from None
    except (RecursionError, OverflowError) as error:
        raise InvalidRequestError(f"the request cannot be read: {error}", code="invalid_value") from None


def check_depth(value: Any, param: str) -> None:
    """Raises `InvalidRequestError` when a free-form value is nested deeper than `MAX_DEPTH` levels."""
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return
    raise InvalidRequestError(f"{param}: nested deeper than {MAX_DEPTH} levels", param=param, code="invalid_value")


def _without_nulls(value: Any) -> Any:
    """In objects of an array (messages, say), a field that is null is one that is not there."""
    if not isinstance(value, list):
        return value
    return [
        {name: _without_nulls(inner) for name, inner in item.items() if inner is not None}
        if isinstance(item, dict)
        else item
        for item in value
    ]


def decode_query(pairs: Iterable[tuple[str, str]], kind: type[S]) -> S:
    """The parameters of a URL as a `kind`, where all is text. Raises `InvalidRequestError` as `decode` does.

    The `a[b]` of clients that write arrays and objects so come as the field `a`: of `a[]` an array, else an object.
    Nothing is nested deeper.
    """
    given: dict[str, Any] = {}
    for name, value in pairs:
        field, bracket, inner = name.partition("[")
        if field not in kind.__struct_fields__ or (bracket and (not inner.endswith("]") or "][" in inner)):
            shown = name[:100]
            raise InvalidRequestError(f"unknown parameter: {shown!r}", param=shown, code="unknown_parameter")
        empty: Any = None if not bracket else [] if inner == "]" else {}
        held = given.setdefault(field, empty)
        if type(held) is not type(empty) or (isinstance(held, dict) and inner[:-1] in held):
            raise InvalidRequestError(f"{field}: it is there twice", param=field, code="invalid_value")
        if isinstance(held, list):
            held.append(value)
        elif isinstance(held, dict):
            held[inner[:-1]] = value
        else:
            given[field] = value
    try:
        return msgspec.convert(given, kind, strict=False)
    except msgspec.ValidationError as error:
        raise _explained(str(error)) from None


def _under(at: str, path: str) -> str:
    return f"{at}.{path}" if at and path else at or path


def _explained(message: str, at: str = "") -> InvalidRequestError:
    match = _AT.match(message)
    what, path = (match["what"], match["path"]) if match else (message, "")
    path = path.replace("[...]", "")  # A key of an object that has any, which is not told.
    path = _under(at, path)
    if unknown := _UNKNOWN.match(what):
        name = unknown["name"][:100]
        param = f"{path}.{name}" if path else name
        return InvalidRequestError(f"unknown parameter: {param!r}", param=param, code="unknown_parameter")
    if missing := re.match(r"^Object missing required field `(.*)`$", what):
        param = f"{path}.{missing[1]}" if path else missing[1]
        return InvalidRequestError(
            f"missing required parameter: {param!r}", param=param, code="missing_required_parameter"
        )
    if wrong := re.match(r"^Expected `([^`]*)`, got `([^`]*)`$", what):
        wanted = " or ".join(_NAMES.get(name, name) for name in wrong[1].split(" | ") if name != "null")
        text = f"expected {wanted}, got {_NAMES.get(wrong[2], wrong[2])}"
        return InvalidRequestError(f"{path}: {text}" if path else text, param=path or None, code="invalid_type")
    text = f"{path}: {what[:1].lower()}{what[1:]}" if path else what
    return InvalidRequestError(text[:500], param=path or None, code="invalid_value")
