"""Pages in a file: what comes back is what was there, or nothing."""

from __future__ import annotations

import os
import random
import resource
import stat
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.kv import file
from llanero.kv.cache import SequenceCache
from llanero.kv.file import CacheFileError, hottest
from llanero.kv.pages import PagePool
from llanero.kv.tree import Node
from llanero.ops.api import PAGE_SIZE, U8

NBYTES = 16
IDENTITY = bytes(range(32))
N = 11
"""Pages of `filled`."""
HEAD = 60 + len(b"\1\0\2b\0") + 4
RECORD = 8 + 4 * PAGE_SIZE + NBYTES

Paths = dict[tuple[bytes, ...], bytes]


class Store:
    """A tree over pages that hold a digest of the path to them."""

    def __init__(self, n_pages: int = 64) -> None:
        self.pool = PagePool(n_pages)
        self.cache = SequenceCache(self.pool)
        self.tree = self.cache.tree
        self.memory = np.zeros((n_pages, NBYTES), np.uint8)

    def put(self, tokens: list[int], tenant: str = "") -> None:
        table = self.cache.open(tokens, tenant)
        n = self.cache.follow(table, 0)
        assert self.cache.grow(table, n, len(tokens))
        self.cache.commit()
        self.cache.close(table, len(tokens))
        for path, node in self.nodes():
            self.memory[node.page] = np.frombuffer(content(path), np.uint8)

    def nodes(self) -> Iterator[tuple[tuple[bytes, ...], Node]]:
        for namespace, node in self.tree.walk():
            keys = [node.key]
            above = node.parent
            while above is not None and above.parent is not None:
                keys.append(above.key)
                above = above.parent
            yield (namespace, *reversed(keys)), node

    def paths(self) -> Paths:
        """Complete pages."""
        return {path: self.memory[node.page].tobytes() for path, node in self.nodes() if node.computed == PAGE_SIZE}

    def copy(self, page: int, out: U8) -> None:
        out[:] = self.memory[page]

    def restore(self, page: int, data: U8) -> None:
        self.memory[page] = data

    def save(self, path: Path, nbytes: int = 1 << 20, read: Callable[[int, U8], None] | None = None) -> int:
        pages = hottest(self.tree, nbytes, NBYTES, b"once")
        return file.write(path, IDENTITY, pages, NBYTES, read or self.copy, seconds=60)[0]

    def load(self, path: Path, *, nbytes: int = 1 << 20, identity: bytes = IDENTITY, seconds: float = 60) -> int:
        try:
            return file.read(path, identity, self.tree, self.pool, NBYTES, self.restore, nbytes=nbytes, seconds=seconds)
        finally:
            self.pool.check()
            self.tree.check()

    def refuses(self, path: Path, message: str | None = None) -> None:
        with pytest.raises(CacheFileError, match=message):
            self.load(path)
        assert self.pool.n_free == self.pool.n_pages
        assert self.paths() == {}


def content(path: tuple[bytes, ...]) -> bytes:
    return struct.pack("<QQ", zlib.crc32(repr(path).encode()), len(path))


def filled() -> Store:
    """Ten pages of two tenants, branching and with an incomplete end; the last ones to be used are tenant b's."""
    store = Store()
    stem = random.Random(1).choices(range(1000), k=70)
    store.put(stem)
    store.put([*stem[:40], *range(50)])
    store.put(list(range(40)), "b")
    store.put([*stem[:32], 5, 5], "b")
    return store


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("saved") / "cache.kv"
    assert filled().save(path) == len(filled().paths()) == N
    return path


def test_what_was_saved_comes_back(saved: Path) -> None:
    store = Store()
    assert store.load(saved) == N
    assert store.paths() == filled().paths()
    assert store.pool.n_free == 64 - N


def test_the_file_is_for_its_owner_alone(saved: Path) -> None:
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    assert [each.name for each in saved.parent.iterdir()] == ["cache.kv"]


def test_what_came_back_is_given_up_in_the_old_order(saved: Path) -> None:
    store = Store()
    store.load(saved)
    store.put(list(range(16)), "b")  # used again, now
    order = []
    while store.tree.n_cached:
        before = store.paths()
        store.tree.evict(1)
        order += [path[0] for path in before.keys() - store.paths().keys()]
    old = filled()
    expected = []
    while old.tree.n_cached:
        before = old.paths()
        old.tree.evict(1)
        expected += [path[0] for path in before.keys() - old.paths().keys()]
    assert order[:7] == expected[:7]
    assert order[-1] == b"b\0"


@pytest.mark.parametrize("n", [0, 1, 5, 10, N])
def test_the_pages_used_last_come_first_and_within_the_limit(tmp_path: Path, n: int) -> None:
    path = tmp_path / "cache.kv"
    limit = HEAD + n * RECORD + RECORD - 3
    store = filled()
    pages = hottest(store.tree, limit, NBYTES, b"once")
    assert len(pages) == n
    store.save(path, limit)
    assert path.stat().st_size <= limit
    assert {page.namespace for page in pages[:4]} <= {b"b\0"}
    again = Store()
    assert again.load(path) == n
    assert again.paths().items() <= store.paths().items()


def test_what_is_in_use_is_saved_whole(tmp_path: Path) -> None:
    """Here a chat begins with what has always been in use, and has itself been out of use for a while."""
    store = Store()
    system = list(range(32))
    chat = [*system, *range(100, 140)]
    assert store.cache.grow(store.cache.open([*system, 1], ""), 0, 33)
    store.cache.commit()
    store.put(chat)
    assert store.cache.follow(store.cache.open(chat, ""), 0) == 64
    assert store.save(tmp_path / "cache.kv") == 4
    assert Store().load(tmp_path / "cache.kv") == 4


@pytest.mark.parametrize(("n_pages", "nbytes", "n"), [(5, 1 << 20, 5), (64, 7 * NBYTES, 7), (64, 0, 0)])
def test_no_more_is_loaded_than_there_is_room_for(saved: Path, n_pages: int, nbytes: int, n: int) -> None:
    store = Store(n_pages)
    assert store.load(saved, nbytes=nbytes) == n
    assert store.paths().items() <= filled().paths().items()
    assert len(store.paths()) == n


def test_no_more_is_loaded_than_there_is_time_for(saved: Path) -> None:
    assert Store().load(saved, seconds=0) == 0


def test_namespaces_that_are_not_wanted_are_left_out(tmp_path: Path) -> None:
    store = filled()
    store.put(list(range(100)), "once 7")
    store.save(tmp_path / "cache.kv")
    assert b"once" not in (tmp_path / "cache.kv").read_bytes()
    again = Store()
    again.load(tmp_path / "cache.kv")
    assert again.paths() == filled().paths()


def test_every_truncation_is_refused(saved: Path, tmp_path: Path) -> None:
    data = saved.read_bytes()
    path = tmp_path / "cache.kv"
    for end in range(len(data)):
        path.write_bytes(data[:end])
        Store().refuses(path)
    path.write_bytes(data + b"\0")
    Store().refuses(path, "length")


def test_every_flipped_bit_is_refused(saved: Path, tmp_path: Path) -> None:
    data = bytearray(saved.read_bytes())
    path = tmp_path / "cache.kv"
    for at in range(len(data)):
        data[at] ^= 1 << at % 8
        path.write_bytes(data)
        Store().refuses(path)
        data[at] ^= 1 << at % 8


@settings(max_examples=200)
@given(st.data())
def test_whatever_is_overwritten_is_refused(
    tmp_path_factory: pytest.TempPathFactory, saved: Path, data: st.DataObject
) -> None:
    original = saved.read_bytes()
    path = tmp_path_factory.getbasetemp() / "overwritten.kv"
    at = data.draw(st.integers(0, len(original)))
    patch = data.draw(st.binary(max_size=40))
    drop = data.draw(st.integers(0, 120))
    changed = original[:at] + patch + original[at + drop :]
    path.write_bytes(changed)
    if changed == original:
        assert Store().load(path) == N
    else:
        Store().refuses(path)


def rewritten(data: bytes, **numbers: int) -> bytes:
    """The head with other numbers and the right checksum."""
    fields = list(struct.unpack_from("<8sI32sQII", data))
    for name, value in numbers.items():
        fields[{"version": 1, "page_nbytes": 3, "namespaces": 4, "pages": 5}[name]] = value
    head = struct.pack("<8sI32sQII", *fields) + data[60 : HEAD - 4]
    return head + struct.pack("<I", zlib.crc32(head)) + data[HEAD:]


def test_a_head_that_is_well_formed_and_wrong_is_refused(saved: Path, tmp_path: Path) -> None:
    data = saved.read_bytes()
    path = tmp_path / "cache.kv"
    assert rewritten(data) == data
    for numbers, message in [
        ({"version": 2}, "version 2"),
        ({"page_nbytes": 1 << 60}, "another model"),
        ({"namespaces": 2**32 - 1}, "damaged"),
        ({"pages": 2**32 - 1}, "length"),
        ({"pages": N - 1}, "length"),
    ]:
        path.write_bytes(rewritten(data, **numbers))
        Store().refuses(path, message)
    with pytest.raises(CacheFileError, match="another model"):
        Store().load(saved, identity=IDENTITY[::-1])


def test_records_that_are_well_formed_and_wrong_are_refused(saved: Path, tmp_path: Path) -> None:
    data = saved.read_bytes()
    path = tmp_path / "cache.kv"

    def with_record(i: int, parent: int, source: int) -> bytes:
        at, source = HEAD + i * RECORD, HEAD + source * RECORD
        rest = data[source + 8 : source + RECORD]
        place = struct.pack("<Ii", i, parent)
        return data[:at] + struct.pack("<iI", parent, zlib.crc32(place + rest)) + rest + data[at + RECORD :]

    for parent in (5, 6, 2**31 - 1, -3, -(2**31)):
        path.write_bytes(with_record(5, parent, 5))
        Store().refuses(path, "belongs to none")
    (first,) = struct.unpack_from("<i", data, HEAD)
    path.write_bytes(with_record(5, first, 0))
    Store().refuses(path, "twice")


@pytest.mark.parametrize("kind", ["text", "folder", "pipe", "device"])
def test_what_is_no_such_file_is_neither_read_nor_replaced(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "thing"
    if kind == "text":
        path.write_text("a shopping list")
    elif kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path = Path("/dev/zero")
    before = path.stat()
    Store().refuses(path)
    with pytest.raises(CacheFileError):
        filled().save(path)
    assert (path.stat().st_ino, path.stat().st_size) == (before.st_ino, before.st_size)


def test_a_file_that_others_can_write_to_is_refused(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cache.kv"
    path.write_bytes(saved.read_bytes())
    assert Store().load(path) == N
    path.chmod(0o666)
    Store().refuses(path, "others can write")
    path.chmod(0o644)
    if path.stat().st_uid:  # root's are for everybody
        monkeypatch.setattr(os, "geteuid", lambda: path.stat().st_uid + 1)
        Store().refuses(path, "others can write")


def test_an_empty_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "cache.kv"
    path.touch()
    Store().refuses(path)
    assert filled().save(path) == N


@contextmanager
def no_file_beyond(nbytes: int) -> Iterator[None]:
    """What a full disk does: writes fail from some point on."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (nbytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("nbytes", [0, 10, 500, 1000])
def test_when_the_disk_is_full_the_old_file_stays(tmp_path: Path, nbytes: int) -> None:
    path = tmp_path / "cache.kv"
    old = Store()
    old.put(list(range(40)))
    old.save(path)
    before = path.read_bytes()
    with pytest.raises(OSError, match="large"), no_file_beyond(nbytes):
        filled().save(path)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["cache.kv"]


def test_what_a_killed_process_left_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "cache.kv"
    path.with_name("cache.kv.partial").write_bytes(b"half")
    assert filled().save(path) == N
    assert [each.name for each in tmp_path.iterdir()] == ["cache.kv"]


@pytest.mark.parametrize("when", range(N + 1))
def test_pages_that_are_given_up_meanwhile_are_left_out(tmp_path: Path, when: int) -> None:
    """The engine goes on while a file is written: pages go, and come back with something else in them."""
    store = filled()
    count = iter(range(100))

    def read(page: int, out: U8) -> None:
        if next(count) == when:
            store.tree.evict(6)
            store.put(list(range(900, 980)), "c")
        store.copy(page, out)

    before = store.paths()
    n = store.save(tmp_path / "cache.kv", read=read)
    assert n < N or when >= N
    again = Store()
    assert again.load(tmp_path / "cache.kv") == n
    assert again.paths().items() <= before.items()
