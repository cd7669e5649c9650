"""An engine process over the fake model: `fake_worker.py FD`.

The configuration's `model` says what to do: "" or a comma-separated list of
`sleep=SECONDS` (per load), `step=SECONDS` (per step), `steps=PATH` (as many as the file has bytes, then it waits for
more), `refuse`, `die-loading`, `die-on=TOKEN`, `once=PATH` (die while loading once the file exists), `vocab=PATH` (a
larger vocabulary once the file exists), `poison=TOKEN`, `explode=TOKEN`.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from fake import FakeModel, make_core

from llanero.engine.core import EngineCore
from llanero.engine.wire import EngineConfig
from llanero.engine.worker import main
from llanero.errors import ModelFormatError


def load(config: EngineConfig, progress: Callable[[float, str], None]) -> EngineCore:
    options = dict(item.partition("=")[::2] for item in config.model.split(",") if item)
    progress(0.5, "pretending")
    time.sleep(float(options.get("sleep", 0)))
    if "refuse" in options:
        raise ModelFormatError("tensor 'x' is damaged")
    if "die-loading" in options or ("once" in options and Path(options["once"]).exists()):
        os._exit(3)
    model = FakeModel(
        n_vocab=60 if "vocab" in options and Path(options["vocab"]).exists() else 50,
        poison=int(options["poison"]) if "poison" in options else None,
        explode=int(options["explode"]) if "explode" in options else None,
    )
    forward = model.forward

    def slow_forward(batch, cache):  # type: ignore[no-untyped-def]
        if "die-on" in options and int(options["die-on"]) in batch.token_ids:
            os._exit(4)
        time.sleep(float(options.get("step", 0)))
        while "steps" in options and Path(options["steps"]).stat().st_size <= model.forwards:
            time.sleep(0.005)
        return forward(batch, cache)

    model.forward = slow_forward  # type: ignore[method-assign]
    core = make_core(
        model,
        ctx_size=config.ctx_size or 64,
        kv_tokens=config.kv_tokens or 1024,
        parallel=config.parallel,
        batch_tokens=config.batch_tokens,
        kv_cache_file=config.kv_cache_file,
    )
    if config.kv_cache_file:
        core.warm_up(b"fake", progress)
    return core


if __name__ == "__main__":
    sys.exit(main(load=load))
