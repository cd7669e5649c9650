from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.text.calls.scan import MAX_DEPTH, JsonScan

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


def scanned(text: str, cuts: list[int]) -> tuple[int, bool, bool, bool]:
    scan, at = JsonScan(), 0
    ends = sorted({len(text), *(cut % (len(text) + 1) for cut in cuts)})
    for end in ends:
        n = scan.feed(text[at:end])
        at += n
        if at < end:
            break
    return at, scan.done, scan.failed, scan.settled


def is_json(text: str) -> bool:
    def refuse(word: str) -> None:
        raise ValueError(word)

    try:
        json.loads(text, parse_constant=refuse)
    except ValueError:
        return False
    return True


@given(values, st.booleans(), st.sampled_from([None, 2]), st.lists(st.integers(0, 200), max_size=5))
@settings(max_examples=40, deadline=None)
def test_all_json_is_taken(value: object, ascii: bool, indent: int | None, cuts: list[int]) -> None:
    text = json.dumps([value], ensure_ascii=ascii, indent=indent)
    assert scanned(text + "]x", cuts) == (len(text), True, False, True)


@given(st.text('{}[]",:\\tru efalsn01-+.eE"u\n', max_size=12), st.lists(st.integers(0, 12), max_size=4))
@settings(max_examples=150, deadline=None)
def test_it_takes_what_json_takes_and_nothing_else(text: str, cuts: list[int]) -> None:
    text = f"[{text}]"
    at, done, failed, _ = scanned(text, cuts)
    assert (done and at == len(text)) == is_json(text)
    assert (at, done, failed) == scanned(text, [])[:3]
    assert done or failed or at == len(text)


@pytest.mark.parametrize(
    "text", ["[01]", "[1.]", "[.5]", "[-]", "[1e]", "[tru]", "[True]", "['a']", "[1,]", '{"a":1,}']
)
def test_what_only_looks_like_json_fails(text: str) -> None:
    assert scanned(text, [])[2]


def test_it_is_settled_with_the_first_colon() -> None:
    for text, settled in (
        ("{", False),
        ('{"a"', False),
        ('{ "a" :', True),
        ("{ }", True),
        ("{a", False),
        ("{1", False),
    ):
        assert scanned(text, [])[3] == settled, text


def test_depth_is_bounded() -> None:
    assert scanned("[" * MAX_DEPTH, [])[0] == MAX_DEPTH
    assert scanned("[" * MAX_DEPTH + "[", [])[2]
