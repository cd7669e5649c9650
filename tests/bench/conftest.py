"""A server that answers what a test tells it to, to be measured by the benchmark's client."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

Body = dict[str, Any] | None
Handler = Callable[[str, Body], bytes]
"""(path, JSON of the request) -> the bytes of the whole answer."""


def answer(value: Any, status: int = 200) -> bytes:
    body = json.dumps(value).encode()
    return b"HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n" % (status, len(body)) + body


def stream(*events: Any, done: bool = True) -> bytes:
    """Server-sent events in chunks that end in the middle of lines."""
    lines = [json.dumps(event) for event in events] + ["[DONE]"] * done
    text = ": a comment\n\n" + "".join(f"data: {line}\r\n\r\n" for line in lines)
    pieces = [text[i : i + 50].encode() for i in range(0, len(text), 50)]
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n"


class CannedServer:
    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.asked: list[tuple[str, Body, str]] = []
        """(path, body, authorization)"""
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main()))
        self._thread.start()
        assert self._ready.wait(60)

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._ready.set()
        await self._stop.wait()
        server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        headers = dict(line.lower().split(": ", 1) for line in head.split("\r\n")[1:] if line)
        body = json.loads(await reader.readexactly(int(headers.get("content-length", 0))) or b"null")
        path = head.split()[1]
        self.asked.append((path, body, headers.get("authorization", "")))
        writer.write(self.handler(path, body))
        await writer.drain()
        writer.close()

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(60)


@pytest.fixture
def canned() -> Iterator[Callable[[Handler], CannedServer]]:
    servers: list[CannedServer] = []

    def start(handler: Handler) -> CannedServer:
        servers.append(CannedServer(handler))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def says() -> Callable[..., bytes]:
    """The bytes of a JSON answer."""
    return answer


@pytest.fixture
def streams() -> Callable[..., bytes]:
    """The bytes of a stream of events."""
    return stream
