"""A `llanero serve` that lasts as long as a measurement.

Owns the process from start to end. Must not know what is measured.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from llanero.errors import LlaneroError

_LOAD_SECONDS = 600.0
_END_SECONDS = 20.0
_GLANCE_SECONDS = 0.05
_READY = re.compile(r"ready at (http://[^\s\"]+)")
_TOLD_LINES = 5


@contextmanager
def own_server(model: Path, flags: Sequence[str], environ: Mapping[str, str]) -> Iterator[str]:
    """The URL of a server of the model, on a free port of this machine; it ends with the context.

    `environ`: all of the server's environment. Raises `LlaneroError` with the server's last words if it does not get
    ready.
    """
    fixed = ("--host", "127.0.0.1", "--port", "0", "--grace", "0", "--log-level", "info", "--log-format", "console")
    command = [sys.executable, "-m", "llanero", "serve", str(model), *flags, *fixed]
    # A file, for a pipe that nobody reads would stop the server one day.
    with tempfile.TemporaryFile() as log:
        # In a session of its own: Ctrl-C is for us to pass on.
        process = subprocess.Popen(
            command, env=environ, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )
        try:
            yield _url(process, log.fileno())
        finally:
            process.terminate()
            try:
                process.wait(_END_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _url(process: subprocess.Popen[bytes], log: int) -> str:
    """Waits for the server to say that it is ready."""
    end = time.monotonic() + _LOAD_SECONDS
    while time.monotonic() < end:
        ended = process.poll() is not None
        said = os.pread(log, 1 << 20, 0).decode("utf-8", "replace")
        if match := _READY.search(said):
            return match[1]
        if ended:
            lines = said.strip().splitlines()[-_TOLD_LINES:]
            raise LlaneroError("the server did not start:\n" + "\n".join(lines))
        time.sleep(_GLANCE_SECONDS)
    raise LlaneroError(f"the server was not ready after {_LOAD_SECONDS:g} s")
