#include "layer_ops.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>

#include "kernels/layers.h"
#include "quant/dequant.h"

namespace llanero {

namespace {

// Waking the pool costs a few microseconds; less than this many floats per task is not worth it.
constexpr int64_t kGrain = 16384;

// Calls f(first, last) over ranges of 0..n, each worth at least kGrain floats at `weight` floats per step.
template <class F>
void split(Context& ctx, int64_t n, int64_t weight, const F& f) {
    const int64_t by_size = n * weight / kGrain;
    const int64_t tasks = std::min({by_size, n, int64_t{4} * ctx.threads()});
    if (tasks < 2 || ctx.threads() == 1) {
        if (n > 0) f(0, n);
        return;
    }
    const auto body = [&](int64_t task, int) { f(n * task / tasks, n * (task + 1) / tasks); };
    ctx.parallel_for(tasks, std::ref(body));
}

const LayerKernels& kernels(const Context& ctx) { return *ctx.kernels().layers; }

}  // namespace

void embed(Context& ctx, Type type, const uint8_t* table, int64_t row_bytes, int64_t n, const int32_t* ids,
           int64_t n_rows, float* out) {
    split(ctx, n_rows, n, [&](int64_t first, int64_t last) {
        for (int64_t r = first; r < last; ++r) dequantize_row(type, table + ids[r] * row_bytes, out + r * n, n);
    });
}

void rms_norm(Context& ctx, float* x, const float* delta, const float* weight, float eps, float* out, int64_t n_rows,
              int64_t n) {
    split(ctx, n_rows, n, [&](int64_t first, int64_t last) {
        const int64_t at = first * n;
        kernels(ctx).rms_norm(x + at, delta ? delta + at : nullptr, weight, eps, out + at, last - first, n);
    });
}

void rope_table(Context& ctx, const int32_t* positions, int64_t n_rows, const float* inv_freq, int64_t half,
                double scale, float* cos, float* sin) {
    constexpr int64_t kCost = 16;  // a sine in double precision, in floats moved
    split(ctx, n_rows, half * kCost, [&](int64_t first, int64_t last) {
        for (int64_t r = first; r < last; ++r)
            for (int64_t i = 0; i < half; ++i) {
                const double angle = static_cast<double>(positions[r]) * static_cast<double>(inv_freq[i]);
                cos[r * half + i] = static_cast<float>(scale * std::cos(angle));
                sin[r * half + i] = static_cast<float>(scale * std::sin(angle));
            }
    });
}

void rope(Context& ctx, float* x, const float* cos, const float* sin, int64_t n_rows, int64_t n_heads, int64_t head_dim,
          int64_t half, bool interleaved) {
    split(ctx, n_rows, n_heads * half * 2, [&](int64_t first, int64_t last) {
        kernels(ctx).rope(x + first * n_heads * head_dim, cos + first * half, sin + first * half, last - first, n_heads,
                          head_dim, half, interleaved);
    });
}

void swiglu(Context& ctx, const float* gate, const float* up, float* out, int64_t n) {
    constexpr int64_t kStep = 64;  // whole cache lines per task
    split(ctx, (n + kStep - 1) / kStep, kStep, [&](int64_t first, int64_t last) {
        const int64_t begin = first * kStep, end = std::min(last * kStep, n);
        kernels(ctx).swiglu(gate + begin, up + begin, out + begin, end - begin);
    });
}

void gather(Context& ctx, const float* x, const int32_t* rows, int64_t n_rows, int64_t n, float* out) {
    split(ctx, n_rows, n, [&](int64_t first, int64_t last) {
        for (int64_t r = first; r < last; ++r)
            std::memcpy(out + r * n, x + rows[r] * n, static_cast<size_t>(n) * sizeof(float));
    });
}

void kv_write(Context& ctx, const KvCache& cache, int layer, const float* k, const float* v, const int32_t* slots,
              int64_t n_rows) {
    const KvLayout& layout = cache.layout();
    const int64_t stride = int64_t{layout.n_kv_heads} * layout.head_dim;
    // By head, not by row: tokens of a page share cache lines.
    split(ctx, layout.n_kv_heads, n_rows * layout.head_dim * 4, [&](int64_t first, int64_t last) {
        for (int64_t h = first; h < last; ++h)
            kernels(ctx).kv_write(layout, cache.layer(layer) + h * layout.block_bytes, k + h * layout.head_dim,
                                  v + h * layout.head_dim, stride, slots, n_rows);
    });
}

}  // namespace llanero
