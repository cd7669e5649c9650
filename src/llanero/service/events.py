"""What happens while a request is generated, in the order in which it happens.

Owns the protocol-neutral records between the service and the protocols. Per request: one `Started`, then
for each choice any number of `Reasoning`s, `Delta`s and tool calls and exactly one `Finished`, at last one
`Completed`. A tool call is one `CallStarted`, any number of `CallArguments` and one `CallEnded`, with nothing of that
choice between.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from llanero.types import Usage


class TokenText(msgspec.Struct, frozen=True):
    """A token as clients see it. `text` has U+FFFD where `raw` is no whole character."""

    id: int
    text: str
    raw: bytes
    logprob: float | None
    """None for a prompt's first token, which nothing comes before."""


class TokenReport(msgspec.Struct, frozen=True):
    """One output position with its log-probabilities."""

    chosen: TokenText
    top: list[TokenText]
    """Most likely first."""
    offset: int
    """Where its text begins in the choice's text, in characters."""


class Started(msgspec.Struct, frozen=True):
    """The prompts are tokenized and checked; nothing is computed yet."""

    prompt_tokens: int
    """Of all prompts together."""


class Delta(msgspec.Struct, frozen=True):
    """More text of one choice. Text is held back while it may be part of a stop string or of a character."""

    index: int
    text: str
    tokens: list[TokenReport] | None = None
    """The tokens whose text this is, when log-probabilities were asked for."""


class Reasoning(msgspec.Struct, frozen=True):
    """More of what the model thinks before it answers. Tokens are reported with `Delta`s alone."""

    index: int
    text: str


class CallStarted(msgspec.Struct, frozen=True):
    """The model calls a tool."""

    index: int
    call: int
    """Which of the choice's calls it is, from 0."""
    id: str
    name: str


class CallArguments(msgspec.Struct, frozen=True):
    """More of the JSON text of a call's arguments."""

    index: int
    call: int
    text: str


class CallEnded(msgspec.Struct, frozen=True):
    """A call is over. Its arguments are a JSON object, unless it is broken."""

    index: int
    call: int
    broken: str | None = None
    """All that the model wrote for a call that went wrong on the way. Whoever has not shown the call yet shows this as
    text instead. Empty: the answer was cut off inside the arguments, so they are what there is."""


class Finished(msgspec.Struct, frozen=True):
    """A choice is complete."""

    index: int
    reason: Literal["stop", "length", "tool_calls"]
    """"tool_calls": it stopped, with one or more calls."""
    stop: str | int | None = None
    """The stop string or stop token that ended it."""
    mean_logprob: float = 0.0
    """Of its tokens, when log-probabilities were asked for; -inf without any."""


class Counted(msgspec.Struct, frozen=True):
    """The usage up to here, before each of the choices' events if it was asked for."""

    usage: Usage


class Completed(msgspec.Struct, frozen=True):
    """All choices are complete."""

    usage: Usage


Event = Started | Reasoning | Delta | CallStarted | CallArguments | CallEnded | Finished | Counted | Completed
