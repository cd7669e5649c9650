"""The OpenAPI document is true: of all paths, of answers, and of what schemathesis makes of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
import schemathesis
from fake_service import TOOL_TEMPLATE, FakeEngine, fake_model, fake_registry
from hypothesis import HealthCheck, given, settings
from make_model import make_model

from llanero.config import LimitOptions
from llanero.http.app import create_app
from llanero.http.keys import KeyRing
from llanero.http.openapi import OPERATIONS, Operation, document
from llanero.protocols.openai.shapes import (
    ChatChunk,
    ChatCompletion,
    Completion,
    Deleted,
    Error,
    ItemList,
    KeptChat,
    KeptChatList,
    KeptMessages,
    ModelList,
    Response,
    ResponseEvent,
)

Serve = Callable[..., Any]
KEY = "hunter2"


def test_every_path_is_documented() -> None:
    """Under `/v1`, where it is there with and without."""
    app = create_app(fake_registry())
    routes = {(route.path.replace(":path", ""), method.lower()) for route in app.routes for method in route.methods}
    versioned = {path.removeprefix("/v1") for path, _ in routes if path.startswith("/v1/")}
    wanted = {(path, method) for path, method in routes if method != "head" and path not in versioned - {"/health"}}
    described = document(LimitOptions(), locked=True)
    assert {(path, method) for path, item in described["paths"].items() for method in item} | {
        ("/v1/health", "get")
    } == wanted


def test_what_the_document_says_of_bodies() -> None:
    described = document(LimitOptions(max_n=3, max_messages=7, max_tools=0, max_stops=2), locked=False)
    body = described["components"]["schemas"]["ChatBody"]
    assert body["required"] == ["messages"]
    assert {"type": "integer", "minimum": 1, "maximum": 3} in body["properties"]["n"]["anyOf"]
    assert {"type": "number", "minimum": 0, "maximum": 1} in body["properties"]["top_p"]["anyOf"]
    assert {"type": "number", "exclusiveMinimum": 0, "maximum": 1} in body["properties"]["typical_p"]["anyOf"]
    assert {"type": "integer", "minimum": -1, "maximum": 2**31 - 1} in body["properties"]["top_k"]["anyOf"]
    assert body["properties"]["min_p"]["description"] == "0 if not given"
    assert body["properties"]["messages"]["maxItems"] == 7
    assert body["properties"]["audio"] == {
        "description": "Not supported: audio output is not available",
        "enum": [None],
    }
    assert body["additionalProperties"] == {"type": "null"}, "what is unknown may only be null"


def test_keys_are_asked_for_where_the_document_says_so(serve: Serve) -> None:
    with serve(keys=KeyRing([KEY])).http() as http:
        assert http.get("/openapi.json").status_code == 401
        described = http.get("/openapi.json", headers={"x-api-key": KEY}).json()
        for path, item in described["paths"].items():
            for method, operation in item.items():
                open_to_all = http.request(method, path).status_code != 401
                assert open_to_all == (operation["security"] == []), path
    with serve().http() as http:
        described = http.get("/openapi.json").json()
    assert all(o["security"] == [] for item in described["paths"].values() for o in item.values())


# --- answers have the documented shapes ---------------------------------------------------------


def strictly(kind: type[msgspec.Struct], data: bytes | str) -> Any:
    """Fails for missing fields and wrong types, and for fields that are not documented."""
    value = msgspec.json.decode(data, type=kind)
    assert msgspec.to_builtins(value) == json.loads(data)
    return value


CHAT = {"messages": [{"role": "user", "content": "Hi"}], "logprobs": True, "top_logprobs": 2}
CALL = '<tool_call>\n{"name": "f", "arguments": {"a": 1}}\n</tool_call>'
TOOLS = {"tools": [{"type": "function", "function": {"name": "f"}}]}


def events(text: str) -> list[str]:
    return [event.removeprefix("data: ") for event in text.split("\n\n") if event][:-1]


@pytest.mark.parametrize("reply", ["Hello", "<think>\nHm\n</think>\nHello", CALL])
def test_chat_answers(serve: Serve, reply: str) -> None:
    template = TOOL_TEMPLATE + "{# <think> #}"
    registry = fake_registry(fake_model(FakeEngine(lambda i: reply), template=template))
    body = CHAT | (TOOLS if reply is CALL else {})
    with serve(registry=registry).http() as http:
        strictly(ChatCompletion, http.post("/v1/chat/completions", json=body).content)
        streamed = body | {"stream": True, "stream_options": {"include_usage": True}}
        chunks = events(http.post("/v1/chat/completions", json=streamed).text)
        assert len(chunks) > 2
        for chunk in chunks:
            strictly(ChatChunk, chunk)
        strictly(ModelList, http.get("/v1/models").content)
        strictly(Error, http.post("/v1/chat/completions", json={}).content)


def test_completion_answers(serve: Serve) -> None:
    body = {"prompt": "x", "logprobs": 2}
    with serve().http() as http:
        strictly(Completion, http.post("/v1/completions", json=body).content)
        for chunk in events(http.post("/v1/completions", json=body | {"stream": True}).text):
            strictly(Completion, chunk)


def test_responses(serve: Serve) -> None:
    reply = f"<think>\nHm\n</think>\n\nI look. {CALL}"
    template = TOOL_TEMPLATE + "{# <think></think> #}"
    registry = fake_registry(fake_model(FakeEngine(lambda i: reply), template=template))
    include = {"include": ["message.output_text.logprobs"], "top_logprobs": 1, "metadata": {"a": "b"}}
    body = {"input": "x", "tools": [{"type": "function", "name": "f"}]} | include
    with serve(registry=registry).http() as http:
        made = strictly(Response, http.post("/v1/responses", json=body).content)
        assert len(made.output) == 3
        assert strictly(Response, http.get(f"/v1/responses/{made.id}").content) == made
        call_id = made.output[-1].call_id
        result = {"type": "function_call_output", "call_id": call_id, "output": [{"type": "input_text", "text": "1"}]}
        more = strictly(
            Response,
            http.post("/v1/responses", json=body | {"input": [result], "previous_response_id": made.id}).content,
        )
        items = strictly(ItemList, http.get(f"/v1/responses/{more.id}/input_items").content)
        assert len(items.data) == 5
        data = [
            frame.split("\ndata: ")[1]
            for frame in http.post("/v1/responses", json=body | {"stream": True})
            .text.removesuffix("\n\n")
            .split("\n\n")
        ]
        for event in data:
            strictly(ResponseEvent, event)
        strictly(Deleted, http.delete(f"/v1/responses/{made.id}").content)


def test_kept_chats(serve: Serve) -> None:
    with serve().http() as http:
        id = http.post("/v1/chat/completions", json=CHAT | {"store": True}).json()["id"]
        strictly(KeptChatList, http.get("/v1/chat/completions").content)
        strictly(KeptChat, http.post(f"/v1/chat/completions/{id}", json={"metadata": {"a": "b"}}).content)
        strictly(KeptMessages, http.get(f"/v1/chat/completions/{id}/messages").content)
        strictly(Deleted, http.delete(f"/v1/chat/completions/{id}").content)


# --- whatever the document allows, and does not -------------------------------------------------

LIMITS = LimitOptions(max_n=2, max_prompts=2, max_messages=4, max_tools=4)


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory, run_model: Callable[..., Any]) -> Iterator[schemathesis.BaseSchema]:
    """The document of a server with a real engine."""
    path = make_model(tmp_path_factory.mktemp("openapi") / "tiny.gguf", preset="tiny", seed=4)
    # What has the right type may still be out of range, or too long a prompt.
    config = schemathesis.Config.from_dict({"checks": {"positive_data_acceptance": {"enabled": False}}})
    with run_model(path, ctx_size=128, limits=LIMITS) as app:
        yield schemathesis.openapi.from_url(f"{app.url}/openapi.json", config=config)


@pytest.mark.parametrize("mode", schemathesis.GenerationMode)
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: f"{operation.method} {operation.path}")
def test_nothing_gets_an_answer_that_is_not_documented(
    api: schemathesis.BaseSchema, operation: Operation, mode: schemathesis.GenerationMode
) -> None:
    """No 5xx, no other status or shape, no 2xx for what the document forbids."""
    if mode.is_negative and operation.body is None and operation.query is None:
        pytest.skip("there is nothing to do wrong")

    @given(case=api[operation.path][operation.method.upper()].as_strategy(generation_mode=mode))
    @settings(max_examples=25, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    def holds(case: schemathesis.Case) -> None:
        case.call_and_validate(timeout=60)

    holds()
