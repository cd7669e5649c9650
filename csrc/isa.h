// Which instruction sets this build has kernels for, which the machine can run, and the table of kernels
// of each. Owns the choice; knows nothing of what a kernel computes.
#pragma once
#include <string>
#include <vector>

namespace llanero {

struct MatmulKernels;  // kernels/matmul.h
struct LayerKernels;   // kernels/layers.h
struct SampleKernels;  // kernels/sample.h

struct Kernels {
    const char* isa;
    const MatmulKernels* matmul;
    const LayerKernels* layers;
    const SampleKernels* sample;
};

// Instruction sets that are built in and that this machine can run, slowest first.
std::vector<std::string> available_isas();

// The kernels of one instruction set; the best available one when `isa` is empty.
// Throws std::invalid_argument naming the available ones.
const Kernels& kernels_for(const std::string& isa);

}  // namespace llanero
