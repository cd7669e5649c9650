"""llanero: LLM inference server for the hardware you own.

from llanero import LLM, SamplingParams
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from llanero.llm import LLM as LLM
    from llanero.types import SamplingParams as SamplingParams

__version__ = "0.1.0"
__all__ = ["LLM", "SamplingParams", "__version__"]

_HOME = {"LLM": "llanero.llm", "SamplingParams": "llanero.types"}


def __getattr__(name: str) -> Any:
    # Lazy: `llanero --help` and the engine process need neither numpy's nor the tokenizer's import time.
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_HOME[name]), name)
