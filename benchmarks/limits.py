"""What the machine can do at most: bytes read per second, int8 and float operations per second.

Owns compiling and timing the loops of limits.cpp, a thread per core. Must not know kernels or models.
"""

from __future__ import annotations

import ctypes
import os
import shlex
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np

from llanero.errors import ConfigError

FLAGS: Mapping[str, str] = MappingProxyType(
    {"avx2": "-march=x86-64-v3", "avx512": "-march=x86-64-v4", "neon": "-march=armv8-a"}
)
"""Kernel sets that leave part of the machine unused are measured against what their instructions can do."""
FOOTPRINTS = (128 << 10, 1 << 20, 8 << 20, 512 << 20)
"""Bytes, all threads together: about first- and second-level cache, third-level cache, memory."""


@dataclass(frozen=True)
class Limits:
    """Per second, `threads` threads together."""

    threads: int
    read: Mapping[int, float]
    """Bytes per second by footprint in bytes."""
    int8: float
    """int8 operations (a multiply-add is two); 0 where the instruction set has none."""
    f32: float
    """float32 operations."""

    @property
    def memory(self) -> float:
        """Bytes per second from memory."""
        return self.read[max(self.read)]

    def read_at(self, footprint: float) -> float:
        """Bytes per second of the smallest measured footprint that is not below this one."""
        return self.read[min((size for size in self.read if size >= footprint), default=max(self.read))]


def measure(threads: int, isa: str = "", *, seconds: float = 0.3, footprints: tuple[int, ...] = FOOTPRINTS) -> Limits:
    """The best of several tries of `seconds` in all per limit. Raises `ConfigError` without a C++ compiler."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(threads) as pool:
        loops = _compile(Path(folder), FLAGS.get(isa, "-march=native"))
        team = _Team(pool, threads, seconds)
        return Limits(
            threads=threads,
            read={size: team.read(loops, size) for size in footprints},
            int8=team.compute(loops.int8_dot),
            f32=team.compute(loops.float_fma),
        )


class _Team:
    """The same loop in every thread at once."""

    def __init__(self, pool: ThreadPoolExecutor, threads: int, seconds: float) -> None:
        self._pool, self._threads, self._seconds = pool, threads, seconds

    def read(self, loops: ctypes.CDLL, footprint: int) -> float:
        share = max(1024, footprint // self._threads // 1024 * 1024)
        buffer = np.ones(self._threads * share + 64, np.uint8)
        start = buffer.ctypes.data + -buffer.ctypes.data % 64
        times = max(1, (32 << 20) // share)

        def work(index: int) -> float:
            loops.read_bytes(start + index * share, share, times)
            return float(share * times)

        return self._best(work)

    def compute(self, loop: Callable[[int], float]) -> float:
        return self._best(lambda _: loop(1 << 20))

    def _best(self, work: Callable[[int], float]) -> float:
        best, end = 0.0, time.perf_counter() + self._seconds
        while True:
            started = time.perf_counter()
            done = sum(self._pool.map(work, range(self._threads)))
            now = time.perf_counter()
            best = max(best, done / (now - started))
            if now > end:
                return best


def _compile(folder: Path, march: str) -> ctypes.CDLL:
    source, library = Path(__file__).with_name("limits.cpp"), folder / "limits.so"
    compiler = shlex.split(os.environ.get("CXX", "c++"))
    command = [*compiler, "-O3", march, "-fPIC", "-shared", "-o", str(library), str(source)]
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except OSError as error:
        raise ConfigError(f"measuring the machine's limits needs a C++ compiler: {command[0]}: {error}") from None
    if done.returncode:
        raise ConfigError(f"{shlex.join(command)} failed:\n{done.stderr.strip()}")
    loops = ctypes.CDLL(str(library))
    loops.read_bytes.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    loops.read_bytes.restype = ctypes.c_int64
    for loop in (loops.int8_dot, loops.float_fma):
        loop.argtypes, loop.restype = (ctypes.c_long,), ctypes.c_double
    return loops
