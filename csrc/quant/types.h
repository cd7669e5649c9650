// The tensor types of GGUF that can be computed with, and how large their blocks are.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace llanero {

// Numbers are ggml's, as files have them.
enum class Type : int32_t {
    F32 = 0,
    F16 = 1,
    Q4_0 = 2,
    Q4_1 = 3,
    Q5_0 = 6,
    Q5_1 = 7,
    Q8_0 = 8,
    Q2_K = 10,
    Q3_K = 11,
    Q4_K = 12,
    Q5_K = 13,
    Q6_K = 14,
    IQ4_NL = 20,
    IQ4_XS = 23,
    BF16 = 30,
    MXFP4 = 39,
};

struct TypeInfo {
    Type type;
    const char* name;
    int block;  // values per block
    int bytes;  // bytes per block
};

inline constexpr TypeInfo kTypes[] = {
    {Type::F32, "F32", 1, 4},       {Type::F16, "F16", 1, 2},         {Type::BF16, "BF16", 1, 2},
    {Type::Q4_0, "Q4_0", 32, 18},   {Type::Q4_1, "Q4_1", 32, 20},     {Type::Q5_0, "Q5_0", 32, 22},
    {Type::Q5_1, "Q5_1", 32, 24},   {Type::Q8_0, "Q8_0", 32, 34},     {Type::Q2_K, "Q2_K", 256, 84},
    {Type::Q3_K, "Q3_K", 256, 110}, {Type::Q4_K, "Q4_K", 256, 144},   {Type::Q5_K, "Q5_K", 256, 176},
    {Type::Q6_K, "Q6_K", 256, 210}, {Type::IQ4_NL, "IQ4_NL", 32, 18}, {Type::IQ4_XS, "IQ4_XS", 256, 136},
    {Type::MXFP4, "MXFP4", 32, 17},
};

// nullptr for a type that is not in the table.
constexpr const TypeInfo* type_info(std::string_view name) {
    for (const TypeInfo& t : kTypes)
        if (name == t.name) return &t;
    return nullptr;
}

constexpr const TypeInfo& type_info(Type type) {
    for (const TypeInfo& t : kTypes)
        if (type == t.type) return t;
    return kTypes[0];
}

// Bytes of a row of n values; n is a multiple of the block.
constexpr int64_t row_bytes(const TypeInfo& t, int64_t n) { return n / t.block * t.bytes; }

}  // namespace llanero
