// The thread pool: a ticket counter hands out tasks, workers spin for a moment and then sleep on a futex-like
// condition, so an idle engine costs nothing and the API process gets the cores it needs.
#include "context.h"

#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

#if defined(__x86_64__) || defined(__i386__)
#include <immintrin.h>
#define LLANERO_PAUSE() _mm_pause()
#else
#define LLANERO_PAUSE() std::this_thread::yield()
#endif

namespace llanero {

struct Context::State {
    const Kernels* kernels = nullptr;
    int threads = 1;
    std::vector<std::thread> workers;

    const std::function<void(int64_t, int)>* fn = nullptr;
    int64_t n_tasks = 0;
    std::atomic<int64_t> next{0};
    std::atomic<int> busy{0};          // workers that have not finished the current job
    std::atomic<uint64_t> job{0};      // number of the current job; changes wake the workers
    std::atomic<bool> stop{false};
    std::mutex mutex;
    std::condition_variable wake;
    int sleeping = 0;  // guarded by mutex

    void drain(int thread) {
        for (;;) {
            const int64_t task = next.fetch_add(1, std::memory_order_relaxed);
            if (task >= n_tasks) return;
            (*fn)(task, thread);
        }
    }

    // Spinning costs the API process its core; 20 us covers the gaps between the operations of a step.
    static constexpr int kSpins = 2000;

    void work(int thread) {
        uint64_t seen = 0;
        for (;;) {
            int spins = 0;
            while (job.load(std::memory_order_acquire) == seen && !stop.load(std::memory_order_relaxed)) {
                if (++spins < kSpins) {
                    LLANERO_PAUSE();
                    continue;
                }
                std::unique_lock<std::mutex> lock(mutex);
                ++sleeping;
                wake.wait(lock, [&] { return job.load(std::memory_order_acquire) != seen || stop.load(); });
                --sleeping;
            }
            if (stop.load()) return;
            seen = job.load(std::memory_order_acquire);
            drain(thread);
            busy.fetch_sub(1, std::memory_order_release);
        }
    }
};

Context::Context(int threads, const std::string& isa) : state_(new State) {
    if (threads < 1 || threads > 1024) throw std::invalid_argument("threads must be between 1 and 1024");
    state_->kernels = &kernels_for(isa);
    state_->threads = threads;
    for (int i = 1; i < threads; ++i) state_->workers.emplace_back([s = state_.get(), i] { s->work(i); });
}

Context::~Context() {
    {
        std::lock_guard<std::mutex> lock(state_->mutex);
        state_->stop.store(true);
    }
    state_->wake.notify_all();
    for (std::thread& t : state_->workers) t.join();
}

int Context::threads() const { return state_->threads; }
const Kernels& Context::kernels() const { return *state_->kernels; }

void Context::parallel_for(int64_t n_tasks, const std::function<void(int64_t, int)>& fn) {
    State& s = *state_;
    if (n_tasks <= 0) return;
    if (s.workers.empty() || n_tasks == 1) {
        for (int64_t i = 0; i < n_tasks; ++i) fn(i, 0);
        return;
    }
    s.fn = &fn;
    s.n_tasks = n_tasks;
    s.next.store(0, std::memory_order_relaxed);
    s.busy.store(static_cast<int>(s.workers.size()), std::memory_order_relaxed);
    bool any_sleeping;
    {
        std::lock_guard<std::mutex> lock(s.mutex);
        s.job.fetch_add(1, std::memory_order_release);
        any_sleeping = s.sleeping > 0;
    }
    if (any_sleeping) s.wake.notify_all();
    s.drain(0);
    int spins = 0;
    while (s.busy.load(std::memory_order_acquire) != 0) {
        if (++spins < 20000)
            LLANERO_PAUSE();
        else
            std::this_thread::yield();  // a worker lost its core; let it have ours
    }
}

}  // namespace llanero
