"""The whole product: the packaged demo model, `llanero serve`, the official client, held-out prompts."""

from __future__ import annotations

import pytest
from demo_model.evaluate import CATEGORIES, MODEL, Report, run, serving

PROBES = 9
"""Of each category: what the suite has time for. `make demo-eval` asks 200."""
FLOORS = {
    "facts": 7,
    "arithmetic": 8,
    "memory": 7,
    "tool calls": 8,
    "no tool fits": 8,
    "tool results": 8,
    "JSON": 8,
    "unseen records": 6,
    "system prompt": 8,
    "unknown": 8,
    "smalltalk": 8,
    "stories": 7,
}
"""How many must be right at least. The packaged model is below some of the evaluation's bars, which docs/demo-model.md
tells; it is held to what it was measured to do, so that nothing in between loses any of it."""


@pytest.fixture(scope="module")
def report() -> Report:
    with serving(MODEL) as url:
        return run(url, count=PROBES, seed=11)


@pytest.mark.parametrize("category", FLOORS)
def test_held_out_prompts(report: Report, category: str) -> None:
    result = next(r for r in report.results if r.category == category)
    failures = [f"{f.prompt[-1]['content']!r}: {f.got!r}, not {f.expected!r}" for f in report.failures]
    assert result.asked == PROBES
    assert result.passed >= FLOORS[category], "\n".join(failures)


def test_all_together(report: Report) -> None:
    assert sum(result.passed for result in report.results) >= 0.8 * PROBES * len(CATEGORIES)
