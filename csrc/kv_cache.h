// The paged KV cache: one anonymous mapping for all layers, and where in it each page, head and token lies.
// Owns memory and layout; knows no arithmetic and no page tables. Memory is committed as pages are written.
#pragma once
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <thread>

namespace llanero {

constexpr int kPageTokens = 16;

enum class KvType { f16, bf16, f32, q8_0 };
constexpr int kScaled = 32;  // dimensions that have a scale in common, in q8_0

// [layer][page][kv head] -> a block: K as [head_dim][16 tokens], so that 16 scores are computed at once, then V as
// [16 tokens][padded], `padded` being head_dim rounded up to 16. q8_0 (bytes; head_dim is a multiple of 32) has f16
// scales behind them: K's, [head_dim / 32][16 tokens], and V's, [16 tokens][head_dim / 32].
struct KvLayout {
    int n_layers, n_pages, n_kv_heads, head_dim, padded;
    KvType type;
    int element;          // bytes
    int64_t v_offset;     // elements from a block's start to its V, which in q8_0 is as large as K
    int64_t block_bytes;  // a multiple of 64
    int64_t page_bytes;
    int64_t layer_bytes;
};

class KvCache {
public:
    // Throws std::invalid_argument for sizes out of range, std::bad_alloc when the address space is not there.
    KvCache(int64_t n_layers, int64_t n_pages, int64_t n_kv_heads, int64_t head_dim, KvType type);
    ~KvCache();
    KvCache(const KvCache&) = delete;
    KvCache& operator=(const KvCache&) = delete;

    const KvLayout& layout() const { return layout_; }
    char* layer(int index) const { return data_ + index * layout_.layer_bytes; }
    size_t nbytes() const { return bytes_; }

    // Called before a page is written, by the thread that writes: another one has memory committed for the pages that
    // come next. Being given a huge page can take milliseconds, and all layers need one in the same step.
    void reaches(int page);

    // Copies the first n_tokens of a page to another, all layers.
    void copy_page(int source, int target, int n_tokens);

    // A whole page, all layers, as bytes of this layout.
    int64_t page_nbytes() const { return layout_.page_bytes * layout_.n_layers; }
    void read_page(int page, uint8_t* out) const;
    void restore_page(int page, const uint8_t* data);

private:
    void commit_ahead();

    KvLayout layout_;
    size_t bytes_;
    char* data_;
    int ahead_;         // pages
    int reached_ = -1;  // the highest page that was written
    bool ended_ = false;
    std::mutex mutex_;  // of both; who writes may read reached_ without
    std::condition_variable news_;
    std::thread committing_;  // begins with the first page
};

}  // namespace llanero
