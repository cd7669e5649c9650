"""What clients do to a server, by name: which requests, how long, and when each is sent.

Owns the scenarios and their sizes. A run of one is prepared first (its prompts are written) and then played, as often
as one likes. Must not know how requests are sent or what is made of their times.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any, Protocol

import msgspec

from llanero.bench.client import Sample
from llanero.bench.prompts import Writer
from llanero.errors import ConfigError

_LEAD = 8
"""Pieces of text that running streams have shown when the long prompt of `mixed` arrives."""
_LONG_OUTPUT = 16
_HEAD_START = 0.1
"""Seconds between key A's requests and key B's."""


class Sizes(msgspec.Struct, frozen=True, kw_only=True):
    """How much of everything. None: the scenario has no such thing."""

    requests: int
    n_prompt: int
    """Prompt tokens of a request (or message), beside those that are shared."""
    n_gen: int
    shared_tokens: int | None = None
    long_tokens: int | None = None
    turns: int | None = None
    concurrency: int | None = None
    """Closed loop: at most so many at once, the next when one ends. 0: all at once."""
    rate: float | None = None
    """Open loop: so many a second on average, at random, whatever becomes of the earlier ones. 0: all at once."""


class Sender(Protocol):
    """Sends requests. `key`: which of the API keys, from 0."""

    async def complete(
        self, prompt: str, n_gen: int, *, group: str = "", key: int = 0, on_text: Callable[[], None] = ...
    ) -> Sample: ...

    async def chat(self, messages: Sequence[Mapping[str, str]], n_gen: int, *, group: str = "") -> Sample: ...


Play = Callable[[Sender], Awaitable[list[Sample]]]
"""Sends all requests of a run and returns when they have ended."""


class Scenario(msgspec.Struct, frozen=True):
    help: str
    sizes: Sizes
    prepare: Callable[[Writer, Sizes, random.Random], Awaitable[Play]]

    def sized(self, name: str, given: Mapping[str, Any]) -> Sizes:
        """The sizes with those that are given (not None) instead of its own. Raises `ConfigError` for strange ones."""
        given = {key: value for key, value in given.items() if value is not None}
        for key in given:
            if getattr(self.sizes, key) is None:
                raise ConfigError(f"--{key.replace('_', '-')} has no meaning for the scenario {name}")
        if 0 in (given.get("n_prompt"), given.get("n_gen")):
            raise ConfigError("--n-prompt and --n-gen of a scenario are at least 1")
        if given.get("rate") and given.get("concurrency"):
            raise ConfigError("--rate and --concurrency exclude each other: the loop is open or closed")
        if given.get("concurrency"):
            given["rate"] = 0.0
        return msgspec.structs.replace(self.sizes, **given)


async def _shared_prefix(writer: Writer, sizes: Sizes, rng: random.Random) -> Play:
    assert sizes.shared_tokens is not None
    shared = await writer.text(rng, sizes.shared_tokens)
    length = sizes.shared_tokens + sizes.n_prompt
    return _completions([await writer.text(rng, length, shared) for _ in range(sizes.requests)], sizes, rng)


async def _burst(writer: Writer, sizes: Sizes, rng: random.Random) -> Play:
    return _completions([await writer.text(rng, sizes.n_prompt) for _ in range(sizes.requests)], sizes, rng)


def _completions(prompts: Sequence[str], sizes: Sizes, rng: random.Random) -> Play:
    seed = rng.random()

    async def play(sender: Sender) -> list[Sample]:
        return await _paced([partial(sender.complete, prompt, sizes.n_gen) for prompt in prompts], sizes, seed)

    return play


async def _chats(writer: Writer, sizes: Sizes, rng: random.Random) -> Play:
    assert sizes.shared_tokens is not None
    assert sizes.turns is not None
    system = await writer.text(rng, sizes.shared_tokens)
    chats = [[await writer.text(rng, sizes.n_prompt) for _ in range(sizes.turns)] for _ in range(sizes.requests)]
    seed = rng.random()

    async def play(sender: Sender) -> list[Sample]:
        samples: list[Sample] = []

        async def talk(questions: Sequence[str]) -> None:
            messages = [{"role": "system", "content": system}]
            for turn, question in enumerate(questions):
                messages.append({"role": "user", "content": question})
                sample = await sender.chat(messages, sizes.n_gen, group="later turns" if turn else "first turn")
                samples.append(sample)
                if sample.error:
                    return
                messages.append({"role": "assistant", "content": sample.text})

        await _paced([partial(talk, questions) for questions in chats], sizes, seed)
        return samples

    return play


async def _mixed(writer: Writer, sizes: Sizes, rng: random.Random) -> Play:
    assert sizes.long_tokens is not None
    alone, long = [await writer.text(rng, sizes.long_tokens) for _ in range(2)]
    prompts = [await writer.text(rng, sizes.n_prompt) for _ in range(sizes.requests)]

    async def play(sender: Sender) -> list[Sample]:
        first = await sender.complete(alone, _LONG_OUTPUT, group="long, alone")
        early = dict.fromkeys(range(len(prompts)), _LEAD)
        all_run = asyncio.Event()

        def came(i: int, n: int) -> None:
            early[i] -= n
            if max(early.values()) <= 0:
                all_run.set()

        async def stream(i: int) -> Sample:
            sample = await sender.complete(prompts[i], sizes.n_gen, group="stream", on_text=lambda: came(i, 1))
            came(i, _LEAD)  # Nobody waits for one that failed, or was short.
            return sample

        streams = [asyncio.ensure_future(stream(i)) for i in range(len(prompts))]
        await all_run.wait()
        second = await sender.complete(long, _LONG_OUTPUT, group="long, beside")
        return [first, second, *await asyncio.gather(*streams)]

    return play


async def _fairness(writer: Writer, sizes: Sizes, rng: random.Random) -> Play:
    prompts = [await writer.text(rng, sizes.n_prompt) for _ in range(sizes.requests)]
    other = await writer.text(rng, sizes.n_prompt)

    async def play(sender: Sender) -> list[Sample]:
        many = [asyncio.ensure_future(sender.complete(p, sizes.n_gen, group="key A")) for p in prompts]
        await asyncio.sleep(_HEAD_START)
        one = await sender.complete(other, sizes.n_gen, group="key B", key=1)
        return [*await asyncio.gather(*many), one]

    return play


async def _paced(jobs: Sequence[Callable[[], Awaitable[Any]]], sizes: Sizes, seed: float) -> list[Any]:
    """Runs the jobs as the sizes say: in an open loop, in a closed one, or all at once. Results in order."""
    if sizes.rate:
        rng = random.Random(seed)
        tasks: list[asyncio.Future[Any]] = []
        for job in jobs:
            if tasks:
                await asyncio.sleep(rng.expovariate(sizes.rate))
            tasks.append(asyncio.ensure_future(job()))
        return await asyncio.gather(*tasks)
    places = asyncio.Semaphore(sizes.concurrency or len(jobs))

    async def in_place(job: Callable[[], Awaitable[Any]]) -> Any:
        async with places:
            return await job()

    return await asyncio.gather(*map(in_place, jobs))


SCENARIOS: Mapping[str, Scenario] = MappingProxyType(
    {
        "shared-prefix": Scenario(
            "requests that arrive together and begin alike",
            Sizes(requests=8, shared_tokens=1000, n_prompt=20, n_gen=32, concurrency=0, rate=0.0),
            _shared_prefix,
        ),
        "burst": Scenario(
            "requests that arrive together and have nothing in common",
            Sizes(requests=8, n_prompt=128, n_gen=64, concurrency=0, rate=0.0),
            _burst,
        ),
        "chats": Scenario(
            "conversations under one system prompt, each asking again when it is answered",
            Sizes(requests=8, shared_tokens=200, n_prompt=50, n_gen=32, turns=4, concurrency=0, rate=0.0),
            _chats,
        ),
        "mixed": Scenario(
            "a long prompt, alone and while streams run",
            Sizes(requests=1, n_prompt=128, n_gen=256, long_tokens=4000),
            _mixed,
        ),
        "fairness": Scenario(
            "one key sends many requests, then another key sends one",
            Sizes(requests=64, n_prompt=128, n_gen=32),
            _fairness,
        ),
        "poisson": Scenario(
            "requests that arrive at random, whatever becomes of the earlier ones",
            Sizes(requests=32, n_prompt=128, n_gen=64, concurrency=0, rate=1.0),
            _burst,
        ),
    }
)
