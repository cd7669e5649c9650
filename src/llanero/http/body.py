"""From the bytes of a request to a JSON object.

Owns reading a body and the strict, bounded JSON that we accept: UTF-8, no duplicate keys, no NaN, no
lone surrogates, no nesting beyond the parser's guard. Must not know which fields mean what.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterable
from typing import Any, NoReturn

from starlette.types import Receive, Scope

from llanero.errors import InvalidRequestError
from llanero.http.errors import HttpError
from llanero.http.lifetime import ClientDisconnectedError, Lifetime

_LARGE = 1 << 18
"""Bytes. Parsing more than this would keep other requests waiting, so it is done in a thread."""
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


async def read_json(scope: Scope, receive: Receive, lifetime: Lifetime) -> dict[str, Any]:
    """The request's body, which must be a JSON object. No content type is taken for JSON.

    Raises `HttpError` (415) for another content type and for a compressed body, `InvalidRequestError` (code
    "invalid_json") for anything but such an object, `ClientDisconnectedError` when the client went away
    meanwhile, `ShuttingDownError` when the server has no more time to wait for the rest.
    """
    _check_form(scope)
    data = await lifetime.limit(read_body(receive))
    if len(data) > _LARGE:
        return await asyncio.to_thread(parse_object, data)
    return parse_object(data)


async def read_body(receive: Receive) -> bytes:
    """All bytes of the body. The size limit is the middleware's affair."""
    parts: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnectedError
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)


def parse_object(data: bytes) -> dict[str, Any]:
    """A JSON object from bytes. Raises `InvalidRequestError` saying what is wrong with them."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse(f"the body is not valid UTF-8 (byte {error.start})")
    if not text.strip():
        _refuse("the body is empty; a JSON object is expected")
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant, parse_float=_finite)
    except json.JSONDecodeError as error:
        _refuse(f"the body is not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}")
    except RecursionError:
        _refuse("the body is nested too deeply")
    except ValueError as error:
        # Python's guard against integers of thousands of digits.
        _refuse(f"the body is not valid JSON: {error}")
    if _SURROGATE.search(text):
        try:
            json.dumps(value, ensure_ascii=False).encode("utf-8")
        except UnicodeEncodeError:
            _refuse("the body has a string with a lone surrogate (\\ud800 to \\udfff), which is no Unicode text")
    if not isinstance(value, dict):
        _refuse("the body must be a JSON object")
    return value


def _check_form(scope: Scope) -> None:
    for name, value in scope["headers"]:
        if name == b"content-encoding" and value.strip().lower() not in (b"", b"identity"):
            raise HttpError(415, "the body must not be compressed", code="unsupported_media_type")
        if name == b"content-type":
            media = value.decode("latin-1").partition(";")[0].strip().lower()
            if media and media != "application/json":
                raise HttpError(
                    415,
                    "the body must be JSON, sent with the header 'Content-Type: application/json'",
                    code="unsupported_media_type",
                )


def _unique(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in pairs:
        if key in result:
            _refuse(f"the body has the key {key[:100]!r} twice in one object")
        result[key] = value
    return result


def _no_constant(name: str) -> NoReturn:
    _refuse(f"the body is not valid JSON: {name} is no JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        _refuse(f"the body has a number out of range: {digits[:40]}")
    return number


def _refuse(reason: str) -> NoReturn:
    raise InvalidRequestError(reason, code="invalid_json")
