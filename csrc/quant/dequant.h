// Reading quantized blocks: to plain numbers, or to the integer codes and scales they are made of. This is
// the one place that knows ggml's bit layouts; the packer and the embedding lookup both read through it.
#pragma once
#include <cstdint>
#include <cstring>

#include "quant/types.h"

namespace llanero {

// `static`: files compiled for different instruction sets must not share one copy.
static inline float half_to_float(uint16_t h) {
    const uint32_t sign = static_cast<uint32_t>(h & 0x8000u) << 16;
    const uint32_t rest = h & 0x7fffu;
    uint32_t bits;
    float f;
    if (rest >= 0x7c00u) {  // infinity, NaN
        bits = sign | 0x7f800000u | (rest & 0x3ffu) << 13;
    } else if (rest >= 0x0400u) {
        bits = sign | ((rest << 13) + 0x38000000u);
    } else {  // zero, subnormal: rest * 2^-24
        f = static_cast<float>(rest) * 0x1p-24f;
        std::memcpy(&bits, &f, 4);
        bits |= sign;
    }
    std::memcpy(&f, &bits, 4);
    return f;
}

static inline float bfloat_to_float(uint16_t h) {
    const uint32_t bits = static_cast<uint32_t>(h) << 16;
    float f;
    std::memcpy(&f, &bits, 4);
    return f;
}

inline constexpr int8_t kIq4Values[16] = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};
// Twice the E2M1 values, so that they are integers; the scale is halved.
inline constexpr int8_t kFp4Values[16] = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};

// One block of a quantized type, unpacked. Value i is d * scale[i / group] * number[i] - dmin * min[i / group],
// where number is what a code stands for.
struct Codes {
    int group;  // values per scale: 16 or 32
    float d;
    float dmin;
    int16_t scale[16];
    int16_t min[16];
    uint8_t raw[256];  // codes as stored: 4-bit types 0..15, Q6_K 0..63, Q8_0 its signed bytes
};

// Unpacks one block of a quantized type (not F32, F16, BF16).
void decode_block(Type type, const void* block, Codes& out);

// Writes n values, n a multiple of the type's block. `src` needs no alignment.
void dequantize_row(Type type, const void* src, float* dst, int64_t n);

}  // namespace llanero
