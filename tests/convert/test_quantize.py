"""Quantizers against the `gguf` package: its decoder for all types, its encoder's bits for the simple ones."""

from __future__ import annotations

import gguf
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from llanero.convert.dequantize import dequantize, tensor_values
from llanero.convert.quantize import quantize
from llanero.errors import UnsupportedModelError
from llanero.formats.ggml_types import COMPUTED_TYPES, TYPES_BY_NAME
from llanero.formats.tensor import RawTensor

F32 = npt.NDArray[np.float32]

# Relative RMS error on normal values: ggml's own quantizers (0.5 % of room), and ours where lower.
ERRORS = {
    "F32": 0.0,
    "F16": 0.00022,
    "BF16": 0.0017,
    "Q8_0": 0.0054,
    "Q4_0": 0.0864,
    "Q4_1": 0.0786,
    "Q5_0": 0.0430,
    "Q5_1": 0.0381,
    "Q2_K": 0.275,
    "Q3_K": 0.1465,
    "Q4_K": 0.0720,
    "Q5_K": 0.0362,
    "Q6_K": 0.0178,
    "IQ4_NL": 0.0745,
    "IQ4_XS": 0.0752,
    "MXFP4": 0.1125,
}


def relative_error(x: F32, type: str) -> float:
    y = dequantize(quantize(x, type), type)
    return float(np.sqrt(((y - x) ** 2).mean() / (x**2).mean()))


@pytest.mark.parametrize("type", sorted(COMPUTED_TYPES))
def test_round_trip_error(type: str) -> None:
    x = np.random.default_rng(0).standard_normal((64, 2048)).astype(np.float32)
    assert relative_error(x, type) <= ERRORS[type]
    # Scales must follow the values: weights are small, and differ from row to row.
    scaled = x * np.float32(10.0) ** np.linspace(-3, 1, 64, dtype=np.float32)[:, None]
    rows = [relative_error(row, type) for row in scaled]
    assert max(rows) <= 1.3 * ERRORS[type] + 1e-4


@pytest.mark.parametrize("type", ["F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0"])
def test_simple_types_are_bit_exact(type: str) -> None:
    rng = np.random.default_rng(1)
    x = rng.standard_normal((8, 2048)).astype(np.float32)
    x[0] = 0
    x[1, ::2] = 0
    x[2] = np.rint(x[2] * 4)  # many ties, also of the largest magnitude
    expected = gguf.quants.quantize(x, gguf.GGMLQuantizationType[type])
    assert np.array_equal(quantize(x, type), expected.view(np.uint8).reshape(8, -1))


@pytest.mark.parametrize("type", sorted(COMPUTED_TYPES))
def test_shape_size_and_threads(type: str) -> None:
    x = np.random.default_rng(2).standard_normal((3, 50, 512)).astype(np.float32)
    blocks = quantize(x, type)
    t = TYPES_BY_NAME[type]
    assert blocks.shape == (3, 50, 512 // t.block * t.nbytes)
    assert blocks.dtype == np.uint8
    assert np.array_equal(quantize(x, type, threads=3), blocks)
    # A block's bytes depend on its own values alone.
    assert np.array_equal(quantize(x[1, 7], type), blocks[1, 7])


@pytest.mark.parametrize("type", sorted(COMPUTED_TYPES))
def test_zeros_stay_zeros(type: str) -> None:
    x = np.zeros((2, 256), np.float32)
    assert not dequantize(quantize(x, type), type).any()


@pytest.mark.parametrize("type", sorted(COMPUTED_TYPES))
@settings(max_examples=25, deadline=None)
@given(x=arrays(np.float32, (1, 256), elements=st.floats(-100, 100, width=32)))
def test_any_values_stay_close(type: str, x: F32) -> None:
    y = dequantize(quantize(x, type), type)
    steps = {"Q2_K": 3, "Q3_K": 4, "MXFP4": 4, "BF16": 128, "F16": 1024, "F32": 2**24}.get(type, 8)
    assert np.isfinite(y).all()
    # Half a step of the coarsest grid there is over the block, plus rounding of the scales.
    assert np.abs(y - x).max() <= 2 * np.abs(x).max() / steps + 1e-3


@pytest.mark.parametrize("type", sorted(COMPUTED_TYPES - {"F32"}))
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_values_that_are_not_finite_are_refused(type: str, bad: float) -> None:
    x = np.zeros((1, 256), np.float32)
    x[0, 100] = bad
    with pytest.raises(ValueError, match="not finite"):
        quantize(x, type)


def test_what_cannot_be_quantized() -> None:
    with pytest.raises(UnsupportedModelError, match="IQ2_XXS"):
        quantize(np.zeros((1, 256), np.float32), "IQ2_XXS")
    with pytest.raises(ValueError, match="256"):
        quantize(np.zeros((1, 128), np.float32), "Q4_K")


def test_tensor_values_have_the_tensors_shape() -> None:
    x = np.arange(128, dtype=np.float32).reshape(2, 2, 32)
    tensor = RawTensor("x", "F32", x.shape, x.view(np.uint8).reshape(-1))
    assert np.array_equal(tensor_values(tensor), x)
    scalar = RawTensor("s", "F32", (), np.array([1.5], np.float32).view(np.uint8))
    assert tensor_values(scalar) == 1.5
