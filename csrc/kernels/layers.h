// The kernels of everything but matrix products, one table per instruction set. They are serial and trust their
// arguments: splitting over threads is in layer_ops.cpp, checking in bind_layers.cpp. Each output element is
// computed the same way wherever it lies, so how work was split never shows in the bits.
#pragma once
#include <cstddef>
#include <cstdint>

#include "kv_cache.h"

namespace llanero {

// Attention is computed over runs of this many tokens, aligned to absolute positions. A run has its own maximum,
// sum and weighted V, and runs are merged in order: that fixes the arithmetic of a row whatever the batch.
constexpr int kRunPages = 8;
constexpr int kRunTokens = kRunPages * kPageTokens;

// Some rows of one sequence, all query heads of one KV head. Query i is row i / group, head i % group.
struct AttentionItem {
    const float* q;  // first row, first head of the group
    float* out;      // likewise
    int64_t stride;  // floats from row to row of q and out
    int n_rows;      // >= 1
    int group;       // query heads per KV head
    float scale;
    const int32_t* positions;  // [n_rows]
    const int32_t* pages;      // the sequence's page table
    const char* kv;            // the KV head's block in page 0 of the layer
    const KvLayout* layout;
};

// What one run gave n queries: maximum (in log2 units) and sum of weights [n + 16 each], weighted V [n][padded].
static constexpr int64_t partial_floats(int n_queries, int padded) {
    return 2 * (int64_t{n_queries} + 16) + int64_t{n_queries} * padded;
}

struct LayerKernels {
    // out = x / sqrt(mean(x^2) + eps) * weight for each of n_rows rows; with `delta`, x += delta first.
    void (*rms_norm)(float* x, const float* delta, const float* weight, float eps, float* out, int64_t n_rows,
                     int64_t n);
    // Rotates the first 2 * half dimensions of every head; cos and sin are [n_rows][half].
    void (*rope)(float* x, const float* cos, const float* sin, int64_t n_rows, int64_t n_heads, int64_t head_dim,
                 int64_t half, bool interleaved);
    // out = gate / (1 + exp(-gate)) * up
    void (*swiglu)(const float* gate, const float* up, float* out, int64_t n);
    // Stores one KV head of n_rows rows; `k` and `v` point at that head, `kv` at its block in page 0.
    void (*kv_write)(const KvLayout& layout, char* kv, const float* k, const float* v, int64_t stride,
                     const int32_t* slots, int64_t n_rows);

    // Floats of scratch that `attend` and `attend_runs` need, 64-byte aligned.
    int64_t (*attend_scratch)(const KvLayout& layout, int n_queries);
    // The item's attention, complete.
    void (*attend)(const AttentionItem& item, float* scratch);
    // The same in two parts: partial results of runs first..last-1, to partials + run * partial_floats(...);
    // then all of them merged and written out.
    void (*attend_runs)(const AttentionItem& item, int first, int last, float* scratch, float* partials);
    void (*attend_merge)(const AttentionItem& item, float* scratch, const float* partials);
};

}  // namespace llanero
