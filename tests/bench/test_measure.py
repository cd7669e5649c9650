"""What a benchmark runs and counts, on an engine whose steps take exactly one second each."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from fake import FakeModel, make_core

from llanero.bench.measure import PATIENCE, Bench, Cell, grid
from llanero.engine.core import EngineCore
from llanero.engine.wire import Submit
from llanero.errors import InvalidRequestError, LlaneroError


class SlowSteps:
    """A clock that only steps move."""

    def __init__(self, core: EngineCore, seconds: float = 1.0) -> None:
        self.now = 0.0
        step = core.step

        def slow_step() -> Any:
            self.now += seconds
            return step()

        core.step = slow_step  # type: ignore[method-assign]

    def __call__(self) -> float:
        return self.now


def bench(seconds: float = 1.0, **overrides: Any) -> Bench:
    core = make_core(FakeModel(ctx_train=512), **({"ctx_size": 256, "kv_tokens": 4096} | overrides))
    return Bench(core, clock=SlowSteps(core, seconds))


class TestPrefill:
    @pytest.mark.parametrize(("batch", "rate"), [(1, 32.0), (2, 32.0), (4, 32.0)])
    def test_counts_all_prompts_together(self, batch: int, rate: float) -> None:
        assert bench().measure(Cell("prefill", batch, 64, 0), 2).rates == (rate, rate)

    def test_a_prompt_shorter_than_a_step(self) -> None:
        assert bench().measure(Cell("prefill", 1, 8, 0), 1).rates == (8.0,)

    @pytest.mark.parametrize("batch", [1, 2])
    def test_at_depth_only_what_follows_counts(self, batch: int) -> None:
        test = bench(seconds=2.0)
        assert test.measure(Cell("prefill", batch, 64, 96), 1).rates == (16.0,)


class TestDecode:
    @pytest.mark.parametrize("batch", [1, 3, 8])
    @pytest.mark.parametrize("depth", [0, 1, 40])
    def test_a_step_gives_each_sequence_a_token(self, batch: int, depth: int) -> None:
        timing = bench().measure(Cell("decode", batch, 5, depth), 2)
        assert timing.rates == (batch, batch)

    def test_the_context_is_not_timed(self) -> None:
        test = bench()
        clock = test._clock
        test.measure(Cell("decode", 1, 4, 128), 1)
        assert clock() == 4 + 4 + 1  # 128 tokens of context, 4 timed steps, the cancellation

    def test_pages_are_given_back(self) -> None:
        test = bench()
        test.measure(Cell("decode", 8, 5, 40), 3)
        stats = test._core.stats()
        assert stats.pages_free + stats.pages_cached == stats.pages_total
        assert not test._core.has_work


class TestRuns:
    def test_median_of_the_repetitions(self) -> None:
        timing = bench().measure(Cell("decode", 2, 3, 8), 5)
        assert len(timing.rates) == 5
        assert timing.median == 2.0

    def test_slow_cells_are_measured_once(self) -> None:
        assert len(bench(seconds=PATIENCE + 1).measure(Cell("decode", 1, 2, 4), 5).rates) == 1

    def test_prompts_never_repeat(self) -> None:
        test = bench()
        seen: list[tuple[int, ...]] = []
        submit = test._core.submit

        def recorded(request: Submit) -> None:
            seen.append(tuple(request.prompt))
            submit(request)

        test._core.submit = recorded  # type: ignore[method-assign]
        test.measure(Cell("prefill", 4, 32, 0), 3)
        assert len(seen) == len(set(seen)) == 12

    def test_warm_up_fits_a_tiny_context(self) -> None:
        for ctx_size in (16, 17, 64):
            bench(ctx_size=ctx_size).warm_up()

    def test_what_does_not_fit_is_refused(self) -> None:
        with pytest.raises(InvalidRequestError, match="does not fit the context of 256"):
            bench().measure(Cell("decode", 1, 64, 200), 1)

    def test_a_failed_request_is_told(self) -> None:
        core = make_core(FakeModel(explode=0, n_vocab=1))
        with pytest.raises(LlaneroError, match="boom"):
            Bench(core).measure(Cell("decode", 1, 2, 2), 1)


class TestGrid:
    def test_defaults(self) -> None:
        assert grid(512, 64, (1, 2), ()) == [
            Cell("prefill", 1, 512, 0),
            Cell("prefill", 2, 512, 0),
            Cell("decode", 1, 64, 128),
            Cell("decode", 2, 64, 128),
        ]

    def test_depths(self) -> None:
        cells = grid(512, 64, (1, 8), (0, 4096))
        assert [c for c in cells if c.test == "prefill" and c.depth] == [Cell("prefill", 1, 512, 4096)]
        decode = {(c.batch, c.depth) for c in cells if c.test == "decode"}
        assert decode == set(itertools.product((1, 8), (0, 4096)))

    def test_zero_leaves_a_half_out(self) -> None:
        assert {c.test for c in grid(0, 64, (1,), ())} == {"decode"}
        assert {c.test for c in grid(512, 0, (1,), ())} == {"prefill"}
        assert grid(0, 0, (1,), ()) == []
