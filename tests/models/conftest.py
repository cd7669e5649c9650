"""Tiny decoders made in memory, without a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import gguf
import numpy as np
import pytest

from llanero._native import available_isas
from llanero.models.decoder import Decoder
from llanero.models.loader import build_decoder
from llanero.ops.api import PAGE_SIZE, Batch, Ops, RawTensor
from llanero.ops.cpu import CpuOps
from llanero.ops.reference import ReferenceOps
from llanero.types import KvType


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

    def quantize(self, kind: str) -> None:
        """Every matrix in blocks of the given type: random ones where `gguf` cannot quantize (K-quants)."""
        for name, tensor in self.tensors.items():
            if len(tensor.shape) == 2:
                self.tensors[name] = _quantized(tensor, kind)


def _quantized(tensor: RawTensor, kind: str) -> RawTensor:
    values = tensor.data.view(np.float32).reshape(tensor.shape)
    quant = gguf.GGMLQuantizationType[kind]
    try:
        data = gguf.quants.quantize(values, quant)
    except NotImplementedError:
        block, size = gguf.GGML_QUANT_SIZES[quant]
        blocks = np.random.default_rng(values.size).integers(0, 256, (values.size // block, size), np.uint8)
        scale = np.float16(0.02 / np.sqrt(tensor.shape[1])).reshape(1).view(np.uint8)
        for at in {"Q4_K": (0, 2), "Q6_K": (size - 2,)}[kind]:  # the f16 factors; the other bytes may be anything
            blocks[:, at : at + 2] = scale
        data = blocks
    return RawTensor(tensor.name, kind, tensor.shape, np.ascontiguousarray(data).view(np.uint8).reshape(-1))


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


def run_steps(
    model: Decoder, sequences: list[list[int]], chunk: int, *, kv: KvType = "f16", seed: int = 0
) -> list[np.ndarray]:
    """Logits `[len, n_vocab]` of every sequence, computed together, `chunk` tokens of each per step.

    Physical pages are dealt out in random order, and each sequence's context grows over as many steps as it
    takes, so that long and short ones are mixed in the later steps.
    """
    rng = np.random.default_rng(seed)
    needed = [-(-len(tokens) // PAGE_SIZE) for tokens in sequences]
    order = rng.permutation(sum(needed) + 3).astype(np.int32)
    cache = model.kv_cache(len(order), kv)
    ends = np.cumsum(needed)
    tables = [order[end - n : end] for end, n in zip(ends, needed, strict=True)]
    collected: list[list[np.ndarray]] = [[] for _ in sequences]
    for start in range(0, max(len(tokens) for tokens in sequences), chunk):
        live = [s for s in range(len(sequences)) if len(sequences[s]) > start]
        parts = [sequences[s][start : start + chunk] for s in live]
        positions = [np.arange(start, start + len(part)) for part in parts]
        slots = [tables[s][at // PAGE_SIZE] * PAGE_SIZE + at % PAGE_SIZE for s, at in zip(live, positions, strict=True)]
        pages = np.full((len(live), max(needed)), -1, np.int32)
        for row, s in enumerate(live):
            pages[row, : needed[s]] = tables[s]
        starts = np.concatenate([[0], np.cumsum([len(part) for part in parts])]).astype(np.int32)
        logits = model.forward(
            Batch(
                token_ids=np.concatenate(parts).astype(np.int32),
                positions=np.concatenate(positions).astype(np.int32),
                slots=np.concatenate(slots).astype(np.int32),
                row_starts=starts,
                pages=pages,
                logit_rows=np.arange(starts[-1], dtype=np.int32),
            ),
            cache,
        )
        for row, s in enumerate(live):
            collected[s].append(logits[starts[row] : starts[row + 1]].copy())
    return [np.concatenate(parts) for parts in collected]


RunSteps = Callable[..., list[np.ndarray]]


@pytest.fixture(scope="session")
def steps() -> RunSteps:
    return run_steps


@pytest.fixture(scope="session", params=["reference", *available_isas()])
def isa(request: pytest.FixtureRequest) -> str:
    """The numpy oracle, and every kernel set that this machine has."""
    return str(request.param)


def make_ops(isa: str, threads: int = 1) -> Ops:
    return ReferenceOps() if isa == "reference" else CpuOps(threads=threads, isa=isa)


@pytest.fixture(scope="session")
def ops_for() -> Callable[..., Ops]:
    return make_ops
