"""The OpenAPI document is true: of all paths, of answers, and of what schemathesis makes of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from fake_service import TOOL_TEMPLATE, FakeEngine, fake_model, fake_registry

from llanero.config import LimitOptions
from llanero.http.app import create_app
from llanero.http.keys import KeyRing
from llanero.http.openapi import document
from llanero.protocols.openai.shapes import ChatChunk, ChatCompletion, Completion, Error, ModelList

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
    assert {"type": "integer", "maximum": 3} in body["properties"]["n"]["anyOf"]
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
