// Python's side of everything but matrix products: checks every shape, type, id and page, so that no mistake in
// Python can read or write out of bounds, then releases the GIL and computes.
#include <nanobind/nanobind.h>
#include <nanobind/stl/string.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "array.h"
#include "layer_ops.h"
#include "quant/types.h"

namespace nb = nanobind;

namespace {

using llanero::Array;
using llanero::Context;
using llanero::KvCache;

// Token embeddings as the file has them. Holds the file's buffer, so the mapping stays.
class RowTable {
public:
    RowTable(const std::string& type, int64_t n_rows, int64_t n_cols, nb::handle data) : data_(data, "data", 1) {
        const llanero::TypeInfo* info = llanero::type_info(type);
        if (!info) throw nb::value_error(("type " + type + " cannot be computed").c_str());
        if (n_rows < 1 || n_cols < 1 || n_cols % info->block != 0)
            throw nb::value_error(("a row of " + std::to_string(n_cols) + " is not whole blocks of " + type).c_str());
        type_ = info->type;
        n_rows_ = n_rows;
        n_cols_ = n_cols;
        row_bytes_ = llanero::row_bytes(*info, n_cols);
        int64_t bytes;
        if (__builtin_mul_overflow(row_bytes_, n_rows, &bytes) || bytes != data_.size())
            data_.fail(" has " + std::to_string(data_.size()) + " bytes, which is not the size of the shape");
    }

    llanero::Type type() const { return type_; }
    const uint8_t* data() const { return data_.data(); }
    int64_t n_rows() const { return n_rows_; }
    int64_t n_cols() const { return n_cols_; }
    int64_t row_bytes() const { return row_bytes_; }

private:
    Array<const uint8_t> data_;
    llanero::Type type_;
    int64_t n_rows_, n_cols_, row_bytes_;
};

// Raises ValueError unless every value is in 0..limit-1. One pass without branches.
void expect_below(const Array<const int32_t>& array, const int32_t* values, int64_t n, int64_t limit,
                  const char* what) {
    uint32_t largest = 0;  // a negative value is a large one
    for (int64_t i = 0; i < n; ++i) {
        const uint32_t value = static_cast<uint32_t>(values[i]);
        largest = value > largest ? value : largest;
    }
    if (n > 0 && largest >= static_cast<uint64_t>(limit))
        array.fail(std::string(" has ") + what + " " + std::to_string(static_cast<int32_t>(largest)) +
                   ", which is not in 0.." + std::to_string(limit - 1));
}

void expect_below(const Array<const int32_t>& array, int64_t limit, const char* what) {
    expect_below(array, array.data(), array.size(), limit, what);
}

void expect_layer(const KvCache& cache, int64_t layer) {
    if (layer < 0 || layer >= cache.layout().n_layers) throw nb::value_error("layer is not one of the cache's");
}

void embed(Context& ctx, const RowTable& table, nb::handle ids_, nb::handle out_) {
    const Array<const int32_t> ids(ids_, "token_ids", 1);
    const Array<float> out(out_, "out", 2);
    out.expect(0, ids.shape(0));
    out.expect(1, table.n_cols());
    expect_below(ids, table.n_rows(), "token");
    nb::gil_scoped_release unlocked;
    llanero::embed(ctx, table.type(), table.data(), table.row_bytes(), table.n_cols(), ids.data(), ids.shape(0),
                   out.data());
}

void rms_norm(Context& ctx, nb::handle x_, nb::handle weight_, float eps, nb::handle out_) {
    const Array<const float> x(x_, "x", 2), weight(weight_, "weight", 1);
    const Array<float> out(out_, "out", 2);
    weight.expect(0, x.shape(1));
    out.expect(0, x.shape(0));
    out.expect(1, x.shape(1));
    nb::gil_scoped_release unlocked;
    llanero::rms_norm(ctx, const_cast<float*>(x.data()), nullptr, weight.data(), eps, out.data(), x.shape(0),
                      x.shape(1));
}

void add_rms_norm(Context& ctx, nb::handle x_, nb::handle delta_, nb::handle weight_, float eps, nb::handle out_) {
    const Array<float> x(x_, "x", 2), out(out_, "out", 2);
    const Array<const float> delta(delta_, "delta", 2), weight(weight_, "weight", 1);
    weight.expect(0, x.shape(1));
    for (int i = 0; i < 2; ++i) {
        delta.expect(i, x.shape(i));
        out.expect(i, x.shape(i));
    }
    nb::gil_scoped_release unlocked;
    llanero::rms_norm(ctx, x.data(), delta.data(), weight.data(), eps, out.data(), x.shape(0), x.shape(1));
}

void rope_table(Context& ctx, nb::handle positions_, nb::handle inv_freq_, double scale, nb::handle cos_,
                nb::handle sin_) {
    const Array<const int32_t> positions(positions_, "positions", 1);
    const Array<const float> inv_freq(inv_freq_, "inv_freq", 1);
    const Array<float> cos(cos_, "cos", 2), sin(sin_, "sin", 2);
    for (const Array<float>* table : {&cos, &sin}) {
        table->expect(0, positions.shape(0));
        table->expect(1, inv_freq.shape(0));
    }
    nb::gil_scoped_release unlocked;
    llanero::rope_table(ctx, positions.data(), positions.shape(0), inv_freq.data(), inv_freq.shape(0), scale,
                        cos.data(), sin.data());
}

void rope(Context& ctx, nb::handle x_, int64_t n_heads, nb::handle cos_, nb::handle sin_, const std::string& style) {
    const Array<float> x(x_, "x", 2);
    const Array<const float> cos(cos_, "cos", 2), sin(sin_, "sin", 2);
    if (style != "interleaved" && style != "half") throw nb::value_error("style must be 'interleaved' or 'half'");
    if (n_heads < 1 || x.shape(1) % n_heads != 0) x.fail(" cannot be cut into that many heads");
    const int64_t head_dim = x.shape(1) / n_heads, half = cos.shape(1);
    if (2 * half > head_dim) cos.fail(" rotates more dimensions than a head has");
    cos.expect(0, x.shape(0));
    sin.expect(0, x.shape(0));
    sin.expect(1, half);
    nb::gil_scoped_release unlocked;
    llanero::rope(ctx, x.data(), cos.data(), sin.data(), x.shape(0), n_heads, head_dim, half, style == "interleaved");
}

void swiglu(Context& ctx, nb::handle gate_, nb::handle up_, nb::handle out_) {
    const Array<const float> gate(gate_, "gate", 2), up(up_, "up", 2);
    const Array<float> out(out_, "out", 2);
    for (int i = 0; i < 2; ++i) {
        up.expect(i, gate.shape(i));
        out.expect(i, gate.shape(i));
    }
    nb::gil_scoped_release unlocked;
    llanero::swiglu(ctx, gate.data(), up.data(), out.data(), gate.size());
}

void gather(Context& ctx, nb::handle x_, nb::handle rows_, nb::handle out_) {
    const Array<const float> x(x_, "x", 2);
    const Array<const int32_t> rows(rows_, "rows", 1);
    const Array<float> out(out_, "out", 2);
    out.expect(0, rows.shape(0));
    out.expect(1, x.shape(1));
    expect_below(rows, x.shape(0), "row");
    nb::gil_scoped_release unlocked;
    llanero::gather(ctx, x.data(), rows.data(), rows.shape(0), x.shape(1), out.data());
}

void kv_write(Context& ctx, KvCache& cache, int64_t layer, nb::handle k_, nb::handle v_, nb::handle slots_) {
    const Array<const float> k(k_, "k", 2), v(v_, "v", 2);
    const Array<const int32_t> slots(slots_, "slots", 1);
    const llanero::KvLayout& layout = cache.layout();
    expect_layer(cache, layer);
    for (const Array<const float>* rows : {&k, &v}) {
        rows->expect(0, slots.shape(0));
        rows->expect(1, int64_t{layout.n_kv_heads} * layout.head_dim);
    }
    expect_below(slots, int64_t{layout.n_pages} * llanero::kPageTokens, "slot");
    nb::gil_scoped_release unlocked;
    if (layer == 0 && slots.shape(0) > 0)
        cache.reaches(*std::max_element(slots.data(), slots.data() + slots.shape(0)) / llanero::kPageTokens);
    llanero::kv_write(ctx, cache, static_cast<int>(layer), k.data(), v.data(), slots.data(), slots.shape(0));
}

void kv_copy(KvCache& cache, int64_t source, int64_t target, int64_t n_tokens) {
    const int64_t n_pages = cache.layout().n_pages;
    if (source < 0 || source >= n_pages || target < 0 || target >= n_pages)
        throw nb::value_error("source_page and target_page must be pages of the cache");
    if (n_tokens < 0 || n_tokens > llanero::kPageTokens) throw nb::value_error("n_tokens must be 0..16");
    nb::gil_scoped_release unlocked;
    cache.copy_page(static_cast<int>(source), static_cast<int>(target), static_cast<int>(n_tokens));
}

void expect_page(const KvCache& cache, int64_t page) {
    if (page < 0 || page >= cache.layout().n_pages) throw nb::value_error("page must be one of the cache's");
}

void kv_read(const KvCache& cache, int64_t page, nb::handle out_) {
    const Array<uint8_t> out(out_, "out", 1);
    out.expect(0, cache.page_nbytes());
    expect_page(cache, page);
    nb::gil_scoped_release unlocked;
    cache.read_page(static_cast<int>(page), out.data());
}

void kv_restore(KvCache& cache, int64_t page, nb::handle data_) {
    const Array<const uint8_t> data(data_, "data", 1);
    data.expect(0, cache.page_nbytes());
    expect_page(cache, page);
    nb::gil_scoped_release unlocked;
    cache.restore_page(static_cast<int>(page), data.data());
}

void attention(Context& ctx, nb::handle q_, KvCache& cache, int64_t layer, nb::handle positions_,
               nb::handle row_starts_, nb::handle pages_, int64_t n_heads, double scale, nb::handle out_) {
    const Array<const float> q(q_, "q", 2);
    const Array<float> out(out_, "out", 2);
    const Array<const int32_t> positions(positions_, "positions", 1), row_starts(row_starts_, "row_starts", 1);
    const Array<const int32_t> pages(pages_, "pages", 2);
    const llanero::KvLayout& layout = cache.layout();
    expect_layer(cache, layer);
    if (n_heads < 1 || n_heads % layout.n_kv_heads != 0 || n_heads > (1 << 16))
        throw nb::value_error("n_heads must be a multiple of the cache's KV heads");
    const int64_t n_rows = q.shape(0), n_sequences = pages.shape(0), width = pages.shape(1);
    q.expect(1, n_heads * layout.head_dim);
    out.expect(0, n_rows);
    out.expect(1, q.shape(1));
    positions.expect(0, n_rows);
    row_starts.expect(0, n_sequences + 1);
    if (row_starts.data()[0] != 0 || row_starts.data()[n_sequences] != n_rows)
        row_starts.fail(" must begin with 0 and end with the number of rows");
    expect_below(positions, width * llanero::kPageTokens, "position");
    for (int64_t s = 0; s < n_sequences; ++s) {
        const int32_t first = row_starts.data()[s], last = row_starts.data()[s + 1];
        if (first >= last || last > n_rows) row_starts.fail(" must rise");
        int32_t largest = 0;
        for (int32_t t = first; t < last; ++t) largest = positions.data()[t] > largest ? positions.data()[t] : largest;
        expect_below(pages, pages.data() + s * width, largest / llanero::kPageTokens + 1, layout.n_pages, "page");
    }
    const llanero::AttentionCall call{q.data(),
                                      out.data(),
                                      n_heads,
                                      static_cast<float>(scale),
                                      static_cast<int>(layer),
                                      n_sequences,
                                      row_starts.data(),
                                      positions.data(),
                                      pages.data(),
                                      width};
    nb::gil_scoped_release unlocked;
    llanero::attention(ctx, cache, call);
}

void make_cache(KvCache* self, int64_t n_layers, int64_t n_pages, int64_t n_kv_heads, int64_t head_dim,
                const std::string& dtype) {
    using llanero::KvType;
    const std::pair<const char*, KvType> types[] = {
        {"f16", KvType::f16}, {"bf16", KvType::bf16}, {"f32", KvType::f32}, {"q8_0", KvType::q8_0}};
    for (const auto& [name, type] : types)
        if (dtype == name) {
            new (self) KvCache(n_layers, n_pages, n_kv_heads, head_dim, type);
            return;
        }
    throw nb::value_error("dtype must be f16, bf16, f32 or q8_0");
}

}  // namespace

void bind_layers(nb::module_& m) {
    nb::list types;
    for (const llanero::TypeInfo& info : llanero::kTypes) types.append(info.name);
    m.attr("TYPES") = nb::tuple(types);
    nb::class_<RowTable>(m, "RowTable")
        .def(nb::init<const std::string&, int64_t, int64_t, nb::handle>(), nb::arg("type"), nb::arg("n_rows"),
             nb::arg("n_cols"), nb::arg("data"))
        .def_prop_ro("n_rows", &RowTable::n_rows)
        .def_prop_ro("n_cols", &RowTable::n_cols)
        .def_prop_ro("nbytes", [](const RowTable& t) { return t.row_bytes() * t.n_rows(); });
    nb::class_<KvCache>(m, "KVCache")
        .def("__init__", &make_cache, nb::arg("n_layers"), nb::arg("n_pages"), nb::arg("n_kv_heads"),
             nb::arg("head_dim"), nb::arg("dtype"))
        .def_prop_ro("n_pages", [](const KvCache& c) { return c.layout().n_pages; })
        .def_prop_ro("nbytes", &KvCache::nbytes)
        .def_prop_ro("page_nbytes", &KvCache::page_nbytes);
    m.def("embed", &embed);
    m.def("rms_norm", &rms_norm);
    m.def("add_rms_norm", &add_rms_norm);
    m.def("rope_table", &rope_table);
    m.def("rope", &rope);
    m.def("swiglu", &swiglu);
    m.def("gather", &gather);
    m.def("kv_write", &kv_write);
    m.def("kv_copy", &kv_copy);
    m.def("kv_read", &kv_read);
    m.def("kv_restore", &kv_restore);
    m.def("attention", &attention);
}
