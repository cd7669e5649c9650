from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import httpx
import openai
import pytest
import uvicorn
from fake_service import FakeEngine, fake_model, fake_registry

from llanero.engine.wire import EngineConfig
from llanero.http.app import create_app
from llanero.http.lifetime import Lifetime
from llanero.http.server import listen, uvicorn_config
from llanero.manager.registry import ModelRegistry


class RunningApp:
    """The application on a real port of this machine, in its own thread and event loop."""

    def __init__(self, registry: ModelRegistry, *, start_models: bool = True, **options: Any) -> None:
        self.registry = registry
        self.options = options
        self._start_models = start_models
        self._ready = threading.Event()
        self.sockets: list[socket.socket] = listen("127.0.0.1", 0)
        self.port: int = self.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main()))
        self._thread.start()
        assert self._ready.wait(60)

    async def _main(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.lifetime = Lifetime()
        app = create_app(self.registry, lifetime=self.lifetime, **self.options)
        self.server = uvicorn.Server(uvicorn_config(app, grace=0))
        if self._start_models:
            await self.registry.start()
        serving = asyncio.ensure_future(self.server.serve(sockets=self.sockets))
        while not self.server.started:
            await asyncio.sleep(0.005)
        self._ready.set()
        await serving

    @contextmanager
    def held(self) -> Iterator[None]:
        """Its loop stands still meanwhile: what a client does looks to it as if done at once."""
        go_on = threading.Event()
        self.loop.call_soon_threadsafe(go_on.wait)
        try:
            yield
        finally:
            go_on.set()

    def leave(self, path: str, body: Any, when: Callable[[], object]) -> None:
        """Asks, and closes the connection without an answer as soon as `when` holds."""
        data = json.dumps(body).encode()
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as client:
            head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(data)}\r\n\r\n"
            client.sendall(head.encode() + data)
            wait_until(when)

    def stop(self) -> None:
        self.server.should_exit = True
        self._thread.join(60)
        assert not self._thread.is_alive()

    def client(self, **options: Any) -> openai.OpenAI:
        options.setdefault("api_key", "none")
        return openai.OpenAI(base_url=f"{self.url}/v1", max_retries=0, timeout=60, **options)

    def http(self, **options: Any) -> httpx.Client:
        return httpx.Client(base_url=self.url, timeout=60, trust_env=False, **options)


@pytest.fixture
def serve() -> Iterator[Callable[..., RunningApp]]:
    """Starts applications; they are stopped after the test."""
    running: list[RunningApp] = []

    def start(engine: FakeEngine | None = None, **options: Any) -> RunningApp:
        registry = options.pop("registry", None) or fake_registry(fake_model(engine))
        running.append(RunningApp(registry, **options))
        return running[-1]

    yield start
    for app in running:
        app.stop()


@contextmanager
def running_model(path: Path, *, ctx_size: int, **options: Any) -> Iterator[RunningApp]:
    registry = ModelRegistry()
    registry.add(path, config=EngineConfig(model="", threads=1, ctx_size=ctx_size))
    app = RunningApp(registry, **options)
    try:
        yield app
    finally:
        asyncio.run_coroutine_threadsafe(registry.stop(), app.loop).result(60)
        app.stop()


@pytest.fixture(scope="session")
def run_model() -> Callable[..., AbstractContextManager[RunningApp]]:
    """The application over a file and a real engine, which end with the context."""
    return running_model


@pytest.fixture(scope="session")
def run_app() -> Callable[..., RunningApp]:
    """Starts an application that the caller stops."""
    return RunningApp


@pytest.fixture(scope="module")
def shared() -> Iterator[httpx.Client]:
    """A client of an application that all tests of a module use."""
    app = RunningApp(fake_registry(fake_model()))
    with app.http() as http:
        yield http
    app.stop()


def wait_until(condition: Callable[[], object], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.005)


@pytest.fixture
def until() -> Callable[..., None]:
    return wait_until
