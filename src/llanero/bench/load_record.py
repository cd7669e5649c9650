"""What is kept of a scenario's runs.

Owns the JSON line (its keys are a contract with those who read benchmark files) and how times become figures. Must not
know how requests are sent or shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timezone

import msgspec
import numpy as np

from llanero import __version__
from llanero.bench.client import Sample
from llanero.bench.load import Phase, Run
from llanero.bench.scenarios import Sizes


class Spread(msgspec.Struct, frozen=True):
    """Percentiles."""

    p50: float
    p95: float
    p99: float

    @classmethod
    def of(cls, values: Iterable[float]) -> Spread | None:
        """None where there is nothing."""
        array = np.fromiter(values, dtype=float)
        return cls(*(round(float(p), 6) for p in np.percentile(array, (50, 95, 99)))) if array.size else None


class LoadRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One JSON line: the requests of one group in one run. Times are seconds; failed requests are in no figure."""

    scenario: str
    phase: Phase
    group: str
    """Which of the scenario's requests; "" where all are of one kind."""
    run: int
    requests: int
    failed: int
    errors: dict[str, int]
    """Failures by message."""
    wall_s: float
    """From the first request sent to the last one's end."""
    ttft_s: Spread | None
    """To the first text."""
    itl_s: Spread | None
    """Between events with text in them, which are mostly single tokens; of all requests together."""
    longest_gap_s: float | None
    request_s: Spread | None
    output_tokens: int
    tok_s: float
    """Output tokens of all requests over the wall time."""
    prompt_tokens: int
    cached_tokens: int | None
    """Of the prompts' tokens; None when the server does not tell."""
    sizes: Sizes
    exact_prompts: bool
    """Prompts were sized by the server's own tokenizer, not by estimate."""
    seed: int
    model: str
    server: str
    """Its URL."""
    made_by: str
    machine: str
    """That the requests came from."""
    version: str
    commit: str
    """Of this program."""
    time: str
    """UTC, ISO 8601."""


class LoadSetting(msgspec.Struct, frozen=True, kw_only=True):
    """What all lines of a measurement have in common; the fields are the record's."""

    scenario: str
    sizes: Sizes
    exact_prompts: bool
    seed: int
    model: str
    server: str
    made_by: str
    machine: str
    commit: str

    def records(self, run: Run) -> list[LoadRecord]:
        """One per group, in the order of their requests."""
        groups = dict.fromkeys(sample.group for sample in sorted(run.samples, key=lambda s: s.started))
        return [self._record(run, group, [s for s in run.samples if s.group == group]) for group in groups]

    def _record(self, run: Run, group: str, samples: list[Sample]) -> LoadRecord:
        good = [sample for sample in samples if not sample.error]
        gaps = [gap for sample in good for gap in sample.gaps]
        wall = max(s.ended for s in samples) - min(s.started for s in samples)
        output_tokens = sum(sample.output_tokens for sample in good)
        cached = [sample.cached_tokens for sample in good if sample.cached_tokens is not None]
        return LoadRecord(
            phase=run.phase,
            group=group,
            run=run.number,
            requests=len(samples),
            failed=len(samples) - len(good),
            errors=dict(Counter(sample.error for sample in samples if sample.error)),
            wall_s=round(wall, 6),
            ttft_s=Spread.of(s.first_text for s in good if s.first_text is not None),
            itl_s=Spread.of(gaps),
            longest_gap_s=round(max(gaps), 6) if gaps else None,
            request_s=Spread.of(sample.ended - sample.started for sample in good),
            output_tokens=output_tokens,
            tok_s=round(output_tokens / wall, 2),
            prompt_tokens=sum(sample.prompt_tokens for sample in good),
            cached_tokens=sum(cached) if len(cached) == len(good) > 0 else None,
            version=__version__,
            time=datetime.now(timezone.utc).isoformat(timespec="seconds"),
            **msgspec.structs.asdict(self),
        )
