// A C-contiguous numpy array (or anything with the buffer protocol) as the bindings take it: pointer, shape and a
// check that raises ValueError naming the argument. Never copies or converts. Cheaper per call than a DLPack
// import, which matters for operations that take a microsecond.
#pragma once
#include <nanobind/nanobind.h>

#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>

namespace llanero {

template <class T>
struct BufferFormat;
template <>
struct BufferFormat<float> {
    static constexpr char code = 'f';
    static constexpr const char* name = "float32";
};
template <>
struct BufferFormat<int32_t> {
    static constexpr char code = 'i';
    static constexpr const char* name = "int32";
};
template <>
struct BufferFormat<uint32_t> {
    static constexpr char code = 'I';
    static constexpr const char* name = "uint32";
};
template <>
struct BufferFormat<uint8_t> {
    static constexpr char code = 'B';
    static constexpr const char* name = "uint8";
};

// T const: read-only arrays are welcome. Holds the buffer while it lives; create and destroy it with the GIL.
template <class T>
class Array {
public:
    using Value = std::remove_const_t<T>;

    Array(nanobind::handle object, const char* name, int ndim) : name_(name) {
        constexpr int flags = PyBUF_C_CONTIGUOUS | PyBUF_FORMAT | (std::is_const_v<T> ? 0 : PyBUF_WRITABLE);
        if (PyObject_GetBuffer(object.ptr(), &view_, flags) != 0) {
            PyErr_Clear();
            fail(std::is_const_v<T> ? " must be a C-contiguous array" : " must be a writable C-contiguous array");
        }
        const char* format = view_.format ? view_.format : "B";
        if (*format == '<' || *format == '=' || *format == '@') ++format;
        // numpy calls a 32-bit integer 'i' or 'l' ('I' or 'L' without a sign) by platform
        constexpr char code = BufferFormat<Value>::code;
        const bool same = *format == code || (code == 'i' && *format == 'l') || (code == 'I' && *format == 'L');
        if (!same || format[1] || view_.itemsize != static_cast<Py_ssize_t>(sizeof(T))) {
            PyBuffer_Release(&view_);
            fail(std::string(" must be ") + BufferFormat<Value>::name);
        }
        if (view_.ndim != ndim) {
            const int got = view_.ndim;
            PyBuffer_Release(&view_);
            fail(" must have " + std::to_string(ndim) + " dimensions, not " + std::to_string(got));
        }
    }
    ~Array() { PyBuffer_Release(&view_); }
    Array(const Array&) = delete;
    Array& operator=(const Array&) = delete;

    T* data() const { return static_cast<T*>(view_.buf); }
    int64_t shape(int i) const { return view_.shape[i]; }
    int64_t size() const { return view_.len / view_.itemsize; }

    // Raises ValueError unless dimension i is `expected`.
    void expect(int i, int64_t expected) const {
        if (shape(i) != expected)
            fail(" must have " + std::to_string(expected) + " in dimension " + std::to_string(i) + ", not " +
                 std::to_string(shape(i)));
    }

    [[noreturn]] void fail(const std::string& what) const { throw nanobind::value_error((name_ + what).c_str()); }

private:
    const char* name_;
    Py_buffer view_;
};

}  // namespace llanero
