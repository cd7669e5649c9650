// Maxima, sums of exponentials and selection by a bound over a vocabulary's logits.
#include "kernels/sample.h"

#include <cstring>

#include "simd/mask.h"

namespace llanero {
namespace LLANERO_ISA {
namespace {

constexpr float kInfinity = __builtin_inff();

// 2^x for x <= 0; 0 from -127 on, and next to nothing just above. Not fused, unlike `exp2`: a token must not depend
// on the instruction set. Relative error below 2e-7, exact at 0.
LLANERO_INLINE F32x16 power(F32x16 x) {
    const F32x16 magic = splat(kMagic);
    x = max(x, splat(-127.0f));
    const F32x16 n = x + magic, f = x - (n - magic);
    F32x16 p = splat(1.3264727e-3f);
    p = p * f + splat(9.671513e-3f);
    p = p * f + splat(5.5507336e-2f);
    p = p * f + splat(2.4022242e-1f);
    p = p * f + splat(6.9314700e-1f);
    p = p * f + splat(1.0f);
    return shift_exponent(p, n);
}

LLANERO_INLINE uint32_t allowed_at(const SampleRow& row, int64_t i) { return row.allowed[i >> 5] >> (i & 31); }

// Up to 16 logits as they are, with -inf after the last.
LLANERO_INLINE F32x16 raw_at(const SampleRow& row, int64_t i, int n) {
    return n == kLanes ? load(row.x + i) : select(first_n(n), load_n(row.x + i, n), splat(-kInfinity));
}

template <bool kMasked>
LLANERO_INLINE F32x16 masked(const SampleRow& row, int64_t i, F32x16 raw) {
    if constexpr (!kMasked) return raw;
    return select(from_bits(allowed_at(row, i)), raw, splat(-kInfinity));
}

// Calls f(i, n, j) for every vector of a block: its first place, its length, and one of four in turn.
template <class F>
LLANERO_INLINE void each_vector(int64_t first, int64_t last, const F& f) {
    int64_t i = first;
    for (; i + 4 * kLanes <= last; i += 4 * kLanes) {
        f(i, kLanes, 0);
        f(i + kLanes, kLanes, 1);
        f(i + 2 * kLanes, kLanes, 2);
        f(i + 3 * kLanes, kLanes, 3);
    }
    for (int j = 0; i < last; i += kLanes, ++j) f(i, last - i < kLanes ? static_cast<int>(last - i) : kLanes, j);
}

template <bool kMasked, bool kSum>
bool survey_as(const SampleRow& row, float scale, float* columns, float* maxima, float* sums) {
    Mask16 bad = from_bits(0);
    F32x16 highest = splat(-kInfinity);
    for (int64_t first = 0, b = 0; first < row.n; first += kSampleBlock, ++b) {
        const int64_t last = row.n - first < kSampleBlock ? row.n : first + kSampleBlock;
        F32x16 top[4] = {splat(-kInfinity), splat(-kInfinity), splat(-kInfinity), splat(-kInfinity)};
        each_vector(first, last, [&](int64_t i, int n, int j) __attribute__((always_inline)) {
            const F32x16 raw = raw_at(row, i, n);
            bad = bad | unordered(raw, raw);
            if constexpr (kMasked) highest = max(raw, highest);
            top[j] = max(masked<kMasked>(row, i, raw), top[j]);
        });
        const F32x16 column = max(max(top[0], top[1]), max(top[2], top[3]));
        store(columns + b * kSampleColumns, column);
        const float maximum = largest(column);
        maxima[b] = maximum;
        if constexpr (!kMasked) highest = max(column, highest);
        if constexpr (kSum) {
            sums[b] = 0.0f;
            if (maximum == -kInfinity) continue;
            const F32x16 from = splat(maximum), by = splat(scale);
            F32x16 acc[4] = {splat(0), splat(0), splat(0), splat(0)};
            each_vector(first, last, [&](int64_t i, int n, int j) __attribute__((always_inline)) {
                acc[j] = acc[j] + power((masked<kMasked>(row, i, raw_at(row, i, n)) - from) * by);
            });
            sums[b] = sum((acc[0] + acc[1]) + (acc[2] + acc[3]));
        }
    }
    return bits_of(bad) == 0 && largest(highest) < kInfinity;
}

bool survey(const SampleRow& row, float scale, float* columns, float* maxima, float* sums) {
    const bool sum = scale > 0;
    return row.allowed ? (sum ? survey_as<true, true> : survey_as<true, false>)(row, scale, columns, maxima, sums)
                       : (sum ? survey_as<false, true> : survey_as<false, false>)(row, scale, columns, maxima, sums);
}

int64_t count(const float* values, int64_t n, float least) {
    int64_t below = 0;
    for (int64_t i = 0; i < n; i += kLanes) below += __builtin_popcount(bits_of(load(values + i) < splat(least)));
    return n - below;
}

template <bool kMasked>
int64_t collect_as(const SampleRow& row, const float* maxima, float least, float* values, int32_t* ids) {
    int64_t found = 0;
    for (int64_t first = 0, b = 0; first < row.n; first += kSampleBlock, ++b) {
        if (maxima[b] < least) continue;
        const int64_t last = row.n - first < kSampleBlock ? row.n : first + kSampleBlock;
        for (int64_t i = first; i < last; i += kLanes) {
            const int n = last - i < kLanes ? static_cast<int>(last - i) : kLanes;
            const F32x16 x = masked<kMasked>(row, i, raw_at(row, i, n));
            uint32_t hits = ~bits_of(x < splat(least)) & 0xFFFF;
            if (hits == 0xFFFF) {
                store(values + found, x);
                for (int j = 0; j < kLanes; ++j) ids[found + j] = static_cast<int32_t>(i + j);
                found += kLanes;
                continue;
            }
            for (; hits; hits &= hits - 1) {
                const int64_t id = i + __builtin_ctz(hits);
                values[found] = row.x[id];
                ids[found++] = static_cast<int32_t>(id);
            }
        }
    }
    return found;
}

int64_t collect(const SampleRow& row, const float* maxima, float least, float* values, int32_t* ids) {
    return (row.allowed ? collect_as<true> : collect_as<false>)(row, maxima, least, values, ids);
}

void weigh(const float* values, int64_t n, float maximum, float scale, float* weights) {
    const F32x16 from = splat(maximum), by = splat(scale);
    for (int64_t i = 0; i < n; i += kLanes) {
        const int rest = n - i < kLanes ? static_cast<int>(n - i) : kLanes;
        if (rest == kLanes)
            store(weights + i, power((load(values + i) - from) * by));
        else
            store_n(weights + i, power((load_n(values + i, rest) - from) * by), rest);
    }
}

}  // namespace

extern const SampleKernels sample_table;
const SampleKernels sample_table{survey, count, collect, weigh};

}  // namespace LLANERO_ISA
}  // namespace llanero
