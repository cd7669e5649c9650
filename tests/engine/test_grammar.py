"""Grammars that are bombs harm nobody; what is compiled in time is followed."""

from __future__ import annotations

import gc
import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial
from random import Random
from typing import Any

import numpy as np
import pytest

from llanero.engine.compile import compile_grammar, native_tokenizer
from llanero.engine.grammar import Grammars, Matcher, _Lane
from llanero.engine.trial import TrialLimitError, Trials
from llanero.engine.wire import Vocabulary
from llanero.errors import InvalidRequestError

END = 256
VOCABULARY = Vocabulary([*(bytes([i]) for i in range(END)), b"</s>"], [END], [END])
LIMIT = 0.3
BOMBS = {
    "time": "start: A\nA: " + " & ".join(f"/(a{{{n}}})*b/" for n in (2, 3, 5, 7, 11, 13, 17, 19)),
    "stack": "start: r0\n" + "\n".join(f'r{i}: r{i + 1} | "x"' for i in range(4000)) + '\nr4000: "z"',
    "doubled": "start: A0\n" + "\n".join(f"A{i}: A{i + 1} A{i + 1}" for i in range(25)) + '\nA25: "z"',
    "options": "start: /" + "a?" * 30_000 + "b/",
}
SLOW = {
    "ambiguous": 'start: s\ns: s s s | s s | "a" | ',
    "overlapping": 'start: a\na: b a b | b a | a b | b\nb: "a" | "aa" | "aaa" | b b | ',
    "expressions": "start: A\nA: /(a|b)*a(a|b){20}/ & /(a|b)*b(a|b){21}/ & /(a|b|c)*b(a|b){23}/",
    "terminals": "start: A0\n" + "\n".join(f"A{i}: A{i + 1}{{2,9}}" for i in range(12)) + '\nA12: "z" | "w"',
}
"""Soon compiled, but what they need for a token grows."""


@pytest.fixture(scope="module")
def trials() -> Iterator[Trials]:
    made = Trials(VOCABULARY, END + 1)
    made.check("start: /a+/", 10.0)
    yield made
    made.close()


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_and_others_are_not(name: str, trials: Trials) -> None:
    with pytest.raises(TrialLimitError, match=r"more than 0\.3 s"):
        trials.check(BOMBS[name], LIMIT)
    trials.check("start: /ab+/", 10.0)


def test_what_is_none_is_told(trials: Trials) -> None:
    with pytest.raises(InvalidRequestError, match="missing"):
        trials.check("start: missing", 10.0)


def test_the_process_is_started_again_and_ends_with_its_owner() -> None:
    trials = Trials(VOCABULARY, END + 1)
    trials.check("start: /a+/", 10.0)
    for _ in range(2):
        first = trials.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        trials.check("start: /b+/", 10.0)
        assert trials.pid != first
    last = trials.pid
    assert last is not None
    del trials
    gc.collect()
    with pytest.raises(ProcessLookupError):
        os.kill(last, 0)


@pytest.fixture
def go_on(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """No grammar is tried before it is set."""
    check, event = Trials.check, threading.Event()

    def held(self: Trials, source: str, seconds: float) -> None:
        assert event.wait(60)
        check(self, source, seconds)

    monkeypatch.setattr(Trials, "check", held)
    return event


def test_trouble_that_is_not_the_grammar_s_is_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    grammars = Grammars(VOCABULARY, END + 1, 1)
    with monkeypatch.context() as trouble:
        trouble.setattr(Trials, "_ask", lambda self, message: b"")
        assert "cannot be used" in str(grammars.compile("start: /ab+/").exception(60))
    assert Matcher(grammars.compile("start: /ab+/").result(60)).error == ""


def test_bombs_hold_up_nobody(monkeypatch: pytest.MonkeyPatch, go_on: threading.Event) -> None:
    done: list[str] = []
    monkeypatch.setattr("llanero.engine.grammar.QUICK", 0.05)
    monkeypatch.setattr("llanero.engine.grammar.PATIENT", LIMIT)
    grammars = Grammars(VOCABULARY, END + 1, 1)
    bombs = [grammars.compile(f"{BOMBS['time']}\n// {i}") for i in range(12)]
    good = grammars.compile("start: /ab+/")
    bombs[-1].add_done_callback(lambda bomb: done.append("bombs"))
    good.add_done_callback(lambda good: done.append("good"))
    go_on.set()
    assert Matcher(good.result(200)).error == ""
    for bomb in bombs[:3]:
        assert isinstance(bomb.exception(200), InvalidRequestError)
    for bomb in bombs[3:]:
        bomb.cancel()
    assert done[0] == "good"
    again = grammars.compile(f"{BOMBS['time']}\n// 0")
    assert again.done(), "what was refused is not tried again"
    assert again.exception() is not None


def test_tenants_take_turns(monkeypatch: pytest.MonkeyPatch, go_on: threading.Event) -> None:
    monkeypatch.setattr("llanero.engine.grammar.QUICK", 0.05)
    monkeypatch.setattr("llanero.engine.grammar.PATIENT", LIMIT)
    grammars = Grammars(VOCABULARY, END + 1, 1)
    bombs = [grammars.compile(f"{BOMBS['time']}\n// {i}", "many") for i in range(50)]
    slow = grammars.compile(f"{BOMBS['time']}\n// other", "one")
    common = grammars.compile(f"{BOMBS['time']}\n// 49", "one")
    order: list[Future[Any]] = []
    for each in (*bombs, slow, common):
        each.add_done_callback(order.append)
    go_on.set()
    for each in (slow, common):
        assert isinstance(each.exception(200), InvalidRequestError)
    for bomb in bombs:
        bomb.cancel()
    # It takes two turns; but who has the processors is not ours to say.
    assert max(order.index(slow), order.index(common)) <= 25


def test_what_nobody_waits_for_is_not_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []
    go_on = threading.Event()

    def check(self: Trials, source: str, seconds: float) -> None:
        tried.append(source)
        assert go_on.wait(60)

    monkeypatch.setattr(Trials, "check", check)
    grammars = Grammars(VOCABULARY, END + 1, 1)
    wanted = [grammars.compile(f"start: /ab{{{i}}}c*/", "t") for i in range(1, 10)]
    again = grammars.compile("start: /ab{8}c*/", "u")
    while len(tried) < 3:
        time.sleep(0.001)
    for future in wanted:
        future.cancel()
    go_on.set()
    assert Matcher(again.result(60)).error == ""
    assert Matcher(grammars.compile("start: /ab{9}c*/", "t").result(60)).error == ""
    assert sorted(tried) == sorted(f"start: /ab{{{i}}}c*/" for i in (1, 2, 8, 9))


def test_the_grammars_of_one_tenant_stay_whatever_others_send(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("llanero.engine.grammar.KEPT", 4)
    grammars = Grammars(VOCABULARY, END + 1, 1)
    mine = grammars.compile("start: /a+/", "one")
    compiled = mine.result(60)
    for i in range(6):
        grammars.compile(f"start: /b{{{i + 1}}}c*/", "many").result(60)
    assert grammars.compile("start: /a+/", "one").result(60) is compiled
    last = grammars.compile("start: /b{6}c*/", "many").result(60)
    assert grammars.compile("start: /b{6}c*/", "many").result(60) is last
    first = grammars.compile("start: /b{1}c*/", "many")
    assert not first.done(), "those used last stay"


def test_no_tenant_gets_all_threads() -> None:
    lane = _Lane("test", 3)
    go_on, done = threading.Event(), threading.Event()
    left: list[int] = []
    for i in range(5):
        lane.add("a", partial(go_on.wait, 60))
        lane.add("a", partial(left.append, i))
    lane.add("b", done.set)
    assert done.wait(60), "it need not wait for anybody"
    assert len(left) <= 1
    go_on.set()
    while len(left) < 5:
        time.sleep(0.001)


def test_whose_turn_it_is() -> None:
    lane = _Lane("test", 1)
    go_on = threading.Event()
    order: list[str] = []
    lane.add("a", partial(go_on.wait, 60))
    for name in ("a1", "a2", "a3", "b1", "b2", "c1"):
        lane.add(name[0], partial(order.append, name))
    done = threading.Event()
    lane.add("a", done.set)
    go_on.set()
    assert done.wait(60)
    assert order == ["a1", "b1", "c1", "a2", "b2", "a3"]


@pytest.mark.parametrize("name", SLOW)
def test_what_a_token_takes_is_bounded(name: str) -> None:
    """By counts rather than by time, so that a slow machine changes nothing; the time here is a hundred times that."""
    matcher = Matcher(compile_grammar(SLOW[name], native_tokenizer(VOCABULARY, END + 1)))
    rng = Random(1)
    for _ in range(200):
        started = time.process_time()
        mask = np.frombuffer(matcher.native.compute_bitmask(), np.uint8)
        allowed = [int(token) for token in np.flatnonzero(np.unpackbits(mask, bitorder="little")) if token < END]
        if matcher.error or not allowed:
            break
        matcher.accept(rng.choice(allowed))
        assert time.process_time() - started < 3
        if matcher.error:
            break


def test_a_matcher_that_takes_too_long_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = compile_grammar("start: /a+/", native_tokenizer(VOCABULARY, END + 1))
    matcher = Matcher(compiled)
    assert not matcher.accept(ord("a"))
    assert not matcher.error
    monkeypatch.setattr("llanero.engine.grammar.SLOW", -1.0)
    assert not matcher.accept(ord("a"))
    assert matcher.error == "it takes too long to follow"
