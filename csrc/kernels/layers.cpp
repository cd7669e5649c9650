#include "kernels/layers.h"
namespace llanero { namespace LLANERO_ISA { extern const LayerKernels layer_table; const LayerKernels layer_table{0}; } }
