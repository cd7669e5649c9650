"""The bars that people see while models load: on a terminal only, so that logs and pipes stay clean."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Update = Callable[[str, float, str], None]
"""(model, fraction in 0..1, stage): sets or adds the bar of one model."""


@contextmanager
def loading_bars(show: bool | None = None) -> Iterator[Update]:
    """Bars on stderr until the context ends, when they disappear. `show` None: if stderr is a terminal."""
    if not (sys.stderr.isatty() if show is None else show):
        yield lambda name, fraction, stage: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    stage_column = TextColumn("{task.fields[stage]}", style="dim")
    with Progress(*columns, stage_column, console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def update(name: str, fraction: float, stage: str) -> None:
            if name not in tasks:
                tasks[name] = bars.add_task(name, total=1.0, stage=stage)
            bars.update(tasks[name], completed=fraction, stage=stage)

        yield update
