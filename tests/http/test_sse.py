from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from starlette.types import Message

from llanero.errors import EngineDiedError
from llanero.http.lifetime import ClientDisconnectedError, Lifetime
from llanero.http.sse import stream_events


async def never() -> Message:
    await asyncio.Event().wait()
    raise AssertionError


async def two_chunks() -> AsyncGenerator[dict[str, Any], None]:
    yield {"a": 1}
    yield {"b": 2}


def body(sent: list[Message]) -> bytes:
    return b"".join(m.get("body", b"") for m in sent)


def test_a_stalled_reader_gets_no_ping_after_the_end() -> None:
    sent: list[Message] = []

    async def slow_send(message: Message) -> None:
        if message.get("body") != b": ping\n\n":
            await asyncio.sleep(0.05)  # pings come up meanwhile
        sent.append(message)

    asyncio.run(stream_events(two_chunks(), never, slow_send, Lifetime(), ping_seconds=0.01))
    assert [m["type"] for m in sent].count("http.response.start") == 1
    assert sent[0]["type"] == "http.response.start"
    assert sent[-1] == {"type": "http.response.body", "body": b"data: [DONE]\n\n", "more_body": False}
    assert all(m.get("more_body", True) for m in sent[:-1])


def test_an_error_before_the_first_chunk_is_raised() -> None:
    async def failing() -> AsyncGenerator[dict[str, Any], None]:
        raise EngineDiedError("gone")
        yield {}

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    with pytest.raises(EngineDiedError):
        asyncio.run(stream_events(failing(), never, send, Lifetime()))
    assert sent == []


def test_an_unexpected_error_tells_no_details() -> None:
    async def failing() -> AsyncGenerator[dict[str, Any], None]:
        yield {"a": 1}
        raise ValueError("secret")

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(stream_events(failing(), never, send, Lifetime()))
    assert b"internal_error" in body(sent)
    assert b"secret" not in body(sent)
    assert body(sent).endswith(b"data: [DONE]\n\n")


def test_who_left_is_sent_nothing_and_the_chunks_are_closed() -> None:
    closed = []
    sent: list[Message] = []

    async def chunks() -> AsyncGenerator[dict[str, Any], None]:
        try:
            while True:
                await asyncio.sleep(0.001)
                yield {}
        finally:
            closed.append(True)

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        await asyncio.sleep(0.03)
        return {"type": "http.disconnect"}

    with pytest.raises(ClientDisconnectedError):
        asyncio.run(stream_events(chunks(), receive, send, Lifetime()))
    assert closed == [True]
    assert b"[DONE]" not in body(sent)


def test_an_expired_server_does_not_wait_for_who_does_not_read() -> None:
    async def main() -> None:
        lifetime = Lifetime()

        async def stuck(message: Message) -> None:
            await asyncio.Event().wait()

        asyncio.get_running_loop().call_later(0.02, lifetime.expire)
        await asyncio.wait_for(stream_events(two_chunks(), never, stuck, lifetime), 60)

    asyncio.run(main())
