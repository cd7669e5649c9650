"""The grammar of a whole answer: thoughts first, then calls, text or the form that the client wants.

Owns how these come together for a model's dialect. Must not know requests, or how a grammar is followed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from llanero.errors import InvalidRequestError
from llanero.text.calls.dialect import Dialect
from llanero.text.calls.forms import Function, Layout, Unenforceable
from llanero.text.calls.rules import Rules
from llanero.text.calls.thinking import Thinking
from llanero.text.structure import together

_SPACE = r"/[ \t\r\n]{0,4}/"
_FORM = "form"


@dataclass(frozen=True)
class Demand:
    """What an answer has to be. Without anything, it may be any text."""

    functions: Sequence[Function] = ()
    """Those that may be called, with what their arguments have to be."""
    must_call: bool = False
    """At least one call, and nothing else."""
    many: bool = True
    """Several calls."""
    form: str | None = None
    """Lark source that text has to match."""


def answer_grammar(
    demand: Demand,
    dialect: Dialect,
    template_source: str,
    *,
    control: Mapping[str, int],
    thinking: Thinking | None = None,
    begun: bool = False,
) -> str:
    """The grammar of an answer in a dialect. `control`: control tokens by name; `begun`: the prompt ends in thoughts.

    Raises `InvalidRequestError` for calls that cannot be enforced.
    """
    rules = Rules(control)
    frame, form = dialect.framed, demand.form
    if demand.functions and not demand.must_call and form is None and frame is None:
        layout, calls = _calls(rules, demand, dialect, template_source)
        return together(rules.source(_free(rules, layout, calls, dialect, thinking, begun)), {})
    ways = []
    if demand.functions:
        layout, calls = _calls(rules, demand, dialect, template_source)
        ways.append(f"{rules.parts(layout.opening + layout.head)} {calls}".strip())
    if not demand.must_call:
        said = [rules.parts(frame.said)] if frame else []
        ways.append(" ".join([*said, rules.without(frame.mark) if frame and form is None else f"@{_FORM}"]))
    start = rules.either(ways)
    if frame is not None and frame.thoughts is not None:
        opening, closing = frame.thoughts
        thoughts = f"{rules.parts(opening)} {rules.without(frame.mark)} {rules.parts(closing + frame.then)}"
        start = f"({thoughts})? {start}"
    elif thinking is not None and begun:
        start = f"{rules.up_to(thinking.closing)} {_SPACE} {start}"
    elif thinking is not None:
        start = f"({rules.parts(thinking.opening)} {rules.up_to(thinking.closing)} {_SPACE})? {start}"
    return together(rules.source(start), {} if form is None else {_FORM: form})


def _calls(rules: Rules, demand: Demand, dialect: Dialect, template_source: str) -> tuple[Layout, str]:
    """The layout, and what comes behind its head."""
    layout = dialect.layout(template_source)
    if layout is None:
        raise InvalidRequestError(
            f"calls cannot be enforced for this model, which writes them in the {dialect.name} dialect",
            param="tools",
            code="unsupported_parameter",
        )
    try:
        return layout, layout.calls(rules, demand.functions, many=demand.many)
    except Unenforceable as error:
        raise InvalidRequestError(
            f"tools: in this model's way to write calls, this cannot be enforced: {error}",
            param="tools",
            code="invalid_schema",
        ) from None


def _free(rules: Rules, layout: Layout, calls: str, dialect: Dialect, thinking: Thinking | None, begun: bool) -> str:
    """Any answer, in which calls may come. Compilers of grammars take the longest of what can come next, so each text
    excludes what begins something else."""
    said = _said(rules, layout, calls, dialect)
    if thinking is None:
        return said
    thought = rules.without(thinking.closing)
    more = f"({thought} {token})* " if (token := rules.control(thinking.closing)) else ""
    thoughts = rules.rule(f"{more}({rules.up_to(thinking.closing)} {said} | {thought})")
    if begun:
        return thoughts
    return f"{rules.begin(thinking.opening)} {thoughts} | {_said(rules, layout, calls, dialect, thinking.opening)}"


def _said(rules: Rules, layout: Layout, calls: str, dialect: Dialect, *first: str) -> str:
    """Text and control tokens, in which calls begin wherever an opening comes. It does not begin with one of `first`,
    nor as calls do that are the whole answer."""
    first = (*first, *dialect.bare)
    openings = tuple(dict.fromkeys(filter(None, (layout.opening, *dialect.openings))))
    if not layout.opening:
        return rules.rule(f"{calls} | {rules.without(*openings, first=first)}")

    def up_to_text(*first: str) -> str:
        heads = {layout.opening: rules.parts(layout.head), layout.head.strip(): ""}
        ways = [
            f"{rules.up_to(opening, *(o for o in openings if o != opening), first=first)} {heads[opening]} {calls}"
            for opening in openings
            if opening in heads
        ]
        if not dialect.bare and (token := rules.control(*openings, *first)):
            ways.append(f"{rules.without(*openings, first=first)} {token}")
        return rules.either(ways)

    text = f"({up_to_text()})* {rules.without(*openings)}"
    return rules.rule(f"{up_to_text(*first)} {text} | {rules.without(*openings, first=first)}" if first else text)
