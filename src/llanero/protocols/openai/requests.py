"""The request bodies of OpenAI's generation endpoints.

Owns the fields, their names and the reasons why some are refused. What is not listed is refused too.
Must not know how requests are answered. Source: https://platform.openai.com/docs/api-reference; the
sampling fields that OpenAI lacks have vLLM's names, or llama-server's where vLLM lacks them too.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, Protocol

import msgspec

from llanero.protocols.decode import Unsupported
from llanero.protocols.openai.structured import ResponseFormat, StructuredOutputs
from llanero.protocols.openai.tools import MessageCall, Tool


class StreamOptions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    include_usage: bool | None = None
    """A last chunk tells the usage."""
    include_obfuscation: Literal[False] | None = None
    continuous_usage_stats: bool | None = None
    """vLLM's: every chunk tells the usage up to there."""


Metadata = Annotated[
    dict[Annotated[str, msgspec.Meta(max_length=64)], Annotated[str, msgspec.Meta(max_length=512)]],
    msgspec.Meta(max_length=16),
]


Effort = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class SamplingBody(msgspec.Struct, frozen=True, kw_only=True):
    """What all endpoints have. None: not given."""

    model: str | None = None
    stream: bool | None = None
    min_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    typical_p: float | None = None
    repetition_penalty: float | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    dry_multiplier: float | None = None
    dry_base: float | None = None
    dry_allowed_length: int | None = None
    dry_penalty_last_n: int | None = None
    dry_sequence_breakers: list[str] | None = None
    xtc_probability: float | None = None
    xtc_threshold: float | None = None
    mirostat: int | None = None
    mirostat_tau: float | None = None
    mirostat_eta: float | None = None
    logit_bias: dict[str, float] | None = None
    seed: int | None = None
    stop: str | list[str] | None = None
    include_stop_str_in_output: bool | None = None
    stop_token_ids: list[int] | None = None
    ignore_eos: bool | None = None
    priority: Annotated[int, msgspec.Meta(ge=-(2**31), le=2**31 - 1)] | None = None
    """vLLM's: lower numbers come first, among the requests of the same API key."""
    timeout: Annotated[float, msgspec.Meta(gt=0, le=86400)] | None = None
    """Ours: seconds after which the answer ends where it is, or is a 408 if it has not begun."""
    cache_salt: Annotated[str, msgspec.Meta(max_length=256)] | None = None
    """vLLM's: only requests with the same one share cached prompts (of the same API key, as always)."""
    # Said about a request, without effect on its answer.
    user: str | None = None
    metadata: Metadata | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    service_tier: Literal["auto", "default"] | None = None


class GenerationBody(SamplingBody, frozen=True, kw_only=True):
    """What chat and completions have beside that."""

    stream_options: StreamOptions | None = None
    n: int | None = None
    max_tokens: int | None = None
    response_format: ResponseFormat | None = None
    structured_outputs: StructuredOutputs | None = None
    guided_json: dict[str, Any] | str | None = None
    guided_regex: str | None = None
    guided_choice: list[str] | None = None
    guided_grammar: str | None = None
    json_schema: dict[str, Any] | None = None
    grammar: str | None = None

    @property
    def running_usage(self) -> bool:
        return self.stream_options is not None and bool(self.stream_options.continuous_usage_stats)


class Message(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One message. What clients send back from earlier answers is taken when it is empty."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: str | list[dict[str, Any]] | None = None
    name: str | None = None
    tool_call_id: str | None = None
    reasoning_content: str | None = None
    reasoning: str | None = None
    """Another name for the same."""
    refusal: str | None = None
    annotations: list[Any] | None = None
    tool_calls: list[MessageCall] | None = None
    audio: None = None
    function_call: None = None


class TemplateFields(Protocol):
    """A body with what shapes the prompt that messages become; None: not given."""

    @property
    def tools(self) -> list[Tool] | None: ...
    @property
    def tool_choice(self) -> Any: ...
    @property
    def chat_template_kwargs(self) -> dict[str, Any] | None: ...
    @property
    def add_generation_prompt(self) -> bool | None: ...
    @property
    def continue_final_message(self) -> bool | None: ...
    @property
    def reasoning_effort(self) -> Effort | None: ...


class ChatBody(GenerationBody, frozen=True, kw_only=True):
    """`POST /v1/chat/completions`"""

    messages: list[Message]
    max_completion_tokens: int | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None
    tools: list[Tool] | None = None
    tool_choice: Any = None
    parallel_tool_calls: bool | None = None
    modalities: list[Literal["text"]] | None = None
    chat_template_kwargs: dict[str, Any] | None = None
    add_generation_prompt: bool | None = None
    continue_final_message: bool | None = None
    """vLLM's: the answer goes on with the last message, in place of a new one."""
    reasoning_effort: Effort | None = None
    store: bool | None = None
    """The answer is kept for `GET /v1/chat/completions/{id}`."""


class CompletionBody(GenerationBody, frozen=True, kw_only=True):
    """`POST /v1/completions`"""

    prompt: str | list[str | int | list[int]]
    suffix: str | None = None
    logprobs: int | None = None
    echo: bool | None = None
    best_of: int | None = None
    add_special_tokens: bool | None = None
    """vLLM's name: false leaves out the model's start token."""
    parse_special: bool | None = None
    """Ours (and llama-server's): true takes special tokens in the prompt's text for what they are."""


class FunctionTool(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Of responses, where tools are flat."""

    type: Literal["function"]
    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None
    strict: bool | None = None


class TextFormat(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The form of a response's text. `name` and what follows belong to the type `json_schema`."""

    type: Literal["text", "json_object", "json_schema"]
    name: str | None = None
    description: str | None = None
    schema: dict[str, Any] | None = None
    strict: bool | None = None
    """Schemas are always enforced."""


class TextOptions(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: TextFormat | None = None
    verbosity: Literal["medium"] | None = None


class ReasoningOptions(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Thoughts are told as they are, so there is no summary of them; "auto" takes what there is."""

    effort: Effort | None = None
    summary: Literal["auto"] | None = None
    generate_summary: Literal["auto"] | None = None


class ResponseStreamOptions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    include_obfuscation: Literal[False] | None = None


Includable = Literal["message.output_text.logprobs", "reasoning.encrypted_content"]
"""What responses show when it is asked for."""


class ResponsesBody(SamplingBody, frozen=True, kw_only=True):
    """`POST /v1/responses`"""

    input: str | list[dict[str, Any]]
    instructions: str | None = None
    previous_response_id: str | None = None
    store: bool | None = None
    background: bool | None = None
    stream_options: ResponseStreamOptions | None = None
    max_output_tokens: int | None = None
    include: list[Includable] | None = None
    """Thoughts are told in the clear, so there is nothing to add for the second one."""
    top_logprobs: int | None = None
    text: TextOptions | None = None
    reasoning: ReasoningOptions | None = None
    tools: list[FunctionTool] | None = None
    tool_choice: Any = None
    parallel_tool_calls: bool | None = None
    truncation: Literal["auto", "disabled"] | None = None
    chat_template_kwargs: dict[str, Any] | None = None


_FUNCTIONS = "use tools and tool_choice"
_CHAT = "use /v1/chat/completions"
_BEAMS = "beam search is not available"
_SPECIAL = "special tokens are never part of the text"
_CACHE = "cached prompts are kept as long as there is room"
_IN_MEMORY = ("in_memory", "in-memory")

CHAT_UNSUPPORTED = {
    "functions": Unsupported(_FUNCTIONS, ([],)),
    "function_call": Unsupported(_FUNCTIONS, ("none", "auto")),
    "audio": Unsupported("audio output is not available"),
    "prediction": Unsupported("predicted outputs are not available"),
    "verbosity": Unsupported("the models here have no such setting", ("medium",)),
    "web_search_options": Unsupported("web search is not available"),
    "moderation": Unsupported("moderation is not available"),
    "prompt_cache_retention": Unsupported(_CACHE, _IN_MEMORY),
    "prompt_cache_options": Unsupported(_CACHE),
}

COMPLETION_UNSUPPORTED = {
    "tools": Unsupported(_CHAT, ([],)),
    "tool_choice": Unsupported(_CHAT, ("none", "auto")),
    "reasoning_effort": Unsupported(_CHAT),
    "store": Unsupported("only chats and responses are kept", (False,)),
}

RESPONSES_UNSUPPORTED = {
    "conversation": Unsupported("use previous_response_id"),
    "prompt": Unsupported("there are no stored prompts"),
    "max_tool_calls": Unsupported("it counts calls of built-in tools, and there are none"),
    "context_management": Unsupported("conversations are not made shorter", ([],)),
    "moderation": Unsupported("moderation is not available"),
    "prompt_cache_retention": Unsupported(_CACHE, _IN_MEMORY),
    "prompt_cache_options": Unsupported(_CACHE),
    "background_options": Unsupported("background responses are made as soon as it is their turn"),
}

COMMON_UNSUPPORTED = {
    "length_penalty": Unsupported(_BEAMS, (1.0,)),
    "use_beam_search": Unsupported(_BEAMS, (False,)),
    "early_stopping": Unsupported(_BEAMS, (False,)),
    "logits_processors": Unsupported("code from clients is never run", ([],)),
    "allowed_token_ids": Unsupported("use logit_bias"),
    "bad_words": Unsupported("use logit_bias", ([],)),
    "prompt_logprobs": Unsupported("use echo with logprobs in /v1/completions"),
    "skip_special_tokens": Unsupported(_SPECIAL, (True,)),
    "spaces_between_special_tokens": Unsupported(_SPECIAL, (True, False)),
    "chat_template": Unsupported("templates from clients are never run"),
    "lora": Unsupported("adapters are not available yet", ([],)),
}
