"""GGUF metadata value types: their ids and fixed-size encodings.

Shared by the reader and the writer, which must not know each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

BOOL, STRING, ARRAY = 7, 8, 9

SCALARS: Mapping[int, np.dtype[np.generic]] = MappingProxyType(
    {
        0: np.dtype("u1"),
        1: np.dtype("i1"),
        2: np.dtype("<u2"),
        3: np.dtype("<i2"),
        4: np.dtype("<u4"),
        5: np.dtype("<i4"),
        6: np.dtype("<f4"),
        BOOL: np.dtype("?"),
        10: np.dtype("<u8"),
        11: np.dtype("<i8"),
        12: np.dtype("<f8"),
    }
)
"""Value type id -> numpy type of one value."""

MAGIC = b"GGUF"
DEFAULT_ALIGNMENT = 32
MAX_DIMS = 4
