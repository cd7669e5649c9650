"""Compiles grammars where nothing is lost if they take too long, too much memory or more stack than there is.

Owns the process `python -m llanero.engine.trial FD N_VOCAB` and both ends of the line to it. It knows the vocabulary
and forks a child for each grammar, which ends by itself or is ended by the system. What a child has compiled in time
the engine may compile too. Must not know sequences or what a grammar is for.
"""

from __future__ import annotations

import logging
import os
import resource
import signal
import socket
import subprocess
import sys
import threading
import weakref

import msgspec
import psutil
from llguidance import LLTokenizer

from llanero.engine.compile import compile_grammar, native_tokenizer
from llanero.engine.wire import Vocabulary
from llanero.errors import InvalidRequestError, LlaneroError

log = logging.getLogger(__name__)

PATIENCE = 15.0
"""Seconds for one grammar where the processors are busy with something else."""
MEMORY = 256 << 20
"""Bytes for one grammar."""
_STACK = 1 << 20
"""Bytes of stack, less than any of the engine's threads has."""
_NICENESS = 10
_READ = 1 << 16
_BEGUN, _GOOD = b".", b"+"


class TrialLimitError(Exception):
    """A grammar is too much to compile."""


class Trials:
    """Tries grammars of one vocabulary. The process is started at the first one; it ends with this object.

    May be used by several threads.
    """

    def __init__(self, vocabulary: Vocabulary, n_vocab: int) -> None:
        self._vocabulary = msgspec.msgpack.encode(vocabulary)
        self._n_vocab = n_vocab
        self._line: socket.socket | None = None
        self._end: weakref.finalize[[socket.socket, subprocess.Popen[bytes]], Trials] | None = None
        self._lock = threading.Lock()

    def check(self, source: str, seconds: float) -> None:
        """Raises `InvalidRequestError` for what is no grammar, `TrialLimitError` for what takes more than this much
        processor time, or other things, to compile."""
        message = msgspec.msgpack.encode((seconds, source))
        # Once more if something has ended the process since the last time.
        told = self._ask(message) or self._ask(message)
        if not told:
            raise LlaneroError("the process that tries grammars cannot be used")
        if told == _BEGUN:
            raise TrialLimitError(
                f"it takes more than {seconds:g} s, {MEMORY >> 20} MB or too many levels of rules to compile"
            )
        if told != _BEGUN + _GOOD:
            raise InvalidRequestError(told[1:].decode())

    def _ask(self, message: bytes) -> bytes:
        """What a child says; nothing, if there was none."""
        ours, theirs = socket.socketpair()
        with ours:
            try:
                with theirs, self._lock:
                    line = self._line or self._start()
                    socket.send_fds(line, [b"."], [theirs.fileno()])
                ours.sendall(message)
                ours.shutdown(socket.SHUT_WR)
                told = b"".join(iter(lambda: ours.recv(_READ), b""))
            except OSError as error:
                log.warning("a grammar cannot be tried: %s", str(error))
                told = b""
        if not told:
            with self._lock:
                self._line = None
        return told

    @property
    def pid(self) -> int | None:
        """Of the process, if there is one."""
        peeked = None if self._end is None else self._end.peek()
        return None if peeked is None else peeked[2][1].pid

    def close(self) -> None:
        """Ends the process. The next check starts another one."""
        if self._end is not None:
            self._end()
        self._line = self._end = None

    def _start(self) -> socket.socket:
        self.close()
        ours, theirs = socket.socketpair()
        with theirs:
            process = subprocess.Popen(
                [sys.executable, "-m", __name__, str(theirs.fileno()), str(self._n_vocab)],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                env={**os.environ, "PYTHONSAFEPATH": "1"},
                start_new_session=True,  # Ctrl-C is not for it
            )
        self._end = weakref.finalize(self, _end, ours, process)
        self._line = ours
        ours.sendall(len(self._vocabulary).to_bytes(4, "little") + self._vocabulary)
        return ours


def _end(line: socket.socket, process: subprocess.Popen[bytes]) -> None:
    line.close()
    process.kill()
    process.wait()


# --- the process ----------------------------------------------------------------------------------


def main(argv: list[str]) -> None:
    """Ends when the other side of the line does."""
    os.nice(_NICENESS)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # children leave nothing behind
    line = socket.socket(fileno=int(argv[0]))
    size = int.from_bytes(line.recv(4, socket.MSG_WAITALL), "little")
    data = line.recv(size, socket.MSG_WAITALL)
    tokenizer = native_tokenizer(msgspec.msgpack.decode(data, type=Vocabulary), int(argv[1]))
    while True:
        _, connections, _, _ = socket.recv_fds(line, 1, 1)
        if not connections:
            return
        with socket.socket(fileno=connections[0]) as connection:
            if os.fork() == 0:
                try:
                    line.close()
                    _try(connection, tokenizer)
                finally:
                    os._exit(0)


def _try(connection: socket.socket, tokenizer: LLTokenizer) -> None:
    """Says what is wrong with the grammar that comes, if anything; nothing, where it does not get that far."""
    connection.sendall(_BEGUN)
    data = b"".join(iter(lambda: connection.recv(_READ), b""))
    seconds, source = msgspec.msgpack.decode(data, type=tuple[float, str])
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # of its end the log need not hear
    memory = psutil.Process().memory_info().vms + MEMORY  # type: ignore[no-untyped-call]
    for what, limit in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_STACK, _STACK), (resource.RLIMIT_CORE, 0)):
        resource.setrlimit(what, (limit, limit))
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        compile_grammar(source, tokenizer)
    except InvalidRequestError as error:
        connection.sendall(error.message.encode())
    else:
        connection.sendall(_GOOD)


if __name__ == "__main__":
    main(sys.argv[1:])
