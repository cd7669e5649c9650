// AVX2 with FMA and F16C: 8 rows to a vector, so that a panel of 16 is done in two passes.
#pragma once
#include <immintrin.h>

#include <cstdint>

namespace llanero::LLANERO_ISA {

constexpr int kLanes = 8;
constexpr int kRegisters = 16;
constexpr bool kEights = false;
using Bytes = __m256i;
using Ints = __m256i;
using Floats = __m256;

// --- bytes: 4 per lane
static inline Bytes load_bytes(const void* p) { return _mm256_loadu_si256(static_cast<const __m256i*>(p)); }
static inline Bytes set_bytes(int v) { return _mm256_set1_epi8(static_cast<char>(v)); }
static inline Bytes bit_and(Bytes a, Bytes b) { return _mm256_and_si256(a, b); }
static inline Bytes bit_xor(Bytes a, Bytes b) { return _mm256_xor_si256(a, b); }
static inline Bytes or_masked(Bytes a, Bytes b, Bytes mask) { return _mm256_or_si256(a, _mm256_and_si256(b, mask)); }
static inline Bytes add_bytes(Bytes a, Bytes b) { return _mm256_add_epi8(a, b); }
// Shifts 16-bit units left (right when negative); callers mask off what crosses a byte.
template <int kLeft>
static inline Bytes shift(Bytes v) {
    if constexpr (kLeft > 0) return _mm256_slli_epi16(v, kLeft);
    if constexpr (kLeft < 0) return _mm256_srli_epi16(v, -kLeft);
    return v;
}
static inline Bytes load_table(const void* p) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(static_cast<const __m128i*>(p)));
}
static inline Bytes lookup(Bytes table, Bytes index) { return _mm256_shuffle_epi8(table, index); }

// --- 32-bit integers
static inline Ints zero_ints() { return _mm256_setzero_si256(); }
static inline Ints set_ints(int32_t v) { return _mm256_set1_epi32(v); }
static inline Ints load_i8_as_ints(const void* p) {
    return _mm256_cvtepi8_epi32(_mm_loadl_epi64(static_cast<const __m128i*>(p)));
}
static inline Ints multiply_add(Ints a, Ints b, Ints c) { return _mm256_add_epi32(_mm256_mullo_epi32(a, b), c); }
// Two integers of 16 bits in each lane, and acc + the products of two such pairs.
constexpr bool kPairProducts = true;
static inline Ints as_pairs(Ints first, Ints second) {
    return _mm256_blend_epi16(first, _mm256_slli_epi32(second, 16), 0xAA);
}
static inline Ints add_pair_products(Ints acc, Ints a, Ints b) {
    return _mm256_add_epi32(acc, _mm256_madd_epi16(a, b));
}
// acc + u8 pairs (2 per lane) times one pair of int16 for all lanes
static inline Ints pair_dot(Ints acc, const void* u8_pairs, const void* i16_pair) {
    const __m256i w = _mm256_cvtepu8_epi16(_mm_loadu_si128(static_cast<const __m128i*>(u8_pairs)));
    return add_pair_products(acc, w, set_ints(read_i32(i16_pair)));
}

// --- floats
static inline Floats zero_floats() { return _mm256_setzero_ps(); }
static inline Floats set_floats(float v) { return _mm256_set1_ps(v); }
static inline Floats load_floats(const void* p) { return _mm256_loadu_ps(static_cast<const float*>(p)); }
static inline void store_floats(float* p, Floats v) { _mm256_storeu_ps(p, v); }
static inline Floats load_f16(const void* p) {
    return _mm256_cvtph_ps(_mm_loadu_si128(static_cast<const __m128i*>(p)));
}
static inline Floats load_bf16(const void* p) {
    return _mm256_castsi256_ps(
        _mm256_slli_epi32(_mm256_cvtepu16_epi32(_mm_loadu_si128(static_cast<const __m128i*>(p))), 16));
}
static inline Floats to_floats(Ints v) { return _mm256_cvtepi32_ps(v); }
static inline Floats add(Floats a, Floats b) { return _mm256_add_ps(a, b); }
static inline Floats multiply(Floats a, Floats b) { return _mm256_mul_ps(a, b); }
static inline Floats fused(Floats a, Floats b, Floats c) { return _mm256_fmadd_ps(a, b, c); }           // a * b + c
static inline Floats fused_negated(Floats a, Floats b, Floats c) { return _mm256_fnmadd_ps(a, b, c); }  // c - a * b

// --- sums of products of weight bytes with four activations that all lanes share
constexpr bool kSignedWide = true;

// kPairs: how many 16-bit sums of two products may be added before they could overflow; 0: weights are
// signed 8-bit.
template <int kPairs>
struct Dot {
    Ints sum;
    __m256i part;
    void start(Ints from) { sum = from; }
    template <int kStep>
    void step(Bytes w, const void* x) {
        const __m256i v = _mm256_maddubs_epi16(w, _mm256_set1_epi32(read_i32(x)));
        part = kStep % kPairs == 0 ? v : _mm256_add_epi16(part, v);
        if constexpr (kStep % kPairs == kPairs - 1)
            sum = _mm256_add_epi32(sum, _mm256_madd_epi16(part, _mm256_set1_epi16(1)));
    }
    Ints total() const { return sum; }
};

template <>
struct Dot<0> {
    Ints sum;
    void start(Ints from) { sum = from; }
    template <int kStep>
    void step(Bytes w, const void* x) {
        const __m256i v = _mm256_maddubs_epi16(_mm256_abs_epi8(w), _mm256_sign_epi8(_mm256_set1_epi32(read_i32(x)), w));
        sum = _mm256_add_epi32(sum, _mm256_madd_epi16(v, _mm256_set1_epi16(1)));
    }
    Ints total() const { return sum; }
};

}  // namespace llanero::LLANERO_ISA
