"""Generation, free of protocols: a request goes in, events come out.

Owns the life of a request between protocol adapter and engine: prompts to tokens, checks, text of the
choices, their ends, usage. A protocol's non-streaming answer folds the same events (`collect`). Closing
the generator cancels in the engine, at any point.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

import msgspec

from llanero.engine.wire import Grammar, SeqOutput
from llanero.errors import EngineDiedError, EngineUnavailableError, InvalidRequestError
from llanero.manager.admission import Place
from llanero.manager.registry import ServedModel
from llanero.observe.metrics import RequestTimer
from llanero.service.answer import ChoiceAnswer
from llanero.service.choice import ChoiceText, token_report, token_text
from llanero.service.constraint import CallRules, dialect_of, ends_with, grammar_of
from llanero.service.events import (
    CallArguments,
    CallEnded,
    CallStarted,
    Completed,
    Counted,
    Delta,
    Event,
    Finished,
    Reasoning,
    Started,
    TokenReport,
)
from llanero.service.prompt import (
    ChatPrompt,
    InfillPrompt,
    Prompt,
    TextPrompt,
    check_fits,
    check_length,
    check_token_ids,
    tokenize,
    tokenize_fitting,
)
from llanero.text import calls
from llanero.text.breakers import breaker_ids
from llanero.text.stream import Detokenizer
from llanero.types import SamplingParams, Structured, TokenLogprob, Usage


class GenerateRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What to generate: `params.n` choices for each prompt. Choice i of prompt p has the index p * n + i."""

    prompts: Sequence[Prompt]
    params: SamplingParams
    echo: bool = False
    """Each choice's text begins with its prompt."""
    parallel_calls: bool = True
    """Several tools may be called in one answer. Otherwise the answer ends with its first call."""
    best: int = 0
    """How many of each prompt's choices are in `collect`'s result: the likeliest by mean log-probability of their
    tokens, for which `params.logprobs` is needed, the best one first. 0: all."""
    running_usage: bool = False
    """`Counted` comes before each of the choices' events."""
    cache_salt: str = ""
    """Of the tenant's requests, those with the same one share cached prompts."""
    call_rules: CallRules = CallRules()
    max_prompt_tokens: int = 0
    """Longer prompts are refused; 0: all that fit the context are taken."""
    tenant: str = ""
    priority: int = 0
    """Among the tenant's own requests: lower numbers come first."""
    timeout: float | None = None
    """Seconds after which the answer ends where it is. If it has not begun by then, `RequestTimeoutError` is raised."""


class ToolCall(msgspec.Struct, kw_only=True):
    """A complete tool call."""

    id: str
    name: str
    arguments: str = ""
    """A JSON object as text; less than that if the answer was cut off inside (`finished.reason` is "length")."""


class Choice(msgspec.Struct, kw_only=True):
    """A complete choice."""

    text: str = ""
    reasoning: str = ""
    """What the model thought before it answered."""
    calls: list[ToolCall] = []
    tokens: list[TokenReport] | None = None
    finished: Finished | None = None


class Result(msgspec.Struct, frozen=True):
    """A complete answer; choices by index."""

    choices: list[Choice]
    usage: Usage


async def generate(model: ServedModel, request: GenerateRequest) -> AsyncGenerator[Event, None]:
    """Generates all choices, those of several prompts side by side.

    Raises `InvalidRequestError` (also `ContextLengthError`) before anything is computed, `OverloadedError`
    and `EngineUnavailableError` when the engine cannot take the request, `EngineDiedError` when it is lost.
    """
    deadline = None if request.timeout is None else time.monotonic() + request.timeout
    with RequestTimer(model.metrics) as timer:
        request.params.validate()
        check_token_ids(request.params, model.text.tokenizer.n_vocab)
        with model.admission.admit(len(request.prompts) * request.params.n, request.tenant) as place:
            runs = await _prepare(model, request, timer)
            place.wait(sum(len(run.prompt_ids) for run in runs))
            yield Started(sum(len(run.prompt_ids) for run in runs))
            streams = [run.events(place, deadline) for run in runs]
            async with aclosing(streams[0] if len(streams) == 1 else _merged(streams)) as events:
                async for event in events:
                    if request.running_usage:
                        yield Counted(_usage(runs))
                    yield event
            yield Completed(_usage(runs))


async def collect(model: ServedModel, request: GenerateRequest) -> Result:
    """Generates all choices and returns them when they are complete. Raises as `generate` does."""
    collector = Collector(request)
    async with aclosing(generate(model, request)) as events:
        async for event in events:
            collector.push(event)
    return collector.result()


class Collector:
    """The whole answer to a request, of its events. Feed `push`, at the end take `result`."""

    def __init__(self, request: GenerateRequest) -> None:
        self._request = request
        self._choices = [Choice() for _ in range(len(request.prompts) * request.params.n)]
        self._usage = Usage()

    def push(self, event: Event) -> None:
        choices = self._choices
        match event:
            case Delta():
                choice = choices[event.index]
                choice.text += event.text
                if event.tokens is not None:
                    choice.tokens = (choice.tokens or []) + event.tokens
            case Reasoning():
                choices[event.index].reasoning += event.text
            case CallStarted():
                choices[event.index].calls.append(ToolCall(id=event.id, name=event.name))
            case CallArguments():
                choices[event.index].calls[-1].arguments += event.text
            case CallEnded():
                if event.broken:  # Nobody has seen it yet: it is text.
                    del choices[event.index].calls[-1]
                    choices[event.index].text += event.broken
            case Finished():
                choices[event.index].finished = event
            case Completed():
                self._usage = event.usage

    def result(self) -> Result:
        choices = self._choices
        if self._request.best:
            n = self._request.params.n
            groups = (choices[first : first + n] for first in range(0, len(choices), n))
            choices = [c for group in groups for c in sorted(group, key=_unlikeliness)[: self._request.best]]
        return Result(choices, self._usage)


def _unlikeliness(choice: Choice) -> float:
    assert choice.finished is not None
    return -choice.finished.mean_logprob


class _Run:
    """One prompt and its n choices in the engine."""

    def __init__(
        self,
        model: ServedModel,
        request: GenerateRequest,
        prompt: Prompt,
        prompt_ids: list[int],
        timer: RequestTimer,
        grammar: Grammar | None,
        breakers: tuple[tuple[int, ...], ...],
        *,
        first_index: int,
    ) -> None:
        self.prompt_ids = prompt_ids
        self._cached: dict[int, int] = {}
        """Prompt tokens that a choice did not have to compute."""
        self._model = model
        self._request = request
        self._prompt = prompt
        self._timer = timer
        self._grammar = grammar
        self._breakers = breakers
        self._echo = self._prompt_text() if request.echo else None
        """What each choice begins with."""
        self._choices = [self._choice(first_index + i) for i in range(request.params.n)]

    def _prompt_text(self) -> str:
        if isinstance(self._prompt, (TextPrompt, InfillPrompt)):
            return self._prompt.text
        return self._model.text.tokenizer.decode(self.prompt_ids, skip_special=False)

    def _prompt_reports(self, scores: Sequence[TokenLogprob]) -> list[TokenReport]:
        """`scores`: of all tokens of the prompt but the first."""
        tokenizer = self._model.text.tokenizer
        skip_special = isinstance(self._prompt, TextPrompt) and not self._prompt.parse_special
        text = Detokenizer(tokenizer, skip_special=skip_special)
        first = self.prompt_ids[0]
        reports = [TokenReport(token_text(tokenizer, first, None), [], 0)]
        # A start token that the text does not have comes before it.
        offset = len(self._echo or "") - len(tokenizer.decode(self.prompt_ids, skip_special=skip_special))
        offset += len(text.push([first]))
        for score in scores:
            reports.append(token_report(tokenizer, score, max(0, offset)))
            offset += len(text.push([score.token]))
        return reports

    @property
    def n_tokens(self) -> int:
        return sum(choice.n_tokens for choice in self._choices)

    @property
    def n_reasoning_tokens(self) -> int:
        return sum(choice.n_reasoning_tokens for choice in self._choices)

    @property
    def cached_tokens(self) -> int:
        """What none of the choices computed: they have it from each other, but for the first one."""
        return min(self._cached.values(), default=0)

    async def events(self, place: Place, deadline: float | None) -> AsyncGenerator[Event, None]:
        """`Delta`s and `Finished`s of this prompt's choices."""
        echo = self._echo  # comes with the first output, so that what the engine refuses has said nothing yet
        scored = self._request.params.prompt_logprobs is not None
        scores: list[TokenLogprob] = []
        engine = self._model.engine
        answers = engine.generate(
            prompt=self.prompt_ids,
            params=msgspec.structs.replace(self._request.params, structured=None, dry_breaker_ids=self._breakers),
            eos_token_ids=sorted(self._model.text.tokenizer.eog_ids),
            tenant=self._request.tenant,
            cache_salt=self._request.cache_salt,
            priority=self._request.priority,
            deadline=deadline,
            grammar=self._grammar,
        )
        outputs = _blaming(answers, self._request.params.structured)
        left = len(self._choices)
        async with aclosing(outputs):
            async for output in outputs:
                choice = self._choices[output.index]
                if not self._cached:
                    place.begun(len(self.prompt_ids))
                self._cached[output.index] = output.cached_tokens
                self._timer.came(choice.index, len(output.tokens))
                if choice.finished:
                    continue
                if output.finish_reason == "cancelled":
                    raise EngineUnavailableError("the engine is shutting down")
                if echo is not None:
                    scores += output.prompt_logprobs or ()
                    if not scored or len(scores) == len(self.prompt_ids) - 1:
                        reports = self._prompt_reports(scores) if scored else None
                        for each in self._choices:
                            yield Delta(each.index, echo, reports)
                        echo = None
                for event in choice.push(output.tokens, output.logprobs):
                    yield event
                if not choice.over and output.finish_reason is None:
                    continue
                *last, finished = choice.finish(output)
                for event in last:
                    yield event
                left -= 1
                if output.finish_reason is None and left:
                    # The others go on; this one must not take their time. (The last one ends with the generator.)
                    engine.cancel(output.request_id, output.index)
                yield finished
                if not left:
                    return
        raise EngineDiedError(f"the engine of {self._model.id!r} ended the request without finishing it")

    def _choice(self, index: int) -> ChoiceAnswer:
        params, prompt, text = self._request.params, self._prompt, self._model.text
        if not isinstance(prompt, ChatPrompt):
            offset = len(self._echo or "")
            return ChoiceAnswer(ChoiceText(index, text.tokenizer, params, continuation=True, offset=offset))
        dialect, thinking = dialect_of(text)
        if dialect.frame is None and not prompt.tools:
            dialect = calls.PLAIN
        if dialect is calls.PLAIN and thinking is None:
            return ChoiceAnswer(ChoiceText(index, text.tokenizer, params, continuation=prompt.continue_final_message))
        control = text.tokenizer.control_tokens
        markers = dialect.visible.union(thinking or ())
        visible = frozenset(control[name] for name in markers if name in control)
        parser = calls.AnswerParser(
            dialect,
            calls.Tools.of(prompt.tools),
            control_tokens=control,
            thinking=thinking,
            begun=thinking is not None and ends_with(text, self.prompt_ids, thinking.opening),
        )
        return ChoiceAnswer(
            ChoiceText(index, text.tokenizer, params, continuation=prompt.continue_final_message, visible=visible),
            parser,
            parallel=self._request.parallel_calls,
            short_ids=dialect.short_ids,
        )


async def _prepare(model: ServedModel, request: GenerateRequest, timer: RequestTimer) -> list[_Run]:
    """All prompts tokenized and checked, before any of them is computed."""
    params = request.params
    breakers: tuple[tuple[int, ...], ...] = ()
    if params.dry_multiplier > 0:
        breakers = await asyncio.to_thread(breaker_ids, model.text.tokenizer, params.dry_sequence_breakers)
    runs = []
    for i, prompt in enumerate(request.prompts):
        param = "messages" if isinstance(prompt, ChatPrompt) else "prompt"
        if len(request.prompts) > 1:
            param = f"{param}[{i}]"
        if isinstance(prompt, ChatPrompt) and prompt.droppable:
            most = request.max_prompt_tokens
            ids = await tokenize_fitting(
                model, prompt, param=param, max_tokens=params.max_tokens, max_prompt_tokens=most
            )
        else:
            ids = await tokenize(model, prompt, param=param, max_length=model.ctx_size)
        if not ids:
            raise InvalidRequestError(f"{param} is empty: there is nothing to continue", param=param)
        check_length(len(ids), request.max_prompt_tokens, param=param)
        check_fits(len(ids), params, model.ctx_size, param=param)
        grammar = await asyncio.to_thread(_grammar, model, request, prompt, ids)
        runs.append(_Run(model, request, prompt, ids, timer, grammar, breakers, first_index=i * params.n))
    return runs


def _usage(runs: Sequence[_Run]) -> Usage:
    return Usage(
        prompt_tokens=sum(len(run.prompt_ids) for run in runs),
        completion_tokens=sum(run.n_tokens for run in runs),
        cached_tokens=sum(run.cached_tokens for run in runs),
        reasoning_tokens=sum(run.n_reasoning_tokens for run in runs),
    )


def _grammar(model: ServedModel, request: GenerateRequest, prompt: Prompt, prompt_ids: list[int]) -> Grammar | None:
    """What the answers to a prompt have to be, with all that the engine needs to know for it."""
    params = request.params
    grammar = grammar_of(
        model.id,
        model.text,
        prompt,
        prompt_ids,
        structured=params.structured,
        rules=request.call_rules,
        many=request.parallel_calls,
    )
    if grammar and not grammar.binding and (params.ignore_eos or params.min_tokens):
        return None  # Those cannot be had with a grammar, and were asked for.
    return grammar


async def _blaming(
    outputs: AsyncGenerator[SeqOutput, None], form: Structured | None
) -> AsyncGenerator[SeqOutput, None]:
    """The engine's outputs; what it has against a grammar is told with the client's name of the field: the form's, or
    else the tools'."""
    try:
        async with aclosing(outputs):
            async for output in outputs:
                yield output
    except InvalidRequestError as error:
        if error.code is None and error.param is None:
            error.param = "tools" if form is None else form.param
            error.code = "invalid_schema" if form is None or form.json is not None else "invalid_grammar"
        raise


async def _merged(streams: Sequence[AsyncGenerator[Event, None]]) -> AsyncGenerator[Event, None]:
    """The events of several prompts as they come. The first failure ends them all."""
    queue: asyncio.Queue[Event | Exception | None] = asyncio.Queue()

    async def pump(stream: AsyncGenerator[Event, None]) -> None:
        try:
            async with aclosing(stream) as events:
                async for event in events:
                    queue.put_nowait(event)
        except Exception as error:
            queue.put_nowait(error)
        else:
            queue.put_nowait(None)

    tasks = [asyncio.ensure_future(pump(stream)) for stream in streams]
    try:
        left = len(tasks)
        while left:
            item = await queue.get()
            if isinstance(item, Exception):
                raise item
            if item is None:
                left -= 1
            else:
                yield item
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
