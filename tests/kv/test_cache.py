from __future__ import annotations

from llanero.kv.cache import PageTable, SequenceCache, SlotCopy
from llanero.kv.pages import PagePool
from llanero.ops.api import PAGE_SIZE


def never(source: int, target: int, n: int) -> None:
    raise AssertionError("nothing is computed yet that could be copied")


def kept(cache: SequenceCache, tokens: list[int]) -> None:
    """A sequence that has come and gone."""
    table = cache.open(tokens, "")
    assert cache.grow(table, 0, len(tokens))
    cache.commit()
    cache.close(table, len(tokens))


def found(cache: SequenceCache, tokens: list[int]) -> int:
    """How many of the tokens are in complete pages."""
    table = cache.open([*tokens, 0], "")
    n = cache.follow(table, 0)
    cache.close(table, 0)
    return n


def planned(cache: SequenceCache, tokens: list[int]) -> tuple[PageTable, int]:
    table = cache.open(tokens, "")
    reached = cache.borrow(table, cache.follow(table, 0))
    assert cache.grow(table, reached, len(tokens))
    return table, reached


def test_what_a_step_copies_may_be_copied_further_in_the_same_step() -> None:
    cache = SequenceCache(PagePool(3), never)
    a, _ = planned(cache, [*range(10), 20, 21])
    b, from_a = planned(cache, [*range(10), 30, 31, 32])
    c, from_b = planned(cache, [*range(10), 30, 31, 40])
    assert (from_a, from_b) == (10, 12)
    first, second, third = (int(table.pages[0]) * PAGE_SIZE for table in (a, b, c))
    assert cache.copies == [
        SlotCopy(first, second, 10),
        SlotCopy(first, third, 10),  # rows of the step, not what is itself a copy
        SlotCopy(second + 10, third + 10, 2),
    ]
    cache.commit()
    assert cache.copies == []


def test_a_copy_is_not_made_for_a_table_that_is_closed_before_the_step() -> None:
    cache = SequenceCache(PagePool(2), never)
    a, _ = planned(cache, [*range(10), 20])
    table = cache.open([*range(10), 30], "")
    assert cache.borrow(table, 0) == 10
    cache.close(table, 10)
    assert cache.copies == []
    assert cache.pool.n_free == 1
    cache.commit()
    cache.close(a, 11)
    assert (cache.tree.n_nodes, cache.n_available) == (1, 2)


def test_the_least_recently_used_goes_first_and_what_is_in_use_stays() -> None:
    cache = SequenceCache(PagePool(8))
    prompts = [[i] * 32 for i in range(4)]
    for prompt in prompts:
        kept(cache, prompt)
    assert cache.n_available == 8
    assert found(cache, prompts[1]) == 32  # and so it is used
    held = cache.open([*prompts[0], 5], "")
    assert cache.follow(held, 0) == 32
    assert cache.n_available == 6
    kept(cache, [7] * 30)
    assert [found(cache, prompt) for prompt in prompts] == [32, 32, 0, 32]
    assert not cache.grow(held, 32, 32 + 7 * 16)
    assert cache.grow(held, 32, 32 + 6 * 16)
    assert cache.tree.n_cached == cache.pool.n_free == 0
    cache.abort()
    cache.close(held, 0)
    assert [found(cache, prompt) for prompt in prompts] == [32, 0, 0, 0]
    cache.tree.check()


def test_the_end_of_a_branch_goes_before_its_beginning() -> None:
    cache = SequenceCache(PagePool(4))
    tokens = list(range(64))
    kept(cache, tokens)
    for n in (48, 32, 16, 0):
        cache.tree.evict(1)
        assert found(cache, tokens) == n


def test_equal_answers_are_kept_once() -> None:
    cache = SequenceCache(PagePool(100))
    for tokens in ([1, 2], [1, 2, *range(40)], [1, 2, *range(50)]):
        tables = []
        for _ in range(3):
            mine = list(tokens)
            table = cache.open(mine, "")
            reached = cache.borrow(table, cache.follow(table, 0))
            assert cache.grow(table, reached, len(mine))
            tables.append((table, mine))
        cache.commit()
        for _, mine in tables:
            mine += [9] * 40
        for table, mine in tables:
            for n in range(len(tokens), len(mine)):
                assert cache.grow(table, n, n + 1)
                cache.commit()
            cache.close(table, len(mine))
        cache.tree.check()
    # 42, 82 and 92 tokens with 2, 2 and 42 in common: pages 0-2, 0-5, 2-5, each branch's last one cut off once at most.
    assert cache.tree.n_nodes <= 3 + 6 + 4 + 3


def test_namespaces_without_pages_are_forgotten() -> None:
    cache = SequenceCache(PagePool(4))
    for i in range(100):
        table = cache.open([1, 2, 3], f"tenant {i}")
        cache.close(table, 0)
    assert not cache.tree._roots
