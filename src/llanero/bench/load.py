"""Puts a server under a scenario's load.

Owns what is asked of a server beforehand, the bodies of requests, and the order of runs. Must not know where the server
comes from, nor what is made of the samples.
"""

from __future__ import annotations

import random
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from typing import Any, Literal

import msgspec

from llanero.bench.client import NO_TEXT, Client, Sample
from llanero.bench.prompts import Writer, counter
from llanero.bench.scenarios import Scenario, Sizes
from llanero.errors import ConfigError, LlaneroError

Phase = Literal["cold", "warm"]


class Run(msgspec.Struct, frozen=True):
    """All requests of a scenario, once."""

    number: int
    phase: Phase
    """"warm": the same prompts as in the cold run before."""
    samples: list[Sample]


class Server:
    """A model of a server, as requests are sent to it. `Server.connect()` makes one."""

    def __init__(self, client: Client, model: str, made_by: str, keys: Sequence[str]) -> None:
        self.model = model
        self.made_by = made_by
        """What the server says of itself, like "llamacpp" or "vllm"."""
        self._client = client
        self._keys = keys or ("",)
        self._extra: dict[str, Any] = {"ignore_eos": True}

    @classmethod
    async def connect(cls, client: Client, model: str, keys: Sequence[str]) -> Server:
        """Finds the model ("": the first there is) and tries a request. Raises `ConfigError` and `LlaneroError`."""
        answer = await client.call("GET", "/v1/models", key=keys[0] if keys else "")
        try:
            models = msgspec.convert(answer, _Models).data
        except msgspec.ValidationError as error:
            raise LlaneroError(f"GET /v1/models: no list of models: {error}") from None
        found = next((each for each in models if model in ("", each.id)), None)
        if found is None:
            raise ConfigError(f"the server has no model {model!r}; it has: {', '.join(each.id for each in models)}")
        server = cls(client, found.id, found.owned_by, keys)
        await server._try_out()
        return server

    async def writer(self) -> tuple[Writer, bool]:
        """One for this model, and whether it has the model's own tokenizer to count with. Raises `LlaneroError`."""
        count, exact = await counter(self._client, self.model, self._keys[0])
        return Writer(count), exact

    async def complete(
        self, prompt: str, n_gen: int, *, group: str = "", key: int = 0, on_text: Callable[[], None] = lambda: None
    ) -> Sample:
        body = {"prompt": prompt, **self._common(n_gen)}
        sample = await self._client.stream("/v1/completions", body, key=self._key(key), on_text=on_text)
        sample.group = group
        return sample

    async def chat(self, messages: Sequence[Mapping[str, str]], n_gen: int, *, group: str = "") -> Sample:
        body = {"messages": messages, **self._common(n_gen)}
        sample = await self._client.stream("/v1/chat/completions", body, key=self._key(0))
        sample.group = group
        return sample

    async def _try_out(self) -> None:
        """Warms up, and finds out whether the length of answers can be forced."""
        sample = await self.complete("Once upon a time", 4)
        if "ignore_eos" in sample.error:
            self._extra = {}
            sample = await self.complete("Once upon a time", 4)
        if sample.error and sample.error != NO_TEXT:
            raise LlaneroError(f"a first request failed: {sample.error}")

    def _common(self, n_gen: int) -> dict[str, Any]:
        return {
            "model": self.model,
            "max_tokens": n_gen,
            "temperature": 0,
            "stream": True,
            "stream_options": {"include_usage": True},
            **self._extra,
        }

    def _key(self, key: int) -> str:
        return self._keys[min(key, len(self._keys) - 1)]


class _Model(msgspec.Struct):
    id: str
    owned_by: str = ""


class _Models(msgspec.Struct):
    data: list[_Model]


async def runs(
    server: Server, scenario: Scenario, sizes: Sizes, writer: Writer, *, seed: int, repetitions: int
) -> AsyncGenerator[Run, None]:
    """Each repetition has prompts of its own, which come once cold and once warm.

    Raises `LlaneroError` when all requests of a run fail.
    """
    for number in range(repetitions):
        play = await scenario.prepare(writer, sizes, random.Random(f"{seed} {number}"))
        phases: tuple[Phase, ...] = ("cold", "warm")
        for phase in phases:
            samples = await play(server)
            if all(sample.error for sample in samples):
                raise LlaneroError(f"every request failed: {samples[0].error}")
            yield Run(number, phase, samples)
