from __future__ import annotations

import asyncio
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest

from llanero.config import StoreOptions
from llanero.errors import StoreError
from llanero.store.answers import Answer, AnswerStore
from llanero.store.database import Database

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


def answer(id: str, **fields: Any) -> Answer:
    given: dict[str, Any] = {
        "tenant": "t",
        "kind": "k",
        "id": id,
        "created": time.time(),
        "model": "m",
        "metadata": {},
        "body": {"text": id},
        "input": [],
    }
    return Answer(**given | fields)


def store(path: Path | None = None, **limits: Any) -> AnswerStore:
    return AnswerStore(Database(path), StoreOptions(**limits))


async def ids(kept: AnswerStore, tenant: str = "t", **options: Any) -> list[str]:
    page = await kept.page(tenant, "k", limit=100, **options)
    assert page is not None
    return [each.id for each in page.answers]


def test_what_is_put_is_found_under_its_whole_name() -> None:
    async def main() -> None:
        kept = store()
        first = answer("a", metadata={"x": "y"}, body={"text": "ñ\0"}, input=[{"role": "user"}], pieces=[[1, 2]])
        await kept.put(first)
        assert await kept.get("t", "k", "a") == first
        for name in (("t", "k", "b"), ("t", "other", "a"), ("u", "k", "a"), ("", "k", "a"), ("t", "k", "a\0")):
            assert await kept.get(*name) is None
            assert not await kept.delete(*name)
            assert await kept.set_metadata(*name, {}) is None
        changed = await kept.set_metadata("t", "k", "a", {"z": "1"})
        assert changed is not None
        assert (changed.metadata, changed.body) == ({"z": "1"}, first.body)
        assert await kept.delete("t", "k", "a")
        assert await kept.get("t", "k", "a") is None

    run(main())


def test_an_answer_is_found_by_its_parts() -> None:
    async def main() -> None:
        kept = store(store_max_answers=3)

        async def found(part: str, tenant: str = "t") -> str | None:
            answer = await kept.find(tenant, "k", part)
            return None if answer is None else answer.id

        await kept.put(answer("a"), parts=["p", "q", "q"])
        await kept.put(answer("b"), parts=["p"])
        await kept.put(answer("other", tenant="u"), parts=["p"])
        assert [await found(part) for part in ("p", "q", "r", "")] == ["b", "a", None, None]
        assert [await found("p", "u"), await found("q", "u")] == ["other", None]
        await kept.put(answer("b", body={}), parts=["r"])
        await kept.set_metadata("t", "k", "b", {"x": "y"})
        assert [await found("p"), await found("r")] == ["a", "b"], "it has other parts now"
        await kept.delete("t", "k", "b")
        assert await found("r") is None
        for id in "cde":
            await kept.put(answer(id))
        assert [await found("p"), await found("p", "u")] == [None, "other"], "the first one had to go"
        await kept.put(answer("old", created=1.0), parts=["s"])
        assert await found("s") is None

    run(main())


def test_a_file_of_an_older_version_gets_what_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"

    async def main() -> None:
        first = store(path)
        await first.put(answer("a"))
        await first.close()
        with sqlite3.connect(path) as connection:
            for statement in ("TRIGGER answer_and_parts_removed", "INDEX parts_of_answer", "TABLE parts"):
                connection.execute(f"DROP {statement}")
            connection.execute("ALTER TABLE answers DROP COLUMN pieces")
            connection.execute("PRAGMA user_version = 1")
        connection.close()
        again = store(path)
        old = await again.get("t", "k", "a")
        assert old is not None
        assert old.pieces is None
        await again.put(answer("b", pieces=[1]), parts=["p"])
        assert await again.find("t", "k", "p") == await again.get("t", "k", "b")
        await again.close()

    run(main())


def test_pages() -> None:
    async def main() -> None:
        kept = store()
        for i in range(7):
            await kept.put(answer(f"{i}", model=f"m{i % 2}", metadata={"n": f"{i}", "odd": f"{i % 2}"}))
        await kept.put(answer("other", tenant="u"))
        assert await ids(kept) == list("0123456")
        assert await ids(kept, descending=True) == list("6543210")
        assert await ids(kept, after="4") == ["5", "6"]
        assert await ids(kept, after="4", descending=True) == list("3210")
        assert await ids(kept, model="m1") == ["1", "3", "5"]
        assert await ids(kept, metadata={"odd": "0", "n": "4"}) == ["4"]
        assert await ids(kept, metadata={"odd": "2"}) == []
        page = await kept.page("t", "k", limit=7)
        assert page is not None
        assert not page.has_more
        page = await kept.page("t", "k", limit=6)
        assert page is not None
        assert page.has_more
        assert await kept.page("t", "k", limit=5, after="other") is None, "another's"

    run(main())


def test_the_oldest_go_when_there_are_too_many() -> None:
    async def main() -> None:
        kept = store(store_max_answers=3)
        for i in range(5):
            await kept.put(answer(f"{i}"))
            await kept.put(answer(f"{i}", tenant="u"))
        await kept.put(answer("3", body={"text": "again"}))
        assert await ids(kept) == await ids(kept, "u") == ["2", "3", "4"]
        await kept.delete("t", "k", "2")
        await kept.put(answer("5"))
        assert await ids(kept) == ["3", "4", "5"], "what was deleted counts no more"

    run(main())


def test_the_oldest_go_when_they_are_too_large() -> None:
    async def main() -> None:
        kept = store(store_max_size=5000)
        for i in range(5):
            await kept.put(answer(f"{i}", body={"text": "x" * 2000}))
        assert await ids(kept) == ["3", "4"]
        with pytest.raises(StoreError, match="larger"):
            await kept.put(answer("5", body={"text": "x" * 6000}))
        assert await ids(kept) == ["3", "4"], "nothing goes for what cannot be kept"
        await kept.put(answer("3", body={}))
        await kept.put(answer("6", body={"text": "x" * 2000}))
        assert await ids(kept) == ["3", "4", "6"]

    run(main())


def test_what_is_too_old_is_gone_at_once() -> None:
    async def main() -> None:
        kept = store(store_max_age=1)
        await kept.put(answer("old", created=time.time() - 80_000))
        assert await ids(kept) == ["old"]
        await kept.put(answer("older", created=time.time() - 86401))
        assert await ids(kept) == ["old"]
        assert await kept.get("t", "k", "older") is None
        forever = store(store_max_age=0)
        await forever.put(answer("ancient", created=1.0))
        assert await ids(forever) == ["ancient"]

    run(main())


def test_a_file_outlives_its_process(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "store.sqlite"

    async def main() -> None:
        first = store(path)
        await first.put(answer("a"))
        await first.put(answer("b", state="running"))
        second = store(path)
        assert await ids(second) == ["a", "b"], "two at once"
        await second.put(answer("c"))
        await first.close()
        with pytest.raises(StoreError, match="closed"):
            await first.get("t", "k", "a")
        again = await second.get("t", "k", "b")
        assert again is not None
        assert again.state == "running", "this process still lives"
        await second.close()

    run(main())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_what_a_dead_process_worked_on_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    program = (
        "import asyncio, pathlib, sys; from llanero.store.answers import *; "
        "asyncio.run(AnswerStore(Database(pathlib.Path(sys.argv[1]))).put(Answer(tenant='t', kind='k', id='a', "
        f"created={time.time()}, model='m', metadata={{}}, body={{}}, input=[], state='running')))"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=True, timeout=60)

    async def main() -> None:
        found = await store(path).get("t", "k", "a")
        assert found is not None
        assert found.state == "lost"

    run(main())


# --- trouble ------------------------------------------------------------------------------------


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    async def main() -> None:
        kept = store(tmp_path / "file" / "store.sqlite")
        for _ in range(2):
            with pytest.raises(StoreError):
                await kept.check()
        (tmp_path / "file").unlink()
        await kept.check()

    run(main())


def test_a_full_disk(tmp_path: Path) -> None:
    """SQLite's own bound on pages stands for the disk's."""

    async def main() -> None:
        database = Database(tmp_path / "store.sqlite")
        kept = AnswerStore(database)
        await kept.put(answer("a"))
        pages = await database.run(lambda db: db.execute("PRAGMA page_count").fetchone()[0])
        await database.run(lambda db: db.execute(f"PRAGMA max_page_count = {pages}"))
        with pytest.raises(StoreError, match="full"):
            await kept.put(answer("b", body={"text": "x" * 100_000}))
        # The file is opened anew, without that bound: there is room again.
        assert await ids(kept) == ["a"]
        await kept.put(answer("b", body={"text": "x" * 100_000}))
        assert await ids(kept) == ["a", "b"]

    run(main())


@pytest.mark.parametrize("content", [b"not a database" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "store.sqlite"
    path.write_bytes(content)

    async def main() -> None:
        with pytest.raises(StoreError, match=r"store\.sqlite"):
            await store(path).get("t", "k", "a")

    run(main())
    assert path.read_bytes() == content


def test_a_schema_of_the_future_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 1000")
    connection.close()

    async def main() -> None:
        with pytest.raises(StoreError, match="newer"):
            await store(path).check()

    run(main())


def test_work_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    async def main() -> None:
        database = Database(tmp_path / "store.sqlite")

        def work(db: sqlite3.Connection) -> None:
            db.execute("INSERT INTO totals VALUES ('t', 1, 1)")
            raise ValueError

        with pytest.raises(ValueError):
            await database.run(work)
        assert await database.run(lambda db: db.execute("SELECT count(*) FROM totals").fetchone()) == (0,)

    run(main())


def test_slow_disks_hold_up_nobody() -> None:
    async def main() -> None:
        database, go_on = Database(), threading.Event()
        slow = asyncio.ensure_future(database.run(lambda db: go_on.wait(60)))
        for _ in range(5):
            await asyncio.sleep(0.001)
        assert not slow.done()
        go_on.set()
        assert await slow, "or it would have waited in vain"

    run(main())
