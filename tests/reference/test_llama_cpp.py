"""Our results against llama.cpp's for the same file: equal for F32, no worse than its own for quantized weights."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("llama_cpp")

from hf_export import CASES, build, export, logits, random_tokens

from llanero.ops.reference import ReferenceOps

pytestmark = pytest.mark.reference

BIG = {
    "vocab_size": 1024,
    "hidden_size": 256,
    "intermediate_size": 768,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 64,
    "max_position_embeddings": 512,
}


@pytest.fixture(scope="module", params=[case for case in CASES if case.llama_cpp], ids=lambda case: case.name)
def f32_file(request, tmp_path_factory):
    path = tmp_path_factory.mktemp("f32") / f"{request.param.name}.gguf"
    export(build(request.param), path)
    return path


def test_f32_logits(f32_file, ops, ours, theirs):
    tokens = random_tokens(200, 288, seed=1)
    expected = theirs(f32_file).logits(tokens)
    assert np.abs(ours(f32_file, ops).logits(tokens) - expected).max() <= 1e-3 * np.ptp(expected)


def test_greedy_continuations(f32_file, cpu_ops, ours, theirs):
    for seed in range(3):
        prompt = random_tokens(10, 288, seed=seed)
        assert ours(f32_file, cpu_ops).greedy(prompt, 64) == theirs(f32_file).greedy(prompt, 64)


@pytest.fixture(scope="module", params=["llama3", "qwen2", "qwen3"])
def big(request, tmp_path_factory):
    """Folder with `f32.gguf`, 384 tokens, and the float32 logits for them. Layers that do not blow errors up."""
    case = next(case for case in CASES if case.name == request.param)
    model = build(case, gain=1.0, **BIG)
    folder = tmp_path_factory.mktemp("big")
    export(model, folder / "f32.gguf")
    tokens = random_tokens(384, 1024, seed=2)
    return folder, tokens, logits(model, tokens)


@pytest.mark.parametrize("kind", ["Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q4_0"])
def test_quantized_divergence_is_no_worse(big, kind, quantize, cpu_ops, ours, theirs):
    """Against float32, and against exact arithmetic on the same quantized weights.

    The second is the sharper test: what 4-bit weights lose would hide careless sums.
    """
    folder, tokens, expected = big
    path = folder / f"{kind}.gguf"
    if not path.exists():
        quantize(folder / "f32.gguf", path, kind)
    exact = ours(path, ReferenceOps()).logits(tokens)
    got, other = ours(path, cpu_ops).logits(tokens), theirs(path).logits(tokens)
    for reference, slack in ((expected, 1.05), (exact, 1.1)):
        ours_kl, theirs_kl = _divergence(reference, got), _divergence(reference, other)
        print(f"{kind} {cpu_ops.isa}: {ours_kl:.6f}, llama.cpp {theirs_kl:.6f}, ratio {ours_kl / theirs_kl:.3f}")
        assert theirs_kl > 1e-5, "not a test of anything"
        assert ours_kl <= slack * theirs_kl


def _divergence(expected: np.ndarray, got: np.ndarray) -> float:
    """KL(expected || got) of the next-token distributions, mean over positions, in nats."""
    p, q = _log_softmax(expected), _log_softmax(got)
    return float((np.exp(p) * (p - q)).sum(axis=-1).mean())


def _log_softmax(x: np.ndarray) -> np.ndarray:
    x = x.astype(np.float64)
    x = x - x.max(axis=-1, keepdims=True)
    return x - np.log(np.exp(x).sum(axis=-1, keepdims=True))
