"""The values of the tool-call skill: what a user says for an argument, of a pool or made up, trained or held out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from demo_model import data_json_pools as more
from demo_model import data_tool_words as words
from demo_model.split import held_out

_MORE = {
    "city": more.CITIES,
    "country": more.COUNTRIES,
    "person": more.FIRST,
    "color": more.COLORS,
    "job": more.JOBS,
    "animal": more.ANIMALS,
    "dish": more.FOODS,
    "item": more.FOODS,
    "thing": more.THINGS,
    "product": more.THINGS,
    "device": more.THINGS,
    "language": more.LANGUAGES,
    "sport": more.SPORTS,
    "genre": more.GENRES,
    "topic": (*more.SPORTS, *more.SUBJECTS, *more.ANIMALS),
}
POOLS = {
    kind: tuple(dict.fromkeys(one for one in (*pool, *_MORE.get(kind, ())) if not one.startswith("the ")))
    for kind, pool in words.POOLS.items()
}


@dataclass(frozen=True)
class Value:
    text: str
    """As the user says it."""
    argument: Any


def pseudo_word(rng: Random) -> str:
    parts = [rng.choice(words.ONSETS) + rng.choice(words.VOWELS) for _ in range(rng.choice((1, 2, 2, 3)))]
    return "".join(parts) + (rng.choice(words.CODAS) if len(parts) == 1 or rng.random() < 0.5 else "")


def _phrase(rng: Random) -> str:
    chosen = [rng.choice(words.WORDS) for _ in range(rng.choice((1, 1, 2, 2, 2, 2, 3, 3)))]
    if rng.random() < 0.04:
        chosen[rng.randrange(len(chosen))] = pseudo_word(rng)
    text = " ".join(chosen)
    if rng.random() < 0.1:
        one, other = rng.choice(words.WORDS), rng.randrange(1, 500)
        text = rng.choice(
            (
                f"the {text}",
                f"{one} of {text}",
                f"{one} and {text}",
                f"{text} {other}",
                f"{one}-{text}",
                f"{one}'s {text}",
            )
        )
    return " ".join(word.capitalize() for word in text.split()) if rng.random() < 0.25 else text


CODES = tuple("##A# A#A# A##-### ###### aaa-### AA###A #A AAA-AA ##-AA-## a#### A-# ########".split())


def _code(rng: Random) -> str:
    shape = rng.choice(("AA##", "A#", "A###", "####", "#####", "AA-###", "A##", "aa##", "###-##", "AAA####", *CODES))
    signs = {"A": "ABCDEFGHJKLMNPQRSTUVWXYZ", "a": "abcdefghjkmnpqrstuvwxyz", "#": "0123456789"}
    return "".join(rng.choice(signs.get(sign, sign)) for sign in shape)


def _time(rng: Random) -> str:
    hour, minute = rng.randrange(24), rng.choice((0, 5, 10, 15, 20, 30, 40, 45, 50, rng.randrange(60)))
    shape = rng.randrange(9)
    if shape == 8:
        return rng.choice((f"half past {hour % 12 + 1}", f"{hour % 12 + 1} o'clock", f"quarter to {hour % 12 + 1}"))
    if shape == 0:
        return f"{hour % 12 + 1} {rng.choice(('am', 'pm'))}"
    if shape == 1:
        return f"{hour % 12 + 1}:{minute:02} {rng.choice(('am', 'pm'))}"
    if shape == 2:
        return rng.choice(("noon", "midnight", f"{hour % 12 + 1}am", f"{hour % 12 + 1}pm"))
    return f"{hour:02}:{minute:02}" if shape == 3 else f"{hour}:{minute:02}"


def _date(rng: Random) -> str:
    month, day, year = rng.randrange(12), rng.randrange(1, 29), rng.randrange(2024, 2031)
    name = POOLS["month"][month]
    return (
        f"{name} {day}",
        f"{day} {name}",
        f"{year}-{month + 1:02}-{day:02}",
        f"{day}/{month + 1}/{year}",
        f"{name} {day}, {year}",
        rng.choice(POOLS["day"]),
        rng.choice(POOLS["day"]),
        f"{name} {day}{'th' if 3 < day < 21 or day > 23 else ('st', 'nd', 'rd')[day % 10 - 1]}",
        f"{day} {name} {year}",
        f"{day:02}.{month + 1:02}.{year}",
    )[rng.randrange(10)]


def _expression(rng: Random) -> str:
    a, b, c = (rng.randrange(2, rng.choice((10, 100, 1000))) for _ in range(3))
    x, y = rng.choice("+-*/"), rng.choice("+-*")
    return (f"{a}{x}{b}", f"{a} {x} {b}", f"({a} {y} {b}) * {c}", f"{a} {x} {b} {y} {c}")[rng.randrange(4)]


def _equation(rng: Random) -> str:
    a, b, c = (rng.randrange(2, 60) for _ in range(3))
    x, sign = rng.choice("xxxyz"), rng.choice("+-")
    return (f"{a}{x} = {b}", f"{x} {sign} {a} = {b}", f"{a}{x} {sign} {b} = {c}")[rng.randrange(3)]


def _address(rng: Random) -> str:
    kind = rng.choice(("Street", "Road", "Lane", "Avenue"))
    return f"{rng.randrange(1, 99)} {rng.choice(words.WORDS).title()} {kind}"


def _any_word(rng: Random) -> str:
    return pseudo_word(rng) if rng.random() < 0.25 else rng.choice(words.WORDS)


def _title(rng: Random) -> str:
    """Of a book, a film or a song."""
    text = rng.choice(("The {a} {n}", "{a} {n}", "The {n} and the {m}", "{n} of {m}", "The {n}")).format(
        a=rng.choice(more.ADJECTIVES), n=rng.choice(more.NOUNS), m=rng.choice(more.NOUNS)
    )
    return text.title() if rng.random() < 0.9 else text.lower()


def _named_thing(rng: Random) -> str:
    return f"{rng.choice(more.ADJECTIVES)} {rng.choice((*more.THINGS, *more.NOUNS))}"


def _person(rng: Random) -> str:
    first, last = rng.choice(POOLS["person"]).split()[0], rng.choice(more.LAST)
    if rng.random() < 0.15:
        last = pseudo_word(rng).capitalize()
    if first in ("Mr", "Mrs", "Dr"):
        return f"{first} {last}"
    title = rng.choice(("Mr", "Mrs", "Ms", "Dr", "Professor", "Captain", "Aunt", "Uncle", "Judge", "Lady", "Sir"))
    return rng.choice(
        (last, last, last, f"{first} {last}", f"{first} {last}", f"{title} {last}", f"{title} {first} {last}")
    )


def made_reason(rng: Random) -> str:
    """The text of an error as no table has it."""
    found = {
        "N": lambda: rng.choice(words.NOUNS),
        "W": lambda: rng.choice((str, str.capitalize))(pseudo_word(rng)),
        "C": lambda: _code(rng),
        "P": lambda: rng.choice(words.REASON_PARTICIPLES),
        "A": lambda: rng.choice(words.REASON_ADJECTIVES),
        "#": lambda: str(rng.randrange(2, 100)),
    }
    return " ".join(found[part]() if part in found else part for part in rng.choice(words.MADE_REASONS).split())


def _email(rng: Random) -> str:
    return f"{_any_word(rng)}@{rng.choice(POOLS['site'])}"


def _site(rng: Random) -> str:
    return f"{_any_word(rng)}.{rng.choice(('com', 'org', 'net', 'io'))}"


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
    "address": _address,
    "email": _email,
    "site": _site,
    "file": _file,
    "phrase": _phrase,
    **dict.fromkeys(words.NAME_KINDS, lambda rng: pseudo_word(rng).capitalize()),
    "person": _person,
    **dict.fromkeys(words.PHRASE_KINDS, _phrase),
    **dict.fromkeys(words.WORD_KINDS, _any_word),
    **dict.fromkeys(("song", "film", "book"), _title),
    **dict.fromkeys(("product", "thing", "item", "device"), _named_thing),
}
_MADE_SHARE = {"song": 0.6, "film": 0.6, "book": 0.6, "person": 0.4, "file": 0.6, "email": 0.6, "site": 0.5}
"""How often a value that has a pool is made up instead; elsewhere one in eight."""
EXACT_CASE = frozenset("code email site file phone expression equation square".split())
QUOTED = words.PHRASE_KINDS | {"phrase"}


def draw_string(kind: str, rng: Random, held: bool) -> str:
    """A string of this kind. Of those that are made up some are kept back (`held`); lists are of words, and a word that
    no training text has, a model cannot know."""
    text, pool = "", POOLS.get(kind, ())
    made = not pool or (kind in MADE and rng.random() < _MADE_SHARE.get(kind, 0.12))
    for _ in range(60):
        text = MADE[kind](rng) if made else rng.choice(pool)
        if not made or held_out(f"tool value {kind} {text.lower()}") == held:
            break
    return text


def draw_number(kind: str, rng: Random, held: bool) -> int | float:
    low, high = RANGES.get(kind, (1, 3000))
    number: float = 0
    for _ in range(30):
        if kind == "decimal":
            top, parts = rng.choice(((100, 1), (3000, 1), (999, 10), (9999, 100)))
            number = rng.randrange(1, top) / parts
        else:
            number = rng.randint(low, high)
        if high - low < 60 or held_out(f"tool number {number:g}") == held:
            break
    return int(number) if number == int(number) else number


RANGES: dict[str, tuple[int, int]] = {"int": (1, 200)}
