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

// Some rows, all query heads of one KV head. Query i is row rows[i / group], head i % group. The rows are of one
// sequence, or of several that have all of `pages` in common.
struct AttentionItem {
    const float* q;  // row 0, first head of the group
    float* out;      // likewise
    int64_t stride;  // floats from row to row of q and out
    const int32_t* rows;
    int n_rows;  // >= 1
    int group;   // query heads per KV head
    float scale;
    const int32_t* positions;  // by row, of the whole batch
    const int32_t* pages;
    int n_pages;     // as far as the rows see, or have in common
    const char* kv;  // the KV head's block in page 0 of the layer
    const KvLayout* layout;
};

// What one run gave n queries: maximum (in log2 units) and sum of weights [n + 16 each], weighted V [n][padded].
static constexpr int64_t partial_floats(int n_queries, int padded) {
    return 2 * (int64_t{n_queries} + 16) + int64_t{n_queries} * padded;
}

// What `attend_runs` gave, of which some of the queries are an item's.
struct AttentionPart {
    const float* partials;
    int n_queries;
    int query;  // the item's first one among them
    int first_run, last_run;
};

// Partial results that runs first..last-1 take: those from the beginning on are merged right away.
static constexpr int64_t partials_of_runs(int64_t first, int64_t last) { return first == 0 ? 1 : last - first; }

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
    // Partial results of runs first..last-1, one after another: partials_of_runs(first, last) of them.
    void (*attend_runs)(const AttentionItem& item, int first, int last, float* scratch, float* partials);
    // The item's attention, complete. `parts` have its first runs, in order; those after them are computed.
    void (*attend)(const AttentionItem& item, const AttentionPart* parts, int n_parts, float* scratch);
};

}  // namespace llanero
