"""`POST /v1/chat/completions`: its request for the service, its answer from the service's events.

Owns the endpoint's shapes. Must not know HTTP or how text is generated.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from llanero.errors import InvalidRequestError
from llanero.protocols.decode import check_depth, decode
from llanero.protocols.openai.answer import Envelope, Keeping, new_id, token_bodies, usage_body
from llanero.protocols.openai.requests import (
    CHAT_UNSUPPORTED,
    COMMON_UNSUPPORTED,
    ChatBody,
    GenerationBody,
    Message,
    TemplateFields,
)
from llanero.protocols.openai.sampling import chat_params
from llanero.protocols.openai.tools import call_rules, calls_body, offered_tools, template_calls
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
from llanero.service.generate import Choice, GenerateRequest, Result
from llanero.service.prompt import ChatPrompt
from llanero.store.answers import Answer
from llanero.types import Usage

CHAT = "chat.completion"
"""The kind of its answers in the store."""
_RESERVED = ("self", "messages", "tools", "documents", "add_generation_prompt", "continue_final_message")
"""Template variables that are not the client's to set by `chat_template_kwargs`."""
_ROLES = {
    "tool_call_id": "tool",
    "tool_calls": "assistant",
    "reasoning_content": "assistant",
    "reasoning": "assistant",
    "refusal": "assistant",
}
"""Fields that only messages of one role have."""


class ChatCall:
    """One chat request. Raises `InvalidRequestError` for a body that cannot be one."""

    def __init__(self, body: Mapping[str, Any]) -> None:
        self._body = decode(body, ChatBody, unsupported=CHAT_UNSUPPORTED | COMMON_UNSUPPORTED)
        self.model = self._body.model
        self.stream = bool(self._body.stream)
        self.keep: Keeping | None = self._kept if self._body.store else None
        self._id = new_id("chatcmpl-")
        check_stream_options(self._body)

    def request(self, tenant: str) -> GenerateRequest:
        return chat_request(self._body, tenant)

    def response(self, result: Result, model_id: str) -> dict[str, Any]:
        envelope = Envelope(self._id, "chat.completion", model_id)
        choices = []
        for index, choice in enumerate(result.choices):
            assert choice.finished is not None
            tokens = (choice.tokens or []) if self._body.logprobs else None
            choices.append(
                {
                    "index": index,
                    "message": _message(choice),
                    "logprobs": _logprobs(tokens),
                    "finish_reason": choice.finished.reason,
                }
            )
        return envelope(choices=choices, usage=usage_body(result.usage))

    def stream_of(self, model_id: str) -> ChatStream:
        options = self._body.stream_options
        include_usage = options is not None and bool(options.include_usage)
        return ChatStream(self._id, model_id, include_usage=include_usage)

    def _kept(self, result: Result, model_id: str, tenant: str) -> Answer:
        body = self.response(result, model_id)
        messages = [msgspec.to_builtins(message) for message in self._body.messages]
        return Answer(
            tenant=tenant,
            kind=CHAT,
            id=self._id,
            created=float(body["created"]),
            model=model_id,
            metadata=self._body.metadata or {},
            body=body,
            input=messages,
        )


class ChatStream:
    """The chunks of one streamed chat."""

    def __init__(self, id: str, model_id: str, *, include_usage: bool) -> None:
        self._envelope = Envelope(id, "chat.completion.chunk", model_id)
        self._include_usage = include_usage
        self._usage: Usage | None = None
        """Up to here, when each chunk tells it."""
        self._begun: set[int] = set()

    def chunks(self, event: Event) -> list[dict[str, Any]]:
        match event:
            case Started():
                return []
            case Counted():
                self._usage = event.usage
                return []
            case Delta():
                chunk = self._chunk(event.index, {"content": event.text}, logprobs=_logprobs(event.tokens))
                return [*self._role(event.index), chunk]
            case Reasoning():
                return [*self._role(event.index), self._chunk(event.index, _reasoning(event.text))]
            case CallStarted():
                function = {"name": event.name, "arguments": ""}
                call = {"index": event.call, "id": event.id, "type": "function", "function": function}
                return [*self._role(event.index), self._chunk(event.index, {"tool_calls": [call]})]
            case CallArguments():
                call = {"index": event.call, "function": {"arguments": event.text}}
                return [self._chunk(event.index, {"tool_calls": [call]})]
            case CallEnded():
                return []  # The next call, text or the end tells.
            case Finished():
                return [*self._role(event.index), self._chunk(event.index, {}, reason=event.reason)]
            case Completed():
                return [self._whole([], event.usage)] if self._include_usage else []

    def _role(self, index: int) -> list[dict[str, Any]]:
        """The first chunk of each choice says who speaks."""
        if index in self._begun:
            return []
        self._begun.add(index)
        return [self._chunk(index, {"role": "assistant", "content": "", "refusal": None})]

    def _chunk(
        self, index: int, delta: dict[str, Any], *, logprobs: dict[str, Any] | None = None, reason: str | None = None
    ) -> dict[str, Any]:
        return self._whole([{"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": reason}])

    def _whole(self, choices: list[dict[str, Any]], usage: Usage | None = None) -> dict[str, Any]:
        if not self._include_usage:
            return self._envelope(choices=choices)
        usage = usage or self._usage
        return self._envelope(choices=choices, usage=None if usage is None else usage_body(usage))


def chat_request(body: ChatBody, tenant: str) -> GenerateRequest:
    """What a chat's body asks of the service. Raises `InvalidRequestError`."""
    return GenerateRequest(
        prompts=[chat_prompt(body.messages, body)],
        params=chat_params(body),
        parallel_calls=body.parallel_tool_calls is not False,
        call_rules=call_rules(body.tools, body.tool_choice),
        running_usage=body.running_usage,
        cache_salt=body.cache_salt or "",
        tenant=tenant,
        priority=body.priority or 0,
        timeout=body.timeout,
    )


def chat_prompt(messages: list[Message], asked: TemplateFields) -> ChatPrompt:
    """The prompt of these messages, by a body's other fields. Raises `InvalidRequestError`."""
    return ChatPrompt(
        messages=_template_messages(messages),
        tools=offered_tools(asked.tools, asked.tool_choice),
        add_generation_prompt=asked.add_generation_prompt is not False,
        continue_final_message=_continues(messages, asked),
        reasoning_effort=asked.reasoning_effort,
        template_kwargs=_template_kwargs(asked.chat_template_kwargs),
    )


def _template_messages(messages: list[Message]) -> list[dict[str, Any]]:
    """Messages as chat templates take them: content of text or text parts, no empty fields.

    Raises `InvalidRequestError` for content that is not text and for messages that lack theirs.
    """
    if not messages:
        raise InvalidRequestError("messages must not be empty", param="messages", code="invalid_value")
    return [_template_message(message, f"messages[{i}]") for i, message in enumerate(messages)]


def _template_kwargs(kwargs: dict[str, Any] | None) -> dict[str, Any]:
    """Further variables for the chat template. Raises `InvalidRequestError` for those that are not free."""
    for name in kwargs or {}:
        if name in _RESERVED:
            param = f"chat_template_kwargs.{name}"
            raise InvalidRequestError(f"{param} cannot be set this way", param=param, code="invalid_value")
    check_depth(kwargs, "chat_template_kwargs")
    return kwargs or {}


def _continues(messages: list[Message], asked: TemplateFields) -> bool:
    """Raises `InvalidRequestError` where there is no message to go on with."""
    if not asked.continue_final_message:
        return False
    if asked.add_generation_prompt:
        raise _invalid("continue_final_message", "it contradicts add_generation_prompt: true")
    if messages[-1].role != "assistant":
        raise _invalid("continue_final_message", "the last message is not the assistant's")
    return True


def check_stream_options(body: GenerationBody) -> None:
    options = body.stream_options
    if options is not None and options.continuous_usage_stats and not options.include_usage:
        raise _invalid("stream_options.continuous_usage_stats", "it needs include_usage: true")
    if body.stream_options is not None and body.stream_options.include_usage and not body.stream:
        raise InvalidRequestError(
            "stream_options needs stream: true (whole answers tell the usage anyway)",
            param="stream_options",
            code="invalid_value",
        )


def _invalid(param: str, what: str) -> InvalidRequestError:
    return InvalidRequestError(f"{param}: {what}", param=param, code="invalid_value")


def _template_message(message: Message, at: str) -> dict[str, Any]:
    if message.annotations:
        raise InvalidRequestError(
            f"{at}.annotations is not supported", param=f"{at}.annotations", code="unsupported_parameter"
        )
    if message.role == "tool" and message.tool_call_id is None:
        param = f"{at}.tool_call_id"
        raise InvalidRequestError(f"{param} is missing", param=param, code="missing_required_parameter")
    for name, role in _ROLES.items():
        if getattr(message, name) and message.role != role:
            raise _invalid(f"{at}.{name}", f"only messages with the role {role!r} have that")
    for names in (("content", "refusal"), ("reasoning_content", "reasoning")):
        one, other = (getattr(message, name) for name in names)
        if one and other and one != other:
            raise _invalid(f"{at}.{names[1]}", f"it contradicts {names[0]}; send one of them")
    if isinstance(message.content, list):
        _check_parts(message.content, f"{at}.content")
    if message.content is None and message.role != "assistant":
        raise InvalidRequestError(f"{at}.content is missing", param=f"{at}.content", code="missing_required_parameter")
    result: dict[str, Any] = {"role": message.role, "content": message.content or message.refusal or ""}
    if message.tool_calls:
        result["content"] = result["content"] or None  # Templates differ in what they take for no content.
        result["tool_calls"] = template_calls(message.tool_calls, f"{at}.tool_calls")
    for name in ("name", "tool_call_id"):
        if (value := getattr(message, name)) is not None:
            result[name] = value
    if (reasoning := message.reasoning_content or message.reasoning) is not None:
        result["reasoning_content"] = reasoning
    return result


def _check_parts(content: list[dict[str, Any]], at: str) -> None:
    for i, part in enumerate(content):
        where = f"{at}[{i}]"
        kind = part.get("type")
        if kind != "text":
            shown = f"{kind[:100]!r} parts" if isinstance(kind, str) else "parts without a type"
            raise InvalidRequestError(
                f"{where}: {shown} are not supported, only 'text' is", param=where, code="unsupported_content"
            )
        if not isinstance(part.get("text"), str):
            raise InvalidRequestError(f"{where}.text: expected a string", param=f"{where}.text", code="invalid_type")
        for name in part:
            if name not in ("type", "text"):
                raise InvalidRequestError(
                    f"unknown parameter: {where}.{name[:100]}", param=f"{where}.{name[:100]}", code="unknown_parameter"
                )


def _message(choice: Choice) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": choice.text, "refusal": None}
    if choice.reasoning:
        message |= _reasoning(choice.reasoning)
    if choice.calls:
        message |= {"content": choice.text or None, "tool_calls": calls_body(choice.calls)}
    return message


def _reasoning(text: str) -> dict[str, str]:
    """OpenAI has no name for it; the servers of open models have these two."""
    return {"reasoning_content": text, "reasoning": text}


def _logprobs(tokens: list[TokenReport] | None) -> dict[str, Any] | None:
    return None if tokens is None else {"content": token_bodies(tokens), "refusal": None}
