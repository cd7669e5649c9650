"""The fields that say what form an answer has, and what is enforced of calls."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from fake_service import N_VOCAB, TOOL_TEMPLATE, text_parts

from llanero.engine.compile import compile_grammar, native_tokenizer
from llanero.engine.wire import Grammar
from llanero.errors import InvalidRequestError
from llanero.protocols.openai.chat import ChatCall
from llanero.protocols.openai.completions import CompletionCall
from llanero.protocols.openai.responses import ResponseCall
from llanero.service.constraint import CallRules, grammar_of
from llanero.service.generate import GenerateRequest
from llanero.service.prompt import ChatPrompt
from llanero.text.structure import MAX_SOURCE
from llanero.types import Structured

USER = [{"role": "user", "content": "x"}]


def chat(**fields: Any) -> GenerateRequest:
    return ChatCall({"messages": USER, **fields}).request("")


def completion(**fields: Any) -> GenerateRequest:
    return CompletionCall({"prompt": "x", **fields}).request("")


def tool(name: str, **more: Any) -> dict[str, Any]:
    return {"type": "function", "function": {"name": name, **more}}


def named(name: str) -> dict[str, Any]:
    return {"type": "function", "function": {"name": name}}


def allowed(mode: str, *names: str) -> dict[str, Any]:
    return {"type": "allowed_tools", "allowed_tools": {"mode": mode, "tools": [named(name) for name in names]}}


@pytest.mark.parametrize(
    ("choice", "rules"),
    [
        ("auto", CallRules(strict=["s"])),
        ("none", CallRules()),
        ("required", CallRules(must_call=True, strict=["s"])),
        (named("f"), CallRules(must_call=True, only=["f"], once=True, strict=["s"])),
        (allowed("auto", "f"), CallRules(only=["f"], strict=["s"])),
        (allowed("required", "s", "f"), CallRules(must_call=True, only=["s", "f"], strict=["s"])),
    ],
)
def test_what_is_enforced_of_calls(choice: Any, rules: CallRules) -> None:
    assert chat(tools=[tool("f"), tool("s", strict=True)], tool_choice=choice).call_rules == rules


@pytest.mark.parametrize("mode", ["auto", "required"])
def test_allowed_tools_alone_may_be_called(mode: str) -> None:
    tools = [tool("first"), tool("second"), tool("third")]
    choice = allowed(mode, "first", "third")
    (prompt,) = chat(tools=tools, tool_choice=choice).prompts
    assert isinstance(prompt, ChatPrompt)
    assert len(prompt.tools) == 3
    grammar = of_tools(TOOL_TEMPLATE, *tools, tool_choice=choice)
    assert grammar is not None
    assert [name in grammar.source for name in ("first", "second", "third")] == [True, False, True]


def of_tools(template: str, *tools: dict[str, Any], **fields: Any) -> Grammar | None:
    request = chat(tools=list(tools), **fields)
    (prompt,) = request.prompts
    rules = request.call_rules
    return grammar_of("", text_parts(template=template), prompt, [], structured=None, rules=rules, many=True)


WEATHER = tool("weather", parameters={"type": "object", "properties": {"city": {"type": "string"}}})
CALL = 'I look. <tool_call>\n{"name": "weather", "arguments": {'


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("<tool_call", True),
        (CALL + '"city": "Rome"}}\n</tool_call>', True),
        (CALL + "}}", True),
        (CALL + '"town', False),
        (CALL + '"city": 1', False),
        ('<tool_call>\n{"name": "wind', False),
        ("<tool_call> is a tag", False),
    ],
)
def test_calls_that_may_be_made_are_held_to_the_tools(said: str, right: bool) -> None:
    grammar = of_tools(TOOL_TEMPLATE, WEATHER)
    assert grammar is not None
    assert not grammar.binding
    tokenizer = native_tokenizer(text_parts().vocabulary, N_VOCAB)
    assert (compile_grammar(grammar.source, tokenizer).validate_tokens(list(said.encode())) == len(said)) == right


def test_what_is_demanded_binds() -> None:
    for grammar in (
        of_tools(TOOL_TEMPLATE, WEATHER, tool_choice="required"),
        of_tools(TOOL_TEMPLATE, WEATHER, tool_choice=allowed("auto", "weather")),
        of_tools(TOOL_TEMPLATE, WEATHER, tool("s", strict=True)),
    ):
        assert grammar is not None
        assert grammar.binding


def test_calls_without_a_marker_of_their_own_are_free() -> None:
    assert of_tools("{{ tools }}", WEATHER) is None
    assert of_tools(TOOL_TEMPLATE.replace("<tool_call>", "Action: tool_name"), WEATHER) is None
    assert of_tools(TOOL_TEMPLATE, WEATHER, tool_choice="none") is None


def test_what_cannot_be_enforced_of_tools_is_free() -> None:
    odd = tool("odd", parameters={"type": "object", "properties": {"a": {"const": 2**60}}})
    grammar = of_tools(TOOL_TEMPLATE, WEATHER, odd)
    assert grammar is not None
    assert "odd" in grammar.source
    assert str(2**60) not in grammar.source
    huge = tool("huge", parameters={"type": "object", "properties": {"a": {"enum": ["x" * MAX_SOURCE]}}})
    assert of_tools(TOOL_TEMPLATE, WEATHER, huge) is None


@pytest.mark.parametrize("template", ["<tool_call>", "<tool_call><function=", "[TOOL_CALLS][ARGS]"])
@pytest.mark.parametrize("more", [{"format": "odd"}, {"not": {"const": 3}}, {"uniqueItems": True}])
def test_functions_that_are_not_strict_may_say_what_cannot_be_enforced(more: dict[str, Any], template: str) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "array", "items": {"type": "integer"}, **more}}}
    tokenizer = native_tokenizer(text_parts().vocabulary, N_VOCAB)
    for choice in ("auto", "required"):
        grammar = of_tools("{{ tools }}" + template, tool("f", parameters=schema), tool_choice=choice)
        assert grammar is not None
        compile_grammar(grammar.source, tokenizer)


@pytest.mark.parametrize("template", ["<tool_call>", "<tool_call><function=", "<|tool_call><tool_call|>"])
@pytest.mark.parametrize(
    "schema", [{"enum": 1}, {"enum": []}, {"type": "object", "properties": [], "additionalProperties": False}]
)
def test_what_is_no_schema_is_no_failure_of_ours(schema: Any, template: str) -> None:
    odd = tool("odd", parameters={"type": "object", "properties": {"a": schema}})
    template = "{{ tools }}" + template
    assert of_tools(template, odd) is not None
    with contextlib.suppress(InvalidRequestError):
        of_tools(template, odd, tool_choice="required")


@pytest.mark.parametrize(
    ("schema", "closed"),
    [
        ({"type": "object", "properties": {}}, True),
        ({"type": "object", "properties": {"a": {}}, "required": ["a"], "description": "x"}, True),
        ({"type": "object"}, False),
        ({"type": "object", "properties": {"a": {}}, "additionalProperties": {"type": "string"}}, False),
        ({"type": "object", "properties": {"a": {}}, "patternProperties": {"^b": {}}}, False),
        ({"type": "object", "properties": {"a": {}}, "required": ["b"]}, False),
    ],
)
def test_a_function_has_the_parameters_that_it_has(schema: Any, closed: bool) -> None:
    grammar = of_tools(TOOL_TEMPLATE, tool("f", parameters=schema), tool_choice="required")
    assert grammar is not None
    assert ('"additionalProperties": false' in json.loads(grammar.source)["grammars"][0]["lark_grammar"]) == closed


@pytest.mark.parametrize(
    "choice",
    [
        allowed("auto"),
        allowed("none", "f"),
        allowed("auto", "f", "g"),
        {"type": "allowed_tools"},
        {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": ["f"]}},
        allowed("auto", "f") | {"more": 1},
    ],
)
def test_what_is_no_choice_of_tools(choice: Any) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        chat(tools=[tool("f")], tool_choice=choice)
    assert caught.value.param == "tool_choice"


def test_responses_name_allowed_tools_at_the_top() -> None:
    choice = {"type": "allowed_tools", "mode": "required", "tools": [{"type": "function", "name": "f"}]}
    tools = [{"type": "function", "name": "f"}]
    call = ResponseCall({"input": "x", "tools": tools, "tool_choice": choice, "truncation": "auto"})
    assert call.request(call.input, "").call_rules == CallRules(must_call=True, only=["f"], strict=[])
    assert call.fields()["tool_choice"] == choice
    nested: Any = choice
    for _ in range(2000):
        nested = choice | {"tools": [nested]}
    for wrong in (nested, choice | {"tools": 1}, choice | {"tools": [1]}, choice | {"mode": "any"}):
        refused = ResponseCall({"input": "x", "tools": tools, "tool_choice": wrong})
        with pytest.raises(InvalidRequestError) as caught:
            refused.request(refused.input, "")
        assert caught.value.param == "tool_choice"


SCHEMA = {"type": "object", "properties": {"a": {"type": "integer"}}}


@pytest.mark.parametrize(
    ("fields", "form"),
    [
        ({"response_format": {"type": "json_object"}}, Structured(json={"type": "object"}, param="response_format")),
        (
            {
                "response_format": {
                    "type": "json_schema",
                    "json_schema": {"name": "n", "schema": SCHEMA, "strict": True},
                }
            },
            Structured(json=SCHEMA, param="response_format.json_schema.schema"),
        ),
        ({"structured_outputs": {"json": SCHEMA}}, Structured(json=SCHEMA, param="structured_outputs.json")),
        (
            {"structured_outputs": {"json_object": True}},
            Structured(json={"type": "object"}, param="structured_outputs.json_object"),
        ),
        ({"guided_json": json.dumps(SCHEMA)}, Structured(json=SCHEMA, param="guided_json")),
        ({"guided_regex": "a+"}, Structured(regex="a+", param="guided_regex")),
        ({"guided_choice": ["a", "b"]}, Structured(choice=("a", "b"), param="guided_choice")),
        ({"guided_grammar": "start: /a/"}, Structured(grammar="start: /a/", param="guided_grammar")),
        ({"grammar": 'root ::= "a"'}, Structured(grammar='root ::= "a"', param="grammar")),
        ({"json_schema": SCHEMA}, Structured(json=SCHEMA, param="json_schema")),
        ({"response_format": {"type": "text"}, "grammar": ""}, None),
    ],
)
def test_forms(fields: dict[str, Any], form: Structured | None) -> None:
    assert chat(**fields).params.structured == form
    assert completion(**fields).params.structured == form


@pytest.mark.parametrize(
    ("fields", "param", "code"),
    [
        ({"response_format": {"type": "xml"}}, "response_format.type", "invalid_value"),
        ({"response_format": {"type": "json_schema"}}, "response_format.json_schema", "missing_required_parameter"),
        *(
            (
                {"response_format": {"type": kind, "json_schema": {"name": "n"}}},
                "response_format.json_schema",
                "invalid_value",
            )
            for kind in ("text", "json_object")
        ),
        *(
            ({"response_format": {"type": kind, "schema": SCHEMA}}, "response_format.schema", "invalid_value")
            for kind in ("text", "json_schema")
        ),
        ({"guided_regex": "a", "guided_choice": ["a"]}, "guided_choice", "invalid_value"),
        ({"structured_outputs": {}}, "structured_outputs", "invalid_value"),
        ({"structured_outputs": {"x": " "}}, "structured_outputs.x", "unknown_parameter"),
        ({"guided_json": "no JSON"}, "guided_json", "invalid_value"),
    ],
)
def test_bad_forms_are_named(fields: dict[str, Any], param: str, code: str) -> None:
    for request in (chat, completion):
        with pytest.raises(InvalidRequestError) as caught:
            request(**fields)
        assert (caught.value.param, caught.value.code) == (param, code)
