"""Where a sequence's pages come from: opened with its tokens, grown as it is computed, closed at its end.

Owns each sequence's page table and what its pages become in the tree: found by others as soon as they are planned,
kept when it ends. Must not know scheduling or the device, but for a function that copies pages.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import NamedTuple

import numpy as np

from llanero.kv.pages import PagePool, pages_for
from llanero.kv.tree import KEY, Node, RadixTree, n_tokens, pack
from llanero.ops.api import I32, PAGE_SIZE

CopyPage = Callable[[int, int, int], None]
"""(source page, target page, number of leading tokens), as `Ops.kv_copy`."""


class SlotCopy(NamedTuple):
    """K and V that this step writes to slots source..source + n - 1 are wanted from `target` on as well."""

    source: int
    target: int
    n: int


class PageTable:
    """The pages of one sequence, in order of its positions. The first `depth` of them are in the tree."""

    def __init__(self, root: Node, tokens: Sequence[int]) -> None:
        self.tokens = tokens
        """The sequence's own list: read again as it grows."""
        self.keys = pack(tokens)
        self.n_known = len(tokens)
        """Tokens when it was opened: `keys` has these."""
        self.tip = root
        """The node of page depth - 1. It is incomplete only while this table computes it."""
        self.depth = 0
        self.n_pages = 0
        self._pages: I32 = np.empty(8, np.int32)

    @property
    def pages(self) -> I32:
        """[n_pages]"""
        return self._pages[: self.n_pages]

    def append(self, pages: Sequence[int]) -> None:
        end = self.n_pages + len(pages)
        if end > len(self._pages):
            grown: I32 = np.empty(max(end, 2 * len(self._pages)), np.int32)
            grown[: self.n_pages] = self.pages
            self._pages = grown
        self._pages[self.n_pages : end] = pages
        self.n_pages = end

    def key(self, page: int, n: int = PAGE_SIZE) -> bytes:
        """The first n tokens of a page."""
        return pack(self.tokens[page * PAGE_SIZE : page * PAGE_SIZE + n])


class SequenceCache:
    """Hands out page tables over one pool, and shares between them what they have in common.

    Between `open` and `close`, in every step: `follow` and `borrow` take over what others have computed, or will in
    the same step; `grow` makes room for the rows to compute and tells others of them; `commit` says that they were
    computed, `abort` that they were not. Pages are written once and shared only behind the last token written,
    so a page that others read is never written again.
    """

    def __init__(self, pool: PagePool, copy: CopyPage = lambda source, target, n: None) -> None:
        self.pool = pool
        self.tree = RadixTree(pool)
        self._copy = copy
        self._planned: list[Node] = []
        """Nodes that the step will compute more of."""
        self._copies: dict[int, list[SlotCopy]] = {}
        """By target page."""

    @property
    def n_available(self) -> int:
        """Pages that tables can still get."""
        return self.pool.n_free + self.tree.n_cached

    @property
    def copies(self) -> list[SlotCopy]:
        """What the step that is being planned has to copy from its own rows."""
        return [copy for copies in self._copies.values() for copy in copies]

    def open(self, tokens: Sequence[int], tenant: str, adapter: str = "") -> PageTable:
        """An empty table for a sequence that begins with these tokens.

        Tenants do not see each other's pages, and neither do adapters, under which the same tokens mean other K and V.
        """
        table = PageTable(self.tree.root(f"{tenant}\0{adapter}".encode()), tokens)
        self.tree.lock(table.tip)
        return table

    def follow(self, table: PageTable, n_computed: int) -> int:
        """Takes over the complete pages that follow the table's own; returns the tokens it has now.

        The last token is never taken over: somebody has to compute its logits.
        """
        if n_computed >= table.n_known or not self._at_boundary(table, n_computed):
            return n_computed
        pages: list[int] = []
        end = (table.n_known - 1) // PAGE_SIZE
        tip = self.tree.follow(table.tip, table.keys, table.depth, end, pages)
        if pages:
            self._move(table, tip)
            table.append(pages)
            table.depth += len(pages)
        return table.depth * PAGE_SIZE

    def borrow(self, table: PageTable, n_computed: int) -> int:
        """Takes over the beginning of a page that goes on differently, as a copy; returns the tokens there are now.

        Does nothing without a page to copy to.
        """
        if n_computed >= table.n_known or not self._at_boundary(table, n_computed):
            return n_computed
        at = table.depth * KEY
        key = table.keys[at : min(at + KEY, len(table.keys) - KEY // PAGE_SIZE)]
        source, n = self.tree.closest(table.tip, key)
        if source is None:
            return n_computed
        self.tree.lock(source)  # It must not be what makes room for its copy.
        pages = self._allocate(1)
        if pages is not None:
            table.append(pages)
            there = min(n, source.computed)
            if there:
                self._copy(source.page, pages[0], there)
            if n > there:
                self._copies[pages[0]] = self._copied(source.page, pages[0], there, n)
        self.tree.unlock(source)
        return n_computed if pages is None else n_computed + n

    def next_page(self, table: PageTable, n_computed: int) -> Hashable:
        """Equal for tables that have to compute the same page next; None for one that shares nothing."""
        page = table.depth if table.tip.complete else table.depth - 1
        end = (page + 1) * KEY
        if n_computed // PAGE_SIZE != page or end > len(table.keys):
            return None
        parent = table.tip if table.tip.complete else table.tip.parent
        return id(parent), table.keys[end - KEY : end]

    def grow(self, table: PageTable, n_computed: int, n_tokens: int) -> bool:
        """Makes room for n_tokens in all, of which n_computed are computed and the others will be in this step.

        False, and no change, when there are too few pages.
        """
        missing = pages_for(n_tokens) - table.n_pages
        if missing > 0:
            self._publish(table, n_computed)
            pages = self._allocate(missing)
            if pages is None:
                return False
            table.append(pages)
        if n_computed < table.n_known:
            self._announce(table, n_computed, n_tokens)
        return True

    def commit(self) -> None:
        """The step is computed."""
        for node in self._planned:
            node.computed = node.planned
        self._planned.clear()
        self._copies.clear()

    def abort(self) -> None:
        """The step failed. Close, with nothing computed, all tables that took part or followed those that did."""
        for node in self._planned:
            node.planned = node.computed
        self._planned.clear()
        self._copies.clear()

    def close(self, table: PageTable, n_computed: int) -> None:
        """Keeps what was computed, as long as there is room. The table must not be used afterwards."""
        self._publish(table, n_computed)
        tip, tree = table.tip, self.tree
        rest = table.pages[table.depth :].tolist()
        if not tip.complete:
            n = min(n_computed - (table.depth - 1) * PAGE_SIZE, PAGE_SIZE)
            if n > tip.computed:
                key = table.key(table.depth - 1, n)
                assert tip.parent is not None
                if tree.knows(tip.parent, key):
                    tip.computed = tip.planned = 0  # Nobody else is there: it goes with its user.
                else:
                    tree.rename(tip, key)
        elif rest and tip.computed == PAGE_SIZE:
            n = self._n_there(table, n_computed)
            key = table.key(table.depth, n)
            if key and not tree.knows(tip, key) and self._enter(table, key, n):
                del rest[0]
        for page in rest:
            self._copies.pop(page, None)
        self.pool.release(rest)
        tree.unlock(table.tip)
        table.n_pages = table.depth = 0

    # --- how -----------------------------------------------------------------------------------

    def _at_boundary(self, table: PageTable, n_computed: int) -> bool:
        """Whether the table has begun no page that is not in the tree and complete."""
        return n_computed == table.n_pages * PAGE_SIZE and table.depth == table.n_pages and table.tip.complete

    def _allocate(self, n: int) -> list[int] | None:
        short = n - self.pool.n_free
        if short > 0:
            if short > self.tree.n_cached:
                return None
            self.tree.evict(short)
        return self.pool.allocate(n)

    def _move(self, table: PageTable, tip: Node) -> None:
        self.tree.lock(tip)
        self.tree.unlock(table.tip)
        table.tip = tip

    def _enter(self, table: PageTable, key: bytes, n_computed: int) -> Node | None:
        """Puts the table's first page that is not in the tree there; None if there is one with that key."""
        node = self.tree.insert(table.tip, key, int(table.pages[table.depth]))
        if node is not None:
            node.computed = node.planned = n_computed
            self._move(table, node)
            table.depth += 1
        return node

    def _announce(self, table: PageTable, n_computed: int, end: int) -> None:
        """Lets others find the known tokens before `end`, which this step computes."""
        tip = table.tip
        if not tip.complete:
            self._plan(tip, min(end - (table.depth - 1) * PAGE_SIZE, n_tokens(tip.key)))
        end = min(end, table.n_known)
        while table.tip.complete and table.depth * PAGE_SIZE < end:
            first = table.depth * PAGE_SIZE
            key = table.keys[table.depth * KEY : (table.depth + 1) * KEY]
            if not self._enter(table, key, self._n_there(table, n_computed)):
                return
            self._plan(table.tip, min(end - first, PAGE_SIZE))

    def _plan(self, node: Node, planned: int) -> None:
        if planned > node.planned:
            node.planned = planned
            self._planned.append(node)

    def _publish(self, table: PageTable, n_computed: int) -> None:
        """Puts pages that have become complete in the tree, or gives them up for the tree's where it has the same."""
        tree = self.tree
        tip = table.tip
        if not tip.complete and table.depth * PAGE_SIZE <= n_computed:
            key = table.key(table.depth - 1)
            if not tree.rename(tip, key):
                assert tip.parent is not None
                same = tree.find(tip.parent, key)
                if same is None or same.computed < PAGE_SIZE:
                    return
                tip.computed = tip.planned = 0  # Nobody else is there: it goes with its user.
                table.pages[table.depth - 1] = same.page
                self._move(table, same)
        while table.tip.computed == PAGE_SIZE and (table.depth + 1) * PAGE_SIZE <= n_computed:
            key = table.key(table.depth)
            same = tree.find(table.tip, key)
            if same is None:
                self._enter(table, key, PAGE_SIZE)
            elif same.computed == PAGE_SIZE:
                self.pool.release((int(table.pages[table.depth]),))
                table.pages[table.depth] = same.page
                table.depth += 1
                self._move(table, same)
            else:
                return  # Another is computing the same page. Once more when the next page is full.

    def _copied(self, source: int, target: int, first: int, end: int) -> list[SlotCopy]:
        """Tokens first..end-1 of page `source`, which this step computes or copies, for page `target` too."""
        copies = []
        for at, offset, n in ((copy.source, copy.target % PAGE_SIZE, copy.n) for copy in self._copies.get(source, ())):
            low, high = max(first, offset), min(end, offset + n)
            if low < high:
                copies.append(SlotCopy(at + low - offset, target * PAGE_SIZE + low, high - low))
            first = max(first, high)
        if first < end:
            copies.append(SlotCopy(source * PAGE_SIZE + first, target * PAGE_SIZE + first, end - first))
        return copies

    def _n_there(self, table: PageTable, n_computed: int) -> int:
        """Tokens that are in the table's first page that is not in the tree, without those that this step copies."""
        page = int(table.pages[table.depth])
        n = min(n_computed - table.depth * PAGE_SIZE, PAGE_SIZE)
        return max(0, n - sum(copy.n for copy in self._copies.get(page, ())))
