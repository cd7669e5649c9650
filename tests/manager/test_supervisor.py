from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import aclosing, suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from fake import FakeModel, make_core

from llanero.engine import client as client_module
from llanero.engine.wire import EngineConfig, Grammar, SeqOutput, Submit, Vocabulary
from llanero.errors import (
    ContextLengthError,
    EngineDiedError,
    EngineUnavailableError,
    InvalidRequestError,
    LlaneroError,
    ModelFormatError,
)
from llanero.manager import supervisor as supervisor_module
from llanero.manager.supervisor import EngineSupervisor
from llanero.types import SamplingParams

FAKE_WORKER = (sys.executable, str(Path(__file__).parents[1] / "engine" / "fake_worker.py"))


def supervisor(model: str = "", **config: Any) -> EngineSupervisor:
    return EngineSupervisor(EngineConfig(model=model, **config), command=FAKE_WORKER, name="fake")


def with_engine(body: Callable[[EngineSupervisor], Awaitable[None]], model: str = "", **config: Any) -> None:
    async def run() -> None:
        engine = supervisor(model, **config)
        await engine.start()
        try:
            await engine.wait_ready(60)
            await body(engine)
        finally:
            await engine.stop()

    asyncio.run(run())


async def collect(engine: EngineSupervisor, prompt: list[int], **params: Any) -> dict[int, list[int]]:
    tokens: dict[int, list[int]] = {}
    async for output in engine.generate(prompt=prompt, params=SamplingParams(**params)):
        tokens.setdefault(output.index, []).extend(output.tokens)
    return tokens


def expected(prompt: list[int], **params: Any) -> dict[int, list[int]]:
    core = make_core(FakeModel())
    core.submit(Submit(request_id=1, prompt=prompt, params=SamplingParams(**params)))
    tokens: dict[int, list[int]] = {}
    while core.has_work:
        for output in core.step():
            tokens.setdefault(output.index, []).extend(output.tokens)
    return tokens


async def until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "did not happen in time"
        await asyncio.sleep(0.005)


def test_streams_what_the_core_computes() -> None:
    async def body(engine: EngineSupervisor) -> None:
        assert engine.state == "ready"
        assert engine.info is not None
        assert engine.info.arch == "fake"
        params = {"max_tokens": 9, "seed": 5, "n": 2}
        results = await asyncio.gather(*(collect(engine, [i, 2, 3], **params) for i in range(6)))
        assert results == [expected([i, 2, 3], **params) for i in range(6)]
        await until(lambda: engine.stats.running == 0)
        assert engine.stats.generated_tokens == 6 * 2 * 9
        assert engine.restarts == 0

    with_engine(body)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_to_the_whole_group_do_not_cut_streams(number: signal.Signals) -> None:
    async def body(engine: EngineSupervisor) -> None:
        assert engine.info is not None
        outputs = engine.generate(prompt=[1, 2], params=SamplingParams(max_tokens=30))
        async with aclosing(outputs):
            await anext(outputs)
            os.kill(engine.info.pid, number)
            reasons = [output.finish_reason async for output in outputs]
        assert reasons[-1] == "length"
        assert engine.restarts == 0

    with_engine(body)


def test_last_output_tells_how_it_ended() -> None:
    async def body(engine: EngineSupervisor) -> None:
        outputs = [o async for o in engine.generate(prompt=[1, 2], params=SamplingParams(max_tokens=3, logprobs=1))]
        assert [o.finish_reason for o in outputs][-1] == "length"
        assert all(o.finish_reason is None for o in outputs[:-1])
        assert outputs[-1].prompt_tokens == 2
        assert [lp.token for o in outputs for lp in o.logprobs or []] == [t for o in outputs for t in o.tokens]

    with_engine(body)


def test_errors_of_requests_are_typed() -> None:
    async def body(engine: EngineSupervisor) -> None:
        with pytest.raises(ContextLengthError, match="64") as raised:
            await collect(engine, [1] * 64)
        assert raised.value.param == "prompt"
        with pytest.raises(InvalidRequestError, match="vocabulary"):
            await collect(engine, [50])
        with pytest.raises(InvalidRequestError, match="no tokens"):
            await collect(engine, [])
        with pytest.raises(LlaneroError, match="invalid logits"):
            await collect(engine, [1, 7])
        with pytest.raises(LlaneroError, match="boom"):
            await collect(engine, [1, 8])
        assert len((await collect(engine, [1, 2], max_tokens=4, temperature=0.0))[0]) == 4
        assert engine.restarts == 0

    with_engine(body, "poison=7,explode=8")


def test_closing_the_generator_cancels(tmp_path: Path) -> None:
    steps = tmp_path / "steps"
    steps.write_bytes(b"..")

    async def body(engine: EngineSupervisor) -> None:
        async with aclosing(engine.generate(prompt=[1], params=SamplingParams(max_tokens=60))) as outputs:
            async for _ in outputs:
                break
        steps.write_bytes(b"....")
        await until(lambda: engine.stats.cancelled == 1 and engine.stats.running == 0)

        task = asyncio.create_task(collect(engine, [1] * 40, max_tokens=20))
        await until(lambda: engine.stats.running == 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        steps.write_bytes(b"." * 9)
        await until(lambda: engine.stats.cancelled == 2 and engine.stats.running == 0)
        assert engine.stats.pages_free + engine.stats.pages_cached == engine.stats.pages_total

    with_engine(body, f"steps={steps}", batch_tokens=4)


def test_one_sequence_of_a_request_can_be_cancelled(tmp_path: Path) -> None:
    steps = tmp_path / "steps"
    steps.write_bytes(b"..")

    async def body(engine: EngineSupervisor) -> None:
        ends: dict[int, str] = {}
        tokens: dict[int, list[int]] = {}
        async for output in engine.generate(prompt=[1], params=SamplingParams(max_tokens=30, n=3, seed=1)):
            if output.index == 1 and 1 not in tokens:
                engine.cancel(output.request_id, 1)
                engine.cancel(output.request_id + 1)  # of no request
                steps.write_bytes(b"." * 99)
            tokens.setdefault(output.index, []).extend(output.tokens)
            if output.finish_reason is not None:
                ends[output.index] = output.finish_reason
        assert ends == {0: "length", 1: "cancelled", 2: "length"}
        whole = expected([1], max_tokens=30, n=3, seed=1)
        assert tokens == {**whole, 1: whole[1][: len(tokens[1])]}

    with_engine(body, f"steps={steps}")


def test_reader_that_lags_gets_joined_outputs_and_blocks_nobody() -> None:
    async def body(engine: EngineSupervisor) -> None:
        params: dict[str, Any] = {"max_tokens": 50, "seed": 1, "logprobs": 0}
        slow = engine.generate(prompt=[3], params=SamplingParams(**params))
        outputs: list[SeqOutput] = [await anext(slow)]
        assert await collect(engine, [4], **params) == expected([4], **params)
        outputs += [output async for output in slow]
        assert len(outputs) < 10
        assert [t for o in outputs for t in o.tokens] == expected([3], **params)[0]
        assert [lp.token for o in outputs for lp in o.logprobs or []] == expected([3], **params)[0]
        assert outputs[-1].finish_reason == "length"

    with_engine(body)


def test_killed_engine_ends_each_request_once_and_comes_back(tmp_path: Path) -> None:
    steps = tmp_path / "steps"
    steps.touch()

    async def body(engine: EngineSupervisor) -> None:
        async def watch(i: int) -> tuple[int, int]:
            errors = ends = 0
            try:
                async for output in engine.generate(prompt=[i], params=SamplingParams(max_tokens=60)):
                    started.add(i)
                    ends += output.finish_reason is not None
            except EngineDiedError as error:
                errors += "SIGKILL" in str(error)
            return errors, ends

        engine.learn(Vocabulary([bytes([97 + i % 26]) for i in range(50)], [], [49]))
        started: set[int] = set()
        tasks = [asyncio.create_task(watch(i)) for i in range(4)]
        await asyncio.sleep(0)  # All have been sent.
        steps.write_bytes(b"..")
        await until(lambda: len(started) == 4)
        assert engine.info is not None
        first = engine.info.pid
        os.kill(first, signal.SIGKILL)
        steps.write_bytes(b"." * 99)
        assert await asyncio.gather(*tasks) == [(1, 0)] * 4
        await until(lambda: engine.state == "restarting")
        with pytest.raises(EngineUnavailableError, match="restarting"):
            await collect(engine, [1])
        info = await engine.wait_ready(60)
        assert info.pid != first
        assert not psutil.pid_exists(first)
        assert engine.restarts == 1
        assert await collect(engine, [1], max_tokens=5, seed=1) == expected([1], max_tokens=5, seed=1)
        grammar = Grammar("start: /[ab]{3}/")
        outputs = [o async for o in engine.generate(prompt=[1], params=SamplingParams(), grammar=grammar)]
        assert {token % 26 for output in outputs for token in output.tokens} <= {0, 1}
        assert outputs[-1].finish_reason == "stop"

    with_engine(body, f"steps={steps}")


def test_another_engine_does_not_notice() -> None:
    async def run() -> None:
        one, two = supervisor("step=0.01"), supervisor("step=0.01")
        await asyncio.gather(one.start(), two.start())
        try:
            info, _ = await asyncio.gather(one.wait_ready(60), two.wait_ready(60))
            task = asyncio.create_task(collect(two, [1], max_tokens=30, seed=1))
            await asyncio.sleep(0.05)
            os.kill(info.pid, signal.SIGKILL)
            assert await task == expected([1], max_tokens=30, seed=1)
            assert two.restarts == 0
        finally:
            await asyncio.gather(one.stop(), two.stop())

    asyncio.run(run())


@pytest.mark.parametrize(
    ("model", "kind", "message"),
    [("refuse", ModelFormatError, "'x' is damaged"), ("die-loading", EngineDiedError, "exit status 3")],
)
def test_failed_load_is_not_tried_again(model: str, kind: type[Exception], message: str) -> None:
    async def run() -> None:
        engine = supervisor(model)
        await engine.start()
        with pytest.raises(kind, match=message):
            await engine.wait_ready(60)
        assert engine.state == "failed"
        assert engine.restarts == 0
        assert isinstance(engine.error, kind)
        with pytest.raises(EngineUnavailableError, match="has failed"):
            await collect(engine, [1])
        await engine.stop()
        assert engine.state == "stopped"

    asyncio.run(run())


def test_file_that_holds_another_model_is_not_served(tmp_path: Path) -> None:
    marker = tmp_path / "replaced"

    async def body(engine: EngineSupervisor) -> None:
        assert engine.info is not None
        marker.touch()
        os.kill(engine.info.pid, signal.SIGKILL)
        await until(lambda: engine.state == "failed")
        assert engine.info is None
        with pytest.raises(ModelFormatError, match="another model"):
            await engine.wait_ready()
        with pytest.raises(EngineUnavailableError, match="has failed"):
            await collect(engine, [1])

    with_engine(body, f"vocab={marker}")


def test_given_up_after_crashes_in_a_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor_module, "FIRST_DELAY", 0.001)
    marker = tmp_path / "broken"

    async def run() -> None:
        engine = supervisor(f"once={marker}")
        await engine.start()
        info = await engine.wait_ready(60)
        marker.touch()
        os.kill(info.pid, signal.SIGKILL)
        await until(lambda: engine.state == "failed", 200)
        assert engine.restarts == supervisor_module.MAX_CRASHES - 1
        with pytest.raises(EngineDiedError):
            await engine.wait_ready(1)
        await engine.stop()

    asyncio.run(run())


def test_request_that_kills_does_not_wear_the_engine_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor_module, "FIRST_DELAY", 0.001)

    async def body(engine: EngineSupervisor) -> None:
        for crash in range(supervisor_module.MAX_CRASHES + 1):
            await engine.wait_ready(60)
            assert len((await collect(engine, [1], max_tokens=2, temperature=0.0))[0]) == 2
            with pytest.raises(EngineDiedError, match="exit status 4"):
                await collect(engine, [9])
            await until(lambda crash=crash: engine.restarts == crash + 1)
        await engine.wait_ready(60)

    with_engine(body, "die-on=9")


def test_stop_waits_for_requests_then_cancels_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        engine = supervisor("step=0.01")
        await engine.start()
        info = await engine.wait_ready(60)
        task = asyncio.create_task(collect(engine, [1], max_tokens=20, seed=1))
        await asyncio.sleep(0.05)
        stopping = asyncio.create_task(engine.stop(100.0))
        await asyncio.sleep(0.01)
        with pytest.raises(EngineUnavailableError):
            await collect(engine, [1])
        await asyncio.wait_for(stopping, 60)
        assert await task == expected([1], max_tokens=20, seed=1)
        assert not psutil.pid_exists(info.pid)

        monkeypatch.setattr(client_module, "_SHUTDOWN_SECONDS", 0.2)
        steps = tmp_path / "steps"
        steps.write_bytes(b"...")
        engine = supervisor(f"steps={steps}")
        await engine.start()
        info = await engine.wait_ready(60)

        async def last() -> list[SeqOutput]:
            return [o async for o in engine.generate(prompt=[1], params=SamplingParams(n=2)) if o.finish_reason]

        task2 = asyncio.create_task(last())
        await until(lambda: engine.stats.running == 2)
        await engine.stop(0.1)
        assert [(o.index, o.finish_reason) for o in await task2] == [(0, "cancelled"), (1, "cancelled")]
        assert not psutil.pid_exists(info.pid)

    asyncio.run(run())


@pytest.mark.parametrize("what", ["loading", "stopped by a signal"])
def test_stop_ends_a_child_that_does_not_listen(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_module, "_SHUTDOWN_SECONDS", 0.2)

    async def run() -> None:
        engine = supervisor("sleep=600" if what == "loading" else "")
        await engine.start()
        if what == "loading":
            await until(lambda: engine.progress.stage == "pretending")
            with pytest.raises(EngineUnavailableError, match="not ready after"):
                await engine.wait_ready(0.01)
        else:
            os.kill((await engine.wait_ready(60)).pid, signal.SIGSTOP)
        assert engine._client is not None
        pid = engine._client.pid
        await asyncio.wait_for(asyncio.gather(engine.stop(), engine.stop()), 60)
        assert not psutil.pid_exists(pid)
        with pytest.raises(EngineUnavailableError):
            await engine.wait_ready()

    asyncio.run(run())


def test_no_descriptors_or_processes_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor_module, "FIRST_DELAY", 0.001)

    async def body(engine: EngineSupervisor) -> None:
        gc.collect()
        me = psutil.Process()
        before, children = me.num_fds(), len(me.children())
        for i in range(5):
            info = await engine.wait_ready(60)
            await collect(engine, [1], max_tokens=1)
            os.kill(info.pid, signal.SIGKILL)
            await until(lambda i=i: engine.restarts == i + 1)
        await engine.wait_ready(60)
        assert me.num_fds() == before
        assert len(me.children()) == children

    with_engine(body)


def test_command_that_cannot_be_started() -> None:
    async def run() -> None:
        engine = EngineSupervisor(EngineConfig(model=""), command=["/nonexistent/python"])
        with pytest.raises(EngineUnavailableError, match="cannot be started"):
            await engine.start()
        await engine.stop()

    asyncio.run(run())


@pytest.mark.filterwarnings("error")
def test_child_that_ends_without_listening_is_told_of_once() -> None:
    """Its socket is reset; the event loop must not report that a second time, as an error nobody looked at."""
    reports: list[dict[str, Any]] = []

    async def run() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: reports.append(context))
        for _ in range(3):
            engine = EngineSupervisor(
                EngineConfig(model=""), command=[sys.executable, "-c", "import time; time.sleep(0.1)"]
            )
            await engine.start()
            with pytest.raises(EngineDiedError, match="exit status 0"):
                await engine.wait_ready(60)
            await engine.stop()
            del engine
            gc.collect()

    asyncio.run(run())
    gc.collect()
    assert reports == []


def test_child_that_speaks_nonsense_is_a_failed_load() -> None:
    async def run() -> None:
        script = "import os, sys, time; os.write(int(sys.argv[1]), b'\\xff' * 99); time.sleep(60)"
        engine = EngineSupervisor(EngineConfig(model=""), command=[sys.executable, "-c", script])
        await engine.start()
        with pytest.raises(EngineDiedError, match="over the limit"):
            await engine.wait_ready(60)
        await engine.stop()

    asyncio.run(run())


def test_child_ends_with_its_parent() -> None:
    """Also while it loads."""
    script = """
import asyncio, os, sys
sys.path.insert(0, sys.argv[1])
from test_supervisor import supervisor
async def main():
    engine = supervisor(sys.argv[2])
    await engine.start()
    while engine.progress.stage not in ("pretending", "ready"):
        await asyncio.sleep(0.01)
    print(engine._client.pid, flush=True)
    os.kill(os.getpid(), 9)
asyncio.run(main())
"""
    here = Path(__file__).parent
    environment = {**os.environ, "PYTHONPATH": str(here.parent / "engine")}
    for model in ("", "sleep=60"):
        result = subprocess.run(
            [sys.executable, "-c", script, str(here), model],
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
        )
        pid = int(result.stdout)
        end = time.monotonic() + 60
        with suppress(psutil.NoSuchProcess):
            while psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
                assert time.monotonic() < end, "the child outlives its parent"
                time.sleep(0.02)


def test_runs_on_uvloop() -> None:
    uvloop = pytest.importorskip("uvloop")

    async def run() -> None:
        engine = supervisor()
        await engine.start()
        info = await engine.wait_ready(60)
        assert await collect(engine, [1], max_tokens=5, seed=1) == expected([1], max_tokens=5, seed=1)
        os.kill(info.pid, signal.SIGKILL)
        await until(lambda: engine.restarts == 1 and engine.state == "ready")
        await engine.stop()

    uvloop.new_event_loop().run_until_complete(run())
