"""Calls by construction: whatever a model says within its dialect's grammar, the parser reads as good calls."""

from __future__ import annotations

import random
import re
from typing import Any

import jsonschema
import numpy as np
import pytest
from llguidance import LLMatcher, LLTokenizer
from spoken import parsed

from llanero.errors import InvalidRequestError
from llanero.text.calls import Tools, families
from llanero.text.calls.dialect import Dialect
from llanero.text.calls.forms import Function
from llanero.text.calls.grammar import Demand, answer_grammar
from llanero.text.calls.thinking import Thinking

CITY = {
    "type": "object",
    "properties": {
        "city": {"type": "string"},
        "days": {"type": "integer", "minimum": 0, "maximum": 9},
        "unit": {"enum": ["C", "F"]},
        "spot": {
            "type": "object",
            "properties": {"lat": {"type": "number"}, "tags": {"type": "array", "items": {"enum": ["x", "y"]}}},
            "required": ["lat", "tags"],
            "additionalProperties": False,
        },
    },
    "required": ["city", "unit"],
    "additionalProperties": False,
}
NOTHING = {"type": "object", "properties": {}, "additionalProperties": False}
SCHEMAS = {"get_weather": CITY, "now": NOTHING}
FUNCTIONS = [Function(name, schema) for name, schema in SCHEMAS.items()]
TOOLS = Tools(SCHEMAS)
ENFORCED = [dialect for dialect in vars(families).values() if isinstance(dialect, Dialect) and dialect.form is not None]
SOURCES = ("", "[ARGS] ```json <|/tool_call|> tool_calls>", "[CALL_ID] [ARGS]", "[TOOL_CALLS] [")
"""Of templates, by which some dialects know in which of their ways to write."""
THINK = Thinking("<think>", "</think>")
N_BYTES = 256
MARKUP = (
    "</parameter>",
    "\n</parameter>",
    "</arg_value>",
    "</atem:parameter>",
    "</param>",
    "</｜DSML｜parameter>",
    "</think>",
)
"""What nobody says by chance."""


class Speaker:
    """A model that says anything that it may. A token is a byte, a marker or the end."""

    def __init__(self, dialect: Dialect, control: bool) -> None:
        markers = sorted(dialect.visible | {"<think>", "</think>"}) if control else []
        self.control = {name: N_BYTES + i for i, name in enumerate(markers)}
        self.end = N_BYTES + len(markers)
        self.tokens = [*(bytes([i]) for i in range(N_BYTES)), *(name.encode() for name in markers), b"</s>"]
        self.markup = [*MARKUP, *sorted(dialect.visible)]
        self.native = LLTokenizer(self, eos_token=[self.end])  # type: ignore[arg-type]

    is_tokenizer_wrapper = True
    bos_token_id = None

    @property
    def eos_token_id(self) -> int:
        return self.end

    @property
    def special_token_ids(self) -> list[int]:
        return [*self.control.values(), self.end]

    def __call__(self, text: str | bytes) -> list[int]:
        return []

    def allows(self, grammar: str, text: str) -> bool:
        """Whether it may say this. Markers are tokens where they can be."""
        matcher = LLMatcher(self.native, grammar, log_level=0)
        assert not matcher.is_error(), matcher.get_error()
        tokens: list[int] = []
        for piece in re.split("|".join(map(re.escape, [*self.control, "</s>"])), text):
            tokens += piece.encode()
            marker = next((m for m in [*self.control, "</s>"] if text[len(piece) :].startswith(m)), "")
            tokens += [self.control.get(marker, self.end)] if marker else []
            text = text[len(piece) + len(marker) :]
        return bool(matcher.validate_tokens(tokens) == len(tokens))

    def say(self, grammar: str, rng: random.Random, limit: int = 800) -> str | None:
        """A whole text of the grammar; None for one that was too long."""
        matcher = LLMatcher(self.native, grammar, log_level=0)
        assert not matcher.is_error(), matcher.get_error()
        said = b""
        for _ in range(limit):
            markup = rng.choice(self.markup)
            tokens = [self.control[markup]] if markup in self.control else list(markup.encode())
            if rng.random() < 0.3 and matcher.validate_tokens(tokens) == len(tokens):
                said += markup.encode()
                assert matcher.consume_tokens(tokens)
            mask = np.frombuffer(matcher.compute_bitmask(), np.uint8)
            allowed = np.flatnonzero(np.unpackbits(mask, bitorder="little")).tolist()
            assert allowed, (said, matcher.get_error())
            token = self._choose(allowed, rng)
            if token == self.end:
                return said.decode()
            said += self.tokens[token]
            assert matcher.consume_token(token)
            if matcher.is_stopped():
                return said.decode()
        return None

    def _choose(self, allowed: list[int], rng: random.Random) -> int:
        """Rather what ends things, and of bytes rather letters: texts should come to an end and be readable."""
        ends = [token for token in allowed if token >= N_BYTES or chr(token) in '"<>]},']
        if ends and rng.random() < 0.7:
            return rng.choice(ends)
        return rng.choice([token for token in allowed if token < 128] or allowed)


def grammar(demand: Demand, dialect: Dialect, source: str, speaker: Speaker, **options: Any) -> str:
    return answer_grammar(demand, dialect, source, control=speaker.control, **options)


@pytest.mark.parametrize("control", [False, True])
@pytest.mark.parametrize("dialect", ENFORCED, ids=lambda dialect: dialect.name)
class TestDialects:
    def test_calls_that_must_be_are(self, dialect: Dialect, control: bool) -> None:
        speaker, rng, n_calls = Speaker(dialect, control), random.Random(0), []
        for source in SOURCES:
            form = grammar(Demand(FUNCTIONS, must_call=True), dialect, source, speaker)
            for _ in range(4):
                if (said := speaker.say(form, rng)) is None:
                    continue
                answer = parsed(dialect, said, tools=TOOLS, control_tokens=speaker.control)
                assert not answer.text.strip(), said
                for name, arguments in answer.called:
                    jsonschema.validate(arguments, SCHEMAS[name])
                n_calls.append(len(answer.calls))
        assert n_calls
        assert min(n_calls) >= 1

    def test_one_call(self, dialect: Dialect, control: bool) -> None:
        speaker = Speaker(dialect, control)
        form = grammar(Demand(FUNCTIONS[1:], must_call=True, many=False), dialect, "", speaker)
        said = next(filter(None, (speaker.say(form, random.Random(seed)) for seed in range(10))))
        assert parsed(dialect, said, tools=TOOLS, control_tokens=speaker.control).called == [("now", {})]

    def test_calls_among_text(self, dialect: Dialect, control: bool) -> None:
        speaker, rng, kinds = Speaker(dialect, control), random.Random(2), set()
        form = grammar(Demand(FUNCTIONS), dialect, "", speaker)
        for _ in range(5):
            if (said := speaker.say(form, rng)) is None:
                continue
            answer = parsed(dialect, said, tools=TOOLS, control_tokens=speaker.control)
            for name, arguments in answer.called:
                jsonschema.validate(arguments, SCHEMAS[name])
            kinds.add(bool(answer.calls))
        assert kinds

    def test_a_form_or_calls_behind_thoughts(self, dialect: Dialect, control: bool) -> None:
        speaker, rng = Speaker(dialect, control), random.Random(3)
        demand = Demand(FUNCTIONS[1:], form='start: "yes" | "no"', many=False)
        form = grammar(demand, dialect, "", speaker, thinking=None if dialect.framed else THINK, begun=False)
        options = {} if dialect.framed else {"thinking": THINK}
        for _ in range(4):
            if (said := speaker.say(form, rng)) is None:
                continue
            answer = parsed(dialect, said, tools=TOOLS, control_tokens=speaker.control, **options)
            assert (answer.text in ("yes", "no")) != bool(answer.called), said


@pytest.mark.parametrize("control", [False, True])
@pytest.mark.parametrize("begun", [False, True])
@pytest.mark.parametrize("dialect", ENFORCED, ids=lambda dialect: dialect.name)
def test_where_calls_may_come_all_else_is_free(dialect: Dialect, begun: bool, control: bool) -> None:
    if dialect.framed is not None:
        pytest.skip("its answers have a form of their own")
    speaker = Speaker(dialect, control)
    form = grammar(Demand(FUNCTIONS), dialect, "", speaker, thinking=THINK, begun=begun)
    opened, markers = "" if begun else "\n<think>", " or ".join(dialect.openings)
    assert speaker.allows(form, f"{opened}Do I call with {markers}?</think>\n\nNo.</s>")
    assert speaker.allows(form, f"{opened}Now {markers} ...</s>"), "an end within thoughts"
    if not begun:
        assert speaker.allows(form, "<thin</s>")
    if control and not dialect.bare:
        speaker.control["<odd>"] = speaker.control.pop("<think>")
        form = grammar(Demand(FUNCTIONS), dialect, "", speaker, thinking=THINK, begun=begun)
        assert speaker.allows(form, "a<odd>b</think><odd>No.<odd></s>"), "control tokens in thoughts and text"


@pytest.mark.parametrize("control", [False, True])
@pytest.mark.parametrize("dialect", [d for d in ENFORCED if d.is_marked], ids=lambda dialect: dialect.name)
def test_behind_a_call_all_is_free_again(dialect: Dialect, control: bool) -> None:
    speaker = Speaker(dialect, control)
    for source in SOURCES:
        once = grammar(Demand(FUNCTIONS[1:], must_call=True, many=False), dialect, source, speaker)
        call = next(filter(None, (speaker.say(once, random.Random(seed)) for seed in range(10))))
        form = grammar(Demand(FUNCTIONS), dialect, source, speaker)
        for said in ("", "\n", "\nDone.\n", "\n\n" + call, call):
            assert speaker.allows(form, f"{call}{said}</s>"), said


@pytest.mark.parametrize("control", [False, True])
@pytest.mark.parametrize(
    ("dialect", "said", "right"),
    [
        (families.QWEN_CODER, "I look.\n<function=now>\n</function>\n</tool_call>", True),
        (families.QWEN_CODER, "<function=get_weather>\n</function>", False),
        (families.DEEPSEEK, "<｜tool▁call▁begin｜>now<｜tool▁sep｜>{}<｜tool▁call▁end｜><｜tool▁calls▁end｜>", True),
        (families.DEEPSEEK, "<｜tool▁call▁begin｜>now<｜tool▁sep｜>{1", False),
        (families.DSML, '<｜DSML｜tool_calls>\n<｜DSML｜invoke name="wind', False),
        (families.GENERIC, 'I call <tool_call>{"name"', False),
        (families.LLAMA, "I call <|python_tag|>now()", False),
        (families.LFM2, " [now(a=1)]", False),
        (families.LFM2, "As in [1].", True),
    ],
)
def test_no_call_gets_around_what_is_enforced(dialect: Dialect, said: str, right: bool, control: bool) -> None:
    speaker = Speaker(dialect, control)
    assert speaker.allows(grammar(Demand(FUNCTIONS), dialect, "", speaker), said) == right


VALUES = {
    "type": "object",
    "properties": {
        "maybe": {"type": ["string", "null"]},
        "either": {"anyOf": [{"type": "integer", "minimum": 3, "maximum": 5}, {"const": "none"}]},
        "pairs": {"type": "array", "items": {"type": "boolean"}, "minItems": 2, "maxItems": 3},
        "inner": {"type": "object", "properties": {"a": {"enum": [1, "x", None]}, "b": {"type": "string"}}},
        "free": {"type": "object"},
    },
    "required": ["either", "pairs", "inner"],
    "additionalProperties": False,
}


@pytest.mark.parametrize("dialect", [families.GEMMA, families.FUNCTION_GEMMA], ids=lambda dialect: dialect.name)
def test_values_in_gemmas_notation(dialect: Dialect) -> None:
    speaker, keys = Speaker(dialect, control=True), set()
    form = grammar(Demand([Function("f", VALUES)], must_call=True, many=False), dialect, "", speaker)
    for seed in range(12):
        if (said := speaker.say(form, random.Random(seed))) is None:
            continue
        [(_, arguments)] = parsed(dialect, said, tools=Tools({"f": VALUES}), control_tokens=speaker.control).called
        jsonschema.validate(arguments, VALUES)
        keys |= arguments.keys()
    assert keys == VALUES["properties"].keys()


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": "a"},
        {"type": "array", "uniqueItems": True},
        {"type": "array", "minItems": 3, "maxItems": 2},
        {"enum": [{"a": 1}]},
        {"enum": ['<|"|>']},
        {"type": "object", "properties": {"a:b": {}}},
        {"minimum": 1},
    ],
)
def test_what_gemmas_notation_cannot_enforce(schema: Any) -> None:
    parameters = {"type": "object", "properties": {"a": schema}}
    speaker = Speaker(families.GEMMA, control=True)
    with pytest.raises(InvalidRequestError, match="cannot be enforced"):
        grammar(Demand([Function("f", parameters)], must_call=True), families.GEMMA, "", speaker)
    lenient = Function("f", parameters, strict=False)
    form = grammar(Demand([lenient], must_call=True, many=False), families.GEMMA, "", speaker)
    said = next(filter(None, (speaker.say(form, random.Random(seed)) for seed in range(10))))
    tools = Tools({"f": parameters})
    assert len(parsed(families.GEMMA, said, tools=tools, control_tokens=speaker.control).called) == 1
