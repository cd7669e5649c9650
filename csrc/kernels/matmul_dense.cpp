// Panel kernels of F32, F16 and BF16: float activations, float sums.
#include "kernels/matmul_dense.h"

#include "kernels/matmul_codes.h"

namespace llanero::LLANERO_ISA {

namespace {

template <Type kType>
static inline Floats load_weights(const uint8_t* p) {
    if constexpr (kType == Type::F32) return load_floats(p);
    if constexpr (kType == Type::F16) return load_f16(p);
    return load_bf16(p);
}

// Two sums per row, over even and odd k: one chain would wait for its own multiply-adds at one row.
template <Type kType, int R>
void panel_dense(const uint8_t* panel, const uint8_t* x, int64_t n, bool stream, float* out) {
    const int64_t stride = 4 * n;
    constexpr int element = kType == Type::F32 ? 4 : 2;
    constexpr int step = element * kPanelRows;
    for (int lane = 0; lane < kPanelRows; lane += kLanes) {
        const uint8_t* w = panel + element * lane;
        Floats even[R], odd[R];
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) even[r] = odd[r] = zero_floats();
        int64_t k = 0;
        for (; k + 2 <= n; k += 2) {
            if (stream) prefetch_weights<2 * step>(w);
            const Floats w0 = load_weights<kType>(w), w1 = load_weights<kType>(w + step);
#pragma GCC unroll 8
            for (int r = 0; r < R; ++r) {
                even[r] = fused(w0, set_floats(read_float(x + r * stride + 4 * k)), even[r]);
                odd[r] = fused(w1, set_floats(read_float(x + r * stride + 4 * k + 4)), odd[r]);
            }
            w += 2 * step;
        }
        if (k < n) {
            const Floats w0 = load_weights<kType>(w);
#pragma GCC unroll 8
            for (int r = 0; r < R; ++r) even[r] = fused(w0, set_floats(read_float(x + r * stride + 4 * k)), even[r]);
        }
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) store_floats(out + r * kPanelRows + lane, add(even[r], odd[r]));
    }
}

template <Type kType>
const PanelKernel* kernels_of() {
    static constexpr PanelKernel kernels[kRowVariants] = {panel_dense<kType, 1>, panel_dense<kType, 2>,
                                                          panel_dense<kType, 4>, panel_dense<kType, 8>};
    return kernels;
}

}  // namespace

const PanelKernel* panel_kernels_dense(Type type) {
    switch (type) {
        case Type::F32:
            return kernels_of<Type::F32>();
        case Type::F16:
            return kernels_of<Type::F16>();
        case Type::BF16:
            return kernels_of<Type::BF16>();
        default:
            return nullptr;
    }
}

}  // namespace llanero::LLANERO_ISA
