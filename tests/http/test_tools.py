"""Tool calls as the official client sees them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import openai
import pytest
from fake_service import TOOL_TEMPLATE, FakeEngine, fake_model, fake_registry

Serve = Callable[..., Any]
USER: list[Any] = [{"role": "user", "content": "How warm is it in Oslo and in Rome?"}]
PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
TOOLS: list[Any] = [
    {"type": "function", "function": {"name": "get_weather", "description": "Weather", "parameters": PARAMETERS}}
]


def call(city: str) -> str:
    return f'<tool_call>\n{{"name": "get_weather", "arguments": {{"city": "{city}"}}}}\n</tool_call>'


REPLY = f"I look it up.\n{call('Oslo')}\n{call('Rome')}"


@pytest.fixture
def client(serve: Serve) -> Callable[..., openai.OpenAI]:
    def start(engine: FakeEngine) -> openai.OpenAI:
        client: openai.OpenAI = serve(registry=fake_registry(fake_model(engine, template=TOOL_TEMPLATE))).client()
        return client

    return start


def test_calls(client: Callable[..., openai.OpenAI]) -> None:
    answer = client(FakeEngine(lambda i: REPLY)).chat.completions.create(model="fake", messages=USER, tools=TOOLS)
    choice = answer.choices[0]
    assert (choice.finish_reason, choice.message.content) == ("tool_calls", "I look it up.")
    calls: Any = choice.message.tool_calls
    assert [(c.type, c.function.name, json.loads(c.function.arguments)) for c in calls] == [
        ("function", "get_weather", {"city": "Oslo"}),
        ("function", "get_weather", {"city": "Rome"}),
    ]
    assert len({c.id for c in calls}) == 2


def test_content_is_null_beside_calls_alone(client: Callable[..., openai.OpenAI]) -> None:
    chat = client(FakeEngine(lambda i: call("Oslo"))).chat.completions
    assert chat.create(model="fake", messages=USER, tools=TOOLS).choices[0].message.content is None


def test_streamed_calls_come_piece_by_piece(client: Callable[..., openai.OpenAI]) -> None:
    chunks = list(
        client(FakeEngine(lambda i: REPLY)).chat.completions.create(
            model="fake", messages=USER, tools=TOOLS, stream=True, logprobs=True
        )
    )
    deltas = [c.choices[0].delta for c in chunks]
    assert deltas[0].role == "assistant"
    assert all(d.role is None for d in deltas[1:])
    assert "".join(d.content or "" for d in deltas) == "I look it up."
    calls = [c for d in deltas for c in d.tool_calls or ()]
    begun = [c for c in calls if c.id]
    assert [(c.index, c.type, c.function and c.function.name) for c in begun] == [
        (0, "function", "get_weather"),
        (1, "function", "get_weather"),
    ]
    assert [c.function and c.function.arguments for c in begun] == ["", ""]
    for index, city in enumerate(("Oslo", "Rome")):
        pieces = [c.function.arguments or "" for c in calls if c.index == index and c.function]
        assert json.loads("".join(pieces)) == {"city": city}
        assert len(pieces) > 5
    assert [c.choices[0].finish_reason for c in chunks if c.choices[0].finish_reason] == ["tool_calls"]
    tokens = [t.bytes for c in chunks if c.choices[0].logprobs for t in c.choices[0].logprobs.content or ()]
    assert b"".join(bytes(t or ()) for t in tokens) == REPLY.encode()


def test_the_clients_own_accumulation(client: Callable[..., openai.OpenAI]) -> None:
    chat = client(FakeEngine(lambda i: REPLY)).chat.completions
    with chat.stream(model="fake", messages=USER, tools=TOOLS) as stream:
        done = [e for e in stream if e.type == "tool_calls.function.arguments.done"]
        message = stream.get_final_completion().choices[0].message
    assert [(e.index, e.arguments) for e in done] == [(0, '{"city": "Oslo"}'), (1, '{"city": "Rome"}')]
    assert message.content == "I look it up."
    assert [c.function.arguments for c in message.tool_calls or ()] == ['{"city": "Oslo"}', '{"city": "Rome"}']


def test_a_conversation_with_results(client: Callable[..., openai.OpenAI]) -> None:
    engine = FakeEngine(lambda i: REPLY, ctx_size=1024)
    chat = client(engine).chat.completions
    message = chat.create(model="fake", messages=USER, tools=TOOLS).choices[0].message
    results: list[Any] = [
        {"role": "tool", "tool_call_id": c.id, "content": f"{i} °C"} for i, c in enumerate(message.tool_calls or ())
    ]
    engine.reply = lambda i: "0 and 1."
    answer = chat.create(model="fake", messages=[*USER, message, *results], tools=TOOLS)
    assert (answer.choices[0].message.content, answer.choices[0].finish_reason) == ("0 and 1.", "stop")
    assert answer.choices[0].message.tool_calls is None
    prompt = bytes(t for t in engine.requests[-1].prompt if t < 256).decode()
    assert prompt.count("<tool_call>") == 3, "one in the instructions, two in the conversation"
    assert f"1 °C({results[1]['tool_call_id']})" in prompt


def test_tool_choice_none_neither_shows_nor_parses(client: Callable[..., openai.OpenAI]) -> None:
    engine = FakeEngine(lambda i: REPLY, ctx_size=1024)
    answer = client(engine).chat.completions.create(model="fake", messages=USER, tools=TOOLS, tool_choice="none")
    assert (answer.choices[0].message.content, answer.choices[0].message.tool_calls) == (REPLY, None)
    assert b"Weather" not in bytes(t for t in engine.requests[0].prompt if t < 256)


def test_one_call_at_a_time(client: Callable[..., openai.OpenAI]) -> None:
    chat = client(FakeEngine(lambda i: REPLY)).chat.completions
    answer = chat.create(model="fake", messages=USER, tools=TOOLS, parallel_tool_calls=False)
    assert (len(answer.choices[0].message.tool_calls or ()), answer.choices[0].finish_reason) == (1, "tool_calls")


@pytest.mark.parametrize("fields", [{"tool_choice": "any"}, {"tools": [TOOLS[0], TOOLS[0]]}])
def test_what_cannot_be_done_is_refused(client: Callable[..., openai.OpenAI], fields: dict[str, Any]) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client(FakeEngine()).chat.completions.create(**{"model": "fake", "messages": USER, "tools": TOOLS} | fields)
    assert (caught.value.param or "").startswith(next(iter(fields)))


def test_a_template_without_tools_takes_none(serve: Serve) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        serve().client().chat.completions.create(model="fake", messages=USER, tools=TOOLS)
    assert caught.value.param == "tools"


def test_prompts_with_tools_can_be_looked_at(serve: Serve) -> None:
    app = serve(registry=fake_registry(fake_model(template=TOOL_TEMPLATE)))
    with app.http() as http:
        prompt = http.post("/apply-template", json={"messages": USER, "tools": TOOLS}).json()["prompt"]
        assert '"description": "Weather"' in prompt
        count = http.post("/tokenize", json={"messages": USER, "tools": TOOLS}).json()["count"]
        assert count > len(USER[0]["content"]) + 50


def test_thoughts(serve: Serve) -> None:
    engine = FakeEngine(lambda i: f"<think>Two cities.</think>{call('Oslo')}", ctx_size=1024)
    template = TOOL_TEMPLATE + "{# <think></think> #}"
    chat = serve(registry=fake_registry(fake_model(engine, template=template))).client().chat.completions
    answer = chat.create(model="fake", messages=USER, tools=TOOLS)
    message = answer.choices[0].message
    assert message.reasoning_content == message.reasoning == "Two cities."
    assert (message.content, len(message.tool_calls)) == (None, 1)
    assert answer.usage.completion_tokens_details.reasoning_tokens == len(">Two cities.</think>")
    deltas = [c.choices[0].delta for c in chat.create(model="fake", messages=USER, tools=TOOLS, stream=True)]
    for name in ("reasoning_content", "reasoning"):
        assert "".join(getattr(d, name, None) or "" for d in deltas) == "Two cities."
    usage: Any = {"include_usage": True, "continuous_usage_stats": True}
    chunks = chat.create(model="fake", messages=USER, tools=TOOLS, n=2, stream=True, stream_options=usage)
    counted = [c.usage.completion_tokens_details.reasoning_tokens for c in chunks]
    assert counted == sorted(counted)
    assert counted[0] < counted[-1] == 2 * len(">Two cities.</think>")
    # What came can be sent back.
    chat.create(model="fake", messages=[*USER, message.model_dump(exclude={"tool_calls"})], tools=TOOLS)


def test_what_gpt_oss_said_before_a_call_can_be_sent_back(serve: Serve) -> None:
    template = (
        TOOL_TEMPLATE + "{% for m in messages if m.tool_calls %}{% if m.content and m.thinking %}{{ raise_exception("
        "'Cannot pass both content and thinking in an assistant message with tool calls!') }}{% endif %}"
        "{{ m.thinking }}{% endfor %}{# <think></think> #}"
    )
    engine = FakeEngine(lambda i: f"<think>Hm.</think>I look. {call('Oslo')}", ctx_size=2048)
    client = serve(registry=fake_registry(fake_model(engine, template=template))).client()
    message = client.chat.completions.create(model="fake", messages=USER, tools=TOOLS).choices[0].message
    result: Any = {"role": "tool", "tool_call_id": message.tool_calls[0].id, "content": "1 °C"}
    client.chat.completions.create(model="fake", messages=[*USER, message, result], tools=TOOLS)
    assert bytes(t for t in engine.requests[-1].prompt if t < 256).endswith(b"Hm.\nI look.")
