"""`/metrics`: the server's and its models' numbers for Prometheus.

Owns the metrics' names, which dashboards and alerts rely on, and what they say. Numbers are read where they are kept
when Prometheus asks; nothing is counted here.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, cast

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector
from starlette.types import Receive, Scope, Send

from llanero import __version__
from llanero.manager.registry import ModelRegistry, ServedModel
from llanero.observe.metrics import Histogram, RequestMetrics
from llanero.observe.process import process_usage

PREFIX = "llanero_"

_Sample = tuple[tuple[str, ...], float | None]
_Value = Callable[[ServedModel], float | None]
"""None where there is nothing to tell: no engine is ready."""


def _resident_bytes(model: ServedModel) -> int | None:
    info = model.engine.info
    process = process_usage(info.pid) if info is not None else None
    return process.resident_bytes if process is not None else None


_COUNTERS: dict[str, tuple[str, _Value]] = {
    "prompt_tokens_computed": ("Prompt tokens that were computed", lambda m: m.engine.stats.prompt_tokens),
    "prompt_tokens_cached": ("Prompt tokens that were in the cache", lambda m: m.engine.stats.cached_tokens),
    "cache_tokens_evicted": ("Cached tokens given up for others", lambda m: m.engine.stats.evicted_tokens),
    "generated_tokens": ("Output tokens", lambda m: m.engine.stats.generated_tokens),
    "draft_tokens": ("Tokens that were guessed ahead and computed", lambda m: m.engine.stats.drafted_tokens),
    "draft_tokens_accepted": ("Guessed tokens that were right", lambda m: m.engine.stats.accepted_tokens),
    "preemptions": ("Sequences that had to give their pages back", lambda m: m.engine.stats.preemptions),
    "steps": ("Steps of the engine", lambda m: m.engine.stats.steps),
    "step_seconds": ("Time that the engine's steps took", lambda m: m.engine.stats.step_seconds),
    "engine_restarts": ("Starts of the engine after its first", lambda m: m.engine.restarts),
}
_GAUGES: dict[str, tuple[str, _Value]] = {
    "model_ready": ("1 when the model takes requests", lambda m: m.ready),
    "sequences_running": ("Sequences that are being computed", lambda m: m.engine.stats.running),
    "sequences_waiting": ("Sequences in the queue", lambda m: m.engine.stats.waiting),
    "engine_resident_bytes": ("Memory of the engine's process", _resident_bytes),
}
_KEY_GAUGES = (
    ("key_sequences", "Sequences of a key, running and waiting"),
    ("key_waiting_prompt_tokens", "Prompt tokens of a key without output yet"),
)
"""In the order of `Admission.tenants`."""
_HISTOGRAMS: dict[str, tuple[str, Callable[[RequestMetrics], Histogram]]] = {
    "time_to_first_token_seconds": ("From a request's arrival to its first token", lambda r: r.first_token),
    "inter_token_latency_seconds": ("Between the tokens of a choice", lambda r: r.between_tokens),
    "request_seconds": ("From a request's arrival to its end, if it completed", lambda r: r.whole),
}


class MetricsEndpoint:
    """`/metrics`, in Prometheus' text format. Behind the key."""

    def __init__(self, registry: ModelRegistry) -> None:
        self._collectors = CollectorRegistry()
        self._collectors.register(_Models(registry))
        ProcessCollector(registry=self._collectors)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = generate_latest(self._collectors)
        headers = [
            (b"content-type", b"text/plain; version=0.0.4; charset=utf-8"),
            (b"content-length", str(len(body)).encode()),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})


class _Models(Collector):
    """A family per metric, in it a sample per model."""

    def __init__(self, registry: ModelRegistry) -> None:
        self._registry = registry

    def collect(self) -> Iterator[Metric]:
        models = self._registry.list()
        yield _family(GaugeMetricFamily, "build_info", "Always 1", ("version",), [((__version__,), 1)])
        for name, (help, value) in _COUNTERS.items():
            yield _family(CounterMetricFamily, name, help, ("model",), [((m.id,), value(m)) for m in models])
        for name, (help, value) in _GAUGES.items():
            yield _family(GaugeMetricFamily, name, help, ("model",), [((m.id,), value(m)) for m in models])
        pages = [((m.id, state), n) for m in models for state, n in _pages(m).items()]
        yield _family(GaugeMetricFamily, "kv_pages", "Pages of the KV cache", ("model", "state"), pages)
        outcomes = [((m.id, outcome), n) for m in models for outcome, n in m.metrics.outcomes.items()]
        yield _family(CounterMetricFamily, "requests", "Requests that have ended", ("model", "outcome"), outcomes)
        for i, (name, help) in enumerate(_KEY_GAUGES):
            shares = [((m.id, key), share[i]) for m in models for key, share in m.admission.tenants.items()]
            yield _family(GaugeMetricFamily, name, help, ("model", "key"), shares)
        for name, (help, histogram) in _HISTOGRAMS.items():
            family = HistogramMetricFamily(PREFIX + name, help, labels=("model",))
            for model in models:
                measured = histogram(model.metrics)
                family.add_metric((model.id,), _buckets(measured), measured.sum)
            yield family


def _family(
    kind: Callable[..., Any], name: str, help: str, labels: Sequence[str], samples: Iterable[_Sample]
) -> Metric:
    family = kind(PREFIX + name, help, labels=labels)
    for values, number in samples:
        if number is not None:
            family.add_metric(values, number)
    return cast(Metric, family)


def _pages(model: ServedModel) -> dict[str, int]:
    stats = model.engine.stats
    held = stats.pages_total - stats.pages_free - stats.pages_cached
    return {"free": stats.pages_free, "cached": stats.pages_cached, "held": held}


def _buckets(histogram: Histogram) -> list[tuple[str, float]]:
    """Prometheus counts each bucket together with all below it."""
    bounds = [*map(str, histogram.bounds), "+Inf"]
    return list(zip(bounds, itertools.accumulate(histogram.counts), strict=True))
