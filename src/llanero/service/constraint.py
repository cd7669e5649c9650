"""From what a request demands of its answers to the grammar that the engine follows.

Owns what is looked up of the model for that: its dialect, its thoughts, its control tokens. Must not know protocols,
or how grammars are compiled.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from llanero.engine.wire import Grammar
from llanero.errors import InvalidRequestError
from llanero.manager.registry import TextParts
from llanero.service.prompt import ChatPrompt, Prompt
from llanero.text import calls
from llanero.text.calls.forms import Function
from llanero.text.calls.grammar import Demand, answer_grammar
from llanero.text.schema import check_schema
from llanero.text.structure import lark_source, together
from llanero.types import Structured

_LONGEST_OPENING = 32
"""Tokens that a marker of thoughts, and white space behind it, may take."""
_OF_PROPERTIES = frozenset("type properties required title description $schema $defs definitions".split())
"""Keywords of a schema that leave it to its properties which there may be."""


class CallRules(msgspec.Struct, frozen=True, kw_only=True):
    """What is demanded of tool calls. Without anything, the model writes what it likes."""

    must_call: bool = False
    """The answer is calls and nothing else, at least one."""
    only: Sequence[str] = ()
    """The functions that may be called; empty: all."""
    once: bool = False
    """One call is made, and no more."""
    strict: Sequence[str] = ()
    """The functions whose arguments have to validate."""


def grammar_of(
    model_id: str,
    text: TextParts,
    prompt: Prompt,
    prompt_ids: Sequence[int],
    *,
    structured: Structured | None,
    rules: CallRules,
    many: bool,
) -> Grammar | None:
    """The grammar of an answer, if it is not free. `many`: several calls may be made.

    Without demands, calls are held to the tools once their marker is there, in dialects that have one. That does not
    bind: what cannot be enforced of it is not. Raises `InvalidRequestError` for demands that cannot be enforced.
    """
    form = None if structured is None else lark_source(structured)
    binding = form is not None or rules.must_call or bool(rules.only or rules.strict)
    tools = prompt.tools if isinstance(prompt, ChatPrompt) else ()
    if form is None and not tools:
        return None
    dialect, thinking = dialect_of(text)
    if not binding and not (text.tokenizer.eog_ids and dialect.is_marked):
        return None
    functions = [_function(tool["function"], i, rules) for i, tool in enumerate(tools)]
    functions = [function for function in functions if not rules.only or function.name in rules.only]
    if not text.tokenizer.eog_ids:
        raise InvalidRequestError(f"model {model_id!r} has no token that ends an answer, so nothing can be enforced")
    if form is not None and not isinstance(prompt, ChatPrompt):
        return Grammar(together(form, {}))
    try:
        source = answer_grammar(
            Demand(functions, rules.must_call, many and not rules.once, form),
            dialect,
            text.template.source if text.template else "",
            control=text.tokenizer.control_tokens,
            thinking=thinking,
            begun=thinking is not None and ends_with(text, prompt_ids, thinking.opening),
        )
    except InvalidRequestError:
        if binding:
            raise
        return None
    return Grammar(source, binding)


def dialect_of(text: TextParts) -> tuple[calls.Dialect, calls.Thinking | None]:
    """How a model with this chat template writes calls and thoughts."""
    source = text.template.source if text.template else ""
    return calls.detect(source), calls.detect_thinking(source)


def ends_with(text: TextParts, prompt_ids: Sequence[int], opening: str) -> bool:
    """Whether the prompt ends inside thoughts that begin with this."""
    end = text.tokenizer.decode(prompt_ids[-_LONGEST_OPENING:], skip_special=False)
    return end.rstrip().endswith(opening)


def _function(shown: dict[str, Any], index: int, rules: CallRules) -> Function:
    """With its schema where that is to be enforced, or can be."""
    schema = shown["parameters"]
    try:
        check_schema(schema, f"tools[{index}].function.parameters")
    except InvalidRequestError:
        if shown["name"] in rules.strict:
            raise
        schema = {}
    return Function(shown["name"], _closed({**schema, "type": "object"}), shown["name"] in rules.strict)


def _closed(schema: dict[str, Any]) -> dict[str, Any]:
    """Without room for parameters that the function does not have, unless its schema says more than what it has."""
    properties, required = schema.get("properties"), schema.get("required", [])
    if not isinstance(properties, dict) or not isinstance(required, list) or schema.keys() - _OF_PROPERTIES:
        return schema
    known = [*properties]
    return {**schema, "additionalProperties": False} if all(name in known for name in required) else schema
