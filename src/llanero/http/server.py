"""Serving: the listening socket, the start of models, signals, and an orderly end.

Owns the order of things: listen, load, say that we are ready; at the first SIGINT or SIGTERM stop
accepting, let answers finish for the grace time, end the rest with a proper last event, end the engines. A second
signal ends the grace time at once. Must not know routes.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import math
import signal
import socket
import uuid
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from typing import Any

import httptools
import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from llanero.config import LimitOptions, ServerOptions, StoreOptions, is_loopback
from llanero.errors import ConfigError
from llanero.http.app import create_app
from llanero.http.errors import HttpError, answer_for
from llanero.http.keys import KeyRing
from llanero.http.lifetime import Lifetime, ShuttingDownError
from llanero.http.sse import LAST_WORDS_SECONDS
from llanero.manager.registry import ModelRegistry
from llanero.observe.logging import request_id
from llanero.protocols.openai.response_runs import Responses
from llanero.store.answers import AnswerStore
from llanero.store.database import Database

logger = logging.getLogger("llanero.http")

_ENGINE_SECONDS = 5.0
"""For engines to end by themselves, after their requests have ended."""
MAX_HEAD_BYTES = 64 << 10
"""Request line and headers."""
HEAD_SECONDS = 60.0
"""From the connection, or the first byte of a later request, to the end of the request's headers. As long a body may
go on that has its answer already."""
STALL_SECONDS = 120.0
"""For which a client may read nothing of an answer that waits for it."""
_KEEP_ALIVE_SECONDS = 75
_BACKLOG = 1024


def serve(
    registry: ModelRegistry,
    options: ServerOptions,
    limits: LimitOptions | None = None,
    store: StoreOptions | None = None,
    *,
    while_loading: Callable[[ModelRegistry], Awaitable[None]] | None = None,
    when_ready: Callable[[str], None] | None = None,
) -> None:
    """Loads the registry's models and serves them until a signal ends it.

    Listens at once (`/health` says 503 while models load); port 0 takes any free one. `while_loading` runs
    beside the load and is cancelled after it: a progress bar, say; then `when_ready` gets the server's URL.
    Raises `ConfigError` when it cannot listen there or use its key file, and what is wrong with a model that cannot be
    loaded.
    """
    sockets = listen(options.host, options.port)
    try:
        _run(serve_on(sockets, registry, options, limits, store, while_loading=while_loading, when_ready=when_ready))
    finally:
        for each in sockets:
            each.close()


def listen(host: str, port: int) -> list[socket.socket]:
    """Sockets that listen on all addresses of `host` (localhost may have two). Raises `ConfigError`."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError) as error:
        raise ConfigError(f"cannot listen on host {host!r}: {error}") from None
    sockets: list[socket.socket] = []
    problem: OSError | None = None
    for family, address in dict.fromkeys((entry[0], entry[4]) for entry in found):
        sock = None
        try:
            sock = socket.socket(family, socket.SOCK_STREAM)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            # With port 0 all addresses share the port that the first one got.
            chosen = sockets[0].getsockname()[1] if sockets else address[1]
            sock.bind((address[0], chosen, *address[2:]))
            sock.listen(_BACKLOG)
            sock.setblocking(False)
            sockets.append(sock)
        except OSError as error:
            if sock is not None:
                sock.close()
            problem = error
            if error.errno == errno.EADDRINUSE:
                break
    if problem is not None and (not sockets or problem.errno == errno.EADDRINUSE):
        for sock in sockets:
            sock.close()
        raise ConfigError(_explained(host, port, problem))
    return sockets


async def serve_on(
    sockets: list[socket.socket],
    registry: ModelRegistry,
    options: ServerOptions,
    limits: LimitOptions | None = None,
    store: StoreOptions | None = None,
    *,
    while_loading: Callable[[ModelRegistry], Awaitable[None]] | None = None,
    when_ready: Callable[[str], None] | None = None,
) -> None:
    """`serve` on sockets that listen, inside of a running loop. Takes over SIGINT and SIGTERM."""
    lifetime = Lifetime()
    host, grace = options.host, options.grace
    kept = store or StoreOptions()
    answers = AnswerStore(Database(kept.path), kept)
    responses = Responses(answers)
    app = create_app(
        registry,
        lifetime=lifetime,
        keys=KeyRing(options.api_key, options.api_key_file),
        hosts=_allowed_hosts(options),
        origins=options.cors_origin,
        limits=limits,
        store=answers,
        responses=responses,
    )
    server = _Server(uvicorn_config(app, grace=grace))
    loop = asyncio.get_running_loop()
    serving = asyncio.ensure_future(server.serve(sockets=sockets))
    loading = asyncio.ensure_future(_load(registry, while_loading))

    def stop() -> None:
        if not lifetime.draining:
            logger.info("stopping; running requests have %g s to finish (again to stop at once)", grace)
            lifetime.drain()
            server.should_exit = True
            loop.call_later(grace, lifetime.expire)
        else:
            lifetime.expire()
            server.force_exit = True
            loop.call_later(LAST_WORDS_SECONDS, serving.cancel)

    with _signals(loop, stop):
        try:
            await asyncio.wait({serving, loading}, return_when=asyncio.FIRST_COMPLETED)
            if loading.done():
                loading.result()
            if loading.done() and not lifetime.draining:
                url = f"http://{f'[{host}]' if ':' in host else host}:{sockets[0].getsockname()[1]}"
                _say_ready(registry, url)
                if when_ready is not None:
                    when_ready(url)
            await serving
            with contextlib.suppress(ShuttingDownError):
                await lifetime.limit(responses.finished())
        except asyncio.CancelledError:
            if not server.force_exit:
                raise
        finally:
            loading.cancel()
            server.should_exit = server.force_exit = True
            lifetime.expire()
            await asyncio.gather(loading, serving, return_exceptions=True)
            await responses.stop()
            await registry.stop(_ENGINE_SECONDS)
            await answers.close()
    logger.info("stopped")


def uvicorn_config(app: ASGIApp, *, grace: float) -> uvicorn.Config:
    """How uvicorn serves the application, however it is started."""
    return uvicorn.Config(
        app,
        http=_Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=math.ceil(grace + LAST_WORDS_SECONDS + 1),
    )


class _Protocol(HttpToolsProtocol):
    """uvicorn's HTTP with limits on what comes before and after a body, and on how long an answer waits for its reader.

    Without them a head without end fills the memory, and a head or a reader that never comes holds its connection (and
    what is generated for it) for good. Bodies that somebody waits for are the middleware's affair.
    """

    _in_head = True
    _head_bytes = 0
    _n_heads = 0
    _input_timer: asyncio.TimerHandle | None = None
    _stall_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._start_timer()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_timer()
        self._stop_stall_timer()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        super().pause_writing()
        self._stall_timer = self.loop.call_later(STALL_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        super().resume_writing()
        self._stop_stall_timer()

    def data_received(self, data: bytes) -> None:
        was_in_head, n_heads = self._in_head, self._n_heads
        self._unset_keepalive_if_required()
        try:
            self._parse(data)
        except httptools.HttpParserError:
            self.send_400_response("Invalid HTTP request received.")
        if not (was_in_head and self._in_head and n_heads == self._n_heads) or self.transport.is_closing():
            return  # This was not (all) of one head.
        self._head_bytes += len(data)
        if self._head_bytes > MAX_HEAD_BYTES:
            self.send_400_response("The request's head is too long.")
        elif self._input_timer is None:
            self._start_timer()

    def on_headers_complete(self) -> None:
        if self.parser.should_upgrade():
            return  # `_parse` has this head read again.
        self._in_head = False
        self._head_bytes = 0
        self._n_heads += 1
        self._stop_timer()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        if self.parser.should_upgrade():
            return
        self._in_head = True
        self._stop_timer()
        super().on_message_complete()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if not self._in_head:
            self._start_timer()

    def send_400_response(self, msg: str) -> None:
        """For what is no HTTP, unless an earlier answer would be taken for this one."""
        body_of_next = not self._in_head and not self.pipeline and not self.cycle.response_started
        if self.cycle is None or self.cycle.response_complete or body_of_next:
            this_id = uuid.uuid4().hex
            token = request_id.set(this_id)
            logger.warning("%s", msg, extra={"client": self.client[0] if self.client else ""})
            body = answer_for(HttpError(400, msg, code="invalid_http")).body()
            head = f"HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n"
            head += f"x-request-id: {this_id}\r\nconnection: close\r\n\r\n"
            self.transport.write(head.encode() + body)
            request_id.reset(token)
        self.transport.close()

    def _parse(self, data: bytes) -> None:
        """Has the parser read it. A request that offers to go on in another protocol is one like any other here.

        Java's client offers `Upgrade: h2c` with each request. The parser would leave everything behind such a head, the
        body too, to that protocol. Raises `HttpParserError`.
        """
        rest = memoryview(data)
        while rest:
            try:
                self.parser.feed_data(rest)
                return
            except httptools.HttpParserUpgrade as offer:
                rest = rest[offer.args[0] :]
            head = self._head_without_offer()
            self.parser = httptools.HttpRequestParser(self)
            self.parser.set_dangerous_leniencies(lenient_data_after_close=True)  # As uvicorn has it.
            self.parser.feed_data(head)

    def _head_without_offer(self) -> bytes:
        method, version = self.parser.get_method(), self.parser.get_http_version()
        if method == b"CONNECT":
            raise httptools.HttpParserError("this is no proxy")
        lines = [b"%s %s HTTP/%s" % (method, self.url, version.encode())]
        lines += [b"%s: %s" % header for header in self.headers if header[0] != b"upgrade"]
        return b"\r\n".join([*lines, b"", b""])

    def _start_timer(self) -> None:
        self._stop_timer()
        self._input_timer = self.loop.call_later(HEAD_SECONDS, self._input_is_late)

    def _input_is_late(self) -> None:
        self._input_timer = None
        if self.cycle is None or self.cycle.response_complete:
            self.transport.close()

    def _stop_timer(self) -> None:
        if self._input_timer is not None:
            self._input_timer.cancel()
            self._input_timer = None

    def _stop_stall_timer(self) -> None:
        if self._stall_timer is not None:
            self._stall_timer.cancel()
            self._stall_timer = None


class _Server(uvicorn.Server):
    """uvicorn without its signal handling: signals are ours."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _load(registry: ModelRegistry, beside: Callable[[ModelRegistry], Awaitable[None]] | None) -> None:
    company = asyncio.ensure_future(beside(registry)) if beside is not None else None
    try:
        await registry.start()
    finally:
        if company is not None:
            company.cancel()
            await asyncio.gather(company, return_exceptions=True)


@contextlib.contextmanager
def _signals(loop: asyncio.AbstractEventLoop, handler: Callable[[], None]) -> Iterator[None]:
    numbers = (signal.SIGINT, signal.SIGTERM)
    for number in numbers:
        loop.add_signal_handler(number, handler)
    try:
        yield
    finally:
        for number in numbers:
            loop.remove_signal_handler(number)


def _say_ready(registry: ModelRegistry, url: str) -> None:
    models = []
    for model in registry.list():
        info = model.engine.info
        if info is not None:
            models.append(f"{model.id}: {info.threads} threads, context {info.ctx_size}, {info.isa}")
    logger.info("llanero is ready at %s (%s)", url, "; ".join(models))


def _allowed_hosts(options: ServerOptions) -> set[str] | None:
    """Names that the server may be called by; any, if others can reach it and it was not told its names."""
    host = options.host
    if not is_loopback(host) and not options.allowed_host:
        return None
    return {"localhost", "127.0.0.1", "[::1]", f"[{host}]" if ":" in host else host, *options.allowed_host}


def _explained(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} on {host} is in use; stop what listens there or choose another --port"
    if error.errno == errno.EACCES:
        return f"port {port} on {host} is not ours to use: {error.strerror}; choose another --port"
    return f"cannot listen on {host}:{port}: {error.strerror or error}"


def _run(main: Coroutine[Any, Any, None]) -> None:
    """On uvloop where there is one."""
    try:
        import uvloop
    except ImportError:
        asyncio.run(main)
    else:
        uvloop.run(main)
