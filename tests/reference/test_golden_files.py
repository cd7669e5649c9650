"""The golden files of the default suite are what the reference computes today."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

from make_golden import GOLDEN, main

pytestmark = pytest.mark.reference


def test_golden_files_are_what_make_golden_writes(tmp_path):
    main(tmp_path)
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {path.name for path in GOLDEN.iterdir()}, "run tests/reference/make_golden.py"
    for name in sorted(names):
        if name.endswith(".gguf"):
            assert (tmp_path / name).read_bytes() == (GOLDEN / name).read_bytes(), name
        else:
            fresh, kept = np.load(tmp_path / name), np.load(GOLDEN / name)
            np.testing.assert_array_equal(fresh["tokens"], kept["tokens"])
            np.testing.assert_allclose(fresh["logits"], kept["logits"], atol=1e-4)
