"""What a sequence is told when no token could be chosen. The arithmetic is tested in tests/ops/test_sampler.py."""

from __future__ import annotations

import numpy as np
import pytest
from fake import FakeOps

from llanero.engine.sampler import ERRORS, Sampled, SampleError, Sampler
from llanero.errors import InvalidRequestError, LlaneroError
from llanero.ops.api import NoToken
from llanero.types import SamplingParams


def test_every_reason_has_an_error() -> None:
    assert set(ERRORS) == set(NoToken)


@pytest.mark.parametrize(
    ("params", "row", "kind", "param"),
    [
        (SamplingParams(), [np.nan, 1.0], LlaneroError, None),
        (SamplingParams(logit_bias={0: -100.0, 1: -100.0}), [0.0, 1.0], InvalidRequestError, "logit_bias"),
        (SamplingParams(repetition_penalty=1e-40), [2.0, 1.0], InvalidRequestError, "repetition_penalty"),
    ],
)
def test_errors_name_what_is_to_blame(
    params: SamplingParams, row: list[float], kind: type[LlaneroError], param: str | None
) -> None:
    sampler = Sampler(FakeOps(), 2)  # type: ignore[arg-type]
    good = sampler.state(SamplingParams(temperature=0.0), [], seed=0, index=0)
    bad = sampler.state(params, [0], seed=0, index=0)
    first, second = sampler.sample(np.array([[1.0, 2.0], row], np.float32), [good, bad], [0, 0])
    assert first == Sampled(1)
    assert isinstance(second, SampleError)
    assert (second.kind, second.param) == (kind, param)


def test_a_grammar_may_leave_nothing() -> None:
    sampler = Sampler(FakeOps(), 2)  # type: ignore[arg-type]
    state = sampler.state(SamplingParams(), [], seed=0, index=0)
    (result,) = sampler.sample(np.zeros((1, 2), np.float32), [state], [0], [np.zeros(1, np.uint32)])
    assert result == ERRORS[NoToken.NONE_ALLOWED]
