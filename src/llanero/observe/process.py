"""What the system says of a process of ours. Must not know what the process does."""

from __future__ import annotations

import time
from typing import NamedTuple

import psutil


class ProcessUsage(NamedTuple):
    resident_bytes: int
    uptime: float
    """Seconds."""


def process_usage(pid: int) -> ProcessUsage | None:
    """None when the process is gone."""
    try:
        process = psutil.Process(pid)  # type: ignore[no-untyped-call]
        started: float = process.create_time()  # type: ignore[no-untyped-call]
        return ProcessUsage(process.memory_info().rss, time.time() - started)
    except psutil.Error:
        return None
