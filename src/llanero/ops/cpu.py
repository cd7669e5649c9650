"""`Ops` on the CPU: hands numpy arrays to the C++ kernels of `llanero._native`.

Owns nothing but the translation between the device line and the extension, which checks every shape, id and
page (ValueError) and releases the GIL while it computes. Must not know architectures, sequences or files.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from llanero import _native
from llanero.errors import ConfigError, UnsupportedModelError
from llanero.ops.api import F32, I32, Batch, KVCache, Matrix, RawTensor, RowTable


class CpuOps:
    """See `llanero.ops.api.Ops`. One thread pool and its scratch memory; instances run side by side.

    An instance is for one thread at a time, and so is a KV cache. `isa` names a kernel set of
    `_native.available_isas()`; empty: the best. Raises `ConfigError` for another name or a thread count out of range.
    """

    name = "cpu"

    def __init__(self, threads: int, isa: str = "") -> None:
        try:
            self._context = _native.Context(threads, isa)
        except ValueError as error:
            raise ConfigError(str(error)) from None
        self.threads = self._context.threads
        self.isa = self._context.isa

    # --- loading -------------------------------------------------------------------------------

    def matrix(self, tensor: RawTensor) -> _native.Matrix:
        _check_type(tensor)
        n_out, n_in = tensor.shape
        return _native.pack_matrix(self._context, tensor.type, n_out, n_in, tensor.data)

    def vector(self, tensor: RawTensor) -> F32:
        _check_type(tensor)
        (n,) = tensor.shape
        values = np.empty((1, n), np.float32)
        _native.embed(self._context, _native.RowTable(tensor.type, 1, n, tensor.data), np.zeros(1, np.int32), values)
        row: F32 = values[0]
        return row

    def row_table(self, tensor: RawTensor) -> _native.RowTable:
        _check_type(tensor)
        n_rows, n_cols = tensor.shape
        return _native.RowTable(tensor.type, n_rows, n_cols, tensor.data)

    def empty(self, shape: tuple[int, ...]) -> F32:
        return np.empty(shape, np.float32)

    def kv_cache(
        self, n_layers: int, n_pages: int, n_kv_heads: int, head_dim: int, dtype: Literal["f16", "f32"]
    ) -> _native.KVCache:
        return _native.KVCache(n_layers, n_pages, n_kv_heads, head_dim, dtype)

    # --- computing -----------------------------------------------------------------------------

    def embed(self, table: RowTable, token_ids: I32, out: F32) -> None:
        _native.embed(self._context, table, token_ids, out)

    def rms_norm(self, x: F32, weight: F32, eps: float, out: F32) -> None:
        _native.rms_norm(self._context, x, weight, eps, out)

    def add_rms_norm(self, x: F32, delta: F32, weight: F32, eps: float, out: F32) -> None:
        _native.add_rms_norm(self._context, x, delta, weight, eps, out)

    def matmul(self, x: F32, weights: Sequence[Matrix], outs: Sequence[F32], biases: Sequence[F32 | None] = ()) -> None:
        _native.matmul(self._context, x, weights, outs, biases)

    def rope_table(self, positions: I32, inv_freq: F32, scale: float, cos: F32, sin: F32) -> None:
        _native.rope_table(self._context, positions, inv_freq, scale, cos, sin)

    def rope(self, x: F32, n_heads: int, cos: F32, sin: F32, style: Literal["interleaved", "half"]) -> None:
        _native.rope(self._context, x, n_heads, cos, sin, style)

    def kv_write(self, cache: KVCache, layer: int, k: F32, v: F32, slots: I32) -> None:
        _native.kv_write(self._context, cache, layer, k, v, slots)

    def kv_copy(self, cache: KVCache, source_page: int, target_page: int, n_tokens: int) -> None:
        _native.kv_copy(cache, source_page, target_page, n_tokens)

    def attention(self, q: F32, cache: KVCache, layer: int, batch: Batch, n_heads: int, scale: float, out: F32) -> None:
        _native.attention(
            self._context, q, cache, layer, batch.positions, batch.row_starts, batch.pages, n_heads, scale, out
        )

    def swiglu(self, gate: F32, up: F32, out: F32) -> None:
        _native.swiglu(self._context, gate, up, out)

    def gather(self, x: F32, rows: I32, out: F32) -> None:
        _native.gather(self._context, x, rows, out)


def _check_type(tensor: RawTensor) -> None:
    """Raises `UnsupportedModelError` for a type that has no kernels."""
    if tensor.type not in _native.TYPES:
        known = ", ".join(_native.TYPES)
        raise UnsupportedModelError(
            f"tensor {tensor.name} has type {tensor.type}, which cannot be computed; types that can: {known}"
        )
