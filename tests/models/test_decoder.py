"""What a step promises: the same bits whatever shares the batch, and only the logits asked for."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest

from llanero.ops.api import PAGE_SIZE, Batch
from llanero.ops.reference import ReferenceOps
from llanero.types import KvType

ARCHITECTURES = ["llama", "qwen2", "qwen3"]


def _tokens(n: int, seed: int) -> list[int]:
    return np.random.default_rng(seed).integers(0, 96, n).tolist()


def _batch(n: int, logit_rows: list[int]) -> Batch:
    at = np.arange(n, dtype=np.int32)
    pages = np.arange(-(-n // PAGE_SIZE), dtype=np.int32)[None]
    return Batch(at % 96, at, at, np.array([0, n], np.int32), pages, np.array(logit_rows, np.int32))


@pytest.mark.parametrize("kv", get_args(KvType))
def test_batch_chunks_threads_and_pages_do_not_change_a_bit(make_parts, ops_for, steps, isa, kv):
    slow = isa == "reference"
    parts = make_parts("llama", n_layers=2, head_dim=32 if kv == "q8_0" else 8)
    model = parts.build(ops_for(isa))
    tokens = _tokens(70 if slow else 600, 1)
    (alone,) = steps(model, [tokens], 512, kv=kv)
    others = [_tokens(n, n) for n in np.random.default_rng(3).integers(1, 40, 31).tolist()]

    def check(model, sequences, at, chunk, seed):
        np.testing.assert_array_equal(steps(model, sequences, chunk, kv=kv, seed=seed)[at], alone)

    check(model, [tokens], 0, 512, seed=9)
    check(model, [tokens], 0, 7, seed=10)
    check(model, [tokens], 0, 1, seed=11)
    check(model, [*others[:13], tokens, *others[13:]], 13, 7, seed=12)
    check(model, [*others, tokens], 31, 1, seed=13)
    check(model, [tokens, *others], 0, 16, seed=14)
    check(model, [tokens], 0, 512, seed=15)
    if not slow:
        two = parts.build(ops_for(isa, 2))
        check(two, [tokens], 0, 512, seed=16)
        check(two, [tokens], 0, 1, seed=17)
        check(two, [*others, tokens], 31, 7, seed=18)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("kind", ["Q8_0", "Q4_0", "Q4_K", "Q6_K", "F16"])
def test_quantized_weights_keep_the_promise(make_parts, ops_for, steps, isa, architecture, kind):
    """Wider layers than the rest, because K-quants come in blocks of 256."""
    if isa == "reference":
        pytest.skip("slow, and covered above")
    parts = make_parts(architecture, n_layers=1, d_model=256, d_ffn=512, head_dim=64)
    parts.quantize(kind)
    tokens, others = _tokens(90, 5), [_tokens(n, n) for n in (1, 9, 17, 3, 26, 12, 8)]
    one, two = parts.build(ops_for(isa)), parts.build(ops_for(isa, 2))
    (alone,) = steps(one, [tokens], 512)
    assert np.isfinite(alone).all()
    assert alone.std() > 0.1
    np.testing.assert_array_equal(steps(two, [tokens], 1)[0], alone)
    np.testing.assert_array_equal(steps(one, [*others, tokens], 7)[-1], alone)
    np.testing.assert_array_equal(steps(two, [tokens, *others], 5)[0], alone)


@pytest.mark.parametrize("rows", [[], [69], [0], [3, 4, 60], [60, 3, 3], list(range(70))])
def test_only_wanted_rows_become_logits_and_all_become_keys(make_parts, ops_for, isa, rows):
    model = make_parts().build(ops_for(isa), max_rows=70)
    whole = model.forward(_batch(70, list(range(70))), model.kv_cache(5, "f32")).copy()
    cache = model.kv_cache(6, "f32")
    logits = model.forward(_batch(70, rows), cache)
    assert logits.shape == (len(rows), 96)
    np.testing.assert_array_equal(logits, whole[rows])
    # The next token sees what the step before left in the cache, whichever logits that step was asked for.
    following = Batch(
        np.array([5], np.int32),
        np.array([70], np.int32),
        np.array([70], np.int32),
        np.array([0, 1], np.int32),
        np.arange(5, dtype=np.int32)[None],
        np.zeros(1, np.int32),
    )
    full_cache = model.kv_cache(6, "f32")
    model.forward(_batch(70, [0]), full_cache)
    expected = model.forward(following, full_cache).copy()
    np.testing.assert_array_equal(model.forward(following, cache), expected)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_kernels_agree_with_the_oracle(make_parts, ops_for, steps, isa, architecture):
    if isa == "reference":
        pytest.skip("is the oracle")
    parts = make_parts(architecture, n_heads=6, n_kv_heads=3, head_dim=10, d_model=60, d_ffn=37, n_vocab=131)
    sequences = [_tokens(n, n) for n in (33, 1, 18)]
    ours, oracle = parts.build(ops_for(isa, 2)), parts.build(ReferenceOps())
    for got, expected in zip(steps(ours, sequences, 16), steps(oracle, sequences, 16), strict=True):
        # F16 keys may round differently where the oracle's float64 sums land on the other side of a tie.
        np.testing.assert_allclose(got, expected, atol=2e-3 * np.ptp(expected))
