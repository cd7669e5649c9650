"""Times prefill and decode of an engine core, by driving its steps as serving does.

Owns what a cell of a benchmark is and how it is timed. Must not know files, terminals or the command line.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

import msgspec
import numpy as np

from llanero.engine.core import EngineCore
from llanero.engine.wire import SeqOutput, Submit
from llanero.errors import InvalidRequestError, LlaneroError
from llanero.types import SamplingParams

PATIENCE = 60.0
"""Seconds. A cell whose first repetition, context included, takes longer is measured only once."""
WARMUP_TOKENS = 32


class Cell(msgspec.Struct, frozen=True):
    """One thing to measure: `batch` sequences, each with `depth` tokens of context before `tokens` more."""

    test: Literal["prefill", "decode"]
    batch: int
    tokens: int
    depth: int

    @property
    def context(self) -> int:
        """Longest sequence that measuring takes: sequences that are past their prompt early run on meanwhile."""
        return max(1, self.depth) + self.tokens + 2 + (self.batch if self.batch > 1 else 0)


class Timing(msgspec.Struct, frozen=True):
    """Tokens per second of all sequences together, one number per repetition."""

    rates: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.rates)


def grid(n_prompt: int, n_gen: int, batches: tuple[int, ...], depths: tuple[int, ...]) -> list[Cell]:
    """The cells of a run, cheap ones first. Zero tokens leave a test out.

    Without depths, prefill starts from nothing and decode with 128 tokens. Prefill below other text is measured for
    the first batch size alone: its cost per token is the same for more, and their contexts would take most of the time.
    """
    prefill = [Cell("prefill", b, n_prompt, d) for d in depths or (0,) for b in (batches if d == 0 else batches[:1])]
    decode = [Cell("decode", b, n_gen, d) for d in depths or (128,) for b in batches]
    return (prefill if n_prompt else []) + (decode if n_gen else [])


def new_tokens(outputs: Iterable[SeqOutput]) -> dict[int, int]:
    """How many tokens a step gave, by request; those that got none are left out. Raises `LlaneroError` when a request
    failed."""
    counts: dict[int, int] = {}
    for output in outputs:
        if output.error:
            raise LlaneroError(output.error)
        if output.tokens:
            counts[output.request_id] = counts.get(output.request_id, 0) + len(output.tokens)
    return counts


class Bench:
    """Measures cells on one engine core, which runs nothing else meanwhile.

    Prompts are random and never repeat, so that no cache can help.
    """

    def __init__(self, core: EngineCore, *, clock: Callable[[], float] = time.perf_counter) -> None:
        self._core = core
        self._clock = clock
        self._random = np.random.default_rng(0)
        self._requests = 0

    def warm_up(self) -> None:
        """Pages in the weights and wakes the threads."""
        limit = self._core.info.ctx_size - 2
        tokens = max(1, min(WARMUP_TOKENS, limit // 2))
        self._prefill(Cell("prefill", 1, tokens, 0))
        self._decode(Cell("decode", 1, min(4, tokens), 1))

    def measure(self, cell: Cell, repetitions: int) -> Timing:
        """Raises `InvalidRequestError` for a cell that does not fit the engine's context."""
        if cell.context > self._core.info.ctx_size:
            raise InvalidRequestError(
                f"{cell.test} of {cell.tokens} tokens at depth {cell.depth} does not fit the context of "
                f"{self._core.info.ctx_size} tokens"
            )
        run = self._prefill if cell.test == "prefill" else self._decode
        rates = []
        started = self._clock()
        for _ in range(repetitions):
            rates.append(run(cell))
            if self._clock() - started > PATIENCE:
                break
        return Timing(tuple(rates))

    def _prefill(self, cell: Cell) -> float:
        """Tokens per second of the steps that reach beyond `depth`, up to every sequence's first output token."""
        self._submit(cell.batch, cell.depth + cell.tokens, max_tokens=1)
        started = done = self._core.stats().prompt_tokens
        tokens, total = 0, 0.0
        for _, seconds in self._steps():
            before, done = done, self._core.stats().prompt_tokens
            if done - started > cell.batch * cell.depth:
                tokens += done - before
                total += seconds
        return tokens / total

    def _decode(self, cell: Cell) -> float:
        """Tokens per second of the steps after that in which the last sequence got its first token."""
        waiting = self._submit(cell.batch, max(1, cell.depth), max_tokens=None)
        while waiting:
            waiting -= self._step()[0].keys()
        tokens, total = 0, 0.0
        for _ in range(cell.tokens):
            counts, seconds = self._step()
            tokens += sum(counts.values())
            total += seconds
        for request_id in range(self._requests - cell.batch, self._requests):
            self._core.cancel(request_id)
        for _ in self._steps():
            pass
        assert tokens == cell.batch * cell.tokens, "a decode step gives each sequence one token"
        return tokens / total

    def _submit(self, count: int, length: int, *, max_tokens: int | None) -> set[int]:
        """Ids of `count` new requests with random prompts."""
        params = SamplingParams(temperature=0.0, max_tokens=max_tokens, ignore_eos=True)
        ids = set(range(self._requests, self._requests + count))
        self._requests += count
        for request_id in sorted(ids):
            prompt: list[int] = self._random.integers(0, self._core.info.n_vocab, length).tolist()
            self._core.submit(Submit(request_id=request_id, prompt=prompt, params=params))
        return ids

    def _steps(self) -> Iterator[tuple[dict[int, int], float]]:
        """Steps until there is no work left."""
        while self._core.has_work:
            yield self._step()

    def _step(self) -> tuple[dict[int, int], float]:
        """One step: `new_tokens`, and seconds."""
        started = self._clock()
        outputs = self._core.step()
        seconds = self._clock() - started
        return new_tokens(outputs), seconds
