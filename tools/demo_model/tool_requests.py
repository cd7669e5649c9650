"""What users say to have a tool called, and the arguments it means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from demo_model.conversation import call
from demo_model.surface import AN
from demo_model.tool_composed import composed_wording
from demo_model.tool_shapes import SLOT, Shown, Tool, Wording
from demo_model.tool_values import EXACT_CASE, QUOTED, Value, draw_number, draw_string

ORDERS = {
    False: (
        "{}",
        "{}",
        "{}",
        "{}",
        "{}.",
        "{}!",
        "please {}",
        "please {}.",
        "can you {}?",
        "could you {}?",
        "could you please {}?",
        "can you please {}?",
        "would you {}?",
        "hey, {}",
        "hi, {}",
        "hi, can you {}?",
        "ok, {}",
        "now {}",
        "next, {}",
        "I would like you to {}.",
        "I want you to {}.",
        "I need your help: {}",
        "{}, please",
        "{}, please.",
        "{}, thanks",
        "you can {} now.",
        "it would be nice if you could {}.",
        "your next job: {}",
        "will you {}?",
        "quick, {}",
        "good morning, please {}",
        "kindly {}",
        "kindly {}.",
        "please just {}",
        "could you kindly {}?",
        "can you quickly {}?",
        "could you now {}?",
        "can you help me and {}?",
        "would you be able to {}?",
        "are you able to {}?",
        "might you {}?",
        "may I ask you to {}?",
        "would you mind if I asked you to {}?",
        "I want to ask you to {}.",
        "I must ask you to {}.",
        "I am asking you to {}.",
        "my request: {}",
        "a small favor: {}",
        "here is what to do: {}",
        "to do: {}",
        "right, {}",
        "alright, {}",
        "ok then, {}",
        "well, {}",
        "good evening, could you {}?",
        "good afternoon, please {}.",
        "excuse me, can you {}?",
        "sorry to bother you, could you {}?",
        "first of all, {}",
        "{}, if you can.",
        "{}, will you?",
        "{}, ok?",
    ),
    True: (
        "{}",
        "{}.",
        "would you please {}?",
        "please, can you {}?",
        "hello, {}",
        "I need you to {}.",
        "ok, could you {}?",
        "will you please {}?",
        "now please {}",
        "{}, thank you",
        "hey, would you {}?",
    ),
}
QUESTIONS = {
    False: (
        "{}",
        "{}",
        "{}",
        "{}",
        "hey, {}",
        "hi, {}",
        "tell me, {}",
        "please tell me: {}",
        "one question: {}",
        "ok, {}",
        "and {}",
        "so, {}",
        "hi, {}",
        "hey there, {}",
        "quick question: {}",
        "a question: {}",
        "excuse me, {}",
        "sorry, {}",
        "good morning, {}",
        "good evening. {}",
        "now, {}",
        "I was wondering, {}",
        "just asking: {}",
        "well, {}",
        "alright, {}",
        "next question: {}",
    ),
    True: ("{}", "{}", "hello, {}", "one more question: {}", "hey, please tell me, {}"),
}
WISHES = (
    *("can ", "could ", "would ", "may ", "shall ", "do you mind", "do you think you"),
    *("are you able", "is there a way", "any chance ", "why not ", "who can ", "how about "),
)
"""A question that starts so asks for an action."""
GREETED = ("{}", "{}", "{}", "hey, {}", "hi, {}", "ok, {}", "good morning, {}", "good evening. {}", "excuse me, {}")
LINKS = frozenset("with and in at on for to by from using where as made within until under about into".split())
CONTRACTIONS = (
    ("what is", "what's"),
    ("I would", "I'd"),
    ("do not", "don't"),
    ("how is", "how's"),
    ("it is", "it's"),
    ("I am", "I'm"),
    ("who is", "who's"),
    ("where is", "where's"),
)


def _say(text: str, slots: Sequence[Shown], rng: Random, held: bool) -> tuple[str, dict[str, Any]]:
    """The request as this user writes it, and the arguments that it means."""
    if text.endswith(("?", "？")):
        polite = not held and text.startswith(WISHES)
        text = rng.choice(GREETED if polite else QUESTIONS[held]).format(text)
    elif not text.endswith((".", ")")) and not text[0].isupper():
        form = (
            rng.choice(ORDERS[held])
            if not text.startswith(("with ", "set ", "use "))
            else rng.choice(("{}", "please {}"))
        )
        if text.startswith(("the ", "given ", "for the ")):
            form = "{}"
        if text.endswith(SLOT) and form.startswith("{}") and slots and slots[-1].of.kind in QUOTED:
            form = "{}"
        text = form.format(text)
    style = rng.random()
    low = style < 0.1
    if low or rng.random() < 0.12:
        old, new = rng.choice(CONTRACTIONS)
        text = text.replace(old, new.replace("'", "") if style < 0.04 else new)
    if low:
        text = text.lower()
    elif text[0] != SLOT and style < 0.85:
        text = text[0].upper() + text[1:]
    if (low and rng.random() < 0.8) or rng.random() < 0.1:
        text = text.rstrip("?.!") if not text.endswith((SLOT + "?", SLOT + ".")) else text[:-1]
    if text.endswith(SLOT + "."):  # else the full stop might belong to the value
        text = text[:-1] if slots and slots[-1].of.kind in ("decimal", "site", "email", "code") else text
    pieces = text.split(SLOT)
    arguments: dict[str, Any] = {}
    for i, one in enumerate(slots):
        value = draw_value(one, rng, held, low)
        arguments[one.name] = value.argument
        before, after = pieces[i], pieces[i + 1]
        if value.text == "1":
            after = re.sub(r"^( [a-z]+[a-rt-z])s\b", r"\1", after.replace(" people", " person"))
        inside = f"{before[-1:]}{after[:1]}"
        shown = value.text
        if one.of.kind in QUOTED and '"' not in inside and rng.random() < _quoting(one.of.kind, value.text, after):
            shown = f"'{shown}'" if rng.random() < 0.2 and "'" not in shown else f'"{shown}"'
        if value.text.lower() in ("tomorrow", "today") and re.search(r"\b[Oo]n $", before):
            before = before[:-3]
        if AN.match(shown) and re.search(r"\b[Aa] $", before):
            before = before[:-1] + "n "
        pieces[i] = before
        pieces[i + 1] = shown + after
    return "".join(pieces), arguments


def _quoting(kind: str, text: str, after: str) -> float:
    """How often a text of some words is put in quotes: always where its end could be doubted."""
    follows = after.strip(" .?!")
    if not follows:
        return 0.2
    unclear = (
        kind in ("message", "note")
        or not LINKS.isdisjoint(text.lower().split())
        or (follows[0].isalpha() and follows.split()[0] not in LINKS)
    )
    return 1 if unclear else 0.4


def draw_value(one: Shown, rng: Random, held: bool, low: bool) -> Value:
    if one.options:
        option = rng.choice(one.options)
        return Value(option.lower() if low or rng.random() < 0.6 else option, option)
    if one.of.is_number:
        number = draw_number(one.of.kind, rng, held)
        return Value(str(number), number)
    text = draw_string(one.of.kind, rng, held)
    if low and one.of.kind not in EXACT_CASE and rng.random() < 0.75:
        text = text.lower()
    return Value(text, text)


@dataclass(frozen=True)
class Request:
    text: str
    tool: Tool
    arguments: dict[str, Any]

    @property
    def call(self) -> dict[str, Any]:
        return call(self.tool.name, self.arguments)


def ask(tool: Tool, rng: Random, held: bool, order: bool = False, others: Sequence[Tool] | None = None) -> Request:
    """What a user says to have this tool called; with `order`, not a question. `others`: the tools beside it, if a
    word may be enough that only this one has."""
    if isinstance(tool.source, tuple):
        text, slots = composed_wording(tool, rng, held, others=others)
    else:
        text, slots = _family_wording(tool, tool.source.wordings, rng, order=order)
    text, arguments = _say(text, slots, rng, held)
    return Request(text, tool, {one.name: arguments[one.name] for one in tool.shown if one.name in arguments})


def _family_wording(
    tool: Tool, wordings: Sequence[Wording], rng: Random, without: str = "", order: bool = False
) -> tuple[str, list[Shown]]:
    by_key = {one.of.key: one for one in tool.shown}
    needed = {one.of.key for one in tool.shown if one.required} - {without}
    fitting = [w for w in wordings if needed <= set(w.keys) <= by_key.keys() and without not in w.keys]
    if order:
        fitting = [wording for wording in fitting if not wording.text.endswith("?")] or fitting
    wording = rng.choice(fitting)
    return wording.text, [by_key[key] for key in wording.keys]


def ask_without(tool: Tool, rng: Random) -> tuple[str, Shown] | None:
    """A request without the value of one required parameter, and that parameter."""
    required = [one for one in tool.shown if one.required]
    if isinstance(tool.source, tuple):
        if not required:
            return None
        lacking = rng.choice(required)
        text, slots = composed_wording(tool, rng, False, lacking)
    else:
        by_key = {one.of.key for one in tool.shown}
        choices = [
            (w, one)
            for w in tool.source.incomplete
            for one in required
            if {r.of.key for r in required} - set(w.keys) == {one.of.key} and set(w.keys) <= by_key
        ]
        if not choices:
            return None
        wording, lacking = rng.choice(choices)
        text, slots = _family_wording(tool, (wording,), rng, lacking.of.key)
    if slots and len(required) < 2:
        return None
    text, arguments = _say(text, slots, rng, False)
    return (text, lacking) if not arguments else None
