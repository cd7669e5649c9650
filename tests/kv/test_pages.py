from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.kv.cache import SequenceCache
from llanero.kv.pages import PagePool, pages_for
from llanero.ops.api import PAGE_SIZE

actions = st.lists(st.tuples(st.booleans(), st.integers(0, 7)), max_size=60)


@settings(deadline=None)
@given(st.integers(1, 12), actions)
def test_every_page_is_free_or_taken_once(n_pages: int, steps: list[tuple[bool, int]]) -> None:
    pool = PagePool(n_pages)
    owners: list[list[int]] = []
    for take, number in steps:
        if take:
            free = pool.n_free
            pages = pool.allocate(number)
            assert (pages is None) == (number > free)
            if pages is not None:
                assert len(set(pages)) == number
                assert all(page not in owned for page in pages for owned in owners)
                owners.append(pages)
        elif owners:
            pool.release(owners.pop(number % len(owners)))
        pool.check()
    assert pool.n_free == n_pages - sum(map(len, owners))


def test_misuse_is_an_error() -> None:
    pool = PagePool(2)
    with pytest.raises(ValueError, match="at least one page"):
        PagePool(0)
    with pytest.raises(ValueError, match="-1 pages"):
        pool.allocate(-1)
    pages = pool.allocate(1)
    assert pages is not None
    pool.release(pages)
    with pytest.raises(ValueError, match="free already"):
        pool.release(pages)


def test_pages_are_used_again_before_fresh_ones() -> None:
    pool = PagePool(100)
    first = pool.allocate(3)
    assert first == [0, 1, 2]
    pool.release(first)
    assert sorted(pool.allocate(3) or []) == first


@settings(deadline=None)
@given(st.lists(st.integers(1, 200), min_size=1, max_size=10))
def test_tables_grow_to_the_page_and_keep_what_they_have(lengths: list[int]) -> None:
    pool = PagePool(9)
    cache = SequenceCache(pool)
    table = cache.open([1, 2, 3], "")
    for n_tokens in lengths:
        before = table.pages.tolist()
        fits = pages_for(n_tokens) <= 9
        assert cache.grow(table, 0, n_tokens) == fits
        assert table.pages.tolist()[: len(before)] == before
        if fits:
            assert table.n_pages * PAGE_SIZE >= n_tokens
        assert table.n_pages == max(len(before), pages_for(n_tokens) if fits else 0)
        assert cache.n_available == 9 - table.n_pages
    cache.close(table, 0)
    assert pool.n_free == 9
