"""Server-sent events: a generator of chunks becomes a streamed answer.

Owns the framing, the keep-alive and how a stream ends: with `[DONE]`, after an error event if there was
trouble. A stream that ends without `[DONE]` was cut. Where chunks have types, those are the names of the events, and
the last one says by its type that it is. Must not know what the chunks say otherwise.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Any

import msgspec
from starlette.types import Receive, Send

from llanero.http.errors import ErrorAnswer, answer_for
from llanero.http.lifetime import ClientDisconnectedError, Lifetime, run_until_gone
from llanero.observe.logging import request_id

PING_SECONDS = 15.0
"""Of silence, after which a comment line tells proxies and clients that we are still there."""
LAST_WORDS_SECONDS = 2.0
"""For the last event of a stream whose client may not be reading."""

_HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-cache"),
    (b"x-accel-buffering", b"no"),
]
_encoder = msgspec.json.Encoder()
logger = logging.getLogger("llanero.http")


async def stream_events(
    chunks: AsyncGenerator[dict[str, Any], None],
    receive: Receive,
    send: Send,
    lifetime: Lifetime,
    *,
    ping_seconds: float = PING_SECONDS,
    last_words: Callable[[ErrorAnswer], dict[str, Any]] | None = None,
) -> None:
    """Sends each chunk as an event until the chunks, the client or the server's time end.

    `last_words`: chunks have types, and it makes one of an error.

    The answer begins with the first chunk (or the first ping), so that an error before it can still have
    its own status: such an error is raised. A later one is sent as the last event.
    """
    stream = _EventStream(send, typed=last_words is not None)
    pinging = asyncio.ensure_future(_ping(stream, ping_seconds))
    try:
        await run_until_gone(_pump(chunks, stream), receive, lifetime)
    except ClientDisconnectedError:
        raise
    except Exception as error:
        if not stream.started:
            raise
        answer = answer_for(error, request_id.get())
        if answer.code == "internal_error":
            logger.exception("unexpected error in a stream")
        elif answer.status >= 500:
            logger.warning("stream ended: %s", error)
        with contextlib.suppress(asyncio.TimeoutError):
            last = answer.body() if last_words is None else _encoder.encode(last_words(answer))
            await asyncio.wait_for(stream.end(last, b"error"), LAST_WORDS_SECONDS)
    finally:
        pinging.cancel()


async def _pump(chunks: AsyncGenerator[dict[str, Any], None], stream: _EventStream) -> None:
    async with aclosing(chunks):
        async for chunk in chunks:
            await stream.event(_encoder.encode(chunk), chunk.get("type", "").encode())
    await stream.end()


async def _ping(stream: _EventStream, seconds: float) -> None:
    while True:
        silent = time.monotonic() - stream.last_sent
        if silent < seconds:
            await asyncio.sleep(seconds - silent)
        else:
            await stream.ping()


class _EventStream:
    """Writes events, one at a time; the answer's head goes out with the first of them. `typed`: events have names."""

    def __init__(self, send: Send, *, typed: bool) -> None:
        self._send = send
        self._typed = typed
        self.started = False
        self.last_sent = time.monotonic()
        self._ended = False
        self._lock = asyncio.Lock()

    async def event(self, data: bytes, name: bytes) -> None:
        await self._write(self._framed(data, name))

    async def ping(self) -> None:
        await self._write(b": ping\n\n")

    async def end(self, error: bytes | None = None, name: bytes = b"") -> None:
        last = b"" if error is None else self._framed(error, name)
        await self._write(last if self._typed else last + b"data: [DONE]\n\n", more=False)

    def _framed(self, data: bytes, name: bytes) -> bytes:
        return (b"event: " + name + b"\n" if self._typed else b"") + b"data: " + data + b"\n\n"

    async def _write(self, data: bytes, *, more: bool = True) -> None:
        self.last_sent = time.monotonic()
        async with self._lock:
            if self._ended:
                return
            self._ended = not more
            if not self.started:
                self.started = True
                await self._send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
            await self._send({"type": "http.response.body", "body": data, "more_body": more})
