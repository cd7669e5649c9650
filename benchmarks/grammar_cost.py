"""What following a grammar costs: tokens per second of a batch with one and without, alternately.

    python benchmarks/grammar_cost.py model.gguf --batch 8 -n 64 --rounds 7

The model should have a vocabulary of the size that matters (`tools/make_model.py --vocab`). Rows with a grammar write a
list of objects with texts, numbers and choices in it; rows without write whatever the model likes. A ratio of 0.95
means that 5 % are lost.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

from llanero.config import EngineOptions
from llanero.engine.core import EngineCore
from llanero.engine.load import load_core
from llanero.engine.wire import EngineConfig, Grammar, Submit
from llanero.errors import LlaneroError
from llanero.manager.registry import load_text_parts
from llanero.text.structure import lark_source, together
from llanero.types import SamplingParams, Structured

ITEM = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 4},
        "size": {"type": "number"},
        "kind": {"enum": ["small", "large", "neither of them"]},
        "parts": {"type": "array", "items": {"type": "integer"}},
    },
    "required": ["name", "size", "kind", "parts"],
    "additionalProperties": False,
}
SCHEMA = {"type": "array", "items": ITEM, "minItems": 10_000}
PROMPT = list(range(32))


class Runs:
    """Decodes batches on one engine."""

    def __init__(self, core: EngineCore, batch: int, n_tokens: int) -> None:
        self._core, self._batch, self._n_tokens = core, batch, n_tokens
        self._requests = 0

    def rate(self, grammar: Grammar | None) -> float:
        """Tokens per second of all sequences together, from when each has its first token."""
        ids = range(self._requests, self._requests + self._batch)
        self._requests += self._batch
        for i in ids:
            params = SamplingParams(seed=i, ignore_eos=not grammar, max_tokens=self._n_tokens + 8)
            self._core.submit(Submit(request_id=i, prompt=PROMPT, params=params, grammar=grammar))
        waiting, tokens, started = set(ids), 0, time.perf_counter()
        while tokens < self._n_tokens * self._batch:
            before = bool(waiting)
            for output in self._core.step():
                if output.error or output.finish_reason:
                    raise LlaneroError(output.error or f"a sequence ended: {output.finish_reason}")
                if output.tokens:
                    waiting.discard(output.request_id)
                tokens += 0 if before else len(output.tokens)
            if before:
                started = time.perf_counter()
        seconds = time.perf_counter() - started
        self._core.cancel_all()
        while self._core.has_work:
            self._core.step()
        return tokens / seconds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("-n", type=int, default=64, help="tokens of each sequence")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("-t", "--threads", type=int, default=EngineOptions().threads)
    options = parser.parse_args()
    core = load_core(
        EngineConfig(model=str(options.model), threads=options.threads, ctx_size=512, parallel=options.batch)
    )
    vocabulary = load_text_parts(options.model).vocabulary
    core.learn(vocabulary)
    runs = Runs(core, options.batch, options.n)
    grammar = Grammar(together(lark_source(Structured(json=SCHEMA)), {}))
    runs.rate(grammar)  # Compiles it.
    ratios, without, with_one = [], [], []
    for i in range(options.rounds):
        for form in (None, grammar) if i % 2 else (grammar, None):
            (with_one if form else without).append(runs.rate(form))
        ratios.append(with_one[-1] / without[-1])
    print(
        f"{len(vocabulary.tokens)} tokens, batch {options.batch}, {core.info.threads} threads: "
        f"{statistics.median(without):.1f} tok/s without, {statistics.median(with_one):.1f} with a grammar; "
        f"ratio {statistics.median(ratios):.3f} ({min(ratios):.3f}-{max(ratios):.3f})"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
