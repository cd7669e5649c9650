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

LENGTHS = (256, 384, 512, 1024)
"""Row lengths. A conversation goes into the shortest that holds it."""
FIRST = 6.0
"""How much the first token of an answer counts: it decides what kind of answer it is, a call or none."""
GIVEN = 3 / 8
"""How much tokens count that are not the model's to say. Requests speak of what tools and messages before them say, so
that predicting them teaches to look there."""
LEARNT = 2048
"""How many tokens of a batch are learnt, unless the model says more: a third of a batch is its own, and which of the
others' are learnt hardly matters, but predicting one costs a seventh of all."""
_OPEN_ROWS = 64
"""Rows that are being filled at a time, of each length."""

I32 = npt.NDArray[np.int32]
I64 = npt.NDArray[np.int64]
F32 = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Row:
    """tokens, documents, weights: each [length]. `weights[i]`: how much it counts that token i is learnt (from those
    before it); 0: not at all. Padding has document -1."""

    tokens: I32
    documents: I32
    weights: F32


def encode(tokenizer: Tokenizer, conversations: Iterable[Conversation]) -> Iterator[tuple[list[int], list[float]]]:
    """(token ids, weights) of each conversation."""
    for conversation in conversations:
        ids: list[int] = []
        weights: list[float] = []
        segments = render(conversation)
        for segment, encoding in zip(segments, tokenizer.encode_batch_fast([s.text for s in segments]), strict=True):
            ids += encoding.ids
            if segment.learnt:
                weights += [FIRST] + [1.0] * (len(encoding.ids) - 1)
            else:
                weights += [GIVEN] * len(encoding.ids)
        weights[0] = 0  # nothing is before it
        yield ids, weights


@dataclass
class _OpenRow:
    free: int
    conversations: list[tuple[list[int], list[float]]] = field(default_factory=list)


def pack(encoded: Iterable[tuple[list[int], list[float]]]) -> Iterator[Row]:
    """Rows of the conversations in about their order; those longer than a row can be are left out."""
    open_rows: dict[int, list[_OpenRow]] = {length: [] for length in LENGTHS}
    for ids, weights in encoded:
        length = next((length for length in LENGTHS if len(ids) <= length), None)
        if length is None:
            continue
        fitting = [row for open_ones in open_rows.values() for row in open_ones if len(ids) <= row.free]
        if fitting:
            row = min(fitting, key=_free)
        else:
            rows = open_rows[length]
            if len(rows) == _OPEN_ROWS:
                fullest = min(rows, key=_free)
                rows.remove(fullest)
                yield _row(fullest.conversations, length)
            row = _OpenRow(length)
            rows.append(row)
        row.conversations.append((ids, weights))
        row.free -= len(ids)
    for length, rows in open_rows.items():
        for row in rows:
            yield _row(row.conversations, length)


def _free(row: _OpenRow) -> int:
    return row.free


def _row(conversations: list[tuple[list[int], list[float]]], length: int) -> Row:
    tokens, documents = np.zeros(length, np.int32), np.full(length, -1, np.int32)
    weights = np.zeros(length, np.float32)
    at = 0
    for number, (ids, counts) in enumerate(conversations):
        end = at + len(ids)
        tokens[at:end], documents[at:end], weights[at:end] = ids, number, counts
        at = end
    return Row(tokens, documents, weights)


@dataclass(frozen=True)
class Batch:
    """What the network takes at once: rows of one length. Each array: [rows, length]; see `Row`."""

    tokens: I64
    documents: I64
    weights: F32

    @property
    def said(self) -> npt.NDArray[np.bool_]:
        """The tokens that are the model's to say."""
        return self.weights > GIVEN

    def learnt(self, rng: np.random.Generator) -> tuple[I64, F32]:
        """(positions in the flattened rows, weights) of the tokens to learn, each [LEARNT], or [rows * length] where
        the model says more: all that it says, and as many others as there is room for, which count for all of them."""
        weights = self.weights.flatten()
        own, others = np.flatnonzero(self.said), np.flatnonzero(weights == GIVEN)
        size = LEARNT if len(own) <= LEARNT else len(weights)
        drawn = rng.choice(others, min(len(others), size - len(own)), replace=False)
        at = np.concatenate([own, drawn])
        counts = weights[at]
        counts[len(own) :] *= len(others) / max(1, len(drawn))
        unused = 0, size - len(at)  # a place of any token, which counts nothing
        return np.pad(at, unused, constant_values=1), np.pad(counts, unused)


def batches(rows: Iterable[Row], tokens: int) -> Iterator[Batch]:
    """All rows in batches of at most `tokens` tokens, in about their order. Rows that fill no batch are left out."""
    by_length: dict[int, list[Row]] = {length: [] for length in LENGTHS}
    for row in rows:
        same = by_length[len(row.tokens)]
        same.append(row)
        if len(same) == tokens // len(row.tokens):
            yield Batch(
                np.stack([row.tokens for row in same]).astype(np.int64),
                np.stack([row.documents for row in same]).astype(np.int64),
                np.stack([row.weights for row in same]),
            )
            same.clear()
