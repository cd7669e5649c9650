"""`/status`: how the server and its models are doing, at a glance.

Owns the shape of the answer. Numbers are read where they are kept. Must not know how they come about.
"""

from __future__ import annotations

import os
from typing import Any

from starlette.types import Receive, Scope, Send

from llanero import __version__
from llanero.http.lifetime import Lifetime
from llanero.http.routes import send_json
from llanero.manager.registry import ModelRegistry, ServedModel
from llanero.observe.process import process_usage


class StatusEndpoint:
    """`/status`. Behind the key: it tells what others are doing."""

    def __init__(self, registry: ModelRegistry, lifetime: Lifetime) -> None:
        self._registry = registry
        self._lifetime = lifetime

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        own = process_usage(os.getpid())
        body = {
            "status": "draining" if self._lifetime.draining else "ready" if self._registry.ready else "loading",
            "version": __version__,
            "uptime_seconds": own and round(own.uptime, 1),
            "resident_bytes": own and own.resident_bytes,
            "models": [model_status(model) for model in self._registry.list()],
        }
        await send_json(send, body)


def model_status(model: ServedModel) -> dict[str, Any]:
    """One model. Requests are counted since the server started, all else since its engine did.

    What only a ready engine can tell is null without one.
    """
    engine, stats, info = model.engine, model.engine.stats, model.engine.info
    process = process_usage(info.pid) if info is not None else None
    prompt_tokens = stats.prompt_tokens + stats.cached_tokens
    return {
        "id": model.id,
        "state": engine.state,
        "progress": round(engine.progress.fraction, 3),
        "error": None if engine.error is None else str(engine.error),
        "uptime_seconds": process and round(process.uptime, 1),
        "restarts": engine.restarts,
        "requests": dict(model.metrics.outcomes),
        "preemptions": stats.preemptions,
        "sequences": {"running": stats.running, "waiting": stats.waiting},
        "keys": {
            name: {"sequences": n, "waiting_prompt_tokens": tokens}
            for name, (n, tokens) in model.admission.tenants.items()
        },
        "pages": {
            "total": stats.pages_total,
            "free": stats.pages_free,
            "cached": stats.pages_cached,
            "held": stats.pages_total - stats.pages_free - stats.pages_cached,
        },
        "tokens": {
            "prompt_computed": stats.prompt_tokens,
            "prompt_cached": stats.cached_tokens,
            "prompt_cached_share": round(stats.cached_tokens / prompt_tokens, 4) if prompt_tokens else None,
            "cache_evicted": stats.evicted_tokens,
            "generated": stats.generated_tokens,
            "drafted": stats.drafted_tokens,
            "drafted_accepted": stats.accepted_tokens,
        },
        "steps": {
            "count": stats.steps,
            "seconds": round(stats.step_seconds, 3),
            "mean_seconds": round(stats.step_seconds / stats.steps, 6) if stats.steps else None,
        },
        "memory": {
            "resident_bytes": process and process.resident_bytes,
            "weight_bytes": info and info.weight_bytes,
            "kv_bytes": info and info.kv_tokens * info.kv_bytes_per_token,
        },
        "engine": info
        and {
            "pid": info.pid,
            "arch": info.arch,
            "isa": info.isa,
            "threads": info.threads,
            "ctx_size": info.ctx_size,
            "kv_tokens": info.kv_tokens,
            "warm_tokens": info.warm_tokens,
            "warm_bytes": info.warm_tokens * info.kv_bytes_per_token,
            "warm_seconds": round(info.warm_seconds, 3),
        },
    }
