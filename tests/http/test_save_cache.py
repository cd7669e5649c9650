"""`/kv-cache/save`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from fake_service import FakeEngine

from llanero.engine.wire import CacheSaved
from llanero.errors import EngineUnavailableError, InvalidRequestError

Serve = Callable[..., Any]


def test_what_was_saved_is_told(serve: Serve) -> None:
    engine = FakeEngine(saved=CacheSaved(tokens=160, nbytes=2000, seconds=0.25))
    with serve(engine).http() as http:
        expected = {"model": "fake", "tokens": 160, "bytes": 2000, "seconds": 0.25}
        assert http.post("/kv-cache/save", json={}).json() == expected
        assert http.post("/kv-cache/save", json={"model": "fake"}).json() == expected
        assert http.post("/kv-cache/save", json={"model": "other"}).status_code == 404
        assert http.post("/kv-cache/save", json={"path": "/etc/passwd"}).json()["error"]["param"] == "path"


@pytest.mark.parametrize(
    ("engine", "status", "code"),
    [
        (FakeEngine(saved=CacheSaved(error="No space left on device")), 507, "cache_not_saved"),
        (FakeEngine(refuse=InvalidRequestError("there is no file")), 400, None),
        (FakeEngine(refuse=EngineUnavailableError("it loads")), 503, "engine_unavailable"),
    ],
)
def test_what_was_not_is_told_too(serve: Serve, engine: FakeEngine, status: int, code: str | None) -> None:
    with serve(engine).http() as http:
        answer = http.post("/kv-cache/save", json={})
    assert answer.status_code == status
    assert answer.json()["error"]["code"] == code
    if status == 507:
        assert "No space left" in answer.json()["error"]["message"]
