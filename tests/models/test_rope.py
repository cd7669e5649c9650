"""Frequencies against formulas written another way, and the edges of the scaling rules."""

from __future__ import annotations

import math

import numpy as np
import pytest

from llanero.models.rope import inverse_frequencies, magnitude
from llanero.models.spec import RopeSpec


def _spec(**settings):
    return RopeSpec(**{"style": "half", "n_dims": 64, "base": 10000.0, "original_context": 2048, **settings})


def test_unscaled_is_a_geometric_series():
    frequencies = inverse_frequencies(_spec())
    assert frequencies.dtype == np.float32
    assert frequencies[0] == 1.0
    np.testing.assert_allclose(frequencies[1:] / frequencies[:-1], 10000.0 ** (-1 / 32), rtol=1e-6)


def test_linear_divides_all():
    np.testing.assert_allclose(
        inverse_frequencies(_spec(scaling="linear", factor=4.0)) * 4, inverse_frequencies(_spec()), rtol=1e-6
    )


def test_factors_divide_one_by_one():
    factors = np.linspace(1, 8, 32, dtype=np.float32)
    np.testing.assert_allclose(inverse_frequencies(_spec(), factors) * factors, inverse_frequencies(_spec()), rtol=1e-6)


def test_yarn_keeps_fast_divides_slow_and_ramps_between():
    plain, yarn = inverse_frequencies(_spec()), inverse_frequencies(_spec(scaling="yarn", factor=8.0))
    turns = 2048 * plain / (2 * math.pi)
    ratio = plain / yarn
    # Bounds are rounded outwards to whole pairs, so one pair beyond each bound may be inside the ramp.
    np.testing.assert_allclose(ratio[turns > 32 * 1.4], 1.0, rtol=1e-5)
    np.testing.assert_allclose(ratio[turns < 1 / 1.4], 8.0, rtol=1e-5)
    assert (np.diff(ratio) > -1e-5).all()
    assert ((ratio > 1.01) & (ratio < 7.99)).sum() >= 5


def test_yarn_without_extrapolation_is_linear():
    np.testing.assert_array_equal(
        inverse_frequencies(_spec(scaling="yarn", factor=8.0, ext_factor=0.0)),
        inverse_frequencies(_spec(scaling="linear", factor=8.0)),
    )


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, 1.0),
        ({"attn_factor": 1.5}, 1.5),
        ({"scaling": "linear", "factor": 8.0}, 1.0),
        ({"scaling": "yarn", "factor": 8.0}, 1 + 0.1 * math.log(8)),
        ({"scaling": "yarn", "factor": 8.0, "attn_factor": 0.5}, 0.5 + 0.05 * math.log(8)),
        ({"scaling": "yarn", "factor": 8.0, "ext_factor": 0.0}, 1.0),
        ({"scaling": "yarn", "factor": 0.5}, 1.0),
    ],
)
def test_magnitude(settings, expected):
    assert magnitude(_spec(**settings)) == pytest.approx(expected)
