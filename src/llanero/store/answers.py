"""Answers that are kept, with what they answer, each its tenant's alone.

Owns their table and how long they stay. Must not know protocols: bodies, inputs and pieces are JSON of any shape.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

import msgspec
import psutil

from llanero.config import StoreOptions
from llanero.errors import StoreError
from llanero.store.database import Database

_DAY = 86400.0
_COLUMNS = "tenant, kind, id, created, model, metadata, body, input, pieces, maker"


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """One answer. Its tenant, kind and id name it."""

    tenant: str
    kind: str
    id: str
    created: float
    """Seconds since 1970."""
    model: str
    metadata: dict[str, str]
    body: dict[str, Any]
    input: list[dict[str, Any]]
    pieces: list[Any] | None = None
    """How it was cut when it was streamed."""
    state: Literal["done", "running", "lost"] = "done"
    """"lost": the process that worked on it is gone."""


class Page(NamedTuple):
    answers: list[Answer]
    has_more: bool


class AnswerStore:
    """Answers in a database. All methods raise `StoreError` when that cannot be used."""

    def __init__(self, database: Database | None = None, limits: StoreOptions | None = None) -> None:
        self._database = database or Database()
        self._limits = limits or StoreOptions()

    async def check(self) -> None:
        """Writes something, to find out now whether that is possible."""
        await self._database.run(lambda db: db.execute("INSERT OR REPLACE INTO checks VALUES (1, ?)", (time.time(),)))

    async def put(self, answer: Answer, *, parts: Sequence[str] = ()) -> None:
        """Keeps an answer, in place of one of its name, and lets go of what is over the limits: the oldest first.

        `parts`: ids of what is in it, for `find`.
        """
        await self._database.run(lambda db: self._put(db, answer, parts))

    async def get(self, tenant: str, kind: str, id: str) -> Answer | None:
        name = (tenant, kind, id)
        return await self._database.run(lambda db: self._get(db, name))

    async def find(self, tenant: str, kind: str, part: str) -> Answer | None:
        """The last answer with a part of this id."""

        def select(db: sqlite3.Connection) -> Answer | None:
            row = db.execute(
                f"SELECT {_COLUMNS} FROM answers WHERE created >= ? AND place IN "
                "(SELECT place FROM parts WHERE tenant = ? AND kind = ? AND id = ?) ORDER BY place DESC LIMIT 1",
                (self._oldest(), tenant, kind, part),
            ).fetchone()
            return None if row is None else _answer(row)

        return await self._database.run(select)

    async def delete(self, tenant: str, kind: str, id: str) -> bool:
        """Whether it was there."""
        name = (tenant, kind, id)

        def delete(db: sqlite3.Connection) -> bool:
            found = self._get(db, name) is not None
            db.execute("DELETE FROM answers WHERE tenant = ? AND kind = ? AND id = ?", name)
            return found

        return await self._database.run(delete)

    async def set_metadata(self, tenant: str, kind: str, id: str, metadata: dict[str, str]) -> Answer | None:
        """The answer with other metadata; None if it is not there."""
        name = (tenant, kind, id)

        def update(db: sqlite3.Connection) -> Answer | None:
            found = self._get(db, name)
            if found is not None:
                found = msgspec.structs.replace(found, metadata=metadata)
                self._write(db, found)
            return found

        return await self._database.run(update)

    async def page(
        self,
        tenant: str,
        kind: str,
        *,
        after: str | None = None,
        limit: int,
        descending: bool = False,
        model: str | None = None,
        metadata: Mapping[str, str] | None = None,
    ) -> Page | None:
        """Those behind the one with the id `after`, by arrival; None if that is not there.

        `model`, `metadata`: only those with this model and with all of these pairs.
        """

        def select(db: sqlite3.Connection) -> Page | None:
            where, values = "tenant = ? AND kind = ? AND created >= ?", [tenant, kind, self._oldest()]
            if after is not None:
                found = db.execute(
                    "SELECT place FROM answers WHERE tenant = ? AND kind = ? AND id = ?", (tenant, kind, after)
                ).fetchone()
                if found is None:
                    return None
                where += f" AND place {'<' if descending else '>'} ?"
                values.append(found[0])
            if model is not None:
                where += " AND model = ?"
                values.append(model)
            for key, value in (metadata or {}).items():
                where += " AND EXISTS (SELECT 1 FROM json_each(metadata) e WHERE e.key = ? AND e.value = ?)"
                values += [key, value]
            order = "DESC" if descending else "ASC"
            query = f"SELECT {_COLUMNS} FROM answers WHERE {where} ORDER BY place {order} LIMIT ?"
            rows = db.execute(query, (*values, limit + 1)).fetchall()
            return Page([_answer(row) for row in rows[:limit]], len(rows) > limit)

        return await self._database.run(select)

    async def close(self) -> None:
        await self._database.close()

    def _oldest(self) -> float:
        """When what may still be here was made."""
        days = self._limits.store_max_age
        return time.time() - days * _DAY if days else 0.0

    def _get(self, db: sqlite3.Connection, name: tuple[str, str, str]) -> Answer | None:
        row = db.execute(
            f"SELECT {_COLUMNS} FROM answers WHERE tenant = ? AND kind = ? AND id = ? AND created >= ?",
            (*name, self._oldest()),
        ).fetchone()
        return None if row is None else _answer(row)

    def _put(self, db: sqlite3.Connection, answer: Answer, parts: Sequence[str]) -> None:
        self._write(db, answer)
        name = (answer.tenant, answer.kind, answer.id)
        (place,) = db.execute("SELECT place FROM answers WHERE tenant = ? AND kind = ? AND id = ?", name).fetchone()
        db.execute("DELETE FROM parts WHERE place = ?", (place,))
        rows = [(answer.tenant, answer.kind, part, place) for part in parts]
        db.executemany("INSERT OR IGNORE INTO parts VALUES (?, ?, ?, ?)", rows)
        db.execute("DELETE FROM answers WHERE created < ?", (self._oldest(),))
        limits = self._limits
        while True:
            row = db.execute("SELECT answers, bytes FROM totals WHERE tenant = ?", (answer.tenant,)).fetchone()
            count, size = row or (0, 0)
            too_many = limits.store_max_answers and count > limits.store_max_answers
            if not too_many and not (limits.store_max_size and size > limits.store_max_size):
                break
            if count == 1:
                raise StoreError("the answer is larger than all that may be kept (--store-max-size)")
            db.execute(
                "DELETE FROM answers WHERE place = (SELECT MIN(place) FROM answers WHERE tenant = ?)", (answer.tenant,)
            )

    def _write(self, db: sqlite3.Connection, answer: Answer) -> None:
        metadata, body, given, pieces = map(
            msgspec.json.encode, (answer.metadata, answer.body, answer.input, answer.pieces)
        )
        values = (
            answer.tenant,
            answer.kind,
            answer.id,
            answer.created,
            answer.model,
            metadata.decode(),
            body,
            given,
            pieces,
            _maker(os.getpid()) if answer.state == "running" else None,
            len(metadata) + len(body) + len(given) + len(pieces),
        )
        db.execute(
            f"INSERT INTO answers ({_COLUMNS}, size) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (tenant, kind, id) DO UPDATE SET metadata = excluded.metadata, body = excluded.body, "
            "input = excluded.input, pieces = excluded.pieces, maker = excluded.maker, size = excluded.size",
            values,
        )


def _answer(row: tuple[Any, ...]) -> Answer:
    tenant, kind, id, created, model, metadata, body, given, pieces, maker = row
    return Answer(
        tenant=tenant,
        kind=kind,
        id=id,
        created=created,
        model=model,
        metadata=msgspec.json.decode(metadata),
        body=msgspec.json.decode(body),
        input=msgspec.json.decode(given),
        pieces=None if pieces is None else msgspec.json.decode(pieces),
        state="done" if maker is None else "running" if maker == _maker(int(maker.partition("@")[0])) else "lost",
    )


def _maker(pid: int) -> str | None:
    """A name for a process that no later one has; None if there is none."""
    try:
        return f"{pid}@{psutil.Process(pid).create_time()}"  # type: ignore[no-untyped-call]
    except psutil.Error:
        return None
