#pragma once
#include "kernels/matmul.h"

namespace llanero::LLANERO_ISA {
// nullptr for a type that does not come in blocks of 256.
const PanelKernel* panel_kernels_256(Type type);
}  // namespace llanero::LLANERO_ISA
