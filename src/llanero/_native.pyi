"""Types of the C++ extension (csrc/). Arrays are C-contiguous numpy arrays of exactly the type named."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

F32 = npt.NDArray[np.float32]
I32 = npt.NDArray[np.int32]
U8 = npt.NDArray[np.uint8]
U32 = npt.NDArray[np.uint32]

TYPES: tuple[str, ...]
"""Tensor types that can be computed with."""

def available_isas() -> list[str]:
    """Kernel sets of this build that this machine can run, slowest first."""

class Context:
    """Thread pool and kernel set of one engine."""

    def __init__(self, threads: int, isa: str = "") -> None: ...
    @property
    def threads(self) -> int: ...
    @property
    def isa(self) -> str: ...

class Matrix:
    n_out: int
    n_in: int
    nbytes: int
    type: str

class RowTable:
    n_rows: int
    n_cols: int
    nbytes: int

    def __init__(self, type: str, n_rows: int, n_cols: int, data: U8) -> None: ...

class KVCache:
    n_pages: int
    nbytes: int
    page_nbytes: int

    def __init__(self, n_layers: int, n_pages: int, n_kv_heads: int, head_dim: int, dtype: str) -> None: ...

def dequantize(type: str, n: int, data: U8) -> F32: ...
def pack_matrix(ctx: Context, type: str, n_out: int, n_in: int, data: U8) -> Matrix: ...
def matmul(
    ctx: Context, x: F32, weights: Sequence[object], outs: Sequence[F32], biases: Sequence[F32 | None]
) -> None: ...
def embed(ctx: Context, table: object, token_ids: I32, out: F32) -> None: ...
def rms_norm(ctx: Context, x: F32, weight: F32, eps: float, out: F32) -> None: ...
def add_rms_norm(ctx: Context, x: F32, delta: F32, weight: F32, eps: float, out: F32) -> None: ...
def rope_table(ctx: Context, positions: I32, inv_freq: F32, scale: float, cos: F32, sin: F32) -> None: ...
def rope(ctx: Context, x: F32, n_heads: int, cos: F32, sin: F32, style: str) -> None: ...
def swiglu(ctx: Context, gate: F32, up: F32, out: F32) -> None: ...
def gather(ctx: Context, x: F32, rows: I32, out: F32) -> None: ...
def kv_write(ctx: Context, cache: object, layer: int, k: F32, v: F32, slots: I32) -> None: ...
def kv_copy(cache: object, source_page: int, target_page: int, n_tokens: int) -> None: ...
def kv_read(cache: object, page: int, out: U8) -> None: ...
def kv_restore(cache: object, page: int, data: U8) -> None: ...
def attention(
    ctx: Context,
    q: F32,
    cache: object,
    layer: int,
    positions: I32,
    row_starts: I32,
    pages: I32,
    n_heads: int,
    scale: float,
    out: F32,
) -> None: ...

INVALID_LOGITS: int
NO_TOKEN_LEFT: int
OUT_OF_RANGE: int
NONE_ALLOWED: int

class SampleState:
    def accept(self, token: int) -> None: ...

class Sampler:
    def __init__(self, ctx: Context, n_vocab: int) -> None: ...
    def state(
        self,
        *,
        temperature: float,
        top_k: int,
        top_p: float,
        min_p: float,
        typical_p: float,
        repetition_penalty: float,
        presence_penalty: float,
        frequency_penalty: float,
        dry_multiplier: float,
        dry_base: float,
        dry_allowed_length: int,
        dry_last_n: int,
        breakers: I32,
        breaker_ends: I32,
        xtc_probability: float,
        xtc_threshold: float,
        mirostat: int,
        mirostat_tau: float,
        mirostat_eta: float,
        min_tokens: int,
        stops: I32,
        n_top: int,
        bias_ids: I32,
        bias_values: F32,
        prompt: I32,
        seed: int,
        index: int,
    ) -> SampleState: ...
    def sample(
        self,
        logits: F32,
        states: list[SampleState],
        positions: list[int],
        allowed: Sequence[U32 | None] | None = None,
    ) -> list[tuple[int, float, list[tuple[int, float]]]]:
        """(token or one of the failures above, its log-probability, [(id, log-probability)]) for each row."""

    def score(self, logits: F32, tokens: I32, n_top: int) -> list[tuple[int, float, list[tuple[int, float]]]]:
        """The same for given tokens."""

    def distribution(
        self, logits: F32, state: SampleState, position: int, allowed: U32 | None, ids: I32, weights: F32
    ) -> int:
        """The number of ids and weights that were written, or a failure."""
