"""How long an answer may be worked on: until its client leaves or the server must go.

Owns the server's own state (running, draining, out of time) and the race between work, disconnect and
shutdown. Must not know what the work is.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine
from typing import Any, TypeVar

from starlette.types import Receive

from llanero.errors import EngineUnavailableError, LlaneroError

T = TypeVar("T")


class ClientDisconnectedError(LlaneroError):
    """The client closed the connection; nobody reads the answer."""


class ShuttingDownError(EngineUnavailableError):
    """The server is going away and the grace time is over."""

    def __init__(self) -> None:
        super().__init__("the server is shutting down")


class Lifetime:
    """The server's state. First `drain()` (finish what runs), then, after the grace time, `expire()`."""

    def __init__(self) -> None:
        self._draining = False
        self._expired = asyncio.Event()

    @property
    def draining(self) -> bool:
        return self._draining

    def drain(self) -> None:
        """New work is no longer welcome."""
        self._draining = True

    def expire(self) -> None:
        """What still runs is ended now, each request with its proper last event."""
        self._draining = True
        self._expired.set()

    async def expired(self) -> None:
        await self._expired.wait()

    async def limit(self, work: Coroutine[Any, Any, T]) -> T:
        """Awaits `work`, but cancels it when the time is up. Raises what it raises, or `ShuttingDownError`."""
        task = asyncio.ensure_future(work)
        expired = asyncio.ensure_future(self.expired())
        try:
            await asyncio.wait({task, expired}, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return task.result()
            raise ShuttingDownError
        finally:
            for each in (task, expired):
                await _cancelled(each)


async def run_until_gone(work: Coroutine[Any, Any, T], receive: Receive, lifetime: Lifetime) -> T:
    """Awaits `work`, but cancels it when the client disconnects or the server's time is up.

    The request's body must have been read: from here on `receive` only tells of the disconnect. (Under
    ASGI a failing `send` tells of it too, but during a long prefill nothing is sent.) Raises what `work`
    raises, `ClientDisconnectedError` or `ShuttingDownError`.
    """
    task = asyncio.ensure_future(work)
    gone = asyncio.ensure_future(_disconnected(receive))
    expired = asyncio.ensure_future(lifetime.expired())
    try:
        await asyncio.wait({task, gone, expired}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            return task.result()
        raise ClientDisconnectedError if gone.done() else ShuttingDownError
    finally:
        for each in (task, gone, expired):
            await _cancelled(each)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _cancelled(task: asyncio.Future[Any]) -> None:
    """Cancels a task and waits until its own clean-up has run."""
    if task.done():
        return
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError, Exception):
        await task
