"""Products with packed matrices: every tensor type on every instruction set, against `gguf`'s dequantizer.

Owns the matrices it multiplies by: what `gguf` quantizes, or random blocks with sane scales.
"""

from __future__ import annotations

import threading
from typing import Any

import gguf
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero import _native as native

ISAS: list[str] = native.available_isas()
DENSE = ["F32", "F16", "BF16"]
BLOCK_32 = ["Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "IQ4_NL", "MXFP4"]
BLOCK_256 = ["Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_XS"]
TYPES = DENSE + BLOCK_32 + BLOCK_256
QUANTIZED_BY_GGUF = {"Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "MXFP4"}
# Where a block keeps its float16 scale, and its float16 minimum if it has one.
HALVES = {"IQ4_NL": (0,), "Q2_K": (80, 82), "Q3_K": (108,), "Q4_K": (0, 2), "Q5_K": (0, 2), "Q6_K": (208,)}
HALVES["IQ4_XS"] = (0,)


def n_ins(kind: str) -> list[int]:
    if kind in DENSE:
        return [1, 31, 64, 100]
    return [32, 64, 96] if kind in BLOCK_32 else [256, 512, 768]


def weights(kind: str, n_out: int, n_in: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """(bytes, values `[n_out, n_in]` float64) of a random matrix."""
    rng = np.random.default_rng([seed, n_out, n_in, TYPES.index(kind)])
    ggml_type = gguf.GGMLQuantizationType[kind]
    if kind in DENSE or kind in QUANTIZED_BY_GGUF:
        values = rng.standard_normal((n_out, n_in)).astype(np.float32)
        data = np.ascontiguousarray(gguf.quants.quantize(values, ggml_type)).view(np.uint8).reshape(-1)
    else:
        block, size = gguf.GGML_QUANT_SIZES[ggml_type]
        blocks = rng.integers(0, 256, (n_out * n_in // block, size), dtype=np.uint8)
        for at in HALVES[kind]:
            halves = rng.uniform(-0.01, 0.02, len(blocks)).astype(np.float16)
            blocks[:, at : at + 2] = halves[:, None].view(np.uint8)
        data = blocks.reshape(-1)
    return data, dequantized(kind, n_out, n_in, data)


def dequantized(kind: str, n_out: int, n_in: int, data: np.ndarray) -> np.ndarray:
    views: dict[str, Any] = {"F32": np.float32, "F16": np.float16}
    values = gguf.quants.dequantize(data.view(views.get(kind, np.uint8)), gguf.GGMLQuantizationType[kind])
    return values.astype(np.float64).reshape(n_out, n_in)


def multiply(
    ctx: native.Context, x: np.ndarray, matrices: list[native.Matrix], biases: list[np.ndarray | None] | None = None
) -> list[np.ndarray]:
    outs = [np.full((len(x), m.n_out), np.nan, np.float32) for m in matrices]
    native.matmul(ctx, x, matrices, outs, biases or [])
    return outs


def activations(rows: int, n: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng([seed, rows, n]).standard_normal((rows, n)).astype(np.float32)


@pytest.fixture(scope="module", params=ISAS)
def ctx(request: pytest.FixtureRequest) -> native.Context:
    return native.Context(2, request.param)


@pytest.mark.parametrize("kind", TYPES)
def test_dequantize_gives_gguf_values(kind: str) -> None:
    data, values = weights(kind, 3, n_ins(kind)[-1])
    ours = native.dequantize(kind, values.size, data)
    np.testing.assert_array_equal(ours, values.reshape(-1).astype(np.float32))


@pytest.mark.parametrize("kind", TYPES)
def test_dequantize_agrees_on_every_byte(kind: str) -> None:
    """Random bytes all over, infinite and NaN scales included."""
    block, size = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[kind]]
    data = np.random.default_rng(5).integers(0, 256, 400 * size, dtype=np.uint8)
    with np.errstate(all="ignore"):
        expected = dequantized(kind, 400, block, data).reshape(-1).astype(np.float32)
    np.testing.assert_array_equal(native.dequantize(kind, 400 * block, data), expected)


@pytest.mark.parametrize("n_out", [1, 15, 16, 17, 100])
@pytest.mark.parametrize("kind", TYPES)
def test_exact_activations_give_exact_products(ctx: native.Context, kind: str, n_out: int) -> None:
    """Integers up to 127 survive quantization unchanged, so only float rounding is left: finds any layout mistake.
    (In blocks of 256 as long as 16 of them are not too large in sum.)"""
    for n_in in n_ins(kind):
        data, values = weights(kind, n_out, n_in)
        matrix = native.pack_matrix(ctx, kind, n_out, n_in, data)
        x = np.random.default_rng(n_in).integers(-127, 128, (11, n_in)).astype(np.float32)
        if kind in BLOCK_256:
            x = np.where(np.abs(x) > 60, np.round(x / 3), x).astype(np.float32)
            assert np.abs(x).reshape(11, -1, 16).sum(axis=2).max() + 127 <= 1023
        x[:, :: min(32, n_in)] = 127
        (out,) = multiply(ctx, x, [matrix])
        size = np.abs(x) @ np.abs(values).T
        assert np.max(np.abs(out - x @ values.T) / size) < 1e-6, (kind, n_out, n_in)


@pytest.mark.parametrize("kind", TYPES)
def test_error_is_that_of_int8_activations(ctx: native.Context, kind: str) -> None:
    n_out, n_in = 48, n_ins(kind)[-1]
    data, values = weights(kind, n_out, n_in)
    matrix = native.pack_matrix(ctx, kind, n_out, n_in, data)
    for rows in [1, 2, 3, 5, 8, 13, 40]:
        x = activations(rows, n_in)
        (out,) = multiply(ctx, x, [matrix])
        # Each activation is off by half a step at most, a step being 1/127 of the largest in its block.
        block = 1 if kind in DENSE else 32 if kind in BLOCK_32 else 256
        step = np.repeat(np.abs(x).reshape(rows, -1, block).max(axis=2), block, axis=1) / 127
        bound = (0.5 if block > 1 else 0.0) * step @ np.abs(values).T + 1e-5 * np.abs(x) @ np.abs(values).T
        assert np.all(np.abs(out - x @ values.T) <= bound), (kind, rows)


@pytest.mark.parametrize("kind", BLOCK_32 + BLOCK_256)
@pytest.mark.parametrize("fill", [0x00, 0xFF, 0x3F, 0x88])
def test_the_largest_sums_do_not_overflow(ctx: native.Context, kind: str, fill: int) -> None:
    """Codes and scales at their ends, and activations that are all as large as the largest one, of either sign."""
    n_out, n_in = 17, 512
    block, size = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[kind]]
    blocks = np.full((n_out * n_in // block, size), fill, np.uint8)
    for at in HALVES.get(kind, (0, 2) if kind in ("Q4_1", "Q5_1") else (0,)):
        blocks[:, at : at + 2] = np.array([0.01], np.float16).view(np.uint8)
    if kind == "MXFP4":
        blocks[:, 0] = 120
    data = blocks.reshape(-1)
    values = dequantized(kind, n_out, n_in, data)
    matrix = native.pack_matrix(ctx, kind, n_out, n_in, data)
    x = np.ones((9, n_in), np.float32)
    x[1] = -1
    x[2, ::2] = -1
    x[3, :256], x[4, 16:32], x[5, 100] = -1, -1, 40
    x[6:] = np.random.default_rng(6).uniform(-1, 1, (3, n_in))
    (out,) = multiply(ctx, x, [matrix])
    bound = (np.abs(x).max(axis=1, keepdims=True) / 127) * np.abs(values).sum(axis=1) * 1.02
    assert np.all(np.abs(out - x @ values.T) <= bound)


@pytest.mark.parametrize("kind", TYPES)
def test_packing_is_no_larger_than_promised(ctx: native.Context, kind: str) -> None:
    data, _ = weights(kind, 64, 768)
    matrix = native.pack_matrix(ctx, kind, 64, 768, data)
    assert (matrix.type, matrix.n_out, matrix.n_in) == (kind, 64, 768)
    assert matrix.nbytes <= len(data) * {"Q2_K": 1.2, "MXFP4": 1.06, "Q3_K": 1.06}.get(kind, 1.03)


@pytest.mark.parametrize("kind", TYPES)
def test_packed_copy_does_not_refer_to_the_data(ctx: native.Context, kind: str) -> None:
    n_in = n_ins(kind)[-1]
    data, _ = weights(kind, 20, n_in)
    matrix = native.pack_matrix(ctx, kind, 20, n_in, data)
    x = activations(2, n_in)
    before = multiply(ctx, x, [matrix])[0]
    data[:] = 255
    np.testing.assert_array_equal(multiply(ctx, x, [matrix])[0], before)


@pytest.mark.parametrize("kind", TYPES)
@settings(deadline=None, max_examples=12)
@given(rows=st.integers(1, 70), n_out=st.sampled_from([16, 33, 200]), which=st.integers(0, 2), seed=st.integers(0, 9))
def test_a_row_has_the_same_bits_in_any_batch(
    ctx: native.Context, kind: str, rows: int, n_out: int, which: int, seed: int
) -> None:
    n_in = n_ins(kind)[which]
    data, _ = weights(kind, n_out, n_in, seed)
    matrix = native.pack_matrix(ctx, kind, n_out, n_in, data)
    x = activations(rows, n_in, seed)
    (together,) = multiply(ctx, x, [matrix])
    for row in {0, rows // 2, rows - 1}:
        np.testing.assert_array_equal(multiply(ctx, x[row : row + 1], [matrix])[0][0], together[row])
    (backwards,) = multiply(ctx, np.ascontiguousarray(x[::-1]), [matrix])
    np.testing.assert_array_equal(backwards[::-1], together)


@pytest.mark.parametrize("isa", ISAS)
def test_thread_count_does_not_change_bits(isa: str) -> None:
    n_in, rows = 512, 37
    x = activations(rows, n_in)
    results = []
    for threads in [1, 2, 3, 7]:
        ctx = native.Context(threads, isa)
        matrices = [native.pack_matrix(ctx, kind, 330, n_in, weights(kind, 330, n_in)[0]) for kind in TYPES]
        results.append(multiply(ctx, x, matrices))
    for other in results[1:]:
        for a, b in zip(results[0], other, strict=True):
            np.testing.assert_array_equal(a, b)


def test_instruction_sets_agree_but_for_rounding() -> None:
    """Quantized products are sums of exact integers, so only a few float operations can differ."""
    n_in, x = 768, activations(9, 768)
    for kind in BLOCK_32 + BLOCK_256:
        data, values = weights(kind, 40, n_in)
        outs = []
        for isa in ISAS:
            ctx = native.Context(1, isa)
            outs.append(multiply(ctx, x, [native.pack_matrix(ctx, kind, 40, n_in, data)])[0])
        size = np.abs(x) @ np.abs(values).T
        for out in outs[1:]:
            assert np.max(np.abs(out - outs[0]) / size) < 1e-6, kind


def test_several_matrices_and_biases_in_one_call(ctx: native.Context) -> None:
    """Types that quantize their input differently, one not at all, with and without bias."""
    n_in, rows = 512, 21
    x = activations(rows, n_in)
    kinds, sizes = ["Q4_K", "Q6_K", "Q8_0", "F16", "Q4_K"], [64, 17, 100, 5, 1]
    matrices = [native.pack_matrix(ctx, k, n, n_in, weights(k, n, n_in)[0]) for k, n in zip(kinds, sizes, strict=True)]
    biases = [None if i % 2 else activations(1, n, i)[0] for i, n in enumerate(sizes)]
    outs = multiply(ctx, x, matrices, biases)
    for matrix, bias, out in zip(matrices, biases, outs, strict=True):
        alone = multiply(ctx, x, [matrix])[0]
        np.testing.assert_array_equal(out, alone if bias is None else alone + bias)


def test_rows_of_larger_arrays_are_left_alone(ctx: native.Context) -> None:
    data, values = weights("Q8_0", 24, 64)
    matrix = native.pack_matrix(ctx, "Q8_0", 24, 64, data)
    x = activations(10, 64)
    out = np.full((10, 24), 7, np.float32)
    native.matmul(ctx, x[3:6], [matrix], [out[3:6]], [None])
    assert np.all(out[:3] == 7)
    assert np.all(out[6:] == 7)
    assert np.allclose(out[3:6], x[3:6] @ values.T, atol=0.5)
    native.matmul(ctx, x[:0], [matrix], [out[:0]], [])
    native.matmul(ctx, x, [], [], [])


def test_a_batch_larger_than_the_cache_blocks(ctx: native.Context) -> None:
    data, values = weights("Q4_K", 40, 2048)
    matrix = native.pack_matrix(ctx, "Q4_K", 40, 2048, data)
    x = activations(611, 2048)
    (out,) = multiply(ctx, x, [matrix])
    expected = x @ values.T
    assert np.sqrt(np.mean((out - expected) ** 2) / np.mean(expected**2)) < 0.02
    for row in [0, 119, 120, 121, 480, 610]:
        np.testing.assert_array_equal(multiply(ctx, x[row : row + 1], [matrix])[0][0], out[row])


@pytest.mark.parametrize("kind", BLOCK_32 + BLOCK_256)
def test_zero_and_tiny_activations(ctx: native.Context, kind: str) -> None:
    n_in = 256
    data, values = weights(kind, 16, n_in)
    matrix = native.pack_matrix(ctx, kind, 16, n_in, data)
    x = activations(3, n_in)
    x[0] = 0
    x[1] *= 1e-38
    (out,) = multiply(ctx, x, [matrix])
    np.testing.assert_array_equal(out[0], 0)
    assert np.max(np.abs(out[1])) < 1e-28
    assert np.allclose(out[2], x[2] @ values.T, atol=0.02 * np.abs(values).sum(axis=1).max())


@pytest.mark.parametrize("kind", TYPES)
def test_weights_and_activations_that_are_no_numbers(ctx: native.Context, kind: str) -> None:
    """Any byte may be in a file: nothing crashes, and NaN in an activation shows in every product with it."""
    n_in = 256
    size = len(weights(kind, 20, n_in)[0])
    for fill in [np.full(size, 255, np.uint8), np.random.default_rng(3).integers(0, 256, size, dtype=np.uint8)]:
        matrix = native.pack_matrix(ctx, kind, 20, n_in, fill)
        x = activations(9, n_in)
        x[4, 7], x[5, 9] = np.inf, -np.inf
        multiply(ctx, x, [matrix])
    data, _ = weights(kind, 20, n_in)
    x = activations(9, n_in)
    x[2, 100] = np.nan
    (out,) = multiply(ctx, x, [native.pack_matrix(ctx, kind, 20, n_in, data)])
    assert np.all(np.isnan(out[2]))
    assert np.all(np.isfinite(np.delete(out, 2, axis=0)))


@pytest.mark.parametrize(
    ("kind", "n_out", "n_in", "size", "message"),
    [
        ("Q4_0", 2, 33, 36, "multiple of 32"),
        ("Q4_K", 2, 128, 144, "multiple of 256"),
        ("Q4_0", 2, 32, 35, "35 bytes"),
        ("Q4_0", 2, 32, 37, "37 bytes"),
        ("Q4_0", 0, 32, 0, "cannot be packed"),
        ("Q4_0", -2, 32, 36, "cannot be packed"),
        ("F32", 2, 0, 0, "cannot be packed"),
        ("F32", 2**40, 2**40, 0, "cannot be packed"),
        ("F32", 2**30, 2**30, 64, "64 bytes"),
        ("Q9_9", 2, 32, 36, "Q9_9 is not supported"),
        ("IQ1_S", 1, 256, 50, "IQ1_S is not supported"),
    ],
)
def test_matrices_that_cannot_be(kind: str, n_out: int, n_in: int, size: int, message: str) -> None:
    ctx = native.Context(1)
    with pytest.raises(ValueError, match=message):
        native.pack_matrix(ctx, kind, n_out, n_in, np.zeros(size, np.uint8))


def test_products_that_cannot_be() -> None:
    ctx = native.Context(1)
    data, _ = weights("Q4_0", 20, 64)
    matrix = native.pack_matrix(ctx, "Q4_0", 20, 64, data)
    x, out, bias = np.zeros((3, 64), np.float32), np.zeros((3, 20), np.float32), np.zeros(20, np.float32)
    native.matmul(ctx, x, [matrix], [out], [bias])
    for bad in [
        (x[:, :32].copy(), [matrix], [out], []),
        (x[:2], [matrix], [out], []),
        (x, [matrix], [out[:, :19].copy()], []),
        (x, [matrix], [], []),
        (x, [matrix], [out], [bias[:19]]),
        (x, [matrix], [out], [bias, bias]),
    ]:
        with pytest.raises(ValueError):
            native.matmul(ctx, *bad)
    wrong_types: list[Any] = [
        (x.astype(np.float64), [matrix], [out], []),
        (x[:, ::2], [matrix], [out], []),
        (x, [None], [out], []),
        (x, [matrix], [out.astype(np.float64)], []),
        (x, [matrix], [np.zeros((20, 3), np.float32).T], []),
    ]
    for wrong in wrong_types:
        with pytest.raises(TypeError):
            native.matmul(ctx, *wrong)
    with pytest.raises(ValueError, match="do not hold"):
        native.dequantize("Q4_0", 64, data[:35])


@pytest.mark.parametrize("threads", [0, -1, 5000])
def test_contexts_that_cannot_be(threads: int) -> None:
    with pytest.raises(ValueError):
        native.Context(threads)
    with pytest.raises(ValueError, match="available"):
        native.Context(1, "avx9000")


def test_pool_under_stress() -> None:
    """Thousands of short jobs, with pauses in which workers fall asleep, and callers that take turns."""
    data, _ = weights("Q8_0", 400, 32)
    ctx = native.Context(5)
    matrix = native.pack_matrix(ctx, "Q8_0", 400, 32, data)
    x = activations(40, 32)
    (expected,) = multiply(ctx, x, [matrix])
    wrong: list[int] = []

    def work(seed: int) -> None:
        rng = np.random.default_rng(seed)
        for i in range(600):
            rows = int(rng.integers(1, 41))
            (out,) = multiply(ctx, x[:rows], [matrix])
            if not np.array_equal(out, expected[:rows]):
                wrong.append(rows)
            if i % 97 == 0:
                threading.Event().wait(0.002)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not wrong


def test_contexts_come_and_go() -> None:
    data, _ = weights("Q8_0", 64, 32)
    for i in range(50):
        ctx = native.Context(1 + i % 4)
        matrix = native.pack_matrix(ctx, "Q8_0", 64, 32, data)
        if i % 2:
            multiply(ctx, activations(9, 32), [matrix])
