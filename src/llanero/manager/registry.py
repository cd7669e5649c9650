"""The models that this server serves, by name.

Owns which models there are, what is known of each (tokenizer, chat template, summary) and their common
start and end. Must not know HTTP, nor how an engine process is run: that is the supervisor's.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

import msgspec

from llanero.config import QueueOptions
from llanero.engine.wire import (
    CacheSaved,
    EngineConfig,
    EngineInfo,
    EngineStats,
    Grammar,
    Progress,
    SeqOutput,
    Vocabulary,
)
from llanero.errors import ConfigError, EngineUnavailableError, LlaneroError, ModelFormatError, ModelNotFoundError
from llanero.formats.gguf import open_gguf
from llanero.manager.admission import Admission
from llanero.manager.supervisor import EngineSupervisor
from llanero.observe.logging import LogFormat
from llanero.observe.metrics import RequestMetrics
from llanero.text.template import ChatTemplate
from llanero.text.tokenizer import Tokenizer
from llanero.types import SamplingParams

_PART = re.compile(r"-\d{5}-of-\d{5}$")


class Engine(Protocol):
    """What we ask of an engine's supervisor."""

    @property
    def state(self) -> str: ...

    @property
    def info(self) -> EngineInfo | None: ...

    @property
    def stats(self) -> EngineStats: ...

    @property
    def progress(self) -> Progress: ...

    restarts: int
    error: LlaneroError | None

    async def start(self) -> None: ...

    async def wait_ready(self) -> EngineInfo: ...

    def generate(
        self,
        *,
        prompt: list[int],
        params: SamplingParams,
        eos_token_ids: Sequence[int],
        tenant: str,
        cache_salt: str,
        priority: int,
        deadline: float | None,
        grammar: Grammar | None,
    ) -> AsyncGenerator[SeqOutput, None]: ...

    def learn(self, vocabulary: Vocabulary) -> None: ...

    def cancel(self, request_id: int, index: int | None = None) -> None: ...

    async def save_cache(self) -> CacheSaved: ...

    async def stop(self, grace: float) -> None: ...


class ModelSummary(msgspec.Struct, frozen=True, kw_only=True):
    """What a model's file says of itself; for people and `/v1/models`."""

    name: str = ""
    arch: str = ""
    file_type: int | None = None


@dataclass(frozen=True)
class TextParts:
    """What the text side of a model needs, read from its metadata."""

    tokenizer: Tokenizer
    template: ChatTemplate | None
    """None: the model comes without a chat template."""
    summary: ModelSummary

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What an engine has to know of the tokens to follow grammars. Takes a while for big vocabularies."""
        tokenizer = self.tokenizer
        return Vocabulary(
            [tokenizer.token_bytes(token) for token in range(tokenizer.n_vocab)],
            sorted(tokenizer.control_tokens.values()),
            sorted(tokenizer.eog_ids),
        )


class ServedModel:
    """One model: its name, its engine and, once loaded, its text parts."""

    def __init__(
        self,
        id: str,
        path: Path,
        engine: Engine,
        *,
        created: int = 0,
        load_text: Callable[[], TextParts] | None = None,
        admission: Admission | None = None,
    ) -> None:
        self.id = id
        self.path = path
        self.created = created
        """Seconds since 1970: the age of the file."""
        self.engine = engine
        self.admission = admission or Admission()
        self.metrics = RequestMetrics()
        self.large_texts = asyncio.Lock()
        """Held while a large text is tokenized: a hundred times its size in memory is enough once."""
        self._load_text = load_text or (lambda: load_text_parts(path))
        self._text: TextParts | None = None

    async def start(self) -> None:
        """Starts the engine and reads the tokenizer beside it; returns when both are ready.

        Raises what is wrong with the model, and then stops its engine.
        """
        await self.engine.start()
        try:
            text, _ = await asyncio.gather(asyncio.to_thread(self._load_text), self.engine.wait_ready())
            # Now, for it stalls an engine at work: a large vocabulary takes a sixth of a second to get into order.
            self.engine.learn(await asyncio.to_thread(lambda: text.vocabulary))
        except BaseException:
            await self.engine.stop(0.0)
            raise
        self._text = text

    @property
    def ready(self) -> bool:
        return self._text is not None and self.engine.state == "ready"

    @property
    def ctx_size(self) -> int:
        """Longest sequence in tokens. Raises `EngineUnavailableError` while the model loads."""
        info = self.engine.info
        if info is None:
            raise self._not_ready()
        return info.ctx_size

    @property
    def text(self) -> TextParts:
        """Raises `EngineUnavailableError` while the model loads."""
        if self._text is None:
            raise self._not_ready()
        return self._text

    def _not_ready(self) -> EngineUnavailableError:
        state = "loading" if self._text is None else self.engine.state
        return EngineUnavailableError(f"model {self.id!r} is not ready ({state})")


class ModelRegistry:
    """The served models, in the order in which they were added. The first is the default."""

    def __init__(self) -> None:
        self._models: dict[str, ServedModel] = {}

    def add(
        self,
        path: str | Path,
        *,
        alias: str | None = None,
        config: EngineConfig | None = None,
        queue: QueueOptions | None = None,
        log: tuple[str, LogFormat] | None = None,
    ) -> ServedModel:
        """Takes a model file into service; `start` loads it.

        It is named after its file (without `.gguf` and part number) unless `alias` is given. `config.model`
        is replaced by the path; `log` is level and format of the engine process's log. Raises
        `ModelNotFoundError` for a missing file, `ConfigError` for a name that is taken.
        """
        path = Path(path)
        if not path.is_file():
            raise ModelNotFoundError(f"no model file at {path}")
        id = alias or default_id(path)
        settings = msgspec.structs.replace(config or EngineConfig(model=""), model=str(path))
        engine = EngineSupervisor(settings, name=id, log=log)
        queue = queue or QueueOptions()
        admission = Admission(sequences=settings.parallel + queue.max_queue, tokens=queue.max_queue_tokens)
        model = ServedModel(id, path, engine, created=int(path.stat().st_mtime), admission=admission)
        self.register(model)
        return model

    def register(self, model: ServedModel) -> None:
        """Adds a model that was put together elsewhere. Raises `ConfigError` for a name that is taken."""
        if model.id in self._models:
            raise ConfigError(f"two models are named {model.id!r}; give one of them another --alias")
        self._models[model.id] = model

    def get(self, name: str | None) -> ServedModel:
        """The model of that name; the default one for None or "". Raises `ModelNotFoundError`."""
        if not self._models:
            raise ModelNotFoundError("no model is served")
        if not name:
            return next(iter(self._models.values()))
        model = self._models.get(name)
        if model is None:
            served = ", ".join(map(repr, self._models))
            raise ModelNotFoundError(f"the model {name[:200]!r} is not served here; there is: {served}")
        return model

    def list(self) -> tuple[ServedModel, ...]:
        return tuple(self._models.values())

    @property
    def ready(self) -> bool:
        """Whether every model can take requests."""
        return all(model.ready for model in self._models.values())

    async def start(self) -> None:
        """Loads all models at the same time. Raises the first failure, when all others are stopped too."""
        tasks = [asyncio.ensure_future(model.start()) for model in self.list()]
        try:
            await asyncio.gather(*tasks)
        except BaseException:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self.stop(0.0)
            raise

    async def stop(self, grace: float = 5.0) -> None:
        """Ends all engines, each within `grace` seconds."""
        await asyncio.gather(*(model.engine.stop(grace) for model in self.list()), return_exceptions=True)


def default_id(path: Path) -> str:
    """What a model is called when nobody says otherwise: `models/Llama-Q4-00001-of-00002.gguf` -> `Llama-Q4`."""
    name = path.name
    if name.lower().endswith(".gguf"):
        name = name[: -len(".gguf")]
    return _PART.sub("", name) or path.name


def load_text_parts(path: Path) -> TextParts:
    """Tokenizer, chat template and summary from a model file's header. Takes a while for big vocabularies.

    Raises `ModelFormatError` or `UnsupportedModelError`.
    """
    with open_gguf(path) as file:
        metadata = file.metadata
        tokenizer = Tokenizer.from_metadata(metadata)
        embedding = file.tensors.get("token_embd.weight")
        if embedding is not None and embedding.shape[:1] < (tokenizer.n_vocab,):
            raise ModelFormatError(
                f"{path}: tokenizer.ggml.tokens has {tokenizer.n_vocab} tokens, token_embd.weight {embedding.shape}"
            )
        return TextParts(tokenizer, ChatTemplate.from_metadata(metadata, tokenizer), summarize(metadata))


def summarize(metadata: Mapping[str, Any]) -> ModelSummary:
    """Of the `general.*` keys, those of the expected type."""

    def text(key: str) -> str:
        value = metadata.get(f"general.{key}")
        return value if isinstance(value, str) else ""

    file_type = metadata.get("general.file_type")
    return ModelSummary(
        name=text("name"),
        arch=text("architecture"),
        file_type=file_type if isinstance(file_type, int) and not isinstance(file_type, bool) else None,
    )
