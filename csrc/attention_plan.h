// How the attention of a step is cut into tasks: which rows go over which runs together, and whose results are
// merged. Knows rows, positions and page tables, not what pages hold. However it cuts, each row has its own runs in
// order, so no cut shows in the bits.
#pragma once
#include <cstdint>
#include <vector>

#include "layer_ops.h"

namespace llanero {

// Rows and some of their runs, which are the same pages for all of them. Those that have the last run of their rows
// are of one sequence each; the runs before are theirs as well, or of units that sequences share.
struct AttentionUnit {
    int64_t sequence;       // whose page table it is
    int64_t first, n_rows;  // in the plan's order of rows
    int64_t first_run, last_run;
    int64_t n_pages;              // of the table, up to the last run's end
    int64_t before;               // the unit that has the runs before first_run; -1: there are none
    int64_t first_span, n_spans;  // 0: none of its results are kept
    int64_t to_share;             // so many runs are complete for all its rows
    int64_t alike;                // of these, so many are the same pages in the next unit

    int64_t cost() const { return (last_run - first_run) * n_rows; }
};

// Runs of a unit whose partial results are kept until they are merged.
struct AttentionSpan {
    int64_t first_run, last_run;
    int64_t partials, size;  // where those of KV head 0 begin, and what a head takes, in floats
};

struct AttentionTask {
    int64_t unit;
    int64_t span;  // -1: all that is left to do for the unit's rows
    int64_t cost;
};

// Vectors keep their memory from call to call.
class AttentionPlan {
public:
    // Takes the place of the plan before. `threads` 1: nothing is cut for their sake.
    void make(const AttentionCall& call, const KvLayout& layout, int threads);

    std::vector<AttentionUnit> units;
    std::vector<int32_t> rows;
    std::vector<AttentionSpan> spans;   // those of a unit next to each other, in order
    std::vector<AttentionTask> tasks;   // each to be done once per KV head, in any order
    std::vector<AttentionTask> merges;  // likewise, when all of those are done
    int64_t partial_floats = 0;
    int64_t most_rows = 0;   // of a unit
    int64_t most_parts = 0;  // spans of a unit and all before it

private:
    void cut_into_units(const AttentionCall& call, int64_t rows_per_unit);
    void find_shared(const AttentionCall& call, int64_t most_rows);
    void share(int64_t begin, int64_t end, int64_t first_run, int64_t before, int64_t most_rows);
    void cut_into_tasks(int64_t n_sole, int64_t group, const KvLayout& layout, int threads);
};

}  // namespace llanero
