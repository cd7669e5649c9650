"""`--kv-cache-file`: a server that is stopped and started again remembers."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest
from make_model import make_model

from llanero import demo
from llanero.bench.client import Client
from llanero.bench.own_server import own_server
from llanero.cli.serve import _cache_file
from llanero.errors import ConfigError

CHAT = [
    {"role": "system", "content": "You are a helpful assistant who answers briefly. Your name is Pedro."},
    {"role": "user", "content": "What is the capital of France?"},
]
BODY = {"messages": CHAT, "max_tokens": 12, "temperature": 0, "logprobs": True, "top_logprobs": 3}


def ask(url: str, method: str, path: str, body: Any = None) -> Any:
    return asyncio.run(Client(url, timeout=60).call(method, path, body))


def test_the_first_answer_after_a_restart_is_cached_and_the_same(tmp_path: Path) -> None:
    flags = ["--kv-cache-file", str(tmp_path / "demo.kv"), "--threads", "1"]
    answers = []
    for _ in range(2):
        with own_server(demo.model_path(), flags, os.environ) as url:
            answers.append(ask(url, "POST", "/v1/chat/completions", BODY))
            status = ask(url, "GET", "/status")["models"][0]["engine"]
    cold, warm = answers
    n = cold["usage"]["prompt_tokens"]
    assert cold["usage"]["prompt_tokens_details"]["cached_tokens"] == 0
    assert (n - 1) // 16 * 16 <= warm["usage"]["prompt_tokens_details"]["cached_tokens"] < n
    assert warm["choices"] == cold["choices"]
    assert status["warm_tokens"] >= n // 16 * 16
    assert 0 < status["warm_bytes"] < (tmp_path / "demo.kv").stat().st_size


def test_several_models_have_a_folder(tmp_path: Path) -> None:
    models = [make_model(tmp_path / f"{name}.gguf", seed=i) for i, name in enumerate("ab")]
    flags = [str(models[1]), "--kv-cache-file", str(tmp_path / "kept"), "--threads", "1", "--ctx-size", "128"]
    body = {"prompt": "Once upon a time there was a rider of the plains. " * 3, "max_tokens": 4}  # over a page
    with own_server(models[0], flags, os.environ) as url:
        for name in "ab":
            ask(url, "POST", "/v1/completions", {**body, "model": name})
    assert sorted(path.name for path in (tmp_path / "kept").iterdir()) == ["a.kv", "b.kv"]
    assert (tmp_path / "kept").stat().st_mode & 0o777 == 0o700


def test_where_the_file_is(tmp_path: Path) -> None:
    assert _cache_file("", "m", 1) == ""
    assert _cache_file(str(tmp_path / "x.kv"), "m", 1) == str(tmp_path / "x.kv")
    assert _cache_file(str(tmp_path), "m", 1) == str(tmp_path / "m.kv")
    assert _cache_file(str(tmp_path / "many"), "../a b", 2) == str(tmp_path / "many" / "..%2Fa b.kv")
    with pytest.raises(ConfigError, match="no folder"):
        _cache_file(str(tmp_path / "gone" / "x.kv"), "m", 1)
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="not usable"):
        _cache_file(str(tmp_path / "file"), "m", 2)
