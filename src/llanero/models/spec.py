"""What a decoder-only model is made of, as plain numbers; and what the engine may ask of a loaded one.

Owns `ModelSpec` and the `Model` protocol. Must not know files or devices: `arch/<family>` fills the spec
from metadata, `decoder` computes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, Protocol

from llanero.ops.api import F32, Batch, KVCache, Ops
from llanero.types import KvType


@dataclass(frozen=True)
class RopeSpec:
    """Rotary position embedding. Frequencies are worked out once, at load (`models.rope`)."""

    style: Literal["interleaved", "half"]
    n_dims: int
    """Rotated dimensions per head."""
    base: float
    scaling: Literal["none", "linear", "yarn"] = "none"
    factor: float = 1.0
    original_context: int = 0
    """Context length before scaling (YaRN); 0: that of the model."""
    attn_factor: float = 1.0
    beta_fast: float = 32.0
    beta_slow: float = 1.0
    ext_factor: float = 1.0


@dataclass(frozen=True)
class ModelSpec:
    """Shapes and constants of a model. Weights are named as in GGUF."""

    arch: str
    n_layers: int
    d_model: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    d_ffn: int
    n_vocab: int
    ctx_train: int
    norm_eps: float
    rope: RopeSpec
    attn_scale: float
    qk_norm: bool = False
    """RMSNorm over each head of q and k before rope."""
    tied_embeddings: bool = False
    """The output matrix is the token embedding."""


class Model(Protocol):
    """A loaded model as the engine sees it: fake ones in tests implement just this."""

    spec: ModelSpec
    ops: Ops
    n_params: int
    weight_bytes: int

    def kv_cache(self, n_pages: int, dtype: KvType) -> KVCache:
        """A page pool for all layers."""
        ...

    def kv_bytes_per_token(self, dtype: KvType) -> int: ...

    def forward(self, batch: Batch, cache: KVCache) -> F32:
        """Runs one step: writes K/V of all T rows, returns logits `[L, n_vocab]` of `batch.logit_rows`.

        T is at most the `max_rows` the model was loaded with, L at most T. The result is valid until the
        next call. Raises nothing for a well-formed batch.
        """
        ...


Metadata = dict[str, Any]
