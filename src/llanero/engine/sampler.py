"""From logits to the next token, as the engine sees it.

The arithmetic and the randomness are the device's (`ops.api.Sampler`). Owns what a sequence is told when no
token could be chosen. Must not know sequences, batches or the model.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from collections.abc import Sequence as Seq
from dataclasses import dataclass

from llanero.errors import InvalidRequestError, LlaneroError
from llanero.ops.api import F32, U32, NoToken, Ops, Sampled, SampleState
from llanero.types import SamplingParams, TokenLogprob


@dataclass(frozen=True)
class SampleError:
    """No token could be chosen for this row."""

    kind: type[LlaneroError]
    message: str
    param: str | None = None
    """The field that is to blame, when one is."""


ERRORS = {
    NoToken.INVALID_LOGITS: SampleError(LlaneroError, "the model produced invalid logits"),
    NoToken.NO_TOKEN_LEFT: SampleError(
        InvalidRequestError, "logit_bias and min_tokens leave no token to choose from", "logit_bias"
    ),
    NoToken.OUT_OF_RANGE: SampleError(
        InvalidRequestError, "repetition_penalty: numbers this small make the logits infinite", "repetition_penalty"
    ),
    NoToken.NONE_ALLOWED: SampleError(
        InvalidRequestError, "of what the grammar allows, the vocabulary and logit_bias leave nothing to choose from"
    ),
}


class Sampler:
    """Samples rows of one vocabulary; one per engine."""

    def __init__(self, ops: Ops, n_vocab: int) -> None:
        self._device = ops.sampler(n_vocab)

    def state(
        self,
        params: SamplingParams,
        prompt: Seq[int],
        *,
        seed: int,
        index: int,
        stops: Collection[int] = (),
        breakers: Seq[Seq[int]] = (),
    ) -> SampleState:
        """What is kept of one sequence. See `ops.api.Sampler.state`."""
        return self._device.state(params, prompt, seed=seed, index=index, stops=stops, breakers=breakers)

    def score(self, logits: F32, tokens: Seq[int], n_top: int) -> list[TokenLogprob]:
        """Log-probabilities of given tokens, one per row: -inf where the model's logits are invalid."""
        scores = self._device.score(logits, tokens, n_top)
        return [score or TokenLogprob(token, -math.inf) for token, score in zip(tokens, scores, strict=True)]

    def sample(
        self,
        logits: F32,
        states: Seq[SampleState],
        positions: Seq[int],
        allowed: Seq[U32 | None] | None = None,
    ) -> list[Sampled | SampleError]:
        """One result per row. See `ops.api.Sampler.sample`."""
        results = self._device.sample(logits, states, positions, allowed)
        return [ERRORS[result] if isinstance(result, NoToken) else result for result in results]
