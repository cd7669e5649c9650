// Attention of one item over its runs, on one thread; see layers.h for what the functions promise.
#pragma once
#include "kernels/layers.h"

namespace llanero {
namespace LLANERO_ISA {

int64_t attend_scratch(const KvLayout& layout, int n_queries);
void attend(const AttentionItem& item, float* scratch);
void attend_runs(const AttentionItem& item, int first, int last, float* scratch, float* partials);
void attend_merge(const AttentionItem& item, float* scratch, const float* partials);

}  // namespace LLANERO_ISA
}  // namespace llanero
