"""The ASGI application: routes and middleware put together.

Owns which path leads where and what guards it. Must not know how requests are answered.
"""

from __future__ import annotations

from collections.abc import Iterable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route

from llanero.config import LimitOptions
from llanero.http.errors import HttpError, answer_for
from llanero.http.kept import ResponseEndpoint, ResponsesEndpoint, kept_routes
from llanero.http.keys import KeyRing
from llanero.http.lifetime import Lifetime
from llanero.http.metrics import MetricsEndpoint
from llanero.http.middleware import (
    AuthMiddleware,
    BodyLimitMiddleware,
    CorsMiddleware,
    ErrorMiddleware,
    HostMiddleware,
    Origins,
    RequestLogMiddleware,
)
from llanero.http.openapi import OpenApiEndpoint
from llanero.http.routes import (
    GenerateEndpoint,
    HealthEndpoint,
    ModelsEndpoint,
    ReadyEndpoint,
    SaveCacheEndpoint,
    TextEndpoint,
)
from llanero.http.sse import PING_SECONDS
from llanero.http.status import StatusEndpoint
from llanero.manager.registry import ModelRegistry
from llanero.protocols.native.text import DetokenizeCall, TemplateCall, TokenizeCall
from llanero.protocols.openai.chat import ChatCall
from llanero.protocols.openai.completions import CompletionCall
from llanero.protocols.openai.kept import KeptChats
from llanero.protocols.openai.response_runs import Responses
from llanero.store.answers import AnswerStore


def create_app(
    registry: ModelRegistry,
    *,
    lifetime: Lifetime | None = None,
    keys: KeyRing | None = None,
    hosts: Iterable[str] | None = None,
    origins: Iterable[str] = (),
    limits: LimitOptions | None = None,
    store: AnswerStore | None = None,
    responses: Responses | None = None,
    ping_seconds: float = PING_SECONDS,
) -> Starlette:
    """The application over a registry that somebody else starts and stops.

    `hosts`: what the Host header may say (see `HostMiddleware`); None for anything. `origins`: whose web pages may
    call the server. `lifetime`: by which the server tells that it is going away. `store`: where answers are kept
    (default: in memory). `responses`: over the same store.
    """
    lifetime = lifetime or Lifetime()
    keys = keys or KeyRing()
    limits = limits or LimitOptions()
    store = store or AnswerStore()
    responses = responses or Responses(store)
    allowed = Origins(origins)
    routes = [
        Route("/health", HealthEndpoint(registry), methods=["GET"]),
        Route("/v1/health", HealthEndpoint(registry), methods=["GET"]),
        Route("/ready", ReadyEndpoint(registry, lifetime), methods=["GET"]),
        Route("/status", StatusEndpoint(registry, lifetime), methods=["GET"]),
        Route("/metrics", MetricsEndpoint(registry), methods=["GET"]),
        Route("/openapi.json", OpenApiEndpoint(limits, locked=keys.locked), methods=["GET"]),
        Route("/tokenize", TextEndpoint(registry, lifetime, TokenizeCall, limits), methods=["POST"]),
        Route("/detokenize", TextEndpoint(registry, lifetime, DetokenizeCall, limits), methods=["POST"]),
        Route("/apply-template", TextEndpoint(registry, lifetime, TemplateCall, limits), methods=["POST"]),
        Route("/kv-cache/save", SaveCacheEndpoint(registry, lifetime), methods=["POST"]),
    ]
    models = ModelsEndpoint(registry)
    chat = GenerateEndpoint(registry, lifetime, ChatCall, limits, store, ping_seconds=ping_seconds)
    completions = GenerateEndpoint(registry, lifetime, CompletionCall, limits, store, ping_seconds=ping_seconds)
    made = ResponsesEndpoint(registry, lifetime, responses, limits, ping_seconds=ping_seconds)
    found = ResponseEndpoint(lifetime, responses, ping_seconds=ping_seconds)
    for prefix in ("/v1", ""):  # llama-server answers without the version too
        routes += [
            Route(f"{prefix}/models", models, methods=["GET"]),
            Route(f"{prefix}/models/{{model_id:path}}", models, methods=["GET"]),
            Route(f"{prefix}/chat/completions", chat, methods=["POST"]),
            Route(f"{prefix}/completions", completions, methods=["POST"]),
            *kept_routes(prefix, lifetime, made, found, responses, KeptChats(store)),
        ]
    app = Starlette(
        routes=routes,
        middleware=[
            Middleware(RequestLogMiddleware),
            Middleware(CorsMiddleware, origins=allowed),
            Middleware(ErrorMiddleware),
            Middleware(HostMiddleware, hosts=hosts, origins=allowed),
            Middleware(AuthMiddleware, keys=keys),
            Middleware(BodyLimitMiddleware, limit=limits.max_body_size),
        ],
        exception_handlers={HTTPException: _routing_error},
    )
    app.router.redirect_slashes = False
    return app


async def _routing_error(request: Request, error: Exception) -> Response:
    """Starlette's own errors: no such route, or not with this method."""
    assert isinstance(error, HTTPException)
    path = request.scope["path"][:200]
    headers = {}
    if error.status_code == 405:
        message, code = f"{request.method} is not allowed on {path}", "method_not_allowed"
        headers["Allow"] = ", ".join(sorted(_allowed(request)))
    else:
        message, code = f"there is nothing at {request.method} {path}", "not_found"
    answer = answer_for(HttpError(error.status_code, message, code=code, headers=headers))
    return Response(answer.body(), answer.status, answer.headers, media_type="application/json")


def _allowed(request: Request) -> set[str]:
    """The methods of a path, which several routes may share. (Starlette names those of the first one.)"""
    routes = [route for route in request.app.routes if route.matches(request.scope)[0] is not Match.NONE]
    return {method for route in routes for method in route.methods}
