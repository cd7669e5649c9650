"""Grammars in the engine: which tokens may come next in a sequence that has one.

Owns what runs beside the steps for that: grammars are tried in another process, compiled in threads, tenants in turn,
and kept, the masks of a step are computed in another thread while the model's forward pass runs. Must not know what a
grammar is for, requests or the model.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import Counter, OrderedDict, deque
from collections.abc import Callable
from collections.abc import Sequence as Seq
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

import numpy as np
from llguidance import LLExecutor, LLMatcher

from llanero.engine.compile import compile_grammar, native_tokenizer, reason
from llanero.engine.trial import TrialLimitError, Trials
from llanero.engine.wire import Vocabulary
from llanero.errors import InvalidRequestError
from llanero.ops.api import U32

KEPT = 64
"""Compiled grammars; those used last stay."""
QUICK, PATIENT = 0.25, 2.0
"""Seconds of processor time that a grammar may take to compile: at first, and once those that came meanwhile had their
turn. Large honest ones take a tenth of a second."""
_AT_ONCE = 3
"""Grammars that are compiled at the same time, beside one that takes long."""
SLOW = 0.01
"""Seconds of processor time for one token, after which a sequence ends. Large honest grammars take a tenth of that."""
_NICENESS = 10


class Matcher:
    """Where one sequence is in its grammar."""

    def __init__(self, compiled: LLMatcher, *, binding: bool = True) -> None:
        self.native = compiled.deep_copy()
        self.binding = binding
        """Otherwise a sequence that cannot follow it goes on without."""
        self._slow = False

    def accept(self, token: int) -> bool:
        """Takes the sequence's next token. Whether it is complete: nothing can follow."""
        started = time.thread_time()
        self.native.consume_token(token)
        self._slow = time.thread_time() - started > SLOW
        return self.native.is_stopped() and not self.native.is_error()

    @property
    def error(self) -> str:
        """Why the sequence cannot go on; empty as long as it can."""
        if self._slow:
            return "it takes too long to follow"
        return reason(self.native) if self.native.is_error() else ""


class _Job:
    """A grammar to compile."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.tenant = ""
        """Who asked for it last."""
        self.asked: list[tuple[str, Future[LLMatcher]]] = []
        """Who waits for it."""
        self.patient = False
        """It has had its quick try."""
        self.begun = False
        self.compiled: Future[LLMatcher] = Future()


class _Lane:
    """Work that waits for one of some threads, each tenant's in order.

    The tenant with the fewest in work comes next; among those, who has waited longest for a turn. Nobody gets all of
    several threads. So no tenant waits for more than one work of each other tenant, however many another sends.
    """

    def __init__(self, name: str, threads: int) -> None:
        self._threads = ThreadPoolExecutor(threads, name, initializer=_step_back)
        self._most = max(1, threads - 1)
        """In work, of one tenant."""
        self._waiting: dict[str, deque[Callable[[], None]]] = {}
        """In the order of their turns."""
        self._in_work: Counter[str] = Counter()
        self._lock = threading.Lock()

    def add(self, tenant: str, work: Callable[[], None]) -> None:
        with self._lock:
            self._waiting.setdefault(tenant, deque()).append(work)
        self._threads.submit(self._next)

    def _next(self) -> None:
        with self._lock:
            tenant = min(self._waiting, key=self._in_work.__getitem__, default=None)
            if tenant is None or self._in_work[tenant] == self._most:
                return  # The end of a work will ask again.
            queue = self._waiting.pop(tenant)
            work = queue.popleft()
            if queue:
                self._waiting[tenant] = queue
            self._in_work[tenant] += 1
        try:
            work()
        finally:
            with self._lock:
                self._in_work -= Counter([tenant])
            self._threads.submit(self._next)


class Grammars:
    """The grammars of one vocabulary. `n_vocab` is the model's, `threads` what masks may use.

    Used by one thread. Its own threads end with the process, or when nothing refers to it.
    """

    def __init__(self, vocabulary: Vocabulary, n_vocab: int, threads: int) -> None:
        self._n_words = -(-n_vocab // 32)
        self._executor = LLExecutor(threads)
        self._masking = ThreadPoolExecutor(1, "masks")
        self._quick = _Lane("grammars", _AT_ONCE)
        self._patient = _Lane("slow grammars", 1)
        self._trials = Trials(vocabulary, n_vocab)
        self._tokenizer = ThreadPoolExecutor(1, "vocabulary", initializer=_step_back).submit(
            native_tokenizer, vocabulary, n_vocab
        )
        self._jobs: OrderedDict[str, _Job] = OrderedDict()
        """By source, those asked for last at the end."""
        self._lock = threading.Lock()

    def compile(self, source: str, tenant: str = "") -> Future[LLMatcher]:
        """What `Matcher`s are made of, once it is compiled. The future raises `InvalidRequestError` if it cannot be.

        Tenants take turns. Who does not want it any more cancels the future.
        """
        with self._lock:
            job = self._jobs.pop(source, None) or _Job(source)
            self._jobs[source] = job
            job.tenant = tenant
            if len(self._jobs) > KEPT:
                self._let_go_of_one()
            if job.compiled.done():
                return job.compiled
            future: Future[LLMatcher] = Future()
            job.asked.append((tenant, future))
        future.add_done_callback(lambda _: self._give_up(job) if future.cancelled() else None)
        self._line_up(job, tenant)
        return future

    def masks(self, matchers: Seq[Matcher | None]) -> Future[list[U32 | None]]:
        """Begins to compute what each may go on with: a bit per token, 32 to a word. None for no matcher.

        The matchers are in use until the future is done.
        """
        return self._masking.submit(self._fill, matchers)

    def _let_go_of_one(self) -> None:
        """Of the grammars of the tenant that has most of them, the one that was not asked for longest."""
        (tenant, _), *_ = Counter(job.tenant for job in self._jobs.values()).most_common(1)
        del self._jobs[next(source for source, job in self._jobs.items() if job.tenant == tenant)]

    def _line_up(self, job: _Job, tenant: str) -> None:
        lane, work = (self._patient, self._try_patiently) if job.patient else (self._quick, self._try_quickly)
        lane.add(tenant, partial(work, job))

    def _give_up(self, job: _Job) -> None:
        """Forgets what nobody waits for, unless it is in work."""
        with self._lock:
            job.asked = [(tenant, future) for tenant, future in job.asked if not future.cancelled()]
            if not job.asked and not job.begun:
                self._forget(job)
                job.source = ""  # In its lane it may stay for long.

    def _forget(self, job: _Job) -> None:
        if self._jobs.get(job.source) is job:
            del self._jobs[job.source]

    def _try_quickly(self, job: _Job) -> None:
        if not self._begin(job, patient=False):
            return
        try:
            self._compile(job, QUICK)
        except TrialLimitError:
            with self._lock:
                job.patient, job.begun = True, False
                tenants = dict.fromkeys(tenant for tenant, _ in job.asked)
            for tenant in tenants:
                self._line_up(job, tenant)

    def _try_patiently(self, job: _Job) -> None:
        if not self._begin(job, patient=True):
            return
        try:
            self._compile(job, PATIENT)
        except TrialLimitError as error:
            self._end(job, InvalidRequestError(str(error)))

    def _begin(self, job: _Job, *, patient: bool) -> bool:
        """Whether a job is to be done. It may wait in several places, one for each who asked."""
        with self._lock:
            if job.begun or job.patient != patient or not job.asked:
                return False
            job.begun = True
            return True

    def _compile(self, job: _Job, seconds: float) -> None:
        """Raises `TrialLimitError`."""
        try:
            self._trials.check(job.source, seconds)
            self._end(job, compile_grammar(job.source, self._tokenizer.result()))
        except TrialLimitError:
            raise
        except Exception as error:
            self._end(job, error)

    def _end(self, job: _Job, result: LLMatcher | Exception) -> None:
        with self._lock:
            asked, job.asked = job.asked, []
            _set(job.compiled, result)
            if isinstance(result, Exception) and not isinstance(result, InvalidRequestError):
                self._forget(job)  # It says nothing of the grammar: whoever asks again may be luckier.
        for _, future in asked:
            if future.set_running_or_notify_cancel():
                _set(future, result)

    def _fill(self, matchers: Seq[Matcher | None]) -> list[U32 | None]:
        masks = np.zeros((len(matchers), self._n_words), np.uint32)
        rows = [(matcher.native, row) for row, matcher in enumerate(matchers) if matcher is not None]
        self._executor.unsafe_compute_mask_ptr(rows, masks.ctypes.data, masks.strides[0], len(masks))
        return [None if matcher is None else masks[row] for row, matcher in enumerate(matchers)]


def _set(future: Future[LLMatcher], result: LLMatcher | Exception) -> None:
    if isinstance(result, Exception):
        future.set_exception(result)
    else:
        future.set_result(result)


def _step_back() -> None:
    """Steps come before compiling, where the system knows priorities of threads."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
