"""What happens to every request before a route sees it: id, access log, CORS, errors, host check, key, size.

Plain ASGI classes, outermost first in this file, each owning one check. Must not know routes or models.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import time
import uuid
from collections.abc import Iterable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from llanero.http.errors import HttpError, answer_for
from llanero.http.keys import KeyRing
from llanero.http.lifetime import ClientDisconnectedError
from llanero.observe.logging import request_id

access_logger = logging.getLogger("llanero.access")
error_logger = logging.getLogger("llanero.http")

OPEN_PATHS = frozenset({"/health", "/v1/health", "/ready"})
"""Answered without a key: load balancers ask them."""

_ID = re.compile(rb"[A-Za-z0-9._:-]{1,128}")
_DISCARD_BYTES = 64 << 20
_DISCARD_SECONDS = 10.0
BODY_SECONDS = 30.0
"""For a body to arrive, beside what its length takes at `BODY_RATE`."""
BODY_RATE = 16 << 10
"""Bytes per second. Slower clients are told so instead of being waited for."""


class Origins:
    """A set of origins (`https://example.org`); `*` stands for all."""

    def __init__(self, origins: Iterable[str] = ()) -> None:
        self._origins = frozenset(origin.lower() for origin in origins)

    def __contains__(self, origin: str) -> bool:
        return origin in self._origins or "*" in self._origins


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
            extra = {"ms": milliseconds, "client": client[0] if client else ""}
            if tenant := scope.get("state", {}).get("tenant"):
                extra["tenant"] = tenant
            access_logger.log(
                level,
                "%s %s %d%s",
                scope["method"],
                scope["path"],
                status,
                "" if finished else " (client left)",
                extra=extra,
            )
            request_id.reset(token)


class CorsMiddleware:
    """Lets browsers hand our answers, errors too, to pages of the allowed origins, and answers what they ask first."""

    def __init__(self, app: ASGIApp, origins: Origins) -> None:
        self._app = app
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not (origin := _origin(scope)) or origin not in self._origins:
            await self._app(scope, receive, send)
            return
        headers = [
            (b"access-control-allow-origin", header(scope, b"origin") or b""),
            (b"access-control-expose-headers", b"x-request-id, retry-after"),
            (b"vary", b"Origin"),
        ]

        async def send_with_origin(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *headers]
            await send(message)

        if scope["method"] == "OPTIONS" and header(scope, b"access-control-request-method"):
            asked = [
                (b"access-control-allow-methods", b"GET, POST, DELETE"),
                (b"access-control-allow-headers", b"authorization, *"),  # The star does not stand for that one.
                (b"access-control-max-age", b"600"),
            ]
            await send_with_origin({"type": "http.response.start", "status": 204, "headers": asked})
            await send({"type": "http.response.body", "body": b""})
        else:
            await self._app(scope, receive, send_with_origin)


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

    `hosts`: names that the Host header may have, None for any. `origins`: others than the server's own whose pages may
    call it.
    """

    def __init__(self, app: ASGIApp, hosts: Iterable[str] | None, origins: Origins) -> None:
        self._app = app
        self._hosts = None if hosts is None else frozenset(name.lower() for name in hosts)
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            self._check(scope)
        await self._app(scope, receive, send)

    def _check(self, scope: Scope) -> None:
        host = (header(scope, b"host") or b"").decode("latin-1").strip().lower()
        if self._hosts is not None and host and _without_port(host) not in self._hosts:
            raise HttpError(403, "this Host name is not served here; --allowed-host allows it", code="host_not_allowed")
        origin = _origin(scope)
        scheme, _, site = origin.partition("://")
        # Only web pages have these origins; desktop programs and browser extensions have schemes of their own.
        if scheme in ("http", "https", "null") and site != host and origin not in self._origins:
            raise HttpError(
                403,
                "requests from web pages of another origin are not allowed; --cors-origin allows them",
                code="origin_not_allowed",
            )


class AuthMiddleware:
    """Asks for one of the API keys (`Authorization: Bearer` or `x-api-key`) on all but `OPEN_PATHS`.

    Puts the tenant, the name of the key's user, in `scope["state"]["tenant"]`; "" where no key is needed.
    """

    def __init__(self, app: ASGIApp, keys: KeyRing) -> None:
        self._app = app
        self._keys = keys

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            tenant = ""
            if self._keys.locked and scope["path"] not in OPEN_PATHS:
                tenant = self._tenant(scope)
            scope.setdefault("state", {})["tenant"] = tenant
        await self._app(scope, receive, send)

    def _tenant(self, scope: Scope) -> str:
        given = header(scope, b"x-api-key")
        if given is None:
            scheme, _, rest = (header(scope, b"authorization") or b"").partition(b" ")
            given = rest.strip() if scheme.lower() == b"bearer" else b""
        name = self._keys.name_of(given)
        if name is None:
            what = "Incorrect API key provided" if given else "No API key provided"
            raise HttpError(
                401,
                f"{what}; send it as 'Authorization: Bearer KEY'",
                code="invalid_api_key",
                headers={"WWW-Authenticate": "Bearer"},
            )
        return name


class BodyLimitMiddleware:
    """Refuses bodies over `limit` bytes with 413, announced or not, and those that come too slowly with 408."""

    def __init__(self, app: ASGIApp, limit: int) -> None:
        self._app = app
        self._limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        seen, complete = 0, False
        start = time.monotonic()

        async def limited_receive() -> Message:
            nonlocal seen, complete
            if complete:  # What comes now is the disconnect, whenever that may be.
                return await receive()
            left = start + BODY_SECONDS + seen / BODY_RATE - time.monotonic()
            try:
                message = await asyncio.wait_for(receive(), left)
            except asyncio.TimeoutError:
                raise HttpError(
                    408, "the body came too slowly", code="request_timeout", headers={"Connection": "close"}
                ) from None
            complete = not message.get("more_body", False)
            seen += len(message.get("body", b""))
            if seen > self._limit:
                await self._refuse(receive, seen, complete=complete)
            return message

        await self._app(scope, limited_receive, send)

    async def _refuse(self, receive: Receive, seen: int, *, complete: bool) -> None:
        # A client that is still sending reads no answer, and closing on it would reset the connection before
        # it does: take in the rest, within reason, and throw it away.
        if not complete:
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


def _origin(scope: Scope) -> str:
    return (header(scope, b"origin") or b"").decode("latin-1").strip().lower()


def _without_port(host: str) -> str:
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0]
