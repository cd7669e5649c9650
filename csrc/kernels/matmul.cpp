// Quantization of activations, and the table of one instruction set's matmul kernels.
#include "kernels/matmul.h"

#include <cstring>

#include "kernels/matmul_256.h"
#include "kernels/matmul_32.h"
#include "kernels/matmul_dense.h"

namespace llanero::LLANERO_ISA {

namespace {

// Plain loops: the compiler vectorizes them, and no order of floats is involved.

// The largest |x|; NaN counts as larger than all, so that it reaches the result through the scale.
inline float largest(const float* x, int n) {
    uint32_t most = 0;
    for (int i = 0; i < n; ++i) {
        uint32_t bits;
        std::memcpy(&bits, x + i, 4);
        bits &= 0x7fffffffu;
        most = bits > most ? bits : most;
    }
    float f;
    std::memcpy(&f, &most, 4);
    return f;
}

// q = x / d rounded to nearest, ties to even, in -127..127; returns d. All zero when x is as good as zero.
inline float quantize(const float* x, int n, int8_t* q) {
    const float most = largest(x, n);
    const float d = most > 1e-30f ? most / 127.0f : most < 1e-30f ? 0.0f : most;
    const float inverse = most > 1e-30f ? 127.0f / most : 0.0f;
    for (int i = 0; i < n; ++i) {
        const float shifted = x[i] * inverse + 12582912.0f;  // 1.5 * 2^23: the low bits are the integer
        int32_t bits;
        std::memcpy(&bits, &shifted, 4);
        q[i] = static_cast<int8_t>(bits);
    }
    return d;
}

template <int n>
inline int32_t sum_of(const int8_t* q) {
    int32_t sum = 0;
    for (int i = 0; i < n; ++i) sum += q[i];
    return sum;
}

template <class T>
inline void put(uint8_t* array, int64_t i, T value) {
    std::memcpy(array + i * static_cast<int64_t>(sizeof(T)), &value, sizeof(T));
}

void quantize256(const float* x, int64_t n, uint8_t* record) {
    const RowLayout256 layout(n);
    int8_t* q = reinterpret_cast<int8_t*>(record);
    for (int64_t b = 0; b < n / 256; ++b) put(record + layout.d, b, quantize(x + 256 * b, 256, q + 256 * b));
    for (int64_t i = 0; i < n / 32; ++i) {
        const int32_t low = sum_of<16>(q + 32 * i), high = sum_of<16>(q + 32 * i + 16);
        put(record + layout.sum16, 2 * i, static_cast<int16_t>(low));
        put(record + layout.sum16, 2 * i + 1, static_cast<int16_t>(high));
        put(record + layout.sum32, i, static_cast<int16_t>(low + high));
        put(record + layout.start16, 2 * i, -32 * low);
        put(record + layout.start16, 2 * i + 1, -32 * high);
        put(record + layout.start32, i, -128 * (low + high));
    }
}

void quantize32(const float* x, int64_t n, uint8_t* record) {
    const RowLayout32 layout(n);
    int8_t* q = reinterpret_cast<int8_t*>(record);
    for (int64_t i = 0; i < n / 32; ++i) {
        const float d = quantize(x + 32 * i, 32, q + 32 * i);
        const int32_t sum = sum_of<32>(q + 32 * i);
        put(record + layout.d, i, d);
        put(record + layout.dsum, i, d * static_cast<float>(sum));
        put(record + layout.start8, i, -8 * sum);
        put(record + layout.start16, i, -16 * sum);
        put(record + layout.start128, i, -128 * sum);
    }
}

const PanelKernel* panel(Type type) {
    if (const PanelKernel* k = panel_kernels_256(type)) return k;
    if (const PanelKernel* k = panel_kernels_32(type)) return k;
    return panel_kernels_dense(type);
}

}  // namespace

extern const MatmulKernels matmul_table;
const MatmulKernels matmul_table{quantize256, quantize32, panel};

}  // namespace llanero::LLANERO_ISA
