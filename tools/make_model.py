"""Writes synthetic GGUF models: a given shape, architecture, quantization and vocabulary, random weights.

For tests and benchmarks, so that nobody has to download a model. Weights are drawn so that every layer and
the attended context matter and logits spread by about `logit_std`: greedy text is nonsense, but nonsense
that depends on all of the prompt and does not fall into a loop of one token.

    python tools/make_model.py /tmp/model.gguf --preset llama-3.2-1b --quant Q4_K_M --vocab vocab.gguf
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import synthetic_vocab

from llanero.convert.mixes import Shape, file_type, tensor_types
from llanero.convert.quantize import quantize
from llanero.formats.gguf import open_gguf
from llanero.formats.write import GGUFWriter, RawValue, TensorInfo

F32 = npt.NDArray[np.float32]


@dataclass(frozen=True)
class ModelShape:
    """A decoder's dimensions and constants."""

    arch: Literal["llama", "qwen2", "qwen3"] = "llama"
    n_layers: int = 2
    d_model: int = 64
    n_heads: int = 4
    n_kv_heads: int = 2
    head_dim: int | None = None
    """None: d_model / n_heads."""
    d_ffn: int = 128
    ctx_train: int = 512
    n_vocab: int = 512
    tied: bool = True
    rope_base: float = 10000.0
    rope_factors: tuple[float, float, float, int] | None = None
    """Llama 3 long-context scaling, as a `rope_freqs` tensor: factor, low and high frequency factor,
    original context."""
    rope_scaling: Literal["linear", "yarn"] | None = None
    rope_factor: float = 1.0
    rope_original_ctx: int = 0
    norm_eps: float = 1e-5

    @property
    def head(self) -> int:
        return self.head_dim or self.d_model // self.n_heads


PRESETS: Mapping[str, ModelShape] = MappingProxyType(
    {
        "tiny": ModelShape(),
        "tiny-k": ModelShape(n_layers=3, d_model=256, n_heads=4, n_kv_heads=2, d_ffn=512),
        "smollm2-135m": ModelShape(
            n_layers=30, d_model=576, n_heads=9, n_kv_heads=3, d_ffn=1536, ctx_train=8192, n_vocab=49152, rope_base=1e5
        ),
        "llama-3.2-1b": ModelShape(
            n_layers=16,
            d_model=2048,
            n_heads=32,
            n_kv_heads=8,
            d_ffn=8192,
            ctx_train=131072,
            n_vocab=128256,
            rope_base=500000.0,
            rope_factors=(32.0, 1.0, 4.0, 8192),
        ),
        "qwen2.5-0.5b": ModelShape(
            arch="qwen2",
            n_layers=24,
            d_model=896,
            n_heads=14,
            n_kv_heads=2,
            d_ffn=4864,
            ctx_train=32768,
            n_vocab=151936,
            rope_base=1e6,
            norm_eps=1e-6,
        ),
        "qwen3-0.6b": ModelShape(
            arch="qwen3",
            n_layers=28,
            d_model=1024,
            n_heads=16,
            n_kv_heads=8,
            head_dim=128,
            d_ffn=3072,
            ctx_train=40960,
            n_vocab=151936,
            rope_base=1e6,
            norm_eps=1e-6,
        ),
    }
)


def make_model(
    path: str | os.PathLike[str],
    *,
    preset: str = "tiny",
    quant: str = "F32",
    pure: bool = False,
    vocab: str | os.PathLike[str] | None = None,
    vocab_kind: Literal["bpe", "spm"] = "bpe",
    chat_template: str | None = None,
    seed: int = 0,
    logit_std: float = 2.0,
    name: str | None = None,
    metadata: Mapping[str, Any] | None = None,
    threads: int | None = None,
    progress: bool = False,
    **shape: Any,
) -> Path:
    """Writes a model file and returns its path. Equal arguments give equal bytes.

    quant: a mix of llama.cpp's ("Q4_K_M", "Q8_0", "F16", ...) or a plain type ("Q4_K"); `pure`: every matrix
        in that type, embeddings included (mixes give those more bits).
    vocab: a GGUF file whose tokenizer is taken over, which also sets n_vocab; without one a small vocabulary
        is made up, of `vocab_kind`.
    chat_template: "llama3", "chatml", "llama2", a Jinja source, or "" for none; None: the vocabulary's own,
        else one that fits its special tokens.
    metadata: further keys, or others' values; None removes a key.
    shape: fields of `ModelShape` that differ from the preset's.
    """
    dims = replace(PRESETS[preset], **shape)
    if dims.d_model % dims.n_heads and dims.head_dim is None:
        raise ValueError(f"d_model {dims.d_model} is not a multiple of n_heads {dims.n_heads}")
    if dims.n_heads % dims.n_kv_heads:
        raise ValueError(f"n_heads {dims.n_heads} is not a multiple of n_kv_heads {dims.n_kv_heads}")
    tokenizer, n_vocab = _tokenizer(vocab, vocab_kind, dims.n_vocab, chat_template)
    dims = replace(dims, n_vocab=n_vocab)
    shapes = tensor_shapes(dims)
    mix_shape = Shape(dims.arch, dims.n_layers, dims.n_heads, dims.n_kv_heads, dims.tied)
    types = tensor_types(quant, shapes, mix_shape, pure=pure)
    keys: dict[str, Any] = {
        **_model_metadata(dims, name or f"synthetic {preset}"),
        "general.file_type": file_type(quant),
        "general.quantization_version": 2,
        **tokenizer,
        **(metadata or {}),
    }
    keys = {key: value for key, value in keys.items() if value is not None}
    infos = [TensorInfo(tensor, types[tensor], dims_) for tensor, dims_ in shapes.items()]
    threads = threads or os.cpu_count() or 1
    with GGUFWriter(path, keys, infos) as writer:
        report = _Progress(sum(info.nbytes for info in infos)) if progress else None
        for info in infos:
            _write_tensor(writer, info, dims, seed, logit_std, threads)
            if report:
                report.add(info)
    return Path(path)


def tensor_shapes(dims: ModelShape) -> dict[str, tuple[int, ...]]:
    """All tensors of a model in file order, with numpy-order shapes."""
    d, q, kv = dims.d_model, dims.n_heads * dims.head, dims.n_kv_heads * dims.head
    shapes: dict[str, tuple[int, ...]] = {"token_embd.weight": (dims.n_vocab, d)}
    if dims.rope_factors:
        shapes["rope_freqs.weight"] = (dims.head // 2,)
    for i in range(dims.n_layers):
        block = {
            "attn_norm.weight": (d,),
            "attn_q.weight": (q, d),
            "attn_k.weight": (kv, d),
            "attn_v.weight": (kv, d),
            "attn_output.weight": (d, q),
            "ffn_norm.weight": (d,),
            "ffn_gate.weight": (dims.d_ffn, d),
            "ffn_up.weight": (dims.d_ffn, d),
            "ffn_down.weight": (d, dims.d_ffn),
        }
        if dims.arch == "qwen2":
            block |= {"attn_q.bias": (q,), "attn_k.bias": (kv,), "attn_v.bias": (kv,)}
        if dims.arch == "qwen3":
            block |= {"attn_q_norm.weight": (dims.head,), "attn_k_norm.weight": (dims.head,)}
        shapes |= {f"blk.{i}.{name}": shape for name, shape in block.items()}
    shapes["output_norm.weight"] = (d,)
    if not dims.tied:
        shapes["output.weight"] = (dims.n_vocab, d)
    return shapes


def rope_factors(dims: ModelShape) -> F32:
    """What Llama 3's long-context scaling divides each rotary frequency by. `[head / 2]`"""
    assert dims.rope_factors is not None
    factor, low, high, original = dims.rope_factors
    wavelength = 2 * math.pi * dims.rope_base ** (np.arange(0, dims.head, 2) / dims.head)
    smooth = (original / wavelength - low) / (high - low)
    blended = 1 / ((1 - smooth) / factor + smooth)
    long, short = wavelength > original / low, wavelength < original / high
    return np.where(long, factor, np.where(short, 1.0, blended)).astype(np.float32)


def _write_tensor(
    writer: GGUFWriter, info: TensorInfo, dims: ModelShape, seed: int, logit_std: float, threads: int
) -> None:
    # A generator per tensor: a tensor's values depend on its name, not on what comes before it.
    rng = np.random.Generator(np.random.SFC64([seed, zlib.crc32(info.name.encode())]))
    if info.name == "rope_freqs.weight":
        values = rope_factors(dims)
    else:
        values = rng.standard_normal(info.shape, np.float32)
        mean, std = _distribution(info, logit_std)
        values *= np.float32(std)
        values += np.float32(mean)
    writer.write(quantize(values, info.type, threads=threads))


def _distribution(info: TensorInfo, logit_std: float) -> tuple[float, float]:
    """Mean and standard deviation of a tensor's values."""
    unit = 1 / math.sqrt(info.shape[-1])
    kind = info.name.removesuffix(".weight").split(".")[-1]
    if kind in ("token_embd", "output"):
        return 0.0, logit_std * unit
    if kind in ("attn_output", "ffn_down"):
        # Blocks write over the embedding they started from: otherwise, with tied embeddings, each token's own
        # logit stands out and greedy decoding repeats it forever.
        return 0.0, 4 * unit
    if kind in ("attn_q", "attn_q_norm") and info.name.endswith(".weight"):
        # Attention scores that spread by 2 pick some tokens out of the context instead of averaging it away.
        return (2.0, 0.2) if kind == "attn_q_norm" else (0.0, 2 * unit)
    if kind.endswith("norm"):
        return 1.0, 0.1
    if kind == "bias":
        return 0.0, 0.1
    return 0.0, unit


def _model_metadata(dims: ModelShape, name: str) -> dict[str, Any]:
    keys: dict[str, Any] = {
        "block_count": dims.n_layers,
        "context_length": dims.ctx_train,
        "embedding_length": dims.d_model,
        "feed_forward_length": dims.d_ffn,
        "attention.head_count": dims.n_heads,
        "attention.head_count_kv": dims.n_kv_heads,
        "attention.key_length": dims.head,
        "attention.value_length": dims.head,
        "attention.layer_norm_rms_epsilon": dims.norm_eps,
        "rope.dimension_count": dims.head,
        "rope.freq_base": dims.rope_base,
        "vocab_size": dims.n_vocab,
    }
    if dims.rope_scaling:
        keys["rope.scaling.type"] = dims.rope_scaling
        keys["rope.scaling.factor"] = float(dims.rope_factor)
        if dims.rope_original_ctx:
            keys["rope.scaling.original_context_length"] = dims.rope_original_ctx
    return {
        "general.architecture": dims.arch,
        "general.name": name,
        **{f"{dims.arch}.{key}": value for key, value in keys.items()},
    }


def _tokenizer(
    vocab: str | os.PathLike[str] | None, kind: Literal["bpe", "spm"], n_vocab: int, chat_template: str | None
) -> tuple[dict[str, Any], int]:
    """Tokenizer metadata and the number of tokens."""
    if vocab is None:
        keys = synthetic_vocab.bpe_vocab(n_vocab) if kind == "bpe" else synthetic_vocab.spm_vocab(n_vocab)
        tokens, model, template = keys["tokenizer.ggml.tokens"], keys["tokenizer.ggml.model"], None
    else:
        with open_gguf(vocab) as file:
            keys = {key: RawValue(file.metadata.raw(key)) for key in file.metadata if key.startswith("tokenizer.")}
            tokens, model = file.metadata["tokenizer.ggml.tokens"], file.metadata["tokenizer.ggml.model"]
            template = keys.get("tokenizer.chat_template")
        if "<|eot_id|>" in tokens:
            # The base models' vocabulary ends texts, not turns; an instruct model's ends turns too.
            keys["tokenizer.ggml.eot_token_id"] = tokens.index("<|eot_id|>")
    if chat_template is not None:
        keys["tokenizer.chat_template"] = synthetic_vocab.TEMPLATES.get(chat_template, chat_template) or None
    elif template is None:
        keys["tokenizer.chat_template"] = synthetic_vocab.default_template(tokens, model)
    return keys, len(tokens)


class _Progress:
    """A line on stderr now and then."""

    def __init__(self, total: int) -> None:
        self.total, self.written = total, 0
        self.started = self.shown = time.monotonic()

    def add(self, info: TensorInfo) -> None:
        self.written += info.nbytes
        now = time.monotonic()
        if now - self.shown > 2 or self.written == self.total:
            self.shown = now
            share = f"{self.written / self.total:6.1%} of {self.total / 1e6:.0f} MB"
            print(f"{share}, {now - self.started:.0f} s: {info.name}", file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("path", help="file to write")
    parser.add_argument("--preset", choices=PRESETS, default="tiny")
    parser.add_argument("--quant", default="F32", help="Q4_K_M, Q8_0, F16, ... or a plain type (default: F32)")
    parser.add_argument("--pure", action="store_true", help="every matrix in that type")
    parser.add_argument("--vocab", help="GGUF file whose tokenizer is taken over")
    parser.add_argument("--vocab-kind", choices=["bpe", "spm"], default="bpe", help="made-up vocabulary")
    parser.add_argument("--chat-template", help="llama3, chatml, llama2, or a Jinja source")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int)
    for field, kind in (
        ("arch", str),
        *((name, int) for name in ("n_layers", "d_model", "n_heads", "n_kv_heads", "head_dim", "d_ffn")),
        *((name, int) for name in ("ctx_train", "n_vocab", "rope_original_ctx")),
        *((name, float) for name in ("rope_base", "rope_factor", "norm_eps")),
        ("rope_scaling", str),
    ):
        parser.add_argument(f"--{field.replace('_', '-')}", type=kind, help="instead of the preset's")
    parser.add_argument("--tied", action=argparse.BooleanOptionalAction, help="instead of the preset's")
    arguments = {key: value for key, value in vars(parser.parse_args()).items() if value is not None}
    path = make_model(progress=True, **arguments)
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
