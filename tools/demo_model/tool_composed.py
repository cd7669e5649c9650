"""Tools and requests composed of a verb, an object and parameters (`data_tool_words`).

Their requests are built of the words of the signature: which tool is meant, and which argument a value is, can be told
only by matching the two.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence, Set
from random import Random

from demo_model import data_tool_words as words
from demo_model.split import held_out
from demo_model.tool_shapes import (
    FAMILIES,
    SLOT,
    Family,
    Parameter,
    Shown,
    Tool,
    camel_case,
    make_tool,
    parse_parameter,
    show,
    snake_case,
    spaced,
)
from demo_model.tool_values import pseudo_word


def _parse_composed(text: str) -> tuple[Parameter, ...]:
    found = []
    for line in text.splitlines():
        names, kind, cues = (part.strip() for part in line.split("|"))
        phrases = tuple(cue.strip() for cue in cues.split(" ; ") if cue.strip())
        parsed = parse_parameter(f"{names} : {kind}")
        found.append(Parameter(parsed.key, parsed.names, parsed.kind, False, "", parsed.options, phrases))
    return tuple(found)


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


HELD_OUT_VERBS = frozenset(name for family in FAMILIES[True] for name in family.names if "_" not in name)
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
for _one in OBJECTS:  # a letter and a cover letter
    for _word in _one.split() if " " in _one else ():
        if _word in OBJECTS:
            NEAR.setdefault(_one, set()).add(_word)
            NEAR.setdefault(_word, set()).add(_one)


def alike(a: str, b: str) -> bool:
    return a == b or b in NEAR.get(a, ())


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


RESERVED = frozenset(name for one in PARAMETERS[True] for name in one.names)


def _odd_parameter(rng: Random) -> Parameter:
    """A parameter with a name of any words: only the name tells what belongs to it."""
    while True:
        name = pseudo_word(rng) if rng.random() < 0.25 else rng.choice(words.WORDS).replace("-", "")
        if not held_out(f"tool parameter {name}") and name not in RESERVED:
            break
    if rng.random() < 0.15:
        name += "_" + rng.choice(("name", "number", "value", "level", "code", "type"))
    elif rng.random() < 0.1:
        first = rng.choice(words.WORDS).replace("-", "")
        name = f"{first}_{name}" if first != name and f"{first}_{name}" not in RESERVED else name
    kind = rng.choice(("phrase", "word", "code", "int", "decimal", "enum", "person"))
    options = tuple(dict.fromkeys(rng.choice(words.WORDS) for _ in range(3))) if kind == "enum" else ()
    return Parameter(name, (name,), kind, False, "", options)


def _compose_parameters(rng: Random, held: bool) -> list[Parameter]:
    chosen: list[Parameter] = []
    for _ in range(rng.choices((0, 1, 2, 3), (12, 50, 33, 5) if held else (12, 43, 37, 8))[0]):
        for _ in range(5):
            one = _odd_parameter(rng) if not held and rng.random() < 0.1 else rng.choice(PARAMETERS[held])
            known = {word for other in chosen for name in other.names for word in name.split("_")}
            if not any((one.key, other.key) in CLASHES for other in chosen) and not known & {
                word for name in one.names for word in name.split("_")
            }:
                chosen.append(one)
                break
    return chosen


def _odd_pair(rng: Random, held: bool) -> tuple[str, str]:
    """A verb with any word as its object."""
    pair = rng.choice(VERBS), rng.choice(words.NOUNS)
    while _is_held_out(*pair) != held or pair[0] == pair[1]:
        pair = rng.choice(VERBS), rng.choice(words.NOUNS)
    return pair


def draw_pair(rng: Random, held: bool, beside: tuple[str, str] | None = None) -> tuple[str, str]:
    """A verb and an object; often one of them is that of the tool beside it."""
    if beside and rng.random() < 0.3:
        near = BY_VERB[held].get(beside[0], ()) if rng.random() < 0.5 else BY_OBJECT[held].get(beside[1], ())
        if near:
            return rng.choice(near)
    if rng.random() < (0.04 if held else 0.12):
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
    return "an" if re.match(r"(?!uni|us[abe]|uk|uto|one|eu)[aeiou]|hour|honor|honest|heir", noun) else "a"


def _own_parameter(thing: str, rng: Random) -> Parameter:
    names, kind = rng.choice(OWN)
    name = rng.choice([one for one in names.format(o=snake_case(thing)).split() if one not in RESERVED])
    parsed = parse_parameter(f"{name} : {kind}")
    return Parameter(f"own {name}", parsed.names, parsed.kind)


def composed_tool(pair: tuple[str, str], rng: Random, held: bool) -> Tool:
    verb, thing = pair
    said = rng.choice(words.INTERCHANGE[verb]) if verb in words.INTERCHANGE and rng.random() < 0.03 else verb
    name = snake_case(f"{said} {thing}")
    shape = rng.random()
    if shape < 0.06:
        name = snake_case(f"{thing} {said}")
    elif shape < 0.12:
        name = camel_case(name)
    elif shape < 0.14 and (held or said not in HELD_OUT_VERBS):
        name = snake_case(said)
    description = aside = ""
    if rng.random() < 0.92:
        again = rng.choice(words.INTERCHANGE[verb]) if verb in words.INTERCHANGE and rng.random() < 0.03 else verb
        a, up = _article(thing), again[0].upper() + again[1:]
        description = rng.choice(
            (
                f"{up} {a} {thing}",
                f"{up} the {thing}",
                f"Use this to {again} {a} {thing}",
                f"{_third(up)} {a} {thing}",
                f"Can {again} {a} {thing}",
                f"For {_ing(again)} {a} {thing}",
                f"A tool to {again} the {thing}",
            )
        )
        if rng.random() < 0.2 and shape >= 0.14:
            aside = rng.choice(words.NOUNS)
            description += f" {rng.choice(('for the', 'of a', 'with a', 'in the', 'about the'))} {aside}"
        if rng.random() < 0.4:
            description += "."
    camel = rng.random() < 0.05
    shown: list[Shown] = []
    own = [] if held or rng.random() < 0.65 else [_own_parameter(thing, rng)]
    for parameter in (*own, *_compose_parameters(rng, held)):
        one = show(parameter, rng, camel, rng.random() > 0.2)
        if one.name not in [other.name for other in shown]:
            shown.append(one)
    return make_tool(name, description, shown, rng, pair, aside)


# Requests to composed tools: {v} the verb, {g} its -ing form, {d} its participle, {o} the object, {a} its article,
# {c} what is said of the parameters.
FRAMES = {
    False: (
        "{v} the {o} {c}",
        "{v} the {o} {c}",
        "{v} {a} {o} {c}",
        "{v} {a} {o} {c}",
        "{v} this {o} {c}",
        "{v} our {o} {c}",
        "{v} the {o}, {c}",
        "I need to {v} the {o} {c}.",
        "I need to {v} {a} {o} {c}.",
        "I want to {v} {a} {o} {c}.",
        "I have to {v} the {o} {c}.",
        "I would like to {v} the {o} {c}.",
        "it is time to {v} the {o} {c}.",
        "help me {v} {a} {o} {c}",
        "help me with {g} the {o} {c}",
        "do you mind {g} the {o} {c}?",
        "how about {g} {a} {o} {c}?",
        "the {o} has to be {d} {c}.",
        "the {o} must be {d} {c}.",
        "I need the {o} {d} {c}.",
        "I want {a} {o} {d} {c}.",
        "get the {o} {d} {c}",
        "go ahead: {v} the {o} {c}",
        "make sure to {v} the {o} {c}",
        "let us get the {o} {d} {c}.",
        "we must {v} {a} {o} {c}.",
        "we want to {v} my {o} {c}.",
        "try to {v} one {o} {c}",
        "I think you should {v} the {o} {c}.",
        "there is {a} {o} to {v} {c}.",
        "{v} that {o} {c}",
        "{v} another {o} {c}",
        "{v} one more {o} {c}",
        "{v} the new {o} {c}",
        "{v} the first {o} {c}",
        "{v} only the {o} {c}",
        "{v} just this {o} {c}",
        "{v} the {o} now {c}",
        "{v} the {o} right away {c}",
        "just {v} the {o} {c}",
        "simply {v} {a} {o} {c}",
        "quickly {v} the {o} {c}",
        "first {v} the {o} {c}",
        "then {v} the {o} {c}",
        "also {v} {a} {o} {c}",
        "be so kind as to {v} the {o} {c}",
        "remember to {v} the {o} {c}",
        "do not forget to {v} the {o} {c}.",
        "see to it that the {o} is {d} {c}",
        "take care of {g} the {o} {c}",
        "have the {o} {d} {c}",
        "arrange for {a} {o} to be {d} {c}",
        "assist me in {g} the {o} {c}",
        "I must {v} the {o} {c}.",
        "I am trying to {v} the {o} {c}.",
        "I was hoping to {v} {a} {o} {c}.",
        "I wish to {v} the {o} {c}.",
        "I could use help {g} the {o} {c}.",
        "I was asked to {v} the {o} {c}.",
        "they told me to {v} the {o} {c}.",
        "somebody has to {v} the {o} {c}.",
        "someone should {v} that {o} {c}.",
        "the {o} needs {g} {c}.",
        "our {o} needs to be {d} {c}.",
        "this {o} should be {d} {c}.",
        "that {o} still has to be {d} {c}.",
        "{a} {o} is to be {d} {c}.",
        "your task is to {v} the {o} {c}.",
        "the plan is to {v} the {o} {c}.",
        "next up is {g} the {o} {c}.",
        "it is time for {g} the {o} {c}.",
        "one thing is left: {v} the {o} {c}.",
        "what I need: {v} the {o} {c}.",
        "about the {o}: {v} it {c}.",
        "as for the {o}, {v} it {c}.",
        "we have {a} {o} here, {v} it {c}.",
        "can the {o} be {d} {c}?",
        "could {a} {o} be {d} {c}?",
        "would it be possible to {v} the {o} {c}?",
        "is there a way to {v} {a} {o} {c}?",
        "may I ask you to {v} the {o} {c}?",
        "shall we {v} the {o} {c}?",
        "why not {v} the {o} {c}?",
        "are you able to {v} the {o} {c}?",
        "can I get the {o} {d} {c}?",
        "could I have this {o} {d} {c}?",
        "who can {v} the {o} {c}?",
        "do you think you could {v} the {o} {c}?",
        "any chance of {g} the {o} {c}?",
    ),
    True: (
        "{v} my {o} {c}",
        "make sure the {o} is {d} {c}",
        "let us {v} the {o} {c}.",
        "we have to {v} the {o} {c}.",
        "go ahead and {v} the {o} {c}",
        "I want the {o} to be {d} {c}.",
        "I would like {a} {o} {d} {c}.",
        "we need to {v} {a} {o} {c}.",
        "you should {v} this {o} {c}.",
        "help us {v} the {o} {c}",
        "please get {a} {o} {d} {c}.",
    ),
}
# With the parameters said in another place.
LISTED = {
    False: (
        "{v} the {o}. {l}",
        "{v} {a} {o}: {l}",
        "{v} {a} {o} ({l})",
        "{l}. {v} the {o}",
        "the {o} has to be {d}. {l}",
        "{v} this {o}: {l}",
        "{v} the {o} - {l}",
        "{v} the {o} with these values: {l}",
        "{v} {a} {o} with the following details: {l}",
        "please {v} {a} {o} ({l})",
        "can you {v} the {o}? {l}",
        "here are the details: {l}. {v} the {o}",
        "I have {a} {o} to {v}. {l}",
        "the {o} needs {g}: {l}",
        "the {o} must be {d} ({l})",
    ),
    True: ("I need to {v} the {o}: {l}", "{v} my {o} ({l})"),
}
NAMED = {
    False: (
        "with {w} {s}",
        "with the {w} {s}",
        "{w} {s}",
        "with {s} as the {w}",
        "with the {w} set to {s}",
        "and set the {w} to {s}",
        "using {w} {s}",
        "and the {w} is {s}",
        "where {w} is {s}",
        "and take {s} for the {w}",
        "with {w}: {s}",
        "having {w} {s}",
        "with {s} for {w}",
        "with {s} for the {w}",
        "with {s} as its {w}",
        "with {aw} {w} of {s}",
        "with the {w} being {s}",
        "with {w} = {s}",
        "{w}: {s}",
        "whose {w} is {s}",
        "and its {w} is {s}",
        "and make the {w} {s}",
        "and the {w} has to be {s}",
        "and the {w} should be {s}",
        "and let the {w} be {s}",
        "and put {s} as the {w}",
        "and choose {s} as the {w}",
        "and enter {s} as {w}",
        "by setting the {w} to {s}",
        "for the {w} {s}",
    ),
    True: (
        "using {s} as the {w}",
        "with {w} set to {s}",
        "where the {w} is {s}",
        "and use {s} for the {w}",
        "and with {w} {s}",
    ),
}
OWN = (
    ("{o}_id {o} id {o}_number number which", "code"),
    ("{o}_name {o} name title {o}_title target", "phrase"),
    ("{o}_name {o} name which", "word"),
    ("{o}_owner {o} owner whose", "person"),
    ("{o}_number {o} number {o}_id", "int 1-900"),
    ("{o}_place {o} place where location", "place"),
    ("{o}_room {o} room area", "room"),
)
"""Parameters that say which one of the objects it is, behind the object: "the ticket 4711"."""
PERSONAL = (
    "{r} wants to {v} the {o} {c}.",
    "{r} needs the {o} {d} {c}.",
    "{r} has to {v} the {o} {c}.",
    "{r} is going to {v} the {o} {c}.",
    "{r} will {v} the {o} {c}.",
    "{r} asked for the {o}, {v} it {c}.",
    "{r} likes the {o}, {v} it {c}.",
    "{r} wants {a} {o} {c}, {v} it.",
    "let {r} {v} the {o} {c}",
    "{v} {r} the {o} {c}",
    "{v} {r} {a} {o} {c}",
    "{v} the {o} to {r} {c}",
    "{v} the {o} for {r} {c}",
    "{v} {a} {o} for {r} {c}",
    "{v} {r}'s {o} {c}",
    "I want {r} to {v} the {o} {c}.",
    "I want to {v} {r} the {o} {c}.",
    "have the {o} {d} by {r} {c}",
    "help {r} {v} the {o} {c}",
)
"""Requests that say a person where sentences have one."""
LOOSE = (
    "something for the {o} {c}.",
    "something with the {o} {c}.",
    "take care of the {o} {c}",
    "the {o}, please {c}.",
    "the {o} {c}.",
    "the {o} needs some attention {c}.",
    "the {o} is waiting {c}.",
    "it is about the {o} {c}.",
    "what about the {o} {c}?",
    "handle the {o} {c}",
    "deal with the {o} {c}",
    "do the {o} {c}",
    "I have to do something about the {o} {c}.",
    "I need help with my {o} {c}.",
    "we should see to the {o} {c}.",
    "you know what to do with the {o} {c}.",
    "it is time for the {o} {c}.",
    "I am thinking of the {o} {c}.",
    "I want this for my {o} {c}.",
    "I have {a} {o} here {c}.",
    "here is {a} {o} {c}.",
    "can you do this for {a} {o} {c}?",
    "could you work on our {o} {c}?",
    "that {o} again {c}.",
)
"""Requests that name the object, or what only the description has, and no verb."""
BARE = (
    "{v} it {c}",
    "{v} this {c}",
    "{v} now {c}",
    "{v} for me {c}",
    "{v} again {c}",
    "{v} something {c}",
    "{v} them {c}",
    "{v} mine {c}",
    "I need to {v} {c}.",
    "I want to {v} {c}.",
    "it is time to {v} {c}.",
    "I would like this {d} {c}.",
    "it has to be {d} {c}.",
    "I need some {g} {c}.",
    "help me with {g} {c}",
    "we want it {d} {c}.",
)
"""Requests that name only the verb."""


def _mentions(tool: Tool) -> Set[str]:
    """Words that a request for another tool must not have, if they are to tell it from this one."""
    if isinstance(tool.source, Family):
        return tool.source.vocabulary
    verb, thing = tool.source
    near = {word for one in (verb, thing) for part in (one, *NEAR.get(one, ())) for word in part.split()}
    return near | {*tool.aside.split()} | {word for one in tool.shown for word in spaced(one.name).split()}


def _loose_frames(tool: Tool, others: Sequence[Tool], rng: Random, parts: dict[str, str]) -> tuple[str, ...]:
    """Frames that tell the tool by one word which no other tool has, where there is one. Changes `parts` to it."""
    assert isinstance(tool.source, tuple)
    verb, thing = tool.source
    taken = set[str]().union(*map(_mentions, others))
    nouns = [noun for noun in (thing, tool.aside) if noun and taken.isdisjoint(noun.split())]
    if not nouns or (rng.random() < 0.3 and verb not in taken):
        return BARE if verb not in taken else FRAMES[False]
    noun = rng.choice(nouns)
    parts |= {"o": noun, "a": _article(noun)}
    other = rng.choice(VERBS)
    if rng.random() < 0.5 or other in taken or alike(other, verb):
        return LOOSE
    parts |= {"v": other, "g": _ing(other), "d": _done(other)}
    return FRAMES[False]


_OWN, _PERSON = "\x01", "\x02"
"""Stand for slots until it is known which of the others are before them."""


def composed_wording(
    tool: Tool, rng: Random, held: bool, without: Shown | None = None, others: Sequence[Tool] | None = None
) -> tuple[str, list[Shown]]:
    """A request with a slot for each value, and what belongs in the slots.
    `without`: the parameter that it does not mention. `others`: the tools beside it, if one word may be enough."""
    assert isinstance(tool.source, tuple)
    verb, thing = tool.source
    if verb in words.INTERCHANGE and rng.random() < 0.03:
        verb = rng.choice(words.INTERCHANGE[verb])
    said = [one for one in tool.shown if one is not without and (one.required or rng.random() < 0.5)]
    rng.shuffle(said)
    clauses, listed = [], bool(said) and rng.random() < 0.1
    inside: dict[str, Shown] = {}
    if not listed:
        if own := next((one for one in said if one.of.key.startswith("own ")), None):
            inside[_OWN] = own
        persons = [one for one in said if one.of.kind == "person" and one not in inside.values()]
        if not held and rng.random() < 0.35 and persons:
            inside[_PERSON] = persons[0]
        said = [one for one in said if one not in inside.values()]
    for one in said:
        w = spaced(one.name)
        if listed:
            mark = ": " if rng.random() < 0.8 else " " if rng.random() < 0.6 or held else " = "
            clauses.append(f"{w}{mark}{SLOT}")
        elif one.of.phrases and rng.random() < 0.45:
            clauses.append(rng.choice(one.of.phrases).replace("{}", SLOT))
        else:
            clauses.append(rng.choice(NAMED[held]).format(w=w, aw=_article(w), s=SLOT))
    parts = {"v": verb, "g": _ing(verb), "d": _done(verb), "o": thing, "a": _article(thing)}
    frames = FRAMES[held]
    if _PERSON in inside:
        frames, parts["r"] = PERSONAL, _PERSON
    elif others is not None and not listed and rng.random() < 0.25:
        frames = _loose_frames(tool, others, rng, parts)
    if _OWN in inside:
        frames = tuple(frame for frame in frames if "{o}" in frame) or FRAMES[held]
        parts |= {"o": parts["o"] + rng.choice((" ", " ", " ", " number ", " called ", ": ")) + _OWN, "a": "the"}
    if listed:
        text = rng.choice(LISTED[held]).format(**parts, l=", ".join(clauses))
        return text[0].upper() + text[1:] + rng.choice(("", ".")), said
    first = said[0] if said else None
    if frames is FRAMES[False] and not inside and first and rng.random() < 0.04:
        frame = rng.choice(
            (
                "set {w} to {s} and {v} the {o} {c}",
                "with {w} {s}, {v} the {o} {c}",
                "use {s} as {w} and {v} {a} {o} {c}",
                "take {s} as the {w} and {v} the {o} {c}",
                "for the {w} take {s} and {v} the {o} {c}",
                "let the {w} be {s} and {v} the {o} {c}",
                "the {w} is {s}: {v} the {o} {c}",
                "given the {w} {s}, {v} {a} {o} {c}",
            )
        )
        clauses[0] = ""
        text = frame.format(**parts, w=spaced(first.name), s=SLOT, c=" ".join(clauses).strip())
    else:
        text = rng.choice(frames).format(**parts, c=" ".join(clauses))
    if " , " in text or text.endswith(", "):
        text = text.rstrip(", ")
    text = re.sub(r" +", " ", text).replace(" .", ".").replace(" ?", "?").replace(" ,", ",").strip()
    waiting = iter(said)
    ordered = [inside[sign] if sign in inside else next(waiting) for sign in text if sign in (SLOT, *inside)]
    return text.replace(_OWN, SLOT).replace(_PERSON, SLOT), ordered
