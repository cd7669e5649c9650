// The thread pool of one engine. Owns its threads; no global state, so engines run side by side.
#pragma once
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>

#include "isa.h"

namespace llanero {

class Context {
public:
    // threads >= 1, the calling thread included. `isa` as in kernels_for.
    Context(int threads, const std::string& isa);
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    int threads() const;
    const Kernels& kernels() const;

    // Calls fn(task, thread) for every task in 0..n_tasks-1, each exactly once, on whichever thread is
    // free; returns when all are done. fn must not throw, and what it computes must not depend on `thread`
    // (an index into per-thread scratch only). Not reentrant. Workers spin briefly, then sleep.
    void parallel_for(int64_t n_tasks, const std::function<void(int64_t task, int thread)>& fn);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace llanero
