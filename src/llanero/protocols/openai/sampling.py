"""From OpenAI's request fields to `SamplingParams` and back to their names in errors.

Owns defaults and field names that differ. Must not know prompts or answers.
"""

from __future__ import annotations

from typing import Any

import msgspec

from llanero.errors import InvalidRequestError
from llanero.protocols.openai.requests import ChatBody, CompletionBody, GenerationBody
from llanero.protocols.openai.structured import structured
from llanero.types import MAX_LOGPROBS, MAX_N, SamplingParams

COMPLETION_MAX_TOKENS = 16
"""OpenAI's default for `/v1/completions`."""

_SAME = (
    "n",
    "temperature",
    "top_p",
    "top_k",
    "min_p",
    "typical_p",
    "repetition_penalty",
    "presence_penalty",
    "frequency_penalty",
    "dry_multiplier",
    "dry_base",
    "dry_allowed_length",
    "dry_penalty_last_n",
    "xtc_probability",
    "xtc_threshold",
    "mirostat",
    "mirostat_tau",
    "mirostat_eta",
    "seed",
    "min_tokens",
    "ignore_eos",
    "include_stop_str_in_output",
)


def chat_params(body: ChatBody) -> SamplingParams:
    """Raises `InvalidRequestError` naming the client's field."""
    limit, name = body.max_completion_tokens, "max_completion_tokens"
    if limit is None:
        limit, name = body.max_tokens, "max_tokens"
    elif body.max_tokens is not None and body.max_tokens != limit:
        raise InvalidRequestError(
            "max_tokens and max_completion_tokens contradict each other; send one of them", param="max_tokens"
        )
    _check_limit(limit, name)
    logprobs = None
    if body.logprobs:
        logprobs = body.top_logprobs or 0
        _check_logprobs(logprobs, "top_logprobs")
    elif body.top_logprobs:
        raise InvalidRequestError("top_logprobs needs logprobs: true", param="top_logprobs")
    return _params(body, max_tokens=limit, logprobs=logprobs)


def completion_params(body: CompletionBody) -> SamplingParams:
    """For all of `best_of` choices. Raises `InvalidRequestError` naming the client's field."""
    _check_limit(body.max_tokens, "max_tokens", least=0 if body.echo else 1)
    if body.logprobs is not None:
        _check_logprobs(body.logprobs, "logprobs")
    limit = COMPLETION_MAX_TOKENS if body.max_tokens is None else body.max_tokens
    params = _params(body, max_tokens=limit, logprobs=body.logprobs)
    if body.echo and body.logprobs is not None:
        params = msgspec.structs.replace(params, prompt_logprobs=body.logprobs)
    if body.best_of is None or body.best_of == params.n:
        return params
    if not params.n < body.best_of <= MAX_N:
        raise InvalidRequestError(f"best_of must be between n and {MAX_N}, not {body.best_of}", param="best_of")
    # They are ranked by their log-probabilities.
    return msgspec.structs.replace(params, n=body.best_of, logprobs=body.logprobs or 0)


def _params(body: GenerationBody, *, max_tokens: int | None, logprobs: int | None) -> SamplingParams:
    given: dict[str, Any] = {name: getattr(body, name) for name in _SAME if getattr(body, name) is not None}
    if body.top_k == -1:
        given["top_k"] = 0  # vLLM's and others' word for "off"
    if body.stop is not None:
        given["stop"] = (body.stop,) if isinstance(body.stop, str) else tuple(body.stop)
    if body.dry_sequence_breakers is not None:
        given["dry_sequence_breakers"] = tuple(body.dry_sequence_breakers)
    if body.stop_token_ids is not None:
        given["stop_token_ids"] = tuple(body.stop_token_ids)
    if body.logit_bias is not None:
        given["logit_bias"] = {_token_id(key): value for key, value in body.logit_bias.items()}
    params = SamplingParams(max_tokens=max_tokens, logprobs=logprobs, structured=structured(body), **given)
    params.validate()
    return params


def _token_id(key: str) -> int:
    """JSON has no integer keys, so OpenAI's are decimal strings. One for each token: "01" is none."""
    if not (key.isascii() and key.isdigit() and len(key) <= 10 and str(int(key)) == key):
        raise InvalidRequestError(
            f"logit_bias: the key {key[:100]!r} is no token id", param="logit_bias", code="invalid_value"
        )
    return int(key)


def _check_limit(value: int | None, name: str, *, least: int = 1) -> None:
    if value is not None and not least <= value <= 2**31 - 1:
        raise InvalidRequestError(f"{name} must be between {least} and {2**31 - 1}, not {value}", param=name)


def _check_logprobs(value: int, name: str) -> None:
    if not 0 <= value <= MAX_LOGPROBS:
        raise InvalidRequestError(f"{name} must be between 0 and {MAX_LOGPROBS}, not {value}", param=name)
