"""From the form that a client wants an answer to have to a grammar that the engine can follow.

Owns what the grammar compiler is given: its notation, limits and options, and what is refused before it. Must not
know requests, or how a grammar is compiled. Source: https://github.com/guidance-ai/llguidance/blob/main/docs/syntax.md
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from llanero.errors import InvalidRequestError
from llanero.text.gbnf import GbnfError, is_gbnf, lark_of
from llanero.text.schema import check_schema
from llanero.types import Structured

MAX_SOURCE = 1 << 17
"""Characters of a schema, expression or grammar."""
MAX_CHOICES = 1024
MAX_DEPTH = 64
"""Levels of brackets."""
JSON_OPTIONS = {
    # White space is the model's affair, but never without end.
    "whitespace_pattern": r"[ \t\r\n]{1,24}",
    # A character has one spelling, so that no key can be spelled in another way to get around its schema.
    "json_allowed_escapes": 'nrbtf\\"',
}
_OPTIONS = '%llguidance {"no_forcing": true}\n'
"""Where only one text can come, how it is cut into tokens is the model's affair."""
_encoder = json.JSONEncoder(ensure_ascii=False)
_HEAD_OPTION = re.compile(r"^[ \t]*[?!]*[a-zA-Z_][\w-]*[ \t]*\[[^\]\n]*\btemperature\b", re.MULTILINE)


def lark_source(form: Structured) -> str:
    """The grammar, in Lark: its rule `start` is the whole text. Raises `InvalidRequestError` naming `form.param`."""
    form.validate()
    if form.choice is not None:
        return _choice(form.choice, form.param)
    if form.regex is not None:
        return "start: " + _regex(form.regex, form.param)
    if form.grammar is not None:
        return _grammar(form.grammar, form.param)
    return "start: " + json_rule(form.json, form.param)


def json_rule(schema: Any, param: str) -> str:
    """JSON that validates, as an expression of a rule. Raises `InvalidRequestError` for what cannot be enforced."""
    check_schema(schema, param)
    return checked_json_rule(schema, param)


def checked_json_rule(schema: Any, param: str, *, lenient: bool = False) -> str:
    """The same of a schema that was checked, or of a part of one. `lenient`: what keywords and formats that cannot be
    enforced say is passed over."""
    text = _sized(json.dumps(schema if isinstance(schema, dict) else {}, ensure_ascii=True), param)
    options = json.dumps({"x-guidance": {**JSON_OPTIONS, "lenient": True} if lenient else JSON_OPTIONS})
    return f"%json {options[:-1]}{', ' if text != '{}' else ''}{text[1:]}"


def literal(text: str) -> str:
    """A text, as an expression of a rule."""
    return _encoder.encode(text)


def together(main: str, others: Mapping[str, str]) -> str:
    """What the engine is sent: Lark that begins at `start` of `main`, which may refer to the others as `@name`."""
    named = {"main": main, **others}
    grammars = [{"name": name, "lark_grammar": _OPTIONS + source} for name, source in named.items()]
    return json.dumps({"grammars": grammars}, ensure_ascii=False)


def _choice(choices: tuple[str, ...], param: str) -> str:
    if not choices or len(choices) > MAX_CHOICES:
        raise _invalid(param, f"expected 1 to {MAX_CHOICES} texts")
    _sized("".join(choices), param)
    return "start: " + " | ".join(map(literal, dict.fromkeys(choices)))


def _regex(pattern: str, param: str) -> str:
    _check_depth(_sized(pattern, param), param)
    if not pattern:
        return '""'
    # The slash ends an expression in Lark, and so does the end of a line.
    escaped = re.sub(r"(\\.)|/", lambda m: m[1] if m[1] and m[1] != "\\/" else r"\x2f", pattern, flags=re.DOTALL)
    return "/" + escaped.replace("\n", r"\n").replace("\r", r"\r") + "/"


def _grammar(text: str, param: str) -> str:
    _check_depth(_sized(text, param), param)
    if is_gbnf(text):
        try:
            return lark_of(text)
        except GbnfError as error:
            raise _invalid(param, str(error)) from None
    if _HEAD_OPTION.search(text):
        raise InvalidRequestError(
            f"{param}: a temperature of its own for a rule is not supported", param=param, code="unsupported_parameter"
        )
    return text


def _check_depth(text: str, param: str) -> None:
    """Bounds how deep a compiler has to go. Brackets in texts count too; that is more than anybody needs, anyway."""
    depth = 0
    for c in text:
        depth += (c in "([{") - (c in ")]}")
        if depth > MAX_DEPTH:
            raise _invalid(param, f"brackets are nested deeper than {MAX_DEPTH} levels")


def _sized(text: str, param: str) -> str:
    if len(text) > MAX_SOURCE:
        raise _invalid(param, f"{len(text)} characters are more than the {MAX_SOURCE} that are taken")
    return text


def _invalid(param: str, what: str) -> InvalidRequestError:
    return InvalidRequestError(f"{param}: {what}", param=param, code="invalid_value")
