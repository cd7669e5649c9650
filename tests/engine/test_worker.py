"""The engine's loop over a real socket, in a thread; the process around it is tried with the supervisor."""

from __future__ import annotations

import json
import os
import select
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fake import FakeModel, make_core
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llanero.engine.core import EngineCore
from llanero.engine.wire import (
    Cancel,
    EngineConfig,
    Failed,
    FrameReader,
    Load,
    Progress,
    Ready,
    SeqOutput,
    Shutdown,
    StepOutputs,
    Submit,
    WireError,
    frame,
)
from llanero.engine.worker import serve
from llanero.errors import UnsupportedModelError
from llanero.types import SamplingParams

LOAD = frame(Load(EngineConfig(model="fake")))


def load_fake(config: EngineConfig, progress: Callable[[float, str], None]) -> EngineCore:
    for i in range(101):
        progress(i / 100, "pretending")
    return make_core(FakeModel())


class Worker:
    """`serve` in a thread; ours is the parent's side."""

    def __init__(self, load: Any = load_fake) -> None:
        self.socket, self.theirs = socket.socketpair()
        self.socket.settimeout(60)
        self.error: BaseException | None = None
        self._reader = FrameReader("parent")
        self._messages: list[Any] = []

        def run() -> None:
            try:
                serve(self.theirs, load)
            except BaseException as error:
                self.error = error
            finally:
                self.theirs.close()

        self.thread = threading.Thread(target=run, daemon=True)
        self.thread.start()

    def send(self, *messages: Any) -> None:
        self.socket.sendall(b"".join(frame(m) for m in messages))

    def messages(self) -> Iterator[Any]:
        """Until the other side closes."""
        while True:
            try:
                data = self.socket.recv(65536)
            except ConnectionResetError:
                return
            if not data:
                return
            yield from self._reader.feed(data)

    def outputs(self, until: Callable[[SeqOutput], bool]) -> list[SeqOutput]:
        result = []
        for message in self.messages():
            if isinstance(message, StepOutputs):
                result += message.outputs
                if any(until(output) for output in message.outputs):
                    return result
        raise AssertionError("the engine ended")

    def join(self) -> None:
        self.thread.join(60)
        assert not self.thread.is_alive()


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.socket.close()
    made.join()


def submit(request_id: int, **params: Any) -> Submit:
    return Submit(request_id=request_id, prompt=[1, 2], params=SamplingParams(**params))


def test_load_run_and_shutdown() -> None:
    def load(config: EngineConfig, progress: Callable[[float, str], None]) -> EngineCore:
        load_fake(config, progress)
        return make_core(FakeModel(), ctx_size=10**6, kv_tokens=4 * 10**6)  # room for requests without end

    worker = Worker(load)
    worker.socket.sendall(LOAD)
    seen = []
    for message in worker.messages():
        seen.append(message)
        if isinstance(message, Ready):
            break
    progress = [m.fraction for m in seen if isinstance(m, Progress)]
    assert progress == sorted(progress)
    assert progress[0] == 0.0
    assert progress[-1] == 1.0
    assert len(progress) < 50
    assert seen[-1].info.n_vocab == 50

    worker.send(submit(1, max_tokens=4), submit(2))
    first = worker.outputs(lambda o: o.request_id == 1 and o.finish_reason is not None)
    assert sum(len(o.tokens) for o in first if o.request_id == 1) == 4
    worker.send(Cancel(2), submit(3, n=2), submit(4, temperature=-1.0))
    second = worker.outputs(lambda o: o.request_id == 4)
    ends = {(o.request_id, o.finish_reason) for o in first + second if o.finish_reason}
    assert ends == {(1, "length"), (2, "cancelled"), (4, "error")}
    worker.send(Shutdown())
    last = [o for m in worker.messages() if isinstance(m, StepOutputs) for o in m.outputs]
    assert {(o.index, o.finish_reason) for o in last if o.finish_reason} == {(0, "cancelled"), (1, "cancelled")}
    worker.join()
    assert worker.error is None
    worker.socket.close()


def test_one_frame_per_step_for_all_sequences(worker: Worker) -> None:
    worker.socket.sendall(LOAD + frame(submit(1, max_tokens=5)) + frame(submit(2, max_tokens=5)))
    frames = 0
    for message in worker.messages():
        if isinstance(message, StepOutputs) and message.outputs:
            frames += 1
            assert {o.request_id for o in message.outputs} == {1, 2}
            assert message.stats.steps == frames
            if message.outputs[0].finish_reason:
                break
    assert frames == 5


@pytest.mark.parametrize(
    ("error", "kind", "message"),
    [
        (UnsupportedModelError("architecture 'x'"), "UnsupportedModelError", "architecture 'x'"),
        (MemoryError(), "LlaneroError", "not enough memory to load fake"),
        (ZeroDivisionError("oops"), "LlaneroError", "ZeroDivisionError: oops"),
    ],
)
def test_failed_load_is_told(error: Exception, kind: str, message: str) -> None:
    def load(config: EngineConfig, progress: Callable[[float, str], None]) -> EngineCore:
        raise error

    worker = Worker(load)
    worker.socket.sendall(LOAD)
    (told,) = list(worker.messages())
    assert isinstance(told, Failed)
    assert told.kind == kind
    assert message in told.message
    worker.join()
    assert worker.error is None


@pytest.mark.parametrize("when", ["first", "loading", "idle", "running"])
def test_closed_socket_ends_it(when: str) -> None:
    started, go = threading.Event(), threading.Event()

    def load(config: EngineConfig, progress: Callable[[float, str], None]) -> EngineCore:
        started.set()
        go.wait(60)
        progress(1.0, "done")
        return make_core(FakeModel())

    worker = Worker(load)
    if when != "first":
        worker.socket.sendall(LOAD)
        assert started.wait(60)
    if when in ("idle", "running"):
        go.set()
        next(m for m in worker.messages() if isinstance(m, Ready))
    if when == "running":
        worker.send(*(submit(i, max_tokens=60) for i in range(1, 500)))
    worker.socket.close()
    go.set()
    worker.join()
    assert worker.error is None


def test_parent_that_does_not_read_stops_the_engine_not_its_memory() -> None:
    cores = []

    def load(config: EngineConfig, progress: Callable[[float, str], None]) -> EngineCore:
        cores.append(make_core(FakeModel()))
        return cores[0]

    worker = Worker(load)
    worker.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    worker.socket.sendall(LOAD)
    next(m for m in worker.messages() if isinstance(m, Ready))
    worker.send(*(submit(i, max_tokens=60, logprobs=20) for i in range(60)))
    while select.select([], [worker.theirs], [], 0)[1]:  # until there is no room for more
        time.sleep(0.01)
    steps = -1
    while cores[0].stats().steps > steps:  # until it does not go on any more
        steps = cores[0].stats().steps
        time.sleep(0.2)
    assert cores[0].has_work
    ended = 0
    for message in worker.messages():
        if isinstance(message, StepOutputs):
            ended += sum(o.finish_reason is not None for o in message.outputs)
            if ended == 60:
                break
    worker.socket.close()
    worker.join()


@pytest.mark.parametrize(
    "messages", [[Shutdown()], [Load(EngineConfig(model="x"))] * 2, [Load(EngineConfig(model="x")), *[submit(1)] * 2]]
)
def test_messages_out_of_place_end_it(messages: list[Any]) -> None:
    worker = Worker()
    worker.send(*messages)
    list(worker.messages())
    worker.join()
    assert isinstance(worker.error, WireError)
    worker.socket.close()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=200), st.booleans())
def test_random_bytes_end_it_cleanly(data: bytes, loaded: bool) -> None:
    worker = Worker()
    worker.socket.sendall((LOAD if loaded else b"") + data)
    worker.socket.shutdown(socket.SHUT_WR)
    list(worker.messages())
    worker.join()
    assert worker.error is None or isinstance(worker.error, WireError)
    worker.socket.close()


@pytest.mark.parametrize("arguments", [[], ["x"], ["1", "2"], ["987"]])
def test_wrong_arguments(arguments: list[str]) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "llanero.engine.worker", *arguments], capture_output=True, text=True, timeout=60
    )
    assert result.returncode == 2
    assert "Traceback" not in result.stderr


def test_logs_in_the_format_of_the_server() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        process = subprocess.Popen(
            [sys.executable, "-m", "llanero.engine.worker", str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            stderr=subprocess.PIPE,
            env={**os.environ, "LLANERO_LOG_LEVEL": "error", "LLANERO_LOG_FORMAT": "json"},
        )
        theirs.close()
        ours.sendall(b"\xff" * 64)
        _, printed = process.communicate(timeout=60)
    record = json.loads(printed)
    assert record["level"] == "error"
    assert "connection is unusable" in record["message"]


def test_real_process_reports_a_missing_model() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        process = subprocess.Popen(
            [sys.executable, "-m", "llanero.engine.worker", str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            env={**os.environ, "LLANERO_LOG_LEVEL": "nonsense"},
        )
        theirs.close()
        ours.settimeout(60)
        ours.sendall(frame(Load(EngineConfig(model="/nonexistent.gguf"))))
        reader = FrameReader("parent")
        messages: list[Any] = []
        while data := ours.recv(65536):
            messages += reader.feed(data)
        assert isinstance(messages[-1], Failed)
        assert "/nonexistent.gguf" in messages[-1].message
        assert process.wait(60) == 0


def test_cancelled_in_the_middle_of_a_prompt_and_in_the_queue() -> None:
    model = FakeModel()
    may_step, in_step = threading.Semaphore(0), threading.Semaphore(0)
    forward = model.forward

    def held(batch: Any, cache: Any) -> Any:
        in_step.release()
        may_step.acquire()
        return forward(batch, cache)

    model.forward = held  # type: ignore[method-assign]
    worker = Worker(lambda config, progress: make_core(model, batch_tokens=8, parallel=1))
    prompt = list(range(44))
    with worker.socket:
        worker.send(Load(EngineConfig(model="fake")))
        for request_id in (1, 2):
            worker.send(Submit(request_id=request_id, prompt=prompt, params=SamplingParams()))
        for _ in range(2):
            in_step.acquire()
            may_step.release()
        in_step.acquire()  # It is in the third step.
        worker.send(Cancel(1), Cancel(2))
        may_step.release()
        ended = worker.outputs(until=lambda output: output.request_id == 2)
        assert [(o.request_id, o.finish_reason, o.tokens) for o in ended] == [
            (1, "cancelled", []),
            (2, "cancelled", []),
        ]
        assert model.forwards == 3
        worker.send(Submit(request_id=3, prompt=prompt, params=SamplingParams(max_tokens=1)))
        for _ in range(3):
            may_step.release()
        (answer,) = worker.outputs(until=lambda output: output.finish_reason is not None)
        assert (answer.finish_reason, answer.cached_tokens) == ("length", 24)
        assert model.forwards == 6
    worker.join()
