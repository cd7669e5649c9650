#include "isa.h"

#include <stdexcept>

namespace llanero {

#define LLANERO_DECLARE(isa)                 \
    namespace isa {                          \
    extern const MatmulKernels matmul_table; \
    extern const LayerKernels layer_table;   \
    extern const SampleKernels sample_table; \
    }
#if LLANERO_HAVE_scalar
LLANERO_DECLARE(scalar)
#endif
#if LLANERO_HAVE_avx2
LLANERO_DECLARE(avx2)
#endif
#if LLANERO_HAVE_avx512
LLANERO_DECLARE(avx512)
#endif
#if LLANERO_HAVE_avx512vnni
LLANERO_DECLARE(avx512vnni)
#endif

namespace {

struct Entry {
    Kernels kernels;
    bool (*supported)();
};

#if LLANERO_HAVE_avx2
bool has_avx2() {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2") &&
           __builtin_cpu_supports("f16c");
}
#endif
#if LLANERO_HAVE_avx512
bool has_avx512() {
    return has_avx2() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512cd");
}
#endif
#if LLANERO_HAVE_avx512vnni
bool has_avx512vnni() { return has_avx512() && __builtin_cpu_supports("avx512vnni"); }
#endif

#define LLANERO_ENTRY(isa, check) {{#isa, &isa::matmul_table, &isa::layer_table, &isa::sample_table}, check}
const Entry entries[] = {
    LLANERO_ENTRY(scalar, [] { return true; }),
#if LLANERO_HAVE_avx2
    LLANERO_ENTRY(avx2, has_avx2),
#endif
#if LLANERO_HAVE_avx512
    LLANERO_ENTRY(avx512, has_avx512),
#endif
#if LLANERO_HAVE_avx512vnni
    LLANERO_ENTRY(avx512vnni, has_avx512vnni),
#endif
};

}  // namespace

std::vector<std::string> available_isas() {
    std::vector<std::string> names;
    for (const Entry& e : entries)
        if (e.supported()) names.push_back(e.kernels.isa);
    return names;
}

const Kernels& kernels_for(const std::string& isa) {
    const Entry* found = nullptr;
    for (const Entry& e : entries)
        if (e.supported() && (isa.empty() || isa == e.kernels.isa)) found = &e;
    if (found) return found->kernels;
    std::string known;
    for (const std::string& name : available_isas()) known += (known.empty() ? "" : ", ") + name;
    throw std::invalid_argument("kernel set '" + isa + "' is not available on this machine; available: " + known);
}

}  // namespace llanero
