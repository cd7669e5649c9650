"""Raw tensors back to float32, by the `gguf` package's tables: the yardstick for everything else here."""

from __future__ import annotations

import gguf
import gguf.quants
import numpy as np
import numpy.typing as npt

from llanero.formats.tensor import RawTensor


def dequantize(data: npt.NDArray[np.uint8], type: str) -> npt.NDArray[np.float32]:
    """Rows of blocks `[..., row bytes]` of ggml type `type` as float32 `[..., n]`.

    Raises NotImplementedError for a type the `gguf` package cannot decode.
    """
    values = gguf.quants.dequantize(np.ascontiguousarray(data), gguf.GGMLQuantizationType[type])
    return np.asarray(values, np.float32)


def tensor_values(tensor: RawTensor) -> npt.NDArray[np.float32]:
    """A raw tensor's values in its own shape."""
    if not tensor.shape:
        return dequantize(tensor.data, tensor.type).reshape(())
    rows = tensor.data.reshape(*tensor.shape[:-1], -1)
    return dequantize(rows, tensor.type).reshape(tensor.shape)
