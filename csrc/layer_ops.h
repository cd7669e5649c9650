// The operations of bind_layers.cpp on plain pointers: splits each over the threads of a context and hands the
// pieces to the kernels of its instruction set. Arguments are trusted; no result depends on the split.
#pragma once
#include <cstdint>

#include "context.h"
#include "kv_cache.h"
#include "quant/types.h"

namespace llanero {

void embed(Context& ctx, Type type, const uint8_t* table, int64_t row_bytes, int64_t n, const int32_t* ids,
           int64_t n_rows, float* out);
// `delta` may be null.
void rms_norm(Context& ctx, float* x, const float* delta, const float* weight, float eps, float* out, int64_t n_rows,
              int64_t n);
void rope_table(Context& ctx, const int32_t* positions, int64_t n_rows, const float* inv_freq, int64_t half,
                double scale, float* cos, float* sin);
void rope(Context& ctx, float* x, const float* cos, const float* sin, int64_t n_rows, int64_t n_heads, int64_t head_dim,
          int64_t half, bool interleaved);
void swiglu(Context& ctx, const float* gate, const float* up, float* out, int64_t n);
void gather(Context& ctx, const float* x, const int32_t* rows, int64_t n_rows, int64_t n, float* out);
void kv_write(Context& ctx, const KvCache& cache, int layer, const float* k, const float* v, const int32_t* slots,
              int64_t n_rows);

struct AttentionCall {
    const float* q;
    float* out;
    int64_t n_heads;
    float scale;
    int layer;
    int64_t n_sequences;
    const int32_t* row_starts;  // [n_sequences + 1]
    const int32_t* positions;
    const int32_t* pages;  // [n_sequences][pages_per_sequence]
    int64_t pages_per_sequence;
};
void attention(Context& ctx, const KvCache& cache, const AttentionCall& call);

}  // namespace llanero
