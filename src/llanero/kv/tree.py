"""The radix tree over KV pages: which pages hold which tokens, for whom, and which of them may go.

Owns the nodes, the count of their users and the order in which pages nobody uses are given up. Must not know
page tables, scheduling or the device. A node is a page under its tokens; what it holds depends on all the tokens
above it, so a path from the root says what is in its pages, token by token: there are no hashes to trust.
"""

from __future__ import annotations

import itertools
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush

from llanero.kv.pages import PagePool
from llanero.ops.api import PAGE_SIZE

_WIDTH = array("I").itemsize
KEY = PAGE_SIZE * _WIDTH
"""Bytes of a full page's token ids."""


def pack(tokens: Sequence[int]) -> bytes:
    """Token ids as keys are made of: `KEY` bytes for each page, less for the last one."""
    return array("I", tokens).tobytes()


def n_tokens(key: bytes) -> int:
    return len(key) // _WIDTH


class Node:
    """A page in the tree, or one of its roots, which have no page and no parent."""

    __slots__ = ("children", "computed", "key", "keys", "page", "parent", "planned", "used", "users")

    def __init__(self, parent: Node | None, key: bytes, page: int) -> None:
        self.parent = parent
        self.key = key
        """Tokens of the page. Only a leaf may have fewer than `PAGE_SIZE`."""
        self.page = page
        self.computed = 0
        """Leading tokens of the key whose K and V are in the page."""
        self.planned = 0
        """The same at the end of the step that is being planned or computed."""
        self.users = 0
        """Tables that end here, and children with users."""
        self.used = 0
        """When it lost its last user."""
        self.keys: list[bytes] = []
        """Of the children, sorted: what has the longest beginning in common with a key stands next to it."""
        self.children: list[Node] = []
        """In the order of `keys`."""

    @property
    def complete(self) -> bool:
        """Nobody will write to the page any more once the step is computed."""
        return self.planned == PAGE_SIZE


class RadixTree:
    """Nodes over the pages of a pool, under one root for each namespace.

    Nodes that have users stay; of the others, `evict` gives up the leaves that were used longest ago.
    """

    def __init__(self, pool: PagePool) -> None:
        self._pool = pool
        self._roots: dict[bytes, Node] = {}
        self._clock = 0
        self._serial = itertools.count()
        self._idle: list[tuple[int, int, Node]] = []
        """Heap of leaves without users by `used`; entries that are no longer so are skipped."""
        self.n_nodes = 0
        self.n_held = 0
        """Nodes with users."""
        self.evicted_tokens = 0

    @property
    def n_cached(self) -> int:
        """Pages that nobody uses: all of them can be had by `evict`."""
        return self.n_nodes - self.n_held

    # --- finding -------------------------------------------------------------------------------

    def root(self, namespace: bytes) -> Node:
        """Where the paths of a namespace begin. Lock it to keep it."""
        root = self._roots.get(namespace)
        if root is None:
            root = self._roots[namespace] = Node(None, namespace, -1)
            root.planned = root.computed = PAGE_SIZE
        return root

    def find(self, parent: Node, key: bytes) -> Node | None:
        """The child with exactly this key."""
        i = bisect_left(parent.keys, key)
        if i < len(parent.keys) and parent.keys[i] == key:
            return parent.children[i]
        return None

    def follow(self, node: Node, keys: bytes, first: int, end: int, pages: list[int]) -> Node:
        """Goes down along complete pages first..end-1 of `keys`, as far as there are any; appends their numbers."""
        for at in range(first * KEY, end * KEY, KEY):
            key = keys[at : at + KEY]
            i = bisect_left(node.keys, key)
            if i == len(node.keys) or node.keys[i] != key:
                break
            child = node.children[i]
            if child.planned != PAGE_SIZE:
                break
            node = child
            pages.append(node.page)
        return node

    def closest(self, parent: Node, key: bytes) -> tuple[Node | None, int]:
        """The child whose page has the longest beginning in common with the key, and how many tokens that is."""
        i = bisect_left(parent.keys, key)
        best, longest = None, 0
        for child in parent.children[max(i - 1, 0) : i + 1]:
            common = min(_common(child.key, key), child.planned)
            if common > longest:
                best, longest = child, common
        return best, longest

    # --- users ---------------------------------------------------------------------------------

    def lock(self, node: Node) -> None:
        """One more user: the node stays, and with it the path to it."""
        while True:
            node.users += 1
            if node.parent is None or node.users > 1:
                return
            self.n_held += 1
            node = node.parent

    def unlock(self, node: Node) -> None:
        """One user less."""
        self._clock += 1
        while True:
            node.users -= 1
            if node.users:
                return
            parent = node.parent
            if parent is None:
                self._drop_root(node)
                return
            self.n_held -= 1
            node.used = self._clock
            self._settle(node, parent)
            node = parent

    # --- changes -------------------------------------------------------------------------------

    def insert(self, parent: Node, key: bytes, page: int) -> Node | None:
        """A new child that takes over the page; None when there is one with this key already."""
        if self.find(parent, key) is not None:
            return None
        node = Node(parent, key, page)
        self._attach(node, parent)
        self.n_nodes += 1
        return node

    def adopt(self, parent: Node, key: bytes, page: int, used: int) -> Node | None:
        """`insert` for a complete page that comes from elsewhere, without users; `used` below 1: before all others."""
        node = self.insert(parent, key, page)
        if node is not None:
            node.computed = node.planned = PAGE_SIZE
            node.used = used
            self._push(node)
        return node

    def rename(self, node: Node, key: bytes) -> bool:
        """Gives a leaf another key, all of it computed. False, and no change, when a sibling has it."""
        parent = node.parent
        assert parent is not None
        if key != node.key:
            if self.find(parent, key) is not None:
                return False
            self._detach(node, parent)
            node.key = key
            self._attach(node, parent)
        node.computed = node.planned = n_tokens(key)
        return True

    def knows(self, parent: Node, key: bytes) -> bool:
        """Whether a child has these tokens, or is about to have them."""
        return self.closest(parent, key)[1] == n_tokens(key) or self.find(parent, key) is not None

    def evict(self, n: int) -> None:
        """Frees n pages that nobody uses; there must be as many."""
        assert n <= self.n_cached
        while n:
            used, _, node = heappop(self._idle)
            if node.users or node.keys or node.used != used or node.page < 0:
                continue
            self.evicted_tokens += node.computed
            parent = node.parent
            assert parent is not None
            self._detach(node, parent)
            self._forget(node)
            n -= 1
            if parent.parent is None:
                self._drop_root(parent)
            elif not parent.keys and not parent.users:
                parent.used = max(parent.used, used)
                self._push(parent)

    def _settle(self, node: Node, parent: Node) -> None:
        """A node that lost its last user keeps what was computed, if that is anything new."""
        if node.keys:
            return
        if node.computed < n_tokens(node.key):
            self._detach(node, parent)
            node.key = node.key[: node.computed * _WIDTH]
            node.planned = node.computed
            if not node.key or self.knows(parent, node.key):
                self._forget(node)
                return
            self._attach(node, parent)
        self._push(node)

    def _forget(self, node: Node) -> None:
        """The end of a node that is detached."""
        self._pool.release((node.page,))
        node.page = -1
        node.parent = None
        self.n_nodes -= 1

    def _attach(self, node: Node, parent: Node) -> None:
        i = bisect_left(parent.keys, node.key)
        parent.keys.insert(i, node.key)
        parent.children.insert(i, node)

    def _detach(self, node: Node, parent: Node) -> None:
        i = bisect_left(parent.keys, node.key)
        assert parent.children[i] is node
        del parent.keys[i], parent.children[i]

    def _push(self, node: Node) -> None:
        heappush(self._idle, (node.used, next(self._serial), node))
        if len(self._idle) > 1000 + 2 * self.n_nodes:
            current = {id(n): (used, serial, n) for used, serial, n in self._idle if n.used == used and n.page >= 0}
            self._idle = [entry for entry in current.values() if not entry[2].users and not entry[2].keys]
            heapify(self._idle)

    def _drop_root(self, root: Node) -> None:
        if not root.users and not root.keys:
            del self._roots[root.key]

    # --- looking inside ------------------------------------------------------------------------

    def walk(self) -> Iterator[tuple[bytes, Node]]:
        """All nodes but the roots, parents first, and the namespace of each."""
        for namespace, root in self._roots.items():
            waiting = [*root.children]
            while waiting:
                node = waiting.pop()
                yield namespace, node
                waiting += node.children

    def __iter__(self) -> Iterator[Node]:
        return (node for _, node in self.walk())

    def check(self) -> None:
        """Raises AssertionError unless counts, order and keys are what they must be."""
        nodes = list(self)
        assert len(nodes) == self.n_nodes, "nodes are miscounted"
        assert sum(node.users > 0 for node in nodes) == self.n_held, "nodes with users are miscounted"
        pages = [node.page for node in nodes]
        assert len(set(pages)) == len(pages), "a page is in two nodes"
        idle = {id(node) for used, _, node in self._idle if node.used == used}
        for node in [*self._roots.values(), *nodes]:
            assert node.keys == sorted(set(node.keys)), "children are out of order"
            assert node.keys == [child.key for child in node.children], "a child is under another key"
            assert all(child.parent is node for child in node.children), "a child has another parent"
            assert node.users >= sum(child.users > 0 for child in node.children), "users are miscounted"
        for node in nodes:
            assert 0 <= node.computed <= node.planned <= n_tokens(node.key) <= PAGE_SIZE, "more than its tokens"
            if node.children:
                assert node.complete, "something follows an incomplete page"
            if not node.users:
                assert node.computed == n_tokens(node.key) > 0, "an unfinished page that nobody will finish"
                assert node.children or id(node) in idle, "a page that will never be evicted"


def _common(a: bytes, b: bytes) -> int:
    """Leading tokens that two keys have in common."""
    n = min(len(a), len(b))
    difference = int.from_bytes(a[:n], "big") ^ int.from_bytes(b[:n], "big")
    return (n - (difference.bit_length() + 7) // 8) // _WIDTH
