#include "isa.h"

#include <stdexcept>

#if LLANERO_HAVE_neondotprod && defined(__APPLE__)
#include <sys/sysctl.h>
#elif LLANERO_HAVE_neondotprod
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

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
#if LLANERO_HAVE_neon
LLANERO_DECLARE(neon)
#endif
#if LLANERO_HAVE_neondotprod
LLANERO_DECLARE(neondotprod)
#endif
#if LLANERO_HAVE_neoni8mm
LLANERO_DECLARE(neoni8mm)
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
#if LLANERO_HAVE_neondotprod && defined(__APPLE__)
bool has_feature(const char* name) {
    int value = 0;
    size_t size = sizeof value;
    return sysctlbyname(name, &value, &size, nullptr, 0) == 0 && value != 0;
}
bool has_dotprod() { return has_feature("hw.optional.arm.FEAT_DotProd"); }
bool has_i8mm() { return has_dotprod() && has_feature("hw.optional.arm.FEAT_I8MM"); }
#elif LLANERO_HAVE_neondotprod
bool has_dotprod() { return getauxval(AT_HWCAP) & HWCAP_ASIMDDP; }
bool has_i8mm() { return has_dotprod() && getauxval(AT_HWCAP2) & HWCAP2_I8MM; }
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
#if LLANERO_HAVE_neon
    LLANERO_ENTRY(neon, [] { return true; }),
#endif
#if LLANERO_HAVE_neondotprod
    LLANERO_ENTRY(neondotprod, has_dotprod),
#endif
#if LLANERO_HAVE_neoni8mm
    LLANERO_ENTRY(neoni8mm, has_i8mm),
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
