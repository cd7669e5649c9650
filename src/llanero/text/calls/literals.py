"""Values that are written in Python's way, or as bare text, to JSON.

Owns what a value means: by its spelling and, where that leaves it open, by the parameter's JSON schema. Must not know
dialects.
"""

from __future__ import annotations

import ast
import warnings
from typing import Any

from llanero.text.calls.reader import NotACall, Reader, Steps
from llanero.text.calls.scan import MAX_DEPTH, is_json, json_text

_WORDS = {"true": True, "false": False, "null": None}
_KINDS = {"{": "object", "[": "array", '"': "string", "t": "boolean", "f": "boolean", "n": "null"}


def python_value(reader: Reader, stops: str) -> Steps[str]:
    """Reads a Python (or JSON) literal up to one of the characters `stops` outside of brackets and strings, and gives
    it as JSON. Raises `NotACall`."""
    taken: list[str] = []
    open_: list[str] = []
    quote = ""
    while True:
        c = yield from reader.peek()
        if not c:
            raise NotACall
        if quote:
            if c == quote:
                quote = ""
            elif c == "\\":
                reader.skip(1)
                taken.append(c)
                c = yield from reader.peek()
        elif c in "\"'":
            quote = c
        elif c in stops and not open_:
            return literal_json("".join(taken))
        elif c in "([{":
            open_.append({"(": ")", "[": "]", "{": "}"}[c])
            if len(open_) > MAX_DEPTH:
                raise NotACall
        elif c in ")]}" and (not open_ or open_.pop() != c):
            raise NotACall
        reader.skip(1)
        taken.append(c)


def literal_json(text: str) -> str:
    """A JSON value as it is, a Python literal as JSON. Raises `NotACall`."""
    text = text.strip()
    if is_json(text):
        return text
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of escapes that are none
            return json_text(_value(ast.parse(text, mode="eval").body, 0))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise NotACall from None


def _value(node: ast.expr, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise ValueError("nested too deeply")
    match node:
        case ast.Constant(value=str() | int() | float() | None):
            return node.value
        case ast.Name(id="true" | "false" | "null"):
            return _WORDS[node.id]
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return -number
        case ast.List() | ast.Tuple():
            return [_value(item, depth + 1) for item in node.elts]
        case ast.Dict():
            keys = [None if key is None else _value(key, depth + 1) for key in node.keys]
            if not all(isinstance(key, str) for key in keys):
                raise ValueError("a key is no string")
            return dict(zip(keys, (_value(item, depth + 1) for item in node.values), strict=True))
    raise ValueError("no literal")


def bare_json(text: str, schema: Any) -> str:
    """What a model wrote for a parameter without saying whether it is a string: JSON of a kind that the schema allows
    if it reads as such, else a string."""
    kinds = _kinds(schema)
    try:
        value = literal_json(text)
    except NotACall:
        return json_text(text)
    kind = _KINDS.get(value[0], "number")
    if kinds is None or kind in kinds or (kind == "number" and "integer" in kinds):
        return value
    return json_text(text)


def is_string(schema: Any) -> bool:
    """Whether the schema allows strings alone."""
    return _kinds(schema) == {"string"}


def _kinds(schema: Any) -> set[str] | None:
    """The types that a schema allows, None for any."""
    if not isinstance(schema, dict):
        return None
    kind = schema.get("type")
    if isinstance(kind, str):
        return {kind}
    if isinstance(kind, list):
        return {each for each in kind if isinstance(each, str)}
    if isinstance(schema.get("enum"), list) and all(isinstance(value, str) for value in schema["enum"]):
        return {"string"}
    for word in ("anyOf", "oneOf"):
        if isinstance(schema.get(word), list):
            each = [_kinds(option) for option in schema[word]]
            return None if None in each else {kind for kinds in each for kind in kinds or ()}
    return None
