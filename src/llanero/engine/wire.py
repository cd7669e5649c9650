"""The messages between the API process and an engine process, and their framing.

Owns the schema of every message and nothing else; it is the only engine module that both sides
import. Token ids only: no text, no tensors, no pickle. A frame is a little-endian uint32 length and
that many bytes of msgpack. The socket is one half of a private socketpair; end-of-file means that the
other process has ended.
"""

from __future__ import annotations

import struct
from typing import Literal

import msgspec

from llanero.types import FinishReason, KvType, SamplingParams, TokenLogprob

MAX_FRAME = 64 << 20
"""Bytes. A longer frame is a protocol error and closes the connection."""
_HEADER = struct.Struct("<I")


class EngineConfig(msgspec.Struct, frozen=True, kw_only=True):
    """All that an engine process needs to load and run one model."""

    model: str
    """Path of the model file (the first one, when it is split)."""
    threads: int = 0
    """0: as many as the machine (or its cgroup) gives us."""
    ctx_size: int = 0
    """Longest sequence in tokens; 0: the model's own context length, at most 8192."""
    kv_tokens: int = 0
    """Size of the page pool in tokens; 0: parallel * ctx_size, cut to what the memory allows."""
    kv_type: KvType = "f16"
    parallel: int = 32
    """Sequences that run at once at most; others wait."""
    batch_tokens: int = 512
    """Rows of one step at most, prefill and decode together."""
    target_itl: float = 0.0
    """Milliseconds that a step may take while sequences decode; 0: in proportion to a step without prefill."""
    weights: dict[str, int] = {}
    """Of tenants, 1 for those who are not there: the share that one gets while others want something too."""
    spec_draft_n_max: int = 12
    """Tokens that are guessed ahead per sequence and step at most; 0: none."""
    isa: str = ""
    """Forces a kernel set ("scalar", "avx2", "neondotprod", ...: `_native.available_isas()`); empty: the best."""
    kv_cache_file: str = ""
    """Where cached prefixes are saved at the end and when asked for, and loaded from; empty: nowhere."""
    kv_cache_size: int = 1 << 30
    """Of that file, in bytes, at most."""


class EngineInfo(msgspec.Struct, frozen=True, kw_only=True):
    """What a loaded engine says of itself."""

    pid: int
    arch: str
    n_params: int
    n_vocab: int
    n_layers: int
    d_model: int
    ctx_train: int
    ctx_size: int
    kv_tokens: int
    kv_bytes_per_token: int
    weight_bytes: int
    threads: int
    isa: str
    load_seconds: float
    warm_tokens: int = 0
    """Of prefixes that the file had."""
    warm_seconds: float = 0.0
    """That loading them took, not part of `load_seconds`."""


class EngineStats(msgspec.Struct, frozen=True, kw_only=True):
    """Counters since start and gauges of now."""

    running: int = 0
    waiting: int = 0
    pages_total: int = 0
    pages_free: int = 0
    pages_cached: int = 0
    """Not in use, but kept with what is in them until the room is needed. What is neither free nor cached is held."""
    steps: int = 0
    requests: int = 0
    cancelled: int = 0
    preemptions: int = 0
    timeouts: int = 0
    """Sequences that were ended at their deadline."""
    prompt_tokens: int = 0
    """Computed by prefill (a cached prefix does not count)."""
    cached_tokens: int = 0
    """Of prompts, taken from the cache or computed for another prompt in the same step."""
    evicted_tokens: int = 0
    """Whose pages were given up for others."""
    generated_tokens: int = 0
    drafted_tokens: int = 0
    """Guessed ahead and computed."""
    accepted_tokens: int = 0
    """Of those, the ones that were right."""
    step_seconds: float = 0.0


# --- parent -> engine ---------------------------------------------------------------------------


class Load(msgspec.Struct, frozen=True, tag="load"):
    """First message of all."""

    config: EngineConfig


class Grammar(msgspec.Struct, frozen=True):
    """What an output has to be."""

    source: str
    """In the notation of `engine.compile`."""
    binding: bool = True
    """Otherwise output that cannot be held to it is free."""


class Submit(msgspec.Struct, frozen=True, kw_only=True, tag="submit"):
    """Starts a request: `params.n` sequences over one prompt, numbered 0..n-1."""

    request_id: int
    prompt: list[int]
    params: SamplingParams
    eos_token_ids: list[int] = []
    """Tokens that end a sequence unless `params.ignore_eos`; not part of the output."""
    tenant: str = ""
    """Whose request this is (API key name): fairness and cache separation."""
    cache_salt: str = ""
    """Of the tenant's requests, those with the same one share cached prompts."""
    priority: int = 0
    """Among the tenant's own requests: lower numbers come first."""
    deadline: float | None = None
    """When it has to end, by `time.monotonic()`, which all processes of a machine share."""
    grammar: Grammar | None = None
    """None: the output may be anything. Needs a `Vocabulary` before."""


class Vocabulary(msgspec.Struct, frozen=True, tag="vocabulary"):
    """What the tokens stand for. Sent once, before the first request that has a grammar."""

    tokens: list[bytes]
    """By token id."""
    control_token_ids: list[int]
    """Those that are never text."""
    eos_token_ids: list[int]
    """Those that end an answer. At least one."""


class Cancel(msgspec.Struct, frozen=True, tag="cancel"):
    """Ends a request, or one sequence of it, before the next step."""

    request_id: int
    index: int | None = None
    """The one sequence to end (its text met a stop string); None: all of the request."""


class SaveCache(msgspec.Struct, frozen=True, tag="save-cache"):
    """Save the cached prefixes now. Answered by `CacheSaved`; requests go on meanwhile."""


class Shutdown(msgspec.Struct, frozen=True, tag="shutdown"):
    """End now. What still runs is finished with reason `cancelled`, and cached prefixes are saved."""


ToEngine = Load | Vocabulary | Submit | Cancel | SaveCache | Shutdown

# --- engine -> parent ---------------------------------------------------------------------------


class Progress(msgspec.Struct, frozen=True, tag="progress"):
    """While loading: `fraction` in 0..1."""

    fraction: float
    stage: str


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    info: EngineInfo


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The model cannot be loaded; the process ends after this. `kind` is the class name in `errors`."""

    kind: str
    message: str


class SeqOutput(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one step gave one sequence. The one with `finish_reason` set is its last."""

    request_id: int
    index: int = 0
    tokens: list[int] = []
    """New output tokens; a stop token that ended the sequence is not among them."""
    logprobs: list[TokenLogprob] | None = None
    """Parallel to `tokens`, when asked for."""
    prompt_logprobs: list[TokenLogprob] | None = None
    """More of the prompt's, from its second token on, when asked for. With the least unfinished index."""
    finish_reason: FinishReason | None = None
    stop_token: int | None = None
    """The token that ended it, when one did."""
    error: str | None = None
    """Set with finish_reason "error". The request could not be run; others are not touched."""
    error_kind: str | None = None
    """Class name in `errors`: "ContextLengthError", "InvalidRequestError", "RequestTimeoutError"."""
    error_param: str | None = None
    """The field that is to blame, when one is."""
    prompt_tokens: int = 0
    """Prompt length."""
    cached_tokens: int = 0
    """Prompt tokens that did not have to be computed for this sequence."""


class StepOutputs(msgspec.Struct, frozen=True, tag="step"):
    """One frame per step, for all sequences that got something."""

    outputs: list[SeqOutput]
    stats: EngineStats


class CacheSaved(msgspec.Struct, frozen=True, kw_only=True, tag="cache-saved"):
    """What a `SaveCache` came to. With `error`, the file is what it was before."""

    tokens: int = 0
    nbytes: int = 0
    seconds: float = 0.0
    error: str = ""


ToParent = Progress | Ready | Failed | StepOutputs | CacheSaved

_encoder = msgspec.msgpack.Encoder()
_to_engine = msgspec.msgpack.Decoder(ToEngine)
_to_parent = msgspec.msgpack.Decoder(ToParent)


class WireError(Exception):
    """The other side sent bytes that are not a message of this protocol."""


def frame(message: ToEngine | ToParent) -> bytes:
    """The bytes of one message, length prefix included."""
    body = _encoder.encode(message)
    if len(body) > MAX_FRAME:
        raise WireError(f"message of {len(body)} bytes is over the frame limit of {MAX_FRAME}")
    return _HEADER.pack(len(body)) + body


class FrameReader:
    """Cuts a byte stream into messages: `feed` bytes as they come, iterate what is complete.

    `side` says which way the messages go: "engine" reads `ToEngine`, "parent" reads `ToParent`.
    """

    def __init__(self, side: Literal["engine", "parent"]) -> None:
        self._decoder = _to_engine if side == "engine" else _to_parent
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[ToEngine | ToParent]:
        """Adds bytes; returns the messages now complete. Raises `WireError`."""
        buffer = self._buffer
        buffer += data
        messages: list[ToEngine | ToParent] = []
        at = 0
        while len(buffer) - at >= _HEADER.size:
            (length,) = _HEADER.unpack_from(buffer, at)
            if length > MAX_FRAME:
                raise WireError(f"frame of {length} bytes is over the limit of {MAX_FRAME}")
            end = at + _HEADER.size + length
            if len(buffer) < end:
                break
            try:
                messages.append(self._decoder.decode(memoryview(buffer)[at + _HEADER.size : end]))
            except (msgspec.MsgspecError, ValueError, RecursionError) as error:
                raise WireError(f"unreadable message: {error}") from error
            at = end
        del buffer[:at]
        return messages
