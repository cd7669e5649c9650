"""JSON schemas that can be enforced.

Owns what is known of the grammar compiler's limits: schemas that it would take for less than they say, or that would
take it long, are refused here. Most of what it cannot do it refuses itself. Must not know what a schema is for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from llanero.errors import InvalidRequestError

MAX_DEPTH = 64
"""Levels of nesting of the schema's own text."""
MAX_PROPERTIES = 512
"""Of one object."""
MAX_PATTERNS = 3
"""Of one string. What they have in common is slow to find."""
EXACT = 2**53
"""Beyond this numbers are rounded."""
_BOUNDS = frozenset(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"))
_VALUES = frozenset(("const", "enum"))
_DATA = _VALUES | {"default", "examples"}
_CLASS = re.compile(r"\\.|\[\^?\]?((?:[^\]\\]|\\.)*)\]", re.DOTALL)
_OLDER = re.compile(r"draft-0[1-7]|2019-09")
_CONTROL = re.compile(r"(?<!\\)(?:\\\\)*\\u00[01]")
"""In JSON: a character that can be written as a number alone, which strings may not have."""
_SET_NOTATION = re.compile(r"(?<!\\)(?:\[|&&|--|~~)")


def check_schema(schema: Any, param: str) -> None:
    """Raises `InvalidRequestError` for what is no schema and for what cannot be enforced, saying where it is."""
    if schema is False:
        raise _refused(param, "no JSON validates against this")
    if not isinstance(schema, (dict, bool)):
        raise _refused(param, "a schema is an object")
    if isinstance(schema, dict) and "x-guidance" in schema:
        raise _refused(f"{param}.x-guidance", "options of the grammar compiler are not for clients")
    newest = not (isinstance(schema, dict) and _OLDER.search(str(schema.get("$schema"))))
    level: list[tuple[str, Any]] = [(param, schema)] if isinstance(schema, dict) else []
    for _ in range(MAX_DEPTH):
        if not level:
            return
        level = [inner for at, value in level for inner in _checked(value, at, newest)]
    raise _refused(param, f"nested deeper than {MAX_DEPTH} levels")


def _checked(value: Any, at: str, newest: bool) -> list[tuple[str, Any]]:
    """What is directly inside of something, with the paths of the parts that are schemas, or hold some."""
    if isinstance(value, list):
        return [(f"{at}[{i}]", item) for i, item in enumerate(value) if isinstance(item, (dict, list))]
    for name in _BOUNDS & value.keys():
        bound = value[name]
        if isinstance(bound, (int, float)) and (abs(bound) > EXACT or (name == "multipleOf" and bound <= 0)):
            raise _refused(f"{at}.{name}", f"{bound} cannot be enforced exactly")
    for name in _VALUES & value.keys():
        for number in _whole_numbers(value[name]):
            if abs(number) > EXACT:
                raise _refused(f"{at}.{name}", f"{number} cannot be enforced exactly")
    if newest and isinstance(value.get("items"), list):
        raise _refused(f"{at}.items", "a list is called prefixItems, but in schemas that name an older $schema")
    properties = value.get("properties")
    texts = [
        value.get("const"),
        value.get("enum"),
        value.get("required"),
        properties if not isinstance(properties, dict) else [*properties],
    ]
    if any(texts) and _CONTROL.search(json.dumps(texts, ensure_ascii=False)):
        raise _refused(at, "texts with control characters cannot be enforced")
    if isinstance(properties, dict) and len(properties) > MAX_PROPERTIES:
        raise _refused(f"{at}.properties", f"{len(properties)} are more than the {MAX_PROPERTIES} that are taken")
    if isinstance(parts := value.get("allOf"), list):
        n_patterns = sum(isinstance(part, dict) and "pattern" in part for part in (value, *parts))
        if n_patterns > MAX_PATTERNS:
            raise _refused(f"{at}.allOf", f"{n_patterns} patterns at once are more than {MAX_PATTERNS}")
    patterns = value.get("patternProperties")
    for pattern in (value.get("pattern"), *(patterns if isinstance(patterns, dict) else ())):
        if isinstance(pattern, str) and any(_SET_NOTATION.search(m[1] or "") for m in _CLASS.finditer(pattern)):
            raise _refused(at, f"pattern {pattern[:100]!r}: characters in [] that other notations have a meaning for")
    return [
        (f"{at}.{name}", item) for name, item in value.items() if isinstance(item, (dict, list)) and name not in _DATA
    ]


def _whole_numbers(data: Any) -> Iterator[int]:
    """All that there are in JSON data."""
    rest = [data]
    while rest:
        item = rest.pop()
        if isinstance(item, int):
            yield item
        elif isinstance(item, (dict, list)):
            rest += item.values() if isinstance(item, dict) else item


def _refused(at: str, what: str) -> InvalidRequestError:
    return InvalidRequestError(f"{at}: {what}", param=at[:200], code="invalid_schema")
