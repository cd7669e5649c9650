"""From the token ids of one choice to its text.

Owns what is between an engine's sequence and a client's choice: incremental decoding, stop strings, and
which log-probabilities belong to which piece of text. Must not know requests or protocols.
"""

from __future__ import annotations

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
    ) -> None:
        """`continuation`: the text goes on after the prompt's, instead of beginning anew. `visible`: control tokens
        that are text here."""
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
        self._reports: list[TokenReport] | None = None if params.logprobs is None else []
        """Of tokens whose text is held back."""
        self._decoded = 0
        self._sent = 0

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
                self._reports.append(self._report(logprobs[i]))
            text += self._passed(self._detokenizer.push([token]))
            if self.matched is not None:
                break
        return self._delta(text)

    def flush(self) -> Delta | None:
        """What was held back, now that no more tokens come."""
        if self.matched is not None:
            return None
        text = self._passed(self._detokenizer.flush())
        if self._stops is not None and self.matched is None:
            # A match may have waited for a longer one that began before it.
            text += self._stops.flush()
            self.matched = self._stops.matched
        return self._delta(text, last=self.matched is None)

    def _passed(self, text: str) -> str:
        self._decoded += len(text)
        if self._stops is None or not text:
            return text
        passed, self.matched = self._stops.push(text)
        return passed

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
        top = [self._token(token, value) for token, value in logprob.top]
        return TokenReport(self._token(logprob.token, logprob.logprob), top, self._decoded)

    def _token(self, token: int, logprob: float) -> TokenText:
        raw = self._tokenizer.token_bytes(token)
        # JSON has no infinities: what cannot happen gets the number that OpenAI uses for it.
        return TokenText(token, raw.decode("utf-8", "replace"), raw, max(logprob, -9999.0))
