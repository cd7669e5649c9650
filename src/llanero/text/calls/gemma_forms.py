"""How Gemma 4 and FunctionGemma write calls, for models that have to: what `gemma` reads.

Owns the schema of arguments as grammar rules of that notation. Must not know when calls are asked for.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from typing import Any

from llanero.text.calls.forms import SAYS_NOTHING, Function, Layout, Unenforceable, parameters_of
from llanero.text.calls.gemma import Notation
from llanero.text.calls.rules import Rules

_KEY = "/[A-Za-z_][A-Za-z0-9_]{0,63}/"
_NOT_IN_KEYS = frozenset(":{}[],<\n\"'")
_ANY_DEPTH = 4
"""Levels of values of which nothing is said."""
_BARE = ("integer", "number", "boolean", "null")
"""What is written as in JSON."""


def layout(notation: Notation) -> Layout:
    """Calls in a notation."""
    one = partial(_call, notation)
    return Layout(one, notation.opening, joint=notation.closing + notation.opening, tail=notation.closing)


def _call(notation: Notation, rules: Rules, function: Function) -> str:
    properties, required = parameters_of(function)
    values = _Values(rules, notation, function.strict)
    return f"{rules.parts('call:' + function.name)} {values.members(properties, required)}"


@dataclass(frozen=True)
class _Values:
    rules: Rules
    notation: Notation
    strict: bool
    """Otherwise what cannot be enforced may be anything."""

    def members(self, properties: dict[str, Any], required: set[str]) -> str:
        """An object, its members in the order of the schema."""
        first = rest = ""
        for key, schema in reversed(properties.items()):
            if not key.strip() or key != key.strip() or not _NOT_IN_KEYS.isdisjoint(key):
                raise Unenforceable(f"a parameter cannot be named {key!r}")
            member = f"{self.rules.parts(key + ':')} {self.value(schema)}"
            here, further = f"{member} {rest}".strip(), f'"," {member} {rest}'.strip()
            if key not in required:
                here, further = self.rules.either([here, first]), self.rules.either([further, rest])
            first, rest = here, further
        return self.rules.rule(" ".join(filter(None, ('"{"', first, '"}"'))))

    def value(self, schema: Any) -> str:
        try:
            return self.rules.rule(self._exact(schema))
        except Unenforceable:
            if self.strict:
                raise
            return self._any(_ANY_DEPTH)

    def _exact(self, schema: Any) -> str:
        if not isinstance(schema, (dict, bool)) or schema is False:
            raise Unenforceable("what is no schema, or of which nothing is one")
        says = {} if schema is True else {name: value for name, value in schema.items() if name not in SAYS_NOTHING}
        kind = says.get("type")
        if not says:
            return self._any(_ANY_DEPTH)
        if "const" in says or "enum" in says:
            return self._either_of(says.get("enum", [says.get("const")]), says, {"type", "enum", "const"})
        if isinstance(says.get("anyOf"), list):
            _only(says, {"anyOf"})
            return self.rules.either([self.value(each) for each in says["anyOf"]])
        if isinstance(kind, list):
            return self.rules.either([self.value({**says, "type": each}) for each in kind])
        if kind == "string":
            _only(says, {"type"})
            return self._text()
        if kind in _BARE:
            return self.rules.json(says, strict=self.strict)
        if kind == "array":
            _only(says, {"type", "items", "minItems", "maxItems"})
            return self._list(self.value(says.get("items", True)), says.get("minItems", 0), says.get("maxItems"))
        if kind == "object":
            _only(says, {"type", "properties", "required", "additionalProperties"})
            if "properties" not in says and says.get("additionalProperties") is not False:
                return self._any_object(self.value(says.get("additionalProperties", True)))
            return self.members(*parameters_of(Function("", says, self.strict)))
        raise Unenforceable(f"{sorted(says)[0]} without a type")

    def _either_of(self, values: Any, says: dict[str, Any], known: set[str]) -> str:
        _only(says, known)
        quote = self.notation.quote
        if not isinstance(values, list) or not values:
            raise Unenforceable("an enum of nothing")
        if any(isinstance(v, (dict, list)) or (isinstance(v, str) and quote in v) for v in values):
            raise Unenforceable("an enum of what is neither text nor number")
        return self.rules.either(
            [self.rules.parts(f"{quote}{v}{quote}" if isinstance(v, str) else json.dumps(v)) for v in values]
        )

    def _text(self) -> str:
        return f"{self.rules.parts(self.notation.quote)} {self.rules.up_to(self.notation.quote)}"

    def _list(self, item: str, least: Any, most: Any) -> str:
        if not isinstance(least, int) or not isinstance(most, (int, type(None))) or (most is not None and most < least):
            raise Unenforceable("a list of no possible length")
        if most == 0:
            return '"[" "]"'
        more = f'("," {item}){{{max(least - 1, 0)},{"" if most is None else most - 1}}}'
        return f'"[" {item} {more} "]"' if least else f'"[" ({item} {more})? "]"'

    def _any_object(self, value: str) -> str:
        member = f'{_KEY} ":" {value}'
        return f'"{{" ({member} ("," {member})*)? "}}"'

    def _any(self, depth: int) -> str:
        ways = [self._text(), self.rules.json({"type": ["number", "boolean", "null"]}, strict=True)]
        if depth:
            inner = self._any(depth - 1)
            ways += [self._list(inner, 0, None), self._any_object(inner)]
        return self.rules.either(ways)


def _only(says: dict[str, Any], known: set[str]) -> None:
    if odd := says.keys() - known:
        raise Unenforceable(f"{sorted(odd)[0]} of a value")
