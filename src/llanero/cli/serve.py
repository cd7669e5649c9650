"""`llanero serve`: puts the named models into service and serves them until told to stop."""

from __future__ import annotations

import asyncio
import logging
import sys
from functools import partial
from itertools import zip_longest
from pathlib import Path
from urllib.parse import quote

import msgspec

from llanero import demo
from llanero.cli.models import choose
from llanero.config import ServeOptions
from llanero.engine.wire import EngineConfig
from llanero.errors import ConfigError
from llanero.http.server import serve
from llanero.manager.registry import ModelRegistry, default_id
from llanero.observe.logging import configure_logging
from llanero.observe.progress import loading_bars

logger = logging.getLogger("llanero")

_GLANCE_SECONDS = 0.1
"""How often the bars are brought up to date."""


def run(options: ServeOptions) -> None:
    """Returns after an orderly end. Raises `LlaneroError` for what the user can mend."""
    chosen = choose(options)
    names = options.alias or ((demo.ID,) if chosen.embedded else ())
    log = options.log.log_level, options.log.log_format
    for_people = options.log.log_format == "console" and sys.stderr.isatty()
    configure_logging(*log)
    if note := chosen.note("serving", "serve"):
        logger.info(note)
    registry = ModelRegistry()
    engine = msgspec.structs.asdict(options.engine)
    for path, name in zip_longest(chosen.paths, names):
        config = EngineConfig(
            model=str(path),
            weights=options.queue.weights,
            kv_cache_file=_cache_file(options.cache.kv_cache_file, name or default_id(path), len(chosen.paths)),
            kv_cache_size=options.cache.kv_cache_size,
            **engine,
        )
        registry.add(path, alias=name, config=config, queue=options.queue, log=log)
    with_key = bool(options.server.api_key or options.server.api_key_file)
    serve(
        registry,
        options.server,
        options.limits,
        options.store,
        while_loading=_show_progress if for_people else None,
        when_ready=partial(_show_first_steps, registry, with_key) if for_people else None,
    )


def _cache_file(given: str, model_id: str, n_models: int) -> str:
    """Where one of the models keeps its cached prefixes. Raises `ConfigError` for where nothing can be kept."""
    if not given:
        return ""
    path = Path(given).resolve()
    try:
        if n_models > 1:
            path.mkdir(mode=0o700, exist_ok=True)
        if path.is_dir():
            return str(path / f"{quote(model_id, safe=' ')}.kv")
    except OSError as error:
        raise ConfigError(f"--kv-cache-file {given}: not usable as a folder for {n_models} models: {error}") from None
    if not path.parent.is_dir():
        raise ConfigError(f"--kv-cache-file {given}: there is no folder {path.parent}")
    return str(path)


async def _show_progress(registry: ModelRegistry) -> None:
    """Until cancelled."""
    with loading_bars() as update:
        while True:
            for model in registry.list():
                progress = model.engine.progress
                update(model.id, progress.fraction, progress.stage)
            await asyncio.sleep(_GLANCE_SECONDS)


def _show_first_steps(registry: ModelRegistry, with_key: bool, url: str) -> None:
    """For somebody who sees the server for the first time: a command to copy."""
    key = ' -H "authorization: Bearer $LLANERO_API_KEY"' if with_key else ""
    if registry.get(None).text.template is None:
        path, body = "completions", '{"prompt": "Once upon a time", "max_tokens": 32}'
    else:
        path, body = "chat/completions", '{"messages": [{"role": "user", "content": "Say hello."}], "max_tokens": 32}'
    print(
        f"\nTry it:  curl {url}/v1/{path} -H 'content-type: application/json'{key} -d '{body}'\n"
        f'Clients: OpenAI(base_url="{url}/v1", api_key={"..." if with_key else repr("none")})\n'
        "Ctrl-C ends the server.\n",
        file=sys.stderr,
    )
