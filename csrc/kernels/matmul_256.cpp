// Panel kernels of the K-quants: integer sums over 256 k, floats once per block.
#include "kernels/matmul_256.h"

#include "kernels/matmul_codes.h"

namespace llanero::LLANERO_ISA {

namespace {

enum class Offset { none, by32, wide };  // codes are stored plus 0, 32, 128 (0 where kSignedWide)

template <class CodesOf, int kGroup, Offset kOffset, bool kMins, Type kType>
struct Format {
    using Codes = CodesOf;
    static constexpr int group = kGroup;
    static constexpr Offset offset = kOffset == Offset::wide && kSignedWide ? Offset::none : kOffset;
    static constexpr bool mins = kMins;
    // A group's sum fits 16 bits, as quantize256 sees to.
    static constexpr bool narrow = kType != Type::Q5_K && kType != Type::IQ4_XS;
    static constexpr PackedFormat packed = packed_format(kType);
    static_assert(packed.group == kGroup && packed.mins == kMins);
};

// Sums over one group of codes: 4 pairs of vectors (32 k), or 2 (16 k) from pair kFirst.
template <class F, int kFirst, int R>
static inline void sum_group(const uint8_t* unit, const uint8_t* x, const uint8_t* start, Ints (&dot)[R]) {
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r) dot[r] = F::offset == Offset::none ? zero_ints() : set_ints(read_i32(start + 4 * r));
    dot_rows<typename F::Codes, kFirst, F::group / 4>(unit, x, dot);
}

// Adds two successive groups, times their scales. What bounds a kernel on x86 is the number of multiplications, so two
// narrow sums are scaled by one of pairs.
template <class F, int R>
static inline void add_groups(const uint8_t* unit, const uint8_t* x, const uint8_t* start, const uint8_t* scales,
                              Ints (&sum)[R]) {
    constexpr int second_pair = F::group == 32 ? 0 : 2;
    const uint8_t* second_unit = F::group == 32 ? unit + F::packed.unit_bytes : unit;
    const uint8_t* second_x = F::group == 32 ? x + R * kUnit : x;
    const Ints scale = load_i8_as_ints(scales), second_scale = load_i8_as_ints(scales + 16);
    Ints dot[R];
    sum_group<F, 0>(unit, x, start, dot);
    if constexpr (F::narrow && kPairProducts) {
        Ints second[R];
        sum_group<F, second_pair>(second_unit, second_x, start + 4 * R, second);
        const Ints pair = as_pairs(scale, second_scale);
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) sum[r] = add_pair_products(sum[r], as_pairs(dot[r], second[r]), pair);
    } else {
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) sum[r] = multiply_add(dot[r], scale, sum[r]);
        sum_group<F, second_pair>(second_unit, second_x, start + 4 * R, dot);
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) sum[r] = multiply_add(dot[r], second_scale, sum[r]);
    }
}

template <class F, int R>
void panel_256(const uint8_t* panel, const uint8_t* x, int64_t n, bool stream, float* out) {
    const RowLayout256 layout(n);
    constexpr int groups = kSuper / F::group;
    constexpr int units = 2 * F::group / kUnit;  // of two groups
    constexpr int unit_bytes = F::packed.unit_bytes;
    for (int lane = 0; lane < kPanelRows; lane += kLanes) {
        const uint8_t* block = panel;
        const uint8_t* q = x;
        const uint8_t* dx = x + R * layout.d;
        const uint8_t* sums = x + R * (F::group == 32 ? layout.sum32 : layout.sum16);
        const uint8_t* start = x + R * (F::group == 32 ? layout.start32 : layout.start16);
        Floats total[R];
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) total[r] = zero_floats();
        for (int64_t b = 0; b < n / kSuper; ++b) {
            const uint8_t* unit = block + 4 * lane;
            const uint8_t* meta = block + kSuper / kUnit * unit_bytes;
            const uint8_t* scales = meta + (F::mins ? 64 : 32) + lane;
            if (stream) prefetch_weights<F::packed.meta_bytes>(meta);
            Ints sum[R];
#pragma GCC unroll 8
            for (int r = 0; r < R; ++r) sum[r] = zero_ints();
            for (int g = 0; g < groups; g += 2) {
                if (stream) prefetch_weights<units * unit_bytes>(unit);
                add_groups<F>(unit, q, start, scales, sum);
                scales += 2 * 16;
                start += 2 * 4 * R;
                unit += units * unit_bytes;
                q += R * units * kUnit;
            }
            const Floats d = load_f16(meta + 2 * lane);
            Floats value[R];
#pragma GCC unroll 8
            for (int r = 0; r < R; ++r) value[r] = multiply(to_floats(sum[r]), d);
            if constexpr (F::mins) {
                const uint8_t* mins = meta + 64 + 16 * groups + 2 * lane;
                const Floats dmin = load_f16(meta + 32 + 2 * lane);
#pragma GCC unroll 8
                for (int r = 0; r < R; ++r) sum[r] = zero_ints();
#pragma GCC unroll 8
                for (int g = 0; g < groups / 2; ++g) {
#pragma GCC unroll 8
                    for (int r = 0; r < R; ++r) sum[r] = pair_dot(sum[r], mins + 32 * g, sums + 4 * (g * R + r));
                }
                sums += 4 * R * (groups / 2);
#pragma GCC unroll 8
                for (int r = 0; r < R; ++r) value[r] = fused_negated(to_floats(sum[r]), dmin, value[r]);
            }
#pragma GCC unroll 8
            for (int r = 0; r < R; ++r) total[r] = fused(value[r], set_floats(read_float(dx + 4 * r)), total[r]);
            dx += 4 * R;
            block += F::packed.block_bytes();
        }
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) store_floats(out + r * kPanelRows + lane, total[r]);
    }
}

template <class F>
const PanelKernel* kernels_of() {
    static constexpr PanelKernel kernels[kRowVariants] = {panel_256<F, 1>, panel_256<F, 2>, panel_256<F, 4>,
                                                          panel_256<F, 8>};
    return kernels;
}

}  // namespace

const PanelKernel* panel_kernels_256(Type type) {
    switch (type) {
        case Type::Q2_K:
            return kernels_of<Format<Codes2, 16, Offset::none, true, Type::Q2_K>>();
        case Type::Q3_K:
            return kernels_of<Format<Codes3, 16, Offset::by32, false, Type::Q3_K>>();
        case Type::Q4_K:
            return kernels_of<Format<Codes4, 32, Offset::none, true, Type::Q4_K>>();
        case Type::Q5_K:
            return kernels_of<Format<Codes5, 32, Offset::none, true, Type::Q5_K>>();
        case Type::Q6_K:
            return kernels_of<Format<Codes6, 16, Offset::by32, false, Type::Q6_K>>();
        case Type::IQ4_XS:
            return kernels_of<Format<CodesIq4, 32, Offset::wide, false, Type::IQ4_XS>>();
        default:
            return nullptr;
    }
}

}  // namespace llanero::LLANERO_ISA
