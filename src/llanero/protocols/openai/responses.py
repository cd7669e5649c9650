"""`POST /v1/responses`: its request for the service, and what its answer says of it.

A response is a chat in other words: bodies are put into chat's, so that there is one meaning of each parameter, and
errors are put back into the client's words. Must not know HTTP, how text is generated or where answers are kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from llanero.errors import InvalidRequestError
from llanero.protocols.decode import decode
from llanero.protocols.openai.chat import chat_request
from llanero.protocols.openai.items import Item, droppable, input_items, messages_of
from llanero.protocols.openai.requests import (
    COMMON_UNSUPPORTED,
    RESPONSES_UNSUPPORTED,
    ChatBody,
    FunctionTool,
    Message,
    ResponsesBody,
    SamplingBody,
    TextFormat,
)
from llanero.protocols.openai.structured import JsonSchema, ResponseFormat
from llanero.protocols.openai.tools import Function, Tool
from llanero.service.generate import GenerateRequest
from llanero.service.prompt import ChatPrompt

_NAMES = (
    (re.compile(r"^messages\b.*"), "input"),
    (re.compile(r"^max_completion_tokens$"), "max_output_tokens"),
    (re.compile(r"^reasoning_effort$"), "reasoning.effort"),
    (re.compile(r"^(tools\[\d+\])\.function\b"), r"\1"),
    (re.compile(r"^response_format(\.json_schema)?\b"), "text.format"),
)
"""What chat calls it, what responses call it."""


class ResponseCall:
    """One request for a response. Raises `InvalidRequestError` for a body that cannot be one."""

    def __init__(self, body: Mapping[str, Any]) -> None:
        self._body = decode(body, ResponsesBody, unsupported=RESPONSES_UNSUPPORTED | COMMON_UNSUPPORTED)
        self.model = self._body.model
        self.stream = bool(self._body.stream)
        self.background = bool(self._body.background)
        self.store = self._body.store is not False
        """The answer is to be kept."""
        self.must_store = self.background or bool(self._body.store)
        """It was asked for in so many words, so an answer that cannot be kept is not wanted."""
        self.previous = self._body.previous_response_id
        self.metadata = self._body.metadata or {}
        self._check()
        self.input = input_items(self._body.input)

    def request(self, conversation: Sequence[Item], tenant: str) -> GenerateRequest:
        """`conversation`: all items, the input's at the end. Raises `InvalidRequestError`."""
        chat = self._chat(conversation)
        try:
            request = chat_request(chat, tenant)
        except InvalidRequestError as error:
            raise renamed(error) from None
        if self._body.truncation != "auto":
            return request
        (prompt,) = request.prompts
        assert isinstance(prompt, ChatPrompt)
        prompt = msgspec.structs.replace(prompt, droppable=droppable(chat.messages))
        return msgspec.structs.replace(request, prompts=[prompt])

    def fields(self) -> dict[str, Any]:
        """What responses repeat of their requests."""
        body = self._body
        reasoning = body.reasoning
        return {
            "background": self.background,
            "instructions": body.instructions,
            "max_output_tokens": body.max_output_tokens,
            "max_tool_calls": None,
            "metadata": self.metadata,
            "parallel_tool_calls": body.parallel_tool_calls is not False,
            "previous_response_id": self.previous,
            "prompt_cache_key": body.prompt_cache_key,
            "reasoning": {
                "effort": None if reasoning is None else reasoning.effort,
                "summary": None if reasoning is None else reasoning.summary or reasoning.generate_summary,
            },
            "safety_identifier": body.safety_identifier,
            "service_tier": "default",
            "store": self.store,
            "temperature": 1.0 if body.temperature is None else body.temperature,
            "text": {"format": self._format_body()},
            "tool_choice": "auto" if body.tool_choice is None else body.tool_choice,
            "tools": [msgspec.to_builtins(tool) | {"strict": bool(tool.strict)} for tool in body.tools or ()],
            "top_logprobs": body.top_logprobs or 0,
            "top_p": 1.0 if body.top_p is None else body.top_p,
            "truncation": body.truncation or "disabled",
            "user": body.user,
        }

    def _check(self) -> None:
        body = self._body
        if self.background and not self.store:
            raise _invalid("background", "it needs store, for how else would the response be found?")
        if body.stream_options is not None and not self.stream:
            raise _invalid("stream_options", "it needs stream: true")
        if body.top_logprobs and not self._logprobs:
            raise _invalid("top_logprobs", "it needs 'message.output_text.logprobs' in include")
        if not body.input:
            raise _invalid("input", "it must not be empty")
        if body.text is not None and body.text.format is not None:
            _check_format(body.text.format)

    @property
    def _logprobs(self) -> bool:
        return "message.output_text.logprobs" in (self._body.include or ())

    def _chat(self, items: Sequence[Item]) -> ChatBody:
        body = self._body
        instructions = [] if body.instructions is None else [Message(role="system", content=body.instructions)]
        same = {name: getattr(body, name) for name in SamplingBody.__struct_fields__}
        return ChatBody(
            **same,
            messages=[*instructions, *messages_of(items)],
            max_completion_tokens=body.max_output_tokens,
            logprobs=self._logprobs,
            top_logprobs=body.top_logprobs,
            response_format=self._format(),
            tools=None if body.tools is None else [_chat_tool(tool) for tool in body.tools],
            tool_choice=_chat_choice(body.tool_choice),
            parallel_tool_calls=body.parallel_tool_calls,
            reasoning_effort=None if body.reasoning is None else body.reasoning.effort,
            chat_template_kwargs=body.chat_template_kwargs,
        )

    def _format(self) -> ResponseFormat | None:
        given = None if self._body.text is None else self._body.text.format
        if given is None:
            return None
        if given.type != "json_schema":
            return ResponseFormat(type=given.type)
        assert given.name is not None
        return ResponseFormat(type="json_schema", json_schema=JsonSchema(name=given.name, schema=given.schema))

    def _format_body(self) -> dict[str, Any]:
        given = None if self._body.text is None else self._body.text.format
        if given is None:
            return {"type": "text"}
        return {name: value for name, value in msgspec.to_builtins(given).items() if value is not None}


def renamed(error: InvalidRequestError) -> InvalidRequestError:
    """An error of the chat that a response is, in the words of who asked for the response."""
    for pattern, name in _NAMES:
        if error.param is not None and pattern.search(error.param):
            param = pattern.sub(name, error.param)
            error.message = error.message.replace(error.param, param)
            error.param = param
            break
    return error


def _check_format(given: TextFormat) -> None:
    wanted = given.type == "json_schema"
    for name in ("name", "schema", "description", "strict"):
        there, param = getattr(given, name) is not None, f"text.format.{name}"
        if there and not wanted:
            raise _invalid(param, f"it belongs to the type 'json_schema', not to {given.type!r}")
        if wanted and not there and name in ("name", "schema"):
            raise InvalidRequestError(
                f"missing required parameter: {param!r}", param=param, code="missing_required_parameter"
            )


def _chat_tool(tool: FunctionTool) -> Tool:
    function = Function(name=tool.name, description=tool.description, parameters=tool.parameters, strict=tool.strict)
    return Tool(type="function", function=function)


def _chat_choice(choice: Any) -> Any:
    """A function is named at the top here, and so are those that are allowed."""
    if isinstance(choice, dict) and choice.keys() == {"type", "mode", "tools"} and isinstance(choice["tools"], list):
        allowed = {"mode": choice["mode"], "tools": [_chat_named(tool) for tool in choice["tools"]]}
        return {"type": choice["type"], "allowed_tools": allowed}
    return _chat_named(choice)


def _chat_named(choice: Any) -> Any:
    if isinstance(choice, dict) and choice.keys() == {"type", "name"}:
        return {"type": choice["type"], "function": {"name": choice["name"]}}
    return choice


def _invalid(param: str, what: str) -> InvalidRequestError:
    return InvalidRequestError(f"{param}: {what}", param=param, code="invalid_value")
