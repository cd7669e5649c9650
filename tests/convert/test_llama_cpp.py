"""Our mixes, encoders and files against llama.cpp's own quantizer and loader."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from make_model import make_model

from llanero.convert.dequantize import tensor_values
from llanero.convert.mixes import MIXES
from llanero.formats.ggml_types import COMPUTED_TYPES
from llanero.formats.gguf import open_gguf
from llanero.formats.write import GGUFWriter, RawValue, TensorInfo

llama_cpp = pytest.importorskip("llama_cpp")
pytestmark = pytest.mark.reference

SHAPES: dict[str, dict[str, Any]] = {
    "grouped": {"preset": "tiny-k", "n_layers": 18, "n_heads": 8, "n_kv_heads": 2, "n_vocab": 300, "d_ffn": 256},
    "untied": {"preset": "tiny-k", "n_layers": 9, "tied": False, "n_vocab": 300, "arch": "qwen2"},
    "odd rows": {"preset": "tiny", "n_layers": 8, "d_model": 96, "d_ffn": 256, "n_vocab": 300},
    "eighty layers": {"preset": "tiny-k", "n_layers": 80, "n_kv_heads": 4, "d_ffn": 256, "n_vocab": 300},
    "70B-like": {"preset": "tiny-k", "n_layers": 80, "n_kv_heads": 2, "d_ffn": 256, "n_vocab": 300},
}


@pytest.fixture(scope="module", params=SHAPES)
def shape(request: pytest.FixtureRequest) -> dict[str, Any]:
    return SHAPES[request.param]


def llama_quantize(source: Path, target: Path, mix: str) -> None:
    params = llama_cpp.llama_model_quantize_default_params()
    params.ftype = MIXES[mix].file_type
    params.nthread = 2
    assert llama_cpp.llama_model_quantize(str(source).encode(), str(target).encode(), ctypes.byref(params)) == 0


def test_every_mix_is_llama_cpps(tmp_path: Path, shape: dict[str, Any]) -> None:
    source = make_model(tmp_path / "f32.gguf", **shape)
    some = ("Q3_K_S", "Q4_K_M") if shape.get("n_layers") == 80 else tuple(MIXES)[1:]
    for mix in some:
        ours = make_model(tmp_path / "ours.gguf", quant=mix, **shape)
        llama_quantize(source, tmp_path / "theirs.gguf", mix)
        with open_gguf(ours) as a, open_gguf(tmp_path / "theirs.gguf") as b:
            assert {n: t.type for n, t in a.tensors.items()} == {n: t.type for n, t in b.tensors.items()}, mix
            assert a.metadata["general.file_type"] == b.metadata["general.file_type"]


@pytest.mark.parametrize("mix", sorted(COMPUTED_TYPES & set(MIXES)))
def test_our_encoders_lose_no_more(tmp_path: Path, mix: str) -> None:
    source = make_model(tmp_path / "f32.gguf", preset="tiny-k", n_layers=1)
    ours = make_model(tmp_path / "ours.gguf", preset="tiny-k", n_layers=1, quant=mix)
    if mix == "F32":
        theirs = source
    else:
        theirs = tmp_path / "theirs.gguf"
        llama_quantize(source, theirs, mix)
    with open_gguf(source) as full, open_gguf(ours) as a, open_gguf(theirs) as b:
        for name, tensor in full.tensors.items():
            want = tensor_values(tensor)
            ours_error = np.square(tensor_values(a.tensors[name]) - want).sum()
            theirs_error = np.square(tensor_values(b.tensors[name]) - want).sum()
            assert ours_error <= 1.02 * theirs_error, (name, tensor.type)


@pytest.mark.parametrize("kind", sorted(COMPUTED_TYPES))
def test_llama_cpp_reads_our_blocks(tmp_path: Path, kind: str) -> None:
    quantized = make_model(tmp_path / "q.gguf", preset="tiny-k", n_layers=1, quant=kind, pure=True)
    with open_gguf(quantized) as file:
        infos = [TensorInfo(name, "F32", tensor.shape) for name, tensor in file.tensors.items()]
        metadata = {key: RawValue(file.metadata.raw(key)) for key in file.metadata}
        with GGUFWriter(tmp_path / "f.gguf", metadata, infos) as writer:
            for tensor in file.tensors.values():
                writer.write(tensor_values(tensor))
    tokens = list(range(20, 60))
    got, want = logits(quantized, tokens), logits(tmp_path / "f.gguf", tokens)
    # The same weights: what is left is the rounding of activations to 8 bits.
    assert np.abs(got - want).std() <= 0.03 * want.std()


def logits(path: Path, tokens: list[int]) -> np.ndarray[Any, Any]:
    model = llama_cpp.Llama(str(path), n_ctx=64, n_threads=2, logits_all=True, verbose=False)
    model.eval(tokens)
    scores = np.array(model.scores[: len(tokens)])
    model.close()
    return scores
