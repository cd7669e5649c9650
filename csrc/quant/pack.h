// Weight matrices in the order in which kernels read them: panels of 16 output rows, the same for every
// instruction set. Owns the layout and the repacking; knows nothing of how products are computed.
//
// Dense panel: for each k the 16 rows' values, as in the file (4 or 2 bytes each).
// Quantized panel: blocks in order of k, each the codes and then the scales of 256 k (K-quants, padded to whole
// cache lines) or of 64 k (32-value types; the last block of a row may have only 32).
//   Codes come in units of 32 k. A unit stands for eight vectors q[0..7] of 64 bytes; byte 4 * row + j of
//   q[i] is the code of k = 4 * i + j of that row. By the bits of a code:
//     4: four vectors q[2i] | q[2i+1] << 4          (codes are table indices for IQ4_* and MXFP4)
//     5: as 4, then one vector whose bit i is the fifth bit of q[i]
//     6: three vectors for four: q[4h + t] | (bits 2t, 2t+1 of q[4h + 3]) << 6
//     2: two vectors: bits 2t, 2t+1 of vector h are q[4h + t]
//     3: as 2, then the vector of single bits that 5 has
//     8: q[0..7] themselves, plus 128, so that they are unsigned
//   Scales of 32-value types, for each unit: d[16], for Q4_1 and Q5_1 then m[16] (f16; for MXFP4 bf16).
//   Scales of 256-value types: d[16] f16; dmin[16] f16 where there are minima; for each group
//   of 16 or 32 k the 16 rows' scales as int8; for each pair of groups the 16 rows' minima as pairs of u8.
// Rows past n_out are zero.
#pragma once
#include <cstdint>
#include <memory>

#include "quant/types.h"

namespace llanero {

class Context;

constexpr int kPanelRows = 16;
constexpr int kUnit = 32;    // k per unit of codes
constexpr int kSuper = 256;  // k per block of the K-quants

struct PackedFormat {
    int code_bits;  // 0: dense
    int group;      // k per integer scale; 0 for 32-value types
    bool mins;
    int unit_bytes;  // codes of a unit (dense: of one k)
    int meta_bytes;  // scales of 256 k, or of a unit for 32-value types

    constexpr int block_units() const { return group ? kSuper / kUnit : 2; }
    // Of a whole block.
    constexpr int block_bytes() const {
        return (block_units() * unit_bytes + (group ? 1 : block_units()) * meta_bytes + 63) / 64 * 64;
    }
};

constexpr PackedFormat packed_format(Type type) {
    switch (type) {
        case Type::F32:
            return {0, 0, false, 64, 0};
        case Type::F16:
        case Type::BF16:
            return {0, 0, false, 32, 0};
        case Type::Q4_0:
        case Type::IQ4_NL:
        case Type::MXFP4:
            return {4, 0, false, 256, 32};
        case Type::Q4_1:
            return {4, 0, true, 256, 64};
        case Type::Q5_0:
            return {5, 0, false, 320, 32};
        case Type::Q5_1:
            return {5, 0, true, 320, 64};
        case Type::Q8_0:
            return {8, 0, false, 512, 32};
        case Type::Q2_K:
            return {2, 16, true, 128, 64 + 512};
        case Type::Q3_K:
            return {3, 16, false, 192, 32 + 256};
        case Type::Q4_K:
            return {4, 32, true, 256, 64 + 256};
        case Type::Q5_K:
            return {5, 32, true, 320, 64 + 256};
        case Type::Q6_K:
            return {6, 16, false, 384, 32 + 256};
        case Type::IQ4_XS:
            return {4, 32, false, 256, 32 + 128};
    }
    return {};
}

// A packed matrix. Immutable once built, so any number of threads may read it.
class PackedMatrix {
public:
    // `data` holds n_out rows of n_in values in the file's format. Sizes must have been checked: n_in is a
    // multiple of the type's block, both are positive. Throws std::bad_alloc.
    PackedMatrix(Context& context, Type type, int64_t n_out, int64_t n_in, const uint8_t* data);
    ~PackedMatrix();
    PackedMatrix(const PackedMatrix&) = delete;
    PackedMatrix& operator=(const PackedMatrix&) = delete;

    Type type() const { return type_; }
    int64_t n_out() const { return n_out_; }
    int64_t n_in() const { return n_in_; }
    int64_t n_panels() const { return (n_out_ + kPanelRows - 1) / kPanelRows; }
    int64_t panel_bytes() const { return panel_bytes_; }
    int64_t bytes() const { return n_panels() * panel_bytes_; }
    const uint8_t* panel(int64_t i) const { return data_ + i * panel_bytes_; }

private:
    Type type_;
    int64_t n_out_, n_in_, panel_bytes_;
    uint8_t* data_;
};

// Bytes of one panel: a multiple of 64.
int64_t packed_panel_bytes(Type type, int64_t n_in);

}  // namespace llanero
