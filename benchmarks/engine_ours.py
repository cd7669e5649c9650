"""Our engine as a process of a comparison: the core's steps, as serving and `llanero bench` run them."""

from __future__ import annotations

import sys
import time
from functools import partial
from typing import Any

import numpy as np
import serve_cells

from llanero import __version__
from llanero.bench.measure import Bench
from llanero.bench.measure import Cell as BenchCell
from llanero.engine.load import load_core
from llanero.engine.wire import EngineConfig
from llanero.ops import create_ops
from llanero.ops.api import PAGE_SIZE
from llanero.types import SamplingParams

SAMPLING = SamplingParams(temperature=0.8, top_k=40, top_p=0.95)


class Ours:
    def __init__(self, isa: str, model: str, threads: int, cells: list[serve_cells.Cell]) -> None:
        # Without cells of the model itself there is nothing to load it for.
        timed = [_bench_cell(cell) for cell in cells if cell.test != "sample"] or [BenchCell("decode", 1, 1, 0)]
        largest = max(cell.batch for cell in timed)
        pages = max(cell.batch * -(-cell.context // PAGE_SIZE) for cell in timed)
        context = max(cell.context for cell in timed)
        core = load_core(
            EngineConfig(
                model=model,
                threads=threads,
                ctx_size=context,
                kv_tokens=(pages + largest) * PAGE_SIZE,
                parallel=largest,
                spec_draft_n_max=0,
                isa=isa,
            )
        )
        self._bench = Bench(core)
        self._bench.warm_up()
        self._threads, self._isa = threads, isa
        self.about: dict[str, Any] = {"version": __version__, "isa": core.info.isa, "kv_type": "f16"}

    def measure(self, cell: serve_cells.Cell) -> float:
        if cell.test == "sample":
            return self._sample(cell.tokens)
        return self._bench.measure(_bench_cell(cell), 1).median

    def _sample(self, n_vocab: int) -> float:
        """Median microseconds of choosing a token from a row that is not the last one again."""
        sampler = create_ops(self._threads, self._isa).sampler(n_vocab)
        rows = np.random.default_rng(0).standard_normal((8, n_vocab), np.float32) * np.float32(3)
        state = sampler.state(SAMPLING, [], seed=1, index=0)
        times = []
        for i in range(200):
            row = rows[i % 8 : i % 8 + 1]
            started = time.perf_counter()
            sampler.sample(row, [state], [i])
            times.append(time.perf_counter() - started)
        return float(np.median(times) * 1e6)


def _bench_cell(cell: serve_cells.Cell) -> BenchCell:
    assert cell.test in ("prefill", "decode")
    return BenchCell("prefill" if cell.test == "prefill" else "decode", cell.batch, cell.tokens, cell.depth)


if __name__ == "__main__":
    serve_cells.serve(partial(Ours, sys.argv[1]))
