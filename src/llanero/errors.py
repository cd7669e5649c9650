"""The one error tree. Owns every exception a user can meet; knows nothing about HTTP.

`assert` is for our own bugs. Whatever a user, a file or a client can cause is a subclass of
`LlaneroError` whose message says what is wrong, where, and what to do.
"""

from __future__ import annotations


class LlaneroError(Exception):
    """Base of all errors that llanero raises on purpose."""


class ConfigError(LlaneroError):
    """A flag, environment variable or configuration file that cannot be used."""


class ModelFormatError(LlaneroError):
    """A model file that is damaged, hostile or not what it claims to be."""


class UnsupportedModelError(LlaneroError):
    """A well-formed model that needs something we do not have (architecture, type, tokenizer)."""


class ModelNotFoundError(LlaneroError):
    """No model of that name is served, or no file is at that path."""


class InvalidRequestError(LlaneroError):
    """A request that can never succeed as it stands.

    `param` names the offending field the way the client wrote it (`"temperature"`,
    `"messages[2].content"`), `code` is a stable machine-readable word.
    """

    def __init__(self, message: str, *, param: str | None = None, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.param = param
        self.code = code


class ContextLengthError(InvalidRequestError):
    """Prompt (plus the tokens asked for) does not fit the model's context."""

    def __init__(self, message: str, *, param: str | None = None) -> None:
        super().__init__(message, param=param, code="context_length_exceeded")


class OverloadedError(LlaneroError):
    """The queue is full; try again after `retry_after` seconds."""

    def __init__(self, message: str, *, retry_after: float = 1.0) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class RequestTimeoutError(LlaneroError):
    """The time that the request gave itself was over before there was any output."""


class EngineUnavailableError(LlaneroError):
    """The model's engine is loading, restarting or shutting down."""


class EngineDiedError(LlaneroError):
    """The model's engine ended while it worked on this request."""


class CacheNotSavedError(LlaneroError):
    """A model's cached prefixes could not be written to their file."""


class StoreError(LlaneroError):
    """What is kept between requests cannot be read or written now: a full or read-only disk, a damaged file."""


class AnswerNotFoundError(LlaneroError):
    """No answer of that id is kept, for this key."""
