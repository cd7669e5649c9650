#include "kv_cache.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <stdexcept>
#include <system_error>

namespace llanero {

namespace {

constexpr int64_t kHugePage = int64_t{2} << 20;
constexpr int kNiceness = 10;

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
    layout_.element = type == KvType::f32 ? 4 : type == KvType::q8_0 ? 1 : 2;
    if (type == KvType::q8_0 && head_dim % kScaled != 0)
        throw std::invalid_argument("KV cache: q8_0 needs a head_dim that is a multiple of 32");
    layout_.v_offset = int64_t{layout_.head_dim} * kPageTokens;
    const int64_t elements = layout_.v_offset + int64_t{layout_.padded} * kPageTokens;
    const int64_t scales = type == KvType::q8_0 ? elements / kScaled : 0;
    layout_.block_bytes = (elements * layout_.element + scales * 2 + 63) / 64 * 64;
    layout_.page_bytes = layout_.block_bytes * layout_.n_kv_heads;
    if (__builtin_mul_overflow(layout_.page_bytes, n_pages, &layout_.layer_bytes) ||
        __builtin_mul_overflow(static_cast<size_t>(layout_.layer_bytes), static_cast<size_t>(n_layers), &bytes_))
        throw std::bad_alloc();
    void* memory = mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    data_ = static_cast<char*>(memory);
    ahead_ = static_cast<int>(std::clamp(kHugePage / layout_.page_bytes, int64_t{1}, n_pages));
#ifdef MADV_HUGEPAGE
    madvise(memory, bytes_, MADV_HUGEPAGE);  // a hint: without it every block would cost its own TLB entry
#endif
}

KvCache::~KvCache() {
    if (committing_.joinable()) {
        {
            const std::lock_guard lock(mutex_);
            ended_ = true;
        }
        news_.notify_one();
        committing_.join();
    }
    munmap(data_, bytes_);
}

void KvCache::reaches(int page) {
    if (page <= reached_) return;
    const bool first = reached_ < 0;
    {
        const std::lock_guard lock(mutex_);
        reached_ = page;
    }
    news_.notify_one();
    if (!first) return;
    try {
        committing_ = std::thread(&KvCache::commit_ahead, this);
    } catch (const std::system_error&) {
        // No thread to be had: memory is committed as pages are written.
    }
}

void KvCache::commit_ahead() {
#ifdef MADV_POPULATE_WRITE
    setpriority(PRIO_PROCESS, 0, kNiceness);  // this thread, on Linux: steps come first
    const auto small_page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto rounded = [small_page](const char* p) {
        return reinterpret_cast<uintptr_t>(p) / small_page * small_page;
    };
    for (int begin = 0; begin < layout_.n_pages;) {
        {
            std::unique_lock lock(mutex_);
            news_.wait(lock, [&] { return ended_ || reached_ + ahead_ >= begin; });
            if (ended_) return;
        }
        const int end = std::min(begin + ahead_, layout_.n_pages);
        for (int l = 0; l < layout_.n_layers; ++l) {
            const uintptr_t from = rounded(layer(l) + begin * layout_.page_bytes);
            const uintptr_t to = rounded(layer(l) + end * layout_.page_bytes);
            // Where it is not possible, memory is committed as pages are written.
            if (madvise(reinterpret_cast<void*>(from), to - from, MADV_POPULATE_WRITE) != 0) return;
        }
        begin = end;
    }
#endif
}

void KvCache::copy_page(int source, int target, int n_tokens) {
    if (source == target || n_tokens <= 0) return;
    const int64_t v = layout_.v_offset * layout_.element, scales = 2 * layout_.v_offset,
                  n_scales = layout_.v_offset / kScaled;
    const auto copy = [](char* to, const char* from, int64_t n) { std::memcpy(to, from, static_cast<size_t>(n)); };
    for (int l = 0; l < layout_.n_layers; ++l)
        for (int h = 0; h < layout_.n_kv_heads; ++h) {
            const char* from = layer(l) + source * layout_.page_bytes + h * layout_.block_bytes;
            char* to = layer(l) + target * layout_.page_bytes + h * layout_.block_bytes;
            for (int64_t at = 0; at < v; at += kPageTokens * layout_.element)
                copy(to + at, from + at, n_tokens * layout_.element);
            copy(to + v, from + v, n_tokens * layout_.padded * layout_.element);
            if (layout_.type != KvType::q8_0) continue;
            const int64_t v_scales = scales + 2 * n_scales;
            for (int64_t at = scales; at < v_scales; at += 2 * kPageTokens) copy(to + at, from + at, 2 * n_tokens);
            copy(to + v_scales, from + v_scales, 2 * n_tokens * (layout_.head_dim / kScaled));
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
