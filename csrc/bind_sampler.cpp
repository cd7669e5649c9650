// Python's side of sampling: checks ids, shapes and sizes, and turns results into Python objects.
#include <nanobind/nanobind.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <cmath>
#include <limits>
#include <list>

#include "array.h"
#include "sampler.h"

namespace nb = nanobind;

namespace {

using llanero::Array;
using llanero::Sampler;
using llanero::SampleState;

[[noreturn]] void reject(const std::string& message) { throw nb::value_error(message.c_str()); }

void expect_token(int64_t token, int64_t n_vocab, const char* what) {
    if (token < 0 || token >= n_vocab)
        reject(std::string(what) + " has token " + std::to_string(token) + ", which is not in 0.." +
               std::to_string(n_vocab - 1));
}

// Python's sampler: the C++ one and what it needs for a call, kept between calls.
class PySampler {
public:
    PySampler(llanero::Context& context, int64_t n_vocab) : sampler_(context, checked(n_vocab)) {}

    SampleState* state(double temperature, int64_t top_k, double top_p, double min_p, double typical_p,
                       double repetition_penalty, double presence_penalty, double frequency_penalty,
                       double dry_multiplier, double dry_base, int64_t dry_allowed_length, int64_t dry_last_n,
                       nb::handle breakers_, nb::handle breaker_ends_, double xtc_probability, double xtc_threshold,
                       int mirostat, double mirostat_tau, double mirostat_eta, int64_t min_tokens, nb::handle stops_,
                       int n_top, nb::handle bias_ids_, nb::handle bias_values_, nb::handle prompt_, uint64_t seed,
                       uint64_t index) const {
        if (!(temperature >= 0 && temperature <= 1e6) || !(min_p >= 0 && min_p <= 1) || !(top_p > 0) ||
            !(typical_p > 0) || top_k < 0 || !(dry_multiplier >= 0) || !(dry_base >= 1) || dry_allowed_length < 0 ||
            !(xtc_probability >= 0) || !(xtc_threshold >= 0) || mirostat < 0 || mirostat > 2 || !(mirostat_tau >= 0) ||
            !(mirostat_eta >= 0) || min_tokens < 0)
            reject("a sampling parameter is out of range");
        expect_n_top(n_top, -1);
        const Array<const int32_t> bias_ids(bias_ids_, "bias_ids", 1), prompt(prompt_, "prompt", 1);
        const Array<const float> bias_values(bias_values_, "bias_values", 1);
        const int64_t n_vocab = sampler_.n_vocab();
        bias_values.expect(0, bias_ids.shape(0));
        if (bias_ids.shape(0) > n_vocab) bias_ids.fail(" has more ids than the vocabulary");
        std::vector<SampleState::Bias> bias;
        for (int64_t i = 0; i < bias_ids.size(); ++i) {
            expect_token(bias_ids.data()[i], n_vocab, "bias_ids");
            bias.push_back({bias_ids.data()[i], bias_values.data()[i]});
        }
        const Array<const int32_t> stops(stops_, "stops", 1), breakers(breakers_, "breakers", 1),
            ends(breaker_ends_, "breaker_ends", 1);
        if (stops.size() > n_vocab) stops.fail(" has more ids than the vocabulary");
        for (int64_t i = 0; i < stops.size(); ++i) expect_token(stops.data()[i], n_vocab, "stops");
        for (int64_t i = 0, start = 0; i < ends.size(); start = ends.data()[i], ++i)
            if (ends.data()[i] <= start || ends.data()[i] > breakers.size())
                reject("breaker_ends must rise to the size of breakers");
        for (int64_t i = 0; i < prompt.size(); ++i) expect_token(prompt.data()[i], n_vocab, "prompt");
        auto state = std::make_unique<SampleState>(
            n_vocab,
            llanero::SampleParams{temperature, top_k, top_p, min_p, typical_p, static_cast<float>(repetition_penalty),
                                  static_cast<float>(presence_penalty), static_cast<float>(frequency_penalty),
                                  xtc_probability, xtc_threshold, mirostat, mirostat_tau, mirostat_eta, min_tokens,
                                  n_top, seed, index},
            std::move(bias), std::vector<int32_t>(stops.data(), stops.data() + stops.size()),
            llanero::Repeats({dry_multiplier, dry_base, dry_allowed_length, dry_last_n},
                             {breakers.data(), breakers.data() + breakers.size()},
                             {ends.data(), ends.data() + ends.size()}));
        for (int64_t i = 0; i < prompt.size(); ++i) state->accept_prompt(prompt.data()[i]);
        state->accepted_prompt();
        return state.release();
    }

    // One (token or failure, its log-probability, [(id, log-probability)]) for each row.
    nb::list sample(nb::handle logits_, const nb::list& states, const nb::list& positions, nb::handle allowed) {
        const Array<float> logits(logits_, "logits", 2);
        const size_t n = nb::len(states);
        logits.expect(0, static_cast<int64_t>(n));
        logits.expect(1, sampler_.n_vocab());
        if (nb::len(positions) != n) reject("each row needs one position");
        states_.clear();
        positions_.clear();
        for (size_t r = 0; r < n; ++r) {
            states_.push_back(&checked_state(states[r]));
            positions_.push_back(nb::cast<int64_t>(positions[r]));
        }
        const AllowedSets sets(allowed, n, sampler_.words());
        if (results_.size() < n) results_.resize(n);
        {
            nb::gil_scoped_release unlocked;
            sampler_.sample(logits.data(), static_cast<int64_t>(n), states_.data(), positions_.data(), sets.data(),
                            results_.data());
        }
        return told(n);
    }

    // The same for given tokens, one for each row.
    nb::list score(nb::handle logits_, nb::handle tokens_, int n_top) {
        const Array<float> logits(logits_, "logits", 2);
        const Array<const int32_t> tokens(tokens_, "tokens", 1);
        const size_t n = static_cast<size_t>(tokens.size());
        logits.expect(0, tokens.size());
        logits.expect(1, sampler_.n_vocab());
        expect_n_top(n_top, 0);
        for (size_t r = 0; r < n; ++r) expect_token(tokens.data()[r], sampler_.n_vocab(), "tokens");
        if (results_.size() < n) results_.resize(n);
        {
            nb::gil_scoped_release unlocked;
            sampler_.score(logits.data(), tokens.size(), tokens.data(), n_top, results_.data());
        }
        return told(n);
    }

    int64_t distribution(nb::handle logits_, nb::handle state, int64_t position, nb::handle allowed, nb::handle ids_,
                         nb::handle weights_) {
        const Array<float> logits(logits_, "logits", 1), weights(weights_, "weights", 1);
        const Array<int32_t> ids(ids_, "ids", 1);
        logits.expect(0, sampler_.n_vocab());
        ids.expect(0, sampler_.n_vocab());
        weights.expect(0, sampler_.n_vocab());
        nb::list one;
        one.append(allowed);
        const AllowedSets sets(one, 1, sampler_.words());
        return sampler_.distribution(logits.data(), checked_state(state), position, sets.data()[0], ids.data(),
                                     weights.data());
    }

private:
    nb::list told(size_t n) const {
        nb::list out;
        for (size_t r = 0; r < n; ++r) {
            const llanero::Sampled& result = results_[r];
            nb::list top;
            for (int i = 0; i < result.n_top; ++i)
                top.append(nb::make_tuple(result.top_ids[i], result.top_logprobs[i]));
            out.append(nb::make_tuple(result.token, result.logprob, top));
        }
        return out;
    }

    static void expect_n_top(int n_top, int least) {
        if (n_top < least || n_top > llanero::kMaxTop)
            reject("n_top must be " + std::to_string(least) + ".." + std::to_string(llanero::kMaxTop) + ", not " +
                   std::to_string(n_top));
    }

    static int64_t checked(int64_t n_vocab) {
        if (n_vocab < 1 || n_vocab > (int64_t{1} << 30)) reject("n_vocab must be between 1 and 2^30");
        return n_vocab;
    }

    SampleState& checked_state(nb::handle object) const {
        SampleState* state = nullptr;
        if (!nb::try_cast<SampleState*>(object, state) || !state)
            throw nb::type_error("states must be a sampler's states");
        if (state->n_vocab() != sampler_.n_vocab()) reject("the state is one of another vocabulary");
        return *state;
    }

    // None, or for each row None or an array of words. Holds the arrays.
    class AllowedSets {
    public:
        AllowedSets(nb::handle allowed, size_t n, int64_t words) : none_(allowed.is_none()) {
            if (none_) return;
            if (nb::len(allowed) != n) reject("allowed must be None or have one entry for each row");
            for (nb::handle entry : allowed) {
                if (entry.is_none()) {
                    pointers_.push_back(nullptr);
                    continue;
                }
                arrays_.emplace_back(entry, "allowed", 1);
                arrays_.back().expect(0, words);
                pointers_.push_back(arrays_.back().data());
            }
        }
        const uint32_t* const* data() const { return none_ ? nullptr : pointers_.data(); }

    private:
        bool none_;
        std::list<Array<const uint32_t>> arrays_;
        std::vector<const uint32_t*> pointers_;
    };

    Sampler sampler_;
    std::vector<SampleState*> states_;
    std::vector<int64_t> positions_;
    std::vector<llanero::Sampled> results_;
};

void accept(SampleState& state, int64_t token) {
    expect_token(token, state.n_vocab(), "accept");
    state.accept(static_cast<int32_t>(token));
}

}  // namespace

void bind_sampler(nb::module_& m) {
    m.attr("INVALID_LOGITS") = static_cast<int>(llanero::kInvalidLogits);
    m.attr("NO_TOKEN_LEFT") = static_cast<int>(llanero::kNoTokenLeft);
    m.attr("OUT_OF_RANGE") = static_cast<int>(llanero::kOutOfRange);
    m.attr("NONE_ALLOWED") = static_cast<int>(llanero::kNoneAllowed);
    nb::class_<SampleState>(m, "SampleState").def("accept", &accept, nb::arg("token"));
    nb::class_<PySampler>(m, "Sampler")
        .def(nb::init<llanero::Context&, int64_t>(), nb::arg("ctx"), nb::arg("n_vocab"), nb::keep_alive<1, 2>())
        .def("state", &PySampler::state, nb::kw_only(), nb::arg("temperature"), nb::arg("top_k"), nb::arg("top_p"),
             nb::arg("min_p"), nb::arg("typical_p"), nb::arg("repetition_penalty"), nb::arg("presence_penalty"),
             nb::arg("frequency_penalty"), nb::arg("dry_multiplier"), nb::arg("dry_base"),
             nb::arg("dry_allowed_length"), nb::arg("dry_last_n"), nb::arg("breakers"), nb::arg("breaker_ends"),
             nb::arg("xtc_probability"), nb::arg("xtc_threshold"), nb::arg("mirostat"), nb::arg("mirostat_tau"),
             nb::arg("mirostat_eta"), nb::arg("min_tokens"), nb::arg("stops"), nb::arg("n_top"), nb::arg("bias_ids"),
             nb::arg("bias_values"), nb::arg("prompt"), nb::arg("seed"), nb::arg("index"),
             nb::rv_policy::take_ownership)
        .def("sample", &PySampler::sample, nb::arg("logits"), nb::arg("states"), nb::arg("positions"),
             nb::arg("allowed").none() = nb::none())
        .def("score", &PySampler::score, nb::arg("logits"), nb::arg("tokens"), nb::arg("n_top"))
        .def("distribution", &PySampler::distribution, nb::arg("logits"), nb::arg("state"), nb::arg("position"),
             nb::arg("allowed").none(), nb::arg("ids"), nb::arg("weights"));
}
