// Norms, rotary embedding, SwiGLU and KV stores.
#include "kernels/layers.h"

#include "kernels/attention.h"
#include "simd/vec.h"

namespace llanero {
namespace LLANERO_ISA {
namespace {

// Four accumulators, each taking every fourth vector: one order for every n, and no chain of dependent adds.
float sum_of_squares(const float* x, int64_t n) {
    F32x16 acc[4] = {splat(0), splat(0), splat(0), splat(0)};
    int64_t i = 0;
    for (; i + 4 * kLanes <= n; i += 4 * kLanes)
        for (int j = 0; j < 4; ++j) {
            const F32x16 v = load(x + i + j * kLanes);
            acc[j] = fma(v, v, acc[j]);
        }
    for (int j = 0; i < n; i += kLanes, ++j) {
        const F32x16 v = n - i < kLanes ? load_n(x + i, static_cast<int>(n - i)) : load(x + i);
        acc[j] = fma(v, v, acc[j]);
    }
    return sum((acc[0] + acc[1]) + (acc[2] + acc[3]));
}

void add_in_place(float* x, const float* delta, int64_t n) {
    int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes) store(x + i, load(x + i) + load(delta + i));
    if (i < n) {
        const int rest = static_cast<int>(n - i);
        store_n(x + i, load_n(x + i, rest) + load_n(delta + i, rest), rest);
    }
}

void rms_norm(float* x, const float* delta, const float* weight, float eps, float* out, int64_t n_rows, int64_t n) {
    for (int64_t r = 0; r < n_rows; ++r, x += n, out += n) {
        if (delta) add_in_place(x, delta + r * n, n);
        const F32x16 inverse = splat(1.0f / __builtin_sqrtf(sum_of_squares(x, n) / static_cast<float>(n) + eps));
        int64_t i = 0;
        for (; i + kLanes <= n; i += kLanes) store(out + i, load(x + i) * inverse * load(weight + i));
        if (i < n) {
            const int rest = static_cast<int>(n - i);
            store_n(out + i, load_n(x + i, rest) * inverse * load_n(weight + i, rest), rest);
        }
    }
}

struct Pair {
    F32x16 a, b;
};

LLANERO_INLINE Pair rotate(F32x16 a, F32x16 b, F32x16 c, F32x16 s) {
    return {fma(a, c, splat(0) - b * s), fma(a, s, b * c)};
}

void rope_half(float* x, const float* cos, const float* sin, int64_t half) {
    for (int64_t i = 0; i < half; i += kLanes) {
        const int n = half - i < kLanes ? static_cast<int>(half - i) : kLanes;
        const Pair p = rotate(load_n(x + i, n), load_n(x + half + i, n), load_n(cos + i, n), load_n(sin + i, n));
        store_n(x + i, p.a, n);
        store_n(x + half + i, p.b, n);
    }
}

void rope_interleaved(float* x, const float* cos, const float* sin, int64_t half) {
    for (int64_t i = 0; i < half; i += kLanes) {
        const int n = half - i < kLanes ? static_cast<int>(half - i) : kLanes;
        const int low = 2 * n < kLanes ? 2 * n : kLanes, high = 2 * n - low;
        float* at = x + 2 * i;
        F32x16 even, odd, first, second;
        deinterleave(load_n(at, low), high ? load_n(at + kLanes, high) : splat(0), &even, &odd);
        const Pair p = rotate(even, odd, load_n(cos + i, n), load_n(sin + i, n));
        interleave(p.a, p.b, &first, &second);
        store_n(at, first, low);
        if (high) store_n(at + kLanes, second, high);
    }
}

void rope(float* x, const float* cos, const float* sin, int64_t n_rows, int64_t n_heads, int64_t head_dim, int64_t half,
          bool interleaved) {
    for (int64_t r = 0; r < n_rows; ++r, cos += half, sin += half)
        for (int64_t h = 0; h < n_heads; ++h, x += head_dim)
            interleaved ? rope_interleaved(x, cos, sin, half) : rope_half(x, cos, sin, half);
}

LLANERO_INLINE F32x16 silu_times(F32x16 gate, F32x16 up) {
    gate = max(splat(-88.0f), gate);  // there the result is about 0 and must not become -huge / e^88
    return gate / (splat(1.0f) + exp(splat(0) - gate)) * up;
}

void swiglu(const float* gate, const float* up, float* out, int64_t n) {
    int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes) store(out + i, silu_times(load(gate + i), load(up + i)));
    if (i < n) {
        const int rest = static_cast<int>(n - i);
        store_n(out + i, silu_times(load_n(gate + i, rest), load_n(up + i, rest)), rest);
    }
}

template <class T>
void write_head(const KvLayout& layout, char* kv, const float* k, const float* v, int64_t stride, const int32_t* slots,
                int64_t n_rows) {
    const int head_dim = layout.head_dim;
    for (int64_t r = 0; r < n_rows; ++r, k += stride, v += stride) {
        const int64_t page = slots[r] / kPageTokens;
        const int offset = slots[r] % kPageTokens;
        T* block = reinterpret_cast<T*>(kv + page * layout.page_bytes);
        T* v_row = block + layout.v_offset + int64_t{offset} * layout.padded;
        for (int d = 0; d < head_dim; d += kLanes) {
            const int n = head_dim - d < kLanes ? head_dim - d : kLanes;
            alignas(64) T column[kLanes];
            store(column, load_n(k + d, n));
            for (int i = 0; i < n; ++i) block[(d + i) * kPageTokens + offset] = column[i];
            store(v_row + d, load_n(v + d, n));
        }
    }
}

// The bytes of kScaled values; returns their scale, an f16. Rounds as GGUF's Q8_0 does: the largest value is +-127, and
// halves go away from zero. One value that is not a number makes the scale none either.
uint16_t quantize(const float* x, int8_t* out) {
    float largest = 0;
    for (int i = 0; i < kScaled; ++i) {
        const float size = __builtin_fabsf(x[i]);
        largest = size > largest || size != size ? size : largest;
    }
    const float exact = largest / 127, scale = exact > 65504.0f ? 65504.0f : exact;
    const float inverse = scale > 0 ? 1 / scale : 0.0f;
    for (int i = 0; i < kScaled; ++i) {
        float value = x[i] * inverse;
        value = value > -127 ? value : -127;
        value = value < 127 ? value : 127;
        const int whole = static_cast<int>(value);
        const float rest = value - static_cast<float>(whole);
        out[i] = static_cast<int8_t>(whole + (rest >= 0.5f) - (rest <= -0.5f));
    }
    uint16_t scales[kLanes];
    store(scales, splat(scale));
    return scales[0];
}

void write_head_q8_0(const KvLayout& layout, char* kv, const float* k, const float* v, int64_t stride,
                     const int32_t* slots, int64_t n_rows) {
    const int head_dim = layout.head_dim, n_scales = head_dim / kScaled;
    for (int64_t r = 0; r < n_rows; ++r, k += stride, v += stride) {
        const int offset = slots[r] % kPageTokens;
        int8_t* block = reinterpret_cast<int8_t*>(kv + slots[r] / kPageTokens * layout.page_bytes);
        int8_t* v_row = block + layout.v_offset + offset * head_dim;
        uint16_t* k_scales = reinterpret_cast<uint16_t*>(block + 2 * layout.v_offset) + offset;
        uint16_t* v_scales = k_scales - offset + (kPageTokens + offset) * n_scales;
        for (int s = 0; s < n_scales; ++s) {
            int8_t column[kScaled];
            k_scales[s * kPageTokens] = quantize(k + s * kScaled, column);
            for (int i = 0; i < kScaled; ++i) block[(s * kScaled + i) * kPageTokens + offset] = column[i];
            v_scales[s] = quantize(v + s * kScaled, v_row + s * kScaled);
        }
    }
}

void kv_write(const KvLayout& layout, char* kv, const float* k, const float* v, int64_t stride, const int32_t* slots,
              int64_t n_rows) {
    switch (layout.type) {
        case KvType::f16:
            return write_head<uint16_t>(layout, kv, k, v, stride, slots, n_rows);
        case KvType::bf16:
            return write_head<Bf16>(layout, kv, k, v, stride, slots, n_rows);
        case KvType::f32:
            return write_head<float>(layout, kv, k, v, stride, slots, n_rows);
        case KvType::q8_0:
            return write_head_q8_0(layout, kv, k, v, stride, slots, n_rows);
    }
}

}  // namespace

extern const LayerKernels layer_table;
const LayerKernels layer_table{rms_norm, rope, swiglu, kv_write, attend_scratch, attend_runs, attend};

}  // namespace LLANERO_ISA
}  // namespace llanero
