// Products of float activations with packed matrices: what one instruction set provides, and the operation
// on top of it.
//
// Activations are quantized row by row to int8, then every (row, output) pair is computed by the same
// sequence of operations whatever the number of rows, the row's place, the thread: equal rows give equal
// bits. Integer parts are exact, so instruction sets differ at most in the rounding of float operations.
#pragma once
#include <cstdint>

#include "quant/pack.h"

namespace llanero {

class Context;

// Activations are kept in tiles of 1, 2, 4 or 8 rows. A tile is a record of arrays that follow each other; in
// each, the rows' elements for the same k stand together, so that a kernel walks through it with one pointer.
// The layouts give the arrays' offsets for one row; in a tile of R rows they are R times as large.
//   256-value types: q int8 (32 k of row 0, of row 1, ...; 16 of them are at most 1023 in sum, without their
//     signs), d float per 256 (value = d * q), sums of q over 16
//     and 32 values (int16; two successive ones of a row stand together), and start values for integer sums:
//     -32 * sum over 16, -128 * sum over 32 (int32), which make up for codes that are stored with an offset.
//   32-value types: q int8 as above, d float, d * sum of q, and -8, -16, -128 * sum (int32), all per 32.
struct RowLayout256 {
    int64_t d, sum16, sum32, start16, start32, bytes;
    explicit constexpr RowLayout256(int64_t n)
        : d(n),
          sum16(d + (n / 256 * 4 + 15) / 16 * 16),
          sum32(sum16 + n / 16 * 2),
          start16(sum32 + n / 32 * 2),
          start32(start16 + n / 16 * 4),
          bytes((start32 + n / 32 * 4 + 63) / 64 * 64) {}
};

struct RowLayout32 {
    int64_t d, dsum, start8, start16, start128, bytes;
    explicit constexpr RowLayout32(int64_t n)
        : d(n),
          dsum(d + n / 32 * 4),
          start8(dsum + n / 32 * 4),
          start16(start8 + n / 32 * 4),
          start128(start16 + n / 32 * 4),
          bytes((start128 + n / 32 * 4 + 63) / 64 * 64) {}
};

// Rows that a kernel takes at once: 1, 2, 4 or 8 (index into the table: log2).
constexpr int kRowVariants = 4;

// x: a tile of R activation rows (for dense types R rows of floats). out: R rows of 16 floats. stream: the panel
// is probably not in a cache yet, and the one behind it in memory comes next.
using PanelKernel = void (*)(const uint8_t* panel, const uint8_t* x, int64_t n_in, bool stream, float* out);

struct MatmulKernels {
    // Fills in row r of a tile of R rows.
    void (*quantize256)(const float* x, int64_t n, uint8_t* tile, int R, int r);
    void (*quantize32)(const float* x, int64_t n, uint8_t* tile, int R, int r);
    const PanelKernel* (*panel)(Type type);  // kRowVariants kernels
};

// One matrix of a product: out[t][i] = sum over k of x[t][k] * weights[i][k] (+ bias[i]).
struct MatmulTarget {
    const PackedMatrix* weights;
    float* out;         // [rows, n_out]
    const float* bias;  // [n_out] or nullptr
};

// x [rows, n_in], row-major. All matrices have n_in inputs. No output overlaps x or another output.
// Scratch memory belongs to the context and is reused. Throws std::bad_alloc.
void matmul(Context& context, const float* x, int64_t rows, const MatmulTarget* targets, int n_targets);

}  // namespace llanero
