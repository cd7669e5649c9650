"""Attention on the CPU: against the oracle over random ragged batches, and bit for bit however it is cut."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import get_args

import gguf
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero import _native
from llanero.ops.api import PAGE_SIZE, Batch
from llanero.ops.cpu import CpuOps
from llanero.ops.reference import ReferenceOps
from llanero.types import KvType

NOTHING = np.zeros(0, np.int32)
HEADS = [(1, 1), (2, 1), (4, 2), (6, 2), (7, 1), (8, 2), (15, 5), (13, 1)]
TYPES = get_args(KvType)
DIMS = [1, 20, 33, 64, 80, 96, 128, 256]


@dataclass
class Scene:
    """Sequences with shuffled pages, K and V of all their tokens, and queries of their last rows."""

    n_heads: int
    n_kv_heads: int
    head_dim: int
    dtype: str
    lengths: list[int]
    """Tokens per sequence."""
    queries: list[int]
    """Rows per sequence, its last ones."""
    seed: int = 0

    def __post_init__(self):
        if self.dtype == "q8_0":
            self.head_dim += -self.head_dim % 32
        rng = np.random.default_rng(self.seed)
        counts = [-(-n // PAGE_SIZE) for n in self.lengths]
        self.n_pages = sum(counts) + 2
        shuffled = rng.permutation(self.n_pages).astype(np.int32)
        self.pages = np.full((len(counts), max(counts)), -1, np.int32)
        for s, n in enumerate(counts):
            self.pages[s, :n], shuffled = shuffled[:n], shuffled[n:]
        width = self.n_kv_heads * self.head_dim
        self.k = [rng.standard_normal((n, width)).astype(np.float32) for n in self.lengths]
        self.v = [rng.standard_normal((n, width)).astype(np.float32) for n in self.lengths]
        self.q = [rng.standard_normal((n, self.n_heads * self.head_dim)).astype(np.float32) * 2 for n in self.queries]
        self.scale = self.head_dim**-0.5

    @property
    def tolerance(self):
        """An output is a mean of V: what counts is how large those are."""
        return 4e-6 * max(float(np.abs(v).max()) for v in self.v)

    def slots(self, s, first, last):
        at = np.arange(first, last)
        return (self.pages[s, at // PAGE_SIZE] * PAGE_SIZE + at % PAGE_SIZE).astype(np.int32)

    def cache(self, ops, *, fill=None, written=True):
        """Layer 1 of 3 holds the sequences; `fill` is in every slot first."""
        cache = ops.kv_cache(3, self.n_pages, self.n_kv_heads, self.head_dim, self.dtype)
        if fill is not None:
            slots = np.arange(self.n_pages * PAGE_SIZE, dtype=np.int32)
            rows = np.full((len(slots), self.n_kv_heads * self.head_dim), fill, np.float32)
            ops.kv_write(cache, 1, rows, rows, slots)
        if written:
            for s, n in enumerate(self.lengths):
                ops.kv_write(cache, 1, self.k[s], self.v[s], self.slots(s, 0, n))
        return cache

    def attend(self, ops, cache, parts):
        """One call for (sequence, first query, last query) parts; their rows, one after another."""
        q = np.concatenate([self.q[s][a:b] for s, a, b in parts])
        positions = [
            np.arange(self.lengths[s] - self.queries[s] + a, self.lengths[s] - self.queries[s] + b) for s, a, b in parts
        ]
        batch = Batch(
            token_ids=NOTHING,
            positions=np.concatenate(positions).astype(np.int32),
            slots=NOTHING,
            row_starts=np.cumsum([0, *(b - a for _, a, b in parts)]).astype(np.int32),
            pages=np.ascontiguousarray(self.pages[[s for s, _, _ in parts]]),
            logit_rows=NOTHING,
        )
        out = np.full_like(q, np.nan)
        ops.attention(q, cache, 1, batch, self.n_heads, self.scale, out)
        return out

    def whole(self, ops, cache):
        return self.attend(ops, cache, [(s, 0, n) for s, n in enumerate(self.queries)])


@st.composite
def scenes(draw):
    n_heads, n_kv_heads = draw(st.sampled_from(HEADS))
    lengths = draw(st.lists(st.integers(1, 400), min_size=1, max_size=5))
    return Scene(
        n_heads,
        n_kv_heads,
        draw(st.sampled_from(DIMS)),
        draw(st.sampled_from(TYPES)),
        lengths,
        [draw(st.integers(1, n) if draw(st.booleans()) else st.just(1)) for n in lengths],
        draw(st.integers(0, 2**20)),
    )


def assert_same_bits(got, want):
    np.testing.assert_array_equal(got.view(np.int32), want.view(np.int32))


@pytest.mark.parametrize("kernels", _native.available_isas())
@settings(max_examples=25, deadline=None)
@given(scene=scenes())
def test_like_the_oracle(kernels, scene):
    ops, oracle = CpuOps(2, kernels), ReferenceOps()
    got = scene.whole(ops, scene.cache(ops))
    want = scene.whole(oracle, scene.cache(oracle))
    np.testing.assert_allclose(got, want, rtol=0, atol=scene.tolerance)


@pytest.mark.parametrize("kernels", _native.available_isas())
@settings(max_examples=25, deadline=None)
@given(scene=scenes(), threads=st.integers(1, 3), cuts=st.sampled_from([1, 2, 7, 64]), data=st.data())
def test_the_bits_of_a_row_do_not_depend_on_the_call(kernels, scene, threads, cuts, data):
    """All at once, and in random order in chunks, with other threads and NaN in every slot not written."""
    ops, other = CpuOps(1, kernels), CpuOps(threads, kernels)
    want = scene.whole(ops, scene.cache(ops))
    cache = scene.cache(other, fill=np.nan)
    parts = [(s, a, min(a + cuts, n)) for s, n in enumerate(scene.queries) for a in range(0, n, cuts)]
    parts = data.draw(st.permutations(parts)) if len(parts) < 60 else parts
    starts = np.cumsum([0, *scene.queries])
    while parts:
        size = data.draw(st.integers(1, len(parts))) if len(parts) < 60 else 20
        now, parts = parts[:size], parts[size:]
        got = scene.attend(other, cache, now)
        assert_same_bits(got, np.concatenate([want[starts[s] + a : starts[s] + b] for s, a, b in now]))


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize(("n_heads", "n_kv_heads", "head_dim"), [(4, 2, 64), (3, 3, 20), (2, 1, 128)])
def test_prefill_in_chunks_of_1_7_and_512_as_the_cache_fills(isa, cpu_ops, n_heads, n_kv_heads, head_dim, dtype):
    """K and V are written chunk by chunk too: nothing may depend on what later positions hold."""
    n = 530
    scene = Scene(n_heads, n_kv_heads, head_dim, dtype, [n], [n])
    results = []
    for chunk in (1, 7, 512):
        cache = scene.cache(cpu_ops, fill=np.inf if chunk == 7 else None, written=False)
        rows = []
        for a in range(0, n, chunk):
            b = min(a + chunk, n)
            cpu_ops.kv_write(cache, 1, scene.k[0][a:b], scene.v[0][a:b], scene.slots(0, a, b))
            rows.append(scene.attend(cpu_ops, cache, [(0, a, b)]))
        results.append(np.concatenate(rows))
    assert_same_bits(results[1], results[0])
    assert_same_bits(results[2], results[0])
    want = scene.whole(ReferenceOps(), scene.cache(ReferenceOps()))
    np.testing.assert_allclose(results[0], want, rtol=0, atol=scene.tolerance)


def test_long_contexts_split_over_threads(isa):
    """Deep enough that threads share one sequence: partial results are merged to the same bits."""
    scene = Scene(4, 1, 64, "f16", [5000, 2100, 40], [1, 3, 1])
    want = None
    for threads in (1, 2, 3, 8):
        ops = CpuOps(threads, isa)
        got = scene.whole(ops, scene.cache(ops))
        if want is None:
            want = got
        assert_same_bits(got, want)
    oracle = scene.whole(ReferenceOps(), scene.cache(ReferenceOps()))
    np.testing.assert_allclose(want, oracle, rtol=0, atol=scene.tolerance)


@dataclass
class Family(Scene):
    """Sequences that begin with pages of others: the first pages of s are those of an earlier one, or nobody's."""

    begins_with: tuple[tuple[int, int], ...] = ()
    """Per sequence: another one's number, and how many pages."""

    def __post_init__(self):
        super().__post_init__()
        for s, (other, n_pages) in enumerate(self.begins_with):
            n = min(n_pages, -(-self.lengths[s] // PAGE_SIZE), -(-self.lengths[other] // PAGE_SIZE))
            self.pages[s, :n] = self.pages[other, :n]


@st.composite
def families(draw):
    n_heads, n_kv_heads = draw(st.sampled_from(HEADS))
    n = draw(st.integers(2, 12))
    lengths = draw(st.lists(st.integers(1, 1200) | st.integers(500, 800), min_size=n, max_size=n))
    some = st.integers(0, 75) | st.sampled_from([16, 17, 24, 32, 40])
    return Family(
        n_heads,
        n_kv_heads,
        draw(st.sampled_from([1, 20, 64])),
        draw(st.sampled_from(TYPES)),
        lengths,
        [draw(st.integers(1, min(length, 20)) if draw(st.booleans()) else st.just(1)) for length in lengths],
        draw(st.integers(0, 2**20)),
        begins_with=tuple((draw(st.integers(0, max(0, s - 1))), draw(some)) for s in range(n)),
    )


@pytest.mark.parametrize("kernels", _native.available_isas())
@settings(max_examples=25, deadline=None)
@given(scene=families(), threads=st.integers(1, 9), data=st.data())
def test_the_bits_of_a_row_do_not_depend_on_who_shares_its_pages(kernels, scene, threads, data):
    """All in one call, in any order, where pages are read once for several sequences; and each in a call of its own."""
    alone, together = CpuOps(1, kernels), CpuOps(threads, kernels)
    parts = [(s, 0, n) for s, n in enumerate(scene.queries)]
    cache = scene.cache(alone, fill=np.nan)
    want = {part: scene.attend(alone, cache, [part]) for part in parts}
    parts = data.draw(st.permutations(parts))
    got = scene.attend(together, scene.cache(together, fill=np.nan), parts)
    assert_same_bits(got, np.concatenate([want[part] for part in parts]))


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize(("n_heads", "n_kv_heads"), [(8, 2), (2, 2), (64, 1)])
def test_prefixes_within_prefixes(isa, n_heads, n_kv_heads, dtype):
    """40 sequences over 640 tokens; half of them have 384 more in common, and two of those all they have."""
    lengths = [640 + 17 * s for s in range(20)] + [1024 + 31 * s for s in range(19)] + [1300]
    begins_with = [(0, 40)] * 21 + [(20, 64)] * 18 + [(38, 99)]
    scene = Family(n_heads, n_kv_heads, 32, dtype, lengths, [1] * 40, begins_with=tuple(begins_with))
    oracle = ReferenceOps()
    want = scene.whole(oracle, scene.cache(oracle))
    for threads in (1, 2, 16):
        ops = CpuOps(threads, isa)
        cache = scene.cache(ops)
        got = scene.whole(ops, cache)
        np.testing.assert_allclose(got, want, rtol=0, atol=scene.tolerance)
        assert_same_bits(got, np.concatenate([scene.attend(ops, cache, [(s, 0, 1)]) for s in range(40)]))


def test_rows_of_a_sequence_need_not_be_in_order(cpu_ops):
    scene = Scene(4, 2, 32, "f32", [300], [300])
    cache = scene.cache(cpu_ops)
    want = scene.whole(cpu_ops, cache)
    order = np.random.default_rng(3).permutation(300)
    batch = Batch(NOTHING, order.astype(np.int32), NOTHING, np.array([0, 300], np.int32), scene.pages, NOTHING)
    q = np.ascontiguousarray(scene.q[0][order])
    out = np.empty_like(q)
    cpu_ops.attention(q, cache, 1, batch, 4, scene.scale, out)
    assert_same_bits(out, want[order])


def test_extreme_scores_do_not_overflow(cpu_ops):
    scene = Scene(2, 1, 16, "f32", [200], [200])
    scene.q[0] *= 1e4
    scene.k[0][:, :] *= 1e3
    cache = scene.cache(cpu_ops)
    got = scene.whole(cpu_ops, cache)
    want = scene.whole(ReferenceOps(), scene.cache(ReferenceOps()))
    assert np.isfinite(got).all()
    np.testing.assert_allclose(got, want, rtol=0, atol=1e-2)


def test_scores_of_minus_infinity_give_zero_weight_not_nan(cpu_ops):
    scene = Scene(1, 1, 16, "f32", [40], [1])
    scene.q[0][:] = 1e30
    scene.k[0][:] = -1e30
    np.testing.assert_array_equal(scene.whole(cpu_ops, scene.cache(cpu_ops)), 0)
    scene.k[0][17] = 0
    np.testing.assert_allclose(scene.whole(cpu_ops, scene.cache(cpu_ops))[0], scene.v[0][17], rtol=1e-6)


def test_a_row_sees_exactly_its_own_position_and_before(cpu_ops):
    """Equal scores average V: with V = position, row p gives p / 2."""
    n = 300
    scene = Scene(1, 1, 16, "f32", [n], [n])
    scene.k[0][:] = 0
    scene.v[0][:] = np.arange(n)[:, None]
    got = scene.whole(cpu_ops, scene.cache(cpu_ops))
    np.testing.assert_allclose(got, np.broadcast_to(np.arange(n)[:, None] / 2, got.shape), rtol=1e-6, atol=1e-6)


def read_back(cpu_ops, dtype, values):
    """What a cache holds of V, through attention over one token, whose weight is 1."""
    n = len(values)
    cache = cpu_ops.kv_cache(1, 1, 1, n, dtype)
    zeros = np.zeros((1, n), np.float32)
    cpu_ops.kv_write(cache, 0, zeros, values[None], np.array([5], np.int32))
    cpu_ops.kv_copy(cache, 0, 0, 16)
    # Slot 5 is position 5; positions 0..4 get no weight from scores of -inf, being K = -large.
    low = np.full((5, n), -60000, np.float32)
    cpu_ops.kv_write(cache, 0, low, np.zeros_like(low), np.arange(5, dtype=np.int32))
    one = np.array([5], np.int32)
    batch = Batch(one, one, one, np.array([0, 1], np.int32), np.zeros((1, 1), np.int32), one)
    out = np.empty((1, n), np.float32)
    cpu_ops.attention(np.ones((1, n), np.float32), cache, 0, batch, 1, 1.0, out)
    return out[0]


def test_f16_rounds_to_nearest_even_and_saturates(cpu_ops):
    large = [65504, 65519, 65520, 1e9, -np.inf]
    small = [6e-8, 2.9e-8, 3.1e-8, 1e-5, -6.1e-5, 6.097e-5, 5.96e-8 * 1.5, 5.96e-8 * 2.5]
    ties = [2049, 2051, 1.00048828125, 1.00146484375]
    values = np.array([0.0, -0.0, 1.0, 1 / 3, -1 / 3, *large, *small, *ties], np.float32)
    want = np.clip(values, -65504, 65504).astype(np.float16).astype(np.float32)
    np.testing.assert_array_equal(read_back(cpu_ops, "f16", values), want)


def test_bf16_rounds_to_nearest_even_and_saturates(cpu_ops):
    """By bits, of which the upper half is kept."""
    top = 0x7F7F0000
    pairs = [(0, 0), (0x3F800000, 0x3F800000), (0x3F807FFF, 0x3F800000), (0x3F808000, 0x3F800000)]
    pairs += [(0x3F808001, 0x3F810000), (0x3F818000, 0x3F820000), (0x3FFFFFFF, 0x40000000), (0x00008001, 0x00010000)]
    pairs += [(top, top), (0x7F7F7FFF, top), (0x7F7F8000, top), (0x7F7FFFFF, top), (0x7F800000, top)]
    pairs += [(given | 0x80000000, want | 0x80000000) for given, want in pairs]
    given, want = np.array(pairs, np.uint32).T.copy().view(np.float32)
    np.testing.assert_array_equal(read_back(cpu_ops, "bf16", given), want)


def test_q8_0_rounds_as_gguf_does(cpu_ops, rng):
    """The largest of 32 becomes 127, halves go away from zero; all sizes, from 0 to those that f16 has no scale for."""
    blocks = rng.standard_normal((40, 32)) * 10.0 ** np.arange(-33, 7)[:, None]
    blocks[:3] = [np.zeros(32), np.linspace(-127, 127, 32).round() + 0.5, [127, *np.arange(31) - 15.5]]
    given = blocks.astype(np.float32)
    kind = gguf.GGMLQuantizationType.Q8_0
    want = gguf.dequantize(gguf.quantize(given, kind), kind)
    np.testing.assert_array_equal(read_back(cpu_ops, "q8_0", given.ravel()), want.ravel())
    huge = read_back(cpu_ops, "q8_0", np.array([3e38, np.inf, -np.inf, 1] * 8, np.float32))
    np.testing.assert_array_equal(huge, np.array([1, 1, -1, 0] * 8) * 127 * 65504)


def test_q8_0_is_close_to_f32(isa):
    """A byte has an error of at most 1/254 of the largest value of its block."""
    ops = CpuOps(2, isa)
    got, want = (
        scene.whole(ops, scene.cache(ops)) for scene in (Scene(8, 2, 64, t, [700], [40]) for t in ("q8_0", "f32"))
    )
    assert 1e-3 < np.abs(got - want).max() < 0.03
    assert np.sqrt(np.mean((got - want) ** 2) / np.mean(want**2)) < 0.02


@pytest.mark.parametrize("dtype", TYPES)
def test_what_is_not_a_number_stays_so(cpu_ops, dtype):
    """So that logits show it. These are the NaN with the least and with the most bits."""
    bits = np.repeat(np.array([0x7F800001, 0x7FFFFFFF, 0xFFFFFFFF, 0x7FC00000], np.uint32), 32)
    bits[96:127] = 0  # in q8_0 all that have a scale in common
    got = read_back(cpu_ops, dtype, bits.view(np.float32))
    assert np.isnan(got[np.isnan(bits.view(np.float32))]).all()


@pytest.mark.parametrize("dtype", TYPES)
def test_copied_pages_hold_the_first_tokens_of_all_layers(cpu_ops, dtype):
    rng = np.random.default_rng(5)
    n_layers, heads, dim = 3, 2, 64 if dtype == "q8_0" else 20
    cache = cpu_ops.kv_cache(n_layers, 4, heads, dim, dtype)
    for layer in range(n_layers):
        rows = rng.standard_normal((2, 64, heads * dim)).astype(np.float32)
        cpu_ops.kv_write(cache, layer, *rows, np.arange(64, dtype=np.int32))
    q = rng.standard_normal((1, heads * dim)).astype(np.float32)

    def look(layer, page, n):
        at = np.array([n - 1], np.int32)
        batch = Batch(at, at, at, np.array([0, 1], np.int32), np.array([[page]], np.int32), at)
        out = np.empty_like(q)
        cpu_ops.attention(q, cache, layer, batch, heads, 0.2, out)
        return out

    before = [look(layer, 2, 16) for layer in range(n_layers)]
    cpu_ops.kv_copy(cache, 1, 2, 0)
    for layer in range(n_layers):
        assert_same_bits(look(layer, 2, 16), before[layer])
    cpu_ops.kv_copy(cache, 1, 2, 11)
    for layer in range(n_layers):
        assert_same_bits(look(layer, 2, 11), look(layer, 1, 11))
        assert not np.array_equal(look(layer, 2, 12), look(layer, 1, 12))  # token 11 is still page 2's own


def test_memory_is_committed_only_when_written():
    """A pool far larger than this machine's memory can be made; only what is written counts."""
    ops = CpuOps(1)
    cache = ops.kv_cache(32, 1 << 20, 8, 128, "f16")
    assert cache.n_pages == 1 << 20
    assert cache.nbytes == 32 * (1 << 20) * PAGE_SIZE * 8 * 128 * 2 * 2
    row = np.ones((1, 8 * 128), np.float32)
    last = np.array([(1 << 20) * PAGE_SIZE - 1], np.int32)
    ops.kv_write(cache, 31, row, row, last)


def test_instances_compute_at_once_without_sharing(isa):
    scene = Scene(4, 2, 64, "f16", [700, 300], [100, 1])
    single = CpuOps(1, isa)
    want = scene.whole(single, scene.cache(single))
    wrong: list[int] = []

    def work() -> None:
        ops = CpuOps(2, isa)
        cache = scene.cache(ops)
        for i in range(10):
            if not np.array_equal(scene.whole(ops, cache), want):
                wrong.append(i)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
