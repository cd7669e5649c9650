// What a core can do at most: loops that only read, only multiply int8, or only do float FMAs.
// Compiled by limits.py for the instruction set that is measured; called from one Python thread per core.

#include <cstddef>
#include <cstdint>

#if defined(__AVX2__)
#include <immintrin.h>
#endif

namespace {

constexpr int chains = 12;  // enough independent accumulators to hide latency, few enough for the registers

#if defined(__AVX512F__)
typedef float Floats __attribute__((vector_size(64)));
typedef int64_t Words __attribute__((vector_size(64)));
#else
typedef float Floats __attribute__((vector_size(32)));
typedef int64_t Words __attribute__((vector_size(32)));
#endif

template <class T>
void keep(T& value) {
#if defined(__AVX512F__)
    asm volatile("" : "+v"(value));
#elif defined(__x86_64__)
    asm volatile("" : "+x"(value));
#else
    asm volatile("" : "+m"(value));
#endif
}

}  // namespace

extern "C" {

// Reads n bytes (a multiple of 1024, 64-byte aligned) `times` times.
int64_t read_bytes(const void* data, size_t n, int times) {
    const Words* words = static_cast<const Words*>(data);
    constexpr size_t step = 8;
    Words sums[step] = {};
    for (int t = 0; t < times; t++) {
        for (size_t i = 0; i + step <= n / sizeof(Words); i += step) {
            for (size_t j = 0; j < step; j++) sums[j] |= words[i + j];
        }
        for (size_t j = 0; j < step; j++) keep(sums[j]);
    }
    Words sum = {};
    for (size_t j = 0; j < step; j++) sum |= sums[j];
    return sum[0];
}

// Returns the float operations done: an FMA is two per lane.
double float_fma(long times) {
    Floats sums[chains], a, b;
    for (Floats& sum : sums) sum = Floats{};
    a = Floats{} + 0.5f;
    b = Floats{} + 0.25f;
    for (long t = 0; t < times; t++) {
        keep(a);
        for (int i = 0; i < chains; i++) sums[i] = sums[i] * a + b;
    }
    for (Floats& sum : sums) keep(sum);
    return 2.0 * chains * (sizeof(Floats) / sizeof(float)) * static_cast<double>(times);
}

// Returns the int8 operations done, 0 where this instruction set has no way to multiply int8 four at a time.
double int8_dot(long times) {
#if defined(__AVX512VNNI__)
    __m512i sums[chains], a = _mm512_set1_epi8(1), b = _mm512_set1_epi8(2);
    for (__m512i& sum : sums) sum = _mm512_setzero_si512();
    for (long t = 0; t < times; t++) {
        keep(a);
        for (int i = 0; i < chains; i++) sums[i] = _mm512_dpbusd_epi32(sums[i], a, b);
    }
#elif defined(__AVX512BW__)
    __m512i sums[chains], a = _mm512_set1_epi8(1), b = _mm512_set1_epi8(2);
    const __m512i ones = _mm512_set1_epi16(1);
    for (__m512i& sum : sums) sum = _mm512_setzero_si512();
    for (long t = 0; t < times; t++) {
        for (int i = 0; i < chains; i++) {
            keep(a);
            sums[i] = _mm512_add_epi32(sums[i], _mm512_madd_epi16(_mm512_maddubs_epi16(a, b), ones));
        }
    }
#elif defined(__AVX2__)
    __m256i sums[chains], a = _mm256_set1_epi8(1), b = _mm256_set1_epi8(2);
    const __m256i ones = _mm256_set1_epi16(1);
    for (__m256i& sum : sums) sum = _mm256_setzero_si256();
    for (long t = 0; t < times; t++) {
        for (int i = 0; i < chains; i++) {
            keep(a);
            sums[i] = _mm256_add_epi32(sums[i], _mm256_madd_epi16(_mm256_maddubs_epi16(a, b), ones));
        }
    }
#else
    return 0.0 * static_cast<double>(times);
#endif
#if defined(__AVX2__)
    for (auto& sum : sums) keep(sum);
    return 2.0 * chains * sizeof(sums[0]) * static_cast<double>(times);
#endif
}
}
