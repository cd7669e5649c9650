"""Short stories about the things that the user names: a character, a thing, a place, two of them, or nothing.

Every story has a hero, which is the character that was given or one that goes with the thing, a turn and an end.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from demo_model import data_stories as data
from demo_model import surface
from demo_model.conversation import Answer, Exchange, Probe, user
from demo_model.data_pools import a, made_up, person

CATEGORY = "stories"

_FRAMES = tuple(
    f"{ask} {story} {about}{end}"
    for ask, end in (
        ("Write", "."),
        ("Write me", "."),
        ("Please write", "."),
        ("Tell", "."),
        ("Tell me", "."),
        ("Please tell me", "."),
        ("Tell us", "."),
        ("Give me", "."),
        ("Make up", "."),
        ("Invent", "."),
        ("Think of", "."),
        ("Create", "."),
        ("Compose", "."),
        ("I want", "."),
        ("I need", "."),
        ("I would like", "."),
        ("I would love", "."),
        ("I want to hear", "."),
        ("I want to read", "."),
        ("I would like to hear", "."),
        ("I would like to read", "."),
        ("Let me hear", "."),
        ("Can you write", "?"),
        ("Can you write me", "?"),
        ("Can you tell", "?"),
        ("Can you tell me", "?"),
        ("Can you make up", "?"),
        ("Could you write", "?"),
        ("Could you tell me", "?"),
        ("Could you invent", "?"),
        ("Will you tell me", "?"),
        ("Would you write", "?"),
        ("Do you know", "?"),
        ("Do you have", "?"),
        ("My child wants", "."),
        ("My daughter wants to hear", "."),
        ("", "."),
    )
    for story in (
        "a story",
        "a story",
        "a short story",
        "a short story",
        "a little story",
        "a nice story",
        "a small story",
        "a tale",
        "a short tale",
        "a fairy tale",
        "a bedtime story",
        "a children's story",
        "a funny story",
    )
    for about in ("about {x}", "about {x}", "about {x}", "with {x}", "with {x} in it", "that is about {x}", "on {x}")
)
_OTHER_FRAMES = (
    "{x}: write a story about it.",
    "Write something about {x}, a story.",
    "Story about {x}",
    "Short story: {x}",
    "A story, please, about {x}.",
    "Use {x} in a story.",
    "Use {x} in a short story.",
    "Put {x} into a story.",
    "Make a story out of {x}.",
    "Make a story with {x}.",
    "The story should be about {x}.",
    "The story must have {x} in it.",
    "I like stories about {x}. Tell me one.",
    "What story can you tell about {x}?",
    "Which story do you know about {x}?",
    "Write a few sentences about {x}.",
    "My topic is {x}. Write a story.",
    "Tell me about {x} in a story.",
    "Write a story in which there is {x}.",
    "Write a story in which {x} can be found.",
)
_BRIEF_FRAMES = (
    "Write a very short story about {x}.",
    "Tell me a very short story about {x}.",
    "Tell me a very short story with {x}.",
    "Please write a very short story about {x}.",
    "Can you write a very short story about {x}?",
    "I want a very short story about {x}.",
    "A very short story about {x}.",
    "Write a story of two sentences about {x}.",
    "Write a story about {x} in two sentences.",
    "Write two sentences about {x}, as a story.",
    "Tell me a story about {x} in two sentences.",
    "Tell me a story about {x}, but only two sentences.",
    "Can you tell me a story about {x} in two sentences?",
    "In two sentences, tell me a story about {x}.",
    "A story in two sentences about {x}, please.",
    "Make up a two-sentence story about {x}.",
    "Give me the shortest story you can about {x}.",
)
"""These want the brief form."""
_HELD_OUT = (
    "Please write me a short story about {x}.",
    "Could you make up a short story about {x}?",
    "I would love to hear a story about {x}.",
    "Tell me a nice little story with {x}.",
    "Would you tell me a short story about {x}?",
    "Write a tale in which there is {x}.",
    "Invent a small story about {x} for me.",
    "I need a bedtime story for my child about {x}.",
    "Think up a story with {x}.",
)
_OPEN = (
    "Tell me a story.",
    "Tell me a story",
    "Tell me a short story.",
    "Write a story.",
    "Write a short story.",
    "Write me a story.",
    "Please tell me a story.",
    "Can you tell me a story?",
    "Can you write a story?",
    "Could you tell me a story?",
    "Do you know a story?",
    "Do you know any stories?",
    "I want a story.",
    "I want to hear a story.",
    "I would like to hear a story.",
    "Make up a story.",
    "Invent a story.",
    "Give me a story.",
    "Tell a story.",
    "Tell me another story.",
    "Another story, please.",
    "Story please",
    "Tell me a bedtime story.",
    "Tell me a fairy tale.",
    "Tell me a nice story.",
    "I cannot sleep. Tell me a story.",
    "Write any story you like.",
    "A story about anything, please.",
    "Tell me something, a story.",
)
_OPEN_HELD_OUT = (
    "Please tell me a short story.",
    "I would love to hear a story.",
    "Could you write me a story?",
    "Make up any story you like.",
)
_KEPT_BACK = {surface.core(wording) for wording in (*_HELD_OUT, *_OPEN_HELD_OUT)}


@dataclass(frozen=True)
class Noun:
    """A thing or a character: as it is given, at its first mention in a story, and after that."""

    first: str
    later: str
    pronouns: tuple[str, str, str] = ("it", "its", "it")
    sort: str = ""
    """The sort of a thing, "" for a character."""


_HE, _SHE = ("he", "his", "him"), ("she", "her", "her")


def exchange(rng: random.Random) -> Exchange:
    given, plots, brief = _subject(rng, held=False)
    names = [noun.first for noun in given]
    in_brief = _tell(rng, given, brief, opened=False)
    if given and rng.random() < 0.07:
        return Exchange(_asking(rng, names, _BRIEF_FRAMES), in_brief)
    frames = (_FRAMES if rng.random() < 0.85 else _OTHER_FRAMES) if given else _OPEN
    return Exchange(_asking(rng, names, frames), _tell(rng, given, plots, opened=True), in_brief)


def _asking(rng: random.Random, given: list[str], frames: tuple[str, ...]) -> str:
    while True:
        frame = rng.choice(frames).strip()
        frame = frame[0].upper() + frame[1:]
        text = surface.question(rng, frame)
        if surface.core(text) not in _KEPT_BACK:
            break
    return text.replace("{x}", _listed(rng, given))


def _listed(rng: random.Random, given: list[str]) -> str:
    if len(given) > 1 and rng.random() < 0.5:
        given = given[::-1]
    if rng.random() < 0.08:
        # "fox and lantern"
        given = [re.sub(r"^(a|an|the) ", "", noun) for noun in given]
    return rng.choice((" and ", " and ", " and ", " and ", " and ", ", ")).join(given)


def _subject(rng: random.Random, held: bool) -> tuple[list[Noun], tuple[str, ...], tuple[str, ...]]:
    """What the story is about, and the plots that fit: the long ones and the brief ones."""
    roll = rng.random()
    if roll < 0.38:
        thing = _thing(rng, held)
        return [_character(rng, held), thing], _plots_for(thing), data.BRIEF_WITH_THING
    if roll < 0.52:
        thing = _thing(rng, held)
        return [thing], _plots_for(thing), data.BRIEF_WITH_THING
    if roll < 0.62:
        return [_character(rng, held)], data.WITH_CHARACTER, data.BRIEF_WITH_CHARACTER
    if roll < 0.74:
        one, other = _character(rng, held), _character(rng, held)
        while one.later == other.later:
            other = _character(rng, held)
        return [one, other], data.WITH_TWO_CHARACTERS, data.BRIEF_WITH_TWO_CHARACTERS
    if roll < 0.84:
        one, other = _thing(rng, held), _thing(rng, held)
        while one.later == other.later:
            other = _thing(rng, held)
        return [one, other], data.WITH_TWO_THINGS, data.BRIEF_WITH_TWO_THINGS
    if roll < 0.9:
        hero = [_character(rng, held)] if rng.random() < 0.6 else []
        return [*hero, _place(rng)], data.IN_PLACE, data.BRIEF_IN_PLACE
    if roll < 0.93:
        return [_thing(rng, held), _place(rng)], data.WITH_THING_IN_PLACE, data.BRIEF_WITH_THING_IN_PLACE
    if roll < 0.96:
        hero = [_character(rng, held)] if rng.random() < 0.5 else []
        sky = data.SKY.draw(rng)
        return [*hero, Noun(sky, sky, sort="sky")], data.UNDER_SKY, data.BRIEF_UNDER_SKY
    return [], data.WITH_CHARACTER, data.BRIEF_WITH_CHARACTER


def _plots_for(thing: Noun) -> tuple[str, ...]:
    return data.WITH_THING + data.WITH_CLASS.get(thing.sort, ()) * 4


_SORTS = tuple(sort for sort, pool in data.THINGS.items() for _ in range(2 + len(pool.words) // 5))


def _thing(rng: random.Random, held: bool) -> Noun:
    if not held and rng.random() < 0.12:
        return _noun(rng, made_up(rng, held), sort="other")
    sort = rng.choice(_SORTS)
    return _noun(rng, data.THINGS[sort].draw(rng), sort=sort)


def _place(rng: random.Random) -> Noun:
    return _noun(rng, data.PLACES.draw(rng), sort="place")


def _character(rng: random.Random, held: bool) -> Noun:
    roll = rng.random()
    if held or roll < 0.84:
        pool = data.ANIMALS if rng.random() < 0.58 else data.PEOPLE
        return _person(rng, pool.draw(rng))
    if roll < 0.92:
        return _child(rng, person(rng, False).split(" ")[0])
    if roll < 0.96:
        name, pronouns = (rng.choice(data.GIRLS), _SHE) if rng.random() < 0.5 else (rng.choice(data.BOYS), _HE)
        return Noun(name, name, pronouns)
    kind, name = data.ANIMALS.draw(rng), person(rng, False).split(" ")[0]
    return Noun(f"{a(kind)} called {name}", name, _HE if rng.random() < 0.5 else _SHE)


def _child(rng: random.Random, name: str) -> Noun:
    kind, pronouns = ("girl", _SHE) if rng.random() < 0.5 else ("boy", _HE)
    return Noun(f"a {kind} {rng.choice(('named', 'called'))} {name}", name, pronouns)


def _person(rng: random.Random, word: str) -> Noun:
    if word in data.ANIMALS.words or word in data.NEUTER:
        pronouns = ("it", "its", "it")
    elif word in data.FEMALE:
        pronouns = _SHE
    else:
        pronouns = _HE if word in data.MALE or rng.random() < 0.5 else _SHE
    noun = _noun(rng, word)
    return Noun(noun.first, noun.later, pronouns)


def _noun(rng: random.Random, word: str, sort: str = "") -> Noun:
    described = f"{rng.choice(data.ADJECTIVES)} {word}" if rng.random() < 0.12 else word
    return Noun(a(described), f"the {word}", sort=sort)


def _tell(rng: random.Random, given: list[Noun], plots: tuple[str, ...], opened: bool) -> str:
    characters = [noun for noun in given if not noun.sort]
    things = [noun for noun in given if noun.sort]
    hero = characters[0] if characters else _invented(rng)
    if len(characters) > 1:
        friend = (characters[1].first, characters[1].later)
    else:
        friend = rng.choice([pair for pair in data.FRIENDS if pair[1] != hero.later])
    slots = {"A": hero.first, "H": hero.later, "F": friend[0], "f": friend[1], "F_": friend[1]}
    slots |= {"p": rng.choice(data.HOMES), "spot": rng.choice(data.SPOTS), "more": ""}
    slots |= dict(zip(("he", "his", "him"), hero.pronouns, strict=True))
    objects = [noun for noun in things if noun.sort not in ("place", "sky")]
    for noun, (first, later) in zip(objects, (("O", "o"), ("Q", "q")), strict=False):
        slots |= {first: noun.first, later: noun.later}
    for noun in things:
        if noun.sort == "place":
            slots |= {"L": noun.first, "l": noun.later, "p": f"near {noun.first}"}
        elif noun.sort == "sky":
            slots |= {"S": noun.first, "more": f" and loved {noun.first}"}
    if objects:
        slots["more"] = f" and had {' and '.join(noun.first for noun in objects)}"
    plot = rng.choice(plots)
    openings = data.OPENINGS_OF_TWO if len(characters) > 1 else data.OPENINGS
    text = f"{rng.choice(openings)} {plot}" if opened else plot
    story = _capitals(text.format(**slots))
    return f"{_title(given)}\n\n{story}" if opened and given else story


def _title(given: list[Noun]) -> str:
    """What the story is about, said first: a small model that has said it does not lose it."""
    return _capitals(" and ".join(noun.later for noun in given))


def _invented(rng: random.Random) -> Noun:
    """A hero for a story that was given none."""
    if rng.random() < 0.5:
        return _named_child(rng)
    word = rng.choice(data.HEROES)
    return Noun(a(word), f"the {word}", _person(rng, word).pronouns)


def _named_child(rng: random.Random) -> Noun:
    if rng.random() < 0.5:
        name = rng.choice(data.GIRLS)
        return Noun(f"a girl named {name}", name, _SHE)
    name = rng.choice(data.BOYS)
    return Noun(f"a boy named {name}", name, _HE)


def _capitals(text: str) -> str:
    """The text with a capital after each full stop."""
    return re.sub(r"(^|[.?!] )([a-zé])", lambda found: found[1] + found[2].upper(), text)


# --- evaluation -----------------------------------------------------------------------------------


def probe(rng: random.Random) -> Probe:
    given, plots, _ = _subject(rng, held=True)
    if given:
        text = rng.choice(_HELD_OUT).replace("{x}", " and ".join(noun.first for noun in given))
    else:
        text = rng.choice(_OPEN_HELD_OUT)
    words = [noun.first.split(" ")[-1].lower() for noun in given]

    def check(answer: Answer) -> bool:
        story = answer.text.strip().split("\n\n")[-1]  # without its title
        sentences = len(re.findall(r"[.!?](?= |$)", story))
        return story.endswith(".") and sentences >= 2 and all(word in story.lower() for word in words)

    return Probe(CATEGORY, [user(text)], _tell(rng, given, plots, opened=True), check)
