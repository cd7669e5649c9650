// Sixteen floats at once, the same names on every instruction set: `F32x16` is one zmm, two ymm, or four vectors of the
// compiler's. Owns loads, stores, arithmetic, conversion of f16, bf16 and bytes, the fixed-order reductions and exp2;
// knows no kernel.
//
// Everything here is element by element or in one fixed order, so a value's bits never depend on how work is
// tiled. Include it only from sources compiled once per instruction set, with -ffp-contract=off: a fused
// multiply-add happens where `fma` is written and nowhere else.
#pragma once
#include <cstdint>
#include <cstring>

#if defined(__AVX512F__) || defined(__AVX2__)
#pragma GCC diagnostic push
// GCC 12 warns of its own header (bug 105593)
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#include <immintrin.h>
#pragma GCC diagnostic pop
#elif LLANERO_ISA_neon || LLANERO_ISA_neondotprod || LLANERO_ISA_neoni8mm
#define LLANERO_NEON 1
#include <arm_neon.h>
#endif

namespace llanero {
namespace LLANERO_ISA {

constexpr int kLanes = 16;
constexpr float kLowest = -3.402823466e38f;

#define LLANERO_INLINE inline __attribute__((always_inline))

// The upper half of a float. (A plain uint16_t is an f16.)
struct Bf16 {
    uint16_t bits;
};

#if defined(__AVX512F__)

struct F32x16 {
    __m512 v;
};
struct Mask16 {
    __mmask16 m;
};

LLANERO_INLINE F32x16 splat(float x) { return {_mm512_set1_ps(x)}; }
LLANERO_INLINE F32x16 load(const float* p) { return {_mm512_loadu_ps(p)}; }
LLANERO_INLINE F32x16 load(const uint16_t* p) {
    return {_mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)))};
}
LLANERO_INLINE F32x16 load(const Bf16* p) {
    const __m512i wide = _mm512_cvtepu16_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)));
    return {_mm512_castsi512_ps(_mm512_slli_epi32(wide, 16))};
}
LLANERO_INLINE F32x16 load(const int8_t* p) {
    return {_mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))))};
}
LLANERO_INLINE F32x16 splat_f16(uint16_t x) { return {_mm512_cvtph_ps(_mm256_set1_epi16(static_cast<int16_t>(x)))}; }
LLANERO_INLINE void store(float* p, F32x16 a) { _mm512_storeu_ps(p, a.v); }
// To f16, to nearest even; a finite value too large for f16 becomes the largest one, so it cannot turn into inf.
LLANERO_INLINE void store(uint16_t* p, F32x16 a) {
    const __m512 top = _mm512_set1_ps(65504.0f);
    const __m512 finite = _mm512_max_ps(_mm512_sub_ps(_mm512_setzero_ps(), top), _mm512_min_ps(top, a.v));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(p), _mm512_cvtps_ph(finite, _MM_FROUND_TO_NEAREST_INT));
}
LLANERO_INLINE F32x16 load_n(const float* p, int n) {
    return {_mm512_maskz_loadu_ps(static_cast<__mmask16>((1u << n) - 1), p)};
}
LLANERO_INLINE void store_n(float* p, F32x16 a, int n) {
    _mm512_mask_storeu_ps(p, static_cast<__mmask16>((1u << n) - 1), a.v);
}
LLANERO_INLINE F32x16 operator+(F32x16 a, F32x16 b) { return {_mm512_add_ps(a.v, b.v)}; }
LLANERO_INLINE F32x16 operator-(F32x16 a, F32x16 b) { return {_mm512_sub_ps(a.v, b.v)}; }
LLANERO_INLINE F32x16 operator*(F32x16 a, F32x16 b) { return {_mm512_mul_ps(a.v, b.v)}; }
LLANERO_INLINE F32x16 operator/(F32x16 a, F32x16 b) { return {_mm512_div_ps(a.v, b.v)}; }
LLANERO_INLINE F32x16 fma(F32x16 a, F32x16 b, F32x16 c) { return {_mm512_fmadd_ps(a.v, b.v, c.v)}; }
// a where it is a number and larger than b, else b.
LLANERO_INLINE F32x16 max(F32x16 a, F32x16 b) { return {_mm512_max_ps(a.v, b.v)}; }
LLANERO_INLINE F32x16 min(F32x16 a, F32x16 b) { return {_mm512_min_ps(a.v, b.v)}; }
LLANERO_INLINE Mask16 first_n(int n) { return {static_cast<__mmask16>((1u << n) - 1)}; }
LLANERO_INLINE Mask16 operator<(F32x16 a, F32x16 b) { return {_mm512_cmp_ps_mask(a.v, b.v, _CMP_LT_OQ)}; }
LLANERO_INLINE F32x16 select(Mask16 m, F32x16 yes, F32x16 no) { return {_mm512_mask_blend_ps(m.m, no.v, yes.v)}; }
// a * 2^n for n = the integer in the low bits of `n` (a float whose bits hold it).
LLANERO_INLINE F32x16 shift_exponent(F32x16 a, F32x16 n) {
    const __m512i bits = _mm512_slli_epi32(_mm512_castps_si512(n.v), 23);
    return {_mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(a.v), bits))};
}
// (a, b) hold 32 floats in order: the 16 at even places and the 16 at odd places; and back.
LLANERO_INLINE void deinterleave(F32x16 a, F32x16 b, F32x16* even, F32x16* odd) {
    const __m512i e = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    const __m512i o = _mm512_setr_epi32(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
    even->v = _mm512_permutex2var_ps(a.v, e, b.v);
    odd->v = _mm512_permutex2var_ps(a.v, o, b.v);
}
LLANERO_INLINE void interleave(F32x16 even, F32x16 odd, F32x16* a, F32x16* b) {
    const __m512i lo = _mm512_setr_epi32(0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    const __m512i hi = _mm512_setr_epi32(8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    a->v = _mm512_permutex2var_ps(even.v, lo, odd.v);
    b->v = _mm512_permutex2var_ps(even.v, hi, odd.v);
}

#elif defined(__AVX2__)

struct F32x16 {
    __m256 lo, hi;
};
struct Mask16 {
    __m256 lo, hi;
};

LLANERO_INLINE F32x16 splat(float x) { return {_mm256_set1_ps(x), _mm256_set1_ps(x)}; }
LLANERO_INLINE F32x16 load(const float* p) { return {_mm256_loadu_ps(p), _mm256_loadu_ps(p + 8)}; }
LLANERO_INLINE F32x16 load(const uint16_t* p) {
    return {_mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))),
            _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 8)))};
}
LLANERO_INLINE F32x16 load(const Bf16* p) {
    const __m256i lo = _mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
    const __m256i hi = _mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 8)));
    return {_mm256_castsi256_ps(_mm256_slli_epi32(lo, 16)), _mm256_castsi256_ps(_mm256_slli_epi32(hi, 16))};
}
LLANERO_INLINE F32x16 load(const int8_t* p) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    return {_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(bytes)),
            _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_unpackhi_epi64(bytes, bytes)))};
}
LLANERO_INLINE F32x16 splat_f16(uint16_t x) {
    const __m256 all = _mm256_cvtph_ps(_mm_set1_epi16(static_cast<int16_t>(x)));
    return {all, all};
}
LLANERO_INLINE void store(float* p, F32x16 a) {
    _mm256_storeu_ps(p, a.lo);
    _mm256_storeu_ps(p + 8, a.hi);
}
LLANERO_INLINE void store(uint16_t* p, F32x16 a) {
    const __m256 top = _mm256_set1_ps(65504.0f), bottom = _mm256_set1_ps(-65504.0f);
    const __m256 lo = _mm256_max_ps(bottom, _mm256_min_ps(top, a.lo));
    const __m256 hi = _mm256_max_ps(bottom, _mm256_min_ps(top, a.hi));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(p), _mm256_cvtps_ph(lo, _MM_FROUND_TO_NEAREST_INT));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(p + 8), _mm256_cvtps_ph(hi, _MM_FROUND_TO_NEAREST_INT));
}
LLANERO_INLINE Mask16 first_n(int n) {
    const __m256i count = _mm256_set1_epi32(n);
    return {_mm256_castsi256_ps(_mm256_cmpgt_epi32(count, _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7))),
            _mm256_castsi256_ps(_mm256_cmpgt_epi32(count, _mm256_setr_epi32(8, 9, 10, 11, 12, 13, 14, 15)))};
}
LLANERO_INLINE F32x16 load_n(const float* p, int n) {
    const Mask16 m = first_n(n);
    return {_mm256_maskload_ps(p, _mm256_castps_si256(m.lo)), _mm256_maskload_ps(p + 8, _mm256_castps_si256(m.hi))};
}
LLANERO_INLINE void store_n(float* p, F32x16 a, int n) {
    const Mask16 m = first_n(n);
    _mm256_maskstore_ps(p, _mm256_castps_si256(m.lo), a.lo);
    _mm256_maskstore_ps(p + 8, _mm256_castps_si256(m.hi), a.hi);
}
LLANERO_INLINE F32x16 operator+(F32x16 a, F32x16 b) { return {_mm256_add_ps(a.lo, b.lo), _mm256_add_ps(a.hi, b.hi)}; }
LLANERO_INLINE F32x16 operator-(F32x16 a, F32x16 b) { return {_mm256_sub_ps(a.lo, b.lo), _mm256_sub_ps(a.hi, b.hi)}; }
LLANERO_INLINE F32x16 operator*(F32x16 a, F32x16 b) { return {_mm256_mul_ps(a.lo, b.lo), _mm256_mul_ps(a.hi, b.hi)}; }
LLANERO_INLINE F32x16 operator/(F32x16 a, F32x16 b) { return {_mm256_div_ps(a.lo, b.lo), _mm256_div_ps(a.hi, b.hi)}; }
LLANERO_INLINE F32x16 fma(F32x16 a, F32x16 b, F32x16 c) {
    return {_mm256_fmadd_ps(a.lo, b.lo, c.lo), _mm256_fmadd_ps(a.hi, b.hi, c.hi)};
}
LLANERO_INLINE F32x16 max(F32x16 a, F32x16 b) { return {_mm256_max_ps(a.lo, b.lo), _mm256_max_ps(a.hi, b.hi)}; }
LLANERO_INLINE F32x16 min(F32x16 a, F32x16 b) { return {_mm256_min_ps(a.lo, b.lo), _mm256_min_ps(a.hi, b.hi)}; }
LLANERO_INLINE Mask16 operator<(F32x16 a, F32x16 b) {
    return {_mm256_cmp_ps(a.lo, b.lo, _CMP_LT_OQ), _mm256_cmp_ps(a.hi, b.hi, _CMP_LT_OQ)};
}
LLANERO_INLINE F32x16 select(Mask16 m, F32x16 yes, F32x16 no) {
    return {_mm256_blendv_ps(no.lo, yes.lo, m.lo), _mm256_blendv_ps(no.hi, yes.hi, m.hi)};
}
LLANERO_INLINE F32x16 shift_exponent(F32x16 a, F32x16 n) {
    const __m256i lo = _mm256_slli_epi32(_mm256_castps_si256(n.lo), 23);
    const __m256i hi = _mm256_slli_epi32(_mm256_castps_si256(n.hi), 23);
    return {_mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(a.lo), lo)),
            _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(a.hi), hi))};
}
LLANERO_INLINE void deinterleave(F32x16 a, F32x16 b, F32x16* even, F32x16* odd) {
    const auto halves = [](__m256 x, __m256 y, F32x16* e, F32x16* o, bool high) {
        const __m256 ev = _mm256_shuffle_ps(x, y, 0x88), od = _mm256_shuffle_ps(x, y, 0xDD);
        const __m256 evs = _mm256_castpd_ps(_mm256_permute4x64_pd(_mm256_castps_pd(ev), 0xD8));
        const __m256 ods = _mm256_castpd_ps(_mm256_permute4x64_pd(_mm256_castps_pd(od), 0xD8));
        (high ? e->hi : e->lo) = evs;
        (high ? o->hi : o->lo) = ods;
    };
    halves(a.lo, a.hi, even, odd, false);
    halves(b.lo, b.hi, even, odd, true);
}
LLANERO_INLINE void interleave(F32x16 even, F32x16 odd, F32x16* a, F32x16* b) {
    const auto zip = [](__m256 e, __m256 o, F32x16* out) {
        const __m256 low = _mm256_unpacklo_ps(e, o), high = _mm256_unpackhi_ps(e, o);
        out->lo = _mm256_permute2f128_ps(low, high, 0x20);
        out->hi = _mm256_permute2f128_ps(low, high, 0x31);
    };
    zip(even.lo, odd.lo, a);
    zip(even.hi, odd.hi, b);
}

#else  // any target: the compiler's own vectors, four of four; NEON's instructions where those have no word for it

typedef float F32x4 __attribute__((vector_size(16)));
typedef int32_t I32x4 __attribute__((vector_size(16)));
struct F32x16 {
    F32x4 v[4];
};
struct Mask16 {
    I32x4 m[4];
};

// Calls f(i) for the four parts. Written out: a loop would keep the parts in memory.
template <class F>
LLANERO_INLINE void each_part(const F& f) {
    f(0);
    f(1);
    f(2);
    f(3);
}

LLANERO_INLINE F32x16 splat(float x) {
    const F32x4 part = {x, x, x, x};
    return {{part, part, part, part}};
}
LLANERO_INLINE F32x16 load(const float* p) {
    F32x16 a;
    each_part([&](int i) { std::memcpy(&a.v[i], p + 4 * i, 16); });
    return a;
}
LLANERO_INLINE void store(float* p, F32x16 a) {
    each_part([&](int i) { std::memcpy(p + 4 * i, &a.v[i], 16); });
}
LLANERO_INLINE F32x16 load_n(const float* p, int n) {
    if (n == kLanes) return load(p);
    alignas(16) float all[kLanes] = {};
    std::memcpy(all, p, sizeof(float) * static_cast<size_t>(n));
    return load(all);
}
LLANERO_INLINE void store_n(float* p, F32x16 a, int n) {
    if (n == kLanes) return store(p, a);
    alignas(16) float all[kLanes];
    store(all, a);
    std::memcpy(p, all, sizeof(float) * static_cast<size_t>(n));
}
#define LLANERO_EACH(expression)                        \
    F32x16 out;                                         \
    each_part([&](int i) { out.v[i] = (expression); }); \
    return out
LLANERO_INLINE F32x16 operator+(F32x16 a, F32x16 b) { LLANERO_EACH(a.v[i] + b.v[i]); }
LLANERO_INLINE F32x16 operator-(F32x16 a, F32x16 b) { LLANERO_EACH(a.v[i] - b.v[i]); }
LLANERO_INLINE F32x16 operator*(F32x16 a, F32x16 b) { LLANERO_EACH(a.v[i] * b.v[i]); }
LLANERO_INLINE F32x16 operator/(F32x16 a, F32x16 b) { LLANERO_EACH(a.v[i] / b.v[i]); }
LLANERO_INLINE F32x16 max(F32x16 a, F32x16 b) { LLANERO_EACH(a.v[i] > b.v[i] ? a.v[i] : b.v[i]); }
LLANERO_INLINE F32x16 min(F32x16 a, F32x16 b) { LLANERO_EACH(a.v[i] < b.v[i] ? a.v[i] : b.v[i]); }
LLANERO_INLINE F32x16 select(Mask16 m, F32x16 yes, F32x16 no) { LLANERO_EACH(m.m[i] ? yes.v[i] : no.v[i]); }
LLANERO_INLINE F32x16 shift_exponent(F32x16 a, F32x16 n) {
    typedef uint32_t U32x4 __attribute__((vector_size(16)));  // casts between vectors keep the bits
    LLANERO_EACH((F32x4)((U32x4)a.v[i] + ((U32x4)n.v[i] << 23)));
}
LLANERO_INLINE Mask16 operator<(F32x16 a, F32x16 b) {
    Mask16 out;
    each_part([&](int i) { out.m[i] = a.v[i] < b.v[i]; });
    return out;
}
LLANERO_INLINE Mask16 first_n(int n) {
    Mask16 out;
    each_part([&](int i) { out.m[i] = I32x4{0, 1, 2, 3} + 4 * i < n; });
    return out;
}

#if LLANERO_NEON

LLANERO_INLINE F32x16 load(const uint16_t* p) {
    F32x16 a;
    each_part([&](int i) { a.v[i] = vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(p + 4 * i))); });
    return a;
}
LLANERO_INLINE F32x16 load(const Bf16* p) {
    F32x16 a;
    each_part([&](int i) { a.v[i] = vreinterpretq_f32_u32(vshlq_n_u32(vmovl_u16(vld1_u16(&p[4 * i].bits)), 16)); });
    return a;
}
LLANERO_INLINE F32x16 load(const int8_t* p) {
    const int8x16_t bytes = vld1q_s8(p);
    const int16x8_t low = vmovl_s8(vget_low_s8(bytes)), high = vmovl_high_s8(bytes);
    return {{vcvtq_f32_s32(vmovl_s16(vget_low_s16(low))), vcvtq_f32_s32(vmovl_high_s16(low)),
             vcvtq_f32_s32(vmovl_s16(vget_low_s16(high))), vcvtq_f32_s32(vmovl_high_s16(high))}};
}
LLANERO_INLINE F32x16 splat_f16(uint16_t x) {
    const F32x4 part = vcvt_f32_f16(vreinterpret_f16_u16(vdup_n_u16(x)));
    return {{part, part, part, part}};
}
LLANERO_INLINE void store(uint16_t* p, F32x16 a) {
    const F32x16 finite = max(splat(-65504.0f), min(splat(65504.0f), a));
    each_part([&](int i) { vst1_u16(p + 4 * i, vreinterpret_u16_f16(vcvt_f16_f32(finite.v[i]))); });
}
LLANERO_INLINE F32x16 fma(F32x16 a, F32x16 b, F32x16 c) { LLANERO_EACH(vfmaq_f32(c.v[i], a.v[i], b.v[i])); }
LLANERO_INLINE void deinterleave(F32x16 a, F32x16 b, F32x16* even, F32x16* odd) {
    *even = {{vuzp1q_f32(a.v[0], a.v[1]), vuzp1q_f32(a.v[2], a.v[3]), vuzp1q_f32(b.v[0], b.v[1]),
              vuzp1q_f32(b.v[2], b.v[3])}};
    *odd = {{vuzp2q_f32(a.v[0], a.v[1]), vuzp2q_f32(a.v[2], a.v[3]), vuzp2q_f32(b.v[0], b.v[1]),
             vuzp2q_f32(b.v[2], b.v[3])}};
}
LLANERO_INLINE void interleave(F32x16 even, F32x16 odd, F32x16* a, F32x16* b) {
    const auto zip = [&](int i, F32x16* out) __attribute__((always_inline)) {
        *out = {{vzip1q_f32(even.v[i], odd.v[i]), vzip2q_f32(even.v[i], odd.v[i]),
                 vzip1q_f32(even.v[i + 1], odd.v[i + 1]), vzip2q_f32(even.v[i + 1], odd.v[i + 1])}};
    };
    zip(0, a);
    zip(2, b);
}

#else

LLANERO_INLINE float half_to_float(uint16_t h) {
    const uint32_t sign = static_cast<uint32_t>(h & 0x8000u) << 16;
    const uint32_t magnitude = h & 0x7FFFu;
    uint32_t bits;
    if (magnitude >= 0x7C00u) {  // inf, NaN
        bits = 0x7F800000u | (magnitude << 13);
    } else if (magnitude >= 0x0400u) {
        bits = (magnitude << 13) + 0x38000000u;
    } else {  // subnormal: exact in f32
        const float value = static_cast<float>(magnitude) * 5.9604644775390625e-8f;
        std::memcpy(&bits, &value, 4);
    }
    bits |= sign;
    float out;
    std::memcpy(&out, &bits, 4);
    return out;
}
LLANERO_INLINE uint16_t float_to_half(float x) {
    uint32_t bits;
    std::memcpy(&bits, &x, 4);
    const uint16_t sign = static_cast<uint16_t>((bits >> 16) & 0x8000u);
    bits &= 0x7FFFFFFFu;
    if (bits > 0x7F800000u) return static_cast<uint16_t>(sign | 0x7E00u);
    if (bits >= 0x477FE000u) return static_cast<uint16_t>(sign | 0x7BFFu);  // 65504 and above
    if (bits < 0x38800000u) {  // subnormal: let an addition round at the right bit
        float value;
        std::memcpy(&value, &bits, 4);
        value += 0.5f;
        std::memcpy(&bits, &value, 4);
        return static_cast<uint16_t>(sign | (bits - 0x3F000000u));
    }
    bits += 0xC8000FFFu + ((bits >> 13) & 1u);
    return static_cast<uint16_t>(sign | (bits >> 13));
}

LLANERO_INLINE F32x16 load(const uint16_t* p) {
    alignas(16) float wide[kLanes];
    for (int i = 0; i < kLanes; ++i) wide[i] = half_to_float(p[i]);
    return load(wide);
}
LLANERO_INLINE F32x16 load(const Bf16* p) {
    alignas(16) uint32_t bits[kLanes];
    for (int i = 0; i < kLanes; ++i) bits[i] = static_cast<uint32_t>(p[i].bits) << 16;
    F32x16 a;
    each_part([&](int i) { std::memcpy(&a.v[i], bits + 4 * i, 16); });
    return a;
}
LLANERO_INLINE F32x16 load(const int8_t* p) {
    alignas(16) float wide[kLanes];
    for (int i = 0; i < kLanes; ++i) wide[i] = p[i];
    return load(wide);
}
LLANERO_INLINE F32x16 splat_f16(uint16_t x) { return splat(half_to_float(x)); }
LLANERO_INLINE void store(uint16_t* p, F32x16 a) {
    alignas(16) float wide[kLanes];
    store(wide, a);
    for (int i = 0; i < kLanes; ++i) p[i] = float_to_half(wide[i]);
}
LLANERO_INLINE F32x16 fma(F32x16 a, F32x16 b, F32x16 c) { return a * b + c; }
LLANERO_INLINE void deinterleave(F32x16 a, F32x16 b, F32x16* even, F32x16* odd) {
    alignas(16) float in[2 * kLanes], e[kLanes], o[kLanes];
    store(in, a);
    store(in + kLanes, b);
    for (int i = 0; i < kLanes; ++i) {
        e[i] = in[2 * i];
        o[i] = in[2 * i + 1];
    }
    *even = load(e);
    *odd = load(o);
}
LLANERO_INLINE void interleave(F32x16 even, F32x16 odd, F32x16* a, F32x16* b) {
    alignas(16) float e[kLanes], o[kLanes], out[2 * kLanes];
    store(e, even);
    store(o, odd);
    for (int i = 0; i < kLanes; ++i) {
        out[2 * i] = e[i];
        out[2 * i + 1] = o[i];
    }
    *a = load(out);
    *b = load(out + kLanes);
}

#endif
#undef LLANERO_EACH

#endif

// To bf16, to nearest even; as with f16, a finite value too large becomes the largest one.
LLANERO_INLINE void store(Bf16* p, F32x16 a) {
    alignas(64) float wide[kLanes];
    uint32_t bits[kLanes];
    store(wide, a);
    std::memcpy(bits, wide, sizeof bits);
    for (int i = 0; i < kLanes; ++i) {
        const uint32_t magnitude = bits[i] & 0x7FFFFFFFu;
        uint32_t rounded = magnitude + 0x7FFFu + ((magnitude >> 16) & 1u);
        if (rounded > 0x7F7FFFFFu) rounded = magnitude > 0x7F800000u ? 0x7FC00000u : 0x7F7F0000u;  // NaN stays NaN
        p[i].bits = static_cast<uint16_t>(((bits[i] & 0x80000000u) | rounded) >> 16);
    }
}

// Sum and maximum of the lanes, by halves: i with i + 8, then i + 4, i + 2, i + 1.
#if defined(__AVX512F__) || defined(__AVX2__)
LLANERO_INLINE __m256 low_half(F32x16 a) {
#if defined(__AVX512F__)
    return _mm512_castps512_ps256(a.v);
#else
    return a.lo;
#endif
}
LLANERO_INLINE __m256 high_half(F32x16 a) {
#if defined(__AVX512F__)
    return _mm512_extractf32x8_ps(a.v, 1);
#else
    return a.hi;
#endif
}
LLANERO_INLINE float sum(F32x16 a) {
    const __m256 s8 = _mm256_add_ps(low_half(a), high_half(a));
    const __m128 s4 = _mm_add_ps(_mm256_castps256_ps128(s8), _mm256_extractf128_ps(s8, 1));
    const __m128 s2 = _mm_add_ps(s4, _mm_movehl_ps(s4, s4));
    return _mm_cvtss_f32(_mm_add_ss(s2, _mm_movehdup_ps(s2)));
}
LLANERO_INLINE float largest(F32x16 a) {
    const __m256 s8 = _mm256_max_ps(low_half(a), high_half(a));
    const __m128 s4 = _mm_max_ps(_mm256_castps256_ps128(s8), _mm256_extractf128_ps(s8, 1));
    const __m128 s2 = _mm_max_ps(s4, _mm_movehl_ps(s4, s4));
    return _mm_cvtss_f32(_mm_max_ss(s2, _mm_movehdup_ps(s2)));
}
#else
LLANERO_INLINE float sum(F32x16 a) {
    const F32x4 s8 = a.v[0] + a.v[2], t8 = a.v[1] + a.v[3], s4 = s8 + t8;
    return (s4[0] + s4[2]) + (s4[1] + s4[3]);
}
LLANERO_INLINE float largest(F32x16 a) {
    const auto larger = [](auto x, auto y) __attribute__((always_inline)) { return x > y ? x : y; };
    const F32x4 s4 = larger(larger(a.v[0], a.v[2]), larger(a.v[1], a.v[3]));
    return larger(larger(s4[0], s4[2]), larger(s4[1], s4[3]));
}
#endif

// 2^(f + n) for f in [-0.5, 0.5] and n = the low bits of `magic_n`; relative error about 1e-7, exact at f = 0.
LLANERO_INLINE F32x16 power_of_two(F32x16 f, F32x16 magic_n) {
    F32x16 p = splat(1.54531629e-4f);
    p = fma(p, f, splat(1.33908634e-3f));
    p = fma(p, f, splat(9.61808256e-3f));
    p = fma(p, f, splat(5.55035711e-2f));
    p = fma(p, f, splat(2.40226508e-1f));
    p = fma(p, f, splat(6.93147188e-1f));
    p = fma(p, f, splat(1.0f));
    return shift_exponent(p, magic_n);
}

// Adding 1.5 * 2^23 rounds to an integer and leaves it in the low bits, where shift_exponent wants it.
constexpr float kMagic = 12582912.0f;

// 2^x: 0 below -125, as at 127 above it.
LLANERO_INLINE F32x16 exp2(F32x16 x) {
    const F32x16 magic = splat(kMagic), low = splat(-125.0f);
    const Mask16 underflow = x < low;
    x = max(low, min(splat(127.0f), x));
    const F32x16 n = x + magic;
    return select(underflow, splat(0.0f), power_of_two(x - (n - magic), n));
}

// e^x: as at -86 below it, as at 88 above it. ln 2 is subtracted in two parts, the first of few bits, so that a
// large x loses nothing.
LLANERO_INLINE F32x16 exp(F32x16 x) {
    const F32x16 magic = splat(kMagic), log2e = splat(1.44269504088896341f);
    x = max(splat(-86.0f), min(splat(88.0f), x));
    const F32x16 shifted = fma(x, log2e, magic), n = shifted - magic;
    const F32x16 rest = fma(n, splat(2.12194440e-4f), fma(n, splat(-0.693359375f), x));
    return power_of_two(rest * log2e, shifted);
}

}  // namespace LLANERO_ISA
}  // namespace llanero
