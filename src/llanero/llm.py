"""`LLM`: a model in this process, for scripts and notebooks. No server, no sockets.

Owns the engine core and the requests running on it. Must not know HTTP or protocols. May be used from
several threads: their requests share the engine's steps.
"""

from __future__ import annotations

import functools
import itertools
import operator
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

import msgspec

from llanero import config
from llanero.engine.client import typed_error
from llanero.engine.core import EngineCore
from llanero.engine.load import load_core
from llanero.engine.wire import EngineConfig, EngineInfo, Grammar, SeqOutput, Submit
from llanero.errors import ConfigError, EngineUnavailableError, InvalidRequestError, LlaneroError
from llanero.manager.registry import load_text_parts
from llanero.observe.progress import loading_bars
from llanero.ops.api import F32
from llanero.service.choice import ChoiceText
from llanero.service.constraint import CallRules, grammar_of
from llanero.service.prompt import ChatPrompt, TokenPrompt, check_fits, check_prompt_ids, check_token_ids
from llanero.text.breakers import breaker_ids
from llanero.types import FinishReason, SamplingParams, TokenLogprob, Usage

Prompt = str | Sequence[int]
Message = dict[str, Any]
"""{"role": ..., "content": ...}"""


class Output(msgspec.Struct, frozen=True, kw_only=True):
    """One continuation of a prompt."""

    text: str
    token_ids: list[int]
    """Up to the token that completed a stop string; without the stop token."""
    finish_reason: FinishReason
    stop: str | int | None = None
    """The stop string or stop token that ended it, if one did."""
    logprobs: list[TokenLogprob] | None = None
    """Parallel to `token_ids`, when `SamplingParams.logprobs` was set."""


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What a prompt gave: `SamplingParams.n` outputs. The first one's fields are at hand directly."""

    prompt_token_ids: list[int]
    outputs: list[Output]
    usage: Usage
    prompt_logprobs: list[TokenLogprob] | None = None
    """Of the prompt's tokens but the first, when `SamplingParams.prompt_logprobs` was set."""

    @property
    def text(self) -> str:
        return self.outputs[0].text

    @property
    def token_ids(self) -> list[int]:
        return self.outputs[0].token_ids

    @property
    def finish_reason(self) -> FinishReason:
        return self.outputs[0].finish_reason

    @property
    def logprobs(self) -> list[TokenLogprob] | None:
        return self.outputs[0].logprobs


class Stream(Iterator[str]):
    """Pieces of text as they are generated. `close()`, or letting go of it, cancels the rest."""

    def __init__(self, pieces: Generator[str, None, Result]) -> None:
        self._pieces = pieces
        self.result: Result | None = None
        """All of it, once the iteration has ended."""

    def __next__(self) -> str:
        try:
            return next(self._pieces)
        except StopIteration as end:
            self.result = self.result or end.value
            raise StopIteration from None

    def close(self) -> None:
        self._pieces.close()


class LLM:
    """A GGUF model loaded into this process.

    `model` is the path of the file (the first one of a split model), `threads` the CPU threads (0: as many cores as we
    may use), `ctx_size` the longest sequence in tokens (0: the model's own, at most 8192). `engine` takes the other
    fields of `config.EngineOptions`: parallel, kv_tokens, kv_type, batch_tokens, target_itl, spec_draft_n_max, isa.
    `progress` shows a bar while loading (None: if stderr is a terminal).

    Raises `ModelNotFoundError`, `ModelFormatError`, `UnsupportedModelError` and `ConfigError`.
    """

    def __init__(
        self,
        model: str | Path,
        *,
        threads: int = 0,
        ctx_size: int = 0,
        progress: bool | None = None,
        **engine: Any,
    ) -> None:
        options = _engine_options(threads=threads, ctx_size=ctx_size, **engine)
        with loading_bars(progress) as bars:
            core = load_core(
                EngineConfig(model=str(model), **msgspec.structs.asdict(options)),
                functools.partial(bars, Path(model).name),
            )
            text = load_text_parts(Path(model))
        self._core: EngineCore | None = core
        self._text = text
        self._lock = threading.Lock()
        """Held for one step at a time, so that the threads' requests take part in each other's."""
        self._requests: dict[int, _Request] = {}
        self._abandoned: deque[int] = deque()
        """Requests to cancel before the next step: a stream may be let go of at any moment, even inside a step."""
        self._ids = itertools.count()

    # --- generating ----------------------------------------------------------------------------

    def generate(
        self,
        prompts: Prompt | Sequence[Prompt],
        params: SamplingParams | Sequence[SamplingParams] | None = None,
    ) -> list[Result]:
        """Continues prompts, all of them at the same time; results in their order.

        A prompt is text, or token ids that are taken as they are. `params` is one for all or one for each.
        Raises `InvalidRequestError` (`ContextLengthError`) before anything is computed.
        """
        many = _prompt_list(prompts)
        return self._run([self._tokens(prompt) for prompt in many], params, continuation=True)

    def chat(
        self,
        messages: Sequence[Message] | Sequence[Sequence[Message]],
        params: SamplingParams | Sequence[SamplingParams] | None = None,
        **template: Any,
    ) -> list[Result]:
        """Answers one conversation or several; results in their order, also for one.

        `template` goes to the model's chat template (`enable_thinking=False`, ...). Raises `InvalidRequestError`,
        also when the model has no chat template.
        """
        conversations = [messages] if all(isinstance(m, dict) for m in messages) else messages
        prompts = [self.chat_prompt(c, **template) for c in conversations]  # type: ignore[arg-type]
        return self._run(prompts, params, continuation=False)

    def stream(self, prompt: Prompt, params: SamplingParams | None = None) -> Stream:
        """Continues one prompt, piece by piece. Raises as `generate` does, at once."""
        return self._stream(self._tokens(prompt), params, continuation=True)

    def stream_chat(self, messages: Sequence[Message], params: SamplingParams | None = None, **template: Any) -> Stream:
        """Answers one conversation, piece by piece. Raises as `chat` does, at once."""
        return self._stream(self.chat_prompt(messages, **template), params, continuation=False)

    # --- looking inside ------------------------------------------------------------------------

    def logits(self, token_ids: Sequence[int]) -> F32:
        """The logits after each token, float32 `[len(token_ids), n_vocab]`.

        Raises `InvalidRequestError` for ids that are not in the vocabulary, `ContextLengthError`.
        """
        with self._lock:
            return self._settled_engine().logits(_ids(token_ids))

    def tokenize(self, text: str, add_special: bool = True, parse_special: bool = False) -> list[int]:
        """Token ids of a text.

        `add_special` begins it with the model's start token, where it has one; `parse_special` takes "<|...|>" and the
        like for special tokens instead of text.
        """
        return self._text.tokenizer.encode(text, add_special=add_special, parse_special=parse_special)

    def detokenize(self, ids: Sequence[int]) -> str:
        """The text of token ids, special tokens included."""
        return self._text.tokenizer.decode(_ids(ids), skip_special=False)

    def chat_prompt(self, messages: Sequence[Message], **template: Any) -> list[int]:
        """Token ids that the model's chat template makes of a conversation, up to where the answer begins.

        Raises `InvalidRequestError`.
        """
        if self._text.template is None:
            raise InvalidRequestError("this model has no chat template; use generate()", param="messages")
        template.setdefault("add_generation_prompt", True)
        rendered = self._text.template.render(messages, **template)
        return self._text.tokenizer.encode_rendered(rendered)

    @property
    def has_chat_template(self) -> bool:
        """Whether `chat` works."""
        return self._text.template is not None

    @property
    def info(self) -> EngineInfo:
        """What is loaded: architecture, sizes, threads, kernel set."""
        return self._engine.info

    # --- end -----------------------------------------------------------------------------------

    def close(self) -> None:
        """Frees the model. Running requests end with `EngineUnavailableError`. May be called again."""
        with self._lock:
            self._core = None
            self._requests.clear()

    def __enter__(self) -> LLM:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- how -----------------------------------------------------------------------------------

    @property
    def _engine(self) -> EngineCore:
        if self._core is None:
            raise EngineUnavailableError("this LLM is closed")
        return self._core

    def _tokens(self, prompt: Prompt) -> list[int]:
        return self.tokenize(prompt) if isinstance(prompt, str) else _ids(prompt)

    def _run(
        self,
        prompts: list[list[int]],
        params: SamplingParams | Sequence[SamplingParams] | None,
        *,
        continuation: bool,
    ) -> list[Result]:
        if params is None or isinstance(params, SamplingParams):
            each = [_checked(params or SamplingParams())] * len(prompts)
        else:
            each = [_checked(p) for p in params]
            if len(each) != len(prompts):
                raise InvalidRequestError(f"{len(each)} params for {len(prompts)} prompts", param="params")
        requests = [self._request(ids, p, continuation) for ids, p in zip(prompts, each, strict=True)]
        results = []
        try:
            for request in requests:
                self._submit(request)
            for request in requests:
                self._step_until(lambda request=request: request.done)  # type: ignore[misc]
                results.append(request.result())
        finally:
            self._cancel(requests)
        return results

    def _stream(self, prompt: list[int], params: SamplingParams | None, *, continuation: bool) -> Stream:
        params = _checked(params or SamplingParams())
        if params.n != 1:
            raise InvalidRequestError("n: a stream has one output", param="n")
        return Stream(self._pieces(self._request(prompt, params, continuation)))

    def _pieces(self, request: _Request) -> Generator[str, None, Result]:
        self._submit(request)
        try:
            # Others' steps may have finished it before we come to hand out all of its text.
            while not request.done or request.texts[0]:
                self._step_until(lambda: request.done or bool(request.texts[0]))
                piece, request.texts[0] = request.texts[0], ""
                request.streamed += piece
                if piece:
                    yield piece
        finally:
            self._cancel([request])
        return request.result()

    def _request(self, prompt: list[int], params: SamplingParams, continuation: bool) -> _Request:
        """Checked, so that nothing is computed when one of several prompts is wrong."""
        info = self._engine.info
        if not prompt:
            raise InvalidRequestError("the prompt has no tokens", param="prompt")
        check_prompt_ids(prompt, info.n_vocab, param="prompt")
        check_token_ids(params, info.n_vocab)
        check_fits(len(prompt), params, info.ctx_size, param="prompt")
        shape = TokenPrompt(ids=prompt) if continuation else ChatPrompt(messages=())
        grammar = grammar_of("", self._text, shape, prompt, structured=params.structured, rules=CallRules(), many=True)
        choices = [ChoiceText(i, self._text.tokenizer, params, continuation=continuation) for i in range(params.n)]
        if params.dry_multiplier > 0:
            breakers = breaker_ids(self._text.tokenizer, params.dry_sequence_breakers)
            params = msgspec.structs.replace(params, dry_breaker_ids=breakers)
        return _Request(next(self._ids), prompt, params, choices, grammar, self._text.tokenizer.eog_ids)

    def _submit(self, request: _Request) -> None:
        with self._lock:
            if request.grammar and not self._engine.knows_vocabulary:
                self._engine.learn(self._text.vocabulary)
            self._engine.submit(request.message())
            self._requests[request.id] = request

    def _step_until(self, reached: Callable[[], bool]) -> None:
        """Steps, for all threads' requests, until something is so."""
        while not reached():
            with self._lock:
                if reached():  # by another thread's step
                    return
                engine = self._settled_engine()
                with _interrupts_deferred():
                    outputs = engine.step()
                for output in outputs:
                    request = self._requests.get(output.request_id)
                    if request is None:
                        continue
                    request.take(output)
                    if request.stopped(output.index):
                        engine.cancel(request.id, output.index)
                    if request.done:
                        self._requests.pop(request.id, None)

    def _cancel(self, requests: Sequence[_Request]) -> None:
        """Those that are not done: after an error or Ctrl-C, or when a stream is left early."""
        for request in requests:
            if self._requests.pop(request.id, None) is not None:
                self._abandoned.append(request.id)

    def _settled_engine(self) -> EngineCore:
        """The engine, with nothing in it that nobody waits for. Call it with the lock held."""
        engine = self._engine
        while self._abandoned:
            engine.cancel(self._abandoned.popleft())
        return engine


class _Request:
    """A prompt in the engine, and what it has given so far."""

    def __init__(
        self,
        id: int,
        prompt: list[int],
        params: SamplingParams,
        choices: list[ChoiceText],
        grammar: Grammar | None,
        eos: Iterable[int],
    ) -> None:
        self.id = id
        self.prompt = prompt
        self.params = params
        self.grammar = grammar
        self.texts = [""] * params.n
        """By output: text that was not handed out yet."""
        self.streamed = ""
        self._eos = sorted(eos)
        self._choices = choices
        self._tokens: list[list[int]] = [[] for _ in range(params.n)]
        self._logprobs: list[list[TokenLogprob]] = [[] for _ in range(params.n)]
        self._ends: list[SeqOutput | None] = [None] * params.n
        self._prompt_logprobs: list[TokenLogprob] = []
        self._cached = [0] * params.n
        self._error: LlaneroError | None = None

    def message(self) -> Submit:
        return Submit(
            request_id=self.id,
            prompt=self.prompt,
            params=msgspec.structs.replace(self.params, structured=None),
            eos_token_ids=self._eos,
            grammar=self.grammar,
        )

    @property
    def done(self) -> bool:
        return self._error is not None or all(self._ends)

    def stopped(self, index: int) -> bool:
        """Whether a stop string ended the output while the engine goes on with it."""
        end = self._ends[index]
        return end is not None and end.finish_reason is None

    def take(self, output: SeqOutput) -> None:
        """What a step gave one output."""
        i = output.index
        self._prompt_logprobs += output.prompt_logprobs or ()
        if self._ends[i] is not None:
            return
        if output.error is not None:
            self._error = typed_error(output.error_kind, output.error, output.error_param)
            return
        choice = self._choices[i]
        delta = choice.push(output.tokens, output.logprobs)
        self._tokens[i] += output.tokens
        self._logprobs[i] += output.logprobs or ()
        self._cached[i] = output.cached_tokens
        self.texts[i] += delta.text if delta else ""
        if choice.matched is not None or output.finish_reason is not None:
            delta = choice.flush(output.stop_token)
            self.texts[i] += delta.text if delta else ""
            self._ends[i] = output

    def result(self) -> Result:
        """Raises the engine's error, if it had one."""
        if self._error is not None:
            raise self._error
        outputs = [self._output(i, end) for i, end in enumerate(self._ends) if end is not None]
        usage = Usage(
            prompt_tokens=len(self.prompt),
            completion_tokens=sum(len(o.token_ids) for o in outputs),
            cached_tokens=min(self._cached),  # the choices have it from each other, but for the first one
        )
        scored = self.params.prompt_logprobs is not None
        return Result(
            prompt_token_ids=self.prompt,
            outputs=outputs,
            usage=usage,
            prompt_logprobs=self._prompt_logprobs if scored else None,
        )

    def _output(self, i: int, end: SeqOutput) -> Output:
        choice = self._choices[i]
        matched = choice.matched
        n = choice.n_tokens
        return Output(
            text=self.streamed + self.texts[i],
            token_ids=self._tokens[i][:n],
            finish_reason="stop" if matched is not None else end.finish_reason or "stop",
            stop=end.stop_token if matched is None else matched,
            logprobs=None if self.params.logprobs is None else self._logprobs[i][:n],
        )


@contextmanager
def _interrupts_deferred() -> Iterator[None]:
    """Ctrl-C comes after the step rather than in the middle of it, where it would leave the engine in pieces."""
    before = signal.getsignal(signal.SIGINT)
    if before is not signal.default_int_handler or threading.current_thread() is not threading.main_thread():
        yield  # other threads get no signals; another handler is the application's affair
        return
    came: list[int] = []
    signal.signal(signal.SIGINT, lambda number, frame: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if came:
        raise KeyboardInterrupt


def _prompt_list(prompts: Prompt | Sequence[Prompt]) -> list[Prompt]:
    if isinstance(prompts, str) or (len(prompts) > 0 and all(_is_int(item) for item in prompts)):
        return [prompts]  # type: ignore[list-item]
    return list(prompts)  # type: ignore[arg-type]


def _is_int(item: object) -> bool:
    return hasattr(item, "__index__") and not isinstance(item, bool) and not hasattr(item, "__len__")


def _ids(token_ids: Sequence[int]) -> list[int]:
    """Plain ints, also from numpy arrays. Raises `InvalidRequestError`."""
    try:
        return [operator.index(token) for token in token_ids]
    except TypeError:
        raise InvalidRequestError("a prompt is text or a list of token ids", param="prompt") from None


def _checked(params: SamplingParams) -> SamplingParams:
    """Types too: a list for `stop` is fine, a lone string would be taken for its letters."""
    try:
        checked = msgspec.convert(msgspec.structs.asdict(params), SamplingParams)
    except msgspec.ValidationError as error:
        raise InvalidRequestError(f"SamplingParams: {error}") from None
    checked.validate()
    return checked


def _engine_options(**values: Any) -> config.EngineOptions:
    known = {option.name: option for option in config.options(config.EngineOptions)}
    if unknown := values.keys() - known.keys():
        raise ConfigError(f"LLM has no option {', '.join(sorted(unknown))}; there are {', '.join(sorted(known))}")
    try:
        return msgspec.convert(values, config.EngineOptions)
    except msgspec.ValidationError as error:
        raise ConfigError(f"LLM: {error}") from None
