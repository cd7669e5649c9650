// One set of names for vectors, implemented per instruction set: `LLANERO_ISA` is the namespace of the set
// that the including file is being compiled for. A vector has kLanes 32-bit lanes; a lane is one row of a
// weight panel. Everything is `static inline`, because a copy shared between instruction sets would be
// compiled for only one of them.
#pragma once
#include <cstdint>
#include <cstring>

namespace llanero::LLANERO_ISA {

static inline int32_t read_i32(const void* p) {
    int32_t v;
    std::memcpy(&v, p, 4);
    return v;
}

// Into the first-level cache, and into the second.
static inline void prefetch_near(const void* p) { __builtin_prefetch(p, 0, 3); }
static inline void prefetch_far(const void* p) { __builtin_prefetch(p, 0, 2); }

}  // namespace llanero::LLANERO_ISA

#if LLANERO_ISA_avx512 || LLANERO_ISA_avx512vnni
#include "simd/avx512.h"
#elif LLANERO_ISA_avx2
#include "simd/avx2.h"
#elif LLANERO_ISA_neon || LLANERO_ISA_neondotprod || LLANERO_ISA_neoni8mm
#include "simd/neon.h"
#else
#include "simd/scalar.h"
#endif

#if defined(__AVX2__)
namespace llanero::LLANERO_ISA {

// The sum of 16 signed bytes, and of what they are without their signs.
static inline void sum16(const int8_t* p, int32_t& sum, int32_t& size) {
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p)), zero = _mm_setzero_si128();
    const __m128i moved = _mm_sad_epu8(_mm_xor_si128(v, _mm_set1_epi8(-128)), zero);
    const __m128i sizes = _mm_sad_epu8(_mm_abs_epi8(v), zero);
    sum = _mm_cvtsi128_si32(moved) + _mm_extract_epi16(moved, 4) - 16 * 128;
    size = _mm_cvtsi128_si32(sizes) + _mm_extract_epi16(sizes, 4);
}

}  // namespace llanero::LLANERO_ISA
#endif
