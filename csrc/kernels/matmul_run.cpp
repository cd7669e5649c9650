// The matmul operation: which rows and panels go together, and how the work is shared out. The order of
// work never touches a result: a panel kernel alone computes each (row, output).
#include <algorithm>
#include <cstring>

#include "context.h"
#include "kernels/matmul.h"

namespace llanero {

namespace {

enum class Input { floats, by32, by256 };

Input input_of(Type type) {
    const int block = type_info(type).block;
    return block == 1 ? Input::floats : block == 32 ? Input::by32 : Input::by256;
}

// Activation rows in the form that a matrix type wants, tile after tile.
struct Rows {
    const uint8_t* data;
    int64_t stride;  // bytes per row
};

// Tiles are as large as possible: eights, then one each of 4, 2 and 1 as the rest needs. Log2 of the next
// tile's rows when `left` rows are left.
int tile_variant(int64_t left) {
    int variant = kRowVariants - 1;
    while ((1 << variant) > left) --variant;
    return variant;
}

// Rows whose activations stay in the second-level cache while panels pass by.
constexpr int64_t kRowsBytes = 384 << 10;
// Panels that stay there while blocks of rows pass by.
constexpr int64_t kPanelsBytes = 256 << 10;

struct Job {
    const PackedMatrix* weights;
    const PanelKernel* kernels;
    Rows rows;
    float* out;
    const float* bias;
    int64_t panels_per_task;
    int64_t first_task;
};

void store(const Job& job, int64_t panel, int64_t row, int rows, const float* tile) {
    const int64_t n_out = job.weights->n_out(), first = panel * kPanelRows;
    const int64_t n = std::min<int64_t>(kPanelRows, n_out - first);
    for (int r = 0; r < rows; ++r) {
        const float* from = tile + r * kPanelRows;
        float* to = job.out + (row + r) * n_out + first;
        if (job.bias)
            for (int64_t i = 0; i < n; ++i) to[i] = from[i] + job.bias[first + i];
        else if (n == kPanelRows)  // a size that the compiler knows: no call for 64 bytes
            std::memcpy(to, from, kPanelRows * sizeof(float));
        else
            std::memcpy(to, from, static_cast<size_t>(n) * sizeof(float));
    }
}

void multiply_panels(const Job& job, int64_t begin, int64_t end, int64_t n_rows) {
    alignas(64) float tile[8 * kPanelRows];
    const int64_t rows_at_once = std::max<int64_t>(8, kRowsBytes / job.rows.stride / 8 * 8);
    for (int64_t from = 0; from < n_rows; from += rows_at_once) {
        const int64_t to = std::min(n_rows, from + rows_at_once);
        for (int64_t p = begin; p < end; ++p) {
            for (int64_t row = from; row < to;) {
                const int variant = tile_variant(to - row), rows = 1 << variant;
                job.kernels[variant](job.weights->panel(p), job.rows.data + row * job.rows.stride, job.weights->n_in(),
                                     row == 0, tile);
                store(job, p, row, rows, tile);
                row += rows;
            }
        }
    }
}

}  // namespace

void matmul(Context& context, const float* x, int64_t rows, const MatmulTarget* targets, int n_targets) {
    if (rows <= 0 || n_targets <= 0) return;
    const MatmulKernels& kernels = *context.kernels().matmul;
    const int64_t n = targets[0].weights->n_in();

    bool by32 = false, by256 = false;
    int64_t work = 0;  // weights times rows
    for (int i = 0; i < n_targets; ++i) {
        const Input input = input_of(targets[i].weights->type());
        by32 |= input == Input::by32;
        by256 |= input == Input::by256;
        work += targets[i].weights->n_panels() * kPanelRows * n * rows;
    }
    const int64_t stride32 = by32 ? RowLayout32(n).bytes : 0, stride256 = by256 ? RowLayout256(n).bytes : 0;
    const size_t jobs_bytes = (static_cast<size_t>(n_targets) * sizeof(Job) + 63) / 64 * 64;

    const std::unique_lock<std::mutex> lock = context.lock_scratch();
    uint8_t* scratch =
        static_cast<uint8_t*>(context.scratch(jobs_bytes + static_cast<size_t>((stride32 + stride256) * rows)));
    Job* jobs = reinterpret_cast<Job*>(scratch);
    uint8_t* records32 = scratch + jobs_bytes;
    uint8_t* records256 = records32 + stride32 * rows;

    if (by32 || by256) {
        // Below about 10 us of quantizing, waking others costs more than it saves.
        const int64_t rows_per_task = std::max<int64_t>(1, (int64_t{32} << 10) / n / 8) * 8;
        context.parallel_for((rows + rows_per_task - 1) / rows_per_task, [&](int64_t task, int) {
            const int64_t end = std::min(rows, (task + 1) * rows_per_task);
            for (int64_t row = task * rows_per_task; row < end;) {
                const int tile = 1 << tile_variant(rows - row);
                for (int r = 0; r < tile; ++r) {
                    const float* from = x + (row + r) * n;
                    if (by32) kernels.quantize32(from, n, records32 + row * stride32, tile, r);
                    if (by256) kernels.quantize256(from, n, records256 + row * stride256, tile, r);
                }
                row += tile;
            }
        });
    }

    // Tasks of about equal work: enough of them that threads end together, not so small that handing them
    // out shows, and of no more panels than the cache holds.
    const int64_t per_task = std::max<int64_t>(work / (context.threads() * 8), int64_t{1} << 18);
    int64_t n_tasks = 0;
    for (int i = 0; i < n_targets; ++i) {
        const PackedMatrix& w = *targets[i].weights;
        const Input input = input_of(w.type());
        Rows in{reinterpret_cast<const uint8_t*>(x), n * 4};
        if (input == Input::by32) in = {records32, stride32};
        if (input == Input::by256) in = {records256, stride256};
        int64_t panels = per_task / (kPanelRows * n * rows);
        if (rows > 8) panels = std::min(panels, kPanelsBytes / w.panel_bytes());
        panels = std::clamp<int64_t>(panels, 1, w.n_panels());
        const int64_t tasks = (w.n_panels() + panels - 1) / panels;
        panels = (w.n_panels() + tasks - 1) / tasks;  // the last one no smaller than need be
        jobs[i] = {&w, kernels.panel(w.type()), in, targets[i].out, targets[i].bias, panels, n_tasks};
        n_tasks += (w.n_panels() + panels - 1) / panels;
    }
    context.parallel_for(n_tasks, [&](int64_t task, int) {
        int i = n_targets - 1;
        while (jobs[i].first_task > task) --i;
        const Job& job = jobs[i];
        const int64_t begin = (task - job.first_task) * job.panels_per_task;
        multiply_panels(job, begin, std::min(begin + job.panels_per_task, job.weights->n_panels()), rows);
    });
}

}  // namespace llanero
