"""Writes tests/data/golden: tiny models and the logits that `transformers` computes for them.

Run by `make test-reference` (needs torch and transformers). The default suite compares our kernels with
these files. Weights are rounded to F16 first, in both, so that the files stay small.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from hf_export import CASES, build, export, logits, random_tokens

GOLDEN = Path(__file__).parents[1] / "data" / "golden"
N_TOKENS = 96
LOGIT_STRIDE = 5
"""Logits are kept for every fifth position, so that they do not outweigh the models."""


def main(target: Path = GOLDEN) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for case in CASES:
        model = build(case)
        for parameter in model.parameters():
            parameter.data = parameter.data.half().float()
        tokens = random_tokens(N_TOKENS, model.config.vocab_size, case.seed)
        positions = np.arange(0, N_TOKENS, LOGIT_STRIDE)
        export(model, target / f"{case.name}.gguf", half=True)
        np.savez_compressed(
            target / f"{case.name}.npz",
            tokens=np.array(tokens, np.int32),
            positions=positions.astype(np.int32),
            logits=logits(model, tokens)[positions],
        )


if __name__ == "__main__":
    main(*(Path(arg) for arg in sys.argv[1:]))
