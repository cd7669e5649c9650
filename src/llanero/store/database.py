"""One SQLite file for everything that outlives its request: opened when it is first needed, used by one thread.

Owns the connection, its settings, the versions of the schema and what errors become. Must not know what is kept:
that comes as functions of a connection.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from llanero.errors import StoreError
from llanero.store.schema import VERSIONS

T = TypeVar("T")

_BUSY_SECONDS = 5.0
"""For which another process may hold the file."""
_OUR_BUGS = (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.IntegrityError)


class Database:
    """`path`: its file, which is made with its folder when there is none; None: in memory, gone with the process."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="llanero-store")
        self._connection: sqlite3.Connection | None = None

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What `work` returns, done beside the event loop in one transaction: all of it, or nothing.

        Raises `StoreError` when the file cannot be used: a full or read-only disk, damage, a newer schema. The next
        call tries again.
        """
        try:
            future = asyncio.get_running_loop().run_in_executor(self._thread, self._run, work)
        except RuntimeError:
            raise StoreError("the store is closed") from None
        return await future

    async def close(self) -> None:
        """After what is under way. Later calls raise `StoreError`."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._disconnect)
        self._thread.shutdown(wait=False)

    def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            if self._connection is None:
                self._connection = self._connected()
            with _transaction(self._connection):
                return work(self._connection)
        except _OUR_BUGS:
            raise
        except (sqlite3.Error, OSError) as error:
            if self._path is not None:  # Another disk may be there next time, or another file.
                self._disconnect()
            raise StoreError(f"{self._path or 'memory'}: {error}") from error

    def _connected(self) -> sqlite3.Connection:
        if self._path is not None and not self._path.exists():
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._path.touch(mode=0o600)  # What people ask is nobody else's business.
        connection = sqlite3.connect(
            self._path or ":memory:", timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA secure_delete = ON")
            _migrate(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _disconnect(self) -> None:
        if self._connection is not None:
            connection, self._connection = self._connection, None
            connection.close()


def _migrate(connection: sqlite3.Connection) -> None:
    """Brings the schema up to date. Raises `StoreError` for one of the future."""
    if _version(connection) == len(VERSIONS):
        return
    with _transaction(connection):
        found = _version(connection)  # Another process may have been quicker.
        if found > len(VERSIONS):
            raise StoreError(f"the store was written by a newer llanero (schema {found}, known: {len(VERSIONS)})")
        for statements in VERSIONS[found:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(VERSIONS)}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
