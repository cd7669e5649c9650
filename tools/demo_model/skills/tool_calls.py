"""Calling the given tools: choose the function, copy the arguments, answer from the result, or say that none fits.

Two sources of tools. Hand-written families (`data_tools`) have natural requests; names, descriptions, order and types of
parameters change from one conversation to the next. Composed tools join a verb, an object and parameters
(`data_tool_words`), and their requests are built of the same words, so that a tool and its arguments can be found only
by matching the request with the signature. Strings are copied as the user wrote them, numbers become what the signature
says, an option is written as it is listed. The rules of the answers are in `answer_from`; without a fitting tool the
answer is `NO_TOOL`.
"""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from demo_model import data_tool_words as words
from demo_model import data_tools
from demo_model.conversation import (
    Answer,
    Conversation,
    Exchange,
    Probe,
    assistant,
    call,
    function_tool,
    system,
    tool_result,
    user,
)
from demo_model.split import held_out

NO_TOOL = "I have no tool for that."
WELCOME = "You are welcome."
SLOT = "\x00"
"""Where a value stands in the text of a request."""


# --- values ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Value:
    text: str
    """As the user says it."""
    argument: Any


def _pseudo(rng: Random) -> str:
    parts = [rng.choice(words.ONSETS) + rng.choice(words.VOWELS) for _ in range(rng.choice((1, 2, 2, 3)))]
    return "".join(parts) + (rng.choice(words.CODAS) if len(parts) == 1 or rng.random() < 0.5 else "")


def _phrase(rng: Random) -> str:
    chosen = [rng.choice(words.WORDS) for _ in range(rng.choice((1, 2, 2, 3)))]
    if rng.random() < 0.15:
        chosen[-1] = _pseudo(rng)
    text = " ".join(chosen)
    return text.title() if rng.random() < 0.25 else text


def _code(rng: Random) -> str:
    shape = rng.choice(("AA##", "A#", "A###", "####", "#####", "AA-###", "A##", "aa##", "###-##", "AAA####"))
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    return "".join(
        rng.choice(letters) if c == "A" else rng.choice(letters).lower() if c == "a" else rng.choice("0123456789") if c == "#" else c
        for c in shape
    )  # fmt: skip


def _time(rng: Random) -> str:
    hour, minute = rng.randrange(24), rng.choice((0, 5, 10, 15, 20, 30, 40, 45, 50, rng.randrange(60)))
    shape = rng.randrange(8)
    if shape == 0:
        return f"{hour % 12 + 1} {rng.choice(('am', 'pm'))}"
    if shape == 1:
        return f"{hour % 12 + 1}:{minute:02} {rng.choice(('am', 'pm'))}"
    if shape == 2:
        return rng.choice(("noon", "midnight", f"{hour % 12 + 1}am", f"{hour % 12 + 1}pm"))
    return f"{hour:02}:{minute:02}" if shape == 3 else f"{hour}:{minute:02}"


def _date(rng: Random) -> str:
    month, day, year = rng.randrange(12), rng.randrange(1, 29), rng.randrange(2024, 2031)
    name = words.POOLS["month"][month]
    return (
        f"{name} {day}",
        f"{day} {name}",
        f"{year}-{month + 1:02}-{day:02}",
        f"{day}/{month + 1}/{year}",
        f"{name} {day}, {year}",
        rng.choice(words.POOLS["day"]),
        rng.choice(words.POOLS["day"]),
    )[rng.randrange(7)]


def _expression(rng: Random) -> str:
    a, b, c = (rng.randrange(2, rng.choice((10, 100, 1000))) for _ in range(3))
    x, y = rng.choice("+-*/"), rng.choice("+-*")
    return (f"{a}{x}{b}", f"{a} {x} {b}", f"({a} {y} {b}) * {c}", f"{a} {x} {b} {y} {c}")[rng.randrange(4)]


def _equation(rng: Random) -> str:
    a, b, c = (rng.randrange(2, 60) for _ in range(3))
    x, sign = rng.choice("xxxyz"), rng.choice("+-")
    return (f"{a}{x} = {b}", f"{x} {sign} {a} = {b}", f"{a}{x} {sign} {b} = {c}")[rng.randrange(3)]


def _file(rng: Random) -> str:
    joined = rng.choice("_- ").strip().join(rng.choice(words.WORDS) for _ in range(rng.choice((1, 1, 2))))
    return f"{joined}.{rng.choice(('pdf', 'txt', 'jpg', 'csv', 'md', 'png', 'docx', 'zip', 'json'))}"


MADE: dict[str, Callable[[Random], str]] = {
    "code": _code,
    "time": _time,
    "date": _date,
    "expression": _expression,
    "equation": _equation,
    "square": lambda rng: rng.choice("abcdefgh") + rng.choice("12345678"),
    "phone": lambda rng: rng.choice(("0{}", "+{}", "{}")).format(rng.randrange(10**5, 10 ** rng.randrange(6, 10))),
    "address": lambda rng: f"{rng.randrange(1, 99)} {rng.choice(words.WORDS).title()} {rng.choice(('Street', 'Road', 'Lane', 'Avenue'))}",
    "email": lambda rng: f"{rng.choice((_pseudo, lambda r: r.choice(words.WORDS)))(rng)}@{rng.choice(words.POOLS['site'])}",
    "site": lambda rng: f"{rng.choice((_pseudo, lambda r: r.choice(words.WORDS)))(rng)}.{rng.choice(('com', 'org', 'net', 'io'))}",
    "file": _file,
    "phrase": _phrase,
    **{kind: lambda rng: _pseudo(rng).capitalize() for kind in words.NAME_KINDS},
    **dict.fromkeys(words.PHRASE_KINDS, _phrase),
    **{kind: lambda rng: rng.choice((_pseudo(rng), rng.choice(words.WORDS))) for kind in words.WORD_KINDS},
}  # fmt: skip
EXACT_CASE = frozenset("code email site file phone expression equation square".split())
QUOTED = words.PHRASE_KINDS | {"phrase"}


def _string(kind: str, rng: Random, held: bool) -> str:
    """A string of this kind from the training or the held-out values."""
    text = ""
    for _ in range(30):
        pool = words.POOLS.get(kind)
        text = rng.choice(pool) if pool and (kind not in MADE or rng.random() < 0.55) else MADE[kind](rng)
        if held_out(f"tool value {kind} {text.lower()}") == held or kind == "day":
            break
    return text


def _number(kind: str, rng: Random, held: bool) -> int | float:
    if kind == "decimal":
        draw = lambda: rng.choice(
            (
                rng.randrange(1, 100),
                rng.randrange(100, 3000),
                rng.randrange(1, 999) / 10,
                rng.randrange(101, 9999) / 100,
            )
        )
    else:
        low, high = RANGES[kind]
        draw = lambda: rng.randint(low, high)  # noqa: E731
        if high - low < 60:
            return draw()
    number: int | float = 0
    for _ in range(30):
        number = draw()
        if held_out(f"tool number {number}") == held:
            break
    return int(number) if number == int(number) else number


RANGES: dict[str, tuple[int, int]] = {"int": (1, 200)}


# --- tools ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Parameter:
    """One parameter as a family or a composition has it; every conversation may show it differently."""

    key: str
    names: tuple[str, ...]
    kind: str
    """A pool, `int low-high`, `decimal`, `enum` or `bool`."""
    optional: bool = False
    description: str = ""
    options: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    """Of a bool: how to say true and false. Of a composed parameter: phrases that need not say its name."""

    @property
    def is_number(self) -> bool:
        return self.kind == "decimal" or self.kind.startswith("int")


@dataclass(frozen=True)
class Wording:
    """A request: texts with slots between them for the values of `keys`."""

    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Family:
    """Tools for one purpose, and the ways to ask for it."""

    names: tuple[str, ...]
    descriptions: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    fields: tuple[tuple[str, str], ...]
    wordings: tuple[Wording, ...]
    incomplete: tuple[Wording, ...]
    """Requests that lack one required parameter."""
    plain: bool
    """It may answer a question that an ordinary conversation answers."""
    groups: frozenset[str]
    vocabulary: frozenset[str]


@dataclass(frozen=True)
class Shown:
    """A parameter as a signature shows it."""

    of: Parameter
    name: str
    type: str
    required: bool
    options: tuple[str, ...]


@dataclass(frozen=True)
class Tool:
    """A tool of one conversation."""

    name: str
    schema: dict[str, Any]
    shown: tuple[Shown, ...]
    source: Family | tuple[str, str]
    """The family, or the verb and the object."""


def _words_of(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", re.sub(r"\{\w+\}", " ", text.lower())))


def _parse_parameter(line: str) -> Parameter:
    head, _, description = (part.strip() for part in line.partition(" ; "))
    names, _, kind = (part.strip() for part in head.partition(" : "))
    optional = "?" in names
    names_list = tuple(names.replace("?", "").split())
    options: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    if kind.startswith("enum "):
        kind, _, listed = kind.partition(" ")
        options = tuple(listed.split("/"))
    elif kind.startswith("bool "):
        phrases = tuple(" " + part.lstrip(", ") for part in kind[5:].split("/"))
        kind = "bool"
    elif kind.startswith("int "):
        found = re.fullmatch(r"int (-?\d+)-(-?\d+)", kind)
        assert found, line
        RANGES[kind] = int(found[1]), int(found[2])
    return Parameter(names_list[0], names_list, kind, optional, description, options, phrases)


def _expand(text: str) -> list[Wording]:
    """Every way to say or leave out the optional parts."""
    pieces = re.split(r"\[([^]]*)\]", text)
    found = []
    for picks in itertools.product((False, True), repeat=len(pieces) // 2):
        said = "".join(piece for i, piece in enumerate(pieces) if i % 2 == 0 or picks[i // 2])
        found.append(Wording(re.sub(r"\{\w+\}", SLOT, said).strip(), tuple(re.findall(r"\{(\w+)\}", said))))
    return found


def _parse_family(block: str) -> Family:
    head, *rest = block.strip().splitlines()
    names, _, about = (part.strip() for part in head.partition(" | "))
    groups = frozenset(word for word in about.split() if word.startswith("@"))
    plain = "*" in about.split()
    descriptions = tuple(part.strip() for part in re.sub(r"( \*| @\w+)", "", about).split(" / "))
    parameters, fields, wordings, incomplete = [], (), [], []
    for line in (line.strip() for line in rest):
        if line.startswith("= "):
            fields = _parse_fields(line[2:])
        elif line.startswith("- "):
            wordings += _expand(line[2:])
        elif line.startswith("~ "):
            incomplete += _expand(line[2:])
        else:
            parameters.append(_parse_parameter(line))
    keys = {parameter.key for parameter in parameters}
    for wording in (*wordings, *incomplete):
        assert keys >= set(wording.keys), (names, wording)
    return Family(
        tuple(names.split()), descriptions, tuple(parameters), fields, tuple(wordings), tuple(incomplete), plain, groups,
        frozenset(_words_of(block.replace("_", " "))),
    )  # fmt: skip


def _parse_fields(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((part.split()[0], part.split()[1]) for part in text.split(","))


def _parse_composed(text: str) -> tuple[Parameter, ...]:
    found = []
    for line in text.splitlines():
        names, kind, cues = (part.strip() for part in line.split("|"))
        phrases = tuple(cue.strip() for cue in cues.split(" ; ") if cue.strip())
        parsed = _parse_parameter(f"{names} : {kind}")
        if parsed.kind == "bool":  # each name is one of its own
            found += [Parameter(name, (name,), "bool") for name in parsed.names]
        else:
            found.append(Parameter(parsed.key, parsed.names, parsed.kind, False, "", parsed.options, phrases))
    return tuple(found)


FIELDS = _parse_fields(words.FIELDS)
FAMILIES = {
    held: tuple(_parse_family(block) for block in re.split(r"\n\s*\n", text.strip()))
    for held, text in ((False, data_tools.TRAINING), (True, data_tools.HELD_OUT))
}
COMMON = frozenset(
    word for word, count in Counter(w for family in FAMILIES[False] for w in family.vocabulary).items() if count > 5
)
"""Words that tell nothing of a family."""
PARAMETERS = {False: _parse_composed(words.PARAMETERS), True: _parse_composed(words.HELD_OUT_PARAMETERS)}


def _pairs() -> list[tuple[str, str]]:
    lines = words.COMBINATIONS.strip().splitlines()
    return [
        (verb, thing.strip())
        for verbs, things in zip(lines[::2], lines[1::2], strict=True)
        for verb in verbs.split()
        for thing in things.split(",")
        if verb != thing.strip()
    ]


HELD_OUT_NAMES = tuple(set(name.split("_")) for family in FAMILIES[True] for name in family.names if "_" in name)


def _is_held_out(verb: str, thing: str) -> bool:
    """Also when a held-out family is called so."""
    own = {verb, *thing.split()}
    return held_out(f"{verb} {thing}") or any(own >= name for name in HELD_OUT_NAMES)


PAIRS = {held: tuple(pair for pair in _pairs() if _is_held_out(*pair) == held) for held in (False, True)}
VERBS = tuple(dict.fromkeys(verb for verb, _ in _pairs()))
OBJECTS = tuple(dict.fromkeys(thing for _, thing in _pairs()))
BY_VERB = {h: {v: tuple(p for p in PAIRS[h] if p[0] == v) for v in VERBS} for h in (False, True)}
BY_OBJECT = {h: {o: tuple(p for p in PAIRS[h] if p[1] == o) for o in OBJECTS} for h in (False, True)}
NEAR: dict[str, set[str]] = {}
"""Verbs, and objects, that a careful reader might take for one another."""
for _line in (*words.SYNONYMS, *(" ".join((k, *v)) for k, v in words.INTERCHANGE.items())):
    for _word in _line.split():
        NEAR.setdefault(_word, set()).update(_line.split())
for _line in words.NEAR_OBJECTS:
    for _word in (part.strip() for part in _line.split(",")):
        NEAR.setdefault(_word, set()).update(part.strip() for part in _line.split(","))


def _near(a: str, b: str) -> bool:
    return a == b or b in NEAR.get(a, ())


def _snake(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _spaced(name: str) -> str:
    """A name as words: arrival_time and arrivalTime are "arrival time"."""
    return re.sub(r"([a-z])([A-Z])", r"\1 \2", name).replace("_", " ").lower()


def _show(parameter: Parameter, rng: Random, camel: bool, asked: bool) -> Shown:
    name = parameter.names[0] if rng.random() < 0.4 else rng.choice(parameter.names)
    kind = "string"
    if parameter.is_number:
        integral = parameter.kind != "decimal"
        kind = rng.choices(("integer" if integral else "number", "number", "string"), (60, 30, 10))[0]
    elif parameter.kind == "bool":
        kind = "boolean"
    options = parameter.options
    if len(options) > 2:
        options = tuple(rng.sample(options, rng.randint(2, min(4, len(options)))))
    if options and rng.random() < 0.22:
        change = rng.choice((str.upper, str.capitalize))
        options = tuple(change(option) for option in options)
    return Shown(parameter, _camel(name) if camel else name, kind, asked, options)


def _tool(name: str, description: str, shown: Sequence[Shown], rng: Random, source: Family | tuple[str, str]) -> Tool:
    properties: dict[str, Any] = {}
    described = rng.random() < 0.25
    for one in shown:
        spec: dict[str, Any] = {"type": one.type}
        if one.options:
            spec["enum"] = list(one.options)
        if described and rng.random() < 0.8:
            spec["description"] = one.of.description or f"the {_spaced(max(one.of.names, key=len))}"
        properties[one.name] = spec
    schema = function_tool(name, description, properties, [one.name for one in shown if one.required])
    return Tool(name, schema, tuple(shown), source)


def _family_tool(family: Family, rng: Random) -> Tool:
    name = family.names[0] if rng.random() < 0.3 else rng.choice(family.names)
    camel = rng.random() < 0.15
    description = rng.choice(family.descriptions) if rng.random() < 0.65 else ""
    if description and rng.random() < 0.4:
        description += "."
    if rng.random() < 0.04 and family.descriptions:
        name, description = _pseudo(rng), rng.choice(family.descriptions)
    shown, taken = [], set[str]()
    for parameter in family.parameters:
        if parameter.optional and rng.random() < 0.4:
            continue
        one = _show(parameter, rng, camel, not parameter.optional)
        while one.name in taken:
            one = _show(parameter, rng, camel, not parameter.optional)
        taken.add(one.name)
        shown.append(one)
    if rng.random() < 0.3:
        rng.shuffle(shown)
    return _tool(_camel(name) if camel else name, description, shown, rng, family)


# --- composed tools -------------------------------------------------------------------------------


def _clash(a: Parameter, b: Parameter) -> bool:
    """Whether a value could belong to either."""
    if set(a.names) & set(b.names) or set(a.options) & set(b.options):
        return True
    if a.is_number or b.is_number or a.options or b.options:
        return bool(set(a.phrases) & set(b.phrases))
    first = [{phrase.split()[0] for phrase in one.phrases} - {"with", "and"} for one in (a, b)]
    return bool(first[0] & first[1])


CLASHES = {
    (a.key, b.key) for a, b in itertools.product((*PARAMETERS[False], *PARAMETERS[True]), repeat=2) if _clash(a, b)
}


def _odd_parameter(rng: Random, held: bool) -> Parameter:
    """A parameter with a name of any words: only the name tells what belongs to it."""
    name = _pseudo(rng) if rng.random() < 0.25 else rng.choice(words.WORDS).replace("-", "")
    while held_out(f"tool parameter {name}") != held:
        name = _pseudo(rng) if rng.random() < 0.25 else rng.choice(words.WORDS).replace("-", "")
    if rng.random() < 0.15:
        name += "_" + rng.choice(("name", "number", "value", "level", "code", "type"))
    kind = rng.choice(("phrase", "word", "code", "int", "decimal", "enum", "person"))
    options = tuple(dict.fromkeys(rng.choice(words.WORDS) for _ in range(3))) if kind == "enum" else ()
    return Parameter(name, (name,), kind, False, "", options)


def _compose_parameters(rng: Random, held: bool) -> list[Parameter]:
    chosen: list[Parameter] = []
    for _ in range(rng.choices((0, 1, 2, 3, 4), (10, 36, 32, 16, 6))[0]):
        for _ in range(5):
            one = _odd_parameter(rng, held) if rng.random() < 0.2 else rng.choice(PARAMETERS[held])
            known = {word for other in chosen for name in other.names for word in name.split("_")}
            if not any((one.key, other.key) in CLASHES for other in chosen) and not known & {
                word for name in one.names for word in name.split("_")
            }:
                chosen.append(one)
                break
    return chosen


def _odd_pair(rng: Random, held: bool) -> tuple[str, str]:
    """A verb with any word as its object."""
    pair = rng.choice(VERBS), rng.choice(words.WORDS)
    while _is_held_out(*pair) != held or pair[0] == pair[1]:
        pair = rng.choice(VERBS), rng.choice(words.WORDS)
    return pair


def _pair(rng: Random, held: bool, beside: tuple[str, str] | None = None) -> tuple[str, str]:
    """A verb and an object; often one of them is that of the tool beside it."""
    if beside and rng.random() < 0.65:
        near = BY_VERB[held].get(beside[0], ()) if rng.random() < 0.5 else BY_OBJECT[held].get(beside[1], ())
        if near:
            return rng.choice(near)
        other = rng.choice(VERBS), beside[1]
        if _is_held_out(*other) == held and other[0] != other[1]:
            return other
    if rng.random() < 0.15:
        return _odd_pair(rng, held)
    return rng.choice(BY_VERB[held][rng.choice(VERBS)] or PAIRS[held])


def _third(verb: str) -> str:
    first, *rest = verb.split()
    if first.endswith(("s", "sh", "ch", "x", "z")):
        first += "es"
    elif first.endswith("y") and first[-2] not in "aeiou":
        first = first[:-1] + "ies"
    else:
        first += "s"
    return " ".join((first, *rest))


def _ing(verb: str) -> str:
    if verb in words.GERUNDS:
        return words.GERUNDS[verb]
    if verb in words.DOUBLING:
        return verb + verb[-1] + "ing"
    return verb[:-1] + "ing" if verb.endswith("e") and not verb.endswith("ee") else verb + "ing"


def _done(verb: str) -> str:
    if verb in words.PARTICIPLES:
        return words.PARTICIPLES[verb]
    if verb in words.DOUBLING:
        return verb + verb[-1] + "ed"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + ("d" if verb.endswith("e") else "ed")


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"


def _composed_tool(pair: tuple[str, str], rng: Random, held: bool) -> Tool:
    verb, thing = pair
    said = rng.choice(words.INTERCHANGE[verb]) if verb in words.INTERCHANGE and rng.random() < 0.15 else verb
    name = _snake(f"{said} {thing}")
    shape = rng.random()
    described = rng.random() < 0.5
    if shape < 0.14:
        name = _snake(f"{thing} {said}")
    elif shape < 0.24:
        name = _camel(name)
    elif shape < 0.34:
        name, described = _pseudo(rng), True
    elif shape < 0.39:
        name, described = _snake(said), True
    elif shape < 0.44:
        name = _snake(f"{thing} {_ing(said)}")
    description = ""
    if described:
        again = rng.choice(words.INTERCHANGE[verb]) if verb in words.INTERCHANGE and rng.random() < 0.25 else verb
        a, up = _article(thing), again[0].upper() + again[1:]
        description = rng.choice(
            (f"{up} {a} {thing}", f"{up} the {thing}", f"Use this to {again} {a} {thing}", f"{_third(up)} {a} {thing}",
             f"Can {again} {a} {thing}", f"For {_ing(again)} {a} {thing}", f"A tool to {again} the {thing}")
        )  # fmt: skip
        if rng.random() < 0.4:
            description += "."
    camel = rng.random() < 0.12
    shown: list[Shown] = []
    for parameter in _compose_parameters(rng, held):
        one = _show(parameter, rng, camel, rng.random() > 0.35)
        if one.name not in [other.name for other in shown]:
            shown.append(one)
    return _tool(name, description, shown, rng, pair)


# Requests to composed tools: {v} the verb, {g} its -ing form, {d} its participle, {o} the object, {a} its article, {c} what is said of
# the parameters.
FRAMES = {
    False: (
        "{v} the {o} {c}", "{v} the {o} {c}", "{v} {a} {o} {c}", "{v} {a} {o} {c}", "{v} this {o} {c}", "{v} our {o} {c}",
        "{v} the {o}, {c}", "I need to {v} the {o} {c}.", "I need to {v} {a} {o} {c}.", "I want to {v} {a} {o} {c}.",
        "I have to {v} the {o} {c}.", "I would like to {v} the {o} {c}.", "it is time to {v} the {o} {c}.",
        "help me {v} {a} {o} {c}", "help me with {g} the {o} {c}", "do you mind {g} the {o} {c}?",
        "how about {g} {a} {o} {c}?", "the {o} has to be {d} {c}.", "the {o} must be {d} {c}.",
        "I need the {o} {d} {c}.", "I want {a} {o} {d} {c}.", "get the {o} {d} {c}", "go ahead: {v} the {o} {c}",
        "make sure to {v} the {o} {c}", "let us get the {o} {d} {c}.", "we must {v} {a} {o} {c}.", "we want to {v} my {o} {c}.",
        "try to {v} one {o} {c}", "I think you should {v} the {o} {c}.", "there is {a} {o} to {v} {c}.",
    ),
    True: (
        "{v} my {o} {c}", "make sure the {o} is {d} {c}", "let us {v} the {o} {c}.", "we have to {v} the {o} {c}.",
        "go ahead and {v} the {o} {c}", "I want the {o} to be {d} {c}.", "I would like {a} {o} {d} {c}.", "we need to {v} {a} {o} {c}.",
        "you should {v} this {o} {c}.", "help us {v} the {o} {c}", "please get {a} {o} {d} {c}.",
    ),
}  # fmt: skip
# With the parameters said in another place.
LISTED = {
    False: (
        "{v} the {o}. {l}",
        "{v} {a} {o}: {l}",
        "{v} {a} {o} ({l})",
        "{l}. {v} the {o}",
        "the {o} has to be {d}. {l}",
    ),
    True: ("I need to {v} the {o}: {l}", "{v} my {o} ({l})"),
}
NAMED = {
    False: (
        "with {w} {s}", "with the {w} {s}", "{w} {s}", "with {s} as the {w}", "with the {w} set to {s}", "and set the {w} to {s}",
        "using {w} {s}", "and the {w} is {s}", "where {w} is {s}", "and take {s} for the {w}", "with {w}: {s}",
    ),
    True: ("using {s} as the {w}", "with {w} set to {s}", "where the {w} is {s}", "and use {s} for the {w}", "and with {w} {s}"),
}  # fmt: skip
SWITCH = {
    False: (
        ("and make it {w}", "and do not make it {w}"), ("with {w} on", "with {w} off"), ("with {w} set to true", "with {w} set to false"),
        ("and {w}", "and not {w}"), ("with {w} yes", "with {w} no"), ("with {w} turned to on", "with {w} turned to off"),
    ),
    True: (("and it should be {w}", "and it should not be {w}"), ("with {w} turned on", "with {w} turned off")),
}  # fmt: skip


def _composed_wording(
    tool: Tool, rng: Random, held: bool, without: Shown | None = None
) -> tuple[str, list[tuple[Shown, Value | None]]]:
    """A request with a slot for each value, and what belongs in the slots. A switch is said in words: its value is given."""
    assert isinstance(tool.source, tuple)
    verb, thing = tool.source
    if verb in words.INTERCHANGE and rng.random() < 0.15:
        verb = rng.choice(words.INTERCHANGE[verb])
    said = [one for one in tool.shown if one is not without and (one.required or rng.random() < 0.5)]
    rng.shuffle(said)
    slots: list[tuple[Shown, Value | None]] = []
    clauses, listed = [], bool(said) and rng.random() < 0.16
    for one in said:
        w = _spaced(one.name)
        if one.of.kind == "bool":
            truth = rng.random() < 0.7
            if listed:
                clauses.append(f"{w}: {'yes' if truth else 'no'}")
            else:
                clauses.append(rng.choice(SWITCH[held])[0 if truth else 1].format(w=w))
            slots.append((one, Value("", truth)))
        else:
            if listed:
                clauses.append(f"{w}: {SLOT}" if rng.random() < 0.8 else f"{w} {SLOT}")
            elif one.of.phrases and rng.random() < 0.65:
                clauses.append(rng.choice(one.of.phrases).replace("{}", SLOT))
            else:
                clauses.append(rng.choice(NAMED[held]).format(w=w, s=SLOT))
            slots.append((one, None))
    parts = {"v": verb, "g": _ing(verb), "d": _done(verb), "o": thing, "a": _article(thing)}
    if listed:
        text = rng.choice(LISTED[held]).format(**parts, l=", ".join(clauses))
        return text[0].upper() + text[1:] + rng.choice(("", ".")), slots
    first = said[0] if said else None
    if not held and first and first.of.kind != "bool" and rng.random() < 0.08:
        frame = rng.choice(
            (
                "set {w} to {s} and {v} the {o} {c}",
                "with {w} {s}, {v} the {o} {c}",
                "use {s} as {w} and {v} {a} {o} {c}",
            )
        )
        clauses[0] = ""
        text = frame.format(**parts, w=_spaced(first.name), s=SLOT, c=" ".join(clauses).strip())
    else:
        text = rng.choice(FRAMES[held]).format(**parts, c=" ".join(clauses))
    if " , " in text or text.endswith(", "):
        text = text.rstrip(", ")
    return re.sub(r" +", " ", text).replace(" .", ".").replace(" ?", "?").strip(), slots


# --- requests -------------------------------------------------------------------------------------

ORDERS = {
    False: (
        "{}", "{}", "{}", "{}", "{}.", "{}!", "please {}", "please {}.", "can you {}?", "could you {}?", "could you please {}?",
        "can you please {}?", "would you {}?", "hey, {}", "hi, {}", "hi, can you {}?", "ok, {}", "now {}", "next, {}",
        "I would like you to {}.", "I want you to {}.", "I need your help: {}", "{}, please", "{}, please.", "{}, thanks",
        "you can {} now.", "it would be nice if you could {}.", "your next job: {}", "will you {}?", "quick, {}", "good morning, please {}",
    ),
    True: (
        "{}", "{}.", "would you please {}?", "please, can you {}?", "hello, {}", "I need you to {}.", "ok, could you {}?", "will you please {}?",
        "now please {}", "{}, thank you", "hey, would you {}?",
    ),
}  # fmt: skip
QUESTIONS = {
    False: ("{}", "{}", "{}", "{}", "hey, {}", "hi, {}", "tell me, {}", "please tell me: {}", "one question: {}", "ok, {}", "and {}", "so, {}"),
    True: ("{}", "{}", "hello, {}", "one more question: {}", "hey, please tell me, {}"),
}  # fmt: skip
CONTRACTIONS = (("what is", "what's"), ("I would", "I'd"), ("do not", "don't"), ("how is", "how's"), ("it is", "it's"),
                ("I am", "I'm"), ("who is", "who's"), ("where is", "where's"), ("I have to", "I've to"))  # fmt: skip


def _say(text: str, slots: Sequence[tuple[Shown, Value | None]], rng: Random, held: bool) -> tuple[str, dict[str, Any]]:
    """The request as this user writes it, and the arguments that it means."""
    if text.endswith(("?", "？")):
        text = rng.choice(QUESTIONS[held]).format(text)
    elif not text.endswith((".", ")")) and not text[0].isupper():
        form = rng.choice(ORDERS[held])
        if text.endswith(SLOT) and form.startswith("{}") and slots and slots[-1][0].of.kind in QUOTED:
            form = "{}"
        text = form.format(text)
    style = rng.random()
    low = style < 0.22
    if low or rng.random() < 0.25:
        old, new = rng.choice(CONTRACTIONS)
        text = text.replace(old, new.replace("'", "") if style < 0.1 else new)
    if low:
        text = text.lower()
    elif text[0] != SLOT and style < 0.85:
        text = text[0].upper() + text[1:]
    if (low and rng.random() < 0.8) or rng.random() < 0.15:
        text = text.rstrip("?.!") if not text.endswith((SLOT + "?", SLOT + ".")) else text[:-1]
    if text.endswith(SLOT + "."):  # else the full stop might belong to the value
        text = text[:-1] if slots and slots[-1][0].of.kind in ("decimal", "site", "email", "code") else text
    pieces = text.split(SLOT)
    arguments: dict[str, Any] = {}
    i = 0
    for one, given in slots:
        if given is not None:
            arguments[one.name] = given.argument
            continue
        value = _value(one, rng, held, low)
        arguments[one.name] = value.argument
        before, after = pieces[i], pieces[i + 1]
        inside = f"{before[-1:]}{after[:1]}"
        shown = value.text
        if one.of.kind in QUOTED and '"' not in inside and rng.random() < (0.4 if after.strip(" .?!") else 0.2):
            shown = f'"{shown}"' if rng.random() < 0.8 else f"'{shown}'" if "'" not in shown else shown
        if value.text.lower() in ("tomorrow", "today") and before.endswith((" on ", " On ")):
            before = before[:-3]
        pieces[i] = before
        pieces[i + 1] = shown + after
        i += 1
    return "".join(pieces), {one.name: arguments[one.name] for one in _ordered(slots)}


def _ordered(slots: Sequence[tuple[Shown, Value | None]]) -> list[Shown]:
    return [one for one, _ in slots]


def _value(one: Shown, rng: Random, held: bool, low: bool) -> Value:
    if one.options:
        option = rng.choice(one.options)
        return Value(option.lower() if low or rng.random() < 0.6 else option, option)
    if one.of.is_number:
        number = _number(one.of.kind, rng, held)
        return Value(str(number), str(number) if one.type == "string" else number)
    text = _string(one.of.kind, rng, held)
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


def _request(tool: Tool, rng: Random, held: bool, order: bool = False) -> Request:
    """What a user says to have this tool called; with `order`, not a question."""
    if isinstance(tool.source, tuple):
        text, slots = _composed_wording(tool, rng, held)
    else:
        text, slots = _family_wording(tool, tool.source.wordings, rng, order=order)
    text, arguments = _say(text, slots, rng, held)
    return Request(text, tool, {one.name: arguments[one.name] for one in tool.shown if one.name in arguments})


def _family_wording(
    tool: Tool, wordings: Sequence[Wording], rng: Random, without: str = "", order: bool = False
) -> tuple[str, list[tuple[Shown, Value | None]]]:
    by_key = {one.of.key: one for one in tool.shown}
    needed = {one.of.key for one in tool.shown if one.required} - {without}
    fitting = [w for w in wordings if needed <= set(w.keys) <= by_key.keys() and without not in w.keys]
    if order:
        fitting = [wording for wording in fitting if not wording.text.endswith("?")] or fitting
    wording = rng.choice(fitting)
    text, slots = wording.text, []
    pieces = text.split(SLOT)
    for i, key in enumerate(wording.keys):
        one = by_key[key]
        if one.of.kind == "bool":
            truth = rng.random() < 0.7
            said = one.of.phrases[0 if truth else 1]
            pieces[i + 1] = pieces[i] + said + pieces[i + 1]
            pieces[i] = ""
            slots.append((one, Value("", truth)))
        else:
            pieces[i + 1] = pieces[i] + SLOT + pieces[i + 1]
            pieces[i] = ""
            slots.append((one, None))
    return pieces[-1], slots


def _missing(tool: Tool, rng: Random) -> tuple[str, Shown] | None:
    """A request without the value of one required parameter, and that parameter."""
    required = [one for one in tool.shown if one.required]
    if isinstance(tool.source, tuple):
        if not required:
            return None
        lacking = rng.choice(required)
        if lacking.of.kind == "bool":
            return None
        text, slots = _composed_wording(tool, rng, False, lacking)
    else:
        by_key = {one.of.key for one in tool.shown}
        choices = [
            (w, one) for w in tool.source.incomplete for one in required
            if {r.of.key for r in required} - set(w.keys) == {one.of.key} and set(w.keys) <= by_key
        ]  # fmt: skip
        if not choices:
            return None
        wording, lacking = rng.choice(choices)
        text, slots = _family_wording(tool, (wording,), rng, lacking.of.key)
    if any(given is None for _, given in slots) and len(required) < 2:
        return None
    text, arguments = _say(text, slots, rng, False)
    return (text, lacking) if not arguments else None


# --- results --------------------------------------------------------------------------------------


def answer_from(result: str) -> str:
    """The answer to a tool's result, by one rule for all tools."""
    try:
        data = json.loads(result)
    except ValueError:
        data = result
    if isinstance(data, str):
        if data.lower() in GOOD:
            return "Done."
        if data.lower().startswith("error: "):
            return f"That did not work: {data[7:]}."
        return data if data.endswith(".") else f"The result is {data}."
    if not isinstance(data, dict):
        return f"The result is {_spoken(data)}."
    if "error" in data:
        return f"That did not work: {data['error']}."
    if list(data) == ["result"]:
        return f"The result is {_spoken(data['result'])}."
    rest = dict(data)
    done = False
    for key in list(rest):
        if key in ("status", "ok", "success") and (rest[key] is True or str(rest[key]).lower() in GOOD):
            del rest[key]
            done = True
    told = ", ".join(f"{_spaced(key)}: {_spoken(value)}" for key, value in rest.items())
    told = f"{told[0].upper()}{told[1:]}." if told else ""
    return " ".join(part for part in ("Done." if done else "", told) if part)


GOOD = frozenset(("ok", "done", "success"))


def _spoken(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return " and ".join(part for part in (", ".join(map(str, value[:-1])), *map(str, value[-1:])) if part) or "none"
    return str(value)


LISTS = {"colors": "color", "names": "person", "songs": "song", "events": "event", "films": "film"}
MEASURES = (
    "degrees",
    "km",
    "meters",
    "euros",
    "minutes",
    "percent",
    "dollars",
    "kilos",
    "hours",
    "points",
    "pages",
    "items",
)


def _field(kind: str, rng: Random, held: bool, name: str = "") -> Any:
    if kind == "yes":
        return rng.random() < 0.6
    if kind == "list":
        pool = words.POOLS[LISTS.get(name, "item")]
        return rng.sample(pool, rng.randint(1, 3))
    if kind == "int" or kind == "decimal":
        return _number(kind, rng, held)
    return _string(kind, rng, held)


def _fields(listed: Sequence[tuple[str, str]], rng: Random, held: bool) -> dict[str, Any]:
    camel = rng.random() < 0.15
    return {_camel(name) if camel else name: _field(kind, rng, held, name) for name, kind in listed}


def _any_fields(rng: Random, held: bool) -> dict[str, Any]:
    chosen = rng.sample(FIELDS, rng.choice((1, 1, 2, 2, 3, 4)))
    if rng.random() < 0.25:
        chosen[rng.randrange(len(chosen))] = (
            rng.choice(words.WORDS).replace("-", "_"), rng.choice(("phrase", "int", "code", "word", "decimal", "person")),
        )  # fmt: skip
    return _fields(chosen, rng, held)


def _result(tool: Tool, rng: Random, held: bool) -> str:
    own = () if isinstance(tool.source, tuple) else tool.source.fields
    told, shape = bool(own), rng.random()
    if shape < 0.12:
        reason = _string("reason", rng, held)
        data: Any = rng.choice(
            ({"error": reason}, {"error": reason}, {"success": False, "error": reason}, {"status": "error", "error": reason}, f"error: {reason}")
        )  # fmt: skip
    elif shape < 0.24:
        data = rng.choice((
            f"{_number('decimal', rng, held)} {rng.choice(MEASURES)}", str(_number("int", rng, held)), _string("word", rng, held),
            _string("code", rng, held), f"The {rng.choice(words.WORDS)} is {_string('state', rng, held)}.",
            f"{rng.choice(words.WORDS).capitalize()} {_string('state', rng, held)}.", {"result": _field(rng.choice(("int", "decimal", "word", "phrase")), rng, held)},
        ))  # fmt: skip
    elif told and shape < 0.85:
        data = _fields(own, rng, held)
    elif told or shape < 0.6:
        data = _any_fields(rng, held)
        if not told and rng.random() < 0.3:
            data = {
                "status": rng.choice(("ok", "success", "done")),
                **_fields(rng.sample(FIELDS, rng.choice((1, 1, 2))), rng, held),
            }
            data["status"] = data["status"] if data["status"] in GOOD else "ok"
    else:
        data = rng.choice(
            (
                {"status": "ok"},
                {"status": "success"},
                {"status": "done"},
                {"ok": True},
                {"success": True},
                "ok",
                "OK",
                "done",
            )
        )
    return data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)


# --- conversations --------------------------------------------------------------------------------

SYSTEMS = (
    "You are a helpful assistant.", "Use the tools when they help.", "You can use tools.", "You are an assistant with tools.",
    "Help the user. Call a tool if one fits.", "You are a helpful assistant. Use the tools you have.",
)  # fmt: skip
THANKS = ("thanks", "thank you", "Thank you!", "Thanks a lot!", "great, thanks", "Perfect, thank you.", "ok thanks", "Thanks!",
          "Good, thank you very much.", "nice, thank you", "Wonderful, thanks.", "Thank you so much.")  # fmt: skip


def _together(a: Tool, b: Family | tuple[str, str]) -> bool:
    """Whether a request for `b` can never be taken for one for the tool `a`."""
    if isinstance(a.source, tuple) and isinstance(b, tuple):
        if a.source == b or (_near(a.source[0], b[0]) and _near(a.source[1], b[1])):
            return False
        return a.source[0] == b[0] or not _near(a.source[0], b[0])
    if isinstance(a.source, Family) and isinstance(b, Family):
        anything = "@web" in a.source.groups | b.groups and bool(a.source.fields and b.fields)
        return a.source is not b and not a.source.groups & b.groups and not anything
    family, pair = (a.source, b) if isinstance(a.source, Family) else (b, a.source)
    assert isinstance(family, Family)
    own = {
        pair[0],
        *words.INTERCHANGE.get(pair[0], ()),
        *NEAR.get(pair[0], ()),
        *pair[1].split(),
        *NEAR.get(pair[1], ()),
    }
    return not own & family.vocabulary


def _any_tool(rng: Random, held: bool, composed: bool, beside: Tool | None = None) -> Tool:
    if composed:
        near = beside.source if beside and isinstance(beside.source, tuple) else None
        return _composed_tool(_pair(rng, held, near), rng, held)
    return _family_tool(rng.choice(FAMILIES[held]), rng)


def _beside(tools: Sequence[Tool], rng: Random, held: bool, action: bool = False) -> Tool | None:
    """One more tool, or (`action`) the source of an unfit request: no request for it is one for the others, nor the reverse."""
    for _ in range(12):
        composed = isinstance(tools[0].source, tuple) == (rng.random() < 0.9)
        other = _any_tool(rng, held, composed, tools[0])
        if action and _has_plain((other,)):
            continue
        if other.name not in [tool.name for tool in tools] and all(_together(tool, other.source) for tool in tools):
            return other
    return None


def _toolbox(rng: Random, held: bool) -> list[Tool]:
    """One to three tools that no request fits twice."""
    tools = [_any_tool(rng, held, rng.random() < 0.5)]
    for _ in range(rng.choices((0, 1, 2), (25, 40, 35))[0]):
        other = _beside(tools, rng, held)
        if other:
            tools.append(other)
    rng.shuffle(tools)
    return tools


def _fits_plain(tools: Sequence[Tool], text: str) -> bool:
    """Whether an ordinary question might be one for these tools."""
    said = _words_of(text)
    for tool in tools:
        if isinstance(tool.source, tuple):
            topic = {*tool.source[0].split(), *tool.source[1].split()}
        else:
            topic = tool.source.vocabulary - COMMON
        if topic & said:
            return True
    return _has_plain(tools)


def _has_plain(tools: Sequence[Tool]) -> bool:
    return any(isinstance(tool.source, Family) and tool.source.plain for tool in tools)


def conversation(rng: Random, exchange: Callable[[Random], Exchange]) -> Conversation:
    tools = _toolbox(rng, False)
    schemas = [tool.schema for tool in tools]
    messages = [system(rng.choice(SYSTEMS))] if rng.random() < 0.15 else []
    turns = 1 if rng.random() < 0.4 else rng.choice((2, 2, 3, 3, 4))
    size = len(json.dumps(schemas)) // 2
    for turn in range(turns):
        kind = rng.choices(("call", "none", "plain", "ask"), (63, 17, 14, 6))[0]
        last = turn == turns - 1 or size > 1300
        if kind == "plain" and not _fits_plain(tools, (plain := exchange(rng)).user):
            messages += [user(plain.user), assistant(plain.answer)]
            size += len(plain.user) + len(plain.answer)
        elif kind == "none" and (other := _beside(tools, rng, False, action=True)):
            messages += [user(_request(other, rng, False, order=True).text), assistant(NO_TOOL)]
        else:
            tool = rng.choice(tools)
            missing = _missing(tool, rng) if kind == "ask" else None
            if missing:
                text, lacking = missing
                messages += [user(text), assistant(f"Please tell me the {_spaced(lacking.name)}.")]
                if sum(one.required for one in tool.shown) > 1 or rng.random() < 0.3:
                    continue
                value = _value(lacking, rng, False, False)
                reply = value.text if rng.random() < 0.7 else f"{value.text}, please"
                request = Request(reply, tool, {lacking.name: value.argument})
            else:
                request = _request(tool, rng, False)
            messages += [user(request.text), request.call]
            size += 2 * len(request.text) + 80
            if last and rng.random() < 0.5:
                break
            result = _result(tool, rng, False)
            messages += [tool_result(result), assistant(answer_from(result))]
            size += 2 * len(result)
            if rng.random() < 0.07:
                messages += [user(rng.choice(THANKS)), assistant(WELCOME)]
        if last:
            break
    return Conversation(messages, schemas)


# --- probes ---------------------------------------------------------------------------------------

PLAIN_QUESTIONS = (
    "What is the capital of France?", "Hello!", "Who are you?", "Tell me a short story about a fox.", "How are you today?",
    "What is the opposite of hot?", "What color is the sky?", "What sound does a cow make?", "Good morning", "What can you do?",
    "What is 4 + 5?", "What is the plural of mouse?", "How many legs does a spider have?", "hi there", "Nice to meet you.",
    "What is your name?", "How many days has a week?", "What is the capital of Japan?",
)  # fmt: skip


def _history(tools: Sequence[Tool], rng: Random) -> list[dict[str, Any]]:
    """Sometimes an earlier turn."""
    if rng.random() < 0.8:
        return []
    request = _request(rng.choice(list(tools)), rng, True)
    result = _result(request.tool, rng, True)
    return [user(request.text), request.call, tool_result(result), assistant(answer_from(result))]


def _same(a: Any, b: Any) -> bool:
    """Equal as JSON is: 1 is neither true nor "1"."""
    return json.dumps(a, sort_keys=True) == json.dumps(b, sort_keys=True)


def probe_call(rng: Random) -> Probe:
    """The right function with exactly the right arguments."""
    tools = _toolbox(rng, True)
    history = _history(tools, rng)
    request = _request(rng.choice(tools), rng, True)
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
    text = _request(other, rng, True, order=True).text if other else rng.choice(PLAIN_QUESTIONS)

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
    request = _request(rng.choice(tools), rng, True)
    result = _result(request.tool, rng, True)
    expected = answer_from(result)
    wanted = [part.strip(" .") for part in re.split(r", |: | and |Done\.", expected) if part.strip(" .")] or ["Done"]

    def check(answer: Answer) -> bool:
        said = answer.text.lower()
        return not answer.calls and all(part.lower() in said for part in wanted)

    messages = [user(request.text), request.call, tool_result(result)]
    return Probe("tool results", messages, expected, check, [tool.schema for tool in tools])


def probe(rng: Random) -> Probe:
    return rng.choice((probe_call, probe_call, probe_none, probe_result))(rng)
