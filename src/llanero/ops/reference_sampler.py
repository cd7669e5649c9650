"""Sampling in slow, obvious numpy: float64, full sorts, one filter after the other.

The oracle that the C++ sampler is compared with. Owns nothing but arithmetic; see `ops.api.Sampler` for
what it computes.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from llanero.ops.api import F32, U32, NoToken, Sampled
from llanero.types import SamplingParams, TokenLogprob

F64 = npt.NDArray[np.float64]
Ids = npt.NDArray[np.int64]

_MASK = 2**64 - 1
_GREEDY_BELOW = 1e-5


class ReferenceSampleState:
    """See `llanero.ops.api.SampleState`."""

    def __init__(
        self,
        params: SamplingParams,
        prompt: Sequence[int],
        *,
        seed: int,
        index: int,
        stops: Collection[int] = (),
        breakers: Sequence[Sequence[int]] = (),
    ) -> None:
        self.params = params
        self.seed = seed
        self.index = index
        self.counts: dict[int, int] = {}
        self.tokens = list(prompt)
        self.n_output = 0
        self.stops = stops
        self.breakers = {tuple(breaker) for breaker in breakers}
        self.mu = 2 * params.mirostat_tau
        self.surprise = 0.0
        """Of the token sampled last."""
        p = params
        self._penalizes = p.repetition_penalty != 1.0 or p.presence_penalty != 0.0 or p.frequency_penalty != 0.0
        if self._penalizes:
            self.counts.update(dict.fromkeys(prompt, 0))

    def accept(self, token: int) -> None:
        self.tokens.append(token)
        self.n_output += 1
        self.mu -= self.params.mirostat_eta * (self.surprise - self.params.mirostat_tau)
        if self._penalizes:
            self.counts[token] = self.counts.get(token, 0) + 1

    def adjusted(self, row: F32) -> F32:
        """A copy with bias and penalties, in float32: which logits are equal must not depend on precision."""
        x: F32 = row.copy()
        p = self.params
        for token, bias in p.logit_bias.items():
            x[token] += np.float32(-np.inf if bias <= -100 else bias)
        penalty = np.float32(p.repetition_penalty)
        for token, count in self.counts.items():
            if penalty != 1:
                x[token] = x[token] / penalty if x[token] > 0 else x[token] * penalty
            x[token] -= np.float32(p.frequency_penalty) * np.float32(count) + np.float32(
                p.presence_penalty if count else 0.0
            )
        for token, length in self.repeats().items():
            if (token,) not in self.breakers:
                with np.errstate(over="ignore"):
                    times = np.float64(p.dry_base) ** (length - p.dry_allowed_length)
                x[token] -= np.float32(min(p.dry_multiplier * times, 1e30))
        if self.n_output < p.min_tokens:
            x[list(self.stops)] = -np.inf
        return x

    def repeats(self) -> dict[int, int]:
        """Tokens that would go on a repetition of the sequence's end, and how long that is; see llama.cpp's DRY."""
        p = self.params
        last_n = len(self.tokens) if p.dry_penalty_last_n < 0 else p.dry_penalty_last_n
        window = self.tokens[max(0, len(self.tokens) - last_n) :]
        found: dict[int, int] = {}
        if p.dry_multiplier == 0:
            return found
        longest = min(self._since_breaker(), len(window))
        for end in range(1, len(window)):
            length = 0
            while length < min(end, longest) and window[end - 1 - length] == window[-1 - length]:
                length += 1
            if longest >= length >= p.dry_allowed_length:
                found[window[end]] = max(length, found.get(window[end], 0))
        return found

    def _since_breaker(self) -> int:
        """Tokens after the last breaker."""
        n = len(self.tokens)
        for end in range(n, 0, -1):
            if any(tuple(self.tokens[max(0, end - len(breaker)) : end]) == breaker for breaker in self.breakers):
                return n - end
        return n


class ReferenceSampler:
    """See `llanero.ops.api.Sampler`."""

    def __init__(self, n_vocab: int) -> None:
        self.n_vocab = n_vocab

    def state(
        self,
        params: SamplingParams,
        prompt: Sequence[int],
        *,
        seed: int,
        index: int,
        stops: Collection[int] = (),
        breakers: Sequence[Sequence[int]] = (),
    ) -> ReferenceSampleState:
        return ReferenceSampleState(params, prompt, seed=seed, index=index, stops=stops, breakers=breakers)

    def sample(
        self,
        logits: F32,
        states: Sequence[object],
        positions: Sequence[int],
        allowed: Sequence[U32 | None] | None = None,
    ) -> list[Sampled | NoToken]:
        results = []
        for i, (state, position) in enumerate(zip(states, positions, strict=True)):
            assert isinstance(state, ReferenceSampleState)
            with np.errstate(all="ignore"):
                results.append(self._sample(logits[i], state, position, None if allowed is None else allowed[i]))
        return results

    def score(self, logits: F32, tokens: Sequence[int], n_top: int) -> list[TokenLogprob | None]:
        return [
            logprob(row, token, n_top) if math.isfinite(row.max()) else None
            for row, token in zip(logits, tokens, strict=True)
        ]

    def distribution(
        self, row: F32, state: ReferenceSampleState, allowed: U32 | None = None, position: int = 0
    ) -> tuple[Ids, F64] | NoToken:
        """What a draw chooses from: ids in rising order and their probabilities."""
        with np.errstate(all="ignore"):
            x = self._candidates(row, state, allowed)
            return x if isinstance(x, NoToken) else self._left(x, state, position)

    def _candidates(self, row: F32, state: ReferenceSampleState, allowed: U32 | None) -> F32 | NoToken:
        if not math.isfinite(row.max()):
            return NoToken.INVALID_LOGITS
        x = state.adjusted(row)
        if np.isnan(x).any() or np.isposinf(x).any():
            return NoToken.OUT_OF_RANGE
        if allowed is not None:
            x[np.unpackbits(allowed.view(np.uint8), bitorder="little")[: len(x)] == 0] = -np.inf
        if x.max() == -np.inf:
            return NoToken.NO_TOKEN_LEFT if allowed is None else NoToken.NONE_ALLOWED
        return x

    def _sample(self, row: F32, state: ReferenceSampleState, position: int, allowed: U32 | None) -> Sampled | NoToken:
        x = self._candidates(row, state, allowed)
        if isinstance(x, NoToken):
            return x
        ids, p = self._left(x, state, position)
        cumulative = np.cumsum(p)
        at = int(np.searchsorted(cumulative, uniform(state.seed, state.index, position) * cumulative[-1], side="right"))
        at = min(at, len(ids) - 1)
        token = int(ids[at])
        state.surprise = -math.log2(p[at])
        if state.params.logprobs is None:
            return Sampled(token)
        return Sampled(token, logprob(row, token, state.params.logprobs))

    def _left(self, x: F32, state: ReferenceSampleState, position: int) -> tuple[Ids, F64]:
        params = state.params
        ids, p = truncated(x, params)
        if params.temperature < _GREEDY_BELOW:
            return ids, p
        if uniform(state.seed, state.index, position, 1) < params.xtc_probability:
            top = np.flatnonzero(p >= params.xtc_threshold)
            if len(top) > 1:
                last = top[np.flatnonzero(p[top] == p[top].min())[-1]]
                ids = ids[(p < params.xtc_threshold) | (np.arange(len(p)) == last)]
                p = _softmax(x[ids].astype(np.float64) / params.temperature)  # beside the top it may have been 0
        if params.mirostat == 1:
            largest = np.sort(x[ids].astype(np.float64))[::-1]
            n = zipf_tokens(largest[:100].tolist(), params.temperature, state.mu, len(x))
            if n < len(ids):
                best = np.argsort(-x[ids], kind="stable")[:n]
                ids, p = _only(ids, p, np.isin(np.arange(len(ids)), best))
        if params.mirostat == 2:
            ids, p = _only(ids, p, (p >= 2.0**-state.mu) | (p == p.max()))
        return ids, p


def zipf_tokens(largest: list[float], temperature: float, mu: float, n_vocab: int) -> float:
    """How many tokens surprise by mu bits at most, by Zipf's law through the largest logits, in falling order.

    Mirostat 1: Basu et al., https://arxiv.org/abs/2007.14966, algorithm 1; as in llama.cpp.
    """
    products = squares = 0.0
    for i, (one, next_) in enumerate(pairwise(largest)):
        t = math.log((i + 2) / (i + 1))
        products += t * ((one - next_) / temperature)
        squares += t * t
    with np.errstate(all="ignore"):
        s = np.float64(products) / np.float64(squares)
        k = ((s - 1) * np.float64(2.0) ** mu / (1 - np.float64(n_vocab) ** -(s - 1))) ** (1 / s)
    return math.inf if np.isposinf(k) else max(1, math.floor(np.nan_to_num(k)))


def truncated(x: F32, params: SamplingParams) -> tuple[Ids, F64]:
    """Temperature, top_k, typical_p, top_p and min_p applied to adjusted logits `[n_vocab]`.

    Returns the ids that are left, in rising order, and their probabilities.
    """
    if params.temperature < _GREEDY_BELOW:
        return np.array([x.argmax()]), np.ones(1)
    ids = np.flatnonzero(x > -np.inf)
    if params.top_k:
        ids = np.sort(ids[np.argsort(-x[ids], kind="stable")[: params.top_k]])
    z = (x[ids].astype(np.float64) - float(x.max())) / params.temperature
    if params.typical_p < 1.0:
        p = _softmax(z)
        mean = float(np.sum(p * z))
        keep = _nucleus(np.abs(z - mean).astype(np.float32), p, params.typical_p)
        ids, z = ids[keep], z[keep]
    if params.top_p < 1.0:
        keep = _nucleus(-x[ids], _softmax(z), params.top_p)
        ids, z = ids[keep], z[keep]
    if params.min_p > 0.0:
        p = _softmax(z)
        keep = np.flatnonzero(p >= params.min_p * p.max())
        ids, z = ids[keep], z[keep]
    return ids, _softmax(z)


def logprob(row: F32, token: int, n_top: int) -> TokenLogprob:
    """Of the raw logits: before bias, penalties and temperature."""
    x = row.astype(np.float64)
    x -= x.max() + math.log(np.exp(x - x.max()).sum())
    best = [i for i in np.argsort(-row, kind="stable")[:n_top].tolist() if row[i] > -np.inf]
    return TokenLogprob(token=token, logprob=float(x[token]), top=[(i, float(x[i])) for i in best])


def _softmax(z: F64) -> F64:
    p: F64 = np.exp(z - z.max())
    p /= p.sum()
    return p


def _only(ids: Ids, p: F64, keep: npt.NDArray[np.bool_]) -> tuple[Ids, F64]:
    return ids[keep], p[keep] / p[keep].sum()


def _nucleus(order: F32, p: F64, mass: float) -> Ids:
    """Places of the fewest tokens, lowest `order` first and lowest place among equals, that hold `mass`."""
    places = np.argsort(order, kind="stable")
    count = int(np.searchsorted(np.cumsum(p[places]), mass)) + 1
    return np.sort(places[:count])


def uniform(seed: int, index: int, position: int, which: int = 0) -> float:
    """A number in [0, 1) that is a fixed function of its arguments; `which` of several at one position.

    Each argument goes through SplitMix64's finalizer in turn (Steele, Lea, Flood: "Fast splittable
    pseudorandom number generators", 2014).
    """
    state = _mix(seed & _MASK)
    state = _mix(state ^ index)
    state = _mix(state ^ position)
    if which:
        state = _mix(state ^ which)
    return (state >> 11) * 2.0**-53


def _mix(z: int) -> int:
    z = (z + 0x9E3779B97F4A7C15) & _MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
    return z ^ (z >> 31)
