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

template <class F, int R>
void panel_32(const uint8_t* panel, const uint8_t* x, int64_t n, float* out) {
    const RowLayout32 layout(n);
    constexpr int unit_bytes = F::packed.unit_bytes;
    for (int lane = 0; lane < kPanelRows; lane += kLanes) {
        const uint8_t* unit = panel + 4 * lane;
        const uint8_t* meta = panel + n / kUnit * unit_bytes + 2 * lane;
        const uint8_t* q = x;
        const uint8_t* dx = x + R * layout.d;
        const uint8_t* dsum = x + R * layout.dsum;
        const uint8_t* start = x + R * (F::offset == 8    ? layout.start8
                                        : F::offset == 16 ? layout.start16
                                                          : layout.start128);
        Floats total[R];
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) total[r] = zero_floats();
        for (int64_t u = 0; u < n / kUnit; ++u) {
            for (int line = 0; line < unit_bytes; line += 64) prefetch(unit + 2048 + line);
            Bytes w[8];
            unpack<typename F::Codes, 0>(unit, w);
            const Floats d = F::bfloat ? load_bf16(meta) : load_f16(meta);
#pragma GCC unroll 8
            for (int r = 0; r < R; ++r) {
                const Ints from = F::offset == 0 ? zero_ints() : set_ints(read_i32(start + 4 * r));
                const Floats dot = to_floats(dot_row<typename F::Codes>(w, q + 32 * r, from));
                total[r] = fused(dot, multiply(d, set_floats(read_float(dx + 4 * r))), total[r]);
            }
            if constexpr (F::mins) {
                const Floats m = load_f16(meta + 32);
#pragma GCC unroll 8
                for (int r = 0; r < R; ++r) total[r] = fused(m, set_floats(read_float(dsum + 4 * r)), total[r]);
            }
            unit += unit_bytes;
            meta += F::packed.meta_bytes;
            q += R * kUnit;
            dx += 4 * R;
            dsum += 4 * R;
            start += 4 * R;
        }
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
