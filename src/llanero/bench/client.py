"""A client of OpenAI-compatible servers that notes when text comes.

Owns HTTP/1.1 and server-sent events as far as such servers speak them, and the clock. Each request has a connection of
its own. Must not know what is measured, nor how.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from typing import Any
from urllib.parse import urlsplit

import httptools
import msgspec

from llanero.errors import ConfigError, LlaneroError

DONE = b"[DONE]"
"""The data of a stream's last event."""
NO_TEXT = "no text came"
"""Of a stream that ended well."""
_READ = 1 << 16
_SHOWN = 300
"""Characters of an error message that are kept."""


class Sample(msgspec.Struct, kw_only=True):
    """One request that was sent: what came back, and when. Times are seconds of one clock."""

    group: str = ""
    started: float = 0.0
    arrivals: list[float] = []
    """When text came: one entry per event with text in it."""
    ended: float = 0.0
    text: str = ""
    prompt_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int | None = None
    """Of the prompt; None when the server does not tell."""
    error: str = ""
    """Why it failed."""

    @property
    def first_text(self) -> float | None:
        """Seconds from sending."""
        return self.arrivals[0] - self.started if self.arrivals else None

    @property
    def gaps(self) -> list[float]:
        return [later - earlier for earlier, later in zip(self.arrivals, self.arrivals[1:], strict=False)]


class Client:
    """Requests to the server at `url`, with or without `/v1` at its end. Raises `ConfigError` for what is no URL.

    `timeout`: seconds that a whole request may take.
    """

    def __init__(self, url: str, *, timeout: float) -> None:
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError as error:
            raise ConfigError(f"--url {url}: {error}") from None
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ConfigError(f"--url {url}: expected http://host:port or https://host:port")
        if not url.isascii() or any(c.isspace() for c in url) or parts.username or parts.query or parts.fragment:
            raise ConfigError(f"--url {url}: only scheme, host, port and path are understood")
        self._secure = parts.scheme == "https"
        self._host = parts.hostname
        self._port = port or (443 if self._secure else 80)
        self._authority = parts.netloc
        self._root = parts.path.rstrip("/").removesuffix("/v1")
        self._timeout = timeout

    async def call(self, method: str, path: str, body: Mapping[str, Any] | None = None, *, key: str = "") -> Any:
        """The JSON that answers. Raises `LlaneroError` for any status but 200, and for what is no answer."""
        try:
            async with aclosing(self._exchange(method, path, body, key)) as pieces:
                answer = await asyncio.wait_for(_joined(pieces), self._timeout)
            return msgspec.json.decode(answer)
        except (OSError, EOFError, asyncio.TimeoutError, httptools.HttpParserError, msgspec.DecodeError) as error:
            raise LlaneroError(f"{method} {path}: {_told(error)}") from None

    async def stream(
        self, path: str, body: Mapping[str, Any], *, key: str = "", on_text: Callable[[], None] = lambda: None
    ) -> Sample:
        """Sends a request for a stream and reads it to its end. What goes wrong is in the sample's `error`."""
        sample = Sample(started=time.perf_counter(), arrivals=[])
        try:
            await asyncio.wait_for(self._read_stream(path, body, key, on_text, sample), self._timeout)
            if not sample.arrivals:
                sample.error = NO_TEXT
        except (OSError, EOFError, asyncio.TimeoutError, httptools.HttpParserError, msgspec.MsgspecError) as error:
            sample.error = _told(error)
        except LlaneroError as error:
            sample.error = str(error)
        sample.ended = time.perf_counter()
        return sample

    async def events(self, path: str, body: Mapping[str, Any], *, key: str = "") -> AsyncGenerator[bytes, None]:
        """The data of a stream's events as they come, `[DONE]` and what follows it included. To close it is to leave.

        Raises `LlaneroError` for any status but 200, and what connections raise.
        """
        async with aclosing(self._exchange("POST", path, body, key)) as pieces:
            rest = b""
            async for piece in pieces:
                *lines, rest = (rest + piece).split(b"\n")
                for line in lines:
                    if line.startswith(b"data:"):
                        yield line[len(b"data:") :].strip()

    async def _read_stream(
        self, path: str, body: Mapping[str, Any], key: str, on_text: Callable[[], None], sample: Sample
    ) -> None:
        async with aclosing(self.events(path, body, key=key)) as events:
            async for data in events:
                if data == DONE:
                    return
                if _take(msgspec.json.decode(data, type=dict[str, Any]), sample):
                    sample.arrivals.append(time.perf_counter())
                    on_text()
        raise EOFError("the stream ended without [DONE]")

    async def _exchange(
        self, method: str, path: str, body: Mapping[str, Any] | None, key: str
    ) -> AsyncGenerator[bytes, None]:
        """Pieces of the body as they come. Raises `LlaneroError` with the message for any status but 200."""
        context = ssl.create_default_context() if self._secure else None
        reader, writer = await asyncio.open_connection(self._host, self._port, ssl=context)
        try:
            writer.write(self._request(method, path, body, key))
            answer = _Answer()
            refusal = b""
            while not answer.complete:
                data = await reader.read(_READ)
                if not data:
                    break
                for piece in answer.feed(data):
                    if answer.status == 200:
                        yield piece
                    else:
                        refusal += piece
            if answer.status not in (0, 200):
                raise LlaneroError(f"HTTP {answer.status}: {_message(refusal)}")
            if not (answer.complete or answer.until_close):
                raise EOFError("the connection ended before the answer did")
        finally:
            writer.close()

    def _request(self, method: str, path: str, body: Mapping[str, Any] | None, key: str) -> bytes:
        content = b"" if body is None else msgspec.json.encode(body)
        head = [f"{method} {self._root}{path} HTTP/1.1", f"Host: {self._authority}", "Connection: close"]
        if body is not None:
            head += ["Content-Type: application/json", f"Content-Length: {len(content)}"]
        if key:
            head.append(f"Authorization: Bearer {key}")
        return "\r\n".join([*head, "", ""]).encode() + content


class _Answer:
    """An answer's head and body, cut out of what comes over the connection."""

    def __init__(self) -> None:
        self.status = 0
        self.complete = False
        self.until_close = True
        """Nothing says where the body ends, so the end of the connection does."""
        self._pieces: list[bytes] = []
        self._parser = httptools.HttpResponseParser(self)

    def feed(self, data: bytes) -> list[bytes]:
        """The pieces of the body in it. Raises `HttpParserError`."""
        self._parser.feed_data(data)
        pieces, self._pieces = self._pieces, []
        return pieces

    # What the parser calls:

    def on_header(self, name: bytes, value: bytes) -> None:
        if name.lower() in (b"content-length", b"transfer-encoding"):
            self.until_close = False

    def on_headers_complete(self) -> None:
        self.status = self._parser.get_status_code()

    def on_body(self, body: bytes) -> None:
        self._pieces.append(body)

    def on_message_complete(self) -> None:
        self.complete = True


def _take(event: dict[str, Any], sample: Sample) -> bool:
    """Adds what an event says to the sample; whether there was text in it. Raises `LlaneroError` for an error event."""
    if event.get("error"):
        raise LlaneroError(_message(msgspec.json.encode(event)))
    usage = event.get("usage")
    if isinstance(usage, dict):
        sample.prompt_tokens = usage.get("prompt_tokens") or 0
        sample.output_tokens = usage.get("completion_tokens") or 0
        sample.cached_tokens = (usage.get("prompt_tokens_details") or {}).get("cached_tokens")
    timings = event.get("timings")  # llama-server's
    if isinstance(timings, dict) and sample.cached_tokens is None:
        sample.cached_tokens = timings.get("cache_n")
    text = thoughts = ""
    for choice in event.get("choices") or ():
        delta = choice.get("delta") or {}
        text += choice.get("text") or delta.get("content") or ""
        thoughts += delta.get("reasoning_content") or delta.get("reasoning") or ""
    sample.text += text
    return bool(text or thoughts)


def _message(body: bytes) -> str:
    """What an error answer says, in whatever shape."""
    try:
        value = msgspec.json.decode(body)
    except msgspec.MsgspecError:
        value = body.decode("utf-8", "replace")
    error = value.get("error", value) if isinstance(value, dict) else value
    message = error.get("message", error) if isinstance(error, dict) else error
    return " ".join(str(message).split())[:_SHOWN]


def _told(error: Exception) -> str:
    if isinstance(error, asyncio.TimeoutError):
        return "timed out"
    return str(error) or type(error).__name__


async def _joined(pieces: AsyncGenerator[bytes, None]) -> bytes:
    return b"".join([piece async for piece in pieces])
