"""The fields by which clients say what form an answer must have: OpenAI's, vLLM's and llama-server's.

Owns their shapes and names. Must not know how a form is enforced.
"""

from __future__ import annotations

import json
from typing import Any, Literal, Protocol

import msgspec

from llanero.errors import InvalidRequestError
from llanero.types import Structured

OBJECT = {"type": "object"}
_FORMAT_FIELDS = {"json_schema": "json_schema", "schema": "json_object"}
"""Of a `response_format`, and the type that each belongs to."""


class JsonSchema(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: str
    description: str | None = None
    schema: dict[str, Any] | bool | None = None
    strict: bool | None = None
    """Schemas are always enforced."""


class ResponseFormat(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """OpenAI's. `schema` beside the type `json_object` is llama-server's."""

    type: Literal["text", "json_object", "json_schema"]
    json_schema: JsonSchema | None = None
    schema: dict[str, Any] | None = None


class StructuredOutputs(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """vLLM's. Exactly one of them."""

    json: dict[str, Any] | str | None = None
    json_object: bool | None = None
    regex: str | None = None
    choice: list[str] | None = None
    grammar: str | None = None


class StructuredBody(Protocol):
    """A request with these fields; None: not given."""

    @property
    def response_format(self) -> ResponseFormat | None: ...
    @property
    def structured_outputs(self) -> StructuredOutputs | None: ...
    @property
    def guided_json(self) -> dict[str, Any] | str | None: ...
    @property
    def guided_regex(self) -> str | None: ...
    @property
    def guided_choice(self) -> list[str] | None: ...
    @property
    def guided_grammar(self) -> str | None: ...
    @property
    def json_schema(self) -> dict[str, Any] | None: ...
    @property
    def grammar(self) -> str | None: ...


def structured(body: StructuredBody) -> Structured | None:
    """The form that is asked for; None for any text. Raises `InvalidRequestError`, also when there are two."""
    asked = [form for form in (_response_format(body.response_format), *_outputs(body), *_guided(body)) if form]
    if len(asked) > 1:
        raise InvalidRequestError(
            f"{asked[1].param} contradicts {asked[0].param}; send one of them",
            param=asked[1].param,
            code="invalid_value",
        )
    return asked[0] if asked else None


def _response_format(given: ResponseFormat | None) -> Structured | None:
    if given is None:
        return None
    for name, kind in _FORMAT_FIELDS.items():
        if getattr(given, name) is not None and given.type != kind:
            param = f"response_format.{name}"
            raise InvalidRequestError(
                f"{param}: it does not go with the type {given.type!r}", param=param, code="invalid_value"
            )
    if given.type == "text":
        return None
    if given.type == "json_object":
        param = "response_format" if given.schema is None else "response_format.schema"
        return Structured(json=OBJECT if given.schema is None else given.schema, param=param)
    if given.json_schema is None:
        raise _missing("response_format.json_schema")
    if given.json_schema.schema is None:
        raise _missing("response_format.json_schema.schema")
    return Structured(json=given.json_schema.schema, param="response_format.json_schema.schema")


def _outputs(body: StructuredBody) -> list[Structured]:
    given, at = body.structured_outputs, "structured_outputs"
    if given is None:
        return []
    forms = [*_named(at + ".", given.json, given.regex, given.choice, given.grammar)]
    if given.json_object:
        forms.append(Structured(json=OBJECT, param=f"{at}.json_object"))
    if not forms:
        raise InvalidRequestError(
            f"{at}: expected one of json, json_object, regex, choice and grammar", param=at, code="invalid_value"
        )
    return forms


def _guided(body: StructuredBody) -> list[Structured]:
    forms = _named("guided_", body.guided_json, body.guided_regex, body.guided_choice, body.guided_grammar)
    if body.json_schema is not None:
        forms.append(Structured(json=body.json_schema, param="json_schema"))
    if body.grammar:
        forms.append(Structured(grammar=body.grammar, param="grammar"))
    return forms


def _named(
    prefix: str, schema: dict[str, Any] | str | None, regex: str | None, choice: list[str] | None, grammar: str | None
) -> list[Structured]:
    forms = []
    if schema is not None:
        forms.append(Structured(json=_parsed(schema, f"{prefix}json"), param=f"{prefix}json"))
    if regex is not None:
        forms.append(Structured(regex=regex, param=f"{prefix}regex"))
    if choice is not None:
        forms.append(Structured(choice=tuple(choice), param=f"{prefix}choice"))
    if grammar is not None:
        forms.append(Structured(grammar=grammar, param=f"{prefix}grammar"))
    return forms


def _parsed(schema: dict[str, Any] | str, param: str) -> dict[str, Any] | bool:
    """A schema, also one that is sent as the text of JSON."""
    if not isinstance(schema, str):
        return schema
    try:
        parsed = json.loads(schema)
    except (ValueError, RecursionError):
        parsed = None
    if not isinstance(parsed, (dict, bool)):
        raise InvalidRequestError(f"{param}: expected a JSON schema", param=param, code="invalid_value")
    return parsed


def _missing(param: str) -> InvalidRequestError:
    return InvalidRequestError(f"missing required parameter: {param!r}", param=param, code="missing_required_parameter")
