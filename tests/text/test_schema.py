"""Every schema is enforced, to the last instance, or refused."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from llguidance import LLMatcher, LLTokenizer
from schemas import INSTANCES, SCHEMAS

from llanero.errors import InvalidRequestError
from llanero.text.schema import MAX_DEPTH, MAX_PATTERNS, MAX_PROPERTIES, check_schema
from llanero.text.structure import lark_source, together
from llanero.types import Structured

END = 256


class _Bytes:
    """A vocabulary of the bytes and an end."""

    is_tokenizer_wrapper = True
    bos_token_id = None
    eos_token_id = END
    special_token_ids = (END,)
    tokens = (*(bytes([i]) for i in range(END)), b"</s>")

    def __call__(self, text: str | bytes) -> list[int]:
        return []


TOKENIZER = LLTokenizer(_Bytes())  # type: ignore[arg-type]


def compiled(form: Structured) -> LLMatcher | None:
    """None: refused."""
    try:
        source = lark_source(form)
    except InvalidRequestError:
        return None
    matcher = LLMatcher(TOKENIZER, together(source, {}), log_level=0)
    return None if matcher.is_error() else matcher


def takes(matcher: LLMatcher, text: str) -> bool:
    copy, tokens = matcher.deep_copy(), list(text.encode())
    return copy.try_consume_tokens(tokens) == len(tokens) and copy.is_accepting()


def spellings(instance: Any) -> set[str]:
    compact = json.dumps(instance, ensure_ascii=False, separators=(",", ":"))
    return {json.dumps(instance), json.dumps(instance, ensure_ascii=False), compact}


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: json.dumps(schema)[:80])
def test_what_is_taken_is_enforced(schema: Any) -> None:
    matcher = compiled(Structured(json=schema) if schema is not None else Structured())
    if matcher is None:
        return
    validator = jsonschema.validators.validator_for(schema, default=jsonschema.Draft202012Validator)(schema)
    for instance in INSTANCES:
        for text in spellings(instance):
            if takes(matcher, text):
                assert validator.is_valid(instance), text


@pytest.mark.parametrize(
    ("schema", "instances"),
    [
        ({}, [None, True, 1, 1.5, -2e10, "é🙂\n", [1, [2]], {"a": {"b": []}}]),
        ({"type": "object"}, [{}, {"a": 1}, {"a": {"b": [1]}}]),
        ({"type": "object", "properties": {"a": {"type": "integer"}}}, [{}, {"a": 1}, {"a": 1, "b": "x"}, {"b": 2}]),
        ({"type": "array", "items": {"enum": ["a", 1]}, "maxItems": 2}, [[], ["a"], ["a", 1]]),
        ({"type": "string", "pattern": "^a|b$"}, ["a", "ax", "b", "xb"]),
        ({"anyOf": [{"type": "null"}, {"type": "string", "maxLength": 2}]}, [None, "", "ab"]),
        ({"type": "string", "format": "date-time"}, ["2024-02-29T12:30:00Z"]),
    ],
)
def test_what_validates_can_be_said(schema: Any, instances: list[Any]) -> None:
    matcher = compiled(Structured(json=schema))
    assert matcher is not None
    for instance in instances:
        assert takes(matcher, json.dumps(instance, ensure_ascii=False)), instance


def nested(depth: int) -> dict[str, Any]:
    schema: dict[str, Any] = {}
    for _ in range(depth):
        schema = {"items": schema}
    return schema


@pytest.mark.parametrize(
    "schema",
    [
        False,
        3,
        nested(MAX_DEPTH + 1),
        nested(5000),
        {"x-guidance": {"lenient": True}},
        {"properties": {f"p{i}": {} for i in range(MAX_PROPERTIES + 1)}},
        {"allOf": [{"pattern": "a"}] * (MAX_PATTERNS + 1)},
        {"const": "\x01"},
        {"type": "object", "properties": {"\x00": {}}},
        {"type": "integer", "minimum": 2**53 + 1},
        {"const": {"id": [-(2**53) - 1]}},
        {"enum": ["a", 2**60]},
        {"type": "string", "pattern": "[[:alpha:]]"},
    ],
)
def test_what_cannot_be_enforced_is_refused_before_it_is_compiled(schema: Any) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        check_schema(schema, "s")
    assert (caught.value.param or "").startswith("s")


def test_a_key_has_one_spelling() -> None:
    matcher = compiled(Structured(json={"type": "object", "properties": {"a": {"type": "integer"}}}))
    assert matcher is not None
    assert not takes(matcher, '{"\\u0061": "x"}')


@pytest.mark.parametrize(
    ("form", "taken", "refused"),
    [
        (Structured(regex="a/b|c\\d{2}"), ["a/b", "c12"], ["a", "c1", "xa/b"]),
        (Structured(regex="a\nb"), ["a\nb"], ["a b"]),
        (Structured(choice=('say "x"', "né/\n", "")), ['say "x"', "né/\n", ""], ["say", "x"]),
        (Structured(grammar='start: "a" X+\nX: /[0-9]/'), ["a1", "a12"], ["a"]),
        (
            Structured(grammar='root ::= "a" [^b-d-]{2} | item*\nitem ::= ("x" | "\\u00e9")+ # e'),
            ["aee", "", "xé"],
            ["ab-"],
        ),
        (Structured(grammar='root ::= Ab "\\""\nAb ::= [\\]\\[] | . "/"'), ['["', 'x/"'], ['x"']),
    ],
)
def test_expressions_choices_and_grammars(form: Structured, taken: list[str], refused: list[str]) -> None:
    matcher = compiled(form)
    assert matcher is not None
    assert [text for text in taken if not takes(matcher, text)] == []
    assert [text for text in refused if takes(matcher, text)] == []


@pytest.mark.parametrize(
    "form",
    [
        Structured(),
        Structured(regex="a", choice=("a",)),
        Structured(choice=()),
        Structured(regex="(" * 100 + ")" * 100),
        Structured(regex="a" * (1 << 18)),
        Structured(grammar="start: " + "(" * 100_000),
        Structured(grammar="root ::= " + "(" * 60_000),
        Structured(grammar='root ::= "a'),
        Structured(grammar="root ::= missing"),
        Structured(grammar='other ::= "a"'),
        Structured(grammar='root ::= * "a"'),
        Structured(grammar='start: x\nx[temperature=0.5]: "a"'),
    ],
)
def test_what_is_none_is_refused(form: Structured) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        lark_source(form)
    assert caught.value.param == "structured"


# --- any schema, anything said ---------------------------------------------------------------------

_NAMES = st.sampled_from(["a", "b", "ab", "name", "\u00e9t\u00e9", 'q"'])
_LEAVES = st.one_of(
    st.just({"type": "boolean"}),
    st.just({"type": "null"}),
    st.builds(lambda low, more: {"type": "integer", "minimum": low, "maximum": low + more}, *[st.integers(0, 300)] * 2),
    st.builds(lambda low, more: {"type": "number", "minimum": -low, "maximum": more}, *[st.integers(0, 90)] * 2),
    st.builds(
        lambda low, more: {"type": "string", "minLength": low, "maxLength": low + more}, *[st.integers(0, 5)] * 2
    ),
    st.builds(lambda pattern: {"type": "string", "pattern": pattern}, st.sampled_from(["^[a-f]{2,4}$", "^x", "^\\d"])),
    st.builds(lambda kind: {"type": "string", "format": kind}, st.sampled_from(["uuid", "ipv4", "time"])),
    st.builds(
        lambda values: {"enum": values}, st.lists(st.one_of(st.text(max_size=4), st.integers(), st.none()), min_size=1)
    ),
    st.builds(
        lambda value: {"const": value}, st.recursive(st.integers(), lambda v: st.lists(v, max_size=2), max_leaves=3)
    ),
)


def _objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    def make(properties: dict[str, Any], required: set[str], extra: Any) -> Any:
        return {
            "type": "object",
            "properties": properties,
            "required": sorted(required & properties.keys()),
            "additionalProperties": extra,
        }

    return st.builds(
        make, st.dictionaries(_NAMES, inner, max_size=4), st.sets(_NAMES), st.one_of(st.just(False), inner)
    )


def _arrays(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(
        lambda items, low, more: {"type": "array", "items": items, "minItems": low, "maxItems": low + more},
        inner,
        *[st.integers(0, 2)] * 2,
    )


_ANY_SCHEMA = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(
        _objects(inner), _arrays(inner), st.builds(lambda of: {"anyOf": of}, st.lists(inner, min_size=1, max_size=3))
    ),
    max_leaves=8,
)


@settings(max_examples=120, deadline=None)
@given(schema=_ANY_SCHEMA, seed=st.integers(0, 2**32))
def test_whatever_is_drawn_validates(schema: Any, seed: int) -> None:
    """Of all that may come next, anything is drawn, more wildly than at any temperature."""
    matcher = compiled(Structured(json=schema))
    if matcher is None:
        return
    rng = Random(seed)
    said = bytearray()
    while not matcher.is_stopped():
        mask = matcher.compute_bitmask()
        allowed = [byte for byte in range(END + 1) if mask[byte // 8] >> byte % 8 & 1]
        assert allowed, (schema, bytes(said))
        ends = [byte for byte in allowed if byte == END or byte in b'"}]']
        token = rng.choice(ends if ends and (rng.random() < 0.3 or len(said) > 400) else allowed)
        if token == END:
            break
        assert matcher.consume_token(token)
        said.append(token)
        assert len(said) < 5000, (schema, bytes(said))
    jsonschema.validate(json.loads(said), schema, jsonschema.Draft202012Validator)
