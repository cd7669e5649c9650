"""From planned work to the arrays of one step.

Owns the buffers of a `Batch`. Must not know how work was chosen or what becomes of the logits.
"""

from __future__ import annotations

from collections.abc import Sequence as Seq

import numpy as np

from llanero.engine.scheduler import Work
from llanero.kv.cache import SlotCopy
from llanero.ops.api import I32, PAGE_SIZE, Batch

_OFFSET_BITS = PAGE_SIZE.bit_length() - 1
assert PAGE_SIZE == 1 << _OFFSET_BITS
_NONE: I32 = np.empty(0, np.int32)


class BatchBuilder:
    """Builds batches of up to max_rows rows in the same memory again and again."""

    def __init__(self, max_rows: int) -> None:
        self._token_ids: I32 = np.empty(max_rows, np.int32)
        self._positions: I32 = np.empty(max_rows, np.int32)
        self._sequence_of: I32 = np.empty(max_rows, np.int32)
        self._row_starts: I32 = np.zeros(max_rows + 1, np.int32)
        self._logit_rows: I32 = np.empty(max_rows, np.int32)
        self._pages: I32 = np.empty(0, np.int32)
        self._counting: I32 = np.arange(max_rows, dtype=np.int32)

    def build(self, works: Seq[Work], copies: Seq[SlotCopy] = (), *, all_logits: bool = False) -> Batch:
        """The batch of this work, valid until the next call.

        Logits are wanted for the rows of prompts that are scored and, of each sequence that goes on, for its last row
        and its draft's, in order of `works`; with `all_logits` for every row. The slots that `copies` are from must be
        those of rows.
        """
        n_sequences = len(works)
        n_pages = max(work.table.n_pages for work in works)
        if n_sequences * n_pages > len(self._pages):
            self._pages = np.empty(2 * n_sequences * n_pages, np.int32)
        pages = self._pages[: n_sequences * n_pages].reshape(n_sequences, n_pages)
        pages.fill(-1)

        end = 0
        logit_rows: list[int] = []
        for s, work in enumerate(works):
            pages[s, : work.table.n_pages] = work.table.pages
            start, end = end, end + work.all_rows
            if work.all_rows == 1:
                self._token_ids[start] = work.sequence.tokens[work.start]
                self._positions[start] = work.start
                self._sequence_of[start] = s
            else:
                known = work.sequence.tokens[work.start : work.start + work.rows]
                self._token_ids[start:end] = [*known, *work.draft]
                self._positions[start:end] = self._counting[: work.all_rows]
                self._positions[start:end] += work.start
                self._sequence_of[start:end] = s
            self._row_starts[s + 1] = end
            if work.sequence.scores is not None:
                logit_rows += range(start, start + work.n_scored)
            if work.wants_logits:
                logit_rows += range(end - 1 - len(work.draft), end)

        positions = self._positions[:end]
        slots = pages[self._sequence_of[:end], positions >> _OFFSET_BITS]
        slots <<= _OFFSET_BITS
        slots += positions & (PAGE_SIZE - 1)
        if all_logits:
            wanted = self._counting[:end]
        else:
            wanted = self._logit_rows[: len(logit_rows)]
            wanted[:] = logit_rows
        copy_rows, copy_slots = _copied_rows(slots, copies)
        return Batch(
            token_ids=self._token_ids[:end],
            positions=positions,
            slots=slots,
            row_starts=self._row_starts[: n_sequences + 1],
            pages=pages,
            logit_rows=wanted,
            copy_rows=copy_rows,
            copy_slots=copy_slots,
        )


def _copied_rows(slots: I32, copies: Seq[SlotCopy]) -> tuple[I32, I32]:
    """Rows and second slots of `Batch`."""
    if not copies:
        return _NONE, _NONE
    by_slot = np.argsort(slots)
    sources = np.concatenate([np.arange(copy.source, copy.source + copy.n) for copy in copies])
    targets = np.concatenate([np.arange(copy.target, copy.target + copy.n) for copy in copies])
    rows = by_slot[np.searchsorted(slots, sources, sorter=by_slot).clip(max=len(slots) - 1)]
    assert (slots[rows] == sources).all(), "what is to be copied is not computed in this step"
    return rows.astype(np.int32), targets.astype(np.int32)
