"""Prompts have the length that was asked for, by whatever tokenizer, and are those of their seed."""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import Callable
from typing import Any

import pytest

from llanero.bench.client import Client
from llanero.bench.prompts import Writer, counter
from llanero.errors import LlaneroError

Canned = Callable[..., Any]
TOKENIZERS = {
    "words": r" ?\w+|\W",
    "words and spaces": r"\w+|\W",
    "characters": r".",
    "pieces": r" ?\w{1,3}|\W",
}


def count_with(pattern: str, text: str) -> int:
    """Behind a token that begins every prompt."""
    return 1 + len(re.findall(pattern, text))


def write(pattern: str, n_tokens: int, seed: int = 0, start: str = "") -> str:
    async def count(text: str) -> int:
        return count_with(pattern, text)

    return asyncio.run(Writer(count).text(random.Random(seed), n_tokens, start))


@pytest.mark.parametrize("name", TOKENIZERS)
@pytest.mark.parametrize("n_tokens", [2, 20, 128, 1000, 4000])
def test_length(name: str, n_tokens: int) -> None:
    pattern = TOKENIZERS[name]
    shared = write(pattern, n_tokens)
    assert count_with(pattern, shared) == n_tokens
    longer = write(pattern, n_tokens + 20, seed=1, start=shared)
    assert longer.startswith(shared)
    assert count_with(pattern, longer) == n_tokens + 20


def test_seeds() -> None:
    pattern = TOKENIZERS["words"]
    assert write(pattern, 64, seed=3) == write(pattern, 64, seed=3)
    begins = {" ".join(write(pattern, 64, seed=s).split()[:8]) for s in range(50)}
    assert len(begins) == 50, "nothing of a prompt may be cached from another one"


def test_a_tokenizer_that_never_counts_more() -> None:
    assert len(write(r"^", 50)) < 10**7


def tokenizing(client: Client) -> tuple[int, bool]:
    async def main() -> tuple[int, bool]:
        count, exact = await counter(client, "m", "")
        return await count("one two three"), exact

    return asyncio.run(main())


def test_counting_as_vllm_does(canned: Canned, says: Canned) -> None:
    def handler(path: str, body: Any) -> bytes:
        assert path == "/tokenize"
        words = body["prompt"].split()
        return says({"count": len(words), "max_model_len": 9, "tokens": [1] * len(words)})

    assert tokenizing(Client(canned(handler).url, timeout=60)) == (3, True)


def test_counting_as_llama_server_does(canned: Canned, says: Canned) -> None:
    def handler(path: str, body: Any) -> bytes:
        words = body.get("content", "").split()
        return says({"tokens": [1] * (len(words) + bool(words and body["add_special"]))})

    assert tokenizing(Client(canned(handler).url, timeout=60)) == (4, True)


def test_counting_by_usage(canned: Canned, says: Canned) -> None:
    def handler(path: str, body: Any) -> bytes:
        if path == "/tokenize":
            return says({"error": "404"}, 404)
        return says({"usage": {"prompt_tokens": 30 + len(body["prompt"]) // 4}})

    count, exact = tokenizing(Client(canned(handler).url, timeout=60))
    assert not exact
    assert abs(count - (30 + len("one two three") // 4)) <= 1


def test_no_way_to_count(canned: Canned, says: Canned) -> None:
    with pytest.raises(LlaneroError, match="prompts cannot be sized"):
        tokenizing(Client(canned(lambda path, body: says({})).url, timeout=60))
