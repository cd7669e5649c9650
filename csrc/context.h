// The thread pool and scratch memory of one engine. No global state, so engines run side by side.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <type_traits>
#include <utility>

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
    // (an index into per-thread scratch only). Callers on several threads take turns; fn itself must not
    // call parallel_for. Workers spin briefly, then sleep. Never allocates.
    template <class F>
    void parallel_for(int64_t n_tasks, F&& fn) {
        using Fn = std::remove_reference_t<F>;
        run(
            n_tasks, [](void* f, int64_t task, int thread) { (*static_cast<Fn*>(f))(task, thread); },
            const_cast<void*>(static_cast<const void*>(&fn)));
    }

    // Scratch memory, 64-byte aligned, for one operation at a time: hold the lock while using it. It grows
    // as needed and is kept. Throws std::bad_alloc.
    std::unique_lock<std::mutex> lock_scratch();
    void* scratch(size_t bytes);

private:
    using Task = void (*)(void* closure, int64_t task, int thread);
    void run(int64_t n_tasks, Task task, void* closure);

    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace llanero
