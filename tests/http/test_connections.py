"""What HTTP lets clients say of a connection or a body, beside the usual."""

from __future__ import annotations

import gzip
import json
import logging
import re
import socket
from collections.abc import Callable
from typing import Any

import pytest

Serve = Callable[..., Any]
BODY = b'{"prompt": "Hi"}'
# Java's HTTP client says so with each request.
OFFER = b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"


def post(body: bytes, *, chunked: bool = False) -> bytes:
    head = b"POST /v1/completions HTTP/1.1\r\nHost: localhost\r\n" + OFFER
    if chunked:
        return head + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    return head + b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def answers(port: int, *packets: bytes) -> list[bytes]:
    """What comes until the server closes the connection, by answer."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as client:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for packet in packets:
            client.sendall(packet)
        with client.makefile("rb") as answer:
            return answer.read().split(b"HTTP/1.1 ")[1:]


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("cut", [0, 1, 40, -30, -16, -1])
def test_the_offer_is_not_taken_and_the_body_is_read(serve: Serve, cut: int, chunked: bool) -> None:
    whole = post(BODY, chunked=chunked)
    last = b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    completed, health = answers(serve().port, whole[:cut], whole[cut:] + last)
    head, _, body = completed.partition(b"\r\n\r\n")
    assert head.startswith(b"200 OK")
    assert json.loads(body)["choices"][0]["text"] == "Hello"
    assert health.startswith(b"200 OK")


def test_several_at_once(serve: Serve) -> None:
    last = b"GET /health HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n"
    found = answers(serve().port, post(BODY) + post(BODY, chunked=True) + post(b"{}") + last)
    assert [each[:3] for each in found] == [b"200", b"200", b"400", b"200"]


def test_no_proxy(serve: Serve) -> None:
    for target in (b"/v1/models", b"example.org:443"):
        (found,) = answers(
            serve().port, b"CONNECT %s HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HTTP/1.1\r\n\r\n" % target
        )
        assert found.startswith(b"400")


def test_what_is_no_http_has_an_id_too(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    (found,) = answers(serve().port, b"HELLO\r\n\r\n")
    assert found.startswith(b"400")
    (this_id,) = re.findall(rb"\r\nx-request-id: ([0-9a-f]{32})\r\n", found)
    (record,) = (record for record in caplog.records if "Invalid HTTP" in record.message)
    assert (record.levelno, record.client) == (logging.WARNING, "127.0.0.1")
    assert this_id


def test_a_body_that_cannot_be_read(serve: Serve) -> None:
    head, _ = post(BODY, chunked=True).split(b"10\r\n")
    (found,) = answers(serve().port, head, b"what?\r\n" + BODY)
    assert found.startswith(b"400")
    assert b'"invalid_http"' in found


def test_compressed_bodies_are_not_taken(serve: Serve) -> None:
    with serve().http() as http:
        for encoding, body, status in (
            ("gzip", gzip.compress(BODY), 415),
            ("br", BODY, 415),
            ("identity", BODY, 200),
            ("", BODY, 200),
        ):
            answer = http.post("/v1/completions", content=body, headers={"content-encoding": encoding})
            assert answer.status_code == status
            assert status == 200 or "compressed" in answer.json()["error"]["message"]
