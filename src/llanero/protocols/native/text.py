"""`/tokenize`, `/detokenize` and `/apply-template`: llama-server's bodies, and vLLM's for `/tokenize`.

Owns their shapes and defaults. Must not know HTTP.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import Any, TypeVar

import msgspec

from llanero.errors import InvalidRequestError
from llanero.manager.registry import ServedModel
from llanero.protocols.decode import decode
from llanero.protocols.openai.chat import chat_prompt
from llanero.protocols.openai.requests import Effort, Message
from llanero.protocols.openai.tools import Tool
from llanero.service.prompt import Prompt, TextPrompt, TokenPrompt, render, tokenize

T = TypeVar("T")

_FIELDS = {
    "content": ("add_special", "parse_special", "with_pieces"),
    "prompt": ("add_special_tokens", "parse_special", "return_token_strs"),
    "messages": (
        "tools",
        "tool_choice",
        "add_generation_prompt",
        "continue_final_message",
        "chat_template_kwargs",
        "reasoning_effort",
        "return_token_strs",
    ),
}
"""What to tokenize, and the fields that belong to it."""


class TokenizeBody(msgspec.Struct, frozen=True, kw_only=True):
    """Exactly one of `content` (llama-server), `prompt` and `messages` (vLLM)."""

    model: str | None = None
    content: str | None = None
    add_special: bool | None = None
    parse_special: bool | None = None
    with_pieces: bool | None = None
    prompt: str | None = None
    add_special_tokens: bool | None = None
    messages: list[Message] | None = None
    tools: list[Tool] | None = None
    tool_choice: Any = None
    add_generation_prompt: bool | None = None
    continue_final_message: bool | None = None
    chat_template_kwargs: dict[str, Any] | None = None
    reasoning_effort: Effort | None = None
    return_token_strs: bool | None = None


class DetokenizeBody(msgspec.Struct, frozen=True, kw_only=True):
    tokens: list[int]
    model: str | None = None


class TemplateBody(msgspec.Struct, frozen=True, kw_only=True):
    messages: list[Message]
    model: str | None = None
    tools: list[Tool] | None = None
    tool_choice: Any = None
    add_generation_prompt: bool | None = None
    continue_final_message: bool | None = None
    chat_template_kwargs: dict[str, Any] | None = None
    reasoning_effort: Effort | None = None


class TokenizeCall:
    """`POST /tokenize`"""

    def __init__(self, body: Mapping[str, Any]) -> None:
        self._body = decode(body, TokenizeBody)
        self.model = self._body.model
        given = [name for name in _FIELDS if getattr(self._body, name) is not None]
        if len(given) != 1:
            raise InvalidRequestError(
                "send one of content, prompt and messages", param="content", code="missing_required_parameter"
            )
        (self._what,) = given
        for name in chain(*_FIELDS.values()):
            if name not in _FIELDS[self._what] and getattr(self._body, name):
                raise InvalidRequestError(f"{name}: it does not go with {self._what}", param=name, code="invalid_value")

    async def answer(self, model: ServedModel) -> dict[str, Any]:
        """`{"tokens"}` for `content`, with ids or pieces; vLLM's `{"count", "max_model_len", "tokens", ...}` else."""
        body = self._body
        ids = await tokenize(model, self._prompt(), param=self._what)
        tokenizer = model.text.tokenizer
        if body.content is None:
            strings = await _each(tokenizer.token_text, ids) if body.return_token_strs else None
            return {"count": len(ids), "max_model_len": model.ctx_size, "tokens": ids, "token_strs": strings}
        if not body.with_pieces:
            return {"tokens": ids}
        pieces = await _each(lambda token: {"id": token, "piece": _piece(tokenizer.token_bytes(token))}, ids)
        return {"tokens": pieces}

    def _prompt(self) -> Prompt:
        body = self._body
        if body.messages is not None:
            return chat_prompt(body.messages, body)
        if body.content is not None:
            # llama-server's defaults.
            return TextPrompt(
                text=body.content, add_special=bool(body.add_special), parse_special=body.parse_special is not False
            )
        # Counts as /v1/completions does.
        return TextPrompt(
            text=body.prompt or "",
            add_special=body.add_special_tokens is not False,
            parse_special=bool(body.parse_special),
        )


class DetokenizeCall:
    """`POST /detokenize`"""

    def __init__(self, body: Mapping[str, Any]) -> None:
        self._body = decode(body, DetokenizeBody)
        self.model = self._body.model

    async def answer(self, model: ServedModel) -> dict[str, Any]:
        ids = await tokenize(model, TokenPrompt(ids=self._body.tokens), param="tokens")
        return {"content": await asyncio.to_thread(model.text.tokenizer.decode, ids)}


class TemplateCall:
    """`POST /apply-template`"""

    def __init__(self, body: Mapping[str, Any]) -> None:
        self._body = decode(body, TemplateBody)
        self.model = self._body.model

    async def answer(self, model: ServedModel) -> dict[str, Any]:
        body = self._body
        prompt = chat_prompt(body.messages, body)
        return {"prompt": await asyncio.to_thread(render, model.id, model.text, prompt)}


async def _each(of: Callable[[int], T], ids: Sequence[int]) -> list[T]:
    """In a thread, for there may be millions."""
    return await asyncio.to_thread(lambda: [of(token) for token in ids])


def _piece(raw: bytes) -> str | list[int]:
    """Text, or the bytes of what is no whole character."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return list(raw)
