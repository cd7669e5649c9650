"""The engine: requests in, one `step()` after another, tokens out.

Owns the sequences, the cache and the order of a step: plan, batch, forward, sample, commit. Synchronous;
must not know sockets, processes or text.
"""

from __future__ import annotations

import logging
import os
import secrets
import time
from collections.abc import Callable
from collections.abc import Sequence as Seq
from concurrent.futures import FIRST_COMPLETED, Future, wait
from functools import partial
from itertools import accumulate

import msgspec
import numpy as np
from llguidance import LLMatcher

from llanero.engine.batch import BatchBuilder
from llanero.engine.draft import MOST_ROWS, Costs
from llanero.engine.grammar import Grammars, Matcher
from llanero.engine.sampler import SampleError, Sampler
from llanero.engine.scheduler import Scheduler, Work
from llanero.engine.sequence import PromptScores, Sequence
from llanero.engine.warm import WarmCache, namespace, namespace_of_one
from llanero.engine.wire import EngineConfig, EngineInfo, EngineStats, Grammar, SeqOutput, Submit, Vocabulary
from llanero.errors import (
    ContextLengthError,
    InvalidRequestError,
    LlaneroError,
    OverloadedError,
    RequestTimeoutError,
)
from llanero.kv.cache import SequenceCache
from llanero.kv.pages import PagePool
from llanero.models.spec import Model
from llanero.ops.api import F32, PAGE_SIZE, Sampled
from llanero.types import FinishReason, SamplingParams, TokenLogprob

log = logging.getLogger(__name__)

_LOGITS_ROWS = 128
"""Rows of `logits()` computed at once: bounds the memory for logits over a large vocabulary."""
_PATIENCE = 0.01
"""Seconds that a step waits for a grammar when there is nothing else to do."""
_TRIAL_ROWS = 32
_TRIAL_DEPTH = 2048
_TRIALS = 3


class EngineCore:
    """Runs requests on one loaded model.

    `config` must be resolved: ctx_size and kv_tokens are positive (`engine.load` works them out). Every
    (request, index) that was submitted gets exactly one output with a finish_reason from `step()`.
    `clock` is that of deadlines. Not thread-safe.
    """

    def __init__(
        self,
        model: Model,
        config: EngineConfig,
        *,
        load_seconds: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if config.ctx_size < 1 or config.kv_tokens < PAGE_SIZE:
            raise ValueError("ctx_size and kv_tokens must be worked out before the engine starts")
        self._model = model
        self._config = config
        self._pool = PagePool(config.kv_tokens // PAGE_SIZE)
        self._kv = model.kv_cache(self._pool.n_pages, config.kv_type)
        self._pages = SequenceCache(self._pool, partial(model.ops.kv_copy, self._kv))
        self._scheduler = Scheduler(
            self._pages,
            parallel=config.parallel,
            batch_tokens=config.batch_tokens,
            target_itl=config.target_itl / 1000,
            weights=config.weights,
            draft_tokens=config.spec_draft_n_max,
        )
        self._batches = BatchBuilder(config.batch_tokens)
        self._sampler = Sampler(model.ops, model.spec.n_vocab)
        self._live: dict[int, list[Sequence]] = {}
        """Unfinished sequences by request."""
        self._deadlines: dict[int, float] = {}
        """Of those requests that have one."""
        self._clock = clock
        self._ready: list[SeqOutput] = []
        """Outputs that the next step hands out first: refusals and cancellations."""
        self._grammars: Grammars | None = None
        """None until the vocabulary is known."""
        self.warm: WarmCache | None = None
        """None: the cache ends with the engine."""
        self._compiling: dict[int, tuple[Grammar, Future[LLMatcher]]] = {}
        """Requests that wait for their grammar; the scheduler does not know their sequences yet."""
        self._arrivals = 0
        self._max_len = min(config.ctx_size, self._pool.n_pages * PAGE_SIZE)

        self._steps = 0
        self._requests = 0
        self._cancelled = 0
        self._timeouts = 0
        self._prompt_tokens = 0
        self._generated_tokens = 0
        self._drafted_tokens = 0
        self._accepted_tokens = 0
        self._step_seconds = 0.0
        spec = model.spec
        self.info = EngineInfo(
            pid=os.getpid(),
            arch=spec.arch,
            n_params=model.n_params,
            n_vocab=spec.n_vocab,
            n_layers=spec.n_layers,
            d_model=spec.d_model,
            ctx_train=spec.ctx_train,
            ctx_size=self._max_len,
            kv_tokens=self._pool.n_pages * PAGE_SIZE,
            kv_bytes_per_token=model.kv_bytes_per_token(config.kv_type),
            weight_bytes=model.weight_bytes,
            threads=model.ops.threads,
            isa=model.ops.isa,
            load_seconds=load_seconds,
        )

    # --- requests ------------------------------------------------------------------------------

    @property
    def has_work(self) -> bool:
        """Whether `step()` would do or return anything."""
        return bool(self._ready or self._live)

    def learn(self, vocabulary: Vocabulary) -> None:
        """What the tokens stand for. Requests with grammars need it."""
        self._grammars = Grammars(vocabulary, self._model.spec.n_vocab, self._model.ops.threads)

    @property
    def knows_vocabulary(self) -> bool:
        """Whether requests may have grammars."""
        return self._grammars is not None

    def submit(self, request: Submit) -> None:
        """Queues a request. What is wrong with it is told by its outputs, not raised.

        Raises ValueError when a request of that id is not finished yet.
        """
        if request.request_id in self._live:
            raise ValueError(f"request id {request.request_id} is in use")
        if request.grammar and self._grammars is None:
            raise ValueError("a request has a grammar, but the vocabulary is not known")
        self._requests += 1
        count = 1
        try:
            request.params.validate()
            count = request.params.n
            self._check(request)
        except InvalidRequestError as error:
            for index in range(count):
                self._ready.append(
                    SeqOutput(
                        request_id=request.request_id,
                        index=index,
                        finish_reason="error",
                        error=error.message,
                        error_kind=type(error).__name__,
                        error_param=error.param,
                        prompt_tokens=len(request.prompt),
                    )
                )
            return
        params = request.params
        stop_tokens = frozenset(params.stop_token_ids)
        if not params.ignore_eos:
            stop_tokens |= frozenset(request.eos_token_ids)
        seed = secrets.randbits(64) if params.seed is None else params.seed
        cache_key = namespace(request.tenant, request.cache_salt)
        scores = None
        if params.prompt_logprobs is not None:
            scores = PromptScores(len(request.prompt))
            # All of the prompt has to be computed: the cache has no logits.
            cache_key = namespace_of_one(request.request_id)
        sequences = []
        for index in range(count):
            sequence = Sequence(
                request_id=request.request_id,
                index=index,
                arrival=self._arrivals,
                prompt=request.prompt,
                params=params,
                stop_tokens=stop_tokens,
                sampler=self._sampler.state(
                    params,
                    request.prompt,
                    seed=seed,
                    index=index,
                    stops=stop_tokens,
                    breakers=params.dry_breaker_ids,
                ),
                max_len=self._max_len,
                tenant=request.tenant,
                cache_key=cache_key,
                scores=scores,
                priority=request.priority,
            )
            self._arrivals += 1
            sequences.append(sequence)
        self._live[request.request_id] = sequences
        if request.deadline is not None:
            self._deadlines[request.request_id] = request.deadline
        if request.grammar:
            assert self._grammars is not None
            compiled = self._grammars.compile(request.grammar.source, request.tenant)
            self._compiling[request.request_id] = request.grammar, compiled
            return
        for sequence in sequences:
            self._scheduler.add(sequence)

    def cancel(self, request_id: int, index: int | None = None) -> None:
        """Ends a request, or one sequence of it, before the next step.

        What is unknown or finished is left alone.
        """
        for sequence in list(self._live.get(request_id, ())):
            if index is None or sequence.index == index:
                self._cancelled += 1
                self._ready.append(self._finish(sequence, "cancelled"))

    def cancel_all(self) -> None:
        for request_id in list(self._live):
            self.cancel(request_id)

    def _check(self, request: Submit) -> None:
        params, n_vocab = request.params, self._model.spec.n_vocab
        if not request.prompt:
            raise InvalidRequestError("the prompt has no tokens", param="prompt")
        _check_tokens("prompt", request.prompt, n_vocab)
        _check_tokens("stop_token_ids", params.stop_token_ids, n_vocab)
        _check_tokens("logit_bias", list(params.logit_bias), n_vocab)
        if not all(params.dry_breaker_ids):
            raise InvalidRequestError("dry_breaker_ids: none may be empty", param="dry_breaker_ids")
        for name in ("ignore_eos", "min_tokens"):
            if request.grammar and getattr(params, name):
                raise InvalidRequestError(f"{name}: output with a grammar ends when that is complete", param=name)
        if len(request.prompt) >= self._max_len:
            raise ContextLengthError(
                f"the prompt has {len(request.prompt)} tokens; the context of {self._max_len} tokens "
                "must hold it and at least one token of output",
                param="prompt",
            )

    # --- a step --------------------------------------------------------------------------------

    def step(self) -> list[SeqOutput]:
        """Computes one batch; returns what is new per sequence. Empty when there was nothing to do.

        An exception inside ends the sequences of this step with an error each; the others go on.
        """
        outputs, self._ready = self._ready, []
        outputs += self._end_late()
        outputs += self._begin_compiled()
        if len(self._live) == len(self._compiling):
            return outputs
        started = time.perf_counter()
        works: list[Work] = []
        try:
            works = self._scheduler.plan()
            self._compute(works, outputs)
            self._scheduler.took(works, time.perf_counter() - started)
        except Exception as error:
            in_step = (
                [work.sequence for work in works]
                or list(self._scheduler.running)
                or [sequence for sequences in self._live.values() for sequence in sequences]
            )
            self._scheduler.failed()
            log.exception("a step failed; its %d sequences end", len(in_step))
            message = "out of memory" if isinstance(error, MemoryError) else f"{type(error).__name__}: {error}"
            outputs += self._abandon(in_step, f"internal error in the engine: {message}")
        self._steps += 1
        self._step_seconds += time.perf_counter() - started
        return outputs

    def _compute(self, works: Seq[Work], outputs: list[SeqOutput]) -> None:
        """Appends to `outputs`, so that what was finished is told even when something fails later."""
        sampling = [work for work in works if work.wants_logits]
        sequences = [work.sequence for work in sampling]
        masks = None
        if self._grammars is not None and any(sequence.grammar for sequence in sequences):
            masks = self._grammars.masks([sequence.grammar for sequence in sequences])
        logits = self._model.forward(self._batches.build(works, self._pages.copies), self._kv)
        if any(work.sequence.scores is not None for work in works):
            logits = self._score(works, logits)
        at = list(accumulate((1 + len(work.draft) for work in sampling), initial=0))
        chosen = self._sampler.sample(
            logits if len(logits) == len(sampling) else logits[at[:-1]],
            [sequence.sampler for sequence in sequences],
            [len(sequence.tokens) for sequence in sequences],
            None if masks is None else masks.result(),
        )
        self._scheduler.done(works)
        for work in works:
            # Rows over known output (after a preemption) are neither prompt nor new.
            self._prompt_tokens += max(0, min(work.start + work.rows, work.sequence.n_prompt) - work.start)
        outputs += self._told_scores(works)
        for work, row, result in zip(sampling, at[:-1], chosen, strict=True):
            self._go_on(work, result, logits, row, outputs)

    def _score(self, works: Seq[Work], logits: F32) -> F32:
        """Takes in the logits of prompts; returns those that are to be sampled."""
        sampled: list[int] = []
        at = 0
        for work in works:
            sequence, n = work.sequence, work.n_scored
            n_top = sequence.params.prompt_logprobs
            if n and n_top is not None and sequence.scores is not None:
                tokens = sequence.tokens[work.start + 1 : work.start + 1 + n]
                sequence.scores.put(work.start, self._sampler.score(logits[at : at + n], tokens, n_top))
            at += n
            if work.wants_logits:
                sampled += range(at, at + 1 + len(work.draft))
                at += 1 + len(work.draft)
        return logits[sampled]

    def _told_scores(self, works: Seq[Work]) -> list[SeqOutput]:
        """What prompts' scores there are to tell, and the ends of sequences that wanted nothing else."""
        outputs = []
        for work in works:
            sequence = work.sequence
            if sequence.scores is not None and (news := sequence.scores.news()):
                outputs.append(
                    SeqOutput(
                        request_id=sequence.request_id,
                        index=self._live[sequence.request_id][0].index,
                        prompt_logprobs=news,
                        prompt_tokens=sequence.n_prompt,
                        cached_tokens=sequence.n_cached,
                    )
                )
        outputs += [self._finish(work.sequence, "length") for work in works if work.at_end and not work.wants_logits]
        return outputs

    def _go_on(
        self, work: Work, result: Sampled | SampleError, logits: F32, row: int, outputs: list[SeqOutput]
    ) -> None:
        """Takes what was sampled for a sequence and, as long as that is what the draft said, what comes behind it.

        `row`: of the logits that `result` is from; the draft's follow. Every token is sampled when those before it
        have been accepted, so that it is the same one as in a step of its own.
        """
        sequence, draft = work.sequence, work.draft
        tokens: list[int] = []
        logprobs: list[TokenLogprob] = []
        reason: FinishReason | None = None
        stop_token: int | None = None
        for n_right in range(1 + len(draft)):
            if n_right:
                sequence.computed += 1
                result = self._sample_behind(sequence, logits[row + n_right : row + n_right + 1])
            if sequence.grammar is not None and (why := sequence.grammar.error):
                result = SampleError(InvalidRequestError, f"the grammar is too complex: {why}")
            if isinstance(result, SampleError) and sequence.grammar is not None and not sequence.grammar.binding:
                sequence.grammar = None
                result = self._sample_behind(sequence, logits[row + n_right : row + n_right + 1])
            if isinstance(result, SampleError):
                break
            token = result.token
            if token in sequence.stop_tokens:
                reason, stop_token = "stop", token
                break
            sequence.tokens.append(token)
            sequence.sampler.accept(token)
            tokens.append(token)
            if result.logprob is not None:
                logprobs.append(result.logprob)
            if sequence.grammar is not None and sequence.grammar.accept(token):
                reason = "stop"
            elif sequence.n_more == 0:
                reason = "length"
            if reason or n_right == len(draft) or token != draft[n_right]:
                break
        self._generated_tokens += len(tokens)
        if draft:
            assert sequence.drafter is not None
            sequence.drafter.checked(n_right, all_right=n_right == len(draft))
            self._drafted_tokens += len(draft)
            self._accepted_tokens += n_right
        if tokens and reason is None:
            outputs.append(
                SeqOutput(
                    request_id=sequence.request_id,
                    index=sequence.index,
                    tokens=tokens,
                    logprobs=logprobs or None,
                    prompt_tokens=sequence.n_prompt,
                    cached_tokens=sequence.n_cached,
                )
            )
        if isinstance(result, SampleError):
            outputs.append(self._fail(sequence, result.message, result.kind, result.param))
        elif reason:
            outputs.append(
                self._finish(sequence, reason, tokens=tokens, logprobs=logprobs or None, stop_token=stop_token)
            )

    def _sample_behind(self, sequence: Sequence, logits: F32) -> Sampled | SampleError:
        """What comes behind tokens that have just been accepted: `[1, n_vocab]`."""
        allowed = None
        if sequence.grammar is not None and self._grammars is not None:
            allowed = self._grammars.masks([sequence.grammar]).result()
        [result] = self._sampler.sample(logits, [sequence.sampler], [len(sequence.tokens)], allowed)
        return result

    # --- endings -------------------------------------------------------------------------------

    def _finish(
        self,
        sequence: Sequence,
        reason: FinishReason,
        *,
        tokens: list[int] | None = None,
        logprobs: list[TokenLogprob] | None = None,
        stop_token: int | None = None,
        error: str | None = None,
        error_kind: str | None = None,
        error_param: str | None = None,
    ) -> SeqOutput:
        """Forgets a sequence; the only place where one ends."""
        siblings = self._live[sequence.request_id]
        siblings.remove(sequence)
        if not siblings:
            del self._live[sequence.request_id]
            self._deadlines.pop(sequence.request_id, None)
        if sequence.request_id not in self._compiling:
            self._scheduler.remove(sequence)
        elif not siblings:
            self._compiling.pop(sequence.request_id)[1].cancel()
        return SeqOutput(
            request_id=sequence.request_id,
            index=sequence.index,
            tokens=tokens or [],
            logprobs=logprobs,
            finish_reason=reason,
            stop_token=stop_token,
            error=error,
            error_kind=error_kind,
            error_param=error_param,
            prompt_tokens=sequence.n_prompt,
            cached_tokens=sequence.n_cached,
        )

    def _fail(
        self,
        sequence: Sequence,
        message: str,
        kind: type[LlaneroError] = LlaneroError,
        param: str | None = None,
    ) -> SeqOutput:
        return self._finish(sequence, "error", error=message, error_kind=kind.__name__, error_param=param)

    def _end_late(self) -> list[SeqOutput]:
        """Ends the requests whose time is over: with what they have, else with an error."""
        if not self._deadlines:
            return []
        now = self._clock()
        outputs = []
        for request_id in [request_id for request_id, deadline in self._deadlines.items() if deadline <= now]:
            sequences = list(self._live[request_id])
            self._timeouts += len(sequences)
            if len(sequences) < sequences[0].params.n or any(sequence.n_output for sequence in sequences):
                outputs += [self._finish(sequence, "length") for sequence in sequences]
            else:
                message = "the request's timeout was over before there was any output"
                outputs += [self._fail(sequence, message, RequestTimeoutError) for sequence in sequences]
        return outputs

    def _begin_compiled(self) -> list[SeqOutput]:
        """Hands requests over to the scheduler when their grammar is compiled. Where it is none, they end, or go on
        without it if it does not bind."""
        if not self._compiling:
            return []
        if len(self._live) == len(self._compiling):
            wait([compiled for _, compiled in self._compiling.values()], _PATIENCE, FIRST_COMPLETED)
        outputs = []
        done = [(request_id, *item) for request_id, item in self._compiling.items() if item[1].done()]
        for request_id, grammar, compiled in done:
            error = compiled.exception()
            ours = error is not None and not isinstance(error, InvalidRequestError)
            if ours:
                log.error("a grammar could not be compiled", exc_info=error)
            if error is None or not grammar.binding:
                del self._compiling[request_id]
                for sequence in self._live[request_id]:
                    if error is None:
                        sequence.grammar = Matcher(compiled.result(), binding=grammar.binding)
                    self._scheduler.add(sequence)
            elif ours:
                outputs += self._abandon(list(self._live[request_id]), f"internal error in the engine: {error}")
            else:
                outputs += [self._fail(s, str(error), InvalidRequestError) for s in list(self._live[request_id])]
        return outputs

    def _abandon(self, sequences: Seq[Sequence], message: str) -> list[SeqOutput]:
        """Ends those of the sequences that are still alive."""
        return [
            self._fail(sequence, message)
            for sequence in sequences
            if sequence in self._live.get(sequence.request_id, ())
        ]

    # --- the rest ------------------------------------------------------------------------------

    def stats(self) -> EngineStats:
        return EngineStats(
            running=len(self._scheduler.running),
            waiting=self._scheduler.n_waiting + sum(len(self._live[request_id]) for request_id in self._compiling),
            pages_total=self._pool.n_pages,
            pages_free=self._pool.n_free,
            pages_cached=self._pages.tree.n_cached,
            steps=self._steps,
            requests=self._requests,
            cancelled=self._cancelled,
            preemptions=self._scheduler.preemptions,
            timeouts=self._timeouts,
            prompt_tokens=self._prompt_tokens,
            cached_tokens=self._scheduler.cached_tokens,
            evicted_tokens=self._pages.tree.evicted_tokens,
            generated_tokens=self._generated_tokens,
            drafted_tokens=self._drafted_tokens,
            accepted_tokens=self._accepted_tokens,
            step_seconds=self._step_seconds,
        )

    def logits(self, token_ids: Seq[int]) -> F32:
        """Raw logits after each token, `[len(token_ids), n_vocab]` float32: for offline use.

        Raises `InvalidRequestError` for ids outside of the vocabulary, `ContextLengthError` for more
        tokens than the context holds, `OverloadedError` when running requests hold the pages.
        """
        n, n_vocab = len(token_ids), self._model.spec.n_vocab
        result: F32 = np.empty((n, n_vocab), np.float32)
        if n == 0:
            return result
        _check_tokens("token_ids", token_ids, n_vocab)
        if n > self._max_len:
            raise ContextLengthError(f"{n} tokens do not fit the context of {self._max_len}", param="token_ids")
        table = self._pages.open([], "")
        try:
            if not self._pages.grow(table, 0, n):
                raise OverloadedError("running requests hold the KV cache")
            sequence = self._offline(token_ids)
            rows = min(self._config.batch_tokens, _LOGITS_ROWS)
            for start in range(0, n, rows):
                work = Work(sequence, table, start, min(rows, n - start))
                batch = self._batches.build([work], all_logits=True)
                result[start : start + work.rows] = self._model.forward(batch, self._kv)
        finally:
            self._pages.close(table, 0)  # nothing to keep: it has no tokens
        return result

    def warm_up(self, fingerprint: bytes, progress: Callable[[float, str], None]) -> None:
        """Loads the prefixes in `config.kv_cache_file`, before the first request; `warm` saves there from then on.

        `fingerprint`: of the model's file.
        """
        self.warm = WarmCache(self._config, self._model, self._kv, self._pages, fingerprint)
        tokens, seconds = self.warm.load(progress)
        self.info = msgspec.structs.replace(self.info, warm_tokens=tokens, warm_seconds=seconds)

    def calibrate(self) -> None:
        """Takes a few steps off the books, so that the first prompt beside a stream is cut right already, and drafts
        are as long as they are worth."""
        n = min(_TRIAL_ROWS, self._config.batch_tokens, self._max_len)
        draft_rows = min(MOST_ROWS, self._config.batch_tokens, self._max_len // 2)
        depth = min(_TRIAL_DEPTH, self._max_len - draft_rows)
        sequence = self._offline([0] * max(n, depth + draft_rows))
        table = self._pages.open([], "")
        self._pages.grow(table, 0, len(sequence.tokens))

        def seconds(rows: int, start: int, *, all_logits: bool = True) -> float:
            started = time.perf_counter()
            batch = self._batches.build([Work(sequence, table, start, rows)], all_logits=all_logits)
            self._model.forward(batch, self._kv)
            return time.perf_counter() - started

        seconds(n, 0)  # It finds nothing in memory.
        for _ in range(_TRIALS):
            self._scheduler.pace.learn(0, seconds(1, n - 1))
            self._scheduler.pace.learn(n, seconds(n, 0, all_logits=False))
        if self._scheduler.drafts.most and draft_rows > 1:
            self._scheduler.drafts.costs = Costs.measured(seconds, draft_rows, depth)
        self._pages.close(table, 0)

    def _offline(self, token_ids: Seq[int]) -> Sequence:
        params = SamplingParams()
        return Sequence(
            request_id=-1,
            index=0,
            arrival=-1,
            prompt=token_ids,
            params=params,
            stop_tokens=frozenset(),
            sampler=self._sampler.state(params, [], seed=0, index=0),
            max_len=len(token_ids),
        )


def _check_tokens(what: str, tokens: Seq[int], n_vocab: int) -> None:
    if tokens and not (min(tokens) >= 0 and max(tokens) < n_vocab):
        bad = next(token for token in tokens if not 0 <= token < n_vocab)
        raise InvalidRequestError(f"{what}: token {bad} is not in the vocabulary of {n_vocab} tokens", param=what)
