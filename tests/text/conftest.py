"""Vocabularies for the text tests: small ones made here, and the real ones beside the checkout where there are."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from llanero.formats.gguf import open_gguf
from llanero.text.tokenizer import Tokenizer

NORMAL, UNKNOWN, CONTROL, USER_DEFINED, BYTE = 1, 2, 3, 4, 6
DATA = Path(__file__).parents[3] / "shared" / "data"
REAL = (
    "bert-bge",
    "deepseek-coder",
    "gemma-4",
    "gpt-2",
    "llama-bpe",
    "llama-spm",
    "phi-3",
    "qwen2",
    "qwen35",
)


def _byte_characters() -> list[str]:
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = iter(range(256, 512))
    return [chr(b) if b in printable else chr(next(others)) for b in range(256)]


def byte_level(**changes: Any) -> dict[str, Any]:
    """A byte-level BPE vocabulary with a few merges, Qwen-like special tokens and `<think>` as user-defined ones."""
    merges = ["h e", "l l", "he ll", "hell o", "Ġ w", "o r", "Ġw or", "l d", "Ġwor ld", "t h", "Ġ Ġ"]
    merged = [merge.replace(" ", "") for merge in merges]
    control = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    defined = ["<think>", "</think>", "<tool_call>", "</tool_call>"]
    tokens = [*_byte_characters(), *merged, *control, *defined]
    metadata = {
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "qwen2",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": [NORMAL] * (256 + len(merged)) + [CONTROL] * 3 + [USER_DEFINED] * 4,
        "tokenizer.ggml.merges": merges,
        "tokenizer.ggml.bos_token_id": tokens.index("<|endoftext|>"),
        "tokenizer.ggml.eos_token_id": tokens.index("<|im_end|>"),
    }
    return _changed(metadata, changes)


def sentencepiece(**changes: Any) -> dict[str, Any]:
    """A SentencePiece vocabulary with byte fallback. "x" is no token of its own, but a part of "ox"."""
    words = [
        "▁",
        "h",
        "e",
        "l",
        "o",
        "w",
        "r",
        "d",
        "b",
        "he",
        "ll",
        "hell",
        "hello",
        "▁hello",
        "wo",
        "▁wo",
        "ld",
        "ox",
    ]
    words += ["rld", "▁world", "▁▁"]
    special = ["<unk>", "<s>", "</s>"]
    tokens = special + [f"<0x{byte:02X}>" for byte in range(256)] + words
    metadata = {
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": [UNKNOWN, CONTROL, CONTROL] + [BYTE] * 256 + [NORMAL] * len(words),
        "tokenizer.ggml.scores": [0.0] * 259 + [-float(i) for i in range(len(words))],
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.unknown_token_id": 0,
    }
    return _changed(metadata, changes)


def wordpiece(**changes: Any) -> dict[str, Any]:
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "▁hello", "▁wor", "ld", "▁,", "s"]
    metadata = {
        "tokenizer.ggml.model": "bert",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": [CONTROL] * 4 + [NORMAL] * 5,
    }
    return _changed(metadata, changes)


def _changed(metadata: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    metadata |= {f"tokenizer.ggml.{key}": value for key, value in changes.items()}
    return {key: value for key, value in metadata.items() if value is not None}


@pytest.fixture(scope="session")
def bpe() -> Tokenizer:
    return Tokenizer.from_metadata(byte_level())


@pytest.fixture(scope="session")
def spm() -> Tokenizer:
    return Tokenizer.from_metadata(sentencepiece())


@pytest.fixture(scope="session")
def make() -> dict[str, Callable[..., dict[str, Any]]]:
    """Kind -> function that makes its metadata; keyword arguments replace keys, None removes one."""
    return {"bpe": byte_level, "spm": sentencepiece, "wordpiece": wordpiece}


@lru_cache(maxsize=2)
def _load(path: Path) -> Tokenizer:
    return Tokenizer.from_metadata(open_gguf(path).metadata)


@pytest.fixture(scope="session")
def data() -> Path:
    if not DATA.is_dir():
        pytest.skip(f"no real vocabularies and templates at {DATA}")
    return DATA


@pytest.fixture(params=REAL)
def real(request: pytest.FixtureRequest, data: Path) -> tuple[Path, Tokenizer]:
    path = data / "vocab" / f"ggml-vocab-{request.param}.gguf"
    return path, _load(path)


@pytest.fixture
def load(data: Path) -> Callable[[str], Tokenizer]:
    return lambda name: _load(data / "vocab" / f"ggml-vocab-{name}.gguf")
