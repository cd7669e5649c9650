from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spoken import Said, either_way, parsed, parts_of, pieces

from llanero.text.calls import CallArguments, CallBegin, CallEnd, Text
from llanero.text.calls.families import HERMES


def call(name: str = "get_weather", arguments: Any = None, *, key: str = "arguments") -> str:
    body = json.dumps({"name": name, key: {"city": "Oslo"} if arguments is None else arguments}, ensure_ascii=False)
    return f"<tool_call>\n{body}\n</tool_call>"


def test_one_call() -> None:
    said = either_way(HERMES, call())
    assert said.called == [("get_weather", {"city": "Oslo"})]
    assert said.text == ""


def test_text_before_and_between_and_behind_calls() -> None:
    said = either_way(HERMES, f"Let me see.\n\n{call()}\n{call('now', {})}\n and more \n")
    assert said.called == [("get_weather", {"city": "Oslo"}), ("now", {})]
    assert said.text == "Let me see.\n and more \n"


def test_white_space_around_calls_is_markup_and_elsewhere_text() -> None:
    assert either_way(HERMES, f"\n\n{call()}\n\n").text == ""
    assert either_way(HERMES, "\n a \n ").text == "\n a \n "
    assert either_way(HERMES, "\n").text == "\n"


def test_arguments_are_the_models_own_text() -> None:
    arguments = {"city": 'Zü"rich\\ 😀\u2028', "options": {"deep": [{"x": [1, -2.5e3, True, None]}, []]}, "days": 3}
    for ascii in (True, False):
        text = json.dumps(arguments, ensure_ascii=ascii, indent=1)
        said = either_way(HERMES, f'<tool_call>{{"name": "get_weather", "arguments": {text}}}</tool_call>')
        assert said.calls[0].arguments == text


def test_a_call_is_told_as_soon_as_it_is_one() -> None:
    text = '<tool_call>\n{"name": "get_weather", "arguments": {"city": "Oslo"}}\n</tool_call>'
    told = list(zip([*text, ""], parts_of(HERMES, list(text)), strict=True))
    shown = [(piece, part) for piece, parts in told for part in parts]
    assert shown[0] == (":", CallBegin("get_weather"))
    assert shown[1] == (":", CallArguments('{"city":'))
    assert [part for _, part in shown[2:-1]] == [CallArguments(c) for c in ' "Oslo"}']
    assert shown[-1] == ("}", CallEnd())


def test_text_is_not_held_back_for_long() -> None:
    assert [len(parts) for parts in parts_of(HERMES, ["a", "b c", " ", "d", "<", "b", ">"])] == [1, 1, 0, 1, 0, 1, 1, 0]


@pytest.mark.parametrize(
    "body",
    [
        '{"arguments": {"city": "Oslo"}, "name": "get_weather"}',
        '{"name": "get_weather", "parameters": {"city": "Oslo"}}',
        '{"id": 7, "name": "get_weather", "x": [{}], "arguments": {"city": "Oslo"}, "y": "}"}',
        '{"name": "get_weather", "arguments": "{\\"city\\": \\"Oslo\\"}"}',
        '{ "name" :"get_weather" ,\t"arguments":{"city": "Oslo"} }',
    ],
)
def test_other_ways_to_write_a_call(body: str) -> None:
    assert either_way(HERMES, f"<tool_call>{body}</tool_call>").called == [("get_weather", {"city": "Oslo"})]


@pytest.mark.parametrize(
    "body", ['{"name": "now"}', '{"name": "now", "arguments": null}', '{"name":"now","arguments":{}}']
)
def test_calls_without_arguments(body: str) -> None:
    assert either_way(HERMES, f"<tool_call>{body}</tool_call>").called == [("now", {})]


@pytest.mark.parametrize(
    "text",
    [
        "<tool_call>\nget_weather(Oslo)\n</tool_call>",
        '<tool_call>\n{"name": "unknown", "arguments": {"city": 1}}\n</tool_call>',
        '<tool_call>\n{"name": "get_weather", "arguments": {city: 1}}\n</tool_call>',
        '<tool_call>\n{"name": "get_weather", "arguments": [1]}\n</tool_call>',
        '<tool_call>\n{"name": "get_weather", "arguments": "no object"}\n</tool_call>',
        '<tool_call>\n{"name": "get_weather", "arguments": ',
        '<tool_call>\n{"name": 3, "arguments": {}}\n</tool_call>',
        '<tool_call>\n{"arguments": {}}\n</tool_call>',
        "<tool_call>\n{}\n</tool_call>",
        '<tool_call>\n{"name": "\\ud800", "arguments": {}}',
        "<tool_call>",
        "<tool_call",
        "use <tool_call> and </tool_call> like this",
        '{"name": "get_weather", "arguments": {}}',
        '<TOOL_CALL>{"name": "now"}</TOOL_CALL>',
        '<tool_call>{"name": "now", "x": "\n"}</tool_call>',
    ],
)
def test_what_only_looks_like_a_call_stays_text(text: str) -> None:
    for cut in (False, True):
        assert either_way(HERMES, text, cut=cut) == Said(text)


def test_a_good_call_behind_a_bad_one_counts() -> None:
    bad = '<tool_call>\n{"name": "nope"}\n</tool_call>'
    said = either_way(HERMES, f"{bad}\n{call()}")
    assert (said.text, len(said.calls)) == (bad, 1)
    said = either_way(HERMES, f'<tool_call>{{"name": {call()}')
    assert (said.text, len(said.calls)) == ('<tool_call>{"name":', 1)


def test_a_call_that_breaks_keeps_its_text() -> None:
    start = '<tool_call>\n{"name": "get_weather", "arguments": {"city": "Oslo", '
    said = either_way(HERMES, f"So: {start}days: 3}}}}\n</tool_call>{call('now', {})} end")
    assert said.text == "So:days: 3}}\n</tool_call> end"
    assert [(c.name, c.arguments) for c in said.calls] == [("get_weather", '{"city": "Oslo", '), ("now", "{}")]
    assert said.calls[0].broken == " " + start
    assert said.calls[1].broken is None


def test_an_answer_that_ends_inside_a_call() -> None:
    start = '<tool_call>{"name": "get_weather", "arguments": {"city": "Os'
    cut = either_way(HERMES, start, cut=True).calls[0]
    assert (cut.arguments, cut.broken) == ('{"city": "Os', "")
    stopped = either_way(HERMES, start).calls[0]
    assert (stopped.arguments, stopped.broken) == ('{"city": "Os', start)


def test_a_call_is_one_without_its_closing() -> None:
    for end in ("", "}", "}\n", "}\n</tool_"):
        said = either_way(HERMES, '<tool_call>\n{"name": "now", "arguments": {}' + end)
        assert said.called == [("now", {})]
    assert said.text == "\n</tool_"


def test_several_calls_in_one_block() -> None:
    one = '{"name": "now", "arguments": {}}'
    for between in ("\n", "", ", "):
        said = either_way(HERMES, f"<tool_call>{one}{between}{one}</tool_call>")
        assert said.called == [("now", {})] * 2
        assert said.text == ""


def test_control_tokens_of_the_dialect_are_never_text() -> None:
    control = ["<tool_call>", "</tool_call>", "<other>"]
    said = either_way(HERMES, f"a</tool_call> <tool_call>b <other> {call()}", control_tokens=control)
    assert (said.text, len(said.calls)) == ("a b <other>", 1)


arguments = st.dictionaries(
    st.text(max_size=4),
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda i: st.lists(i, max_size=3)),
    max_size=3,
)
fragments = st.lists(
    st.one_of(
        st.builds(call, st.sampled_from(["get_weather", "now", "unknown"]), arguments),
        st.sampled_from(
            ["<tool_call>", "</tool_call>", "\n", " ", '{"name": "now"', '"arguments": {"a": ', "}", "<tool", "x"]
        ),
        st.text(max_size=4),
    ),
    max_size=6,
).map("".join)


@given(fragments, st.lists(st.integers(0, 300), max_size=8), st.booleans(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_cuts_make_no_difference(text: str, cuts: list[int], cut: bool, control: bool) -> None:
    options: dict[str, Any] = {"cut": cut, "control_tokens": ["<tool_call>"] if control else []}
    assert parsed(HERMES, *pieces(text, cuts), **options) == parsed(HERMES, text, **options)


@given(st.text(max_size=20), arguments, st.text(max_size=20))
@settings(max_examples=40, deadline=None)
def test_every_good_call_is_found(before: str, given_: dict[str, Any], behind: str) -> None:
    said = parsed(HERMES, before + call("get_weather", given_) + behind)
    assert said.called == [("get_weather", given_)]
    assert said.text == before.rstrip(" \t\r\n") + (behind if behind.strip(" \t\r\n") else "")


def test_parts_are_plain() -> None:
    assert parts_of(HERMES, ["a"])[0] == [Text("a")]
