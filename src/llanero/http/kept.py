"""The endpoints of what is kept: responses, and chats with `store: true`.

Owns the way from a path and its query to an answer. Must not know the shapes of bodies and answers.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any
from urllib.parse import parse_qsl

from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from llanero.config import LimitOptions
from llanero.http.body import read_json
from llanero.http.errors import ErrorAnswer
from llanero.http.lifetime import Lifetime, run_until_gone
from llanero.http.routes import send_json
from llanero.http.sse import PING_SECONDS, stream_events
from llanero.manager.registry import ModelRegistry
from llanero.protocols.openai.kept import Asked, KeptChats
from llanero.protocols.openai.limits import check_limits
from llanero.protocols.openai.response_events import error_event
from llanero.protocols.openai.response_runs import Responses
from llanero.protocols.openai.responses import ResponseCall


def kept_routes(
    prefix: str,
    lifetime: Lifetime,
    made: ResponsesEndpoint,
    found: ResponseEndpoint,
    responses: Responses,
    chats: KeptChats,
) -> list[Route]:
    """All of them but for making chats. `prefix`: what paths begin with."""
    one_chat, one_response = f"{prefix}/chat/completions/{{id}}", f"{prefix}/responses/{{id}}"

    def kept(answer: Callable[[Asked], Awaitable[dict[str, Any]]], *, with_body: bool = False) -> KeptEndpoint:
        return KeptEndpoint(lifetime, answer, with_body=with_body)

    return [
        Route(f"{prefix}/responses", made, methods=["POST"]),
        Route(one_response, found, methods=["GET"]),
        Route(one_response, kept(responses.delete), methods=["DELETE"]),
        Route(f"{one_response}/cancel", kept(responses.cancel), methods=["POST"]),
        Route(f"{one_response}/input_items", kept(responses.items), methods=["GET"]),
        Route(f"{prefix}/chat/completions", kept(chats.list), methods=["GET"]),
        Route(one_chat, kept(chats.get), methods=["GET"]),
        Route(one_chat, kept(chats.update, with_body=True), methods=["POST"]),
        Route(one_chat, kept(chats.delete), methods=["DELETE"]),
        Route(f"{one_chat}/messages", kept(chats.messages), methods=["GET"]),
    ]


class ResponsesEndpoint:
    """`POST /v1/responses`"""

    def __init__(
        self,
        registry: ModelRegistry,
        lifetime: Lifetime,
        responses: Responses,
        limits: LimitOptions,
        *,
        ping_seconds: float = PING_SECONDS,
    ) -> None:
        self._registry = registry
        self._lifetime = lifetime
        self._responses = responses
        self._limits = limits
        self._ping_seconds = ping_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await read_json(scope, receive, self._lifetime)
        check_limits(body, self._limits)
        call = ResponseCall(body)
        job = await self._responses.job(
            call,
            self._registry.get(call.model),
            scope["state"]["tenant"],
            max_prompt_tokens=self._limits.max_prompt_tokens,
        )
        if call.background:
            run = await run_until_gone(self._responses.start(job), receive, self._lifetime)
            if not call.stream:
                await send_json(send, job.builder.response)
                return
            events = run.follow()
        elif call.stream:
            events = self._responses.stream(job)
        else:
            await send_json(send, await run_until_gone(self._responses.whole(job), receive, self._lifetime))
            return
        await stream_response(
            events, lambda: job.builder.n_told, receive, send, self._lifetime, ping_seconds=self._ping_seconds
        )


class ResponseEndpoint:
    """`GET /v1/responses/{id}`: the response or its events."""

    def __init__(self, lifetime: Lifetime, responses: Responses, *, ping_seconds: float = PING_SECONDS) -> None:
        self._lifetime = lifetime
        self._responses = responses
        self._ping_seconds = ping_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = asked_of(scope)
        told = await self._responses.told(asked)
        if told is None:
            await send_json(send, await self._responses.get(asked))
            return
        await stream_response(*told, receive, send, self._lifetime, ping_seconds=self._ping_seconds)


async def stream_response(
    events: AsyncGenerator[dict[str, Any], None],
    next_number: Callable[[], int],
    receive: Receive,
    send: Send,
    lifetime: Lifetime,
    *,
    ping_seconds: float,
) -> None:
    """Sends the events of a response. `next_number`: of the one that may come next. Raises as `stream_events`."""

    def last_words(answer: ErrorAnswer) -> dict[str, Any]:
        return error_event(next_number(), answer.message, answer.code)

    await stream_events(events, receive, send, lifetime, ping_seconds=ping_seconds, last_words=last_words)


class KeptEndpoint:
    """Something that is kept: found, changed or deleted. `with_body`: a JSON object says how."""

    def __init__(
        self, lifetime: Lifetime, answer: Callable[[Asked], Awaitable[dict[str, Any]]], *, with_body: bool = False
    ) -> None:
        self._lifetime = lifetime
        self._answer = answer
        self._with_body = with_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = asked_of(scope)
        if self._with_body:
            asked = asked._replace(body=await read_json(scope, receive, self._lifetime))
        await send_json(send, await self._answer(asked))


def asked_of(scope: Scope) -> Asked:
    """Who asks for what, by path and query."""
    query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
    return Asked(scope["state"]["tenant"], scope["path_params"].get("id", ""), query)
