"""The grammar of a whole answer: thoughts first, then calls, text or the form that the client wants.

Owns how these come together for a model's dialect. Must not know requests, or how a grammar is followed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
        layout, calls = _calls(rules, demand, dialect, template_source, among_text=True)
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


def _calls(
    rules: Rules, demand: Demand, dialect: Dialect, template_source: str, *, among_text: bool = False
) -> tuple[Layout, str]:
    """The layout, and what comes behind its head. `among_text`: without further calls that may come as the first one
    did, for what stands before them may as well go on as text."""
    layout = dialect.layout(template_source)
    if layout is None:
        raise InvalidRequestError(
            f"calls cannot be enforced for this model, which writes them in the {dialect.name} dialect",
            param="tools",
            code="unsupported_parameter",
        )
    try:
        many = demand.many and not (among_text and layout.begins_anew)
        return layout, layout.calls(rules, demand.functions, many=many)
    except Unenforceable as error:
        raise InvalidRequestError(
            f"tools: in this model's way to write calls, this cannot be enforced: {error}",
            param="tools",
            code="invalid_schema",
        ) from None


def _free(rules: Rules, layout: Layout, calls: str, dialect: Dialect, thinking: Thinking | None, begun: bool) -> str:
    """Any answer, in which calls may come. Thoughts are free, and the answer may end within them."""
    said = _said(rules, layout, calls, dialect)
    if thinking is None:
        return said
    token = rules.control(thinking.closing)
    more = f"({rules.without()} {token})*" if token else ""
    thoughts = rules.rule(f"{more} ({rules.met(thinking.closing)} {said} | {rules.without()})".strip())
    if begun:
        return thoughts
    return f"{rules.met_first(thinking.opening)} {thoughts} | {_said(rules, layout, calls, dialect, thinking.opening)}"


def _said(rules: Rules, layout: Layout, calls: str, dialect: Dialect, *not_first: str) -> str:
    """Text and control tokens, not these at first, in which calls begin wherever an opening comes."""
    bare = dialect.bare
    if not layout.opening:
        return rules.rule(f"{calls} | {rules.without(*dialect.openings, first=bare)}")

    def up_to_text(first: Iterable[str], *but: str) -> str:
        ways = [
            f"{rules.met(opening, first=first)} {'' if opening == layout.head.strip() else head} {calls}"
            for opening in dialect.openings
        ]
        if not bare and (token := rules.control(*dialect.openings, *but)):
            ways.append(f"{rules.without(first=first)} {token}")
        return rules.either(ways)

    head = rules.parts(layout.head)
    text = f"({up_to_text(())})* {rules.without()}"
    if not (bare or not_first):
        return rules.rule(text)
    return rules.rule(f"{up_to_text(bare, *not_first)} {text} | {rules.without(first=bare)}")
