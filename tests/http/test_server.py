"""Start and end of the server: ports, signals, what running streams see."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fake_service import FakeEngine, fake_model, fake_registry

from llanero.config import ServerOptions
from llanero.errors import ConfigError, ModelFormatError
from llanero.http.server import listen, serve, serve_on
from llanero.store.answers import AnswerStore
from llanero.store.database import Database

HERE = Path(__file__).parent
HALF_A_BODY = b"POST /tokenize HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n{"
REQUEST = {"prompt": "x", "stream": True, "max_tokens": 400}


class Process:
    """A server process whose answers stop after two outputs until `go_on`."""

    def __init__(self, grace: float, length: int) -> None:
        path = os.pathsep.join([str(HERE.parent / "service"), *sys.path])
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "serve_fake.py"), str(grace), str(length), "2"],
            env=os.environ | {"PYTHONPATH": path},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stderr is not None
        self.first: dict[str, Any] = json.loads(self.process.stderr.readline())
        self.url = re.findall(r"http://\S+", self.first["message"])[0]

    def go_on(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def tell(self, number: int) -> None:
        """Sends a signal and waits until it has been heard."""
        self.process.send_signal(number)
        assert self.process.stderr is not None
        for line in self.process.stderr:
            if json.loads(line)["message"].startswith("stopping"):
                return
        raise AssertionError("it has ended")

    def end(self) -> tuple[int, str, list[dict[str, Any]]]:
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out, [json.loads(line) for line in err.splitlines()]


@pytest.fixture
def start() -> Iterator[Callable[[float, int], Process]]:
    started: list[Process] = []

    def begin(grace: float, length: int) -> Process:
        started.append(Process(grace, length))
        return started[-1]

    yield begin
    for each in started:
        each.process.kill()
        each.process.communicate()


def test_it_says_when_it_is_ready_and_ends_at_sigterm(start: Callable[[float, int], Process]) -> None:
    server = start(5, 10)
    told = f"llanero is ready at {server.url} (fake: 2 threads, context 512, scalar)"
    assert (server.first["message"], server.url[:17]) == (told, "http://127.0.0.1:")
    assert httpx.get(f"{server.url}/health", trust_env=False).json() == {"status": "ok"}
    server.process.send_signal(signal.SIGTERM)
    code, out, log = server.end()
    assert (code, out) == (0, "engine stopped\n")
    assert [r["message"] for r in log][-1] == "stopped"


@pytest.mark.parametrize(("grace", "length", "status"), [(100, 40, "completed"), (0, 400, "failed")])
def test_background_responses_have_the_grace_time_too(
    start: Callable[[float, int], Process],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    grace: float,
    length: int,
    status: str,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    server = start(grace, length)
    made = httpx.post(f"{server.url}/v1/responses", json={"input": "x", "background": True}, trust_env=False).json()
    server.tell(signal.SIGTERM)
    if grace:
        server.go_on()
    assert server.end()[0] == 0
    store = AnswerStore(Database(tmp_path / "llanero" / "llanero.sqlite"))
    kept = asyncio.run(store.get("", "response", made["id"]))
    assert kept is not None
    assert (kept.state, kept.body["status"]) == ("done", status)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_running_streams_finish_within_the_grace_time(start: Callable[[float, int], Process], number: int) -> None:
    server = start(100, 40)
    with httpx.stream("POST", f"{server.url}/v1/completions", json=REQUEST, trust_env=False) as answer:
        lines = answer.iter_lines()
        next(lines)
        server.tell(number)
        server.go_on()
        rest = [line for line in lines if line]
        assert rest[-1] == "data: [DONE]"
        assert '"finish_reason":"stop"' in rest[-2]
    assert server.end()[0] == 0


def test_new_connections_are_refused_while_streams_finish(
    start: Callable[[float, int], Process], until: Callable[..., None]
) -> None:
    server = start(100, 60)
    with httpx.stream("POST", f"{server.url}/v1/completions", json=REQUEST, trust_env=False) as answer:
        lines = answer.iter_lines()
        next(lines)
        server.tell(signal.SIGTERM)

        def refused() -> bool:
            try:
                httpx.get(f"{server.url}/health", trust_env=False)
            except httpx.ConnectError:
                return True
            except httpx.TransportError:
                pass  # It came while the server closed.
            return False

        until(refused)
        server.go_on()
        assert [line for line in lines if line][-1] == "data: [DONE]"


@pytest.mark.parametrize("again", [False, True])
def test_streams_that_last_longer_end_with_an_error_event(start: Callable[[float, int], Process], again: bool) -> None:
    server = start(1000 if again else 0.3, 390)
    with httpx.stream("POST", f"{server.url}/v1/completions", json=REQUEST, trust_env=False) as answer:
        lines = answer.iter_lines()
        next(lines)
        server.tell(signal.SIGINT)
        if again:
            server.process.send_signal(signal.SIGINT)
        rest = [line for line in lines if line]
    assert json.loads(rest[-2].removeprefix("data: "))["error"]["message"] == "the server is shutting down"
    assert rest[-1] == "data: [DONE]"
    code, out, _ = server.end()
    assert (code, out) == (0, "engine stopped\n")


def test_a_body_that_never_comes_does_not_hold_the_server(start: Callable[[float, int], Process]) -> None:
    server = start(0.3, 10)
    port = int(server.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=60) as client:
        client.sendall(HALF_A_BODY)
        assert client.recv(1000).startswith(b"HTTP/1.1 100 "), "it reads"
        server.process.send_signal(signal.SIGTERM)
        assert client.recv(1000).startswith(b"HTTP/1.1 503 ")
        code, _, log = server.end()
    assert code == 0
    assert not [line for line in log if line["level"] == "error"]


def test_a_port_in_use_is_a_clear_error() -> None:
    (taken,) = listen("127.0.0.1", 0)
    with taken, pytest.raises(ConfigError, match=r"port \d+ on 127.0.0.1 is in use"):
        listen("127.0.0.1", taken.getsockname()[1])


def test_a_host_that_is_not_ours_is_a_clear_error() -> None:
    with pytest.raises(ConfigError, match="cannot listen"):
        listen("no.such.host.invalid", 0)
    with pytest.raises(ConfigError, match=r"cannot listen on 192\.0\.2\.1"):
        listen("192.0.2.1", 0)


def test_a_model_that_cannot_be_loaded_ends_the_server() -> None:
    def broken() -> None:
        raise ModelFormatError("model.gguf: not a GGUF file")

    good = FakeEngine()
    registry = fake_registry(fake_model(good, id="good"), fake_model(FakeEngine(load=broken), id="bad"))
    with pytest.raises(ModelFormatError, match="not a GGUF file"):
        serve(registry, ServerOptions(port=0))
    assert good.stopped


def test_ctrl_c_while_models_load() -> None:
    engine = FakeEngine(state="loading")

    async def press(registry: Any) -> None:
        os.kill(os.getpid(), signal.SIGINT)

    serve(fake_registry(fake_model(engine)), ServerOptions(port=0), while_loading=press)
    assert engine.stopped


def test_a_load_that_ends_while_the_server_ends_is_no_error() -> None:
    """The server's end takes a while, and a load may succeed meanwhile."""
    told: list[str] = []
    listening: list[int] = []

    class Loading(FakeEngine):
        async def wait_ready(self) -> Any:
            reader, writer = await asyncio.open_connection("127.0.0.1", listening[0])
            writer.write(HALF_A_BODY)
            assert b" 100 " in await reader.readuntil(b"\r\n\r\n"), "it reads"
            os.kill(os.getpid(), signal.SIGINT)
            with contextlib.suppress(ConnectionError):
                while True:  # until it is ending
                    (await asyncio.open_connection("127.0.0.1", listening[0]))[1].close()
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(reader.read(1), 0.3)
                raise AssertionError("the answer must still be worked on")
            writer.close()
            return await super().wait_ready()

    async def main() -> None:
        sockets = listen("127.0.0.1", 0)
        listening.append(sockets[0].getsockname()[1])
        registry = fake_registry(fake_model(Loading()))
        await serve_on(sockets, registry, ServerOptions(grace=30), when_ready=told.append)

    asyncio.run(main())
    assert not told, "it is not ready any more"


def test_what_runs_beside_the_load_is_ended_with_it() -> None:
    seen: list[str] = []

    async def watch(registry: Any) -> None:
        try:
            while True:
                seen.append(registry.list()[0].engine.progress.stage)
                await asyncio.sleep(0.01)
        finally:
            seen.append("end")

    class Slow(FakeEngine):
        async def wait_ready(self) -> Any:
            await asyncio.sleep(0.05)
            raise ModelFormatError("damaged")

    with pytest.raises(ModelFormatError, match="damaged"):
        serve(fake_registry(fake_model(Slow())), ServerOptions(port=0), while_loading=watch)
    assert seen[0] == "reading"
    assert seen[-1] == "end"
