"""Named mixes: spot checks against published files here, all of them against llama.cpp in the reference suite."""

from __future__ import annotations

from collections import Counter

import pytest
from make_model import PRESETS, tensor_shapes

from llanero.convert.mixes import Shape, file_type, tensor_types
from llanero.errors import UnsupportedModelError

LLAMA = PRESETS["llama-3.2-1b"]


def types(quant: str, preset: str = "llama-3.2-1b", *, pure: bool = False) -> dict[str, str]:
    dims = PRESETS[preset]
    shape = Shape(dims.arch, dims.n_layers, dims.n_heads, dims.n_kv_heads, dims.tied)
    return tensor_types(quant, tensor_shapes(dims), shape, pure=pure)


def test_llama_1b_q4_k_m_is_the_published_mix() -> None:
    got = types("Q4_K_M")
    assert got["token_embd.weight"] == "Q6_K"  # tied: it is the output matrix, too
    more = [i for i in range(16) if got[f"blk.{i}.ffn_down.weight"] == "Q6_K"]
    assert more == [0, 1, 4, 7, 10, 13, 14, 15]
    assert [i for i in range(16) if got[f"blk.{i}.attn_v.weight"] == "Q6_K"] == more
    assert got["rope_freqs.weight"] == got["blk.0.attn_norm.weight"] == got["output_norm.weight"] == "F32"
    assert Counter(got.values()) == {"Q4_K": 96, "Q6_K": 17, "F32": 34}


def test_rows_that_are_no_whole_blocks_fall_back() -> None:
    got = types("Q4_K_M", "smollm2-135m")  # rows of 576 = 18 * 32
    assert got["token_embd.weight"] == "Q8_0"
    assert got["blk.0.attn_q.weight"] == "Q5_0"
    assert got["blk.0.attn_v.weight"] == "Q8_0"
    assert got["blk.0.ffn_down.weight"] == "Q6_K"  # rows of 1536 are
    odd = {"token_embd.weight": (10, 40), "blk.0.attn_q.weight": (40, 40)}
    assert set(tensor_types("Q8_0", odd, Shape("llama", 1, 2, 2, True)).values()) == {"F16"}


def test_pure_and_plain_types() -> None:
    for quant, pure in (("Q4_0", True), ("Q4_K", False), ("MXFP4", False)):
        got = types(quant, pure=pure)
        assert set(got.values()) == {quant, "F32"}
    assert types("Q4_0")["token_embd.weight"] == "Q6_K"
    assert set(types("F16").values()) == {"F16", "F32"}


def test_unknown_names() -> None:
    with pytest.raises(UnsupportedModelError, match="Q9_X"):
        types("Q9_X")
    assert file_type("Q4_K_M") == 15
    assert file_type("MXFP4") == 1024
