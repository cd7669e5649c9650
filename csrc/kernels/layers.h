#pragma once
namespace llanero {
struct LayerKernels { int placeholder; };
}
