"""What holds for all tests."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# On a busy machine, or under a sanitizer, slow says nothing about right.
settings.register_profile("llanero", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("llanero")
