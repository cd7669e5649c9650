"""What the system says of our own process, and of one that is not there."""

from __future__ import annotations

import os

from llanero.observe.process import process_usage


def test_this_process() -> None:
    usage = process_usage(os.getpid())
    assert usage is not None
    assert usage.resident_bytes > 1 << 20
    assert usage.uptime > 0


def test_a_process_that_is_gone() -> None:
    assert process_usage(2**22 + 1) is None  # more than Linux's largest
