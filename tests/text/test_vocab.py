from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from llanero.errors import LlaneroError, ModelFormatError
from llanero.text.tokenizer import Tokenizer

Make = dict[str, Callable[..., dict[str, Any]]]


@pytest.mark.parametrize(
    ("kind", "change", "message"),
    [
        ("bpe", {"model": None}, "model is missing"),
        ("bpe", {"model": 3}, "model: expected a string"),
        ("bpe", {"tokens": None}, "tokens is missing"),
        ("bpe", {"tokens": []}, "tokens is missing"),
        ("bpe", {"tokens": "abc"}, "tokens: expected an array"),
        ("bpe", {"tokens": ["a", 3, "b"]}, r"tokens\[1\]: expected a string, got int"),
        ("bpe", {"token_type": [1, 1]}, "token_type: 2 values for"),
        ("bpe", {"token_type": ["a"]}, "token_type: expected an array of numbers"),
        ("bpe", {"merges": None}, "merges is missing"),
        ("bpe", {"merges": ["ab"]}, r"merges\[0\]: 'ab' is not two tokens"),
        ("bpe", {"merges": ["a "]}, r"merges\[0\]"),
        ("bpe", {"merges": [" a"]}, r"merges\[0\]"),
        ("bpe", {"merges": ["a 字"]}, r"merges\[0\].*'字' is no token"),
        ("bpe", {"merges": ["a b"]}, r"merges\[0\].*'ab' is no token"),
        ("bpe", {"bos_token_id": 10_000}, "bos_token_id: 10000 is no token id"),
        ("bpe", {"eos_token_id": -5}, "eos_token_id: -5 is no token id"),
        ("bpe", {"eos_token_id": "x"}, "eos_token_id: expected a token id"),
        ("bpe", {"eos_token_id": True}, "eos_token_id: expected a token id"),
        ("bpe", {"add_bos_token": 1}, "add_bos_token: expected true or false"),
        ("spm", {"scores": None}, "scores is missing"),
        ("spm", {"scores": [0.0]}, "scores: 1 values for"),
        ("spm", {"tokens": [f"t{i}" for i in range(279)] + ["a" * 300]}, "300 characters"),
        ("wordpiece", {"tokens": ["a"] * 9}, "tokens 0 and 8 are both 'a'"),
        ("wordpiece", {"tokens": [f"t{i}" for i in range(9)]}, "unknown_token_id is missing"),
    ],
)
def test_damage_is_named(make: Make, kind: str, change: dict[str, Any], message: str) -> None:
    with pytest.raises(ModelFormatError, match=message):
        Tokenizer.from_metadata(make[kind](**change))


def test_scores_must_be_numbers(make: Make) -> None:
    scores = np.array(make["spm"]()["tokenizer.ggml.scores"])
    scores[5] = np.nan
    with pytest.raises(ModelFormatError, match=r"scores\[5\]"):
        Tokenizer.from_metadata(make["spm"](scores=scores))


def test_minus_one_means_no_token(make: Make) -> None:
    tokenizer = Tokenizer.from_metadata(make["bpe"](bos_token_id=0xFFFFFFFF, add_bos_token=True))
    assert tokenizer.bos_id is None
    assert not tokenizer.add_bos


def test_a_padding_token_outside_the_vocabulary_is_no_reason_to_refuse(make: Make) -> None:
    assert Tokenizer.from_metadata(make["spm"](padding_token_id=32_000)).pad_id is None


def test_names_that_are_not_utf8(make: Make) -> None:
    tokens = [*make["bpe"]()["tokenizer.ggml.tokens"], "\udcff\udcfe"]
    tokenizer = Tokenizer.from_metadata(make["bpe"](tokens=tokens, token_type=None))
    assert tokenizer.token_bytes(len(tokens) - 1) == b"\xff\xfe"
    assert tokenizer.decode(tokenizer.encode("hello\ufffd")) == "hello\ufffd"


def test_numpy_arrays_are_taken(make: Make) -> None:
    metadata = make["spm"]()
    arrays = {
        key: np.array(value) if key.endswith(("scores", "token_type")) else value for key, value in metadata.items()
    }
    assert Tokenizer.from_metadata(arrays).encode("hello") == Tokenizer.from_metadata(metadata).encode("hello")


@pytest.mark.parametrize("kind", ["bpe", "spm", "wordpiece"])
def test_mutated_metadata_loads_or_is_refused(make: Make, kind: str) -> None:
    rng = random.Random(kind)
    junk = ["", "\0", "a b", " ", "\udc80", "▁", "<0x41>", "<0xZZ>", "字" * 40, "##", "</s>", 7, None, 1.5, b"x", []]
    for _ in range(150):
        metadata = make[kind]()
        for _ in range(rng.randint(1, 3)):
            key = rng.choice([k for k in metadata if k != "tokenizer.ggml.model"])
            value = metadata[key]
            if isinstance(value, list):
                value = list(value)
                for _ in range(rng.randint(1, 4) if value else 0):
                    value[rng.randrange(len(value))] = rng.choice(junk)
                metadata[key] = value[: rng.choice([len(value), len(value), 3, len(value) - 1])]
            else:
                metadata[key] = rng.choice([*junk, -1, 2**40])
        try:
            tokenizer = Tokenizer.from_metadata(metadata)
            ids = tokenizer.encode("hello world é\n</s>", parse_special=True)
            tokenizer.decode(ids)
        except LlaneroError:
            pass
