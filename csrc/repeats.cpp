#include "repeats.h"

#include <algorithm>
#include <cmath>

namespace llanero {

namespace {

// As good as a ban, and far from what would make the logit infinite.
constexpr double kLargestPenalty = 1e30;

template <class It>
auto of_last(It first, It last, int32_t token) {
    return std::lower_bound(first, last, token, [](const auto& b, int32_t t) { return b.last < t; });
}

}  // namespace

Repeats::Repeats(const DryParams& params, const std::vector<int32_t>& breakers, const std::vector<int32_t>& ends)
    : params_(params) {
    int64_t start = 0;
    for (const int64_t end : ends) {
        breakers_.push_back(
            {breakers[static_cast<size_t>(end - 1)], static_cast<int64_t>(breaker_tokens_.size()), end - 1 - start});
        for (int64_t i = end - 1; i-- > start;) breaker_tokens_.push_back(breakers[static_cast<size_t>(i)]);
        start = end;
    }
    std::sort(breakers_.begin(), breakers_.end(),
              [](const Breaker& a, const Breaker& b) { return a.last != b.last ? a.last < b.last : a.size < b.size; });
}

void Repeats::push(int32_t token) {
    tokens_.push_back(token);
    since_breaker_ = ends_with_breaker() ? 0 : since_breaker_ + 1;
}

bool Repeats::ends_with_breaker() const {
    const int64_t n = static_cast<int64_t>(tokens_.size());
    for (auto b = of_last(breakers_.begin(), breakers_.end(), tokens_.back());
         b != breakers_.end() && b->last == tokens_.back(); ++b)
        if (b->size < n && std::equal(tokens_.rbegin() + 1, tokens_.rbegin() + 1 + b->size,
                                      breaker_tokens_.begin() + static_cast<std::ptrdiff_t>(b->at)))
            return true;
    return false;
}

bool Repeats::is_breaker(int32_t token) const {
    const auto b = of_last(breakers_.begin(), breakers_.end(), token);
    return b != breakers_.end() && b->last == token && b->size == 0;
}

void Repeats::update() {
    penalties_.clear();
    const int64_t n = static_cast<int64_t>(tokens_.size());
    const int64_t window = params_.last_n < 0 || params_.last_n > n ? n : params_.last_n;
    const int64_t longest = std::min(since_breaker_, window);
    if (window <= params_.allowed_length || longest < params_.allowed_length) return;

    // The Z function of the window read backwards (Gusfield: "Algorithms on Strings, Trees and Sequences", 1997).
    const int32_t* last = tokens_.data() + n - 1;
    common_.resize(static_cast<size_t>(n));
    int64_t* common = common_.data();
    repeats_.clear();
    for (int64_t k = 1, left = 0, right = 0; k < window; ++k) {
        int64_t length = k < right ? std::min(right - k, common[k - left]) : 0;
        while (k + length < window && last[-length] == last[-k - length]) ++length;
        common[k] = length;
        if (k + length > right) {
            left = k;
            right = k + length;
        }
        length = std::min(length, longest);
        if (length >= params_.allowed_length) repeats_.push_back({last[1 - k], length});
    }

    std::sort(repeats_.begin(), repeats_.end(), [](const Repeat& a, const Repeat& b) {
        return a.next != b.next ? a.next < b.next : a.length > b.length;
    });
    int32_t before = -1;
    for (const Repeat& r : repeats_) {
        if (r.next == before) continue;
        before = r.next;
        if (is_breaker(r.next)) continue;
        const double times = std::pow(params_.base, static_cast<double>(r.length - params_.allowed_length));
        penalties_.push_back({r.next, static_cast<float>(std::min(params_.multiplier * times, kLargestPenalty))});
    }
}

}  // namespace llanero
