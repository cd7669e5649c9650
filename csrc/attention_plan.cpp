#include "attention_plan.h"

#include <algorithm>

#include "kernels/layers.h"

namespace llanero {

namespace {

using Unit = AttentionUnit;

// Queries of one unit: enough to pay for reading K and V, few enough to stay in the L2 cache.
constexpr int64_t kUnitQueries = 128;
// The same for those of several sequences, where more units mean more reading.
constexpr int64_t kSharedQueries = 256;
// Fewer runs, in a task of their own, cost more in merging than they gain.
constexpr int64_t kLeastRuns = 2;
// Tasks per thread that make the threads end at about the same time.
constexpr int64_t kTasksPerThread = 3;

const int32_t* pages_of(const AttentionCall& call, const Unit& unit) {
    return call.pages + unit.sequence * call.pages_per_sequence;
}

// Pages that both could share with others and that are the same, from the beginning.
int64_t common_pages(const AttentionCall& call, const Unit& a, const Unit& b) {
    const int32_t* pages = pages_of(call, a);
    const int64_t n = std::min(a.to_share, b.to_share) * kRunPages;
    return std::mismatch(pages, pages + n, pages_of(call, b)).first - pages;
}

// In order of those pages, as in a dictionary.
bool comes_before(const AttentionCall& call, const Unit& a, const Unit& b) {
    const int64_t n = common_pages(call, a, b);
    if (n < std::min(a.to_share, b.to_share) * kRunPages) return pages_of(call, a)[n] < pages_of(call, b)[n];
    return a.to_share != b.to_share ? a.to_share < b.to_share : a.first < b.first;
}

}  // namespace

void AttentionPlan::make(const AttentionCall& call, const KvLayout& layout, int threads) {
    const int64_t group = call.n_heads / layout.n_kv_heads;
    cut_into_units(call, std::max<int64_t>(1, kUnitQueries / group));
    const auto n_sole = static_cast<int64_t>(units.size());
    find_shared(call, kSharedQueries / group);
    cut_into_tasks(n_sole, group, layout, threads);
}

// Until they are ordered, `first` of a unit is its first row in the batch.
void AttentionPlan::cut_into_units(const AttentionCall& call, int64_t rows_per_unit) {
    units.clear();
    for (int64_t s = 0; s < call.n_sequences; ++s)
        for (int64_t row = call.row_starts[s]; row < call.row_starts[s + 1]; row += rows_per_unit) {
            Unit unit{};
            unit.sequence = s;
            unit.first = row;
            unit.n_rows = std::min<int64_t>(rows_per_unit, call.row_starts[s + 1] - row);
            const auto positions = std::minmax_element(call.positions + row, call.positions + row + unit.n_rows);
            unit.last_run = *positions.second / kRunTokens + 1;
            unit.n_pages = *positions.second / kPageTokens + 1;
            unit.before = -1;
            // A unit with many rows has little to gain.
            unit.to_share = 2 * unit.n_rows <= rows_per_unit ? *positions.first / kRunTokens : 0;
            units.push_back(unit);
        }
}

// Puts units with the same pages next to each other, and their common runs into units of their own.
void AttentionPlan::find_shared(const AttentionCall& call, int64_t most_rows) {
    std::sort(units.begin(), units.end(), [&](const Unit& a, const Unit& b) { return comes_before(call, a, b); });
    rows.clear();
    for (Unit& unit : units) {
        const auto row = static_cast<int32_t>(unit.first);
        unit.first = static_cast<int64_t>(rows.size());
        for (int32_t t = 0; t < unit.n_rows; ++t) rows.push_back(row + t);
    }
    const auto n = static_cast<int64_t>(units.size());
    for (int64_t u = 0; u + 1 < n; ++u) units[u].alike = common_pages(call, units[u], units[u + 1]) / kRunPages;
    if (n > 0) share(0, n, 0, -1, most_rows);
}

// Units begin..end-1 have the runs before first_run in common, which unit `before` has.
void AttentionPlan::share(int64_t begin, int64_t end, int64_t first_run, int64_t before, int64_t most_rows) {
    if (end - begin == 1) {
        units[begin].first_run = first_run;
        units[begin].before = before;
        return;
    }
    int64_t n_rows = units[end - 1].n_rows, common = units[begin].alike;
    for (int64_t u = begin; u + 1 < end; ++u) {
        n_rows += units[u].n_rows;
        common = std::min(common, units[u].alike);
    }
    if (common - first_run >= kLeastRuns) {
        if (n_rows > most_rows) {
            const int64_t middle = (begin + end) / 2;
            share(begin, middle, first_run, before, most_rows);
            share(middle, end, first_run, before, most_rows);
            return;
        }
        Unit unit = units[begin];
        unit.n_rows = n_rows;
        unit.first_run = first_run;
        unit.last_run = common;
        unit.n_pages = common * kRunPages;
        unit.before = before;
        before = static_cast<int64_t>(units.size());
        first_run = common;
        units.push_back(unit);
    }
    // Where units part ways, one group ends and the next begins.
    for (int64_t u = begin, from = begin; u < end; ++u)
        if (u + 1 == end || units[u].alike == common) {
            share(from, u + 1, first_run, before, most_rows);
            from = u + 1;
        }
}

// The first n_sole units have the last runs of their rows.
void AttentionPlan::cut_into_tasks(int64_t n_sole, int64_t group, const KvLayout& layout, int threads) {
    int64_t cost = 0;
    most_rows = 0;
    for (const Unit& unit : units) {
        cost += unit.cost();
        most_rows = std::max(most_rows, unit.n_rows);
    }
    const int64_t fair = std::max<int64_t>(1, cost * layout.n_kv_heads / (kTasksPerThread * threads));
    spans.clear();
    tasks.clear();
    merges.clear();
    partial_floats = 0;
    for (int64_t u = 0; u < static_cast<int64_t>(units.size()); ++u) {
        Unit& unit = units[u];
        const int64_t n_spans = threads == 1 ? 1 : (unit.cost() + fair - 1) / fair;
        const bool whole = u < n_sole && n_spans == 1;
        unit.first_span = static_cast<int64_t>(spans.size());
        if (u < n_sole) (whole && unit.before < 0 ? tasks : merges).push_back({u, -1, unit.cost()});
        if (whole) continue;
        const int64_t n_runs = std::max(kLeastRuns, (unit.last_run - unit.first_run + n_spans - 1) / n_spans);
        const int64_t floats = llanero::partial_floats(static_cast<int>(unit.n_rows * group), layout.padded);
        for (int64_t run = unit.first_run; run < unit.last_run; run += n_runs) {
            const int64_t end = std::min(run + n_runs, unit.last_run);
            const int64_t size = (partials_of_runs(run, end) * floats + 15) / 16 * 16;
            tasks.push_back({u, static_cast<int64_t>(spans.size()), (end - run) * unit.n_rows});
            spans.push_back({run, end, partial_floats, size});
            partial_floats += layout.n_kv_heads * size;
            ++unit.n_spans;
        }
    }
    most_parts = 0;
    for (const Unit& unit : units) {
        int64_t parts = unit.n_spans;
        for (int64_t u = unit.before; u >= 0; u = units[u].before) parts += units[u].n_spans;
        most_parts = std::max(most_parts, parts);
    }
    // The costly ones first: what is left for the end is small.
    for (std::vector<AttentionTask>* some : {&tasks, &merges})
        std::sort(some->begin(), some->end(), [](const auto& a, const auto& b) { return a.cost > b.cost; });
}

}  // namespace llanero
