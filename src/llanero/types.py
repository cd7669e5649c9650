"""Records that every layer shares: sampling parameters, usage, finish reasons, log-probabilities.

Owns plain data and its range checks. Must not know files, tensors, sockets or HTTP.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from llanero.errors import InvalidRequestError

FinishReason = Literal["stop", "length", "cancelled", "error"]
"""`stop`: a stop token or stop string; `length`: `max_tokens`, the context or the request's time is used up."""
KvType = Literal["f16", "bf16", "f32", "q8_0"]
"""How the numbers of the KV cache are stored."""

MAX_BREAKERS = 16
MAX_BREAKER_LENGTH = 40
MAX_LOGPROBS = 20
MAX_STOP_STRINGS = 64
MAX_N = 128
MAX_SEED = 2**64 - 1
_MAX_INT = 2**31 - 1
NUMBERS: Mapping[str, tuple[float, float, bool]] = {
    "temperature": (0.0, 100.0, False),
    "top_p": (0.0, 1.0, False),
    "min_p": (0.0, 1.0, False),
    "typical_p": (0.0, 1.0, True),
    "repetition_penalty": (0.0, 100.0, True),
    "presence_penalty": (-2.0, 2.0, False),
    "frequency_penalty": (-2.0, 2.0, False),
    "dry_multiplier": (0.0, 100.0, False),
    "dry_base": (1.0, 100.0, False),
    "xtc_probability": (0.0, 1.0, False),
    "xtc_threshold": (0.0, 1.0, False),
    "mirostat_tau": (0.0, 100.0, False),
    "mirostat_eta": (0.0, 1.0, False),
}
"""Of sampling parameters: least and greatest value, and whether the least one itself is out of range."""
INTEGERS: Mapping[str, tuple[int, int]] = {
    "mirostat": (0, 2),
    "dry_allowed_length": (0, _MAX_INT),
    "dry_penalty_last_n": (-1, _MAX_INT),
    "top_k": (0, _MAX_INT),
    "n": (1, MAX_N),
}


class Structured(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The form that the output has to have: one of these, enforced token by token. See docs/structured-output.md."""

    json: dict[str, Any] | bool | None = None
    """A JSON schema, for JSON that validates; True: any JSON."""
    regex: str | None = None
    """For text that matches from its first to its last character."""
    choice: tuple[str, ...] | None = None
    """For one of these texts."""
    grammar: str | None = None
    """For text of this grammar, in Lark's notation or llama.cpp's GBNF."""
    param: str = "structured"
    """What errors call it."""

    def validate(self) -> None:
        """Raises `InvalidRequestError` unless there is exactly one."""
        if sum(each is not None for each in (self.json, self.regex, self.choice, self.grammar)) != 1:
            raise InvalidRequestError(
                f"{self.param}: expected one of json, regex, choice and grammar", param=self.param
            )


class SamplingParams(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How the next token is chosen and when to end. Defaults sample the plain distribution.

    Order of application: logit_bias, penalties (over prompt and output for `repetition_penalty` and DRY, over
    output alone for the other two), min_tokens, temperature, top_k, typical_p, top_p, min_p, XTC, mirostat, draw.
    `stop` strings are matched by the text layer above the engine; the engine sees token ids only.
    """

    max_tokens: int | None = None
    """Tokens to generate at most; 0 computes the prompt alone; None: up to the end of the context."""
    min_tokens: int = 0
    """Tokens before which no stop token can come and no stop string counts."""
    temperature: float = 1.0
    """0 is greedy."""
    top_k: int = 0
    """0: off."""
    top_p: float = 1.0
    """0: the likeliest token alone."""
    min_p: float = 0.0
    typical_p: float = 1.0
    repetition_penalty: float = 1.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    dry_multiplier: float = 0.0
    """DRY: a token that would go on repeating what came before, for `length` tokens already, loses
    multiplier * base ** (length - allowed_length) from its logit; from `allowed_length` on. 0: off."""
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    dry_penalty_last_n: int = -1
    """The tokens in which repetitions are looked for; 0: off, -1: all."""
    dry_sequence_breakers: tuple[str, ...] = ("\n", ":", '"', "*")
    """Texts over which no repetition reaches. The engine sees `dry_breaker_ids`, the tokens that they are made of."""
    dry_breaker_ids: tuple[tuple[int, ...], ...] = ()
    xtc_probability: float = 0.0
    """XTC: how often all tokens but the least likely of those with `xtc_threshold` or more are left out. 0: off."""
    xtc_threshold: float = 0.1
    mirostat: int = 0
    """1 and 2: keeps the surprise of tokens near `mirostat_tau` bits, by version 1 or 2 of the method. 0: off."""
    mirostat_tau: float = 5.0
    mirostat_eta: float = 0.1
    """How fast it learns."""
    logit_bias: dict[int, float] = {}
    """Token id -> value added to its logit; -100 and below bans it."""
    seed: int | None = None
    """None: a fresh random seed per request. Equal seeds give equal output, whatever else runs."""
    logprobs: int | None = None
    """Number of top alternatives to report per token (0: the chosen token alone); None: none."""
    prompt_logprobs: int | None = None
    """The same for the prompt's tokens, but for the first, which nothing comes before."""
    n: int = 1
    stop: tuple[str, ...] = ()
    include_stop_str_in_output: bool = False
    """The text ends with the stop string, or with the text of the one of `stop_token_ids`, that ended it."""
    stop_token_ids: tuple[int, ...] = ()
    ignore_eos: bool = False
    structured: Structured | None = None
    """The form of the output; None: any text. The engine never sees it: it gets the grammar that is made of it."""

    def validate(self) -> None:
        """Raises `InvalidRequestError` naming the first field out of range."""
        for name, (low, high, open_low) in NUMBERS.items():
            _number(self, name, low, high, open_low=open_low)
        for name, (least, most) in INTEGERS.items():
            _integer(self, name, least, most)
        if self.max_tokens is not None:
            _integer(self, "max_tokens", 0, 2**31 - 1)
        _integer(self, "min_tokens", 0, 2**31 - 1 if self.max_tokens is None else self.max_tokens)
        if self.seed is not None:
            _integer(self, "seed", -(2**63), MAX_SEED)
        if self.logprobs is not None:
            _integer(self, "logprobs", 0, MAX_LOGPROBS)
        if self.prompt_logprobs is not None:
            _integer(self, "prompt_logprobs", 0, MAX_LOGPROBS)
        if len(self.stop) > MAX_STOP_STRINGS:
            raise InvalidRequestError(f"stop: at most {MAX_STOP_STRINGS} strings", param="stop")
        if any(not s for s in self.stop):
            raise InvalidRequestError("stop: strings must not be empty", param="stop")
        if len(self.dry_sequence_breakers) > MAX_BREAKERS:
            raise InvalidRequestError(
                f"dry_sequence_breakers: at most {MAX_BREAKERS} strings", param="dry_sequence_breakers"
            )
        if any(not 1 <= len(s) <= MAX_BREAKER_LENGTH for s in self.dry_sequence_breakers):
            raise InvalidRequestError(
                f"dry_sequence_breakers: strings must have 1 to {MAX_BREAKER_LENGTH} characters",
                param="dry_sequence_breakers",
            )
        for token, bias in self.logit_bias.items():
            if token < 0 or not -100.0 <= bias <= 100.0:
                raise InvalidRequestError(
                    f"logit_bias: token {token} has {bias}; token ids are >= 0, values in [-100, 100]",
                    param="logit_bias",
                )


class TokenLogprob(msgspec.Struct, frozen=True, array_like=True):
    """Log-probabilities at one output position, of the distribution before penalties and truncation."""

    token: int
    logprob: float
    top: list[tuple[int, float]] = []
    """(token id, logprob), most likely first."""


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """Token counts of one request."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    cached_tokens: int = 0
    reasoning_tokens: int = 0
    """Of the completion's, those of thoughts and their markup."""

    @property
    def total_tokens(self) -> int:
        return self.prompt_tokens + self.completion_tokens


def _number(p: SamplingParams, name: str, low: float, high: float, *, open_low: bool = False) -> None:
    value = getattr(p, name)
    below = value <= low if open_low else value < low
    if not math.isfinite(value) or below or value > high:
        left = "(" if open_low else "["
        raise InvalidRequestError(f"{name} must be in {left}{low:g}, {high:g}], not {value}", param=name)


def _integer(p: SamplingParams, name: str, low: int, high: int) -> None:
    value = getattr(p, name)
    if not low <= value <= high:
        raise InvalidRequestError(f"{name} must be between {low} and {high}, not {value}", param=name)
