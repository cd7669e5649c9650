"""Calls that name the function first and give its arguments as JSON behind it: DeepSeek, Mistral, Kimi, Solar and
others.

Owns these dialects' markers; must not know how arguments are read.
"""

from __future__ import annotations

import string

from llanero.text.calls.draft import Draft
from llanero.text.calls.json_calls import json_arguments, json_calls
from llanero.text.calls.reader import NotACall, Steps

NAME_CHARACTERS = string.ascii_letters + string.digits + "_.-"
_ID_LIMIT = 128


# --- Mistral: [TOOL_CALLS][{"name": ..., "arguments": ...}] or, later, [TOOL_CALLS]name[CALL_ID]id[ARGS]{...}

MISTRAL = "[TOOL_CALLS]"
MISTRAL_MARKERS = ("[CALL_ID]", "[ARGS]")


def mistral(draft: Draft) -> Steps[None]:
    reader = draft.reader
    yield from reader.space()
    if (yield from reader.peek()) in ("[", "{"):
        yield from json_calls(draft)
        return
    while True:
        name = draft.known((yield from reader.take_while(NAME_CHARACTERS)))
        id = None
        if (yield from reader.take("[CALL_ID]")):
            id = yield from reader.take_while(string.ascii_letters + string.digits)
        yield from reader.take("[ARGS]")
        yield from reader.space()
        yield from json_arguments(draft, name, id or None)
        yield from reader.space()
        if not (yield from reader.take(MISTRAL)):
            return
        yield from reader.space()


# --- DeepSeek

DEEPSEEK = ("<｜tool▁calls▁begin｜>", "<｜tool▁call▁begin｜>")
DEEPSEEK_MARKERS = ("<｜tool▁sep｜>", "<｜tool▁call▁end｜>", "<｜tool▁calls▁end｜>")


def deepseek(draft: Draft) -> Steps[None]:
    """Behind `<｜tool▁calls▁begin｜>`."""
    yield from draft.reader.space()
    yield from draft.reader.expect(DEEPSEEK[1])
    yield from deepseek_call(draft)


def deepseek_call(draft: Draft) -> Steps[None]:
    """`name<｜tool▁sep｜>{...}<｜tool▁call▁end｜>`, or "function" in place of the name, the name and a JSON fence."""
    reader = draft.reader
    separator, call_end, calls_end = DEEPSEEK_MARKERS
    while True:
        name = yield from reader.take_while(NAME_CHARACTERS)
        yield from reader.expect(separator)
        fenced = False
        if name == "function" and (yield from reader.peek()) != "{":
            name = yield from reader.take_while(NAME_CHARACTERS)
            yield from reader.space()
            fenced = yield from reader.take("```json")
        draft.known(name)
        yield from reader.space()
        yield from json_arguments(draft, name)
        yield from reader.space()
        if fenced:
            yield from reader.take("```")
            yield from reader.space()
        yield from reader.take(call_end)
        reader.mark()
        yield from reader.space()
        if not (yield from reader.take(DEEPSEEK[1])):
            yield from reader.take(calls_end)
            return


# --- Kimi K2: <|tool_call_begin|>functions.name:0<|tool_call_argument_begin|>{...}<|tool_call_end|>, in a section

KIMI = ("<|tool_calls_section_begin|>", "<|tool_call_begin|>")
KIMI_MARKERS = ("<|tool_call_argument_begin|>", "<|tool_call_end|>", "<|tool_calls_section_end|>")


def kimi(draft: Draft) -> Steps[None]:
    """Behind `<|tool_calls_section_begin|>`."""
    yield from draft.reader.space()
    yield from draft.reader.expect(KIMI[1])
    yield from kimi_call(draft)


def kimi_call(draft: Draft) -> Steps[None]:
    reader = draft.reader
    arguments, call_end, section_end = KIMI_MARKERS
    while True:
        yield from reader.space()
        id = yield from reader.take_while(NAME_CHARACTERS + ":")
        name = draft.known(id.removeprefix("functions.").rpartition(":")[0] or id)
        yield from reader.space()
        yield from reader.expect(arguments)
        yield from reader.space()
        yield from json_arguments(draft, name, id)
        yield from reader.space()
        yield from reader.take(call_end)
        reader.mark()
        yield from reader.space()
        if not (yield from reader.take(KIMI[1])):
            yield from reader.take(section_end)
            return


# --- Solar: <|tool_calls|><|tool_call:begin|>id<|tool_call:name|>name<|tool_call:args|>{...}<|tool_call:end|>

SOLAR = ("<|tool_calls|>", "<|tool_call:begin|>")
SOLAR_MARKERS = ("<|tool_call:name|>", "<|tool_call:args|>", "<|tool_call:end|>")


def solar(draft: Draft) -> Steps[None]:
    """Behind `<|tool_calls|>`."""
    yield from draft.reader.space()
    yield from draft.reader.expect(SOLAR[1])
    yield from solar_call(draft)


def solar_call(draft: Draft) -> Steps[None]:
    reader = draft.reader
    named, arguments, call_end = SOLAR_MARKERS
    while True:
        id = yield from reader.up_to("<", _ID_LIMIT)
        yield from reader.expect(named)
        name = draft.known((yield from reader.take_while(NAME_CHARACTERS)))
        yield from reader.expect(arguments)
        yield from reader.space()
        yield from json_arguments(draft, name, id or None)
        yield from reader.space()
        yield from reader.take(call_end)
        reader.mark()
        yield from reader.space()
        if not (yield from reader.take(SOLAR[1])):
            return


# --- Functionary: >>>name\n{...}

FUNCTIONARY = ">>>"


def functionary(draft: Draft) -> Steps[None]:
    """A whole answer; the prompt ended with the first `>>>`. `>>>all` begins plain text."""
    reader = draft.reader
    while True:
        try:
            name = yield from reader.take_while(NAME_CHARACTERS)
            if name == "all" and (yield from reader.take("\n")):
                reader.mark()
            else:
                draft.known(name)
                yield from reader.expect("\n")
                yield from reader.space()
                yield from json_arguments(draft, name)
        except NotACall:
            draft.give_up()
        if (yield from reader.until((FUNCTIONARY,), draft.say)) is None:
            return


# --- Apertus: <|tools_prefix|>[{"name": {...}}]<|tools_suffix|>

APERTUS = "<|tools_prefix|>"
APERTUS_MARKERS = ("<|tools_suffix|>",)


def apertus(draft: Draft) -> Steps[None]:
    reader = draft.reader
    yield from reader.space()
    yield from reader.expect("[")
    while True:
        yield from reader.space()
        yield from reader.expect('{"')
        name = draft.known((yield from reader.take_while(NAME_CHARACTERS)))
        yield from reader.expect('"')
        yield from reader.space()
        yield from reader.expect(":")
        yield from reader.space()
        yield from json_arguments(draft, name)
        yield from reader.space()
        yield from reader.expect("}")
        reader.mark()
        yield from reader.space()
        if not (yield from reader.take(",")):
            break
    if not (yield from reader.take("]")):
        raise NotACall
    yield from reader.space()
    yield from reader.take(APERTUS_MARKERS[0])
