"""One sequence of tokens on its way through the engine.

Owns what is known of it: its tokens, how many of them are in the KV cache, how it is sampled. Must not
know other sequences, the scheduler or the device.
"""

from __future__ import annotations

from collections.abc import Sequence as Seq

from llanero.engine.draft import Drafter
from llanero.engine.grammar import Matcher
from llanero.kv.cache import PageTable
from llanero.ops.api import SampleState
from llanero.types import SamplingParams, TokenLogprob

SCORED_ROWS = 128
"""Rows of a prompt that is scored in one step: bounds the memory for logits over a large vocabulary."""


class PromptScores:
    """The log-probabilities of a prompt's tokens, from its second one on, as they become known.

    The sequences of a request compute the prompt together, so they share one of these.
    """

    def __init__(self, n_prompt: int) -> None:
        self._known: list[TokenLogprob | None] = [None] * (n_prompt - 1)
        self._told = 0

    def put(self, start: int, scores: Seq[TokenLogprob]) -> None:
        """Those of tokens start + 1, ..."""
        self._known[start : start + len(scores)] = scores

    def news(self) -> list[TokenLogprob]:
        """What has become known, without gaps, since the last call."""
        news: list[TokenLogprob] = []
        for score in self._known[self._told :]:
            if score is None:
                break
            news.append(score)
        self._told += len(news)
        return news


class Sequence:
    """Prompt and output in one list. What is not yet computed is `pending`: many tokens while the prompt
    is read (or read again after a preemption), one while it decodes. There is no other phase."""

    __slots__ = (
        "arrival",
        "cache_key",
        "computed",
        "drafter",
        "furthest",
        "grammar",
        "index",
        "max_len",
        "n_cached",
        "n_prompt",
        "params",
        "priority",
        "rank",
        "request_id",
        "sampler",
        "scores",
        "stop_tokens",
        "table",
        "tenant",
        "tokens",
    )

    def __init__(
        self,
        *,
        request_id: int,
        index: int,
        arrival: int,
        prompt: Seq[int],
        params: SamplingParams,
        stop_tokens: frozenset[int],
        sampler: SampleState,
        max_len: int,
        tenant: str = "",
        cache_key: str = "",
        scores: PromptScores | None = None,
        priority: int = 0,
    ) -> None:
        self.request_id = request_id
        self.index = index
        self.arrival = arrival
        """Number among all sequences."""
        self.priority = priority
        self.rank = (priority, arrival)
        """Among the sequences of its tenant. The smallest has the strongest claim."""
        self.tokens = list(prompt)
        self.n_prompt = len(prompt)
        self.params = params
        self.stop_tokens = stop_tokens
        self.max_len = max_len
        """Prompt and output together."""
        self.tenant = tenant
        self.cache_key = cache_key
        """Only sequences with the same one share pages."""
        self.scores = scores
        """Set: the logits of the prompt are wanted, too."""
        self.sampler = sampler
        self.grammar: Matcher | None = None
        """What may come next; None: anything."""
        self.drafter: Drafter | None = None
        """None until a step has room for guesses."""
        self.computed = 0
        """Leading tokens whose K and V are in the cache, or will be by what others compute in the same step."""
        self.furthest = 0
        """The most of them that there have been, before a preemption."""
        self.table: PageTable | None = None
        """None while it waits."""
        self.n_cached = 0
        """Prompt tokens that others had computed, or did in the same step."""

    @property
    def pending(self) -> int:
        """Tokens to compute, as far as one step may."""
        pending = len(self.tokens) - self.computed
        return pending if self.scores is None else min(pending, SCORED_ROWS)

    def reuse(self, n: int) -> int:
        """Others have computed its first n tokens. Returns how many of its prompt that spares for the first time."""
        spared = max(0, min(n, self.n_prompt) - max(self.computed, self.furthest))
        self.computed = n
        self.n_cached += spared
        return spared

    @property
    def n_output(self) -> int:
        return len(self.tokens) - self.n_prompt

    @property
    def n_more(self) -> int:
        """Tokens of output that it may still get."""
        room = self.max_len - len(self.tokens)
        return room if self.params.max_tokens is None else min(room, self.params.max_tokens - self.n_output)
