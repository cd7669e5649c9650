"""The sampler against a slow and obvious one: float64, full sorts, one filter after the other."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from llanero.engine.sampler import Sampled, SampleError, Sampler, SamplerState, _quantile, uniform
from llanero.types import SamplingParams

F64 = npt.NDArray[np.float64]
NEAR = 1e-5
"""Cumulative sums this near to a threshold may fall on either side of it in float32."""


def adjusted(logits: F64, p: SamplingParams, prompt: list[int], output: list[int]) -> F64:
    x = logits.astype(np.float64).copy()
    for token, bias in p.logit_bias.items():
        x[token] = -np.inf if bias <= -100 else x[token] + bias
    for token in set(prompt + output):
        x[token] = x[token] / p.repetition_penalty if x[token] > 0 else x[token] * p.repetition_penalty
    for token in set(output):
        x[token] -= p.frequency_penalty * output.count(token) + p.presence_penalty
    return x


class TooClose(Exception):
    """A sum is too near to its threshold for a comparison."""


def nucleus(keys: F64, probs: F64, mass: float) -> list[int]:
    """Fewest tokens by descending key that hold the mass; probs sum to 1."""
    kept = []
    total = 0.0
    for token in sorted(np.flatnonzero(probs), key=lambda i: (-keys[i], i)):
        kept.append(int(token))
        total += probs[token]
        if abs(total - mass) < NEAR:
            raise TooClose
        if total >= mass:
            break
    return kept


def only(probs: F64, kept: list[int]) -> F64:
    result = np.zeros_like(probs)
    result[kept] = probs[kept]
    return result / result.sum()


def reference(logits: F64, p: SamplingParams) -> F64:
    """Probabilities after temperature and truncation. `[n_vocab]`"""
    x = logits / p.temperature
    probs = np.exp(x - x.max())
    probs /= probs.sum()
    if p.top_k:
        probs = only(probs, sorted(range(len(x)), key=lambda i: (-logits[i], i))[: p.top_k])
    if p.typical_p < 1:
        with np.errstate(divide="ignore"):
            surprise = -np.log(probs)
        entropy = sum(q * s for q, s in zip(probs, surprise, strict=True) if q)
        keys = -np.abs(surprise - entropy)
        finite = np.sort(keys[np.isfinite(keys)])
        if (np.diff(finite) < NEAR).any() and len(set(logits)) > 1:
            raise TooClose
        probs = only(probs, nucleus(keys, probs, p.typical_p))
    if p.top_p < 1:
        probs = only(probs, nucleus(probs, probs, p.top_p))
    if p.min_p:
        if (np.abs(probs - p.min_p * probs.max()) < NEAR * probs.max()).any():
            raise TooClose
        probs = only(probs, [i for i in range(len(probs)) if probs[i] >= p.min_p * probs.max()])
    return probs


def distribution(sampler: Sampler, logits: npt.NDArray[np.float32], params: SamplingParams) -> F64:
    with np.errstate(all="ignore"):
        p, ids = sampler.distribution(logits, params)
    result = np.zeros(sampler.n_vocab)
    result[slice(None) if ids is None else ids] = p
    return result / result.sum()


def sample(logits: Any, position: int = 0, prompt: list[int] | None = None, **params: Any) -> Sampled | SampleError:
    row = np.asarray(logits, np.float32)
    state = SamplerState(SamplingParams(**params), prompt or [], seed=params.get("seed", 0), index=0)
    return Sampler(len(row)).sample(row[None], [state], [position])[0]


def token(*args: Any, **kwargs: Any) -> int:
    result = sample(*args, **kwargs)
    assert isinstance(result, Sampled), result
    return result.token


truncations = st.builds(
    SamplingParams,
    temperature=st.sampled_from([0.1, 0.5, 0.8, 1.0, 1.7]),
    top_k=st.sampled_from([0, 1, 3, 10, 1000]),
    typical_p=st.sampled_from([1.0, 0.9, 0.5, 0.2]),
    top_p=st.sampled_from([1.0, 0.95, 0.5, 0.01]),
    min_p=st.sampled_from([0.0, 0.05, 0.3, 1.0]),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.integers(-60, 60), min_size=1, max_size=40), truncations)
def test_truncation_is_that_of_the_reference(values: list[int], params: SamplingParams) -> None:
    logits = np.array(values, np.float32) / 7  # repeats are likely: ties
    try:
        expected = reference(logits.astype(np.float64), params)
    except TooClose:
        assume(False)
    np.testing.assert_allclose(distribution(Sampler(len(logits)), logits, params), expected, rtol=1e-4, atol=1e-7)


@pytest.mark.parametrize("spread", [0.01, 1.0, 6.0])
@pytest.mark.parametrize(
    "options",
    [{"top_p": 0.3}, {"top_p": 0.999}, {"typical_p": 0.6}, {"top_k": 40, "top_p": 0.95}, {"min_p": 0.1}, {}],
)
def test_truncation_of_a_large_vocabulary(spread: float, options: dict[str, float]) -> None:
    """Nuclei that are found in the first guess, and such that need the whole vocabulary."""
    rng = np.random.default_rng(1)
    logits = (rng.standard_normal(30_000) * spread).astype(np.float32)
    params = SamplingParams(temperature=0.9, **options)  # type: ignore[arg-type]
    ours = distribution(Sampler(30_000), logits, params)
    x = logits.astype(np.float64) / 0.9
    probs = np.exp(x - x.max())
    probs /= probs.sum()
    count = np.count_nonzero(ours)
    if params.top_k:
        probs[np.argsort(-probs, kind="stable")[params.top_k :]] = 0
        probs /= probs.sum()
    keys = probs
    if params.typical_p < 1:
        keys = -np.abs(-np.log(probs) + np.sum(probs * np.log(probs)))
    order = np.argsort(-keys, kind="stable")
    mass = np.cumsum(probs[order])
    goal = min(params.top_p, params.typical_p)
    if options.get("min_p"):
        assert count == np.count_nonzero(probs >= 0.1 * probs.max())
    elif goal < 1:
        # Single precision may shift the edge by a token or two of nearly equal keys.
        assert abs(count - (np.searchsorted(mass, goal) + 1)) <= max(2, 1e-4 * count)
    kept = ours > 0
    np.testing.assert_allclose(ours[kept], probs[kept] / probs[kept].sum(), rtol=1e-4)


@pytest.mark.parametrize("k", [1, 7, 40, 99, 1500, 6399])
@pytest.mark.parametrize("kind", ["random", "ties", "one per column", "rising"])
def test_the_largest_values_are_found(kind: str, k: int) -> None:
    rng = np.random.default_rng(4)
    values = {
        "random": rng.standard_normal(6411),
        "ties": rng.integers(0, 3, 6411),
        "one per column": np.where(np.arange(6411) < 100, 50 + rng.standard_normal(6411), -50),
        "rising": np.arange(6411),
    }[kind].astype(np.float32)
    expected = np.argsort(-values, kind="stable")[:k]
    assert Sampler(6411)._largest(values, k).tolist() == expected.tolist()


@pytest.mark.parametrize("n", [1, 1000, 1024, 1025, 5000])
@pytest.mark.parametrize("live", [1.0, 0.01])
def test_quantiles_of_long_and_short_rows(n: int, live: float) -> None:
    rng = np.random.default_rng(n)
    p = (rng.random(n) * (rng.random(n) < live)).astype(np.float32)
    p[n // 2] = 0.5
    cumulative = np.cumsum(p, dtype=np.float64)
    last = 1 - 2.0**-53
    for u in [0.0, last, *rng.random(500)]:
        at = _quantile(p, u)
        assert p[at] > 0
        # Up to rounding, u lies within the token's share.
        low = cumulative[at] - p[at]
        assert low - 1e-4 <= u * cumulative[-1] <= cumulative[at] + 1e-4
    assert _quantile(p, 0.0) == np.flatnonzero(p)[0]
    assert _quantile(p, last) == np.flatnonzero(p)[-1]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.floats(-30, 30, width=32), min_size=8, max_size=8),
    st.lists(st.integers(0, 7), max_size=10),
    st.lists(st.integers(0, 7), max_size=100),
    st.sampled_from([1.0, 0.7, 1.5]),
    st.sampled_from([0.0, 0.5, -1.0]),
    st.sampled_from([0.0, 0.25, -0.5]),
    st.dictionaries(st.integers(0, 7), st.sampled_from([-100.0, -3.0, 2.5, 100.0]), max_size=3),
)
def test_bias_and_penalties_are_those_of_the_reference(
    values: list[float],
    prompt: list[int],
    output: list[int],
    repetition: float,
    presence: float,
    frequency: float,
    bias: dict[int, float],
) -> None:
    params = SamplingParams(
        repetition_penalty=repetition, presence_penalty=presence, frequency_penalty=frequency, logit_bias=bias
    )
    state = SamplerState(params, prompt, seed=0, index=0)
    for new in output:
        state.accept(new)
    logits = np.array(values, np.float32)
    ours = logits.copy()
    state.adjust(ours)
    np.testing.assert_allclose(ours, adjusted(logits.astype(np.float64), params, prompt, output), rtol=1e-4, atol=1e-4)


def test_many_different_tokens_are_counted() -> None:
    state = SamplerState(SamplingParams(frequency_penalty=1.0), range(300), seed=0, index=0)
    for new in [*range(500), *range(100)]:
        state.accept(new)
    x = np.zeros(600, np.float32)
    state.adjust(x)
    assert x.tolist() == [-2.0] * 100 + [-1.0] * 400 + [0.0] * 100


@pytest.mark.parametrize(
    "options",
    [{}, {"temperature": 0.5}, {"top_k": 5}, {"top_p": 0.8}, {"min_p": 0.2}, {"typical_p": 0.7}],
)
def test_draws_follow_the_distribution(options: dict[str, Any]) -> None:
    logits = np.random.default_rng(3).standard_normal(12).astype(np.float32) * 1.5
    params = SamplingParams(**options)
    sampler = Sampler(12)
    state = SamplerState(params, [], seed=11, index=2)
    n = 8_000
    counts = np.zeros(12)
    for position in range(n):
        (result,) = sampler.sample(logits[None], [state], [position])
        assert isinstance(result, Sampled)
        counts[result.token] += 1
    expected = reference(logits.astype(np.float64), params) * n
    assert (counts[expected == 0] == 0).all()
    live = expected > 0
    chi2 = float((((counts - expected) ** 2)[live] / expected[live]).sum())
    # Mean k, variance 2k for k degrees of freedom: five standard deviations.
    k = int(live.sum()) - 1
    assert chi2 < k + 5 * math.sqrt(2 * k) + 1


@pytest.mark.parametrize("what", ["seed", "index", "position"])
def test_uniform_numbers_are_uniform_and_unrelated(what: str) -> None:
    values = np.array([uniform(**{"seed": 5, "index": 0, "position": 9, what: i}) for i in range(20_000)])
    assert values.min() >= 0
    assert values.max() < 1
    counts, _ = np.histogram(values, 64, (0, 1))
    chi2 = float(((counts - 312.5) ** 2 / 312.5).sum())
    assert chi2 < 63 + 5 * math.sqrt(126)
    for lag in (1, 2, 7, 64):
        assert abs(np.corrcoef(values[:-lag], values[lag:])[0, 1]) < 5 / math.sqrt(20_000)


def test_uniform_numbers_do_not_change_between_versions() -> None:
    """Seeded output is a promise to users."""
    assert uniform(0, 0, 0) == 0.13870941014555427
    assert uniform(2**64 - 1, 3, 100) == 0.839946995334723
    assert uniform(-1, 3, 100) == uniform(2**64 - 1, 3, 100)


def test_draw_depends_on_seed_index_and_position_only() -> None:
    rng = np.random.default_rng(0)
    rows = rng.standard_normal((5, 100)).astype(np.float32)
    states = [
        SamplerState(SamplingParams(top_p=0.9, logprobs=2), [], seed=1, index=0),
        SamplerState(SamplingParams(temperature=0.0), [], seed=1, index=0),
        SamplerState(SamplingParams(top_k=7, presence_penalty=1.0), [4], seed=-5, index=1),
        SamplerState(SamplingParams(temperature=0.0), [], seed=2, index=0),
        SamplerState(SamplingParams(temperature=0.0, logprobs=0), [], seed=2, index=0),
    ]
    sampler = Sampler(100)
    together = sampler.sample(rows, states, [3, 4, 5, 6, 7])
    order = [3, 0, 4, 2, 1]
    again = sampler.sample(np.ascontiguousarray(rows[order]), [states[i] for i in order], [i + 3 for i in order])
    assert [together[i] for i in order] == again
    for i in range(5):
        assert Sampler(100).sample(rows[i : i + 1], [states[i]], [i + 3]) == [together[i]]


def test_ties_go_to_the_lowest_id() -> None:
    flat = np.zeros(5000, np.float32)
    assert token(flat, temperature=0.0) == 0
    assert token(flat, temperature=0.0, logit_bias={0: -1.0}) == 1
    assert {token(flat, position=i, top_k=3) for i in range(100)} == {0, 1, 2}
    assert {token(flat, position=i, top_p=0.0004) for i in range(100)} == {0, 1}
    result = sample(flat, temperature=0.0, logprobs=3)
    assert isinstance(result, Sampled)
    assert result.logprob is not None
    assert [i for i, _ in result.logprob.top] == [0, 1, 2]


def test_logprobs_are_those_of_the_raw_distribution() -> None:
    logits = np.random.default_rng(5).standard_normal(50).astype(np.float32) * 4
    raw = logits.astype(np.float64)
    expected = raw - raw.max() - np.log(np.exp(raw - raw.max()).sum())
    for options in ({"temperature": 0.0}, {"temperature": 0.3, "top_k": 2, "logit_bias": {7: 50.0}}):
        result = sample(logits, logprobs=5, **options)
        assert isinstance(result, Sampled)
        assert result.logprob is not None
        assert result.logprob.token == result.token
        assert result.logprob.logprob == pytest.approx(expected[result.token], abs=1e-5)
        best = np.argsort(-raw)[:5]
        assert [i for i, _ in result.logprob.top] == best.tolist()
        assert [v for _, v in result.logprob.top] == pytest.approx(expected[best].tolist(), abs=1e-5)
    assert result.token == 7
    chosen_only = sample(logits, logprobs=0)
    assert isinstance(chosen_only, Sampled)
    assert chosen_only.logprob is not None
    assert chosen_only.logprob.top == []


@pytest.mark.parametrize("options", [{"temperature": 0.0}, {}, {"temperature": 0.0, "logprobs": 2}, {"top_p": 0.9}])
@pytest.mark.parametrize("bad", [[np.nan, 1.0], [1.0, np.inf], [-np.inf, -np.inf], [np.inf, np.nan]])
def test_invalid_logits_are_an_error_of_their_row(bad: list[float], options: dict[str, Any]) -> None:
    rows = np.array([[1.0, 2.0], bad, [5.0, -np.inf]], np.float32)
    states = [SamplerState(SamplingParams(**options), [], seed=0, index=0) for _ in rows]
    first, second, third = Sampler(2).sample(rows, states, [0, 0, 0])
    assert isinstance(first, Sampled)
    assert isinstance(second, SampleError)
    assert isinstance(third, Sampled)
    assert third.token == 0


@settings(deadline=None)
@given(
    st.lists(
        st.one_of(st.floats(width=32, allow_nan=True, allow_infinity=True), st.integers(-3, 3)), min_size=1, max_size=30
    ),
    st.floats(0, 100),
    truncations,
    st.sampled_from([0.001, 1.0, 100.0]),
    st.dictionaries(st.integers(0, 29), st.floats(-100, 100), max_size=30),
    st.integers(0, 2**64 - 1),
)
def test_no_input_makes_it_fail(
    values: list[float],
    temperature: float,
    other: SamplingParams,
    repetition: float,
    bias: dict[int, float],
    seed: int,
) -> None:
    bias = {k: v for k, v in bias.items() if k < len(values)}
    with np.errstate(all="ignore"):
        logits = np.array(values, np.float32)
    result = sample(
        logits,
        prompt=[0],
        temperature=temperature,
        top_k=other.top_k,
        typical_p=other.typical_p,
        top_p=other.top_p,
        min_p=other.min_p,
        repetition_penalty=repetition,
        logit_bias=bias,
        seed=seed,
        logprobs=3,
    )
    if isinstance(result, Sampled):
        assert 0 <= result.token < len(values)
        assert bias.get(result.token, 0) > -100
    elif np.isfinite(logits).all() and not any(v <= -100 for v in bias.values()):
        # Finite logits fail only by overflow.
        assert np.abs(logits).max() > 1e30


def test_tiny_temperatures_are_greedy() -> None:
    logits = np.random.default_rng(2).standard_normal(100).astype(np.float32)
    for temperature in (1e-300, 1e-6, 2e-5):
        assert {token(logits, position=i, temperature=temperature) for i in range(20)} == {int(logits.argmax())}
