"""`/status` and `/metrics`: what they say of an engine whose numbers the test sets, and who may ask."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from fake_service import FakeEngine, fake_model, fake_registry
from prometheus_client.parser import text_string_to_metric_families

from llanero import __version__
from llanero.engine.wire import EngineStats
from llanero.errors import EngineDiedError, OverloadedError
from llanero.http.keys import KeyRing

Serve = Callable[..., Any]
STATS = EngineStats(
    running=3,
    waiting=5,
    pages_total=100,
    pages_free=20,
    pages_cached=30,
    steps=8,
    preemptions=2,
    prompt_tokens=300,
    cached_tokens=900,
    evicted_tokens=64,
    generated_tokens=77,
    drafted_tokens=31,
    accepted_tokens=29,
    step_seconds=0.5,
)


def metrics(http: httpx.Client) -> dict[tuple[str, ...], float]:
    """By name and label values (in order of the labels' names), read by Prometheus' own parser."""
    answer = http.get("/metrics")
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    families = text_string_to_metric_families(answer.text)
    return {
        (s.name, *(value for _, value in sorted(s.labels.items()))): s.value
        for family in families
        for s in family.samples
    }


def test_status_of_a_busy_model(serve: Serve) -> None:
    app = serve(FakeEngine(stats=STATS, restarts=1, error=EngineDiedError("it ended")))
    with app.http() as http:
        http.post("/v1/completions", json={"prompt": "x"})
        body = http.get("/status").json()
    [model] = body.pop("models")
    assert (body["status"], body["version"]) == ("ready", __version__)
    assert body["uptime_seconds"] > 0
    assert body["resident_bytes"] > 1 << 20
    assert (model["id"], model["state"], model["restarts"], model["error"]) == ("fake", "ready", 1, "it ended")
    assert {outcome: n for outcome, n in model["requests"].items() if n} == {"completed": 1}
    assert model["sequences"] == {"running": 3, "waiting": 5}
    assert (model["preemptions"], model["keys"]) == (2, {})
    assert model["pages"] == {"total": 100, "free": 20, "cached": 30, "held": 50}
    assert model["tokens"] == {
        "prompt_computed": 300,
        "prompt_cached": 900,
        "prompt_cached_share": 0.75,
        "cache_evicted": 64,
        "generated": 77,
        "drafted": 31,
        "drafted_accepted": 29,
    }
    assert model["steps"] == {"count": 8, "seconds": 0.5, "mean_seconds": 0.0625}
    assert model["memory"]["kv_bytes"] == 4096 * 64
    assert model["engine"]["threads"] == 2


def test_status_without_an_engine(serve: Serve) -> None:
    app = serve(FakeEngine(state="loading"), start_models=False)
    with app.http() as http:
        body = http.get("/status").json()
        assert not [key for key in metrics(http) if key[0] == "llanero_engine_resident_bytes"]
    [model] = body["models"]
    assert (body["status"], model["state"], model["progress"]) == ("loading", "loading", 0.5)
    assert (model["engine"], model["uptime_seconds"], model["error"]) == (None, None, None)
    assert model["memory"] == {"resident_bytes": None, "weight_bytes": None, "kv_bytes": None}
    assert model["tokens"]["prompt_cached_share"] is None


def test_status_of_a_server_that_is_going_away(serve: Serve) -> None:
    app = serve()
    with app.http() as http:
        app.loop.call_soon_threadsafe(app.lifetime.drain)
        assert http.get("/status").json()["status"] == "draining"


def test_metrics_of_two_models(serve: Serve) -> None:
    registry = fake_registry(fake_model(FakeEngine(stats=STATS), "one"), fake_model(FakeEngine(), 't"w\no'))
    with serve(registry=registry).http() as http:
        values = metrics(http)
    for name, value in {
        "prompt_tokens_computed_total": 300,
        "prompt_tokens_cached_total": 900,
        "cache_tokens_evicted_total": 64,
        "generated_tokens_total": 77,
        "draft_tokens_total": 31,
        "draft_tokens_accepted_total": 29,
        "preemptions_total": 2,
        "steps_total": 8,
        "step_seconds_total": 0.5,
        "engine_restarts_total": 0,
        "model_ready": 1,
        "sequences_running": 3,
        "sequences_waiting": 5,
    }.items():
        assert values[f"llanero_{name}", "one"] == value
        assert values[f"llanero_{name}", 't"w\no'] == (1 if name == "model_ready" else 0)
    pages = {state: values["llanero_kv_pages", "one", state] for state in ("free", "cached", "held")}
    assert pages == {"free": 20, "cached": 30, "held": 50}
    assert values["llanero_build_info", __version__] == 1
    assert values["process_resident_memory_bytes",] > 1 << 20


def test_metrics_of_requests(serve: Serve, until: Callable[..., None]) -> None:
    engine = FakeEngine(lambda i: "abcde", pause=0.001)
    app = serve(engine)
    with app.http() as http:
        before = metrics(http)
        for body in ({"prompt": "x"}, {"prompt": "x", "n": 2, "stream": True}, {"prompt": "x" * 600}):
            http.post("/v1/completions", json=body)
        engine.refuse = OverloadedError("full")
        assert http.post("/v1/completions", json={"prompt": "x"}).status_code == 529
        engine.refuse, engine.hold = None, True
        app.leave("/v1/completions", {"prompt": "x"}, lambda: len(engine.requests) == 3)
        until(lambda: metrics(http)["llanero_requests_total", "fake", "cancelled"])
        engine.hold, engine.die_after = False, 0
        assert http.post("/v1/completions", json={"prompt": "x"}).status_code == 503
        values = metrics(http)
    outcomes = {key[-1]: value for key, value in values.items() if key[0] == "llanero_requests_total"}
    assert outcomes == {"completed": 2, "refused": 1, "overloaded": 1, "cancelled": 1, "timeout": 0, "failed": 1}
    assert values["llanero_time_to_first_token_seconds_count", "fake"] == 2
    assert values["llanero_inter_token_latency_seconds_count", "fake"] == 3 * 4
    assert values["llanero_inter_token_latency_seconds_sum", "fake"] >= 3 * 4 * 0.001
    assert values["llanero_request_seconds_count", "fake"] == 2
    assert before["llanero_request_seconds_count", "fake"] == 0
    buckets = [value for key, value in values.items() if key[0] == "llanero_request_seconds_bucket"]
    assert buckets == sorted(buckets)
    assert buckets[-1] == 2
    assert before["llanero_engine_resident_bytes", "fake"] > 0


def test_what_each_key_has_in_work(serve: Serve, until: Callable[..., None]) -> None:
    engine = FakeEngine(hold=True)
    app = serve(engine, keys=KeyRing(["first", "second"]))

    def ask(key: str, **body: Any) -> int:
        with app.http() as http:
            return http.post("/v1/completions", json=body, headers={"x-api-key": key}).status_code

    with app.http(headers={"x-api-key": "first"}) as http, ThreadPoolExecutor() as pool:
        asked = [pool.submit(ask, "first", prompt="ab", n=3), pool.submit(ask, "second", prompt="abcd")]
        try:
            until(lambda: len(engine.requests) == 2)
            keys = http.get("/status").json()["models"][0]["keys"]
            values = metrics(http)
        finally:
            engine.hold = False
        assert [each.result() for each in asked] == [200, 200]
        assert http.get("/status").json()["models"][0]["keys"] == {}
    assert sorted(tuple(key.values()) for key in keys.values()) == [(1, 5), (3, 3)]
    for name, key in keys.items():
        assert values["llanero_key_sequences", name, "fake"] == key["sequences"]
        assert values["llanero_key_waiting_prompt_tokens", name, "fake"] == key["waiting_prompt_tokens"]


@pytest.mark.parametrize("path", ["/status", "/metrics"])
def test_the_key_guards_them(serve: Serve, path: str) -> None:
    with serve(keys=KeyRing(["secret"])).http() as http:
        assert http.get(path).status_code == 401
        assert http.get(path, headers={"authorization": "Bearer secret"}).status_code == 200
