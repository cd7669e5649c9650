"""From the token ids of one choice to its text.

Owns what is between an engine's sequence and a client's choice: incremental decoding, stop strings, and
which log-probabilities belong to which piece of text. Must not know requests or protocols.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from llanero.service.events import Delta, TokenReport, TokenText
from llanero.text.stop import StopMatcher
from llanero.text.stream import Detokenizer
from llanero.text.tokenizer import Tokenizer
from llanero.types import SamplingParams, TokenLogprob


class ChoiceText:
    """The text of one choice as it grows. Feed `push`, at the end `flush`."""

    def __init__(
        self,
        index: int,
        tokenizer: Tokenizer,
        params: SamplingParams,
        *,
        continuation: bool,
        visible: Collection[int] = (),
        offset: int = 0,
    ) -> None:
        """`continuation`: the text goes on after the prompt's, instead of beginning anew. `visible`: control tokens
        that are text here. `offset`: characters of the choice's text that come before."""
        self.index = index
        self.n_tokens = 0
        """Tokens taken in. Those after a stop string are not."""
        self.matched: str | None = None
        """The stop string that the text met; nothing more is taken in."""
        self.finished = False
        """Set by the owner, when the choice has had its last event."""
        self._tokenizer = tokenizer
        self._detokenizer = Detokenizer(tokenizer, continuation=continuation, visible=visible)
        self._stops = StopMatcher(params.stop) if params.stop else None
        self._params = params
        self._reports: list[TokenReport] | None = None if params.logprobs is None else []
        """Of tokens whose text is held back."""
        self._decoded = offset
        self._sent = offset
        self._sum = 0.0

    @property
    def mean_logprob(self) -> float:
        """Of its tokens, when log-probabilities were asked for; -inf without any."""
        return self._sum / self.n_tokens if self.n_tokens else -math.inf

    def push(self, tokens: Sequence[int], logprobs: Sequence[TokenLogprob] | None) -> Delta | None:
        """Takes in new tokens; returns what may be sent now, None for nothing."""
        if self._stops is None and self._reports is None:
            self.n_tokens += len(tokens)
            return self._delta(self._detokenizer.push(tokens))
        # One by one: a stop string may end inside, and each token has its own place in the text.
        text = ""
        for i, token in enumerate(tokens):
            self.n_tokens += 1
            if self._reports is not None and logprobs is not None:
                self._sum += logprobs[i].logprob
                self._reports.append(self._report(logprobs[i]))
            text += self._passed(self._detokenizer.push([token]))
            if self.matched is not None:
                break
        return self._delta(text)

    def flush(self, stop_token: int | None = None) -> Delta | None:
        """What was held back, now that no more tokens come. `stop_token`: the token that ended it, if one did."""
        if self.matched is not None:
            return None
        ending = self._detokenizer.flush()
        if self._params.include_stop_str_in_output and stop_token in self._params.stop_token_ids:
            ending += self._detokenizer.push([stop_token]) + self._detokenizer.flush()
        text = self._passed(ending)
        if self._stops is not None and self.matched is None:
            # A match may have waited for a longer one that began before it.
            text += self._stops.flush()
            self.matched = self._stops.matched
            text += self._shown_stop()
        return self._delta(text, last=self.matched is None)

    def _passed(self, text: str) -> str:
        self._decoded += len(text)
        if self._stops is None or not text or self.n_tokens <= self._params.min_tokens:
            return text
        passed, self.matched = self._stops.push(text)
        return passed + self._shown_stop()

    def _shown_stop(self) -> str:
        return self.matched if self.matched is not None and self._params.include_stop_str_in_output else ""

    def _delta(self, text: str, *, last: bool = False) -> Delta | None:
        self._sent += len(text)
        reports = self._released(last)
        if not text and not reports:
            return None
        return Delta(self.index, text, reports)

    def _released(self, last: bool) -> list[TokenReport] | None:
        """Reports of the tokens whose text has begun to be sent; at the end, also those without text."""
        if self._reports is None:
            return None
        n = 0
        for report in self._reports:
            if report.offset >= self._sent and not last:
                break
            n += 1
        released, self._reports = self._reports[:n], self._reports[n:]
        return released

    def _report(self, logprob: TokenLogprob) -> TokenReport:
        return token_report(self._tokenizer, logprob, self._decoded)


def token_report(tokenizer: Tokenizer, logprob: TokenLogprob, offset: int) -> TokenReport:
    """A token with its log-probabilities, for clients."""
    top = [token_text(tokenizer, token, value) for token, value in logprob.top]
    return TokenReport(token_text(tokenizer, logprob.token, logprob.logprob), top, offset)


def token_text(tokenizer: Tokenizer, token: int, logprob: float | None) -> TokenText:
    raw = tokenizer.token_bytes(token)
    # JSON has no infinities: what cannot happen gets the number that OpenAI uses for it.
    return TokenText(token, raw.decode("utf-8", "replace"), raw, None if logprob is None else max(logprob, -9999.0))
