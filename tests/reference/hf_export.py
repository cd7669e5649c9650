"""Tiny random `transformers` models, and their export to GGUF for the comparison with other engines.

Weights are scaled so that logits spread like a trained model's (a few likely tokens): otherwise greedy
choices are ties and divergences mean nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import torch
import transformers

_BYTE_TOKENS = 256


@dataclass(frozen=True)
class Case:
    """One model to compare: a family of `transformers`, its settings, and the seed of its weights."""

    name: str
    family: str
    settings: dict[str, Any] = field(default_factory=dict)
    seed: int = 0
    llama_cpp: bool = True
    """llama.cpp computes the same. It does not where it leaves out YaRN's betas, which `transformers` heeds."""

    def config(self, **overrides: Any) -> Any:
        settings: dict[str, Any] = {
            "vocab_size": 288,
            "hidden_size": 32,
            "intermediate_size": 48,
            "num_hidden_layers": 2,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "head_dim": 8,
            "max_position_embeddings": 256,
            "rms_norm_eps": 1e-5,
            "tie_word_embeddings": False,
            **self.settings,
            **overrides,
        }
        return getattr(transformers, f"{self.family}Config")(**settings)


def _rope(kind: str, **settings: Any) -> dict[str, Any]:
    return {"rope_parameters": {"rope_type": kind, "rope_theta": 10000.0, **settings}}


CASES = (
    Case("llama", "Llama", {"rms_norm_eps": 1e-6}),
    Case(
        "llama3",
        "Llama",
        {
            "tie_word_embeddings": True,
            **_rope(
                "llama3",
                rope_theta=500000.0,
                factor=8.0,
                low_freq_factor=1.0,
                high_freq_factor=4.0,
                original_max_position_embeddings=32,
            ),
        },
        seed=1,
    ),
    Case("llama-linear", "Llama", _rope("linear", factor=4.0), seed=2),
    Case(
        "llama-yarn",
        "Llama",
        {**_rope("yarn", factor=8.0, original_max_position_embeddings=32), "head_dim": 16},
        seed=3,
    ),
    Case("llama-bias", "Llama", {"attention_bias": True, "mlp_bias": True, "num_key_value_heads": 4}, seed=4),
    Case("mistral", "Mistral", {"sliding_window": None, "head_dim": 16, "num_key_value_heads": 1}, seed=5),
    Case("qwen2", "Qwen2", {"tie_word_embeddings": True, **_rope("default", rope_theta=1e6)}, seed=6),
    Case(
        "qwen2-yarn",
        "Qwen2",
        _rope("yarn", factor=4.0, original_max_position_embeddings=64, beta_fast=16.0, beta_slow=2.0),
        seed=7,
        llama_cpp=False,
    ),
    Case("qwen3", "Qwen3", {"head_dim": 16, **_rope("default", rope_theta=1e6)}, seed=8),
)


def build(case: Case, *, gain: float = 1.5, **overrides: Any) -> Any:
    """The case's model in float32, ready to run. `overrides` replace settings of its config.

    `gain` scales the matrices inside the layers: the larger, the more a small error grows on its way.
    """
    torch.manual_seed(case.seed)
    config = case.config(**overrides)
    config._attn_implementation = "eager"
    model = getattr(transformers, f"{case.family}ForCausalLM")(config).float().eval()
    generator = torch.Generator().manual_seed(case.seed)

    def normal(parameter: torch.Tensor, std: float, mean: float = 0.0) -> None:
        parameter.copy_(torch.randn(parameter.shape, generator=generator) * std + mean)

    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name.endswith("bias"):
                normal(parameter, 0.2)
            elif "norm" in name:
                normal(parameter, 0.1, 1.0)
            elif name == "lm_head.weight" or (name == "model.embed_tokens.weight" and config.tie_word_embeddings):
                normal(parameter, 3.0 / math.sqrt(config.hidden_size))
            elif name == "model.embed_tokens.weight":
                normal(parameter, 1.0)
            else:
                normal(parameter, gain / math.sqrt(parameter.shape[1]))
    return model


def logits(model: Any, token_ids: list[int]) -> np.ndarray:
    """float32 `[T, n_vocab]`"""
    with torch.no_grad():
        return model(torch.tensor([token_ids])).logits[0].numpy()


def random_tokens(n: int, n_vocab: int, seed: int = 0) -> list[int]:
    return np.random.default_rng(seed).integers(0, n_vocab, n).tolist()


def export(model: Any, path: Path, *, half: bool = False) -> None:
    """Writes a GGUF that llama.cpp loads: matrices F32 (F16 with `half`), a byte vocabulary."""
    config = model.config
    arch = {"mistral": "llama"}.get(config.model_type, config.model_type)
    writer = gguf.GGUFWriter(path, arch)
    head_dim = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_key_length(head_dim)
    writer.add_value_length(head_dim)
    writer.add_rope_dimension_count(head_dim)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_vocab_size(config.vocab_size)
    _add_rope(writer, config.rope_parameters, head_dim)
    _add_vocabulary(writer, config.vocab_size)
    for name, values in model.state_dict().items():
        if name == "lm_head.weight" and config.tie_word_embeddings:
            continue
        array = values.numpy()
        if arch == "llama" and ".q_proj." in name:
            array = _interleave(array, config.num_attention_heads)
        if arch == "llama" and ".k_proj." in name:
            array = _interleave(array, config.num_key_value_heads)
        if half and array.ndim == 2:
            array = array.astype(np.float16)
        writer.add_tensor(_gguf_name(name), array)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _interleave(rows: np.ndarray, n_heads: int) -> np.ndarray:
    """Reorders each head's rows from (i, i + h) pairs to (2i, 2i + 1), the way llama GGUFs hold them."""
    halves = rows.reshape(n_heads, 2, -1, *rows.shape[1:])
    return np.ascontiguousarray(halves.swapaxes(1, 2)).reshape(rows.shape)


def _gguf_name(name: str) -> str:
    fixed = {
        "model.embed_tokens.weight": "token_embd.weight",
        "model.norm.weight": "output_norm.weight",
        "lm_head.weight": "output.weight",
    }
    if name in fixed:
        return fixed[name]
    _, _, layer, module, kind = name.replace("self_attn.", "").replace("mlp.", "").split(".")
    modules = {
        "input_layernorm": "attn_norm",
        "post_attention_layernorm": "ffn_norm",
        "q_proj": "attn_q",
        "k_proj": "attn_k",
        "v_proj": "attn_v",
        "o_proj": "attn_output",
        "q_norm": "attn_q_norm",
        "k_norm": "attn_k_norm",
        "gate_proj": "ffn_gate",
        "up_proj": "ffn_up",
        "down_proj": "ffn_down",
    }
    return f"blk.{layer}.{modules[module]}.{kind}"


def _add_rope(writer: gguf.GGUFWriter, rope: dict[str, Any], head_dim: int) -> None:
    writer.add_rope_freq_base(rope["rope_theta"])
    kind = rope["rope_type"]
    if kind == "linear":
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(rope["factor"])
    elif kind == "yarn":
        writer.add_rope_scaling_type(gguf.RopeScalingType.YARN)
        writer.add_rope_scaling_factor(rope["factor"])
        writer.add_rope_scaling_orig_ctx_len(rope["original_max_position_embeddings"])
        if "beta_fast" in rope:
            writer.add_rope_scaling_yarn_beta_fast(rope["beta_fast"])
            writer.add_rope_scaling_yarn_beta_slow(rope["beta_slow"])
    elif kind == "llama3":
        writer.add_tensor("rope_freqs.weight", _llama3_factors(rope, head_dim))
    else:
        assert kind == "default", kind


def _llama3_factors(rope: dict[str, Any], head_dim: int) -> np.ndarray:
    """What Llama 3.1's rule divides each frequency by: 1 for short waves, `factor` for long ones."""
    waves = 2 * math.pi * rope["rope_theta"] ** (np.arange(0, head_dim, 2) / head_dim)
    turns = rope["original_max_position_embeddings"] / waves
    low, high = rope["low_freq_factor"], rope["high_freq_factor"]
    smooth = np.clip((turns - low) / (high - low), 0, 1)
    return (1 / ((1 - smooth) / rope["factor"] + smooth)).astype(np.float32)


def _add_vocabulary(writer: gguf.GGUFWriter, n_vocab: int) -> None:
    """GPT-2's spelling of the 256 bytes, then filler."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(_BYTE_TOKENS) if byte not in printable]
    spelling = {byte: chr(byte) for byte in printable} | {byte: chr(256 + i) for i, byte in enumerate(others)}
    tokens = [spelling[byte] for byte in range(_BYTE_TOKENS)]
    tokens += ["he", *(f"<|extra_{i}|>" for i in range(n_vocab - _BYTE_TOKENS - 1))]
    kinds = [gguf.TokenType.NORMAL] * (_BYTE_TOKENS + 1) + [gguf.TokenType.CONTROL] * (n_vocab - _BYTE_TOKENS - 1)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(["h e"])
    writer.add_bos_token_id(n_vocab - 2)
    writer.add_eos_token_id(n_vocab - 1)
