"""Tokenized conversations, packed into rows of equal length.

Owns tokens, loss masks and packing. Must not know the network.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from demo_model.conversation import Conversation, render

LENGTHS = (256, 512, 1024)
"""Row lengths. A conversation goes into the shortest that holds it."""
_OPEN_ROWS = 64
"""Rows that are being filled at a time, of each length."""

I32 = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Row:
    """tokens, documents, learnt: each [length]. `learnt[i]`: token i is learnt (from those before it).
    Padding has document -1."""

    tokens: I32
    documents: I32
    learnt: npt.NDArray[np.bool_]


def encode(tokenizer: Tokenizer, conversations: Iterable[Conversation]) -> Iterator[tuple[list[int], list[bool]]]:
    """(token ids, whether each is learnt) of each conversation."""
    for conversation in conversations:
        ids: list[int] = []
        learnt: list[bool] = []
        segments = render(conversation)
        for segment, encoding in zip(segments, tokenizer.encode_batch_fast([s.text for s in segments]), strict=True):
            ids += encoding.ids
            learnt += [segment.learnt] * len(encoding.ids)
        yield ids, learnt


@dataclass
class _OpenRow:
    conversations: list[tuple[list[int], list[bool]]] = field(default_factory=list)
    used: int = 0


def pack(encoded: Iterable[tuple[list[int], list[bool]]]) -> Iterator[Row]:
    """Rows of the conversations in about their order; those longer than a row can be are left out."""
    open_rows: dict[int, list[_OpenRow]] = {length: [] for length in LENGTHS}
    for ids, learnt in encoded:
        length = next((length for length in LENGTHS if len(ids) <= length), None)
        if length is None:
            continue
        rows = open_rows[length]
        fitting = [row for row in rows if row.used + len(ids) <= length]
        if fitting:
            row = max(fitting, key=_used)
        else:
            if len(rows) == _OPEN_ROWS:
                fullest = max(rows, key=_used)
                rows.remove(fullest)
                yield _row(fullest.conversations, length)
            row = _OpenRow()
            rows.append(row)
        row.conversations.append((ids, learnt))
        row.used += len(ids)
    for length, rows in open_rows.items():
        for row in rows:
            yield _row(row.conversations, length)


def _used(row: _OpenRow) -> int:
    return row.used


def _row(conversations: list[tuple[list[int], list[bool]]], length: int) -> Row:
    tokens, documents = np.zeros(length, np.int32), np.full(length, -1, np.int32)
    learnt = np.zeros(length, np.bool_)
    at = 0
    for number, (ids, mask) in enumerate(conversations):
        end = at + len(ids)
        tokens[at:end], documents[at:end], learnt[at:end] = ids, number, mask
        at = end
    return Row(tokens, documents, learnt)


@dataclass(frozen=True)
class Batch:
    """What the network takes at once: rows of one length. See `Model.loss`."""

    tokens: npt.NDArray[np.int64]
    documents: npt.NDArray[np.int64]
    learnt: npt.NDArray[np.int64]
    targets: npt.NDArray[np.int64]


def batches(rows: Iterable[Row], tokens: int) -> Iterator[Batch]:
    """All rows in batches of `tokens` tokens, in about their order. Rows that fill no batch are left out."""
    by_length: dict[int, list[Row]] = {length: [] for length in LENGTHS}
    for row in rows:
        same = by_length[len(row.tokens)]
        same.append(row)
        if len(same) * len(row.tokens) >= tokens:
            yield _batch(same)
            same.clear()


def _batch(rows: list[Row]) -> Batch:
    tokens = np.stack([row.tokens for row in rows]).astype(np.int64)
    learnt = np.stack([row.learnt for row in rows])
    learnt[:, 0] = False
    positions = np.flatnonzero(learnt)
    return Batch(
        tokens, np.stack([row.documents for row in rows]).astype(np.int64), positions - 1, tokens.ravel()[positions]
    )
