"""Runs chat templates, which are programs that come with model files, without trusting them.

Owns what a template may call and how much it may compute; must not know messages or tokens. Beside Jinja's own sandbox
(no private attributes, nothing changed but by `append` and `pop`), every step and every character made is counted
against a budget, and whatever could make much out of little in one go is checked before it runs.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import wraps
from types import GeneratorType
from typing import Any, NoReturn, cast

from jinja2 import TemplateError, nodes
from jinja2.compiler import CodeGenerator, Frame, operators
from jinja2.ext import Extension, LoopControlExtension
from jinja2.parser import Parser
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

BASE_BUDGET = 20_000_000
"""Units of work of one rendering: a loop step, a list element or a character made costs one."""
BUDGET_PER_INPUT = 64
"""More units for each unit of input, so that long conversations render."""
DEADLINE_SECONDS = 2.0
"""Of processor time: on a busy machine, honest templates wait."""
MAX_WIDTH = 10_000
"""Characters of padding or indentation, elements of a batch."""
MAX_INT_BITS = 4096

_FILTERS = frozenset(
    {
        "abs",
        "attr",
        "batch",
        "capitalize",
        "center",
        "count",
        "d",
        "default",
        "dictsort",
        "e",
        "escape",
        "first",
        "float",
        "forceescape",
        "format",
        "groupby",
        "indent",
        "int",
        "items",
        "join",
        "last",
        "length",
        "list",
        "lower",
        "map",
        "max",
        "min",
        "reject",
        "rejectattr",
        "replace",
        "reverse",
        "round",
        "safe",
        "select",
        "selectattr",
        "slice",
        "sort",
        "string",
        "sum",
        "title",
        "tojson",
        "trim",
        "truncate",
        "unique",
        "upper",
        "urlencode",
        "wordcount",
    }
)
"""Jinja's filters without those that no chat template needs and that are hard to bound (urlize, wordwrap, ...)."""
_SHALLOW_FILTERS = frozenset({"attr", "count", "d", "default", "first", "last", "length", "safe"})
_WIDE = frozenset(
    {"batch", "center", "expandtabs", "indent", "ljust", "rjust", "round", "slice", "to_bytes", "truncate", "zfill"}
)
_COMPARING = frozenset({"!=", "<", "<=", "==", ">", ">=", "eq", "equalto", "ge", "greaterthan", "gt", "in", "le"})
_COMPARING |= {"lessthan", "lt", "ne"}
"""Tests that look at all of what they are given."""
_JINJA_ARGUMENTS = ("_loop_vars", "_block_vars")
_SHALLOW_METHODS = frozenset({"get", "items", "keys", "values"})
_FORBIDDEN_METHODS = frozenset({"format_map", "maketrans", "translate"})
_HUGE_FORMAT = re.compile(r"%(\([^)]*\))?[^%a-zA-Z]*(\d{5,}|\*)|\{[^{}]*(\{|\d{5,})")
_ESCAPED_IN_FORMAT = re.compile(r"%%|\{\{|\}\}")


class TemplateLimitError(Exception):
    """A template wants more time or memory than any honest one needs."""


class RaisedByTemplateError(Exception):
    """The template called `raise_exception`: it does not accept these messages."""


class Meter:
    """The budget of one rendering, which is one thread's."""

    def __init__(self, input_units: int) -> None:
        self._left = BASE_BUDGET + BUDGET_PER_INPUT * input_units
        self._deadline = time.thread_time() + DEADLINE_SECONDS
        self._look_again = time.monotonic() + DEADLINE_SECONDS

    def charge(self, units: int) -> None:
        """Raises `TemplateLimitError` when the budget or the time is used up."""
        self._left -= units
        if self._left < 0:
            raise TemplateLimitError("it makes too much text or takes too many steps")
        # The clock of threads takes longer to read.
        if time.monotonic() > self._look_again and time.thread_time() > self._deadline:
            raise TemplateLimitError(f"it runs longer than {DEADLINE_SECONDS:g} seconds")

    def weigh(self, value: Any) -> int:
        """Charges for a value with all that is in it, as often as it is in it; returns its weight."""
        stack, total, pending = [value], 0, 0
        while stack:
            item = stack.pop()
            pending += 1
            if isinstance(item, (str, bytes)):
                pending += len(item)
            elif isinstance(item, Mapping):
                stack.extend(item.keys())
                stack.extend(item.values())
            elif isinstance(item, (list, tuple, set, frozenset)):
                stack.extend(item)
            if pending + len(stack) > 4096:
                self.charge(pending)
                total, pending = total + pending, 0
                if len(stack) > self._left:
                    self.charge(len(stack))
        self.charge(pending)
        return total + pending


def weight(value: Any) -> int:
    """The units of plain data that comes from outside."""
    return Meter(1 << 40).weigh(value)


class BoundedEnvironment(ImmutableSandboxedEnvironment):
    """A Jinja environment as chat templates expect it (that of `transformers`), with a budget.

    May be shared between threads; each rendering has a budget of its own.
    """

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self) -> None:
        self._running = threading.local()
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            optimized=False,  # folding constants would run code at load, outside any budget
            finalize=self.weighed,
            extensions=[LoopControlExtension, _GenerationTag],
        )
        self.code_generator_class = _BoundedCode
        self.filters = {name: self._bounded_filter(name, f) for name, f in self.filters.items() if name in _FILTERS}
        self.filters["tojson"] = self._bounded_filter("tojson", _tojson)
        self.tests = {name: self._counted(name, cast("Callable[..., Any]", f)) for name, f in self.tests.items()}
        del self.globals["lipsum"]
        self.globals["raise_exception"] = _raise_exception
        self.globals["strftime_now"] = _strftime_now

    def render(self, template: Any, variables: Mapping[str, Any], meter: Meter) -> str:
        """Renders a template of this environment within the budget of `meter`."""
        self._running.meter = meter
        return self.concat(template.root_render_func(template.new_context(dict(variables))))

    @property
    def _meter(self) -> Meter:
        meter: Meter = self._running.meter
        return meter

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        # Some templates use lists so. What they are given is a copy of their own.
        return (attr in ("append", "pop") and type(obj) is list) or super().is_safe_attribute(obj, attr, value)

    # --- what generated code calls ----------------------------------------------------------------

    def tick(self) -> bool:
        """One step of a loop, one call of a macro."""
        self._meter.charge(1)
        return True

    def weighed(self, value: Any) -> Any:
        """Charges for a value that is about to be kept or turned into text."""
        self._meter.weigh(value)
        return value

    def concat(self, parts: Iterable[str]) -> str:
        meter = self._meter
        kept = []
        for part in parts:
            meter.charge(len(part) + 1)
            kept.append(part)
        return "".join(kept)

    def join_text(self, parts: Iterable[Any]) -> str:
        """The `~` operator."""
        return self.concat(str(self.weighed(part)) for part in parts)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        meter = self._meter
        if operator == "+":
            meter.charge(_size(left) + _size(right) + 1)
        elif operator == "*":
            meter.charge(_product_size(left, right))
        elif operator == "**":
            _check_power(left, right)
        elif isinstance(left, (str, bytes)):
            self._check_format(str(left), right)
        return super().call_binop(context, operator, left, right)

    def call(self, context: Context, obj: Any, *args: Any, **kwargs: Any) -> Any:
        meter = self._meter
        meter.charge(1)
        owner = getattr(getattr(obj, "__wrapped__", obj), "__self__", None)
        name = getattr(obj, "__name__", "")
        given = {name: value for name, value in kwargs.items() if name not in _JINJA_ARGUMENTS}
        if isinstance(owner, (str, bytes, int, float, list, tuple, dict)):
            args = tuple(list(a) if isinstance(a, GeneratorType) else a for a in args)
            self._check_call(name, owner, args, given)
        elif not isinstance(obj, Macro):
            meter.weigh((args, given))
        result = super().call(context, obj, *args, **kwargs)
        if isinstance(result, (dict, list, tuple)) and not isinstance(obj, Macro) and owner is None:
            return self.weighed(result)
        meter.charge(_size(result))
        return result

    # --- checks before the fact -------------------------------------------------------------------

    def _check_call(self, name: str, owner: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> None:
        if name in _FORBIDDEN_METHODS:
            raise TemplateLimitError(f"it calls {name}(), which chat templates may not")
        if name not in _SHALLOW_METHODS:
            self.weighed(owner)
        units = self._meter.weigh((args, kwargs))
        self._check_width(name, args, kwargs)
        if isinstance(owner, str):
            if name == "replace" and len(args) >= 2:
                self._check_replace(owner, *args[:2])
            elif name == "join" and args:
                self._meter.charge(len(owner) * _size(args[0]))
            elif name == "format":
                self._check_format(owner, units=units)

    def _check_width(self, name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> None:
        if name in _WIDE:
            for value in (*args, *kwargs.values()):
                if isinstance(value, int) and abs(value) > MAX_WIDTH:
                    raise TemplateLimitError(f"it asks {name} for {value}")

    def _check_replace(self, text: Any, old: Any, new: Any) -> None:
        if isinstance(text, str) and isinstance(old, str):
            self._meter.charge(len(text) + text.count(old) * len(str(new)))

    def _check_format(self, text: str, values: Any = (), units: int = 0) -> None:
        if _HUGE_FORMAT.search(_ESCAPED_IN_FORMAT.sub("", text)):
            raise TemplateLimitError(f"it formats with {text[:60]!r}")
        meter = self._meter
        meter.charge(len(text) + (text.count("%") + text.count("{")) * (units + meter.weigh(values)))

    def _bounded_filter(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        takes_context = hasattr(function, "jinja_pass_arg")

        @wraps(function)
        def bounded(*args: Any, **kwargs: Any) -> Any:
            meter = self._meter
            meter.charge(1)
            given = args[1:] if takes_context else args
            if name not in _SHALLOW_FILTERS:
                given = tuple(list(a) if isinstance(a, GeneratorType) else a for a in given)
                args = (*args[:1], *given) if takes_context else given
                units = meter.weigh((given, kwargs))
                self._check_width(name, given[1:], kwargs)
                if name == "replace" and len(given) >= 3:
                    self._check_replace(str(given[0]), *given[1:3])
                elif name == "join":
                    meter.charge(len(str(kwargs.get("d", given[1] if len(given) > 1 else ""))) * _size(given[0]))
                elif name == "indent":
                    width = kwargs.get("width", given[1] if len(given) > 1 else 4)
                    columns = len(width) if isinstance(width, str) else int(width)
                    meter.charge((str(given[0]).count("\n") + 1) * max(columns, 0))
                elif name == "format":
                    self._check_format(str(given[0]), units=units)
                elif name == "sum" and not all(isinstance(kwargs.get("start", 0), t) for t in (int,)):
                    raise TemplateLimitError("it sums what are no numbers")
            result = function(*args, **kwargs)
            if isinstance(result, (dict, list, tuple)):
                return self.weighed(result)
            meter.charge(_size(result))
            return result

        return bounded

    def _counted(self, name: str, test: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(test)
        def counted(*args: Any, **kwargs: Any) -> Any:
            self._meter.weigh(args) if name in _COMPARING else self.tick()
            return test(*args, **kwargs)

        return counted

    # --- what the parser makes --------------------------------------------------------------------

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for loop in tree.find_all(nodes.For):
            if loop.test is not None:
                loop.test = nodes.And(_call("tick"), loop.test)
        blocks: Iterator[Any] = tree.find_all((nodes.For, nodes.Macro, nodes.CallBlock))
        for block in blocks:
            block.body.insert(0, nodes.ExprStmt(_call("tick")))
        return tree


class _BoundedCode(CodeGenerator):
    """Generated code that asks the environment before it joins, compares or keeps values."""

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:
        self.write("environment.join_text((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")

    def visit_Compare(self, node: nodes.Compare, frame: Frame) -> None:
        self.write("(")
        self._weighed(self.visit, node.expr, frame)
        for operand in node.ops:
            self.write(f" {operators[operand.op]} ")
            self._weighed(self.visit, operand.expr, frame)
        self.write(")")

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:
        if isinstance(node.arg, nodes.Slice):
            self._weighed(super().visit_Getitem, node, frame)
        else:
            super().visit_Getitem(node, frame)

    def visit_List(self, node: nodes.List, frame: Frame) -> None:
        self._weighed(super().visit_List, node, frame)

    def visit_Dict(self, node: nodes.Dict, frame: Frame) -> None:
        self._weighed(super().visit_Dict, node, frame)

    def visit_Tuple(self, node: nodes.Tuple, frame: Frame) -> None:
        if node.ctx == "load":
            self._weighed(super().visit_Tuple, node, frame)
        else:
            super().visit_Tuple(node, frame)

    def _weighed(self, visit: Callable[[Any, Frame], None], node: nodes.Expr, frame: Frame) -> None:
        self.write("environment.weighed(")
        visit(node, frame)
        self.write(")")


class _GenerationTag(Extension):
    """`{% generation %}` marks what the model wrote, for training. Here its content is simply rendered."""

    tags = {"generation"}

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.Scope(body).set_lineno(line)


def _call(method: str) -> nodes.Call:
    return nodes.Call(nodes.EnvironmentAttribute(method), [], [], None, None)


def _size(value: Any) -> int:
    return len(value) if isinstance(value, (str, bytes, list, tuple, dict, set)) else 1


def _product_size(left: Any, right: Any) -> int:
    if isinstance(left, int) and isinstance(right, int):
        if left.bit_length() + right.bit_length() > MAX_INT_BITS:
            raise TemplateLimitError("it multiplies huge numbers")
        return 1
    if isinstance(left, int):
        left, right = right, left
    return _size(left) * max(right, 1) if isinstance(right, int) else 1


def _check_power(left: Any, right: Any) -> None:
    if isinstance(left, int) and isinstance(right, int) and left.bit_length() * max(right, 0) > MAX_INT_BITS:
        raise TemplateLimitError("it raises numbers to huge powers")


def _tojson(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """As `transformers` has it: nothing is escaped for HTML."""
    if (isinstance(indent, (int, str)) and _indent_width(indent) > 16) or (
        separators is not None and sum(map(len, separators)) > 16
    ):
        raise TemplateLimitError("it indents JSON too far")
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)


def _indent_width(indent: int | str) -> int:
    return len(indent) if isinstance(indent, str) else indent


def _raise_exception(message: Any) -> NoReturn:
    raise RaisedByTemplateError(str(message))


def _strftime_now(form: Any) -> str:
    if not isinstance(form, str) or len(form) > 256:
        raise TemplateError("strftime_now: the format must be a short string")
    return datetime.now().strftime(form)
