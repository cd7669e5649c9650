"""Who may call the server and how much one request may take: origins, names, limits, slow clients."""

from __future__ import annotations

import contextlib
import json
import select
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fake_service import FakeEngine

from llanero.config import LimitOptions, ServerOptions
from llanero.http import middleware, server
from llanero.http.keys import KeyRing
from llanero.http.server import _allowed_hosts

Serve = Callable[..., Any]
Until = Callable[..., None]
PAGE = "https://app.example"
CHAT = {"messages": [{"role": "user", "content": "Hi"}]}


# --- keys ---------------------------------------------------------------------------------------


def test_the_name_of_a_key_is_the_tenant(serve: Serve, tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("alice:one\nalice:two\nbob:three\n")
    engine = FakeEngine()
    with serve(engine, keys=KeyRing(file=tmp_path / "keys")).http() as http:
        for key in ("one", "two", "three"):
            assert http.post("/v1/completions", json={"prompt": "x"}, headers={"x-api-key": key}).status_code == 200
    assert [request.tenant for request in engine.requests] == ["alice", "alice", "bob"]


# --- web pages ----------------------------------------------------------------------------------


def test_pages_of_an_allowed_origin_may_call(serve: Serve) -> None:
    with serve(keys=KeyRing(["secret"]), origins=[PAGE]).http() as http:
        asked = http.options(
            "/v1/chat/completions",
            headers={"origin": PAGE, "access-control-request-method": "POST"},
        )
        assert (asked.status_code, asked.content) == (204, b"")
        assert asked.headers["access-control-allow-origin"] == PAGE
        assert "POST" in asked.headers["access-control-allow-methods"]
        assert "authorization" in asked.headers["access-control-allow-headers"]
        for headers, status in (({"x-api-key": "secret"}, 200), ({}, 401)):
            answer = http.get("/v1/models", headers=headers | {"origin": PAGE})
            assert answer.status_code == status
            assert answer.headers["access-control-allow-origin"] == PAGE, "pages are to see errors, too"
            assert answer.headers["vary"] == "Origin"
            assert "access-control-allow-credentials" not in answer.headers
        for origin in ("https://app.example.evil", "http://app.example", "null"):
            answer = http.get("/v1/models", headers={"origin": origin, "x-api-key": "secret"})
            assert (answer.status_code, answer.json()["error"]["code"]) == (403, "origin_not_allowed")
            assert "access-control-allow-origin" not in answer.headers


def test_a_star_is_every_origin(serve: Serve) -> None:
    with serve(origins=["*"]).http() as http:
        for origin in (PAGE, "null"):
            answer = http.post("/v1/completions", json={"prompt": "x"}, headers={"origin": origin})
            assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (200, origin)
        assert "access-control-allow-origin" not in http.get("/v1/models").headers


@pytest.mark.parametrize(
    ("options", "hosts"),
    [
        ({}, {"localhost", "127.0.0.1", "[::1]"}),
        ({"host": "127.0.0.9"}, {"localhost", "127.0.0.1", "127.0.0.9", "[::1]"}),
        ({"allowed_host": ("box.lan",)}, {"localhost", "127.0.0.1", "[::1]", "box.lan"}),
        ({"host": "0.0.0.0", "api_key": ("k",)}, None),
        (
            {"host": "0.0.0.0", "api_key": ("k",), "allowed_host": ("box.lan",)},
            {"localhost", "127.0.0.1", "[::1]", "0.0.0.0", "box.lan"},
        ),
    ],
)
def test_names_of_the_server(options: dict[str, Any], hosts: set[str] | None) -> None:
    assert _allowed_hosts(ServerOptions(**options)) == hosts


# --- limits -------------------------------------------------------------------------------------

LIMITS = LimitOptions(
    max_prompt_tokens=40, max_n=2, max_prompts=3, max_messages=2, max_stops=1, max_tools=1, max_schema_size=1024
)
TOOL = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
LARGE = {"type": "object", "description": "x" * 1024}


@pytest.mark.parametrize(
    ("path", "body", "param"),
    [
        ("completions", {"prompt": "x", "n": 3}, "n"),
        ("completions", {"prompt": "x", "best_of": 3}, "best_of"),
        ("completions", {"prompt": ["x"] * 4}, "prompt"),
        ("completions", {"prompt": [[1]] * 4}, "prompt"),
        ("completions", {"prompt": "x" * 40}, "prompt"),
        ("completions", {"prompt": ["x", "x" * 40]}, "prompt[1]"),
        ("completions", {"prompt": [1] * 41}, "prompt"),
        ("completions", {"prompt": "x", "stop": ["a", "b"]}, "stop"),
        ("completions", {"prompt": "x", "guided_regex": "x" * 1024}, "guided_regex"),
        ("chat/completions", CHAT | {"n": 3}, "n"),
        ("chat/completions", {"messages": CHAT["messages"] * 3}, "messages"),
        ("chat/completions", {"messages": [{"role": "user", "content": "x" * 40}]}, "messages"),
        ("chat/completions", CHAT | {"tools": [TOOL, TOOL]}, "tools"),
        (
            "chat/completions",
            CHAT | {"tools": [{"type": "function", "function": {"name": "f", "parameters": LARGE}}]},
            "tools[0].function.parameters",
        ),
        (
            "chat/completions",
            CHAT | {"response_format": {"type": "json_schema", "json_schema": {"name": "x", "schema": LARGE}}},
            "response_format",
        ),
    ],
)
def test_limits_name_the_field(serve: Serve, path: str, body: dict[str, Any], param: str) -> None:
    with serve(limits=LIMITS).http() as http:
        answer = http.post(f"/v1/{path}", json=body)
    error = answer.json()["error"]
    assert (answer.status_code, error["param"], error["code"]) == (400, param, "limit_exceeded")


def test_as_much_as_the_limits_allow_is_taken(serve: Serve) -> None:
    with serve(FakeEngine(), limits=LIMITS).http() as http:
        for prompt in ([1] * 40, ["x" * 39] * 3):
            answer = http.post("/v1/completions", json={"prompt": prompt, "n": 2, "stop": ["q"]})
            assert answer.status_code == 200
        answer = http.post("/apply-template", json={"messages": CHAT["messages"] * 2})
        assert answer.status_code == 200
        answer = http.post("/apply-template", json={"messages": CHAT["messages"] * 3})
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, "messages")


# --- slow clients -------------------------------------------------------------------------------


def send_head(client: socket.socket, path: str, length: int) -> None:
    client.sendall(f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n".encode())


def test_a_body_that_drips_is_not_waited_for(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(middleware, "BODY_SECONDS", 0.3)
    with socket.create_connection(("127.0.0.1", serve().port), timeout=60) as client:
        send_head(client, "/v1/completions", 1000)
        with contextlib.suppress(OSError):
            for _ in range(100):
                client.sendall(b" ")
                time.sleep(0.02)
        client.settimeout(60)
        answer = b""
        with contextlib.suppress(OSError):
            while piece := client.recv(4096):
                answer += piece
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 408 ")
    assert b"connection: close" in head.lower()
    assert json.loads(body)["error"]["code"] == "request_timeout"


def test_a_slow_body_may_take_as_long_as_its_length_needs(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(middleware, "BODY_SECONDS", 0.3)
    monkeypatch.setattr(middleware, "BODY_RATE", 1)
    body = json.dumps({"prompt": "x" * 100}).encode()
    with socket.create_connection(("127.0.0.1", serve().port), timeout=60) as client:
        send_head(client, "/v1/completions", len(body))
        for i in range(0, len(body), 40):
            client.sendall(body[i : i + 40])
            time.sleep(0.3)
        assert client.recv(12) == b"HTTP/1.1 200"


def test_a_body_that_nobody_waits_for_loses_its_connection(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "HEAD_SECONDS", 0.3)
    app = serve()
    with contextlib.ExitStack() as stack:
        with app.held():
            client = stack.enter_context(socket.create_connection(("127.0.0.1", app.port), timeout=60))
            send_head(client, "/nothing", 1000)
        answer = client.recv(4096)
        with contextlib.suppress(ConnectionError):  # which says the same as an end
            while select.select([client], [], [], 0.05)[0] == [] or client.recv(4096):
                client.sendall(b" ")
    assert answer.startswith(b"HTTP/1.1 404 ")


def test_a_reader_that_stalls_loses_its_answer(serve: Serve, until: Until, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "STALL_SECONDS", 0.3)
    engine = FakeEngine(lambda i: "x" * 200_000, ctx_size=300_000, per_output=100)
    body = json.dumps({"prompt": "x", "stream": True, "max_tokens": 200_000}).encode()
    app = serve(engine)
    app.sockets[0].setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    with socket.socket() as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.connect(("127.0.0.1", app.port))
        send_head(client, "/v1/completions", len(body))
        client.sendall(body)
        until(lambda: engine.requests and engine.requests[0].closed_early)


def test_what_is_no_http_gets_an_error_in_json(serve: Serve) -> None:
    with socket.create_connection(("127.0.0.1", serve().port), timeout=60) as client:
        client.sendall(b"HELLO\r\n\r\n")
        answer = b"".join(iter(lambda: client.recv(4096), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 400 ")
    assert json.loads(body)["error"]["code"] == "invalid_http"
