"""`POST /v1/completions`: its request for the service, its answer from the service's events.

Owns the endpoint's shapes. Must not know HTTP or how text is generated.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llanero.errors import InvalidRequestError
from llanero.protocols.decode import decode
from llanero.protocols.openai.answer import Envelope, Keeping, new_id, usage_body
from llanero.protocols.openai.chat import check_stream_options
from llanero.protocols.openai.requests import COMMON_UNSUPPORTED, COMPLETION_UNSUPPORTED, CompletionBody
from llanero.protocols.openai.sampling import completion_params
from llanero.service.events import Completed, Counted, Delta, Event, Finished, TokenReport
from llanero.service.generate import GenerateRequest, Result
from llanero.service.prompt import InfillPrompt, Prompt, TextPrompt, TokenPrompt
from llanero.types import Usage

MAX_CHOICES = 128
"""Prompts times n in one request."""


class CompletionCall:
    """One completion request. Raises `InvalidRequestError` for a body that cannot be one."""

    def __init__(self, body: Mapping[str, Any]) -> None:
        self._body = decode(body, CompletionBody, unsupported=COMPLETION_UNSUPPORTED | COMMON_UNSUPPORTED)
        self.model = self._body.model
        self.stream = bool(self._body.stream)
        self.keep: Keeping | None = None
        check_stream_options(self._body)

    def request(self, tenant: str) -> GenerateRequest:
        body = self._body
        params = completion_params(body)
        n = body.n or 1
        if self.stream and params.n > n:
            raise InvalidRequestError(
                "best_of: the best choices are known at the end, so they cannot be streamed",
                param="best_of",
                code="unsupported_parameter",
            )
        if body.suffix and params.prompt_logprobs is not None:
            raise InvalidRequestError(
                "echo: together with a suffix and logprobs it is not supported",
                param="echo",
                code="unsupported_parameter",
            )
        prompts = self._prompts()
        if len(prompts) * params.n > MAX_CHOICES:
            raise InvalidRequestError(
                f"{len(prompts)} prompts with n = {params.n} make more than {MAX_CHOICES} choices",
                param="prompt",
                code="invalid_value",
            )
        return GenerateRequest(
            prompts=prompts,
            params=params,
            echo=bool(body.echo),
            best=n if params.n > n else 0,
            running_usage=body.running_usage,
            cache_salt=body.cache_salt or "",
            tenant=tenant,
            priority=body.priority or 0,
            timeout=body.timeout,
        )

    def response(self, result: Result, model_id: str) -> dict[str, Any]:
        envelope = Envelope(new_id("cmpl-"), "text_completion", model_id)
        choices = []
        for index, choice in enumerate(result.choices):
            assert choice.finished is not None
            tokens = None if self._body.logprobs is None else choice.tokens or []
            choices.append(_choice(index, choice.text, tokens, choice.finished.reason))
        return envelope(choices=choices, usage=usage_body(result.usage))

    def stream_of(self, model_id: str) -> CompletionStream:
        options = self._body.stream_options
        return CompletionStream(model_id, include_usage=options is not None and bool(options.include_usage))

    def _prompts(self) -> list[Prompt]:
        given = self._body.prompt
        if isinstance(given, str):
            return [self._text(given)]
        if not given:
            raise InvalidRequestError("prompt must not be an empty array", param="prompt", code="invalid_value")
        if all(isinstance(item, int) for item in given):
            return [self._ids([item for item in given if isinstance(item, int)])]
        prompts: list[Prompt] = []
        for item in given:
            if type(item) is not type(given[0]) or isinstance(item, int):
                raise InvalidRequestError(
                    "prompt: an array is either of strings, of token ids or of arrays of token ids",
                    param="prompt",
                    code="invalid_type",
                )
            prompts.append(self._text(item) if isinstance(item, str) else self._ids(item))
        return prompts

    def _text(self, text: str) -> Prompt:
        body = self._body
        special, parse = body.add_special_tokens is not False, bool(body.parse_special)
        if body.suffix:
            return InfillPrompt(text=text, suffix=body.suffix, add_special=special, parse_special=parse)
        return TextPrompt(text=text, add_special=special, parse_special=parse)

    def _ids(self, ids: list[int]) -> TokenPrompt:
        if self._body.suffix:
            raise InvalidRequestError("suffix: it needs a prompt of text", param="suffix", code="unsupported_parameter")
        return TokenPrompt(ids=ids)


class CompletionStream:
    """The chunks of one streamed completion."""

    def __init__(self, model_id: str, *, include_usage: bool) -> None:
        self._envelope = Envelope(new_id("cmpl-"), "text_completion", model_id)
        self._include_usage = include_usage
        self._usage: Usage | None = None
        """Up to here, when each chunk tells it."""

    def chunks(self, event: Event) -> list[dict[str, Any]]:
        match event:
            case Counted():
                self._usage = event.usage
                return []
            case Delta():
                return [self._whole([_choice(event.index, event.text, event.tokens, None)])]
            case Finished():
                return [self._whole([_choice(event.index, "", None, event.reason)])]
            case Completed():
                return [self._whole([], event.usage)] if self._include_usage else []
            case _:
                return []

    def _whole(self, choices: list[dict[str, Any]], usage: Usage | None = None) -> dict[str, Any]:
        if not self._include_usage:
            return self._envelope(choices=choices)
        usage = usage or self._usage
        return self._envelope(choices=choices, usage=None if usage is None else usage_body(usage))


def _choice(index: int, text: str, tokens: list[TokenReport] | None, reason: str | None) -> dict[str, Any]:
    return {"index": index, "text": text, "logprobs": _logprobs(tokens), "finish_reason": reason}


def _logprobs(tokens: list[TokenReport] | None) -> dict[str, Any] | None:
    if tokens is None:
        return None
    return {
        "tokens": [report.chosen.text for report in tokens],
        "token_logprobs": [report.chosen.logprob for report in tokens],
        "top_logprobs": [
            None if report.chosen.logprob is None else {top.text: top.logprob for top in reversed(report.top)}
            for report in tokens
        ],
        "text_offset": [report.offset for report in tokens],
    }
