"""Responses that go on behind a call that was cut off inside its arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import openai
import pytest
from fake_service import TOOL_TEMPLATE, FakeEngine, fake_model, fake_registry

CALL = '<tool_call>\n{"name": "f", "arguments": {"city": "Oslo"}}\n</tool_call>'
REPLY = f"I look.\n{CALL}"
TOOLS: list[Any] = [{"type": "function", "name": "f", "parameters": {"type": "object"}}]


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(lambda i: REPLY, ctx_size=1024)


@pytest.fixture
def responses(serve: Callable[..., Any], engine: FakeEngine) -> openai.resources.Responses:
    app = serve(registry=fake_registry(fake_model(engine, template=TOOL_TEMPLATE)))
    found: openai.resources.Responses = app.client().responses
    return found


def cut(responses: openai.resources.Responses) -> Any:
    response = responses.create(model="fake", input="Hi", tools=TOOLS, max_output_tokens=REPLY.index("Oslo"))
    text, call = response.output
    assert (text.type, call.type, call.status, call.arguments) == (
        "message",
        "function_call",
        "incomplete",
        '{"city": "',
    )
    return response


def test_it_is_left_out(responses: openai.resources.Responses, engine: FakeEngine) -> None:
    first = cut(responses)
    second = responses.create(model="fake", input="Go on", previous_response_id=first.id, max_output_tokens=5)
    responses.create(
        model="fake", input=[{"id": first.output[1].id, "type": "item_reference"}, {"role": "user", "content": "So?"}]
    )
    prompts = [bytes(token for token in each.prompt if token < 256).decode() for each in engine.requests[1:]]
    assert prompts == [
        "user\nHi\nassistant\nI look.\nuser\nGo on\nassistant\n",
        "assistant\n\nuser\nSo?\nassistant\n",
    ]
    assert second.status == "incomplete"


def test_it_has_no_output(responses: openai.resources.Responses) -> None:
    first = cut(responses)
    output: Any = {"type": "function_call_output", "call_id": first.output[1].call_id, "output": "3 °C"}
    with pytest.raises(openai.BadRequestError) as refused:
        responses.create(model="fake", input=[output], previous_response_id=first.id)
    assert refused.value.param == "input"


def test_a_whole_one_that_is_said_to_be_incomplete_is_one(
    responses: openai.resources.Responses, engine: FakeEngine
) -> None:
    call: Any = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}", "status": "incomplete"}
    responses.create(model="fake", input=[call, {"type": "function_call_output", "call_id": "c", "output": "3 °C"}])
    assert b'{"name": "f", "arguments": {}}' in bytes(t for t in engine.requests[-1].prompt if t < 256)


@pytest.mark.parametrize("arguments", ['{"a": "\\ud800"}', '{"a": NaN}', '{"a": 1', "[]", "1"])
def test_what_is_no_json_is_named(responses: openai.resources.Responses, arguments: str) -> None:
    call: Any = {"type": "function_call", "call_id": "c", "name": "f", "arguments": arguments}
    with pytest.raises(openai.BadRequestError) as refused:
        responses.create(model="fake", input=[call])
    assert refused.value.param == "input[0].arguments"


def test_what_an_earlier_response_has_is_not_called_a_message(
    responses: openai.resources.Responses, engine: FakeEngine
) -> None:
    deep = f'{{"a": {"[" * 40}{"]" * 40}}}'
    engine.reply = lambda i: CALL.replace('{"city": "Oslo"}', deep)
    first = responses.create(model="fake", input="Hi", tools=TOOLS)
    with pytest.raises(openai.BadRequestError, match="input: nested") as refused:
        responses.create(model="fake", input="Go on", previous_response_id=first.id)
    assert refused.value.param == "input"
