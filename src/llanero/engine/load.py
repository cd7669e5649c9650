"""From a configuration to an engine that can run.

Owns what is decided at load: threads, device, how long a context and how large a page pool the memory
allows. Must not know sockets or requests.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

import msgspec

from llanero import hardware, ops
from llanero.engine.core import EngineCore
from llanero.engine.wire import EngineConfig
from llanero.errors import ConfigError
from llanero.kv.pages import pages_for
from llanero.models import loader
from llanero.ops.api import PAGE_SIZE

log = logging.getLogger(__name__)

LONGEST_DEFAULT_CONTEXT = 8192
SHORTEST_DEFAULT_CONTEXT = 512
"""Under this a model is of no use; the user has to ask for it."""
KV_SHARE = 0.75
"""Of the memory that is free after the weights are loaded; the rest is for activations and others."""
CONTEXTS_SHARE = 0.5
"""Of the room that all sequences would take at full length: few ever get there, and when too many do, some wait."""


def load_core(
    config: EngineConfig, progress: Callable[[float, str], None] = lambda fraction, stage: None
) -> EngineCore:
    """Loads the model and sets up its cache.

    `progress` gets a fraction in 0..1 and the stage. Raises `ModelFormatError`, `UnsupportedModelError`,
    `ModelNotFoundError` for the file, `ConfigError` for settings that cannot be met.
    """
    started = time.perf_counter()
    check_config(config)
    device = ops.create_ops(config.threads or hardware.cpu_count(), config.isa)
    model = loader.load_model(config.model, device, max_rows=config.batch_tokens, progress=progress)
    if config.kv_type == "q8_0" and model.spec.head_dim % 32:
        raise ConfigError(
            f"kv_type: q8_0 needs heads of a multiple of 32 values; this model's have {model.spec.head_dim}"
        )
    resolved = fit_context(
        config,
        ctx_train=model.spec.ctx_train,
        bytes_per_token=model.kv_bytes_per_token(config.kv_type),
        available=hardware.memory_available(),
    )
    core = EngineCore(model, resolved, load_seconds=time.perf_counter() - started)
    core.calibrate()
    if config.kv_cache_file:
        core.warm_up(loader.fingerprint(config.model), progress)
    return core


def check_config(config: EngineConfig) -> None:
    """Raises `ConfigError` naming the first setting that makes no sense."""
    for name, low in (("threads", 0), ("ctx_size", 0), ("kv_tokens", 0), ("parallel", 1), ("batch_tokens", 1)):
        if getattr(config, name) < low:
            raise ConfigError(f"{name} must be at least {low}, not {getattr(config, name)}")


def fit_context(config: EngineConfig, *, ctx_train: int, bytes_per_token: int, available: int) -> EngineConfig:
    """The configuration with ctx_size and kv_tokens worked out (tokens); `available` is bytes of memory.

    What was asked for is kept or refused with `ConfigError`; what was left open is cut to fit.
    """
    ctx_size = config.ctx_size or min(ctx_train, LONGEST_DEFAULT_CONTEXT)
    if ctx_size > ctx_train:
        log.warning("a context of %d tokens is longer than the %d that the model was trained for", ctx_size, ctx_train)
    room = int(available * KV_SHARE) // (bytes_per_token * PAGE_SIZE) * PAGE_SIZE
    if config.kv_tokens:
        kv_tokens = pages_for(config.kv_tokens) * PAGE_SIZE
        if kv_tokens * bytes_per_token > available:
            raise ConfigError(
                f"kv_tokens: a KV cache of {kv_tokens} tokens takes {_mib(kv_tokens * bytes_per_token)}, "
                f"but {_mib(available)} are free"
            )
        if ctx_size > kv_tokens:
            log.warning("the context is cut from %d to the %d tokens of the KV cache", ctx_size, kv_tokens)
            ctx_size = kv_tokens
        return msgspec.structs.replace(config, ctx_size=ctx_size, kv_tokens=kv_tokens)
    if room < ctx_size:
        needed = _mib(ctx_size * bytes_per_token)
        if config.ctx_size or room < min(ctx_size, SHORTEST_DEFAULT_CONTEXT):
            raise ConfigError(
                f"ctx_size: the KV cache of one sequence of {ctx_size} tokens takes {needed}, and of the "
                f"{_mib(available)} that are free it can have {_mib(room * bytes_per_token)}; choose a shorter context"
            )
        log.warning("the context is cut from %d to %d tokens: %s are not free", ctx_size, room, needed)
        ctx_size = room
    wanted = max(1, int(config.parallel * CONTEXTS_SHARE)) * pages_for(ctx_size) * PAGE_SIZE
    return msgspec.structs.replace(config, ctx_size=ctx_size, kv_tokens=max(min(wanted, room), PAGE_SIZE))


def _mib(n_bytes: int) -> str:
    return f"{n_bytes / 2**20:.0f} MiB"
