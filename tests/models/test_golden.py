"""Our logits against those of `transformers`, kept in tests/data/golden (see tests/reference/make_golden.py)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from llanero.models.loader import load_model

GOLDEN = Path(__file__).parents[1] / "data" / "golden"
NAMES = sorted(path.stem for path in GOLDEN.glob("*.gguf"))


def test_every_architecture_has_a_golden_model():
    assert {"llama", "llama3", "llama-linear", "llama-yarn", "llama-bias", "mistral", "qwen2", "qwen3"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_logits_equal_those_of_transformers(ops_for, steps, isa, name):
    golden = np.load(GOLDEN / f"{name}.npz")
    model = load_model(GOLDEN / f"{name}.gguf", ops_for(isa))
    (logits,) = steps(model, [golden["tokens"].tolist()], 96, kv="f32")
    expected = golden["logits"]
    difference = np.abs(logits[golden["positions"]] - expected).max()
    assert difference <= 1e-3 * (expected.max() - expected.min())
