"""From what a client sent to the token ids of a prompt that fits.

Owns the kinds of prompt and the checks before the engine hears of a request. Must not know protocols.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import accumulate
from typing import Any

import msgspec

from llanero.errors import ContextLengthError, InvalidRequestError
from llanero.manager.registry import ServedModel, TextParts
from llanero.text import calls
from llanero.text.prompt import RenderedPrompt
from llanero.text.template import require_template
from llanero.text.tokenizer import Tokenizer
from llanero.types import SamplingParams

_NOT_BOTH = "both content and thinking in an assistant message with tool calls"
"""gpt-oss's template refuses that, though its model writes such messages."""
_THINKING = re.compile(r"(?<![.'\"\w])(enable_thinking|thinking)(?![\w'\"])")
"""The variables by which templates switch thoughts on and off."""
_LARGE = 1 << 18
"""Characters. Tokenizing more than this takes long, and memory by the hundred megabytes."""
_TOKEN_LENGTH = 3
"""Characters in a token, about."""


class TextPrompt(msgspec.Struct, frozen=True, kw_only=True):
    """Text to continue."""

    text: str
    add_special: bool = True
    """Begin with the model's start token, where it has one."""
    parse_special: bool = False
    """Take `<|...|>` and the like in the text for special tokens instead of text."""


class InfillPrompt(msgspec.Struct, frozen=True, kw_only=True):
    """What comes before and after the text that is wanted."""

    text: str
    suffix: str
    add_special: bool = True
    parse_special: bool = False


class TokenPrompt(msgspec.Struct, frozen=True, kw_only=True):
    """Token ids to continue, as they are."""

    ids: Sequence[int]


class ChatPrompt(msgspec.Struct, frozen=True, kw_only=True):
    """Messages (role, content, ...) for the model's chat template."""

    messages: Sequence[dict[str, Any]]
    tools: Sequence[dict[str, Any]] = ()
    """Functions that the model may call, in OpenAI's shape: `{"type": "function", "function": {"name", ...}}`."""
    add_generation_prompt: bool = True
    continue_final_message: bool = False
    """The answer goes on with the last message instead of beginning a new one."""
    reasoning_effort: str | None = None
    """"none" or how much the model is to think, in words that its template knows."""
    template_kwargs: dict[str, Any] = {}
    droppable: Sequence[Sequence[int]] = ()
    """Messages, by their places, that are left out where the prompt would not fit: as many of these groups as have to
    go, the first ones first."""

    def without(self, n: int) -> ChatPrompt:
        """The prompt without the first n groups."""
        dropped = {place for group in self.droppable[:n] for place in group}
        messages = [message for place, message in enumerate(self.messages) if place not in dropped]
        return msgspec.structs.replace(self, messages=messages, droppable=self.droppable[n:])


Prompt = TextPrompt | InfillPrompt | TokenPrompt | ChatPrompt


async def tokenize(
    model: ServedModel, prompt: Prompt, *, param: str = "prompt", max_length: int | None = None
) -> list[int]:
    """The prompt's token ids. Does not hold up other requests however long the prompt is.

    `param` is the field that errors name. Text that is so long that it must have more than `max_length` tokens
    is refused before it is tokenized; less evident cases are left to `check_fits`. Raises
    `InvalidRequestError` (also `ContextLengthError`), `EngineUnavailableError`.
    """
    call = partial(_encode, model.id, model.text, prompt, param, max_length)
    if _size(prompt) <= _LARGE:
        return await asyncio.to_thread(call)
    # One large text after the other. Its turn ends with its thread, also when nobody waits for that any more.
    await model.large_texts.acquire()
    work = asyncio.ensure_future(asyncio.to_thread(call))
    work.add_done_callback(partial(_end_turn, model.large_texts))
    return await asyncio.shield(work)


async def tokenize_fitting(
    model: ServedModel, prompt: ChatPrompt, *, param: str, max_tokens: int | None, max_prompt_tokens: int
) -> list[int]:
    """The token ids of the prompt, without what is droppable and has to go.

    That is so much that there is room for `max_tokens` of output (None: where something has to go, for a quarter of the
    context) and that no more than `max_prompt_tokens` are left (0: any number). It goes about a quarter of the context
    at a time: so the next prompts of a conversation begin as this one, and most of them is in the cache.

    What does not fit even without all that is droppable is returned so. Raises as `tokenize`.
    """
    limit = max_prompt_tokens or model.ctx_size
    quarter = max(1, model.ctx_size // 4)
    cuts = _cuts(prompt, quarter * _TOKEN_LENGTH)

    async def fitting(cut: int, n_output: int) -> list[int] | None:
        most = min(limit, model.ctx_size - n_output)
        left = prompt.without(cuts[cut])
        # Before the template sees it: of a long conversation most is hopeless.
        if model.text.tokenizer.fewest_tokens(sum(map(_said, left.messages))) > most:
            return None
        ids = await tokenize(model, left, param=param)
        return ids if len(ids) <= most else None

    if (ids := await fitting(0, max_tokens or 1)) is not None:
        return ids
    low, high = 0, len(cuts) - 1  # cuts: too little, and enough (or all that is droppable)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if await fitting(middle, max_tokens or quarter) else (middle, high)
    return await tokenize(model, prompt.without(cuts[high]), param=param, max_length=model.ctx_size)


def _cuts(prompt: ChatPrompt, step: int) -> list[int]:
    """How many groups may go: none, those up to any multiple of so many characters, and all of them.

    When the conversation has become longer, they are the same ones and more.
    """
    sizes = accumulate(sum(_length(prompt.messages[place]) for place in group) for group in prompt.droppable)
    steps = [0, *(size // step for size in sizes)]
    reached = [n for n in range(1, len(steps)) if steps[n] > steps[n - 1]]
    return sorted({0, *reached, len(prompt.droppable)})


def _said(message: Mapping[str, Any]) -> int:
    """Characters of a message's content."""
    content = message["content"] or ""
    return len(content) if isinstance(content, str) else sum(len(part["text"]) for part in content)


def _end_turn(turn: asyncio.Lock, work: asyncio.Future[list[int]]) -> None:
    turn.release()
    if not work.cancelled():
        work.exception()  # told to whoever waited; otherwise to nobody


def _size(prompt: Prompt) -> int:
    """Characters or ids, about."""
    if isinstance(prompt, TextPrompt):
        return len(prompt.text)
    if isinstance(prompt, InfillPrompt):
        return len(prompt.text) + len(prompt.suffix)
    if isinstance(prompt, TokenPrompt):
        return len(prompt.ids)
    return sum(map(_length, (*prompt.messages, *prompt.tools)))


def _length(value: Any) -> int:
    """Characters in all strings of a JSON value."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, dict):
        return sum(len(key) + _length(item) for key, item in value.items())
    return sum(map(_length, value)) if isinstance(value, list) else 0


def render(model_id: str, text: TextParts, prompt: ChatPrompt) -> str:
    """The text that the chat template makes of the messages. Raises `InvalidRequestError`."""
    return _rendered(model_id, text, prompt).text


def _encode(model_id: str, text: TextParts, prompt: Prompt, param: str, max_length: int | None) -> list[int]:
    if isinstance(prompt, TokenPrompt):
        check_prompt_ids(prompt.ids, text.tokenizer.n_vocab, param=param)
        return list(prompt.ids)
    if isinstance(prompt, ChatPrompt):
        rendered = _rendered(model_id, text, prompt)
        _refuse_hopeless(text, rendered.text, max_length, param)
        return text.tokenizer.encode_rendered(rendered)
    _refuse_hopeless(text, prompt.text, max_length, param)
    if isinstance(prompt, InfillPrompt):
        _refuse_hopeless(text, prompt.suffix, max_length, "suffix")
        return _infill_ids(text.tokenizer, prompt)
    return text.tokenizer.encode(prompt.text, add_special=prompt.add_special, parse_special=prompt.parse_special)


def _infill_ids(tokenizer: Tokenizer, prompt: InfillPrompt) -> list[int]:
    """Prefix, suffix, then the place of what is between."""
    fim = tokenizer.fim
    if not {"prefix", "suffix", "middle"} <= fim.keys():
        raise InvalidRequestError(
            "suffix is not supported: this model has no tokens for filling in the middle",
            param="suffix",
            code="unsupported_parameter",
        )
    begin = [tokenizer.bos_id] if prompt.add_special and tokenizer.add_bos and tokenizer.bos_id is not None else []
    before, after = (
        tokenizer.encode(part, add_special=False, parse_special=prompt.parse_special)
        for part in (prompt.text, prompt.suffix)
    )
    return [*begin, fim["prefix"], *before, fim["suffix"], *after, fim["middle"]]


def _refuse_hopeless(text: TextParts, prompt: str, max_length: int | None, param: str) -> None:
    fewest = text.tokenizer.fewest_tokens(len(prompt))
    if max_length is not None and fewest > max_length:
        raise ContextLengthError(
            f"This model's maximum context length is {max_length} tokens, but the prompt's {len(prompt)} characters "
            f"make {fewest} tokens at least",
            param=param,
        )


def _with_thinking(message: dict[str, Any], *, apart: bool) -> dict[str, Any]:
    """With its thoughts under their other name; unless that may stand `apart`, with what is said before calls in it."""
    thoughts, content = message["reasoning_content"], message.get("content")
    if apart or not content or not message.get("tool_calls"):
        return {**message, "thinking": thoughts}
    return {**message, "thinking": f"{thoughts}\n{content}", "content": None} if isinstance(content, str) else message


def _rendered(model_id: str, text: TextParts, prompt: ChatPrompt) -> RenderedPrompt:
    template = require_template(text.template, model_id)
    messages = prompt.messages
    if "developer" not in template.source:
        # OpenAI's newer name for the system role, which most templates do not know.
        messages = [{**m, "role": "system"} if m.get("role") == "developer" else m for m in messages]
    if ".thinking" in template.source:  # gpt-oss's name for it
        apart = _NOT_BOTH not in template.source
        messages = [_with_thinking(m, apart=apart) if m.get("reasoning_content") is not None else m for m in messages]
    if prompt.tools and "tools" not in template.source:
        raise InvalidRequestError(
            f"the chat template of model {model_id!r} takes no tools", param="tools", code="unsupported_parameter"
        )
    for name, value in prompt.template_kwargs.items():
        if value and not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", template.source):
            param = f"chat_template_kwargs.{name}"
            raise InvalidRequestError(
                f"{param}: the chat template of model {model_id!r} has no such variable",
                param=param,
                code="unsupported_parameter",
            )
    effort = {} if prompt.reasoning_effort is None else _effort(template.source, prompt.reasoning_effort)
    for name in effort.keys() & prompt.template_kwargs.keys():
        if prompt.template_kwargs[name] != effort[name]:
            raise InvalidRequestError(
                f"reasoning_effort and chat_template_kwargs.{name} contradict each other; send one of them",
                param="reasoning_effort",
                code="invalid_value",
            )
    return template.render(
        messages,
        tools=prompt.tools,
        add_generation_prompt=prompt.add_generation_prompt,
        continue_final_message=prompt.continue_final_message,
        **effort | prompt.template_kwargs,
    )


def _effort(template: str, effort: str) -> dict[str, Any]:
    """The template's variable for how much to think, or whether to. Raises `InvalidRequestError` where it has none."""
    if "reasoning_effort" in template:
        return {"reasoning_effort": effort}
    if switch := _THINKING.search(template):
        return {switch[0]: effort != "none"}
    if effort == "none" and calls.detect_thinking(template) is None:
        return {}
    raise InvalidRequestError(
        "reasoning_effort is not supported: this model's chat template cannot set how much it thinks",
        param="reasoning_effort",
        code="unsupported_parameter",
    )


def check_prompt_ids(ids: Sequence[int], n_vocab: int, *, param: str) -> None:
    """Raises `InvalidRequestError` when one of a prompt's tokens is not in the vocabulary."""
    for i, token in enumerate(ids):
        if not 0 <= token < n_vocab:
            raise InvalidRequestError(
                f"{param}: token {token} at position {i} is not in the vocabulary of {n_vocab} tokens", param=param
            )


def check_length(n_prompt: int, limit: int, *, param: str) -> None:
    """Raises `InvalidRequestError` when a prompt is longer than `limit`, if there is one."""
    if limit and n_prompt > limit:
        raise InvalidRequestError(
            f"{param}: the prompt has {n_prompt} tokens, and {limit} at most are allowed here",
            param=param,
            code="limit_exceeded",
        )


def check_fits(n_prompt: int, params: SamplingParams, ctx_size: int, *, param: str) -> None:
    """Raises `ContextLengthError` when prompt and wanted output are longer than the context."""
    limit = f"This model's maximum context length is {ctx_size} tokens"
    if n_prompt >= ctx_size:
        raise ContextLengthError(
            f"{limit}, but the prompt has {n_prompt} tokens (one at least must be left)", param=param
        )
    n_output = params.min_tokens if params.max_tokens is None else params.max_tokens
    if n_prompt + n_output > ctx_size:
        raise ContextLengthError(
            f"{limit}, but {n_prompt + n_output} tokens were asked for: {n_prompt} in the prompt and {n_output} "
            f"to generate; ask for {ctx_size - n_prompt} at most",
            param=param,
        )


def check_token_ids(params: SamplingParams, n_vocab: int) -> None:
    """Raises `InvalidRequestError` when a parameter names a token that the vocabulary lacks."""
    for name, ids in (("logit_bias", params.logit_bias), ("stop_token_ids", params.stop_token_ids)):
        for token in ids:
            if not 0 <= token < n_vocab:
                raise InvalidRequestError(
                    f"{name}: token {token} is not in the vocabulary of {n_vocab} tokens", param=name
                )
