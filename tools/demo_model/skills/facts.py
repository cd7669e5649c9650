"""A few hundred small facts: capitals, animals, colours, units, opposites, plurals, the order of days and months.

Each fact has one sentence that states it and many ways to be asked. Every fact is taught; the evaluation asks for
the same facts in wordings that were kept back.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from demo_model.conversation import Answer, Exchange, Probe, user
from demo_model.data_facts import (
    ANIMAL_PLURALS,
    CAPITALS,
    CITIES,
    CLASSES,
    COLOURS,
    COUNTS,
    DAYS,
    FOOD,
    HOMES,
    LANGUAGES,
    LEGS,
    MIXES,
    MONTHS,
    OPPOSITE_PAIRS,
    OPPOSITES_ONE_WAY,
    PLURALS,
    SINGLE,
    SOUNDS,
    YOUNG,
)
from demo_model.data_pools import a
from demo_model.phrasing import Wording, capital, dress, fill, listed, possessive, wording


@dataclass(frozen=True)
class Fact:
    slots: Mapping[str, str]
    """What fills the relation's templates."""
    answer: str
    short: str
    key: str
    """The words that make an answer right."""


@dataclass(frozen=True)
class Relation:
    """Facts of one kind, asked for in the same words."""

    name: str
    wording: Wording
    facts: tuple[Fact, ...]


def exchange(rng: random.Random) -> Exchange:
    return _asked(rng, _DRAWN)


def everyday(rng: random.Random) -> Exchange:
    """One of those that everybody asks."""
    return _asked(rng, _EVERYDAY)


def _asked(rng: random.Random, drawn: Sequence[tuple[Relation, Fact]]) -> Exchange:
    relation, fact = rng.choice(drawn)
    return Exchange(dress(rng, fill(relation.wording.train(rng), fact.slots)), fact.answer, fact.short)


def probe(rng: random.Random) -> Probe:
    relation, fact = rng.choice(_DRAWN)
    question = dress(rng, fill(relation.wording.held_out(rng), fact.slots), typos=False)
    key, right = _words(fact.key), _words(fact.answer)
    rivals = [words for words in (_words(other.key) for other in relation.facts) if words not in right]

    def check(answer: Answer) -> bool:
        said = _words(answer.text)
        return key in said and not any(rival in said for rival in rivals)

    return Probe("facts", [user(question)], fact.answer, check)


def _words(text: str) -> str:
    """The words alone, each between two spaces, so that only whole ones are found in it."""
    return " " + " ".join(re.findall(r"\w+", text.lower())) + " "


# --- slots ----------------------------------------------------------------------------------------


def animal_slots(animal: str) -> dict[str, str]:
    return {"x": animal, "a": a(animal), "s": ANIMAL_PLURALS.get(animal, animal + "s")}


def place_slots(place: str) -> dict[str, str]:
    return {"x": place, "xs": possessive(place)}


def thing_slots(thing: str) -> dict[str, str]:
    return {"x": thing}


def _fact(slots: Mapping[str, str], answer: str, value: str, key: str = "") -> Fact:
    """`answer` is a template of the slots, `{value}` and `{a_value}`; the short answer is the value."""
    sentence = fill(answer, {**slots, "value": value, "a_value": a(value)})
    return Fact(slots, _stopped(sentence), _stopped(capital(value)), key or value)


def _stopped(text: str) -> str:
    return text if text.endswith(".") else text + "."


def _animals(table: Iterable[tuple[str, str]], answer: str) -> tuple[Fact, ...]:
    return tuple(_fact(animal_slots(animal), answer, value) for animal, value in table)


def _places(table: Iterable[tuple[str, str]], answer: str) -> tuple[Fact, ...]:
    return tuple(_fact(place_slots(place), answer, value) for place, value in table)


# --- wordings that the skill of not knowing shares ------------------------------------------------

CAPITAL = wording(
    asks=(
        "What is the capital of {x}?",
        "What is the capital city of {x}?",
        "What is {xs} capital?",
        "Which city is the capital of {x}?",
        "What city is the capital of {x}?",
        "{x} has which capital?",
        "Which capital does {x} have?",
        "The capital of {x}?",
        "Capital of {x}?",
        "capital of {x}",
        "capital city of {x}",
        "{x} capital",
        "The capital of {x} is which city?",
        "What do they call the capital of {x}?",
        "How is the capital of {x} called?",
    ),
    names=("the capital of {x}", "the capital city of {x}", "{xs} capital", "the name of the capital of {x}"),
    clauses=("which city is the capital of {x}", "what the capital of {x} is called"),
    held_out=(
        "Which city is {xs} capital?",
        "What is the name of {xs} capital?",
        "What is the capital of the country {x}?",
        "What capital does {x} have?",
        "The capital city of {x} is which?",
        "What is the capital city of {x} called?",
    ),
)
CAPITAL_OF = wording(
    asks=(
        "{x} is the capital of which country?",
        "{x} is the capital of what country?",
        "Which country has the capital {x}?",
        "What country has the capital {x}?",
        "Of which country is {x} the capital?",
        "Which country is {x} the capital of?",
        "What country is {x} the capital of?",
        "{x} is the capital of",
        "{x} is the capital of ...",
        "Whose capital is {x}?",
        "The capital is {x}. What is the country?",
        "Complete this: {x} is the capital of ...",
        "Which country's capital is {x}?",
    ),
    names=("the country with the capital {x}", "the country that has {x} as its capital"),
    clauses=("which country has the capital {x}", "of which country {x} is the capital", "whose capital {x} is"),
    held_out=(
        "Which country has {x} as its capital?",
        "What country has {x} as its capital?",
        "Of what country is {x} the capital?",
        "{x} is the capital city of which country?",
    ),
)
CITY_IN = wording(
    asks=(
        "In which country is {x}?",
        "In what country is {x}?",
        "Which country is {x} in?",
        "What country is {x} in?",
        "Where is {x}?",
        "Where is the city of {x}?",
        "In which country is the city {x}?",
        "{x} is in which country?",
        "{x} is a city in which country?",
        "In which country does one find {x}?",
        "Where does one find {x}?",
    ),
    names=("the country of the city {x}", "the country where {x} is"),
    clauses=("in which country {x} is", "which country {x} is in", "where {x} is", "where the city of {x} is"),
    held_out=(
        "{x} is in what country?",
        "In what country is the city of {x}?",
        "Which country is the city {x} in?",
        "In what country does one find {x}?",
    ),
)
LANGUAGE = wording(
    asks=(
        "What language do people speak in {x}?",
        "Which language do people speak in {x}?",
        "What language is spoken in {x}?",
        "Which language is spoken in {x}?",
        "What do people speak in {x}?",
        "What do they speak in {x}?",
        "In {x} people speak which language?",
        "What is the language of {x}?",
        "language of {x}",
        "People in {x} speak what?",
    ),
    names=("the language of {x}", "{xs} language"),
    clauses=("what language people speak in {x}", "which language is spoken in {x}", "what they speak in {x}"),
    held_out=(
        "What language do they speak in {x}?",
        "Which language do they speak in {x}?",
        "In {x}, what language is spoken?",
    ),
)
YOUNG_OF = wording(
    asks=(
        "What is a baby {x} called?",
        "What is a young {x} called?",
        "What do you call a baby {x}?",
        "What do you call a young {x}?",
        "What do we call a young {x}?",
        "What do we call the young of {a}?",
        "How do you call a baby {x}?",
        "What is the young of {a} called?",
        "What is the baby of {a} called?",
        "A baby {x} is called what?",
        "A young {x} is called",
        "A baby {x} is called ...",
    ),
    names=("the name for a baby {x}", "the word for a young {x}", "the name of the young of {a}"),
    clauses=("what a baby {x} is called", "what a young {x} is called", "what you call a young {x}"),
    held_out=(
        "What do we call a baby {x}?",
        "A young {x} is called what?",
        "How do we call a young {x}?",
        "What do people call a baby {x}?",
    ),
)
SOUND = wording(
    asks=(
        "What sound does {a} make?",
        "What sound do {s} make?",
        "Which sound does {a} make?",
        "What noise does {a} make?",
        "What noise do {s} make?",
        "How does {a} sound?",
        "How do {s} sound?",
        "What does {a} sound like?",
        "What is the sound {a} makes called?",
        "{a} makes which sound?",
    ),
    names=("the sound of {a}", "the sound that {s} make"),
    clauses=("what sound {a} makes", "what sound {s} make", "which noise {a} makes", "how {a} sounds"),
    held_out=(
        "Which noise does {a} make?",
        "Which sound do {s} make?",
        "{s} make which sound?",
        "What do {s} sound like?",
    ),
)
KIND = wording(
    asks=(
        "What kind of animal is {a}?",
        "Which kind of animal is {a}?",
        "What type of animal is {a}?",
        "What sort of animal is {a}?",
        "What class of animal is {a}?",
        "What kind of animals are {s}?",
        "To which class of animals does {a} belong?",
        "To which class do {s} belong?",
        "Is {a} a mammal, a bird, a fish, a reptile, an amphibian or an insect?",
        "Are {s} mammals, birds, fish, reptiles, amphibians or insects?",
        "{a} is what kind of animal?",
        "{a} is which type of animal?",
    ),
    names=("the class of animals to which {a} belongs", "the kind of animal that {a} is"),
    clauses=("what kind of animal {a} is", "which class of animals {a} belongs to", "what type of animal {a} is"),
    held_out=(
        "Which type of animal is {a}?",
        "What type of animals are {s}?",
        "{a} is which kind of animal?",
        "To what class of animals do {s} belong?",
    ),
)
FOOD_OF = wording(
    asks=(
        "What does {a} eat?",
        "What do {s} eat?",
        "What do {s} like to eat?",
        "What does {a} mostly eat?",
        "What do {s} mostly eat?",
        "Which food does {a} eat?",
        "What food do {s} eat?",
        "What do {s} live on?",
        "What do you feed {a}?",
        "{s} eat what?",
        "{s} eat",
    ),
    names=("the food of {a}", "the food that {s} eat"),
    clauses=("what {a} eats", "what {s} eat", "which food {s} eat"),
    held_out=(
        "What does {a} like to eat?",
        "Which food do {s} eat?",
        "What food does {a} mostly eat?",
        "What does {a} live on?",
    ),
)
HOME = wording(
    asks=(
        "What is the home of {a} called?",
        "What is {a} home called?",
        "Where does {a} live?",
        "Where do {s} live?",
        "In what does {a} live?",
        "What do you call the home of {a}?",
        "What do we call the house of {a}?",
        "What is the place called where {a} lives?",
        "What does {a} live in?",
        "Where does {a} sleep?",
    ),
    names=("the home of {a}", "the name for the home of {a}"),
    clauses=("where {a} lives", "where {s} live", "what the home of {a} is called"),
    held_out=(
        "What do we call the home of {a}?",
        "What do {s} live in?",
        "What is the house of {a} called?",
    ),
)
LEGS_OF = wording(
    asks=(
        "How many legs does {a} have?",
        "How many legs do {s} have?",
        "How many legs has {a}?",
        "How many legs has {a} got?",
        "{a} has how many legs?",
        "{s} have how many legs?",
        "On how many legs does {a} walk?",
        "How many legs are there on {a}?",
        "Count the legs of {a}.",
        "What number of legs does {a} have?",
    ),
    names=("the number of legs of {a}", "the number of legs that {s} have"),
    clauses=("how many legs {a} has", "how many legs {s} have"),
    held_out=(
        "How many legs have {s} got?",
        "What number of legs do {s} have?",
        "How many legs does the animal {x} have?",
    ),
)
OPPOSITE = wording(
    asks=(
        'What is the opposite of "{x}"?',
        "What is the opposite of {x}?",
        "What is the opposite of the word {x}?",
        "Which word is the opposite of {x}?",
        "Which word means the opposite of {x}?",
        "What word is the opposite of {x}?",
        "{x} is the opposite of what?",
        "{x} is the opposite of which word?",
        "Give the opposite of {x}.",
        "opposite of {x}",
        "The opposite of {x}?",
        "What means the opposite of {x}?",
        "What has the opposite meaning of {x}?",
        "If it is not {x}, it is the opposite. What is the opposite of {x}?",
        "{x}: what is the opposite?",
        'Give me the opposite of "{x}".',
    ),
    names=("the opposite of {x}", 'the opposite of "{x}"', "the opposite of the word {x}", "a word that means not {x}"),
    clauses=("which word is the opposite of {x}", "which word means the opposite of {x}"),
    held_out=(
        "What word means the opposite of {x}?",
        "Which word has the opposite meaning of {x}?",
        "Would you give the opposite of {x}?",
        "What is {xs} opposite?",
        "{x} is the opposite of what word?",
    ),
)
PLURAL = wording(
    asks=(
        "What is the plural of {x}?",
        'What is the plural of "{x}"?',
        "What is the plural form of {x}?",
        "What is the plural of the word {x}?",
        "Which word is the plural of {x}?",
        "How do you write the plural of {x}?",
        "How do you say {x} in the plural?",
        "How do you form the plural of {x}?",
        "Give the plural of {x}.",
        "plural of {x}",
        "One {x}, two ...",
        "One {x}, two what?",
        "One {x}, many ...",
        "One {x}, three ...",
        "{x} in the plural?",
        "Put {x} in the plural.",
    ),
    names=("the plural of {x}", 'the plural of "{x}"', "the plural form of {x}", "the plural of the word {x}"),
    clauses=("how you write the plural of {x}", "how one says {x} in the plural"),
    held_out=(
        "Which word is the plural form of {x}?",
        "How do you form the plural of the word {x}?",
        "Would you give the plural of {x}?",
        "How do you write {x} in the plural?",
        "One {x}, three what?",
    ),
)
COLOUR = wording(
    asks=(
        "What colour is {x}?",
        "Which colour is {x}?",
        "What is the colour of {x}?",
        "Of what colour is {x}?",
        "{x} is what colour?",
        "{x} is of which colour?",
        "What colour does {x} have?",
        "Which colour does {x} have?",
        "What colour does {x} usually have?",
        "What colour is {x} usually?",
        "colour of {x}",
        "In what colour would you paint {x}?",
    ),
    names=("the colour of {x}", "the usual colour of {x}"),
    clauses=("what colour {x} is", "which colour {x} has", "what colour {x} has"),
    held_out=(
        "{x} is which colour?",
        "Of which colour is {x}?",
        "Which colour does {x} usually have?",
        "Which colour would you paint {x} in?",
    ),
)

# --- the other relations --------------------------------------------------------------------------

_MIX = wording(
    asks=(
        "What colour do {x} and {y} make?",
        "Which colour do {x} and {y} make?",
        "What do {x} and {y} make?",
        "What colour do you get from {x} and {y}?",
        "What colour do you get when you mix {x} and {y}?",
        "What do you get if you mix {x} with {y}?",
        "I mix {x} and {y}. What colour do I get?",
        "I mix {x} paint with {y} paint. What colour is it?",
        "Mix {x} and {y}.",
        "What happens when I mix {x} and {y} paint?",
        "{x} and {y} make",
        "{x} and {y} make which colour?",
        "{x} mixed with {y} is what?",
        "Which colour comes from mixing {x} and {y}?",
    ),
    names=("the colour that {x} and {y} make", "the mix of {x} and {y}"),
    clauses=("what colour {x} and {y} make", "which colour you get from {x} and {y}"),
    held_out=(
        "{x} and {y} make what colour?",
        "Which colour do you get when you mix {x} and {y}?",
        "What colour do I get if I mix {x} with {y}?",
        "{x} mixed with {y} makes which colour?",
    ),
)
_COUNT = wording(
    asks=(
        "How many {x} are there {y}?",
        "How many {x} are {y}?",
        "How many {x} are there {y}?",
        "How many {x} does {z} have?",
        "How many {x} has {z}?",
        "How many {x} {y}?",
        "how many {x} {y}",
        "{z} has how many {x}?",
        "What number of {x} is there {y}?",
        "How many {x} can I find {y}?",
        "There are how many {x} {y}?",
        "I count the {x} {y}. How many are there?",
    ),
    names=("the number of {x} {y}",),
    clauses=("how many {x} are {y}", "how many {x} there are {y}", "how many {x} {z} has"),
    held_out=(
        "{y}, how many {x} are there?",
        "{z} has what number of {x}?",
        "How many {x} can you find {y}?",
        "How many {x} has {z} got?",
    ),
)
_AFTER = wording(
    asks=(
        "What {k} comes after {x}?",
        "Which {k} comes after {x}?",
        "What comes after {x}?",
        "Which {k} follows {x}?",
        "What {k} follows {x}?",
        "What is after {x}?",
        "After {x} comes which {k}?",
        "After {x} comes",
        "{x} is followed by which {k}?",
        "What {k} is it after {x}?",
        "Today is {x}. What is next?",
        "It is {x} now. Which {k} is next?",
    ),
    names=("the {k} after {x}", "the {k} that comes after {x}", "the next {k} after {x}"),
    clauses=("which {k} comes after {x}", "what comes after {x}", "which {k} follows {x}"),
    held_out=(
        "Which {k} is after {x}?",
        "What {k} comes next after {x}?",
        "After {x}, which {k} comes?",
        "{x} is followed by what?",
    ),
)
_BEFORE = wording(
    asks=(
        "What {k} comes before {x}?",
        "Which {k} comes before {x}?",
        "What comes before {x}?",
        "What is before {x}?",
        "Before {x} comes which {k}?",
        "Before {x} comes",
        "What {k} is it before {x}?",
        "What {k} comes just before {x}?",
        "What is just before {x}?",
        "What {k} was it before {x}?",
    ),
    names=("the {k} before {x}", "the {k} that comes before {x}", "the {k} just before {x}"),
    clauses=("which {k} comes before {x}", "what comes before {x}", "what {k} is before {x}"),
    held_out=(
        "Which {k} is before {x}?",
        "Which {k} comes just before {x}?",
        "Before {x}, which {k} comes?",
        "What comes just before {x}?",
    ),
)


def _order(names: Sequence[str], kind: str, step: int) -> tuple[Fact, ...]:
    word = "after" if step == 1 else "before"
    return tuple(
        _fact({"x": name, "k": kind}, f"{{value}} comes {word} {{x}}", value, f"{value} comes {word}")
        for index, name in enumerate(names)
        for value in [names[(index + step) % len(names)]]
    )


def _legs(animal: str, number: str) -> Fact:
    fact = _fact(animal_slots(animal), "{a} has {value} legs", number)
    return Fact(fact.slots, fact.answer, f"{capital(number)} legs." if number == "no" else fact.short, number)


def _single(sentence: str, *asks: str) -> Relation:
    key = sentence.split("*")[1]
    fact = Fact({}, sentence.replace("*", ""), f"{capital(key)}.", key)
    return Relation("single", wording(asks=asks[:-2], held_out=asks[-2:]), (fact,))


def _opposites() -> tuple[Fact, ...]:
    both = (pair for word, other in OPPOSITE_PAIRS for pair in ((word, other), (other, word)))
    table = (*both, *OPPOSITES_ONE_WAY)
    return tuple(_fact(place_slots(word), "the opposite of {x} is {value}", other) for word, other in table)


_COUNTRY_OF_CITY = "{x} is in {value}"
RELATIONS = (
    Relation(
        "capital",
        CAPITAL,
        tuple(
            _fact(place_slots(country), "the capital of {x} is {value}", city, city.removesuffix(", D.C."))
            for country, city in CAPITALS
        ),
    ),
    Relation(
        "capital of",
        CAPITAL_OF,
        _places(((city, country) for country, city in CAPITALS), "{x} is the capital of {value}"),
    ),
    Relation("city", CITY_IN, _places(CITIES, _COUNTRY_OF_CITY)),
    Relation("city that is a capital", CITY_IN, _places(((city, land) for land, city in CAPITALS), _COUNTRY_OF_CITY)),
    Relation("language", LANGUAGE, _places(LANGUAGES, "people speak {value} in {x}")),
    Relation("young", YOUNG_OF, _animals(YOUNG, "a baby {x} is called {a_value}")),
    Relation("sound", SOUND, _animals(SOUNDS, "{a} {value}")),
    Relation("class", KIND, _animals(CLASSES, "{a} is {a_value}")),
    Relation("legs", LEGS_OF, tuple(_legs(animal, number) for animal, number in LEGS)),
    Relation("food", FOOD_OF, _animals(FOOD, "{a} eats {value}")),
    Relation("home", HOME, _animals(HOMES, "{a} lives in {a_value}")),
    Relation("colour", COLOUR, tuple(_fact(thing_slots(thing), "{x} is {value}", colour) for thing, colour in COLOURS)),
    Relation(
        "mix",
        _MIX,
        tuple(
            _fact({"x": x, "y": y}, "{x} and {y} make {value}", mixed)
            for one, two, mixed in MIXES
            for x, y in ((one, two), (two, one))
        ),
    ),
    Relation(
        "count",
        _COUNT,
        tuple(
            _fact({"x": what, "y": place, "z": place.split(" ", 1)[1]}, "there are {value} {x} {y}", number)
            for what, place, number in COUNTS
        ),
    ),
    Relation("after", _AFTER, _order(DAYS, "day", 1) + _order(MONTHS, "month", 1)),
    Relation("before", _BEFORE, _order(DAYS, "day", -1) + _order(MONTHS, "month", -1)),
    Relation("opposite", OPPOSITE, _opposites()),
    Relation(
        "plural",
        PLURAL,
        tuple(
            _fact({"x": one}, "the plural of {x} is {value}", many, f"is {many}" if many == one else "")
            for one, many in PLURALS
        ),
    ),
    *(_single(*row) for row in SINGLE),
)
_ASKED_MOST = {
    "capital": listed("France,Italy,Spain,Germany,Japan,China,India,Greece,Egypt,Russia,Canada,Poland"),
    "opposite": listed("hot,cold,big,small,fast,good,happy,day,black,open,full,rich,wet,early,up"),
    "plural": listed("mouse,child,man,woman,foot,tooth,goose,sheep,wolf,knife"),
}
"""By relation."""
_EVERYDAY = tuple(
    (relation, fact)
    for relation in RELATIONS
    for fact in relation.facts
    if fact.slots.get("x") in _ASKED_MOST.get(relation.name, ())
)
# All facts alike, but the capitals once more (a name to remember, asked in three ways).
_DRAWN = tuple(
    (relation, fact)
    for relation in RELATIONS
    for fact in relation.facts
    for _ in range({"capital": 4, "capital of": 3, "city that is a capital": 1}.get(relation.name, 3))
)
