"""The request bodies of OpenAI's generation endpoints.

Owns the fields, their names and the reasons why some are refused. What is not listed is refused too.
Must not know how requests are answered. Source: https://platform.openai.com/docs/api-reference; the
sampling fields that OpenAI lacks have vLLM's names.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec


class StreamOptions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    include_usage: bool | None = None
    """A last chunk tells the usage."""
    include_obfuscation: Literal[False] | None = None


class ResponseFormat(msgspec.Struct, frozen=True):
    type: str


class GenerationBody(msgspec.Struct, frozen=True, kw_only=True):
    """What both endpoints have. None: not given."""

    model: str | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    n: int | None = None
    max_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    typical_p: float | None = None
    repetition_penalty: float | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    logit_bias: dict[str, float] | None = None
    seed: int | None = None
    stop: str | list[str] | None = None
    stop_token_ids: list[int] | None = None
    ignore_eos: bool | None = None
    # Said about a request, without effect on its answer.
    user: str | None = None
    metadata: dict[str, str] | None = None
    store: Literal[False] | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    service_tier: Literal["auto", "default"] | None = None


class Message(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One message. What clients send back from earlier answers is taken when it is empty."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: str | list[dict[str, Any]] | None = None
    name: str | None = None
    tool_call_id: str | None = None
    reasoning_content: str | None = None
    refusal: str | None = None
    annotations: list[Any] | None = None
    tool_calls: list[Any] | None = None
    audio: None = None
    function_call: None = None


class ChatBody(GenerationBody, frozen=True, kw_only=True):
    """`POST /v1/chat/completions`"""

    messages: list[Message]
    max_completion_tokens: int | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None
    response_format: ResponseFormat | None = None
    modalities: list[Literal["text"]] | None = None
    chat_template_kwargs: dict[str, Any] | None = None
    add_generation_prompt: bool | None = None


class CompletionBody(GenerationBody, frozen=True, kw_only=True):
    """`POST /v1/completions`"""

    prompt: str | list[str | int | list[int]]
    logprobs: int | None = None
    echo: bool | None = None
    best_of: int | None = None
    add_special_tokens: bool | None = None
    """vLLM's name: false leaves out the model's start token."""
    parse_special: bool | None = None
    """Ours (and llama-server's): true takes special tokens in the prompt's text for what they are."""


CHAT_UNSUPPORTED = {
    "tools": "tool calls are not available yet",
    "tool_choice": "tool calls are not available yet",
    "parallel_tool_calls": "tool calls are not available yet",
    "functions": "function calls are not available",
    "function_call": "function calls are not available",
    "audio": "audio output is not available",
    "prediction": "predicted outputs are not available",
    "reasoning_effort": "set it with chat_template_kwargs, where the model's template knows it",
    "verbosity": "the models here have no such setting",
    "web_search_options": "web search is not available",
    "moderation": "moderation is not available",
    "prompt_cache_retention": "cached prompts are kept as long as there is room",
    "prompt_cache_options": "cached prompts are kept as long as there is room",
}

COMPLETION_UNSUPPORTED = {
    "suffix": "filling in the middle is not available yet",
    "response_format": "structured output is not available yet",
}

COMMON_UNSUPPORTED = {
    "min_tokens": "not available",
    "length_penalty": "beam search is not available",
    "use_beam_search": "beam search is not available",
    "early_stopping": "beam search is not available",
    "logits_processors": "code from clients is never run",
    "allowed_token_ids": "use logit_bias",
    "bad_words": "use logit_bias",
    "prompt_logprobs": "log-probabilities of the prompt are not available",
    "include_stop_str_in_output": "stop strings are never part of the output",
    "skip_special_tokens": "special tokens are never part of the text",
    "guided_json": "structured output is not available yet",
    "guided_regex": "structured output is not available yet",
    "guided_grammar": "structured output is not available yet",
    "guided_choice": "structured output is not available yet",
    "structured_outputs": "structured output is not available yet",
    "grammar": "structured output is not available yet",
    "json_schema": "structured output is not available yet",
    "chat_template": "templates from clients are never run",
    "priority": "not available yet",
    "cache_salt": "each API key has its own cache",
    "lora": "adapters are not available yet",
}
