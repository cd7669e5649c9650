"""The GGUF reader against the `gguf` package's writer, split files, and every mistake we could think of."""

from __future__ import annotations

import os
import struct
import time
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from llanero.errors import ModelFormatError, ModelNotFoundError
from llanero.formats import gguf as reader
from llanero.formats.ggml_types import TYPES_BY_NAME
from llanero.formats.gguf import open_gguf

VOCABS = Path(__file__).parents[3] / "shared" / "data" / "vocab"

T = gguf.GGUFValueType
SCALARS = {
    "u8": (T.UINT8, 200),
    "i8": (T.INT8, -100),
    "u16": (T.UINT16, 60000),
    "i16": (T.INT16, -30000),
    "u32": (T.UINT32, 4_000_000_000),
    "i32": (T.INT32, -2_000_000_000),
    "f32": (T.FLOAT32, 0.5),
    "yes": (T.BOOL, True),
    "no": (T.BOOL, False),
    "u64": (T.UINT64, 2**63 + 1),
    "i64": (T.INT64, -(2**62)),
    "f64": (T.FLOAT64, 0.1),
    "text": (T.STRING, "Ünïcode 漢字 🦙"),
}


def write(path: Path, tensors: dict[str, np.ndarray[Any, Any]], **options: Any) -> None:
    writer = gguf.GGUFWriter(path, "llama", **options)
    for key, (kind, value) in SCALARS.items():
        writer.add_key_value(key, value, kind)
    writer.add_array("ints", [1, -2, 3])
    writer.add_array("floats", [0.5, -1.25])
    writer.add_array("flags", [True, False, True])
    writer.add_array("strings", ["a", "", "ß" * 100, "\x00"])
    writer.add_array("nested", [[1, 2], [3]])
    for name, array in tensors.items():
        writer.add_tensor(name, array)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@pytest.fixture
def tensors() -> dict[str, np.ndarray[Any, Any]]:
    rng = np.random.default_rng(1)
    return {
        "a.weight": rng.standard_normal((3, 5)).astype(np.float32),
        "b": np.arange(7, dtype=np.float16),
        "c": np.arange(24, dtype=np.int32).reshape(2, 3, 4),
        "d": np.array([1.5], np.float64),
    }


# --- well-formed files -------------------------------------------------------------------------------


def test_every_metadata_type_comes_back(tmp_path: Path, tensors: dict[str, Any]) -> None:
    write(tmp_path / "m.gguf", tensors)
    with open_gguf(tmp_path / "m.gguf") as file:
        for key, (_, value) in SCALARS.items():
            assert file.metadata[key] == value
            assert type(file.metadata[key]) is type(value)
        assert file.metadata["ints"].tolist() == [1, -2, 3]
        assert file.metadata["floats"].tolist() == [0.5, -1.25]
        assert file.metadata["flags"].tolist() == [True, False, True]
        assert file.metadata["strings"] == ["a", "", "ß" * 100, "\x00"]
        assert [row.tolist() for row in file.metadata["nested"]] == [[1, 2], [3]]
        assert file.architecture == "llama"
        assert set(file.metadata) == {"general.architecture", *SCALARS, "ints", "floats", "flags", "strings", "nested"}
        assert file.version == 3
        assert file.file_size == (tmp_path / "m.gguf").stat().st_size
        assert file.paths == (tmp_path / "m.gguf",)


def test_tensors_are_the_files_bytes(tmp_path: Path, tensors: dict[str, Any]) -> None:
    write(tmp_path / "m.gguf", tensors)
    with open_gguf(str(tmp_path / "m.gguf")) as file:
        assert list(file.tensors) == list(tensors)
        for name, array in tensors.items():
            tensor = file.tensors[name]
            assert tensor.name == name
            assert tensor.shape == array.shape
            assert tensor.data.tobytes() == array.tobytes()
            assert not tensor.data.flags.writeable
        assert [t.type for t in file.tensors.values()] == ["F32", "F16", "I32", "F64"]


def test_quantized_shape_is_in_values(tmp_path: Path) -> None:
    writer = gguf.GGUFWriter(tmp_path / "m.gguf", "llama")
    blocks = gguf.quants.quantize(np.ones((4, 64), np.float32), gguf.GGMLQuantizationType.Q8_0)
    writer.add_tensor("w", blocks, raw_dtype=gguf.GGMLQuantizationType.Q8_0)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with open_gguf(tmp_path / "m.gguf") as file:
        assert file.tensors["w"].type == "Q8_0"
        assert file.tensors["w"].shape == (4, 64)
        assert file.tensors["w"].data.nbytes == 4 * 2 * 34


def test_type_table_agrees_with_the_gguf_package() -> None:
    for qtype, (block, nbytes) in gguf.constants.GGML_QUANT_SIZES.items():
        if qtype.name == "Q8_1":  # the package counts its f16 pair as two f32
            continue
        ours = TYPES_BY_NAME[qtype.name]
        assert (ours.id, ours.block, ours.nbytes) == (qtype.value, block, nbytes)


def test_custom_alignment(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    data = Raw().key("general.alignment", 4, struct.pack("<I", 4096)).tensor("x", [3], 0, 0).tensor("y", [1], 0, 4096)
    path.write_bytes(data.build(alignment=4096, payload=4096 + 4))
    with open_gguf(path) as file:
        assert file.tensors["y"].data.nbytes == 4


def test_version_2_reads_the_same(tmp_path: Path, tensors: dict[str, Any]) -> None:
    write(tmp_path / "m.gguf", tensors)
    data = bytearray((tmp_path / "m.gguf").read_bytes())
    data[4] = 2
    (tmp_path / "m.gguf").write_bytes(data)
    with open_gguf(tmp_path / "m.gguf") as file:
        assert file.version == 2
        assert file.metadata["text"] == SCALARS["text"][1]


def test_strings_keep_bytes_that_are_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    tokens = [b"\xff\xfe", b"ok", b"\xc3"]
    packed = b"".join(struct.pack("<Q", len(t)) + t for t in tokens)
    path.write_bytes(Raw().key("tokens", 9, struct.pack("<IQ", 8, 3) + packed).build())
    with open_gguf(path) as file:
        assert [t.encode("utf-8", "surrogateescape") for t in file.metadata["tokens"]] == tokens


def test_missing_architecture_is_an_error_only_when_asked(tmp_path: Path) -> None:
    (tmp_path / "m.gguf").write_bytes(Raw().build())
    with open_gguf(tmp_path / "m.gguf") as file, pytest.raises(ModelFormatError, match=r"no general\.architecture"):
        _ = file.architecture


def test_release_gives_memory_back(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    write(path, {"w": np.ones((64, 65536), np.float32)})
    with open_gguf(path) as file:
        tensor = file.tensors["w"]
        before = _mapped_resident(path)
        assert int(tensor.data.sum(dtype=np.int64)) > 0
        loaded = _mapped_resident(path)
        file.release(tensor)
        assert loaded - before > 15_000
        assert _mapped_resident(path) < before + 1_000
        assert tensor.data[2] == 0x80  # still readable


def _mapped_resident(path: Path) -> int:
    """KiB of a mapped file that are in this process's memory."""
    if not os.path.exists("/proc/self/smaps"):  # noqa: PTH110
        pytest.skip("needs /proc/self/smaps")
    inside = False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        if not line.split(" ", 1)[0].endswith(":"):
            inside = line.endswith(str(path))
        elif inside and line.startswith("Rss:"):
            return int(line.split()[1])
    return 0


def test_views_outlive_the_file(tmp_path: Path, tensors: dict[str, Any]) -> None:
    write(tmp_path / "m.gguf", tensors)
    file = open_gguf(tmp_path / "m.gguf")
    view = file.tensors["a.weight"].data
    file.close()
    assert len(file.tensors) == 0
    assert view.tobytes() == tensors["a.weight"].tobytes()


@pytest.mark.skipif(not VOCABS.is_dir(), reason="no shared vocabularies beside the checkout")
def test_real_vocabularies_open_fast() -> None:
    for path in sorted(VOCABS.glob("*.gguf")):
        # CPU time of this thread: other load on the machine does not count.
        started = time.thread_time()
        with open_gguf(path) as file:
            assert time.thread_time() - started < 3
            tokens = file.metadata["tokenizer.ggml.tokens"]
            assert len(tokens) == len(file.metadata["tokenizer.ggml.token_type"]) > 30000
            assert all(isinstance(token, str) for token in tokens)
            assert file.architecture


# --- split files -------------------------------------------------------------------------------------


def split(folder: Path, tensors: dict[str, Any]) -> list[Path]:
    write(folder / "m.gguf", tensors, split_max_tensors=2)
    return sorted(folder.glob("m-*.gguf"))


def test_split_file_is_one_model(tmp_path: Path, tensors: dict[str, Any]) -> None:
    parts = split(tmp_path, tensors)
    assert len(parts) == 2
    with open_gguf(parts[0]) as file:
        assert file.paths == tuple(parts)
        assert file.file_size == sum(part.stat().st_size for part in parts)
        assert {name: t.data.tobytes() for name, t in file.tensors.items()} == {
            name: a.tobytes() for name, a in tensors.items()
        }
        for tensor in file.tensors.values():
            file.release(tensor)


def test_split_file_with_a_part_missing(tmp_path: Path, tensors: dict[str, Any]) -> None:
    parts = split(tmp_path, tensors)
    parts[1].unlink()
    with pytest.raises(ModelFormatError, match=f"missing: {parts[1].name}"):
        open_gguf(parts[0])


def test_split_file_opened_at_another_part(tmp_path: Path, tensors: dict[str, Any]) -> None:
    parts = split(tmp_path, tensors)
    with pytest.raises(ModelFormatError, match=f"part 2 of 2; open {parts[0].name}"):
        open_gguf(parts[1])


def test_split_file_renamed(tmp_path: Path, tensors: dict[str, Any]) -> None:
    parts = split(tmp_path, tensors)
    parts[0].rename(tmp_path / "model.gguf")
    with pytest.raises(ModelFormatError, match="must keep its name"):
        open_gguf(tmp_path / "model.gguf")


def test_split_file_with_the_same_part_twice(tmp_path: Path, tensors: dict[str, Any]) -> None:
    parts = split(tmp_path, tensors)
    parts[1].write_bytes(parts[0].read_bytes())
    with pytest.raises(ModelFormatError, match="expected part 2 of 2"):
        open_gguf(parts[0])


# --- what is not a GGUF file -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (b"", "empty"),
        (b"lmgg" + bytes(40), "legacy GGML"),
        (b"tjgg" + bytes(40), "legacy GGML"),
        (struct.pack("<Q", 100) + b'{"__metadata__":{}}', "safetensors"),
        (b"  <!DOCTYPE html><html>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\n", "git-lfs pointer"),
        (b"PK\x03\x04" + bytes(40), "PyTorch"),
        (b'{"architectures": ["LlamaForCausalLM"]}', "JSON"),
        (b"\x7fELF" + bytes(40), "starts with"),
        (b"GGUF", "truncated"),
        (b"GGUF" + struct.pack("<IQQ", 1, 0, 0), "version 1 is not supported"),
        (b"GGUF" + struct.pack(">IQQ", 3, 0, 0), "big-endian"),
        (b"GGUF" + struct.pack("<IQQ", 4, 0, 0), "version 4 is not supported"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_other_files_are_named(tmp_path: Path, head: bytes, words: str) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(head)
    with pytest.raises(ModelFormatError, match=words) as error:
        open_gguf(path)
    assert str(path) in str(error.value)


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFoundError, match="no such file"):
        open_gguf(tmp_path / "m.gguf")
    with pytest.raises(ModelNotFoundError):
        open_gguf("a\0b")


def test_folders_and_pipes_are_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(ModelFormatError, match="not a regular file"):
        open_gguf(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ModelFormatError, match="not a regular file"):
        open_gguf(tmp_path / "pipe")


# --- hostile headers ---------------------------------------------------------------------------------


class Raw:
    """Puts together a GGUF file byte by byte, right or wrong."""

    def __init__(self) -> None:
        self.keys: list[bytes] = []
        self.tensors: list[bytes] = []

    def key(self, name: str | bytes, kind: int, value: bytes) -> Raw:
        raw = name.encode() if isinstance(name, str) else name
        self.keys.append(struct.pack("<Q", len(raw)) + raw + struct.pack("<I", kind) + value)
        return self

    def tensor(self, name: str | bytes, ne: list[int], kind: int, offset: int) -> Raw:
        raw = name.encode() if isinstance(name, str) else name
        head = struct.pack("<Q", len(raw)) + raw + struct.pack(f"<I{len(ne)}Q", len(ne), *ne)
        self.tensors.append(head + struct.pack("<IQ", kind, offset))
        return self

    def build(
        self, *, n_tensors: int | None = None, n_keys: int | None = None, payload: int = 0, alignment: int = 32
    ) -> bytes:
        head = b"GGUF" + struct.pack(
            "<IQQ",
            3,
            len(self.tensors) if n_tensors is None else n_tensors,
            len(self.keys) if n_keys is None else n_keys,
        )
        data = head + b"".join(self.keys) + b"".join(self.tensors)
        return data + bytes(-len(data) % alignment) + bytes(payload)


HUGE = 2**63
ARRAY, STRING = 9, 8


def strings(n: int, *lengths: int) -> bytes:
    return struct.pack("<IQ", STRING, n) + b"".join(struct.pack("<Q", length) for length in lengths)


def nested(depth: int) -> bytes:
    return b"".join(struct.pack("<IQ", ARRAY, 1) for _ in range(depth)) + struct.pack("<IQ", 0, 1) + b"\1"


HOSTILE = {
    "tensor count": (Raw().build(n_tensors=HUGE), "tensor count"),
    "key count": (Raw().build(n_keys=2**64 - 1), "metadata count"),
    "key count one too large": (Raw().key("a", 0, bytes(1)).build(n_keys=2, alignment=1), "metadata count"),
    "key length": (Raw().build(n_keys=1, alignment=1) + struct.pack("<Q", HUGE) + bytes(64), "metadata key of"),
    "key twice": (Raw().key("a", 4, bytes(4)).key("a", 4, bytes(4)).build(), "'a' occurs twice"),
    "key not UTF-8": (Raw().key(b"\xff", 4, bytes(4)).build(), "not UTF-8"),
    "value type": (Raw().key("a", 13, bytes(8)).build(), "unknown value type 13"),
    "string length": (Raw().key("a", STRING, struct.pack("<Q", 2**64 - 1)).build(payload=64), "does not end within"),
    "string array count": (Raw().key("a", ARRAY, strings(HUGE)).build(payload=64), "length of 'a'"),
    "string array length": (Raw().key("a", ARRAY, strings(2, 0, HUGE)).build(payload=64), "does not end within"),
    "string lengths that wrap": (Raw().key("a", ARRAY, strings(3, 2**64 - 8, 0, 0)).build(payload=64), "does not end"),
    "array count": (Raw().key("a", ARRAY, struct.pack("<IQ", 10, 2**61)).build(payload=64), "length of 'a'"),
    "array item type": (Raw().key("a", ARRAY, struct.pack("<IQ", 77, 1)).build(payload=64), "unknown value type 77"),
    "array nesting": (Raw().key("a", ARRAY, nested(50)).build(), "nested deeper"),
    "array of too many arrays": (
        Raw().key("a", ARRAY, struct.pack("<IQ", ARRAY, 2**17)).build(payload=12 * 2**17),
        "length of 'a' 131072",
    ),
    "alignment 0": (Raw().key("general.alignment", 4, struct.pack("<I", 0)).build(), "general.alignment is 0"),
    "alignment 33": (Raw().key("general.alignment", 4, struct.pack("<I", 33)).build(), "general.alignment is 33"),
    "alignment 2**31": (Raw().key("general.alignment", 4, struct.pack("<I", 2**31)).build(), "power of two"),
    "alignment text": (Raw().key("general.alignment", STRING, struct.pack("<Q", 0)).build(), "is str, not an integer"),
    "tensor name length": (
        Raw().build(n_tensors=1, alignment=1) + struct.pack("<Q", 2**40) + bytes(64),
        "tensor name of",
    ),
    "tensor twice": (Raw().tensor("x", [1], 0, 0).tensor("x", [1], 0, 32).build(payload=64), "'x' occurs twice"),
    "n_dims": (Raw().tensor("x", [1] * 5, 0, 0).build(payload=64), "5 dimensions"),
    "dimension 0": (Raw().tensor("x", [0, 4], 0, 0).build(payload=64), "impossible shape"),
    "dimension 2**63": (Raw().tensor("x", [HUGE], 0, 0).build(payload=64), "impossible shape"),
    "product wraps to 0": (Raw().tensor("x", [2**32, 2**32], 0, 0).build(payload=64), "end after the file"),
    "type": (Raw().tensor("x", [32], 99, 0).build(payload=64), "unknown type 99"),
    "removed type": (Raw().tensor("x", [32], 31, 0).build(payload=64), "Q4_0_4_4, which ggml has dropped"),
    "broken block": (Raw().tensor("x", [33], 2, 0).build(payload=64), "whole blocks of 32"),
    "offset unaligned": (Raw().tensor("x", [1], 0, 4).build(payload=64), "not a multiple of 32"),
    "offset huge": (Raw().tensor("x", [1], 0, 2**64 - 32).build(payload=64), "end after the file"),
    "data truncated": (Raw().tensor("x", [17], 0, 0).build(payload=64), "end after the file"),
    "overlap": (Raw().tensor("x", [16], 0, 0).tensor("y", [8], 0, 32).build(payload=64), "overlap"),
    "split count": (Raw().key("split.count", 2, struct.pack("<H", 0)).build(), "split.no 0 of split.count 0"),
    "split number": (Raw().key("split.no", 5, struct.pack("<i", -1)).build(), "split.no -1"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_header(tmp_path: Path, name: str) -> None:
    data, words = HOSTILE[name]
    path = tmp_path / "m.gguf"
    path.write_bytes(data)
    with pytest.raises(ModelFormatError, match=words) as error:
        open_gguf(path)
    assert str(path) in str(error.value)


def test_the_hostile_headers_are_wrong_in_one_place_only(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    good = Raw().key("a", ARRAY, nested(3)).key("b", ARRAY, strings(2, 0, 0)).tensor("x", [16], 0, 0)
    path.write_bytes(good.build(payload=64))
    with open_gguf(path) as file:
        assert file.metadata["a"][0][0][0].tolist() == [1]
        assert file.tensors["x"].shape == (16,)


def test_zeros_posing_as_strings_cost_little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_ARRAY_VALUES", 1000)
    path = tmp_path / "m.gguf"
    path.write_bytes(Raw().key("a", ARRAY, strings(1001)).build(payload=8008))
    with pytest.raises(ModelFormatError, match="length of 'a' 1001"):
        open_gguf(path)
    twice = Raw().key("a", ARRAY, strings(600, *[0] * 600)).key("b", ARRAY, strings(600, *[0] * 600))
    path.write_bytes(twice.build())
    with pytest.raises(ModelFormatError, match="more than 1000 array values"):
        open_gguf(path)


def test_a_message_about_a_long_name_stays_readable(tmp_path: Path) -> None:
    path = tmp_path / "hostile.gguf"
    path.write_bytes(Raw().key("a" * 4000, 99, b"").build())
    with pytest.raises(ModelFormatError, match=r"'aaa.* \.\.\. .*has the unknown value type 99 \(at byte") as caught:
        open_gguf(path)
    assert len(str(caught.value)) < 500 + len(str(path))
