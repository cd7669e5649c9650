"""What is compared, by name, and the bars it is held to: ratios to llama.cpp on the same file with the same threads.

Owns names, sizes and bars; the models' shapes are presets of tools/make_model.py. Must not know engines or clocks.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from llanero.errors import ConfigError

MAKE_MODEL = Path(__file__).parents[1] / "tools" / "make_model.py"


@dataclass(frozen=True)
class Model:
    """A file that is made when it is not there."""

    preset: str
    quant: str


MODELS: Mapping[str, Model] = MappingProxyType(
    {
        "1b-q4_k_m": Model("llama-3.2-1b", "Q4_K_M"),
        "1b-q8_0": Model("llama-3.2-1b", "Q8_0"),
        "1b-q4_0": Model("llama-3.2-1b", "Q4_0"),
        "135m-q8_0": Model("smollm2-135m", "Q8_0"),
        "qwen3-0.6b-q4_k_m": Model("qwen3-0.6b", "Q4_K_M"),
    }
)


@dataclass(frozen=True)
class Scenario:
    """A row of the table. Decode: `tokens` steps of `batch` sequences behind `depth` tokens of context each."""

    name: str
    model: str
    test: Literal["prefill", "decode", "sample"]
    batch: int = 1
    tokens: int = 512
    depth: int = 0
    bar: float | None = None
    """Least ratio to llama.cpp; for `sample`: most microseconds."""
    stretch: float | None = None
    bandwidth_bar: float | None = None
    """Least share of the measured read bandwidth."""


def _of(model: str, prefix: str, prefill: float | None, decode: Mapping[int, float]) -> list[Scenario]:
    first = [Scenario(f"{prefix}-prefill-512", model, "prefill", bar=prefill)] if prefill else []
    return first + [
        Scenario(f"{prefix}-decode-b{batch}", model, "decode", batch, 32, 0 if batch == 1 else 128, bar)
        for batch, bar in decode.items()
    ]


_1B = "1b-q4_k_m"
SCENARIOS: tuple[Scenario, ...] = (
    Scenario("prefill-512", _1B, "prefill", tokens=512, bar=3.0, stretch=3.4),
    Scenario("prefill-4096", _1B, "prefill", tokens=4096, bar=2.5, stretch=3.2),
    Scenario("decode-b1", _1B, "decode", 1, 32, 0, bar=1.08, stretch=1.2, bandwidth_bar=0.85),
    Scenario("decode-b1-d4096", _1B, "decode", 1, 32, 4096, bar=1.5, stretch=1.7),
    Scenario("decode-b2", _1B, "decode", 2, 32, 128, bar=2.0, stretch=2.4),
    Scenario("decode-b4", _1B, "decode", 4, 32, 128, bar=2.8, stretch=3.4),
    Scenario("decode-b8", _1B, "decode", 8, 32, 128, bar=3.8, stretch=4.5),
    Scenario("decode-b16", _1B, "decode", 16, 32, 128, bar=2.8, stretch=3.4),
    Scenario("decode-b32", _1B, "decode", 32, 32, 128, bar=2.8, stretch=3.4),
    *_of("1b-q8_0", "q8_0", 2.5, {1: 1.0, 8: 2.0}),
    *_of("1b-q4_0", "q4_0", 2.5, {1: 1.0, 8: 2.0}),
    *_of("135m-q8_0", "135m", 2.0, {1: 1.2}),
    *_of("qwen3-0.6b-q4_k_m", "qwen3", 2.0, {1: 1.05, 8: 3.0}),
    Scenario("sampling-128k", _1B, "sample", tokens=128256, bar=60.0, stretch=30.0),
)


def model_file(name: str, folder: Path, given: Mapping[str, Path], threads: int) -> Path:
    """The path that was given for the model, or a file in `folder`, made (minutes) if it is not there.

    Raises `ConfigError`.
    """
    if name in given:
        if not given[name].is_file():
            raise ConfigError(f"--model {name}={given[name]}: there is no such file")
        return given[name]
    path = folder / f"{name}.gguf"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")  # an interrupted run leaves no half a model under the name
        model = MODELS[name]
        command = [sys.executable, MAKE_MODEL, part, "--preset", model.preset, "--quant", model.quant]
        print(f"making {path}", file=sys.stderr)
        done = subprocess.run([*map(str, command), "--threads", str(threads)])
        if done.returncode:
            raise ConfigError(f"making the model {path} failed")
        part.rename(path)
    return path
