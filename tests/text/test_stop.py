from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.text.stop import StopMatcher


def naive(text: str, stops: list[str]) -> tuple[str, str | None]:
    found = [(text.find(stop), len(stop), stop) for stop in stops if stop in text]
    if not found:
        return text, None
    at, _, stop = min(found)
    return text[:at], stop


@settings(max_examples=400)
@given(
    st.text("ab", max_size=14),
    st.lists(st.text("abc", min_size=1, max_size=5), max_size=4),
    st.lists(st.integers(0, 14), max_size=8),
)
def test_any_split_finds_what_a_search_of_the_whole_finds(text: str, stops: list[str], cuts: list[int]) -> None:
    matcher = StopMatcher(stops)
    bounds = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    shown = "".join(matcher.push(text[a:b])[0] for a, b in pairwise(bounds)) + matcher.flush()
    assert (shown, matcher.matched) == naive(text, stops)


def test_overlapping_start() -> None:
    matcher = StopMatcher(["aab"])
    assert [matcher.push(c) for c in "aaab"] == [("", None), ("", None), ("a", None), ("", "aab")]
    assert matcher.push("more") == ("", None)
    assert matcher.flush() == ""


def test_held_back_text_is_given_at_the_end() -> None:
    matcher = StopMatcher(["</s>"])
    assert matcher.push("x</") == ("x", None)
    assert matcher.flush() == "</"
    assert matcher.matched is None


def test_a_match_that_waits_for_an_earlier_one() -> None:
    matcher = StopMatcher(["abcd", "bc"])
    assert matcher.push("xabc") == ("x", None)
    assert matcher.flush() == "a"
    assert matcher.matched == "bc"


def test_no_stop_strings_hold_nothing_back() -> None:
    assert StopMatcher([]).push("text") == ("text", None)


def test_empty_stop_strings_are_our_bug() -> None:
    with pytest.raises(ValueError, match="empty"):
        StopMatcher([""])
