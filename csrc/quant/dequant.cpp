#include "quant/dequant.h"

#include <cmath>

namespace llanero {

namespace {

float read_half(const uint8_t* p) {
    uint16_t h;
    std::memcpy(&h, p, 2);
    return half_to_float(h);
}

uint32_t read_u32(const uint8_t* p) {
    uint32_t v;
    std::memcpy(&v, p, 4);
    return v;
}

// 16 bytes of nibbles: low ones are values 0..15, high ones 16..31.
void nibbles32(const uint8_t* qs, uint8_t* raw) {
    for (int i = 0; i < 16; ++i) {
        raw[i] = qs[i] & 15;
        raw[i + 16] = qs[i] >> 4;
    }
}

void fifth_bits32(const uint8_t* qh, uint8_t* raw) {
    const uint32_t bits = read_u32(qh);
    for (int i = 0; i < 32; ++i) raw[i] = static_cast<uint8_t>(raw[i] | ((bits >> i & 1) << 4));
}

// The 6-bit scales and minima of Q4_K and Q5_K, eight of each in 12 bytes.
void scales_mins_k4(const uint8_t* s, Codes& out) {
    for (int j = 0; j < 4; ++j) {
        out.scale[j] = s[j] & 63;
        out.min[j] = s[j + 4] & 63;
        out.scale[j + 4] = static_cast<int16_t>((s[j + 8] & 15) | (s[j] >> 6) << 4);
        out.min[j + 4] = static_cast<int16_t>((s[j + 8] >> 4) | (s[j + 4] >> 6) << 4);
    }
}

// What raw codes stand for: a table's entry, or the code less an offset.
void numbers(Type type, const uint8_t* raw, int n, int8_t* out) {
    const int8_t* table = type == Type::IQ4_NL || type == Type::IQ4_XS ? kIq4Values
                          : type == Type::MXFP4                        ? kFp4Values
                                                                       : nullptr;
    int offset = 0;
    if (type == Type::Q3_K) offset = 4;
    if (type == Type::Q4_0) offset = 8;
    if (type == Type::Q5_0) offset = 16;
    if (type == Type::Q6_K) offset = 32;
    if (table)
        for (int i = 0; i < n; ++i) out[i] = table[raw[i]];
    else
        for (int i = 0; i < n; ++i) out[i] = static_cast<int8_t>(raw[i] - offset);
}

void start32(Codes& out, float d, float dmin, int16_t min) {
    out.group = 32;
    out.d = d;
    out.dmin = dmin;
    out.scale[0] = 1;
    out.min[0] = min;
}

void decode_q2_k(const uint8_t* b, Codes& out) {
    const uint8_t *scales = b, *qs = b + 16;
    out.group = 16;
    out.d = read_half(b + 80);
    out.dmin = read_half(b + 82);
    for (int g = 0; g < 16; ++g) {
        out.scale[g] = scales[g] & 15;
        out.min[g] = scales[g] >> 4;
    }
    for (int run = 0; run < 8; ++run)
        for (int i = 0; i < 32; ++i) out.raw[32 * run + i] = qs[run / 4 * 32 + i] >> (run % 4 * 2) & 3;
}

void decode_q3_k(const uint8_t* b, Codes& out) {
    const uint8_t *hmask = b, *qs = b + 32, *s = b + 96;
    out.group = 16;
    out.d = read_half(b + 108);
    out.dmin = 0;
    for (int g = 0; g < 16; ++g) {
        const int low = g < 8 ? s[g] & 15 : s[g - 8] >> 4;
        const int high = s[8 + g % 4] >> (g / 4 * 2) & 3;
        out.scale[g] = static_cast<int16_t>((low | high << 4) - 32);
        out.min[g] = 0;
    }
    for (int run = 0; run < 8; ++run)
        for (int i = 0; i < 32; ++i) {
            const int low = qs[run / 4 * 32 + i] >> (run % 4 * 2) & 3;
            out.raw[32 * run + i] = static_cast<uint8_t>(low | (hmask[i] >> run & 1) << 2);
        }
}

void decode_q4_k(const uint8_t* b, Codes& out) {
    const uint8_t* qs = b + 16;
    out.group = 32;
    out.d = read_half(b);
    out.dmin = read_half(b + 2);
    scales_mins_k4(b + 4, out);
    for (int run = 0; run < 8; ++run)
        for (int i = 0; i < 32; ++i) out.raw[32 * run + i] = qs[run / 2 * 32 + i] >> (run % 2 * 4) & 15;
}

void decode_q5_k(const uint8_t* b, Codes& out) {
    const uint8_t *qh = b + 16, *qs = b + 48;
    out.group = 32;
    out.d = read_half(b);
    out.dmin = read_half(b + 2);
    scales_mins_k4(b + 4, out);
    for (int run = 0; run < 8; ++run)
        for (int i = 0; i < 32; ++i) {
            const int low = qs[run / 2 * 32 + i] >> (run % 2 * 4) & 15;
            out.raw[32 * run + i] = static_cast<uint8_t>(low | (qh[i] >> run & 1) << 4);
        }
}

void decode_q6_k(const uint8_t* b, Codes& out) {
    const uint8_t *ql = b, *qh = b + 128, *scales = b + 192;
    out.group = 16;
    out.d = read_half(b + 208);
    out.dmin = 0;
    for (int g = 0; g < 16; ++g) {
        out.scale[g] = static_cast<int8_t>(scales[g]);
        out.min[g] = 0;
    }
    for (int run = 0; run < 8; ++run) {
        const int half = run / 4, part = run % 4;
        for (int i = 0; i < 32; ++i) {
            const int low = ql[half * 64 + part % 2 * 32 + i] >> (part / 2 * 4) & 15;
            const int high = qh[half * 32 + i] >> (part * 2) & 3;
            out.raw[32 * run + i] = static_cast<uint8_t>(low | high << 4);
        }
    }
}

void decode_iq4_xs(const uint8_t* b, Codes& out) {
    const uint8_t *low = b + 4, *qs = b + 8;
    const int high = b[2] | b[3] << 8;
    out.group = 32;
    out.d = read_half(b);
    out.dmin = 0;
    for (int g = 0; g < 8; ++g) {
        out.scale[g] = static_cast<int16_t>(((low[g / 2] >> (g % 2 * 4) & 15) | (high >> (g * 2) & 3) << 4) - 32);
        out.min[g] = 0;
        nibbles32(qs + 16 * g, out.raw + 32 * g);
    }
}

}  // namespace

void decode_block(Type type, const void* block, Codes& out) {
    const uint8_t* b = static_cast<const uint8_t*>(block);
    switch (type) {
        case Type::Q4_0:
            start32(out, read_half(b), 0, 0);
            nibbles32(b + 2, out.raw);
            return;
        case Type::Q4_1:
            start32(out, read_half(b), -read_half(b + 2), 1);
            nibbles32(b + 4, out.raw);
            return;
        case Type::Q5_0:
            start32(out, read_half(b), 0, 0);
            nibbles32(b + 6, out.raw);
            fifth_bits32(b + 2, out.raw);
            return;
        case Type::Q5_1:
            start32(out, read_half(b), -read_half(b + 2), 1);
            nibbles32(b + 8, out.raw);
            fifth_bits32(b + 4, out.raw);
            return;
        case Type::Q8_0:
            start32(out, read_half(b), 0, 0);
            std::memcpy(out.raw, b + 2, 32);
            return;
        case Type::IQ4_NL:
            start32(out, read_half(b), 0, 0);
            nibbles32(b + 2, out.raw);
            return;
        case Type::MXFP4:
            start32(out, std::ldexp(1.0f, b[0] - 128), 0, 0);
            nibbles32(b + 1, out.raw);
            return;
        case Type::Q2_K:
            return decode_q2_k(b, out);
        case Type::Q3_K:
            return decode_q3_k(b, out);
        case Type::Q4_K:
            return decode_q4_k(b, out);
        case Type::Q5_K:
            return decode_q5_k(b, out);
        case Type::Q6_K:
            return decode_q6_k(b, out);
        case Type::IQ4_XS:
            return decode_iq4_xs(b, out);
        case Type::F32:
        case Type::F16:
        case Type::BF16:
            return;
    }
}

void dequantize_row(Type type, const void* src, float* dst, int64_t n) {
    const uint8_t* p = static_cast<const uint8_t*>(src);
    switch (type) {
        case Type::F32:
            std::memcpy(dst, p, static_cast<size_t>(n) * 4);
            return;
        case Type::F16:
            for (int64_t i = 0; i < n; ++i) dst[i] = read_half(p + 2 * i);
            return;
        case Type::BF16:
            for (int64_t i = 0; i < n; ++i)
                dst[i] = bfloat_to_float(static_cast<uint16_t>(p[2 * i] | p[2 * i + 1] << 8));
            return;
        default:
            break;
    }
    const TypeInfo& info = type_info(type);
    Codes codes;
    int8_t number[256];
    for (int64_t at = 0; at < n; at += info.block, p += info.bytes) {
        decode_block(type, p, codes);
        numbers(type, codes.raw, info.block, number);
        for (int g = 0; g * codes.group < info.block; ++g) {
            const float scale = codes.d * static_cast<float>(codes.scale[g]);
            const float min = codes.dmin * static_cast<float>(codes.min[g]);
            float* out = dst + at + g * codes.group;
            const int8_t* from = number + g * codes.group;
            for (int i = 0; i < codes.group; ++i) out[i] = scale * static_cast<float>(from[i]) - min;
        }
    }
}

}  // namespace llanero
