"""The engines of a comparison as processes of their own, so that their threads and memory do not mix.

Owns starting, asking, pausing and ending them. An engine that waits for its turn is stopped (SIGSTOP), so that no
thread of it spins meanwhile. Must not know scenarios or bars.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any, Protocol

from serve_cells import Cell

from llanero.errors import LlaneroError

HERE = Path(__file__).parent


class EngineMissingError(LlaneroError):
    """An engine is not installed."""


class EngineFailedError(LlaneroError):
    """An engine ended, or said something that cannot be understood."""


class Peer(Protocol):
    name: str
    about: dict[str, Any]

    def measure(self, cell: Cell) -> float | None:
        """None: the engine cannot do this."""
        ...

    def close(self) -> None: ...


class ProcessPeer:
    """One of the engine_*.py beside this file. `command`: the Python to run it with, its name, arguments."""

    def __init__(self, name: str, command: list[str], model: str, threads: int, cells: list[Cell]) -> None:
        """Starts it and waits until its model is loaded. Raises `EngineMissingError` and `EngineFailedError`."""
        self.name = name
        self._log: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by close()
        try:
            self._process = subprocess.Popen(
                [command[0], str(HERE / command[1]), *command[2:]],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
                text=True,
            )
        except OSError as error:
            raise EngineMissingError(f"{name}: cannot run {command[0]}: {error.strerror}") from None
        try:
            answer = self._ask({"model": model, "threads": threads, "cells": [asdict(cell) for cell in cells]})
            if "missing" in answer:
                raise EngineMissingError(f"{name} is not installed for {command[0]}: {answer['missing']}")
            self.about = answer["about"]
        except BaseException:
            self.close()
            raise
        self._process.send_signal(signal.SIGSTOP)

    def measure(self, cell: Cell) -> float | None:
        self._process.send_signal(signal.SIGCONT)
        answer = self._ask(asdict(cell))
        self._process.send_signal(signal.SIGSTOP)
        value: float | None = answer.get("value")
        return value

    def close(self) -> None:
        self._process.kill()  # it has nothing to save
        self._process.wait()
        self._log.close()

    def _ask(self, message: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(message) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # it says why on stderr
        line = self._process.stdout.readline()
        if not line:
            self._process.wait()
            self._log.seek(0)
            tail = self._log.read().decode(errors="replace").strip().splitlines()[-8:]
            raise EngineFailedError(f"{self.name} ended with status {self._process.returncode}:\n" + "\n".join(tail))
        answer: dict[str, Any] = json.loads(line)
        return answer


class LlamaBenchPeer:
    """A `llama-bench` binary: one run per measurement, which loads the model and warms up by itself.

    It knows no batches of sequences.
    """

    def __init__(self, name: str, binary: str, model: str, threads: int) -> None:
        self.name = name
        self._command = [binary, "-m", model, "-t", str(threads), "-r", "1", "-o", "json"]
        self.about: dict[str, Any] = {"binary": binary}

    def measure(self, cell: Cell) -> float | None:
        if cell.test == "sample" or cell.batch > 1:
            return None
        work = ["-p", cell.tokens, "-n", 0] if cell.test == "prefill" else ["-p", 0, "-n", cell.tokens]
        depth = ["-d", cell.depth] if cell.depth else []  # older ones do not know -d
        command = [*self._command, *map(str, [*work, *depth])]
        try:
            done = subprocess.run(command, capture_output=True, text=True)
        except OSError as error:
            raise EngineMissingError(f"{self.name}: cannot run {command[0]}: {error.strerror}") from None
        try:
            (line,) = json.loads(done.stdout)
            value = float(line["avg_ts"])
        except (ValueError, KeyError, TypeError):
            said = (done.stderr.strip() or done.stdout.strip())[-500:]
            raise EngineFailedError(f"{self.name}: {' '.join(command)} gave no result:\n{said}") from None
        self.about |= {key: line[key] for key in ("build_commit", "build_number") if key in line}
        return value

    def close(self) -> None:
        pass


def ours(model: str, threads: int, cells: list[Cell], isa: str = "") -> Peer:
    return ProcessPeer("llanero", [sys.executable, "engine_ours.py", isa], model, threads, cells)


def llama_cpp(python: str, model: str, threads: int, cells: list[Cell]) -> Peer:
    return ProcessPeer("llama.cpp", [python, "engine_llama_cpp.py"], model, threads, cells)


def openvino(python: str, model: str, threads: int, cells: list[Cell]) -> Peer:
    return ProcessPeer("openvino", [python, "engine_openvino.py"], model, threads, cells)
