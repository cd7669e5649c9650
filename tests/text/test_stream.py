from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llanero.errors import InvalidRequestError
from llanero.text.stream import Detokenizer
from llanero.text.tokenizer import Tokenizer

Make = dict[str, Callable[..., dict[str, Any]]]


def stream(tokenizer: Tokenizer, ids: list[int], cuts: list[int], **options: bool) -> list[str]:
    detokenizer = Detokenizer(tokenizer, **options)
    bounds = [0, *sorted(cut % (len(ids) + 1) for cut in cuts), len(ids)]
    parts = [detokenizer.push(ids[a:b]) for a, b in pairwise(bounds)]
    return [*parts, detokenizer.flush()]


@given(st.data(), st.booleans(), st.booleans())
def test_parts_join_to_the_whole(bpe: Tokenizer, spm: Tokenizer, data: st.DataObject, skip: bool, more: bool) -> None:
    tokenizer = data.draw(st.sampled_from([bpe, spm]))
    ids = data.draw(st.lists(st.integers(0, tokenizer.n_vocab - 1), max_size=40))
    cuts = data.draw(st.lists(st.integers(0, 40), max_size=8))
    whole = tokenizer.decode(ids, skip_special=skip, continuation=more)
    assert "".join(stream(tokenizer, ids, cuts, skip_special=skip, continuation=more)) == whole


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=20))
def test_only_whole_characters(bpe: Tokenizer, text: str) -> None:
    ids = bpe.encode(text, add_special=False)
    parts = stream(bpe, ids, list(range(len(ids))))
    assert "".join(parts) == text
    assert "\ufffd" in text or not any("\ufffd" in part for part in parts)


def test_a_character_of_four_tokens(bpe: Tokenizer) -> None:
    detokenizer = Detokenizer(bpe)
    assert [detokenizer.push([i]) for i in bpe.encode("🦙", add_special=False)] == ["", "", "", "🦙"]


def test_an_unfinished_character_becomes_a_replacement_at_the_end(bpe: Tokenizer) -> None:
    detokenizer = Detokenizer(bpe)
    assert detokenizer.push(bpe.encode("a🦙", add_special=False)[:3]) == "a"
    assert detokenizer.flush() == "\ufffd"


def test_the_leading_space_goes_once(spm: Tokenizer) -> None:
    hello = spm.encode("hello", add_special=False)
    assert stream(spm, [1, *hello, *hello], [1, 2]) == ["", "hello", " hello", ""]
    assert stream(spm, [*hello], [], continuation=True) == [" hello", ""]
    assert stream(spm, [1, *hello], [], skip_special=False) == ["<s>hello", ""]


def test_ids_out_of_range(bpe: Tokenizer) -> None:
    with pytest.raises(InvalidRequestError):
        Detokenizer(bpe).push([10**6])
