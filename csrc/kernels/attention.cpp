// Attention over paged K/V. For every query the arithmetic is: per run of kRunTokens, scores summed over
// dimensions in order, softmax weights against the run's own maximum, V summed over tokens in order; then runs
// merged in order. Tiles of queries share each load of K and V but no sum, so a query alone (decode) and among
// others (prefill, sequences with a prefix in common) gets the same bits. Positions after the query's own are never
// part of a sum.
#include "kernels/attention.h"

#include <type_traits>

#include "simd/vec.h"

namespace llanero {
namespace LLANERO_ISA {
namespace {

// Register tiles: queries x vectors of 16. 24 accumulators of 32 registers; 12 of 16; 24 of 32, four to a vector; as
// many as is simple. Where no instruction loads narrow elements as f32, an item of many tiles turns each run into f32
// once. (Where one does, reading twice as many bytes again and again takes longer.)
#if defined(__AVX512F__)
constexpr int kTileQueries = 6, kTileVectors = 4;
constexpr bool kConverts = false;
#elif defined(__AVX2__)
constexpr int kTileQueries = 6, kTileVectors = 1;
constexpr bool kConverts = false;
#elif LLANERO_NEON
constexpr int kTileQueries = 6, kTileVectors = 1;
constexpr bool kConverts = false;
#else
constexpr int kTileQueries = 2, kTileVectors = 1;
constexpr bool kConverts = true;
#endif

constexpr float kLog2e = 1.44269504088896341f;

int64_t round_up(int64_t n, int64_t to) { return (n + to - 1) / to * to; }

int64_t run_floats(const KvLayout& layout) {
    return kRunPages * (layout.v_offset + int64_t{layout.padded} * kPageTokens);
}

// K and V of one run. Blocks of the cache lie apart, so the processor cannot guess the next one: with kFetch, while
// K of a page is read its V is fetched, which is as large, and while V is read, K of that page in the next run.
template <class T, bool kFetch>
struct Run {
    const T* blocks[kRunPages];
    const T* next[kRunPages];
    int head_dim, padded;
    int64_t v_offset;

    static LLANERO_INLINE void fetch(const T* p) {
        if constexpr (kFetch) __builtin_prefetch(p, 0, 2);
    }
};

// Sixteen values: of K, one dimension of all tokens, i = dimension * kPageTokens; of V, i = token * padded + dimension.
template <class T>
LLANERO_INLINE F32x16 load_k(const T* block, int64_t, int64_t i) {
    return load(block + i);
}
template <class T>
LLANERO_INLINE F32x16 load_v(const T* block, int64_t v_offset, int64_t i) {
    return load(block + v_offset + i);
}
// Products of a byte and an f16 are exact in f32.
LLANERO_INLINE F32x16 load_k(const int8_t* block, int64_t v_offset, int64_t i) {
    const uint16_t* scales = reinterpret_cast<const uint16_t*>(block + 2 * v_offset);
    return load(block + i) * load(scales + i / (kScaled * kPageTokens) * kPageTokens);
}
LLANERO_INLINE F32x16 load_v(const int8_t* block, int64_t v_offset, int64_t i) {
    const uint16_t* scales = reinterpret_cast<const uint16_t*>(block + 2 * v_offset) + v_offset / kScaled;
    return load(block + v_offset + i) * splat_f16(scales[i / kScaled]);
}

// scores[r][c * 16 + lane] = sum over d of q[r][d] * K[page + c][d][lane]
template <int R, int C, class T, bool F>
void tile_scores(const Run<T, F>& run, int page, const float* q, float* scores) {
    const T* blocks[C];
    F32x16 acc[R][C];
    for (int c = 0; c < C; ++c) {
        blocks[c] = run.blocks[page + c];
        for (int r = 0; r < R; ++r) acc[r][c] = splat(0);
    }
    const int head_dim = run.head_dim;
    const int64_t v_offset = run.v_offset;
    for (int d = 0; d < head_dim; ++d) {
        F32x16 k[C];
        for (int c = 0; c < C; ++c) {
            k[c] = load_k(blocks[c], v_offset, d * kPageTokens);
            run.fetch(blocks[c] + v_offset + d * kPageTokens);
        }
        for (int r = 0; r < R; ++r) {
            const F32x16 value = splat(q[r * head_dim + d]);
            for (int c = 0; c < C; ++c) acc[r][c] = fma(value, k[c], acc[r][c]);
        }
    }
    for (int r = 0; r < R; ++r)
        for (int c = 0; c < C; ++c) store(scores + r * kRunTokens + (page + c) * kLanes, acc[r][c]);
}

// acc[r][dim .. dim + C * 16) += sum over tokens first..last-1 of weights[r][t] * V[t]
template <int R, int C, class T, bool F>
void tile_values(const Run<T, F>& run, int dim, const float* weights, int first, int last, float* acc) {
    const int padded = run.padded;
    const int64_t v_offset = run.v_offset;
    F32x16 sums[R][C];
    for (int r = 0; r < R; ++r)
        for (int c = 0; c < C; ++c) sums[r][c] = load(acc + r * padded + dim + c * kLanes);
    for (int t = first; t < last;) {
        const int page = t / kPageTokens, stop = (page + 1) * kPageTokens;
        const T *block = run.blocks[page], *next = run.next[page];
        int64_t at = t % kPageTokens * padded + dim;
        for (const int end = stop < last ? stop : last; t < end; ++t, at += padded) {
            F32x16 values[C];
            for (int c = 0; c < C; ++c) {
                values[c] = load_v(block, v_offset, at + c * kLanes);
                run.fetch(next + at + c * kLanes);
            }
            for (int r = 0; r < R; ++r) {
                const F32x16 weight = splat(weights[r * kRunTokens + t]);
                for (int c = 0; c < C; ++c) sums[r][c] = fma(weight, values[c], sums[r][c]);
            }
        }
    }
    for (int r = 0; r < R; ++r)
        for (int c = 0; c < C; ++c) store(acc + r * padded + dim + c * kLanes, sums[r][c]);
}

template <int R, class T, bool F>
void scores_of(const Run<T, F>& run, const float* q, int n_pages, float* scores) {
    int page = 0;
    for (; page + kTileVectors <= n_pages; page += kTileVectors) tile_scores<R, kTileVectors>(run, page, q, scores);
    if constexpr (kTileVectors > 1)
        for (; page < n_pages; ++page) tile_scores<R, 1>(run, page, q, scores);
}

template <int R, class T, bool F>
void values_of(const Run<T, F>& run, const float* weights, int first, int last, float* acc) {
    int dim = 0;
    for (; dim + kTileVectors * kLanes <= run.padded; dim += kTileVectors * kLanes)
        tile_values<R, kTileVectors>(run, dim, weights, first, last, acc);
    if constexpr (kTileVectors > 1)
        for (; dim < run.padded; dim += kLanes) tile_values<R, 1>(run, dim, weights, first, last, acc);
}

template <int R>
struct Rows {
    static constexpr int value = R;
};

// Calls f with the number of rows, in 1..kTileQueries, as a compile-time constant.
template <int R = kTileQueries, class F>
LLANERO_INLINE void with_rows(int rows, const F& f) {
    if constexpr (R > 1)
        if (rows < R) {
            with_rows<R - 1>(rows, f);
            return;
        }
    f(Rows<R>{});
}

// Turns n scores into weights 2^(score - maximum), in place.
void softmax(float* scores, int n, float* maximum, float* total) {
    const int whole = n / kLanes * kLanes, rest = n - whole;
    const Mask16 tail = first_n(rest);
    F32x16 top = splat(kLowest);
    for (int i = 0; i < whole; i += kLanes) top = max(load(scores + i), top);
    if (rest) top = max(select(tail, load(scores + whole), splat(kLowest)), top);
    *maximum = largest(top);
    const F32x16 shift = splat(*maximum);
    F32x16 all = splat(0);
    for (int i = 0; i < whole; i += kLanes) {
        const F32x16 weight = exp2(load(scores + i) - shift);
        store(scores + i, weight);
        all = all + weight;
    }
    if (rest) {
        const F32x16 weight = select(tail, exp2(load(scores + whole) - shift), splat(0));
        store(scores + whole, weight);
        all = all + weight;
    }
    *total = sum(all);
}

// Where a partial result (or the running one) of n queries lies: see partial_floats.
struct Partial {
    float *maximum, *total, *acc;
    Partial(float* at, int n_queries) : maximum(at), total(at + n_queries + 16), acc(at + 2 * (n_queries + 16)) {}

    void skip(int queries, int padded) {
        maximum += queries;
        total += queries;
        acc += int64_t{queries} * padded;
    }
};

struct Work {
    const AttentionItem& item;
    const KvLayout& layout;
    int n_queries;
    float *queries, *scores, *converted, *state, *partial;
    int* seen;  // [n_queries] tokens of the current run that a query sees

    Work(const AttentionItem& i, float* scratch) : item(i), layout(*i.layout), n_queries(i.n_rows * i.group) {
        queries = scratch;
        scores = queries + round_up(int64_t{n_queries} * layout.head_dim, 16);
        state = scores + kTileQueries * kRunTokens;
        partial = state + round_up(partial_floats(n_queries, layout.padded), 16);
        seen = reinterpret_cast<int*>(partial + round_up(partial_floats(n_queries, layout.padded), 16));
        converted = reinterpret_cast<float*>(seen) + round_up(n_queries, 16);
    }

    // Fills `seen` for a run; returns the largest.
    int look(int r) {
        int most = 0;
        for (int t = 0, i = 0; t < item.n_rows; ++t) {
            const int after = item.positions[item.rows[t]] + 1 - r * kRunTokens;
            const int n = after < 0 ? 0 : after < kRunTokens ? after : kRunTokens;
            most = n > most ? n : most;
            for (const int end = i + item.group; i < end; ++i) seen[i] = n;
        }
        return most;
    }

    int n_runs() const { return (item.n_pages + kRunPages - 1) / kRunPages; }

    // Tiles of nearly equal size: 8 queries are 4 + 4 rather than 6 + 2.
    int tile_rows() const {
        const int tiles = (n_queries + kTileQueries - 1) / kTileQueries;
        return (n_queries + tiles - 1) / tiles;
    }

    // Scaled by log2(e) too, so that softmax is a power of two.
    void load_queries() {
        const float factor = item.scale * kLog2e;
        float* to = queries;
        for (int t = 0; t < item.n_rows; ++t) {
            const float* from = item.q + item.rows[t] * item.stride;
            const int n = item.group * layout.head_dim;
            for (int i = 0; i < n; ++i) to[i] = from[i] * factor;
            to += n;
        }
    }

    // Where the pages of run r and of the run after it lie; behind the last page, that one.
    template <class T>
    void find(int r, Run<T, true>& to) const {
        const int last = item.n_pages - 1, first = r * kRunPages;
        for (int c = 0; c < kRunPages; ++c) {
            const int page = first + c < last ? first + c : last;
            const int after = first + kRunPages + c < last ? first + kRunPages + c : last;
            to.blocks[c] = reinterpret_cast<const T*>(item.kv + item.pages[page] * layout.page_bytes);
            to.next[c] = reinterpret_cast<const T*>(item.kv + item.pages[after] * layout.page_bytes);
        }
        describe(to);
    }

    template <class T, bool F>
    void describe(Run<T, F>& to) const {
        to.head_dim = layout.head_dim;
        to.padded = layout.padded;
        to.v_offset = layout.v_offset;
    }

    void attend_run(int r, Partial out) {
        const int n_pages = (look(r) + kPageTokens - 1) / kPageTokens;
        switch (layout.type) {
            case KvType::f16:
                return attend_run_of<uint16_t>(r, n_pages, out);
            case KvType::bf16:
                return attend_run_of<Bf16>(r, n_pages, out);
            case KvType::f32:
                return attend_run_of<float>(r, n_pages, out);
            case KvType::q8_0:
                return attend_run_of<int8_t>(r, n_pages, out);
        }
    }

    template <class T>
    void attend_run_of(int r, int n_pages, Partial out) {
        Run<T, true> run;
        find(r, run);
        if (!kConverts || std::is_same_v<T, float> || n_queries <= 2 * kTileQueries) {
            attend_tiles(run, out);
            return;
        }
        Run<float, false> wide;
        describe(wide);
        const int64_t size = run_floats(layout) / kRunPages;
        for (int c = 0; c < kRunPages; ++c) {
            float* to = converted + (c < n_pages ? c : 0) * size;
            wide.blocks[c] = wide.next[c] = to;
            if (c >= n_pages) continue;
            const int64_t v = layout.v_offset;
            for (int64_t i = 0; i < v; i += kLanes) store(to + i, load_k(run.blocks[c], v, i));
            for (int64_t i = v; i < size; i += kLanes) store(to + i, load_v(run.blocks[c], v, i - v));
        }
        attend_tiles(wide, out);
    }

    // Only the first tile fetches: what it fetched is there for the others.
    template <class T, bool F>
    void attend_tiles(const Run<T, F>& run, Partial out) {
        Run<T, false> again;
        describe(again);
        for (int c = 0; c < kRunPages; ++c) again.blocks[c] = again.next[c] = run.blocks[c];
        const int step = tile_rows();
        for (int i = 0; i < n_queries; i += step) {
            const int rows = n_queries - i < step ? n_queries - i : step;
            with_rows(rows, [&](auto R) {
                if (F && i == 0)
                    attend_tile<decltype(R)::value>(run, i, out);
                else
                    attend_tile<decltype(R)::value>(again, i, out);
            });
        }
    }

    template <int R, class T, bool F>
    void attend_tile(const Run<T, F>& run, int first, Partial out) {
        const int* n = seen + first;
        int least = n[0], most = n[0];
        for (int i = 1; i < R; ++i) {
            least = n[i] < least ? n[i] : least;
            most = n[i] > most ? n[i] : most;
        }
        const int padded = layout.padded;
        float* acc = out.acc + int64_t{first} * padded;
        for (int i = 0; i < R * padded; i += kLanes) store(acc + i, splat(0));
        if (most == 0) return;
        scores_of<R>(run, queries + int64_t{first} * layout.head_dim, (most + kPageTokens - 1) / kPageTokens, scores);
        for (int i = 0; i < R; ++i)
            softmax(scores + i * kRunTokens, n[i], out.maximum + first + i, out.total + first + i);
        values_of<R>(run, scores, 0, least, acc);
        for (int i = 0; i < R; ++i)
            if (n[i] > least) values_of<1>(run, scores + i * kRunTokens, least, n[i], acc + i * padded);
    }

    void clear(Partial to) const {
        for (int i = 0; i < n_queries; ++i) {
            to.maximum[i] = kLowest;
            to.total[i] = 0;
        }
        for (int64_t i = 0; i < int64_t{n_queries} * layout.padded; i += kLanes) store(to.acc + i, splat(0));
    }

    // Adds the run that `seen` is about to what the runs before it gave.
    void merge(Partial to, Partial from) const {
        for (int first = 0; first < n_queries; first += kLanes) {
            const int n = n_queries - first < kLanes ? n_queries - first : kLanes;
            const F32x16 old_max = load_n(to.maximum + first, n), new_max = load_n(from.maximum + first, n);
            const F32x16 both = max(old_max, new_max);
            const F32x16 keep = exp2(old_max - both), add = exp2(new_max - both);
            const F32x16 total = fma(load_n(from.total + first, n), add, load_n(to.total + first, n) * keep);
            alignas(64) float maxima[kLanes], totals[kLanes], keeps[kLanes], adds[kLanes];
            store(maxima, both);
            store(totals, total);
            store(keeps, keep);
            store(adds, add);
            for (int i = 0; i < n; ++i) {
                if (seen[first + i] == 0) continue;
                to.maximum[first + i] = maxima[i];
                to.total[first + i] = totals[i];
                const F32x16 k = splat(keeps[i]), a = splat(adds[i]);
                const int64_t row = int64_t{first + i} * layout.padded;
                for (int d = 0; d < layout.padded; d += kLanes) {
                    float* at = to.acc + row + d;
                    store(at, fma(load(from.acc + row + d), a, load(at) * k));
                }
            }
        }
    }

    // Nothing seen but scores of -inf gives 0, not NaN.
    void finish(Partial from) const {
        const int head_dim = layout.head_dim;
        for (int i = 0; i < n_queries; ++i) {
            float* out = item.out + item.rows[i / item.group] * item.stride + i % item.group * head_dim;
            const float* acc = from.acc + int64_t{i} * layout.padded;
            const float total = from.total[i];
            const F32x16 divisor = splat(total == 0 ? 1.0f : total);
            for (int d = 0; d < head_dim; d += kLanes)
                store_n(out + d, load(acc + d) / divisor, head_dim - d < kLanes ? head_dim - d : kLanes);
        }
    }
};

}  // namespace

int64_t attend_scratch(const KvLayout& layout, int n_queries) {
    return int64_t{n_queries} * layout.head_dim + kTileQueries * kRunTokens +
           2 * partial_floats(n_queries, layout.padded) + n_queries + (kConverts ? run_floats(layout) : 0) + 80;
}

void attend_runs(const AttentionItem& item, int first, int last, float* scratch, float* partials) {
    Work work(item, scratch);
    work.load_queries();
    if (first > 0) {
        const int64_t size = partial_floats(work.n_queries, work.layout.padded);
        for (int r = first; r < last; ++r) work.attend_run(r, Partial(partials + (r - first) * size, work.n_queries));
        return;
    }
    const Partial state(partials, work.n_queries), partial(work.partial, work.n_queries);
    work.clear(state);
    for (int r = 0; r < last; ++r) {
        work.attend_run(r, partial);
        work.merge(state, partial);
    }
}

void attend(const AttentionItem& item, const AttentionPart* parts, int n_parts, float* scratch) {
    Work work(item, scratch);
    const int padded = work.layout.padded;
    const Partial state(work.state, work.n_queries), partial(work.partial, work.n_queries);
    work.load_queries();
    work.clear(state);
    int r = 0;
    for (const AttentionPart* part = parts; part < parts + n_parts; ++part) {
        const int64_t n = partials_of_runs(part->first_run, part->last_run);
        const int64_t size = partial_floats(part->n_queries, padded);
        for (int64_t i = 0; i < n; ++i) {
            Partial from(const_cast<float*>(part->partials) + i * size, part->n_queries);
            from.skip(part->query, padded);
            work.look(part->first_run + static_cast<int>(i));
            work.merge(state, from);
        }
        r = part->last_run;
    }
    for (const int n_runs = work.n_runs(); r < n_runs; ++r) {
        work.attend_run(r, partial);
        work.merge(state, partial);
    }
    work.finish(state);
}

}  // namespace LLANERO_ISA
}  // namespace llanero
