"""The page pool: which KV pages are free.

Owns page numbers. Must not know tokens, sequences or what a page holds; a page is the device's `PAGE_SIZE`
token slots under one number. A page that was taken has one owner: a table, or the tree, which counts its users.
"""

from __future__ import annotations

from collections.abc import Iterable

from llanero.ops.api import PAGE_SIZE


def pages_for(n_tokens: int) -> int:
    """Pages that n_tokens need."""
    return -(-n_tokens // PAGE_SIZE)


class PagePool:
    """Numbers 0..n_pages-1, each free or taken.

    The page freed last is taken first: low numbers are used again and again, so that memory which
    the device commits at first write stays small while little is kept.
    """

    def __init__(self, n_pages: int) -> None:
        if n_pages < 1:
            raise ValueError(f"a pool needs at least one page, not {n_pages}")
        self.n_pages = n_pages
        self._free = list(range(n_pages - 1, -1, -1))
        self._taken = bytearray(n_pages)

    @property
    def n_free(self) -> int:
        return len(self._free)

    def allocate(self, n: int) -> list[int] | None:
        """n pages, or None (and no change) when fewer are free."""
        if n < 0:
            raise ValueError(f"cannot allocate {n} pages")
        if n > len(self._free):
            return None
        pages = [self._free.pop() for _ in range(n)]
        for page in pages:
            self._taken[page] = 1
        return pages

    def release(self, pages: Iterable[int]) -> None:
        """Makes pages free again."""
        for page in pages:
            if not self._taken[page]:
                raise ValueError(f"page {page} is free already")
            self._taken[page] = 0
            self._free.append(page)

    def check(self) -> None:
        """Raises AssertionError unless every page is either free, and that once, or taken."""
        free = set(self._free)
        assert len(free) == len(self._free), "a page is free twice"
        assert free == {page for page, taken in enumerate(self._taken) if not taken}, "a page is lost"
