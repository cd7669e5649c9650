"""Inverse frequencies and magnitude of rotary embeddings, worked out once when a model is loaded.

Owns the scaling rules: none, linear, YaRN, and per-frequency factors (`rope_freqs.weight`, which Llama 3.1
and later carry). The results are those of llama.cpp; its conversions from `transformers` rest on the same
formulas. Must not know files: it gets a checked `RopeSpec`.
"""

from __future__ import annotations

import math

import numpy as np

from llanero.models.spec import RopeSpec
from llanero.ops.api import F32


def inverse_frequencies(rope: RopeSpec, factors: F32 | None = None) -> F32:
    """Radians per position of each rotated pair, `[n_dims / 2]`.

    `factors` `[n_dims / 2]` divide the unscaled frequencies. YaRN (Peng et al. 2023, section 3.2) keeps the
    fast ones, divides the slow ones by `factor`, and ramps between.
    """
    pairs = np.arange(rope.n_dims // 2, dtype=np.float64)
    unscaled = rope.base ** (-2.0 * pairs / rope.n_dims)
    if factors is not None:
        unscaled = unscaled / factors.astype(np.float64)
    scaled = unscaled if rope.scaling == "none" else unscaled / rope.factor
    if rope.scaling == "yarn":
        low = max(0.0, math.floor(_pair_turning(rope, rope.beta_fast)))
        high = min(rope.n_dims - 1.0, math.ceil(_pair_turning(rope, rope.beta_slow)))
        ramp = np.clip((pairs - low) / max(0.001, high - low), 0.0, 1.0)
        keep = (1.0 - ramp) * rope.ext_factor
        scaled = scaled * (1.0 - keep) + unscaled * keep
    return scaled.astype(np.float32)


def magnitude(rope: RopeSpec) -> float:
    """What cosines and sines are multiplied with: attention's temperature under YaRN, else `attn_factor` alone."""
    if rope.scaling == "yarn" and rope.ext_factor != 0.0 and rope.factor > 1.0:
        return rope.attn_factor * (0.1 * math.log(rope.factor) + 1.0)
    return rope.attn_factor


def _pair_turning(rope: RopeSpec, turns: float) -> float:
    """Which pair (a fraction) makes that many full turns over the original context."""
    return rope.n_dims * math.log(rope.original_context / (turns * 2.0 * math.pi)) / (2.0 * math.log(rope.base))
