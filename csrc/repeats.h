// DRY ("don't repeat yourself"): which tokens would go on with something that a sequence has said before, and for how
// long it has been repeating it already. As in llama.cpp, after p-e-w's
// https://github.com/oobabooga/text-generation-webui/pull/5677
#pragma once
#include <cstdint>
#include <vector>

namespace llanero {

struct DryParams {
    double multiplier = 0;  // 0: off
    double base = 1.75;
    int64_t allowed_length = 2;  // repetitions shorter than this are free
    int64_t last_n = -1;         // tokens that are looked at; -1: all
};

class Repeats {
public:
    struct Penalty {
        int32_t id;
        float value;  // to be subtracted from the logit
    };
    // A repetition does not reach back over a breaker. Breaker i is the tokens from ends[i - 1] (0 for the first) up
    // to ends[i]; none is empty.
    Repeats(const DryParams& params, const std::vector<int32_t>& breakers, const std::vector<int32_t>& ends);

    bool on() const { return params_.multiplier > 0 && params_.last_n != 0; }
    void push(int32_t token);
    // After the last push: finds what `penalties` tells. O(last_n).
    void update();
    // Distinct ids.
    const std::vector<Penalty>& penalties() const { return penalties_; }

private:
    struct Breaker {
        int32_t last;      // its last token
        int64_t at, size;  // its other tokens, the latest first, in breaker_tokens_
    };
    struct Repeat {
        int32_t next;  // what followed
        int64_t length;
    };
    bool ends_with_breaker() const;
    bool is_breaker(int32_t token) const;

    DryParams params_;
    std::vector<int32_t> breaker_tokens_;
    std::vector<Breaker> breakers_;  // by `last`
    std::vector<int32_t> tokens_;
    int64_t since_breaker_ = 0;
    std::vector<int64_t> common_;  // scratch: with how many tokens the sequence ended k tokens ago as it ends now
    std::vector<Repeat> repeats_;  // scratch
    std::vector<Penalty> penalties_;
};

}  // namespace llanero
