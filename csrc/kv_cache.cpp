#include "kv_cache.h"

#include <sys/mman.h>

#include <cstring>
#include <new>
#include <stdexcept>

namespace llanero {

namespace {

int checked(int64_t value, int64_t limit, const char* name) {
    if (value < 1 || value > limit) throw std::invalid_argument(std::string("KV cache: ") + name + " out of range");
    return static_cast<int>(value);
}

}  // namespace

KvCache::KvCache(int64_t n_layers, int64_t n_pages, int64_t n_kv_heads, int64_t head_dim, KvType type) {
    layout_.n_layers = checked(n_layers, 1 << 16, "n_layers");
    layout_.n_pages = checked(n_pages, (int64_t{1} << 31) / kPageTokens - 1, "n_pages");  // slots are int32
    layout_.n_kv_heads = checked(n_kv_heads, 1 << 16, "n_kv_heads");
    layout_.head_dim = checked(head_dim, 1 << 16, "head_dim");
    layout_.padded = (layout_.head_dim + 15) / 16 * 16;
    layout_.type = type;
    layout_.element = type == KvType::f32 ? 4 : 2;
    layout_.v_offset = int64_t{layout_.head_dim} * kPageTokens;
    layout_.block_bytes = ((layout_.v_offset + int64_t{layout_.padded} * kPageTokens) * layout_.element + 63) / 64 * 64;
    layout_.page_bytes = layout_.block_bytes * layout_.n_kv_heads;
    if (__builtin_mul_overflow(layout_.page_bytes, n_pages, &layout_.layer_bytes) ||
        __builtin_mul_overflow(static_cast<size_t>(layout_.layer_bytes), static_cast<size_t>(n_layers), &bytes_))
        throw std::bad_alloc();
    void* memory = mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    data_ = static_cast<char*>(memory);
#ifdef MADV_HUGEPAGE
    madvise(memory, bytes_, MADV_HUGEPAGE);  // a hint: without it every block would cost its own TLB entry
#endif
}

KvCache::~KvCache() { munmap(data_, bytes_); }

void KvCache::copy_page(int source, int target, int n_tokens) {
    if (source == target || n_tokens <= 0) return;
    const size_t element = static_cast<size_t>(layout_.element);
    for (int l = 0; l < layout_.n_layers; ++l)
        for (int h = 0; h < layout_.n_kv_heads; ++h) {
            const char* from = layer(l) + source * layout_.page_bytes + h * layout_.block_bytes;
            char* to = layer(l) + target * layout_.page_bytes + h * layout_.block_bytes;
            for (int d = 0; d < layout_.head_dim; ++d) {
                const size_t at = static_cast<size_t>(d) * kPageTokens * element;
                std::memcpy(to + at, from + at, static_cast<size_t>(n_tokens) * element);
            }
            const size_t v = static_cast<size_t>(layout_.v_offset) * element;
            std::memcpy(to + v, from + v, static_cast<size_t>(n_tokens * layout_.padded) * element);
        }
}

void KvCache::read_page(int page, uint8_t* out) const {
    for (int l = 0; l < layout_.n_layers; ++l)
        std::memcpy(out + l * layout_.page_bytes, layer(l) + page * layout_.page_bytes, layout_.page_bytes);
}

void KvCache::restore_page(int page, const uint8_t* data) {
    for (int l = 0; l < layout_.n_layers; ++l)
        std::memcpy(layer(l) + page * layout_.page_bytes, data + l * layout_.page_bytes, layout_.page_bytes);
}

}  // namespace llanero
