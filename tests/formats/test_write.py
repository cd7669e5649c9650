"""The GGUF writer, read back by the `gguf` package's reader and by our own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from llanero.formats.gguf import open_gguf
from llanero.formats.write import GGUFWriter, RawValue, TensorInfo

METADATA: dict[str, Any] = {
    "general.architecture": "llama",
    "bool": True,
    "uint32": 7,
    "int32": -7,
    "uint64": 2**40,
    "int64": -(2**40),
    "float": 0.25,
    "int8": np.int8(-1),
    "float64": np.float64(0.1),
    "strings": ["a", "ß", ""],
    "i4": np.array([1, -2], np.int32),
    "u1": np.array([0, 255], np.uint8),
    "bools": np.array([True, False]),
    "none": np.array([], np.float32),
}
TENSORS = (TensorInfo("w", "Q4_0", (3, 64)), TensorInfo("v", "F32", (5,)), TensorInfo("cube", "F16", (2, 3, 4)))


def write(path: Path, metadata: dict[str, Any] = METADATA) -> list[bytes]:
    rng = np.random.default_rng(0)
    data = [rng.bytes(info.nbytes) for info in TENSORS]
    with GGUFWriter(path, metadata, TENSORS) as writer:
        for i, part in enumerate(data):
            writer.write(part if i else np.frombuffer(part, np.uint8).reshape(3, -1))
    return data


def test_gguf_package_reads_what_we_write(tmp_path: Path) -> None:
    data = write(tmp_path / "m.gguf")
    read = gguf.GGUFReader(tmp_path / "m.gguf")
    for key, value in METADATA.items():
        if key != "none":
            assert np.array_equal(read.fields[key].contents(), value), key
    names = {"bool": "BOOL", "uint32": "UINT32", "int32": "INT32", "uint64": "UINT64", "int64": "INT64"}
    names |= {"float": "FLOAT32", "int8": "INT8", "float64": "FLOAT64"}
    assert {key: read.fields[key].types[0].name for key in names} == names
    assert [(t.name, t.tensor_type.name, tuple(t.shape[::-1])) for t in read.tensors] == [
        (info.name, info.type, info.shape) for info in TENSORS
    ]
    assert [t.data.tobytes() for t in read.tensors] == data
    assert all(t.data_offset % 32 == 0 for t in read.tensors)


def test_our_reader_reads_what_we_write(tmp_path: Path) -> None:
    data = write(tmp_path / "m.gguf")
    with open_gguf(tmp_path / "m.gguf") as file:
        for key, value in METADATA.items():
            assert np.array_equal(file.metadata[key], value), key
        assert [t.data.tobytes() for t in file.tensors.values()] == data


def test_values_are_copied_as_they_are(tmp_path: Path) -> None:
    write(tmp_path / "a.gguf")
    with open_gguf(tmp_path / "a.gguf") as file:
        write(tmp_path / "b.gguf", {key: RawValue(file.metadata.raw(key)) for key in file.metadata})
    assert (tmp_path / "b.gguf").read_bytes() == (tmp_path / "a.gguf").read_bytes()


def test_bytes_that_are_not_utf8_survive(tmp_path: Path) -> None:
    token = b"\xff\xc3".decode("utf-8", "surrogateescape")
    write(tmp_path / "a.gguf", {"tokens": [token]})
    with open_gguf(tmp_path / "a.gguf") as file:
        assert file.metadata["tokens"] == [token]


def test_alignment_is_kept(tmp_path: Path) -> None:
    data = write(tmp_path / "a.gguf", {"general.alignment": 256})
    with open_gguf(tmp_path / "a.gguf") as file:
        assert [t.data.tobytes() for t in file.tensors.values()] == data


def test_failure_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(b"old")

    def write_one(error: BaseException | None) -> None:
        with GGUFWriter(path, METADATA, TENSORS) as writer:
            writer.write(bytes(TENSORS[0].nbytes))
            if error:
                raise error

    with pytest.raises(KeyboardInterrupt):
        write_one(KeyboardInterrupt())
    with pytest.raises(ValueError, match="1 of 3 declared tensors"):
        write_one(None)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_written_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    with pytest.raises(ValueError, match="tensor w: 3 bytes given"), GGUFWriter(path, {}, TENSORS) as writer:
        writer.write(b"abc")
    with pytest.raises(TypeError, match="'key': cannot write a dict"):
        GGUFWriter(path, {"key": {}})
    with pytest.raises(ValueError, match="same name"):
        GGUFWriter(path, {}, [TENSORS[0], TENSORS[0]])
    with pytest.raises(ValueError, match="alignment"):
        GGUFWriter(path, {"general.alignment": 48})
    with pytest.raises(ValueError, match="5 dimensions"):
        GGUFWriter(path, {}, [TensorInfo("x", "F32", (1,) * 5)])
    assert not path.exists()
