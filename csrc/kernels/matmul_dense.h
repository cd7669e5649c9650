#pragma once
#include "kernels/matmul.h"

namespace llanero::LLANERO_ISA {
// nullptr for quantized types. These kernels take float rows.
const PanelKernel* panel_kernels_dense(Type type);
}  // namespace llanero::LLANERO_ISA
