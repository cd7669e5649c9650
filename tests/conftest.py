"""What holds for all tests."""

from __future__ import annotations

import signal

from hypothesis import HealthCheck, settings

# On a busy machine, or under a sanitizer, slow says nothing about right.
settings.register_profile("llanero", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("llanero")


def pytest_configure() -> None:
    # Shells start background jobs with SIGINT ignored, and that is inherited; some tests are about Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
