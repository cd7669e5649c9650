"""Hyperparameters read from a file's metadata, each checked for presence, kind and range.

Owns the rules for reading one key. Must not know which architecture wants which key. A file is not
trusted: whatever does not fit raises `ModelFormatError` naming the key and the value.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from llanero.errors import ModelFormatError, UnsupportedModelError


class Hparams:
    """The keys `<architecture>.*` of a file's metadata; keys are given without that prefix."""

    def __init__(self, metadata: Mapping[str, Any], arch: str) -> None:
        self.arch = arch
        self._metadata = metadata

    def integer(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """An integer in [low, high]. A list of one value per layer counts as that value when all are equal.

        Raises `ModelFormatError`; `UnsupportedModelError` for a list of different values.
        """
        value = self._uniform(key)
        if value is None and default is not None:
            return default
        if isinstance(value, bool) or not isinstance(value, int):
            raise ModelFormatError(self._complaint(key, value, "an integer"))
        if not low <= value <= high:
            raise ModelFormatError(self._complaint(key, value, f"between {low} and {high}"))
        return value

    def number(self, key: str, low: float, high: float, default: float | None = None) -> float:
        """A finite number in [low, high]. Raises `ModelFormatError`."""
        value = self._uniform(key)
        if value is None and default is not None:
            return default
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ModelFormatError(self._complaint(key, value, "a number"))
        if not math.isfinite(value) or not low <= value <= high:
            raise ModelFormatError(self._complaint(key, value, f"between {low:g} and {high:g}"))
        return float(value)

    def text(self, key: str, default: str) -> str:
        """A string. Raises `ModelFormatError`."""
        value = self._get(key)
        if value is None:
            return default
        if not isinstance(value, str):
            raise ModelFormatError(self._complaint(key, value, "a string"))
        return value

    def has(self, key: str) -> bool:
        return self._get(key) is not None

    def refuse_unless(self, key: str, *neutral: Any) -> None:
        """For what we do not compute: raises `UnsupportedModelError` unless the key is absent or one of `neutral`."""
        value = self._get(key)
        if value is None:
            return
        values = value if isinstance(value, list) else [value]
        if any(each not in neutral for each in values):
            raise UnsupportedModelError(f"{self.arch}.{key} is {_short(value)}, which is not supported")

    def _get(self, key: str) -> Any:
        value = self._metadata.get(f"{self.arch}.{key}")
        if isinstance(value, np.generic | np.ndarray):
            return value.tolist()
        return value

    def _uniform(self, key: str) -> Any:
        value = self._get(key)
        if not isinstance(value, list):
            return value
        if not value:
            raise ModelFormatError(f"{self.arch}.{key} is an empty list")
        if any(each != value[0] for each in value):
            raise UnsupportedModelError(
                f"{self.arch}.{key} differs from layer to layer ({_short(value)}), which is not supported"
            )
        return value[0]

    def _complaint(self, key: str, value: Any, wanted: str) -> str:
        if value is None:
            return f"{self.arch}.{key} is missing"
        return f"{self.arch}.{key} must be {wanted}, not {_short(value)}"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
