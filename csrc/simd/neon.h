// NEON, 64-bit: 4 rows to a vector, so that a panel of 16 is done in four passes. `neon` is what every such processor
// has; `neondotprod` has products of four bytes at once, `neoni8mm` those of two rows by two rows of eight bytes.
#pragma once
#include <arm_neon.h>

#include <cstdint>

namespace llanero::LLANERO_ISA {

constexpr int kLanes = 4;
using Bytes = uint8x16_t;
using Ints = int32x4_t;
using Floats = float32x4_t;

// --- bytes: 4 per lane
static inline Bytes load_bytes(const void* p) { return vld1q_u8(static_cast<const uint8_t*>(p)); }
static inline Bytes set_bytes(int v) { return vdupq_n_u8(static_cast<uint8_t>(v)); }
static inline Bytes bit_and(Bytes a, Bytes b) { return vandq_u8(a, b); }
static inline Bytes bit_xor(Bytes a, Bytes b) { return veorq_u8(a, b); }
static inline Bytes or_masked(Bytes a, Bytes b, Bytes mask) { return vorrq_u8(a, vandq_u8(b, mask)); }
static inline Bytes add_bytes(Bytes a, Bytes b) { return vaddq_u8(a, b); }
// Shifts left (right when negative).
template <int kLeft>
static inline Bytes shift(Bytes v) {
    if constexpr (kLeft > 0) return vshlq_n_u8(v, kLeft);
    if constexpr (kLeft < 0) return vshrq_n_u8(v, -kLeft);
    return v;
}
static inline Bytes load_table(const void* p) { return load_bytes(p); }
static inline Bytes lookup(Bytes table, Bytes index) { return vqtbl1q_u8(table, index); }

// --- 32-bit integers
static inline Ints zero_ints() { return vdupq_n_s32(0); }
static inline Ints set_ints(int32_t v) { return vdupq_n_s32(v); }
static inline Ints load_i8_as_ints(const void* p) {
    return vmovl_s16(vget_low_s16(vmovl_s8(vreinterpret_s8_s32(vdup_n_s32(read_i32(p))))));
}
static inline Ints multiply_add(Ints a, Ints b, Ints c) { return vmlaq_s32(c, a, b); }
constexpr bool kPairProducts = false;  // a product costs what a sum does
Ints as_pairs(Ints, Ints);
Ints add_pair_products(Ints, Ints, Ints);
// The sum of 16 signed bytes, and of what they are without their signs.
static inline void sum16(const int8_t* p, int32_t& sum, int32_t& size) {
    const int8x16_t v = vld1q_s8(p);
    sum = vaddlvq_s8(v);
    size = vaddlvq_u8(vreinterpretq_u8_s8(vabsq_s8(v)));
}
// acc + u8 pairs (2 per lane) times one pair of int16 for all lanes
static inline Ints pair_dot(Ints acc, const void* u8_pairs, const void* i16_pair) {
    const int16x8_t w = vreinterpretq_s16_u16(vmovl_u8(vld1_u8(static_cast<const uint8_t*>(u8_pairs))));
    const int16x8_t x = vreinterpretq_s16_s32(vdupq_n_s32(read_i32(i16_pair)));
    return vaddq_s32(acc, vpaddq_s32(vmull_s16(vget_low_s16(w), vget_low_s16(x)), vmull_high_s16(w, x)));
}

// --- floats
static inline Floats zero_floats() { return vdupq_n_f32(0.0f); }
static inline Floats set_floats(float v) { return vdupq_n_f32(v); }
static inline Floats load_floats(const void* p) { return vld1q_f32(static_cast<const float*>(p)); }
static inline void store_floats(float* p, Floats v) { vst1q_f32(p, v); }
static inline Floats load_f16(const void* p) {
    return vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(static_cast<const uint16_t*>(p))));
}
static inline Floats load_bf16(const void* p) {
    return vreinterpretq_f32_u32(vshlq_n_u32(vmovl_u16(vld1_u16(static_cast<const uint16_t*>(p))), 16));
}
static inline Floats to_floats(Ints v) { return vcvtq_f32_s32(v); }
static inline Floats add(Floats a, Floats b) { return vaddq_f32(a, b); }
static inline Floats multiply(Floats a, Floats b) { return vmulq_f32(a, b); }
static inline Floats fused(Floats a, Floats b, Floats c) { return vfmaq_f32(c, a, b); }          // a * b + c
static inline Floats fused_negated(Floats a, Floats b, Floats c) { return vfmsq_f32(c, a, b); }  // c - a * b

// --- sums of products of weight bytes with activations that all lanes share
#if LLANERO_ISA_neoni8mm || LLANERO_ISA_neondotprod
// Of 32 registers, 8 rows of activations take 24 (sums of a group, of a block and in all) and the weights 4.
constexpr int kRegisters = 32;
constexpr bool kEights = true;
template <int kPairs>
struct Dot;  // what the other sets have instead

static inline int8x8_t load_eight(const uint8_t* x) { return vreinterpret_s8_u8(vld1_u8(x)); }
#endif

#if LLANERO_ISA_neoni8mm
constexpr bool kSignedWide = false;

// Two rows' sums are kept as 2 by 2 squares, as the instruction wants them: weights of two lanes, two rows.
template <int R>
static inline void begin_eights(Ints (&sum)[R]) {
#pragma GCC unroll 4
    for (int r = 0; r + 2 <= R; r += 2) {
        const Ints low = vzip1q_s32(sum[r], sum[r + 1]);
        sum[r + 1] = vzip2q_s32(sum[r], sum[r + 1]);
        sum[r] = low;
    }
}
template <int R>
static inline void end_eights(Ints (&sum)[R]) {
#pragma GCC unroll 4
    for (int r = 0; r + 2 <= R; r += 2) {
        const Ints even = vuzp1q_s32(sum[r], sum[r + 1]);
        sum[r + 1] = vuzp2q_s32(sum[r], sum[r + 1]);
        sum[r] = even;
    }
}
template <int R>
static inline void add_eight(Ints (&sum)[R], Bytes a, Bytes b, const uint8_t* x) {
    if constexpr (R == 1) {
        const int8x8_t v = load_eight(x);
        sum[0] = vusdotq_lane_s32(vusdotq_lane_s32(sum[0], a, v, 0), b, v, 1);
    } else {
        const uint32x4_t a4 = vreinterpretq_u32_u8(a), b4 = vreinterpretq_u32_u8(b);
        const Bytes low = vreinterpretq_u8_u32(vzip1q_u32(a4, b4)), high = vreinterpretq_u8_u32(vzip2q_u32(a4, b4));
#pragma GCC unroll 4
        for (int r = 0; r < R; r += 2) {
            const int8x16_t v = vcombine_s8(load_eight(x + 32 * r), load_eight(x + 32 * r + 32));
            sum[r] = vusmmlaq_s32(sum[r], low, v);
            sum[r + 1] = vusmmlaq_s32(sum[r + 1], high, v);
        }
    }
}

#elif LLANERO_ISA_neondotprod
constexpr bool kSignedWide = true;  // all other codes are below 128, and so the same bytes with a sign

template <int R>
static inline void begin_eights(Ints (&)[R]) {}
template <int R>
static inline void end_eights(Ints (&)[R]) {}
// Activations are named as parts of a register: in many processors a load to all lanes takes a turn of a vector unit.
template <int R>
static inline void add_eight(Ints (&sum)[R], Bytes a, Bytes b, const uint8_t* x) {
    const int8x16_t first = vreinterpretq_s8_u8(a), second = vreinterpretq_s8_u8(b);
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r) {
        const int8x8_t v = load_eight(x + 32 * r);
        sum[r] = vdotq_lane_s32(vdotq_lane_s32(sum[r], first, v, 0), second, v, 1);
    }
}

#else
constexpr int kRegisters = 16;  // to count on: of the 32 a row of activations takes two more, for its 16-bit sums
constexpr bool kEights = false;
constexpr bool kSignedWide = true;

// kPairs: how many 16-bit sums of two products may be added before they could overflow; 0: one, for weights are
// signed 8-bit. Here such a sum is of two successive vectors, so it takes two steps, and a lane has four sums.
template <int kPairs>
struct Dot {
    Ints sum;
    int16x8_t low, high;
    void start(Ints from) { sum = from; }
    template <int kStep>
    void step(Bytes w, const void* x) {
        const int8x16_t a = vreinterpretq_s8_u8(w), v = vreinterpretq_s8_s32(vdupq_n_s32(read_i32(x)));
        if constexpr (kStep % (kPairs == 0 ? 2 : 2 * kPairs) == 0) {
            if constexpr (kStep > 0) sum = total();
            low = vmull_s8(vget_low_s8(a), vget_low_s8(v));
            high = vmull_high_s8(a, v);
        } else {
            low = vmlal_s8(low, vget_low_s8(a), vget_low_s8(v));
            high = vmlal_high_s8(high, a, v);
        }
    }
    Ints total() const { return vaddq_s32(sum, vpaddq_s32(vpaddlq_s16(low), vpaddlq_s16(high))); }
};
#endif

}  // namespace llanero::LLANERO_ISA
