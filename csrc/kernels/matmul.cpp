#include "kernels/matmul.h"
namespace llanero { namespace LLANERO_ISA { extern const MatmulKernels matmul_table; const MatmulKernels matmul_table{0}; } }
