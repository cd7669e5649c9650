#include "layer_ops.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <new>
#include <vector>

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

// Memory of the calling thread, aligned, kept between calls and grown when needed. Per thread, so that contexts
// in one process never share it.
class Scratch {
public:
    float* floats(int64_t n) {
        if (n > size_) {
            release();
            data_ = static_cast<float*>(::operator new(static_cast<size_t>(n) * sizeof(float), std::align_val_t{64}));
            size_ = n;
        }
        return data_;
    }
    ~Scratch() { release(); }

private:
    void release() {
        if (data_) ::operator delete(data_, std::align_val_t{64});
        data_ = nullptr;
        size_ = 0;
    }
    float* data_ = nullptr;
    int64_t size_ = 0;
};

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

namespace {

// Rows of one sequence whose attention is one task per KV head; or, when they have far to look back, several
// tasks over `per_task` runs each and one that merges.
struct Unit {
    int64_t sequence, first_row, n_rows;
    int64_t cost;  // runs * queries
    int64_t n_runs, per_task;
    int64_t n_parts;   // 1: not split
    int64_t partials;  // where the partial results of KV head 0 begin, in floats
};

// Queries of one unit: enough to pay for turning K and V into f32, few enough to stay in the L2 cache.
constexpr int64_t kUnitQueries = 128;
// A part of fewer runs costs more in merging than it gains.
constexpr int64_t kPartRuns = 2;
// Tasks per thread that make the threads end at about the same time.
constexpr int64_t kTasksPerThread = 3;
// Multiply-adds that one thread does faster than several can start.
constexpr int64_t kSerialCost = 200000;

struct AttentionPlan {
    std::vector<Unit> units;
    std::vector<int64_t> unit_of_part;  // unit * parts, in the order of tasks
    Scratch partials;
};

}  // namespace

void attention(Context& ctx, const KvCache& cache, const AttentionCall& call) {
    const KvLayout& layout = cache.layout();
    const int64_t n_kv_heads = layout.n_kv_heads, group = call.n_heads / n_kv_heads;
    const int64_t rows_per_unit = std::max<int64_t>(1, kUnitQueries / group);

    // Kept between calls by the thread that makes them; what they hold is rebuilt every time.
    thread_local AttentionPlan plan;
    plan.units.clear();
    int64_t cost = 0, seen = 0;
    for (int64_t s = 0; s < call.n_sequences; ++s)
        for (int64_t row = call.row_starts[s]; row < call.row_starts[s + 1]; row += rows_per_unit) {
            Unit unit{};
            unit.sequence = s;
            unit.first_row = row;
            unit.n_rows = std::min<int64_t>(rows_per_unit, call.row_starts[s + 1] - row);
            int64_t last = 0;
            for (int64_t t = row; t < row + unit.n_rows; ++t) last = std::max<int64_t>(last, call.positions[t]);
            unit.n_runs = last / kRunTokens + 1;
            unit.cost = unit.n_runs * unit.n_rows * group;
            cost += unit.cost;
            seen += (last + 1) * unit.n_rows;
            plan.units.push_back(unit);
        }
    if (plan.units.empty()) return;
    // The costly ones first: what is left for the end is small.
    std::sort(plan.units.begin(), plan.units.end(), [](const Unit& a, const Unit& b) {
        return a.cost != b.cost ? a.cost > b.cost : a.first_row < b.first_row;
    });

    const bool serial = ctx.threads() == 1 || 2 * seen * call.n_heads * layout.head_dim <= kSerialCost;
    const int64_t fair = std::max<int64_t>(1, cost * n_kv_heads / (kTasksPerThread * ctx.threads()));
    plan.unit_of_part.clear();
    int64_t partials = 0, n_merges = 0;
    for (size_t u = 0; u < plan.units.size(); ++u) {
        Unit& unit = plan.units[u];
        int64_t parts = serial ? 1 : (unit.cost + fair - 1) / fair;
        unit.per_task = std::max(kPartRuns, (unit.n_runs + parts - 1) / parts);
        unit.n_parts = parts == 1 ? 1 : (unit.n_runs + unit.per_task - 1) / unit.per_task;
        unit.partials = partials;
        if (unit.n_parts > 1) {
            partials += n_kv_heads * unit.n_runs * partial_floats(static_cast<int>(unit.n_rows * group), layout.padded);
            ++n_merges;
        }
        for (int64_t part = 0; part < unit.n_parts; ++part)
            plan.unit_of_part.push_back(static_cast<int64_t>(u) << 32 | part);
    }
    float* partial_memory = plan.partials.floats(partials);

    const int64_t stride = call.n_heads * layout.head_dim;
    const int64_t scratch_floats =
        kernels(ctx).attend_scratch(layout, static_cast<int>(std::max(rows_per_unit, int64_t{1}) * group));
    const AttentionPlan& shared = plan;  // a thread_local inside the lambdas would be each worker's own

    const auto item = [&](const Unit& unit, int64_t head) {
        const int64_t at = unit.first_row * stride + head * group * layout.head_dim;
        AttentionItem item;
        item.q = call.q + at;
        item.out = call.out + at;
        item.stride = stride;
        item.n_rows = static_cast<int>(unit.n_rows);
        item.group = static_cast<int>(group);
        item.scale = call.scale;
        item.positions = call.positions + unit.first_row;
        item.pages = call.pages + unit.sequence * call.pages_per_sequence;
        item.kv = cache.layer(call.layer) + head * layout.block_bytes;
        item.layout = &layout;
        return item;
    };
    const auto scratch = [&] {
        thread_local Scratch memory;
        return memory.floats(scratch_floats);
    };
    const auto partials_of = [&](const Unit& unit, int64_t head) {
        const int queries = static_cast<int>(unit.n_rows * group);
        return partial_memory + unit.partials + head * unit.n_runs * partial_floats(queries, layout.padded);
    };

    const auto attend = [&](int64_t task, int) {
        const int64_t packed = shared.unit_of_part[static_cast<size_t>(task / n_kv_heads)], head = task % n_kv_heads;
        const Unit& unit = shared.units[static_cast<size_t>(packed >> 32)];
        if (unit.n_parts == 1) {
            kernels(ctx).attend(item(unit, head), scratch());
            return;
        }
        const int64_t first = (packed & 0xFFFFFFFF) * unit.per_task;
        kernels(ctx).attend_runs(item(unit, head), static_cast<int>(first),
                                 static_cast<int>(std::min(first + unit.per_task, unit.n_runs)), scratch(),
                                 partials_of(unit, head));
    };
    const int64_t n_tasks = static_cast<int64_t>(plan.unit_of_part.size()) * n_kv_heads;
    if (serial)
        for (int64_t task = 0; task < n_tasks; ++task) attend(task, 0);
    else
        ctx.parallel_for(n_tasks, std::ref(attend));
    if (!n_merges) return;

    const auto merge = [&](int64_t task, int) {
        const Unit& unit = shared.units[static_cast<size_t>(task / n_kv_heads)];
        const int64_t head = task % n_kv_heads;
        if (unit.n_parts > 1) kernels(ctx).attend_merge(item(unit, head), scratch(), partials_of(unit, head));
    };
    ctx.parallel_for(static_cast<int64_t>(plan.units.size()) * n_kv_heads, std::ref(merge));
}

}  // namespace llanero
