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
    frame = dialect.framed
    ways = []
    if demand.functions:
        ways.append(_calls(rules, demand, dialect, template_source))
    if not demand.must_call and demand.form is not None:
        said = rules.parts(frame.said) if frame else ""
        ways.append(f"{said} @{_FORM}".strip())
    start = rules.either(ways)
    if frame is not None and frame.thoughts is not None:
        opening, closing = frame.thoughts
        thoughts = f"{rules.parts(opening)} {rules.without(frame.mark)} {rules.parts(closing + frame.then)}"
        start = f"({thoughts})? {start}"
    elif thinking is not None and begun:
        start = f"{rules.up_to(thinking.closing)} {_SPACE} {start}"
    elif thinking is not None:
        start = f"({rules.parts(thinking.opening)} {rules.up_to(thinking.closing)} {_SPACE})? {start}"
    return together(rules.source(start), {} if demand.form is None else {_FORM: demand.form})


def _calls(rules: Rules, demand: Demand, dialect: Dialect, template_source: str) -> str:
    layout = dialect.layout(template_source)
    if layout is None:
        raise InvalidRequestError(
            f"calls cannot be enforced for this model, which writes them in the {dialect.name} dialect",
            param="tools",
            code="unsupported_parameter",
        )
    try:
        rest = layout.rest(rules, demand.functions, many=demand.many)
    except Unenforceable as error:
        raise InvalidRequestError(
            f"tools: in this model's way to write calls, this cannot be enforced: {error}",
            param="tools",
            code="invalid_schema",
        ) from None
    if demand.must_call or demand.form is not None:
        return f"{rules.parts(layout.opening)} {rest}".strip()
    return _among_text(rules, layout, rest, dialect)


def _among_text(rules: Rules, layout: Layout, rest: str, dialect: Dialect) -> str:
    """Text, in which calls begin wherever the opening comes."""
    if layout.opening:
        return f"({rules.up_to(layout.opening)} {rest})* {rules.without(layout.opening)}"
    if dialect.framed is not None:
        return f"{rest} | {rules.parts(dialect.framed.said)} {rules.without(dialect.framed.mark)}"
    firsts = "".join(f"\\x{ord(c):x}" for c in dialect.bare)
    return f'{rest} | /[^{firsts} \\t\\r\\n](?s:.)*/ | ""'
