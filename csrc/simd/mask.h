// Masks of F32x16 as bits, bit i for lane i: what selecting values needs beside arithmetic. Include it only from
// sources compiled once per instruction set.
#pragma once
#include "simd/vec.h"

namespace llanero {
namespace LLANERO_ISA {

#if defined(__AVX512F__)

LLANERO_INLINE uint32_t bits_of(Mask16 m) { return m.m; }
LLANERO_INLINE Mask16 from_bits(uint32_t bits) { return {static_cast<__mmask16>(bits)}; }
// Where a or b is not a number.
LLANERO_INLINE Mask16 unordered(F32x16 a, F32x16 b) { return {_mm512_cmp_ps_mask(a.v, b.v, _CMP_UNORD_Q)}; }
LLANERO_INLINE Mask16 operator|(Mask16 a, Mask16 b) { return {static_cast<__mmask16>(a.m | b.m)}; }

#elif defined(__AVX2__)

LLANERO_INLINE uint32_t bits_of(Mask16 m) {
    return static_cast<uint32_t>(_mm256_movemask_ps(m.lo)) | static_cast<uint32_t>(_mm256_movemask_ps(m.hi)) << 8;
}
LLANERO_INLINE Mask16 from_bits(uint32_t bits) {
    const __m256i all = _mm256_set1_epi32(static_cast<int>(bits));
    const __m256i lo = _mm256_setr_epi32(1, 2, 4, 8, 16, 32, 64, 128), hi = _mm256_slli_epi32(lo, 8);
    return {_mm256_castsi256_ps(_mm256_cmpeq_epi32(_mm256_and_si256(all, lo), lo)),
            _mm256_castsi256_ps(_mm256_cmpeq_epi32(_mm256_and_si256(all, hi), hi))};
}
LLANERO_INLINE Mask16 unordered(F32x16 a, F32x16 b) {
    return {_mm256_cmp_ps(a.lo, b.lo, _CMP_UNORD_Q), _mm256_cmp_ps(a.hi, b.hi, _CMP_UNORD_Q)};
}
LLANERO_INLINE Mask16 operator|(Mask16 a, Mask16 b) { return {_mm256_or_ps(a.lo, b.lo), _mm256_or_ps(a.hi, b.hi)}; }

#else

LLANERO_INLINE uint32_t bits_of(Mask16 m) {
    I32x4 all = {};
    each_part([&](int i) { all |= m.m[i] & (I32x4{1, 2, 4, 8} << (4 * i)); });
    return static_cast<uint32_t>(all[0] | all[1] | all[2] | all[3]);
}
LLANERO_INLINE Mask16 from_bits(uint32_t bits) {
    Mask16 out;
    each_part([&](int i) {
        const int32_t part = static_cast<int32_t>(bits >> (4 * i));
        out.m[i] = (I32x4{part, part, part, part} & I32x4{1, 2, 4, 8}) != 0;
    });
    return out;
}
LLANERO_INLINE Mask16 unordered(F32x16 a, F32x16 b) {
    Mask16 out;
    each_part([&](int i) { out.m[i] = (a.v[i] != a.v[i]) | (b.v[i] != b.v[i]); });
    return out;
}
LLANERO_INLINE Mask16 operator|(Mask16 a, Mask16 b) {
    Mask16 out;
    each_part([&](int i) { out.m[i] = a.m[i] | b.m[i]; });
    return out;
}

#endif

}  // namespace LLANERO_ISA
}  // namespace llanero
