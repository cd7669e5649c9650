"""`/openapi.json`: what can be asked for and what the answers are, for programs.

Owns the list of what is documented. Schemas are made from the wire types, limits from the server's options. Must not
know how requests are answered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import msgspec
from starlette.types import Receive, Scope, Send

from llanero import __version__
from llanero.config import LimitOptions
from llanero.http.middleware import OPEN_PATHS
from llanero.http.routes import send_json
from llanero.protocols.decode import Unsupported
from llanero.protocols.native.cache import SaveCacheBody
from llanero.protocols.native.shapes import Health, Loading, Ready, RenderedTemplate, SavedCache, Status, Text, Tokens
from llanero.protocols.native.text import DetokenizeBody, TemplateBody, TokenizeBody
from llanero.protocols.openai.kept import ChatsQuery, MetadataBody, PageQuery
from llanero.protocols.openai.requests import (
    CHAT_UNSUPPORTED,
    COMMON_UNSUPPORTED,
    COMPLETION_UNSUPPORTED,
    RESPONSES_UNSUPPORTED,
    ChatBody,
    CompletionBody,
    ResponsesBody,
)
from llanero.protocols.openai.response_runs import ItemsQuery, ResponseQuery
from llanero.protocols.openai.shapes import (
    ChatChunk,
    ChatCompletion,
    Completion,
    Deleted,
    Error,
    ItemList,
    KeptChat,
    KeptChatList,
    KeptMessages,
    Model,
    ModelList,
    Response,
    ResponseEvent,
)
from llanero.types import INTEGERS, NUMBERS, SamplingParams

_REF = "#/components/schemas/{name}"
_JSON = "application/json"

_GUARDS = {
    401: "No API key, or one that is not ours",
    403: "A Host name or an Origin that is not allowed",
    500: "A fault of the server; its log has the details under the request's id",
}
_BODIES = {
    400: "A request that cannot be answered as it stands; `param` names the field",
    404: "No such model",
    408: "The body came too slowly, or the request's own `timeout` is over",
    413: "The body is too large",
    415: "The body is not JSON, or is compressed",
    503: "The model loads or its engine restarts; `Retry-After` tells when to ask again",
}
_KEPT_LIST = {400: "A request that names what there is not; `param` tells it", 503: "The store cannot be used now"}
_KEPT = _KEPT_LIST | {404: "Nothing of that id is kept for this key"}
_GENERATION = {529: "The queue is full; `Retry-After` tells when to ask again"}


_DEFAULTS = SamplingParams()


class Operation(NamedTuple):
    """One method of one path."""

    method: str
    path: str
    summary: str
    answer: Any
    """The type of a JSON answer, or the media type of another."""
    body: type[msgspec.Struct] | None = None
    unsupported: Mapping[str, Unsupported] = {}
    """Fields of the body that are known but not done."""
    chunk: Any = None
    """The type of an event's data, if `stream: true` makes the answer a stream."""
    errors: Mapping[int, str] = {}
    unready: Any = Error
    """The type of the answer 503."""
    query: type[msgspec.Struct] | None = None
    """The parameters of the URL."""


OPERATIONS = (
    Operation(
        "post",
        "/v1/chat/completions",
        "The next message of a chat",
        ChatCompletion,
        ChatBody,
        COMMON_UNSUPPORTED | CHAT_UNSUPPORTED,
        ChatChunk,
        _BODIES | _GENERATION,
    ),
    Operation(
        "post",
        "/v1/completions",
        "Text that goes on",
        Completion,
        CompletionBody,
        COMMON_UNSUPPORTED | COMPLETION_UNSUPPORTED,
        Completion,
        _BODIES | _GENERATION,
    ),
    Operation("get", "/v1/chat/completions", "Chats that are kept", KeptChatList, errors=_KEPT_LIST, query=ChatsQuery),
    Operation("get", "/v1/chat/completions/{id}", "One of them", KeptChat, errors=_KEPT),
    Operation(
        "post", "/v1/chat/completions/{id}", "Gives it other metadata", KeptChat, MetadataBody, errors=_BODIES | _KEPT
    ),
    Operation("delete", "/v1/chat/completions/{id}", "Keeps it no longer", Deleted, errors=_KEPT),
    Operation(
        "get", "/v1/chat/completions/{id}/messages", "What it answers", KeptMessages, errors=_KEPT, query=PageQuery
    ),
    Operation(
        "post",
        "/v1/responses",
        "The next turn of a conversation",
        Response,
        ResponsesBody,
        COMMON_UNSUPPORTED | RESPONSES_UNSUPPORTED,
        ResponseEvent,
        _BODIES | _GENERATION,
    ),
    Operation(
        "get",
        "/v1/responses/{id}",
        "A response that is kept, or its events",
        Response,
        chunk=ResponseEvent,
        errors=_KEPT,
        query=ResponseQuery,
    ),
    Operation("delete", "/v1/responses/{id}", "Keeps it no longer", Deleted, errors=_KEPT),
    Operation("post", "/v1/responses/{id}/cancel", "Ends one in the background", Response, errors=_KEPT),
    Operation("get", "/v1/responses/{id}/input_items", "What it answers", ItemList, errors=_KEPT, query=ItemsQuery),
    Operation("get", "/v1/models", "The models that are served", ModelList),
    Operation("get", "/v1/models/{model_id}", "One model", Model, errors={404: "No such model"}),
    Operation("post", "/tokenize", "Text or messages to token ids", Tokens, TokenizeBody, errors=_BODIES),
    Operation("post", "/detokenize", "Token ids to text", Text, DetokenizeBody, errors=_BODIES),
    Operation("post", "/apply-template", "Messages to text", RenderedTemplate, TemplateBody, errors=_BODIES),
    Operation(
        "post",
        "/kv-cache/save",
        "Write a model's cached prefixes to its file",
        SavedCache,
        SaveCacheBody,
        errors=_BODIES | {507: "The file could not be written; it is what it was"},
    ),
    Operation("get", "/health", "Is the server well?", Health, errors={503: "A model loads"}, unready=Loading),
    Operation("get", "/ready", "Should requests be sent here?", Ready, errors={503: "Not now"}, unready=Ready),
    Operation("get", "/status", "How the server and its models are doing", Status),
    Operation("get", "/metrics", "The same for Prometheus", "text/plain"),
    Operation("get", "/openapi.json", "This document", dict[str, Any]),
)


class OpenApiEndpoint:
    """The document, made once. `locked`: a key is needed."""

    def __init__(self, limits: LimitOptions, *, locked: bool) -> None:
        self._document = document(limits, locked=locked)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send_json(send, self._document)


def document(limits: LimitOptions, *, locked: bool) -> dict[str, Any]:
    """An OpenAPI 3.1 document of a server with these limits."""
    types: list[Any] = [Error]
    for operation in OPERATIONS:
        named = (operation.answer, operation.body, operation.chunk, operation.unready)
        types += [each for each in named if each is not None and not isinstance(each, str)]
    schemas, components = msgspec.json.schema_components(types, ref_template=_REF)
    schema_of = dict(zip(map(_name, types), schemas, strict=True))
    for operation in OPERATIONS:
        if operation.body is not None:
            _describe_body(components[operation.body.__name__], operation.unsupported, limits)
    paths: dict[str, dict[str, Any]] = {}
    for operation in OPERATIONS:
        described = _operation(operation, lambda kind: schema_of[_name(kind)], locked)
        paths.setdefault(operation.path, {})[operation.method] = described
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "llanero",
            "version": __version__,
            "description": "Fields that a body does not list are refused. Every answer has an `x-request-id`. The "
            "paths under `/v1` are there without it, too.",
        },
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "header": {"type": "apiKey", "in": "header", "name": "x-api-key"},
            },
        },
    }


def _operation(operation: Operation, schema: Callable[[Any], dict[str, Any]], locked: bool) -> dict[str, Any]:
    answer = operation.answer
    content: dict[str, Any]
    if isinstance(answer, str):
        content = {answer: {"schema": {"type": "string"}}}
    else:
        content = {_JSON: {"schema": schema(answer)}}
    if operation.chunk is not None:
        content["text/event-stream"] = {"schema": {"type": "string", "contentSchema": schema(operation.chunk)}}
    responses: dict[str, Any] = {"200": {"description": "The answer", "content": content}}
    for status, what in sorted((_GUARDS | dict(operation.errors)).items()):
        kind = operation.unready if status == 503 else Error
        responses[str(status)] = {"description": what, "content": {_JSON: {"schema": schema(kind)}}}
    open_to_all = not locked or operation.path in OPEN_PATHS
    described: dict[str, Any] = {
        "summary": operation.summary,
        "security": [] if open_to_all else [{"bearer": []}, {"header": []}],
        "responses": responses,
    }
    if operation.body is not None:
        described["requestBody"] = {"required": True, "content": {_JSON: {"schema": schema(operation.body)}}}
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}
        for name in re.findall(r"{(\w+)}", operation.path)
    ]
    if operation.query is not None:
        parameters += _query_parameters(operation.query)
    if parameters:
        described["parameters"] = parameters
    return described


def _query_parameters(kind: type[msgspec.Struct]) -> list[dict[str, Any]]:
    """Of a URL, where nothing is null."""
    _, components = msgspec.json.schema_components([kind])
    parameters = []
    for name, schema in components[kind.__name__]["properties"].items():
        (option,) = (each for each in schema.get("anyOf", [schema]) if each != {"type": "null"})
        parameter = {"name": name, "in": "query", "schema": option}
        parameters.append(parameter | ({"style": "deepObject"} if option.get("type") == "object" else {}))
    return parameters


def _describe_body(body: dict[str, Any], unsupported: Mapping[str, Unsupported], limits: LimitOptions) -> None:
    """Adds what the type alone does not tell: which fields are refused and how much may be asked for."""
    properties = body["properties"]
    for name, refused in unsupported.items():
        nothing = [None, *refused.nothing]
        properties[name] = {"description": f"Not supported: {refused.reason}", "enum": nothing}
    body["additionalProperties"] = {"type": "null"}
    for name, (low, high, open_low) in NUMBERS.items():
        _bound(properties, name, "number", **{"exclusiveMinimum" if open_low else "minimum": low, "maximum": high})
    for name, (least, most) in INTEGERS.items():
        _bound(properties, name, "integer", minimum=-1 if name == "top_k" else least, maximum=most)
    for name in NUMBERS.keys() | INTEGERS.keys():
        if name in properties:
            properties[name]["description"] = f"{getattr(_DEFAULTS, name):g} if not given"
    for name in ("n", "best_of"):
        _bound(properties, name, "integer", maximum=limits.max_n)
    for name in ("messages", "input"):
        _bound(properties, name, "array", maxItems=limits.max_messages)
    _bound(properties, "tools", "array", maxItems=limits.max_tools)
    _bound(properties, "stop", "array", maxItems=limits.max_stops)


def _bound(properties: dict[str, Any], name: str, kind: str, **bounds: float) -> None:
    field = properties.get(name, {})
    for option in field.get("anyOf", [field]):
        if option.get("type") == kind:
            option.update(bounds)


def _name(kind: Any) -> str:
    return str(getattr(kind, "__name__", kind))
