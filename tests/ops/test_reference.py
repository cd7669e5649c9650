"""The oracle against definitions written a second time, as plainly as possible."""

from __future__ import annotations

import math

import gguf
import numpy as np
import pytest

from llanero.errors import UnsupportedModelError
from llanero.ops.api import PAGE_SIZE, Batch, Ops, RawTensor
from llanero.ops.reference import ReferenceOps


@pytest.fixture
def ops() -> Ops:
    return ReferenceOps()


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(7)


def _raw(values: np.ndarray, kind: str = "F32") -> RawTensor:
    data = gguf.quants.quantize(values.astype(np.float32), gguf.GGMLQuantizationType[kind])
    return RawTensor("w", kind, values.shape, np.ascontiguousarray(data).view(np.uint8).reshape(-1))


@pytest.mark.parametrize("kind", ["F32", "F16", "BF16", "Q8_0", "Q4_0", "Q5_1"])
def test_matrix_and_table_hold_the_same_values(ops, rng, kind):
    values = rng.normal(size=(5, 64)).astype(np.float32)
    tensor = _raw(values, kind)
    rows = np.empty((3, 64), np.float32)
    ops.embed(ops.row_table(tensor), np.array([4, 0, 4], np.int32), rows)
    columns = np.empty((64, 5), np.float32)
    ops.matmul(np.eye(64, dtype=np.float32), [ops.matrix(tensor)], [columns])
    np.testing.assert_array_equal(rows, columns.T[[4, 0, 4]])
    np.testing.assert_allclose(rows, values[[4, 0, 4]], atol={"F32": 0, "F16": 2e-3, "Q8_0": 2e-2}.get(kind, 0.4))


def test_type_without_arithmetic_is_refused(ops):
    tensor = RawTensor("blk.3.odd", "I16", (2, 4), np.zeros(16, np.uint8))
    for load in (ops.matrix, ops.vector, ops.row_table):
        with pytest.raises(UnsupportedModelError, match=r"blk\.3\.odd.*I16"):
            load(tensor)


def test_matmul_shares_an_input_and_adds_biases(ops, rng):
    x = rng.normal(size=(3, 8)).astype(np.float32)
    a, b = rng.normal(size=(4, 8)).astype(np.float32), rng.normal(size=(6, 8)).astype(np.float32)
    bias = rng.normal(size=6).astype(np.float32)
    outs = [np.empty((3, 4), np.float32), np.empty((3, 6), np.float32)]
    ops.matmul(x, [ops.matrix(_raw(a)), ops.matrix(_raw(b))], outs, (None, bias))
    np.testing.assert_allclose(outs[0], x @ a.T, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(outs[1], x @ b.T + bias, rtol=1e-5, atol=1e-6)


def test_norms(ops):
    x = np.array([[3.0, 4.0], [0.0, 0.0]], np.float32)
    out = np.empty_like(x)
    ops.rms_norm(x, np.array([1.0, 2.0], np.float32), 0.5, out)
    np.testing.assert_allclose(out, [[3 / math.sqrt(13), 8 / math.sqrt(13)], [0, 0]], rtol=1e-6)
    ops.add_rms_norm(x, np.array([[1.0, -1.0], [0.0, 0.0]], np.float32), np.ones(2, np.float32), 1e-9, out)
    np.testing.assert_array_equal(x, [[4, 3], [0, 0]])
    np.testing.assert_allclose(out[0], [4 / math.sqrt(12.5), 3 / math.sqrt(12.5)], rtol=1e-6)


@pytest.mark.parametrize("style", ["interleaved", "half"])
def test_rope_turns_pairs_and_leaves_the_rest(ops, rng, style):
    """Each pair, as a complex number, is multiplied by e^(i * position * frequency)."""
    inv_freq = np.array([1.0, 0.1], np.float32)
    positions = np.array([0, 5, 1000], np.int32)
    x = rng.normal(size=(3, 2 * 6)).astype(np.float32)
    before = x.reshape(3, 2, 6).copy()
    cos, sin = np.empty((3, 2), np.float32), np.empty((3, 2), np.float32)
    ops.rope_table(positions, inv_freq, 2.0, cos, sin)
    ops.rope(x, 2, cos, sin, style)
    after = x.reshape(3, 2, 6)
    first, second = ([0, 2], [1, 3]) if style == "interleaved" else ([0, 1], [2, 3])
    turn = 2.0 * np.exp(1j * positions[:, None, None] * inv_freq.astype(np.float64))
    expected = (before[..., first] + 1j * before[..., second]) * turn
    np.testing.assert_allclose(after[..., first], expected.real, atol=1e-5)
    np.testing.assert_allclose(after[..., second], expected.imag, atol=1e-5)
    np.testing.assert_array_equal(after[..., 4:], before[..., 4:])


def test_attention_over_shuffled_pages(ops, rng):
    """Two sequences in one batch, one continuing after 20 tokens, against softmax written as loops."""
    n_heads, n_kv, dim, scale = 4, 2, 8, 0.3
    lengths, fresh = [25, 7], [5, 7]
    cache = ops.kv_cache(2, 6, n_kv, dim, "f32")
    pages = np.array([[4, 1], [3, -1]], np.int32)
    k = [rng.normal(size=(n, n_kv * dim)).astype(np.float32) for n in lengths]
    v = [rng.normal(size=(n, n_kv * dim)).astype(np.float32) for n in lengths]
    for s, n in enumerate(lengths):
        at = np.arange(n)
        slots = (pages[s, at // PAGE_SIZE] * PAGE_SIZE + at % PAGE_SIZE).astype(np.int32)
        ops.kv_write(cache, 1, k[s], v[s], slots)
    positions = np.concatenate([np.arange(n - f, n) for n, f in zip(lengths, fresh, strict=True)]).astype(np.int32)
    starts = np.array([0, 5, 12], np.int32)
    none = np.zeros(0, np.int32)
    batch = Batch(np.zeros(12, np.int32), positions, none, starts, pages, none)
    q = rng.normal(size=(12, n_heads * dim)).astype(np.float32)
    out = np.empty_like(q)
    ops.attention(q, cache, 1, batch, n_heads, scale, out)
    for t in range(12):
        s = 0 if t < 5 else 1
        for h in range(n_heads):
            kv = slice(h // 2 * dim, (h // 2 + 1) * dim)
            query = q[t, h * dim : (h + 1) * dim]
            weights = [math.exp(scale * float(query @ k[s][i, kv])) for i in range(positions[t] + 1)]
            expected = sum(w * v[s][i, kv] for i, w in enumerate(weights)) / sum(weights)
            np.testing.assert_allclose(out[t, h * dim : (h + 1) * dim], expected, rtol=1e-4, atol=1e-5)


def test_kv_copy_takes_the_first_tokens_of_all_layers(ops, rng):
    cache = ops.kv_cache(2, 3, 1, 4, "f16")
    k = rng.normal(size=(PAGE_SIZE, 4)).astype(np.float32)
    for layer in range(2):
        ops.kv_write(cache, layer, k, -k, np.arange(PAGE_SIZE, 2 * PAGE_SIZE, dtype=np.int32))
    ops.kv_copy(cache, 1, 2, 5)
    np.testing.assert_array_equal(cache.k[:, 32:37], cache.k[:, 16:21])
    np.testing.assert_array_equal(cache.v[:, 32:37, 0], np.broadcast_to(-k[:5].astype(np.float16), (2, 5, 4)))
    assert not cache.k[:, 37:].any()


def test_swiglu_at_both_ends(ops):
    gate = np.array([[-1e4, -1.0, 0.0, 1.0, 1e4]], np.float32)
    ops.swiglu(gate, np.full((1, 5), 2.0, np.float32), gate)
    np.testing.assert_allclose(gate, [[0, -2 / (1 + math.e), 0, 2 / (1 + 1 / math.e), 2e4]], rtol=1e-6)


def test_gather(ops):
    x = np.arange(6, dtype=np.float32).reshape(3, 2)
    out = np.empty((2, 2), np.float32)
    ops.gather(x, np.array([2, 0], np.int32), out)
    np.testing.assert_array_equal(out, [[4, 5], [0, 1]])
