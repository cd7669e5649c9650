"""Reading GGUF v2 and v3 files (little-endian, also split ones): memory-mapped, lazy, distrustful.

Owns the format's grammar: every length, count, offset and shape is checked against the file size before it
is used, so a hostile file gives a `ModelFormatError` and nothing else. Must not know architectures: which
metadata a model needs is the models' affair.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import re
import stat
import struct
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, NoReturn

import numpy as np
import numpy.typing as npt

from llanero.errors import ModelFormatError, ModelNotFoundError
from llanero.formats.ggml_types import REMOVED_TYPES, TYPES_BY_ID, tensor_nbytes
from llanero.formats.tensor import RawTensor
from llanero.formats.values import ARRAY, BOOL, DEFAULT_ALIGNMENT, MAGIC, MAX_DIMS, SCALARS, STRING

# Far above what any real model has; they bound the time and memory that a hostile header can cost where the
# file size does not (a 4 GB file of zeros is 500 million empty strings).
MAX_KEYS = 1 << 16
MAX_TENSORS = 1 << 17
MAX_ARRAY_VALUES = 1 << 23
MAX_NESTED_ARRAYS = 1 << 16
MAX_NAME_BYTES = 1 << 12
MAX_STRING_BYTES = 1 << 28
MAX_ARRAY_DEPTH = 4
MAX_ALIGNMENT = 1 << 20
MAX_DIMENSION = 1 << 48
_SHOWN = 200
"""Characters of each end of a long error message."""

_SPLIT_NAME = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$")


def open_gguf(path: str | os.PathLike[str]) -> GGUFFile:
    """Opens a GGUF file, or all parts of a split one when given its first part.

    Reads the headers only. Raises `ModelNotFoundError` when there is no such file and `ModelFormatError`,
    naming the file, the fault and its byte offset, when it is not a GGUF file that can be read.
    """
    return GGUFFile(Path(path))


class GGUFFile:
    """An open GGUF model: metadata and raw tensors of all its parts.

    Tensors are views of the mapped files: reading them is what brings their bytes into memory. The mapping
    ends when the file is closed *and* the last such view is gone. Do not shorten the file meanwhile.
    """

    path: Path
    """As given; the first part of a split model."""
    paths: tuple[Path, ...]
    """All parts."""
    version: int
    file_size: int
    """Bytes of all parts."""
    metadata: Metadata
    tensors: Mapping[str, RawTensor]

    def __init__(self, path: Path) -> None:
        self.path = path
        first = _Part(path)
        parts = [first]
        try:
            parts += [_Part(other) for other in _other_parts(first)]
            self._tensors, self._places = _join(parts)
        except BaseException:
            for part in parts:
                part.close()
            raise
        self._parts = tuple(parts)
        self.paths = tuple(part.path for part in parts)
        self.version = first.version
        self.file_size = sum(part.size for part in parts)
        self.metadata = first.metadata
        self.tensors = MappingProxyType(self._tensors)

    @property
    def architecture(self) -> str:
        """`general.architecture`. Raises `ModelFormatError` when the file does not say."""
        arch = self.metadata.get("general.architecture")
        if not isinstance(arch, str) or not arch:
            raise ModelFormatError(f"{self.path}: no general.architecture in the metadata")
        return arch

    def release(self, tensor: RawTensor) -> None:
        """Lets go of the memory that a tensor's bytes take; reading them again is still possible."""
        part, offset = self._places[tensor.name]
        part.release(offset, tensor.data.nbytes)

    def close(self) -> None:
        """Drops tensors and mappings. Metadata that was not looked at before is gone, views remain valid."""
        self._tensors.clear()
        self._places.clear()
        for part in self._parts:
            part.close()

    def __enter__(self) -> GGUFFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"GGUFFile({str(self.path)!r}, {len(self.tensors)} tensors)"


class Metadata(Mapping[str, Any]):
    """A file's key-value pairs, decoded on first access.

    Scalars are Python values, strings `str`, numeric arrays numpy arrays, string arrays `list[str]`, nested
    arrays lists of these. Token strings may hold any bytes: what is not UTF-8 is kept as lone surrogates
    (`surrogateescape`), so `text.encode("utf-8", "surrogateescape")` gives the bytes back.
    """

    def __init__(self, path: Path, data: mmap.mmap, spans: dict[str, tuple[int, int]]) -> None:
        self._path = path
        self._data = data
        self._spans = spans
        self._cache: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Any:
        if key not in self._cache:
            self._cache[key] = _Cursor(self._path, self._data, self._spans[key][0]).value()
        return self._cache[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._spans)

    def __len__(self) -> int:
        return len(self._spans)

    def __contains__(self, key: object) -> bool:
        return key in self._spans

    def raw(self, key: str) -> bytes:
        """The value as the file holds it, type id included (`write.RawValue` takes it)."""
        start, end = self._spans[key]
        return self._data[start:end]


class _Part:
    """One mapped file: its header, read and checked."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._map = _map_file(path)
        self.size = len(self._map)
        try:
            self._read()
        except BaseException:
            self._map.close()
            raise
        self._bytes = np.frombuffer(self._map, dtype=np.uint8)

    def _read(self) -> None:
        cursor = _Cursor(self.path, self._map, len(MAGIC))
        self.version = cursor.version()
        n_tensors = cursor.count("tensor count", MAX_TENSORS, at_least=24)
        n_keys = cursor.count("metadata count", MAX_KEYS, at_least=13)
        self.metadata = Metadata(self.path, self._map, cursor.keys(n_keys))
        alignment = self._integer("general.alignment", DEFAULT_ALIGNMENT)
        if alignment < 1 or alignment & (alignment - 1) or alignment > MAX_ALIGNMENT:
            cursor.fail(f"general.alignment is {alignment}, not a power of two up to {MAX_ALIGNMENT}")
        self.split_no = self._integer("split.no", 0)
        self.split_count = self._integer("split.count", 1)
        self.split_tensors = self._integer("split.tensors.count", n_tensors)
        self.tensors = cursor.tensors(n_tensors, alignment)

    def _integer(self, key: str, default: int) -> int:
        value = self.metadata.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise ModelFormatError(f"{self.path}: {key} is {type(value).__name__}, not an integer")
        return value

    def view(self, offset: int, nbytes: int) -> npt.NDArray[np.uint8]:
        return self._bytes[offset : offset + nbytes]

    def release(self, offset: int, nbytes: int) -> None:
        if hasattr(mmap, "MADV_DONTNEED"):
            start = offset - offset % mmap.PAGESIZE
            self._map.madvise(mmap.MADV_DONTNEED, start, offset + nbytes - start)

    def close(self) -> None:
        self._bytes = np.empty(0, np.uint8)
        # Views that somebody still holds keep the mapping; it goes with the last of them.
        with contextlib.suppress(BufferError):
            self._map.close()


class _Cursor:
    """Reads forward through a mapped file and refuses whatever does not fit into it."""

    def __init__(self, path: Path, data: mmap.mmap, offset: int) -> None:
        self.path = path
        self.data = data
        self.offset = offset
        self.size = len(data)
        self._array_values = 0

    def fail(self, what: str, offset: int | None = None) -> NoReturn:
        if len(what) > 2 * _SHOWN:  # a damaged length makes a long name; what is wrong with it comes last
            what = f"{what[:_SHOWN]} ... {what[-_SHOWN:]}"
        raise ModelFormatError(f"{self.path}: {what} (at byte {self.offset if offset is None else offset})")

    def need(self, nbytes: int, what: str) -> None:
        if nbytes > self.size - self.offset:
            left = self.size - self.offset
            self.fail(f"{what} takes {nbytes} bytes where {left} are left: truncated or damaged file")

    def u32(self, what: str) -> int:
        self.need(4, what)
        value = int.from_bytes(self.data[self.offset : self.offset + 4], "little")
        self.offset += 4
        return value

    def u64(self, what: str) -> int:
        self.need(8, what)
        value = int.from_bytes(self.data[self.offset : self.offset + 8], "little")
        self.offset += 8
        return value

    def version(self) -> int:
        version = self.u32("version")
        if version in (2, 3):
            return version
        at = self.offset - 4
        if version == 1:
            self.fail("GGUF version 1 is not supported: convert the model anew to get version 3", at)
        if version & 0xFFFF == 0:
            self.fail("big-endian GGUF file: only little-endian ones are supported", at)
        self.fail(f"GGUF version {version} is not supported (2 and 3 are)", at)

    def count(self, what: str, limit: int, at_least: int) -> int:
        """A number of items of which each takes `at_least` bytes of what is left of the file."""
        at = self.offset
        n = self.u64(what)
        if n > limit or n * at_least > self.size - self.offset:
            self.fail(f"{what} {n} is more than a file of {self.size} bytes can hold, or than {limit}", at)
        return n

    def name(self, what: str) -> str:
        at = self.offset
        length = self.u64(f"length of a {what}")
        if length > MAX_NAME_BYTES:
            self.fail(f"{what} of {length} bytes, longer than {MAX_NAME_BYTES}", at)
        self.need(length, what)
        raw = self.data[self.offset : self.offset + length]
        self.offset += length
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            self.fail(f"{what} {raw[:80]!r} is not UTF-8", at)

    # --- metadata ------------------------------------------------------------------------------

    def keys(self, n: int) -> dict[str, tuple[int, int]]:
        """Walks over n pairs without decoding them: key -> (start, end) of the typed value."""
        spans: dict[str, tuple[int, int]] = {}
        for _ in range(n):
            at = self.offset
            key = self.name("metadata key")
            if key in spans:
                self.fail(f"metadata key {key!r} occurs twice", at)
            start = self.offset
            value_type = self.u32(f"type of {key!r}")
            self.skip(value_type, key, 0)
            spans[key] = (start, self.offset)
        return spans

    def skip(self, value_type: int, key: str, depth: int) -> None:
        """Moves past one value of the given type."""
        if value_type in SCALARS:
            size = SCALARS[value_type].itemsize
            self.need(size, f"value of {key!r}")
            self.offset += size
        elif value_type == STRING:
            self.skip_strings(1, key)
        elif value_type == ARRAY:
            item, n = self.array_head(key)
            if item in SCALARS:
                self.offset += n * SCALARS[item].itemsize
            elif item == STRING:
                self.skip_strings(n, key)
            else:
                if depth + 1 >= MAX_ARRAY_DEPTH:
                    self.fail(f"arrays in {key!r} are nested deeper than {MAX_ARRAY_DEPTH}")
                for _ in range(n):
                    self.skip(ARRAY, key, depth + 1)
        else:
            self.fail(f"{key!r} has the unknown value type {value_type}", self.offset - 4)

    def array_head(self, key: str) -> tuple[int, int]:
        """Item type and number of items, which are known to fit into the file."""
        at = self.offset
        item = self.u32(f"item type of {key!r}")
        if item not in SCALARS and item not in (STRING, ARRAY):
            self.fail(f"{key!r} is an array of the unknown value type {item}", at)
        size = SCALARS[item].itemsize if item in SCALARS else 8 if item == STRING else 12
        n = self.count(f"length of {key!r}", MAX_NESTED_ARRAYS if item == ARRAY else MAX_ARRAY_VALUES, size)
        # A nested array costs as much time to walk over as a hundred strings.
        self._array_values += n * (MAX_ARRAY_VALUES // MAX_NESTED_ARRAYS if item == ARRAY else 1)
        if self._array_values > MAX_ARRAY_VALUES:
            self.fail(f"more than {MAX_ARRAY_VALUES} array values in the metadata", at)
        return item, n

    def skip_strings(self, n: int, key: str) -> None:
        # Vocabularies have hundreds of thousands of strings: this loop is what opening a file costs.
        at = offset = self.offset
        data, length_at = self.data, struct.Struct("<Q").unpack_from
        try:
            for _ in range(n):
                offset += 8 + length_at(data, offset)[0]
        except (struct.error, OverflowError, IndexError):
            offset = self.size + 1
        if offset > self.size:
            self.fail(f"a string in {key!r} does not end within the file: truncated or damaged file", at)
        if n == 1 and offset - at > MAX_STRING_BYTES:
            self.fail(f"{key!r} is a string of more than {MAX_STRING_BYTES} bytes", at)
        self.offset = offset

    def value(self) -> Any:
        """Decodes one typed value that `skip` has walked over before."""
        return self._decode(int.from_bytes(self._take(4), "little"))

    def _decode(self, value_type: int) -> Any:
        if value_type == STRING:
            return self._strings(1)[0]
        if value_type != ARRAY:
            return self._numbers(value_type, 1)[0].item()
        item = int.from_bytes(self._take(4), "little")
        n = int.from_bytes(self._take(8), "little")
        if item == STRING:
            return self._strings(n)
        if item == ARRAY:
            return [self._decode(ARRAY) for _ in range(n)]
        return self._numbers(item, n)

    def _take(self, nbytes: int) -> bytes:
        self.offset += nbytes
        return self.data[self.offset - nbytes : self.offset]

    def _strings(self, n: int) -> list[str]:
        offset, data, length_at = self.offset, self.data, struct.Struct("<Q").unpack_from
        strings = []
        for _ in range(n):
            start = offset + 8
            offset = start + length_at(data, offset)[0]
            strings.append(data[start:offset].decode("utf-8", "surrogateescape"))
        self.offset = offset
        return strings

    def _numbers(self, value_type: int, n: int) -> npt.NDArray[Any]:
        dtype = SCALARS[value_type]
        raw = self._take(n * dtype.itemsize)
        if value_type == BOOL:  # a byte that is neither 0 nor 1 must not become a numpy bool
            return np.not_equal(np.frombuffer(raw, np.uint8), 0)
        return np.frombuffer(raw, dtype)

    # --- tensors -------------------------------------------------------------------------------

    def tensors(self, n: int, alignment: int) -> dict[str, tuple[str, tuple[int, ...], int, int]]:
        """name -> (type, shape, offset in the file, bytes), all within the file and not overlapping."""
        infos: dict[str, tuple[str, tuple[int, ...], int, int]] = {}
        for _ in range(n):
            at = self.offset
            name = self.name("tensor name")
            if name in infos:
                self.fail(f"tensor {name!r} occurs twice", at)
            infos[name] = self._tensor(name, at)
        start = self.offset + -self.offset % alignment
        placed = []
        for name, (kind, shape, offset, nbytes) in infos.items():
            if offset % alignment:
                self.fail(f"tensor {name!r}: offset {offset} is not a multiple of {alignment}")
            if start + offset + nbytes > self.size:
                self.fail(
                    f"tensor {name!r}: its {nbytes} bytes at {start + offset} end after the file's "
                    f"{self.size}: truncated or damaged file"
                )
            infos[name] = (kind, shape, start + offset, nbytes)
            placed.append((start + offset, nbytes, name))
        placed.sort()
        for (a, size, name), (b, _, other) in pairwise(placed):
            if a + size > b:
                self.fail(f"tensors {name!r} and {other!r} overlap", b)
        return infos

    def _tensor(self, name: str, at: int) -> tuple[str, tuple[int, ...], int, int]:
        n_dims = self.u32(f"dimensions of tensor {name!r}")
        if n_dims > MAX_DIMS:
            self.fail(f"tensor {name!r} has {n_dims} dimensions, at most {MAX_DIMS} are allowed", at)
        shape = tuple(self.u64(f"shape of tensor {name!r}") for _ in range(n_dims))[::-1]
        if any(not 0 < n <= MAX_DIMENSION for n in shape):
            self.fail(f"tensor {name!r} has the impossible shape {list(shape)}", at)
        type_id = self.u32(f"type of tensor {name!r}")
        offset = self.u64(f"offset of tensor {name!r}")
        if type_id in REMOVED_TYPES:
            self.fail(f"tensor {name!r} has type {REMOVED_TYPES[type_id]}, which ggml has dropped: quantize anew", at)
        if type_id not in TYPES_BY_ID:
            self.fail(f"tensor {name!r} has the unknown type {type_id}", at)
        kind = TYPES_BY_ID[type_id].name
        try:
            return kind, shape, offset, tensor_nbytes(kind, shape)
        except ModelFormatError as error:
            self.fail(f"tensor {name!r}: {error}", at)


def _map_file(path: Path) -> mmap.mmap:
    """Maps a file that starts like a GGUF file, for reading."""
    try:
        # A named pipe or a device would block or never end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise ModelFormatError(f"{path}: not a regular file")
        with path.open("rb") as file:
            head = file.read(512)
            if not head.startswith(MAGIC):
                raise ModelFormatError(f"{path}: not a GGUF file: {_guess(head)}")
            if len(head) < 24:
                raise ModelFormatError(f"{path}: truncated: {len(head)} bytes are no GGUF header")
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except FileNotFoundError:
        raise ModelNotFoundError(f"{path}: no such file") from None
    except OSError as error:
        raise ModelNotFoundError(f"{path}: cannot be opened: {error.strerror or error}") from None
    except ValueError as error:  # a NUL in the path, or the file shrank to nothing meanwhile
        raise ModelNotFoundError(f"{str(path)!r}: cannot be opened: {error}") from None


def _guess(head: bytes) -> str:
    """What somebody gave us instead, from the first bytes of the file."""
    text = head.lstrip().lower()
    if not head:
        return "it is empty"
    if head[:4] in (b"lmgg", b"fmgg", b"tjgg", b"algg"):
        return "a legacy GGML file from before August 2023; convert the model anew"
    if text.startswith((b"<!doctype", b"<html", b"<?xml")):
        return "a web page; the download went wrong"
    if head.startswith(b"version https://git-lfs"):
        return "a git-lfs pointer; run `git lfs pull` to get the file itself"
    if head.startswith((b"PK\x03\x04", b"\x80\x02")):
        return "a PyTorch checkpoint"
    if len(head) > 9 and head[8:9] == b"{" and int.from_bytes(head[:8], "little") < 1 << 32:
        return "a safetensors file"
    if text.startswith(b"{"):
        return "a JSON file"
    return f"it starts with {head[:8]!r}"


def _other_parts(first: _Part) -> list[Path]:
    """Paths of parts 2.. of a split model, all of which exist."""
    count = first.split_count
    if count == 1 and first.split_no == 0:
        return []
    if not 1 <= count <= 99999 or not 0 <= first.split_no < count:
        raise ModelFormatError(f"{first.path}: split.no {first.split_no} of split.count {count} cannot be")
    match = _SPLIT_NAME.search(first.path.name)
    if not match:
        raise ModelFormatError(
            f"{first.path}: is part {first.split_no + 1} of {count} and must keep its name, "
            f"which ends in -{first.split_no + 1:05d}-of-{count:05d}.gguf, for the others to be found"
        )
    stem = first.path.name[: match.start()]
    names = [f"{stem}-{i + 1:05d}-of-{count:05d}.gguf" for i in range(count)]
    if first.path.name != names[first.split_no]:
        raise ModelFormatError(
            f"{first.path}: its metadata says it is part {first.split_no + 1} of {count}, its name says otherwise"
        )
    if first.split_no != 0:
        raise ModelFormatError(f"{first.path}: is part {first.split_no + 1} of {count}; open {names[0]} instead")
    paths = [first.path.with_name(name) for name in names[1:]]
    missing = [path.name for path in paths if not path.exists()]
    if missing:
        more = f" and {len(missing) - 3} more" if len(missing) > 3 else ""
        raise ModelFormatError(f"{first.path}: parts are missing: {', '.join(missing[:3])}{more}")
    return paths


def _join(parts: list[_Part]) -> tuple[dict[str, RawTensor], dict[str, tuple[_Part, int]]]:
    """All parts' tensors by name, and where each lies."""
    first = parts[0]
    tensors: dict[str, RawTensor] = {}
    places: dict[str, tuple[_Part, int]] = {}
    for i, part in enumerate(parts):
        if (part.split_no, part.split_count) != (i, len(parts)):
            raise ModelFormatError(
                f"{part.path}: says it is part {part.split_no + 1} of {part.split_count}, "
                f"expected part {i + 1} of {len(parts)}"
            )
        for name, (kind, shape, offset, nbytes) in part.tensors.items():
            if name in tensors:
                raise ModelFormatError(f"{part.path}: tensor {name!r} is also in an earlier part")
            tensors[name] = RawTensor(name, kind, shape, part.view(offset, nbytes))
            places[name] = (part, offset)
    if len(parts) > 1 and len(tensors) != first.split_tensors:
        raise ModelFormatError(
            f"{first.path}: split.tensors.count is {first.split_tensors}, but the parts hold {len(tensors)} tensors"
        )
    return tensors, places
