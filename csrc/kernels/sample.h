// The passes over a row of logits that sampling is made of, one table per instruction set. They are serial and trust
// their arguments. Every instruction set gives equal bits: nothing is fused, and sums have one order.
#pragma once
#include <cstdint>

namespace llanero {

// A row is looked at in blocks of this many logits. Each block has 16 column maxima: of the logits at places
// i, i + 16, i + 32 ... of the block.
constexpr int kSampleBlock = 512;
constexpr int kSampleColumns = 16;

static constexpr int64_t sample_blocks(int64_t n) { return (n + kSampleBlock - 1) / kSampleBlock; }

// Some logits, of which those whose bit in `allowed` (32 to a word, lowest bit first) is 0 count as -inf. Null: all
// are allowed.
struct SampleRow {
    const float* x;
    int64_t n;
    const uint32_t* allowed;
};

struct SampleKernels {
    // Writes the column maxima [sample_blocks(n)][16] and the maximum of each block. With scale > 0 also each block's
    // sum of 2^((x - its maximum) * scale), 0 where that is -inf. Returns whether every logit, allowed or not, is a
    // number below inf.
    bool (*survey)(const SampleRow& row, float scale, float* columns, float* maxima, float* sums);
    // How many of n values are not below `least`; n is a multiple of 16.
    int64_t (*count)(const float* values, int64_t n, float least);
    // Logits not below `least` (above -inf) and their ids, in order of id. `maxima` are those of `survey`.
    int64_t (*collect)(const SampleRow& row, const float* maxima, float least, float* values, int32_t* ids);
    // weights = 2^((values - maximum) * scale), with 0 below 2^-126. May be in place.
    void (*weigh)(const float* values, int64_t n, float maximum, float scale, float* weights);
};

}  // namespace llanero
