"""Grammars in the engine: which tokens may come next in a sequence that has one.

Owns what `llguidance` compiles and computes: grammars are compiled in a thread beside the steps and kept, the masks
of a step are computed in another while the model's forward pass runs. Must not know what a grammar is for, requests
or the model. Source of the notation: https://github.com/guidance-ai/llguidance/blob/main/docs/syntax.md.
"""

from __future__ import annotations

import os
import re
import sys
import threading
from collections import OrderedDict
from collections.abc import Sequence as Seq
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
from llguidance import LLExecutor, LLMatcher, LLParserLimits, LLTokenizer

from llanero.engine.wire import Vocabulary
from llanero.errors import InvalidRequestError
from llanero.ops.api import U32

KEPT = 64
"""Compiled grammars; those used last stay."""
LIMITS = LLParserLimits(step_max_items=20_000, max_lexer_states=50_000, verbose_errors=False)
"""Of one sequence: a mask takes some 30 ms at the very most, the lexer 100 MB."""
_NICENESS = 10
_MESSAGE = 300
"""Characters of an error that are told."""
_PLACE = re.compile(r"^(at )?\d+\(\d+\): ")
_SHOWN_SOURCE = re.compile(r"\n\s*(\d+ \||\^).*")


class Matcher:
    """Where one sequence is in its grammar."""

    def __init__(self, compiled: LLMatcher) -> None:
        self.native = compiled.deep_copy()

    def accept(self, token: int) -> bool:
        """Takes the sequence's next token. Whether it is complete: nothing can follow."""
        self.native.consume_token(token)
        return self.native.is_stopped() and not self.native.is_error()

    @property
    def error(self) -> str:
        """Why the sequence cannot go on; empty as long as it can."""
        return _reason(self.native) if self.native.is_error() else ""


class Grammars:
    """The grammars of one vocabulary. `n_vocab` is the model's, `threads` what masks may use.

    Used by one thread. Its own threads end with the process, or when nothing refers to it.
    """

    def __init__(self, vocabulary: Vocabulary, n_vocab: int, threads: int) -> None:
        self._n_words = -(-n_vocab // 32)
        self._executor = LLExecutor(threads)
        self._masking = ThreadPoolExecutor(1, "masks")
        self._compiling = ThreadPoolExecutor(1, "grammars", initializer=_step_back)
        self._tokenizer = self._compiling.submit(native_tokenizer, vocabulary, n_vocab)
        self._compiled: OrderedDict[str, Future[LLMatcher]] = OrderedDict()

    def compile(self, source: str) -> Future[LLMatcher]:
        """What `Matcher`s are made of, once it is compiled. The future raises `InvalidRequestError` if it cannot be."""
        compiled = self._compiled.pop(source, None)
        if compiled is None:
            compiled = self._compiling.submit(lambda: compile_grammar(source, self._tokenizer.result()))
        self._compiled[source] = compiled
        if len(self._compiled) > KEPT:
            self._compiled.popitem(last=False)
        return compiled

    def masks(self, matchers: Seq[Matcher | None]) -> Future[list[U32 | None]]:
        """Begins to compute what each may go on with: a bit per token, 32 to a word. None for no matcher.

        The matchers are in use until the future is done.
        """
        return self._masking.submit(self._fill, matchers)

    def _fill(self, matchers: Seq[Matcher | None]) -> list[U32 | None]:
        masks = np.zeros((len(matchers), self._n_words), np.uint32)
        rows = [(matcher.native, row) for row, matcher in enumerate(matchers) if matcher is not None]
        self._executor.unsafe_compute_mask_ptr(rows, masks.ctypes.data, masks.strides[0], len(masks))
        return [None if matcher is None else masks[row] for row, matcher in enumerate(matchers)]


def compile_grammar(source: str, tokenizer: LLTokenizer) -> LLMatcher:
    """Raises `InvalidRequestError` for what is no grammar, or too complex to begin with."""
    compiled = LLMatcher(tokenizer, source, log_level=0, limits=LIMITS)
    if not compiled.is_error():
        # The first mask of all is the slowest one; sequences begin with what it has found out.
        compiled.compute_bitmask()
    if compiled.is_error():
        raise InvalidRequestError(_reason(compiled), code="invalid_grammar")
    return compiled


def native_tokenizer(vocabulary: Vocabulary, n_vocab: int) -> LLTokenizer:
    """`llguidance`'s view of a vocabulary. Tokens that the model has beyond it are never allowed."""
    return LLTokenizer(_Tokens(vocabulary, n_vocab), eos_token=vocabulary.eos_token_ids)  # type: ignore[arg-type]


class _Tokens:
    """What `LLTokenizer` asks of a tokenizer. It must be able to cut text into tokens, but is never asked to here."""

    is_tokenizer_wrapper = True
    bos_token_id = None

    def __init__(self, vocabulary: Vocabulary, n_vocab: int) -> None:
        missing = n_vocab - len(vocabulary.tokens)
        self.tokens = [*vocabulary.tokens[:n_vocab], *[b""] * missing]
        self.eos_token_id = vocabulary.eos_token_ids[0]
        self.special_token_ids = vocabulary.control_token_ids

    def __call__(self, text: str | bytes) -> list[int]:
        return []


def _reason(matcher: LLMatcher) -> str:
    """An error without where it is and what it shows of the source, which clients have not written."""
    return " ".join(_PLACE.sub("", _SHOWN_SOURCE.sub("", matcher.get_error())).split())[:_MESSAGE]


def _step_back() -> None:
    """Steps come before compiling, where the system knows priorities of threads."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
