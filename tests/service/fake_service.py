"""What stands in for a loaded model in tests of everything above the engine.

The tokenizer is a real one over a vocabulary of the 256 bytes and a few special tokens; the engine says what
the test tells it to say, token by token.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from llanero.engine.wire import CacheSaved, EngineInfo, EngineStats, Grammar, Progress, SeqOutput, Vocabulary
from llanero.errors import EngineDiedError, EngineUnavailableError, LlaneroError
from llanero.manager.registry import ModelRegistry, ModelSummary, ServedModel, TextParts
from llanero.text.template import ChatTemplate
from llanero.text.tokenizer import Tokenizer
from llanero.types import SamplingParams, TokenLogprob

SPECIALS = ("<s>", "</s>", "<|im_start|>", "<|im_end|>")
BOS, EOS, IM_START, IM_END = range(256, 260)
N_VOCAB = 261
TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
TOOL_TEMPLATE = (
    "{% if tools %}<|im_start|>system\n{% for t in tools %}{{ t | tojson }}\n{% endfor %}"
    '<tool_call>\n{"name": ..., "arguments": ...}\n</tool_call><|im_end|>\n{% endif %}'
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content or '' }}"
    "{% for c in m.tool_calls or [] %}<tool_call>{{ c.function | tojson }}</tool_call>{% endfor %}"
    "{% if m.tool_call_id %}({{ m.tool_call_id }}){% endif %}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def metadata(template: str = TEMPLATE) -> dict[str, Any]:
    """GGUF metadata of a byte-level vocabulary: token i is byte i. (One pair is merged: there must be merges.)"""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    stand_ins = iter(range(256, 512))
    tokens = [chr(byte if byte in printable else next(stand_ins)) for byte in range(256)]
    return {
        "general.architecture": "llama",
        "general.name": "Fake",
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "default",
        "tokenizer.ggml.tokens": [*tokens, *SPECIALS, "zq"],
        "tokenizer.ggml.token_type": [*[1] * 256, *[3] * len(SPECIALS), 1],
        "tokenizer.ggml.merges": ["z q"],
        "tokenizer.ggml.bos_token_id": BOS,
        "tokenizer.ggml.eos_token_id": EOS,
        "tokenizer.ggml.add_bos_token": True,
        "tokenizer.chat_template": template,
    }


def text_parts(*, template: bool | str = True, more: Mapping[str, Any] | None = None) -> TextParts:
    data = metadata(template if isinstance(template, str) else TEMPLATE) | dict(more or {})
    tokenizer = Tokenizer.from_metadata(data)
    return TextParts(
        tokenizer, ChatTemplate.from_metadata(data, tokenizer) if template else None, ModelSummary(name="Fake")
    )


@dataclass
class FakeRequest:
    """What the engine was asked for."""

    id: int
    prompt: list[int]
    params: SamplingParams
    tenant: str
    eos: list[int]
    priority: int = 0
    deadline: float | None = None
    cache_salt: str = ""
    closed_early: bool = False
    ended: bool = False
    tokens: int = 0


@dataclass
class FakeEngine:
    """Speaks `reply(index)` byte by byte, all sequences in turn, then ends with EOS."""

    reply: Callable[[int], str | bytes | Sequence[int]] = lambda index: "Hello"
    likelihood: Callable[[int], float] = lambda index: -0.5
    """The log-probability of each of a sequence's tokens."""
    ctx_size: int = 512
    per_output: int = 1
    pause: float = 0.0
    hold: bool = False
    """While set, nothing comes: a long prefill."""
    hold_after: int | None = None
    """Outputs, after which nothing more comes while it is set."""
    refuse: Exception | None = None
    """Raised instead of taking a request."""
    die_after: int | None = None
    """Outputs, after which the engine is gone."""
    cached: int = 0
    """Prompt tokens that the first choice does not compute; the others have it from that one."""
    saved: CacheSaved = field(default_factory=CacheSaved)
    state: str = "ready"
    stats: EngineStats = field(default_factory=EngineStats)
    restarts: int = 0
    error: LlaneroError | None = None
    requests: list[FakeRequest] = field(default_factory=list)
    cancelled: list[tuple[int, int | None]] = field(default_factory=list)
    stopped: bool = False
    load: Callable[[], None] = lambda: None

    def __post_init__(self) -> None:
        self._ids = itertools.count(1)

    @property
    def info(self) -> EngineInfo | None:
        if self.state != "ready":
            return None
        return EngineInfo(
            pid=1,
            arch="llama",
            n_params=1,
            n_vocab=N_VOCAB,
            n_layers=1,
            d_model=8,
            ctx_train=4096,
            ctx_size=self.ctx_size,
            kv_tokens=4096,
            kv_bytes_per_token=64,
            weight_bytes=1000,
            threads=2,
            isa="scalar",
            load_seconds=0.1,
        )

    @property
    def progress(self) -> Progress:
        return Progress(0.5, "reading")

    async def start(self) -> None:
        self.load()

    async def wait_ready(self) -> EngineInfo:
        while self.state == "loading":
            await asyncio.sleep(0.005)
        assert self.info is not None
        return self.info

    async def stop(self, grace: float = 0.0) -> None:
        self.state = "stopped"
        self.stopped = True

    async def save_cache(self) -> CacheSaved:
        if self.refuse is not None:
            raise self.refuse
        return self.saved

    def learn(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary

    def cancel(self, request_id: int, index: int | None = None) -> None:
        self.cancelled.append((request_id, index))

    async def generate(
        self,
        *,
        prompt: list[int],
        params: SamplingParams,
        eos_token_ids: Sequence[int] = (),
        tenant: str = "",
        cache_salt: str = "",
        priority: int = 0,
        deadline: float | None = None,
        grammar: Grammar | None = None,
    ) -> AsyncGenerator[SeqOutput, None]:
        if self.refuse is not None:
            raise self.refuse
        if self.state != "ready":
            raise EngineUnavailableError(f"the engine is not ready ({self.state})")
        request = FakeRequest(
            next(self._ids), prompt, params, tenant, list(eos_token_ids), priority, deadline, cache_salt
        )
        self.requests.append(request)
        left = {i: _tokens(self.reply(i)) for i in range(params.n)}
        made = dict.fromkeys(left, 0)
        limit = 10**9 if params.max_tokens is None else params.max_tokens
        try:
            while self.hold:
                await asyncio.sleep(0.005)
            outputs = 0
            if params.prompt_logprobs is not None:
                scores = [_logprob(token, params.prompt_logprobs) for token in prompt[1:]]
                for part in (scores[:2], scores[2:]):
                    yield SeqOutput(request_id=request.id, prompt_logprobs=part, prompt_tokens=len(prompt))
            while left:
                for index in list(left):
                    while self.hold_after is not None and outputs >= self.hold_after:
                        await asyncio.sleep(0.005)
                    await asyncio.sleep(self.pause)
                    if (request.id, index) in self.cancelled:
                        del left[index]
                        request.ended = not left
                        yield SeqOutput(request_id=request.id, index=index, finish_reason="cancelled")
                        continue
                    if self.die_after is not None and outputs >= self.die_after:
                        self.state = "restarting"
                    if self.state != "ready":
                        raise EngineDiedError(
                            "the engine of fake ended (signal SIGKILL) while it worked on this request"
                        )
                    tokens = left[index][: min(self.per_output, limit - made[index])]
                    left[index] = left[index][len(tokens) :]
                    made[index] += len(tokens)
                    request.tokens += len(tokens)
                    full = made[index] >= limit
                    reason = "length" if full else None if left[index] or tokens else "stop"
                    outputs += 1
                    if reason:
                        del left[index]
                        request.ended = not left
                    yield SeqOutput(
                        request_id=request.id,
                        index=index,
                        tokens=tokens,
                        logprobs=None
                        if params.logprobs is None
                        else [_logprob(t, params.logprobs, self.likelihood(index)) for t in tokens],
                        finish_reason=reason,  # type: ignore[arg-type]
                        stop_token=EOS if reason == "stop" else None,
                        prompt_tokens=len(prompt),
                        cached_tokens=self.cached if index == 0 else len(prompt) - 1,
                    )
            request.ended = True
        finally:
            request.closed_early = not request.ended


def _tokens(reply: str | bytes | Sequence[int]) -> list[int]:
    return list(reply.encode() if isinstance(reply, str) else reply)


def _logprob(token: int, top: int, value: float = -0.5) -> TokenLogprob:
    others = [(token, value), ((token + 1) % 256, -1.5), ((token + 2) % 256, float("-inf"))]
    return TokenLogprob(token, value, others[:top])


def fake_model(
    engine: FakeEngine | None = None,
    id: str = "fake",
    *,
    template: bool | str = True,
    more: Mapping[str, Any] | None = None,
    **options: Any,
) -> ServedModel:
    """A model whose text parts are there at once. `template`: another one, or none at all. `more`: metadata."""
    parts = text_parts(template=template, more=more)
    path = Path(f"/models/{id}.gguf")
    return ServedModel(id, path, engine or FakeEngine(), created=1700000000, load_text=lambda: parts, **options)


def fake_registry(*models: ServedModel) -> ModelRegistry:
    registry = ModelRegistry()
    for model in models or (fake_model(),):
        registry.register(model)
    return registry
