"""Grammars in the engine: which tokens may come next in a sequence that has one.

Owns what runs beside the steps for that: grammars are tried in another process, compiled in threads and kept, the
masks of a step are computed in another thread while the model's forward pass runs. Must not know what a grammar is
for, requests or the model.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Sequence as Seq
from concurrent.futures import Future, ThreadPoolExecutor

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

    def __init__(self, compiled: LLMatcher) -> None:
        self.native = compiled.deep_copy()
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


class Grammars:
    """The grammars of one vocabulary. `n_vocab` is the model's, `threads` what masks may use.

    Used by one thread. Its own threads end with the process, or when nothing refers to it.
    """

    def __init__(self, vocabulary: Vocabulary, n_vocab: int, threads: int) -> None:
        self._n_words = -(-n_vocab // 32)
        self._executor = LLExecutor(threads)
        self._masking = ThreadPoolExecutor(1, "masks")
        self._compiling = ThreadPoolExecutor(_AT_ONCE, "grammars", initializer=_step_back)
        self._patient = ThreadPoolExecutor(1, "slow grammars", initializer=_step_back)
        self._trials = Trials(vocabulary, n_vocab)
        self._tokenizer = self._compiling.submit(native_tokenizer, vocabulary, n_vocab)
        self._compiled: OrderedDict[str, Future[LLMatcher]] = OrderedDict()

    def compile(self, source: str) -> Future[LLMatcher]:
        """What `Matcher`s are made of, once it is compiled. The future raises `InvalidRequestError` if it cannot be."""
        compiled = self._compiled.pop(source, None)
        if compiled is None:
            compiled = Future()
            self._compiling.submit(self._compile, source, QUICK, compiled)
        self._compiled[source] = compiled
        if len(self._compiled) > KEPT:
            self._compiled.popitem(last=False)
        return compiled

    def masks(self, matchers: Seq[Matcher | None]) -> Future[list[U32 | None]]:
        """Begins to compute what each may go on with: a bit per token, 32 to a word. None for no matcher.

        The matchers are in use until the future is done.
        """
        return self._masking.submit(self._fill, matchers)

    def _compile(self, source: str, seconds: float, compiled: Future[LLMatcher]) -> None:
        try:
            self._trials.check(source, seconds)
            compiled.set_result(compile_grammar(source, self._tokenizer.result()))
        except TrialLimitError as error:
            if seconds == QUICK:
                self._patient.submit(self._compile, source, PATIENT, compiled)
            else:
                compiled.set_exception(InvalidRequestError(str(error), code="invalid_grammar"))
        except Exception as error:
            compiled.set_exception(error)

    def _fill(self, matchers: Seq[Matcher | None]) -> list[U32 | None]:
        masks = np.zeros((len(matchers), self._n_words), np.uint32)
        rows = [(matcher.native, row) for row, matcher in enumerate(matchers) if matcher is not None]
        self._executor.unsafe_compute_mask_ptr(rows, masks.ctypes.data, masks.strides[0], len(masks))
        return [None if matcher is None else masks[row] for row, matcher in enumerate(matchers)]


def _step_back() -> None:
    """Steps come before compiling, where the system knows priorities of threads."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
