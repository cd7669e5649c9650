"""Which models a command works with: those that are named, by whatever source, else the embedded demo model."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from llanero import demo
from llanero.config import CommandOptions
from llanero.errors import ConfigError
from llanero.formats.gguf import open_gguf


@dataclass(frozen=True)
class Choice:
    paths: tuple[Path, ...]
    embedded: bool
    """Nobody named a model."""

    def note(self, doing: str, command: str) -> str:
        """For somebody who did not name a model, perhaps without meaning to; "" for the others.

        `doing`: "serving". Raises `ModelFormatError`.
        """
        if not self.embedded:
            return ""
        with open_gguf(self.paths[0]) as file:
            size = sum(math.prod(tensor.shape) for tensor in file.tensors.values())
        return (
            f"No model named: {doing} the embedded demo model, {size / 1e6:.1f} M parameters; "
            f"name yours: llanero {command} path/to/model.gguf"
        )


def choose(options: CommandOptions) -> Choice:
    """Raises `ModelNotFoundError` when no model is named and there is no demo model."""
    if options.model:
        return Choice(tuple(map(Path, options.model)), embedded=False)
    return Choice((demo.model_path(),), embedded=True)


def choose_one(options: CommandOptions) -> Choice:
    """For commands that take just one. Raises `ConfigError`, and as `choose` does."""
    if len(options.model) > 1:
        raise ConfigError(f"this command takes one model, {len(options.model)} are named")
    return choose(options)
