"""Cached prefixes across the processes of one model: saved at the end and when asked for, there at the start."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from llanero.engine.wire import EngineConfig
from llanero.errors import EngineDiedError, EngineUnavailableError, InvalidRequestError
from llanero.manager.supervisor import EngineSupervisor
from llanero.types import SamplingParams

FAKE_WORKER = (sys.executable, str(Path(__file__).parents[1] / "engine" / "fake_worker.py"))
PROMPT = [i % 40 for i in range(50)]
Body = Callable[[EngineSupervisor], Awaitable[Any]]


def with_engine(body: Body, path: Path | None, model: str = "") -> Any:
    """What `body` returns of an engine that is started before and stopped behind it."""

    async def run() -> Any:
        config = EngineConfig(model=model, kv_cache_file=str(path or ""))
        engine = EngineSupervisor(config, command=FAKE_WORKER, name="fake")
        await engine.start()
        try:
            await engine.wait_ready(60)
            return await body(engine)
        finally:
            await engine.stop()

    return asyncio.run(run())


async def ask(engine: EngineSupervisor) -> tuple[list[int], int]:
    """The answer, and the tokens that were there at the start."""
    assert engine.info is not None
    params = SamplingParams(max_tokens=8, seed=1)
    answer = [token async for output in engine.generate(prompt=PROMPT, params=params) for token in output.tokens]
    return answer, engine.info.warm_tokens


def test_it_is_saved_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "cache.kv"
    cold, none = with_engine(ask, path)
    assert path.exists()
    warm, tokens = with_engine(ask, path)
    assert (cold, none) == (warm, 0)
    assert tokens == 48


def test_it_is_saved_when_asked_for_and_there_after_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "cache.kv"

    async def body(engine: EngineSupervisor) -> None:
        cold, _ = await ask(engine)
        first, second = await asyncio.gather(engine.save_cache(), engine.save_cache())
        assert first is second
        assert first.tokens == 48
        assert first.nbytes == path.stat().st_size
        assert engine.info is not None
        os.kill(engine.info.pid, signal.SIGKILL)
        while engine.restarts == 0:
            await asyncio.sleep(0.01)
        await engine.wait_ready(60)
        assert await ask(engine) == (cold, 48)
        assert (await engine.save_cache()).tokens == 48

    with_engine(body, path)


def test_what_cannot_be_saved_is_told_and_ends_nothing(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "cache.kv"

    async def body(engine: EngineSupervisor) -> None:
        cold, _ = await ask(engine)
        saved = await engine.save_cache()
        assert saved.error == "No such file or directory"
        assert await ask(engine) == (cold, 0)

    with_engine(body, path)


def test_without_a_file_there_is_nothing_to_save() -> None:
    async def body(engine: EngineSupervisor) -> EngineSupervisor:
        with pytest.raises(InvalidRequestError, match="--kv-cache-file"):
            await engine.save_cache()
        return engine

    with_engine(body, None)


def test_an_engine_that_is_not_there_saves_nothing(tmp_path: Path) -> None:
    async def body(engine: EngineSupervisor) -> EngineSupervisor:
        return engine

    engine = with_engine(body, tmp_path / "cache.kv")
    with pytest.raises(EngineUnavailableError):
        asyncio.run(engine.save_cache())


def test_who_waits_for_a_save_is_told_when_the_engine_dies(tmp_path: Path) -> None:
    async def body(engine: EngineSupervisor) -> None:
        assert engine.info is not None
        os.kill(engine.info.pid, signal.SIGSTOP)
        saving = asyncio.ensure_future(engine.save_cache())
        await asyncio.sleep(0.01)
        os.kill(engine.info.pid, signal.SIGKILL)
        with pytest.raises(EngineDiedError, match="while it saved"):
            await saving

    with_engine(body, tmp_path / "cache.kv")
