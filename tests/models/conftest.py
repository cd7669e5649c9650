"""Tiny decoders made in memory, without a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from llanero.models.decoder import Decoder
from llanero.models.loader import build_decoder
from llanero.ops.api import Ops, RawTensor


@dataclass
class Parts:
    """What a file of a model would hold; tests spoil it before they build."""

    architecture: str
    metadata: dict[str, Any]
    tensors: dict[str, RawTensor]

    def build(self, ops: Ops, **settings: Any) -> Decoder:
        return build_decoder(self.architecture, self.metadata, self.tensors, ops, **settings)

    def put(self, name: str, values: np.ndarray) -> None:
        self.tensors[name] = RawTensor(name, "F32", values.shape, values.astype(np.float32).reshape(-1).view(np.uint8))


MakeParts = Callable[..., Parts]


def _make_parts(
    architecture: str = "llama",
    *,
    n_layers: int = 2,
    d_model: int = 32,
    n_heads: int = 4,
    n_kv_heads: int = 2,
    head_dim: int = 8,
    d_ffn: int = 64,
    n_vocab: int = 96,
    tied: bool = False,
    seed: int = 0,
) -> Parts:
    rng = np.random.default_rng(seed)
    parts = Parts(
        architecture,
        {
            f"{architecture}.{key}": value
            for key, value in {
                "block_count": n_layers,
                "embedding_length": d_model,
                "attention.head_count": n_heads,
                "attention.head_count_kv": n_kv_heads,
                "attention.key_length": head_dim,
                "attention.value_length": head_dim,
                "attention.layer_norm_rms_epsilon": 1e-5,
                "feed_forward_length": d_ffn,
                "context_length": 2048,
                "rope.freq_base": 10000.0,
            }.items()
        },
        {},
    )
    q, kv = n_heads * head_dim, n_kv_heads * head_dim

    def matrix(name: str, rows: int, cols: int) -> None:
        parts.put(name, rng.normal(0, 1.5 / np.sqrt(cols), (rows, cols)))

    def vector(name: str, size: int, mean: float) -> None:
        parts.put(name, rng.normal(mean, 0.1, size))

    matrix("token_embd.weight", n_vocab, d_model)
    vector("output_norm.weight", d_model, 1)
    if not tied:
        matrix("output.weight", n_vocab, d_model)
    for i in range(n_layers):
        vector(f"blk.{i}.attn_norm.weight", d_model, 1)
        vector(f"blk.{i}.ffn_norm.weight", d_model, 1)
        for name, rows, cols in (
            ("attn_q", q, d_model),
            ("attn_k", kv, d_model),
            ("attn_v", kv, d_model),
            ("attn_output", d_model, q),
            ("ffn_gate", d_ffn, d_model),
            ("ffn_up", d_ffn, d_model),
            ("ffn_down", d_model, d_ffn),
        ):
            matrix(f"blk.{i}.{name}.weight", rows, cols)
            if architecture == "qwen2" and name in ("attn_q", "attn_k", "attn_v"):
                vector(f"blk.{i}.{name}.bias", rows, 0)
        if architecture == "qwen3":
            vector(f"blk.{i}.attn_q_norm.weight", head_dim, 1)
            vector(f"blk.{i}.attn_k_norm.weight", head_dim, 1)
    return parts


@pytest.fixture(scope="session")
def make_parts() -> MakeParts:
    return _make_parts
