"""The same ids and the same log-probabilities, bit for bit, whatever the cache had: a real model on the C++ kernels."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from make_model import make_model

from llanero import ops
from llanero._native import available_isas
from llanero.engine.core import EngineCore
from llanero.engine.pace import Pace
from llanero.engine.wire import EngineConfig, Submit
from llanero.models import loader
from llanero.types import KvType, SamplingParams

Answers = dict[tuple[int, int], tuple[list[int], list[Any]]]


def prompts() -> list[list[int]]:
    """A tree of beginnings that differ in the middle of pages and at their edges."""
    rng = random.Random(1)
    stem = rng.choices(range(500), k=150)
    cuts = ((150, 9), (150, 2), (96, 30), (103, 1), (31, 40), (0, 33))
    made = [stem[:n] + rng.choices(range(500), k=k) for n, k in cuts]
    return [*made, made[0][:-3], made[0], made[4][:64]]


def request(number: int, prompt: list[int], n: int = 1) -> Submit:
    params = SamplingParams(max_tokens=24, temperature=0.9, seed=number, logprobs=2, n=n, ignore_eos=True)
    return Submit(request_id=number, prompt=prompt, params=params)


def finish(core: EngineCore, answers: Answers | None = None) -> Answers:
    answers = {} if answers is None else answers
    while core.has_work:
        for output in core.step():
            assert output.error is None
            ids, logprobs = answers.setdefault((output.request_id, output.index), ([], []))
            ids += output.tokens
            logprobs += output.logprobs or []
        core._pool.check()
        core._pages.tree.check()
    return answers


def each_alone(new: Callable[[], EngineCore], asked: list[list[int]]) -> Answers:
    """What each prompt is answered by an engine that never saw another."""
    answers: Answers = {}
    for i, prompt in enumerate(asked):
        core = new()
        core.submit(request(i, prompt))
        finish(core, answers)
    return answers


def check_crowded(core: EngineCore, alone: Answers) -> None:
    """All prompts at once, twice, where there is no room for all."""
    for _ in range(2):
        for i, prompt in enumerate(prompts()):
            core.submit(request(i, prompt))
        assert finish(core) == alone
    assert core.stats().preemptions > 0
    assert core.stats().evicted_tokens > 0


@pytest.fixture(scope="module", params=available_isas())
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., EngineCore]:
    path = Path(tmp_path_factory.mktemp("bits")) / "tiny.gguf"
    make_model(path, quant="Q8_0", seed=4)
    model = loader.load_model(str(path), ops.create_ops(2, request.param), max_rows=256)

    def new(**overrides: Any) -> EngineCore:
        options: dict[str, Any] = {"ctx_size": 256, "kv_tokens": 8192, "parallel": 16, "batch_tokens": 256}
        return EngineCore(model, EngineConfig(model=str(path), **{**options, **overrides}))

    return new


@pytest.fixture(scope="module")
def alone(engine: Callable[..., EngineCore]) -> Answers:
    return each_alone(engine, prompts())


@pytest.mark.parametrize("batch_tokens", [16, 50, 256])
def test_together_and_again_in_another_order(
    engine: Callable[..., EngineCore], alone: Answers, batch_tokens: int
) -> None:
    core = engine(batch_tokens=batch_tokens)
    for i, prompt in enumerate(prompts()):
        core.submit(request(i, prompt))
    assert finish(core) == alone
    cold = core.stats().prompt_tokens
    assert cold < sum(map(len, prompts())) / 1.9
    for i, prompt in reversed(list(enumerate(prompts()))):
        core.submit(request(i, prompt))
    assert finish(core) == alone
    assert core.stats().prompt_tokens - cold == len(prompts())


def test_decoding_over_prefixes_that_are_read_for_all_at_once(engine: Callable[..., EngineCore]) -> None:
    """Longer ones than above, and one within another: the kernels take sequences together only over whole runs."""
    rng = random.Random(2)
    stem, branch = (rng.choices(range(500), k=n) for n in (300, 280))
    beginnings = [stem, stem, stem + branch, stem + branch, stem[:140], stem + branch[:200]]
    shared = [beginning + rng.choices(range(500), k=3 + 7 * i) for i, beginning in enumerate(beginnings)]
    sizes: dict[str, Any] = {"ctx_size": 1024, "kv_tokens": 16384}
    core = engine(**sizes)
    for i, prompt in enumerate(shared):
        core.submit(request(i, prompt))
    assert finish(core) == each_alone(partial(engine, **sizes), shared)


def test_with_evictions_and_preemptions(engine: Callable[..., EngineCore], alone: Answers) -> None:
    check_crowded(engine(kv_tokens=16 * 24, batch_tokens=60), alone)


@pytest.mark.parametrize("kv_type", ["bf16", "f32", "q8_0"])
def test_whatever_the_cache_s_type(tmp_path: Path, kv_type: KvType) -> None:
    """Together, again with evictions and preemptions, and after a restart."""
    path = make_model(tmp_path / "tiny.gguf", quant="Q8_0", seed=4, head_dim=32)
    model = loader.load_model(path, ops.create_ops(2), max_rows=60)
    config = EngineConfig(
        model=str(path),
        kv_type=kv_type,
        ctx_size=256,
        kv_tokens=16 * 24,
        batch_tokens=60,
        kv_cache_file=str(tmp_path / "cache.kv"),
    )
    alone = each_alone(partial(EngineCore, model, config), prompts())
    for restart in (False, True):
        core = EngineCore(model, config)
        core.warm_up(b"", lambda fraction, stage: None)
        assert core.warm is not None
        assert (core.info.warm_tokens > 0) == restart
        check_crowded(core, alone)
        assert not core.warm.save()().error


def test_forked(engine: Callable[..., EngineCore]) -> None:
    prompt = prompts()[0]
    core = engine()
    core.submit(request(0, prompt, n=4))
    forked = finish(core)
    assert core.stats().prompt_tokens == len(prompt) + 3
    assert len({tuple(ids) for ids, _ in forked.values()}) == 4
    for index in range(4):  # each computed by itself, from nothing
        core = engine()
        core.submit(request(0, prompt, n=4))
        for other in range(4):
            if other != index:
                core.cancel(0, other)
        assert finish(core)[0, index] == forked[0, index]


def test_behind_one_that_is_cancelled_midway(engine: Callable[..., EngineCore], alone: Answers) -> None:
    core = engine(batch_tokens=40)
    for i, prompt in enumerate(prompts()):
        core.submit(request(i, prompt))
    answers: Answers = {}
    for _ in range(2):
        assert core.step() == []
    core.cancel(0)
    core.cancel(2)
    finish(core, answers)
    del answers[0, 0], answers[2, 0]
    assert answers == {key: answer for key, answer in alone.items() if key[0] not in (0, 2)}


def test_answers_as_the_beginning_of_prompts(engine: Callable[..., EngineCore]) -> None:
    """What was computed token by token serves the next turn like what was computed all at once."""
    history = prompts()[5]
    core = engine()
    for turn in range(3):
        core.submit(request(turn, history))
        fresh = engine()
        fresh.submit(request(turn, history))
        answer = finish(core)
        assert answer == finish(fresh)
        assert core.stats().prompt_tokens == len(prompts()[5]) + 8 * turn
        history = history + answer[turn, 0][0] + list(range(7))


def test_in_small_pieces_beside_a_stream(
    engine: Callable[..., EngineCore], alone: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    learn = Pace.learn
    monkeypatch.setattr(Pace, "learn", lambda self, rows, seconds: learn(self, rows, 1e-3 + rows * 1e-4))
    core = engine(target_itl=2e-3)  # ten rows beside a stream
    core.calibrate()
    answers: Answers = {}
    core.submit(request(0, prompts()[0]))
    while not answers:
        answers.update({(o.request_id, o.index): (o.tokens, o.logprobs or []) for o in core.step()})
    for i, prompt in enumerate(prompts()[1:], 1):
        core.submit(request(i, prompt))
    before = core.stats().steps
    assert finish(core, answers) == alone
    assert core.stats().steps - before > 40  # Steps of 256 rows would have been enough to read them all in two.


KINDS: list[dict[str, Any]] = [
    {"temperature": 0.0},
    {"temperature": 0.6, "n": 2},
    {"temperature": 0.8, "repetition_penalty": 1.05, "frequency_penalty": 0.05},
    {"temperature": 0.8, "dry_multiplier": 0.2, "dry_allowed_length": 4},
    {"temperature": 0.8, "mirostat": 2, "mirostat_tau": 1.0},
    {"temperature": 0.8, "xtc_probability": 0.3, "stop_token_ids": (3,), "min_tokens": 20},
]


def test_with_drafts_alone_and_in_a_crowd(engine: Callable[..., EngineCore]) -> None:
    few = dict.fromkeys(range(4), 20.0)  # Answers of few words repeat themselves.
    requests = [
        Submit(
            request_id=i,
            prompt=[*range(i, i + 20), *[0, 1, 2, 3, 1] * 6],
            params=SamplingParams(max_tokens=40, seed=i, logprobs=2, logit_bias=few, **kind),
        )
        for i, kind in enumerate(KINDS)
    ]
    expected: Answers = {}
    core = engine(spec_draft_n_max=0)
    for one in requests:
        core.submit(one)
        finish(core, expected)
    assert core.stats().drafted_tokens == 0
    answers: Answers = {}
    core = engine()
    for one in requests:
        core.submit(one)
        finish(core, answers)
    assert answers == expected
    assert core.stats().accepted_tokens > 40
    crowded = engine(kv_tokens=16 * 11, batch_tokens=40)
    for one in requests:
        crowded.submit(one)
    assert finish(crowded) == expected
    assert crowded.stats().accepted_tokens > 10
    assert crowded.stats().preemptions > 0
