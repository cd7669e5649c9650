"""`/kv-cache/save`: our own.

Owns its shape. Must not know HTTP.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from llanero.errors import CacheNotSavedError
from llanero.manager.registry import ServedModel
from llanero.protocols.decode import decode


class SaveCacheBody(msgspec.Struct, frozen=True, kw_only=True):
    model: str | None = None


class SaveCacheCall:
    """`POST /kv-cache/save`"""

    def __init__(self, body: Mapping[str, Any]) -> None:
        self.model = decode(body, SaveCacheBody).model

    async def answer(self, model: ServedModel) -> dict[str, Any]:
        """Raises `InvalidRequestError` when the model's cache has no file, `CacheNotSavedError` when it fails."""
        saved = await model.engine.save_cache()
        if saved.error:
            raise CacheNotSavedError(f"the cached prefixes of {model.id!r} could not be saved: {saved.error}")
        return {
            "model": model.id,
            "tokens": saved.tokens,
            "bytes": saved.nbytes,
            "seconds": round(saved.seconds, 3),
        }
