#pragma once
namespace llanero {
struct MatmulKernels { int placeholder; };
}
