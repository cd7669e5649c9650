"""The engine process: `python -m llanero.engine.worker FD`.

Owns the loop between the socket and `EngineCore`. Must not know HTTP or text. The process ends when the
other side of the socket does: a watcher thread sees to that even during a load or a long step.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import select
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable

from llanero.engine.core import EngineCore
from llanero.engine.wire import (
    Cancel,
    EngineConfig,
    Failed,
    FrameReader,
    Load,
    Progress,
    Ready,
    SaveCache,
    Shutdown,
    StepOutputs,
    Submit,
    ToEngine,
    ToParent,
    Vocabulary,
    WireError,
    frame,
)
from llanero.errors import ConfigError, LlaneroError
from llanero.observe.logging import LogFormat, configure_logging

log = logging.getLogger("llanero.engine")

Loader = Callable[[EngineConfig, Callable[[float, str], None]], EngineCore]

_RECEIVE = 1 << 16
_PROGRESS_SECONDS = 0.05
"""Progress messages come no more often than this."""


class _ParentGone(Exception):
    """The other side closed the socket."""


class _Connection:
    """The blocking socket to the parent. Sending blocks while the parent does not read: nothing piles up."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self._frames = FrameReader("engine")
        self._received: list[ToEngine] = []
        self._sending = threading.Lock()

    def send(self, message: ToParent) -> None:
        try:
            with self._sending:
                self._socket.sendall(frame(message))
        except OSError as error:
            raise _ParentGone from error

    def receive(self, *, block: bool) -> list[ToEngine]:
        """All messages that are there; with `block` at least one."""
        messages = self._received
        self._received = []
        while True:
            wait = None if block and not messages else 0
            if not select.select([self._socket], [], [], wait)[0]:
                return messages
            try:
                data = self._socket.recv(_RECEIVE)
            except OSError as error:
                raise _ParentGone from error
            if not data:
                raise _ParentGone
            messages += self._frames.feed(data)  # type: ignore[arg-type]

    def receive_first(self) -> ToEngine:
        messages = self.receive(block=True)
        self._received = messages[1:]
        return messages[0]


def serve(sock: socket.socket, load: Loader) -> None:
    """Loads and runs until Shutdown or until the parent is gone. Raises `WireError` for foreign bytes."""
    connection = _Connection(sock)
    with contextlib.suppress(_ParentGone):
        first = connection.receive_first()
        if not isinstance(first, Load):
            raise WireError(f"expected the configuration, got {type(first).__name__}")
        core = _load(connection, first.config, load)
        if core is not None:
            _run(connection, core)


def _load(connection: _Connection, config: EngineConfig, load: Loader) -> EngineCore | None:
    last = [0.0, -1.0]  # when and what was told last

    def progress(fraction: float, stage: str) -> None:
        now = time.monotonic()
        if now - last[0] >= _PROGRESS_SECONDS or (fraction >= 1.0 > last[1]):
            last[:] = now, fraction
            connection.send(Progress(min(max(fraction, 0.0), 1.0), stage))

    try:
        core = load(config, progress)
    except _ParentGone:
        raise
    except LlaneroError as error:
        connection.send(Failed(type(error).__name__, str(error)))
        return None
    except MemoryError:
        connection.send(Failed("LlaneroError", f"not enough memory to load {config.model}"))
        return None
    except Exception as error:
        log.exception("loading %s failed", config.model)
        connection.send(Failed("LlaneroError", f"loading {config.model} failed: {type(error).__name__}: {error}"))
        return None
    # What was loaded stays: the collector need not look at it again in the middle of a step.
    gc.collect()
    gc.freeze()
    connection.send(Ready(core.info))
    connection.send(StepOutputs([], core.stats()))
    return core


def _run(connection: _Connection, core: EngineCore) -> None:
    while True:
        for message in connection.receive(block=not core.has_work):
            if isinstance(message, Submit):
                try:
                    core.submit(message)
                except ValueError as error:
                    raise WireError(str(error)) from error
            elif isinstance(message, Vocabulary):
                core.learn(message)
            elif isinstance(message, Cancel):
                core.cancel(message.request_id, message.index)
            elif isinstance(message, SaveCache):
                _save(connection, core)
            elif isinstance(message, Shutdown):
                core.cancel_all()
                connection.send(StepOutputs(core.step(), core.stats()))
                if core.warm is not None:
                    core.warm.save()()
                return
            else:
                raise WireError("the model is loaded already")
        if core.has_work:
            connection.send(StepOutputs(core.step(), core.stats()))


def _save(connection: _Connection, core: EngineCore) -> None:
    """In a thread, since disks are slow."""
    if core.warm is None:
        raise WireError("there is no file to save the cache to")
    save = core.warm.save()

    def run() -> None:
        with contextlib.suppress(_ParentGone):
            connection.send(save())

    threading.Thread(target=run, daemon=True, name="save-cache").start()


def _exit_with_parent(fd: int) -> None:
    poll = select.poll()
    poll.register(fd, getattr(select, "POLLRDHUP", 0))
    while True:
        if any(event & (select.POLLHUP | select.POLLERR | getattr(select, "POLLRDHUP", 0)) for _, event in poll.poll()):
            os._exit(0)


def _configure_logging() -> None:
    fmt: LogFormat = "json" if os.environ.get("LLANERO_LOG_FORMAT") == "json" else "console"
    try:
        configure_logging(os.environ.get("LLANERO_LOG_LEVEL", "warning"), fmt)
    except ConfigError:  # only when it was not llanero that started us
        configure_logging("warning", fmt)


def main(argv: list[str] | None = None, load: Loader | None = None) -> int:
    """The process. `load` is for tests, which have no model file."""
    arguments = sys.argv[1:] if argv is None else argv
    _configure_logging()
    # Ctrl-C reaches every process of the terminal, and service managers send SIGTERM to every process of a
    # service; the parent decides what becomes of us, so that running streams get their grace time.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if len(arguments) != 1 or not arguments[0].isdecimal():
        print("usage: python -m llanero.engine.worker FD (started by llanero itself)", file=sys.stderr)
        return 2
    fd = int(arguments[0])
    try:
        sock = socket.socket(fileno=fd)
    except OSError as error:
        print(f"file descriptor {fd} is not a socket: {error}", file=sys.stderr)
        return 2
    sock.setblocking(True)
    threading.Thread(target=_exit_with_parent, args=(sock.fileno(),), daemon=True, name="watch-parent").start()
    if load is None:
        from llanero.engine.load import load_core

        load = load_core
    try:
        serve(sock, load)
    except WireError as error:
        log.error("the connection is unusable: %s", error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
