"""The device line. `create_ops` picks the implementation; everything above knows only `Ops`."""

from __future__ import annotations

import os

from llanero.ops.api import Ops


def create_ops(threads: int, isa: str = "") -> Ops:
    """The CPU's operations with their own thread pool of `threads` (the calling thread included).

    `isa` forces a kernel set; empty: what the environment variable `LLANERO_ISA` says, else the best the
    machine has. Raises `ConfigError` naming the available ones, or for a thread count out of range.
    """
    from llanero.ops.cpu import CpuOps  # here, so that `ops.api` can be imported without the C++ extension

    return CpuOps(threads, isa or os.environ.get("LLANERO_ISA", ""))
