"""A deterministic tiny model whose cache holds token ids.

Logits are a function of all tokens that its page table leads to, so that a wrong page, slot or position
shows up as other tokens.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from llanero.engine.core import EngineCore
from llanero.engine.wire import EngineConfig
from llanero.models.spec import ModelSpec, RopeSpec
from llanero.ops.api import F32, PAGE_SIZE, U8, Batch
from llanero.ops.reference_sampler import ReferenceSampler
from llanero.types import KvType


@dataclass
class FakeOps:
    name: str = "fake"
    isa: str = "fake"
    threads: int = 1

    def kv_copy(self, cache: FakeCache, source_page: int, target_page: int, n_tokens: int) -> None:
        source, target = source_page * PAGE_SIZE, target_page * PAGE_SIZE
        cache.tokens[target : target + n_tokens] = cache.tokens[source : source + n_tokens]

    def kv_read(self, cache: FakeCache, page: int, out: U8) -> None:
        out[:] = cache.tokens[page * PAGE_SIZE : (page + 1) * PAGE_SIZE].view(np.uint8)

    def kv_restore(self, cache: FakeCache, page: int, data: U8) -> None:
        cache.tokens[page * PAGE_SIZE : (page + 1) * PAGE_SIZE] = data.view(np.int64)

    def sampler(self, n_vocab: int) -> ReferenceSampler:
        return ReferenceSampler(n_vocab)


class FakeCache:
    """One token id per slot; -1 was never written."""

    def __init__(self, n_pages: int) -> None:
        self.n_pages = n_pages
        self.page_nbytes = PAGE_SIZE * 8
        self.nbytes = n_pages * self.page_nbytes
        self.tokens = np.full(n_pages * PAGE_SIZE, -1, np.int64)


class FakeModel:
    """Set `poison` to a token id to get NaN logits after it, `explode` to get an exception.

    With `repeats`, logits follow mostly from the last token, so that answers repeat themselves.
    """

    def __init__(
        self,
        n_vocab: int = 50,
        ctx_train: int = 128,
        *,
        poison: int | None = None,
        explode: int | None = None,
        repeats: bool = False,
    ) -> None:
        self.spec = ModelSpec(
            arch="fake",
            n_layers=1,
            d_model=8,
            n_heads=1,
            n_kv_heads=1,
            head_dim=8,
            d_ffn=8,
            n_vocab=n_vocab,
            ctx_train=ctx_train,
            norm_eps=1e-5,
            rope=RopeSpec(style="half", n_dims=8, base=10000.0),
            attn_scale=1.0,
        )
        self.ops: Any = FakeOps()
        self.n_params = 1000
        self.weight_bytes = 4000
        self.poison = poison
        self.explode = explode
        self.repeats = repeats
        self.forwards = 0
        self.max_rows = 0
        self._table = np.random.default_rng(7).standard_normal((997, n_vocab)).astype(np.float32) * 3

    def kv_cache(self, n_pages: int, dtype: KvType) -> FakeCache:
        return FakeCache(n_pages)

    def kv_bytes_per_token(self, dtype: KvType) -> int:
        return 8

    def after(self, history: Sequence[int]) -> F32:
        """The logits after these tokens."""
        logits = self._row(history)
        if self.repeats:
            logits = self._row(history[-1:]) + np.float32(0.1) * logits
        return logits

    def _row(self, tokens: Sequence[int]) -> F32:
        state = 1
        for token in tokens:
            state = (state * 31 + token + 1) % 1_000_003
        row: F32 = self._table[state % len(self._table)]
        return row

    def forward(self, batch: Batch, cache: Any) -> F32:
        self.forwards += 1
        self.max_rows = max(self.max_rows, len(batch.token_ids))
        assert batch.token_ids.dtype == batch.slots.dtype == batch.pages.dtype == np.int32
        assert batch.pages.flags.c_contiguous
        assert batch.row_starts[0] == 0
        assert batch.row_starts[-1] == len(batch.token_ids)
        assert (np.diff(batch.row_starts) > 0).all()
        assert len({*batch.slots.tolist(), *batch.copy_slots.tolist()}) == len(batch.slots) + len(batch.copy_slots), (
            "two rows share a slot"
        )
        if self.explode is not None and self.explode in batch.token_ids:
            raise RuntimeError("boom")
        cache.tokens[batch.slots] = batch.token_ids
        cache.tokens[batch.copy_slots] = batch.token_ids[batch.copy_rows]
        logits = np.empty((len(batch.logit_rows), self.spec.n_vocab), np.float32)
        for i, row in enumerate(batch.logit_rows):
            s = int(np.searchsorted(batch.row_starts, row, side="right")) - 1
            position = int(batch.positions[row])
            pages = batch.pages[s, : position // PAGE_SIZE + 1]
            assert (pages >= 0).all()
            slots = (pages[:, None] * PAGE_SIZE + np.arange(PAGE_SIZE)).reshape(-1)[: position + 1]
            history = cache.tokens[slots].tolist()
            assert min(history) >= 0, "a slot is read before it is written"
            logits[i] = self.after(history)
            if self.poison is not None and history[-1] == self.poison:
                logits[i] = np.nan
        return logits


def make_core(
    model: FakeModel | None = None, *, clock: Callable[[], float] = time.monotonic, **overrides: Any
) -> EngineCore:
    """An engine over a fake model, which is in no hurry; keywords are those of `EngineConfig`."""
    options: dict[str, Any] = {
        "model": "fake",
        "ctx_size": 64,
        "kv_tokens": 1024,
        "parallel": 8,
        "batch_tokens": 32,
        "target_itl": 1e9,
        "spec_draft_n_max": 0,
    }
    return EngineCore(model or FakeModel(), EngineConfig(**{**options, **overrides}), clock=clock)
