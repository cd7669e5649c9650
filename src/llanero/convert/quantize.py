"""Float32 rows to ggml blocks, for every type llanero computes with.

Owns the choice of scales (least squares over a few candidate grids per group) and the packing of blocks.
Must not know which tensor gets which type: that is `mixes`.

Inside, a chunk of groups is transposed to `[values of a group, groups]`, so that numpy's inner loops run
over thousands of groups at a time instead of over the 16 or 32 values of one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from types import MappingProxyType
from typing import Any

import numpy as np
import numpy.typing as npt

from llanero.errors import UnsupportedModelError
from llanero.formats.ggml_types import COMPUTED_TYPES, TYPES_BY_NAME

F32 = npt.NDArray[np.float32]
U8 = npt.NDArray[np.uint8]
Codes = npt.NDArray[Any]
"""Small integers on their way to bytes: numpy's type of a mask or a shift of bytes is not exact."""

SUPER = 256
"""Values in a super-block of the K types and IQ4_XS."""
_CHUNK = 1 << 16
"""Values quantized at a time: their temporaries stay in the second-level cache."""

_IQ4_VALUES = np.array([-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113], np.float32)
_MXFP4_MAGNITUDES = np.array([0, 1, 2, 3, 4, 6, 8, 12], np.float32)
"""Doubled E2M1 values; the sign is bit 3 of the code."""


def quantize(values: F32, type: str, *, threads: int = 1) -> U8:
    """float32 `[..., n]` as blocks of ggml type `type`: uint8 `[..., bytes per row]`.

    Raises `UnsupportedModelError` for a type that llanero does not compute with and ValueError when rows
    are not whole blocks or values are not finite.
    """
    if type not in COMPUTED_TYPES:
        raise UnsupportedModelError(f"cannot quantize to {type}; known types: {', '.join(sorted(COMPUTED_TYPES))}")
    t = TYPES_BY_NAME[type]
    values = np.ascontiguousarray(values, np.float32)
    if values.shape[-1] % t.block:
        raise ValueError(f"rows of {values.shape[-1]} values are not whole blocks of {t.block} ({type})")
    if type == "F32":
        return values.view(np.uint8)
    blocks = values.reshape(-1, t.block)
    out = np.empty((len(blocks), t.nbytes), np.uint8)
    encode = _ENCODERS[type]
    step = max(1, _CHUNK // t.block)

    def work(start: int) -> None:
        chunk = blocks[start : start + step]
        if not (np.isfinite(chunk.max()) and np.isfinite(chunk.min())):
            raise ValueError(f"cannot quantize values that are not finite to {type}")
        out[start : start + step] = encode(chunk)

    starts = range(0, len(blocks), step)
    if threads > 1 and len(starts) > 1:
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(work, starts))
    else:
        for start in starts:
            work(start)
    return out.reshape(*values.shape[:-1], -1)


# --- choosing scales ---------------------------------------------------------------------------------


def _fit_affine(x: F32, top: int, spread: F32) -> tuple[F32, F32]:
    """Scale and minimum per group so that x is about `scale * q - minimum`, q in 0..top, minimum >= 0.

    x `[g, N]`. Each candidate in `spread` stretches the plain grid of range/top a little; the values'
    places on it then give scale and minimum by least squares, and the candidate with the least error wins.
    """
    g = np.float32(len(x))
    low = np.minimum(x.min(axis=0), 0)
    reach = np.maximum(x.max(axis=0) - low, np.float32(1e-30))
    sum_x = x.sum(axis=0)
    best_scale = reach / np.float32(top)
    best_low = low
    best_gain = np.full(x.shape[1], -np.inf, np.float32)
    above = x - low
    q = np.empty_like(x)
    for delta in spread:
        np.multiply(above, (np.float32(top) + delta) / reach, out=q)
        np.rint(q, out=q)
        np.minimum(q, np.float32(top), out=q)
        sum_q = q.sum(axis=0)
        sum_qq = np.einsum("ij,ij->j", q, q)
        sum_qx = np.einsum("ij,ij->j", q, x)
        det = g * sum_qq - sum_q * sum_q
        safe = np.where(det > 0, det, 1)
        scale = (g * sum_qx - sum_x * sum_q) / safe
        offset = (sum_qq * sum_x - sum_q * sum_qx) / safe
        through_zero = (offset > 0) | (det <= 0)
        scale = np.where(through_zero, sum_qx / np.maximum(sum_qq, 1), scale)
        offset = np.where(through_zero, 0, offset)
        # The squared error but for sum(x^2), which is the same for all candidates, negated.
        gain = 2 * (scale * sum_qx + offset * sum_x - scale * offset * sum_q)
        gain -= scale * scale * sum_qq + g * offset * offset
        better = (gain > best_gain) & (scale > 0)
        best_gain = np.where(better, gain, best_gain)
        best_scale = np.where(better, scale, best_scale)
        best_low = np.where(better, offset, best_low)
    return best_scale, -best_low


def _fit_symmetric(x: F32, half: int, spread: F32) -> F32:
    """Scale per group (of either sign) so that x is about `scale * q`, q in -half..half-1. x `[g, N]`."""
    peak = _peak(x)
    best_scale: F32 = peak / np.float32(-half)
    best_gain = np.full(x.shape[1], -np.inf, np.float32)
    q = np.empty_like(x)
    for delta in spread:
        np.multiply(x, -(np.float32(half) + delta) / peak, out=q)
        np.rint(q, out=q)
        np.clip(q, np.float32(-half), np.float32(half - 1), out=q)
        best_scale, best_gain = _better(x, q, best_scale, best_gain)
    return best_scale


def _fit_iq4(x: F32) -> F32:
    """Scale per group so that x is about `scale * a value of the IQ4 code book`. x `[g, N]`."""
    peak = _peak(x)
    best_scale: F32 = peak / np.float32(-127)
    best_gain = np.full(x.shape[1], -np.inf, np.float32)
    for target in (-133, -130, -127, -124, -121, -118, 110, 113, 116):
        q = _IQ4_VALUES[_iq4_codes(x * (np.float32(target) / peak))]
        best_scale, best_gain = _better(x, q, best_scale, best_gain)
    return best_scale


def _peak(x: F32) -> F32:
    """The value of largest magnitude per group, with its sign; never 0."""
    high, low = x.max(axis=0), x.min(axis=0)
    peak: F32 = np.where(high > -low, high, low)
    peak[np.abs(peak) < 1e-30] = 1e-30
    return peak


def _better(x: F32, q: F32, scale: F32, gain: F32) -> tuple[F32, F32]:
    """Least-squares scale for codes q where that leaves less error than before."""
    sum_qx = np.einsum("ij,ij->j", q, x)
    sum_qq = np.maximum(np.einsum("ij,ij->j", q, q), np.float32(1e-30))
    new_gain = sum_qx * sum_qx / sum_qq
    better = new_gain > gain
    return np.where(better, sum_qx / sum_qq, scale), np.where(better, new_gain, gain)


def _iq4_codes(v: F32) -> U8:
    """Index of the nearest value of the code book, for v in its own units."""
    cells = np.floor(v * np.float32(2))
    np.clip(cells, -256, 255, out=cells)
    codes: U8 = np.take(_IQ4_NEAREST, cells.astype(np.int16) + np.int16(256))
    return codes


def _nearest(centres: npt.NDArray[np.float64], values: F32) -> U8:
    nearest: U8 = np.abs(centres[:, None] - values[None, :]).argmin(axis=1).astype(np.uint8)
    return nearest


# Code by cell. All points halfway between two values are borders of cells, so a cell has one nearest value.
_IQ4_NEAREST = _nearest((np.arange(-256, 256) + 0.5) / 2, _IQ4_VALUES)
_MXFP4_NEAREST = _nearest((np.arange(0, 64) + 0.5) / 4, _MXFP4_MAGNITUDES)


def _spread(low: float, high: float, n: int) -> F32:
    return np.linspace(low, high, n, dtype=np.float32)


# --- packing -----------------------------------------------------------------------------------------


def _groups(x: F32, size: int) -> F32:
    """`[B, block]` as `[size, B * block / size]`."""
    return np.ascontiguousarray(x.reshape(-1, size).T)


def _ungroup(codes: npt.NDArray[np.float32], n_blocks: int) -> Codes:
    """Codes `[g, N]` as bytes `[B, block]`."""
    return np.ascontiguousarray(codes.astype(np.uint8).T).reshape(n_blocks, -1)


def _f16(x: F32) -> tuple[Codes, F32]:
    """A column of f16 bytes `[B, 2]` and the values that a reader will see `[B, 1]`."""
    half = x.astype(np.float16).reshape(-1, 1)
    return half.view(np.uint8), half.astype(np.float32)


def _inverse(x: F32) -> F32:
    """1 / x, and 0 where x is 0 or so small that this would not be a float32."""
    return np.divide(1, x, out=np.zeros_like(x), where=np.abs(x) > 1e-37)


def _affine_super(x: F32, size: int, top: int, scale_top: int, spread: F32) -> tuple[Codes, Codes, Codes, Codes, Codes]:
    """Super-blocks of scaled groups with minima: d, dmin `[B, 2]`, scales, minima `[B, groups]`, codes `[B, 256]`."""
    n = len(x)
    xt = _groups(x, size)
    scale, minimum = (a.reshape(n, -1) for a in _fit_affine(xt, top, spread))
    d_bytes, d = _f16(scale.max(axis=1) / np.float32(scale_top))
    m_bytes, m = _f16(minimum.max(axis=1) / np.float32(scale_top))
    sc = np.clip(np.rint(scale * _inverse(d)), 0, scale_top).astype(np.float32)
    mn = np.clip(np.rint(minimum * _inverse(m)), 0, scale_top).astype(np.float32)
    xt += (m * mn).reshape(-1)
    xt *= _inverse((d * sc).reshape(-1))
    np.rint(xt, out=xt)
    np.clip(xt, 0, np.float32(top), out=xt)
    return d_bytes, m_bytes, sc.astype(np.uint8), mn.astype(np.uint8), _ungroup(xt, n)


def _symmetric_super(x: F32, half: int, scale_half: int, spread: F32) -> tuple[Codes, npt.NDArray[np.int8], Codes]:
    """Super-blocks of groups of 16 without minima: d `[B, 2]`, signed scales `[B, 16]`, codes + half `[B, 256]`."""
    n = len(x)
    xt = _groups(x, 16)
    scale = _fit_symmetric(xt, half, spread).reshape(n, -1)
    d_bytes, d = _f16(_peak(scale.T) / np.float32(-scale_half))
    sc = np.clip(np.rint(scale * _inverse(d)), -scale_half, scale_half - 1).astype(np.float32)
    xt *= _inverse((d * sc).reshape(-1))
    np.rint(xt, out=xt)
    np.clip(xt, np.float32(-half), np.float32(half - 1), out=xt)
    xt += np.float32(half)
    return d_bytes, sc.astype(np.int8), _ungroup(xt, n)


def _pack_scales(sc: Codes, mn: Codes) -> Codes:
    """Eight 6-bit scales and minima in 12 bytes (Q4_K, Q5_K)."""
    low = (sc[:, :4] & 63) | ((sc[:, 4:] >> 4) << 6)
    mid = (mn[:, :4] & 63) | ((mn[:, 4:] >> 4) << 6)
    high = (sc[:, 4:] & 15) | ((mn[:, 4:] & 15) << 4)
    return np.concatenate([low, mid, high], axis=1)


def _nibbles(codes: Codes, run: int) -> Codes:
    """Pairs runs of codes: the first run in the low nibbles, the next in the high ones."""
    pairs = codes.reshape(len(codes), -1, 2, run)
    return ((pairs[:, :, 0] & 15) | (pairs[:, :, 1] << 4)).reshape(len(codes), -1)


def _crumbs(codes: Codes) -> Codes:
    """Two-bit codes, four runs of 32 to 32 bytes."""
    runs = codes.reshape(len(codes), -1, 4, 32)
    packed: Codes = runs[:, :, 0] | (runs[:, :, 1] << 2) | (runs[:, :, 2] << 4) | (runs[:, :, 3] << 6)
    return np.reshape(packed, (len(codes), -1))


def _bit_rows(bits: Codes) -> Codes:
    """256 bits to 32 bytes: bit g of byte l is that of value 32 g + l."""
    return np.packbits(bits.reshape(-1, 8, 32), axis=1, bitorder="little").reshape(-1, 32)


# --- types -------------------------------------------------------------------------------------------
# F16, BF16, Q8_0 and Q4_0 to Q5_1 give ggml's own bits; the others search more, or differently.


def _f16_values(x: F32) -> Codes:
    return x.astype(np.float16).view(np.uint8)


def _bf16(x: F32) -> Codes:
    bits = x.view(np.uint32)
    even = bits + (((bits >> 16) & 1) + np.uint32(0x7FFF))
    upper: Codes = (even >> 16).astype(np.uint16)
    return upper.view(np.uint8)


def _q8_0(x: F32) -> Codes:
    xt = _groups(x, 32)
    d = np.abs(xt).max(axis=0) / np.float32(127)
    xt *= _inverse(d)
    size = np.abs(xt)
    whole = np.floor(size)
    whole += size - whole >= np.float32(0.5)
    codes = np.copysign(whole, xt).astype(np.int8).T
    return np.concatenate([_f16(d)[0], np.ascontiguousarray(codes).view(np.uint8)], axis=1)


def _simple_symmetric(x: F32, half: int) -> tuple[Codes, Codes]:
    xt = _groups(x, 32)
    high, low = xt.max(axis=0), xt.min(axis=0)
    # Of two values of the same magnitude ggml takes the first.
    first = np.take_along_axis(xt, np.abs(xt).argmax(axis=0)[None], axis=0)[0]
    peak = np.where(high == -low, first, np.where(high > -low, high, low))
    d = peak / np.float32(-half)
    xt *= _inverse(d)
    xt += np.float32(half + 0.5)
    np.minimum(xt, np.float32(2 * half - 1), out=xt)
    return _f16(d)[0], _ungroup(xt, len(x))


def _simple_affine(x: F32, top: int) -> tuple[Codes, Codes, Codes]:
    xt = _groups(x, 32)
    low = xt.min(axis=0)
    d = (xt.max(axis=0) - low) / np.float32(top)
    xt -= low
    xt *= _inverse(d)
    xt += np.float32(0.5)
    np.minimum(xt, np.float32(top), out=xt)
    return _f16(d)[0], _f16(low)[0], _ungroup(xt, len(x))


def _fifth_bits(codes: Codes) -> Codes:
    return np.packbits(codes >> 4, axis=1, bitorder="little")


def _q4_0(x: F32) -> Codes:
    d, q = _simple_symmetric(x, 8)
    return np.concatenate([d, _nibbles(q, 16)], axis=1)


def _q4_1(x: F32) -> Codes:
    d, m, q = _simple_affine(x, 15)
    return np.concatenate([d, m, _nibbles(q, 16)], axis=1)


def _q5_0(x: F32) -> Codes:
    d, q = _simple_symmetric(x, 16)
    return np.concatenate([d, _fifth_bits(q), _nibbles(q & 15, 16)], axis=1)


def _q5_1(x: F32) -> Codes:
    d, m, q = _simple_affine(x, 31)
    return np.concatenate([d, m, _fifth_bits(q), _nibbles(q & 15, 16)], axis=1)


def _q2_k(x: F32) -> Codes:
    d, m, sc, mn, q = _affine_super(x, 16, 3, 15, _spread(-0.5, 0.9, 8))
    return np.concatenate([sc | (mn << 4), _crumbs(q), d, m], axis=1)


def _q3_k(x: F32) -> Codes:
    d, sc, q = _symmetric_super(x, 4, 32, _spread(-0.6, 0.9, 8))
    s = (sc + np.int8(32)).view(np.uint8)
    low = (s[:, :8] & 15) | ((s[:, 8:] & 15) << 4)
    high = (s >> 4).reshape(-1, 4, 4)
    top = high[:, 0] | (high[:, 1] << 2) | (high[:, 2] << 4) | (high[:, 3] << 6)
    return np.concatenate([_bit_rows(q >> 2), _crumbs(q & 3), low, top, d], axis=1)


def _q4_k(x: F32) -> Codes:
    d, m, sc, mn, q = _affine_super(x, 32, 15, 63, _spread(-0.9, 0.9, 7))
    return np.concatenate([d, m, _pack_scales(sc, mn), _nibbles(q, 32)], axis=1)


def _q5_k(x: F32) -> Codes:
    d, m, sc, mn, q = _affine_super(x, 32, 31, 63, _spread(-0.9, 0.9, 7))
    return np.concatenate([d, m, _pack_scales(sc, mn), _bit_rows(q >> 4), _nibbles(q & 15, 32)], axis=1)


def _q6_k(x: F32) -> Codes:
    d, sc, q = _symmetric_super(x, 32, 128, _spread(-0.6, 0.6, 5))
    return np.concatenate([_nibbles(q & 15, 64), _crumbs(q >> 4), sc.view(np.uint8), d], axis=1)


def _iq4_nl(x: F32) -> Codes:
    xt = _groups(x, 32)
    d_bytes, d = _f16(_fit_iq4(xt))
    codes = _iq4_codes(xt * _inverse(d.reshape(-1)))
    return np.concatenate([d_bytes, _nibbles(np.ascontiguousarray(codes.T), 16)], axis=1)


def _iq4_xs(x: F32) -> Codes:
    n = len(x)
    xt = _groups(x, 32)
    scale = _fit_iq4(xt).reshape(n, 8)
    d_bytes, d = _f16(_peak(scale.T) / np.float32(-32))
    sc = np.clip(np.rint(scale * _inverse(d)), -32, 31).astype(np.float32)
    codes = _iq4_codes(xt * _inverse((d * sc).reshape(-1)))
    s = (sc + 32).astype(np.uint16)
    high = np.bitwise_or.reduce((s >> 4) << np.arange(0, 16, 2, dtype=np.uint16), axis=1).astype("<u2")
    low = ((s[:, 0::2] & 15) | ((s[:, 1::2] & 15) << 4)).astype(np.uint8)
    q = _nibbles(np.ascontiguousarray(codes.T).reshape(n, SUPER), 16)
    return np.concatenate([d_bytes, high.view(np.uint8).reshape(n, 2), low, q], axis=1)


def _mxfp4(x: F32) -> Codes:
    xt = _groups(x, 32)
    peak = np.maximum(np.abs(xt).max(axis=0), np.float32(2**-126))
    # With the exponent of the peak less two, the peak lies in 8..16 of the doubled E2M1 grid, whose top is
    # 12; one more exponent makes room for peaks above that at half the resolution.
    exponent = np.floor(np.log2(peak)).astype(np.int32) - 2 + 127
    best = np.zeros_like(xt, np.uint8)
    best_error = np.full(len(x), np.inf, np.float32)
    best_exponent = np.zeros(len(x), np.uint8)
    for step in (0, 1):
        e = np.clip(exponent + step, 3, 254)  # below 3 the inverse of d is no float32
        d = np.ldexp(np.float32(1), e - 128)
        cells = np.minimum(np.abs(xt) * np.ldexp(np.float32(4), 128 - e), 63).astype(np.uint8)
        codes = np.take(_MXFP4_NEAREST, cells)
        error = ((_MXFP4_MAGNITUDES[codes] * d - np.abs(xt)) ** 2).sum(axis=0)
        better = error < best_error
        best = np.where(better, codes | (np.signbit(xt).astype(np.uint8) << 3), best)
        best_error = np.where(better, error, best_error)
        best_exponent = np.where(better, e, best_exponent).astype(np.uint8)
    return np.concatenate([best_exponent.reshape(-1, 1), _nibbles(np.ascontiguousarray(best.T), 16)], axis=1)


_ENCODERS: Mapping[str, Callable[[F32], Codes]] = MappingProxyType(
    {
        "F16": _f16_values,
        "BF16": _bf16,
        "Q4_0": _q4_0,
        "Q4_1": _q4_1,
        "Q5_0": _q5_0,
        "Q5_1": _q5_1,
        "Q8_0": _q8_0,
        "Q2_K": _q2_k,
        "Q3_K": _q3_k,
        "Q4_K": _q4_k,
        "Q5_K": _q5_k,
        "Q6_K": _q6_k,
        "IQ4_NL": _iq4_nl,
        "IQ4_XS": _iq4_xs,
        "MXFP4": _mxfp4,
    }
)
