from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.kv.cache import SequenceCache
from llanero.kv.pages import PagePool, pages_for
from llanero.ops.api import PAGE_SIZE

actions = st.lists(st.tuples(st.sampled_from(["allocate", "retain", "release"]), st.integers(0, 7)), max_size=60)


@settings(deadline=None)
@given(st.integers(1, 12), actions)
def test_every_page_is_free_or_held_as_often_as_it_was_taken(n_pages: int, steps: list[tuple[str, int]]) -> None:
    pool = PagePool(n_pages)
    owners: list[list[int]] = []
    for action, number in steps:
        if action == "allocate":
            free = pool.n_free
            pages = pool.allocate(number)
            assert (pages is None) == (number > free)
            if pages is not None:
                assert len(set(pages)) == number
                assert all(page not in owned for page in pages for owned in owners)
                owners.append(pages)
        elif owners:
            owned = owners[number % len(owners)]
            if action == "retain":
                pool.retain(owned)
                owners.append(list(owned))
            else:
                owners.remove(owned)
                pool.release(owned)
        pool.check()
        for page in range(n_pages):
            assert pool.references(page) == sum(page in owned for owned in owners)
    held = {page for owned in owners for page in owned}
    assert pool.n_free == n_pages - len(held)


def test_misuse_is_an_error() -> None:
    pool = PagePool(2)
    with pytest.raises(ValueError, match="at least one page"):
        PagePool(0)
    with pytest.raises(ValueError, match="-1 pages"):
        pool.allocate(-1)
    pages = pool.allocate(1)
    assert pages is not None
    pool.release(pages)
    with pytest.raises(ValueError, match="more often"):
        pool.release(pages)
    with pytest.raises(ValueError, match="cannot be shared"):
        pool.retain(pages)


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
        assert cache.grow(table, n_tokens) == fits
        assert table.pages.tolist()[: len(before)] == before
        if fits:
            assert table.n_pages * PAGE_SIZE >= n_tokens
        assert table.n_pages == max(len(before), pages_for(n_tokens) if fits else 0)
        assert cache.n_available == 9 - table.n_pages
    cache.close(table)
    assert pool.n_free == 9
