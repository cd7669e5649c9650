"""The ggml tensor types: ids, names, block sizes, and which of them llanero computes with.

Owns this table alone, checked against ggml itself (`ggml_type_size`, `ggml_blck_size`). Must not know how
blocks are laid out inside: that is the business of quantizers and kernels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod
from types import MappingProxyType

from llanero.errors import ModelFormatError


@dataclass(frozen=True)
class GGMLType:
    """One tensor type: `block` values along the last dimension take `nbytes` bytes."""

    id: int
    name: str
    block: int
    nbytes: int


_ALL = (
    GGMLType(0, "F32", 1, 4),
    GGMLType(1, "F16", 1, 2),
    GGMLType(2, "Q4_0", 32, 18),
    GGMLType(3, "Q4_1", 32, 20),
    GGMLType(6, "Q5_0", 32, 22),
    GGMLType(7, "Q5_1", 32, 24),
    GGMLType(8, "Q8_0", 32, 34),
    GGMLType(9, "Q8_1", 32, 36),
    GGMLType(10, "Q2_K", 256, 84),
    GGMLType(11, "Q3_K", 256, 110),
    GGMLType(12, "Q4_K", 256, 144),
    GGMLType(13, "Q5_K", 256, 176),
    GGMLType(14, "Q6_K", 256, 210),
    GGMLType(15, "Q8_K", 256, 292),
    GGMLType(16, "IQ2_XXS", 256, 66),
    GGMLType(17, "IQ2_XS", 256, 74),
    GGMLType(18, "IQ3_XXS", 256, 98),
    GGMLType(19, "IQ1_S", 256, 50),
    GGMLType(20, "IQ4_NL", 32, 18),
    GGMLType(21, "IQ3_S", 256, 110),
    GGMLType(22, "IQ2_S", 256, 82),
    GGMLType(23, "IQ4_XS", 256, 136),
    GGMLType(24, "I8", 1, 1),
    GGMLType(25, "I16", 1, 2),
    GGMLType(26, "I32", 1, 4),
    GGMLType(27, "I64", 1, 8),
    GGMLType(28, "F64", 1, 8),
    GGMLType(29, "IQ1_M", 256, 56),
    GGMLType(30, "BF16", 1, 2),
    GGMLType(34, "TQ1_0", 256, 54),
    GGMLType(35, "TQ2_0", 256, 66),
    GGMLType(39, "MXFP4", 32, 17),
    GGMLType(40, "NVFP4", 64, 36),
    GGMLType(41, "Q1_0", 128, 18),
    GGMLType(42, "Q2_0", 64, 18),
)

TYPES_BY_ID: Mapping[int, GGMLType] = MappingProxyType({t.id: t for t in _ALL})
TYPES_BY_NAME: Mapping[str, GGMLType] = MappingProxyType({t.name: t for t in _ALL})

REMOVED_TYPES: Mapping[int, str] = MappingProxyType(
    {
        4: "Q4_2",
        5: "Q4_3",
        31: "Q4_0_4_4",
        32: "Q4_0_4_8",
        33: "Q4_0_8_8",
        36: "IQ4_NL_4_4",
        37: "IQ4_NL_4_8",
        38: "IQ4_NL_8_8",
    }
)
"""Types that ggml once had. Files with them need to be quantized anew."""

COMPUTED_TYPES = frozenset(
    {
        *("F32", "F16", "BF16"),
        *("Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0"),
        *("Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K"),
        *("IQ4_NL", "IQ4_XS", "MXFP4"),
    }
)
"""Types that weights may have; all others can be read from a file but not computed with."""


def tensor_nbytes(type: str, shape: Sequence[int]) -> int:
    """Bytes of a tensor of ggml type `type` and numpy-order `shape`.

    Raises `ModelFormatError` when the type is unknown or rows are not whole blocks.
    """
    t = TYPES_BY_NAME.get(type)
    if t is None:
        raise ModelFormatError(f"unknown tensor type {type!r}")
    row = shape[-1] if shape else 1
    if row % t.block:
        raise ModelFormatError(f"rows of {row} values are not whole blocks of {t.block} ({t.name})")
    return prod(shape) // t.block * t.nbytes
