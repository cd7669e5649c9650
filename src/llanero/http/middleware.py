"""What happens to every request before a route sees it: id, access log, errors, host check, key, size.

Plain ASGI classes, outermost first in this file, each owning one check. Must not know routes or models.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import logging
import re
import time
import uuid
from collections.abc import Iterable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from llanero.http.errors import HttpError, answer_for
from llanero.http.lifetime import ClientDisconnectedError
from llanero.observe.logging import request_id

access_logger = logging.getLogger("llanero.access")
error_logger = logging.getLogger("llanero.http")

OPEN_PATHS = frozenset({"/health", "/v1/health", "/ready"})
"""Answered without a key: load balancers ask them."""

_ID = re.compile(rb"[A-Za-z0-9._:-]{1,128}")
_DISCARD_BYTES = 64 << 20
_DISCARD_SECONDS = 10.0


class RequestLogMiddleware:
    """Gives each request an id (the client's `x-request-id` when it is a plain one), sends it back, logs the end."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = header(scope, b"x-request-id")
        this_id = given.decode() if given and _ID.fullmatch(given) else uuid.uuid4().hex
        start = time.perf_counter()
        status = 499  # nginx's word for "the client left before the answer"
        finished = False

        async def send_with_id(message: Message) -> None:
            nonlocal status, finished
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", ()), (b"x-request-id", this_id.encode())]
            elif message["type"] == "http.response.body":
                finished = not message.get("more_body", False)
            await send(message)

        token = request_id.set(this_id)
        try:
            await self._app(scope, receive, send_with_id)
        finally:
            milliseconds = round(1000 * (time.perf_counter() - start), 1)
            level = logging.DEBUG if scope["path"] in OPEN_PATHS else logging.INFO
            client = scope.get("client")
            access_logger.log(
                level,
                "%s %s %d%s",
                scope["method"],
                scope["path"],
                status,
                "" if finished else " (client left)",
                extra={"ms": milliseconds, "client": client[0] if client else ""},
            )
            request_id.reset(token)


class ErrorMiddleware:
    """Turns every exception into an OpenAI-shaped error. Unexpected ones are logged, and kept from the client."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def watched_send(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, watched_send)
        except ClientDisconnectedError:
            return
        except Exception as error:
            answer = answer_for(error, request_id.get())
            if answer.code == "internal_error":
                error_logger.exception("unexpected error")
            elif answer.status >= 500:
                error_logger.warning("%s", error)
            if started:
                # Too late for a status; an unfinished body tells the client that the answer is not whole.
                raise
            await send_error(send, error)


class HostMiddleware:
    """Guards a local server against web pages: DNS rebinding (wrong Host) and cross-origin calls (other Origin).

    `hosts`: names that the Host header may have, None for any.
    """

    def __init__(self, app: ASGIApp, hosts: Iterable[str] | None) -> None:
        self._app = app
        self._hosts = None if hosts is None else frozenset(name.lower() for name in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            self._check(scope)
        await self._app(scope, receive, send)

    def _check(self, scope: Scope) -> None:
        host = (header(scope, b"host") or b"").decode("latin-1").strip().lower()
        if self._hosts is not None and host and _without_port(host) not in self._hosts:
            raise HttpError(403, "this Host name is not served here", code="host_not_allowed")
        origin = (header(scope, b"origin") or b"").decode("latin-1").strip().lower()
        scheme, _, site = origin.partition("://")
        # Only web pages have these origins; desktop programs and browser extensions have schemes of their own.
        if scheme in ("http", "https", "null") and site != host:
            raise HttpError(403, "requests from web pages of another origin are not allowed", code="origin_not_allowed")


class AuthMiddleware:
    """Asks for one of the API keys (`Authorization: Bearer` or `x-api-key`) on all but `OPEN_PATHS`.

    Puts the tenant, a name for the key that is not the key, in `scope["state"]["tenant"]`.
    """

    def __init__(self, app: ASGIApp, keys: Iterable[str]) -> None:
        self._app = app
        self._digests = [hashlib.sha256(key.encode()).digest() for key in keys]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            tenant = ""
            if self._digests and scope["path"] not in OPEN_PATHS:
                tenant = self._tenant(scope)
            scope.setdefault("state", {})["tenant"] = tenant
        await self._app(scope, receive, send)

    def _tenant(self, scope: Scope) -> str:
        given = header(scope, b"x-api-key")
        if given is None:
            scheme, _, rest = (header(scope, b"authorization") or b"").partition(b" ")
            given = rest.strip() if scheme.lower() == b"bearer" else b""
        digest = hashlib.sha256(given).digest()
        # Every key is compared, in constant time, so that timing tells nothing.
        matches = [hmac.compare_digest(digest, known) for known in self._digests]
        if not any(matches):
            what = "Incorrect API key provided" if given else "No API key provided"
            raise HttpError(
                401,
                f"{what}; send it as 'Authorization: Bearer KEY'",
                code="invalid_api_key",
                headers={"WWW-Authenticate": "Bearer"},
            )
        return digest.hex()[:16]


class BodyLimitMiddleware:
    """Refuses bodies over `limit` bytes with 413, whether their length was announced or not."""

    def __init__(self, app: ASGIApp, limit: int) -> None:
        self._app = app
        self._limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        seen = 0

        async def limited_receive() -> Message:
            nonlocal seen
            message = await receive()
            if message["type"] == "http.request":
                seen += len(message.get("body", b""))
                if seen > self._limit:
                    await self._refuse(receive, seen)
            return message

        await self._app(scope, limited_receive, send)

    async def _refuse(self, receive: Receive, seen: int) -> None:
        # A client that is still sending reads no answer, and closing on it would reset the connection before
        # it does: take in the rest, within reason, and throw it away.
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._discard(receive, seen), _DISCARD_SECONDS)
        raise HttpError(
            413,
            f"the body is larger than the {self._limit} bytes allowed",
            code="request_too_large",
            headers={"Connection": "close"},
        )

    async def _discard(self, receive: Receive, seen: int) -> None:
        while seen <= _DISCARD_BYTES:
            message = await receive()
            if message["type"] != "http.request" or not message.get("more_body", False):
                return
            seen += len(message.get("body", b""))


async def send_error(send: Send, error: Exception) -> None:
    """Sends the whole answer for an exception."""
    answer = answer_for(error, request_id.get())
    body = answer.body()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        *((name.lower().encode(), value.encode()) for name, value in answer.headers.items()),
    ]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def header(scope: Scope, name: bytes) -> bytes | None:
    """The first header of that (lower-case) name."""
    for key, value in scope["headers"]:
        if key == name:
            return bytes(value)
    return None


def _without_port(host: str) -> str:
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0]
