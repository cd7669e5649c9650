"""Fills a small JSON object from a sentence.

The user names the fields by an empty form, a list of keys or a tiny schema, and gives a text that tells the values
in any order; the answer is exactly one JSON object on one line, keys in the order asked, values copied from the text
with their types. The text tells them all. The evaluation has kinds of records, clauses and requests of its own, and
values of its own but for single words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from demo_model import data_json_kinds, surface
from demo_model import data_json_pools as pools
from demo_model.conversation import Answer, Conversation, Exchange, Probe, assistant, system, user
from demo_model.data_json_kinds import UNSEEN, Field, Kind
from demo_model.data_json_more import POOLS, TRAINED
from demo_model.split import held_out

Value = str | int | float

# --- values: (what the object holds, how the text says it) -----------------------------------------

SMALL_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
COPIED = 0.1
"""The share of names that are made up from syllables, so that copying is learnt and not the names."""


def _made_up(rng: Random, capital: bool = True) -> str:
    word = "".join(rng.choice(pools.SYLLABLES) for _ in range(rng.choice((1, 2, 2, 3)))) + rng.choice(pools.ENDINGS)
    if len(word) < 3:
        word += rng.choice(pools.SYLLABLES)
    return word.capitalize() if capital else word


def _first(rng: Random) -> str:
    return _made_up(rng) if rng.random() < COPIED else rng.choice(pools.FIRST)


def _person(rng: Random) -> str:
    if rng.random() < 0.4:
        return _first(rng)
    return f"{_first(rng)} {_made_up(rng) if rng.random() < COPIED else rng.choice(pools.LAST)}"


def _city(rng: Random) -> str:
    return _made_up(rng) if rng.random() < COPIED else rng.choice(pools.CITIES)


def _from(words: Sequence[str], made_up: float = 0.06, capital: bool = False) -> Callable[[Random], str]:
    """One of `words`, but now and then a word that nobody knows, or two."""

    def draw(rng: Random) -> str:
        if rng.random() < made_up:
            return _made_up(rng, capital) if rng.random() < 0.6 else f"{_made_up(rng, capital)} {rng.choice(words)}"
        return rng.choice(words)

    return draw


def _phrase(rng: Random) -> str:
    kind = rng.random()
    if kind < 0.3:
        return f"{rng.choice(pools.ADJECTIVES)} {rng.choice(pools.NOUNS)}"
    if kind < 0.5:
        return f"{rng.choice(pools.NOUNS)} {rng.choice(pools.NOUNS)}"
    if kind < 0.65:
        return f"{rng.choice(pools.ADJECTIVES)} {rng.choice(pools.NOUNS)} {rng.choice(pools.NOUNS)}"
    if kind < 0.95:
        return rng.choice(pools.NOUNS)
    return _made_up(rng, False)


def _title(rng: Random) -> str:
    return _phrase(rng).title()


def _thing(rng: Random) -> str:
    if rng.random() < 0.15:
        return _made_up(rng, False)
    thing = rng.choice(pools.THINGS)
    return f"{rng.choice(pools.ADJECTIVES)} {thing}" if rng.random() < 0.3 else thing


def _company(rng: Random) -> str:
    name = _made_up(rng) if rng.random() < 0.3 else rng.choice((*pools.NOUNS, *pools.LAST)).capitalize()
    return f"{name} {rng.choice(pools.COMPANY_ENDS)}" if rng.random() < 0.5 else name


def _team(rng: Random) -> str:
    name = rng.choice((rng.choice(pools.ADJECTIVES), _city(rng), rng.choice(pools.COLORS)))
    animal = rng.choice(pools.ANIMALS).title() + "s" if rng.random() < 0.5 else rng.choice(("United", "City", "Club"))
    return f"{name[0].upper()}{name[1:]} {animal}" if rng.random() < 0.8 else _made_up(rng)


def _digits(rng: Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def _letters(rng: Random, count: int) -> str:
    return "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(count))


def _code(rng: Random) -> str:
    letters, digits = _letters(rng, rng.choice((1, 2, 2, 3))), _digits(rng, rng.choice((2, 3, 3, 4)))
    return f"{letters}{rng.choice(('', '', '-'))}{digits}"


def _date(rng: Random) -> str:
    day, month, year = rng.randrange(1, 29), rng.randrange(12), rng.randrange(2018, 2032)
    name = pools.MONTHS[month]
    return rng.choice((f"{year}-{month + 1:02}-{day:02}", f"{name} {day}", f"{day} {name}", f"{name} {day}, {year}"))


def _time(rng: Random) -> str:
    if rng.random() < 0.6:
        return f"{rng.randrange(24)}:{rng.choice(('00', '15', '30', '45', '10', '20', '05', '50'))}"
    return f"{rng.randrange(1, 13)} {rng.choice(('am', 'pm'))}"


def _email(rng: Random) -> str:
    name = _first(rng).lower()
    if rng.random() < 0.4:
        name += rng.choice((f".{rng.choice(pools.LAST).lower()}", _digits(rng, 2)))
    return f"{name}@{rng.choice((_made_up(rng, False), rng.choice(pools.NOUNS)))}.{rng.choice(('com', 'org', 'net'))}"


def _phone(rng: Random) -> str:
    return f"{_digits(rng, 3)}-{_digits(rng, 4)}" if rng.random() < 0.7 else f"+{_digits(rng, 2)} {_digits(rng, 6)}"


def _brand_model(rng: Random) -> str:
    return f"{_made_up(rng)} {rng.choice((_letters(rng, 1) + _digits(rng, 1), _digits(rng, 3), _made_up(rng)))}"


def _address(rng: Random) -> str:
    name = rng.choice((_made_up(rng), rng.choice(pools.NOUNS).capitalize(), rng.choice(pools.LAST)))
    return f"{rng.randrange(1, 200)} {name} {rng.choice(pools.STREETS)}"


def _task(rng: Random) -> str:
    verb = rng.choice(("clean", "paint", "sell", "buy", "find", "repair", "check", "move", "open", "wash", "count"))
    return f"{verb} the {_phrase(rng)}"


def _duration(rng: Random) -> str:
    if rng.random() < 0.3:
        return rng.choice(POOLS["duration"])
    return f"{rng.choice((*SMALL_NUMBERS, rng.randrange(2, 100)))} {rng.choice(('minutes', 'hours', 'days', 'weeks'))}"


def _host(rng: Random) -> str:
    return f"{rng.choice((_made_up(rng, False), rng.choice(pools.NOUNS)))}{rng.choice(('', '-'))}{rng.randrange(1, 30)}"


_TEXTS: dict[str, Callable[[Random], str]] = {
    "first": _first,
    "person": _person,
    "city": _city,
    "country": _from(pools.COUNTRIES, 0.08, True),
    "job": _from(pools.JOBS),
    "language": _from(pools.LANGUAGES, 0.12, True),
    "sport": _from(pools.SPORTS),
    "color": _from(pools.COLORS),
    "material": _from(pools.MATERIALS),
    "instrument": _from(pools.INSTRUMENTS),
    "genre": _from(pools.GENRES),
    "animal": _from(pools.ANIMALS, 0.08),
    "food": _from(pools.FOODS, 0.08),
    "department": _from(pools.DEPARTMENTS, 0.15),
    "subject": _from(pools.SUBJECTS, 0.15),
    "symptom": _from(pools.SYMPTOMS, 0.15),
    "phrase": _phrase,
    "title": _title,
    "thing": _thing,
    "company": _company,
    "team": _team,
    "code": _code,
    "gate": lambda rng: f"{_letters(rng, 1)}{rng.randrange(1, 60)}",
    "date": _date,
    "day": lambda rng: rng.choice(pools.DAYS),
    "time": _time,
    "email": _email,
    "phone": _phone,
    "room": lambda rng: f"{_phrase(rng).title()} {rng.choice(('Room', 'Hall'))}",
    "hotel": lambda rng: f"Hotel {_made_up(rng)}" if rng.random() < 0.5 else f"{_title(rng)} Inn",
    "brandmodel": _brand_model,
    "address": _address,
    "task": _task,
    "version": lambda rng: f"{rng.randrange(10)}.{rng.randrange(20)}.{rng.randrange(20)}",
    "hostname": _host,
    "username": lambda rng: _host(rng).replace("-", rng.choice("_.")),
    **{name: _from(words, 0.1) for name, words in POOLS.items()},
    "duration": _duration,
}
_COMPOSED = frozenset(
    """
    person phrase title thing company team code date email phone room hotel brandmodel address task version hostname
    username
    """.split()
)
"""Of these some are kept back, unless they are a single word: one that no training text has, a model cannot know."""


def _money(rng: Random) -> Value:
    if rng.random() < 0.4:
        return rng.randrange(1, 900)
    return rng.randrange(100, 50000) / 100 if rng.random() < 0.8 else rng.randrange(10, 900) / 10


def _draw(values: str | tuple[str, ...], rng: Random, fresh: bool) -> tuple[Value, str]:
    """A value of a pool and its text. `fresh`: one that training never draws."""
    value: Value
    if isinstance(values, tuple):
        word = rng.choice(values)
        return word, word
    if values == "count":
        number = rng.randrange(2, 13) if rng.random() < 0.6 else rng.randrange(2, 60)
        return number, SMALL_NUMBERS[number - 2] if number <= 12 and rng.random() < 0.1 else str(number)
    if values == "price":
        value = _money(rng)
        value = int(value) if isinstance(value, float) and value.is_integer() else value
    elif values == "salary":
        value = rng.choice((rng.randrange(10, 999) * 100, rng.randrange(500, 99999)))
    elif values == "decimal":
        value = rng.randrange(1, 90) if rng.random() < 0.4 else rng.randrange(0, 90) + rng.randrange(1, 10) / 10
    elif values == "temperature":
        value = rng.randrange(-20, 41)
    elif values == "year":
        value = rng.randrange(1900, 2031)
    elif values == "number":
        value = int(str(rng.randrange(1, 10)) + _digits(rng, rng.choice((1, 2, 3, 4))))
    elif values.startswith("int:"):
        low, high = map(int, values[4:].split("-"))
        value = rng.randrange(low, high + 1)
    else:
        make = _TEXTS[values]
        text = make(rng)
        while values in _COMPOSED and not text.isalpha() and held_out(f"json {text.lower()}") != fresh:
            text = make(rng)
        return text, text
    return value, str(value)


# --- texts that tell the values of a record --------------------------------------------------------


@dataclass(frozen=True)
class Told:
    """A text and what it says."""

    text: str
    expected: dict[str, Value]
    """By key, in the order asked."""
    types: dict[str, str]
    """By key: "string", "number" or the words of an enumeration, as a schema names them."""
    noun: str
    """What the record is: "person", "order", ... or just "text"."""


def _put(clause: str, text: str) -> str:
    if "{a}" in clause:
        return clause.replace("{a}", ("an " if surface.AN.match(text) else "a ") + text)
    return clause.replace("{}", text)


def _says(field: Field, text: str, rng: Random, unseen: bool) -> str:
    """A clause that tells the field; `unseen`: by words that only the evaluation has, where there are some."""
    clause = rng.choice(field.held if unseen and field.held else field.says)
    return _put(clause, text if "dollars" in clause or "euros" in clause else _money_text(field, text, rng))


def _money_text(field: Field, text: str, rng: Random) -> str:
    if field.values in ("price", "salary"):
        return rng.choice((f"${text}", f"{text} dollars", f"{text} euros"))
    return text


OPENERS = ("",) * 12 + (
    "Note: ",
    "I heard this: ",
    "Text: ",
    "So, ",
    "By the way, ",
    "As you know, ",
    "Well, ",
    "News: ",
    "Report: ",
    "Today I learned: ",
    "FYI: ",
    "Just so you know, ",
    "For the record, ",
    "Please note: ",
    "In short, ",
    "Update: ",
    "Hello, ",
    "Good news: ",
    "From my notes: ",
)
HELD_OPENERS = ("", "", "This is what I know: ", "As I heard, ")


def _joined(parts: Sequence[str], rng: Random) -> str:
    if len(parts) == 1:
        return parts[0]
    return ", ".join(parts[:-1]) + rng.choice((" and ", " and ", ", and ")) + parts[-1]


def _compose(
    kind: Kind, subject: str, told_alone: str, clauses: list[str], mods: list[str], rng: Random, unseen: bool
) -> str:
    """Sentences about the subject. `told_alone`: one that tells the leading field, or ''."""
    pronoun = rng.choice(("She", "He")) if kind.person else "It"
    if not clauses:
        return told_alone or f"{subject} is here."
    if unseen:
        way = rng.randrange(3)
        opener = rng.choice(HELD_OPENERS)
        first, rest = clauses[:1], clauses[1:]
        if way == 0 and rest:
            text = f"{subject} {first[0]}; {pronoun.lower()} {_joined(rest, rng)}."
        elif way == 1 and rest:
            text = f"{subject} {first[0]}, and {pronoun.lower()} {_joined(rest, rng)}."
        else:
            text = f"{subject} {_joined(clauses, rng)}."
        return _after(opener, text)
    shape = rng.random()
    opener = rng.choice(OPENERS)
    fronted = [mod for mod in mods if _FRONTED.match(mod)]
    if fronted and rng.random() < 0.25:
        first = rng.choice(fronted)
        rest = [clause for clause, mod in zip(clauses, mods, strict=True) if mod != first]
        first = first if opener.endswith(", ") else _upper(first)
        text = f"{first}, {_lower(subject)} {_joined(rest or [rng.choice(_IDLE)], rng)}."
    elif rng.random() < 0.22:
        text = rng.choice(_FRAMES).replace("{s}", subject).replace("{l}", _lower(subject))
        text = text.replace("{p}", pronoun).replace("{q}", pronoun.lower()).replace("{c}", _joined(clauses, rng))
        opener = ""
    elif told_alone and shape < 0.25:
        text = f"{told_alone} {pronoun} {_joined(clauses, rng)}."
    elif shape < 0.4 and len(clauses) > 1:
        cut = rng.randrange(1, len(clauses))
        text = f"{subject} {_joined(clauses[:cut], rng)}. {pronoun} {_joined(clauses[cut:], rng)}."
    elif shape < 0.5 and len(clauses) > 1:
        who = "who" if kind.person else "which"
        text = f"{subject}, {who} {clauses[0]}, {_joined(clauses[1:], rng)}."
    elif shape < 0.58:
        more = rng.choice((pronoun, pronoun, f"Also, {pronoun.lower()}", f"In addition, {pronoun.lower()}"))
        text = f"{subject} {clauses[0]}." + "".join(f" {more} {clause}." for clause in clauses[1:])
    elif mods and shape < 0.75:
        text = f"{subject}, {', '.join(mods)}."
    elif mods and shape < 0.82 and len(clauses) > 1:
        text = f"{subject}, {mods[0]}, {_joined(clauses[1:], rng)}."
    else:
        text = f"{subject} {_joined(clauses, rng)}."
    return _after(opener, text)


_FRAMES = (
    "{s}? {p} {c}.",
    "About {l}: {q} {c}.",
    "What do we know about {l}? {p} {c}.",
    "I was told that {l} {c}.",
    "We know that {l} {c}.",
    "I think {l} {c}.",
    "It is true that {l} {c}.",
    "They say that {l} {c}.",
    "Did you know that {l} {c}?",
    "My sister says {l} {c}.",
    "Here are the facts: {l} {c}.",
    "It turns out that {l} {c}.",
    "Somebody told me {l} {c}.",
    "{s} {c}, as far as I know.",
    "{s} {c}, I believe.",
    "{s} {c}, if I remember right.",
    "{s} {c}. That is all I know.",
    "Thanks for asking! {s} {c}.",
    "Remember that {l} {c}.",
)
"""{s} and {l}: the subject, large or small; {p} and {q}: the pronoun; {c}: what is said."""
_FRONTED = re.compile(r"(\w+(ed|ing)|made|led|built|sold|seen|written|taught|taken|at|in|with|from|for|on) ")
_IDLE = ("is new to us", "is on our list", "is on my mind", "was mentioned today", "came up again")
"""Said where nothing else is left to say: it tells no field."""


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]


def _lower(text: str) -> str:
    return text[0].lower() + text[1:] if _SMALL.match(text) else text


def _after(opener: str, text: str) -> str:
    return opener + (_lower(text) if opener.endswith(", ") else text)


_SMALL = re.compile(
    r"(The|That|In|On|At|As|Under|Her|His|Its|She|He|Next|Our|This|My|You|We|Here|There|It|A|An|Look|Please|Meet|Take"
    r"|Watch|Listen|Read|Come) "
)


@dataclass(frozen=True)
class Plan:
    """Which fields of which kind of record are asked for, and under which keys."""

    kind: Kind
    lead_key: str
    keys: dict[str, Field]
    """In the order asked."""


def _plan(rng: Random, kinds: Sequence[Kind], odd: float = 0.0) -> Plan:
    """Two or three fields, seldom four. `odd`: how often there is one that no kind has."""
    kind = rng.choice(kinds)
    lead_key = rng.choice(kind.subject.keys)
    asked = [(lead_key, kind.subject)]
    others = rng.choices((1, 2, 3), (57, 38, 5))[0]
    for field in rng.sample(kind.fields, min(others, len(kind.fields))):
        free = [key for key in field.keys if all(key != used for used, _ in asked)]
        if free:
            asked.append((free[0] if rng.random() < 0.5 else rng.choice(free), field))
    if rng.random() < odd:
        for place in (1,) if rng.random() < 0.7 else (1, 2):
            field = _odd_field(rng)
            if all(field.keys[0] != used for used, _ in asked):
                asked[place : place + 1] = [(field.keys[0], field)]
    if len(asked) > 2 and rng.random() < 0.08:
        del asked[0]
    if rng.random() < 0.15:
        rng.shuffle(asked)
    camel = rng.random() < 0.04
    return Plan(kind, lead_key, {_camel(key) if camel else key: field for key, field in asked})


def _odd_field(rng: Random) -> Field:
    """A field of a random name, told by a clause that names it."""
    counted = rng.random() < 0.25
    while True:
        word = rng.choice(pools.NOUNS + pools.THINGS)
        if not counted and rng.random() < 0.3:
            word = f"{word}_{rng.choice(_SECOND)}"
        if word not in _UNSEEN_KEYS and not held_out(f"json key {word}"):
            break
    key, word = word, _words(word)
    one = f"an {word}" if surface.AN.match(word) else f"a {word}"
    if counted and not word.endswith(("s", "x", "h", "y", "f", "fe")):
        clauses = "has {v} {k}s|comes with {v} {k}s|needs {v} {k}s|owns {v} {k}s|shows {v} {k}s|has a total of {v} {k}s"
        return Field((f"{key}s",), "count", _odd_says(clauses, word), mods=(f"with {{}} {word}s",))
    if rng.random() < 0.25:
        clauses = "has {v} as {k}|has the {k} {v}|chose {v} as {k}|named {v} as the {k}|got {v} for {k}"
        return Field((key,), rng.choice(("person", "first")), _odd_says(clauses, word))
    pool = rng.choice(_ODD_POOLS)
    clauses = (
        "has the {k} {v}|uses {v} as {k}|works with the {k} {v}|has {v} for the {k}|goes with {v} as the {k}"
        "|comes with {v} as {k}|shows {v} as the {k}|has {k} {v}|was given the {k} {v}|needs {v} as the {k}"
        "|lists {v} under {k}|has a {k} called {v}"
    )
    if pool in _NUMBERS:
        clauses = (
            "has the {k} {v}|has a {k} of {v}|shows {v} as {k}|reports {v} for the {k}|is at {v} for the {k}"
            "|counts {v} for the {k}|came to a {k} of {v}|was given {v} as {k}"
        )
    return Field((key,), pool, _odd_says(clauses.replace("a {k}", one), word))


def _odd_says(clauses: str, word: str) -> tuple[str, ...]:
    return tuple(clause.replace("{k}", word).replace("{v}", "{}") for clause in clauses.split("|"))


_SECOND = ("name", "code", "size", "type", "color", "level", "owner", "number", "place", "day", "plan", "group")
_ODD_POOLS = (
    *("number", "decimal", "count", "temperature", "year"),
    *("city", "phrase", "phrase", "title", "code", "company", "thing", "task", "color", "day", "time", "date"),
)
_UNSEEN_KEYS = {part for kind in UNSEEN for field in kind.fields for key in field.keys for part in (key, key[:-1])}


def _tell(plan: Plan, rng: Random, fresh: bool, unseen: bool) -> Told:
    """Values for the plan and a text. `fresh`: held-out values; `unseen`: told in held-out words."""
    kind = plan.kind
    lower = not unseen and rng.random() < 0.03

    def draw(field: Field) -> tuple[Value, str]:
        value, text = _draw(field.values, rng, fresh)
        if lower and isinstance(value, str):
            value = text = text.lower()
        return value, text

    lead, lead_text = draw(kind.subject)
    said = f'"{lead_text}"' if kind.subject.values == "title" and rng.random() < 0.3 else lead_text
    subject, alone = _put(rng.choice(kind.subject.says), said), _put(rng.choice(kind.intros), said)
    others = [(key, field) for key, field in plan.keys.items() if field is not kind.subject]
    values = {key: lead for key, field in plan.keys.items() if field is kind.subject}
    clauses: list[str] = []
    mods: list[str] = []
    labels = [f"{_words(plan.lead_key)}: {lead_text}"]
    stated: list[Stated] = []
    if rng.random() < 0.06:
        # Something that nobody asked for.
        spare = [field for field in kind.fields if all(field is not asked for _, asked in others)]
        if spare:
            others.append(("", rng.choice(spare)))
    rng.shuffle(others)
    for key, field in others:
        value, text = draw(field)
        if key:
            values[key] = value
        clauses.append(_says(field, text, rng, unseen))
        if field.mods:
            mods.append(_put(rng.choice(field.mods), text))
        name = key or field.keys[0]
        labels.append(f"{_words(name)}: {text}")
        stated.append(Stated(name if rng.random() < 0.6 else rng.choice(field.keys), field, text, clauses[-1]))
    dice = 1.0 if unseen else rng.random()
    if dice < 0.09:
        rng.shuffle(labels)
        mark = rng.choice((": ", ": ", ": ", " = ", " - ", "="))
        labels = [label.replace(": ", mark, 1) for label in labels]
        text = rng.choice((", ", "; ", "\n", ". ", " / ", "\n- ")).join(labels)
        text = text[0].upper() + text[1:] if rng.random() < 0.5 else text
    elif dice < 0.25 and stated:
        text = _possessive(kind, subject, alone, stated, rng)
    elif dice < 0.3 and stated:
        text = _interview(subject, stated, rng)
    else:
        text = _compose(kind, subject, alone, clauses, mods if len(mods) == len(clauses) else [], rng, unseen)
    expected = {key: values[key] for key in plan.keys}
    return Told(
        text.lower() if lower else text, expected, {k: _type(field) for k, field in plan.keys.items()}, kind.name
    )


@dataclass(frozen=True)
class Stated:
    """A field that a text tells, under its key or another name of it."""

    key: str
    field: Field
    text: str
    clause: str

    def named(self) -> bool:
        """Whether the key is a noun that "its" can stand before."""
        if self.key in _NO_NOUNS or re.search("[a-z][A-Z]", self.key):
            return False
        first, *_, last = self.key.split("_") if "_" in self.key else ("", "")
        return first not in _NO_NOUN_BEGINS and last not in _NO_NOUN_ENDS

    def plural(self) -> bool:
        key = self.key
        many = key in ("people", "children") or (key.endswith("s") and not key.endswith(("ss", "us", "lens")))
        return many and _type(self.field) == "number"


_NO_NOUNS = frozenset(
    """
    from to by for about who at against since until day every sleeps turns hits reaches saw noticed
    wide contains holds shows treats makes grows eats produces found stolen needed collect where what leaves
    joined built elected launched released started began took takes ripens covers buried
    inside spent born tall hurt injured spans crosses white black invited donated bring founded
    insured erupted meets lasts reviewed invented percent saved woke worth young kcal responsible favourite
    length_days first_climbed next_free on_cake in_force party_a km_deep metres_deep days_in_space cattle env
    eta inspector max high expires renewal mg km cm
    """.split()
)
_NO_NOUN_BEGINS = frozenset(
    """
    from can runs valid available flows rises blooms may heated assigned yes used sold begins
    """.split()
)
_NO_NOUN_ENDS = frozenset(
    """
    at by in on to for from of until kg cm km mm mg gb mb kb db px ha km2 m t day week seen into do year
    hour
    """.split()
)
"""Whole keys, first and last words of keys that are no nouns, or not with "its" before them."""
_STATES = (
    "{its} {k} is {v}",
    "{its} {k} is {v}",
    "the {k} is {v}",
    "as for the {k}, it is {v}",
    "{its} {k} was given as {v}",
    "the {k} given is {v}",
    "you can see {v} as {its} {k}",
    "we noted {v} for the {k}",
    "under {k} it says {v}",
    "{its} {k}: {v}",
)
_COUNTS = (
    "the number of {k} is {v}",
    "{its} number of {k} is {v}",
    "there are {v} {k}",
    "we counted {v} {k}",
    "{k}: {v}",
)


def _possessive(kind: Kind, subject: str, told_alone: str, stated: list[Stated], rng: Random) -> str:
    """Sentences that name the fields: "Its color is red"."""
    pronoun, its = rng.choice((("She", "her"), ("He", "his"))) if kind.person else ("It", "its")
    has_genitive = kind.person and not subject.endswith("s")
    parts: list[str] = []

    def begun(part: str) -> str:
        return part if part.startswith(subject) else _upper(part)

    opened = bool(told_alone) and rng.random() < 0.5
    head = f"{told_alone} " if opened else ""
    for fact in stated:
        value = _money_text(fact.field, fact.text, rng)
        name = _words(fact.key)
        if not fact.named():
            parts.append(f"{pronoun if opened else subject} {fact.clause}")
        elif not opened:
            if fact.plural():
                whose = f"The number of {name} for {_lower(subject)}"
            else:
                whose = f"{subject}'s {name}" if has_genitive else f"the {name} of {_lower(subject)}"
            parts.append(f"{whose} is {value}")
        elif fact.plural():
            parts.append(rng.choice(_COUNTS).format(its=its, k=name, v=value))
        elif value[0].isdigit() and rng.random() < 0.3:
            parts.append(f"{value} is {its} {name}")
        else:
            parts.append(rng.choice(_STATES).format(its=its, k=name, v=value))
        opened = True
    if rng.random() < 0.3 and not any(":" in part for part in parts):
        return f"{head}{_joined([begun(parts[0]), *map(_lower, parts[1:])], rng)}."
    return head + ". ".join(map(begun, parts)) + "."


def _interview(subject: str, stated: list[Stated], rng: Random) -> str:
    """Short questions and answers: "How old? 54."."""
    said = [f"{subject}."]
    for fact in stated:
        name, text = _words(fact.key), _money_text(fact.field, fact.text, rng)
        if fact.key == "age":
            asked = "How old?"
        elif fact.plural():
            asked = f"How many {name}?"
        elif not fact.named():
            asked = f"{_upper(name)}?"
        else:
            asked = rng.choice((f"{_upper(name)}?", f"The {name}?", f"And the {name}?", f"What about the {name}?"))
        said.append(f"{asked} {text}.")
    return rng.choice((" ", " ", "\n")).join(said)


def _words(key: str) -> str:
    return key.replace("_", " ")


def _camel(key: str) -> str:
    head, *rest = key.split("_")
    return head + "".join(word.capitalize() for word in rest)


_NUMBERS = ("count", "price", "salary", "decimal", "temperature", "year", "number")


def _type(field: Field) -> str:
    if isinstance(field.values, tuple):
        return "|".join(f'"{word}"' for word in field.values)
    return "number" if field.values in _NUMBERS or field.values.startswith("int:") else "string"


# --- records of any keys ---------------------------------------------------------------------------

SETTINGS = (
    "the {k} is {v}",
    "{k}: {v}",
    "{k} = {v}",
    "set the {k} to {v}",
    "set {k} to {v}",
    "{v} is the {k}",
    "the {k} should be {v}",
    "use {v} as the {k}",
    "use {v} for the {k}",
    "the {k} was {v}",
    "we have {v} as the {k}",
    "for the {k} we take {v}",
    "put {v} into {k}",
    "its {k} is {v}",
    "it has {v} as {k}",
    "it has a {k} of {v}",
    "it comes with {v} as the {k}",
    "{k} is {v}",
)


def _any_record(rng: Random) -> Told:
    """Random keys, told by plain statements."""
    expected: dict[str, Value] = {}
    types: dict[str, str] = {}
    said: list[str] = []
    one = rng.choice(SETTINGS) if rng.random() < 0.4 else ""
    count = rng.choice((2, 2, 3))
    while len(expected) < count:
        key = _key(rng)
        if key in expected:
            continue
        kind = rng.choice(("number", "number", "string", "string", "string"))
        if kind == "number":
            pool = rng.choice(("price", "number", "count", "temperature", "decimal"))
            value, text = _draw(pool, rng, False)
        else:
            value, text = _draw(rng.choice(_ANY_POOLS), rng, False)
        expected[key], types[key] = value, kind
        said.append((one or rng.choice(SETTINGS)).format(k=_words(key), v=text))
    rng.shuffle(said)
    text = rng.choice((", ".join(said), _joined(said, rng), "; ".join(said), ". ".join(said), "\n".join(said)))
    text = text[0].upper() + text[1:] if text[0].islower() and said[0][:4] in ("the ", "set ", "use ", "for ") else text
    return Told(text + rng.choice((".", ".", "")), expected, types, "text")


_ANY_POOLS = ("phrase", "first", "city", "code", "color", "thing", "title", "time", "date", "company", "person", "day")


def _key(rng: Random) -> str:
    while True:
        kind = rng.random()
        if kind < 0.75:
            key = rng.choice(pools.NOUNS + pools.THINGS)
        elif kind < 0.9:
            key = f"{rng.choice(pools.NOUNS)}_{rng.choice(('name', 'id', 'count', 'size', 'type', 'code', 'color'))}"
        else:
            key = f"{rng.choice(pools.ADJECTIVES)}_{rng.choice(pools.NOUNS)}"
        if not held_out(f"json key {key}"):
            return key


# --- requests --------------------------------------------------------------------------------------

_FILL = (
    "Fill in",
    "Fill out",
    "Fill",
    "Complete",
    "Please fill in",
    "Please complete",
    "Can you fill in",
    "Now fill in",
    "Help me fill in",
    "I want you to fill in",
    "Finish",
    "Add the values to",
    "Write the values into",
    "Enter the data into",
    "Replace the blanks in",
    "Your task: fill in",
    "Could you fill out",
)
_FORM = (
    "this form",
    "the form",
    "this JSON",
    "this JSON object",
    "the JSON form",
    "this empty form",
    "the JSON object",
    "this template",
    "the fields",
    "the empty fields",
    "the record",
    "this record",
    "this blank object",
    "my form",
    "the object",
)
_FROM = (
    "",
    "",
    "",
    " from the {n}",
    " with what the {n} says",
    " using the {n}",
    " from this {n}",
    " with the values from the {n}",
    " from the {n} below",
    " by means of the {n}",
    " based on the {n}",
    " after reading the {n}",
)
_KEYS = (
    "Make a JSON object with the keys {k}",
    "Make a JSON object with {k}",
    "Give me JSON with the keys {k}",
    "Give me a JSON object with {k}",
    "Write JSON with the fields {k}",
    "Write a JSON object with the keys {k}",
    "Write this as JSON with the keys {k}",
    "Turn this into JSON with the keys {k}",
    "Turn this {n} into JSON with {k}",
    "Extract {k} as JSON",
    "Extract the fields {k} as a JSON object",
    "Extract {k} from this {n} as JSON",
    "Find {k} and answer in JSON",
    "Find {k} in the {n} and write JSON",
    "Put {k} into a JSON object",
    "Put this {n} into JSON with the keys {k}",
    "Return a JSON object with the keys {k}",
    "Return {k} as JSON",
    "Convert this to JSON with the keys {k}",
    "Convert this {n} into JSON with {k}",
    "I need JSON with {k}",
    "I need the keys {k} as JSON",
    "Read the {n} and give me {k} as JSON",
    "Answer with a JSON object that has the keys {k}",
    "Answer in JSON with {k}",
    "As JSON with the keys {k}",
    "JSON with {k}",
    "Fill a JSON object with {k}",
    "Create JSON with the keys {k}",
    "Create a JSON object that has {k}",
    "What does this {n} say? Answer in JSON with the keys {k}",
    "Can you make JSON with {k}",
    "Please make a JSON object with {k}",
    "Please extract {k} as JSON",
    "Summarize the {n} as JSON: {k}",
    "Collect {k} in a JSON object",
    "List {k} in JSON format",
    "Pull {k} out of the {n}, in JSON",
    "Take {k} from the {n} and answer in JSON",
    "Get {k} from this {n}, JSON format",
    "Parse the {n} into JSON. Keys: {k}",
    "Format this {n} as JSON. Fields: {k}",
    "Represent this {n} in JSON using {k}",
    "I would like {k} in JSON format",
    "Show me {k} as a JSON object",
    "Store {k} in JSON",
    "Note down {k} as JSON",
    "Could you put {k} into JSON",
    "Tell me {k}, but in JSON",
    "Build JSON from the {n}, keys {k}",
    "Produce a JSON record with {k}",
    "My program needs {k} as JSON",
    "Translate the {n} to JSON with {k}",
    "Look for {k} in the {n} and reply with JSON",
    "Use the keys {k} and write JSON",
    "The keys are {k}. Write the JSON",
    "Fields wanted: {k}. Format: JSON",
    "JSON keys: {k}",
)
_SCHEMA = (
    "Fill this schema",
    "Fill in this schema",
    "Answer in JSON of this shape",
    "Give me JSON of this shape",
    "Give me a JSON object of this type",
    "Use this schema",
    "Write JSON that fits this schema",
    "Write a JSON object of this form",
    "Return JSON that fits the schema",
    "Return JSON like this",
    "Turn this {n} into JSON of this shape",
    "Turn the {n} into JSON with this schema",
    "Extract JSON of this form",
    "Extract the values for this schema",
    "Put the {n} into this schema",
    "The answer must have this schema",
    "Make JSON with this schema",
    "Read the {n} and fill this schema",
    "Convert the {n} to this schema",
    "Please answer with JSON of this shape",
    "Follow this schema",
    "Stick to this schema",
    "Parse the {n} with this schema",
    "The JSON should look like this",
    "Your answer should look like this",
    "Here is the schema",
    "Schema",
    "Format",
    "Expected JSON",
    "I expect JSON of this type",
    "Produce JSON for this schema",
    "Build an object of this type",
    "Map the {n} to this schema",
    "Please stick to this format",
    "Output format",
    "Store the {n} in this structure",
    "This is the structure I need",
    "Could you turn the {n} into this structure",
)
_WHOLE = (
    "Text: {t}\nKeys: {k}\nJSON:",
    "Keys: {k}\nText: {t}\nJSON:",
    "Input: {t}\nFields: {k}\nOutput: JSON",
    "{t}\n\nJSON keys: {k}",
    "{t} -> JSON with {k}",
    "{t}\n{k} as JSON?",
    "{k} as JSON, please:\n{t}",
    'What are {k} in "{t}"? Answer with JSON.',
    'From "{t}" take {k} and give me JSON.',
    "I have this {n}:\n\n{t}\n\nPlease give back JSON with {k}.",
    "Here is my {n}: {t}\nI want {k} from it, in JSON.",
    "Somebody wrote: {t}\nSave that as JSON under {k}.",
    "I got this {n} today.\n{t}\nCan you list {k} as JSON?",
    "Task: extract {k} as JSON.\n\nText: {t}",
    "Message: {t}\n\nI need JSON. The keys: {k}.",
    "JSON, please. Keys:\n{b}\n\n{t}",
    "Read this and answer in JSON:\n{t}\n\nKeys:\n{b}",
    "Fields:\n{b}\nText:\n{t}",
    "Make JSON out of it.\n---\n{t}\n---\n{k}",
    "Text: {t}\nSchema: {s}",
    "Schema: {s}\nText: {t}\nJSON:",
    "{t}\nAs JSON: {s}",
    "{t} -> {s}",
    "I have this {n}:\n{t}\n\nTurn it into {s}",
    'Parse "{t}" into {s}.',
    "Input: {t}\nOutput format: {s}",
    "The {n}:\n---\n{t}\n---\nThe schema:\n{s}",
    "Form:\n{f}\n\nNote:\n{t}",
    "{t}\n\n{f}\nFill this in, please.",
    "{f}\nThese are the blanks. And this is the {n}: {t}",
    "Here is an empty record: {f}\nAnd here is what I know: {t}",
    'Use "{t}" to fill {f}.',
    "I must hand in this form:\n{f}\nWhat I know: {t}",
    "Form: {f}\nText: {t}\nAnswer:",
)
"""Requests around {t} the text, with {k} the keys in a line, {b} one below the other, {s} a schema or {f} a form."""
_HELD_FORM = (
    "Please fill out the empty form",
    "Complete the form with what this {n} says",
    "Fill the fields of this JSON object",
    "Can you complete this JSON from the {n}",
    "Read the {n} and fill in the form",
    "Put the values from the {n} into this form",
)
_HELD_KEYS = (
    "Please write JSON with {k}",
    "Read this {n} and make a JSON object with {k}",
    "Create a JSON object with the fields {k}",
    "Please give me {k} as JSON",
    "Convert this {n} into a JSON object with the keys {k}",
    "Find {k} in this {n} and return JSON",
    "I need a JSON object that has the keys {k}",
)
_HELD_SCHEMA = (
    "Please fill in the schema",
    "Give me JSON that fits this schema",
    "Read the {n} and answer in JSON of this shape",
    "Write the {n} as JSON of this form",
    "Return a JSON object of this shape",
)
_NOUNS = ("text", "sentence", "note", "message", "text", "sentence", "information")
_ONLY = (
    "Answer with JSON only.",
    "Only JSON, please.",
    "Just the JSON.",
    "No other words.",
    "Give only the JSON object.",
)
_AGAIN = (
    "Now this one: {t}",
    "And this: {t}",
    "Next: {t}",
    "The same for this: {t}",
    "{t}",
    "And the same with: {t}",
    "Again, please: {t}",
    "Another one: {t}",
    "Do the same with this: {t}",
)


def _form(told: Told, rng: Random, keys: list[str]) -> str:
    """An empty form: the keys with empty values of the right types."""
    style = rng.randrange(4)
    empty = {"string": '""', "number": "0"}
    parts = []
    for key in keys:
        kind = told.types[key]
        parts.append(f'"{key}": ' + ("null" if style == 0 else empty.get(kind, '""')))
    if style == 1 and rng.random() < 0.5:
        return "{\n" + ",\n".join("  " + part for part in parts) + "\n}"
    return "{" + ", ".join(parts) + "}"


def _schema(told: Told, rng: Random, keys: list[str]) -> str:
    quote = '"' if rng.random() < 0.7 else ""
    return "{" + ", ".join(f"{quote}{key}{quote}: {told.types[key]}" for key in keys) + "}"


def _key_list(told: Told, rng: Random, keys: list[str]) -> str:
    mark = rng.choice(("", "", "", '"', '"', "`", "'"))
    named = [f"{mark}{key}{mark}" for key in keys]
    if rng.random() < 0.12:
        named = [f"{name} ({_plain(told.types[key])})" for name, key in zip(named, keys, strict=True)]
    if rng.random() < 0.2:
        return ", ".join(named)
    return ", ".join(named[:-1]) + (" and " if len(named) > 1 else "") + named[-1]


_BROKEN = re.compile(r'["\n]')
"""Not to be put in quotes."""


def _bullets(keys: list[str], rng: Random) -> str:
    mark = rng.choice(("- ", "- ", "* ", ""))
    return "\n".join(f"{mark}{key}" for key in keys)


def _plain(kind: str) -> str:
    return kind.replace('"', "").replace("|", " or ")


def _request(told: Told, rng: Random, unseen: bool) -> str:
    """The user's message: which fields, and the text."""
    keys = list(told.expected)
    noun = rng.choice(_NOUNS)
    quotable = not _BROKEN.search(told.text)
    text = f'"{told.text}"' if quotable and rng.random() < 0.06 else told.text
    if not unseen and rng.random() < 0.3:
        message = rng.choice([whole for whole in _WHOLE if quotable or '"{t}"' not in whole])
        for mark, part in (("{n}", noun), ("{k}", _key_list(told, rng, keys)), ("{b}", _bullets(keys, rng))):
            message = message.replace(mark, part)
        message = message.replace("{s}", _schema(told, rng, keys)).replace("{f}", _form(told, rng, keys))
        return message.replace("{t}", told.text)
    way = rng.randrange(3)
    if way == 1:
        lead = rng.choice(_HELD_KEYS if unseen else _KEYS).replace("{k}", _key_list(told, rng, keys))
        shape = ""
    elif way == 2:
        lead, shape = rng.choice(_HELD_SCHEMA if unseen else _SCHEMA), _schema(told, rng, keys)
    else:
        lead = rng.choice(_HELD_FORM) if unseen else rng.choice(_FILL) + " " + rng.choice(_FORM) + rng.choice(_FROM)
        shape = _form(told, rng, keys)
    if "this {n} into" in lead and rng.random() < 0.4:
        noun = told.noun
    lead = lead.replace("{n}", noun)
    if not unseen:
        dice = rng.random()
        lead = lead.lower() if dice < 0.08 and not any(c.isupper() for k in keys for c in k) else lead
        if dice > 0.93 and shape:
            lead = ""
    layout = rng.randrange(3)
    end = "?" if lead.lower().startswith(("can you", "could you")) else "."
    if shape and not lead:
        message = f"{shape}\n{text}" if layout else f"{text}\n{shape}"
    elif shape and layout == 0:
        message = f"{lead}{':' if end == '.' else end} {shape}\n{text}"
    elif shape and layout == 1:
        message = f"{text}\n{lead}{':' if end == '.' else end} {shape}"
    elif shape:
        message = f"{lead}{end}\n{shape}\n{text}"
    elif layout == 0:
        message = f"{lead}{end}\n{text}"
    elif layout == 1:
        message = f"{text}\n{lead}{end}"
    else:
        message = f"{lead}{':' if end == '.' else end} {text}"
    return f"{message}\n{rng.choice(_ONLY)}" if rng.random() < 0.04 else message


def _answer(expected: dict[str, Value]) -> str:
    return json.dumps(expected, ensure_ascii=False)


# --- the skill -------------------------------------------------------------------------------------


def _trained(rng: Random) -> tuple[Told, Plan | None]:
    if rng.random() < 0.07:
        return _any_record(rng), None
    plan = _plan(rng, TRAINED if rng.random() < 0.6 else data_json_kinds.TRAINED, odd=0.1)
    return _tell(plan, rng, False, False), plan


def conversation(rng: Random, exchange: Callable[[Random], Exchange]) -> Conversation:
    """One to five fills, mostly one: the first into a form is the hardest, later ones are shown how by those before.
    Now and then something else comes before them or between them."""
    told, plan = _trained(rng)
    if rng.random() < 0.06:
        keys = list(told.expected)
        ask = f"Turn what the user says into JSON with the keys {_key_list(told, rng, keys)}."
        return Conversation([system(ask), user(told.text), assistant(_answer(told.expected))])
    messages = _filler(rng, exchange) if rng.random() < 0.06 else []
    messages += [user(_request(told, rng, False)), assistant(_answer(told.expected))]
    for _ in range(rng.choices((0, 1, 2, 4), (64, 20, 10, 6))[0]):
        dice = rng.random()
        if dice < 0.12:
            messages += _filler(rng, exchange)
            continue
        if dice < 0.6 and plan and messages[-1]["content"].startswith("{"):
            told = _tell(plan, rng, False, False)
            request = rng.choice(_AGAIN).format(t=told.text)
        else:
            told, plan = _trained(rng)
            request = _request(told, rng, False)
        messages += [user(request), assistant(_answer(told.expected))]
    return Conversation(messages)


def _filler(rng: Random, exchange: Callable[[Random], Exchange]) -> list[dict[str, Any]]:
    other = exchange(rng)
    return [user(other.user), assistant(other.answer)]


def probe(rng: Random) -> Probe:
    """Values, requests and clauses that training does not have, of kinds of records that it has."""
    return _probe("JSON", _tell(_plan(rng, data_json_kinds.TRAINED), rng, True, True), rng)


def probe_unseen(rng: Random) -> Probe:
    """A kind of record that training does not have."""
    return _probe("unseen records", _tell(_plan(rng, UNSEEN), rng, True, False), rng)


def _probe(category: str, told: Told, rng: Random) -> Probe:
    expected = told.expected
    return Probe(category, (user(_request(told, rng, True)),), _answer(expected), lambda answer: _is(answer, expected))


def _is(answer: Answer, expected: dict[str, Value]) -> bool:
    if answer.calls:
        return False
    try:
        value = json.loads(answer.text)
    except ValueError:
        return False
    if not isinstance(value, dict) or value != expected:
        return False
    return all(type(value[key]) is type(expected[key]) for key in expected)
