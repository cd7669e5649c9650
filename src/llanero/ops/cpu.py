"""`Ops` on the CPU: hands numpy arrays to the C++ kernels of `llanero._native`.

Owns nothing but the translation between the device line and the extension, which checks every shape, id and
page (ValueError) and releases the GIL while it computes. Must not know architectures, sequences or files.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import accumulate, chain
from typing import Literal

import numpy as np

from llanero import _native
from llanero.errors import ConfigError, UnsupportedModelError
from llanero.ops.api import (
    F32,
    I32,
    U8,
    U32,
    Batch,
    KVCache,
    Matrix,
    NoToken,
    RawTensor,
    RowTable,
    Sampled,
    SampleState,
)
from llanero.types import KvType, SamplingParams, TokenLogprob

_LEAST_TOP_P = 1e-30
"""Less than the most likely token's share of any vocabulary, so that all below mean the same; its product with a sum of
weights is not 0."""


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

    def kv_cache(self, n_layers: int, n_pages: int, n_kv_heads: int, head_dim: int, dtype: KvType) -> _native.KVCache:
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

    def kv_read(self, cache: KVCache, page: int, out: U8) -> None:
        _native.kv_read(cache, page, out)

    def kv_restore(self, cache: KVCache, page: int, data: U8) -> None:
        _native.kv_restore(cache, page, data)

    def attention(self, q: F32, cache: KVCache, layer: int, batch: Batch, n_heads: int, scale: float, out: F32) -> None:
        _native.attention(
            self._context, q, cache, layer, batch.positions, batch.row_starts, batch.pages, n_heads, scale, out
        )

    def swiglu(self, gate: F32, up: F32, out: F32) -> None:
        _native.swiglu(self._context, gate, up, out)

    def gather(self, x: F32, rows: I32, out: F32) -> None:
        _native.gather(self._context, x, rows, out)

    # --- choosing ------------------------------------------------------------------------------

    def sampler(self, n_vocab: int) -> CpuSampler:
        return CpuSampler(self._context, n_vocab)


class CpuSampler:
    """See `llanero.ops.api.Sampler`."""

    def __init__(self, context: _native.Context, n_vocab: int) -> None:
        self._native = _native.Sampler(context, n_vocab)
        self._n_vocab = n_vocab

    def state(
        self,
        params: SamplingParams,
        prompt: Sequence[int],
        *,
        seed: int,
        index: int,
        stops: Collection[int] = (),
        breakers: Sequence[Sequence[int]] = (),
    ) -> CpuSampleState:
        p = params
        penalizes = p.repetition_penalty != 1.0 or p.presence_penalty != 0.0 or p.frequency_penalty != 0.0
        reads_prompt = penalizes or p.dry_multiplier > 0
        given = np.fromiter(p.logit_bias.values(), np.float64, len(p.logit_bias))
        bias = np.where(given <= -100, -np.inf, given).astype(np.float32)
        native = self._native.state(
            temperature=p.temperature,
            top_k=p.top_k,
            top_p=max(p.top_p, _LEAST_TOP_P),
            min_p=p.min_p,
            typical_p=p.typical_p,
            repetition_penalty=p.repetition_penalty,
            presence_penalty=p.presence_penalty,
            frequency_penalty=p.frequency_penalty,
            dry_multiplier=p.dry_multiplier,
            dry_base=p.dry_base,
            dry_allowed_length=p.dry_allowed_length,
            dry_last_n=p.dry_penalty_last_n,
            breakers=np.fromiter(chain.from_iterable(breakers), np.int32),
            breaker_ends=np.fromiter(accumulate(map(len, breakers)), np.int32, len(breakers)),
            xtc_probability=p.xtc_probability,
            xtc_threshold=p.xtc_threshold,
            mirostat=p.mirostat,
            mirostat_tau=p.mirostat_tau,
            mirostat_eta=p.mirostat_eta,
            min_tokens=p.min_tokens,
            stops=np.fromiter(stops if p.min_tokens else (), np.int32),
            n_top=-1 if p.logprobs is None else p.logprobs,
            bias_ids=np.fromiter(p.logit_bias.keys(), np.int32, len(p.logit_bias)),
            bias_values=bias,
            prompt=np.array(prompt if reads_prompt else (), np.int32),
            seed=seed & (2**64 - 1),
            index=index,
        )
        counts = reads_prompt or p.mirostat > 0 or p.min_tokens > 0
        return CpuSampleState(native, counts, p.logprobs is not None)

    def sample(
        self,
        logits: F32,
        states: Sequence[SampleState],
        positions: Sequence[int],
        allowed: Sequence[U32 | None] | None = None,
    ) -> list[Sampled | NoToken]:
        ours = [_own(state) for state in states]
        rows = self._native.sample(logits, [state.native for state in ours], list(positions), allowed)
        return [
            _FAILURES[token]
            if token < 0
            else Sampled(token, TokenLogprob(token=token, logprob=logprob, top=top) if state.logprobs else None)
            for state, (token, logprob, top) in zip(ours, rows, strict=True)
        ]

    def score(self, logits: F32, tokens: Sequence[int], n_top: int) -> list[TokenLogprob | None]:
        rows = self._native.score(logits, np.array(tokens, np.int32), n_top)
        return [
            None if token < 0 else TokenLogprob(token=token, logprob=logprob, top=top) for token, logprob, top in rows
        ]

    def distribution(
        self, row: F32, state: SampleState, allowed: U32 | None = None, position: int = 0
    ) -> tuple[I32, F32] | NoToken:
        """What a draw from a row of logits chooses from: ids in rising order, and weights up to a factor."""
        ids, weights = np.empty(self._n_vocab, np.int32), np.empty(self._n_vocab, np.float32)
        n = self._native.distribution(row, _own(state).native, position, allowed, ids, weights)
        return _FAILURES[n] if n < 0 else (ids[:n], weights[:n])


class CpuSampleState:
    """See `llanero.ops.api.SampleState`."""

    __slots__ = ("_counts", "logprobs", "native")

    def __init__(self, native: _native.SampleState, counts: bool, logprobs: bool) -> None:
        self.native = native
        self.logprobs = logprobs
        self._counts = counts

    def accept(self, token: int) -> None:
        if self._counts:
            self.native.accept(token)


_FAILURES = {
    _native.INVALID_LOGITS: NoToken.INVALID_LOGITS,
    _native.NO_TOKEN_LEFT: NoToken.NO_TOKEN_LEFT,
    _native.OUT_OF_RANGE: NoToken.OUT_OF_RANGE,
    _native.NONE_ALLOWED: NoToken.NONE_ALLOWED,
}


def _own(state: SampleState) -> CpuSampleState:
    if not isinstance(state, CpuSampleState):
        raise TypeError("the state is not one of a CPU sampler")
    return state


def _check_type(tensor: RawTensor) -> None:
    """Raises `UnsupportedModelError` for a type that has no kernels."""
    if tensor.type not in _native.TYPES:
        known = ", ".join(_native.TYPES)
        raise UnsupportedModelError(
            f"tensor {tensor.name} has type {tensor.type}, which cannot be computed; types that can: {known}"
        )
