#include "quant/pack.h"

#include <cstring>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

#include "context.h"
#include "quant/dequant.h"

namespace llanero {

namespace {

constexpr size_t kHugePage = size_t{2} << 20;

uint8_t* allocate(size_t bytes) {
    const size_t align = bytes >= 2 * kHugePage ? kHugePage : 64;
    uint8_t* p = static_cast<uint8_t*>(::operator new(bytes, std::align_val_t{align}));
#if defined(__linux__) && defined(MADV_HUGEPAGE)
    // Panels are read end to end at every step; small pages would cost a TLB miss every 4 KiB. Whole huge
    // pages only, so that no memory is taken beyond the matrix itself.
    if (align == kHugePage) madvise(p, bytes / kHugePage * kHugePage, MADV_HUGEPAGE);
#endif
    return p;
}

size_t alignment_of(size_t bytes) { return bytes >= 2 * kHugePage ? kHugePage : 64; }

// The unsigned codes of one unit for 16 rows, as the vectors q[0..7].
struct Unit {
    uint8_t q[8][64];
};

void write_nibbles(const Unit& u, uint8_t* out) {
    for (int i = 0; i < 4; ++i)
        for (int j = 0; j < 64; ++j)
            out[64 * i + j] = static_cast<uint8_t>((u.q[2 * i][j] & 15) | u.q[2 * i + 1][j] << 4);
}

// The two lowest bits of each code, four vectors to one.
void write_pairs(const Unit& u, uint8_t* out) {
    for (int h = 0; h < 2; ++h)
        for (int j = 0; j < 64; ++j) {
            int v = 0;
            for (int t = 0; t < 4; ++t) v |= (u.q[4 * h + t][j] & 3) << (2 * t);
            out[64 * h + j] = static_cast<uint8_t>(v);
        }
}

void write_bits(const Unit& u, int bit, uint8_t* out) {
    for (int j = 0; j < 64; ++j) {
        int v = 0;
        for (int i = 0; i < 8; ++i) v |= (u.q[i][j] >> bit & 1) << i;
        out[j] = static_cast<uint8_t>(v);
    }
}

// Four vectors of six bits in three: the fourth is spread over what the others leave free.
void write_sixes(const Unit& u, uint8_t* out) {
    for (int h = 0; h < 2; ++h)
        for (int t = 0; t < 3; ++t, out += 64)
            for (int j = 0; j < 64; ++j)
                out[j] = static_cast<uint8_t>(u.q[4 * h + t][j] | (u.q[4 * h + 3][j] >> 2 * t & 3) << 6);
}

void write_unit(int bits, const Unit& u, uint8_t* out) {
    switch (bits) {
        case 2:
            write_pairs(u, out);
            break;
        case 3:
            write_pairs(u, out);
            write_bits(u, 2, out + 128);
            break;
        case 4:
            write_nibbles(u, out);
            break;
        case 5:
            write_nibbles(u, out);
            write_bits(u, 4, out + 256);
            break;
        case 6:
            write_sixes(u, out);
            break;
        default:
            for (int i = 0; i < 8; ++i)
                for (int j = 0; j < 64; ++j) out[64 * i + j] = static_cast<uint8_t>(u.q[i][j] ^ 0x80);
    }
}

uint16_t read_u16(const uint8_t* p) {
    uint16_t v;
    std::memcpy(&v, p, 2);
    return v;
}

void write_u16(uint8_t* p, uint16_t v) { std::memcpy(p, &v, 2); }

// Where the f16 pair of a block is in the file's own layout.
struct HalfOffsets {
    int d, min;  // min: -1 where there is none
};

HalfOffsets half_offsets(Type type) {
    switch (type) {
        case Type::Q4_1:
        case Type::Q5_1:
        case Type::Q4_K:
        case Type::Q5_K:
            return {0, 2};
        case Type::Q2_K:
            return {80, 82};
        case Type::Q3_K:
            return {108, -1};
        case Type::Q6_K:
            return {208, -1};
        default:
            return {0, -1};
    }
}

// 2^(e - 128) as bf16; the two smallest are subnormal.
uint16_t half_exponent_as_bf16(uint8_t e) { return static_cast<uint16_t>(e < 2 ? 0x20 << e : (e - 1) << 7); }

void pack_dense(int element, int64_t n_in, int64_t rows, const uint8_t* src, uint8_t* out) {
    for (int64_t r = 0; r < rows; ++r) {
        const uint8_t* row = src + r * n_in * element;
        uint8_t* to = out + r * element;
        for (int64_t k = 0; k < n_in; ++k) std::memcpy(to + k * kPanelRows * element, row + k * element, element);
    }
}

// Row r of a block's scales, from one block of the file.
void pack_scales(Type type, const PackedFormat& f, const uint8_t* block, const Codes& codes, int64_t r, uint8_t* meta) {
    const HalfOffsets halves = half_offsets(type);
    write_u16(meta + 2 * r, type == Type::MXFP4 ? half_exponent_as_bf16(block[0]) : read_u16(block + halves.d));
    if (f.mins) write_u16(meta + 32 + 2 * r, read_u16(block + halves.min));
    if (!f.group) return;
    const int groups = kSuper / f.group;
    uint8_t* scales = meta + (f.mins ? 64 : 32) + r;
    for (int g = 0; g < groups; ++g) scales[16 * g] = static_cast<uint8_t>(codes.scale[g]);
    if (!f.mins) return;
    uint8_t* mins = meta + 64 + 16 * groups + 2 * r;
    for (int g = 0; g < groups; ++g) mins[32 * (g / 2) + g % 2] = static_cast<uint8_t>(codes.min[g]);
}

void pack_quantized(Type type, const PackedFormat& f, int64_t n_in, int64_t rows, const uint8_t* src, uint8_t* out) {
    const TypeInfo& info = type_info(type);
    const int64_t src_row = row_bytes(info, n_in), n_units = n_in / kUnit;
    const int per_file_block = info.block / kUnit;
    Codes codes;
    Unit unit[kSuper / kUnit] = {};
    for (int64_t first = 0; first < n_units; first += f.block_units(), out += f.block_bytes()) {
        const int units = static_cast<int>(n_units - first < f.block_units() ? n_units - first : f.block_units());
        uint8_t* meta = out + units * f.unit_bytes;
        for (int u = 0; u < units; u += per_file_block, meta += f.meta_bytes) {
            for (int64_t r = 0; r < rows; ++r) {
                const uint8_t* block = src + r * src_row + (first + u) / per_file_block * info.bytes;
                decode_block(type, block, codes);
                for (int v = 0; v < per_file_block; ++v)
                    for (int i = 0; i < 8; ++i) std::memcpy(&unit[v].q[i][4 * r], codes.raw + 32 * v + 4 * i, 4);
                pack_scales(type, f, block, codes, r, meta);
            }
            for (int v = 0; v < per_file_block; ++v) write_unit(f.code_bits, unit[v], out + (u + v) * f.unit_bytes);
        }
    }
}

}  // namespace

int64_t packed_panel_bytes(Type type, int64_t n_in) {
    const PackedFormat f = packed_format(type);
    const int64_t used = f.code_bits == 0 ? n_in * f.unit_bytes
                                          : (n_in / kUnit + f.block_units() - 1) / f.block_units() * f.block_bytes();
    return (used + 63) / 64 * 64;
}

PackedMatrix::PackedMatrix(Context& context, Type type, int64_t n_out, int64_t n_in, const uint8_t* data)
    : type_(type), n_out_(n_out), n_in_(n_in), panel_bytes_(packed_panel_bytes(type, n_in)) {
    data_ = allocate(static_cast<size_t>(bytes()));
    const PackedFormat f = packed_format(type);
    const int64_t src_row = row_bytes(type_info(type), n_in);
    context.parallel_for(n_panels(), [&](int64_t p, int) {
        const int64_t first = p * kPanelRows;
        const int64_t rows = n_out - first < kPanelRows ? n_out - first : kPanelRows;
        uint8_t* out = data_ + p * panel_bytes_;
        if (rows < kPanelRows) std::memset(out, 0, static_cast<size_t>(panel_bytes_));
        if (f.code_bits == 0)
            pack_dense(f.unit_bytes / kPanelRows, n_in, rows, data + first * src_row, out);
        else
            pack_quantized(type, f, n_in, rows, data + first * src_row, out);
    });
}

PackedMatrix::~PackedMatrix() {
    ::operator delete(data_, std::align_val_t{alignment_of(static_cast<size_t>(bytes()))});
}

}  // namespace llanero
