"""The architectures we know, by the name that a GGUF gives in `general.architecture`."""

from __future__ import annotations

from llanero.errors import UnsupportedModelError
from llanero.models.arch.llama import LLAMA
from llanero.models.arch.plain import PlainArchitecture
from llanero.models.arch.qwen2 import QWEN2
from llanero.models.arch.qwen3 import QWEN3

_ALL = (LLAMA, QWEN2, QWEN3)


def known_architectures() -> tuple[str, ...]:
    return tuple(arch.name for arch in _ALL)


def find_architecture(name: str) -> PlainArchitecture:
    """Raises `UnsupportedModelError` listing the known ones."""
    for arch in _ALL:
        if arch.name == name:
            return arch
    known = ", ".join(known_architectures())
    raise UnsupportedModelError(f'architecture "{name[:60]}" is not supported; known are: {known}')
