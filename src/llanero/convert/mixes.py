"""Which tensor gets which type: llama.cpp's named mixes (Q4_K_M and the like) for dense decoders.

Owns names and rules alone; must not know how blocks are made. The rules are those of llama.cpp's quantizer
without importance matrix, so that our files have the types that people expect under these names; mixes that
it does not make without one are left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod
from types import MappingProxyType

from llanero.errors import UnsupportedModelError
from llanero.formats.ggml_types import COMPUTED_TYPES, TYPES_BY_NAME


@dataclass(frozen=True)
class Mix:
    """A named mix: what most matrices get, and the number `general.file_type` says it with."""

    name: str
    base: str
    file_type: int


MIXES: Mapping[str, Mix] = MappingProxyType(
    {
        mix.name: mix
        for mix in (
            Mix("F32", "F32", 0),
            Mix("F16", "F16", 1),
            Mix("BF16", "BF16", 32),
            Mix("Q4_0", "Q4_0", 2),
            Mix("Q4_1", "Q4_1", 3),
            Mix("Q5_0", "Q5_0", 8),
            Mix("Q5_1", "Q5_1", 9),
            Mix("Q8_0", "Q8_0", 7),
            Mix("Q2_K", "Q2_K", 10),
            Mix("Q3_K_S", "Q3_K", 11),
            Mix("Q3_K_M", "Q3_K", 12),
            Mix("Q3_K_L", "Q3_K", 13),
            Mix("Q4_K_S", "Q4_K", 14),
            Mix("Q4_K_M", "Q4_K", 15),
            Mix("Q5_K_S", "Q5_K", 16),
            Mix("Q5_K_M", "Q5_K", 17),
            Mix("Q6_K", "Q6_K", 18),
            Mix("IQ4_NL", "IQ4_NL", 25),
            Mix("IQ4_XS", "IQ4_XS", 30),
        )
    }
)

GUESSED_FILE_TYPE = 1024
"""`general.file_type` of a file that follows no named mix."""

_FALLBACKS = {
    "Q2_K": "Q4_0",
    "Q3_K": "Q4_0",
    "Q4_K": "Q5_0",
    "Q5_K": "Q5_1",
    "Q6_K": "Q8_0",
    "IQ4_XS": "IQ4_NL",
}
_UNQUANTIZED = frozenset({"F32", "F16", "BF16"})


@dataclass(frozen=True)
class Shape:
    """What the rules need to know of a model."""

    arch: str
    n_layers: int
    n_heads: int
    n_kv_heads: int
    tied_embeddings: bool

    @property
    def is_70b(self) -> bool:
        # llama.cpp calls any 80-layer model with grouped heads "70B" and spends more on its small attn_v.
        return self.n_layers == 80 and (self.arch != "llama" or self.n_heads != self.n_kv_heads)


def file_type(quant: str) -> int:
    """The number for `general.file_type`."""
    return MIXES[quant].file_type if quant in MIXES else GUESSED_FILE_TYPE


def tensor_types(
    quant: str, shapes: Mapping[str, Sequence[int]], model: Shape, *, pure: bool = False
) -> dict[str, str]:
    """ggml type per tensor of a model, for the named mix or, with `pure`, for one type throughout.

    `shapes` are numpy order. `quant` may also be a plain type that is no mix ("Q4_K", "MXFP4"): that is pure.
    Vectors and norms stay F32. Raises `UnsupportedModelError` for a name that is neither.
    """
    pure = pure or quant not in MIXES
    base = MIXES[quant].base if quant in MIXES else quant
    if base not in COMPUTED_TYPES:
        raise UnsupportedModelError(f"unknown quantization {quant!r}; known: {', '.join([*MIXES, *COMPUTED_TYPES])}")
    types = {}
    for name, shape in shapes.items():
        if not _may_quantize(name, shape):
            types[name] = "F32"
        elif base in _UNQUANTIZED:
            types[name] = base
        else:
            wanted = base if pure else _mixed(MIXES[quant].name, base, name, shape[-1], model)
            types[name] = _fitting(wanted, shape[-1])
    return types


def _may_quantize(name: str, shape: Sequence[int]) -> bool:
    return (
        len([n for n in shape if n > 1]) >= 2 and prod(shape) > 0 and name.endswith("weight") and "_norm." not in name
    )


def _fitting(wanted: str, row: int) -> str:
    """The type, or what llama.cpp takes instead when rows are not whole blocks of it."""
    if row % TYPES_BY_NAME[wanted].block == 0:
        return wanted
    other = _FALLBACKS.get(wanted, "F16")
    return other if row % TYPES_BY_NAME[other].block == 0 else "F16"


def _more_bits(layer: int, n_layers: int) -> bool:
    """The first and last eighth of the layers, and every third between."""
    eighth = n_layers // 8
    return layer < eighth or layer >= 7 * n_layers // 8 or (layer - eighth) % 3 == 2


def _mixed(mix: str, base: str, name: str, row: int, model: Shape) -> str:
    layer = int(name.split(".")[1]) if name.startswith("blk.") else 0
    n = model.n_layers
    grouped = model.n_heads >= 4 * model.n_kv_heads
    if name == "output.weight" or (name == "token_embd.weight" and model.tied_embeddings):
        if row % TYPES_BY_NAME[base].block:
            return "Q8_0"
        return base if base == "Q8_0" else "Q6_K"
    if "attn_v.weight" in name:
        kind = _attn_v(mix, base, layer, n, grouped)
        return "Q5_K" if model.is_70b and kind in ("Q3_K", "Q4_K") else kind
    if "ffn_down" in name:
        return _ffn_down(mix, base, layer, n)
    if "attn_output.weight" in name:
        return {"Q2_K": "Q3_K", "Q3_K_M": "Q4_K", "Q3_K_L": "Q5_K"}.get(mix, base)
    return base


def _attn_v(mix: str, base: str, layer: int, n: int, grouped: bool) -> str:
    if mix == "Q2_K":
        return "Q4_K" if grouped else "Q3_K"
    if mix == "Q3_K_M":
        return "Q5_K" if layer < 2 else "Q4_K"
    if mix == "Q3_K_L" or (mix in ("IQ4_NL", "IQ4_XS") and grouped):
        return "Q5_K"
    if mix in ("Q4_K_M", "Q5_K_M") and _more_bits(layer, n):
        return "Q6_K"
    if mix == "Q4_K_S" and layer < 4:
        return "Q5_K"
    return base


def _ffn_down(mix: str, base: str, layer: int, n: int) -> str:
    first_eighth = layer < n // 8
    if mix == "Q2_K":
        return "Q3_K"
    if mix == "Q3_K_M":
        return "Q5_K" if layer < n // 16 else "Q4_K"
    if mix == "Q3_K_L":
        return "Q5_K"
    if mix in ("Q4_K_M", "Q5_K_M") and _more_bits(layer, n):
        return "Q6_K"
    if mix in ("Q4_K_S", "IQ4_NL", "IQ4_XS") and first_eighth:
        return "Q5_K"
    return base
