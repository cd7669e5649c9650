"""One `CpuOps` per kernel set that this machine can run."""

from __future__ import annotations

import numpy as np
import pytest

from llanero import _native
from llanero.ops.cpu import CpuOps


@pytest.fixture(scope="session", params=_native.available_isas())
def isa(request) -> str:
    return request.param


@pytest.fixture(scope="session")
def cpu_ops(isa) -> CpuOps:
    return CpuOps(2, isa)


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(11)
