"""Asks for more context than the KV cache holds, and compares with a server that has room for all of it.

    python benchmarks/small_pool.py model.gguf                    32 requests of 1000 tokens, a cache of 8192
    python benchmarks/small_pool.py model.gguf --requests 8 --context 500 --kv-tokens 1024

Every request has to be answered, with the same tokens and log-probabilities to the bit, and no page may be lost.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

from llanero.bench.client import Client
from llanero.bench.own_server import own_server
from llanero.errors import LlaneroError


class Round(NamedTuple):
    """What a server made of the requests."""

    answers: list[Any]
    """Tokens and log-probabilities of each."""
    seconds: float
    status: dict[str, Any]
    """Of the model, afterwards."""


async def ask(url: str, n_requests: int, n_prompt: int, n_output: int) -> Round:
    """All at once, each with a prompt of its own."""
    client = Client(url, timeout=3600)
    model = (await client.call("GET", "/v1/models"))["data"][0]["id"]

    async def one(i: int) -> Any:
        prompt = random.Random(i).choices(range(1000), k=n_prompt)
        body = {"model": model, "prompt": prompt, "max_tokens": n_output, "ignore_eos": True, "seed": i, "logprobs": 2}
        return (await client.call("POST", "/v1/completions", body))["choices"][0]["logprobs"]

    started = time.perf_counter()
    answers = await asyncio.gather(*map(one, range(n_requests)))
    seconds = time.perf_counter() - started
    [status] = (await client.call("GET", "/status"))["models"]
    return Round(answers, seconds, status)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--requests", type=int, default=32)
    parser.add_argument("--context", type=int, default=1000, help="tokens of a request, with its answer")
    parser.add_argument("--output", type=int, default=256, help="tokens of an answer")
    parser.add_argument("--kv-tokens", type=int, default=8192, help="of the small cache")
    options = parser.parse_args()
    rounds = []
    try:
        for kv_tokens in (options.kv_tokens, options.requests * (options.context + 32)):
            flags = [f"--kv-tokens={kv_tokens}", f"--parallel={options.requests}"]
            with own_server(options.model, flags, os.environ) as url:
                prompt = options.context - options.output
                rounds.append(asyncio.run(ask(url, options.requests, prompt, options.output)))
            pages, counted = rounds[-1].status["pages"], rounds[-1].status["preemptions"]
            print(f"{kv_tokens} tokens: {rounds[-1].seconds:.1f} s, {counted} preemptions, pages {pages}", flush=True)
    except LlaneroError as error:
        print(f"small_pool.py: {error}", file=sys.stderr)
        return 1
    small, large = rounds
    different = sum(a != b for a, b in zip(small.answers, large.answers, strict=True))
    lost = small.status["pages"]["total"] - small.status["pages"]["free"] - small.status["pages"]["cached"]
    print(f"{different} of {options.requests} answers differ, {lost} pages are lost")
    return 1 if different or lost else 0


if __name__ == "__main__":
    sys.exit(main())
