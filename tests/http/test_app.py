"""The application as a plain HTTP client sees it: what the official client hides, and what no client should do."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import socket
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from fake_service import BOS, EOS, TEMPLATE, FakeEngine, fake_model, fake_registry
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.config import LimitOptions
from llanero.http.keys import KeyRing
from llanero.manager.admission import Admission
from llanero.protocols.native.text import TokenizeBody
from llanero.protocols.openai.requests import ChatBody, CompletionBody

Serve = Callable[..., Any]
Until = Callable[..., None]
CHAT = {"model": "fake", "messages": [{"role": "user", "content": "Hi"}]}


def frames(text: str) -> list[str]:
    assert text.endswith("\n\n")
    return text[:-2].split("\n\n")


# --- streams ------------------------------------------------------------------------------------


def test_stream_framing(serve: Serve) -> None:
    with serve(FakeEngine(lambda i: "ab")).http() as http:
        answer = http.post("/v1/chat/completions", json=CHAT | {"stream": True})
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    events = frames(answer.text)
    assert all(event.startswith("data: {") for event in events[:-1])
    assert events[-1] == "data: [DONE]"
    assert len(events) == 1 + 2 + 1 + 1


def test_silence_is_filled_with_comments(serve: Serve) -> None:
    engine = FakeEngine(hold=True)
    app = serve(engine, ping_seconds=0.05)
    with app.http() as http, http.stream("POST", "/v1/completions", json={"prompt": "x", "stream": True}) as answer:
        lines = answer.iter_lines()
        assert [next(lines) for _ in range(4)] == [": ping", "", ": ping", ""]
        engine.hold = False
        rest = [line for line in lines if line and line != ": ping"]
    assert rest[-1] == "data: [DONE]"
    assert len(rest) == 7


def test_an_error_after_the_first_ping_is_an_event(serve: Serve) -> None:
    engine = FakeEngine(hold=True, die_after=0)
    app = serve(engine, ping_seconds=0.05)
    with app.http() as http, http.stream("POST", "/v1/completions", json={"prompt": "x", "stream": True}) as answer:
        assert answer.status_code == 200
        lines = answer.iter_lines()
        assert next(lines) == ": ping"
        engine.hold = False
        rest = [line for line in lines if line and line != ": ping"]
    assert len(rest) == 2
    assert json.loads(rest[0].removeprefix("data: "))["error"]["code"] == "engine_died"
    assert rest[1] == "data: [DONE]"


def test_a_reader_that_does_not_read_holds_up_nobody(serve: Serve, until: Until) -> None:
    engine = FakeEngine(lambda i: "x" * 30_000, ctx_size=100_000, per_output=8)
    app = serve(engine)
    app.sockets[0].setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    body = json.dumps({"prompt": "x", "stream": True, "max_tokens": 30_000}).encode()
    head = b"POST /v1/completions HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
    with socket.socket() as slow:
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        slow.connect(("127.0.0.1", app.port))
        slow.sendall(head % len(body) + body)
        until(lambda: engine.requests)
        with app.http() as http:
            assert http.post("/v1/completions", json={"prompt": "x", "max_tokens": 5}).json()["choices"][0]["text"]
        assert not engine.requests[0].ended


def test_a_waiting_client_that_leaves_cancels_its_unstreamed_request(serve: Serve, until: Until) -> None:
    engine = FakeEngine(hold=True)
    serve(engine).leave("/v1/chat/completions", CHAT, lambda: engine.requests)
    until(lambda: engine.requests[0].closed_early)


def test_out_of_time_streams_end_with_an_error_event(serve: Serve, until: Until) -> None:
    engine = FakeEngine(lambda i: "x" * 400, hold_after=3)
    app = serve(engine)
    with (
        app.http() as http,
        http.stream("POST", "/v1/completions", json={"prompt": "x", "stream": True, "max_tokens": 400}) as answer,
    ):
        lines = answer.iter_lines()
        next(lines)
        app.loop.call_soon_threadsafe(app.lifetime.drain)
        assert http.get("/ready").json() == {"status": "draining"}
        app.loop.call_soon_threadsafe(app.lifetime.expire)
        rest = [line for line in lines if line]
    error = json.loads(rest[-2].removeprefix("data: "))["error"]
    assert error["message"] == "the server is shutting down"
    assert rest[-1] == "data: [DONE]"
    until(lambda: engine.requests[0].closed_early)


def test_out_of_time_unstreamed_requests_get_a_503(serve: Serve, until: Until) -> None:
    engine = FakeEngine(hold=True)
    app = serve(engine)
    with app.http() as http, ThreadPoolExecutor() as pool:
        answer = pool.submit(http.post, "/v1/chat/completions", json=CHAT)
        until(lambda: engine.requests)
        app.loop.call_soon_threadsafe(app.lifetime.expire)
        assert answer.result().status_code == 503


def test_a_full_queue_refuses_more(serve: Serve, until: Until) -> None:
    engine = FakeEngine(hold=True)
    registry = fake_registry(fake_model(engine, admission=Admission(sequences=4)))
    app = serve(registry=registry)
    with app.http() as http, ThreadPoolExecutor() as pool:
        waiting = pool.submit(http.post, "/v1/completions", json={"prompt": "x", "n": 3})
        until(lambda: engine.requests)
        refused = http.post("/v1/completions", json={"prompt": ["x", "y"], "stream": True})
        assert (refused.status_code, refused.json()["error"]["code"]) == (529, "overloaded")
        assert int(refused.headers["retry-after"]) > 0
        engine.hold = False
        assert waiting.result().status_code == 200
        assert http.post("/v1/completions", json={"prompt": ["x", "y"], "n": 2}).status_code == 200


# --- small endpoints ----------------------------------------------------------------------------


def test_health_while_loading(serve: Serve) -> None:
    engine = FakeEngine(state="loading")
    app = serve(engine, start_models=False)
    with app.http() as http:
        health = http.get("/health")
        assert health.status_code == 503
        assert health.json()["error"] == {
            "code": 503,
            "message": "Loading model",
            "type": "unavailable_error",
            "models": [{"id": "fake", "state": "loading", "progress": 0.5}],
        }
        assert http.get("/ready").status_code == 503
        answer = http.post("/v1/chat/completions", json=CHAT)
        assert (answer.status_code, answer.json()["error"]["code"]) == (503, "engine_unavailable")
        assert http.get("/v1/models").json()["data"][0]["meta"] is None
        engine.state = "ready"
        asyncio.run_coroutine_threadsafe(app.registry.start(), app.loop).result(60)
        assert http.get("/health").json() == {"status": "ok"}
        assert http.get("/ready").json() == {"status": "ready"}
        assert http.head("/health").status_code == 200


def test_model_field_may_be_missing(serve: Serve) -> None:
    with serve().http() as http:
        answer = http.post("/v1/chat/completions", json={"messages": CHAT["messages"]}).json()
    assert answer["model"] == "fake"


def test_paths_without_version(serve: Serve) -> None:
    with serve().http() as http:
        assert http.get("/models").json()["data"][0]["id"] == "fake"
        assert http.get("/models/fake").json()["id"] == "fake"
        assert http.get("/v1/models/").json() == http.get("/v1/models").json()
        assert http.post("/chat/completions", json=CHAT).json()["choices"][0]["message"]["content"] == "Hello"
        assert http.post("/completions", json={"prompt": "x"}).json()["choices"][0]["text"] == "Hello"


def test_tokenize_and_back(serve: Serve) -> None:
    with serve().http() as http:

        def tokens(**body: Any) -> Any:
            return http.post("/tokenize", json=body).json()

        assert tokens(content="aé") == {"tokens": [97, 0xC3, 0xA9]}
        assert tokens(content="a", add_special=True) == {"tokens": [BOS, 97]}
        assert tokens(content="</s>") == {"tokens": [EOS]}
        assert len(tokens(content="</s>", parse_special=False)["tokens"]) == 4
        assert tokens(content="é", with_pieces=True) == {
            "tokens": [{"id": 0xC3, "piece": [0xC3]}, {"id": 0xA9, "piece": [0xA9]}]
        }
        assert tokens(prompt="a", return_token_strs=True) == {
            "count": 2,
            "max_model_len": 512,
            "tokens": [BOS, 97],
            "token_strs": ["<s>", "a"],
        }
        assert tokens(messages=CHAT["messages"], model="fake")["tokens"][1] == 258
        assert http.post("/detokenize", json={"tokens": [97, 0xC3, 0xA9]}).json() == {"content": "aé"}
        bad = http.post("/detokenize", json={"tokens": [97, 9999]})
        assert (bad.status_code, bad.json()["error"]["param"]) == (400, "tokens")
        assert http.post("/tokenize", json={}).status_code == 400
        assert http.post("/tokenize", json={"content": "a", "prompt": "b"}).status_code == 400
        assert http.post("/tokenize", json={"content": "a", "model": "other"}).status_code == 404


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"content": "a", "add_special_tokens": True}, "add_special_tokens"),
        ({"content": "a", "return_token_strs": True}, "return_token_strs"),
        ({"content": "a", "chat_template_kwargs": {"x": 1}}, "chat_template_kwargs"),
        ({"prompt": "a", "add_special": True}, "add_special"),
        ({"prompt": "a", "with_pieces": True}, "with_pieces"),
        ({"prompt": "a", "continue_final_message": True}, "continue_final_message"),
        ({"messages": CHAT["messages"], "add_special_tokens": True}, "add_special_tokens"),
        ({"messages": CHAT["messages"], "parse_special": True}, "parse_special"),
    ],
)
def test_what_does_not_go_together_is_not_tokenized(shared: httpx.Client, body: dict[str, Any], param: str) -> None:
    answer = shared.post("/tokenize", json=body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
    assert shared.post("/tokenize", json=body | {param: None}).status_code == 200


def test_apply_template(serve: Serve) -> None:
    with serve().http() as http:
        body = {"messages": CHAT["messages"]}
        text = "<|im_start|>user\nHi<|im_end|>\n"
        assert http.post("/apply-template", json=body).json() == {"prompt": text + "<|im_start|>assistant\n"}
        assert http.post("/apply-template", json=body | {"add_generation_prompt": False}).json() == {"prompt": text}


def test_templates_are_filled_in_as_for_chats(serve: Serve) -> None:
    """The same fields with the same meaning and the same refusals, whether an answer is wanted or not."""
    engine = FakeEngine()
    template = TEMPLATE + "{{ reasoning_effort or '' }}{{ more or '' }}"
    begun = {"messages": [*CHAT["messages"], {"role": "assistant", "content": "Hel"}]}
    good: list[dict[str, Any]] = [
        begun | {"continue_final_message": True},
        begun | {"continue_final_message": True, "add_generation_prompt": False},
        CHAT | {"reasoning_effort": "high"},
        CHAT | {"chat_template_kwargs": {"more": "!", "enable_thinking": False}},
        CHAT | {"tool_choice": "none", "continue_final_message": False},
    ]
    bad: list[tuple[dict[str, Any], str]] = [
        (CHAT | {"continue_final_message": True}, "continue_final_message"),
        (begun | {"continue_final_message": True, "add_generation_prompt": True}, "continue_final_message"),
        (CHAT | {"continue_final_message": 1}, "continue_final_message"),
        (CHAT | {"reasoning_effort": "x"}, "reasoning_effort"),
        (CHAT | {"chat_template_kwargs": {"messages": []}}, "chat_template_kwargs.messages"),
        (CHAT | {"chat_template_kwargs": {"enable_thinking": True}}, "chat_template_kwargs.enable_thinking"),
        (CHAT | {"chat_template_kwargs": {"mor": 1}}, "chat_template_kwargs.mor"),
        (CHAT | {"tool_choice": "required"}, "tool_choice"),
    ]
    with serve(registry=fake_registry(fake_model(engine, template=template))).http() as http:
        for body in good:
            assert http.post("/v1/chat/completions", json=body).status_code == 200
            ids = engine.requests[-1].prompt
            assert http.post("/tokenize", json=body).json()["tokens"] == ids
            text = http.post("/apply-template", json=body).json()["prompt"]
            assert http.post("/tokenize", json={"content": text, "add_special": True}).json()["tokens"] == ids
        assert bytes(engine.requests[0].prompt[-3:]) == b"Hel"
        for body, param in bad:
            for path in ("/v1/chat/completions", "/tokenize", "/apply-template"):
                answer = http.post(path, json=body)
                assert answer.status_code == 400, (path, body)
                assert answer.json()["error"]["param"] == param


# --- guards -------------------------------------------------------------------------------------


def test_keys_guard_everything_but_health(serve: Serve) -> None:
    with serve(keys=KeyRing(["secret"])).http() as http:
        assert http.get("/health").status_code == 200
        assert http.get("/ready").status_code == 200
        for method, path in (
            ("GET", "/v1/models"),
            ("GET", "/models"),
            ("POST", "/v1/chat/completions"),
            ("POST", "/tokenize"),
            ("GET", "/nothing"),
            ("GET", "/health/"),
        ):
            answer = http.request(method, path)
            assert answer.status_code == 401, path
            assert answer.json()["error"]["code"] == "invalid_api_key"
            assert answer.headers["www-authenticate"] == "Bearer"
        for headers in (
            {"authorization": "Bearer secret"},
            {"authorization": "bearer secret"},
            {"x-api-key": "secret"},
        ):
            assert http.get("/v1/models", headers=headers).status_code == 200
        for headers in (
            {"authorization": "Bearer secre"},
            {"authorization": "Basic secret"},
            {"authorization": "secret"},
            {"x-api-key": ""},
        ):
            assert http.get("/v1/models", headers=headers).status_code == 401


def test_hosts_and_origins(serve: Serve) -> None:
    app = serve(hosts={"localhost", "127.0.0.1", "[::1]"})
    with app.http() as http:

        def status(**headers: str) -> int:
            return int(http.get("/v1/models", headers=headers).status_code)

        for host in ("localhost", "localhost:8080", "127.0.0.1:1", "[::1]", "[::1]:8080", "LOCALHOST"):
            assert status(host=host) == 200
        for host in ("evil.example", "evil.example:8080", "localhost.evil.example", "[::2]", "127.0.0.1.evil:80"):
            assert status(host=host) == 403
        assert status(host="localhost:80", origin="http://localhost:80") == 200
        assert status(host="localhost:80", origin="http://localhost:81") == 403
        assert status(origin="https://evil.example") == 403
        assert status(origin="null") == 403
        assert status(origin="app://obsidian.md") == 200
        answer = http.options("/v1/chat/completions", headers={"origin": "https://evil.example"})
        assert "access-control-allow-origin" not in answer.headers


def test_odd_host_headers_break_nothing(serve: Serve) -> None:
    with serve().http() as http:
        for host in ("[", "[::1", "a:b:c", "x@y", "", "\xff"):
            for path in ("/nothing", "/v1/models", "/v1/models/none"):
                answer = http.get(path, headers={"host": host.encode("latin-1")})
                assert answer.status_code in (200, 404)


def test_request_ids(serve: Serve) -> None:
    with serve().http() as http:
        assert http.get("/v1/models", headers={"x-request-id": "abc-1"}).headers["x-request-id"] == "abc-1"
        made = http.get("/v1/models").headers["x-request-id"]
        assert len(made) == 32
        for bad in ("a b", "x" * 129, "<script>"):
            assert http.get("/v1/models", headers={"x-request-id": bad}).headers["x-request-id"] != bad
        assert http.get("/nothing", headers={"x-request-id": "abc-2"}).headers["x-request-id"] == "abc-2"


def test_requests_are_logged_once(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "llanero")
    with serve(keys=KeyRing(["secret"])).http() as http:
        http.post("/v1/chat/completions", json=CHAT, headers={"x-api-key": "secret"})
        http.get("/health")
    records = [r for r in caplog.records if r.name == "llanero.access"]
    assert [r.getMessage() for r in records] == ["POST /v1/chat/completions 200"]
    assert "secret" not in caplog.text


# --- bad requests -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/", 404, "not_found"),
        ("GET", "/v1/nothing", 404, "not_found"),
        ("POST", "/v1/chat/completions/", 404, "not_found"),
        ("GET", "/v1/completions", 405, "method_not_allowed"),
        ("DELETE", "/v1/models", 405, "method_not_allowed"),
        ("POST", "/health", 405, "method_not_allowed"),
        ("GET", "/v1/models/none", 404, "model_not_found"),
        ("GET", "/v1/models/../../etc/passwd", 404, None),
        ("GET", "/v1/models/%2e%2e%2fetc", 404, "model_not_found"),
    ],
)
def test_wrong_paths(serve: Serve, method: str, path: str, status: int, code: str | None) -> None:
    with serve().http() as http:
        answer = http.request(method, path)
    assert answer.status_code == status
    error = answer.json()["error"]
    assert set(error) == {"message", "type", "param", "code"}
    assert code is None or error["code"] == code
    if status == 405:
        assert answer.headers["allow"]


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        ("/v1/chat/completions", "GET, HEAD, POST"),
        ("/chat/completions", "GET, HEAD, POST"),
        ("/v1/chat/completions/x", "DELETE, GET, HEAD, POST"),
        ("/v1/responses", "POST"),
        ("/v1/responses/x", "DELETE, GET, HEAD"),
        ("/v1/models/a/b", "GET, HEAD"),
    ],
)
def test_all_methods_of_a_path_are_named(shared: httpx.Client, path: str, methods: str) -> None:
    answer = shared.request("PATCH", path)
    assert (answer.status_code, answer.headers["allow"]) == (405, methods)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"{", "not valid JSON"),
        (b"[1]", "must be a JSON object"),
        (b'"x"', "must be a JSON object"),
        (b"null", "must be a JSON object"),
        (b"{'a': 1}", "not valid JSON"),
        (b'{"a": 1} x', "not valid JSON"),
        (b"\xff\xfe{}", "not valid UTF-8"),
        (b'{"a": "\xff"}', "not valid UTF-8"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": -Infinity}', "-Infinity"),
        (b'{"a": 1e999}', "out of range"),
        (b'{"a": 1, "a": 2}', "twice"),
        (b'{"x": {"a": 1, "a": 2}}', "twice"),
        (b'{"prompt": "\\ud800"}', "surrogate"),
        (b'{"\\udc00": 1}', "surrogate"),
        (b'{"seed": ' + b"9" * 5000 + b"}", "not valid JSON"),
        (b'{"x":' * 100_000, "nested"),
        (b"[" * 1_000_000, "nested"),
        (b'{"prompt": ' + b"[" * 5000 + b"]" * 5000 + b"}", "nested"),
        (b'{"a": "\n"}', "not valid JSON"),
    ],
)
def test_bodies_that_are_not_json(serve: Serve, body: bytes, words: str) -> None:
    with serve().http() as http:
        answer = http.post("/v1/completions", content=body, headers={"content-type": "application/json"})
        assert (answer.status_code, answer.json()["error"]["code"]) == (400, "invalid_json")
        assert words in answer.json()["error"]["message"]
        assert http.get("/health").status_code == 200


def test_escaped_text_outside_of_the_bmp_is_fine(serve: Serve) -> None:
    engine = FakeEngine()
    with serve(engine).http() as http:
        assert http.post("/v1/completions", content=b'{"prompt": "\\ud83d\\ude00"}').status_code == 200
    assert bytes(engine.requests[0].prompt[1:]).decode() == "😀"


def test_content_types(serve: Serve) -> None:
    with serve().http() as http:
        for kind in (
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/xml",
        ):
            answer = http.post("/v1/completions", content=b'{"prompt": "x"}', headers={"content-type": kind})
            assert (answer.status_code, answer.json()["error"]["code"]) == (415, "unsupported_media_type")
        for kind in ("application/json", "Application/JSON; charset=utf-8", ""):
            answer = http.post("/v1/completions", content=b'{"prompt": "x"}', headers={"content-type": kind})
            assert answer.status_code == 200
        assert http.post("/v1/completions", content=b'{"prompt": "x"}').status_code == 200


def test_large_bodies(serve: Serve) -> None:
    with serve(limits=LimitOptions(max_body_size=1 << 20)).http() as http:
        fits = json.dumps({"prompt": "x" * ((1 << 20) - 20)}).encode()
        assert http.post("/v1/completions", content=fits).json()["error"]["code"] == "context_length_exceeded"
        large = b'{"prompt": "' + b"x" * (10 << 20) + b'"}'
        for content in (large, (large[i : i + 65536] for i in range(0, len(large), 65536))):
            answer = http.post("/v1/completions", content=content)
            assert (answer.status_code, answer.json()["error"]["code"]) == (413, "request_too_large")
        assert http.get("/health").status_code == 200


def test_nobody_waits_for_more_of_a_large_body_than_there_is(serve: Serve) -> None:
    with serve(limits=LimitOptions(max_body_size=1 << 10)).http() as http:
        begin = time.monotonic()
        assert http.post("/v1/completions", content=b" " * 2000).status_code == 413
        assert time.monotonic() - begin < 5


def test_a_body_without_end_is_cut_off(serve: Serve) -> None:
    app = serve(limits=LimitOptions(max_body_size=1 << 16))
    with socket.create_connection(("127.0.0.1", app.port), timeout=60) as client:
        client.sendall(b"POST /tokenize HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
        sent = 0
        with contextlib.suppress(OSError):
            while sent < 200 << 20:
                client.sendall(b"4000\r\n" + b"x" * 0x4000 + b"\r\n")
                sent += 0x4000
    assert sent < 100 << 20


@pytest.mark.parametrize("endless", [b"x-filler: " + b"a" * 40_000 + b"\r\n", b"a" * 40_000])
def test_a_head_without_end_is_cut_off(serve: Serve, endless: bytes) -> None:
    app = serve()
    sent, answer = 0, b""
    with socket.create_connection(("127.0.0.1", app.port), timeout=60) as client:
        client.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\nx-first: ")
        with contextlib.suppress(OSError):
            while sent < 64 << 20:
                client.sendall(endless)
                sent += len(endless)
        with contextlib.suppress(OSError):
            answer = client.recv(1000)
    assert sent < 16 << 20
    assert answer[:12] in (b"", b"HTTP/1.1 400")
    with app.http() as http:
        assert http.get("/health", headers={"x-long": "a" * 30_000}).status_code == 200


def test_the_client_is_not_told_of_our_own_faults(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    with serve(FakeEngine(refuse=ValueError("secret detail"))).http() as http:
        answer = http.post("/v1/completions", json={"prompt": "x"}, headers={"x-request-id": "find-me"})
    assert answer.status_code == 500
    assert answer.json()["error"]["code"] == "internal_error"
    assert "secret" not in answer.text
    assert "find-me" in answer.json()["error"]["message"]
    assert "secret detail" in caplog.text


# --- fuzz ---------------------------------------------------------------------------------------

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
_NAMES = st.sampled_from(
    sorted({*ChatBody.__struct_fields__, *CompletionBody.__struct_fields__, *TokenizeBody.__struct_fields__})
)
_ROLES = st.sampled_from(["user", "system", "developer", "assistant", "tool", "x"])
_MESSAGES = st.lists(st.fixed_dictionaries({"role": _ROLES, "content": _VALUES}), max_size=3)
_BODIES = st.fixed_dictionaries(
    {},
    optional={
        "messages": _MESSAGES | _VALUES,
        "prompt": st.text(max_size=9) | st.lists(st.integers(-1, 300), max_size=4) | _VALUES,
        "content": st.text(max_size=9) | _VALUES,
        "tokens": st.lists(st.integers(-1, 300), max_size=4) | _VALUES,
        "stream": st.booleans(),
        "max_tokens": st.integers(-1, 20),
        "logprobs": st.booleans() | st.integers(-1, 3),
        "stop": st.text(max_size=2) | st.lists(st.text(max_size=2), max_size=3),
    },
)
_PATHS = st.sampled_from(["/v1/chat/completions", "/v1/completions", "/tokenize", "/detokenize", "/apply-template"])


@given(_PATHS, _BODIES, st.dictionaries(_NAMES | st.text(max_size=6), _VALUES, max_size=2))
@settings(max_examples=150, deadline=None)
def test_no_json_body_breaks_the_server(
    shared: httpx.Client, path: str, body: dict[str, Any], more: dict[str, Any]
) -> None:
    content = json.dumps(body | more).encode()
    answer = shared.post(path, content=content, headers={"content-type": "application/json"})
    assert answer.status_code in (200, 400, 404), answer.text
    if answer.status_code != 200:
        error = answer.json()["error"]
        assert error["message"]
        assert error["code"] is None or isinstance(error["code"], str)
    elif body.get("stream") is True and answer.headers["content-type"].startswith("text/event-stream"):
        assert answer.text.endswith("data: [DONE]\n\n")
        assert '"error"' not in answer.text


@given(_PATHS, st.binary(max_size=40))
@settings(max_examples=60, deadline=None)
def test_no_bytes_break_the_server(shared: httpx.Client, path: str, content: bytes) -> None:
    assert shared.post(path, content=content).status_code == 400


# --- connections --------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [50_000, 100_000, 130_000])
def test_head_and_body_may_come_in_one_piece(serve: Serve, size: int) -> None:
    """The limit on heads does not count the body that follows in the same packet."""
    body = json.dumps({"content": "a" * size}).encode()
    head = b"POST /tokenize HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n" % len(body)
    with socket.create_connection(("127.0.0.1", serve().port), timeout=60) as client:
        for _ in range(3):
            client.sendall(head + body)
            answer = client.recv(12)
            assert answer == b"HTTP/1.1 200"
            while not answer.endswith(b"]}"):
                answer += client.recv(1 << 20)


def test_a_head_without_end_is_refused(serve: Serve) -> None:
    with socket.create_connection(("127.0.0.1", serve().port), timeout=60) as client:
        with contextlib.suppress(OSError):
            client.sendall(b"GET / HTTP/1.1\r\n")
            for _ in range(100):
                client.sendall(b"X-Padding: " + b"a" * 1000 + b"\r\n")
                time.sleep(0.001)
        assert b" 400 " in client.recv(1000)


def test_a_head_that_never_comes_loses_its_connection(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("llanero.http.server.HEAD_SECONDS", 0.2)
    engine = FakeEngine(hold=True)
    app = serve(engine)
    body = json.dumps({"prompt": "x"}).encode()
    with app.held():
        silent, half, later, busy = (socket.create_connection(("127.0.0.1", app.port), timeout=60) for _ in range(4))
        head = b"POST /v1/completions HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
        busy.sendall(head % len(body) + body)
        half.sendall(b"GET /hea")
        later.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
    answer = b""
    while not answer.endswith(b"}"):
        answer += later.recv(1000)
    later.sendall(b"GET /hea")
    for client in (silent, half, later):
        assert client.recv(1000) == b""
    engine.hold = False
    assert busy.recv(1000).startswith(b"HTTP/1.1 200"), "an answer may take longer than a head"
    for client in (silent, half, later, busy):
        client.close()
