"""The whole product: the packaged demo model, `llanero serve`, the official client, held-out prompts."""

from __future__ import annotations

import pytest
from demo_model.evaluate import CATEGORIES, MODEL, Report, run, serving

pytestmark = pytest.mark.skipif(not MODEL.exists(), reason="the demo model is not built; see `make demo-model`")

PROBES = 9
"""Of each category: what the suite has time for. `make demo-eval` asks 200."""
SLACK = 2
"""So few prompts say little of a share: this many more may fail than the bar says."""


@pytest.fixture(scope="module")
def report() -> Report:
    with serving(MODEL) as url:
        return run(url, count=PROBES, seed=11)


@pytest.mark.parametrize("category", CATEGORIES)
def test_held_out_prompts(report: Report, category: str) -> None:
    result = next(r for r in report.results if r.category == category)
    failures = [f"{f.prompt[-1]['content']!r}: {f.got!r}, not {f.expected!r}" for f in report.failures]
    assert result.passed >= PROBES * result.bar / 100 - SLACK, "\n".join(failures)


def test_all_together(report: Report) -> None:
    passed, asked = (sum(getattr(r, name) for r in report.results) for name in ("passed", "asked"))
    assert passed >= 0.9 * asked
