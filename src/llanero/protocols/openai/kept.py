"""What is kept, for clients: lists of it, its absence, chats.

Owns the shapes of lists and of `/v1/chat/completions/{id}`. Must not know how answers are stored.
Source: https://platform.openai.com/docs/api-reference/chat/list.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, NamedTuple

import msgspec

from llanero.errors import AnswerNotFoundError, InvalidRequestError, StoreError
from llanero.protocols.decode import decode, decode_query
from llanero.protocols.openai.chat import CHAT
from llanero.protocols.openai.requests import Metadata
from llanero.store.answers import Answer, AnswerStore

logger = logging.getLogger("llanero.store")

Order = Literal["asc", "desc"]
Limit = Annotated[int, msgspec.Meta(ge=1, le=100)]


class Asked(NamedTuple):
    """A request for something that is kept."""

    tenant: str
    id: str = ""
    query: Sequence[tuple[str, str]] = ()
    body: Mapping[str, Any] = {}


class NoQuery(msgspec.Struct, frozen=True):
    """Paths without parameters."""


class PageQuery(msgspec.Struct, frozen=True, kw_only=True):
    after: str | None = None
    """The id that the page begins behind."""
    limit: Limit = 20
    order: Order = "asc"


class ChatsQuery(PageQuery, frozen=True, kw_only=True):
    model: str | None = None
    metadata: dict[str, str] | None = None
    """Pairs that chats must have, each as `metadata[key]=value`."""


class MetadataBody(msgspec.Struct, frozen=True, kw_only=True):
    """`POST /v1/chat/completions/{id}`"""

    metadata: Metadata | None
    """null: none."""


class KeptChats:
    """Chats with `store: true`. All raise `StoreError`, `AnswerNotFoundError` and `InvalidRequestError`."""

    def __init__(self, store: AnswerStore) -> None:
        self._store = store

    async def list(self, asked: Asked) -> dict[str, Any]:
        query = decode_query(asked.query, ChatsQuery)
        page = await self._store.page(
            asked.tenant,
            CHAT,
            after=query.after,
            limit=query.limit,
            descending=query.order == "desc",
            model=query.model,
            metadata=query.metadata,
        )
        if page is None:
            raise no_such_place(query.after)
        return list_body([_chat(answer) for answer in page.answers], page.has_more)

    async def get(self, asked: Asked) -> dict[str, Any]:
        return _chat(await self._found(asked))

    async def messages(self, asked: Asked) -> dict[str, Any]:
        """What the chat answers."""
        query = decode_query(asked.query, PageQuery)
        answer = await self._found(asked._replace(query=()))
        messages = [_message(message, f"{answer.id}-{i}") for i, message in enumerate(answer.input)]
        return items_page(messages, query.after, query.limit, query.order)

    async def update(self, asked: Asked) -> dict[str, Any]:
        decode_query(asked.query, NoQuery)
        metadata = decode(asked.body, MetadataBody).metadata or {}
        answer = await self._store.set_metadata(asked.tenant, CHAT, asked.id, metadata)
        if answer is None:
            raise not_found("chat completion", asked.id)
        return _chat(answer)

    async def delete(self, asked: Asked) -> dict[str, Any]:
        decode_query(asked.query, NoQuery)
        if not await self._store.delete(asked.tenant, CHAT, asked.id):
            raise not_found("chat completion", asked.id)
        return {"id": asked.id, "object": f"{CHAT}.deleted", "deleted": True}

    async def _found(self, asked: Asked) -> Answer:
        decode_query(asked.query, NoQuery)
        answer = await self._store.get(asked.tenant, CHAT, asked.id)
        if answer is None:
            raise not_found("chat completion", asked.id)
        return answer


async def keep(store: AnswerStore, answer: Answer, *, parts: Sequence[str] = ()) -> bool:
    """Whether it could be kept. The answer is what counts, so a store in trouble is only told in the log."""
    try:
        await store.put(answer, parts=parts)
    except StoreError as error:
        logger.warning("an answer was given but not kept: %s", error)
        return False
    return True


def items_page(items: Sequence[dict[str, Any]], after: str | None, limit: int, order: Order) -> dict[str, Any]:
    """A page of things with ids. Raises `InvalidRequestError` when none of them has the id `after`."""
    left = list(items if order == "asc" else reversed(items))
    if after is not None:
        place = next((i for i, item in enumerate(left) if item["id"] == after), None)
        if place is None:
            raise no_such_place(after)
        left = left[place + 1 :]
    return list_body(left[:limit], len(left) > limit)


def list_body(data: Sequence[dict[str, Any]], has_more: bool) -> dict[str, Any]:
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": has_more,
    }


def not_found(what: str, id: str) -> AnswerNotFoundError:
    return AnswerNotFoundError(f"there is no {what} with the id {id[:100]!r}, or not any more")


def no_such_place(after: str | None) -> InvalidRequestError:
    return InvalidRequestError(
        f"after: there is nothing with the id {(after or '')[:100]!r} here", param="after", code="invalid_value"
    )


def _chat(answer: Answer) -> dict[str, Any]:
    return answer.body | {"metadata": answer.metadata}


def _message(given: dict[str, Any], id: str) -> dict[str, Any]:
    """A message with an id. Content that came in parts is there as text and in parts."""
    content = given.get("content")
    parts = content if isinstance(content, list) else None
    text = "".join(part["text"] for part in parts) if parts is not None else content
    said = {name: value for name, value in given.items() if value is not None}
    return said | {"id": id, "content": text, "content_parts": parts}
