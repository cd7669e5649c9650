"""Tools as the conversations show them, and the hand-written families (`data_tools`) they come from.

A family says what a tool is for. A conversation's tool has one of the family's names, some of its optional parameters,
and an order, types and descriptions of its own.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from demo_model import data_tool_words as words
from demo_model import (
    data_tools,
    data_tools_arts,
    data_tools_home,
    data_tools_land,
    data_tools_life,
    data_tools_people,
    data_tools_roles,
    data_tools_town,
    data_tools_trade,
    data_tools_work,
)
from demo_model.conversation import function_tool
from demo_model.tool_values import RANGES, draw_string

SLOT = "\x00"
"""Where a value stands in the text of a request."""


@dataclass(frozen=True)
class Parameter:
    """One parameter as a family or a composition has it; every conversation may show it differently."""

    key: str
    names: tuple[str, ...]
    kind: str
    """A pool, `int low-high`, `decimal` or `enum`."""
    optional: bool = False
    description: str = ""
    options: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    """Of a composed parameter: phrases that need not say its name."""

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
    aside: str = ""
    """A noun that only the description of a composed tool has."""


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", re.sub(r"\{\w+\}", " ", text.lower())))


def parse_parameter(line: str) -> Parameter:
    head, _, description = (part.strip() for part in line.partition(" ; "))
    names, _, kind = (part.strip() for part in head.partition(" : "))
    optional = "?" in names
    names_list = tuple(names.replace("?", "").split())
    options: tuple[str, ...] = ()
    if kind.startswith("enum "):
        kind, _, listed = kind.partition(" ")
        options = tuple(listed.split("/"))
    elif kind.startswith("int "):
        found = re.fullmatch(r"int (-?\d+)-(-?\d+)", kind)
        assert found, line
        RANGES[kind] = int(found[1]), int(found[2])
    return Parameter(names_list[0], names_list, kind, optional, description, options)


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
    parameters: list[Parameter] = []
    fields: tuple[tuple[str, str], ...] = ()
    wordings: list[Wording] = []
    incomplete: list[Wording] = []
    for line in (line.strip() for line in rest):
        if line.startswith("= "):
            fields = parse_fields(line[2:])
        elif line.startswith("- "):
            wordings += _expand(line[2:])
        elif line.startswith("~ "):
            incomplete += _expand(line[2:])
        else:
            parameters.append(parse_parameter(line))
    keys = {parameter.key for parameter in parameters}
    for wording in (*wordings, *incomplete):
        assert keys >= set(wording.keys), (names, wording)
    return Family(
        tuple(names.split()),
        descriptions,
        tuple(parameters),
        fields,
        tuple(wordings),
        tuple(incomplete),
        plain,
        groups,
        frozenset(words_of(block.replace("_", " "))),
    )


def parse_fields(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((part.split()[0], part.split()[1]) for part in text.split(","))


FIELDS = parse_fields(words.FIELDS)
_TABLES = (
    data_tools,
    data_tools_home,
    data_tools_work,
    data_tools_life,
    data_tools_town,
    data_tools_land,
    data_tools_roles,
    data_tools_arts,
    data_tools_people,
    data_tools_trade,
)
TRAINING = "\n\n".join(table.TRAINING.strip() for table in _TABLES)
FAMILIES = {
    held: tuple(_parse_family(block) for block in re.split(r"\n\s*\n", text.strip()))
    for held, text in ((False, TRAINING), (True, data_tools.HELD_OUT))
}


def _neighbours(families: Sequence[Family]) -> dict[tuple[str, ...], tuple[Family, ...]]:
    words = {family.names: {w for name in family.names for w in name.split("_")} - _LINKS for family in families}
    having: defaultdict[str, list[Family]] = defaultdict(list)
    for family in families:
        for word in words[family.names]:
            having[word].append(family)
    found = {}
    for family in families:
        near = {other.names: other for word in sorted(words[family.names]) for other in having[word]}
        del near[family.names]
        found[family.names] = tuple(near.values())
    return found


_LINKS = frozenset("a an and as at by for from in into is it my of off on or out over the to under up who with".split())
NEIGHBOURS = _neighbours(FAMILIES[False]) | _neighbours(FAMILIES[True])
"""Families that share a word of their names: to choose between them is harder."""
COMMON = frozenset(
    word
    for word, count in Counter(w for family in FAMILIES[False] for w in family.vocabulary).items()
    if count > len(FAMILIES[False]) / 100
)
"""Words that tell nothing of a family."""


def snake_case(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def spaced(name: str) -> str:
    """A name as words: arrival_time and arrivalTime are "arrival time"."""
    return re.sub(r"([a-z])([A-Z])", r"\1 \2", name).replace("_", " ").lower()


def show(parameter: Parameter, rng: Random, camel: bool, asked: bool) -> Shown:
    name = parameter.names[0] if rng.random() < 0.5 else rng.choice(parameter.names)
    kind = "string"
    if parameter.is_number:
        integral = parameter.kind != "decimal"
        kind = rng.choice(("integer" if integral else "number", "number"))
    options = parameter.options
    if len(options) > 2:
        options = tuple(rng.sample(options, rng.randint(2, min(4, len(options)))))
    if options and rng.random() < 0.04:
        change = rng.choice((str.upper, str.capitalize))
        options = tuple(change(option) for option in options)
    return Shown(parameter, camel_case(name) if camel else name, kind, asked, options)


def _describe(one: Shown, rng: Random) -> str:
    text = one.of.description or f"the {spaced(max(one.of.names, key=len))}"
    if one.type == "string" and not one.options and not one.of.is_number and rng.random() < 0.2:
        text += f", {rng.choice(('e.g.', 'for example', 'such as'))} {draw_string(one.of.kind, rng, False)}"
    return text[0].upper() + text[1:] if rng.random() < 0.35 else text


def make_tool(
    name: str,
    description: str,
    shown: Sequence[Shown],
    rng: Random,
    source: Family | tuple[str, str],
    aside: str = "",
) -> Tool:
    properties: dict[str, Any] = {}
    described = rng.random() < 0.3
    for one in shown:
        spec: dict[str, Any] = {"type": one.type}
        if one.options:
            spec["enum"] = list(one.options)
        if described and rng.random() < 0.8:
            spec["description"] = _describe(one, rng)
        properties[one.name] = spec
    schema = function_tool(name, description, properties, [one.name for one in shown if one.required])
    return Tool(name, schema, tuple(shown), source, aside)


def family_tool(family: Family, rng: Random) -> Tool:
    name = family.names[0] if rng.random() < 0.3 else rng.choice(family.names)
    camel = rng.random() < 0.06
    description = rng.choice(family.descriptions) if rng.random() < 0.96 else ""
    if description and rng.random() < 0.4:
        description += "."
    shown, taken = [], set[str]()
    for parameter in family.parameters:
        if parameter.optional and rng.random() < 0.6:
            continue
        one = show(parameter, rng, camel, not parameter.optional)
        while one.name in taken:
            one = show(parameter, rng, camel, not parameter.optional)
        taken.add(one.name)
        shown.append(one)
    if rng.random() < 0.1:
        rng.shuffle(shown)
    return make_tool(camel_case(name) if camel else name, description, shown, rng, family)
