"""Responses over their life: made, kept, found again, cancelled, deleted.

Owns what happens to a response beside its text, and those that are made in the background. Must not know HTTP or how
answers are stored.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from typing import Any, Literal, NamedTuple

import msgspec

from llanero.errors import InvalidRequestError, LlaneroError
from llanero.manager.registry import ServedModel
from llanero.protocols.decode import decode_query
from llanero.protocols.openai.items import REFERENCE, Item
from llanero.protocols.openai.kept import Asked, Limit, NoQuery, Order, items_page, keep, not_found
from llanero.protocols.openai.requests import Includable
from llanero.protocols.openai.response_events import ResponseBuilder, Told, failure, told_again
from llanero.protocols.openai.responses import ResponseCall, renamed
from llanero.service.events import Started
from llanero.service.generate import GenerateRequest, generate
from llanero.store.answers import Answer, AnswerStore

logger = logging.getLogger("llanero.responses")

RESPONSE = "response"
"""Their kind in the store."""
_MOST_UNKEPT = 100
"""Finished responses of the background that the store did not take; the oldest go first."""


class ItemsQuery(msgspec.Struct, frozen=True, kw_only=True):
    after: str | None = None
    """The id that the page begins behind."""
    limit: Limit = 20
    order: Order = "desc"
    include: list[Includable] | None = None
    """As in `ResponseQuery`."""


class ResponseQuery(msgspec.Struct, frozen=True, kw_only=True):
    stream: bool | None = None
    starting_after: int | None = None
    """The number of the event that the stream begins behind."""
    include_obfuscation: Literal[False] | None = None
    include: list[Includable] | None = None
    """Is there where it was asked for when the response was made."""


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """A response that can be made."""

    model: ServedModel
    call: ResponseCall
    request: GenerateRequest
    conversation: list[Item]
    """All that it answers."""
    own: list[str]
    """Ids of the items that came with it, rather than from earlier responses."""
    builder: ResponseBuilder

    @property
    def answer(self) -> Answer:
        """As it is now, for the store."""
        body = self.builder.snapshot()
        return Answer(
            tenant=self.request.tenant,
            kind=RESPONSE,
            id=self.builder.id,
            created=float(body["created_at"]),
            model=self.model.id,
            metadata=self.call.metadata,
            body=body,
            input=self.conversation,
            pieces=self.builder.pieces if self.call.stream else None,
            state="running" if self.builder.at_work else "done",
        )


class Retold(NamedTuple):
    """Events of a response, for somebody who comes later."""

    events: AsyncGenerator[Told, None]
    next_number: Callable[[], int]
    """Of the event that may come behind those there are."""


class Run:
    """A response that is made in the background."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.done = False
        self.task: asyncio.Task[None] | None = None
        self.unwanted: Literal["", "cancelled", "deleted", "stopped"] = ""
        """Why it ended early."""
        self._told: list[Told] = []
        self._news = asyncio.Event()

    def tell(self, events: Sequence[Told], *, last: bool = False) -> None:
        """Only a response that was asked for as a stream is followed as one."""
        if self.job.call.stream:
            self._told += events
        self.done = last
        self._news.set()
        self._news = asyncio.Event()

    async def follow(self, after: int = -1) -> AsyncGenerator[Told, None]:
        """Its events behind the one with this number, up to the last one."""
        number = after + 1
        while True:
            while number < len(self._told):
                yield self._told[number]
                number += 1
            if self.done:
                return
            await self._news.wait()

    async def end(self, why: Literal["cancelled", "deleted", "stopped"]) -> None:
        """Ends it, unless it just does."""
        assert self.task is not None
        if not self.unwanted and self.job.builder.at_work:
            self.unwanted = why
            self.task.cancel()
        await asyncio.wait({self.task})


class Responses:
    """All of them. Methods raise `StoreError`, `AnswerNotFoundError` and `InvalidRequestError`."""

    def __init__(self, store: AnswerStore) -> None:
        self._store = store
        self._runs: dict[tuple[str, str], Run] = {}
        """By tenant and id: those in the background that are not in the store, or not as they are now."""

    async def job(self, call: ResponseCall, model: ServedModel, tenant: str, *, max_prompt_tokens: int) -> Job:
        """What a call asks for, with the conversation that it goes on with."""
        if call.must_store:
            await self._store.check()
        context = [] if call.previous is None else await self._context(tenant, call.previous)
        given = await self._resolved(tenant, call.input)
        conversation = [*context, *given]
        request = call.request(conversation, tenant)
        return Job(
            model=model,
            call=call,
            request=msgspec.structs.replace(request, max_prompt_tokens=max_prompt_tokens),
            conversation=conversation,
            own=[item["id"] for item in call.input if item["type"] != REFERENCE],
            builder=ResponseBuilder(model.id, call.fields(), shown=call.stream),
        )

    async def whole(self, job: Job) -> dict[str, Any]:
        """The response when it is complete. Raises what `generate` raises."""
        async with aclosing(_made(job)) as steps:
            async for _ in steps:
                pass
        await self._keep(job)
        return job.builder.response

    async def stream(self, job: Job) -> AsyncGenerator[Told, None]:
        """The response's events. Raises what `generate` raises before there is output; later it is told."""
        try:
            async with aclosing(_made(job)) as steps:
                async for events in steps:
                    for told in events:
                        yield told
        except Exception as error:
            if not job.builder.n_told:
                raise
            for told in job.builder.fail(_reason(error)):
                yield told
        await self._keep(job)
        for told in job.builder.end():
            yield told

    async def start(self, job: Job) -> Run:
        """Makes it in the background, once its prompt is checked and has a place in the queue. Raises as `whole`."""
        steps = _made(job)
        run = Run(job)
        key = (job.request.tenant, job.builder.id)
        try:
            await anext(steps)
            run.tell(job.builder.begin())
            queued = job.answer
            run.task = asyncio.ensure_future(self._work(run, steps))
            self._runs[key] = run
            await self._store.put(queued, parts=job.own)
        except BaseException:
            self._runs.pop(key, None)
            if run.task is not None:
                await run.end("deleted")
            await steps.aclose()
            raise
        return run

    async def get(self, asked: Asked) -> dict[str, Any]:
        decode_query(asked.query, ResponseQuery)
        return _body(await self._found(asked.tenant, asked.id))

    async def told(self, asked: Asked) -> Retold | None:
        """The events of a response, if that is what is asked for; None: it is the response.

        Raises `InvalidRequestError` where there are no events (yet).
        """
        query = decode_query(asked.query, ResponseQuery)
        if not query.stream:
            if query.starting_after is not None:
                raise _invalid("starting_after", "it needs stream=true")
            return None
        after = -1 if query.starting_after is None else query.starting_after
        run = self._runs.get((asked.tenant, asked.id))
        if run is not None and run.job.call.stream:
            _check_after(after, run.job.builder.n_told)
            return Retold(run.follow(after), lambda: run.job.builder.n_told)
        answer = await self._found(asked.tenant, asked.id)
        if answer.state == "running":
            raise _invalid("stream", "this response was not begun with stream here, so it is told when it is complete")
        events = told_again(_body(answer), answer.pieces)
        _check_after(after, len(events))
        return Retold(_each(events[after + 1 :]), lambda: len(events))

    async def delete(self, asked: Asked) -> dict[str, Any]:
        decode_query(asked.query, NoQuery)
        run = self._runs.pop((asked.tenant, asked.id), None)
        if run is not None:
            await run.end("deleted")
        if not await self._store.delete(asked.tenant, RESPONSE, asked.id) and run is None:
            raise not_found("response", asked.id)
        return {"id": asked.id, "object": RESPONSE, "deleted": True}

    async def cancel(self, asked: Asked) -> dict[str, Any]:
        """Ends one that is made in the background; one that has ended already stays what it is."""
        decode_query(asked.query, NoQuery)
        run = self._runs.get((asked.tenant, asked.id))
        if run is not None:
            await run.end("cancelled")
            return run.job.builder.response
        answer = await self._found(asked.tenant, asked.id)
        if not answer.body["background"]:
            raise InvalidRequestError("only background responses can be cancelled", code="not_cancellable")
        if answer.state == "running":
            raise InvalidRequestError("another server works on this response", code="not_cancellable")
        return _body(answer)

    async def items(self, asked: Asked) -> dict[str, Any]:
        """What the response answers, all of the conversation."""
        query = decode_query(asked.query, ItemsQuery)
        answer = await self._found(asked.tenant, asked.id)
        return items_page(answer.input, query.after, query.limit, query.order)

    async def finished(self) -> None:
        """When nothing is made in the background any more."""
        while tasks := [run.task for run in self._runs.values() if run.task is not None and not run.task.done()]:
            await asyncio.wait(tasks)

    async def stop(self) -> None:
        """What is still made in the background fails, and says why."""
        await asyncio.gather(*(run.end("stopped") for run in list(self._runs.values())))

    async def _work(self, run: Run, steps: AsyncGenerator[list[Told], None]) -> None:
        builder = run.job.builder
        try:
            async with aclosing(steps):
                async for events in steps:
                    run.tell(events)
        except asyncio.CancelledError:
            stopped = run.unwanted == "stopped"
            run.tell(builder.fail("the server was stopped") if stopped else builder.cancel())
        except Exception as error:
            run.tell(builder.fail(_reason(error)))
        kept = run.unwanted != "deleted" and await self._keep(run.job)
        run.tell(builder.end(), last=True)
        if kept:
            self._runs.pop((run.job.request.tenant, builder.id), None)
        unkept = [key for key, each in self._runs.items() if each.done]
        for key in unkept[:-_MOST_UNKEPT]:
            del self._runs[key]

    async def _keep(self, job: Job) -> bool:
        """Before the last event, so that the response can be gone on with when the client knows of it."""
        if not job.call.store:
            return False
        answer = job.answer
        parts = [*job.own, *(item["id"] for item in answer.body["output"])]
        kept = await keep(self._store, answer, parts=parts)
        job.builder.response["store"] = kept
        return kept

    async def _context(self, tenant: str, id: str) -> list[Item]:
        """The conversation up to a response, with it."""
        answer = await self._find(tenant, id)
        param = "previous_response_id"
        if answer is None:
            raise InvalidRequestError(
                f"{param}: there is no response with the id {id[:100]!r}, or not any more",
                param=param,
                code="previous_response_not_found",
            )
        if answer.state == "running":
            raise InvalidRequestError(f"{param}: this response is not complete yet", param=param, code="invalid_value")
        return [*answer.input, *answer.body["output"]]

    async def _resolved(self, tenant: str, items: Sequence[Item]) -> list[Item]:
        """Items, those in place of references that are kept in any response."""
        known: dict[str, Item] = {}
        for (owner, _), run in self._runs.items():
            if owner == tenant and run.done:
                known |= _items_of(run.job.answer)
        resolved = []
        # From the end, since a response has all of its conversation: what comes last knows what came before.
        for i, item in reversed([*enumerate(items)]):
            if item["type"] == REFERENCE and item["id"] not in known:
                answer = await self._store.find(tenant, RESPONSE, item["id"])
                known |= {} if answer is None else _items_of(answer)
                if item["id"] not in known:
                    at = f"input[{i}].id"
                    what = f"there is no item with the id {item['id'][:100]!r}, or not any more"
                    raise InvalidRequestError(f"{at}: {what}", param=at, code="item_not_found")
            resolved.append(known[item["id"]] if item["type"] == REFERENCE else item)
        return resolved[::-1]

    async def _found(self, tenant: str, id: str) -> Answer:
        answer = await self._find(tenant, id)
        if answer is None:
            raise not_found("response", id)
        return answer

    async def _find(self, tenant: str, id: str) -> Answer | None:
        run = self._runs.get((tenant, id))
        return run.job.answer if run is not None else await self._store.get(tenant, RESPONSE, id)


async def _made(job: Job) -> AsyncGenerator[list[Told], None]:
    """The events of each step. The first step, without any, is that the prompt is accepted and waits for its turn."""
    builder = job.builder
    try:
        async with aclosing(generate(job.model, job.request)) as events:
            async for event in events:
                if isinstance(event, Started):
                    yield []
                elif builder.n_told:
                    yield builder.push(event)
                else:
                    yield [*builder.begin(), *builder.push(event)]
    except InvalidRequestError as error:
        raise renamed(error) from None


def _items_of(answer: Answer) -> dict[str, Item]:
    """By id."""
    return {item["id"]: item for item in (*answer.input, *answer.body["output"])}


async def _each(events: Sequence[Told]) -> AsyncGenerator[Told, None]:
    for event in events:
        yield event


def _check_after(after: int, n_told: int) -> None:
    if not -1 <= after < n_told:
        raise _invalid("starting_after", f"there is no event {after} (yet)")


def _body(answer: Answer) -> dict[str, Any]:
    body = answer.body | {"metadata": answer.metadata}
    if answer.state == "lost":
        body |= {"status": "failed", "error": failure("the server went away while it worked on this response")}
    return body


def _reason(error: Exception) -> str:
    """For clients. The log has the rest."""
    if isinstance(error, LlaneroError):
        logger.warning("response ended: %s", error)
        return str(error)
    logger.error("unexpected error in a response", exc_info=error)
    return "internal error; the server's log has the details"


def _invalid(param: str, what: str) -> InvalidRequestError:
    return InvalidRequestError(f"{param}: {what}", param=param, code="invalid_value")
