"""`/v1/responses` as the official client sees it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import openai
import pydantic
import pytest
from fake_service import TOOL_TEMPLATE, FakeEngine, fake_model, fake_registry
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.errors import EngineUnavailableError, OverloadedError
from llanero.http.keys import KeyRing
from llanero.protocols.openai.items import droppable
from llanero.protocols.openai.requests import Message, ResponsesBody
from llanero.protocols.openai.tools import CalledFunction, MessageCall
from llanero.text.template import ChatTemplate

Serve = Callable[..., Any]
Until = Callable[..., None]
PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
TOOLS: list[Any] = [{"type": "function", "name": "get_weather", "description": "Weather", "parameters": PARAMETERS}]
THINKING = TOOL_TEMPLATE.replace(
    "{{ m.content or '' }}",
    "{% if m.reasoning_content %}<think>\n{{ m.reasoning_content }}\n</think>\n\n{% endif %}{{ m.content or '' }}",
)


def call(city: str) -> str:
    return f'<tool_call>\n{{"name": "get_weather", "arguments": {{"city": "{city}"}}}}\n</tool_call>'


def prompt_of(engine: FakeEngine) -> str:
    """Of the last request."""
    return bytes(token for token in engine.requests[-1].prompt if token < 256).decode()


@pytest.fixture
def thinker(serve: Serve) -> Callable[..., Any]:
    """An application whose model has tools and thoughts."""
    return lambda engine, **options: serve(registry=fake_registry(fake_model(engine, template=THINKING)), **options)


# --- answers ------------------------------------------------------------------------------------


def test_a_response(serve: Serve) -> None:
    engine = FakeEngine(cached=4)
    response = (
        serve(engine)
        .client()
        .responses.create(
            model="fake", input="Hi", instructions="Be brief.", metadata={"a": "b"}, user="u", temperature=0.5
        )
    )
    assert response.output_text == "Hello"
    assert (response.status, response.error, response.incomplete_details) == ("completed", None, None)
    assert response.id.startswith("resp_")
    assert (response.object, response.model, response.instructions) == ("response", "fake", "Be brief.")
    assert (response.metadata, response.user, response.temperature, response.top_p) == ({"a": "b"}, "u", 0.5, 1.0)
    assert (response.parallel_tool_calls, response.tool_choice, response.tools) == (True, "auto", [])
    assert response.to_dict()["store"] is True
    assert response.completed_at >= response.created_at
    (item,) = response.output
    assert (item.type, item.role, item.status, item.content[0].annotations) == ("message", "assistant", "completed", [])
    usage = response.usage
    assert usage.input_tokens == len(engine.requests[0].prompt)
    assert (usage.output_tokens, usage.total_tokens) == (5, usage.input_tokens + 5)
    assert usage.input_tokens_details.cached_tokens == 4
    assert usage.output_tokens_details.reasoning_tokens == 0
    assert prompt_of(engine) == "system\nBe brief.\nuser\nHi\nassistant\n"
    assert engine.requests[0].params.temperature == 0.5


def test_an_answer_that_is_cut_is_incomplete(serve: Serve) -> None:
    responses = serve().client().responses
    response = responses.create(model="fake", input="Hi", max_output_tokens=3)
    assert (response.status, response.incomplete_details.reason) == ("incomplete", "max_output_tokens")
    assert (response.output_text, response.output[0].status) == ("Hel", "incomplete")
    events = list(responses.create(model="fake", input="Hi", max_output_tokens=3, stream=True))
    assert events[-1].type == "response.incomplete"
    assert events[-1].response.output_text == "Hel"
    assert response.completed_at is events[-1].response.completed_at is None


def test_an_empty_answer_has_a_message(serve: Serve) -> None:
    response = serve(FakeEngine(lambda i: "")).client().responses.create(model="fake", input="Hi")
    assert (response.status, response.output[0].content[0].text) == ("completed", "")


def test_every_kind_of_input(thinker: Callable[..., Any]) -> None:
    engine = FakeEngine(ctx_size=1024)
    given: list[Any] = [
        {"role": "developer", "content": "D"},
        {"role": "user", "content": [{"type": "input_text", "text": "one"}, {"type": "input_text", "text": "two"}]},
        {"type": "reasoning", "id": "rs_1", "summary": [], "content": [{"type": "reasoning_text", "text": "hm"}]},
        {
            "type": "message",
            "id": "msg_1",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "output_text", "text": "I look.", "annotations": [], "logprobs": []}],
        },
        {"type": "function_call", "call_id": "c1", "name": "get_weather", "arguments": '{"city": "Oslo"}'},
        {"type": "function_call", "call_id": "c2", "name": "get_weather", "arguments": '{"city": "Rome"}'},
        {"type": "function_call_output", "call_id": "c1", "output": "1 °C"},
        {"type": "function_call_output", "call_id": "c2", "output": [{"type": "input_text", "text": "2 °C"}]},
        {"role": "assistant", "content": [{"type": "refusal", "refusal": "No."}]},
        {"role": "assistant", "content": "Yes."},
        {"role": "user", "content": "Go on"},
    ]
    thinker(engine).client().responses.create(model="fake", input=given)
    oslo, rome = ('{"name": "get_weather", "arguments": ' + f'{{"city": "{city}"}}}}' for city in ("Oslo", "Rome"))
    assert prompt_of(engine) == (
        "system\nD\nuser\none\ntwo\n"
        f"assistant\n<think>\nhm\n</think>\n\nI look.<tool_call>{oslo}</tool_call><tool_call>{rome}</tool_call>\n"
        "tool\n1 °C(c1)\ntool\n2 °C(c2)\nassistant\nNo.\nassistant\nYes.\nuser\nGo on\nassistant\n"
    )


def test_log_probabilities(serve: Serve) -> None:
    responses = serve(FakeEngine(lambda i: "aé")).client().responses
    options: Any = {"model": "fake", "input": "x", "include": ["message.output_text.logprobs"], "top_logprobs": 2}
    part = responses.create(**options).output[0].content[0]
    assert [(t.bytes, len(t.top_logprobs)) for t in part.logprobs] == [([97], 2), ([0xC3], 2), ([0xA9], 2)]
    events = list(responses.create(**options, stream=True))
    told = [t.logprob for e in events if e.type == "response.output_text.delta" for t in e.logprobs]
    assert told == [-0.5] * 3
    assert next(e for e in events if e.type == "response.output_text.done").logprobs[0].token == "a"


def test_log_probabilities_are_those_of_the_text(thinker: Callable[..., Any]) -> None:
    reply = f"<think>\nHm\n</think>\n\n{call('Oslo')}"
    engine = FakeEngine(lambda i: "<b", ctx_size=1024)
    responses = thinker(engine).client().responses
    options: Any = {"model": "fake", "input": "x", "include": ["message.output_text.logprobs"], "tools": TOOLS}
    assert [t.token for t in responses.create(**options).output[0].content[0].logprobs] == ["<", "b"]
    engine.reply = lambda i: reply
    assert [item.type for item in responses.create(**options).output] == ["reasoning", "function_call"]


# --- events -------------------------------------------------------------------------------------


def test_events_in_their_order(thinker: Callable[..., Any]) -> None:
    reply = f"<think>\nHm\n</think>\n\nI look.\n{call('Oslo')}\n{call('Rome')}"
    client = thinker(FakeEngine(lambda i: reply)).client()
    events = list(client.responses.create(model="fake", input="Weather?", tools=TOOLS, stream=True))
    assert [e.sequence_number for e in events] == list(range(len(events)))
    kinds = [e.type.removeprefix("response.") for e in events]
    assert list(dict.fromkeys(kinds))[:2] == ["created", "in_progress"]
    once = [kind for i, kind in enumerate(kinds) if kind != kinds[i - 1]]
    assert once == [
        "created",
        "in_progress",
        "output_item.added",
        "content_part.added",
        "reasoning_text.delta",
        "reasoning_text.done",
        "content_part.done",
        "output_item.done",
        "output_item.added",
        "content_part.added",
        "output_text.delta",
        "output_text.done",
        "content_part.done",
        "output_item.done",
        *["output_item.added", "function_call_arguments.delta", "function_call_arguments.done", "output_item.done"] * 2,
        "completed",
    ]
    deltas: dict[int, str] = {}
    for event in events:
        if event.type.endswith(".delta"):
            deltas[event.output_index] = deltas.get(event.output_index, "") + event.delta
    assert deltas == {0: "Hm", 1: "I look.", 2: '{"city": "Oslo"}', 3: '{"city": "Rome"}'}
    final = events[-1].response
    done = [e.item.to_dict() for e in events if e.type == "response.output_item.done"]
    assert [item.to_dict() for item in final.output] == done
    assert [item.type for item in final.output] == ["reasoning", "message", "function_call", "function_call"]
    assert final.output[0].content[0].text == "Hm"
    assert final.usage.output_tokens_details.reasoning_tokens > 0
    assert [e.response.output for e in events[:2]] == [[], []], "events tell how it was then"
    added = [e.item for e in events if e.type == "response.output_item.added"]
    assert all(item.status == "in_progress" for item in added)
    assert all(item.status == "completed" for item in final.output)
    whole = client.responses.create(model="fake", input="Weather?", tools=TOOLS)
    assert [_without_ids(i.to_dict()) for i in whole.output] == [_without_ids(i.to_dict()) for i in final.output]


def _without_ids(item: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in item.items() if name not in ("id", "call_id")}


def test_the_clients_own_accumulation(thinker: Callable[..., Any]) -> None:
    reply = f"<think>\nHm\n</think>\n\nI look.\n{call('Oslo')}"
    client = thinker(FakeEngine(lambda i: reply)).client()
    with client.responses.stream(model="fake", input="Weather?", tools=TOOLS) as stream:
        snapshots = [e.snapshot for e in stream if e.type == "response.output_text.delta"]
        response = stream.get_final_response()
    assert snapshots[-1] == response.output_text == "I look."
    assert json.loads(response.output[-1].arguments) == {"city": "Oslo"}


def test_framing(serve: Serve) -> None:
    with serve(FakeEngine(lambda i: "ab")).http() as http:
        answer = http.post("/v1/responses", json={"input": "x", "stream": True})
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    frames = answer.text.removesuffix("\n\n").split("\n\n")
    for frame in frames:
        name, data = frame.split("\n")
        assert json.loads(data.removeprefix("data: "))["type"] == name.removeprefix("event: ")
    assert frames[-1].startswith("event: response.completed\n")


def test_a_broken_call_is_text_unless_it_was_shown(thinker: Callable[..., Any]) -> None:
    reply = 'So:\n<tool_call>\n{"name": "get_weather", "arguments": {"city": oops}}\n</tool_call>'
    client = thinker(FakeEngine(lambda i: reply)).client()
    whole = client.responses.create(model="fake", input="Weather?", tools=TOOLS)
    assert [item.type for item in whole.output] == ["message"]
    assert whole.output_text == reply
    *_, last = client.responses.create(model="fake", input="Weather?", tools=TOOLS, stream=True)
    statuses = [(item.type, item.status) for item in last.response.output]
    assert ("function_call", "incomplete") in statuses


# --- tools, forms, thoughts ---------------------------------------------------------------------


def test_a_loop_of_tools(thinker: Callable[..., Any]) -> None:
    engine = FakeEngine(lambda i: f"<think>\nHm\n</think>\n\n{call('Oslo')}", ctx_size=1024)
    client = thinker(engine).client()
    first = client.responses.create(model="fake", input="Weather?", tools=TOOLS, instructions="Help.")
    made = first.output[-1]
    assert (made.type, made.name, json.loads(made.arguments)) == ("function_call", "get_weather", {"city": "Oslo"})
    engine.reply = lambda i: "1 °C"
    result: Any = {"type": "function_call_output", "call_id": made.call_id, "output": "1 °C"}
    second = client.responses.create(model="fake", input=[result], tools=TOOLS, previous_response_id=first.id)
    assert (second.output_text, second.previous_response_id) == ("1 °C", first.id)
    kept = prompt_of(engine)
    assert "Help." not in kept, "instructions are not carried over"
    assert f"tool\n1 °C({made.call_id})\n" in kept
    # The same without state: what came is sent back.
    client.responses.create(
        model="fake", input=[{"role": "user", "content": "Weather?"}, *first.output, result], tools=TOOLS, store=False
    )
    assert prompt_of(engine) == kept


def test_parse(serve: Serve) -> None:
    class City(pydantic.BaseModel):
        name: str
        people: int

    engine = FakeEngine(lambda i: '{"name": "Oslo", "people": 700000}')
    client = serve(engine).client()
    response = client.responses.parse(model="fake", input="Oslo", text_format=City)
    assert response.output_parsed == City(name="Oslo", people=700000)
    assert response.to_dict()["text"]["format"]["type"] == "json_schema"
    with client.responses.stream(model="fake", input="Oslo", text_format=City) as stream:
        assert stream.get_final_response().output_parsed == City(name="Oslo", people=700000)
    # What was parsed can be sent back.
    client.responses.create(model="fake", input=[*response.output, {"role": "user", "content": "More"}])  # type: ignore[list-item]
    assert "700000" in prompt_of(engine)


def test_what_is_demanded_reaches_the_engine(thinker: Callable[..., Any]) -> None:
    engine = FakeEngine(lambda i: call("Oslo"), ctx_size=1024)
    responses = thinker(engine).client().responses
    choice: Any
    for choice in ("required", {"type": "function", "name": "get_weather"}):
        assert responses.create(model="fake", input="x", tools=TOOLS, tool_choice=choice).tool_choice is not None
    response = responses.create(model="fake", input="x", tools=TOOLS, tool_choice="none")
    assert response.output[0].type == "message"
    assert "Weather" not in prompt_of(engine)
    one = responses.create(model="fake", input="x", tools=TOOLS, parallel_tool_calls=False)
    assert (one.parallel_tool_calls, one.output[0].type) == (False, "function_call")


def test_reasoning_effort(serve: Serve) -> None:
    engine = FakeEngine()
    registry = fake_registry(fake_model(engine, template="{{ reasoning_effort }}"))
    response = (
        serve(registry=registry)
        .client()
        .responses.create(model="fake", input="x", reasoning={"effort": "high", "summary": "auto"})
    )
    assert prompt_of(engine) == "high"
    assert (response.reasoning.effort, response.reasoning.summary) == ("high", "auto")


# --- state --------------------------------------------------------------------------------------


def test_retrieve_and_delete(serve: Serve) -> None:
    responses = serve().client().responses
    made = responses.create(model="fake", input="Hi", metadata={"a": "b"})
    assert responses.retrieve(made.id) == made
    responses.delete(made.id)
    with pytest.raises(openai.NotFoundError):
        responses.retrieve(made.id)
    with pytest.raises(openai.NotFoundError):
        responses.delete(made.id)
    with pytest.raises(openai.BadRequestError) as caught:
        responses.create(model="fake", input="Hi", previous_response_id=made.id)
    assert (caught.value.param, caught.value.code) == ("previous_response_id", "previous_response_not_found")


def test_what_is_streamed_is_kept_too(serve: Serve) -> None:
    responses = serve().client().responses
    *_, last = responses.create(model="fake", input="Hi", stream=True)
    assert responses.retrieve(last.response.id) == last.response


def test_nothing_is_kept_that_should_not_be(serve: Serve) -> None:
    responses = serve().client().responses
    made = responses.create(model="fake", input="Hi", store=False)
    assert made.to_dict()["store"] is False
    with pytest.raises(openai.NotFoundError):
        responses.retrieve(made.id)


def test_a_conversation_outlives_its_beginning(serve: Serve) -> None:
    engine = FakeEngine()
    responses = serve(engine).client().responses
    first = responses.create(model="fake", input="One")
    second = responses.create(model="fake", input="Two", previous_response_id=first.id)
    responses.delete(first.id)
    responses.create(model="fake", input="Three", previous_response_id=second.id)
    assert prompt_of(engine) == ("user\nOne\nassistant\nHello\nuser\nTwo\nassistant\nHello\nuser\nThree\nassistant\n")


def test_input_items(serve: Serve) -> None:
    responses = serve().client().responses
    first = responses.create(model="fake", input=[{"role": "user", "content": f"{i}"} for i in range(5)])
    second = responses.create(model="fake", input="last", previous_response_id=first.id)
    texts = [item.content[0].text for item in responses.input_items.list(second.id, order="asc")]
    assert texts == ["0", "1", "2", "3", "4", "Hello", "last"]
    page = responses.input_items.list(second.id, limit=3)
    assert ([i.content[0].text for i in page.data], page.has_more) == (["last", "Hello", "4"], True)
    assert [i.content[0].text for i in page.get_next_page().data] == ["3", "2", "1"]
    assert len(list(page)) == 7, "the client turns the pages"
    assert len({item.id for item in page}) == 7
    last = responses.input_items.list(second.id, after=list(page)[-1].id)
    assert (last.data, last.has_more) == ([], False)
    with pytest.raises(openai.BadRequestError) as caught:
        responses.input_items.list(second.id, after="msg_nowhere")
    assert caught.value.param == "after"


def test_items_by_reference(thinker: Callable[..., Any]) -> None:
    engine = FakeEngine(lambda i: f"<think>\nHm\n</think>\n\n{call('Oslo')}", ctx_size=1024)
    responses = thinker(engine).client().responses
    first = responses.create(
        model="fake", input=[{"role": "user", "content": "Weather?", "id": "msg_mine"}], tools=TOOLS
    )
    output: Any = {"type": "function_call_output", "call_id": first.output[-1].call_id, "output": "1 °C"}
    engine.reply = lambda i: "Cold"
    second = responses.create(model="fake", input=[output], tools=TOOLS, previous_response_id=first.id)
    conversation = prompt_of(engine)
    made = [*responses.input_items.list(second.id, order="asc"), *second.output]
    references: list[Any] = [{"type": "item_reference", "id": item.id} for item in made]
    # As a whole, or some of them, one without the type; of what came with a request and of what was answered.
    by_reference = responses.create(model="fake", input=references[:-1], tools=TOOLS)
    assert prompt_of(engine) == conversation
    items = list(responses.input_items.list(by_reference.id, order="asc"))
    assert items == made[:-1], "what they stand for is kept"
    more: list[Any] = [{"id": "msg_mine"}, references[-1], {"role": "user", "content": "More"}]
    third = responses.create(model="fake", input=more)
    assert prompt_of(engine) == "user\nWeather?\nassistant\nCold\nuser\nMore\nassistant\n"
    # They are gone with the response that they came with, but not from conversations.
    for response in (first, second):
        responses.delete(response.id)
    with pytest.raises(openai.BadRequestError) as caught:
        responses.create(model="fake", input=[references[-1]])
    assert (caught.value.param, caught.value.code) == ("input[0].id", "item_not_found")
    responses.create(model="fake", input="x", previous_response_id=third.id)
    assert "Weather?" in prompt_of(engine)


def test_references_are_a_keys_own(serve: Serve) -> None:
    app = serve(keys=KeyRing(["key-one", "key-two"]))
    one, two = (app.client(api_key=key).responses for key in ("key-one", "key-two"))
    made = one.create(model="fake", input="secret")
    unkept = one.create(model="fake", input="secret", store=False)
    reference: Any = [{"type": "item_reference", "id": made.output[0].id}]
    one.create(model="fake", input=reference)
    for responses, items in ((two, reference), (one, [{**reference[0], "id": unkept.output[0].id}])):
        with pytest.raises(openai.BadRequestError, match="no item"):
            responses.create(model="fake", input=items)


def test_what_is_too_long_is_cut_if_that_is_asked_for(serve: Serve) -> None:
    engine = FakeEngine(lambda i: "ok", ctx_size=512)
    responses = serve(engine).client().responses
    options: Any = {"model": "fake", "instructions": "Be brief.", "truncation": "auto"}
    response = responses.create(**options, input="turn 00 " + "x" * 40)
    assert response.truncation == "auto"
    begins = []
    for i in range(1, 20):
        text = f"turn {i:02} " + "x" * 40
        response = responses.create(**options, input=text, previous_response_id=response.id)
        assert len(engine.requests[-1].prompt) < 512
        prompt = prompt_of(engine)
        assert prompt.startswith("system\nBe brief.\nuser\nturn "), "whole turns go"
        assert prompt.endswith(f"user\n{text}\nassistant\n")
        begins.append(int(prompt.split("turn ")[1][:2]))
    assert begins == sorted(begins)
    assert len(set(begins)) <= 10, "as rarely as a quarter of the context allows"
    kept = list(responses.input_items.list(response.id, order="asc"))
    assert len(kept) == 39, "all of it is kept"
    with pytest.raises(openai.BadRequestError) as caught:
        responses.create(**options | {"truncation": "disabled"}, input="x", previous_response_id=response.id)
    assert (caught.value.param, caught.value.code) == ("input", "context_length_exceeded")
    responses.create(**options, input="x", previous_response_id=response.id, max_output_tokens=400)
    assert len(engine.requests[-1].prompt) <= 112
    for hopeless in ({"input": "x" * 600}, {"input": "x" * 200, "max_output_tokens": 400}):
        with pytest.raises(openai.BadRequestError) as caught:
            responses.create(**options, **hopeless, previous_response_id=response.id)
        assert (caught.value.param, caught.value.code) == ("input", "context_length_exceeded")


def test_cutting_does_not_look_at_what_is_hopeless(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    rendered: list[int] = []

    def watched(self: ChatTemplate, messages: Any, **options: Any) -> Any:
        rendered.append(len(messages))
        return render(self, messages, **options)

    render = ChatTemplate.render
    monkeypatch.setattr(ChatTemplate, "render", watched)
    long: list[Any] = [{"role": role, "content": "x" * 20_000} for _ in range(40) for role in ("user", "assistant")]
    last: list[Any] = [{"role": "user", "content": text} for text in ("Hi", "there")]
    engine = FakeEngine()
    serve(engine).client().responses.create(model="fake", input=[*long, *last], truncation="auto")
    assert prompt_of(engine) == "user\nHi\nuser\nthere\nassistant\n"
    assert set(rendered) == {2}


def test_calls_are_cut_with_their_outputs(thinker: Callable[..., Any]) -> None:
    engine = FakeEngine(lambda i: "ok", ctx_size=700)
    given: list[Any] = [{"role": "user", "content": "Weather everywhere?"}]
    for i in range(12):
        made = {"type": "function_call", "call_id": f"c{i}", "name": "get_weather", "arguments": f'{{"city": "{i}"}}'}
        given += [made, {"type": "function_call_output", "call_id": f"c{i}", "output": f"{i} °C"}]
    thinker(engine).client().responses.create(model="fake", input=given, truncation="auto")
    prompt = prompt_of(engine)
    assert prompt.startswith("user\nWeather everywhere?\nassistant\n")
    assert prompt.count("<tool_call>") == prompt.count("°C") > 2
    assert prompt.endswith("tool\n11 °C(c11)\nassistant\n")


def test_an_output_needs_its_call_before_it(thinker: Callable[..., Any]) -> None:
    output: Any = {"type": "function_call_output", "call_id": "c1", "output": "1 °C"}
    call: Any = {"type": "function_call", "call_id": "c1", "name": "get_weather", "arguments": '{"city": "Oslo"}'}
    create = thinker(FakeEngine()).client().responses.create
    create(model="fake", input=[call, output])
    for items in ([output], [output, call], [call | {"call_id": "c2"}, output]):
        with pytest.raises(openai.BadRequestError, match="no function_call before the output of 'c1'") as caught:
            create(model="fake", input=items)
        assert caught.value.param == "input"


@given(st.lists(st.sampled_from(["user", "assistant", "call", "output", "system"]), min_size=1, max_size=14), st.data())
@settings(max_examples=300, deadline=None)
def test_what_is_droppable(roles: list[str], data: st.DataObject) -> None:
    messages, calls = [], []
    for i, role in enumerate(roles):
        if role == "call" or (role == "output" and not calls):
            calls.append(f"c{i}")
            made = MessageCall(id=f"c{i}", function=CalledFunction(name="f", arguments="{}"))
            messages.append(Message(role="assistant", tool_calls=[made]))
        elif role == "output":
            messages.append(Message(role="tool", tool_call_id=data.draw(st.sampled_from(calls)), content="x"))
        else:
            messages.append(Message(role=role, content="x"))  # type: ignore[arg-type]
    groups = droppable(messages)
    flat = [place for group in groups for place in group]
    assert flat == sorted(set(flat)), "from the beginning, each once"
    stays = set(range(len(messages))) - set(flat)
    assert {i for i, message in enumerate(messages) if message.role == "system"} <= stays
    users = [i for i, message in enumerate(messages) if message.role == "user"]
    assert set(users[-1:]) <= stays
    spoken = [i for i, message in enumerate(messages) if message.role != "system"]
    assert set(spoken[-1:]) <= stays
    for n in range(len(groups) + 1):
        left = [m for i, m in enumerate(messages) if i not in {place for group in groups[:n] for place in group}]
        made_calls = {call.id for message in left for call in message.tool_calls or ()}
        assert made_calls >= {message.tool_call_id for message in left if message.role == "tool"}
        first = next((message.role for message in left if message.role != "system"), None)
        began = next((message.role for message in messages if message.role != "system"), None)
        assert first == "user" or began != "user" or not users


@pytest.mark.parametrize("id", ["x", "%00", "a'b;--", "%2e%2e%2fetc", "%ff%fe", "resp_" + "a" * 5000, "%F0%9F%98%80"])
def test_hostile_ids(serve: Serve, id: str) -> None:
    with serve().http() as http:
        for method, path in (("GET", ""), ("DELETE", ""), ("POST", "/cancel"), ("GET", "/input_items")):
            answer = http.request(method, f"/v1/responses/{id}{path}")
            assert answer.status_code == 404, answer.text
            assert answer.json()["error"]["code"] == "not_found"
        for method, path in (("GET", ""), ("DELETE", ""), ("GET", "/messages")):
            assert http.request(method, f"/v1/chat/completions/{id}{path}").status_code == 404
        assert http.post(f"/v1/chat/completions/{id}", json={"metadata": {}}).status_code == 404
        previous = {"input": "x", "previous_response_id": httpx.URL(f"http://x/{id}").path}
        assert http.post("/v1/responses", json=previous).status_code == 400


def test_keys_do_not_see_each_others_responses(serve: Serve) -> None:
    app = serve(keys=KeyRing(["key-one", "key-two"]))
    one, two = (app.client(api_key=key).responses for key in ("key-one", "key-two"))
    made = one.create(model="fake", input="secret")
    background = one.create(model="fake", input="secret", background=True)
    for id in (made.id, background.id):
        for ask in (two.retrieve, two.delete, two.cancel, two.input_items.list):
            with pytest.raises(openai.NotFoundError):
                ask(id)
        with pytest.raises(openai.BadRequestError):
            two.create(model="fake", input="x", previous_response_id=id)
    assert one.retrieve(made.id) == made


def test_the_async_client(serve: Serve) -> None:
    app = serve(FakeEngine(lambda i: "word " * 5, pause=0.001))

    async def turn(client: openai.AsyncOpenAI, k: int) -> list[str]:
        first = await client.responses.create(model="fake", input=f"number {k}")
        text = ""
        stream = await client.responses.create(model="fake", input="more", previous_response_id=first.id, stream=True)
        async for event in stream:
            text += event.delta if event.type == "response.output_text.delta" else ""
        items = [item async for item in client.responses.input_items.list(first.id)]
        return [first.output_text, text, items[0].content[0].text]  # type: ignore[union-attr]

    async def main() -> list[list[str]]:
        async with openai.AsyncOpenAI(base_url=f"{app.url}/v1", api_key="x", max_retries=0) as client:
            return await asyncio.gather(*(turn(client, k) for k in range(8)))

    assert asyncio.run(main()) == [["word " * 5, "word " * 5, f"number {k}"] for k in range(8)]


# --- in the background --------------------------------------------------------------------------


def test_background(serve: Serve, until: Until) -> None:
    engine = FakeEngine(hold=True)
    responses = serve(engine).client().responses
    made = responses.create(model="fake", input="Hi", background=True)
    assert (made.status, made.background, made.output) == ("queued", True, [])
    assert responses.retrieve(made.id).status == "queued"
    with pytest.raises(openai.BadRequestError, match="not complete"):
        responses.create(model="fake", input="x", previous_response_id=made.id)
    engine.hold = False
    until(lambda: responses.retrieve(made.id).status == "completed")
    done = responses.retrieve(made.id)
    assert (done.output_text, done.usage.output_tokens) == ("Hello", 5)
    assert responses.cancel(made.id) == done, "too late, and no error"
    assert [item.content[0].text for item in responses.input_items.list(made.id)] == ["Hi"]


def test_background_responses_can_be_cancelled(serve: Serve, until: Until) -> None:
    engine = FakeEngine(lambda i: "x" * 400, hold_after=3)
    responses = serve(engine).client().responses
    made = responses.create(model="fake", input="Hi", background=True)
    until(lambda: bool(responses.retrieve(made.id).output))
    assert responses.retrieve(made.id).status == "in_progress"
    ended = responses.cancel(made.id)
    assert (ended.status, ended.output[0].status) == ("cancelled", "incomplete")
    assert engine.requests[0].closed_early
    assert responses.retrieve(made.id) == ended == responses.cancel(made.id)


def test_only_background_responses_can_be_cancelled(serve: Serve) -> None:
    responses = serve().client().responses
    made = responses.create(model="fake", input="Hi")
    with pytest.raises(openai.BadRequestError, match="background"):
        responses.cancel(made.id)


def test_deleting_ends_a_background_response(serve: Serve, until: Until) -> None:
    engine = FakeEngine(hold=True)
    responses = serve(engine).client().responses
    made = responses.create(model="fake", input="Hi", background=True)
    until(lambda: engine.requests)
    responses.delete(made.id)
    until(lambda: engine.requests[0].closed_early)
    with pytest.raises(openai.NotFoundError):
        responses.retrieve(made.id)


def test_a_background_stream_can_be_left_and_taken_up_again(serve: Serve, until: Until) -> None:
    engine = FakeEngine(lambda i: "abc", hold=True)
    app = serve(engine)
    responses = app.client().responses
    with responses.create(model="fake", input="Hi", background=True, stream=True) as stream:
        begun = [next(stream) for _ in range(2)]
    assert [e.type for e in begun] == ["response.created", "response.queued"]
    id = begun[0].response.id
    with responses.retrieve(id, stream=True, starting_after=1) as stream:
        engine.hold = False
        rest = list(stream)
    assert [e.sequence_number for e in rest] == list(range(2, 2 + len(rest)))
    assert rest[0].type == "response.in_progress"
    assert (rest[-1].type, rest[-1].response.output_text) == ("response.completed", "abc")
    until(lambda: responses.retrieve(id).status == "completed")
    with responses.retrieve(id, stream=True, starting_after=1) as stream:
        assert list(stream) == rest


@pytest.mark.parametrize("background", [False, True])
def test_the_events_of_a_complete_response_are_those_that_were_told(
    thinker: Callable[..., Any], background: bool, until: Until
) -> None:
    reply = f"<think>\nHm\n</think>\n\nI look é.\n{call('Oslo')}\n{call('Rome')[:-30]}"
    client = thinker(FakeEngine(lambda i: reply, per_output=3, ctx_size=1024)).client()
    options: Any = {"include": ["message.output_text.logprobs"], "top_logprobs": 1, "background": background}
    stream = client.responses.create(model="fake", input="x", tools=TOOLS, metadata={"a": "b"}, stream=True, **options)
    told = [event.to_dict() for event in stream]
    id = told[0]["response"]["id"]
    until(lambda: client.responses.retrieve(id).status == "completed")
    include: Any = ["message.output_text.logprobs", "reasoning.encrypted_content"]
    assert client.responses.retrieve(id, include=include) == client.responses.retrieve(id)
    assert client.responses.input_items.list(id, include=include).data == client.responses.input_items.list(id).data
    for after in (-1, 0, 5, len(told) - 2, len(told) - 1):
        again = client.responses.retrieve(id, stream=True, starting_after=after)
        assert [event.to_dict() for event in again] == told[after + 1 :]
    with pytest.raises(openai.BadRequestError) as caught:
        client.responses.retrieve(id, stream=True, starting_after=len(told))
    assert caught.value.param == "starting_after"


def test_the_events_of_a_response_that_was_not_streamed(thinker: Callable[..., Any]) -> None:
    reply = f"<think>\nHm\n</think>\n\nI look.\n{call('Oslo')}"
    client = thinker(FakeEngine(lambda i: reply)).client()
    made = client.responses.create(model="fake", input="x", tools=TOOLS)
    events = list(client.responses.retrieve(made.id, stream=True))
    assert [e.sequence_number for e in events] == list(range(len(events)))
    assert [e.delta for e in events if e.type.endswith(".delta")] == ["Hm", "I look.", '{"city": "Oslo"}']
    assert [e.item for e in events if e.type == "response.output_item.done"] == made.output
    assert events[0].response.output == []
    assert (events[-1].type, events[-1].response) == ("response.completed", made)


def test_the_events_of_responses_that_ended_early(serve: Serve, until: Until) -> None:
    engine = FakeEngine(lambda i: "x" * 400, hold=True)
    responses = serve(engine).client().responses

    def events(id: str) -> list[Any]:
        return list(responses.retrieve(id, stream=True))

    stream = responses.create(model="fake", input="x", background=True, stream=True)
    queued = next(stream).response
    responses.cancel(queued.id)
    kinds = ["response.created", "response.queued", "response.cancelled"]
    assert [e.type for e in stream] == kinds[1:]
    assert [e.type for e in events(queued.id)] == kinds
    plain = responses.create(model="fake", input="x", background=True)
    with pytest.raises(openai.BadRequestError) as caught:
        events(plain.id)
    assert caught.value.param == "stream"
    responses.cancel(plain.id)
    assert [e.type for e in events(plain.id)] == kinds
    engine.hold, engine.die_after = False, 3
    *_, last = told = list(responses.create(model="fake", input="x", stream=True))
    assert (last.type, last.response.output_text) == ("response.failed", "xxx")
    assert events(last.response.id) == told


def test_a_background_response_that_fails_says_why(serve: Serve, until: Until) -> None:
    responses = serve(FakeEngine(lambda i: "x" * 50, die_after=3)).client().responses
    made = responses.create(model="fake", input="Hi", background=True)
    until(lambda: responses.retrieve(made.id).status == "failed")
    failed = responses.retrieve(made.id)
    assert failed.error.code == "server_error"
    assert "ended" in failed.error.message
    assert failed.output_text == "xxx"


# --- trouble ------------------------------------------------------------------------------------


@pytest.mark.parametrize("options", [{}, {"stream": True}, {"background": True}])
def test_refusals_have_their_own_status(serve: Serve, options: dict[str, Any]) -> None:
    client = serve(FakeEngine(refuse=OverloadedError("full", retry_after=2))).client()
    if options != {"background": True}:  # there, only the queue's own refusal comes in time
        with pytest.raises(openai.InternalServerError) as caught:
            client.responses.create(model="fake", input="x", **options)
        assert caught.value.status_code == 529
    with pytest.raises(openai.BadRequestError) as too_long:
        client.responses.create(model="fake", input="x" * 600, **options)
    assert (too_long.value.param, too_long.value.code) == ("input", "context_length_exceeded")


def test_an_engine_that_dies(serve: Serve) -> None:
    app = serve(FakeEngine(lambda i: "x" * 50, die_after=3))
    events = list(app.client().responses.create(model="fake", input="x", stream=True))
    assert events[-1].type == "response.failed"
    assert "ended" in events[-1].response.error.message
    assert app.client().responses.retrieve(events[-1].response.id).status == "failed"
    with pytest.raises(openai.InternalServerError):
        app.client().responses.create(model="fake", input="x")


def test_a_client_that_leaves_cancels_in_the_engine(serve: Serve, until: Until) -> None:
    engine = FakeEngine(lambda i: "x" * 400, hold_after=3)
    stream = serve(engine).client().responses.create(model="fake", input="x", stream=True)
    for _, _event in zip(range(5), stream, strict=False):
        pass
    stream.close()
    until(lambda: engine.requests[0].closed_early)


def test_out_of_time_streams_end_with_an_error_event(serve: Serve) -> None:
    app = serve(FakeEngine(lambda i: "x" * 400, hold_after=3))
    stream = app.client().responses.create(model="fake", input="x", stream=True)
    begun = next(event for event in stream if event.type == "response.output_text.delta")
    app.loop.call_soon_threadsafe(app.lifetime.expire)
    *rest, last = begun, *stream
    assert (last.type, last.message) == ("error", "the server is shutting down")
    assert last.sequence_number == rest[-1].sequence_number + 1


BAD: list[tuple[dict[str, Any], str]] = [
    ({"input": []}, "input"),
    ({"input": ""}, "input"),
    ({"input": 1}, "input"),
    ({"input": [{"type": "item_reference", "id": "x"}]}, "input[0].id"),
    ({"input": [{"role": "user", "content": "x"}, {"id": "x"}]}, "input[1].id"),
    ({"input": [{"type": "item_reference"}]}, "input[0].id"),
    ({"input": [{"type": "item_reference", "id": 1}]}, "input[0].id"),
    ({"input": [{"type": "item_reference", "id": "x", "content": "x"}]}, "input[0].content"),
    ({"input": [{"type": "what", "id": "x"}]}, "input[0].type"),
    ({"input": [{"role": "user"}]}, "input[0].content"),
    ({"input": [{"role": "user", "content": "x", "name": "n"}]}, "input[0].name"),
    ({"input": [{"role": "user", "content": [{"type": "input_image", "image_url": "x"}]}]}, "input[0].content[0]"),
    ({"input": [{"role": "user", "content": [{"type": "input_text", "text": 1}]}]}, "input[0].content[0].text"),
    ({"input": [{"type": "function_call", "call_id": "c", "name": "f", "arguments": "["}]}, "input[0].arguments"),
    ({"input": [{"type": "function_call", "call_id": "c", "name": "", "arguments": "{}"}]}, "input[0].name"),
    ({"input": [{"type": "reasoning", "summary": [], "encrypted_content": "x"}]}, "input[0].encrypted_content"),
    ({"max_output_tokens": 0}, "max_output_tokens"),
    ({"max_output_tokens": 10**6}, "input"),
    ({"temperature": -1}, "temperature"),
    ({"top_p": 2}, "top_p"),
    ({"truncation": "both"}, "truncation"),
    ({"background": True, "store": False}, "background"),
    ({"conversation": "c"}, "conversation"),
    ({"prompt": {"id": "p"}}, "prompt"),
    ({"max_tool_calls": 1}, "max_tool_calls"),
    ({"include": ["file_search_call.results"]}, "include[0]"),
    ({"top_logprobs": 1}, "top_logprobs"),
    ({"include": ["message.output_text.logprobs"], "top_logprobs": 21}, "top_logprobs"),
    ({"tools": [{"type": "web_search"}]}, "tools[0].type"),
    ({"tools": [{"type": "function", "name": "a b"}]}, "tools[0].name"),
    ({"tools": [*TOOLS, *TOOLS]}, "tools[1].name"),
    ({"tools": [{"type": "function", "name": "f", "parameters": {"type": "array"}}]}, "tools[0].parameters"),
    ({"tool_choice": "any"}, "tool_choice"),
    ({"tool_choice": {"type": "function", "name": "f"}}, "tool_choice"),
    ({"text": {"format": {"type": "json_schema", "schema": {}}}}, "text.format.name"),
    ({"text": {"format": {"type": "json_schema", "name": "n"}}}, "text.format.schema"),
    ({"text": {"format": {"type": "json_object", "schema": {}}}}, "text.format.schema"),
    (
        {"text": {"format": {"type": "json_schema", "name": "n", "schema": {"x-guidance": {}}}}},
        "text.format.schema.x-guidance",
    ),
    ({"text": {"verbosity": "low"}}, "text.verbosity"),
    ({"reasoning": {"effort": "low"}}, "reasoning.effort"),
    ({"reasoning": {"summary": "detailed"}}, "reasoning.summary"),
    ({"stream_options": {"include_obfuscation": False}}, "stream_options"),
    ({"n": 2}, "n"),
    ({"messages": []}, "messages"),
    ({"metadata": {"a": 1}}, "metadata"),
]


@pytest.mark.parametrize(("fields", "param"), BAD, ids=lambda value: value if isinstance(value, str) else "")
def test_what_cannot_be_done_is_named(shared: httpx.Client, fields: dict[str, Any], param: str) -> None:
    answer = shared.post("/v1/responses", json={"input": "x"} | fields)
    assert answer.status_code == 400, answer.text
    error = answer.json()["error"]
    assert error["param"] == param, error
    assert "messages" not in error["message"] or param == "messages"


def test_nothing_asked_for_is_nothing_refused(serve: Serve) -> None:
    nothing: dict[str, Any] = {
        "conversation": None,
        "include": [],
        "tools": [],
        "tool_choice": "auto",
        "truncation": "disabled",
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "reasoning": {},
        "max_tool_calls": None,
        "context_management": [],
        "service_tier": "auto",
        "background": False,
    }
    with serve().http() as http:
        assert http.post("/v1/responses", json={"input": "x"} | nothing).status_code == 200


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", "order=up", "after=a&after=b", "what=1"])
def test_queries_are_strict(serve: Serve, query: str) -> None:
    with serve().http() as http:
        id = http.post("/v1/responses", json={"input": "x"}).json()["id"]
        answer = http.get(f"/v1/responses/{id}/input_items?{query}")
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, query.partition("=")[0])
        assert http.get(f"/v1/responses/{id}?starting_after=1").status_code == 400
        assert http.delete(f"/v1/responses/{id}?x=1").status_code == 400


def test_a_busy_engine_is_told_before_the_stream(serve: Serve) -> None:
    client = serve(FakeEngine(refuse=EngineUnavailableError("restarting"))).client()
    with pytest.raises(openai.InternalServerError) as caught:
        client.responses.create(model="fake", input="x", stream=True)
    assert caught.value.status_code == 503


# --- fuzz ---------------------------------------------------------------------------------------

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
_TYPES = st.sampled_from(["message", "function_call", "function_call_output", "reasoning", "item_reference"])
_PARTS = st.lists(
    st.fixed_dictionaries(
        {"type": st.sampled_from(["input_text", "output_text", "refusal", "reasoning_text"])},
        optional={"text": st.text(max_size=4), "refusal": st.text(max_size=4), "annotations": _VALUES},
    ),
    max_size=2,
)
_ITEMS = st.fixed_dictionaries(
    {},
    optional={
        "type": _TYPES | _VALUES,
        "role": st.sampled_from(["user", "assistant", "system", "tool"]),
        "content": st.text(max_size=4) | _PARTS | _VALUES,
        "output": st.text(max_size=4) | _PARTS | _VALUES,
        "summary": _PARTS,
        "call_id": st.text(max_size=4),
        "name": st.sampled_from(["f", ""]),
        "arguments": st.sampled_from(["{}", "[]", "{"]),
    },
)
_FIELDS = st.dictionaries(st.sampled_from(ResponsesBody.__struct_fields__), _VALUES, max_size=2)


@given(st.text(max_size=4) | st.lists(_ITEMS, max_size=3) | _VALUES, _FIELDS, st.booleans())
@settings(max_examples=150, deadline=None)
def test_no_json_body_breaks_the_server(shared: httpx.Client, items: Any, more: dict[str, Any], stream: bool) -> None:
    answer = shared.post("/v1/responses", json={"input": items, "stream": stream} | more)
    assert answer.status_code in (200, 400, 404), answer.text
    if answer.status_code != 200:
        assert answer.json()["error"]["message"]
    elif answer.headers["content-type"].startswith("text/event-stream"):
        assert "\nevent: response.completed\n" in answer.text
    else:
        assert answer.json()["status"] in ("completed", "queued", "in_progress")
