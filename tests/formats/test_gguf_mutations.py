"""Thousands of damaged GGUF files: each is read in full or refused by `ModelFormatError`, cheaply."""

from __future__ import annotations

import struct
import time
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llanero.errors import ModelFormatError
from llanero.formats.gguf import open_gguf
from llanero.formats.write import GGUFWriter, TensorInfo

MEMORY = 2_000_000
"""Bytes that Python may take to read or refuse a mutation of a file of a few KB."""


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("gguf") / "good.gguf"
    metadata: dict[str, Any] = {
        "general.architecture": "llama",
        "general.alignment": 32,
        "llama.block_count": 2,
        "llama.rope.freq_base": 10000.0,
        "flag": True,
        "small": np.int8(-3),
        "wide": np.uint64(2**50),
        "split.no": np.uint16(0),
        "split.count": np.uint16(1),
        "tokenizer.ggml.tokens": ["a", "", "ccc", "ß", "longer than eight bytes"],
        "tokenizer.ggml.scores": np.arange(5, dtype=np.float32),
        "tokenizer.ggml.flags": np.array([True, False]),
        "tokenizer.chat_template": "{{ messages }}",
    }
    tensors = [
        TensorInfo("token_embd.weight", "Q8_0", (5, 32)),
        TensorInfo("norm.weight", "F32", (32,)),
        TensorInfo("cube", "F16", (2, 3, 4)),
    ]
    with GGUFWriter(path, metadata, tensors) as writer:
        for info in tensors:
            writer.write(bytes(info.nbytes))
    return path.read_bytes()


@pytest.fixture(scope="module")
def header(good: bytes) -> int:
    """Length of everything before the tensor data."""
    return good.index(b"cube") + 4 + 4 + 3 * 8 + 4 + 8


def read(path: Path, data: bytes) -> bool:
    """Reads all there is. True when the file was accepted; any error but `ModelFormatError` fails the test."""
    path.write_bytes(data)
    try:
        with open_gguf(path) as file:
            for value in file.metadata.values():
                repr(value)
            total = sum(int(tensor.data.sum()) for tensor in file.tensors.values())
            assert total >= 0
            for tensor in file.tensors.values():
                assert tensor.data.nbytes <= len(data)
                file.release(tensor)
    except ModelFormatError as error:
        message = str(error)
        message.encode()  # printable anywhere
        assert str(path) in message
        return False
    return True


def test_the_file_itself_is_good(tmp_path: Path, good: bytes) -> None:
    assert read(tmp_path / "m.gguf", good)


def test_every_truncation_is_refused(tmp_path: Path, good: bytes, header: int) -> None:
    end = len(good) - 16  # the last tensor's 48 bytes are padded to 64
    assert not any(read(tmp_path / "m.gguf", good[:cut]) for cut in [*range(header), *range(header, end, 7)])


def test_every_byte_of_the_header_flipped(tmp_path: Path, good: bytes, header: int) -> None:
    outcomes = set()
    for at in range(header):
        for bits in (1 << (at % 8), 0x80):
            data = bytearray(good)
            data[at] ^= bits
            outcomes.add(read(tmp_path / "m.gguf", bytes(data)))
    assert outcomes == {True, False}  # some bits are only a letter of a name


@pytest.mark.parametrize("value", [0, 2**31, 2**32 - 1, 2**61, 2**63 - 1, 2**63, 2**64 - 8, 2**64 - 1])
def test_every_field_overwritten(tmp_path: Path, good: bytes, header: int, value: int) -> None:
    started = time.thread_time()
    tracemalloc.start()
    for at in range(4, header - 8, 3):
        data = bytearray(good)
        data[at : at + 8] = struct.pack("<Q", value)
        read(tmp_path / "m.gguf", bytes(data))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < MEMORY
    assert time.thread_time() - started < 20


def test_random_damage(tmp_path: Path, good: bytes, header: int) -> None:
    rng = np.random.default_rng(7)
    for _ in range(2000):
        data = np.frombuffer(good, np.uint8).copy()
        for _ in range(rng.integers(1, 6)):
            kind = rng.integers(3)
            at, length = rng.integers(4, header), rng.integers(1, 16)
            if kind == 0:
                data[at : at + length] = rng.integers(0, 256, len(data[at : at + length]))
            elif kind == 1:
                data = np.delete(data, slice(at, at + length))
            else:
                data = np.insert(data, at, rng.integers(0, 256, length))
        read(tmp_path / "m.gguf", data.tobytes())


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.binary(max_size=400), n_tensors=st.integers(0, 3), n_keys=st.integers(0, 3))
def test_arbitrary_bytes_behind_a_good_start(tmp_path: Path, data: bytes, n_tensors: int, n_keys: int) -> None:
    read(tmp_path / "m.gguf", b"GGUF" + struct.pack("<IQQ", 3, n_tensors, n_keys) + data)
