// Panel kernels of the types with one scale for 32 values: integer sums over 32 k, then floats.
#include "kernels/matmul_32.h"

#include "kernels/matmul_codes.h"

namespace llanero::LLANERO_ISA {

namespace {

// kOffset: what the codes are stored plus; activations have start values for each.
template <class CodesOf, int kOffset, bool kMins, Type kType>
struct Format {
    using Codes = CodesOf;
    static constexpr int offset = kOffset == 128 && kSignedWide ? 0 : kOffset;
    static constexpr bool mins = kMins;
    static constexpr bool bfloat = kType == Type::MXFP4;
    static constexpr PackedFormat packed = packed_format(kType);
    static_assert(packed.group == 0 && packed.mins == kMins);
};

// Where a kernel stands in a tile of R rows.
struct Position {
    const uint8_t *q, *d, *dsum, *start;
};

template <class F, int R>
static inline void add_unit(const uint8_t* unit, const uint8_t* meta, Position& x, Floats (&total)[R]) {
    Ints dot[R];
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r) dot[r] = F::offset == 0 ? zero_ints() : set_ints(read_i32(x.start + 4 * r));
    dot_rows<typename F::Codes, 0, 8>(unit, x.q, dot);
    const Floats d = F::bfloat ? load_bf16(meta) : load_f16(meta);
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
        total[r] = fused(to_floats(dot[r]), multiply(d, set_floats(read_float(x.d + 4 * r))), total[r]);
    if constexpr (F::mins) {
        const Floats m = load_f16(meta + 32);
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) total[r] = fused(m, set_floats(read_float(x.dsum + 4 * r)), total[r]);
    }
    x.q += R * kUnit;
    x.d += 4 * R;
    x.dsum += 4 * R;
    x.start += 4 * R;
}

template <class F, int R>
void panel_32(const uint8_t* panel, const uint8_t* tile, int64_t n, bool stream, float* out) {
    const RowLayout32 layout(n);
    constexpr int unit_bytes = F::packed.unit_bytes, meta_bytes = F::packed.meta_bytes;
    constexpr int block_bytes = F::packed.block_bytes();
    static_assert(block_bytes == 2 * (unit_bytes + meta_bytes));
    for (int lane = 0; lane < kPanelRows; lane += kLanes) {
        const uint8_t* block = panel;
        Position x = {tile, tile + R * layout.d, tile + R * layout.dsum,
                      tile + R * (F::offset == 8    ? layout.start8
                                  : F::offset == 16 ? layout.start16
                                                    : layout.start128)};
        Floats total[R];
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) total[r] = zero_floats();
        int64_t units = n / kUnit;
        for (; units >= 2; units -= 2) {
            const uint8_t* unit = block + 4 * lane;
            const uint8_t* meta = block + 2 * unit_bytes + 2 * lane;
            if (stream) prefetch_weights<block_bytes>(block);
            add_unit<F>(unit, meta, x, total);
            add_unit<F>(unit + unit_bytes, meta + meta_bytes, x, total);
            block += block_bytes;
        }
        if (units) add_unit<F>(block + 4 * lane, block + unit_bytes + 2 * lane, x, total);
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) store_floats(out + r * kPanelRows + lane, total[r]);
    }
}

template <class F>
const PanelKernel* kernels_of() {
    static constexpr PanelKernel kernels[kRowVariants] = {panel_32<F, 1>, panel_32<F, 2>, panel_32<F, 4>,
                                                          panel_32<F, 8>};
    return kernels;
}

}  // namespace

const PanelKernel* panel_kernels_32(Type type) {
    switch (type) {
        case Type::Q4_0:
            return kernels_of<Format<Codes4, 8, false, Type::Q4_0>>();
        case Type::Q4_1:
            return kernels_of<Format<Codes4, 0, true, Type::Q4_1>>();
        case Type::Q5_0:
            return kernels_of<Format<Codes5, 16, false, Type::Q5_0>>();
        case Type::Q5_1:
            return kernels_of<Format<Codes5, 0, true, Type::Q5_1>>();
        case Type::Q8_0:
            return kernels_of<Format<Codes8, 128, false, Type::Q8_0>>();
        case Type::IQ4_NL:
            return kernels_of<Format<CodesIq4, 128, false, Type::IQ4_NL>>();
        case Type::MXFP4:
            return kernels_of<Format<CodesFp4, 16, false, Type::MXFP4>>();
        default:
            return nullptr;
    }
}

}  // namespace llanero::LLANERO_ISA
