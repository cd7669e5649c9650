"""`GET /v1/models` and `/v1/models/{id}`.

Owns their shapes: OpenAI's fields, llama-server's `meta` and vLLM's `max_model_len`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from llanero.manager.registry import ServedModel


def model_body(model: ServedModel) -> dict[str, Any]:
    """One model. `meta` and `max_model_len` are null while it loads."""
    info = model.engine.info
    meta = None
    if info is not None:
        meta = {
            "n_vocab": info.n_vocab,
            "n_ctx": info.ctx_size,
            "n_ctx_train": info.ctx_train,
            "n_embd": info.d_model,
            "n_params": info.n_params,
            "size": info.weight_bytes,
            "architecture": info.arch,
        }
    return {
        "id": model.id,
        "object": "model",
        "created": model.created,
        "owned_by": "llanero",
        "max_model_len": None if info is None else info.ctx_size,
        "meta": meta,
    }


def models_body(models: Iterable[ServedModel]) -> dict[str, Any]:
    return {"object": "list", "data": [model_body(model) for model in models]}
