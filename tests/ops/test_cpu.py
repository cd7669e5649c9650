"""Every CPU operation but attention and matmul: against the oracle, alone and in a batch, and with bad arguments."""

from __future__ import annotations

import threading

import gguf
import numpy as np
import pytest

from llanero import _native
from llanero.errors import ConfigError, UnsupportedModelError
from llanero.ops import create_ops
from llanero.ops.api import Batch, RawTensor
from llanero.ops.cpu import CpuOps
from llanero.ops.reference import ReferenceOps

REFERENCE = ReferenceOps()
SHAPES = [(1, 1), (1, 2048), (3, 20), (7, 999), (40, 64), (130, 576)]


def normal(rng, *shape, scale=1.0):
    return (scale * rng.standard_normal(shape)).astype(np.float32)


def unset(*shape):
    return np.full(shape, np.nan, np.float32)


def assert_close(got, want, tolerance=4e-7):
    """Within `tolerance` of the largest value: a few units in the last place."""
    np.testing.assert_allclose(got, want, rtol=0, atol=tolerance * np.abs(want).max())


def assert_same_bits(got, want):
    np.testing.assert_array_equal(got.view(np.int32), want.view(np.int32))


def random_tensor(rng, kind, n_rows, n_cols):
    """Rows of random blocks whose values are all finite."""
    block, size = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[kind]]
    rows = []
    while len(rows) < n_rows:
        row = rng.integers(0, 256, n_cols // block * size, dtype=np.uint8)
        with np.errstate(all="ignore"):
            values = REFERENCE.vector(RawTensor("row", kind, (n_cols,), row))
        if np.isfinite(values).all():
            rows.append(row)
    return RawTensor("table", kind, (n_rows, n_cols), np.concatenate(rows))


# --- against the oracle --------------------------------------------------------------------------


@pytest.mark.parametrize("kind", _native.TYPES)
def test_embed_reads_every_type(cpu_ops, rng, kind):
    n = 512 if kind not in ("F32", "F16", "BF16") else 36
    tensor = random_tensor(rng, kind, 9, n)
    ids = rng.integers(0, 9, 50).astype(np.int32)
    got, want = unset(50, n), unset(50, n)
    table = cpu_ops.row_table(tensor)
    assert (table.n_rows, table.n_cols, table.nbytes) == (9, n, tensor.data.nbytes)
    cpu_ops.embed(table, ids, got)
    REFERENCE.embed(REFERENCE.row_table(tensor), ids, want)
    np.testing.assert_allclose(got, want, rtol=1e-6, atol=0)
    np.testing.assert_allclose(
        cpu_ops.vector(RawTensor("v", kind, (n,), tensor.data[: len(tensor.data) // 9])),
        REFERENCE.vector(RawTensor("v", kind, (n,), tensor.data[: len(tensor.data) // 9])),
        rtol=1e-6,
        atol=0,
    )


def test_row_table_reads_unaligned_read_only_bytes_and_keeps_them(cpu_ops, rng):
    values = normal(rng, 4, 8)
    raw = np.frombuffer(b"x" + values.tobytes(), np.uint8)[1:]
    assert not raw.flags.writeable
    table = cpu_ops.row_table(RawTensor("t", "F32", (4, 8), raw))
    del raw
    out = unset(4, 8)
    cpu_ops.embed(table, np.arange(4, dtype=np.int32), out)
    assert_same_bits(out, values)


@pytest.mark.parametrize(("rows", "n"), SHAPES)
def test_norms(cpu_ops, rng, rows, n):
    x, delta, weight = normal(rng, rows, n, scale=30), normal(rng, rows, n), normal(rng, n)
    got, want = unset(rows, n), unset(rows, n)
    cpu_ops.rms_norm(x, weight, 1e-5, got)
    REFERENCE.rms_norm(x, weight, 1e-5, want)
    assert_close(got, want)
    in_place = x.copy()
    cpu_ops.rms_norm(in_place, weight, 1e-5, in_place)
    assert_same_bits(in_place, got)

    x_too = x.copy()
    cpu_ops.add_rms_norm(x, delta, weight, 1e-5, got)
    REFERENCE.add_rms_norm(x_too, delta, weight, 1e-5, want)
    assert_same_bits(x, x_too)
    assert_close(got, want)


def test_norm_of_zeros_is_zero_and_of_long_rows_exact_enough(cpu_ops):
    out = unset(1, 64)
    cpu_ops.rms_norm(np.zeros((1, 64), np.float32), np.ones(64, np.float32), 1e-6, out)
    np.testing.assert_array_equal(out, 0)
    n = 1 << 13
    out = unset(1, n)
    cpu_ops.rms_norm(np.full((1, n), 0.1, np.float32), np.ones(n, np.float32), 0.0, out)
    np.testing.assert_allclose(out, 1, rtol=2e-6)


@pytest.mark.parametrize(("rows", "n"), SHAPES)
def test_swiglu(cpu_ops, rng, rows, n):
    gate, up = normal(rng, rows, n, scale=20), normal(rng, rows, n)
    got, want = unset(rows, n), unset(rows, n)
    cpu_ops.swiglu(gate, up, got)
    REFERENCE.swiglu(gate, up, want)
    np.testing.assert_allclose(got, want, rtol=2e-6, atol=1e-35)
    cpu_ops.swiglu(gate, up, gate)
    assert_same_bits(gate, got)


def test_swiglu_over_the_whole_range(cpu_ops):
    gate = np.concatenate([np.linspace(-200, 200, 4001), [-3e38, -0.0, 0.0, 1e-30, 3e38]]).astype(np.float32)[None]
    got, want = unset(*gate.shape), unset(*gate.shape)
    cpu_ops.swiglu(gate, np.ones_like(gate), got)
    REFERENCE.swiglu(gate, np.ones_like(gate), want)
    near = np.abs(gate) < 80
    np.testing.assert_allclose(got[near], want[near], rtol=2e-6)
    np.testing.assert_allclose(got, want, rtol=2e-6, atol=1e-5)


@pytest.mark.parametrize("style", ["interleaved", "half"])
@pytest.mark.parametrize(
    ("rows", "heads", "head_dim", "half"),
    [(1, 32, 64, 32), (5, 2, 20, 10), (3, 3, 80, 16), (70, 4, 128, 64), (2, 2, 21, 3), (2, 1, 256, 17)],
)
def test_rope(cpu_ops, rng, style, rows, heads, head_dim, half):
    positions = rng.integers(0, 200_000, rows).astype(np.int32)
    inv_freq = (10_000.0 ** -(np.arange(half) / half)).astype(np.float32)
    cos, sin, cos_too, sin_too = (unset(rows, half) for _ in range(4))
    cpu_ops.rope_table(positions, inv_freq, 1.25, cos, sin)
    REFERENCE.rope_table(positions, inv_freq, 1.25, cos_too, sin_too)
    np.testing.assert_allclose(cos, cos_too, rtol=0, atol=2e-7)
    np.testing.assert_allclose(sin, sin_too, rtol=0, atol=2e-7)

    got = normal(rng, rows, heads * head_dim)
    before, want = got.copy(), got.copy()
    cpu_ops.rope(got, heads, cos, sin, style)
    REFERENCE.rope(want, heads, cos, sin, style)
    assert_close(got, want)
    untouched = (rows, heads, head_dim)
    np.testing.assert_array_equal(got.reshape(untouched)[..., 2 * half :], before.reshape(untouched)[..., 2 * half :])


def test_gather(cpu_ops, rng):
    x = normal(rng, 9, 100)
    rows = np.array([8, 0, 0, 3], np.int32)
    out = unset(4, 100)
    cpu_ops.gather(x, rows, out)
    assert_same_bits(out, x[rows])


# --- the same bits however the work is cut --------------------------------------------------------


@pytest.mark.parametrize("threads", [1, 2, 3])
@pytest.mark.parametrize("n", [20, 576, 2048])
def test_rows_alone_and_together_have_the_same_bits(isa, rng, threads, n):
    one, many = CpuOps(1, isa), CpuOps(threads, isa)
    rows, half = 150, 5
    x, delta, weight = normal(rng, rows, n), normal(rng, rows, n), normal(rng, n)
    positions = rng.integers(0, 9000, rows).astype(np.int32)
    inv_freq = normal(rng, half)
    together = {name: unset(rows, n) for name in ("norm", "add", "swiglu")}
    alone = {name: unset(rows, n) for name in together}
    cos, sin, cos1, sin1 = (unset(rows, half) for _ in range(4))
    sums, sums1, turned, turned1 = x.copy(), x.copy(), x.copy(), x.copy()

    def compute(ops, at, out, cos, sin, sums, turned):
        ops.rms_norm(x[at], weight, 1e-5, out["norm"][at])
        ops.add_rms_norm(sums[at], delta[at], weight, 1e-5, out["add"][at])
        ops.swiglu(x[at], delta[at], out["swiglu"][at])
        ops.rope_table(positions[at], inv_freq, 1.0, cos[at], sin[at])
        ops.rope(turned[at], 2, cos[at], sin[at], "half")
        ops.rope(turned[at], 2, cos[at], sin[at], "interleaved")

    compute(many, slice(0, rows), together, cos, sin, sums, turned)
    for r in range(rows):
        compute(one, slice(r, r + 1), alone, cos1, sin1, sums1, turned1)
    for name in together:
        assert_same_bits(together[name], alone[name])
    for got, want in ((cos, cos1), (sin, sin1), (sums, sums1), (turned, turned1)):
        assert_same_bits(got, want)


def test_two_instances_in_one_process_do_not_meet(isa, rng):
    x, weight = normal(rng, 200, 512), normal(rng, 512)
    want = unset(200, 512)
    CpuOps(1, isa).rms_norm(x, weight, 1e-5, want)
    wrong: list[int] = []

    def work() -> None:
        ops = CpuOps(2, isa)
        for i in range(100):
            got = unset(200, 512)
            ops.rms_norm(x, weight, 1e-5, got)
            if not np.array_equal(got, want):
                wrong.append(i)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


# --- choosing, refusing ----------------------------------------------------------------------------


def test_create_ops_takes_the_kernel_set_from_argument_then_environment(monkeypatch):
    monkeypatch.delenv("LLANERO_ISA", raising=False)
    assert create_ops(1).isa == _native.available_isas()[-1]
    monkeypatch.setenv("LLANERO_ISA", "scalar")
    assert create_ops(1).isa == "scalar"
    assert create_ops(1, _native.available_isas()[-1]).isa == _native.available_isas()[-1]
    monkeypatch.setenv("LLANERO_ISA", "sse9")
    with pytest.raises(ConfigError, match=r"sse9.*scalar"):
        create_ops(1)
    with pytest.raises(ConfigError, match="threads"):
        create_ops(0, "scalar")


def test_a_type_without_kernels_is_refused_by_name(cpu_ops):
    tensor = RawTensor("blk.3.odd", "I16", (2, 4), np.zeros(16, np.uint8))
    for load in (cpu_ops.matrix, cpu_ops.vector, cpu_ops.row_table):
        with pytest.raises(UnsupportedModelError, match=r"blk\.3\.odd.*I16"):
            load(tensor)


def f32(*shape):
    return np.zeros(shape, np.float32)


def i32(*values):
    return np.array(values, np.int32)


def read_only(array):
    array.flags.writeable = False
    return array


def attention(q=None, layer=0, positions=None, row_starts=None, pages=None, n_heads=4, out=None):
    """A call on a cache of 2 layers, 4 pages, 2 KV heads of 8; right unless an argument says otherwise."""

    def call(ops):
        cache = ops.kv_cache(2, 4, 2, 8, "f16")
        batch = Batch(
            token_ids=i32(0, 0),
            positions=i32(0, 20) if positions is None else positions,
            slots=i32(0, 1),
            row_starts=i32(0, 1, 2) if row_starts is None else row_starts,
            pages=np.array([[0, -1], [3, 1]], np.int32) if pages is None else pages,
            logit_rows=i32(0),
        )
        ops.attention(
            f32(2, 32) if q is None else q, cache, layer, batch, n_heads, 1.0, f32(2, 32) if out is None else out
        )

    return call


def kv_write(k=None, v=None, slots=None, layer=0):
    def call(ops):
        cache = ops.kv_cache(1, 4, 2, 8, "f32")
        ops.kv_write(
            cache,
            layer,
            f32(2, 16) if k is None else k,
            f32(2, 16) if v is None else v,
            i32(0, 63) if slots is None else slots,
        )

    return call


def kv_copy(*args):
    return lambda ops: ops.kv_copy(ops.kv_cache(1, 4, 2, 8, "f32"), *args)


def embed(ids, out):
    return lambda ops: ops.embed(ops.row_table(RawTensor("t", "F32", (2, 8), np.zeros(64, np.uint8))), ids, out)


def row_table(kind, shape, n_bytes):
    return lambda ops: ops.row_table(RawTensor("t", kind, shape, np.zeros(n_bytes, np.uint8)))


GOOD = [attention(), kv_write(), kv_copy(0, 3, 16), embed(i32(0, 1), f32(2, 8)), row_table("Q4_0", (2, 64), 72)]
BAD = {
    "norm: weight": lambda ops: ops.rms_norm(f32(2, 8), f32(7), 0.1, f32(2, 8)),
    "norm: out rows": lambda ops: ops.rms_norm(f32(2, 8), f32(8), 0.1, f32(3, 8)),
    "norm: dimensions": lambda ops: ops.rms_norm(f32(8), f32(8), 0.1, f32(8)),
    "norm: float64": lambda ops: ops.rms_norm(np.zeros((2, 8)), f32(8), 0.1, f32(2, 8)),
    "norm: strided": lambda ops: ops.rms_norm(f32(2, 16)[:, ::2], f32(8), 0.1, f32(2, 8)),
    "norm: strided out": lambda ops: ops.rms_norm(f32(2, 8), f32(8), 0.1, f32(2, 16)[:, :8]),
    "norm: read-only out": lambda ops: ops.rms_norm(f32(2, 8), f32(8), 0.1, read_only(f32(2, 8))),
    "norm: a list": lambda ops: ops.rms_norm([[1.0]], f32(1), 0.1, f32(1, 1)),
    "add: delta": lambda ops: ops.add_rms_norm(f32(2, 8), f32(1, 8), f32(8), 0.1, f32(2, 8)),
    "swiglu: up": lambda ops: ops.swiglu(f32(2, 8), f32(2, 4), f32(2, 8)),
    "swiglu: out": lambda ops: ops.swiglu(f32(2, 8), f32(2, 8), f32(1, 8)),
    "gather: row": lambda ops: ops.gather(f32(2, 8), i32(2), f32(1, 8)),
    "gather: negative": lambda ops: ops.gather(f32(2, 8), i32(-1), f32(1, 8)),
    "gather: out": lambda ops: ops.gather(f32(2, 8), i32(0), f32(2, 8)),
    "gather: int64": lambda ops: ops.gather(f32(2, 8), np.array([0]), f32(1, 8)),
    "table: cos": lambda ops: ops.rope_table(i32(0, 1), f32(4), 1.0, f32(2, 3), f32(2, 4)),
    "table: rows": lambda ops: ops.rope_table(i32(0, 1), f32(4), 1.0, f32(2, 4), f32(1, 4)),
    "rope: style": lambda ops: ops.rope(f32(2, 8), 1, f32(2, 4), f32(2, 4), "neox"),
    "rope: heads": lambda ops: ops.rope(f32(2, 8), 3, f32(2, 1), f32(2, 1), "half"),
    "rope: no heads": lambda ops: ops.rope(f32(2, 8), 0, f32(2, 1), f32(2, 1), "half"),
    "rope: too wide": lambda ops: ops.rope(f32(2, 8), 2, f32(2, 3), f32(2, 3), "half"),
    "rope: sin": lambda ops: ops.rope(f32(2, 8), 2, f32(2, 2), f32(2, 1), "half"),
    "embed: token": embed(i32(0, 2), f32(2, 8)),
    "embed: negative token": embed(i32(0, -1), f32(2, 8)),
    "embed: out": embed(i32(0, 1), f32(2, 7)),
    "table: bytes": row_table("Q4_0", (2, 64), 71),
    "table: half a block": row_table("Q4_0", (2, 48), 54),
    "table: no rows": row_table("F32", (0, 4), 0),
    "write: k": kv_write(k=f32(2, 15)),
    "write: v": kv_write(v=f32(1, 16)),
    "write: slot": kv_write(slots=i32(0, 64)),
    "write: negative slot": kv_write(slots=i32(-1, 0)),
    "write: layer": kv_write(layer=1),
    "write: negative layer": kv_write(layer=-1),
    "copy: source": kv_copy(4, 0, 1),
    "copy: target": kv_copy(0, -1, 1),
    "copy: tokens": kv_copy(0, 1, 17),
    "cache: no pages": lambda ops: ops.kv_cache(1, 0, 1, 8, "f16"),
    "cache: negative": lambda ops: ops.kv_cache(1, 1, -1, 8, "f16"),
    "cache: blocks": lambda ops: ops.kv_cache(1, 1, 1, 48, "q8_0"),
    "cache: type": lambda ops: ops.kv_cache(1, 1, 1, 8, "f8"),
    "attention: q": attention(q=f32(2, 31)),
    "attention: rows": attention(q=f32(3, 32)),
    "attention: out": attention(out=f32(2, 16)),
    "attention: layer": attention(layer=2),
    "attention: heads": attention(n_heads=3, q=f32(2, 24), out=f32(2, 24)),
    "attention: no heads": attention(n_heads=0, q=f32(2, 0), out=f32(2, 0)),
    "attention: position past the table": attention(positions=i32(0, 32)),
    "attention: negative position": attention(positions=i32(-1, 20)),
    "attention: padding is read": attention(positions=i32(16, 20)),
    "attention: page": attention(pages=np.array([[0, -1], [3, 4]], np.int32)),
    "attention: starts": attention(row_starts=i32(0, 1)),
    "attention: empty sequence": attention(row_starts=i32(0, 2, 2)),
    "attention: starts too far": attention(row_starts=i32(0, 9, 2)),
    "attention: starts end": attention(row_starts=i32(0, 1, 1)),
    "attention: starts begin": attention(row_starts=i32(1, 1, 2)),
}


@pytest.mark.parametrize("call", GOOD)
def test_the_calls_that_bad_ones_are_made_from_are_good(call):
    call(CpuOps(1))


@pytest.mark.parametrize("name", BAD)
def test_bad_arguments_raise_value_error(name):
    with pytest.raises(ValueError):
        BAD[name](CpuOps(1))


def test_wrong_objects_raise_type_error(rng):
    ops = CpuOps(1)
    with pytest.raises(TypeError):
        ops.embed(REFERENCE.row_table(random_tensor(rng, "F32", 2, 4)), i32(0), f32(1, 4))
    with pytest.raises(TypeError):
        ops.kv_copy(REFERENCE.kv_cache(1, 1, 1, 4, "f16"), 0, 0, 1)
