"""The endpoints: which protocol adapter answers which request.

Each is an ASGI app over the registry. Owns the way from a body to an answer, streamed or not. Must not
know the shapes of bodies and answers.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from typing import Any, Protocol

import msgspec
from starlette.types import Receive, Scope, Send

from llanero.config import LimitOptions
from llanero.http.body import read_json
from llanero.http.lifetime import Lifetime, run_until_gone
from llanero.http.sse import PING_SECONDS, stream_events
from llanero.manager.registry import ModelRegistry, ServedModel
from llanero.protocols.native.cache import SaveCacheCall
from llanero.protocols.openai.answer import Call
from llanero.protocols.openai.kept import keep
from llanero.protocols.openai.limits import check_limits
from llanero.protocols.openai.models import model_body, models_body
from llanero.service.generate import Collector, GenerateRequest, collect, generate
from llanero.store.answers import AnswerStore


class TextCall(Protocol):
    """A request that is answered from a model's text parts alone."""

    model: str | None

    async def answer(self, model: ServedModel) -> dict[str, Any]: ...


class GenerateEndpoint:
    """Completions and chat."""

    def __init__(
        self,
        registry: ModelRegistry,
        lifetime: Lifetime,
        call: Callable[[Mapping[str, Any]], Call],
        limits: LimitOptions,
        store: AnswerStore,
        *,
        ping_seconds: float = PING_SECONDS,
    ) -> None:
        self._registry = registry
        self._lifetime = lifetime
        self._call = call
        self._limits = limits
        self._store = store
        self._ping_seconds = ping_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await read_json(scope, receive, self._lifetime)
        check_limits(body, self._limits)
        call = self._call(body)
        tenant = scope["state"]["tenant"]
        request = msgspec.structs.replace(call.request(tenant), max_prompt_tokens=self._limits.max_prompt_tokens)
        model = self._registry.get(call.model)
        if call.keep is not None:
            await self._store.check()
        if call.stream:
            chunks = self._chunks(model, request, call)
            await stream_events(chunks, receive, send, self._lifetime, ping_seconds=self._ping_seconds)
        else:
            result = await run_until_gone(collect(model, request), receive, self._lifetime)
            if call.keep is not None:
                await keep(self._store, call.keep(result, model.id, tenant))
            await send_json(send, call.response(result, model.id))

    async def _chunks(
        self, model: ServedModel, request: GenerateRequest, call: Call
    ) -> AsyncGenerator[dict[str, Any], None]:
        maker = call.stream_of(model.id)
        collector = None if call.keep is None else Collector(request)
        async with aclosing(generate(model, request)) as events:
            async for event in events:
                if collector is not None:
                    collector.push(event)
                for chunk in maker.chunks(event):
                    yield chunk
        if collector is not None and call.keep is not None:
            await keep(self._store, call.keep(collector.result(), model.id, request.tenant))


class TextEndpoint:
    """`/tokenize` and its kin."""

    def __init__(
        self,
        registry: ModelRegistry,
        lifetime: Lifetime,
        call: Callable[[Mapping[str, Any]], TextCall],
        limits: LimitOptions,
    ) -> None:
        self._registry = registry
        self._lifetime = lifetime
        self._call = call
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await read_json(scope, receive, self._lifetime)
        check_limits(body, self._limits)
        call = self._call(body)
        await send_json(send, await call.answer(self._registry.get(call.model)))


class SaveCacheEndpoint:
    """`/kv-cache/save`: writes a model's cached prefixes to its file now, rather than at the end."""

    def __init__(self, registry: ModelRegistry, lifetime: Lifetime) -> None:
        self._registry = registry
        self._lifetime = lifetime

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        call = SaveCacheCall(await read_json(scope, receive, self._lifetime))
        saving = call.answer(self._registry.get(call.model))
        await send_json(send, await run_until_gone(saving, receive, self._lifetime))


class ModelsEndpoint:
    """The list of models, or one of them when the path has a `model_id`."""

    def __init__(self, registry: ModelRegistry) -> None:
        self._registry = registry

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        model_id = scope["path_params"].get("model_id")
        if not model_id:  # "/models/" too
            await send_json(send, models_body(self._registry.list()))
        else:
            await send_json(send, model_body(self._registry.get(model_id)))


class HealthEndpoint:
    """`/health`: is the server well? 503 in llama-server's shape while a model loads or restarts."""

    def __init__(self, registry: ModelRegistry) -> None:
        self._registry = registry

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        busy = [model for model in self._registry.list() if not model.ready]
        if not busy:
            await send_json(send, {"status": "ok"})
            return
        failed = [model for model in busy if model.engine.state == "failed"]
        error = {
            "code": 503,
            "message": "Model failed" if failed else "Loading model",
            "type": "unavailable_error",
            "models": [
                {"id": model.id, "state": model.engine.state, "progress": round(model.engine.progress.fraction, 3)}
                for model in busy
            ],
        }
        await send_json(send, {"error": error}, status=503)


class ReadyEndpoint:
    """`/ready`: should requests be sent here? Not while a model loads, nor when the server is going away."""

    def __init__(self, registry: ModelRegistry, lifetime: Lifetime) -> None:
        self._registry = registry
        self._lifetime = lifetime

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._lifetime.draining:
            await send_json(send, {"status": "draining"}, status=503)
        elif self._registry.ready:
            await send_json(send, {"status": "ready"})
        else:
            await send_json(send, {"status": "loading"}, status=503)


async def send_json(send: Send, value: Any, *, status: int = 200) -> None:
    """The whole answer at once."""
    body = msgspec.json.encode(value)
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
