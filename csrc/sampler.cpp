#include "sampler.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <limits>

#include "kernels/sample.h"

namespace llanero {

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kLowest = std::numeric_limits<float>::lowest();
constexpr double kLog2e = 1.4426950408889634074;
// Temperatures under this are greedy: dividing by them would only overflow.
constexpr double kGreedyBelow = 1e-5;

uint32_t bits(float x) {
    uint32_t b;
    std::memcpy(&b, &x, 4);
    return b;
}

// Unsigned integers in the order of floats, with -0 as 0; and back.
uint32_t rank(float x) {
    const uint32_t b = bits(x + 0.0f);
    return b & 0x80000000u ? ~b : b | 0x80000000u;
}
float value_of(uint32_t rank) {
    const uint32_t b = rank & 0x80000000u ? rank & 0x7FFFFFFFu : ~rank;
    float x;
    std::memcpy(&x, &b, 4);
    return x;
}

// SplitMix64's finalizer (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
uint64_t mix(uint64_t z) {
    z += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

template <class T>
std::unique_ptr<T[]> unset(int64_t n) {  // memory that is never touched is never there
    return std::unique_ptr<T[]>(new T[static_cast<size_t>(n)]);
}

// Four sums side by side: one order, and no chain of dependent additions.
template <class F>
double sum_of(int64_t n, const F& term) {
    double sums[4] = {};
    int64_t i = 0;
    for (; i + 4 <= n; i += 4)
        for (int j = 0; j < 4; ++j) sums[j] += term(i + j);
    for (int j = 0; i < n; ++i, ++j) sums[j] += term(i);
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

double sum_of(const float* weights, int64_t n) {
    return sum_of(n, [&](int64_t i) { return static_cast<double>(weights[i]); });
}

// The place among n whose share, of shares laid end to end, `target` lies in; `before` is what comes before it.
// Rounding may leave the target beyond the end: the last share that is not 0 is meant then.
template <class F>
int64_t find_share(int64_t n, double target, const F& share, double* before) {
    double sum = 0;
    int64_t place = 0;
    *before = 0;
    for (int64_t i = 0; i < n && sum <= target; ++i) {
        const double s = share(i);
        if (!(s > 0)) continue;
        place = i;
        *before = sum;
        sum += s;
    }
    return place;
}

int64_t quantile(const float* weights, int64_t n, double target) {
    constexpr int64_t kStep = 1024;
    double before;
    const auto step_sum = [&](int64_t s) {
        return sum_of(weights + s * kStep, n - s * kStep < kStep ? n - s * kStep : kStep);
    };
    const int64_t first = find_share((n + kStep - 1) / kStep, target, step_sum, &before) * kStep;
    return first + find_share(
                       n - first < kStep ? n - first : kStep, target - before,
                       [&](int64_t i) { return static_cast<double>(weights[first + i]); }, &before);
}

}  // namespace

double uniform(uint64_t seed, uint64_t index, uint64_t position, uint64_t which) {
    uint64_t state = mix(mix(mix(seed) ^ index) ^ position);
    if (which) state = mix(state ^ which);
    return static_cast<double>(state >> 11) * 0x1p-53;
}

// --- a sequence ---------------------------------------------------------------------------------

SampleState::SampleState(int64_t n_vocab, const SampleParams& params, std::vector<Bias> bias,
                         std::vector<int32_t> stops, Repeats repeats)
    : n_vocab_(n_vocab),
      params_(params),
      bias_(std::move(bias)),
      stops_(std::move(stops)),
      repeats_(std::move(repeats)),
      mu_(2 * params.mirostat_tau) {}

bool SampleState::penalizes() const {
    return params_.repetition_penalty != 1 || params_.presence_penalty != 0 || params_.frequency_penalty != 0;
}

void SampleState::accept_prompt(int32_t token) {
    if (penalizes()) seen(token);
    if (repeats_.on()) repeats_.push(token);
}

void SampleState::accepted_prompt() {
    if (repeats_.on()) repeats_.update();
}

void SampleState::accept(int32_t token) {
    ++n_output_;
    if (penalizes()) seen(token).count += 1;
    if (repeats_.on()) {
        repeats_.push(token);
        repeats_.update();
    }
    if (params_.mirostat) mu_ -= params_.mirostat_eta * (surprise_ - params_.mirostat_tau);
}

SampleState::Seen& SampleState::seen(int32_t token) {
    const auto slot_of = [&](int32_t id) -> int32_t& {
        size_t at = static_cast<size_t>(mix(static_cast<uint64_t>(id)));
        for (;; ++at) {
            int32_t& slot = slots_[at & (slots_.size() - 1)];
            if (slot < 0 || seen_[static_cast<size_t>(slot)].id == id) return slot;
        }
    };
    if (2 * seen_.size() >= slots_.size()) {
        slots_.assign(slots_.empty() ? 128 : 2 * slots_.size(), -1);
        for (size_t i = 0; i < seen_.size(); ++i) slot_of(seen_[i].id) = static_cast<int32_t>(i);
    }
    int32_t& slot = slot_of(token);
    if (slot < 0) {
        slot = static_cast<int32_t>(seen_.size());
        seen_.push_back({token, 0.0f});
    }
    return seen_[static_cast<size_t>(slot)];
}

void SampleState::adjust(float* x, float* saved) const {
    for (const Bias& b : bias_) {
        *saved++ = x[b.id];
        x[b.id] += b.value;
    }
    const SampleParams& p = params_;
    for (const Seen& s : seen_) {
        float value = x[s.id];
        *saved++ = value;
        if (p.repetition_penalty != 1) value = value > 0 ? value / p.repetition_penalty : value * p.repetition_penalty;
        x[s.id] = value - (p.frequency_penalty * s.count + (s.count > 0 ? p.presence_penalty : 0.0f));
    }
    for (const Repeats::Penalty& r : repeats_.penalties()) {
        *saved++ = x[r.id];
        x[r.id] -= r.value;
    }
    if (bans_stops())
        for (const int32_t id : stops_) {
            *saved++ = x[id];
            x[id] = -kInfinity;
        }
}

void SampleState::restore(float* x, const float* saved) const {
    const std::vector<Repeats::Penalty>& repeats = repeats_.penalties();
    saved += bias_.size() + seen_.size() + repeats.size();
    if (bans_stops()) {
        saved += stops_.size();
        for (size_t i = stops_.size(); i-- > 0;) x[stops_[i]] = *--saved;
    }
    for (size_t i = repeats.size(); i-- > 0;) x[repeats[i].id] = *--saved;
    for (size_t i = seen_.size(); i-- > 0;) x[seen_[i].id] = *--saved;
    for (size_t i = bias_.size(); i-- > 0;) x[bias_[i].id] = *--saved;
}

// --- a row --------------------------------------------------------------------------------------

struct Sampler::Workspace {
    static constexpr int kBins = 2048;

    explicit Workspace(int64_t n)
        : columns(unset<float>(sample_blocks(n) * kSampleColumns)),
          maxima(unset<float>(sample_blocks(n))),
          sums(unset<float>(sample_blocks(n))),
          shares(unset<float>(sample_blocks(n))),
          values(unset<float>(n)),
          weights(unset<float>(n)),
          ids(unset<int32_t>(n)),
          ranks(unset<uint32_t>(n)),
          saved(unset<float>(4 * n)) {}

    // Of the blocks of a row: see SampleKernels; `shares` are weights of their maxima.
    std::unique_ptr<float[]> columns, maxima, sums, shares;
    // The candidates: tokens that are left, in order of id.
    std::unique_ptr<float[]> values, weights;
    std::unique_ptr<int32_t[]> ids;
    std::unique_ptr<uint32_t[]> ranks;
    std::unique_ptr<float[]> saved;
    double bins[2 * kBins];
};

// One row on its way to a token. The candidates are the workspace's first n_.
class Sampler::Row {
public:
    Row(const SampleKernels& kernels, Workspace& workspace, float* x, int64_t n_vocab, const SampleState& state,
        const uint32_t* allowed)
        : k_(kernels), w_(workspace), x_(x), state_(state), p_(state.params()), row_{x, n_vocab, allowed} {}

    void sample(int64_t position, Sampled* out) {
        double log_sum = 0;
        out->n_top = 0;
        out->surprise = 0;
        if (p_.n_top >= 0) {
            const uint32_t* allowed = row_.allowed;
            row_.allowed = nullptr;
            const bool valid = report(&log_sum, out);
            row_.allowed = allowed;
            if (!valid) {
                out->token = kInvalidLogits;
                return;
            }
            surveyed_ = !state_.adjusts() && !allowed;
        }
        state_.adjust(x_, w_.saved.get());
        const bool left = truncate(position);
        if (left) out->token = greedy() ? first_maximum() : draw(random(position, 0), &out->surprise);
        state_.restore(x_, w_.saved.get());
        if (!left)
            out->token = reason();
        else if (p_.n_top >= 0)
            out->logprob = static_cast<double>(x_[out->token]) - log_sum;
    }

    void score(int32_t token, Sampled* out) {
        double log_sum = 0;
        out->n_top = 0;
        out->token = report(&log_sum, out) ? token : kInvalidLogits;
        out->logprob = static_cast<double>(x_[token]) - log_sum;
    }

    // Leaves what a draw would choose from in the workspace.
    int64_t distribution(int64_t position) {
        state_.adjust(x_, w_.saved.get());
        const bool left = truncate(position);
        if (left && all_) {
            collect(kLowest);
            weigh();
        }
        if (left && greedy()) {
            w_.ids[0] = first_maximum();
            w_.weights[0] = 1.0f;
            n_ = 1;
        }
        state_.restore(x_, w_.saved.get());
        return left ? n_ : reason();
    }

private:
    int64_t blocks() const { return sample_blocks(row_.n); }
    int64_t columns() const { return blocks() * kSampleColumns; }
    bool greedy() const { return p_.temperature < kGreedyBelow; }
    double random(int64_t position, uint64_t which) const {
        return uniform(p_.seed, p_.index, static_cast<uint64_t>(position), which);
    }

    // Looks at the whole row, with the sums that `total` needs if scale > 0. False when a draw is impossible.
    bool survey(float scale) {
        scale_ = scale;
        numbers_ = k_.survey(row_, scale, w_.columns.get(), w_.maxima.get(), w_.sums.get());
        maximum_ = -kInfinity;
        for (int64_t b = 0; b < blocks(); ++b) maximum_ = w_.maxima[b] > maximum_ ? w_.maxima[b] : maximum_;
        return numbers_ && maximum_ > -kInfinity;
    }

    // Why `survey` said false. The row is as it came in.
    Failure reason() {
        const bool out_of_range = !numbers_;
        const uint32_t* allowed = row_.allowed;
        row_.allowed = nullptr;
        const bool valid = survey(0);
        row_.allowed = allowed;
        if (!valid) return kInvalidLogits;
        if (out_of_range) return kOutOfRange;
        return allowed ? kNoneAllowed : kNoTokenLeft;
    }

    // The lowest id among equals.
    int32_t first_maximum() const {
        int64_t b = 0;
        while (w_.maxima[b] != maximum_) ++b;
        for (int64_t i = b * kSampleBlock;; ++i)
            if (x_[i] == maximum_ && (!row_.allowed || row_.allowed[i >> 5] >> (i & 31) & 1))
                return static_cast<int32_t>(i);
    }

    // Of all weights relative to the row's maximum.
    double total() {
        k_.weigh(w_.maxima.get(), blocks(), maximum_, scale_, w_.shares.get());
        double sum = 0;
        for (int64_t b = 0; b < blocks(); ++b) sum += share(b);
        return sum;
    }
    double share(int64_t b) const { return static_cast<double>(w_.sums[b]) * static_cast<double>(w_.shares[b]); }

    // --- candidates

    void collect(float least) { n_ = k_.collect(row_, w_.maxima.get(), least, w_.values.get(), w_.ids.get()); }

    void weigh() { k_.weigh(w_.values.get(), n_, maximum_, scale_, w_.weights.get()); }

    // Something not above the k-th largest logit, and near it. At least k columns have a maximum not below the k-th
    // largest column maximum, so that at least k logits are not below it.
    float bound(int64_t k) const {
        if (4 * k > 3 * columns()) return kLowest;  // such a bound would hardly bound anything
        uint32_t low = rank(kLowest), high = rank(maximum_) + 1;
        while (high - low > 1) {
            const uint32_t middle = low + (high - low) / 2;
            const int64_t count = k_.count(w_.columns.get(), columns(), value_of(middle));
            (count < k ? high : low) = middle;
            if (count >= k && count <= k + k / 8) break;
        }
        return value_of(low);
    }

    void keep_largest(int64_t k) {
        collect(bound(k));
        if (n_ <= k) return;
        rank_by_value();
        keep_ranked(nullptr, static_cast<double>(k));
    }

    void rank_by_value() {
        for (int64_t i = 0; i < n_; ++i) w_.ranks[i] = rank(w_.values[i]);
    }

    // Of the candidates keeps the fewest, highest rank first and lowest id among equals, whose weights (null: 1 each)
    // reach `goal`; at least one.
    void keep_ranked(const float* weights, double goal) {
        const auto weight = [&](int64_t i) { return weights ? static_cast<double>(weights[i]) : 1.0; };
        const uint32_t* ranks = w_.ranks.get();
        double* bins = w_.bins;
        uint32_t edge = 0, known = 0;  // the bits of the last rank that is needed, and which of them are known
        double above = 0;              // weight of what lies above it
        for (const int shift : {21, 10, 0}) {
            const uint32_t n_bins = shift ? 2048 : 1024;
            std::memset(bins, 0, 2 * n_bins * sizeof(double));
            // Two sets of bins in turn: neighbours are often of one bin, and additions to it must wait for each other.
            for (int64_t i = 0; i < n_; ++i)
                if ((ranks[i] & known) == edge)
                    bins[((ranks[i] >> shift) & (n_bins - 1)) + (i & 1 ? n_bins : 0)] += weight(i);
            double sum = above;
            uint32_t last = 0;
            for (uint32_t bin = n_bins; bin-- > 0 && (sum < goal || sum == 0);)
                if (const double in_bin = bins[bin] + bins[bin + n_bins]; in_bin > 0) {
                    last = bin;
                    above = sum;
                    sum += in_bin;
                }
            if (!known && sum < goal) return;  // it takes all of them
            edge |= last << shift;
            known |= (n_bins - 1) << shift;
        }
        int64_t kept = 0;
        for (int64_t i = 0; i < n_; ++i) {  // without branches on the ranks, which are as good as random
            bool wanted = ranks[i] > edge;
            if (ranks[i] == edge && !(above >= goal)) {
                above += weight(i);
                wanted = true;
            }
            kept += keep(i, kept, wanted);
        }
        n_ = kept;
    }

    int64_t keep(int64_t from, int64_t to, bool wanted) {
        w_.values[to] = w_.values[from];
        w_.weights[to] = w_.weights[from];
        w_.ids[to] = w_.ids[from];
        return wanted ? 1 : 0;
    }

    // --- filters, on weighed candidates

    // Nearest to the mean of log-probabilities first.
    void keep_typical(double mass) {
        const double sum = sum_of(w_.weights.get(), n_);
        const auto log_weight = [&](int64_t i) { return static_cast<double>((w_.values[i] - maximum_) * scale_); };
        const double mean =
            sum_of(n_,
                   [&](int64_t i) {
                       return w_.weights[i] > 0 ? static_cast<double>(w_.weights[i]) * log_weight(i) : 0.0;
                   }) /
            sum;
        for (int64_t i = 0; i < n_; ++i) w_.ranks[i] = ~bits(static_cast<float>(std::fabs(log_weight(i) - mean)));
        keep_ranked(w_.weights.get(), mass * sum);
    }

    void keep_nucleus(double goal) {
        rank_by_value();
        keep_ranked(w_.weights.get(), goal);
    }

    // The nucleus of the whole vocabulary: nearly always a few tokens hold it.
    void find_nucleus(double goal) {
        for (const int64_t guess : {int64_t{64}, int64_t{1024}, columns() * 3 / 4}) {
            const float least = bound(guess);
            if (least == kLowest) break;
            collect(least);
            weigh();
            if (sum_of(w_.weights.get(), n_) >= goal) return keep_nucleus(goal);
        }
        collect(kLowest);
        weigh();
        keep_nucleus(goal);
    }

    void keep_likely(double min_p) {
        float top = 0;
        for (int64_t i = 0; i < n_; ++i) top = w_.weights[i] > top ? w_.weights[i] : top;
        const float least = static_cast<float>(min_p) * top;
        int64_t kept = 0;
        for (int64_t i = 0; i < n_; ++i) kept += keep(i, kept, w_.weights[i] >= least);
        n_ = kept;
    }

    // XTC (p-e-w's https://github.com/oobabooga/text-generation-webui/pull/6335): of the tokens that reach the
    // threshold, leaves the least likely one.
    void exclude_top(double threshold) {
        const double least = threshold * sum_of(w_.weights.get(), n_);
        const auto reaches = [&](int64_t i) { return static_cast<double>(w_.weights[i]) >= least; };
        int64_t last = -1;
        for (int64_t i = 0; i < n_; ++i)
            if (reaches(i) && (last < 0 || w_.values[i] <= w_.values[last])) last = i;
        int64_t kept = 0;
        for (int64_t i = 0; i < n_; ++i) kept += keep(i, kept, i == last || !reaches(i));
        n_ = kept;
        // Beside the most likely tokens, which are gone, the weights of all others may have been nothing.
        const float largest = *std::max_element(w_.values.get(), w_.values.get() + n_);
        k_.weigh(w_.values.get(), n_, largest, scale_, w_.weights.get());
    }

    // Mirostat (Basu et al., https://arxiv.org/abs/2007.14966), as in llama.cpp. Its first version takes the logits for
    // Zipf's, estimates the exponent from the largest of them, and from that how many tokens surprise by mu at most.
    void keep_estimated() {
        constexpr int kLargest = 100;
        double largest[kLargest];
        int n = 0;
        for (int64_t i = 0; i < n_; ++i) {
            const double value = static_cast<double>(w_.values[i]);
            if (n == kLargest && value <= largest[n - 1]) continue;
            int at = n < kLargest ? n++ : n - 1;
            for (; at > 0 && largest[at - 1] < value; --at) largest[at] = largest[at - 1];
            largest[at] = value;
        }
        double products = 0, squares = 0;
        for (int i = 0; i + 1 < n; ++i) {
            const double t = std::log((i + 2.0) / (i + 1.0));
            products += t * ((largest[i] - largest[i + 1]) / p_.temperature);
            squares += t * t;
        }
        const double s = products / squares, epsilon = s - 1;
        const double k = std::pow(
            epsilon * std::pow(2.0, state_.mu()) / (1 - std::pow(static_cast<double>(row_.n), -epsilon)), 1 / s);
        if (k >= static_cast<double>(n_)) return;
        rank_by_value();
        keep_ranked(nullptr, k >= 2 ? std::floor(k) : 1.0);  // not a number, too: one
    }

    // Mirostat's second version: tokens that surprise by mu at most, or the most likely.
    void keep_unsurprising() {
        const double least = sum_of(w_.weights.get(), n_) * std::pow(2.0, -state_.mu());
        const float top = *std::max_element(w_.weights.get(), w_.weights.get() + n_);
        int64_t kept = 0;
        for (int64_t i = 0; i < n_; ++i)
            kept += keep(i, kept, w_.weights[i] == top || static_cast<double>(w_.weights[i]) >= least);
        n_ = kept;
    }

    // Temperature, top_k, typical_p, top_p, min_p, XTC, mirostat. False when nothing is left or the row is invalid.
    bool truncate(int64_t position) {
        const float scale = greedy() ? 0.0f : static_cast<float>(kLog2e / p_.temperature);
        const bool few = p_.top_k > 0 && p_.top_k < row_.n;
        const bool typical = p_.typical_p < 1, nucleus = p_.top_p < 1, likely = p_.min_p > 0;
        const bool excludes = p_.xtc_probability > 0 && random(position, 1) < p_.xtc_probability;
        const bool every = !(few || typical || nucleus || likely);
        all_ = every && !excludes && !p_.mirostat;
        const bool needs_total = !greedy() && (all_ || (nucleus && !few && !typical));
        if (!surveyed_ || (needs_total && scale != scale_)) {
            if (!survey(needs_total ? scale : 0.0f)) return false;
        }
        scale_ = scale;
        if (greedy()) return true;
        if (all_) return true;
        if (few) {
            keep_largest(p_.top_k);
            weigh();
        } else if (typical || every) {
            collect(kLowest);
            weigh();
        } else if (nucleus) {
            find_nucleus(p_.top_p * total());
        } else {
            // What is far below is not looked at; the slack is more than rounding can shift.
            const double log_p = std::log2(p_.min_p);
            const double least =
                static_cast<double>(maximum_) + (log_p - 1e-3 + 1e-5 * log_p) / static_cast<double>(scale_);
            collect(least > static_cast<double>(kLowest) ? static_cast<float>(least) : kLowest);
            weigh();
        }
        if (typical) keep_typical(p_.typical_p);
        if (nucleus && (few || typical)) keep_nucleus(p_.top_p * sum_of(w_.weights.get(), n_));
        if (likely) keep_likely(p_.min_p);
        if (excludes) exclude_top(p_.xtc_threshold);
        if (p_.mirostat == 1) keep_estimated();
        if (p_.mirostat == 2) keep_unsurprising();
        return true;
    }

    // --- results

    // The token at quantile u in [0, 1) of what is left, in order of id. Its surprise is told to mirostat alone.
    int32_t draw(double u, double* surprise) {
        if (!all_) {
            const double sum = sum_of(w_.weights.get(), n_);
            const int64_t at = quantile(w_.weights.get(), n_, u * sum);
            if (p_.mirostat) *surprise = std::log2(sum / static_cast<double>(w_.weights[at]));
            return w_.ids[at];
        }
        const double target = u * total();
        double before;
        const int64_t block = find_share(blocks(), target, [&](int64_t b) { return share(b); }, &before);
        const int64_t first = block * kSampleBlock;
        const SampleRow part{x_ + first, row_.n - first < kSampleBlock ? row_.n - first : kSampleBlock,
                             row_.allowed ? row_.allowed + first / 32 : nullptr};
        n_ = k_.collect(part, &w_.maxima[block], kLowest, w_.values.get(), w_.ids.get());
        k_.weigh(w_.values.get(), n_, w_.maxima[block], scale_, w_.weights.get());
        const double rest = (target - before) / static_cast<double>(w_.shares[block]);
        return static_cast<int32_t>(first + w_.ids[quantile(w_.weights.get(), n_, rest)]);
    }

    // The n_top largest logits, largest first, the lowest id first among equals; of all as they came. False when they
    // are invalid.
    bool report(double* log_sum, Sampled* out) {
        if (!survey(static_cast<float>(kLog2e))) return false;
        *log_sum = static_cast<double>(maximum_) + std::log(total());
        find_top(*log_sum, out);
        return true;
    }

    void find_top(double log_sum, Sampled* out) {
        if (p_.n_top == 0) return;
        keep_largest(p_.n_top < row_.n ? p_.n_top : row_.n);
        for (int64_t i = 0; i < n_; ++i) {
            int at = out->n_top++;
            const double logprob = static_cast<double>(w_.values[i]) - log_sum;
            for (; at > 0 && out->top_logprobs[at - 1] < logprob; --at) {
                out->top_logprobs[at] = out->top_logprobs[at - 1];
                out->top_ids[at] = out->top_ids[at - 1];
            }
            out->top_logprobs[at] = logprob;
            out->top_ids[at] = w_.ids[i];
        }
    }

    const SampleKernels& k_;
    Workspace& w_;
    float* x_;
    const SampleState& state_;
    const SampleParams& p_;
    SampleRow row_;
    int64_t n_ = 0;
    float maximum_ = -kInfinity;
    float scale_ = 0;        // log2(e) / temperature
    bool numbers_ = false;   // no NaN, no inf
    bool surveyed_ = false;  // as it will be sampled
    bool all_ = false;       // nothing is truncated: there are no candidates
};

// --- rows ---------------------------------------------------------------------------------------

Sampler::Sampler(Context& context, int64_t n_vocab) : context_(context), n_vocab_(n_vocab) {
    for (int i = 0; i < context.threads(); ++i) workspaces_.push_back(std::make_unique<Workspace>(n_vocab));
}

Sampler::~Sampler() = default;

void Sampler::sample(float* logits, int64_t n_rows, SampleState* const* states, const int64_t* positions,
                     const uint32_t* const* allowed, Sampled* out) {
    const SampleKernels& kernels = *context_.kernels().sample;
    const auto body = [&](int64_t r, int thread) {
        Row row(kernels, *workspaces_[static_cast<size_t>(thread)], logits + r * n_vocab_, n_vocab_, *states[r],
                allowed ? allowed[r] : nullptr);
        row.sample(positions[r], out + r);
    };
    context_.parallel_for(n_rows, std::ref(body));
    for (int64_t r = 0; r < n_rows; ++r)
        if (states[r]->params().mirostat) states[r]->surprised(out[r].surprise);
}

void Sampler::score(float* logits, int64_t n_rows, const int32_t* tokens, int n_top, Sampled* out) {
    const SampleKernels& kernels = *context_.kernels().sample;
    SampleParams params;
    params.n_top = n_top;
    const SampleState plain(n_vocab_, params, {}, {}, Repeats({}, {}, {}));
    const auto body = [&](int64_t r, int thread) {
        Row row(kernels, *workspaces_[static_cast<size_t>(thread)], logits + r * n_vocab_, n_vocab_, plain, nullptr);
        row.score(tokens[r], out + r);
    };
    context_.parallel_for(n_rows, std::ref(body));
}

int64_t Sampler::distribution(float* logits, const SampleState& state, int64_t position, const uint32_t* allowed,
                              int32_t* ids, float* weights) {
    Workspace& w = *workspaces_[0];
    Row row(*context_.kernels().sample, w, logits, n_vocab_, state, allowed);
    const int64_t n = row.distribution(position);
    if (n > 0) {
        std::memcpy(ids, w.ids.get(), static_cast<size_t>(n) * sizeof(int32_t));
        std::memcpy(weights, w.weights.get(), static_cast<size_t>(n) * sizeof(float));
    }
    return n;
}

}  // namespace llanero
