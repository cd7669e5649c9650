// Quantization of activations, and the table of one instruction set's matmul kernels.
#include "kernels/matmul.h"

#include <cstring>

#include "kernels/matmul_256.h"
#include "kernels/matmul_32.h"
#include "kernels/matmul_dense.h"
#include "simd/simd.h"

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

// q = x / d rounded to nearest, ties to even, in -127..127 where `most` is the largest |x|; returns d. All zero when x
// is as good as zero.
inline float quantize(const float* x, int n, float most, int8_t* q) {
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

// Sums of 16 successive values, and of what they are without their signs.
struct Sums {
    int32_t sum[16], size[16];
    int32_t largest_size() const {
        int32_t most = 0;
        for (int g = 0; g < 16; ++g) most = size[g] > most ? size[g] : most;
        return most;
    }
};

inline Sums sums_of(const int8_t* q) {
    Sums s;
    for (int g = 0; g < 16; ++g) sum16(q + 16 * g, s.sum[g], s.size[g]);
    return s;
}

// What 16 successive q may be in sum, without their signs, so that kernels get by with 16 bits for sums of products: 32
// times that (codes of Q6_K are -32..31) fits, and 15 times twice that (0..15 of Q4_K, 32 of them).
constexpr int kMostOf16 = 1023;

// Activations are read once, in order, and the hardware's own prefetching stops at every page.
template <int kValues>
inline void prefetch_activations(const float* x) {
    for (int i = 0; i < kValues; i += 16) prefetch_near(x + 4096 + i);
}

template <class T>
inline void put(uint8_t* array, int64_t i, T value) {
    std::memcpy(array + i * static_cast<int64_t>(sizeof(T)), &value, sizeof(T));
}

// Spreads 32 q of one row to its place in a tile.
inline void place(const int8_t* q, uint8_t* tile, int64_t unit, int R, int r) {
    std::memcpy(tile + (unit * R + r) * 32, q, 32);
}

void quantize256(const float* x, int64_t n, uint8_t* tile, int R, int r) {
    const RowLayout256 layout(n);
    uint8_t *d = tile + R * layout.d, *sum16 = tile + R * layout.sum16, *sum32 = tile + R * layout.sum32;
    uint8_t *start16 = tile + R * layout.start16, *start32 = tile + R * layout.start32;
    alignas(64) int8_t q[256];
    for (int64_t b = 0; b < n / 256; ++b) {
        prefetch_activations<256>(x + 256 * b);
        const float most = largest(x + 256 * b, 256);
        float scale = quantize(x + 256 * b, 256, most, q);
        Sums sums = sums_of(q);
        if (const int32_t size = sums.largest_size(); size > kMostOf16) {
            // Many values about as large as the largest: they can do with a coarser step. Rounding may have taken 8
            // from their sum and may add 8 to the next.
            scale = quantize(x + 256 * b, 256, most * (static_cast<float>(size) / (kMostOf16 - 16)), q);
            sums = sums_of(q);
        }
        put(d, b * R + r, scale);
        for (int u = 0; u < 8; ++u) {
            const int64_t unit = b * 8 + u;
            place(q + 32 * u, tile, unit, R, r);
            const int32_t low = sums.sum[2 * u], high = sums.sum[2 * u + 1];
            put(sum16, (unit * R + r) * 2, static_cast<int16_t>(low));
            put(sum16, (unit * R + r) * 2 + 1, static_cast<int16_t>(high));
            put(sum32, (unit / 2 * R + r) * 2 + unit % 2, static_cast<int16_t>(low + high));
            put(start16, 2 * unit * R + r, -32 * low);
            put(start16, (2 * unit + 1) * R + r, -32 * high);
            put(start32, unit * R + r, -128 * (low + high));
        }
    }
}

void quantize32(const float* x, int64_t n, uint8_t* tile, int R, int r) {
    const RowLayout32 layout(n);
    uint8_t *d = tile + R * layout.d, *dsum = tile + R * layout.dsum, *start8 = tile + R * layout.start8;
    uint8_t *start16 = tile + R * layout.start16, *start128 = tile + R * layout.start128;
    alignas(64) int8_t q[32];
    for (int64_t u = 0; u < n / 32; ++u) {
        prefetch_activations<32>(x + 32 * u);
        const float scale = quantize(x + 32 * u, 32, largest(x + 32 * u, 32), q);
        place(q, tile, u, R, r);
        int32_t low, high, size;
        sum16(q, low, size);
        sum16(q + 16, high, size);
        const int32_t sum = low + high;
        const int64_t at = u * R + r;
        put(d, at, scale);
        put(dsum, at, scale * static_cast<float>(sum));
        put(start8, at, -8 * sum);
        put(start16, at, -16 * sum);
        put(start128, at, -128 * sum);
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
