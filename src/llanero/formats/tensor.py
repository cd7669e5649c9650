"""The raw-tensor record: what every file reader hands to the layers above.

Owns `RawTensor` alone. Must not know any file format, device or architecture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class RawTensor:
    """A tensor as a file holds it: bytes plus how to read them.

    `shape` is numpy order (rows first; GGUF's own order reversed): a matrix `[out, in]`, a vector `[n]`.
    `type` is the ggml type name ("F32", "Q4_K", ...). `data` is a uint8 view of the mapped file, exactly
    the tensor's bytes; quantized rows are contiguous blocks along the last dimension.
    """

    name: str
    type: str
    shape: tuple[int, ...]
    data: npt.NDArray[np.uint8]
