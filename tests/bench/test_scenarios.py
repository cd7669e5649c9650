"""Who sends what, and when: the scenarios against a sender whose requests take as long as the test says."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from llanero.bench.client import Sample
from llanero.bench.prompts import Writer
from llanero.bench.scenarios import SCENARIOS, Play, Sizes
from llanero.config import LoadOptions, options
from llanero.errors import ConfigError


class FakeSender:
    """Shows a piece of text per turn of the event loop."""

    def __init__(self, pieces: int = 12, fails: str = "") -> None:
        self.pieces = pieces
        self.fails = fails
        self.log: list[tuple[str, str]] = []
        """("sent" or "ended", group), in order."""
        self.prompts: list[str] = []
        self.messages: list[list[Mapping[str, str]]] = []
        self.keys: list[int] = []
        self.n_gen: list[int] = []
        self.most = 0
        self._now = 0

    async def complete(
        self, prompt: str, n_gen: int, *, group: str = "", key: int = 0, on_text: Callable[[], None] = lambda: None
    ) -> Sample:
        self.prompts.append(prompt)
        self.keys.append(key)
        return await self._send(n_gen, group, on_text)

    async def chat(self, messages: Sequence[Mapping[str, str]], n_gen: int, *, group: str = "") -> Sample:
        self.messages.append(list(messages))
        return await self._send(n_gen, group, lambda: None)

    async def _send(self, n_gen: int, group: str, on_text: Callable[[], None]) -> Sample:
        self.log.append(("sent", group))
        self.n_gen.append(n_gen)
        self._now += 1
        self.most = max(self.most, self._now)
        failed = bool(self.fails) and self.fails == group
        for _ in range(0 if failed else self.pieces):
            await asyncio.sleep(0.001)
            on_text()
        self._now -= 1
        self.log.append(("ended", group))
        return Sample(group=group, text="an answer", error="it broke" if failed else "")


async def count_words(text: str) -> int:
    return len(text.split())


def prepare(name: str, seed: int = 0, **given: Any) -> Play:
    scenario = SCENARIOS[name]
    return asyncio.run(scenario.prepare(Writer(count_words), scenario.sized(name, given), random.Random(seed)))


def play(name: str, sender: FakeSender | None = None, **given: Any) -> tuple[FakeSender, list[Sample]]:
    sender = sender or FakeSender()
    return sender, asyncio.run(prepare(name, **given)(sender))


def words(text: str) -> list[str]:
    return text.split()


def test_shared_prefix() -> None:
    sender, samples = play("shared-prefix", requests=4, shared_tokens=50, n_prompt=10, n_gen=7)
    assert len(samples) == sender.most == 4, "all at once"
    assert len({tuple(words(p)[:50]) for p in sender.prompts}) == 1
    assert len({tuple(words(p)[50:]) for p in sender.prompts}) == 4
    assert {len(words(p)) for p in sender.prompts} == {60}
    assert set(sender.n_gen) == {7}


def test_burst_shares_nothing() -> None:
    sender, _ = play("burst", requests=20)
    assert len({tuple(words(p)[:8]) for p in sender.prompts}) == 20
    assert {len(words(p)) for p in sender.prompts} == {128}


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_warm_run_is_the_cold_one_again_and_no_other(name: str) -> None:
    small = {"requests": 3, "n_gen": 4} | ({"rate": 1000.0} if name == "poisson" else {})
    first = prepare(name, **small)
    senders = [FakeSender() for _ in range(3)]
    for sender, what in zip(senders, (first, first, prepare(name, seed=1, **small)), strict=True):
        asyncio.run(what(sender))
    cold, warm, other = ([*s.prompts, *(m[-1]["content"] for m in s.messages)] for s in senders)
    assert sorted(cold) == sorted(warm)
    assert not {tuple(words(p)[:8]) for p in cold} & {tuple(words(p)[:8]) for p in other}


def test_a_closed_loop() -> None:
    sender, samples = play("burst", requests=10, concurrency=3)
    assert (len(samples), sender.most) == (10, 3)
    assert sender.log[:4] == [("sent", "")] * 3 + [("ended", "")]


def test_an_open_loop_does_not_wait() -> None:
    sender, samples = play("poisson", FakeSender(pieces=100), requests=10, rate=500.0)
    assert len(samples) == 10
    assert sender.most > 5
    sender, _ = play("poisson", FakeSender(pieces=0), requests=10, rate=50.0)
    assert sender.most == 1, "and not all at once"


def test_chats_go_on_with_what_was_answered() -> None:
    sender, samples = play("chats", requests=2, turns=3, shared_tokens=30, n_prompt=5)
    assert sorted(s.group for s in samples) == ["first turn"] * 2 + ["later turns"] * 4
    assert sender.most == 2
    longest = max(sender.messages, key=len)
    assert [m["role"] for m in longest] == ["system", "user", "assistant", "user", "assistant", "user"]
    assert [len(words(m["content"])) for m in longest] == [30, 5, 2, 5, 2, 5]
    assert len({m[0]["content"] for m in sender.messages}) == 1


def test_a_chat_that_failed_is_over() -> None:
    _, samples = play("chats", FakeSender(fails="first turn"), requests=2, turns=3)
    assert [s.error for s in samples] == ["it broke"] * 2


def test_the_long_prompt_comes_alone_and_when_all_streams_run() -> None:
    sender, samples = play("mixed", requests=2, n_prompt=5, long_tokens=100)
    assert sender.log[:2] == [("sent", "long, alone"), ("ended", "long, alone")]
    assert sender.log[2:5] == [("sent", "stream"), ("sent", "stream"), ("sent", "long, beside")]
    assert [len(words(p)) for p in sender.prompts] == [100, 5, 5, 100]
    assert sender.prompts[0] != sender.prompts[3]
    assert len(samples) == 4


def test_streams_that_fail_hold_up_nobody() -> None:
    _, samples = play("mixed", FakeSender(fails="stream"), requests=2)
    assert [s.group for s in samples if not s.error] == ["long, alone", "long, beside"]


def test_the_other_key_comes_last() -> None:
    sender, samples = play("fairness", FakeSender(pieces=300), requests=5)
    assert sender.keys == [0] * 5 + [1]
    assert sender.log[:6] == [("sent", "key A")] * 5 + [("sent", "key B")]
    assert [s.group for s in samples] == ["key A"] * 5 + ["key B"]


class TestSizes:
    def test_defaults_and_what_is_given(self) -> None:
        given = {"requests": 3, "n_gen": None, "rate": None}
        sizes = SCENARIOS["shared-prefix"].sized("shared-prefix", given)
        assert sizes == Sizes(requests=3, shared_tokens=1000, n_prompt=20, n_gen=32, concurrency=0, rate=0.0)

    def test_a_closed_loop_instead_of_arrivals(self) -> None:
        assert SCENARIOS["poisson"].sized("poisson", {"concurrency": 4}).rate == 0.0

    @pytest.mark.parametrize(
        ("name", "given", "message"),
        [
            ("burst", {"turns": 2}, "--turns has no meaning"),
            ("mixed", {"concurrency": 2}, "--concurrency has no meaning"),
            ("chats", {"long_tokens": 9}, "--long-tokens has no meaning"),
            ("burst", {"rate": 1.0, "concurrency": 2}, "exclude each other"),
            ("burst", {"n_gen": 0}, "at least 1"),
        ],
    )
    def test_what_makes_no_sense(self, name: str, given: dict[str, Any], message: str) -> None:
        with pytest.raises(ConfigError, match=message):
            SCENARIOS[name].sized(name, given)


def test_the_command_line_knows_the_same_scenarios() -> None:
    [option] = [o for o in options(LoadOptions) if o.name == "scenario"]
    assert option.base.__args__ == tuple(SCENARIOS)
