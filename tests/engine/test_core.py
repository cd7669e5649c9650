from __future__ import annotations

import threading
from typing import Any

import msgspec
import numpy as np
import pytest
from fake import FakeModel, make_core
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.engine.core import EngineCore
from llanero.engine.trial import Trials
from llanero.engine.wire import Grammar, SeqOutput, Submit, Vocabulary
from llanero.errors import ContextLengthError, InvalidRequestError, OverloadedError
from llanero.ops.api import PAGE_SIZE
from llanero.ops.reference_sampler import logprob
from llanero.types import SamplingParams, TokenLogprob

MODEL = FakeModel()
REPEATING = FakeModel(repeats=True)
STEMS = [list(range(40)), [*range(20), *[0] * 20]]


def submit(core: EngineCore, request_id: int, prompt: list[int], eos: list[int] | None = None, **params: Any) -> None:
    core.submit(Submit(request_id=request_id, prompt=prompt, params=SamplingParams(**params), eos_token_ids=eos or []))


class Clock:
    """Stands still unless it is told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Collected:
    """Joins outputs per sequence, checking that each ends once and says nothing afterwards."""

    def __init__(self) -> None:
        self.tokens: dict[tuple[int, int], list[int]] = {}
        self.logprobs: dict[tuple[int, int], list[Any]] = {}
        self.prompt_logprobs: dict[int, list[Any]] = {}
        self.ends: dict[tuple[int, int], SeqOutput] = {}
        """Without tokens: how many come with the last one is of no matter."""

    def add(self, outputs: list[SeqOutput]) -> None:
        for output in outputs:
            key = (output.request_id, output.index)
            assert key not in self.ends, "an output after the last one"
            self.tokens.setdefault(key, []).extend(output.tokens)
            self.logprobs.setdefault(key, []).extend(output.logprobs or [])
            self.prompt_logprobs.setdefault(output.request_id, []).extend(output.prompt_logprobs or [])
            if output.finish_reason is not None:
                self.ends[key] = msgspec.structs.replace(output, tokens=[], logprobs=None)

    def reasons(self) -> dict[tuple[int, int], str | None]:
        return {key: output.finish_reason for key, output in self.ends.items()}


def check_pages(core: EngineCore) -> None:
    """Every page is free, or in the tree, or one running sequence's own; and pages in the tree have what it says."""
    core._pool.check()
    core._pages.tree.check()
    running = core._scheduler.running
    own = [page for s in running if s.table is not None for page in s.table.pages[s.table.depth :].tolist()]
    assert len(own) == len(set(own))
    assert core._pool.n_free + len(own) + sum(1 for _ in core._pages.tree) == core._pool.n_pages
    cache: Any = core._kv
    for node in core._pages.tree:
        there = cache.tokens[node.page * PAGE_SIZE :][: node.computed]
        assert (there == np.frombuffer(node.key, np.uint32)[: node.computed]).all()


def drain(core: EngineCore, collected: Collected | None = None) -> Collected:
    collected = collected or Collected()
    steps = 0
    while core.has_work:
        collected.add(core.step())
        check_pages(core)
        steps += 1
        assert steps < 20_000, "no progress"
    assert core.step() == []
    stats = core.stats()
    assert (stats.running, stats.waiting) == (0, 0)
    assert stats.pages_free + stats.pages_cached == stats.pages_total
    core._pages.tree.check()
    return collected


def alone(request: Submit, model: FakeModel = MODEL) -> Collected:
    core = make_core(model, batch_tokens=512, kv_tokens=8192, parallel=16)
    core.submit(request)
    return drain(core)


requests = st.builds(
    Submit,
    request_id=st.just(0),
    prompt=st.one_of(
        st.lists(st.integers(0, 49), min_size=1, max_size=40),
        # Much in common, and differences in the middle of a page.
        st.builds(
            lambda stem, n, rest: STEMS[stem][:n] + rest,
            st.integers(0, 1),
            st.integers(1, 40),
            st.lists(st.integers(0, 1), max_size=6),
        ),
    ),
    params=st.builds(
        SamplingParams,
        max_tokens=st.one_of(st.none(), st.integers(1, 30)),
        temperature=st.sampled_from([0.0, 0.7, 1.0]),
        top_k=st.sampled_from([0, 5]),
        top_p=st.sampled_from([1.0, 0.9]),
        repetition_penalty=st.sampled_from([1.0, 1.3]),
        frequency_penalty=st.sampled_from([0.0, 0.5]),
        dry_multiplier=st.sampled_from([0.0, 0.0, 0.5]),
        mirostat=st.sampled_from([0, 0, 2]),
        seed=st.integers(0, 3),
        logprobs=st.sampled_from([None, 0, 2]),
        n=st.sampled_from([1, 1, 1, 3]),
        stop_token_ids=st.sampled_from([(), (3, 4, 5)]),
        ignore_eos=st.booleans(),
    ),
    eos_token_ids=st.sampled_from([[], [7], [8, 9, 10]]),
    tenant=st.sampled_from(["", "a", "a", "b"]),
    priority=st.integers(-1, 1),
    deadline=st.sampled_from([None, None, None, 0.0, 102.0, 110.0]),
)


@settings(max_examples=120, deadline=None)
@given(
    pages=st.integers(4, 14),
    batch_tokens=st.integers(1, 40),
    parallel=st.integers(1, 8),
    hurry=st.booleans(),
    repeats=st.booleans(),
    draft_tokens=st.sampled_from([0, 3, 12]),
    script=st.lists(
        st.one_of(
            requests,
            st.integers(1, 6),
            st.floats(0.5, 3.0),
            st.tuples(st.just("cancel"), st.integers(1, 8)),
        ),
        min_size=1,
        max_size=14,
    ),
)
def test_any_interleaving_gives_what_each_request_gives_alone(
    pages: int, batch_tokens: int, parallel: int, hurry: bool, repeats: bool, draft_tokens: int, script: list[Any]
) -> None:
    model = FakeModel(repeats=repeats)
    clock = Clock()
    core = make_core(
        model,
        clock=clock,
        kv_tokens=16 * pages,
        batch_tokens=batch_tokens,
        parallel=parallel,
        target_itl=0.0 if hurry else 1e9,
        weights={"b": 2},
        spec_draft_n_max=draft_tokens,
    )
    collected = Collected()
    sent: dict[int, Submit] = {}
    cancelled: set[int] = set()
    for action in script:
        if isinstance(action, Submit):
            request = msgspec.structs.replace(action, request_id=len(sent) + 1)
            sent[request.request_id] = request
            core.submit(request)
        elif isinstance(action, float):
            clock.now += action
        elif isinstance(action, int):
            for _ in range(action):
                collected.add(core.step())
                check_pages(core)
        else:
            core.cancel(action[1])
            cancelled.add(action[1])
    drain(core, collected)

    assert set(collected.ends) == {(i, k) for i, r in sent.items() for k in range(r.params.n)}
    assert model.max_rows <= batch_tokens
    for request_id, request in sent.items():
        expected = alone(msgspec.structs.replace(request, deadline=None), REPEATING if repeats else MODEL)
        for index in range(request.params.n):
            key = (request_id, index)
            end = collected.ends[key]
            n = len(collected.tokens[key])
            if end.finish_reason == "cancelled":
                assert request_id in cancelled
                assert collected.tokens[key] == expected.tokens[key][:n]
                continue
            late = request.deadline is not None and request.deadline <= clock.now
            ended = expected.ends[key].finish_reason
            if late and (collected.tokens[key], end.finish_reason) != (expected.tokens[key], ended):
                has_some = any(
                    collected.tokens[request_id, k] or collected.ends[request_id, k].finish_reason != "error"
                    for k in range(request.params.n)
                )
                assert end.finish_reason == "length" if has_some else end.error_kind == "RequestTimeoutError"
                assert collected.tokens[key] == expected.tokens[key][:n]
                continue
            assert end.finish_reason in ("stop", "length")
            assert end.cached_tokens < len(request.prompt)
            assert msgspec.structs.replace(end, cached_tokens=expected.ends[key].cached_tokens) == expected.ends[key]
            assert collected.tokens[key] == expected.tokens[key]
            assert collected.logprobs[key] == expected.logprobs[key]


def test_greedy_output_is_the_argmax_after_all_tokens() -> None:
    core = make_core(MODEL, batch_tokens=3)
    submit(core, 1, [5, 6, 7, 8, 9], max_tokens=12, temperature=0.0)
    history = [5, 6, 7, 8, 9]
    for _ in range(12):
        history.append(int(MODEL.after(history).argmax()))
    assert drain(core).tokens == {(1, 0): history[5:]}


def test_penalties_see_prompt_and_output() -> None:
    core = make_core(MODEL, batch_tokens=3)
    penalties = {"repetition_penalty": 1.5, "presence_penalty": 0.5, "frequency_penalty": 1.0}
    submit(core, 1, [5, 6, 7, 8, 9], max_tokens=40, temperature=0.0, **penalties)
    history = [5, 6, 7, 8, 9]
    for _ in range(40):
        logits = MODEL.after(history).astype(np.float64)
        for token in set(history):
            logits[token] *= 1.5 if logits[token] < 0 else 1 / 1.5
        for token in set(history[5:]):
            logits[token] -= 0.5 + history[5:].count(token)
        history.append(int(logits.argmax()))
    assert drain(core).tokens == {(1, 0): history[5:]}


def test_preemption_leaves_no_trace_but_the_counter() -> None:
    core = make_core(MODEL, kv_tokens=80, parallel=4)
    for i in range(4):
        submit(core, i, [i] * 15, max_tokens=40, seed=i, logprobs=1)
    collected = drain(core)
    assert core.stats().preemptions > 0
    for i in range(4):
        request = Submit(request_id=i, prompt=[i] * 15, params=SamplingParams(max_tokens=40, seed=i, logprobs=1))
        expected = alone(request)
        assert collected.tokens[i, 0] == expected.tokens[i, 0]
        assert collected.logprobs[i, 0] == expected.logprobs[i, 0]


@pytest.mark.parametrize("kv_tokens", [1024, 64, 48])
def test_output_ends_where_the_context_does(kv_tokens: int) -> None:
    limit = min(64, kv_tokens)
    core = make_core(MODEL, ctx_size=64, kv_tokens=kv_tokens)
    assert core.info.ctx_size == limit
    submit(core, 1, [1] * (limit - 10))
    submit(core, 2, [1] * (limit - 1))
    submit(core, 3, [1] * limit)
    collected = drain(core)
    assert len(collected.tokens[1, 0]) == 10
    assert len(collected.tokens[2, 0]) == 1
    assert collected.reasons() == {(1, 0): "length", (2, 0): "length", (3, 0): "error"}
    assert collected.ends[3, 0].error_kind == "ContextLengthError"
    assert collected.ends[3, 0].prompt_tokens == limit
    assert collected.tokens[3, 0] == []


def test_stop_tokens_end_without_being_output() -> None:
    core = make_core(MODEL)
    submit(core, 1, [2], max_tokens=10, temperature=0.0)
    first, second, third = drain(core).tokens[1, 0][:3]
    assert third not in (first, second)

    submit(core, 2, [2], eos=[third], max_tokens=10, temperature=0.0)
    submit(core, 3, [2], eos=[third], max_tokens=10, temperature=0.0, ignore_eos=True)
    submit(core, 4, [2], max_tokens=10, temperature=0.0, ignore_eos=True, stop_token_ids=(third,))
    collected = drain(core)
    assert [len(collected.tokens[i, 0]) for i in (2, 3, 4)] == [2, 10, 2]
    assert [collected.ends[i, 0].stop_token for i in (2, 3, 4)] == [third, None, third]
    assert [collected.ends[i, 0].finish_reason for i in (2, 3, 4)] == ["stop", "length", "stop"]


@pytest.mark.parametrize(
    ("prompt", "params", "kind", "message"),
    [
        ([], {}, "InvalidRequestError", "no tokens"),
        ([1, 50], {}, "InvalidRequestError", "prompt: token 50"),
        ([-1], {}, "InvalidRequestError", "prompt: token -1"),
        ([2**70], {}, "InvalidRequestError", "vocabulary"),
        ([1], {"stop_token_ids": (99,)}, "InvalidRequestError", "stop_token_ids: token 99"),
        ([1], {"logit_bias": {50: 1.0}}, "InvalidRequestError", "logit_bias: token 50"),
        ([1], {"temperature": float("nan")}, "InvalidRequestError", "temperature"),
        ([1], {"n": 10**9}, "InvalidRequestError", "n must be"),
        ([1], {"n": 0}, "InvalidRequestError", "n must be"),
        ([1] * 64, {"n": 2}, "ContextLengthError", "64 tokens"),
        ([1], {"logit_bias": dict.fromkeys(range(50), -100.0)}, "InvalidRequestError", "no token"),
        (list(range(50)), {"repetition_penalty": 1e-300}, "InvalidRequestError", "infinite"),
    ],
)
def test_what_cannot_be_run_is_refused(prompt: list[int], params: dict[str, Any], kind: str, message: str) -> None:
    core = make_core(MODEL)
    submit(core, 1, [1], max_tokens=3)
    submit(core, 2, prompt, **params)
    collected = drain(core)
    refused = [output for key, output in collected.ends.items() if key[0] == 2]
    assert [output.index for output in refused] == list(range(params["n"] if params.get("n") == 2 else 1))
    for output in refused:
        assert (output.finish_reason, output.error_kind) == ("error", kind)
        assert message in (output.error or "")
        assert output.error_param == ("prompt" if not params or kind == "ContextLengthError" else next(iter(params)))
    assert collected.ends[1, 0].finish_reason == "length"


def test_cancel_while_queued_in_prefill_and_in_decode() -> None:
    core = make_core(MODEL, parallel=2, batch_tokens=4)
    submit(core, 1, [1], max_tokens=50)
    submit(core, 2, [1] * 40, max_tokens=50, n=2)
    for _ in range(3):
        core.step()
    assert (core.stats().running, core.stats().waiting) == (2, 1)
    for request_id in (1, 2, 2, 77):
        core.cancel(request_id)
    assert core.stats().pages_free + core.stats().pages_cached == core.stats().pages_total
    steps = core.stats().steps
    ends = core.step()
    assert [(o.request_id, o.index, o.finish_reason) for o in ends] == [
        (1, 0, "cancelled"),
        (2, 0, "cancelled"),
        (2, 1, "cancelled"),
    ]
    assert core.stats().steps == steps
    assert core.stats().cancelled == 3
    assert not core.has_work


@pytest.mark.parametrize("batch_tokens", [4, 64])
def test_a_request_that_has_waited_past_its_time_costs_nothing(batch_tokens: int) -> None:
    clock = Clock()
    model = FakeModel()
    core = make_core(model, clock=clock, parallel=1, batch_tokens=batch_tokens)
    submit(core, 1, [1] * 8, max_tokens=6)
    for i, deadline in ((2, 103.0), (3, 103.5), (4, 99.0), (5, 200.0)):
        params = SamplingParams(max_tokens=2, n=2)
        core.submit(Submit(request_id=i, prompt=[i] * 8, params=params, deadline=deadline))
    collected = Collected()
    collected.add(core.step())
    assert set(collected.ends) == {(4, 0), (4, 1)}
    clock.now = 103.2
    collected.add(core.step())
    assert set(collected.ends) == {(4, 0), (4, 1), (2, 0), (2, 1)}
    clock.now = 104
    drain(core, collected)
    for i in (2, 3, 4):
        for end in (collected.ends[i, 0], collected.ends[i, 1]):
            assert (end.finish_reason, end.error_kind, end.tokens) == ("error", "RequestTimeoutError", [])
    assert collected.reasons()[1, 0] == collected.reasons()[5, 0] == "length"
    stats = core.stats()
    assert stats.timeouts == 6
    assert stats.prompt_tokens == 8 + 8 + 1
    assert core._deadlines == {}


def test_who_waits_for_a_grammar_is_counted_and_can_be_cancelled_and_late(monkeypatch: pytest.MonkeyPatch) -> None:
    compile_now = threading.Event()
    monkeypatch.setattr(Trials, "check", lambda self, source, seconds: compile_now.wait(60))
    clock = Clock()
    core = make_core(clock=clock)
    core.learn(Vocabulary([bytes([97 + i]) for i in range(26)], [], [25]))
    for request_id, n, deadline in ((1, 3, None), (2, 1, None), (3, 2, 101.0)):
        params = SamplingParams(n=n, seed=1)
        core.submit(
            Submit(
                request_id=request_id,
                prompt=[1, 2],
                params=params,
                deadline=deadline,
                grammar=Grammar("start: /[ab]{4}/"),
            )
        )
    assert core.step() == []
    assert (core.stats().running, core.stats().waiting) == (0, 6)
    core.cancel(1, 1)
    core.cancel(2)
    clock.now += 2
    collected = Collected()
    collected.add(core.step())
    assert (core.stats().running, core.stats().waiting) == (0, 2)
    assert collected.reasons() == {(1, 1): "cancelled", (2, 0): "cancelled", (3, 0): "error", (3, 1): "error"}
    compile_now.set()
    while core.has_work:
        collected.add(core.step())
    assert collected.reasons()[1, 0] == collected.reasons()[1, 2] == "stop"
    assert all(set(collected.tokens[1, i]) <= {0, 1} and len(collected.tokens[1, i]) == 4 for i in (0, 2))


def test_a_running_request_ends_at_its_deadline_with_what_it_has() -> None:
    clock = Clock()
    core = make_core(clock=clock, parallel=4, batch_tokens=8)
    core.submit(Submit(request_id=1, prompt=[1], params=SamplingParams(max_tokens=50, seed=1), deadline=105.0))
    core.submit(Submit(request_id=2, prompt=[2] * 60, params=SamplingParams(), deadline=105.0))
    submit(core, 3, [3], max_tokens=20)
    collected = Collected()
    for _ in range(4):
        collected.add(core.step())
    assert len(collected.tokens[1, 0]) == 4
    clock.now = 105.0
    collected.add(core.step())
    assert len(collected.tokens[1, 0]) == 4
    assert collected.reasons() == {(1, 0): "length", (2, 0): "error"}
    n_computed = core.stats().prompt_tokens
    drain(core, collected)
    assert collected.reasons()[3, 0] == "length"
    core.submit(Submit(request_id=2, prompt=[2] * 60, params=SamplingParams(max_tokens=1)))
    drain(core)
    assert core.stats().prompt_tokens - n_computed < 60  # What was read of the prompt is still there.


@pytest.mark.parametrize("n_steps", [3, 5])
def test_choices_that_were_not_begun_in_time_cost_the_others_nothing(n_steps: int) -> None:
    """The first one is on its way, or finished."""
    clock = Clock()
    core = make_core(clock=clock, parallel=1)
    params = SamplingParams(n=2, max_tokens=5, seed=1, ignore_eos=True)
    core.submit(Submit(request_id=1, prompt=[1, 2], params=params, deadline=105.0))
    collected = Collected()
    for _ in range(n_steps):
        collected.add(core.step())
    assert ((1, 0) in collected.ends) == (n_steps == 5)
    clock.now = 105.0
    drain(core, collected)
    assert collected.reasons() == {(1, 0): "length", (1, 1): "length"}
    assert len(collected.tokens[1, 0]) == n_steps
    assert collected.tokens[1, 1] == []


def test_a_deadline_that_is_not_reached_is_forgotten() -> None:
    core = make_core(clock=Clock())
    for i in range(5):
        core.submit(Submit(request_id=i, prompt=[1], params=SamplingParams(max_tokens=2), deadline=1e9))
    core.cancel(3)
    drain(core)
    assert core._deadlines == {}


def test_invalid_logits_end_only_their_sequence() -> None:
    core = make_core(FakeModel(poison=9))
    submit(core, 1, [1, 2], max_tokens=5, logit_bias={9: -100.0})
    submit(core, 2, [1, 9], max_tokens=5)
    submit(core, 3, [1, 9], max_tokens=5, temperature=0.0)
    submit(core, 4, [1, 9], max_tokens=5, temperature=0.0, logprobs=3)
    collected = drain(core)
    assert collected.ends[1, 0].finish_reason == "length"
    for i in (2, 3, 4):
        assert collected.ends[i, 0].error == "the model produced invalid logits"
        assert collected.ends[i, 0].error_kind == "LlaneroError"


def test_an_exception_ends_the_step_s_sequences_and_no_more() -> None:
    core = make_core(FakeModel(explode=9), parallel=2)
    submit(core, 1, [1, 2], max_tokens=5)
    submit(core, 2, [1, 9], max_tokens=5)
    submit(core, 3, [3, 4], max_tokens=5, logit_bias={9: -100.0})
    collected = drain(core)
    assert collected.reasons() == {(1, 0): "error", (2, 0): "error", (3, 0): "length"}
    assert "boom" in (collected.ends[1, 0].error or "")


@pytest.mark.parametrize("where", ["_scheduler.plan", "_batches.build", "_model.forward", "_sampler.sample", "_go_on"])
def test_an_exception_anywhere_leaves_the_core_usable(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    core = make_core(FakeModel())
    submit(core, 1, [1, 2], max_tokens=5, n=2)
    submit(core, 2, [1, 2], max_tokens=5)
    collected = Collected()
    owner: Any = core
    *path, name = where.split(".")
    for part in path:
        owner = getattr(owner, part)

    def broken(*args: Any, **kwargs: Any) -> Any:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, broken)
        collected.add(core.step())
    drain(core, collected)
    assert set(collected.reasons().values()) == {"error"}
    assert len(collected.ends) == 3
    assert "out of memory" in (collected.ends[2, 0].error or "")
    submit(core, 2, [1, 2], max_tokens=5)
    assert drain(core).ends[2, 0].finish_reason == "length"


def test_an_id_can_be_used_again_only_when_it_is_finished() -> None:
    core = make_core(MODEL)
    submit(core, 1, [1], max_tokens=2)
    with pytest.raises(ValueError, match="in use"):
        submit(core, 1, [1])
    drain(core)
    submit(core, 1, [1], max_tokens=2)
    drain(core)


def test_no_seed_is_another_one_each_time() -> None:
    core = make_core(MODEL)
    for i in range(6):
        submit(core, i, [1], max_tokens=20, n=2)
    assert len({tuple(tokens) for tokens in drain(core).tokens.values()}) == 12


def test_offline_logits() -> None:
    core = make_core(MODEL, batch_tokens=5)
    tokens = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3]
    logits = core.logits(tokens)
    assert logits.shape == (18, 50)
    assert logits.dtype == np.float32
    for i in range(18):
        np.testing.assert_array_equal(logits[i], MODEL.after(tokens[: i + 1]))
    assert core.logits([]).shape == (0, 50)
    with pytest.raises(ContextLengthError):
        core.logits([1] * 65)
    with pytest.raises(InvalidRequestError):
        core.logits([50])
    assert core.stats().pages_free == core.stats().pages_total

    small = make_core(MODEL, kv_tokens=64)
    submit(small, 1, [1] * 30, max_tokens=5)
    small.step()
    with pytest.raises(OverloadedError):
        small.logits([1] * 40)
    assert drain(small).ends[1, 0].finish_reason == "length"


def test_counters() -> None:
    core = make_core(MODEL, kv_tokens=64, parallel=4)
    submit(core, 1, [1] * 20, max_tokens=20)
    submit(core, 2, [2] * 10, max_tokens=30)
    drain(core)
    stats = core.stats()
    assert stats.requests == 2
    assert stats.generated_tokens == 50
    assert stats.preemptions > 0
    assert 30 <= stats.prompt_tokens <= 30 + 10 * stats.preemptions
    assert stats.cached_tokens == 0  # what it takes up again after a preemption does not count
    assert stats.evicted_tokens > 0
    assert stats.steps > 0
    assert stats.step_seconds > 0


def test_sizes_must_be_worked_out() -> None:
    with pytest.raises(ValueError, match="worked out"):
        make_core(ctx_size=0)


def expected_scores(prompt: list[int], n_top: int) -> list[TokenLogprob]:
    return [logprob(MODEL.after(prompt[:i]), prompt[i], n_top) for i in range(1, len(prompt))]


def test_prompts_are_scored_whatever_the_cache_has_and_whoever_computes_them() -> None:
    prompt = [7 * i % 50 for i in range(30)]
    core = make_core(batch_tokens=16, kv_tokens=160)
    submit(core, 0, prompt, max_tokens=2, seed=1)
    before = drain(core)
    for request_id in range(1, 6):
        submit(core, request_id, prompt, max_tokens=33, n=2, prompt_logprobs=2)
    submit(core, 6, prompt, max_tokens=2, seed=1)
    collected = drain(core)
    assert core.stats().preemptions > 0
    assert before.prompt_logprobs == {0: []}
    assert collected.prompt_logprobs.pop(6) == []
    for scores in collected.prompt_logprobs.values():
        assert scores == expected_scores(prompt, 2)
    assert collected.tokens[(6, 0)] == before.tokens[(0, 0)]


def test_a_prompt_is_scored_to_its_end_when_the_first_choice_is_cancelled() -> None:
    request = Submit(
        request_id=1, prompt=list(range(40)), params=SamplingParams(n=3, prompt_logprobs=0, max_tokens=2, seed=1)
    )
    core = make_core(batch_tokens=8)
    core.submit(request)
    collected = Collected()
    collected.add(core.step())
    core.cancel(1, 0)
    drain(core, collected)
    assert collected.prompt_logprobs == alone(request).prompt_logprobs


def test_no_more_rows_of_a_scored_prompt_are_computed_at_once_than_there_is_memory_for() -> None:
    core = make_core(batch_tokens=300, ctx_size=512)
    prompt = [0] * 400
    submit(core, 0, prompt, max_tokens=1, prompt_logprobs=0)
    submit(core, 1, [1] * 100, max_tokens=1)
    collected = drain(core)
    assert MODEL.max_rows <= 300
    assert len(collected.prompt_logprobs[0]) == 399
    assert core.stats().steps == 4


def test_a_prompt_can_be_all_that_is_computed() -> None:
    core = make_core()
    prompt = list(range(20))
    submit(core, 0, prompt, max_tokens=0)
    submit(core, 1, prompt, max_tokens=0, prompt_logprobs=1)
    submit(core, 2, [5], max_tokens=0, prompt_logprobs=1)
    collected = drain(core)
    assert collected.reasons() == {(0, 0): "length", (1, 0): "length", (2, 0): "length"}
    assert not any(collected.tokens.values())
    assert collected.prompt_logprobs == {0: [], 1: expected_scores(prompt, 1), 2: []}
    submit(core, 3, [*prompt, 9], max_tokens=1)
    assert drain(core).ends[(3, 0)].cached_tokens == 20


def test_salts_keep_caches_apart() -> None:
    core = make_core()
    prompt = list(range(33))
    cached = []
    for request_id, (tenant, salt) in enumerate(
        [("a", ""), ("a", "x"), ("a", "x"), ("a", ""), ("b", "x"), ("a\0x", "")]
    ):
        core.submit(
            Submit(
                request_id=request_id,
                prompt=prompt,
                params=SamplingParams(max_tokens=1),
                tenant=tenant,
                cache_salt=salt,
            )
        )
        cached.append(drain(core).ends[(request_id, 0)].cached_tokens)
    assert cached == [0, 0, 32, 32, 0, 0]


def test_nothing_stops_before_min_tokens() -> None:
    core = make_core()
    everything = list(range(1, 50))
    submit(core, 0, [1, 2], eos=everything, max_tokens=8, min_tokens=3)
    submit(core, 1, [1, 2], stop_token_ids=tuple(everything), max_tokens=8, min_tokens=8)
    collected = drain(core)
    assert collected.tokens[(0, 0)][:3] == [0, 0, 0]
    assert collected.tokens[(1, 0)] == [0] * 8
    assert collected.ends[(1, 0)].finish_reason == "length"


STATEFUL: list[dict[str, Any]] = [
    {"mirostat": 1, "mirostat_tau": 2.0},
    {"mirostat": 2, "mirostat_tau": 2.0},
    {"dry_multiplier": 3.0, "dry_allowed_length": 1, "dry_breaker_ids": ((3,), (4, 5)), "temperature": 0.4},
    {"xtc_probability": 0.5, "xtc_threshold": 0.05, "min_tokens": 20, "stop_token_ids": (9, 10, 11)},
]


@pytest.mark.parametrize("options", STATEFUL)
def test_what_sampling_remembers_survives_preemption(options: dict[str, Any]) -> None:
    prompts = [[i % 50, 1, 2, 1, 2] for i in range(8)]
    alone = make_core()
    crowded = make_core(kv_tokens=112)
    for core in (alone, crowded):
        for i, prompt in enumerate(prompts):
            submit(core, i, prompt, max_tokens=40, seed=i, **options)
    want, got = drain(alone), drain(crowded)
    assert alone.stats().preemptions == 0
    assert crowded.stats().preemptions > 0
    assert got.tokens == want.tokens


@pytest.mark.parametrize("binding", [True, False])
@pytest.mark.parametrize("trouble", ["no grammar", "a slow one", "one without an end", "none can be tried"])
def test_only_what_binds_ends_a_request(trouble: str, binding: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    source = {"no grammar": "start: missing", "one without an end": r"start: /[a-z]\xff/"}.get(
        trouble, "start: /[a-z]+/"
    )
    if trouble == "a slow one":
        monkeypatch.setattr("llanero.engine.grammar.SLOW", -1.0)
    if trouble == "none can be tried":
        monkeypatch.setattr(Trials, "_ask", lambda self, message: b"")
    core = make_core()
    core.learn(Vocabulary([bytes([97 + i % 26]) for i in range(50)], [], [49]))
    params = SamplingParams(max_tokens=20, seed=1)
    core.submit(Submit(request_id=1, prompt=[1, 2], params=params, grammar=Grammar(source, binding=binding)))
    ended = drain(core)
    assert (ended.ends[1, 0].error is not None) == binding
    if not binding:
        assert ended.tokens == alone(Submit(request_id=1, prompt=[1, 2], params=params)).tokens
