// Python's way to the packed matrices and the matmul operation: checks every size before any kernel runs.
#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/stl/string.h>

#include <stdexcept>
#include <vector>

#include "context.h"
#include "kernels/matmul.h"
#include "quant/dequant.h"
#include "quant/pack.h"

namespace nb = nanobind;
using namespace llanero;

namespace {

using Bytes = nb::ndarray<const uint8_t, nb::ndim<1>, nb::c_contig, nb::device::cpu>;
using FloatVector = nb::ndarray<const float, nb::ndim<1>, nb::c_contig, nb::device::cpu>;
using FloatRows = nb::ndarray<const float, nb::ndim<2>, nb::c_contig, nb::device::cpu>;
using FloatRowsOut = nb::ndarray<float, nb::ndim<2>, nb::c_contig, nb::device::cpu>;
using NewFloats = nb::ndarray<nb::numpy, float, nb::ndim<1>>;

[[noreturn]] void reject(const std::string& message) { throw std::invalid_argument(message); }  // a ValueError

const TypeInfo& known_type(const std::string& name) {
    const TypeInfo* info = type_info(name);
    if (!info) reject("tensor type " + name + " is not supported");
    return *info;
}

NewFloats dequantize(const std::string& type, int64_t n, const Bytes& data) {
    const TypeInfo& info = known_type(type);
    if (n < 0 || n % info.block || static_cast<int64_t>(data.size()) != row_bytes(info, n))
        reject(std::to_string(data.size()) + " bytes do not hold " + std::to_string(n) + " values of type " + type);
    float* out = new float[static_cast<size_t>(n)];
    nb::capsule owner(out, [](void* p) noexcept { delete[] static_cast<float*>(p); });
    dequantize_row(info.type, data.data(), out, n);
    return NewFloats(out, {static_cast<size_t>(n)}, owner);
}

PackedMatrix* pack_matrix(Context& context, const std::string& type, int64_t n_out, int64_t n_in, const Bytes& data) {
    const TypeInfo& info = known_type(type);
    constexpr int64_t limit = int64_t{1} << 31;
    if (n_out < 1 || n_in < 1 || n_out >= limit || n_in >= limit)
        reject("a matrix of " + std::to_string(n_out) + " x " + std::to_string(n_in) + " cannot be packed");
    if (n_in % info.block)
        reject("rows of " + std::to_string(n_in) + " values: type " + type + " needs a multiple of " +
               std::to_string(info.block));
    if (row_bytes(info, n_in) > INT64_MAX / n_out || static_cast<int64_t>(data.size()) != row_bytes(info, n_in) * n_out)
        reject(std::to_string(data.size()) + " bytes do not hold " + std::to_string(n_out) + " x " +
               std::to_string(n_in) + " values of type " + type);
    const uint8_t* bytes = data.data();
    nb::gil_scoped_release release;
    return new PackedMatrix(context, info.type, n_out, n_in, bytes);
}

template <class Array>
Array array_at(const nb::sequence& list, size_t i, const char* what) {
    Array out;
    if (!nb::try_cast<Array>(list[i], out, false))
        throw nb::type_error(
            (std::string(what) + " " + std::to_string(i) + " is not a contiguous float32 array").c_str());
    return out;
}

std::string shape_of(int64_t rows, int64_t cols) {
    return "[" + std::to_string(rows) + ", " + std::to_string(cols) + "]";
}

void matmul_checked(Context& context, const FloatRows& x, const nb::sequence& weights, const nb::sequence& outs,
                    const nb::sequence& biases) {
    constexpr size_t most = 64;  // matrices in a call
    const size_t n = nb::len(weights), n_biases = nb::len(biases);
    if (n > most) reject("at most " + std::to_string(most) + " matrices in one call");
    if (nb::len(outs) != n || (n_biases != n && n_biases != 0))
        reject(std::to_string(n) + " weights need as many outputs, and as many biases or none");
    const int64_t rows = static_cast<int64_t>(x.shape(0)), n_in = static_cast<int64_t>(x.shape(1));
    MatmulTarget targets[most];
    for (size_t i = 0; i < n; ++i) {
        const PackedMatrix* w = nullptr;
        if (!nb::try_cast<const PackedMatrix*>(weights[i], w) || !w)
            throw nb::type_error(("weight " + std::to_string(i) + " is not a packed matrix").c_str());
        if (w->n_in() != n_in)
            reject("x is " + shape_of(rows, n_in) + " but matrix " + std::to_string(i) + " has " +
                   std::to_string(w->n_in()) + " inputs");
        const FloatRowsOut out = array_at<FloatRowsOut>(outs, i, "output");
        if (static_cast<int64_t>(out.shape(0)) != rows || static_cast<int64_t>(out.shape(1)) != w->n_out())
            reject("output " + std::to_string(i) + " must be " + shape_of(rows, w->n_out()));
        targets[i] = {w, out.data(), nullptr};
        if (n_biases == 0) continue;
        if (biases[i].is_none()) continue;
        const FloatVector bias = array_at<FloatVector>(biases, i, "bias");
        if (static_cast<int64_t>(bias.shape(0)) != w->n_out())
            reject("bias " + std::to_string(i) + " must have " + std::to_string(w->n_out()) + " values");
        targets[i].bias = bias.data();
    }
    const float* input = x.data();
    // The caller's lists keep every array alive.
    nb::gil_scoped_release release;
    matmul(context, input, rows, targets, static_cast<int>(n));
}

}  // namespace

void bind_matmul(nb::module_& m) {
    nb::class_<PackedMatrix>(m, "Matrix")
        .def_prop_ro("type", [](const PackedMatrix& w) { return type_info(w.type()).name; })
        .def_prop_ro("n_out", &PackedMatrix::n_out)
        .def_prop_ro("n_in", &PackedMatrix::n_in)
        .def_prop_ro("nbytes", &PackedMatrix::bytes);
    m.def("dequantize", &dequantize, nb::arg("type"), nb::arg("n"), nb::arg("data"));
    m.def("pack_matrix", &pack_matrix, nb::arg("ctx"), nb::arg("type"), nb::arg("n_out"), nb::arg("n_in"),
          nb::arg("data"), nb::rv_policy::take_ownership);
    m.def("matmul", &matmul_checked, nb::arg("ctx"), nb::arg("x").noconvert(), nb::arg("weights"), nb::arg("outs"),
          nb::arg("biases"));
}
