// Attention of one item over its runs, on one thread; see layers.h for what the functions promise.
#pragma once
#include "kernels/layers.h"

namespace llanero {
namespace LLANERO_ISA {

int64_t attend_scratch(const KvLayout& layout, int n_queries);
void attend_runs(const AttentionItem& item, int first, int last, float* scratch, float* partials);
void attend(const AttentionItem& item, const AttentionPart* parts, int n_parts, float* scratch);

}  // namespace LLANERO_ISA
}  // namespace llanero
