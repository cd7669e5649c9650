// `attention` of layer_ops.h: does what the plan says, and has the memory for it.
#include <functional>
#include <new>
#include <vector>

#include "attention_plan.h"
#include "kernels/layers.h"

namespace llanero {

namespace {

// Multiply-adds that one thread does faster than several can start.
constexpr int64_t kSerialCost = 200000;

// Memory of the calling thread, aligned, kept between calls and grown when needed. Throws std::bad_alloc.
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

// What a thread needs for its tasks. It is had before they begin: they cannot fail.
struct ThreadMemory {
    float* scratch;
    AttentionPart* parts;  // the most that a task merges
};

// One call; its tasks may run on any thread.
struct Attention {
    const LayerKernels& kernels;
    const KvCache& cache;
    const AttentionCall& call;
    const AttentionPlan& plan;
    float* partials;
    const int64_t n_kv_heads = cache.layout().n_kv_heads, group = call.n_heads / n_kv_heads;

    AttentionItem item(const AttentionUnit& unit, int64_t head) const {
        const KvLayout& layout = cache.layout();
        const int64_t at = head * group * layout.head_dim;
        AttentionItem item;
        item.q = call.q + at;
        item.out = call.out + at;
        item.stride = call.n_heads * layout.head_dim;
        item.rows = plan.rows.data() + unit.first;
        item.n_rows = static_cast<int>(unit.n_rows);
        item.group = static_cast<int>(group);
        item.scale = call.scale;
        item.positions = call.positions;
        item.pages = call.pages + unit.sequence * call.pages_per_sequence;
        item.n_pages = static_cast<int>(unit.n_pages);
        item.kv = cache.layer(call.layer) + head * layout.block_bytes;
        item.layout = &layout;
        return item;
    }

    float* partials_of(const AttentionSpan& span, int64_t head) const {
        return partials + span.partials + head * span.size;
    }

    void operator()(const AttentionTask& task, int64_t head, const ThreadMemory& memory) const {
        const AttentionUnit& unit = plan.units[task.unit];
        if (task.span >= 0) {
            const AttentionSpan& span = plan.spans[task.span];
            kernels.attend_runs(item(unit, head), static_cast<int>(span.first_run), static_cast<int>(span.last_run),
                                memory.scratch, partials_of(span, head));
            return;
        }
        AttentionPart *const end = memory.parts + plan.most_parts, *part = end;
        for (const AttentionUnit* from = &unit;; from = &plan.units[from->before]) {
            for (int64_t i = from->first_span + from->n_spans - 1; i >= from->first_span; --i) {
                const AttentionSpan& span = plan.spans[i];
                *--part = {partials_of(span, head), static_cast<int>(from->n_rows * group),
                           static_cast<int>((unit.first - from->first) * group), static_cast<int>(span.first_run),
                           static_cast<int>(span.last_run)};
            }
            if (from->before < 0) break;
        }
        kernels.attend(item(unit, head), part, static_cast<int>(end - part), memory.scratch);
    }
};

}  // namespace

void attention(Context& ctx, const KvCache& cache, const AttentionCall& call) {
    int64_t seen = 0;
    for (int64_t row = 0; row < call.row_starts[call.n_sequences]; ++row) seen += call.positions[row] + 1;
    const bool serial = 2 * seen * call.n_heads * cache.layout().head_dim <= kSerialCost;

    const int threads = serial ? 1 : ctx.threads();
    // Kept between calls by the thread that makes them.
    thread_local AttentionPlan plan;
    thread_local Scratch partials, scratch;
    thread_local std::vector<AttentionPart> parts;
    plan.make(call, cache.layout(), threads);
    const Attention attend{*ctx.kernels().layers, cache, call, plan, partials.floats(plan.partial_floats)};
    const int queries = static_cast<int>(plan.most_rows * attend.group);
    const int64_t floats = (attend.kernels.attend_scratch(cache.layout(), queries) + 15) / 16 * 16;
    parts.resize(static_cast<size_t>(threads * plan.most_parts));
    // Of this thread: in a task, the names of what is kept are those of the thread that runs it.
    const ThreadMemory first{scratch.floats(threads * floats), parts.data()};
    for (const std::vector<AttentionTask>* tasks : {&plan.tasks, &plan.merges}) {
        const auto body = [&](int64_t i, int thread) {
            const ThreadMemory memory{first.scratch + thread * floats, first.parts + thread * attend.plan.most_parts};
            attend((*tasks)[i / attend.n_kv_heads], i % attend.n_kv_heads, memory);
        };
        const int64_t n = static_cast<int64_t>(tasks->size()) * attend.n_kv_heads;
        if (serial)
            for (int64_t i = 0; i < n; ++i) body(i, 0);
        else
            ctx.parallel_for(n, std::ref(body));
    }
}

}  // namespace llanero
