"""Writing GGUF v3 files, tensor by tensor.

Owns the encoding of metadata and the layout of a new file: the header is written first, from the declared
tensors, then their bytes are streamed in order, so a model never has to be in memory as a whole. Must not
know quantization or architectures.
"""

from __future__ import annotations

import contextlib
import os
import struct
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from llanero.formats.ggml_types import TYPES_BY_NAME, tensor_nbytes
from llanero.formats.values import ARRAY, BOOL, DEFAULT_ALIGNMENT, MAGIC, MAX_DIMS, SCALARS, STRING

_IDS = {dtype: value_type for value_type, dtype in SCALARS.items()}
_UINT32, _INT32, _FLOAT32, _UINT64, _INT64 = 4, 5, 6, 10, 11


@dataclass(frozen=True)
class RawValue:
    """A metadata value as a file holds it (type id included), to be copied as it is."""

    data: bytes


@dataclass(frozen=True)
class TensorInfo:
    """A tensor to be written: ggml type name and numpy-order shape."""

    name: str
    type: str
    shape: tuple[int, ...]

    @property
    def nbytes(self) -> int:
        return tensor_nbytes(self.type, self.shape)


class GGUFWriter:
    """Writes one GGUF file. Use as a context manager and call `write` once per declared tensor, in order.

    The bytes go to a temporary file beside `path`, which replaces `path` when the block ends well and is
    removed when it does not.

    Metadata values: `bool`, `str`; `int` (uint32 when it fits, else int32, uint64, int64); `float`
    (float32); numpy scalars and arrays in their own type; sequences of `str`; `RawValue`. Strings are
    UTF-8, with `surrogateescape` for bytes that are not. Raises ValueError or TypeError for what cannot be
    written: the caller's own bug.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        metadata: Mapping[str, Any],
        tensors: Sequence[TensorInfo] = (),
    ) -> None:
        self.path = Path(path)
        self.tensors = tuple(tensors)
        self._alignment = int(metadata.get("general.alignment", DEFAULT_ALIGNMENT))
        self._header = _header(metadata, self.tensors, self._alignment)
        self._next = 0
        self._file: BinaryIO | None = None
        self._temp: Path | None = None

    def __enter__(self) -> GGUFWriter:
        handle, name = tempfile.mkstemp(prefix=f".{self.path.name}.", suffix=".part", dir=self.path.parent)
        self._temp = Path(name)
        self._file = os.fdopen(handle, "wb")
        self._file.write(self._header)
        self._pad()
        return self

    def write(self, data: npt.NDArray[Any] | bytes) -> None:
        """Appends the bytes of the next declared tensor (quantized ones as uint8)."""
        assert self._file is not None, "use the writer as a context manager"
        info = self.tensors[self._next]
        if isinstance(data, bytes):
            data = np.frombuffer(data, np.uint8)
        view = np.ascontiguousarray(data).reshape(-1).view(np.uint8)
        if view.nbytes != info.nbytes:
            raise ValueError(f"tensor {info.name}: {view.nbytes} bytes given, {info.nbytes} declared")
        self._file.write(view.data)
        self._pad()
        self._next += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._file is not None
        assert self._temp is not None
        self._file.close()
        if kind is None and self._next == len(self.tensors):
            mask = os.umask(0)
            os.umask(mask)
            self._temp.chmod(0o666 & ~mask)
            self._temp.replace(self.path)
            return
        with contextlib.suppress(OSError):
            self._temp.unlink()
        if kind is None:
            raise ValueError(f"{self.path}: {self._next} of {len(self.tensors)} declared tensors were written")

    def _pad(self) -> None:
        assert self._file is not None
        self._file.write(bytes(-self._file.tell() % self._alignment))


def _header(metadata: Mapping[str, Any], tensors: Sequence[TensorInfo], alignment: int) -> bytes:
    if alignment < 1 or alignment & (alignment - 1):
        raise ValueError(f"alignment {alignment} is not a power of two")
    if len({info.name for info in tensors}) != len(tensors):
        raise ValueError("two tensors have the same name")
    parts = [MAGIC, struct.pack("<IQQ", 3, len(tensors), len(metadata))]
    for key, value in metadata.items():
        parts += [_string(key), _value(key, value)]
    offset = 0
    for info in tensors:
        if len(info.shape) > MAX_DIMS:
            raise ValueError(f"tensor {info.name}: {len(info.shape)} dimensions, at most {MAX_DIMS}")
        dims = struct.pack(f"<I{len(info.shape)}Q", len(info.shape), *reversed(info.shape))
        parts += [_string(info.name), dims, struct.pack("<IQ", TYPES_BY_NAME[info.type].id, offset)]
        offset += info.nbytes + -info.nbytes % alignment
    return b"".join(parts)


def _string(text: str) -> bytes:
    data = text.encode("utf-8", "surrogateescape")
    return struct.pack("<Q", len(data)) + data


def _value(key: str, value: Any) -> bytes:
    """One value with its type id in front."""
    if isinstance(value, RawValue):
        return value.data
    if isinstance(value, np.generic) and value.dtype in _IDS:
        return struct.pack("<I", _IDS[value.dtype]) + value.tobytes()
    if isinstance(value, str):
        return struct.pack("<I", STRING) + _string(value)
    if isinstance(value, bool):
        return struct.pack("<I?", BOOL, value)
    if isinstance(value, int):
        return _value(key, np.array(value, SCALARS[_int_type(value)])[()])
    if isinstance(value, float):
        return struct.pack("<If", _FLOAT32, value)
    if isinstance(value, np.ndarray) and value.ndim == 1 and value.dtype in _IDS:
        return struct.pack("<IIQ", ARRAY, _IDS[value.dtype], len(value)) + value.tobytes()
    if isinstance(value, Sequence) and all(isinstance(item, str) for item in value):
        return b"".join([struct.pack("<IIQ", ARRAY, STRING, len(value)), *map(_string, value)])
    raise TypeError(f"metadata {key!r}: cannot write a {type(value).__name__}")


def _int_type(value: int) -> int:
    if 0 <= value < 2**32:
        return _UINT32
    if -(2**31) <= value < 0:
        return _INT32
    return _UINT64 if value > 0 else _INT64
