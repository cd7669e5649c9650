"""Thousands of requests, many of which are left in the middle: does anything leak, is every one ended once?

    python benchmarks/soak.py                         10,000 requests to a server of the demo model; a line per tenth
    python benchmarks/soak.py model.gguf -n 1000 -c 8

Requests come in ten rounds, `-c` at a time: streams and whole answers of random lengths over shared beginnings, some of
them with two choices, a form or a timeout; some clients leave before, some behind the first events. The server's pages
are too few for all, so that it evicts and preempts. Behind each round nothing may be held any more; at the end, there
may be no more memory, files and threads in use than after the first round. Otherwise the exit status is 1.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
import time
from collections import Counter
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any

import httptools
import msgspec
import psutil
import report
from rich.console import Console
from rich.table import Table

from llanero import demo
from llanero.bench.client import DONE, Client
from llanero.bench.own_server import own_server
from llanero.errors import LlaneroError

ROUNDS = 10
GROWTH = 1.15
"""Of memory after the first round, at most: the allocator finds its shape, and the cache of prompts fills."""
SLACK = 16 << 20
"""Bytes that memory may grow by however little it is."""
THREADS = 16
"""That may be started later: pools have no more."""
FLAGS = ("--kv-tokens", "512", "--ctx-size", "512", "--parallel", "16")
_SECONDS = 120.0
"""Of patience, for one request and for the server to be idle."""
_CLOSING_SECONDS = 0.5
"""In which the server notices connections that clients have closed."""
_WORDS = "the a of rider plain river horse cattle night fire rain song road grass wind home far long".split()

_PROCESSES = ("server", "engine")
_BROKEN = (OSError, EOFError, asyncio.TimeoutError, httptools.HttpParserError, msgspec.MsgspecError)


class Soak:
    """A server under load, and what is wrong with it."""

    def __init__(self, url: str, seed: int) -> None:
        self.client = Client(url, timeout=_SECONDS)
        self.random = random.Random(seed)
        self.stems = [self._text(60) for _ in range(8)]
        self.outcomes: Counter[str] = Counter()
        """What requests came to, as the client saw it."""
        self.wrong: list[str] = []

    async def round(self, n: int, concurrency: int) -> None:
        """n requests, `concurrency` at a time; returns when each has ended."""
        numbers = iter(range(n))

        async def one_after_another() -> None:
            for _ in numbers:
                self.outcomes[await self._request()] += 1

        await asyncio.gather(*(one_after_another() for _ in range(concurrency)))

    async def settled(self) -> dict[str, Any]:
        """What is left when the server has nothing to do: memory, files, pages."""
        end = time.monotonic() + _SECONDS
        while True:
            status = await self.client.call("GET", "/status")
            [model] = status["models"]
            if not any(model["sequences"].values()) and not model["keys"]:
                break
            if time.monotonic() > end:
                self.wrong.append(f"the server is idle, but it says {model['sequences']}, {model['keys']}")
                break
            await asyncio.sleep(0.05)
        # Pages are told with each step: one more request, after which they are as they stay.
        await self.client.call("POST", "/v1/completions", {"prompt": "x", "max_tokens": 1})
        [model] = (await self.client.call("GET", "/status"))["models"]
        pages = model["pages"]
        if pages["held"] or pages["free"] + pages["cached"] != pages["total"]:
            self.wrong.append(f"pages are held by nobody: {pages}")
        await asyncio.sleep(_CLOSING_SECONDS)
        engine = psutil.Process(model["engine"]["pid"])
        server = engine.parent() or psutil.Process()
        return {
            "requests": self.outcomes.total(),
            "server_rss": server.memory_info().rss,
            "engine_rss": engine.memory_info().rss,
            "server_files": server.num_fds(),
            "engine_files": engine.num_fds(),
            "threads": server.num_threads() + engine.num_threads(),
            "pages": pages,
            "preemptions": model["preemptions"],
            "cache_evicted": model["tokens"]["cache_evicted"],
            "restarts": model["restarts"],
            "outcomes": model["requests"],
        }

    async def _request(self) -> str:
        """One request of a random kind; returns what it came to."""
        path, body = self._body()
        kind = self.random.random()
        try:
            if kind < 0.12:
                return await self._left_before_an_answer(path, body)
            if kind < 0.24:
                return await self._left_midway(path, body)
            if kind < 0.45:
                answer = await self.client.call("POST", path, body)
                self._expect(body, [choice["finish_reason"] for choice in answer["choices"]])
                return "completed"
            if kind < 0.48:
                return await self._refused(path, body)
            await self._whole_stream(path, body)
        except LlaneroError as error:
            # Behind a stream's first event there is no status any more.
            if "timeout" in body and ("HTTP 408" in str(error) or "timeout_error" in str(error)):
                return "timeout"
            self.wrong.append(f"{path} {body}: {error}")
            return "failed"
        except _BROKEN as error:
            self.wrong.append(f"{path} {body}: {type(error).__name__} {error}")
            return "failed"
        return "completed"

    async def _whole_stream(self, path: str, body: Mapping[str, Any]) -> None:
        reasons: list[str] = []
        data = b""
        async with aclosing(self._events(path, body)) as events:
            async for data in events:
                if data != DONE:
                    event = msgspec.json.decode(data)
                    if "error" in event:
                        raise LlaneroError(str(event))
                    reasons += [choice["finish_reason"] for choice in event["choices"] if choice["finish_reason"]]
        if data != DONE:
            self.wrong.append(f"a stream ends with {data!r}")
        self._expect(body, reasons)

    async def _left_midway(self, path: str, body: Mapping[str, Any]) -> str:
        n = self.random.randint(1, 8)
        async with aclosing(self._events(path, body)) as events:
            async for _ in events:
                n -= 1
                if n == 0:
                    return "left"
        return "completed"

    async def _left_before_an_answer(self, path: str, body: Mapping[str, Any]) -> str:
        asked = asyncio.ensure_future(self.client.call("POST", path, body))
        done, _ = await asyncio.wait({asked}, timeout=self.random.choice((0.0, 0.002, 0.01, 0.05)))
        if done:
            asked.result()
            return "completed"
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
        return "left"

    async def _refused(self, path: str, body: Mapping[str, Any]) -> str:
        wrong = self.random.choice(({"temperature": -1}, {"unheard_of": 1}, {"max_tokens": 10**6}))
        try:
            await self.client.call("POST", path, {**body, **wrong})
        except LlaneroError as error:
            if "HTTP 400" not in str(error):
                raise
            return "refused"
        raise LlaneroError(f"{wrong} was accepted")

    def _events(self, path: str, body: Mapping[str, Any]) -> AsyncGenerator[bytes, None]:
        return self.client.events(path, {**body, "stream": True})

    def _expect(self, body: Mapping[str, Any], reasons: Sequence[str]) -> None:
        """One end for each choice."""
        if len(reasons) != body.get("n", 1) or not set(reasons) <= {"stop", "length"}:
            self.wrong.append(f"{body} ended with {reasons}")

    def _body(self) -> tuple[str, dict[str, Any]]:
        draw = self.random
        stem = draw.choice(self.stems)
        text = f"{stem[: draw.randint(0, len(stem))]} {self._text(draw.randint(1, 20))}"
        body: dict[str, Any] = {
            "max_tokens": draw.randint(1, 40),
            "temperature": 0.9,
            "ignore_eos": draw.random() < 0.5,
        }
        if draw.random() < 0.1:
            body["n"] = 2
        if draw.random() < 0.05:
            body["timeout"] = draw.choice((0.01, 0.1))
        if draw.random() < 0.1:
            body["logprobs"], body["top_logprobs"] = True, 2
        if draw.random() < 0.5:
            if draw.random() < 0.05:
                body["response_format"] = {"type": "json_object"}
                body["ignore_eos"] = False
            return "/v1/chat/completions", {**body, "messages": [{"role": "user", "content": text}]}
        if body.pop("logprobs", None):
            body["logprobs"] = body.pop("top_logprobs")
        return "/v1/completions", {**body, "prompt": text}

    def _text(self, n_words: int) -> str:
        return " ".join(self.random.choices(_WORDS, k=n_words))


def grown(samples: Sequence[Mapping[str, Any]]) -> list[str]:
    """What is more at the end than after the first round."""
    first, last = samples[0], samples[-1]
    wrong = []
    for name in (f"{who}_rss" for who in _PROCESSES):
        if last[name] > first[name] * GROWTH + SLACK:
            wrong.append(f"{name} grew from {first[name] >> 20} to {last[name] >> 20} MiB")
    for name, slack in (*((f"{who}_files", 0) for who in _PROCESSES), ("threads", THREADS)):
        if last[name] > first[name] + slack:
            wrong.append(f"{name} grew from {first[name]} to {last[name]}")
    if last["restarts"]:
        wrong.append("the engine ended")
    if last["outcomes"].get("failed"):
        wrong.append(f"requests failed: {last['outcomes']}")
    return wrong


async def measure(url: str, n: int, concurrency: int, seed: int, shown: Console) -> tuple[list[dict[str, Any]], Soak]:
    """Samples after each of the rounds; shows them as they come."""
    soak = Soak(url, seed)
    form = {"prompt": "x", "max_tokens": 1, "structured_outputs": {"regex": "a+"}}
    await soak.client.call("POST", "/v1/completions", form)  # the first one starts what compiles forms
    samples: list[dict[str, Any]] = []
    for _ in range(ROUNDS):
        await soak.round(n // ROUNDS, concurrency)
        samples.append(await soak.settled())
        last = samples[-1]
        each = (f"{who} {last[f'{who}_rss'] / 2**20:.1f} MiB, {last[f'{who}_files']} files" for who in _PROCESSES)
        shown.print(f"{last['requests']:>6} requests: {'; '.join(each)}; {last['threads']} threads", highlight=False)
    soak.wrong += grown(samples)
    return samples, soak


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", nargs="?", type=Path, help="GGUF file (default: the demo model)")
    parser.add_argument("-n", "--requests", type=int, default=10_000)
    parser.add_argument("-c", "--concurrency", type=int, default=32)
    parser.add_argument("-s", "--seed", type=int, default=0)
    parser.add_argument("-t", "--threads", type=int, default=0)
    parser.add_argument("-o", "--out", type=Path, help="JSON lines, one per round (default: none)")
    arguments = parser.parse_args(argv)
    shown = Console()
    started = time.perf_counter()
    flags = (*FLAGS, "--threads", str(arguments.threads))
    with own_server(arguments.model or demo.model_path(), flags, os.environ) as url:
        samples, soak = asyncio.run(measure(url, arguments.requests, arguments.concurrency, arguments.seed, shown))
    table = Table("", "", show_header=False, box=None)
    for name, value in [
        ("client", dict(soak.outcomes)),
        ("server", samples[-1]["outcomes"]),
        ("preemptions", samples[-1]["preemptions"]),
        ("cached tokens evicted", samples[-1]["cache_evicted"]),
        ("seconds", round(time.perf_counter() - started, 1)),
    ]:
        table.add_row(name, str(value))
    shown.print(table)
    if arguments.out is not None:
        with report.JsonLines(arguments.out, report.setting(threads=arguments.threads, isa="")) as lines:
            for sample in samples:
                lines.write(sample)
    for wrong, count in Counter(soak.wrong).most_common(20):
        shown.print(f"WRONG ({count}): {wrong}"[:1000], highlight=False, markup=False)
    return 1 if soak.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
