"""What the answers of the server's own paths look like, for the OpenAPI document. They may have further fields.

Owns no behaviour. Tests hold the answers to these shapes.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec
from msgspec import UNSET, UnsetType


class Piece(msgspec.Struct, frozen=True):
    id: int
    piece: str | list[int]
    """Text, or the bytes of what is no whole character."""


class Tokens(msgspec.Struct, frozen=True):
    """`count` and what follows it come with `prompt` and `messages`."""

    tokens: list[int | Piece]
    count: int | UnsetType = UNSET
    max_model_len: int | UnsetType = UNSET
    token_strs: list[str] | UnsetType | None = UNSET


class Text(msgspec.Struct, frozen=True):
    content: str


class RenderedTemplate(msgspec.Struct, frozen=True):
    prompt: str


class SavedCache(msgspec.Struct, frozen=True):
    model: str
    tokens: int
    """Whose K and V are in the file."""
    bytes: int
    """Of the file."""
    seconds: float


class Health(msgspec.Struct, frozen=True):
    status: Literal["ok"]


class LoadingError(msgspec.Struct, frozen=True):
    code: Literal[503]
    message: str
    type: Literal["unavailable_error"]
    models: list[dict[str, Any]]


class Loading(msgspec.Struct, frozen=True):
    """llama-server's shape."""

    error: LoadingError


class Ready(msgspec.Struct, frozen=True):
    status: Literal["ready", "loading", "draining"]


class Status(msgspec.Struct, frozen=True):
    status: Literal["ready", "loading", "draining"]
    version: str
    models: list[dict[str, Any]]
