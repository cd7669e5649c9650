// The thread pool. All of a job's hand-out state is one atomic word, so that a worker that comes late can
// neither take a task of a job that is over nor read the description of one that is being set up.
#include "context.h"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <new>
#include <stdexcept>
#include <thread>
#include <vector>

#if defined(__x86_64__) || defined(__i386__)
#include <immintrin.h>
#define LLANERO_PAUSE() _mm_pause()
#elif defined(__aarch64__)
#define LLANERO_PAUSE() __asm__ volatile("isb")  // `yield` takes no time on most of them
#else
#define LLANERO_PAUSE() std::this_thread::yield()
#endif

namespace llanero {

namespace {

// Spinning keeps a core from others (the API process); this covers the gaps between operations of a step.
constexpr auto kSpin = std::chrono::microseconds(50);
constexpr int64_t kMaxTasks = int64_t{1} << 31;

struct Aligned {
    void operator()(void* p) const { ::operator delete(p, std::align_val_t{64}); }
};

}  // namespace

struct Context::State {
    const Kernels* kernels = nullptr;
    int threads = 1;
    pid_t owner = getpid();
    std::vector<std::thread> workers;

    // The job: written by `run` while no task is open, read by a thread that holds a task.
    Task task = nullptr;
    void* closure = nullptr;

    // A thread's share of the tasks, in order: neighbours have their data beside each other, and what was prefetched
    // behind one is there for the next. Who has none left takes the others'.
    struct alignas(64) Share {
        std::atomic<int64_t> next{0};
        int64_t end = 0;
    };
    std::vector<Share> shares;

    // Job number << 32 | tasks not yet taken. The right to a task is taken by a compare-exchange of the whole word.
    alignas(64) std::atomic<uint64_t> tickets{0};
    alignas(64) std::atomic<int64_t> unfinished{0};
    alignas(64) std::atomic<int> sleeping{0};
    std::atomic<bool> stop{false};
    std::mutex mutex;  // only for sleeping and waking
    std::condition_variable wake;

    std::mutex run_mutex;

    std::mutex scratch_mutex;
    std::unique_ptr<void, Aligned> scratch;
    size_t scratch_bytes = 0;

    static bool open(uint64_t tickets) { return (tickets & 0xffffffffu) != 0; }

    // The next task of this thread, or of another that has more than it will come to. Only for a thread that holds the
    // right to one, and no more rights are given than there are tasks, so there is one.
    int64_t take(int thread) {
        for (size_t i = static_cast<size_t>(thread);; ++i) {
            Share& share = shares[i % shares.size()];
            if (share.next.load(std::memory_order_relaxed) >= share.end) continue;
            const int64_t task_index = share.next.fetch_add(1, std::memory_order_relaxed);
            if (task_index < share.end) return task_index;
        }
    }

    void drain(int thread) {
        uint64_t t = tickets.load(std::memory_order_acquire);
        while (open(t)) {
            if (!tickets.compare_exchange_weak(t, t - 1, std::memory_order_acquire)) continue;
            // A task is ours, so the job cannot end and its description cannot change under us.
            task(closure, take(thread), thread);
            unfinished.fetch_sub(1, std::memory_order_release);
            t = tickets.load(std::memory_order_acquire);
        }
    }

    bool spin_for_work() {
        for (auto end = std::chrono::steady_clock::now() + kSpin;;) {
            for (int i = 0; i < 64; ++i) {
                if (open(tickets.load(std::memory_order_relaxed))) return true;
                LLANERO_PAUSE();
            }
            if (stop.load(std::memory_order_relaxed) || std::chrono::steady_clock::now() >= end) return false;
        }
    }

    void work(int thread) {
        while (!stop.load()) {
            drain(thread);
            if (spin_for_work()) continue;
            std::unique_lock<std::mutex> lock(mutex);
            // Announced before the last look, and `run` opens tickets before it looks here: one sees the other.
            sleeping.fetch_add(1);
            wake.wait(lock, [&] { return open(tickets.load()) || stop.load(); });
            sleeping.fetch_sub(1);
        }
    }

    void end_workers() {
        {
            std::lock_guard<std::mutex> lock(mutex);
            stop.store(true);
        }
        wake.notify_all();
        for (std::thread& t : workers) t.join();
        workers.clear();
    }
};

Context::Context(int threads, const std::string& isa) : state_(new State) {
    if (threads < 1 || threads > 1024) throw std::invalid_argument("threads must be between 1 and 1024");
    state_->kernels = &kernels_for(isa);
    state_->threads = threads;
    state_->shares = std::vector<State::Share>(static_cast<size_t>(threads));
    // Signals are Python's affair: workers must not be the ones to be interrupted by them.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    try {
        for (int i = 1; i < threads; ++i) state_->workers.emplace_back([s = state_.get(), i] { s->work(i); });
    } catch (...) {
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        state_->end_workers();
        throw;
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

Context::~Context() {
    // A forked child has no workers to join; what they owned is given up with the address space.
    if (getpid() == state_->owner)
        state_->end_workers();
    else
        state_.release();
}

int Context::threads() const { return state_->threads; }
const Kernels& Context::kernels() const { return *state_->kernels; }

std::unique_lock<std::mutex> Context::lock_scratch() { return std::unique_lock<std::mutex>(state_->scratch_mutex); }

void* Context::scratch(size_t bytes) {
    State& s = *state_;
    if (bytes > s.scratch_bytes) {
        s.scratch.reset();
        s.scratch_bytes = 0;
        s.scratch.reset(::operator new(bytes, std::align_val_t{64}));
        s.scratch_bytes = bytes;
    }
    return s.scratch.get();
}

void Context::run(int64_t n_tasks, Task task, void* closure) {
    State& s = *state_;
    if (n_tasks <= 0) return;
    if (s.workers.empty() || n_tasks == 1 || n_tasks >= kMaxTasks) {
        for (int64_t i = 0; i < n_tasks; ++i) task(closure, i, 0);
        return;
    }
    std::lock_guard<std::mutex> turn(s.run_mutex);
    s.task = task;
    s.closure = closure;
    for (int i = 0; i < s.threads; ++i) {
        s.shares[static_cast<size_t>(i)].next.store(n_tasks * i / s.threads, std::memory_order_relaxed);
        s.shares[static_cast<size_t>(i)].end = n_tasks * (i + 1) / s.threads;
    }
    s.unfinished.store(n_tasks, std::memory_order_relaxed);
    const uint64_t job = (s.tickets.load(std::memory_order_relaxed) >> 32) + 1;
    s.tickets.store(job << 32 | static_cast<uint64_t>(n_tasks));  // opens the job
    if (s.sleeping.load() > 0) {
        {
            std::lock_guard<std::mutex> lock(s.mutex);
        }  // a worker between its look and its sleep is past both
        s.wake.notify_all();
    }
    s.drain(0);
    for (int spins = 0; s.unfinished.load(std::memory_order_acquire) != 0; ++spins) {
        if (spins < 2000)
            LLANERO_PAUSE();
        else
            std::this_thread::yield();  // a worker lost its core; let it have ours
    }
}

}  // namespace llanero
