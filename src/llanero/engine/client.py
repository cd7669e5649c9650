"""The parent's side of one engine process: start it, talk to it, tell its requests when it is gone.

Owns one child and its socket from start to reaping. Must not know why a child is started or started
again (`manager.supervisor`), nor HTTP or text. Bound to the event loop it was started on.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from typing import Any, TypeVar

import msgspec

from llanero import errors
from llanero.engine.wire import (
    CacheSaved,
    Cancel,
    EngineConfig,
    EngineInfo,
    EngineStats,
    Failed,
    FrameReader,
    Grammar,
    Load,
    Progress,
    Ready,
    SaveCache,
    SeqOutput,
    Shutdown,
    StepOutputs,
    Submit,
    ToEngine,
    Vocabulary,
    WireError,
    frame,
)
from llanero.errors import EngineDiedError, EngineUnavailableError, InvalidRequestError, LlaneroError
from llanero.observe.logging import LogFormat
from llanero.types import SamplingParams

log = logging.getLogger(__name__)

T = TypeVar("T")
WORKER = (sys.executable, "-m", "llanero.engine.worker")
_READ = 1 << 18
_SHUTDOWN_SECONDS = 5.0
"""Between the request to end and SIGKILL: a long step has to end first."""
_SAVE_SECONDS = 40.0
"""More for an engine that saves its cache: `warm.SAVE_SECONDS`, and as long again for the disk."""
_REAP_SECONDS = 2.0
"""Between the end of its socket and SIGKILL for a child that does not end by itself."""


def typed_error(kind: str | None, message: str, param: str | None = None) -> LlaneroError:
    """The error of that class name in `errors`; a plain `LlaneroError` for any other name."""
    cls = getattr(errors, kind or "", None)
    if not isinstance(cls, type) or not issubclass(cls, LlaneroError):
        return LlaneroError(message)
    error = cls(message)
    if isinstance(error, InvalidRequestError):
        error.param = param
    return error


class _Stream:
    """What a request has got and its reader has not yet taken: one merged output per sequence.

    A reader that lags finds its tokens joined, so that memory is bounded by what the request may generate.
    """

    def __init__(self, n: int, n_prompt: int) -> None:
        self.unfinished = set(range(n))
        self.n_prompt = n_prompt
        self.error: LlaneroError | None = None
        self._outputs: dict[int, SeqOutput] = {}
        self._news = asyncio.Event()

    def put(self, output: SeqOutput) -> None:
        earlier = self._outputs.get(output.index)
        self._outputs[output.index] = output if earlier is None else _join(earlier, output)
        if output.finish_reason is not None:
            self.unfinished.discard(output.index)
        self._news.set()

    def fail(self, error: LlaneroError) -> None:
        self.error = error
        self._news.set()

    async def take(self) -> list[SeqOutput]:
        """Everything new, waiting for something. Raises the stream's error once the outputs are taken."""
        await self._news.wait()
        outputs = list(self._outputs.values())
        if not outputs and self.error is not None:
            raise self.error
        self._outputs.clear()
        if self.error is None:
            self._news.clear()
        return outputs


def _join(earlier: SeqOutput, later: SeqOutput) -> SeqOutput:
    """Both in one. The lists of `earlier`, which nobody has seen yet, are taken over."""
    earlier.tokens.extend(later.tokens)
    logprobs = _joined(earlier.logprobs, later.logprobs)
    prompt_logprobs = _joined(earlier.prompt_logprobs, later.prompt_logprobs)
    return msgspec.structs.replace(later, tokens=earlier.tokens, logprobs=logprobs, prompt_logprobs=prompt_logprobs)


def _joined(earlier: list[T] | None, later: list[T] | None) -> list[T] | None:
    if earlier is None:
        return later
    earlier.extend(later or ())
    return earlier


class EngineClient:
    """One engine process. `EngineClient.start()` makes one."""

    def __init__(self, process: subprocess.Popen[bytes], name: str, request_ids: Iterator[int]) -> None:
        self.name = name
        self.progress = Progress(0.0, "starting")
        self.info: EngineInfo | None = None
        self.stats = EngineStats()
        self._process = process
        self._writer: asyncio.StreamWriter | None = None
        self._reading: asyncio.Task[None] | None = None
        self._ready: asyncio.Future[EngineInfo] = asyncio.get_running_loop().create_future()
        self._ready.add_done_callback(_retrieve)  # nobody has to wait for it
        self._closed = asyncio.Event()
        self._streams: dict[int, _Stream] = {}
        self._request_ids = request_ids
        self._shutdown_seconds = _SHUTDOWN_SECONDS
        self._saved: asyncio.Future[CacheSaved] | None = None
        self._idle = asyncio.Event()
        self._idle.set()
        self.ending = ""
        """How the process ended, once it has."""
        self.on_change: Callable[[], None] = lambda: None
        """Called when `progress` has changed."""

    @classmethod
    async def start(
        cls,
        config: EngineConfig,
        *,
        command: Sequence[str] = WORKER,
        log: tuple[str, LogFormat] | None = None,
        name: str = "",
        request_ids: Iterator[int] | None = None,
    ) -> EngineClient:
        """Starts a child and tells it what to load. Raises `EngineUnavailableError` if there can be none.

        `log` is the level and format of what it logs. `request_ids` is shared by the clients that follow each
        other, so that an id means one request only.
        """
        ours, theirs = socket.socketpair()
        try:
            environment = dict(os.environ)
            # The child must not import what happens to lie in the working directory.
            environment["PYTHONSAFEPATH"] = "1"
            if log is not None:
                environment["LLANERO_LOG_LEVEL"], environment["LLANERO_LOG_FORMAT"] = log
            process = subprocess.Popen(
                [*command, str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=2,  # standard output belongs to the user's command
                env=environment,
                start_new_session=True,  # Ctrl-C must not end it before its requests have had their grace time
            )
        except OSError as error:
            ours.close()
            raise EngineUnavailableError(f"the engine process cannot be started: {error}") from error
        finally:
            theirs.close()
        client = cls(process, name or config.model, request_ids or itertools.count(1))
        try:
            reader, client._writer = await asyncio.open_unix_connection(sock=ours)
        except BaseException:
            ours.close()
            process.kill()
            process.wait()
            raise
        if config.kv_cache_file:
            client._shutdown_seconds += _SAVE_SECONDS
        client._send(Load(config))
        client._reading = asyncio.create_task(client._read(reader), name=f"engine {process.pid}")
        return client

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return not self._closed.is_set()

    async def ready(self) -> EngineInfo:
        """Waits for the load. Raises its typed error, or `EngineDiedError` when the process ended."""
        return await asyncio.shield(self._ready)

    async def closed(self) -> None:
        """Waits until the process has ended, is reaped, and every request has been told."""
        await self._closed.wait()

    async def idle(self) -> None:
        """Waits until no request is unfinished."""
        await self._idle.wait()

    def learn(self, vocabulary: Vocabulary) -> None:
        """Has to be called once, before the first request that has a grammar."""
        self._send(vocabulary)

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
        """Runs a request; see `EngineSupervisor.generate`."""
        if self.info is None or not self.alive:
            raise EngineUnavailableError(f"the engine of {self.name} is not ready")
        request_id = next(self._request_ids)
        message = Submit(
            request_id=request_id,
            prompt=prompt,
            params=params,
            eos_token_ids=list(eos_token_ids),
            tenant=tenant,
            cache_salt=cache_salt,
            priority=priority,
            deadline=deadline,
            grammar=grammar,
        )
        stream = _Stream(params.n, len(prompt))
        try:
            self._send(message)
        except WireError as error:
            raise InvalidRequestError(f"the prompt is too long: {error}", param="prompt") from error
        self._streams[request_id] = stream
        self._idle.clear()
        left = set(range(params.n))
        try:
            while left:
                for output in await stream.take():
                    if output.finish_reason == "error":
                        message_text = output.error or "the engine reported an error"
                        raise typed_error(output.error_kind, message_text, output.error_param)
                    if output.finish_reason is not None:
                        left.discard(output.index)
                    yield output
        finally:
            del self._streams[request_id]
            if not self._streams:
                self._idle.set()
            if stream.unfinished and self.alive:
                self._send(Cancel(request_id))

    def cancel(self, request_id: int, index: int | None = None) -> None:
        """Ends a request or one of its sequences; each gets its last output. Unknown ids are left alone."""
        if request_id in self._streams:
            self._send(Cancel(request_id, index))

    def cancel_all(self) -> None:
        """Ends every unfinished sequence with reason "cancelled", here and in the engine."""
        for request_id, stream in self._streams.items():
            for index in sorted(stream.unfinished):
                stream.put(
                    SeqOutput(
                        request_id=request_id, index=index, finish_reason="cancelled", prompt_tokens=stream.n_prompt
                    )
                )
            self._send(Cancel(request_id))

    async def save_cache(self) -> CacheSaved:
        """Has the cached prefixes saved; `config.kv_cache_file` must be set.

        Who asks while that is under way gets the same answer. Raises `EngineUnavailableError` or `EngineDiedError`.
        """
        if self.info is None or not self.alive:
            raise EngineUnavailableError(f"the engine of {self.name} is not ready")
        if self._saved is None:
            self._saved = asyncio.get_running_loop().create_future()
            self._saved.add_done_callback(_retrieve)  # whoever asked may have left
            self._send(SaveCache())
        return await asyncio.shield(self._saved)

    async def stop(self) -> None:
        """Asks the process to end, waits a while for it, then ends it. Always reaps it."""
        self._send(Shutdown())
        try:
            await asyncio.wait_for(self._closed.wait(), self._shutdown_seconds)
        except asyncio.TimeoutError:
            await self.kill()

    async def kill(self) -> None:
        """Ends the process at once and waits until it is reaped."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._closed.wait()

    # --- the connection ------------------------------------------------------------------------

    def _send(self, message: ToEngine) -> None:
        data = frame(message)
        if self._writer is not None and not self._writer.is_closing():
            self._writer.write(data)

    async def _read(self, reader: asyncio.StreamReader) -> None:
        """Reads until the process is gone; then reaps it and tells everybody."""
        frames = FrameReader("parent")
        problem = ""
        try:
            while data := await reader.read(_READ):
                for message in frames.feed(data):
                    self._receive(message)
        except OSError as error:  # a reset connection is an end like another
            log.debug("connection to engine %d: %s", self.pid, error)
        except WireError as error:
            problem = str(error)
            log.error("engine %d of %s is not understood and will be killed: %s", self.pid, self.name, error)
        except asyncio.CancelledError:
            # The loop is being torn down without a stop(): leave no process behind.
            self._process.kill()
            self._process.wait()
            raise
        except Exception as error:  # a bug of ours; nobody may be left waiting because of it
            problem = f"{type(error).__name__}: {error}"
            log.exception("messages of engine %d of %s cannot be handled; it will be killed", self.pid, self.name)
        finally:
            if self._writer is not None:
                self._writer.close()
        status = await self._reap(at_once=bool(problem))
        if self._writer is not None:
            with contextlib.suppress(OSError):  # a reset that nobody asks for is logged as never looked at
                await self._writer.wait_closed()
        self.ending = problem or status
        error_message = f"the engine of {self.name} ended ({self.ending})"
        if not self._ready.done():
            self._ready.set_exception(EngineDiedError(f"{error_message} while it loaded the model"))
        self._closed.set()
        if self._saved is not None:
            self._saved.set_exception(EngineDiedError(f"{error_message} while it saved its cache"))
        for stream in self._streams.values():
            if stream.unfinished:
                stream.fail(EngineDiedError(f"{error_message} while it worked on this request"))

    def _receive(self, message: object) -> None:
        if isinstance(message, StepOutputs):
            self.stats = message.stats
            for output in message.outputs:
                stream = self._streams.get(output.request_id)
                # Outputs that were on their way when a sequence ended here are of no interest.
                if stream is not None and output.index in stream.unfinished:
                    stream.put(output)
        elif isinstance(message, Progress):
            self.progress = message
            self.on_change()
        elif isinstance(message, Ready):
            self.info = message.info
            self.progress = Progress(1.0, "ready")
            if not self._ready.done():
                self._ready.set_result(message.info)
        elif isinstance(message, CacheSaved):
            if self._saved is not None:
                self._saved.set_result(message)
                self._saved = None
        elif isinstance(message, Failed) and not self._ready.done():
            self._ready.set_exception(typed_error(message.kind, message.message))

    async def _reap(self, *, at_once: bool) -> str:
        """Waits for the process after its socket has ended; returns how it ended."""
        pause = 0.001
        waited = 0.0
        if at_once:
            self._process.kill()
        while (code := self._process.poll()) is None:
            if waited > _REAP_SECONDS:
                self._process.kill()
            await asyncio.sleep(pause)
            waited += pause
            pause = min(2 * pause, 0.05)
        if code >= 0:
            return f"exit status {code}"
        try:
            return f"signal {signal.Signals(-code).name}"
        except ValueError:
            return f"signal {-code}"


def _retrieve(future: asyncio.Future[Any]) -> None:
    if not future.cancelled():
        future.exception()
