"""From logits to the next token.

Owns the sampling arithmetic and its randomness. Must not know sequences, batches or the model. A draw
depends on (seed, index, position) and the row's logits alone, so neither batching nor preemption nor the
order of requests can change it. Ties go to the lowest token id.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from collections.abc import Sequence as Seq
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from llanero.errors import InvalidRequestError, LlaneroError
from llanero.ops.api import F32
from llanero.types import SamplingParams, TokenLogprob

Ids = npt.NDArray[np.int64]

_MASK = 2**64 - 1
_GREEDY_BELOW = 1e-5
"""Temperatures under this are greedy: dividing by them would only overflow."""
_FIRST_GUESS = 1024
"""Tokens looked at first when a nucleus is searched in the whole vocabulary."""
_COLUMN = 64
"""Values whose maximum stands for them in a first look for the largest ones."""
_BLOCK = 1024
"""Probabilities that are summed before a draw looks at each."""
_INFINITY_BITS = np.uint32(0x7F800000)


@dataclass(frozen=True)
class Sampled:
    token: int
    logprob: TokenLogprob | None = None


@dataclass(frozen=True)
class SampleError:
    """No token could be chosen for this row."""

    kind: type[LlaneroError]
    message: str
    param: str | None = None
    """The field that is to blame, when one is."""


INVALID_LOGITS = SampleError(LlaneroError, "the model produced invalid logits")
NO_TOKEN_LEFT = SampleError(InvalidRequestError, "logit_bias leaves no token to choose from", "logit_bias")
OUT_OF_RANGE = SampleError(
    InvalidRequestError, "repetition_penalty: numbers this small make the logits infinite", "repetition_penalty"
)


class SamplerState:
    """What the sampler keeps of one sequence: its parameters, seed and how often each token occurred."""

    __slots__ = (
        "_at",
        "_counts",
        "_n",
        "_tokens",
        "bias_ids",
        "bias_values",
        "index",
        "params",
        "plain_greedy",
        "seed",
    )

    def __init__(self, params: SamplingParams, prompt: Iterable[int], *, seed: int, index: int) -> None:
        self.params = params
        self.seed = seed & _MASK
        self.index = index
        self.bias_ids: Ids = np.fromiter(params.logit_bias.keys(), np.int64)
        self.bias_values: F32 = np.fromiter(params.logit_bias.values(), np.float32)
        self.bias_values[self.bias_values <= -100] = -np.inf
        self.plain_greedy = (
            params.temperature < _GREEDY_BELOW
            and params.logprobs is None
            and not params.logit_bias
            and not self._has_penalties
        )
        self._at: dict[int, int] = {}
        self._tokens: Ids = np.empty(0, np.int64)
        self._counts: F32 = np.empty(0, np.float32)
        self._n = 0
        if self._has_penalties:
            for token in prompt:
                self._entry(token)

    @property
    def _has_penalties(self) -> bool:
        p = self.params
        return p.repetition_penalty != 1.0 or p.presence_penalty != 0.0 or p.frequency_penalty != 0.0

    def accept(self, token: int) -> None:
        """Counts an output token."""
        if self._has_penalties:
            at = self._entry(token)  # may move the arrays
            self._counts[at] += 1

    def _entry(self, token: int) -> int:
        at = self._at.get(token)
        if at is None:
            at = self._at[token] = self._n
            if at == len(self._tokens):
                size = max(64, 2 * at)
                self._tokens = np.concatenate([self._tokens, np.zeros(size - at, np.int64)])
                self._counts = np.concatenate([self._counts, np.zeros(size - at, np.float32)])
            self._tokens[at] = token
            self._n += 1
        return at

    def adjust(self, x: F32) -> None:
        """Applies bias and penalties to a row of logits in place."""
        if len(self.bias_ids):
            x[self.bias_ids] += self.bias_values
        if self._n:
            p = self.params
            ids, counts = self._tokens[: self._n], self._counts[: self._n]
            values = x[ids]
            if p.repetition_penalty != 1.0:
                penalty = np.float32(p.repetition_penalty)
                values = np.where(values > 0, values / penalty, values * penalty)
            values -= np.float32(p.frequency_penalty) * counts + np.float32(p.presence_penalty) * (counts > 0)
            x[ids] = values

    @property
    def adjusts(self) -> bool:
        return bool(len(self.bias_ids) or self._n)


class Sampler:
    """Samples rows of one vocabulary. Holds scratch memory for one row, so one instance per engine."""

    def __init__(self, n_vocab: int) -> None:
        self.n_vocab = n_vocab
        self._row: F32 = np.empty(n_vocab, np.float32)
        self._scratch: F32 = np.empty(n_vocab, np.float32)

    def sample(self, logits: F32, states: Seq[SamplerState], positions: Seq[int]) -> list[Sampled | SampleError]:
        """One result per row. logits `[L, n_vocab]`, not changed; positions are those of the new tokens."""
        results: list[Sampled | SampleError] = [INVALID_LOGITS] * len(states)
        with np.errstate(all="ignore"):
            plain = [i for i, state in enumerate(states) if state.plain_greedy]
            if plain:
                tokens = (
                    logits.argmax(axis=1) if len(plain) == len(states) else [int(logits[i].argmax()) for i in plain]
                )
                for i, token in zip(plain, tokens, strict=True):
                    # NaN and +inf win every argmax, and -inf wins only when there is nothing else.
                    if math.isfinite(logits[i, token]):
                        results[i] = Sampled(int(token))
            for i, state in enumerate(states):
                if not state.plain_greedy:
                    results[i] = self._sample_row(logits[i], state, positions[i])
        return results

    def _sample_row(self, row: F32, state: SamplerState, position: int) -> Sampled | SampleError:
        params = state.params
        maximum = float(row.max())
        if not math.isfinite(maximum):
            return INVALID_LOGITS
        x = row
        if state.adjusts:
            x = self._row
            np.copyto(x, row)
            state.adjust(x)
            if not math.isfinite(highest := float(x.max())):
                return NO_TOKEN_LEFT if highest == -math.inf else OUT_OF_RANGE
        if params.temperature < _GREEDY_BELOW:
            token = int(x.argmax())
        else:
            token = self._draw(x, params, uniform(state.seed, state.index, position))
        if params.logprobs is None:
            return Sampled(token)
        return Sampled(token, self._logprob(row, maximum, token, params.logprobs))

    def _draw(self, x: F32, params: SamplingParams, u: float) -> int:
        """The token at quantile u in [0, 1) of the truncated distribution."""
        p, ids = self.distribution(x, params)
        at = _quantile(p, u)
        return at if ids is None else int(ids[at])

    def distribution(self, x: F32, params: SamplingParams) -> tuple[F32, Ids | None]:
        """Temperature, top_k, typical_p, top_p, min_p applied to adjusted logits `[n_vocab]`.

        Returns what is left: probabilities (up to a common factor, in memory that is used again) and their
        token ids, None meaning all.
        """
        ids: Ids | None = None
        if 0 < params.top_k < len(x):
            # Scaling does not change the order, so that it can wait until few are left.
            ids = self._largest(x, params.top_k)
            x = x[ids]
        p = self._exp(x, float(x.max()), params.temperature)
        if params.typical_p < 1.0:
            surprise = math.log(float(p.sum())) - np.log(p)
            entropy = np.sum(p * surprise, where=p > 0) / p.sum()
            keep = _nucleus(np.abs(surprise - entropy).view(np.uint32), p, params.typical_p)
            p, ids = _take(p, ids, keep)
        if params.top_p < 1.0:
            keep = self._top_p(p, params.top_p)
            p, ids = _take(p, ids, keep)
        if params.min_p > 0.0:
            keep = np.flatnonzero(p >= np.float32(params.min_p) * p.max())
            p, ids = _take(p, ids, keep)
        return p, ids

    def _exp(self, x: F32, maximum: float, temperature: float = 1.0) -> F32:
        """exp((x - maximum) / temperature), in scratch memory."""
        p = self._scratch[: len(x)]
        np.subtract(x, np.float32(maximum), out=p)
        if temperature != 1.0:
            p *= np.float32(1.0 / temperature)
        np.exp(p, out=p)
        return p

    def _top_p(self, p: F32, mass: float) -> Ids:
        """Places of the fewest tokens that hold `mass` of all of p."""
        if len(p) > 4 * _FIRST_GUESS:
            # Nearly always a few tokens have it all.
            places = self._largest(p, _FIRST_GUESS)
            cumulative = np.cumsum(p[places], dtype=np.float64)
            goal = mass * float(p.sum())
            if cumulative[-1] >= goal:
                return places[: int(np.searchsorted(cumulative, goal)) + 1]
        return _nucleus(_INFINITY_BITS - p.view(np.uint32), p, mass)

    def _largest(self, values: F32, k: int) -> Ids:
        """Places of the k largest values, largest first, the lowest place first among equals."""
        n = len(values)
        if k >= n:
            places = np.arange(n)
        else:
            least = _lower_bound(values, k)
            places = np.flatnonzero(values >= least)
            if len(places) > 4 * k:
                # Many equal values, or k is a good part of n: find the k-th value itself.
                few = values[places]
                least = np.partition(few, len(few) - k)[len(few) - k]
                above = places[few > least]
                places = np.concatenate([above, places[few == least][: k - len(above)]])
        order = np.argsort(-values[places], kind="stable")
        result: Ids = places[order[:k]]
        return result

    def _logprob(self, row: F32, maximum: float, token: int, n_top: int) -> TokenLogprob:
        """Of the raw logits: before bias, penalties and temperature."""
        log_sum = maximum + math.log(float(self._exp(row, maximum).sum()))
        top: list[tuple[int, float]] = []
        if n_top:
            top = [(int(i), float(row[i]) - log_sum) for i in self._largest(row, min(n_top, len(row)))]
        return TokenLogprob(token=token, logprob=float(row[token]) - log_sum, top=top)


def _lower_bound(values: F32, k: int) -> np.float32:
    """Something not above the k-th largest value, and near it when k is small against their number.

    The values are cut into columns; k columns have a maximum of at least the k-th largest maximum, so
    that at least k values are not below it. One pass over the values, and no sorting.
    """
    n = len(values)
    columns = n // _COLUMN
    if columns < k:
        least: np.float32 = values.min()
        return least
    head = columns * _COLUMN
    maxima = values[:head].reshape(_COLUMN, columns).max(axis=0)
    bound: np.float32 = np.partition(maxima, columns - k)[columns - k]
    return bound


def _nucleus(ranks: npt.NDArray[np.uint32], p: F32, mass: float) -> Ids:
    """Places of the fewest tokens, lowest rank first, that hold `mass` of all of p; at least one.

    Ranks are bits of floats >= 0, so that their upper halves sort them into 2^15 classes: whole classes
    are taken as long as they are needed in full, and only the class on the edge is sorted.
    """
    classes = ranks >> 16
    masses = np.cumsum(np.bincount(classes, weights=p))
    goal = mass * masses[-1]
    edge = int(np.searchsorted(masses, goal))
    inner = np.flatnonzero(classes < edge)
    on_edge = np.flatnonzero(classes == edge)
    on_edge = on_edge[np.argsort(ranks[on_edge], kind="stable")]
    before = masses[edge - 1] if edge else 0.0
    count = int(np.searchsorted(before + np.cumsum(p[on_edge], dtype=np.float64), goal)) + 1
    return np.concatenate([inner, on_edge[:count]])


def _quantile(p: F32, u: float) -> int:
    """The place where the cumulative sum of p exceeds u times its end. Never a place where p is 0."""
    base = 0.0
    start = 0
    if len(p) > _BLOCK:
        # Find the block first, then the place in it.
        starts = np.arange(0, len(p), _BLOCK)
        cumulative = np.cumsum(np.add.reduceat(p, starts), dtype=np.float64)
        block = _first_above(cumulative, u * cumulative[-1])
        target = u * cumulative[-1]
        base = cumulative[block - 1] if block else 0.0
        start = block * _BLOCK
        p = p[start : start + _BLOCK]
    else:
        target = u * float(np.sum(p, dtype=np.float64))
    return start + _first_above(base + np.cumsum(p, dtype=np.float64), target)


def _first_above(cumulative: npt.NDArray[np.float64], target: float) -> int:
    """Rounding may leave the target at the very end: the last place that adds something is meant then."""
    at = int(np.searchsorted(cumulative, target, side="right"))
    if at == len(cumulative):
        at = int(np.searchsorted(cumulative, cumulative[-1], side="left"))
    return at


def _take(p: F32, ids: Ids | None, keep: Ids) -> tuple[F32, Ids]:
    return p[keep], (keep if ids is None else ids[keep])


def uniform(seed: int, index: int, position: int) -> float:
    """A number in [0, 1) that is a fixed function of its arguments.

    Each argument goes through SplitMix64's finalizer in turn (Steele, Lea, Flood: "Fast splittable
    pseudorandom number generators", 2014).
    """
    state = _mix(seed & _MASK)
    state = _mix(state ^ index)
    state = _mix(state ^ position)
    return (state >> 11) * 2.0**-53


def _mix(z: int) -> int:
    z = (z + 0x9E3779B97F4A7C15) & _MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
    return z ^ (z >> 31)
