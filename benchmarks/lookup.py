"""Measures drafts by prompt lookup: decoding with them against decoding without, on answers of several kinds.

    python benchmarks/lookup.py model.gguf           random weights will do: see tools/make_model.py
    python benchmarks/lookup.py model.gguf -b 1,8 --tokenizer other.gguf

What the model says is given: the sampler does all its work on the logits that were computed, then the token of a
prepared answer is taken in place of its own. So every step costs what it would, and drafts are right as often as they
would be if the model gave that answer.
"""

from __future__ import annotations

import argparse
import re
import statistics
import sys
import time
from collections.abc import Iterator
from collections.abc import Sequence as Seq
from functools import partial
from pathlib import Path
from typing import Any

import report
from rich.table import Table

from llanero import demo, hardware
from llanero.bench import show
from llanero.bench.measure import new_tokens
from llanero.engine.core import EngineCore
from llanero.engine.load import load_core
from llanero.engine.wire import EngineConfig, Submit
from llanero.errors import LlaneroError
from llanero.formats.gguf import open_gguf
from llanero.ops.api import NoToken, Sampled
from llanero.ops.api import Sampler as DeviceSampler
from llanero.text.tokenizer import Tokenizer
from llanero.types import SamplingParams

ROOT = Path(__file__).parents[1]
SAMPLING = {"temperature": 0.8, "top_k": 40, "top_p": 0.95, "ignore_eos": True}


def _edited(code: str) -> str:
    for old, new in (("sequence", "stream"), ("rows", "lines"), ("budget", "allowance")):
        code = re.sub(rf"\b{old}\b", new, code)
    return code


def _excerpts(text: str) -> str:
    return " ".join(re.split(r"(?<=[.:])\s+", text)[2::3])


def texts() -> dict[str, tuple[str, str]]:
    """Prompt and answer by name."""
    code = (ROOT / "src/llanero/engine/scheduler.py").read_text()
    prose, other = ((ROOT / "docs" / name).read_text() for name in ("architecture.md", "security.md"))
    return {
        "edit": (code, _edited(code)),  # a program with three names changed
        "excerpts": (prose, _excerpts(prose)),  # every third sentence of a text
        "other": (prose, other),  # another text
    }


class Prompter:
    """A device's sampler that does its work, then says what the script has at each position."""

    def __init__(self, device: DeviceSampler, script: Seq[int]) -> None:
        self._device = device
        self._script = script
        self.state = device.state
        self.score = device.score

    def sample(self, logits: Any, states: Any, positions: Seq[int], allowed: Any = None) -> list[Sampled | NoToken]:
        results = self._device.sample(logits, states, positions, allowed)
        said = [self._script[position] for position in positions]
        return [
            r if isinstance(r, NoToken) else Sampled(token, r.logprob) for r, token in zip(results, said, strict=True)
        ]


class Bench:
    """Decodes prepared answers, with drafts and without."""

    def __init__(self, core: EngineCore) -> None:
        self._core = core
        self._device = core._sampler._device
        self._most = core._scheduler.drafts.most
        self._requests = 0

    def run(self, prompt: list[int], answer: list[int], batch: int, *, drafts: bool) -> dict[str, float]:
        """Tokens per second from the first token of every sequence on; drafted and accepted tokens."""
        core = self._core
        core._sampler._device = Prompter(self._device, prompt + answer)
        core._scheduler.drafts.most = self._most if drafts else 0
        params = SamplingParams(max_tokens=len(answer), seed=0, **SAMPLING)
        for _ in range(batch):
            core.submit(Submit(request_id=self._requests, prompt=prompt, params=params))
            self._requests += 1
        waiting = set(range(self._requests - batch, self._requests))
        while waiting:
            waiting -= new_tokens(core.step()).keys()
        before, started = core.stats(), time.perf_counter()
        while core.has_work:
            new_tokens(core.step())  # raises when one failed
        seconds, after = time.perf_counter() - started, core.stats()
        tokens = after.generated_tokens - before.generated_tokens
        return {
            "tok_s": tokens / seconds,
            "tokens_per_step": tokens / (after.steps - before.steps) / batch,
            "drafted": after.drafted_tokens - before.drafted_tokens,
            "accepted": after.accepted_tokens - before.accepted_tokens,
        }


def result(name: str, batch: int, rounds: Seq[tuple[dict[str, float], dict[str, float]]]) -> dict[str, Any]:
    """One line: medians over (without, with) of each round, and the rounds' own ratios."""
    ratios = [drafts["tok_s"] / plain["tok_s"] for plain, drafts in rounds]
    _, last = rounds[-1]
    return {
        "text": name,
        "batch": batch,
        "plain_tok_s": round(statistics.median(plain["tok_s"] for plain, _ in rounds), 2),
        "drafts_tok_s": round(statistics.median(drafts["tok_s"] for _, drafts in rounds), 2),
        "ratio": round(statistics.median(ratios), 3),
        "ratios": [round(ratio, 3) for ratio in ratios],
        "tokens_per_step": round(last["tokens_per_step"], 2),
        "drafted": last["drafted"],
        "accepted": last["accepted"],
    }


def table(lines: Seq[dict[str, Any]]) -> Table:
    shown = Table(box=None, header_style="bold", pad_edge=False)
    shown.add_column("text")
    for name in ("batch", "without tok/s", "with tok/s", "ratio", "tokens a step", "accepted"):
        shown.add_column(name, justify="right")
    for line in lines:
        spread = f"{line['ratio']:.2f} ({min(line['ratios']):.2f}-{max(line['ratios']):.2f})"
        accepted = f"{line['accepted']} of {line['drafted']}"
        rates = (f"{line[name]:.1f}" for name in ("plain_tok_s", "drafts_tok_s"))
        shown.add_row(line["text"], str(line["batch"]), *rates, spread, f"{line['tokens_per_step']:.2f}", accepted)
    return shown


def main(arguments: list[str] | None = None) -> int:
    options = _options(arguments)
    console = show.console()
    try:
        with open_gguf(options.tokenizer or demo.model_path()) as file:
            tokenizer = Tokenizer.from_metadata(file.metadata)
        length, batch = options.prompt + options.tokens, max(options.batch)
        core = load_core(
            EngineConfig(
                model=str(options.model),
                threads=options.threads,
                ctx_size=length,
                kv_tokens=(batch + 1) * (length + 16),
                parallel=batch,
            )
        )
        common = report.setting(threads=core.info.threads, isa=core.info.isa)
        common |= {"model": options.model.name, "prompt_tokens": options.prompt, "tokens": options.tokens}
        results = []
        with report.JsonLines(options.out, common) as lines, console.status("measuring"):
            for line in _measured(Bench(core), tokenizer, core.info.n_vocab, options):
                lines.write(line)
                results.append(line)
        console.print(report.headline(common), highlight=False, soft_wrap=True)
        console.print(table(results))
        console.print(f"written: {options.out}", highlight=False, soft_wrap=True)
    except KeyboardInterrupt:
        return 130
    except LlaneroError as error:
        print(f"lookup.py: {error}", file=sys.stderr)
        return 1
    return 0


def _measured(
    bench: Bench, tokenizer: Tokenizer, n_vocab: int, options: argparse.Namespace
) -> Iterator[dict[str, Any]]:
    for name, both in texts().items():
        prompt, answer = ([token % n_vocab for token in tokenizer.encode(text)] for text in both)
        run = partial(bench.run, prompt[: options.prompt], answer[: options.tokens])
        for batch in options.batch:
            run(batch, drafts=False)  # From here on, the prompt is in the cache.
            rounds = []
            for n in range(options.rounds):
                order = (False, True) if n % 2 == 0 else (True, False)
                by_drafts = {drafts: run(batch, drafts=drafts) for drafts in order}
                rounds.append((by_drafts[False], by_drafts[True]))
            yield result(name, batch, rounds)


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--tokenizer", type=Path, help="GGUF file whose tokenizer cuts the texts (default: the demo's)")
    parser.add_argument("-b", "--batch", type=_counts, default=[1], metavar="N,N", help="answers at once (default: 1)")
    parser.add_argument("-p", "--prompt", type=int, default=1000, help="tokens of the prompt")
    parser.add_argument("-n", "--tokens", type=int, default=256, help="tokens of the answer")
    parser.add_argument("-r", "--rounds", type=int, default=5, help="the median counts")
    parser.add_argument("-t", "--threads", type=int, default=hardware.cpu_count())
    parser.add_argument("-o", "--out", type=Path, default=report.results_stem("lookup").with_suffix(".jsonl"))
    return parser.parse_args(arguments)


def _counts(text: str) -> list[int]:
    return [int(part) for part in text.split(",")]


if __name__ == "__main__":
    sys.exit(main())
