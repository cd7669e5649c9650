"""`llanero serve`: puts the named models into service and serves them until told to stop."""

from __future__ import annotations

import asyncio

import msgspec

from llanero.config import ServeOptions
from llanero.engine.wire import EngineConfig
from llanero.errors import ConfigError
from llanero.http.server import serve
from llanero.manager.registry import ModelRegistry
from llanero.observe.logging import configure_logging
from llanero.observe.progress import loading_bars

_GLANCE_SECONDS = 0.1
"""How often the bars are brought up to date."""


def run(options: ServeOptions) -> None:
    """Returns after an orderly end. Raises `LlaneroError` for what the user can mend."""
    if not options.model:
        raise ConfigError("no model is named; name a GGUF file: llanero serve path/to/model.gguf")
    log = options.log.log_level, options.log.log_format
    configure_logging(*log)
    registry = ModelRegistry()
    engine = msgspec.structs.asdict(options.engine)
    for i, path in enumerate(options.model):
        alias = options.alias[i] if i < len(options.alias) else None
        config = EngineConfig(model=path, **engine)
        registry.add(path, alias=alias, config=config, log=log)
    serve(
        registry,
        host=options.server.host,
        port=options.server.port,
        api_keys=options.server.api_key,
        grace=options.server.grace,
        max_body_bytes=options.server.max_body_size,
        while_loading=_show_progress if options.log.log_format == "console" else None,
    )


async def _show_progress(registry: ModelRegistry) -> None:
    """Until cancelled."""
    with loading_bars() as update:
        while True:
            for model in registry.list():
                progress = model.engine.progress
                update(model.id, progress.fraction, progress.stage)
            await asyncio.sleep(_GLANCE_SECONDS)
