"""The device line: the few operations a decoder is made of, and the batch they work on.

Owns the interface (`Ops`) and the ragged `Batch`; loading starts from `formats.tensor.RawTensor`. Must
not know architectures, sequences or requests. Implementations: `reference` (numpy, the slow and obvious
oracle), `cpu` (C++), later `gpu`.

Conventions for every implementation
- Activations are float32, C-contiguous, rows first: `[T, n]`, T = rows of the step, all sequences
  together. Outputs are given by the caller (usually a slice `buffer[:T]` of a workspace that is
  allocated once) and are written in full. Arrays never alias unless the docstring says so.
- Batch invariance: the bits of an output row depend on that row's inputs alone: not on T, not on its
  place in the batch, not on the thread count.
- Wrong shapes or types are our own bugs: implementations raise ValueError or TypeError, never abort.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Literal, Protocol

import numpy as np
import numpy.typing as npt

from llanero.formats.tensor import RawTensor as RawTensor
from llanero.types import KvType, SamplingParams, TokenLogprob

Array = Any
"""A device array; numpy.ndarray for the CPU."""
F32 = npt.NDArray[np.float32]
I32 = npt.NDArray[np.int32]
U32 = npt.NDArray[np.uint32]
U8 = npt.NDArray[np.uint8]

PAGE_SIZE = 16
"""Tokens per KV page."""


def _no_rows() -> I32:
    return np.empty(0, np.int32)


@dataclass(frozen=True)
class Batch:
    """One step's work over several sequences, ragged: decode is length 1, prefill is longer.

    T rows, S sequences, P pages in the longest page table, L rows whose logits are wanted.
    """

    token_ids: I32
    """[T]"""
    positions: I32
    """[T] absolute position of each row in its sequence."""
    slots: I32
    """[T] where the row's K and V go: page * PAGE_SIZE + offset."""
    row_starts: I32
    """[S + 1] rows of sequence s are row_starts[s]:row_starts[s + 1]; none is empty."""
    pages: I32
    """[S, P] page table of each sequence, padded with -1."""
    logit_rows: I32
    """[L]"""
    copy_rows: I32 = field(default_factory=_no_rows)
    """[C] rows whose K and V go to a second slot as well: to the page of a sequence that has this token in common
    with theirs, but not the page."""
    copy_slots: I32 = field(default_factory=_no_rows)
    """[C]"""


class Matrix(Protocol):
    """A weight matrix `[n_out, n_in]` in the device's own packing."""

    n_out: int
    n_in: int
    nbytes: int
    """What it takes in memory."""


class RowTable(Protocol):
    """Rows that are looked up one by one (token embeddings), kept as the file has them."""

    n_rows: int
    n_cols: int
    nbytes: int


class KVCache(Protocol):
    """K and V of all layers in pages. Its layout is the device's own affair."""

    n_pages: int
    nbytes: int
    """When full; memory is committed as pages are first written."""
    page_nbytes: int
    """Of one page, all layers."""


@dataclass(frozen=True)
class Sampled:
    """What was chosen for a row."""

    token: int
    logprob: TokenLogprob | None = None


class NoToken(Enum):
    """Why no token could be chosen for a row."""

    INVALID_LOGITS = "the model's logits are not numbers, are inf, or all are -inf"
    NO_TOKEN_LEFT = "logit_bias and min_tokens ban all"
    OUT_OF_RANGE = "bias or penalties made a logit infinite"
    NONE_ALLOWED = "of the allowed tokens, none is left"


class SampleState(Protocol):
    """How one sequence is sampled, and what of its tokens that depends on."""

    def accept(self, token: int) -> None:
        """Takes in an output token, the one that was sampled last."""
        ...


class Sampler(Protocol):
    """From rows of logits to tokens, for one vocabulary. It owns its scratch memory: one caller at a time.

    A row's result depends on its logits, state, position and allowed set alone. The draw is at a quantile
    that is a fixed function of (seed, index, position), over what is left in order of token id. Ties go to
    the lowest id.
    """

    def state(
        self,
        params: SamplingParams,
        prompt: Sequence[int],
        *,
        seed: int,
        index: int,
        stops: Collection[int] = (),
        breakers: Sequence[Sequence[int]] = (),
    ) -> SampleState:
        """A sequence's state. `params` are valid, ids are of the vocabulary, `index` is its place among n.

        `stops`: what cannot come before `min_tokens`. `breakers`: the tokens of DRY's sequence breakers.
        """
        ...

    def sample(
        self,
        logits: Array,
        states: Sequence[SampleState],
        positions: Sequence[int],
        allowed: Sequence[U32 | None] | None = None,
    ) -> list[Sampled | NoToken]:
        """One result per row. `[L, n_vocab]`, which is in use meanwhile and afterwards as before.

        `positions` are those of the new tokens. `allowed[r]` has one bit per token, 32 to a word, lowest bit
        first, `[ceil(n_vocab / 32)]`; None: all are allowed. Order: logit_bias, penalties, min_tokens, the allowed
        set, temperature, top_k, typical_p, top_p, min_p, XTC, mirostat. Log-probabilities are those of the logits as
        they came.
        """
        ...

    def score(self, logits: Array, tokens: Sequence[int], n_top: int) -> list[TokenLogprob | None]:
        """Log-probabilities of given tokens, one per row of `[L, n_vocab]`; None where the logits are invalid."""
        ...


class Ops(Protocol):
    """What a device can do. One instance per engine: it owns the thread pool and scratch memory."""

    name: str
    """"reference", "cpu", ..."""
    isa: str
    """Kernel set in use ("numpy", "avx512vnni", ...)."""
    threads: int

    # --- loading -------------------------------------------------------------------------------

    def matrix(self, tensor: RawTensor) -> Matrix:
        """Packs a weight matrix. The tensor's bytes are not needed afterwards.

        Raises `UnsupportedModelError` naming the tensor and its type when the type cannot be computed.
        """
        ...

    def vector(self, tensor: RawTensor) -> Array:
        """A float32 copy `[n]` of a norm weight, bias or frequency table."""
        ...

    def row_table(self, tensor: RawTensor) -> RowTable:
        """A table for `embed`. It refers to the tensor's bytes and keeps them mapped."""
        ...

    def empty(self, shape: tuple[int, ...]) -> Array:
        """An uninitialized float32 array."""
        ...

    def kv_cache(self, n_layers: int, n_pages: int, n_kv_heads: int, head_dim: int, dtype: KvType) -> KVCache:
        """An empty cache. `q8_0` has an f16 scale per 32 dimensions of a head, of which there must be a multiple."""
        ...

    # --- computing -----------------------------------------------------------------------------

    def embed(self, table: RowTable, token_ids: I32, out: Array) -> None:
        """out[t] = table[token_ids[t]], dequantized. `[T] -> [T, d]`"""
        ...

    def rms_norm(self, x: Array, weight: Array, eps: float, out: Array) -> None:
        """out = x / sqrt(mean(x^2) + eps) * weight over the last dimension. `[R, n]`; out may be x.

        For QK-norm the caller passes q reshaped to `[T * n_heads, head_dim]`.
        """
        ...

    def add_rms_norm(self, x: Array, delta: Array, weight: Array, eps: float, out: Array) -> None:
        """x += delta, then out = rms_norm(x): the residual stream and the next norm in one pass."""
        ...

    def matmul(
        self, x: Array, weights: Sequence[Matrix], outs: Sequence[Array], biases: Sequence[Array | None] = ()
    ) -> None:
        """outs[i] = x @ weights[i].T (+ biases[i]). `[T, n_in] -> [T, n_out_i]`

        Matrices that share an input go in one call, so that it is quantized once and all threads stay busy.
        """
        ...

    def rope_table(self, positions: I32, inv_freq: F32, scale: float, cos: Array, sin: Array) -> None:
        """cos[t, i] = scale * cos(positions[t] * inv_freq[i]), sin likewise. `[T], [h] -> [T, h]`"""
        ...

    def rope(self, x: Array, n_heads: int, cos: Array, sin: Array, style: Literal["interleaved", "half"]) -> None:
        """Rotates the first 2h dimensions of each head in place. x `[T, n_heads * head_dim]`.

        "interleaved" pairs dimensions (2i, 2i+1) (llama GGUFs: ggml's NORM), "half" pairs (i, i+h) (NEOX).
        """
        ...

    def kv_write(self, cache: KVCache, layer: int, k: Array, v: Array, slots: I32) -> None:
        """Stores rows `[T, n_kv_heads * head_dim]` of K and V at their slots."""
        ...

    def kv_copy(self, cache: KVCache, source_page: int, target_page: int, n_tokens: int) -> None:
        """Copies the first n_tokens of a page, all layers (copy-on-write of a shared partial page)."""
        ...

    def kv_read(self, cache: KVCache, page: int, out: U8) -> None:
        """out = a page, all layers, `[page_nbytes]`, as the device lays it out. Any thread may call it."""
        ...

    def kv_restore(self, cache: KVCache, page: int, data: U8) -> None:
        """Makes a page what `kv_read` gave."""
        ...

    def attention(
        self, q: Array, cache: KVCache, layer: int, batch: Batch, n_heads: int, scale: float, out: Array
    ) -> None:
        """Causal attention of each row over its sequence's pages up to the row's own position.

        q and out `[T, n_heads * head_dim]`; head h reads KV head h // (n_heads // n_kv_heads). The K/V of
        the batch's own rows have been written before.
        """
        ...

    def swiglu(self, gate: Array, up: Array, out: Array) -> None:
        """out = silu(gate) * up. `[T, n]`; out may be gate."""
        ...

    def gather(self, x: Array, rows: I32, out: Array) -> None:
        """out[i] = x[rows[i]]. `[T, n], [L] -> [L, n]`"""
        ...

    # --- choosing ------------------------------------------------------------------------------

    def sampler(self, n_vocab: int) -> Sampler: ...
