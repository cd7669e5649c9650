"""What several requests have in common is computed once, in whatever order they come and go."""

from __future__ import annotations

import random
from typing import Any

import pytest
from fake import FakeModel, make_core

from llanero.engine.core import EngineCore
from llanero.engine.wire import SeqOutput, Submit
from llanero.types import SamplingParams

MODEL = FakeModel(ctx_train=4096)


def tokens(n: int, seed: int = 0) -> list[int]:
    return random.Random(seed).choices(range(50), k=n)


def engine(model: FakeModel = MODEL, **overrides: Any) -> EngineCore:
    return make_core(model, **{"ctx_size": 2048, "kv_tokens": 8192, "batch_tokens": 512, "parallel": 64, **overrides})


def submit(core: EngineCore, request_id: int, prompt: list[int], tenant: str = "", **params: Any) -> None:
    core.submit(
        Submit(
            request_id=request_id,
            prompt=prompt,
            params=SamplingParams(**{"max_tokens": 4, "temperature": 0.0, **params}),
            tenant=tenant,
        )
    )


def run(core: EngineCore, steps: int = 10_000) -> dict[tuple[int, int], list[SeqOutput]]:
    outputs: dict[tuple[int, int], list[SeqOutput]] = {}
    while core.has_work and steps:
        for output in core.step():
            outputs.setdefault((output.request_id, output.index), []).append(output)
        core._pool.check()
        core._pages.tree.check()
        steps -= 1
    return outputs


def computed(core: EngineCore) -> int:
    return core.stats().prompt_tokens


def expected(prompt: list[int], n: int) -> list[int]:
    history = list(prompt)
    for _ in range(n):
        history.append(int(MODEL.after(history).argmax()))
    return history[len(prompt) :]


def answer(outputs: list[SeqOutput]) -> list[int]:
    return [token for output in outputs for token in output.tokens]


@pytest.mark.parametrize("n_shared", [16, 96, 100, 111])
def test_requests_that_come_together_share_in_the_very_first_step(n_shared: int) -> None:
    core = engine()
    shared = tokens(n_shared)
    prompts = [[*shared, i, *tokens(19, seed=i + 1)] for i in range(8)]
    for i, prompt in enumerate(prompts):
        submit(core, i, prompt)
    assert len(run(core, steps=1)) == 8
    assert computed(core) == n_shared + 8 * 20
    outputs = run(core)
    for i, prompt in enumerate(prompts):
        first = expected(prompt, 4)
        assert answer(outputs[i, 0]) == first[1:]
        assert outputs[i, 0][-1].cached_tokens == (n_shared if i else 0)
    assert core.stats().cached_tokens == 7 * n_shared


@pytest.mark.parametrize("batch_tokens", [33, 64, 512])
def test_a_long_shared_prefix_is_computed_once_however_it_is_cut(batch_tokens: int) -> None:
    core = engine(batch_tokens=batch_tokens)
    shared = tokens(1000)
    prompts = [[*shared, i, *tokens(19, seed=i + 1)] for i in range(8)]
    for i, prompt in enumerate(prompts):
        submit(core, i, prompt)
    outputs = run(core)
    assert computed(core) == 1160
    assert core.stats().steps <= -(-1160 // batch_tokens) + 6
    for i, prompt in enumerate(prompts):
        assert answer(outputs[i, 0]) == expected(prompt, 4)


def test_one_that_comes_while_the_prefix_is_computed_waits_for_it() -> None:
    core = engine(batch_tokens=64)
    shared = tokens(400)
    submit(core, 1, [*shared, 1])
    run(core, steps=2)
    submit(core, 2, [*shared, 2])
    submit(core, 3, [*tokens(400, seed=9), 3])
    outputs = run(core)
    assert computed(core) == 401 + 1 + 401
    assert outputs[2, 0][-1].cached_tokens == 400
    for i in (1, 2):
        assert answer(outputs[i, 0]) == expected([*shared, i], 4)


def test_a_stranger_s_share_of_a_step_does_not_shrink() -> None:
    core = engine(batch_tokens=90)
    for i in range(8):
        submit(core, i, [*tokens(400), i])
    submit(core, 8, tokens(400, seed=9))
    run(core, steps=1)
    by_request = {s.request_id: s.computed for s in core._scheduler.running}
    assert by_request == {0: 80, 8: 10} | dict.fromkeys(range(1, 8), 0)


@pytest.mark.parametrize("n_prompt", [1, 15, 16, 17, 40, 64])
def test_choices_fork_from_one_prefill(n_prompt: int) -> None:
    core = engine()
    submit(core, 1, tokens(n_prompt), n=5, max_tokens=20, temperature=1.0, seed=3)
    outputs = run(core)
    assert computed(core) == n_prompt + 4
    assert [outputs[1, i][0].cached_tokens for i in range(5)] == [0, *[n_prompt - 1] * 4]
    assert len({tuple(answer(o)) for o in outputs.values()}) == 5


@pytest.mark.parametrize("n_prompt", [1, 15, 16, 17, 40, 64])
def test_the_same_prompt_again_costs_its_last_token(n_prompt: int) -> None:
    core = engine()
    for i in range(4):
        submit(core, i, tokens(n_prompt), max_tokens=20)
        outputs = run(core)
        assert computed(core) == n_prompt + i
        assert outputs[i, 0][0].cached_tokens == outputs[i, 0][-1].cached_tokens == (n_prompt - 1 if i else 0)
        assert answer(outputs[i, 0]) == expected(tokens(n_prompt), 20)
    # Nothing is kept twice but the beginning of the last page, as it was when the prompt ended.
    assert core.stats().pages_cached <= -(-(n_prompt + 20) // 16) + 1


@pytest.mark.parametrize("n_output", [1, 5, 30])
def test_the_next_turn_costs_its_message(n_output: int) -> None:
    core = engine()
    history = tokens(37)
    submit(core, 0, history, max_tokens=n_output)
    history = history + answer(run(core)[0, 0])
    for turn in range(1, 4):
        before = computed(core)
        message = tokens(11, seed=turn)
        history = history + message
        submit(core, turn, history, max_tokens=n_output)
        outputs = run(core)[turn, 0]
        # The last token of an answer is not computed before something follows it.
        assert computed(core) - before == 1 + len(message)
        assert answer(outputs) == expected(history, n_output)
        history = history + answer(outputs)


def test_tenants_share_nothing() -> None:
    core = engine()
    for i, tenant in enumerate(["a", "b", "a", "b", ""]):
        submit(core, i, tokens(50), tenant)
        run(core)
    assert computed(core) == 50 + 50 + 1 + 1 + 50
    for i, tenant in enumerate(["c", "d"]):
        submit(core, i, tokens(50), tenant)
    run(core)
    assert computed(core) == 152 + 100


def test_followers_go_on_where_the_one_they_followed_was_cancelled() -> None:
    core = engine(batch_tokens=40)
    shared = tokens(200)
    for i in (1, 2, 3):
        submit(core, i, [*shared, i])
    run(core, steps=3)
    core.cancel(1)
    outputs = run(core)
    assert computed(core) == 200 + 2
    for i in (2, 3):
        assert answer(outputs[i, 0]) == expected([*shared, i], 4)


def test_what_a_cancelled_request_has_computed_stays() -> None:
    core = engine(batch_tokens=25)
    submit(core, 1, tokens(200))
    run(core, steps=3)
    core.cancel(1)
    assert [o.finish_reason for o in core.step()] == ["cancelled"]
    submit(core, 2, tokens(200))
    assert answer(run(core)[2, 0]) == expected(tokens(200), 4)
    assert computed(core) == 200
    submit(core, 3, [*tokens(70), 0, 1])
    run(core)
    assert computed(core) == 202


def test_a_step_that_fails_takes_nobody_with_it_who_waited_for_it() -> None:
    core = engine(FakeModel(explode=60, n_vocab=61, ctx_train=4096), batch_tokens=30)
    bias = {60: -100.0}
    submit(core, 1, [*tokens(70), 60, *tokens(40)], logit_bias=bias)
    submit(core, 2, [*tokens(70), 2], logit_bias=bias)
    outputs = run(core)
    assert outputs[1, 0][-1].finish_reason == "error"
    assert core.stats().preemptions == 0
    assert outputs[2, 0][-1].cached_tokens == 60
    assert computed(core) == 60 + 11
    alone = engine(FakeModel(n_vocab=61, ctx_train=4096))
    submit(alone, 2, [*tokens(70), 2], logit_bias=bias)
    assert answer(outputs[2, 0]) == answer(run(alone)[2, 0])


def test_pages_of_running_requests_are_never_evicted_and_others_go_the_oldest_first() -> None:
    core = engine(kv_tokens=16 * 20, ctx_size=160)
    prompts = [tokens(60, seed=i) for i in range(6)]
    for i, prompt in enumerate(prompts):
        submit(core, i, prompt)
        run(core)
    assert core.stats().evicted_tokens > 0
    before = computed(core)
    submit(core, 10, prompts[5])
    submit(core, 11, prompts[4])
    run(core)
    assert computed(core) - before == 2
    submit(core, 12, prompts[0])
    run(core)
    assert computed(core) - before == 2 + 60


def test_a_pool_that_is_too_small_for_all_gives_what_a_large_one_gives() -> None:
    shared = tokens(90)
    results = []
    for kv_tokens in (16 * 16, 16 * 400):
        core = engine(kv_tokens=kv_tokens, ctx_size=200, batch_tokens=64)
        for i in range(12):
            submit(core, i, [*shared[: 90 - 7 * (i % 3)], i, i], max_tokens=60, temperature=0.8, seed=i, logprobs=1)
        outputs = run(core)
        assert core.stats().pages_free + core.stats().pages_cached == core.stats().pages_total
        results.append({k: (answer(o), [p for x in o for p in x.logprobs or ()]) for k, o in outputs.items()})
        assert (core.stats().preemptions > 0) == (kv_tokens == 16 * 16)
    assert results[0] == results[1]
