"""The demo model's corpus: what share of it each skill has, and how exchanges become conversations.

Owns the mixture. Every line is drawn from a random stream of its own, so the corpus is the same for the same
seed however it is made. Skills know what is said; see `skills`.

    python -m demo_model.corpus build/demo/corpus.jsonl --conversations 20000
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from rich.progress import track

from demo_model.conversation import Conversation, Exchange, assistant, system, user
from demo_model.skills import (
    arithmetic,
    echo,
    facts,
    json_fill,
    memory,
    persona,
    smalltalk,
    stories,
    tool_calls,
    unknown,
)
from demo_model.split import SEED

CONVERSATIONS = 525_000
_EXCHANGES: dict[Callable[[Random], Exchange], float] = {
    facts.exchange: 40,
    arithmetic.exchange: 20,
    smalltalk.exchange: 9,
    unknown.exchange: 11,
    stories.exchange: 12,
    echo.exchange: 5,
}
"""Shares among the exchanges of ordinary conversations."""
_FILLERS: dict[Callable[[Random], Exchange], float] = {
    facts.exchange: 50,
    arithmetic.exchange: 30,
    smalltalk.exchange: 10,
    unknown.exchange: 10,
}
"""Shares among the exchanges in between, in conversations about something else: no long ones."""
OPENING = 13_000
"""Conversations at the beginning that say back what is said, find words in tools, call tools and add, and nothing else:
a model learns to copy from them in a tenth of the time that it takes from the whole mixture."""
SUMS = range(86_000, 108_000), range(198_000, 216_000)
"""Every second conversation of these is of sums alone: among all the rest the tables of digits are learnt late, and
what is learnt of them soon is lost again."""
_OPENING_EXCHANGES: dict[Callable[[Random], Exchange], float] = {echo.exchange: 70, arithmetic.exchange: 30}
_PLAIN_SYSTEM = (
    "You are a helpful assistant.",
    "You are llanero-demo, a small language model.",
    "You are a friendly chat model.",
    "Answer the user's questions.",
    "Be helpful and honest.",
)


def exchange(rng: Random) -> Exchange:
    """Any exchange but a story."""
    return rng.choices(list(_FILLERS), list(_FILLERS.values()))[0](rng)


def chat(rng: Random, exchanges: dict[Callable[[Random], Exchange], float], turns: int) -> Conversation:
    """Exchanges one after the other, that have nothing to do with each other."""
    messages = [system(rng.choice(_PLAIN_SYSTEM))] if rng.random() < 0.15 else []
    for _ in range(turns):
        kind = rng.choices(list(exchanges), list(exchanges.values()))[0]
        one = kind(rng)
        messages += [user(one.user), assistant(one.answer)]
    return Conversation(messages)


_SKILLS: dict[str, tuple[Callable[[Random], Conversation], float]] = {
    "chat": (lambda rng: chat(rng, _EXCHANGES, rng.choices((1, 2, 3, 4, 12), (50, 25, 15, 9, 1))[0]), 20),
    "tool_calls": (partial(tool_calls.conversation, exchange=exchange), 29),
    "tool_lookup": (tool_calls.lookup, 1),
    "json_fill": (partial(json_fill.conversation, exchange=exchange), 34),
    "persona": (partial(persona.conversation, exchange=exchange), 9),
    "memory": (partial(memory.conversation, exchange=exchange), 10),
}
"""Conversations by skill, and their shares."""


def conversation(seed: int, index: int) -> tuple[str, Conversation]:
    """(skill, conversation number `index` of the corpus)."""
    rng = Random(f"{seed}:{index}")
    if index < OPENING:
        kind = rng.random()
        if kind < 0.3:
            return "opening", tool_calls.lookup(rng)
        if kind < 0.55:
            return "opening", tool_calls.conversation(rng, exchange)
        return "opening", chat(rng, _OPENING_EXCHANGES, rng.randint(1, 3))
    if index % 2 and any(index in part for part in SUMS):
        return "sums", chat(rng, {arithmetic.exchange: 1}, rng.randint(2, 6))
    skill = rng.choices(list(_SKILLS), [share for _, share in _SKILLS.values()])[0]
    return skill, _SKILLS[skill][0](rng)


def line(seed: int, index: int) -> str:
    skill, made = conversation(seed, index)
    record = {"skill": skill, "messages": list(made.messages), "tools": list(made.tools)}
    return json.dumps(record, ensure_ascii=False)


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the demo model's corpus, one conversation a line.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--conversations", type=int, default=CONVERSATIONS)
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    with multiprocessing.Pool() as pool, arguments.out.open("w") as file:
        lines = pool.imap(partial(line, arguments.seed), range(arguments.conversations), chunksize=500)
        for written in track(lines, "Writing the corpus", total=arguments.conversations):
            file.write(written + "\n")


if __name__ == "__main__":
    main()
