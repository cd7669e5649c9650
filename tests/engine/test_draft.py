from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import pytest
from fake import FakeModel, make_core
from hypothesis import given
from hypothesis import strategies as st
from test_core import Collected, check_pages, drain, submit

from llanero.engine import draft
from llanero.engine.core import EngineCore
from llanero.engine.draft import MOST_ROWS, Costs, Drafter, Drafts, Lookup
from llanero.engine.wire import Grammar, Submit, Vocabulary
from llanero.types import SamplingParams

LOOP = [3, 1, 4, 1, 5]
FREE = Costs([1.0] * (MOST_ROWS + 1))


def found_slowly(tokens: list[int]) -> tuple[int, int]:
    for n in (3, 2):
        for at in range(len(tokens) - 1, 2, -1):
            if len(tokens) > n and tokens[at - n : at] == tokens[-n:]:
                return n, at
    return 0, 0


@given(st.lists(st.integers(0, 2), max_size=60))
def test_the_latest_place_of_the_longest_end_is_found(tokens: list[int]) -> None:
    growing, lookup = [], Lookup()
    for token in tokens:
        growing.append(token)
        assert lookup.find(growing) == Lookup().find(growing) == found_slowly(growing)


def test_a_lookup_does_not_grow_with_its_sequence() -> None:
    rng = random.Random(0)
    tokens = rng.choices(range(100_000), k=60_000)
    lookup = Lookup()
    for end in (20_000, 60_000):
        n, at = lookup.find([*tokens[:end], *tokens[end - 700 : end - 600]])
        assert (n, at) == (3, end - 600)
    assert {len(slots) for slots in lookup._slots.values()} == {draft._SLOTS}


def test_guesses_go_on_as_the_text_did_and_around_again_when_that_ends() -> None:
    assert Drafter().guess([7, 8, 9, 1, 2, 7, 8, 9], 4) == [1, 2, 7, 8]
    assert Drafter().guess([7, 8, 9, 1, 2, 7, 8, 9], 9) == [1, 2, 7, 8, 9, 1, 2, 7, 8]
    assert Drafter().guess([6, 6, 6, 6], 3) == [6, 6, 6]
    assert Drafter().guess([5, 7, 8, 9, 1, 2, 7, 8], 1) == [9]
    assert Drafter().guess([1, 2, 3, 4, 5, 5], 4) == []


def chosen(drafters: Sequence[Drafter], costs: Costs = FREE, *, n_rows: int = 0, budget: int = 64) -> list[int]:
    """How many tokens the draft of each has, all of them over the same text."""
    drafts = Drafts(12)
    drafts.costs = costs
    made = drafts.choose([(d, LOOP * 4, 12) for d in drafters], n_rows or len(drafters), budget)
    for one in made:
        assert one == (LOOP * 4)[: len(one)]
    return [len(one) for one in made]


def test_who_is_right_gets_longer_drafts_and_who_is_wrong_none() -> None:
    drafter = Drafter()
    lengths = []
    for _ in range(20):
        [n] = chosen([drafter])
        lengths.append(n)
        drafter.checked(n, all_right=True)
    assert lengths == sorted(lengths)
    assert 0 < lengths[0] < lengths[-1] == 12
    wrong = 0
    while chosen([drafter]) != [0]:
        drafter.checked(0, all_right=False)
        wrong += 1
    assert wrong < 20
    # It is tried again, but seldom.
    tried = 0
    for _ in range(1000):
        if chosen([drafter]) != [0]:
            drafter.checked(0, all_right=False)
            tried += 1
    assert 1 <= tried < 100
    # And when it is right again, it is soon back.
    right = 0
    while chosen([drafter]) != [12]:
        [n] = chosen([drafter])
        drafter.checked(n, all_right=True)
        right += n
    assert right < 40


def test_rows_are_spent_where_they_are_worth_their_time() -> None:
    sure, unsure = Drafter(), Drafter()
    for drafter in (sure, unsure):
        chosen([drafter])
    sure.checked(12, all_right=True)
    some, few = chosen([sure, unsure])
    assert some > few > 0
    assert sum(chosen([sure] * 3)) == MOST_ROWS - 3
    assert chosen([sure, unsure], budget=7) == [5, 0]
    assert chosen([sure], n_rows=MOST_ROWS) == [0]
    # A row more that takes as long as a step of its own is worth it for nobody.
    assert chosen([sure], Costs(range(MOST_ROWS + 1))) == [0]
    # The second row is free, the third is not worth it to one that is mostly wrong.
    steps = Costs([1.0, 1.0, *(1.0 + 0.2 * n for n in range(MOST_ROWS - 1))])
    assert chosen([unsure], steps) == [1]
    assert chosen([sure], steps)[0] > 2
    # Nor is a free one behind a long text, which each row reads.
    assert chosen([sure], Costs([1.0] * (MOST_ROWS + 1), further=0.02))[0] < chosen([sure])[0]
    assert chosen([sure], Costs([1.0] * (MOST_ROWS + 1), further=0.06)) == [0]


def test_costs_are_those_of_undisturbed_trials() -> None:
    rng = random.Random(3)

    def seconds(rows: int, depth: int) -> float:
        time = 20.0 + max(0, rows - 4) + depth * (0.004 + 0.001 * (rows - 1))
        disturbed[rows, depth] = disturbed.get((rows, depth), 0) + 1
        return time + (rng.random() * 50 if disturbed[rows, depth] != 2 else 0)

    disturbed: dict[tuple[int, int], int] = {}
    costs = Costs.measured(seconds, 16, 1000)
    assert [costs.of_rows[n] for n in (1, 3, 4, 6, 8, 16)] == [20, 20, 20, 22, 24, 32]
    assert costs.first == pytest.approx(0.004)
    assert costs.further == pytest.approx(0.001)
    disturbed.clear()
    assert Costs.measured(seconds, 2, 5).of_rows[2] == 20


# --- in the engine ------------------------------------------------------------------------------


def engine(**overrides: Any) -> EngineCore:
    return make_core(
        FakeModel(repeats=True, ctx_train=1024),
        **{"ctx_size": 256, "kv_tokens": 4096, "spec_draft_n_max": 12, **overrides},
    )


def steps_of(core: EngineCore) -> tuple[Collected, list[int]]:
    """What came, and how many tokens with each step."""
    collected, came = Collected(), []
    while core.has_work:
        outputs = core.step()
        collected.add(outputs)
        check_pages(core)
        came.append(sum(len(output.tokens) for output in outputs))
    return collected, came


def test_several_tokens_come_with_one_step_and_are_the_same() -> None:
    with_drafts, without = engine(), engine(spec_draft_n_max=0)
    for core in (with_drafts, without):
        submit(core, 1, LOOP * 3, max_tokens=200, temperature=0.0, logprobs=1)
    fast, came = steps_of(with_drafts)
    slow, one_by_one = steps_of(without)
    assert (fast.tokens, fast.logprobs, fast.ends) == (slow.tokens, slow.logprobs, slow.ends)
    assert set(one_by_one) == {1}
    assert sum(came) == 200
    assert max(came) == 13
    stats = with_drafts.stats()
    assert stats.steps < 70
    assert stats.generated_tokens == 200
    assert 200 - stats.steps == stats.accepted_tokens <= stats.drafted_tokens
    assert (without.stats().drafted_tokens, without.stats().accepted_tokens) == (0, 0)


@pytest.mark.parametrize("max_tokens", [1, 2, 3, 50, 57, None])
def test_drafts_end_where_the_answer_does(max_tokens: int | None) -> None:
    core = engine(ctx_size=80, kv_tokens=80)
    submit(core, 1, LOOP * 3, max_tokens=max_tokens, temperature=0.0)
    collected = drain(core)
    assert len(collected.tokens[1, 0]) == (65 if max_tokens is None else max_tokens)
    assert collected.reasons() == {(1, 0): "length"}


def test_stop_tokens_inside_of_drafts() -> None:
    core = engine()
    submit(core, 1, LOOP * 3, max_tokens=120, temperature=0.0)
    whole = drain(core).tokens[1, 0]
    loop = whole[-40:]
    for stop in set(loop):
        for min_tokens in (0, 100):
            results = []
            for draft_tokens in (0, 12):
                core = engine(spec_draft_n_max=draft_tokens)
                submit(core, 1, LOOP * 3 + whole, [stop], temperature=0.0, max_tokens=150, min_tokens=min_tokens)
                collected = drain(core)
                results.append((collected.tokens, collected.ends))
            assert results[0] == results[1]


def test_no_drafts_beside_prompts_nor_in_full_steps() -> None:
    core = engine(parallel=32, batch_tokens=64)
    submit(core, 0, LOOP * 3, max_tokens=200, temperature=0.0)
    while core.stats().accepted_tokens < 20:
        core.step()
    drafted = core.stats().drafted_tokens
    for i in range(1, MOST_ROWS):
        submit(core, i, [i] * 200, max_tokens=20, temperature=0.0)
    collected = Collected()
    while (
        core._scheduler.running[-1].pending > 1 or core._scheduler.n_waiting or len(core._scheduler.running) < MOST_ROWS
    ):
        collected.add(core.step())
    while len(core._scheduler.running) >= MOST_ROWS:
        collected.add(core.step())
    assert core.stats().drafted_tokens == drafted
    drain(core, collected)
    assert core.stats().drafted_tokens > drafted


def test_drafts_take_no_pages_from_others() -> None:
    """A pool without room for drafts, and just enough for the answers."""
    core = engine(kv_tokens=16 * 8, ctx_size=64, parallel=2)
    for i in range(2):
        submit(core, i, LOOP * 3, max_tokens=49, temperature=0.0, seed=i)
    drain(core)
    assert core.stats().preemptions == 0
    assert core.stats().accepted_tokens > 0


def test_grammars_go_on_inside_of_drafts() -> None:
    tokens = [*(bytes([97 + i]) for i in range(26)), *(b"<%d>" % i for i in range(26, 50))]
    results = []
    for draft_tokens in (0, 12):
        core = engine(spec_draft_n_max=draft_tokens)
        core.learn(Vocabulary(tokens, control_token_ids=list(range(26, 50)), eos_token_ids=[49]))
        for i, temperature in enumerate((0.0, 1.0, 1.0)):
            core.submit(
                Submit(
                    request_id=i,
                    prompt=[0, 1, 2, 3] * 4,
                    params=SamplingParams(temperature=temperature, seed=i, logprobs=0),
                    eos_token_ids=[49],
                    grammar=Grammar("start: /([ab][cd][ef]){40}[xyz]/"),
                )
            )
        collected = drain(core)
        results.append((collected.tokens, collected.logprobs, collected.reasons()))
        assert (core.stats().accepted_tokens > 40) == bool(draft_tokens)
    assert results[0] == results[1]
    assert set(results[0][2].values()) == {"stop"}


def test_what_comes_before_an_error_inside_of_a_draft_is_told() -> None:
    core = engine()
    submit(core, 1, LOOP * 3, max_tokens=120, temperature=0.0)
    prompt = LOOP * 3 + drain(core).tokens[1, 0]
    results = []
    for draft_tokens in (0, 12):
        model = FakeModel(repeats=True, ctx_train=1024, poison=prompt[-7])
        core = make_core(model, ctx_size=256, kv_tokens=4096, batch_tokens=256, spec_draft_n_max=draft_tokens)
        submit(core, 1, prompt, temperature=0.0)
        collected, came = steps_of(core)
        results.append((collected.tokens, collected.ends))
        assert (came[-1] > 0) == bool(draft_tokens)
    assert results[0] == results[1]
    assert results[0][1][1, 0].error == "the model produced invalid logits"
