"""Writes the trained demo model as GGUF.

Owns the file's metadata and the order of its tensors. Rotary pairs are half a head apart in training and side by
side in a llama GGUF, so the rows of query and key matrices are reordered.

    python -m demo_model.export build/demo/weights.pt build/demo/vocabulary.json src/llanero/demo/llanero-demo.gguf
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from demo_model.model import Shape
from demo_model.vocabulary import CONTROL, END, END_OF_TEXT, PRE_TOKENIZER, USER_DEFINED, Vocabulary
from llanero.convert.mixes import file_type
from llanero.convert.quantize import quantize
from llanero.formats.write import GGUFWriter, TensorInfo

_NORMAL, _CONTROL, _USER_DEFINED = 1, 3, 4
"""`tokenizer.ggml.token_type`"""


def write(path: Path, shape: Shape, weights: dict[str, npt.NDArray[np.float32]], vocabulary: Vocabulary) -> None:
    """Matrices as Q8_0, norms as F32."""
    tensors = _tensors(shape, weights)
    infos = [TensorInfo(name, "Q8_0" if value.ndim == 2 else "F32", value.shape) for name, value in tensors.items()]
    with GGUFWriter(path, _metadata(shape, vocabulary), infos) as writer:
        for info in infos:
            writer.write(quantize(tensors[info.name], info.type))


def _tensors(shape: Shape, weights: dict[str, npt.NDArray[np.float32]]) -> dict[str, npt.NDArray[np.float32]]:
    tensors = {"token_embd.weight": weights["token_embd"]}
    for name, value in weights.items():
        if name.startswith("layers."):
            _, number, part = name.split(".")
            if part in ("attn_q", "attn_k"):
                value = _side_by_side(value, shape.head_dim)
            tensors[f"blk.{number}.{part}.weight"] = value
    tensors["output_norm.weight"] = weights["output_norm"]
    return tensors


def _side_by_side(matrix: npt.NDArray[np.float32], head_dim: int) -> npt.NDArray[np.float32]:
    heads = matrix.reshape(-1, 2, head_dim // 2, matrix.shape[1])
    return np.ascontiguousarray(heads.swapaxes(1, 2)).reshape(matrix.shape)


def _metadata(shape: Shape, vocabulary: Vocabulary) -> dict[str, Any]:
    types = [
        _CONTROL if token in CONTROL else _USER_DEFINED if token in USER_DEFINED else _NORMAL
        for token in vocabulary.tokens
    ]
    end = vocabulary.tokens.index(END)
    return {
        "general.architecture": "llama",
        "general.name": "llanero-demo",
        "general.description": "The small chat model that comes with llanero, trained on text of its own making",
        "general.license": "mit",
        "general.file_type": file_type("Q8_0"),
        "general.quantization_version": 2,
        "llama.block_count": shape.n_layers,
        "llama.context_length": shape.context,
        "llama.embedding_length": shape.d_model,
        "llama.feed_forward_length": shape.d_ffn,
        "llama.attention.head_count": shape.n_heads,
        "llama.attention.head_count_kv": shape.n_kv_heads,
        "llama.attention.key_length": shape.head_dim,
        "llama.attention.value_length": shape.head_dim,
        "llama.attention.layer_norm_rms_epsilon": shape.norm_eps,
        "llama.rope.dimension_count": shape.head_dim,
        "llama.rope.freq_base": shape.rope_base,
        "llama.vocab_size": shape.n_vocab,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": PRE_TOKENIZER,
        "tokenizer.ggml.tokens": vocabulary.tokens,
        "tokenizer.ggml.token_type": np.array(types, np.int32),
        "tokenizer.ggml.merges": vocabulary.merges,
        "tokenizer.ggml.eos_token_id": end,
        "tokenizer.ggml.padding_token_id": vocabulary.tokens.index(END_OF_TEXT),
        "tokenizer.ggml.add_bos_token": False,
        "tokenizer.chat_template": Path(__file__).with_name("chat_template.jinja").read_text(),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the trained demo model as GGUF.")
    parser.add_argument("weights", type=Path)
    parser.add_argument("vocabulary", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    saved = torch.load(arguments.weights, weights_only=True)
    weights = {name: weight.numpy() for name, weight in saved["weights"].items()}
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    write(arguments.out, Shape(**saved["shape"]), weights, Vocabulary.load(arguments.vocabulary))
    print(f"{arguments.out}: {arguments.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
