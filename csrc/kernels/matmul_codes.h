// Unpacking the codes of a unit (see quant/pack.h) into byte vectors, one template per code width.
//
// `pair<I>` gives q[2I] and q[2I + 1], as unsigned bytes; kPairs is how many 16-bit sums of two products
// may be added up before they could overflow (0: the bytes are signed 8-bit where kSignedWide says so).
#pragma once
#include "quant/dequant.h"
#include "simd/simd.h"

namespace llanero::LLANERO_ISA {

struct Codes4 {
    static constexpr int kPairs = 8;
    template <int I>
    static void pair(const uint8_t* unit, Bytes& a, Bytes& b) {
        const Bytes v = load_bytes(unit + 64 * I), mask = set_bytes(15);
        a = bit_and(v, mask);
        b = bit_and(shift<-4>(v), mask);
    }
};

struct Codes5 {
    static constexpr int kPairs = 4;
    template <int I>
    static void pair(const uint8_t* unit, Bytes& a, Bytes& b) {
        const Bytes high = load_bytes(unit + 256), bit = set_bytes(16);
        Codes4::pair<I>(unit, a, b);
        a = or_masked(a, shift<4 - 2 * I>(high), bit);
        b = or_masked(b, shift<3 - 2 * I>(high), bit);
    }
};

struct Codes6 {
    static constexpr int kPairs = 2;
    template <int I>
    static void pair(const uint8_t* unit, Bytes& a, Bytes& b) {
        unit += 192 * (I / 2);
        const Bytes v0 = load_bytes(unit), v1 = load_bytes(unit + 64), v2 = load_bytes(unit + 128),
                    mask = set_bytes(63);
        if constexpr (I % 2 == 0) {
            a = bit_and(v0, mask);
            b = bit_and(v1, mask);
        } else {
            a = bit_and(v2, mask);
            b = bit_and(shift<-6>(v0), set_bytes(3));
            b = or_masked(b, shift<-4>(v1), set_bytes(12));
            b = or_masked(b, shift<-2>(v2), set_bytes(48));
        }
    }
};

struct Codes2 {
    static constexpr int kPairs = 8;
    template <int I>
    static void pair(const uint8_t* unit, Bytes& a, Bytes& b) {
        const Bytes v = load_bytes(unit + 64 * (I / 2)), mask = set_bytes(3);
        a = bit_and(shift<-(I % 2 * 4)>(v), mask);
        b = bit_and(shift<-(I % 2 * 4) - 2>(v), mask);
    }
};

// 0..7 plus 28: the number they stand for plus 32, so that Q3_K shares the start values of Q6_K.
struct Codes3 {
    static constexpr int kPairs = 2;
    template <int I>
    static void pair(const uint8_t* unit, Bytes& a, Bytes& b) {
        const Bytes high = load_bytes(unit + 128), bit = set_bytes(4), offset = set_bytes(28);
        Codes2::pair<I>(unit, a, b);
        a = add_bytes(or_masked(a, shift<2 - 2 * I>(high), bit), offset);
        b = add_bytes(or_masked(b, shift<1 - 2 * I>(high), bit), offset);
    }
};

struct Codes8 {
    static constexpr int kPairs = 0;
    template <int I>
    static void pair(const uint8_t* unit, Bytes& a, Bytes& b) {
        a = load_bytes(unit + 128 * I);
        b = load_bytes(unit + 128 * I + 64);
        if constexpr (kSignedWide) {
            a = bit_xor(a, set_bytes(0x80));
            b = bit_xor(b, set_bytes(0x80));
        }
    }
};

template <class Table>
static inline void lookup_pair(const uint8_t* nibbles, const Table& values, Bytes& a, Bytes& b) {
    const Bytes table = load_table(values.bytes);
    Bytes low, high;
    const Bytes v = load_bytes(nibbles), mask = set_bytes(15);
    low = bit_and(v, mask);
    high = bit_and(shift<-4>(v), mask);
    a = lookup(table, low);
    b = lookup(table, high);
}

struct Table16 {
    alignas(16) uint8_t bytes[16];
};

constexpr Table16 table_with_offset(const int8_t (&values)[16], int offset) {
    Table16 t{};
    for (int i = 0; i < 16; ++i) t.bytes[i] = static_cast<uint8_t>(values[i] + offset);
    return t;
}

constexpr Table16 kIq4Table = table_with_offset(kIq4Values, kSignedWide ? 0 : 128);
constexpr Table16 kFp4Table = table_with_offset(kFp4Values, 16);

struct CodesIq4 {
    static constexpr int kPairs = 0;
    template <int I>
    static void pair(const uint8_t* unit, Bytes& a, Bytes& b) {
        lookup_pair(unit + 64 * I, kIq4Table, a, b);
    }
};

struct CodesFp4 {
    static constexpr int kPairs = 4;
    template <int I>
    static void pair(const uint8_t* unit, Bytes& a, Bytes& b) {
        lookup_pair(unit + 64 * I, kFp4Table, a, b);
    }
};

// Weights come from memory once, in order. The hardware's own prefetching stops at every page and cannot keep
// enough lines in flight; asking for each line twice, far and then near, gets the bandwidth of a plain read.
template <int kBytes>
static inline void prefetch_weights(const uint8_t* p) {
#pragma GCC unroll 16
    for (int line = 0; line < kBytes; line += 64) {
        prefetch_far(p + 24576 + line);
        prefetch_near(p + 2048 + line);
    }
}

// Vectors 2 * kFirst .. 2 * kFirst + kVectors - 1 of a unit.
template <class Codes, int kFirst, int kVectors>
static inline void unpack(const uint8_t* unit, Bytes (&q)[kVectors]) {
    Codes::template pair<kFirst>(unit, q[0], q[1]);
    Codes::template pair<kFirst + 1>(unit, q[2], q[3]);
    if constexpr (kVectors == 8) {
        Codes::template pair<kFirst + 2>(unit, q[4], q[5]);
        Codes::template pair<kFirst + 3>(unit, q[6], q[7]);
    }
}

// All of them, times one row's activations.
template <int kVectors, class RowDot>
static inline void dot_row(const Bytes (&q)[kVectors], const uint8_t* x, RowDot& dot) {
    dot.template step<0>(q[0], x);
    dot.template step<1>(q[1], x + 4);
    dot.template step<2>(q[2], x + 8);
    dot.template step<3>(q[3], x + 12);
    if constexpr (kVectors == 8) {
        dot.template step<4>(q[4], x + 16);
        dot.template step<5>(q[5], x + 20);
        dot.template step<6>(q[6], x + 24);
        dot.template step<7>(q[7], x + 28);
    }
}

// Two vectors of a unit, times the activations of all rows.
template <class Codes, int kFirst, int kPair, int R, class RowDot>
static inline void dot_pair(const uint8_t* unit, const uint8_t* x, RowDot (&dot)[R]) {
    Bytes a, b;
    Codes::template pair<kFirst + kPair>(unit, a, b);
    x += 8 * (kFirst + kPair);
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r) dot[r].template step<2 * kPair>(a, x + 32 * r);
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r) dot[r].template step<2 * kPair + 1>(b, x + 32 * r + 4);
}

// The same where the set itself does that (kEights: a row's eight activations at once).
template <class Codes, int kPair, int R>
static inline void dot_eight(const uint8_t* unit, const uint8_t* x, Ints (&sum)[R]) {
    Bytes a, b;
    Codes::template pair<kPair>(unit, a, b);
    add_eight(sum, a, b, x + 8 * kPair);
}

// Adds the products of 4 * kVectors k, from vector 2 * kFirst of a unit on, to the sums of R rows. Products of one row
// wait for each other, so rows take turns, where there are registers for that; else a row follows the other.
template <class Codes, int kFirst, int kVectors, int R>
static inline void dot_rows(const uint8_t* unit, const uint8_t* x, Ints (&sum)[R]) {
    if constexpr (kEights) {
        begin_eights(sum);
        dot_eight<Codes, kFirst>(unit, x, sum);
        dot_eight<Codes, kFirst + 1>(unit, x, sum);
        if constexpr (kVectors == 8) {
            dot_eight<Codes, kFirst + 2>(unit, x, sum);
            dot_eight<Codes, kFirst + 3>(unit, x, sum);
        }
        end_eights(sum);
    } else {
        constexpr int pairs = Codes::kPairs < kVectors ? Codes::kPairs : kVectors;
        Dot<pairs> dot[R];
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) dot[r].start(sum[r]);
        if constexpr (kRegisters >= 32) {
            dot_pair<Codes, kFirst, 0>(unit, x, dot);
            dot_pair<Codes, kFirst, 1>(unit, x, dot);
            if constexpr (kVectors == 8) {
                dot_pair<Codes, kFirst, 2>(unit, x, dot);
                dot_pair<Codes, kFirst, 3>(unit, x, dot);
            }
#pragma GCC unroll 8
            for (int r = 0; r < R; ++r) sum[r] = dot[r].total();
        } else {
            Bytes q[kVectors];
            unpack<Codes, kFirst>(unit, q);
            x += 8 * kFirst;
#pragma GCC unroll 8
            for (int r = 0; r < R; ++r) {
                dot_row(q, x + 32 * r, dot[r]);
                sum[r] = dot[r].total();
            }
        }
    }
}

static inline float read_float(const uint8_t* p) {
    float v;
    std::memcpy(&v, p, 4);
    return v;
}

}  // namespace llanero::LLANERO_ISA
