"""What training never sees: the one rule by which values are kept back for the evaluation."""

from __future__ import annotations

import zlib

SEED = 1
"""Of corpus and training."""


def held_out(key: str, share: int = 10) -> bool:
    """Whether the value named by `key` belongs to the evaluation alone: one in `share`, the same ones always."""
    return zlib.crc32(key.encode()) % share == 0
