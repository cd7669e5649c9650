"""What requests say about their turn, and what they are told when there is none for them."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from fake_service import FakeEngine, fake_model, fake_registry

from llanero.errors import RequestTimeoutError
from llanero.manager.admission import Admission

Serve = Callable[..., Any]
CHAT = {"messages": [{"role": "user", "content": "hi"}]}


@pytest.mark.parametrize(("path", "body"), [("chat/completions", CHAT), ("completions", {"prompt": ["a", "b"]})])
def test_priority_and_timeout_reach_the_engine(serve: Serve, path: str, body: dict[str, Any]) -> None:
    engine = FakeEngine()
    with serve(engine).http() as http:
        before = time.monotonic()
        assert http.post(f"/v1/{path}", json={**body, "priority": -3, "timeout": 250}).status_code == 200
        for request in engine.requests:
            assert request.priority == -3
            assert before + 250 <= request.deadline <= time.monotonic() + 250
        n = len(engine.requests)
        assert http.post(f"/v1/{path}", json={**body, "priority": None}).status_code == 200
        assert [(r.priority, r.deadline) for r in engine.requests[n:]] == [(0, None)] * n


@pytest.mark.parametrize(
    ("field", "value"),
    [("timeout", 0), ("timeout", -1), ("timeout", 1e9), ("timeout", "5"), ("priority", 1.5), ("priority", 2**40)],
)
def test_nonsense_is_refused(serve: Serve, field: str, value: Any) -> None:
    with serve(FakeEngine()).http() as http:
        answer = http.post("/v1/chat/completions", json={**CHAT, field: value})
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, field)


def test_a_request_that_ran_out_of_time_before_it_began(serve: Serve) -> None:
    with serve(FakeEngine(refuse=RequestTimeoutError("too late"))).http() as http:
        answer = http.post("/v1/completions", json={"prompt": "x", "timeout": 1, "stream": True})
        assert (answer.status_code, answer.json()["error"]["code"]) == (408, "timeout")
        assert answer.headers["x-should-retry"] == "false"


def test_too_many_prompt_tokens_wait(serve: Serve, until: Callable[..., None]) -> None:
    engine = FakeEngine(hold=True)
    with (
        serve(registry=fake_registry(fake_model(engine, admission=Admission(tokens=100)))).http() as http,
        ThreadPoolExecutor() as pool,
    ):
        waiting = pool.submit(http.post, "/v1/completions", json={"prompt": "x" * 90})
        until(lambda: engine.requests)
        refused = http.post("/v1/completions", json={"prompt": "x" * 90})
        assert (refused.status_code, refused.json()["error"]["code"]) == (529, "overloaded")
        assert int(refused.headers["retry-after"]) > 0
        assert "prompt tokens" in refused.json()["error"]["message"]
        engine.hold = False
        assert waiting.result().status_code == 200
        assert http.post("/v1/completions", json={"prompt": "x" * 90}).status_code == 200
