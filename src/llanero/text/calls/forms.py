"""How calls are written, dialect by dialect, for models that have to write them: what the readers beside read.

Owns the spelling that a family's chat template teaches, as grammar rules. Must not know when calls are asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from llanero.text.calls import by_name
from llanero.text.calls import tags as tag
from llanero.text.calls.rules import Part, Rules
from llanero.text.calls.thinking import Thinking
from llanero.text.structure import literal


class Unenforceable(Exception):
    """A schema says what cannot be enforced in this dialect's spelling."""


@dataclass(frozen=True)
class Function:
    """One that may be called."""

    name: str
    parameters: dict[str, Any]
    """The arguments' JSON schema."""
    strict: bool = True
    """Otherwise what cannot be enforced of the schema is not."""


One = Callable[[Rules, Function], str]
"""One call as an expression. Raises `Unenforceable`."""


@dataclass(frozen=True)
class Layout:
    """Calls are `opening`, `head`, a call, any number of `joint` and a call, `tail`."""

    one: One
    opening: str = ""
    """The marker by which calls are told from text; without one, calls are the whole answer."""
    head: str = ""
    joint: str | None = None
    """None: there is one call at most."""
    tail: str = ""

    @property
    def begins_anew(self) -> bool:
        """Whether a further call begins with an opening of its own, and so needs none before it."""
        return bool(self.opening) and self.joint is not None and self.joint.startswith(self.tail)

    def calls(self, rules: Rules, functions: Sequence[Function], *, many: bool) -> str:
        """All that comes behind the head."""
        call = rules.either([self.one(rules, function) for function in functions])
        more = f"({rules.parts(self.joint)} {call})*" if many and self.joint is not None else ""
        return rules.rule(" ".join(filter(None, (call, more, rules.parts(self.tail)))))


@dataclass(frozen=True)
class Frame:
    """What stands before text that is no call, and how thoughts come before either, where answers are never plain."""

    said: str
    mark: str
    """Text of either kind is without it, for all markers begin with it."""
    thoughts: Thinking | None = None
    then: str = ""
    """Between thoughts and the rest."""


def named(before: Sequence[Part] | str, between: Sequence[Part] | str, after: str = "") -> One:
    """The name and the arguments' JSON, and what stands around them."""
    head = [before] if isinstance(before, str) else before
    middle = [between] if isinstance(between, str) else between

    def one(rules: Rules, function: Function) -> str:
        joined = _joined([*head, function.name, *middle])
        arguments = rules.json(function.parameters, strict=function.strict)
        return " ".join(filter(None, (rules.parts(*joined), arguments, rules.parts(after))))

    return one


def json_object(name: str = "name", arguments: str = "arguments") -> One:
    return named(f'{{"{name}": "', f'", "{arguments}": ', "}")


def elements(family: tag.Tags, *, space: Part = "\n", string: Sequence[str] = ("", "")) -> One:
    """An element for each parameter, in the order of the schema. `space` stands between elements; `string` are the
    endings of a parameter's opening for a string and for anything else, where the family tells them apart."""

    def one(rules: Rules, function: Function) -> str:
        properties, required = parameters_of(function)
        written = []
        for key, schema in properties.items():
            text = is_text(schema)
            keyed = (string[0] if text else string[1]) or family.keyed[-1]
            opening = _joined([f"{family.parameter}{key}{keyed}", *([space, family.value] if family.value else [])])
            if any(c in key for c in (family.keyed[0][0], "\n")):
                raise Unenforceable(f"a parameter cannot be named {key!r}")
            try:
                value = _tagged_value(rules, schema, family, function.strict)
            except Unenforceable:
                if function.strict:
                    raise
                value = rules.up_to(family.parameter_end)
            element = f"{rules.parts(*opening)} {value} {rules.parts(space)}".rstrip()
            written.append(element if key in required else f"({element})?")
        call = [rules.parts(*_joined([function.name + family.named, space])), *written, rules.parts(family.call_end)]
        return " ".join(filter(None, call))

    return one


def _tagged_value(rules: Rules, schema: Any, family: tag.Tags, strict: bool) -> str:
    """A value and the tag that closes it."""
    line = "\n" if family.pretty else ""
    end = line + family.parameter_end
    if is_text(schema):
        return f"{rules.parts(line)} {rules.up_to(family.parameter_end)}".strip()
    if isinstance(texts := schema.get("enum"), list) and all(isinstance(text, str) for text in texts):
        if any("<" in text or text != text.strip() or not text for text in texts):
            raise Unenforceable("one of the texts of an enum cannot be told from markup")
        return f"{rules.parts(line)} {rules.either([literal(text) for text in texts])} {rules.parts(end)}".strip()
    if "string" in _kinds(schema) or not _is_tagless(schema):
        raise Unenforceable("a parameter with texts inside, or that may be a text of some form")
    return f"{rules.parts(line)} {rules.json(schema, strict=strict)} {rules.parts(end)}".strip()


def _is_tagless(schema: Any) -> bool:
    """Whether no JSON of this schema can have a closing tag inside, as far as that is easily seen."""
    if not isinstance(schema, dict):
        return False
    if "enum" in schema or "const" in schema:
        return "<" not in str((schema.get("enum"), schema.get("const")))
    if isinstance(either := schema.get("anyOf"), list):
        return all(map(_is_tagless, either))
    kinds = _kinds(schema)
    if "array" in kinds and ("prefixItems" in schema or not _is_tagless(schema.get("items"))):
        return False
    if "object" in kinds:
        properties = schema.get("properties", {})
        if (
            not isinstance(properties, dict)
            or schema.get("additionalProperties") is not False
            or "patternProperties" in schema
            or "<" in str([*properties])
        ):
            return False
        if not all(map(_is_tagless, properties.values())):
            return False
    return bool(kinds) and "string" not in kinds


def _kinds(schema: dict[str, Any]) -> list[Any]:
    kinds = schema.get("type", [])
    return kinds if isinstance(kinds, list) else [kinds]


def parameters_of(function: Function) -> tuple[dict[str, Any], set[str]]:
    """The parameters' schemas by name and which of them must be there, where each is written for itself."""
    schema = function.parameters
    properties = schema.get("properties", {})
    required = schema.get("required", [])
    known = {"type", "properties", "required", "additionalProperties", "$defs", "definitions", "title", "description"}
    if function.strict and (odd := schema.keys() - known - {"$schema", "$id", "$comment"}):
        raise Unenforceable(f"{sorted(odd)[0]} of all arguments together")
    if not isinstance(properties, dict) or not (
        isinstance(required, list) and all(isinstance(n, str) for n in required)
    ):
        raise Unenforceable("properties or required that are none")
    if function.strict and (missing := [name for name in required if name not in properties]):
        raise Unenforceable(f"the parameter {missing[0]!r}, which is required and not among the properties")
    shared = {name: schema[name] for name in ("$defs", "definitions") if name in schema}
    each = {}
    for name, own in properties.items():
        if not isinstance(own, dict):
            own = {} if own is True else {"not": {}}
        each[name] = {**shared, **own} if "$ref" in str(own) else own
    return each, set(required)


def is_text(schema: Any) -> bool:
    """Whether any text will do, for it becomes a string, or null where that is allowed."""
    if not isinstance(schema, dict):
        return False
    says = {name: value for name, value in schema.items() if name not in SAYS_NOTHING}
    if says.keys() == {"anyOf"} and isinstance(says["anyOf"], list):
        return any(is_text(each) for each in says["anyOf"]) and all(
            is_text(each) or each == {"type": "null"} for each in says["anyOf"] if isinstance(each, dict)
        )
    return says in ({"type": "string"}, {"type": ["string", "null"]})


SAYS_NOTHING = ("title", "description", "default", "examples", "$comment")
"""Keywords of schemas that only people read."""


def _joined(parts: Sequence[Part]) -> list[Part]:
    """Texts side by side as one."""
    joined: list[Part] = []
    for part in parts:
        if joined and isinstance(part, str) and isinstance(joined[-1], str):
            joined[-1] += part
        else:
            joined.append(part)
    return joined


# --- the layouts that no dialect's own file has ---------------------------------------------------

_ID = re.compile("[a-zA-Z0-9]{8,12}")
_MISTRAL_ID = re.compile("[a-zA-Z0-9]{9}")
_LINE = re.compile(r"\n?")
"""In GLM's family some begin a new line for each element."""


def json_tagged(opening: str, closing: str) -> Layout:
    """A pair of tags around each object."""
    return Layout(json_object(), opening, "\n", f"\n{closing}\n{opening}\n", f"\n{closing}")


def json_list(opening: str, closing: str = "") -> Layout:
    """A list of objects."""
    return Layout(json_object(), opening, "[", ", ", "]" + closing)


def granite(source: str) -> Layout:
    return json_list("<|tool_call|>", "<|/tool_call|>" if "<|/tool_call|>" in source else "")


def mistral(source: str) -> Layout:
    call_id, arguments = by_name.MISTRAL_MARKERS
    if arguments not in source:
        head = " [" if by_name.MISTRAL + " [" in source else "["
        return Layout(json_object(), by_name.MISTRAL, head, ", ", "]")
    one = plain = named("", arguments)
    if call_id in source:
        with_id = named("", (call_id, _MISTRAL_ID, arguments))

        def one(rules: Rules, function: Function) -> str:
            return rules.either([plain(rules, function), with_id(rules, function)])

    return Layout(one, by_name.MISTRAL, joint=by_name.MISTRAL)


def deepseek(source: str) -> Layout:
    opening, call = by_name.DEEPSEEK
    separator, call_end, calls_end = by_name.DEEPSEEK_MARKERS
    one, line = named("", separator), ""
    if "```json" in source:
        one, line = named(f"function{separator}", "\n```json\n", "\n```"), "\n"
    return Layout(one, opening, call, call_end + line + call, call_end + calls_end)


def kimi(source: str) -> Layout:
    opening, call = by_name.KIMI
    arguments, call_end, section_end = by_name.KIMI_MARKERS
    one = named("functions.", (":", re.compile("[0-9]{1,2}"), arguments))
    return Layout(one, opening, call, call_end + call, call_end + section_end)


def solar(source: str) -> Layout:
    opening, call = by_name.SOLAR
    name, arguments, call_end = by_name.SOLAR_MARKERS
    return Layout(named((_ID, name), arguments), opening, call, call_end + call, call_end)


ACTION = ("<|START_ACTION|>", "<|END_ACTION|>")
COHERE_CALL = named(('{"tool_call_id": "', re.compile("[0-9]{1,2}"), '", "tool_name": "'), '", "parameters": ', "}")
COHERE = Layout(COHERE_CALL, ACTION[0], "[\n    ", ",\n    ", "\n]" + ACTION[1])
COMMAND_R = Layout(json_object("tool_name", "parameters"), "Action:", " ```json\n[\n", ",\n", "\n]\n```")
APERTUS = Layout(named('{"', '": ', "}"), by_name.APERTUS, "[", ", ", "]" + by_name.APERTUS_MARKERS[0])
LLAMA = Layout(json_object("name", "parameters"), joint="; ")
GENERIC = Layout(json_object(), joint=", ")
LFM2 = json_list("<|tool_call_start|>", "<|tool_call_end|>")
"""As JSON, which its template has too; Python's notation has no grammar of its own here."""

FUNCTIONARY = Layout(named("", "\n"), joint="\n>>>")
FUNCTIONARY_FRAME = Frame("all\n", by_name.FUNCTIONARY)
HARMONY = Layout(named("<|channel|>commentary to=functions.", " <|constrain|>json<|message|>"))
HARMONY_FRAME = Frame(
    "<|channel|>final<|message|>", "<|", Thinking("<|channel|>analysis<|message|>", "<|end|>"), "<|start|>assistant"
)

QWEN_CODER = Layout(
    elements(tag.QWEN_CODER),
    "<tool_call>",
    "\n" + tag.QWEN_CODER.call,
    "\n</tool_call>\n<tool_call>\n" + tag.QWEN_CODER.call,
    "\n</tool_call>",
)
GLM = Layout(elements(tag.GLM, space=_LINE), "<tool_call>", joint="<tool_call>")
MINIMAX = Layout(
    elements(tag.MINIMAX),
    "<minimax:tool_call>",
    "\n" + tag.MINIMAX.call,
    "\n" + tag.MINIMAX.call,
    "\n" + tag.MINIMAX.closings[0],
)
MUSE = Layout(
    elements(tag.MUSE), "<atem:function_calls>", "\n" + tag.MUSE.call, "\n" + tag.MUSE.call, "\n" + tag.MUSE.closings[0]
)
MINICPM = Layout(elements(tag.MINICPM, space=""), tag.MINICPM.call, joint=tag.MINICPM.call)


def dsml(source: str) -> Layout:
    """DeepSeek V3.2 and, under another name, V4."""
    name = "tool_calls" if "tool_calls>" in source else "function_calls"
    return Layout(
        elements(tag.DSML, string=tag.DSML.keyed[:2]),
        f"<｜DSML｜{name}>",
        "\n" + tag.DSML.call,
        "\n" + tag.DSML.call,
        f"\n</｜DSML｜{name}>",
    )
