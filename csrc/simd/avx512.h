// AVX-512 (F, BW, DQ, VL), with VNNI where the kernel set has it: 16 rows to a vector.
#pragma once
#include <immintrin.h>

#include <cstdint>

namespace llanero::LLANERO_ISA {

constexpr int kLanes = 16;
constexpr int kRegisters = 32;
constexpr bool kEights = false;
using Bytes = __m512i;
using Ints = __m512i;
using Floats = __m512;

// --- bytes: 4 per lane
static inline Bytes load_bytes(const void* p) { return _mm512_loadu_si512(p); }
static inline Bytes set_bytes(int v) { return _mm512_set1_epi8(static_cast<char>(v)); }
static inline Bytes bit_and(Bytes a, Bytes b) { return _mm512_and_si512(a, b); }
static inline Bytes bit_xor(Bytes a, Bytes b) { return _mm512_xor_si512(a, b); }
static inline Bytes or_masked(Bytes a, Bytes b, Bytes mask) { return _mm512_ternarylogic_epi32(a, b, mask, 0xF8); }
static inline Bytes add_bytes(Bytes a, Bytes b) { return _mm512_add_epi8(a, b); }
// Shifts 16-bit units left (right when negative); callers mask off what crosses a byte.
template <int kLeft>
static inline Bytes shift(Bytes v) {
    if constexpr (kLeft > 0) return _mm512_slli_epi16(v, kLeft);
    if constexpr (kLeft < 0) return _mm512_srli_epi16(v, -kLeft);
    return v;
}
static inline Bytes load_table(const void* p) {
    return _mm512_broadcast_i32x4(_mm_loadu_si128(static_cast<const __m128i*>(p)));
}
static inline Bytes lookup(Bytes table, Bytes index) { return _mm512_shuffle_epi8(table, index); }

// --- 32-bit integers
static inline Ints zero_ints() { return _mm512_setzero_si512(); }
static inline Ints set_ints(int32_t v) { return _mm512_set1_epi32(v); }
static inline Ints load_i8_as_ints(const void* p) {
    return _mm512_cvtepi8_epi32(_mm_loadu_si128(static_cast<const __m128i*>(p)));
}
static inline Ints multiply_add(Ints a, Ints b, Ints c) { return _mm512_add_epi32(_mm512_mullo_epi32(a, b), c); }
// Two integers of 16 bits in each lane, and acc + the products of two such pairs.
constexpr bool kPairProducts = true;
static inline Ints as_pairs(Ints first, Ints second) {
    return _mm512_mask_blend_epi16(0xAAAAAAAAu, first, _mm512_slli_epi32(second, 16));
}
static inline Ints add_pair_products(Ints acc, Ints a, Ints b) {
#if LLANERO_ISA_avx512vnni
    return _mm512_dpwssd_epi32(acc, a, b);
#else
    return _mm512_add_epi32(acc, _mm512_madd_epi16(a, b));
#endif
}
// acc + u8 pairs (2 per lane) times one pair of int16 for all lanes
static inline Ints pair_dot(Ints acc, const void* u8_pairs, const void* i16_pair) {
    const __m512i w = _mm512_cvtepu8_epi16(_mm256_loadu_si256(static_cast<const __m256i*>(u8_pairs)));
    return add_pair_products(acc, w, set_ints(read_i32(i16_pair)));
}

// --- floats
static inline Floats zero_floats() { return _mm512_setzero_ps(); }
static inline Floats set_floats(float v) { return _mm512_set1_ps(v); }
static inline Floats load_floats(const void* p) { return _mm512_loadu_ps(p); }
static inline void store_floats(float* p, Floats v) { _mm512_storeu_ps(p, v); }
static inline Floats load_f16(const void* p) {
    return _mm512_cvtph_ps(_mm256_loadu_si256(static_cast<const __m256i*>(p)));
}
static inline Floats load_bf16(const void* p) {
    return _mm512_castsi512_ps(
        _mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_loadu_si256(static_cast<const __m256i*>(p))), 16));
}
static inline Floats to_floats(Ints v) { return _mm512_cvtepi32_ps(v); }
static inline Floats add(Floats a, Floats b) { return _mm512_add_ps(a, b); }
static inline Floats multiply(Floats a, Floats b) { return _mm512_mul_ps(a, b); }
static inline Floats fused(Floats a, Floats b, Floats c) { return _mm512_fmadd_ps(a, b, c); }           // a * b + c
static inline Floats fused_negated(Floats a, Floats b, Floats c) { return _mm512_fnmadd_ps(a, b, c); }  // c - a * b

// --- sums of products of weight bytes with four activations that all lanes share
#if LLANERO_ISA_avx512vnni
constexpr bool kSignedWide = false;

struct __attribute__((may_alias, packed)) Four {
    int8_t bytes[4];
};

template <int kPairs>
struct Dot {
    Ints sum;
    void start(Ints from) { sum = from; }
    template <int kStep>
    void step(Bytes w, const void* x) {
        // As _mm512_dpbusd_epi32(sum, w, _mm512_set1_epi32(*x)): GCC would load x by an instruction of its own.
        asm("vpdpbusd %2%{1to16%}, %1, %0" : "+v"(sum) : "v"(w), "m"(*static_cast<const Four*>(x)));
    }
    Ints total() const { return sum; }
};
#else
constexpr bool kSignedWide = true;

// kPairs: how many 16-bit sums of two products may be added before they could overflow; 0: weights are
// signed 8-bit.
template <int kPairs>
struct Dot {
    Ints sum;
    __m512i part;
    void start(Ints from) { sum = from; }
    template <int kStep>
    void step(Bytes w, const void* x) {
        const __m512i v = _mm512_maddubs_epi16(w, _mm512_set1_epi32(read_i32(x)));
        part = kStep % kPairs == 0 ? v : _mm512_add_epi16(part, v);
        if constexpr (kStep % kPairs == kPairs - 1)
            sum = _mm512_add_epi32(sum, _mm512_madd_epi16(part, _mm512_set1_epi16(1)));
    }
    Ints total() const { return sum; }
};

template <>
struct Dot<0> {
    Ints sum;
    void start(Ints from) { sum = from; }
    template <int kStep>
    void step(Bytes w, const void* x) {
        const __m512i b = _mm512_set1_epi32(read_i32(x));
        const __m512i signed_x = _mm512_mask_sub_epi8(b, _mm512_movepi8_mask(w), _mm512_setzero_si512(), b);
        const __m512i v = _mm512_maddubs_epi16(_mm512_abs_epi8(w), signed_x);
        sum = _mm512_add_epi32(sum, _mm512_madd_epi16(v, _mm512_set1_epi16(1)));
    }
    Ints total() const { return sum; }
};
#endif

}  // namespace llanero::LLANERO_ISA
