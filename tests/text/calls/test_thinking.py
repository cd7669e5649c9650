from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spoken import Said, either_way, parsed, parts_of, pieces
from test_detect import SPOKEN, TEMPLATES

from llanero.text.calls import PLAIN, Text, Thinking, Thought, detect_thinking
from llanero.text.calls.families import HERMES, LLAMA

TAGS = Thinking("<think>", "</think>")
CALL = '<tool_call>{"name": "now", "arguments": {}}</tool_call>'

FAMILIES = {
    "Qwen-Qwen3-0.6B": "<think>",
    "deepseek-ai-DeepSeek-R1-Distill-Qwen-32B": "<think>",
    "ibm-granite-granite-3.3-2B-Instruct": "<think>",
    "LFM2.5-Instruct": "<think>",
    "mistralai-Ministral-3-14B-Reasoning-2512": "[THINK]",
    "google-gemma-4-31B-it": "<|channel>thought",
    "CohereForAI-c4ai-command-r7b-12-2024-tool_use": "<|START_THINKING|>",
    "MiniMax-M3": "<mm:think>",
    "Apertus-8B-Instruct": "<|inner_prefix|>",
    "Qwen-Qwen2.5-7B-Instruct": None,
    "meta-llama-Llama-3.2-3B-Instruct": None,
    "openai-gpt-oss-120b": None,
}


@pytest.mark.parametrize(("name", "opening"), FAMILIES.items())
def test_real_templates(name: str, opening: str | None) -> None:
    if not TEMPLATES.is_dir():
        pytest.skip(f"no real templates at {TEMPLATES}")
    assert name in SPOKEN
    thinking = detect_thinking((TEMPLATES / f"{name}.jinja").read_text())
    assert (thinking and thinking.opening) == opening


def think(text: str, **options: Any) -> Said:
    return either_way(options.pop("dialect", PLAIN), text, thinking=TAGS, **options)


def test_thoughts_come_before_the_answer() -> None:
    assert think("<think>\nHm.\n\nYes.\n</think>\n\nIt is so.\n") == Said("It is so.\n", thoughts="Hm.\n\nYes.")
    assert think("Hm.</think>It is so.", begun=True) == Said("It is so.", thoughts="Hm.")
    assert think("<think>Hm.</think>It is so.", begun=True) == Said("It is so.", thoughts="Hm.")
    assert think(" \n<think>\n\n</think>\n\nIt is so.") == Said("It is so.")


def test_thoughts_that_do_not_end() -> None:
    assert think("<think>Hm. ", cut=True) == Said(thoughts="Hm.")
    assert think("Hm. </thin", begun=True) == Said(thoughts="Hm. </thin")


def test_elsewhere_the_tags_are_text() -> None:
    for text in ("So <think>a</think> b", "a</think>", "\n a", "<thin", ""):
        assert think(text) == Said(text)
    assert think("<think>a</think>b<think>c</think>") == Said("b<think>c</think>", thoughts="a")


def test_thoughts_before_calls() -> None:
    for dialect, text in ((HERMES, f"I look.{CALL}"), (LLAMA, '{"name": "now", "parameters": {}}')):
        said = think(f"<think>\nHm. {CALL}</think>\n\n{text}", dialect=dialect)
        assert (said.thoughts, said.called) == (f"Hm. {CALL}", [("now", {})])
        assert said.text == ("I look." if dialect is HERMES else "")


def test_control_tokens_are_never_shown() -> None:
    options = {"dialect": HERMES, "control_tokens": [*TAGS, "<tool_call>"]}
    assert think("<think>a<tool_call><think>b</think>c</think>", **options) == Said("c", thoughts="ab")


def test_thoughts_stream() -> None:
    parts = parts_of(PLAIN, ["<thi", "nk>\n", "Hm", ". ", "So", "</th", "ink>\n", "\nYes"], thinking=TAGS)
    assert parts == [[], [], [Thought("Hm")], [Thought(".")], [Thought(" So")], [], [], [Text("Yes")], []]


@given(
    st.lists(st.sampled_from(["<think>", "</think>", CALL, "\n", " ", "a", "<th", "<tool_call>"]), max_size=7),
    st.lists(st.integers(0, 200), max_size=6),
    st.booleans(),
    st.sampled_from([PLAIN, HERMES, LLAMA]),
)
@settings(max_examples=60, deadline=None)
def test_cuts_make_no_difference(words: list[str], cuts: list[int], begun: bool, dialect: Any) -> None:
    text = "".join(words)
    whole = parsed(dialect, text, thinking=TAGS, begun=begun)
    assert parsed(dialect, *pieces(text, cuts), thinking=TAGS, begun=begun) == whole
    assert parsed(dialect, *text, thinking=TAGS, begun=begun) == whole
