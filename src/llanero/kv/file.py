"""A tree's pages in a file, for the next process.

Owns the file's format and what makes a file unusable. Must not know models, requests or what is in a page.

All numbers are little-endian. A head: magic, version, the identity of what computed the pages, bytes per page, number
of namespaces and of records, the namespaces (a length byte before each), CRC-32 of all that. Then records of equal
length, parents first: number of the parent's record, or -1 - number of the namespace; CRC-32 of the record's number
and all else in it; token ids; the page.
"""

from __future__ import annotations

import contextlib
import math
import os
import stat
import struct
import time
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

import numpy as np

from llanero.errors import LlaneroError
from llanero.kv.pages import PagePool
from llanero.kv.tree import KEY, Node, RadixTree
from llanero.ops.api import PAGE_SIZE, U8

IDENTITY = 32
"""Bytes."""
_MAGIC = b"llaneroK"
_VERSION = 1
_HEAD = struct.Struct(f"<8sI{IDENTITY}sQII")
_CRC = struct.Struct("<I")
_RECORD = struct.Struct("<iI")
_PLACE = struct.Struct("<Ii")
_MAX_NAMESPACES = 1 << 16
_PROGRESS_PAGES = 64


class CacheFileError(LlaneroError):
    """A file that cannot be used. Nothing of it was."""


class SavedPage(NamedTuple):
    """A page that is worth keeping. It is still what it was as long as the node has it."""

    namespace: bytes
    node: Node
    parent: Node | None
    """None: it is the first of its namespace."""
    page: int


def hottest(tree: RadixTree, nbytes: int, page_nbytes: int, skip: bytes) -> list[SavedPage]:
    """As many complete pages as a file of `nbytes` holds, those used last first; parents come before children.

    Not those of namespaces that begin with `skip`.
    """
    pages = [
        SavedPage(namespace, node, node.parent if node.parent and node.parent.parent else None, node.page)
        for namespace, node in tree.walk()
        if node.computed == PAGE_SIZE and not namespace.startswith(skip)
    ]
    # A parent is in use with its children, or has been no earlier; among equals it comes first, as in `walk`. When
    # those in use were last without users says nothing.
    pages.sort(key=lambda page: -math.inf if page.node.users else -page.node.used)
    namespaces: set[bytes] = set()
    room = nbytes - _HEAD.size - _CRC.size
    for i, page in enumerate(pages):
        new = page.namespace not in namespaces
        room -= _record_nbytes(page_nbytes) + (1 + len(page.namespace) if new else 0)
        namespaces.add(page.namespace)
        if room < 0 or len(namespaces) > _MAX_NAMESPACES:
            return pages[:i]
    return pages


def write(
    path: Path,
    identity: bytes,
    pages: Sequence[SavedPage],
    page_nbytes: int,
    read: Callable[[int, U8], None],
    *,
    seconds: float,
) -> tuple[int, int]:
    """Replaces the file by one with these pages; returns how many pages and bytes it has.

    `read` copies a page. This may run beside the tree's owner: what is given up meanwhile is left out, and so is what
    there is no time for. Raises `OSError`, and leaves the old file as it was; `CacheFileError` if that is not ours.
    """
    _check_ours(path)
    partial = path.with_name(path.name + ".partial")
    with contextlib.suppress(FileNotFoundError):
        partial.unlink()  # of a process that was killed
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            namespaces = {namespace: i for i, namespace in enumerate(dict.fromkeys(page.namespace for page in pages))}
            file.write(_head(identity, page_nbytes, namespaces, 0))
            n = _write_records(file, pages, namespaces, page_nbytes, read, time.monotonic() + seconds)
            nbytes = file.tell()
            file.seek(0)
            file.write(_head(identity, page_nbytes, namespaces, n))
            file.flush()
            os.fsync(descriptor)
        partial.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise
    with contextlib.suppress(OSError):  # not every file system has this; the file is whole in any case
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    return n, nbytes


def _check_ours(path: Path) -> None:
    """A path that was mistyped must not cost somebody's file."""
    with contextlib.suppress(FileNotFoundError), _open(path) as file:
        if file.read(len(_MAGIC)) not in (b"", _MAGIC):
            raise CacheFileError("what is there is no file of cached prefixes, and is left alone")


def _open(path: Path) -> BinaryIO:
    """For reading. Raises `CacheFileError` for what is no regular file."""
    # A pipe would not open before somebody writes to it.
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise CacheFileError("it is no regular file")
    return os.fdopen(descriptor, "rb")


def _write_records(
    file: BinaryIO,
    pages: Iterable[SavedPage],
    namespaces: dict[bytes, int],
    page_nbytes: int,
    read: Callable[[int, U8], None],
    end: float,
) -> int:
    written: dict[Node, int] = {}
    buffer: U8 = np.empty(page_nbytes, np.uint8)
    for namespace, node, above, page in pages:
        if time.monotonic() > end:
            break
        parent = -1 - namespaces[namespace] if above is None else written.get(above)
        if parent is None:
            continue
        read(page, buffer)
        if node.page != page:  # Given up, before the page was anybody else's: what was read may be anything.
            continue
        file.write(_RECORD.pack(parent, _checksum(len(written), parent, node.key, buffer.data)))
        file.write(node.key)
        file.write(buffer.data)
        written[node] = len(written)
    return len(written)


def read(
    path: Path,
    identity: bytes,
    tree: RadixTree,
    pool: PagePool,
    page_nbytes: int,
    restore: Callable[[int, U8], None],
    *,
    nbytes: int,
    seconds: float,
    progress: Callable[[float], None] = lambda fraction: None,
) -> int:
    """Fills free pages with the file's, at most `nbytes` of them and as long as there is time; returns how many.

    `restore` sets a page. The tree must be empty. Raises `FileNotFoundError` if there is no file, `OSError` if it
    cannot be read, and `CacheFileError` if it is damaged or not of this identity; then the tree is empty again.
    """
    with _open(path) as file:
        about = os.fstat(file.fileno())
        if about.st_uid not in (0, os.geteuid()) or about.st_mode & stat.S_IWOTH:
            raise CacheFileError("others can write to it, and so decide what answers say")
        namespaces, n = _read_head(file, identity, page_nbytes)
        if about.st_size != file.tell() + n * _record_nbytes(page_nbytes):
            raise CacheFileError("its length is not what it says")
        nodes: list[Node] = []
        try:
            end = time.monotonic() + seconds
            wanted = min(n, pool.n_free, nbytes // page_nbytes)
            while len(nodes) < wanted and time.monotonic() < end:
                if len(nodes) % _PROGRESS_PAGES == 0:
                    progress(len(nodes) / wanted)
                nodes.append(_read_record(file, nodes, namespaces, tree, pool, page_nbytes, restore))
        except BaseException:
            tree.evict(len(nodes))
            raise
    return len(nodes)


def _read_record(
    file: BinaryIO,
    nodes: Sequence[Node],
    namespaces: Sequence[bytes],
    tree: RadixTree,
    pool: PagePool,
    page_nbytes: int,
    restore: Callable[[int, U8], None],
) -> Node:
    parent, checksum = _RECORD.unpack(_exactly(file, _RECORD.size))
    key = _exactly(file, KEY)
    data = _exactly(file, page_nbytes)
    if _checksum(len(nodes), parent, key, data) != checksum:
        raise CacheFileError(f"page {len(nodes)} is damaged")
    if not -len(namespaces) <= parent < len(nodes):
        raise CacheFileError(f"page {len(nodes)} belongs to none before it")
    above = nodes[parent] if parent >= 0 else tree.root(namespaces[-1 - parent])
    page = pool.allocate(1)
    assert page is not None
    node = tree.adopt(above, key, page[0], -len(nodes))
    if node is None:
        pool.release(page)
        raise CacheFileError(f"page {len(nodes)} is there twice")
    restore(page[0], np.frombuffer(data, np.uint8))
    return node


def _head(identity: bytes, page_nbytes: int, namespaces: Iterable[bytes], n: int) -> bytes:
    names = [bytes((len(namespace),)) + namespace for namespace in namespaces]
    head = _HEAD.pack(_MAGIC, _VERSION, identity, page_nbytes, len(names), n) + b"".join(names)
    return head + _CRC.pack(zlib.crc32(head))


def _read_head(file: BinaryIO, identity: bytes, page_nbytes: int) -> tuple[list[bytes], int]:
    head = file.read(_HEAD.size)
    if len(head) < _HEAD.size or not head.startswith(_MAGIC):
        raise CacheFileError("it is no file of cached prefixes")
    _, version, of, nbytes, n_namespaces, n = _HEAD.unpack(head)
    if version != _VERSION:
        raise CacheFileError(f"it has version {version} of the format, and this is version {_VERSION}")
    if n_namespaces > _MAX_NAMESPACES:
        raise CacheFileError("its head is damaged")
    namespaces = []
    checksum = zlib.crc32(head)
    for _ in range(n_namespaces):
        length = _exactly(file, 1)
        namespaces.append(_exactly(file, length[0]))
        checksum = zlib.crc32(length + namespaces[-1], checksum)
    if _CRC.unpack(_exactly(file, _CRC.size)) != (checksum,):
        raise CacheFileError("its head is damaged")
    if of != identity or nbytes != page_nbytes:
        raise CacheFileError("it is of another model, or of one that was computed in another way")
    return namespaces, n


def _exactly(file: BinaryIO, n: int) -> bytes:
    data = file.read(n)
    if len(data) < n:
        raise CacheFileError("it ends too early")
    return data


def _record_nbytes(page_nbytes: int) -> int:
    return _RECORD.size + KEY + page_nbytes


def _checksum(number: int, parent: int, key: bytes, data: bytes | memoryview) -> int:
    return zlib.crc32(data, zlib.crc32(key, zlib.crc32(_PLACE.pack(number, parent))))
