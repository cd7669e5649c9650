// The Python module `llanero._native`. Each bind_*.cpp adds its part; arguments are checked there, so
// that kernels may trust what they get and Python sees an exception instead of a crash.
#include <nanobind/nanobind.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include "context.h"
#include "isa.h"

namespace nb = nanobind;

void bind_matmul(nb::module_& m);
void bind_layers(nb::module_& m);
void bind_sampler(nb::module_& m);

NB_MODULE(_native, m) {
    using llanero::Context;
    m.def("available_isas", &llanero::available_isas);
    nb::class_<Context>(m, "Context")
        .def(nb::init<int, const std::string&>(), nb::arg("threads"), nb::arg("isa") = "")
        .def_prop_ro("threads", &Context::threads)
        .def_prop_ro("isa", [](const Context& c) { return std::string(c.kernels().isa); });
    bind_matmul(m);
    bind_layers(m);
    bind_sampler(m);
}
