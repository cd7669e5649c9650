"""What all answers of OpenAI's generation endpoints have in common.

Owns ids, time stamps, the usage record and the framing of chunks. Must not know the endpoints' own shapes.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from llanero import __version__
from llanero.service.events import Event, TokenReport, TokenText
from llanero.service.generate import GenerateRequest, Result
from llanero.store.answers import Answer
from llanero.types import Usage

FINGERPRINT = f"llanero-{__version__}"


Keeping = Callable[[Result, str, str], Answer]
"""What is kept of the answer of a model (its id) to a tenant."""


class Call(Protocol):
    """One request of a client: what it wants of the service, and the shape of the answer."""

    model: str | None
    """As the client named it; None for the default one."""
    stream: bool
    keep: Keeping | None
    """None: the answer is not to be kept."""

    def request(self, tenant: str) -> GenerateRequest:
        """For the service. Raises `InvalidRequestError`."""
        ...

    def response(self, result: Result, model_id: str) -> dict[str, Any]:
        """The whole answer at once."""
        ...

    def stream_of(self, model_id: str) -> ChunkMaker:
        """Makes the chunks of a streamed answer."""
        ...


class ChunkMaker(Protocol):
    """The streamed answer of one request."""

    def chunks(self, event: Event) -> list[dict[str, Any]]:
        """The chunks that tell of this event."""
        ...


def new_id(prefix: str) -> str:
    return f"{prefix}{uuid.uuid4().hex}"


class Envelope:
    """The fields around every answer and chunk of one request."""

    def __init__(self, id: str, kind: str, model_id: str) -> None:
        self._fields = {
            "id": id,
            "object": kind,
            "created": int(time.time()),
            "model": model_id,
            "system_fingerprint": FINGERPRINT,
        }

    def __call__(self, **rest: Any) -> dict[str, Any]:
        return {**self._fields, **rest}


def token_bodies(tokens: Sequence[TokenReport]) -> list[dict[str, Any]]:
    """Log-probabilities as chat and responses tell them."""
    return [{**_token(report.chosen), "top_logprobs": [_token(top) for top in report.top]} for report in tokens]


def _token(token: TokenText) -> dict[str, Any]:
    return {"token": token.text, "logprob": token.logprob, "bytes": list(token.raw)}


def usage_body(usage: Usage) -> dict[str, Any]:
    return {
        "prompt_tokens": usage.prompt_tokens,
        "completion_tokens": usage.completion_tokens,
        "total_tokens": usage.total_tokens,
        "prompt_tokens_details": {"cached_tokens": usage.cached_tokens},
        "completion_tokens_details": {"reasoning_tokens": usage.reasoning_tokens},
    }
