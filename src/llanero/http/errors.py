"""Which HTTP answer an error becomes.

Owns the status codes, headers and the OpenAI-shaped error body for every error of the tree. Must not
know routes or models.
"""

from __future__ import annotations

import math

import msgspec

from llanero.errors import (
    AnswerNotFoundError,
    CacheNotSavedError,
    ContextLengthError,
    EngineDiedError,
    EngineUnavailableError,
    InvalidRequestError,
    LlaneroError,
    ModelNotFoundError,
    OverloadedError,
    RequestTimeoutError,
    StoreError,
)

RETRY_SECONDS = 2
"""What we tell clients to wait while an engine loads or restarts."""


class HttpError(LlaneroError):
    """An error that only HTTP knows: wrong path, method, media type, size, key or host."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str,
        kind: str = "invalid_request_error",
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.kind = kind
        self.headers = headers or {}


class ErrorAnswer(msgspec.Struct, frozen=True):
    """An error as it is sent."""

    status: int
    message: str
    kind: str
    param: str | None = None
    code: str | None = None
    headers: dict[str, str] = {}

    def body(self) -> bytes:
        """`{"error": {"message", "type", "param", "code"}}`"""
        error = {"message": self.message, "type": self.kind, "param": self.param, "code": self.code}
        return msgspec.json.encode({"error": error})


def answer_for(error: Exception, request_id: str = "") -> ErrorAnswer:
    """The answer for any exception. What no client can cause gives a 500 without details."""
    match error:
        case HttpError():
            return ErrorAnswer(error.status, str(error), error.kind, None, error.code, error.headers)
        case ContextLengthError() | InvalidRequestError():
            code = error.code if error.param is None else error.code or "invalid_value"
            return ErrorAnswer(400, _encodable(error.message), "invalid_request_error", error.param, code)
        case ModelNotFoundError():
            return ErrorAnswer(404, _encodable(str(error)), "invalid_request_error", "model", "model_not_found")
        case AnswerNotFoundError():
            return ErrorAnswer(404, _encodable(str(error)), "invalid_request_error", None, "not_found")
        case StoreError():
            what = "answers cannot be kept or read now; the server's log says why"
            return ErrorAnswer(503, what, "unavailable_error", "store", "store_unavailable")
        case OverloadedError():
            wait = {"Retry-After": str(max(1, math.ceil(error.retry_after)))}
            return ErrorAnswer(529, str(error), "overloaded_error", None, "overloaded", wait)
        case RequestTimeoutError():
            # OpenAI's clients send it again, unless they are told that this does not help.
            return ErrorAnswer(408, str(error), "timeout_error", "timeout", "timeout", {"x-should-retry": "false"})
        case EngineUnavailableError():
            return _unavailable(str(error), "engine_unavailable")
        case EngineDiedError():
            return _unavailable(str(error), "engine_died")
        case CacheNotSavedError():
            return ErrorAnswer(507, str(error), "server_error", None, "cache_not_saved")
        case _:
            hint = f" (request id {request_id})" if request_id else ""
            return ErrorAnswer(
                500, f"internal error; the server's log has the details{hint}", "server_error", None, "internal_error"
            )


def _unavailable(message: str, code: str) -> ErrorAnswer:
    return ErrorAnswer(503, message, "unavailable_error", None, code, {"Retry-After": str(RETRY_SECONDS)})


def _encodable(message: str) -> str:
    """Messages quote what clients sent, and that may hold lone surrogates."""
    return message.encode("utf-8", "replace").decode()
