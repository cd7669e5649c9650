// From rows of logits to tokens: bias, penalties, an allowed set, truncation, the draw and log-probabilities. The
// vocabulary is never sorted: column maxima bound the few logits that matter, and a radix search finds where a
// truncation ends. Owns its scratch memory; knows nothing of Python. What a row gives depends on that row alone: not
// on the others, the threads or the instruction set.
#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "context.h"
#include "repeats.h"

namespace llanero {

struct SampleParams {
    double temperature = 1;
    int64_t top_k = 0;  // 0: off
    double top_p = 1, min_p = 0, typical_p = 1;
    float repetition_penalty = 1, presence_penalty = 0, frequency_penalty = 0;
    double xtc_probability = 0, xtc_threshold = 0.1;
    int mirostat = 0;  // 0: off; 1, 2: versions
    double mirostat_tau = 5, mirostat_eta = 0.1;
    int64_t min_tokens = 0;
    int n_top = -1;  // alternatives reported with log-probabilities, at most kMaxTop; -1: no log-probabilities
    uint64_t seed = 0, index = 0;
};

constexpr int kMaxTop = 64;

// How one sequence is sampled, and what of its tokens that depends on.
class SampleState {
public:
    // Ids are below n_vocab and there are at most n_vocab of them in `bias` and in `stops`; a bias of -inf bans a
    // token. `stops` are banned for the first min_tokens tokens of output.
    struct Bias {
        int32_t id;
        float value;
    };
    SampleState(int64_t n_vocab, const SampleParams& params, std::vector<Bias> bias, std::vector<int32_t> stops,
                Repeats repeats);

    int64_t n_vocab() const { return n_vocab_; }
    const SampleParams& params() const { return params_; }
    // Then `accepted_prompt`.
    void accept_prompt(int32_t token);
    void accepted_prompt();
    void accept(int32_t token);
    // By how many bits the token that was drawn surprised; taken into account when it is accepted.
    void surprised(double surprise) { surprise_ = surprise; }
    // Mirostat's bound for that.
    double mu() const { return mu_; }

    bool adjusts() const { return !bias_.empty() || !seen_.empty() || !repeats_.penalties().empty() || bans_stops(); }
    // Applies bias, penalties, then bans to a row; what was there goes to `saved`, and back.
    void adjust(float* x, float* saved) const;
    void restore(float* x, const float* saved) const;

private:
    struct Seen {
        int32_t id;
        float count;  // in the output; 0: in the prompt alone
    };
    Seen& seen(int32_t token);
    bool penalizes() const;
    bool bans_stops() const { return n_output_ < params_.min_tokens && !stops_.empty(); }

    int64_t n_vocab_;
    SampleParams params_;
    std::vector<Bias> bias_;
    std::vector<int32_t> stops_;
    Repeats repeats_;
    int64_t n_output_ = 0;
    double mu_, surprise_ = 0;
    std::vector<Seen> seen_;
    std::vector<int32_t> slots_;  // hash table: place in seen_, or -1; its size is a power of two
};

// A token, or why there is none.
enum Failure : int32_t {
    kInvalidLogits = -1,
    kNoTokenLeft = -2,  // by the bias
    kOutOfRange = -3,   // adjusted logits are infinite
    kNoneAllowed = -4,  // by the allowed set, perhaps together with the bias
};

// Log-probabilities are those of the logits as they came in.
struct Sampled {
    int32_t token = kInvalidLogits;
    double logprob = 0;
    double surprise = 0;  // in bits, in what was drawn from
    int n_top = 0;
    int32_t top_ids[kMaxTop];
    double top_logprobs[kMaxTop];
};

// One caller at a time.
class Sampler {
public:
    Sampler(Context& context, int64_t n_vocab);
    ~Sampler();
    Sampler(const Sampler&) = delete;
    Sampler& operator=(const Sampler&) = delete;

    int64_t n_vocab() const { return n_vocab_; }
    // Words of a row's allowed set: 32 tokens to a word, the lowest bit first.
    int64_t words() const { return (n_vocab_ + 31) / 32; }

    // Row r of `logits` [n_rows][n_vocab] is in use while it is sampled, and then as before. `positions` are those of
    // the new tokens; allowed[r] may be null, and so may `allowed`. Tells mirostat's states the surprise.
    void sample(float* logits, int64_t n_rows, SampleState* const* states, const int64_t* positions,
                const uint32_t* const* allowed, Sampled* out);

    // Log-probabilities of given tokens, one for each row, with n_top alternatives. The token is kInvalidLogits where
    // the row is.
    void score(float* logits, int64_t n_rows, const int32_t* tokens, int n_top, Sampled* out);

    // What a draw from the row would choose from: ids in rising order and their weights, up to a common factor.
    // Both have room for n_vocab. Returns how many, or a Failure.
    int64_t distribution(float* logits, const SampleState& state, int64_t position, const uint32_t* allowed,
                         int32_t* ids, float* weights);

private:
    struct Workspace;
    class Row;

    Context& context_;
    int64_t n_vocab_;
    std::vector<std::unique_ptr<Workspace>> workspaces_;  // one per thread
};

// A number in [0, 1) that is a fixed function of its arguments. `which`: one position may need several.
double uniform(uint64_t seed, uint64_t index, uint64_t position, uint64_t which = 0);

}  // namespace llanero
