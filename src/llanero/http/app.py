"""The ASGI application: routes and middleware put together.

Owns which path leads where and what guards it. Must not know how requests are answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from llanero.http.errors import HttpError, answer_for
from llanero.http.lifetime import Lifetime
from llanero.http.metrics import MetricsEndpoint
from llanero.http.middleware import (
    AuthMiddleware,
    BodyLimitMiddleware,
    ErrorMiddleware,
    HostMiddleware,
    RequestLogMiddleware,
)
from llanero.http.routes import (
    GenerateEndpoint,
    HealthEndpoint,
    ModelsEndpoint,
    ReadyEndpoint,
    TextEndpoint,
)
from llanero.http.sse import PING_SECONDS
from llanero.http.status import StatusEndpoint
from llanero.manager.registry import ModelRegistry
from llanero.protocols.native.text import DetokenizeCall, TemplateCall, TokenizeCall
from llanero.protocols.openai.chat import ChatCall
from llanero.protocols.openai.completions import CompletionCall

MAX_BODY_BYTES = 8 << 20


def create_app(
    registry: ModelRegistry,
    *,
    lifetime: Lifetime | None = None,
    api_keys: Sequence[str] = (),
    hosts: Iterable[str] | None = None,
    max_body_bytes: int = MAX_BODY_BYTES,
    ping_seconds: float = PING_SECONDS,
) -> Starlette:
    """The application over a registry that somebody else starts and stops.

    `hosts`: what the Host header may say (see `HostMiddleware`); None for anything. `lifetime`: by which
    the server tells that it is going away.
    """
    lifetime = lifetime or Lifetime()
    routes = [
        Route("/health", HealthEndpoint(registry), methods=["GET"]),
        Route("/v1/health", HealthEndpoint(registry), methods=["GET"]),
        Route("/ready", ReadyEndpoint(registry, lifetime), methods=["GET"]),
        Route("/status", StatusEndpoint(registry, lifetime), methods=["GET"]),
        Route("/metrics", MetricsEndpoint(registry), methods=["GET"]),
        Route("/tokenize", TextEndpoint(registry, lifetime, TokenizeCall), methods=["POST"]),
        Route("/detokenize", TextEndpoint(registry, lifetime, DetokenizeCall), methods=["POST"]),
        Route("/apply-template", TextEndpoint(registry, lifetime, TemplateCall), methods=["POST"]),
    ]
    models = ModelsEndpoint(registry)
    chat = GenerateEndpoint(registry, lifetime, ChatCall, ping_seconds=ping_seconds)
    completions = GenerateEndpoint(registry, lifetime, CompletionCall, ping_seconds=ping_seconds)
    for prefix in ("/v1", ""):  # llama-server answers without the version too
        routes += [
            Route(f"{prefix}/models", models, methods=["GET"]),
            Route(f"{prefix}/models/{{model_id:path}}", models, methods=["GET"]),
            Route(f"{prefix}/chat/completions", chat, methods=["POST"]),
            Route(f"{prefix}/completions", completions, methods=["POST"]),
        ]
    app = Starlette(
        routes=routes,
        middleware=[
            Middleware(RequestLogMiddleware),
            Middleware(ErrorMiddleware),
            Middleware(HostMiddleware, hosts=hosts),
            Middleware(AuthMiddleware, keys=api_keys),
            Middleware(BodyLimitMiddleware, limit=max_body_bytes),
        ],
        exception_handlers={HTTPException: _routing_error},
    )
    app.router.redirect_slashes = False
    return app


async def _routing_error(request: Request, error: Exception) -> Response:
    """Starlette's own errors: no such route, or not with this method."""
    assert isinstance(error, HTTPException)
    path = request.scope["path"][:200]
    if error.status_code == 405:
        message, code = f"{request.method} is not allowed on {path}", "method_not_allowed"
    else:
        message, code = f"there is nothing at {request.method} {path}", "not_found"
    answer = answer_for(HttpError(error.status_code, message, code=code, headers=dict(error.headers or {})))
    return Response(answer.body(), answer.status, answer.headers, media_type="application/json")
