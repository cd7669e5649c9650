"""The load generator's client: what it makes of answers, whole, cut and strange."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Any

import pytest

from llanero.bench.client import NO_TEXT, Client, Sample
from llanero.errors import ConfigError, LlaneroError

Canned = Callable[..., Any]
TEXT = [{"choices": [{"text": "one "}]}, {"choices": [{"text": ""}]}, {"choices": [{"text": "two"}]}]
USAGE = {"prompt_tokens": 7, "completion_tokens": 2, "prompt_tokens_details": {"cached_tokens": 5}}


def read(url: str, timeout: float = 60.0) -> Sample:
    return asyncio.run(Client(url, timeout=timeout).stream("/v1/completions", {"prompt": "x"}, key="secret"))


def call(url: str, path: str = "/v1/models") -> Any:
    return asyncio.run(Client(url, timeout=60).call("GET", path))


def test_a_stream(canned: Canned, streams: Canned) -> None:
    server = canned(lambda path, body: streams(*TEXT, {"choices": [], "usage": USAGE}))
    sample = read(server.url)
    assert (sample.error, sample.text, len(sample.arrivals)) == ("", "one two", 2)
    assert (sample.prompt_tokens, sample.output_tokens, sample.cached_tokens) == (7, 2, 5)
    assert sample.started < sample.arrivals[0] <= sample.arrivals[1] < sample.ended
    assert sample.first_text == sample.arrivals[0] - sample.started
    assert len(sample.gaps) == 1
    assert server.asked == [("/v1/completions", {"prompt": "x"}, "bearer secret")]


def test_chat_deltas_and_thoughts(canned: Canned, streams: Canned) -> None:
    deltas = [{"role": "assistant", "content": ""}, {"reasoning_content": "hm"}, {"content": "hi"}, {"content": None}]
    server = canned(lambda path, body: streams(*({"choices": [{"delta": d}]} for d in deltas)))
    sample = read(server.url)
    assert (sample.text, len(sample.arrivals), sample.cached_tokens) == ("hi", 2, None)


def test_what_llama_server_says_of_its_cache(canned: Canned, streams: Canned) -> None:
    server = canned(lambda path, body: streams(*TEXT, {"choices": [], "timings": {"cache_n": 3}}))
    assert read(server.url).cached_tokens == 3


def test_a_body_that_ends_with_the_connection(canned: Canned) -> None:
    server = canned(lambda path, body: b'HTTP/1.1 200 OK\r\n\r\ndata: {"choices":[{"text":"a"}]}\n\ndata: [DONE]\n\n')
    assert read(server.url).error == ""
    server = canned(lambda path, body: b'HTTP/1.0 200 OK\r\n\r\n{"data": 1}')
    assert call(server.url) == {"data": 1}


@pytest.mark.parametrize(
    ("events", "error"),
    [
        ([*TEXT, {"error": {"message": "the engine\n died"}}], "the engine died"),
        ([], NO_TEXT),
        ([{"choices": [{"text": ""}]}], NO_TEXT),
        ([["not an event"]], "Expected `object`"),
    ],
)
def test_streams_that_fail(canned: Canned, streams: Canned, events: list[Any], error: str) -> None:
    server = canned(lambda path, body: streams(*events))
    assert error in read(server.url).error


def test_a_cut_stream(canned: Canned, streams: Canned) -> None:
    server = canned(lambda path, body: streams(*TEXT, done=False))
    assert read(server.url).error == "the stream ended without [DONE]"
    server = canned(lambda path, body: streams(*TEXT)[:-60])
    assert read(server.url).error == "the connection ended before the answer did"


@pytest.mark.parametrize(
    ("body", "told"),
    [({"error": {"message": "too long"}}, "too long"), ({"error": "no model"}, "no model"), (["?"], "['?']")],
)
def test_refusals_say_why(canned: Canned, says: Canned, body: Any, told: str) -> None:
    server = canned(lambda path, given: says(body, 400))
    assert read(server.url).error == f"HTTP 400: {told}"
    with pytest.raises(LlaneroError, match="HTTP 400"):
        call(server.url)


@pytest.mark.parametrize("raw", [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"])
def test_answers_that_are_none(canned: Canned, raw: bytes) -> None:
    server = canned(lambda path, body: raw)
    assert read(server.url).error
    with pytest.raises(LlaneroError, match="GET /v1/models"):
        call(server.url)


def test_nobody_listens() -> None:
    with socket.socket() as bound:  # so that nobody else can
        bound.bind(("127.0.0.1", 0))
        assert "Connect call failed" in read(f"http://127.0.0.1:{bound.getsockname()[1]}").error


def test_time_is_limited() -> None:
    async def main() -> Sample:
        async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read()
            writer.close()

        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with server:
            return await Client(f"http://127.0.0.1:{port}", timeout=0.1).stream("/", {})

    assert asyncio.run(main()).error == "timed out"


@pytest.mark.parametrize("end", ["", "/", "/v1", "/v1/"])
def test_the_version_may_be_part_of_the_url(canned: Canned, says: Canned, end: str) -> None:
    server = canned(lambda path, body: says({"path": path}))
    assert call(server.url + end) == {"path": "/v1/models"}
    assert call(server.url + "/below" + end) == {"path": "/below/v1/models"}


@pytest.mark.parametrize(
    "url", ["", "localhost:8080", "ftp://x", "http://", "http://x:99999", "http://u:p@x", "http://x/?q", "http://x y"]
)
def test_what_is_no_url(url: str) -> None:
    with pytest.raises(ConfigError, match="--url"):
        Client(url, timeout=1)
