from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.engine.batch import BatchBuilder
from llanero.engine.scheduler import Work
from llanero.engine.sequence import Sequence
from llanero.kv.cache import PageTable, SequenceCache
from llanero.kv.pages import PagePool
from llanero.ops.api import PAGE_SIZE
from llanero.ops.reference_sampler import ReferenceSampler
from llanero.types import SamplingParams

ragged = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 40), st.integers(0, 3)), min_size=1, max_size=6)


def sequence_of(tokens: list[int]) -> Sequence:
    return Sequence(
        request_id=0,
        index=0,
        arrival=0,
        prompt=tokens,
        params=SamplingParams(),
        stop_tokens=frozenset(),
        sampler=ReferenceSampler(1).state(SamplingParams(), [], seed=0, index=0),
        max_len=len(tokens),
    )


@settings(deadline=None)
@given(ragged, ragged, st.booleans())
def test_arrays_say_what_was_planned(
    first: list[tuple[int, int, int]], second: list[tuple[int, int, int]], all_logits: bool
) -> None:
    builder = BatchBuilder(max_rows=300)
    cache = SequenceCache(PagePool(200))
    for plan in (first, second):  # the second batch goes through the same buffers
        works: list[Work] = []
        for s, (start, rows, beyond) in enumerate(plan):
            tokens = [1000 * s + i for i in range(start + rows + beyond)]  # nothing to share
            table: PageTable = cache.open(tokens, "")
            assert cache.grow(table, 0, start + rows)
            works.append(Work(sequence_of(tokens), table, start, rows))
        batch = builder.build(works, all_logits=all_logits)

        row = 0
        wanted = []
        for s, work in enumerate(works):
            assert batch.row_starts[s] == row
            padded = batch.pages[s].tolist()
            assert padded[: work.table.n_pages] == work.table.pages.tolist()
            assert set(padded[work.table.n_pages :]) <= {-1}
            for position in range(work.start, work.start + work.rows):
                assert batch.token_ids[row] == work.sequence.tokens[position]
                assert batch.positions[row] == position
                assert batch.slots[row] == padded[position // PAGE_SIZE] * PAGE_SIZE + position % PAGE_SIZE
                if all_logits or position == len(work.sequence.tokens) - 1:
                    wanted.append(row)
                row += 1
        assert batch.row_starts.tolist()[-1] == row == len(batch.token_ids) == len(batch.slots)
        assert len(batch.row_starts) == len(works) + 1
        assert batch.logit_rows.tolist() == wanted
        assert batch.pages.flags.c_contiguous
        for work in works:
            cache.close(work.table, 0)
