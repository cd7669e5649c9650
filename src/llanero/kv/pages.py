"""The page pool: which KV pages are free and how often each of the others is held.

Owns page numbers and reference counts. Must not know tokens, sequences or what a page holds; a page
is the device's `PAGE_SIZE` token slots under one number.
"""

from __future__ import annotations

from collections.abc import Iterable

from llanero.ops.api import PAGE_SIZE


def pages_for(n_tokens: int) -> int:
    """Pages that n_tokens need."""
    return -(-n_tokens // PAGE_SIZE)


class PagePool:
    """Numbers 0..n_pages-1, each free or held by one or more owners.

    The page freed last is taken first: low numbers are used again and again, so that memory which
    the device commits at first write stays small while few sequences run.
    """

    def __init__(self, n_pages: int) -> None:
        if n_pages < 1:
            raise ValueError(f"a pool needs at least one page, not {n_pages}")
        self.n_pages = n_pages
        self._free = list(range(n_pages - 1, -1, -1))
        self._references = [0] * n_pages

    @property
    def n_free(self) -> int:
        return len(self._free)

    def allocate(self, n: int) -> list[int] | None:
        """n pages with one reference each, or None (and no change) when fewer are free."""
        if n < 0:
            raise ValueError(f"cannot allocate {n} pages")
        if n > len(self._free):
            return None
        pages = [self._free.pop() for _ in range(n)]
        for page in pages:
            self._references[page] = 1
        return pages

    def retain(self, pages: Iterable[int]) -> None:
        """One more owner for pages that are already held."""
        for page in pages:
            if self._references[page] == 0:
                raise ValueError(f"page {page} is free and cannot be shared")
            self._references[page] += 1

    def release(self, pages: Iterable[int]) -> None:
        """One owner less; a page without owners is free."""
        for page in pages:
            if self._references[page] == 0:
                raise ValueError(f"page {page} is released more often than it was taken")
            self._references[page] -= 1
            if self._references[page] == 0:
                self._free.append(page)

    def references(self, page: int) -> int:
        return self._references[page]

    def check(self) -> None:
        """Raises AssertionError unless every page is either free or held, and free ones only once."""
        free = set(self._free)
        assert len(free) == len(self._free), "a page is free twice"
        held = {page for page, count in enumerate(self._references) if count}
        assert min(self._references) >= 0, "a page has fewer than no owners"
        assert not free & held, "a page is free and held"
        assert len(free) + len(held) == self.n_pages, "a page is lost"
