// Plain C++: the meaning of every primitive, for machines without a kernel set of their own and as the
// reference that the others are tested against.
#pragma once
#include <cstdint>
#include <cstring>

#include "quant/dequant.h"

namespace llanero::LLANERO_ISA {

constexpr int kLanes = 16;
constexpr int kRegisters = 16;
constexpr bool kEights = false;
struct Bytes {
    uint8_t v[4 * kLanes];
};
struct Ints {
    int32_t v[kLanes];
};
struct Floats {
    float v[kLanes];
};

template <class V, class F>
static inline V each(F f) {
    V out;
    for (int i = 0; i < static_cast<int>(sizeof(out.v) / sizeof(out.v[0])); ++i) out.v[i] = f(i);
    return out;
}

template <class T>
static inline T read_at(const void* p, int i) {
    T v;
    std::memcpy(&v, static_cast<const char*>(p) + static_cast<size_t>(i) * sizeof(T), sizeof(T));
    return v;
}

// --- bytes: 4 per lane
static inline Bytes load_bytes(const void* p) {
    return each<Bytes>([&](int i) { return read_at<uint8_t>(p, i); });
}
static inline Bytes set_bytes(int v) {
    return each<Bytes>([&](int) { return static_cast<uint8_t>(v); });
}
static inline Bytes bit_and(const Bytes& a, const Bytes& b) {
    return each<Bytes>([&](int i) { return static_cast<uint8_t>(a.v[i] & b.v[i]); });
}
static inline Bytes bit_xor(const Bytes& a, const Bytes& b) {
    return each<Bytes>([&](int i) { return static_cast<uint8_t>(a.v[i] ^ b.v[i]); });
}
static inline Bytes or_masked(const Bytes& a, const Bytes& b, const Bytes& mask) {
    return each<Bytes>([&](int i) { return static_cast<uint8_t>(a.v[i] | (b.v[i] & mask.v[i])); });
}
static inline Bytes add_bytes(const Bytes& a, const Bytes& b) {
    return each<Bytes>([&](int i) { return static_cast<uint8_t>(a.v[i] + b.v[i]); });
}
// Shifts left (right when negative); callers mask off what would cross a byte in wider units.
template <int kLeft>
static inline Bytes shift(const Bytes& v) {
    return each<Bytes>([&](int i) {
        if constexpr (kLeft > 0)
            return static_cast<uint8_t>(v.v[i] << kLeft);
        else
            return static_cast<uint8_t>(v.v[i] >> -kLeft);
    });
}
static inline Bytes load_table(const void* p) {
    return each<Bytes>([&](int i) { return read_at<uint8_t>(p, i % 16); });
}
static inline Bytes lookup(const Bytes& table, const Bytes& index) {
    return each<Bytes>([&](int i) { return table.v[index.v[i] & 15]; });
}

// --- 32-bit integers
static inline Ints set_ints(int32_t v) {
    return each<Ints>([&](int) { return v; });
}
static inline Ints zero_ints() { return set_ints(0); }
static inline Ints load_i8_as_ints(const void* p) {
    return each<Ints>([&](int i) { return static_cast<int32_t>(read_at<int8_t>(p, i)); });
}
static inline Ints multiply_add(const Ints& a, const Ints& b, const Ints& c) {
    return each<Ints>([&](int i) { return a.v[i] * b.v[i] + c.v[i]; });
}
// Two integers of 16 bits in each lane, and acc + the products of two such pairs.
constexpr bool kPairProducts = true;
static inline Ints as_pairs(const Ints& first, const Ints& second) {
    return each<Ints>(
        [&](int i) { return (first.v[i] & 0xffff) | static_cast<int32_t>(static_cast<uint32_t>(second.v[i]) << 16); });
}
static inline Ints add_pair_products(const Ints& acc, const Ints& a, const Ints& b) {
    return each<Ints>([&](int i) {
        return acc.v[i] + static_cast<int16_t>(a.v[i]) * static_cast<int16_t>(b.v[i]) + (a.v[i] >> 16) * (b.v[i] >> 16);
    });
}
// The sum of 16 signed bytes, and of what they are without their signs.
static inline void sum16(const int8_t* p, int32_t& sum, int32_t& size) {
    sum = size = 0;
    for (int i = 0; i < 16; ++i) {
        sum += p[i];
        size += p[i] < 0 ? -p[i] : p[i];
    }
}
// acc + u8 pairs (2 per lane) times one pair of int16 for all lanes
static inline Ints pair_dot(const Ints& acc, const void* u8_pairs, const void* i16_pair) {
    const int32_t x0 = read_at<int16_t>(i16_pair, 0), x1 = read_at<int16_t>(i16_pair, 1);
    return each<Ints>([&](int i) {
        return acc.v[i] + read_at<uint8_t>(u8_pairs, 2 * i) * x0 + read_at<uint8_t>(u8_pairs, 2 * i + 1) * x1;
    });
}

// --- floats
static inline Floats set_floats(float v) {
    return each<Floats>([&](int) { return v; });
}
static inline Floats zero_floats() { return set_floats(0.0f); }
static inline Floats load_floats(const void* p) {
    return each<Floats>([&](int i) { return read_at<float>(p, i); });
}
static inline void store_floats(float* p, const Floats& v) { std::memcpy(p, v.v, sizeof v.v); }
static inline Floats load_f16(const void* p) {
    return each<Floats>([&](int i) { return half_to_float(read_at<uint16_t>(p, i)); });
}
static inline Floats load_bf16(const void* p) {
    return each<Floats>([&](int i) { return bfloat_to_float(read_at<uint16_t>(p, i)); });
}
static inline Floats to_floats(const Ints& v) {
    return each<Floats>([&](int i) { return static_cast<float>(v.v[i]); });
}
static inline Floats add(const Floats& a, const Floats& b) {
    return each<Floats>([&](int i) { return a.v[i] + b.v[i]; });
}
static inline Floats multiply(const Floats& a, const Floats& b) {
    return each<Floats>([&](int i) { return a.v[i] * b.v[i]; });
}
// Not fused here: without the instruction, std::fma would be a library call.
static inline Floats fused(const Floats& a, const Floats& b, const Floats& c) {
    return each<Floats>([&](int i) { return c.v[i] + a.v[i] * b.v[i]; });
}
static inline Floats fused_negated(const Floats& a, const Floats& b, const Floats& c) {
    return each<Floats>([&](int i) { return c.v[i] - a.v[i] * b.v[i]; });
}

// --- sums of products of weight bytes with four activations that all lanes share
constexpr bool kSignedWide = false;

template <int kPairs>
struct Dot {
    Ints sum;
    void start(const Ints& from) { sum = from; }
    template <int kStep>
    void step(const Bytes& w, const void* x) {
        for (int j = 0; j < 4; ++j) {
            const int32_t xj = read_at<int8_t>(x, j);
            for (int i = 0; i < kLanes; ++i) sum.v[i] += w.v[4 * i + j] * xj;
        }
    }
    Ints total() const { return sum; }
};

}  // namespace llanero::LLANERO_ISA
