#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/stl/string.h>

#include "quant/dequant.h"

namespace nb = nanobind;
using namespace llanero;

namespace {

using Bytes = nb::ndarray<const uint8_t, nb::ndim<1>, nb::c_contig, nb::device::cpu>;
using FloatVector = nb::ndarray<nb::numpy, float, nb::ndim<1>>;

FloatVector dequantize(const std::string& type, int64_t n, const Bytes& data) {
    const TypeInfo* info = type_info(type);
    if (!info) throw nb::value_error(("tensor type " + type + " is not supported").c_str());
    if (n < 0 || n % info->block || static_cast<int64_t>(data.size()) != row_bytes(*info, n))
        throw nb::value_error(
            (std::to_string(data.size()) + " bytes do not hold " + std::to_string(n) + " values of type " + type)
                .c_str());
    float* out = new float[static_cast<size_t>(n)];
    nb::capsule owner(out, [](void* p) noexcept { delete[] static_cast<float*>(p); });
    dequantize_row(info->type, data.data(), out, n);
    return FloatVector(out, {static_cast<size_t>(n)}, owner);
}

}  // namespace

void bind_matmul(nb::module_& m) { m.def("dequantize", &dequantize, nb::arg("type"), nb::arg("n"), nb::arg("data")); }
