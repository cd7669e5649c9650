"""Synthetic models: shapes, metadata, determinism and sane weights, for every architecture and vocabulary."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import jinja2
import make_model as maker
import numpy as np
import pytest
import synthetic_vocab
from make_model import PRESETS, make_model, rope_factors, tensor_shapes

from llanero.convert.dequantize import tensor_values
from llanero.formats.ggml_types import COMPUTED_TYPES
from llanero.formats.gguf import open_gguf

VOCAB = Path(__file__).parents[3] / "shared" / "data" / "vocab" / "ggml-vocab-llama-bpe.gguf"


@pytest.mark.parametrize("arch", ["llama", "qwen2", "qwen3"])
def test_a_model_has_what_its_architecture_needs(tmp_path: Path, arch: Any) -> None:
    path = make_model(tmp_path / "m.gguf", arch=arch, head_dim=32, tied=False)
    with open_gguf(path) as file:
        assert file.architecture == arch
        keys = {key.removeprefix(f"{arch}."): value for key, value in file.metadata.items()}
        assert keys["block_count"] == 2
        assert keys["attention.head_count"] == 4
        assert keys["attention.head_count_kv"] == 2
        assert keys["attention.key_length"] == keys["rope.dimension_count"] == 32
        assert keys["vocab_size"] == len(keys["tokenizer.ggml.tokens"]) == 512
        names = {name.removeprefix("blk.1.") for name in file.tensors if name.startswith("blk.1.")}
        assert ("attn_q.bias" in names) == (arch == "qwen2")
        assert ("attn_q_norm.weight" in names) == (arch == "qwen3")
        assert file.tensors["blk.0.attn_q.weight"].shape == (128, 64)
        assert file.tensors["blk.0.attn_k.weight"].shape == (64, 64)
        assert file.tensors["output.weight"].shape == (512, 64)
        assert {t.type for t in file.tensors.values()} == {"F32"}


@pytest.mark.parametrize("quant", [*sorted(COMPUTED_TYPES), "Q4_K_M", "Q2_K"])
def test_quantized_weights_are_the_same_weights(tmp_path: Path, quant: str) -> None:
    full = make_model(tmp_path / "f.gguf", preset="tiny-k", n_layers=1)
    path = make_model(tmp_path / "q.gguf", preset="tiny-k", n_layers=1, quant=quant)
    with open_gguf(full) as want, open_gguf(path) as got:
        assert list(got.tensors) == list(want.tensors)
        for name, tensor in got.tensors.items():
            a, b = tensor_values(want.tensors[name]), tensor_values(tensor)
            assert a.shape == b.shape
            assert np.corrcoef(a.ravel(), b.ravel())[0, 1] > 0.95
            if a.ndim == 1:
                assert tensor.type == "F32"


def test_equal_arguments_give_equal_bytes(tmp_path: Path) -> None:
    one = make_model(tmp_path / "1.gguf", quant="Q8_0", threads=1).read_bytes()
    assert make_model(tmp_path / "2.gguf", quant="Q8_0", threads=3).read_bytes() == one
    assert make_model(tmp_path / "3.gguf", quant="Q8_0", seed=1).read_bytes() != one


def test_every_preset_is_consistent() -> None:
    parameters = {
        name: sum(int(np.prod(shape)) for shape in tensor_shapes(dims).values()) for name, dims in PRESETS.items()
    }
    # The published models' own counts.
    assert parameters["llama-3.2-1b"] - 32 == 1_235_814_400
    assert parameters["qwen3-0.6b"] == 596_049_920
    assert parameters["qwen2.5-0.5b"] == 494_032_768
    assert parameters["smollm2-135m"] == 134_515_008


def test_rope_factors_of_llama_3_2() -> None:
    factors = rope_factors(PRESETS["llama-3.2-1b"])
    assert factors.shape == (32,)
    assert (factors[:10] == 1).all()  # short waves as trained
    assert (factors[-10:] == 32).all()  # long ones stretched in full
    assert (np.diff(factors) >= 0).all()
    assert len(np.unique(factors)) > 3  # and a few between


def test_rope_scaling_metadata(tmp_path: Path) -> None:
    path = make_model(tmp_path / "m.gguf", rope_scaling="yarn", rope_factor=4, rope_original_ctx=128)
    with open_gguf(path) as file:
        assert file.metadata["llama.rope.scaling.type"] == "yarn"
        assert file.metadata["llama.rope.scaling.factor"] == 4.0
        assert file.metadata["llama.rope.scaling.original_context_length"] == 128


def test_metadata_can_be_changed_and_removed(tmp_path: Path) -> None:
    path = make_model(tmp_path / "m.gguf", metadata={"llama.vocab_size": None, "general.name": "other", "extra": 1.5})
    with open_gguf(path) as file:
        assert "llama.vocab_size" not in file.metadata
        assert file.metadata["general.name"] == "other"
        assert file.metadata["extra"] == 1.5


@pytest.mark.parametrize("n_vocab", [300, 512, 2000])
def test_bpe_vocabulary(n_vocab: int) -> None:
    keys = synthetic_vocab.bpe_vocab(n_vocab)
    tokens = keys["tokenizer.ggml.tokens"]
    assert len(tokens) == len(set(tokens)) == len(keys["tokenizer.ggml.token_type"]) == n_vocab
    assert len({t for t in tokens if len(t) == 1}) >= 256
    for merge in keys["tokenizer.ggml.merges"]:
        left, right = merge.split(" ")
        assert {left, right, left + right} <= set(tokens)
    assert tokens[keys["tokenizer.ggml.bos_token_id"]] == "<|begin_of_text|>"
    assert tokens[keys["tokenizer.ggml.eos_token_id"]] == "<|eot_id|>"


def test_spm_vocabulary() -> None:
    keys = synthetic_vocab.spm_vocab(700)
    tokens = keys["tokenizer.ggml.tokens"]
    assert len(tokens) == len(set(tokens)) == len(keys["tokenizer.ggml.scores"]) == 700
    assert tokens[:4] == ["<unk>", "<s>", "</s>", "<0x00>"]
    assert keys["tokenizer.ggml.token_type"][:4].tolist() == [2, 3, 3, 6]
    assert "▁the" in tokens


@pytest.mark.parametrize("make", [synthetic_vocab.bpe_vocab, synthetic_vocab.spm_vocab])
def test_vocabulary_that_is_too_small(make: Any) -> None:
    with pytest.raises(ValueError, match="at least"):
        make(200)


@pytest.mark.parametrize("name", synthetic_vocab.TEMPLATES)
def test_templates_render(name: str) -> None:
    template = jinja2.Environment().from_string(synthetic_vocab.TEMPLATES[name])
    messages = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Yo"}]
    text = template.render(messages=messages, add_generation_prompt=True, bos_token="<s>", eos_token="</s>")
    assert text.index("Hi") < text.index("Yo")


@pytest.mark.skipif(not VOCAB.exists(), reason="no shared vocabularies beside the checkout")
def test_real_vocabulary_is_taken_over(tmp_path: Path) -> None:
    path = make_model(tmp_path / "m.gguf", vocab=VOCAB, quant="Q4_0")
    with open_gguf(path) as file, open_gguf(VOCAB) as vocab:
        for key in ("tokens", "merges", "pre"):
            assert file.metadata[f"tokenizer.ggml.{key}"] == vocab.metadata[f"tokenizer.ggml.{key}"]
        assert file.tensors["token_embd.weight"].shape == (128256, 64)
        assert file.metadata["tokenizer.ggml.eot_token_id"] == 128009
        assert "<|start_header_id|>" in file.metadata["tokenizer.chat_template"]


def test_impossible_shapes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not a multiple of n_heads"):
        make_model(tmp_path / "m.gguf", n_heads=5)
    with pytest.raises(ValueError, match="n_kv_heads"):
        make_model(tmp_path / "m.gguf", n_kv_heads=3)


def test_command_line(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    command = [
        sys.executable,
        maker.__file__,
        str(path),
        "--arch",
        "qwen3",
        "--quant",
        "Q8_0",
        "--n-layers",
        "1",
        "--no-tied",
    ]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert "100.0%" in result.stderr
    assert str(path) in result.stdout
    with open_gguf(path) as file:
        assert file.metadata["qwen3.block_count"] == 1
        assert file.tensors["output.weight"].type == "Q8_0"
