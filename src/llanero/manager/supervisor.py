"""Keeps one model's engine process running: starts it, restarts it after a crash, ends it.

Owns the engine's state as the rest of the server sees it. Must not know HTTP or text. Each engine has
its own supervisor, so that the end of one is no concern of another. Bound to one event loop.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from pathlib import PurePath
from typing import Literal

from llanero.engine.client import WORKER, EngineClient
from llanero.engine.wire import (
    CacheSaved,
    EngineConfig,
    EngineInfo,
    EngineStats,
    Grammar,
    Progress,
    SeqOutput,
    Vocabulary,
)
from llanero.errors import (
    EngineDiedError,
    EngineUnavailableError,
    InvalidRequestError,
    LlaneroError,
    ModelFormatError,
)
from llanero.observe.logging import LogFormat
from llanero.types import SamplingParams

log = logging.getLogger(__name__)

State = Literal["loading", "ready", "restarting", "failed", "stopped"]

FIRST_DELAY = 0.1
LONGEST_DELAY = 30.0
"""Seconds between a crash and the next start: doubled from crash to crash until a step succeeds."""
MAX_CRASHES = 5
"""Crashes in a row, without a step between them, after which the engine is given up."""


class EngineSupervisor:
    """The engine of one model.

    `command` is what is started, with the socket's file descriptor as its last argument: another one
    than the default is for tests.
    """

    def __init__(
        self,
        config: EngineConfig,
        *,
        command: Sequence[str] = WORKER,
        log: tuple[str, LogFormat] | None = None,
        name: str = "",
        on_change: Callable[[], None] | None = None,
    ) -> None:
        self.config = config
        self.name = name or PurePath(config.model).name
        self.restarts = 0
        """Starts after the first one."""
        self.error: LlaneroError | None = None
        """Why it failed, or the latest crash."""
        self._command = tuple(command)
        self._log = log
        self._on_change = on_change
        self._state: State = "loading"
        self._changed = asyncio.Event()
        self._client: EngineClient | None = None
        self._vocabulary: Vocabulary | None = None
        self._keeping: asyncio.Task[None] | None = None
        self._request_ids = itertools.count(1)

    # --- what it is ----------------------------------------------------------------------------

    @property
    def state(self) -> State:
        return self._state

    @property
    def progress(self) -> Progress:
        return self._client.progress if self._client is not None else Progress(0.0, "starting")

    @property
    def info(self) -> EngineInfo | None:
        """What the engine said of itself when it became ready; None while there is no ready engine."""
        return self._client.info if self._client is not None and self._state == "ready" else None

    @property
    def stats(self) -> EngineStats:
        """As of the latest step; counters begin anew with each process."""
        return self._client.stats if self._client is not None else EngineStats()

    # --- life ----------------------------------------------------------------------------------

    async def start(self) -> None:
        """Starts the process and returns; the load goes on. Raises `EngineUnavailableError` if it cannot."""
        assert self._keeping is None, "started twice"
        log.info("loading %s", self.name)
        self._client = await self._spawn()
        self._keeping = asyncio.create_task(self._guard(self._client), name=f"supervise {self.name}")

    async def wait_ready(self, timeout: float | None = None) -> EngineInfo:
        """Waits until requests can be sent.

        Raises the error of a failed load (`ModelFormatError`, `UnsupportedModelError`, `ConfigError`,
        `EngineDiedError`, ...) and `EngineUnavailableError` after `timeout` seconds or a stop.
        """

        async def until_settled() -> None:
            while self._state in ("loading", "restarting"):
                await self._changed.wait()

        try:
            await asyncio.wait_for(until_settled(), timeout)
        except asyncio.TimeoutError:
            raise EngineUnavailableError(f"the engine of {self.name} is not ready after {timeout:g} s") from None
        info = self.info
        if info is not None:
            return info
        if self._state == "failed" and self.error is not None:
            raise self.error
        raise EngineUnavailableError(self._unavailable())

    async def stop(self, grace: float = 0.0) -> None:
        """Ends the engine: no new requests, up to `grace` seconds for running ones, then they are cancelled.

        Each of them still gets its last output. Returns when the process is gone. May be called again.
        """
        if self._state == "ready" and self._client is not None and grace > 0:
            self._set("stopped")
            try:
                await asyncio.wait_for(self._client.idle(), grace)
            except asyncio.TimeoutError:
                log.info("requests of %s are still running after %g s and are cancelled", self.name, grace)
        loaded = self._client is not None and self._client.info is not None
        self._set("stopped")
        if self._keeping is not None:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)
        client = self._client
        if client is None:
            return
        client.cancel_all()
        if loaded:
            await client.stop()
        else:
            await client.kill()  # A load does not listen, and has nothing to lose.

    def learn(self, vocabulary: Vocabulary) -> None:
        """Tells the engine what the tokens stand for, and those that are started in its place."""
        self._vocabulary = vocabulary
        if self._state == "ready" and self._client is not None:
            self._client.learn(vocabulary)

    async def generate(
        self,
        *,
        prompt: list[int],
        params: SamplingParams,
        eos_token_ids: Sequence[int] = (),
        tenant: str = "",
        cache_salt: str = "",
        priority: int = 0,
        deadline: float | None = None,
        grammar: Grammar | None = None,
    ) -> AsyncGenerator[SeqOutput, None]:
        """Runs a request of `params.n` sequences; yields what is new, one sequence at a time.

        An output holds all tokens of its sequence since the one before: several when the reader was
        slow. The generator ends after each of the n sequences had an output with `finish_reason` (`stop`,
        `length`, or `cancelled` when the engine is stopped). It raises, from its first step on,
        `EngineUnavailableError` when the engine is not ready, `EngineDiedError` when it dies meanwhile,
        and the typed error of a request that cannot be run (`ContextLengthError`, ...), also of one that has
        no output at its `deadline`, which is a `time.monotonic()`; one that has ends with `length` then.

        `grammar` is what the output has to be, if anything; it needs what `learn` tells.

        Closing the generator, or cancelling the task that waits for it, cancels the request in the engine
        at once; use `contextlib.aclosing` around a loop that may be left early.
        """
        client = self._client
        if self._state != "ready" or client is None:
            raise EngineUnavailableError(self._unavailable())
        outputs = client.generate(
            prompt=prompt,
            params=params,
            eos_token_ids=eos_token_ids,
            tenant=tenant,
            cache_salt=cache_salt,
            priority=priority,
            deadline=deadline,
            grammar=grammar,
        )
        async with aclosing(outputs):
            async for output in outputs:
                yield output

    def cancel(self, request_id: int, index: int | None = None) -> None:
        """Ends the request that outputs of this id belong to, or one of its sequences.

        The generator goes on: each sequence that was ended gets a last output, `cancelled` (or another, if
        it ended by itself meanwhile).
        """
        if self._client is not None:
            self._client.cancel(request_id, index)

    async def save_cache(self) -> CacheSaved:
        """Saves the cached prefixes to `config.kv_cache_file`, while requests go on.

        Raises `InvalidRequestError` when there is no such file, `EngineUnavailableError` or `EngineDiedError`.
        """
        if not self.config.kv_cache_file:
            raise InvalidRequestError(f"the cache of {self.name} has no file: start the server with --kv-cache-file")
        if self._state != "ready" or self._client is None:
            raise EngineUnavailableError(self._unavailable())
        return await self._client.save_cache()

    # --- keeping it alive ----------------------------------------------------------------------

    async def _spawn(self) -> EngineClient:
        client = await EngineClient.start(
            self.config,
            command=self._command,
            log=self._log,
            name=self.name,
            request_ids=self._request_ids,
        )
        if self._on_change is not None:
            client.on_change = self._on_change
        return client

    async def _guard(self, client: EngineClient) -> None:
        try:
            await self._keep(client)
        except Exception as error:  # a bug of ours: better a failed engine than one that is awaited forever
            log.exception("the supervisor of %s failed", self.name)
            self.error = LlaneroError(f"internal error: {type(error).__name__}: {error}")
            self._state = "failed"
            self._changed.set()

    async def _keep(self, client: EngineClient) -> None:
        crashes = 0
        first: EngineInfo | None = None
        while True:
            try:
                info = await client.ready()
            except LlaneroError as error:
                await client.closed()
                self.error = error
                if self.restarts == 0:
                    # What has never worked is not going to by itself. Who waits for it is told why.
                    self._set("failed")
                    return
            else:
                first = first or info
                if _model_of(info) != _model_of(first):
                    # Tokens would be taken for those of another vocabulary.
                    self.error = ModelFormatError(
                        f"the file of {self.name} holds another model since its engine ended; start the server again"
                    )
                    log.error("%s", self.error)
                    self._set("failed")
                    await client.stop()
                    return
                log.info("engine of %s is ready: pid %d, %.1f s", self.name, info.pid, info.load_seconds)
                if self._vocabulary is not None:
                    client.learn(self._vocabulary)
                self._set("ready")
                await client.closed()
                self.error = EngineDiedError(f"the engine of {self.name} ended ({client.ending})")
                if client.stats.steps:
                    crashes = 0
            crashes += 1
            if crashes >= MAX_CRASHES:
                log.error("engine of %s ended %d times in a row and is given up", self.name, crashes)
                self._set("failed")
                return
            delay = min(FIRST_DELAY * 2 ** (crashes - 1), LONGEST_DELAY)
            log.warning("%s; it is started again in %.1f s", self.error, delay)
            self._set("restarting")
            await asyncio.sleep(delay)
            self.restarts += 1
            client = self._client = await self._respawn()

    async def _respawn(self) -> EngineClient:
        """Starts a process, however long the machine has no room for one."""
        delay = FIRST_DELAY
        while True:
            try:
                return await self._spawn()
            except EngineUnavailableError as error:
                self.error = error
                log.error("%s", error)
                await asyncio.sleep(delay)
                delay = min(2 * delay, LONGEST_DELAY)

    def _set(self, state: State) -> None:
        if self._state == state:
            return
        self._state = state
        # Wakes all who wait now; who comes later waits for the next change.
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()
        if self._on_change is not None:
            self._on_change()

    def _unavailable(self) -> str:
        if self._state == "failed":
            return f"the engine of {self.name} has failed; the server's log says why"
        return f"the engine of {self.name} is not ready ({self._state})"


def _model_of(info: EngineInfo) -> tuple[str, int, int]:
    """What tells models apart, as far as those who hold its tokenizer are concerned."""
    return info.arch, info.n_vocab, info.n_params
