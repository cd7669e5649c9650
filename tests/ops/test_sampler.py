"""The C++ sampler on every instruction set: against the slow reference, against itself, and with bad arguments."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from llanero import _native
from llanero.ops.api import U32, NoToken, Sampled
from llanero.ops.cpu import CpuOps, CpuSampler
from llanero.ops.reference_sampler import ReferenceSampler, ReferenceSampleState, truncated, uniform
from llanero.types import SamplingParams

F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]
NEAR = 1e-5
"""Sums this near to a threshold may fall on either side of it in float32."""
ISAS = _native.available_isas()


def native(n_vocab: int, isa: str = "scalar", threads: int = 1) -> CpuSampler:
    return CpuOps(threads, isa).sampler(n_vocab)


def samplers(n_vocab: int) -> list[CpuSampler]:
    return [native(n_vocab, isa) for isa in ISAS]


def words_of(allowed: Any) -> U32:
    bits = np.packbits(np.asarray(allowed, bool), bitorder="little")
    return np.frombuffer(bits.tobytes().ljust((len(bits) + 3) // 4 * 4, b"\xff"), np.uint32)


@dataclasses.dataclass
class Case:
    """A row and how it is to be sampled."""

    logits: F32
    params: SamplingParams
    prompt: list[int] = dataclasses.field(default_factory=list)
    output: list[int] = dataclasses.field(default_factory=list)
    allowed: U32 | None = None
    seed: int = 0
    stops: list[int] = dataclasses.field(default_factory=list)
    breakers: list[list[int]] = dataclasses.field(default_factory=list)

    def state(self, sampler: Any) -> Any:
        state = sampler.state(
            self.params, self.prompt, seed=self.seed, index=0, stops=self.stops, breakers=self.breakers
        )
        for token in self.output:
            state.accept(token)
        return state

    def sample(self, sampler: Any, position: int = 0) -> Sampled | NoToken:
        before = self.logits.tobytes()
        (result,) = sampler.sample(self.logits[None], [self.state(sampler)], [position], [self.allowed])
        assert self.logits.tobytes() == before, "the logits are changed"
        return result

    def distribution(self, sampler: Any) -> tuple[list[int], F64] | NoToken:
        before = self.logits.tobytes()
        result = sampler.distribution(self.logits, self.state(sampler), self.allowed)
        assert self.logits.tobytes() == before, "the logits are changed"
        if isinstance(result, NoToken):
            return result
        ids, p = result
        return ids.tolist(), p.astype(np.float64) / p.sum(dtype=np.float64)


def expected(case: Case) -> tuple[list[int], F64] | NoToken | None:
    """What the reference keeps; None where rounding may decide."""
    reference = ReferenceSampler(len(case.logits))
    kept = case.distribution(reference)
    if isinstance(kept, NoToken) or case.params.temperature < 1e-5:
        return kept
    p = case.params
    for by in (1 - NEAR, 1 + NEAR):
        # A mass of 1 - 1e-5 is another kind of truncation than none at all.
        other = msgspec.structs.replace(
            p,
            top_p=min(p.top_p * by, 1 - 1e-12) if p.top_p < 1 else 1.0,
            typical_p=min(p.typical_p * by, 1 - 1e-12) if p.typical_p < 1 else 1.0,
            min_p=min(p.min_p * by, 1.0),
            xtc_threshold=p.xtc_threshold * by,
            mirostat_tau=p.mirostat_tau * by,
        )
        around = dataclasses.replace(case, params=other).distribution(reference)
        if isinstance(around, NoToken) or around[0] != kept[0]:
            return None
    if p.typical_p < 1:  # also the order is made of rounded numbers
        x = reference._candidates(case.logits, case.state(reference), case.allowed)
        assert not isinstance(x, NoToken)
        plain = SamplingParams(temperature=p.temperature, top_k=p.top_k)
        ids, probabilities = truncated(x, plain)
        z = np.log(np.maximum(probabilities, 1e-300))
        values, first = np.unique(x[ids], return_index=True)
        distances = np.sort(np.abs(z[first] - np.sum(probabilities * z)))
        if len(values) > 1 and np.diff(distances).min() < NEAR * max(1.0, float(distances.max())):
            return None
    return kept


def check(case: Case) -> bool:
    """All instruction sets agree to the bit, and with the reference. False where rounding may decide."""
    n = len(case.logits)
    first, *others = [case.distribution(s) for s in samplers(n)]
    for other in others:
        if isinstance(first, NoToken) or isinstance(other, NoToken):
            assert other == first
        else:
            assert other[0] == first[0]
            assert other[1].tobytes() == first[1].tobytes()
    kept = expected(case)
    if kept is None:
        return False
    if isinstance(kept, NoToken) or isinstance(first, NoToken):
        assert first == kept
    else:
        ids, p = first
        live = kept[1] > 1e-30
        assert [i for i, alive in zip(ids, p > 1e-30, strict=True) if alive] == np.array(kept[0])[live].tolist()
        np.testing.assert_allclose(p[p > 1e-30], kept[1][live], rtol=2e-5)
    return True


truncations = st.builds(
    SamplingParams,
    temperature=st.sampled_from([0.0, 0.1, 0.5, 0.8, 1.0, 1.7, 30.0]),
    top_k=st.sampled_from([0, 1, 3, 10, 1000]),
    typical_p=st.sampled_from([1.0, 1.0, 0.9, 0.5, 0.2]),
    top_p=st.sampled_from([1.0, 0.95, 0.5, 0.01]),
    min_p=st.sampled_from([0.0, 0.05, 0.3, 1.0]),
    xtc_probability=st.sampled_from([0.0, 0.0, 0.5, 1.0]),
    xtc_threshold=st.sampled_from([0.0, 0.02, 0.2]),
    mirostat=st.sampled_from([0, 0, 1, 2]),
    mirostat_tau=st.sampled_from([0.0, 0.4, 1.5, 5.0]),
)


@st.composite
def cases(draw: Any) -> Case:
    """Repeats are likely: ties."""
    values = draw(st.lists(st.integers(-60, 60), min_size=1, max_size=40))
    n = len(values)
    ids = st.integers(0, n - 1)
    params = msgspec.structs.replace(
        draw(truncations),
        repetition_penalty=draw(st.sampled_from([1.0, 1.0, 0.7, 1.5])),
        presence_penalty=draw(st.sampled_from([0.0, 0.5, -1.0])),
        frequency_penalty=draw(st.sampled_from([0.0, 0.25, -0.5])),
        dry_multiplier=draw(st.sampled_from([0.0, 0.5, 2.0])),
        dry_base=draw(st.sampled_from([1.0, 1.75, 50.0])),
        dry_allowed_length=draw(st.integers(0, 3)),
        dry_penalty_last_n=draw(st.sampled_from([-1, 0, 5, 20, 1000])),
        min_tokens=draw(st.sampled_from([0, 5, 100])),
        logit_bias=draw(st.dictionaries(ids, st.sampled_from([-100.0, -3.0, 2.5, 100.0]), max_size=3)),
    )
    allowed = draw(st.one_of(st.none(), st.lists(st.booleans(), min_size=n, max_size=n)))
    few = st.integers(0, min(n, 4) - 1)
    return Case(
        np.array(values, np.float32) / 7,
        params,
        prompt=draw(st.lists(ids | few, max_size=10)),
        output=draw(st.lists(ids | few, max_size=30)),
        allowed=None if allowed is None else words_of(allowed),
        seed=draw(st.integers(0, 2**64 - 1)),
        stops=draw(st.lists(ids, max_size=3, unique=True)),
        breakers=draw(st.lists(st.lists(few, min_size=1, max_size=3), max_size=2)),
    )


@pytest.mark.parametrize("mirostat", [0, 2])
def test_what_xtc_leaves_may_be_as_good_as_impossible(mirostat: int) -> None:
    """Beside the token that it excludes, the weights of the others are nothing in single precision."""
    params = SamplingParams(temperature=0.1, xtc_probability=1.0, xtc_threshold=0.0, mirostat=mirostat)
    for sampler in samplers(3):
        case = Case(np.array([1.0, -20.0, -20.05], np.float32), params)
        ids, p = case.distribution(sampler)
        assert (ids, p.tolist()) == ([2], [1.0])
        state = case.state(sampler)
        drawn = [sampler.sample(case.logits[None], [state], [i], [None])[0].token for i in range(5)]
        assert drawn == [2] * 5


@settings(max_examples=300, deadline=None)
@given(cases())
def test_what_is_kept_is_what_the_reference_keeps(case: Case) -> None:
    assume(check(case))


@settings(max_examples=200, deadline=None)
@given(cases(), st.integers(0, 1000), st.sampled_from([None, 0, 3, 20]))
def test_tokens_and_logprobs_are_those_of_the_reference(case: Case, position: int, logprobs: int | None) -> None:
    case = dataclasses.replace(case, params=msgspec.structs.replace(case.params, logprobs=logprobs))
    reference = ReferenceSampler(len(case.logits))
    want = case.sample(reference, position)
    first, *others = [case.sample(s, position) for s in samplers(len(case.logits))]
    assert all(other == first for other in others)
    kept = expected(case)
    assume(kept is not None)
    if isinstance(want, NoToken) or isinstance(kept, NoToken):
        assert first == want
        return
    assert isinstance(first, Sampled)
    assert kept is not None
    if first.token != want.token:  # only where the quantile is on the edge between the two
        edges = np.cumsum(kept[1])
        u = uniform(case.seed, 0, position)
        low, high = sorted(kept[0].index(t) for t in (first.token, want.token))
        assert np.abs(edges[low:high] - u).max() < 1e-6
    elif want.logprob is None:
        assert first.logprob is None
    else:
        assert first.logprob is not None
        assert first.logprob.token == first.token
        assert first.logprob.logprob == pytest.approx(want.logprob.logprob, abs=1e-5)
        assert [i for i, _ in first.logprob.top] == [i for i, _ in want.logprob.top]
        assert [v for _, v in first.logprob.top] == pytest.approx([v for _, v in want.logprob.top], abs=1e-5)


def repeats(tokens: list[int], breakers: list[list[int]] | None = None, **params: Any) -> dict[int, float]:
    """What DRY takes from the logits of tokens that have some left."""
    params = {"dry_multiplier": 1.0, "dry_base": 2.0} | params
    state = ReferenceSampler(10).state(SamplingParams(**params), [], seed=0, index=0, breakers=breakers or [])
    for token in tokens:
        state.accept(token)
    case = Case(np.zeros(10, np.float32), SamplingParams(**params), [], tokens, breakers=breakers or [])
    assert check(case)
    return {int(i): float(-v) for i, v in enumerate(state.adjusted(np.zeros(10, np.float32))) if v}


def test_dry_takes_more_the_longer_a_repetition_is() -> None:
    assert repeats([1, 2, 3, 4, 1, 2]) == {3: 1.0}
    assert repeats([5, 1, 2, 3, 4, 5, 1, 2]) == {3: 2.0}
    assert repeats([5, 1, 2, 3, 4, 5, 1, 2], dry_allowed_length=4) == {}
    assert repeats([2, 3, 1, 2, 4, 1, 2]) == {4: 1.0}  # a single token in common is free
    assert repeats([7] * 6) == {7: 8.0}
    assert repeats([1, 2, 3, 4, 1, 2], dry_penalty_last_n=5) == {}
    assert repeats([1, 2, 3, 4, 1, 2], dry_penalty_last_n=0) == {}


def test_dry_does_not_reach_over_breakers() -> None:
    tokens = [5, 1, 2, 3, 4, 5, 1, 2]
    assert repeats(tokens, [[5]]) == {3: 1.0}
    assert repeats(tokens, [[1]]) == {}
    assert repeats(tokens, [[4, 5]]) == {3: 1.0}
    assert repeats(tokens, [[3, 5], [2, 2]]) == {3: 2.0}
    assert repeats(tokens, [[3]]) == {}  # breakers themselves are free
    assert repeats(tokens, [[2]]) == {}


def test_long_repetitions_are_finite() -> None:
    assert repeats([7] * 3000, dry_base=100.0) == {7: pytest.approx(1e30)}


def test_xtc_leaves_the_least_likely_of_the_likely() -> None:
    logits = np.log(np.array([0.4, 0.3, 0.2, 0.06, 0.04])).astype(np.float32)
    for sampler in [*samplers(5), ReferenceSampler(5)]:
        for threshold, kept in ((0.1, [2, 3, 4]), (0.25, [1, 2, 3, 4]), (0.35, [0, 1, 2, 3, 4]), (0.0, [4])):
            case = Case(logits, SamplingParams(xtc_probability=1.0, xtc_threshold=threshold))
            left = case.distribution(sampler)
            assert not isinstance(left, NoToken)
            assert left[0] == kept
    n = 3000
    for sampler in [*samplers(5), ReferenceSampler(5)]:
        params = SamplingParams(xtc_probability=0.3, top_k=3)
        state = sampler.state(params, [], seed=4, index=0)
        drawn = sampler.sample(np.repeat(logits[None], n, 0), [state] * n, range(n))
        counts = np.bincount([result.token for result in drawn], minlength=5) / n
        # The coin is independent of the draw: 0.7 of the time as ever, 0.3 of the time the third.
        np.testing.assert_allclose(counts, [0.7 * 4 / 9, 0.7 * 3 / 9, 0.7 * 2 / 9 + 0.3, 0, 0], atol=0.04)


@pytest.mark.parametrize("version", [1, 2])
def test_mirostat_keeps_the_surprise_near_its_target(version: int) -> None:
    n, steps = 3000, 400
    logits = -1.2 * np.log(np.arange(1, n + 1)).astype(np.float32)
    for tau in (1.5, 4.0):
        params = SamplingParams(mirostat=version, mirostat_tau=tau, logprobs=0)
        told: list[list[int]] = []
        surprises: list[float] = []
        for sampler in [*samplers(n), ReferenceSampler(n)]:
            state = sampler.state(params, [], seed=1, index=0)
            told.append([])
            for position in range(steps):
                (result,) = sampler.sample(logits[None], [state], [position])
                assert isinstance(result, Sampled)
                state.accept(result.token)
                told[-1].append(result.token)
                if isinstance(state, ReferenceSampleState):
                    surprises.append(state.surprise)
        assert all(tokens == told[0] for tokens in told)
        assert np.mean(surprises[50:]) == pytest.approx(tau, abs=0.35)


def test_a_draw_that_is_not_accepted_leaves_no_trace() -> None:
    logits = np.random.default_rng(1).standard_normal(200).astype(np.float32)
    for sampler in [*samplers(200), ReferenceSampler(200)]:
        params = SamplingParams(mirostat=2, mirostat_tau=2.0)
        one, other = (sampler.state(params, [], seed=1, index=0) for _ in range(2))
        sampler.sample(logits[None], [one], [77])
        for position in range(20):
            a, b = (sampler.sample(logits[None], [state], [position])[0] for state in (one, other))
            assert a == b
            one.accept(a.token)
            other.accept(a.token)


def test_nothing_stops_before_min_tokens() -> None:
    logits = np.array([0.0, 5.0, 4.0, 1.0], np.float32)
    for sampler in [*samplers(4), ReferenceSampler(4)]:
        state = sampler.state(SamplingParams(temperature=0.0, min_tokens=3), [9, 9], seed=0, index=0, stops={1, 2})
        for want in (3, 3, 3, 1, 1):
            (result,) = sampler.sample(logits[None], [state], [0])
            assert result == Sampled(want)
            state.accept(want)
        all_of_them = sampler.state(SamplingParams(min_tokens=1), [], seed=0, index=0, stops=range(4))
        assert sampler.sample(logits[None], [all_of_them], [0]) == [NoToken.NO_TOKEN_LEFT]


def test_scores_are_logprobs_of_given_tokens() -> None:
    n = 700
    rows = (3 * np.random.default_rng(2).standard_normal((5, n))).astype(np.float32)
    rows[3, 4] = np.nan
    rows[4, 0] = -np.inf
    tokens = [0, 699, 5, 4, 0]
    before = rows.tobytes()
    first, *others = [s.score(rows, tokens, 3) for s in samplers(n)]
    assert all(repr(other) == repr(first) for other in others)
    assert rows.tobytes() == before
    want = ReferenceSampler(n).score(rows, tokens, 3)
    for ours, theirs in zip(first, want, strict=True):
        if ours is None or theirs is None:
            assert ours is theirs is None
            continue
        assert (ours.token, [i for i, _ in ours.top]) == (theirs.token, [i for i, _ in theirs.top])
        assert ours.logprob == pytest.approx(theirs.logprob, abs=1e-5)
    for bad, match in (
        ((rows, tokens[:4], 3), "dimension 0"),
        ((rows, [n] * 5, 3), "token 700"),
        ((rows, tokens, -1), "n_top"),
    ):
        with pytest.raises(ValueError, match=match):
            native(n).score(*bad)


def large(kind: str, n: int) -> F32:
    rng = np.random.default_rng(n)
    x = {
        "random": lambda: 3 * rng.standard_normal(n),
        "flat": lambda: 0.01 * rng.standard_normal(n),
        "ties": lambda: rng.integers(0, 3, n),
        "equal": lambda: np.full(n, -2.5),
        "few": lambda: np.where(np.arange(n) % (n // 90) == 1, 8 + rng.standard_normal(n), -20),
        "one block": lambda: np.where(np.arange(n) < 300, 8 + rng.standard_normal(n), -9 + rng.standard_normal(n)),
        "rising": lambda: np.arange(n) / 50,
        "banned": lambda: np.where(rng.random(n) < 0.01, rng.standard_normal(n), -np.inf),
        "signs of zero": lambda: np.where(rng.random(n) < 0.5, 0.0, -0.0),
        "huge": lambda: 1e37 * rng.standard_normal(n),
    }[kind]()
    return x.astype(np.float32)


LARGE = ["random", "flat", "ties", "equal", "few", "one block", "rising", "banned", "signs of zero", "huge"]


@pytest.mark.parametrize("kind", LARGE)
@pytest.mark.parametrize("n", [512, 6411])
@pytest.mark.parametrize("masked", [False, True])
def test_large_vocabularies(kind: str, n: int, masked: bool) -> None:
    """Bounds that are found in the column maxima, and such that need the whole vocabulary."""
    rng = np.random.default_rng(3)
    allowed = words_of(rng.random(n) < 0.5) if masked else None
    options: list[dict[str, Any]] = [
        *({"top_k": k} for k in (1, 7, 40, 99, 150, 1500, n - 1, n, n + 1)),
        *({"top_p": p} for p in (0.01, 0.3, 0.9, 0.999)),
        *({"min_p": p} for p in (1e-9, 0.1, 1.0)),
        {"typical_p": 0.6},
        {"top_k": 40, "top_p": 0.95, "temperature": 0.8},
        {"top_k": 300, "typical_p": 0.9, "top_p": 0.8, "min_p": 0.01},
        {"top_p": 0.9, "repetition_penalty": 1.5, "frequency_penalty": 0.1, "logit_bias": {5: -100.0, 6: 3.0}},
        {"xtc_probability": 1.0, "xtc_threshold": 0.001},
        {"mirostat": 1, "mirostat_tau": 3.0},
        {"mirostat": 2, "mirostat_tau": 3.0, "top_k": 700},
        {"dry_multiplier": 1.0, "dry_allowed_length": 1},
        {"temperature": 0.0},
        {},
    ]
    prompt = rng.integers(0, n, 300).tolist()
    checked = [
        check(Case(large(kind, n), SamplingParams(**option), prompt, prompt[:50], allowed)) for option in options
    ]
    assert sum(checked) > len(options) // 2


@pytest.mark.parametrize("kind", LARGE)
def test_draws_from_large_vocabularies(kind: str) -> None:
    n = 6411
    logits = large(kind, n)
    reference = ReferenceSampler(n)
    for params in (
        SamplingParams(),
        SamplingParams(temperature=0.7, top_k=200, logprobs=20),
        SamplingParams(top_p=0.9, logprobs=7),
        SamplingParams(min_p=0.001),
    ):
        case = Case(logits, params)
        kept = expected(case)
        if kept is None:
            continue
        assert not isinstance(kept, NoToken)
        edges = dict(zip(kept[0], np.cumsum(kept[1]), strict=True))
        for position in range(40):
            results = [case.sample(s, position) for s in samplers(n)]
            assert all(result == results[0] for result in results)
            assert isinstance(results[0], Sampled)
            want = case.sample(reference, position)
            assert isinstance(want, Sampled)
            u = uniform(0, 0, position)
            # Up to rounding, u lies within the token's share.
            at = kept[0].index(results[0].token)
            assert edges[results[0].token] - kept[1][at] - 1e-6 <= u <= edges[results[0].token] + 1e-6
            if params.logprobs and want.token == results[0].token:
                assert want.logprob is not None
                assert results[0].logprob is not None
                assert [i for i, _ in results[0].logprob.top] == [i for i, _ in want.logprob.top]
                ours = [v for _, v in results[0].logprob.top]
                assert ours == pytest.approx([v for _, v in want.logprob.top], rel=1e-6, abs=1e-5)


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


@pytest.mark.parametrize("isa", ISAS)
def test_the_numbers_drawn_are_those(isa: str) -> None:
    """Equal logits make the token tell the number: id order is the order of quantiles."""
    n = 1 << 16
    sampler = native(n, isa)
    logits = np.zeros((1, n), np.float32)
    for seed, index, position in [(0, 0, 0), (2**64 - 1, 3, 100), (-1, 3, 100), (12345, 15, 2**31), (-(2**63), 0, 7)]:
        state = sampler.state(SamplingParams(), [], seed=seed, index=index)
        (result,) = sampler.sample(logits, [state], [position])
        assert isinstance(result, Sampled)
        assert result.token == int(uniform(seed, index, position) * n)


def sample(logits: Any, position: int = 0, prompt: list[int] | None = None, **params: Any) -> Sampled | NoToken:
    """The result, which is the same on all instruction sets."""
    row = np.asarray(logits, np.float32)
    case = Case(row, SamplingParams(**params), prompt or [], seed=params.get("seed", 0))
    first, *others = [case.sample(s, position) for s in samplers(len(row))]
    assert all(other == first for other in others)
    return first


def token(*args: Any, **kwargs: Any) -> int:
    result = sample(*args, **kwargs)
    assert isinstance(result, Sampled), result
    return result.token


@pytest.mark.parametrize("which", [*ISAS, "reference"])
@pytest.mark.parametrize(
    "options",
    [{}, {"temperature": 0.5}, {"top_k": 5}, {"top_p": 0.8}, {"min_p": 0.2}, {"typical_p": 0.7}],
)
def test_draws_follow_the_distribution(options: dict[str, Any], which: str) -> None:
    logits = np.random.default_rng(3).standard_normal(12).astype(np.float32) * 1.5
    case = Case(logits, SamplingParams(**options), seed=11)
    n = 3_000
    sampler = ReferenceSampler(12) if which == "reference" else native(12, which)
    state = case.state(sampler)
    results = sampler.sample(np.repeat(logits[None], n, 0), [state] * n, range(n))
    counts = np.bincount([result.token for result in results], minlength=12)
    kept = case.distribution(ReferenceSampler(12))
    assert not isinstance(kept, NoToken)
    live, p = kept
    assert counts[live].sum() == n
    chi2 = float(((counts[live] - p * n) ** 2 / (p * n)).sum())
    # Mean k, variance 2k for k degrees of freedom: five standard deviations.
    k = len(live) - 1
    assert chi2 < k + 5 * math.sqrt(2 * k) + 1


def test_many_different_tokens_are_counted() -> None:
    logits = np.zeros(600, np.float32)
    params = SamplingParams(frequency_penalty=1.0)
    for sampler in samplers(600):
        case = Case(logits, params, list(range(300)), [*range(500), *range(100)])
        kept = case.distribution(sampler)
        assert not isinstance(kept, NoToken)
        weights = kept[1] / kept[1][-1]
        np.testing.assert_allclose(weights, np.exp([-2.0] * 100 + [-1.0] * 400 + [0.0] * 100), rtol=1e-6)


STATES = [
    (SamplingParams(top_p=0.9, logprobs=2), [], 1),
    (SamplingParams(temperature=0.0), [], 1),
    (SamplingParams(top_k=7, presence_penalty=1.0), [4], -5),
    (SamplingParams(temperature=0.0), [], 2),
    (SamplingParams(temperature=0.0, logprobs=0), [], 2),
    (SamplingParams(typical_p=0.9, logit_bias={3: 5.0}), [], 3),
    (SamplingParams(), [], 4),
    (SamplingParams(dry_multiplier=1.0, dry_allowed_length=0, xtc_probability=0.5), [4, 5, 4], 5),
    (SamplingParams(mirostat=1), [], 6),
    (SamplingParams(mirostat=2, min_tokens=3), [], 7),
]


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("threads", [1, 3])
def test_a_result_depends_on_its_row_alone(isa: str, threads: int) -> None:
    n = 3000
    rng = np.random.default_rng(0)
    rows = (3 * rng.standard_normal((28, n))).astype(np.float32)
    masks = [words_of(rng.random(n) < 0.5) if r % 3 == 0 else None for r in range(28)]
    plain = native(n)
    alone = [plain.sample(rows[r : r + 1], [state_of(plain, r)], [r], [masks[r]])[0] for r in range(28)]
    sampler = native(n, isa, threads)
    for order in (list(range(28)), rng.permutation(28).tolist()):
        together = sampler.sample(
            np.ascontiguousarray(rows[order]), [state_of(sampler, r) for r in order], order, [masks[r] for r in order]
        )
        assert together == [alone[r] for r in order]


def state_of(sampler: CpuSampler, r: int) -> Any:
    params, prompt, seed = STATES[r % len(STATES)]
    return sampler.state(params, prompt, seed=seed, index=r, stops=range(1, 3000, 2))


def test_no_rows_are_no_results() -> None:
    for sampler in samplers(10):
        assert sampler.sample(np.empty((0, 10), np.float32), [], []) == []


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


@pytest.mark.parametrize("n", [1, 15, 17, 511, 513, 700, 1024])
def test_greedy_finds_the_maximum_wherever_it_is(n: int) -> None:
    logits = -np.random.default_rng(n).random(n).astype(np.float32)
    for at in {0, n // 2, n - 1}:
        raised = logits.copy()
        raised[at] = 1.0
        assert token(raised, temperature=0.0) == at
        allowed = np.zeros(n, bool)
        allowed[at] = True
        for options in ({"temperature": 0.0}, {}, {"top_k": 2}, {"top_p": 0.5}):
            results = [
                Case(logits, SamplingParams(**options), allowed=words_of(allowed)).sample(s)  # type: ignore[arg-type]
                for s in samplers(n)
            ]
            assert results == [Sampled(at)] * len(ISAS)


def test_logprobs_are_those_of_the_raw_distribution() -> None:
    logits = np.random.default_rng(5).standard_normal(50).astype(np.float32) * 4
    raw = logits.astype(np.float64)
    want = raw - raw.max() - np.log(np.exp(raw - raw.max()).sum())
    for options in ({"temperature": 0.0}, {"temperature": 0.3, "top_k": 2, "logit_bias": {7: 50.0}}):
        result = sample(logits, logprobs=5, **options)
        assert isinstance(result, Sampled)
        assert result.logprob is not None
        assert result.logprob.token == result.token
        assert result.logprob.logprob == pytest.approx(want[result.token], abs=1e-5)
        best = np.argsort(-raw)[:5]
        assert [i for i, _ in result.logprob.top] == best.tolist()
        assert [v for _, v in result.logprob.top] == pytest.approx(want[best].tolist(), abs=1e-5)
    assert result.token == 7
    chosen_only = sample(logits, logprobs=0)
    assert isinstance(chosen_only, Sampled)
    assert chosen_only.logprob is not None
    assert chosen_only.logprob.top == []


def test_banned_tokens_are_no_alternatives() -> None:
    result = sample([1.0, -np.inf, 2.0], temperature=0.0, logprobs=3)
    assert isinstance(result, Sampled)
    assert result.logprob is not None
    assert [i for i, _ in result.logprob.top] == [2, 0]


@pytest.mark.parametrize(
    "options", [{"temperature": 0.0}, {}, {"temperature": 0.0, "logprobs": 2}, {"top_p": 0.9}, {"top_k": 3}]
)
@pytest.mark.parametrize("bad", [[np.nan, 1.0], [1.0, np.inf], [-np.inf, -np.inf], [np.inf, np.nan]])
@pytest.mark.parametrize("place", [0, 16, 40, 600, 620])
def test_invalid_logits_are_an_error_of_their_row(bad: list[float], place: int, options: dict[str, Any]) -> None:
    middle = np.full(622, -np.inf, np.float32)
    middle[place : place + 2] = bad
    rows = np.stack([np.arange(622), middle, -np.arange(622)]).astype(np.float32)
    for sampler in [*samplers(622), ReferenceSampler(622)]:
        states = [sampler.state(SamplingParams(**options), [], seed=0, index=0) for _ in rows]
        first, second, third = sampler.sample(rows, states, [0, 0, 0])
        assert isinstance(first, Sampled)
        assert second is NoToken.INVALID_LOGITS
        assert isinstance(third, Sampled)


def test_it_says_why_no_token_is_left() -> None:
    logits = np.array([1.0, 2.0, -np.inf], np.float32)
    none = SamplingParams(logit_bias={0: -100.0, 1: -100.0})
    nearly = SamplingParams(logit_bias={0: -100.0, 1: -99.99999999999999})  # in float32 it is -100
    overflow = SamplingParams(repetition_penalty=1e-40)
    for options in ({}, {"temperature": 0.0}, {"logprobs": 1}, {"top_k": 1}):
        for sampler in [*samplers(3), ReferenceSampler(3)]:

            def result(params: SamplingParams, *allowed: bool, row: F32 = logits) -> Any:
                words = words_of(allowed) if allowed else None
                case = Case(row, msgspec.structs.replace(params, **options), [0], allowed=words)  # noqa: B023
                return case.sample(sampler)  # noqa: B023

            assert result(none) is NoToken.NO_TOKEN_LEFT
            assert isinstance(result(nearly), Sampled)
            assert result(overflow) is NoToken.OUT_OF_RANGE
            assert result(SamplingParams(), False, False, True) is NoToken.NONE_ALLOWED
            assert result(none, True, True, True) is NoToken.NONE_ALLOWED
            assert result(overflow, False, True, True) is NoToken.OUT_OF_RANGE
            invalid = np.array([1.0, np.nan, 0.0], np.float32)
            assert result(none, row=invalid) is NoToken.INVALID_LOGITS
            assert result(overflow, row=invalid) is NoToken.INVALID_LOGITS
            assert result(SamplingParams(), True, False, True, row=invalid) is NoToken.INVALID_LOGITS


@settings(deadline=None, max_examples=150)
@given(
    st.lists(
        st.one_of(st.floats(width=32, allow_nan=True, allow_infinity=True), st.integers(-3, 3)), min_size=1, max_size=30
    ),
    st.floats(0, 100),
    truncations,
    st.sampled_from([0.001, 1.0, 100.0, 1e-60]),
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
    params = msgspec.structs.replace(
        other, temperature=temperature, repetition_penalty=repetition, logit_bias=bias, logprobs=3
    )
    case = Case(logits, params, [0], seed=seed)
    first, *others = [case.sample(s) for s in samplers(len(values))]
    assert all(repr(result) == repr(first) for result in others)
    want = case.sample(ReferenceSampler(len(values)))
    if isinstance(first, Sampled):
        assert isinstance(want, Sampled)
        assert 0 <= first.token < len(values)
        assert bias.get(first.token, 0) > -100
    else:
        assert first == want


@pytest.mark.parametrize("least", [0.0, 5e-324])
def test_the_least_top_p_keeps_the_most_likely_token(least: float) -> None:
    logits = np.array([0.0, *(-3 - i / 100 for i in range(200))], np.float32)
    params = SamplingParams(typical_p=0.05, top_p=least)  # What is typical weighs less than half of the likeliest.
    for sampler in samplers(len(logits)):
        kept = Case(logits, params, [0]).distribution(sampler)
        assert not isinstance(kept, NoToken)
        assert list(kept[0]) == [1]


def test_tiny_temperatures_are_greedy() -> None:
    logits = np.random.default_rng(2).standard_normal(100).astype(np.float32)
    for temperature in (1e-300, 1e-6, 2e-5):
        assert {token(logits, position=i, temperature=temperature) for i in range(20)} == {int(logits.argmax())}


def test_bad_arguments_are_exceptions() -> None:
    sampler, other = native(40), native(41)
    state = sampler.state(SamplingParams(presence_penalty=1.0), [], seed=0, index=0)
    rows = np.zeros((1, 40), np.float32)
    words = np.zeros(2, np.uint32)

    def fails(match: str, *args: Any, kind: type[Exception] = ValueError) -> None:
        with pytest.raises(kind, match=match):
            sampler.sample(*args)

    fails("dimension 1", rows[:, :39].copy(), [state], [0])
    fails("dimension 0", rows, [state, state], [0, 0])
    fails("writable", np.broadcast_to(np.float32(0), (1, 40)), [state], [0])
    fails("float32", rows.astype(np.float64), [state], [0])
    fails("position", rows, [state], [])
    fails("another vocabulary", rows, [other.state(SamplingParams(), [], seed=0, index=0)], [0])
    fails("CPU sampler", rows, [ReferenceSampler(40).state(SamplingParams(), [], seed=0, index=0)], [0], kind=TypeError)
    fails("entry for each row", rows, [state], [0], [])
    fails("dimension 0", rows, [state], [0], [words[:1]])
    fails("uint32", rows, [state], [0], [words.astype(np.int64)])
    with pytest.raises(ValueError, match="token 40"):
        state.accept(40)
    with pytest.raises(ValueError, match="token -1"):
        state.accept(-1)
    with pytest.raises(ValueError, match="token 99"):
        sampler.state(SamplingParams(logit_bias={99: 1.0}), [], seed=0, index=0)
    with pytest.raises(ValueError, match="token 40"):
        sampler.state(SamplingParams(presence_penalty=1.0), [3, 40], seed=0, index=0)
    with pytest.raises(ValueError, match="token 40"):
        sampler.state(SamplingParams(min_tokens=1), [], seed=0, index=0, stops=[40])
    with pytest.raises(ValueError, match="breaker_ends"):
        sampler.state(SamplingParams(), [], seed=0, index=0, breakers=[[3], []])
    for bad in (
        {"temperature": math.inf},
        {"min_p": 1.5},
        {"top_p": math.nan},
        {"typical_p": 0.0},
        {"top_k": -1},
        {"dry_multiplier": math.nan},
        {"dry_base": 0.5},
        {"dry_allowed_length": -1},
        {"xtc_probability": -0.5},
        {"xtc_threshold": math.nan},
        {"mirostat": 3},
        {"mirostat_tau": -1.0},
        {"mirostat_eta": math.nan},
        {"min_tokens": -1},
    ):
        with pytest.raises(ValueError, match="out of range"):
            sampler.state(SamplingParams(**bad), [], seed=0, index=0)
    with pytest.raises(ValueError, match="n_vocab"):
        native(0)
