"""What must hold in every dialect, over answers as its models write them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spoken import Said, either_way, parsed, pieces

from llanero.text.calls import Dialect
from llanero.text.calls import families as d

Calls = Sequence[tuple[str, dict[str, Any]]]


def js(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def objects(calls: Calls, name: str = "name", arguments: str = "arguments") -> list[str]:
    return [js({name: called, arguments: given_}) for called, given_ in calls]


def listed(calls: Calls, name: str = "name", arguments: str = "arguments") -> str:
    return "[" + ", ".join(objects(calls, name, arguments)) + "]"


def python(calls: Calls) -> str:
    return "[" + ", ".join(f"{n}({', '.join(f'{k}={v!r}' for k, v in a.items())})" for n, a in calls) + "]"


def plain(value: Any) -> str:
    return value if isinstance(value, str) else js(value)


def gemma(value: Any, quote: str) -> str:
    if isinstance(value, str):
        return quote + value + quote
    if isinstance(value, dict):
        return "{" + ",".join(f"{key}:{gemma(item, quote)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(gemma(item, quote) for item in value) + "]"
    return js(value)


def qwen_coder(calls: Calls) -> str:
    return "\n".join(
        f"<tool_call>\n<function={n}>\n"
        + "".join(f"<parameter={k}>\n{plain(v)}\n</parameter>\n" for k, v in a.items())
        + "</function>\n</tool_call>"
        for n, a in calls
    )


def glm(calls: Calls) -> str:
    return "\n".join(
        f"<tool_call>{n}\n"
        + "".join(f"<arg_key>{k}</arg_key>\n<arg_value>{plain(v)}</arg_value>\n" for k, v in a.items())
        + "</tool_call>"
        for n, a in calls
    )


def minimax(calls: Calls) -> str:
    return (
        "<minimax:tool_call>\n"
        + "".join(
            f'<invoke name="{n}">\n'
            + "".join(f'<parameter name="{k}">{plain(v)}</parameter>\n' for k, v in a.items())
            + "</invoke>\n"
            for n, a in calls
        )
        + "</minimax:tool_call>"
    )


def dsml(calls: Calls) -> str:
    def parameter(key: str, value: Any) -> str:
        word = "true" if isinstance(value, str) else "false"
        return f'<｜DSML｜parameter name="{key}" string="{word}">{plain(value)}</｜DSML｜parameter>\n'

    return (
        "<｜DSML｜function_calls>\n"
        + "".join(
            f'<｜DSML｜invoke name="{n}">\n{"".join(parameter(k, v) for k, v in a.items())}</｜DSML｜invoke>\n'
            for n, a in calls
        )
        + "</｜DSML｜function_calls>"
    )


def deepseek_r1(calls: Calls) -> str:
    return (
        "<｜tool▁calls▁begin｜>"
        + "\n".join(
            f"<｜tool▁call▁begin｜>function<｜tool▁sep｜>{n}\n```json\n{js(a)}\n```<｜tool▁call▁end｜>"
            for n, a in calls
        )
        + "<｜tool▁calls▁end｜>"
    )


def deepseek_v31(calls: Calls) -> str:
    each = "".join(f"<｜tool▁call▁begin｜>{n}<｜tool▁sep｜>{js(a)}<｜tool▁call▁end｜>" for n, a in calls)
    return f"<｜tool▁calls▁begin｜>{each}<｜tool▁calls▁end｜>"


def kimi(calls: Calls) -> str:
    each = "".join(
        f"<|tool_call_begin|>functions.{n}:{i}<|tool_call_argument_begin|>{js(a)}<|tool_call_end|>"
        for i, (n, a) in enumerate(calls)
    )
    return f"<|tool_calls_section_begin|>{each}<|tool_calls_section_end|>"


def harmony(calls: Calls) -> str:
    each = [f"<|channel|>commentary to=functions.{n} <|constrain|>json<|message|>{js(a)}<|call|>" for n, a in calls]
    return "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant" + "<|start|>assistant".join(each)


WAYS: dict[str, tuple[Dialect, Callable[[Calls], str]]] = {
    "hermes": (d.HERMES, lambda calls: "\n".join(f"<tool_call>\n{o}\n</tool_call>" for o in objects(calls))),
    "apriel": (d.APRIEL, lambda calls: f"<tool_calls>{listed(calls)}</tool_calls>"),
    "nemotron": (d.NEMOTRON, lambda calls: f"<TOOLCALL>{listed(calls)}</TOOLCALL>"),
    "granite": (d.GRANITE, lambda calls: f"<|tool_call|>{listed(calls)}"),
    "phi 4": (d.GRANITE, lambda calls: f"<|tool_call|>{listed(calls)}<|/tool_call|>"),
    "gigachat": (d.GIGACHAT, lambda calls: "<|function_call|>" + "".join(objects(calls))),
    "firefunction": (d.FIREFUNCTION, lambda calls: f" functools{listed(calls)}"),
    "cohere": (
        d.COHERE,
        lambda calls: f"<|START_ACTION|>\n{listed(calls, 'tool_name', 'parameters')}\n<|END_ACTION|>",
    ),
    "command-r": (d.COMMAND_R, lambda calls: f"Action:\n```json\n{listed(calls, 'tool_name', 'parameters')}\n```"),
    "qwen-coder": (d.QWEN_CODER, qwen_coder),
    "qwen-coder, without the tag": (d.QWEN_CODER, lambda calls: qwen_coder(calls).replace("<tool_call>\n", "")),
    "glm": (d.GLM, glm),
    "minimax": (d.MINIMAX, minimax),
    "muse": (
        d.MUSE,
        lambda calls: (
            minimax(calls)
            .replace("minimax:tool_call", "atem:function_calls")
            .replace("<parameter", "<atem:parameter")
            .replace("</parameter", "</atem:parameter")
            .replace("<invoke", "<atem:invoke")
            .replace("</invoke", "</atem:invoke")
        ),
    ),
    "minicpm": (
        d.MINICPM,
        lambda calls: "\n".join(
            f'<function name="{n}">'
            + "".join(
                f'<param name="{k}">{f"<![CDATA[{v}]]>" if isinstance(v, str) else js(v)}</param>' for k, v in a.items()
            )
            + "</function>"
            for n, a in calls
        ),
    ),
    "dsml": (d.DSML, dsml),
    "dsml, v4": (d.DSML, lambda calls: dsml(calls).replace("function_calls>", "tool_calls>")),
    "deepseek r1": (d.DEEPSEEK, deepseek_r1),
    "deepseek v3.1": (d.DEEPSEEK, deepseek_v31),
    "deepseek, without the section": (
        d.DEEPSEEK,
        lambda calls: deepseek_v31(calls).removeprefix("<｜tool▁calls▁begin｜>").removesuffix("<｜tool▁calls▁end｜>"),
    ),
    "kimi": (d.KIMI, kimi),
    "mistral, old": (d.MISTRAL, lambda calls: f"[TOOL_CALLS] {listed(calls)}"),
    "mistral": (d.MISTRAL, lambda calls: "".join(f"[TOOL_CALLS]{n}[ARGS]{js(a)}" for n, a in calls)),
    "mistral, with ids": (
        d.MISTRAL,
        lambda calls: "".join(f"[TOOL_CALLS]{n}[CALL_ID]abcdefghi[ARGS]{js(a)}" for n, a in calls),
    ),
    "mistral, bare": (d.MISTRAL, lambda calls: "".join(f"[TOOL_CALLS]{n}{js(a)}" for n, a in calls)),
    "solar": (
        d.SOLAR,
        lambda calls: (
            "<|tool_calls|>"
            + "".join(
                f"<|tool_call:begin|>id{i}<|tool_call:name|>{n}<|tool_call:args|>{js(a)}<|tool_call:end|>"
                for i, (n, a) in enumerate(calls)
            )
        ),
    ),
    "functionary": (d.FUNCTIONARY, lambda calls: ">>>".join(f"{n}\n{js(a)}" for n, a in calls)),
    "apertus": (
        d.APERTUS,
        lambda calls: f"<|tools_prefix|>[{', '.join(js({n: a}) for n, a in calls)}]<|tools_suffix|>",
    ),
    "lfm2": (d.LFM2, lambda calls: f"<|tool_call_start|>{python(calls)}<|tool_call_end|>"),
    "lfm2, json": (d.LFM2, lambda calls: f"<|tool_call_start|>{listed(calls)}<|tool_call_end|>"),
    "llama, json": (d.LLAMA, lambda calls: "; ".join(objects(calls, arguments="parameters"))),
    "llama, marked": (d.LLAMA, lambda calls: "<|python_tag|>" + "; ".join(objects(calls, arguments="parameters"))),
    "llama, list": (d.LLAMA, lambda calls: listed(calls, arguments="parameters")),
    "llama, python": (d.LLAMA, python),
    "llama 4": (d.LLAMA, lambda calls: f"<|python_start|>{python(calls)}<|python_end|>"),
    "gemma": (
        d.GEMMA,
        lambda calls: "".join(f"<|tool_call>call:{n}" + gemma(a, '<|"|>') + "<tool_call|>" for n, a in calls),
    ),
    "functiongemma": (
        d.FUNCTION_GEMMA,
        lambda calls: "".join(
            f"<start_function_call>call:{n}{gemma(a, '<escape>')}<end_function_call>" for n, a in calls
        ),
    ),
    "harmony": (d.HARMONY, harmony),
    "harmony, other order": (
        d.HARMONY,
        lambda calls: "<|start|>assistant".join(
            f" to=functions.{n}<|channel|>commentary json<|message|>{js(a)}<|call|>" for n, a in calls
        ),
    ),
    "generic": (d.GENERIC, listed),
    "generic, one by one": (d.GENERIC, lambda calls: "\n".join(objects(calls))),
    "generic, fenced": (d.GENERIC, lambda calls: f"```json\n{listed(calls)}\n```"),
    "generic, tagged": (d.GENERIC, lambda calls: "".join(f"<tool_call>{o}</tool_call>" for o in objects(calls))),
}
PLAIN = {"functionary", "harmony", "harmony, other order"}
"""Those in which an answer is never just text."""

ways = pytest.mark.parametrize("way", WAYS)
ONE: Calls = [("get_weather", {"city": "Oslo", "days": 3})]
NESTED: dict[str, Any] = {"city": "Oslo", "options": {"deep": [1, {"a": [], "b": {}}, [True, None, -2.5]], "s": "x y"}}
UNICODE: dict[str, Any] = {"city": 'Łódź "ß"\\ \U0001f600 <b> & \u2028', "options": {"é": ["日本"]}}


@ways
def test_one_call(way: str) -> None:
    dialect, write = WAYS[way]
    said = either_way(dialect, write(ONE))
    assert said.called == list(ONE)
    assert said.text == ""


@ways
def test_several_calls(way: str) -> None:
    dialect, write = WAYS[way]
    calls: Calls = [("now", {}), *ONE, ("add", {"a": 1, "b": -2.5}), *ONE]
    said = either_way(dialect, write(calls))
    assert said.called == list(calls)
    assert said.text == ""


@ways
@pytest.mark.parametrize("arguments", [NESTED, UNICODE], ids=["nested", "unicode"])
def test_arguments_of_every_kind(way: str, arguments: dict[str, Any]) -> None:
    dialect, write = WAYS[way]
    assert either_way(dialect, write([("get_weather", arguments)])).called == [("get_weather", arguments)]


@ways
def test_an_unknown_name_is_text(way: str) -> None:
    dialect, write = WAYS[way]
    text = write([("nobody", {"city": "Oslo"})])
    said = either_way(dialect, text)
    assert said.calls == []
    for word in ("nobody", "city", "Oslo"):
        assert word in said.text
    if way not in PLAIN:
        assert said.text == text


@ways
def test_control_tokens_never_show(way: str) -> None:
    dialect, write = WAYS[way]
    control = sorted(dialect.visible)
    for name in ("nobody", "get_weather"):
        said = either_way(dialect, write([(name, {"city": "Oslo"})]) + "".join(control), control_tokens=control)
        assert not any(marker in said.text for marker in control)


@ways
def test_cut_anywhere_nothing_is_lost_and_calls_are_whole_or_partial(way: str) -> None:
    dialect, write = WAYS[way]
    text = write(ONE)
    for n in range(len(text)):
        said = parsed(dialect, text[:n], cut=True)
        assert len(said.calls) <= 1
        for call in said.calls:
            assert call.name == "get_weather"
            if call.broken is None:
                assert json.loads(call.arguments) == ONE[0][1]
            else:
                assert js(ONE[0][1]).replace(" ", "").startswith(call.arguments.replace(" ", ""))
        if not said.calls and way not in PLAIN:
            assert said.text.strip() == text[:n].strip()


@ways
def test_arguments_come_piece_by_piece(way: str) -> None:
    from spoken import parts_of

    from llanero.text.calls import CallArguments

    dialect, write = WAYS[way]
    text = write([("add", {"a": 1, "b": 2})])
    n = sum(isinstance(part, CallArguments) for parts in parts_of(dialect, list(text)) for part in parts)
    assert n >= 2


CITIES = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=6)
ARGUMENTS = st.fixed_dictionaries({}, optional={"city": CITIES, "days": st.integers(), "note": st.just("a b")})
CALLS = st.lists(st.tuples(st.just("get_weather"), ARGUMENTS), max_size=3)
CUTS = st.lists(st.integers(0, 400), max_size=8)
NOISE = st.text("<>|[]{}()\"':,=/` \nabt", max_size=6)


@ways
@given(calls=CALLS, cuts=CUTS, noise=st.lists(st.tuples(st.integers(0, 400), NOISE), max_size=3), data=st.data())
@settings(max_examples=10, deadline=None)
def test_cuts_make_no_difference(
    way: str, calls: Calls, cuts: list[int], noise: list[tuple[int, str]], data: st.DataObject
) -> None:
    """Also when the answer is damaged."""
    dialect, write = WAYS[way]
    text = write(calls)
    for at, what in noise:
        at %= len(text) + 1
        text = text[:at] + what + text[at + data.draw(st.integers(0, 3)) :]
    control = sorted(dialect.visible) if data.draw(st.booleans()) else []
    whole = parsed(dialect, text, control_tokens=control)
    assert parsed(dialect, *pieces(text, cuts), control_tokens=control) == whole
    assert parsed(dialect, *text, control_tokens=control) == whole
    for call in whole.calls:
        assert call.broken is not None or isinstance(json.loads(call.arguments), dict)
    said = json.dumps(whole.text) + "".join(call.arguments for call in whole.calls)
    said.encode()


# --- what is particular to some -------------------------------------------------------------------


@pytest.mark.parametrize("name", [n for n in dir(d) if isinstance(getattr(d, n), Dialect)])
def test_plain_answers_stay_plain(name: str) -> None:
    dialect = getattr(d, name)
    for text in (
        "Hello!",
        " - a\n - b\n",
        "[1] says so.",
        "{}",
        "{x}",
        "```json\n[1, 2]\n```",
        '{"a": 1}',
        "1 < 2 [T",
        "",
    ):
        said = either_way(dialect, text)
        assert said.calls == []
        assert said.text == (text if dialect is not d.HARMONY else text.lstrip())


def test_names_that_are_no_calls_when_bare() -> None:
    for dialect in (d.LLAMA, d.GENERIC):
        assert either_way(dialect, '{"name": "now"}').calls == []
        assert either_way(dialect, 'So: {"name": "now", "parameters": {}}').calls == []


def test_harmony_has_thoughts_calls_and_text() -> None:
    text = (
        "<|channel|>analysis<|message|>Need it. <|end|><|start|>assistant<|channel|>commentary<|message|>I look."
        "<|end|><|start|>assistant<|channel|>commentary to=functions.now<|message|>{}<|call|>"
        "<|start|>assistant<|channel|>final<|message|>It is late.<|return|>"
    )
    said = either_way(d.HARMONY, text)
    assert (said.thoughts, said.text, said.called) == ("Need it.", "I look.It is late.", [("now", {})])
    assert either_way(d.HARMONY, "<|channel|>final<|message|>Hi") == Said("Hi")
    assert either_way(d.HARMONY, "<|channel|>analysis<|message|>cut of") == Said(thoughts="cut of")


def test_functionary_speaks_to_all() -> None:
    said = either_way(d.FUNCTIONARY, "all\nI look.\n>>>now\n{}>>>all\nSo.")
    assert (said.text, said.called) == ("I look.So.", [("now", {})])


def test_tags_take_the_schemas_word_for_what_is_a_string() -> None:
    text = qwen_coder([("get_weather", {"city": "12", "days": 12, "note": "null", "other": "1.5", "more": "a'b"})])
    arguments = {"city": "12", "days": 12, "note": None, "other": 1.5, "more": "a'b"}
    assert either_way(d.QWEN_CODER, text).called == [("get_weather", arguments)]
    text = text.replace("\n12\n</parameter>\n<parameter=note", "\nmany\n</parameter>\n<parameter=note")
    assert either_way(d.QWEN_CODER, text).called == [("get_weather", arguments | {"days": "many"})]


def test_lines_in_tagged_strings_stay() -> None:
    for value in ("a\nb", "\na\n", "\n", "", "a\n\n", "  a  "):
        said = either_way(d.QWEN_CODER, qwen_coder([("get_weather", {"city": value})]))
        assert said.called == [("get_weather", {"city": value})]


def test_python_literals() -> None:
    text = "[add(a=-1, b=2.5), get_weather(city='it\\'s', options={'x': (1, None), \"y\": [True, false, null]},)]"
    assert either_way(d.LLAMA, text).called == [
        ("add", {"a": -1, "b": 2.5}),
        ("get_weather", {"city": "it's", "options": {"x": [1, None], "y": [True, False, None]}}),
    ]
    for bad in (
        "[add(a=1+1)]",
        "[add(1)]",
        "[add(a=b)]",
        "[add(a=f(1))]",
        "[now",
        "[now(]",
        "[add(a=" + "[" * 99 + ")]",
    ):
        assert either_way(d.LLAMA, bad) == Said(bad)
    assert either_way(d.LLAMA, '<|python_tag|>now.call(query="x")').called == [("now", {"query": "x"})]


def test_lone_surrogates_stay_escaped() -> None:
    said = either_way(d.LLAMA, "[get_weather(city='\\ud800')]")
    assert said.calls[0].arguments == '{"city": "\\ud800"}'
    text = '<tool_call>{"name": "now", "arguments": "{\\"a\\": \\"\\ud800\\"}"}</tool_call>'
    assert either_way(d.HERMES, text) == Said(text)


def test_ids_that_models_write_are_kept() -> None:
    assert either_way(d.KIMI, kimi([("now", {})])).calls[0].id == "functions.now:0"
    assert either_way(d.MISTRAL, "[TOOL_CALLS]now[CALL_ID]abcdefghi[ARGS]{}").calls[0].id == "abcdefghi"
    assert d.MISTRAL.short_ids
