"""What the plain decoders share: RMSNorm before each block, GQA with rope, SwiGLU feed-forward.

Owns their metadata keys, their tensor list, and the list of things that would change the result and that
we do not compute. Families built on it (`llama`, `qwen2`, `qwen3`) say only how they differ.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from llanero.errors import ModelFormatError, UnsupportedModelError
from llanero.models.hparams import Hparams
from llanero.models.spec import ModelSpec, RopeSpec
from llanero.ops.api import RawTensor

_MAX_DIM = 1 << 20
"""Widest layer. Far above any real one, and low enough that the workspace of a hostile file stays small."""
_MAX_VOCAB = 1 << 22
_MAX_CONTEXT = (1 << 31) - 1


@dataclass(frozen=True)
class TensorSlot:
    """A tensor that an architecture reads."""

    name: str
    shape: tuple[int, ...]
    required: bool = True


@dataclass(frozen=True)
class PlainArchitecture:
    """One family of plain decoders."""

    name: str
    rope_style: Literal["interleaved", "half"]
    qkv_bias: Literal["optional", "required"] = "optional"
    qk_norm: bool = False

    def spec(self, hparams: Hparams, tensors: Mapping[str, RawTensor]) -> ModelSpec:
        """Shapes and constants. Raises `ModelFormatError`, `UnsupportedModelError`."""
        _refuse_what_is_not_computed(hparams)
        embedding = tensors.get("token_embd.weight")
        if embedding is None:
            raise ModelFormatError("tensor token_embd.weight is missing")
        if len(embedding.shape) != 2 or not 1 <= embedding.shape[0] <= _MAX_VOCAB:
            raise ModelFormatError(f"tensor token_embd.weight has shape {embedding.shape}, not [n_vocab, n_embd]")
        d_model = hparams.integer("embedding_length", 1, _MAX_DIM)
        n_heads = hparams.integer("attention.head_count", 1, _MAX_DIM)
        n_kv_heads = hparams.integer("attention.head_count_kv", 1, n_heads, default=n_heads)
        if n_heads % n_kv_heads:
            raise ModelFormatError(f"{n_heads} attention heads cannot share {n_kv_heads} key/value heads evenly")
        if not hparams.has("attention.key_length") and d_model % n_heads:
            raise ModelFormatError(f"{self.name}.embedding_length {d_model} is not a multiple of {n_heads} heads")
        head_dim = hparams.integer("attention.key_length", 1, _MAX_DIM, default=d_model // n_heads)
        if n_heads * head_dim > _MAX_DIM:
            raise ModelFormatError(f"{n_heads} heads of {head_dim} dimensions are more than {_MAX_DIM} in all")
        value_dim = hparams.integer("attention.value_length", 1, _MAX_DIM, default=head_dim)
        if value_dim != head_dim:
            raise UnsupportedModelError(f"values of {value_dim} dimensions beside keys of {head_dim} are not supported")
        attn_scale = hparams.number("attention.scale", 0.0, 1e3, default=0.0)
        return ModelSpec(
            arch=self.name,
            n_layers=hparams.integer("block_count", 1, len(tensors)),
            d_model=d_model,
            n_heads=n_heads,
            n_kv_heads=n_kv_heads,
            head_dim=head_dim,
            d_ffn=hparams.integer("feed_forward_length", 1, _MAX_DIM),
            n_vocab=embedding.shape[0],
            ctx_train=_context(hparams),
            norm_eps=hparams.number("attention.layer_norm_rms_epsilon", 1e-12, 1.0),
            rope=_rope(hparams, self.rope_style, head_dim),
            attn_scale=attn_scale or 1.0 / math.sqrt(head_dim),
            qk_norm=self.qk_norm,
            tied_embeddings="output.weight" not in tensors,
        )

    def slots(self, spec: ModelSpec) -> list[TensorSlot]:
        """Every tensor a file of this architecture may hold, in the order they are read."""
        d, q, kv, ffn = spec.d_model, spec.n_heads * spec.head_dim, spec.n_kv_heads * spec.head_dim, spec.d_ffn
        needs_bias = self.qkv_bias == "required"
        slots = [
            TensorSlot("token_embd.weight", (spec.n_vocab, d)),
            TensorSlot("rope_freqs.weight", (spec.rope.n_dims // 2,), required=False),
        ]
        for i in range(spec.n_layers):
            block = f"blk.{i}."
            slots += [
                TensorSlot(block + "attn_norm.weight", (d,)),
                TensorSlot(block + "attn_q.weight", (q, d)),
                TensorSlot(block + "attn_q.bias", (q,), needs_bias),
                TensorSlot(block + "attn_k.weight", (kv, d)),
                TensorSlot(block + "attn_k.bias", (kv,), needs_bias),
                TensorSlot(block + "attn_v.weight", (kv, d)),
                TensorSlot(block + "attn_v.bias", (kv,), needs_bias),
                TensorSlot(block + "attn_output.weight", (d, q)),
                TensorSlot(block + "attn_output.bias", (d,), required=False),
                TensorSlot(block + "ffn_norm.weight", (d,)),
                TensorSlot(block + "ffn_gate.weight", (ffn, d)),
                TensorSlot(block + "ffn_gate.bias", (ffn,), required=False),
                TensorSlot(block + "ffn_up.weight", (ffn, d)),
                TensorSlot(block + "ffn_up.bias", (ffn,), required=False),
                TensorSlot(block + "ffn_down.weight", (d, ffn)),
                TensorSlot(block + "ffn_down.bias", (d,), required=False),
            ]
            if self.qk_norm:
                slots += [
                    TensorSlot(block + "attn_q_norm.weight", (spec.head_dim,)),
                    TensorSlot(block + "attn_k_norm.weight", (spec.head_dim,)),
                ]
        return [
            *slots,
            TensorSlot("output_norm.weight", (d,)),
            TensorSlot("output.weight", (spec.n_vocab, d), required=False),
            TensorSlot("output.bias", (spec.n_vocab,), required=False),
        ]


def _context(hparams: Hparams) -> int:
    """Up to its sliding window, a model with one computes plain causal attention: that much context is exact."""
    context = hparams.integer("context_length", 1, _MAX_CONTEXT)
    window = hparams.integer("attention.sliding_window", 0, _MAX_CONTEXT, default=0)
    return min(context, window) if window else context


def _rope(hparams: Hparams, style: Literal["interleaved", "half"], head_dim: int) -> RopeSpec:
    n_dims = hparams.integer("rope.dimension_count", 2, head_dim, default=head_dim)
    if n_dims % 2:
        raise ModelFormatError(f"{hparams.arch}.rope.dimension_count is {n_dims}; dimensions are rotated in pairs")
    # llama.cpp's rules: "linear" when no type is given, and an older name for the factor; 0 means unset.
    kind = hparams.text("rope.scaling.type", "linear")
    legacy = hparams.number("rope.scale_linear", 0.0, 1e6, default=0.0)
    factor = hparams.number("rope.scaling.factor", 0.0, 1e6, default=legacy) or 1.0
    scaling: Literal["none", "linear", "yarn"]
    if kind == "yarn":
        scaling = "yarn"
    elif kind == "none" or (kind == "linear" and factor == 1.0):
        scaling, factor = "none", 1.0
    elif kind == "linear":
        scaling = "linear"
    else:
        raise UnsupportedModelError(f'{hparams.arch}.rope.scaling.type "{kind[:40]}" is not supported')
    context = hparams.integer("context_length", 1, _MAX_CONTEXT)
    original = hparams.integer("rope.scaling.original_context_length", 0, _MAX_CONTEXT, default=0)
    ext_factor = hparams.number("rope.scaling.yarn_ext_factor", -1.0, 1e3, default=-1.0)
    return RopeSpec(
        style=style,
        n_dims=n_dims,
        base=hparams.number("rope.freq_base", 1.001, 1e15, default=10000.0),
        scaling=scaling,
        factor=factor,
        original_context=original or context,
        attn_factor=hparams.number("rope.scaling.attn_factor", 1e-3, 1e3, default=1.0),
        beta_fast=hparams.number("rope.scaling.yarn_beta_fast", 1e-6, 1e6, default=32.0),
        beta_slow=hparams.number("rope.scaling.yarn_beta_slow", 1e-6, 1e6, default=1.0),
        ext_factor=ext_factor if ext_factor >= 0.0 else 1.0,
    )


def _refuse_what_is_not_computed(hparams: Hparams) -> None:
    for key in (
        "expert_count",
        "nextn_predict_layers",
        "attention.max_alibi_bias",
        "attention.clamp_kqv",
        "attention.temperature_scale",
        "attention.q_lora_rank",
        "attention.kv_lora_rank",
        "attention.shared_kv_layers",
        "attn_logit_softcapping",
        "final_logit_softcapping",
        "rope.dimension_sections",
        "rope.scaling.alpha",
        "rope.scaling.yarn_log_multiplier",
    ):
        hparams.refuse_unless(key, 0)
    for key in ("logit_scale", "residual_scale", "embedding_scale", "attention.output_scale"):
        hparams.refuse_unless(key, 0, 1)  # 0 stands for unset, as in llama.cpp
    hparams.refuse_unless("use_parallel_residual", False)
    hparams.refuse_unless("attention.causal", True)
