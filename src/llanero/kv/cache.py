"""Where a sequence's pages come from: opened with its tokens, grown as it is computed, closed at its end.

Owns each sequence's page table. Must not know scheduling or the device. Prefix reuse belongs here: a
lookup in `open` and an insertion in `close` are all that the engine would see of it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from llanero.kv.pages import PagePool, pages_for
from llanero.ops.api import I32


class PageTable:
    """The pages of one sequence, in order of its positions."""

    def __init__(self, n_cached: int = 0) -> None:
        self.n_cached = n_cached
        """Leading tokens whose K and V were there when the table was opened."""
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


class SequenceCache:
    """Hands out page tables over one pool."""

    def __init__(self, pool: PagePool) -> None:
        self.pool = pool

    @property
    def n_available(self) -> int:
        """Pages that tables can still get."""
        return self.pool.n_free

    def open(self, tokens: Sequence[int], tenant: str) -> PageTable:
        """A table for a sequence that starts with these tokens. Nothing is shared yet: it is empty."""
        return PageTable()

    def grow(self, table: PageTable, n_tokens: int) -> bool:
        """Makes room for n_tokens in all. False, and no change, when the pool has too few pages."""
        missing = pages_for(n_tokens) - table.n_pages
        if missing <= 0:
            return True
        pages = self.pool.allocate(missing)
        if pages is None:
            return False
        table.append(pages)
        return True

    def close(self, table: PageTable) -> None:
        """Gives the table's pages back. The table must not be used afterwards."""
        self.pool.release(table.pages.tolist())
        table.n_pages = 0
