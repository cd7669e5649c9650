"""Calling the given tools: choose the function, copy the arguments, answer from the result, or say that none fits.

Two sources of tools, `tool_shapes` (hand-written) and `tool_composed`. Strings are copied as the user wrote them,
numbers become what the signature says, an option is written as it is listed, and what is not mentioned is left out.
The rule of the answers is `tool_results.answer_from`; without a fitting tool the answer is `NO_TOOL`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from demo_model.conversation import Answer, Conversation, Exchange, Probe, assistant, system, tool_result, user
from demo_model.tool_composed import NEAR, alike, composed_tool, draw_pair
from demo_model.tool_requests import Request, ask, ask_without, draw_value
from demo_model.tool_results import answer_from, draw_result
from demo_model.tool_shapes import COMMON, FAMILIES, NEIGHBOURS, Family, Tool, family_tool, spaced, words_of

NO_TOOL = "I have no tool for that."
WELCOME = "You are welcome."

SYSTEMS = (
    "You are a helpful assistant.",
    "Use the tools when they help.",
    "You can use tools.",
    "You are an assistant with tools.",
    "Help the user. Call a tool if one fits.",
    "You are a helpful assistant. Use the tools you have.",
)
THANKS = (
    "thanks",
    "thank you",
    "Thank you!",
    "Thanks a lot!",
    "great, thanks",
    "Perfect, thank you.",
    "ok thanks",
    "Thanks!",
    "Good, thank you very much.",
    "nice, thank you",
    "Wonderful, thanks.",
    "Thank you so much.",
)


def _together(a: Tool, b: Family | tuple[str, str]) -> bool:
    """Whether a request for `b` can never be taken for one for the tool `a`."""
    if isinstance(a.source, tuple) and isinstance(b, tuple):
        return not (alike(a.source[0], b[0]) and alike(a.source[1], b[1]))
    if isinstance(a.source, Family) and isinstance(b, Family):
        anything = "@web" in a.source.groups | b.groups and bool(a.source.fields and b.fields)
        return a.source is not b and not a.source.groups & b.groups and not anything
    family, pair = (a.source, b) if isinstance(a.source, Family) else (b, a.source)
    assert isinstance(family, Family)
    assert isinstance(pair, tuple)
    verb, thing = pair
    return family.vocabulary.isdisjoint({verb, *NEAR.get(verb, ()), *thing.split(), *NEAR.get(thing, ())})


def _any_tool(rng: Random, held: bool, composed: bool, beside: Tool | None = None, apart: bool = False) -> Tool:
    if composed:
        near = beside.source if beside and not apart and isinstance(beside.source, tuple) else None
        return composed_tool(draw_pair(rng, held, near), rng, held)
    near_families = NEIGHBOURS[beside.source.names] if beside and isinstance(beside.source, Family) else ()
    near_too = near_families and rng.random() < 0.25
    return family_tool(rng.choice(near_families if near_too else FAMILIES[held]), rng)


def _about(tool: Tool) -> set[str]:
    """What a tool is about: the words of a request that could be meant for it."""
    if isinstance(tool.source, Family):
        return {*tool.source.vocabulary} - COMMON
    return {*tool.source[1].split(), *tool.aside.split()}


def _beside(tools: Sequence[Tool], rng: Random, held: bool, action: bool = False) -> Tool | None:
    """One more tool, or (`action`) one to make an unfit request of: no request fits both it and another."""
    taken = set[str]().union(*map(_about, tools)) if action else set[str]()
    for _ in range(12):
        composed = isinstance(tools[0].source, tuple) == (rng.random() < 0.9)
        other = _any_tool(rng, held, composed, tools[0], apart=action)
        if action and (_has_plain((other,)) or _about(other) & taken):
            continue
        if other.name not in [tool.name for tool in tools] and all(_together(tool, other.source) for tool in tools):
            return other
    return None


def _toolbox(rng: Random, held: bool) -> list[Tool]:
    """One to three tools that no request fits twice."""
    tools = [_any_tool(rng, held, rng.random() < (0.4 if held else 0.5))]
    _add(rng.choices((0, 1, 2), (30, 40, 30) if held else (12, 40, 48))[0], tools, rng, held)
    rng.shuffle(tools)
    return tools


def _add(count: int, tools: list[Tool], rng: Random, held: bool) -> None:
    """So many more tools, or fewer where none is found."""
    for _ in range(count):
        other = _beside(tools, rng, held)
        if other:
            tools.append(other)


def _fits_plain(tools: Sequence[Tool], text: str) -> bool:
    """Whether an ordinary question might be one for these tools."""
    said = words_of(text)
    for tool in tools:
        source = tool.source
        topic = source.vocabulary - COMMON if isinstance(source, Family) else {source[0], *source[1].split()}
        if topic & said:
            return True
    return _has_plain(tools)


def _has_plain(tools: Sequence[Tool]) -> bool:
    return any(isinstance(tool.source, Family) and tool.source.plain for tool in tools)


_EMPTY = frozenset(
    """
    a an the to of in on at for with and or is it i my me you please can could would this that from by what how as
    use set need want one new now has have get your do be are will there into about what where which when who many much
    """.split()
)
"""Words that tell nothing."""


def _stems(tool: Tool) -> set[str]:
    """The words of a signature, without most of their endings."""
    function = tool.schema["function"]
    text = " ".join((tool.name, function["description"], *function["parameters"]["properties"]))
    return _stemmed(spaced(text))


def _stemmed(text: str) -> set[str]:
    return {re.sub(r"(ing|ed|es|s|e)$", "", word) for word in words_of(text) - _EMPTY}


def _telling(tool: Tool, tools: Sequence[Tool], rng: Random, held: bool) -> Request:
    """A request that has a word of this one of the tools alone, if one is found soon: most are to be told by reading
    the signatures, not by heart."""
    others = [one for one in tools if one is not tool]
    own = _stems(tool) - set[str]().union(*map(_stems, others))
    for _ in range(5):
        request = ask(tool, rng, held, others=None if held else others)
        if _stemmed(request.text) & own:
            break
    return request


def conversation(rng: Random, exchange: Callable[[Random], Exchange]) -> Conversation:
    tools = _toolbox(rng, False)
    schemas = [tool.schema for tool in tools]
    messages = [system(rng.choice(SYSTEMS))] if rng.random() < 0.1 else []
    quick = rng.random() < 0.6
    turns = rng.randint(3, 8) if quick else rng.choices((1, 2, 3), (30, 40, 30))[0]
    size = len(json.dumps(schemas)) // 2
    waiting = rng.sample(tools, len(tools))
    for turn in range(turns):
        kind = rng.choices(("call", "none", "plain", "ask"), (68, 22, 7, 3))[0]
        last = turn == turns - 1 or size > 1000
        if kind == "plain" and not _fits_plain(tools, (plain := exchange(rng)).user):
            messages += [user(plain.user), assistant(plain.answer)]
            size += len(plain.user) + len(plain.answer)
        elif kind == "none" and (other := _beside(tools, rng, False, action=True)):
            messages += [user(ask(other, rng, False, order=True).text), assistant(NO_TOOL)]
        else:
            tool = waiting.pop() if waiting else rng.choice(tools)
            missing = ask_without(tool, rng) if kind == "ask" else None
            if missing:
                text, lacking = missing
                messages += [user(text), assistant(f"Please tell me the {spaced(lacking.name)}.")]
                if sum(one.required for one in tool.shown) > 1 or rng.random() < 0.3:
                    continue
                value = draw_value(lacking, rng, False, False)
                reply = value.text if rng.random() < 0.7 else f"{value.text}, please"
                request = Request(reply, tool, {lacking.name: value.argument})
            else:
                request = _telling(tool, tools, rng, False)
            messages += [user(request.text), request.call]
            size += len(request.text) + 80
            if not (last and rng.random() < 0.6) and not (quick and rng.random() < 0.9):
                result = draw_result(request, rng, False)
                messages += [tool_result(result), assistant(answer_from(result))]
                size += 2 * len(result)
                if rng.random() < 0.07:
                    messages += [user(rng.choice(THANKS)), assistant(WELCOME)]
        if last:
            break
    return Conversation(messages, schemas)


_WHICH = (
    "Which tool has the word {}?",
    "What tool has {}?",
    "{} is a word of which tool?",
    "In which tool is {}?",
    "Find the tool with the word {}.",
    "Where does it say {}?",
    "And {}?",
)
_WHICH_OF_EACH = (
    "Which tools have these words: {}?",
    "Sort these words by tool: {}",
    "Where are the words {}?",
    "Name the tool of each word: {}",
    "{}: which tools are they of?",
)
_NONE = "none"


def lookup(rng: Random) -> Conversation:
    """Which of the tools has a word: choosing one in its simplest form, many times in few tokens."""
    tools = [_any_tool(rng, False, rng.random() < 0.5)]
    _add(rng.randint(1, 4), tools, rng, False)
    elsewhere = _beside(tools, rng, False, action=True)
    words = {tool.name: _words(tool) for tool in tools} | ({_NONE: _words(elsewhere)} if elsewhere else {})
    telling = {
        name: sorted(own.difference(*(others for other, others in words.items() if other != name)))
        for name, own in words.items()
    }
    names = [name for name in telling if telling[name] and name != _NONE] * 2
    names += [_NONE] if telling.get(_NONE) else []
    rng.shuffle(tools)
    messages = []
    for _ in range(rng.randint(3, 9) if names else 0):
        each = rng.random() < 0.3
        asked = []
        for name in rng.choices(names, k=rng.randint(3, 8) if each else 1):
            word = rng.choice(telling[name])
            written = rng.choices((word, word.capitalize(), word.upper()), (80, 17, 3))[0]
            asked.append((written, name))
        question = rng.choice(_WHICH_OF_EACH if each else _WHICH).format(", ".join(word for word, _ in asked))
        answer = ", ".join(f"{word}: {name}" for word, name in asked) if each else asked[0][1]
        messages += [user(question), assistant(answer)]
    return Conversation(messages, [tool.schema for tool in tools]) if messages else lookup(rng)


def _words(tool: Tool) -> set[str]:
    """The words of a signature that tell something."""
    function = tool.schema["function"]
    parts = [tool.name, function["description"]]
    for name, parameter in function["parameters"]["properties"].items():
        parts += [name, parameter.get("description", ""), *map(str, parameter.get("enum", ()))]
    return {word for word in words_of(spaced(" ".join(parts))) - _EMPTY if len(word) > 1}


# --- probes ---------------------------------------------------------------------------------------

PLAIN_QUESTIONS = (
    "What is the capital of France?",
    "Hello!",
    "Who are you?",
    "Tell me a short story about a fox.",
    "How are you today?",
    "What is the opposite of hot?",
    "What color is the sky?",
    "What sound does a cow make?",
    "Good morning",
    "What can you do?",
    "What is 4 + 5?",
    "What is the plural of mouse?",
    "How many legs does a spider have?",
    "hi there",
    "Nice to meet you.",
    "What is your name?",
    "How many days has a week?",
    "What is the capital of Japan?",
)


def _history(tools: Sequence[Tool], rng: Random) -> list[dict[str, Any]]:
    """Sometimes an earlier turn."""
    if rng.random() < 0.8:
        return []
    request = ask(rng.choice(list(tools)), rng, True)
    result = draw_result(request, rng, True)
    return [user(request.text), request.call, tool_result(result), assistant(answer_from(result))]


def _same(a: Any, b: Any) -> bool:
    """Equal as JSON is: 1 is neither true nor "1"."""
    return json.dumps(a, sort_keys=True) == json.dumps(b, sort_keys=True)


def probe_call(rng: Random) -> Probe:
    """The right function with exactly the right arguments."""
    tools = _toolbox(rng, True)
    history = _history(tools, rng)
    tool = rng.choice(tools)
    request = _telling(tool, tools, rng, True)
    wanted = request.tool.name, request.arguments

    def check(answer: Answer) -> bool:
        return len(answer.calls) == 1 and answer.calls[0][0] == wanted[0] and _same(answer.calls[0][1], wanted[1])

    expected = json.dumps({"name": wanted[0], "arguments": wanted[1]}, ensure_ascii=False)
    schemas = [tool.schema for tool in tools]
    return Probe("tool calls", [*history, user(request.text)], expected, check, schemas)


def probe_none(rng: Random) -> Probe:
    """No call, and to a request for an action the answer that there is no tool."""
    tools = _toolbox(rng, True)
    action = rng.random() < 0.7 or _has_plain(tools)
    other = _beside(tools, rng, True, action=True) if action else None
    while action and other is None:
        tools = _toolbox(rng, True)
        other = _beside(tools, rng, True, action=True)
    text = ask(other, rng, True, order=True).text if other else rng.choice(PLAIN_QUESTIONS)

    def check(answer: Answer) -> bool:
        if answer.calls or "<tool_call>" in answer.text:
            return False
        return ("no tool" in answer.text) == action and bool(answer.text.strip())

    expected = NO_TOOL if action else "(an answer without a call)"
    schemas = [tool.schema for tool in tools]
    return Probe("no tool fits", [*_history(tools, rng), user(text)], expected, check, schemas)


def probe_result(rng: Random) -> Probe:
    """After the call and the tool's result: an answer that has the result's values."""
    tools = _toolbox(rng, True)
    request = ask(rng.choice(tools), rng, True)
    result = draw_result(request, rng, True)
    expected = answer_from(result)
    wanted = [part.strip(" .") for part in re.split(r", |: | and |Done\.", expected) if part.strip(" .")] or ["Done"]

    def check(answer: Answer) -> bool:
        said = answer.text.lower()
        return not answer.calls and all(part.lower() in said for part in wanted)

    messages = [user(request.text), request.call, tool_result(result)]
    return Probe("tool results", messages, expected, check, [tool.schema for tool in tools])


def probe(rng: Random) -> Probe:
    return rng.choice((probe_call, probe_call, probe_none, probe_result))(rng)
