"""Text of so many tokens, from a seed.

Owns how text is made and how its tokens are counted: by the server's own `/tokenize` where it has one (llama-server's
or vLLM's kind), else by what usage said of other text. Must not know what the text is for.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from typing import Any

from llanero.bench.client import Client
from llanero.errors import LlaneroError

Count = Callable[[str], Awaitable[int]]

_WORDS = (
    "time year people way day man thing woman life child world school state family student group country problem hand "
    "part place case week company system program question work government number night point home water room mother "
    "area money story fact month lot right study book eye job word business issue side kind head house service friend "
    "father power hour game line end member law car city community name president team minute idea body information "
    "back parent face others level office door health person art war history party result change morning reason"
).split()
_FILLERS = (" a", " I", ".", ",", " 1", ";", " 2", "?", " x", "!", " 7", ":")
"""Short enough to be one token in nearly every vocabulary, here or there."""
_ATTEMPTS = 20
_SAMPLE_WORDS = 400
"""To measure with, where there is no `/tokenize`."""


class Writer:
    """Writes text of a given length in tokens."""

    def __init__(self, count: Count) -> None:
        self._count = count
        self._per_word = 1.5
        """Tokens, as far as we know."""

    async def text(self, rng: random.Random, n_tokens: int, start: str = "") -> str:
        """`start` and more, `n_tokens` in all. A few off where the tokenizer leaves no choice."""
        text, n = start, await self._count(start)
        for _ in range(_ATTEMPTS):
            missing = n_tokens - n
            if missing <= 2 * self._per_word:
                break
            words = "".join(" " + rng.choice(_WORDS) for _ in range(max(1, int(0.95 * missing / self._per_word))))
            longer = text + (words if text else words[1:])
            reached = await self._count(longer)
            self._per_word = max(0.1, (reached - n) / words.count(" "))
            if reached <= n_tokens:
                text, n = longer, reached
        for _ in range(3):
            for filler in rng.sample(_FILLERS, len(_FILLERS)):
                if n == n_tokens:
                    return text
                reached = await self._count(text + filler)
                if n < reached <= n_tokens:
                    text, n = text + filler, reached
        return text


async def counter(client: Client, model: str, key: str) -> tuple[Count, bool]:
    """A way to count the tokens that a prompt of `/v1/completions` has, and whether it is exact."""
    for field in ("prompt", "content"):
        count = _by_tokenizing(client, model, key, field)
        try:
            if await count("a b") > 0:
                return count, True
        except LlaneroError:
            continue
    return await _by_usage(client, model, key), False


def _by_tokenizing(client: Client, model: str, key: str, field: str) -> Count:
    async def count(text: str) -> int:
        body: dict[str, Any] = {"model": model, field: text}
        if field == "content":
            body["add_special"] = True
        answer = await client.call("POST", "/tokenize", body, key=key)
        tokens = answer.get("tokens") if isinstance(answer, dict) else None
        return len(tokens) if isinstance(tokens, list) else 0

    return count


async def _by_usage(client: Client, model: str, key: str) -> Count:
    """From what the server says of a short and a long text, with which no prompt begins: so much per character."""

    async def ask(text: str) -> int:
        body = {"model": model, "prompt": text, "max_tokens": 1}
        answer = await client.call("POST", "/v1/completions", body, key=key)
        usage = answer.get("usage") if isinstance(answer, dict) else None
        if not isinstance(usage, dict) or not isinstance(usage.get("prompt_tokens"), int):
            raise LlaneroError("the server has no /tokenize and tells no usage.prompt_tokens: prompts cannot be sized")
        return int(usage["prompt_tokens"])

    words = random.Random("calibration").choices(_WORDS, k=_SAMPLE_WORDS)
    short, long = "= " + words[0], "= " + " ".join(words)
    n_short = await ask(short)
    per_character = (await ask(long) - n_short) / (len(long) - len(short))

    async def count(text: str) -> int:
        return max(0, round(n_short + per_character * (len(text) - len(short))))

    return count
