"""The measured side of a comparison: a process that loads one engine and measures cells as it is asked to.

Owns the dialogue: a JSON line with what to load comes in, one about the engine goes out, then one cell in, one result
out. Imports the standard library alone, since it runs in the environments of other engines.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class Cell:
    test: str
    """"prefill", "decode" or "sample"."""
    batch: int
    tokens: int
    depth: int


class Engine(Protocol):
    about: dict[str, Any]
    """{"version": ..., and what else tells how it was built and set up}"""

    def measure(self, cell: Cell) -> float:
        """Tokens per second of all sequences together ("sample": microseconds per row).

        Raises NotImplementedError for what the engine cannot do.
        """
        ...


def serve(load: Callable[[str, int, list[Cell]], Engine]) -> None:
    """`load` gets the model's path, the number of threads, and all cells that will be asked for.

    What an engine prints goes to stderr: stdout is the dialogue's own.
    """
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)

    def reply(**values: Any) -> None:
        out.write(json.dumps(values) + "\n")
        out.flush()

    order = json.loads(sys.stdin.readline())
    try:
        engine = load(order["model"], order["threads"], [Cell(**cell) for cell in order["cells"]])
    except ImportError as error:
        return reply(missing=str(error))
    reply(about=engine.about)
    for line in sys.stdin:
        try:
            reply(value=engine.measure(Cell(**json.loads(line))))
        except NotImplementedError as error:
            reply(unsupported=str(error))
