"""Our logits against float32 `transformers`, for tiny random models of every family."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

from hf_export import CASES, build, export, logits, random_tokens

pytestmark = pytest.mark.reference


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_logits(case, ops, ours, tmp_path):
    model = build(case)
    export(model, tmp_path / "model.gguf")
    tokens = random_tokens(200, model.config.vocab_size, seed=100)
    expected = logits(model, tokens)
    got = ours(tmp_path / "model.gguf", ops).logits(tokens)
    assert np.abs(got - expected).max() <= 1e-3 * np.ptp(expected)
