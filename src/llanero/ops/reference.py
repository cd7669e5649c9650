"""`Ops` in slow, obvious numpy: the oracle that every faster implementation is compared with.

Owns nothing but arithmetic: sums are float64, results are rounded to float32 once. Dequantization is
the `gguf` package's, so that the oracle does not share a mistake with our own kernels.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import gguf
import numpy as np
import numpy.typing as npt

from llanero.errors import UnsupportedModelError
from llanero.ops.api import F32, I32, PAGE_SIZE, U8, Batch, KVCache, Matrix, RawTensor, RowTable
from llanero.ops.reference_sampler import ReferenceSampler
from llanero.types import KvType

F64 = npt.NDArray[np.float64]


class ReferenceMatrix:
    """`[n_out, n_in]`, dequantized."""

    def __init__(self, weights: F64) -> None:
        self.weights = weights
        self.n_out, self.n_in = weights.shape
        self.nbytes = weights.nbytes


class ReferenceTable:
    """Rows of the file's bytes, dequantized when looked up."""

    def __init__(self, tensor: RawTensor) -> None:
        self.tensor = tensor
        self.n_rows, self.n_cols = tensor.shape
        self.nbytes = tensor.data.nbytes

    def rows(self, ids: I32) -> F32:
        row_bytes = self.tensor.data.reshape(self.n_rows, -1)
        return _dequantize(self.tensor, row_bytes[ids]).reshape(len(ids), self.n_cols)


class ReferenceKVCache:
    """k and v `[n_layers, n_pages * PAGE_SIZE, n_kv_heads, head_dim]`: the float32 values that `dtype` can hold."""

    def __init__(self, n_layers: int, n_pages: int, n_kv_heads: int, head_dim: int, dtype: KvType) -> None:
        shape = (n_layers, n_pages * PAGE_SIZE, n_kv_heads, head_dim)
        if dtype == "q8_0" and head_dim % 32:
            raise ValueError(f"q8_0 has blocks of 32, which do not fit heads of {head_dim}")
        self.n_pages = n_pages
        self.dtype = gguf.GGMLQuantizationType[dtype.upper()]
        self.k: F32 = np.zeros(shape, np.float32)
        self.v: F32 = np.zeros(shape, np.float32)
        self.nbytes = self.k.nbytes + self.v.nbytes
        self.page_nbytes = self.nbytes // n_pages


class ReferenceOps:
    """See `llanero.ops.api.Ops` for what each method computes."""

    name = "reference"
    isa = "numpy"
    threads = 1

    # --- loading -------------------------------------------------------------------------------

    def matrix(self, tensor: RawTensor) -> ReferenceMatrix:
        return ReferenceMatrix(_dequantize(tensor, tensor.data).reshape(tensor.shape).astype(np.float64))

    def vector(self, tensor: RawTensor) -> F32:
        return _dequantize(tensor, tensor.data).reshape(tensor.shape).astype(np.float32)

    def row_table(self, tensor: RawTensor) -> ReferenceTable:
        _dequantize(tensor, tensor.data.reshape(tensor.shape[0], -1)[:1])  # now rather than at the first token
        return ReferenceTable(tensor)

    def empty(self, shape: tuple[int, ...]) -> F32:
        return np.empty(shape, np.float32)

    def kv_cache(self, n_layers: int, n_pages: int, n_kv_heads: int, head_dim: int, dtype: KvType) -> ReferenceKVCache:
        return ReferenceKVCache(n_layers, n_pages, n_kv_heads, head_dim, dtype)

    # --- computing -----------------------------------------------------------------------------

    def embed(self, table: RowTable, token_ids: I32, out: F32) -> None:
        assert isinstance(table, ReferenceTable)
        out[:] = table.rows(token_ids)

    def rms_norm(self, x: F32, weight: F32, eps: float, out: F32) -> None:
        wide = x.astype(np.float64)
        out[:] = wide / np.sqrt(np.mean(wide * wide, axis=-1, keepdims=True) + eps) * weight

    def add_rms_norm(self, x: F32, delta: F32, weight: F32, eps: float, out: F32) -> None:
        x += delta
        self.rms_norm(x, weight, eps, out)

    def matmul(
        self,
        x: F32,
        weights: Sequence[Matrix],
        outs: Sequence[F32],
        biases: Sequence[F32 | None] = (),
    ) -> None:
        for i, (matrix, out) in enumerate(zip(weights, outs, strict=True)):
            assert isinstance(matrix, ReferenceMatrix)
            bias = biases[i] if biases else None
            for t, row in enumerate(x.astype(np.float64)):  # row by row: BLAS may sum in another order for other T
                product = matrix.weights @ row
                out[t] = product if bias is None else product + bias

    def rope_table(self, positions: I32, inv_freq: F32, scale: float, cos: F32, sin: F32) -> None:
        angles = positions[:, None].astype(np.float64) * inv_freq[None, :]
        cos[:] = scale * np.cos(angles)
        sin[:] = scale * np.sin(angles)

    def rope(self, x: F32, n_heads: int, cos: F32, sin: F32, style: Literal["interleaved", "half"]) -> None:
        half = cos.shape[1]
        heads = x.reshape(len(x), n_heads, -1)
        first, second = (
            (heads[..., 0 : 2 * half : 2], heads[..., 1 : 2 * half : 2])
            if style == "interleaved"
            else (heads[..., :half], heads[..., half : 2 * half])
        )
        a, b = first.astype(np.float64), second.astype(np.float64)
        c, s = cos[:, None, :], sin[:, None, :]
        first[:] = a * c - b * s
        second[:] = a * s + b * c

    def kv_write(self, cache: KVCache, layer: int, k: F32, v: F32, slots: I32) -> None:
        assert isinstance(cache, ReferenceKVCache)
        for store, rows in ((cache.k, k), (cache.v, v)):
            heads = rows.reshape(len(slots), *store.shape[2:])
            store[layer, slots] = gguf.dequantize(gguf.quantize(heads, cache.dtype), cache.dtype)

    def kv_copy(self, cache: KVCache, source_page: int, target_page: int, n_tokens: int) -> None:
        assert isinstance(cache, ReferenceKVCache)
        source, target = source_page * PAGE_SIZE, target_page * PAGE_SIZE
        for store in (cache.k, cache.v):
            store[:, target : target + n_tokens] = store[:, source : source + n_tokens]

    def kv_read(self, cache: KVCache, page: int, out: U8) -> None:
        assert isinstance(cache, ReferenceKVCache)
        slots = slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)
        out[:] = np.concatenate([store[:, slots].ravel() for store in (cache.k, cache.v)]).view(np.uint8)

    def kv_restore(self, cache: KVCache, page: int, data: U8) -> None:
        assert isinstance(cache, ReferenceKVCache)
        slots = slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)
        for store, half in zip((cache.k, cache.v), np.split(data, 2), strict=True):
            store[:, slots] = half.view(store.dtype).reshape(store[:, slots].shape)

    def attention(self, q: F32, cache: KVCache, layer: int, batch: Batch, n_heads: int, scale: float, out: F32) -> None:
        assert isinstance(cache, ReferenceKVCache)
        n_kv_heads = cache.k.shape[2]
        for s, (start, end) in enumerate(zip(batch.row_starts[:-1], batch.row_starts[1:], strict=True)):
            for t in range(start, end):
                length = int(batch.positions[t]) + 1
                at = np.arange(length)
                slots = batch.pages[s, at // PAGE_SIZE] * PAGE_SIZE + at % PAGE_SIZE
                k = cache.k[layer, slots].astype(np.float64)  # [length, n_kv_heads, head_dim]
                v = cache.v[layer, slots].astype(np.float64)
                groups = q[t].astype(np.float64).reshape(n_kv_heads, n_heads // n_kv_heads, -1)
                scores = np.einsum("kgd,nkd->kgn", groups, k) * scale
                weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
                weights /= weights.sum(axis=-1, keepdims=True)
                out[t] = np.einsum("kgn,nkd->kgd", weights, v).reshape(-1)

    def swiglu(self, gate: F32, up: F32, out: F32) -> None:
        wide = gate.astype(np.float64)
        with np.errstate(over="ignore"):  # exp(-x) may be inf for very negative x; x / inf is the right 0
            out[:] = wide / (1 + np.exp(-wide)) * up

    def gather(self, x: F32, rows: I32, out: F32) -> None:
        out[:] = x[rows]

    # --- choosing ------------------------------------------------------------------------------

    def sampler(self, n_vocab: int) -> ReferenceSampler:
        return ReferenceSampler(n_vocab)


def _dequantize(tensor: RawTensor, data: npt.NDArray[np.uint8]) -> F32:
    """Float32 values of `data`, whole rows of `tensor`, in any shape. Raises `UnsupportedModelError`."""
    try:
        kind = gguf.GGMLQuantizationType[tensor.type]
        block = gguf.GGML_QUANT_SIZES[kind][1]
        values: F32 = gguf.quants.dequantize(np.ascontiguousarray(data).reshape(-1, block), kind)
    except (KeyError, NotImplementedError) as error:
        message = f"tensor {tensor.name} has type {tensor.type}, which cannot be computed"
        raise UnsupportedModelError(message) from error
    return values
