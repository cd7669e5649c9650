"""Measures what a step costs beside its arithmetic: the share of its time that is neither forward pass nor sampling.

python benchmarks/scheduling.py model.gguf                64 sequences that decode
python benchmarks/scheduling.py model.gguf -b 8 --tokens 500
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from llanero import hardware
from llanero.bench.measure import new_tokens
from llanero.engine.core import EngineCore
from llanero.engine.load import load_core
from llanero.engine.wire import EngineConfig, Submit
from llanero.errors import LlaneroError
from llanero.types import SamplingParams

BAR = 0.05
"""Of the time of a step of 64 sequences."""


class Stopwatch:
    """The seconds that calls take."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def on(self, owner: Any, name: str) -> None:
        """Times a method from now on."""
        method: Callable[..., Any] = getattr(owner, name)

        def timed(*args: Any) -> Any:
            started = time.perf_counter()
            try:
                return method(*args)
            finally:
                self.seconds += time.perf_counter() - started

        setattr(owner, name, timed)


def measure(core: EngineCore, batch: int, n_tokens: int, n_steps: int) -> tuple[list[float], list[float]]:
    """Seconds of each step: all of it, and what is not arithmetic. Sequences have nothing in common."""
    arithmetic = Stopwatch()
    arithmetic.on(core._model, "forward")
    arithmetic.on(core._sampler, "sample")
    draw = random.Random(0)
    for i in range(batch):
        prompt = draw.choices(range(core.info.n_vocab), k=n_tokens)
        params = SamplingParams(temperature=0.8, top_k=40, top_p=0.95, seed=i, max_tokens=None, ignore_eos=True)
        core.submit(Submit(request_id=i, prompt=prompt, params=params))
    waiting = set(range(batch))
    while waiting:
        waiting -= new_tokens(core.step()).keys()
    whole, rest = [], []
    for _ in range(n_steps):
        before, started = arithmetic.seconds, time.perf_counter()
        outputs = core.step()
        whole.append(time.perf_counter() - started)
        rest.append(whole[-1] - (arithmetic.seconds - before))
        assert len(new_tokens(outputs)) == batch
    return whole, rest


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, help="GGUF file; random weights will do")
    parser.add_argument("-b", "--batch", type=int, default=64, help="sequences of a step")
    parser.add_argument("--tokens", type=int, default=100, help="of each prompt")
    parser.add_argument("-n", "--steps", type=int, default=50, help="their median counts")
    parser.add_argument("-t", "--threads", type=int, default=hardware.cpu_count())
    given = parser.parse_args(argv)
    ctx_size = given.tokens + given.steps + 16
    config = EngineConfig(
        model=str(given.model),
        threads=given.threads,
        ctx_size=ctx_size,
        kv_tokens=given.batch * (ctx_size + 16),
        parallel=given.batch,
        spec_draft_n_max=0,
    )
    try:
        core = load_core(config)
    except LlaneroError as error:
        print(f"scheduling.py: {error}", file=sys.stderr)
        return 1
    whole, rest = measure(core, given.batch, given.tokens, given.steps)
    shares = [part / step for part, step in zip(rest, whole, strict=True)]
    print(
        f"{given.batch} sequences, {core.info.threads} threads: a step {statistics.median(whole) * 1e3:.1f} ms, "
        f"{statistics.median(rest) * 1e6:.0f} us of it no arithmetic: {statistics.median(shares):.1%} (bar: {BAR:.0%})"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
