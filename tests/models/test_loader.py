"""Which files load, and what is said of those that do not."""

from __future__ import annotations

import contextlib
import math
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llanero.errors import ModelFormatError, ModelNotFoundError, UnsupportedModelError
from llanero.models.loader import load_model
from llanero.models.registry import known_architectures
from llanero.ops.api import PAGE_SIZE, Batch, RawTensor
from llanero.ops.reference import ReferenceOps

GOLDEN = Path(__file__).parents[1] / "data" / "golden"


@pytest.mark.parametrize("architecture", ["llama", "qwen2", "qwen3"])
def test_every_known_architecture_loads(make_parts, architecture):
    assert architecture in known_architectures()
    model = make_parts(architecture).build(ReferenceOps())
    assert model.spec.arch == architecture
    assert (model.spec.n_layers, model.spec.n_vocab, model.spec.head_dim) == (2, 96, 8)


def test_unknown_architecture_lists_the_known_ones(make_parts):
    parts = make_parts()
    parts.architecture = "mamba"
    with pytest.raises(UnsupportedModelError, match=r'"mamba".*llama, qwen2, qwen3'):
        parts.build(ReferenceOps())


def test_missing_output_is_the_embedding(make_parts):
    tied, untied = make_parts(tied=True), make_parts(tied=True)
    untied.tensors["output.weight"] = untied.tensors["token_embd.weight"]
    model, other = tied.build(ReferenceOps()), untied.build(ReferenceOps())
    assert model.spec.tied_embeddings
    assert not other.spec.tied_embeddings
    np.testing.assert_array_equal(_logits(model, [1, 2, 3]), _logits(other, [1, 2, 3]))


def test_defaults_where_old_files_lack_keys(make_parts):
    parts = make_parts(n_kv_heads=4)
    for key in ("attention.key_length", "attention.value_length", "attention.head_count_kv", "rope.freq_base"):
        del parts.metadata[f"llama.{key}"]
    spec = parts.build(ReferenceOps()).spec
    assert (spec.head_dim, spec.n_kv_heads, spec.rope.n_dims, spec.rope.base) == (8, 4, 8, 10000.0)
    assert spec.attn_scale == pytest.approx(1 / math.sqrt(8))


def test_wrong_vocab_size_key_does_not_matter(make_parts):
    parts = make_parts()
    parts.metadata["llama.vocab_size"] = 7
    assert parts.build(ReferenceOps()).spec.n_vocab == 96


def test_per_layer_lists_of_equal_values_are_one_value(make_parts):
    parts = make_parts()
    parts.metadata["llama.attention.head_count"] = [4, 4]
    parts.metadata["llama.feed_forward_length"] = np.array([64, 64], np.int32)
    assert parts.build(ReferenceOps()).spec.n_heads == 4
    parts.metadata["llama.attention.head_count"] = [4, 2]
    with pytest.raises(UnsupportedModelError, match="head_count differs from layer to layer"):
        parts.build(ReferenceOps())


def test_sliding_window_bounds_the_context(make_parts):
    parts = make_parts()
    parts.metadata["llama.attention.sliding_window"] = 512
    assert parts.build(ReferenceOps()).spec.ctx_train == 512
    parts.metadata["llama.attention.sliding_window"] = 0
    assert parts.build(ReferenceOps()).spec.ctx_train == 2048


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("expert_count", 8),
        ("attention.max_alibi_bias", 8.0),
        ("attention.clamp_kqv", 8.0),
        ("attn_logit_softcapping", 50.0),
        ("final_logit_softcapping", 30.0),
        ("logit_scale", 0.5),
        ("embedding_scale", 12.0),
        ("attention.causal", False),
        ("attention.value_length", 16),
        ("use_parallel_residual", True),
        ("rope.scaling.type", "longrope"),
        ("rope.dimension_sections", [2, 2, 2, 0]),
    ],
)
def test_what_is_not_computed_is_refused(make_parts, key, value):
    parts = make_parts()
    parts.metadata[f"llama.{key}"] = value
    with pytest.raises(UnsupportedModelError, match=r"supported"):
        parts.build(ReferenceOps())


def test_unused_tensor_is_refused(make_parts):
    parts = make_parts()
    parts.put("blk.0.attn_sinks.weight", np.ones(4))
    with pytest.raises(UnsupportedModelError, match=r"blk\.0\.attn_sinks\.weight"):
        parts.build(ReferenceOps())


def test_old_rope_tensors_are_skipped(make_parts):
    parts = make_parts()
    parts.put("blk.0.attn_rot_embd.weight", np.ones(4))
    parts.build(ReferenceOps())


@pytest.mark.parametrize("name", ["token_embd.weight", "blk.1.ffn_up.weight", "output_norm.weight"])
def test_missing_tensor_is_named(make_parts, name):
    parts = make_parts()
    del parts.tensors[name]
    with pytest.raises(ModelFormatError, match=f"{name} is missing"):
        parts.build(ReferenceOps())


def test_qwen2_needs_its_biases(make_parts):
    parts = make_parts("qwen2")
    del parts.tensors["blk.1.attn_k.bias"]
    with pytest.raises(ModelFormatError, match=r"blk\.1\.attn_k\.bias is missing"):
        parts.build(ReferenceOps())


def test_misshapen_tensor_is_named_with_both_shapes(make_parts):
    parts = make_parts()
    parts.put("blk.1.attn_k.weight", np.ones((16, 24)))
    with pytest.raises(ModelFormatError, match=r"blk\.1\.attn_k\.weight has shape \(16, 24\).*\(16, 32\)"):
        parts.build(ReferenceOps())


def test_type_that_cannot_be_computed_is_named(make_parts):
    parts = make_parts()
    parts.tensors["blk.0.ffn_up.weight"] = RawTensor("blk.0.ffn_up.weight", "I8", (64, 32), np.zeros(2048, np.uint8))
    with pytest.raises(UnsupportedModelError, match=r"blk\.0\.ffn_up\.weight.*I8"):
        parts.build(ReferenceOps())


@pytest.mark.parametrize("bad", [0.0, -1.0, float("nan"), float("inf")])
def test_frequency_factors_must_make_sense(make_parts, bad):
    parts = make_parts()
    parts.put("rope_freqs.weight", np.array([1, 1, 1, bad]))
    with pytest.raises(ModelFormatError, match=r"rope_freqs\.weight"):
        parts.build(ReferenceOps())


HOSTILE = [0, -1, 1, 3, 7, 33, 2**31, 2**63 - 1, float("nan"), float("inf"), -0.0, 1e300, True, "8", [], [0], None]
HOSTILE_KEYS = [
    "block_count",
    "embedding_length",
    "attention.head_count",
    "attention.head_count_kv",
    "attention.key_length",
    "attention.value_length",
    "attention.layer_norm_rms_epsilon",
    "attention.scale",
    "attention.sliding_window",
    "feed_forward_length",
    "context_length",
    "rope.freq_base",
    "rope.dimension_count",
    "rope.scaling.type",
    "rope.scaling.factor",
    "rope.scaling.original_context_length",
    "rope.scaling.attn_factor",
    "rope.scaling.yarn_beta_fast",
    "rope.scaling.yarn_ext_factor",
    "rope.scale_linear",
]


@pytest.mark.parametrize("key", HOSTILE_KEYS)
def test_hostile_values_give_a_model_that_computes_or_an_error(make_parts, key):
    """Whatever one key says: finite logits, or an error that names a key, a tensor or the heads."""
    for value in HOSTILE:
        for scaling in ("linear", "yarn"):
            parts = make_parts(n_layers=1, n_vocab=16)
            parts.metadata["llama.rope.scaling.type"] = scaling
            parts.metadata["llama.rope.scaling.factor"] = 4.0
            parts.metadata[f"llama.{key}"] = value
            try:
                model = parts.build(ReferenceOps(), max_rows=4)
            except (ModelFormatError, UnsupportedModelError) as error:
                assert any(word in str(error) for word in ("llama.", "tensor", "heads", "dimensions"))  # noqa: PT017
            else:
                assert np.isfinite(_logits(model, [1, 2])).all(), (key, value)


@given(
    st.dictionaries(
        st.sampled_from(HOSTILE_KEYS),
        st.one_of(st.integers(-1, 64), st.integers(), st.floats(), st.text(max_size=3), st.sampled_from(HOSTILE)),
        max_size=4,
    )
)
def test_hostile_combinations_never_crash(make_parts, spoiled: dict[str, Any]):
    parts = make_parts(n_layers=1, n_vocab=16)
    parts.metadata.update({f"llama.{key}": value for key, value in spoiled.items()})
    with contextlib.suppress(ModelFormatError, UnsupportedModelError):
        parts.build(ReferenceOps(), max_rows=4)


def test_mutated_files_load_and_compute_or_end_in_an_error(ops_for, tmp_path):
    """Bits flipped, bytes replaced, ends cut off, anywhere in the header and the first tensors."""
    rng = np.random.default_rng(11)
    ops, path = ops_for(""), tmp_path / "mutated.gguf"
    loaded = refused = 0
    for name in ("llama3", "qwen3"):
        original = (GOLDEN / f"{name}.gguf").read_bytes()
        for _ in range(200):
            mutated = bytearray(original)
            for at in rng.integers(0, 12000, rng.integers(1, 4)).tolist():
                mutated[at] = int(rng.integers(0, 256)) if rng.random() < 0.5 else mutated[at] ^ 1 << rng.integers(0, 8)
            if rng.random() < 0.1:
                del mutated[int(rng.integers(0, len(mutated))) :]
            path.write_bytes(mutated)
            try:
                model = load_model(path, ops, max_rows=8)
            except (ModelFormatError, UnsupportedModelError) as error:
                assert "mutated.gguf" in str(error)  # noqa: PT017
                refused += 1
            else:
                assert _logits(model, [1, 2]).shape == (2, model.spec.n_vocab)
                loaded += 1
    assert min(loaded, refused) > 50


def test_progress_goes_from_0_to_1_and_pages_are_released(make_parts):
    seen: list[float] = []
    released: list[str] = []
    parts = make_parts(tied=True)
    parts.build(
        ReferenceOps(),
        progress=lambda fraction, stage: seen.append(fraction),
        release=lambda tensor: released.append(tensor.name),
    )
    assert seen[0] == 0.0
    assert seen[-1] == 1.0
    assert seen == sorted(seen)
    assert len(seen) > len(parts.tensors)
    assert set(released) == set(parts.tensors)
    # Tied weights are the largest: packed first, and let go again after the embedding table has looked at them.
    assert released[0] == released[-1] == "token_embd.weight"


def test_counts_parameters_and_bytes(make_parts):
    parts = make_parts()
    model = parts.build(ReferenceOps())
    assert model.n_params == sum(math.prod(t.shape) for t in parts.tensors.values())
    assert model.weight_bytes >= 4 * model.n_params
    sizes = {"f16": 2, "bf16": 2, "f32": 4, "q8_0": 34 / 32}
    assert {kind: model.kv_bytes_per_token(kind) for kind in sizes} == {k: 2 * 2 * 2 * 8 * n for k, n in sizes.items()}
    cache = model.kv_cache(3, "f32")
    assert cache.nbytes == 3 * PAGE_SIZE * model.kv_bytes_per_token("f32")


def test_error_of_a_file_names_the_file(tmp_path):
    path = tmp_path / "gpt.gguf"
    writer = gguf.GGUFWriter(path, "gpt99")
    writer.add_tensor("x.weight", np.ones((4, 4), np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with pytest.raises(UnsupportedModelError, match=r"gpt\.gguf.*gpt99"):
        load_model(path, ReferenceOps())
    with pytest.raises(ModelNotFoundError):
        load_model(tmp_path / "none.gguf", ReferenceOps())


def test_model_outlives_its_file(tmp_path):
    path = tmp_path / "llama.gguf"
    path.write_bytes((GOLDEN / "llama.gguf").read_bytes())
    model = load_model(path, ReferenceOps())
    before = _logits(model, [5, 6, 7])
    path.unlink()
    np.testing.assert_array_equal(_logits(model, [5, 6, 7]), before)


def _logits(model: Any, tokens: list[int]) -> np.ndarray:
    n = len(tokens)
    positions = np.arange(n, dtype=np.int32)
    pages = np.zeros((1, 1), np.int32)
    batch = Batch(np.array(tokens, np.int32), positions, positions, np.array([0, n], np.int32), pages, positions)
    return model.forward(batch, model.kv_cache(1, "f32")).copy()
