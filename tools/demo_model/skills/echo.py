"""Saying back what the user said: a phrase after him, words in capitals, the one of several things that he asks for or
each of them, or whether a word was among others.

The simplest form of what memory, tool calls and JSON need. Early in the corpus there is much of it, because a model
learns to copy all at once, and sooner from short conversations that are nothing else.
"""

from __future__ import annotations

from random import Random

from demo_model.conversation import Answer, Exchange, Probe, user
from demo_model.data_json_pools import ANIMALS, COLORS, COUNTRIES, JOBS, LANGUAGES
from demo_model.data_pools import CITIES, PEOPLE
from demo_model.data_tool_words import WORDS
from demo_model.split import held_out
from demo_model.tool_values import pseudo_word

_REPEAT = (
    "Repeat after me: {}",
    "Repeat: {}",
    "Say: {}",
    "Say this: {}",
    'Say "{}"',
    'Repeat "{}"',
    "Please repeat this: {}",
    'Write "{}"',
    "Write this: {}",
    "Echo {}",
    'Please say "{}"',
    "Type this: {}",
)
_REPEAT_HELD_OUT = ('Please repeat "{}"', "Please say this: {}", "Please write: {}")
_TELL = (
    "The {} of {} is {}.",
    "The {1}'s {0} is {2}.",
    "{1} has the {0} {2}.",
    "For {1}, the {0} is {2}.",
    "{2} is the {0} of {1}.",
    "{2} is {1}'s {0}.",
    "Take {2} for the {0} of {1}.",
    "{2} is what {1} has as {0}.",
)
_ASK = (
    "What is the {} of {}?",
    "Which {} does {} have?",
    "Tell me the {} of {}.",
    "So what is the {} of {}?",
)
_ASK_HELD_OUT = ("Please tell me the {} of {}.", "Tell me which {} {} has.")
_ASK_EACH = (
    "What is the {} of each: {}?",
    "Which {} do these have: {}?",
    "List the {} of {}.",
    "Give me the {} of {}.",
)
_ASK_EACH_HELD_OUT = ("Please give the {} of each: {}.", "Tell me every {}: {}.")
_AMONG = (
    "Is {0} one of these: {1}?",
    "Is {0} among these words: {1}?",
    "Does this list have {0}? {1}",
    "Here are some words: {1}. Is {0} one of them?",
    "Words: {1}. Is {0} there?",
    "The list is {1}. Does it have {0}?",
)
_AMONG_HELD_OUT = ("Is {0} in this list: {1}?", "I have these words: {1}. Is {0} one of them?")
_UPPER = (
    "Write {} in capital letters.",
    "Capitalize: {}",
    "{} in upper case",
    "{} in capitals, please",
    "Shout {}",
    "How do you write {} in capital letters?",
    "Put this in upper case: {}",
)
_UPPER_HELD_OUT = ("Please write {} in capital letters.", "What is {} in upper case?")
_LOWER = ("Write {} in small letters.", "{} in lower case", "Put this in lower case: {}")
_KNOWN = (*WORDS, *COUNTRIES, *LANGUAGES, *JOBS, *ANIMALS, *COLORS)
_PROPERTIES = "code,name,word,sign,number,key,mark,label,colour,place,price,password".split(",")


def exchange(rng: Random) -> Exchange:
    return _exchange(rng, kept_back=False)


def probe(rng: Random) -> Probe:
    asked = _exchange(rng, kept_back=True)

    def check(answer: Answer) -> bool:
        return not answer.calls and answer.text.strip() == asked.answer

    return Probe("echo", [user(asked.user)], asked.answer, check)


def _exchange(rng: Random, *, kept_back: bool) -> Exchange:
    kind = rng.random()
    if kind < 0.3:
        words = [_word(rng, kept_back) for _ in range(rng.randint(2, 6))]
        there = rng.random() < 0.5
        word = words.pop() if not there else rng.choice(words)
        there = word in words
        question = rng.choice(_AMONG_HELD_OUT if kept_back else _AMONG).format(word, ", ".join(words))
        return Exchange(question, f"Yes, {word}." if there else f"No, not {word}.")
    if kind < 0.4:
        words = " ".join(_known(rng, kept_back) for _ in range(rng.choice((1, 1, 1, 2, 3))))
        upper = rng.random() < 0.8
        question = rng.choice((_UPPER_HELD_OUT if kept_back else _UPPER) if upper else _LOWER)
        return Exchange(question.format(words if upper else words.upper()), words.upper() if upper else words.lower())
    if kind < 0.7:
        phrase = _phrase(rng, kept_back)
        return Exchange(rng.choice(_REPEAT_HELD_OUT if kept_back else _REPEAT).format(phrase), phrase)
    what = rng.choice(_PROPERTIES)
    owners: list[str] = []
    each = kind > 0.88
    count = rng.randint(3, 6) if each else rng.choice((1, 2, 2, 3))
    while len(owners) < count:
        owner = _word(rng, kept_back)
        if owner not in owners:
            owners.append(owner)
    values = [_word(rng, kept_back) for _ in owners]
    tell = rng.choice(_TELL)
    told = " ".join(tell.format(what, owner, value) for owner, value in zip(owners, values, strict=True))
    if each:
        order = rng.sample(range(count), count)
        question = rng.choice(_ASK_EACH_HELD_OUT if kept_back else _ASK_EACH)
        question = question.format(what, ", ".join(owners[i] for i in order))
        return Exchange(f"{told} {question}", ", ".join(f"{owners[i]}: {values[i]}" for i in order) + ".")
    asked = rng.randrange(count)
    question = rng.choice(_ASK_HELD_OUT if kept_back else _ASK).format(what, owners[asked])
    return Exchange(f"{told} {question}", f"The {what} of {owners[asked]} is {values[asked]}.", f"{values[asked]}.")


def _known(rng: Random, kept_back: bool) -> str:
    """A word that ordinary conversations have."""
    while True:
        word = rng.choice((PEOPLE, CITIES)).draw(rng) if rng.random() < 0.3 else rng.choice(_KNOWN)
        if held_out(f"echo:{word.lower()}") == kept_back:
            return word


def _phrase(rng: Random, kept_back: bool) -> str:
    return " ".join(_word(rng, kept_back) for _ in range(rng.choice((1, 2, 3, 4, 6))))


def _word(rng: Random, kept_back: bool) -> str:
    while True:
        draw = rng.random()
        if draw < 0.4:
            word = pseudo_word(rng)
        elif draw < 0.65:
            word = rng.choice(WORDS)
        elif draw < 0.85:
            word = (PEOPLE if rng.random() < 0.5 else CITIES).draw(rng)
        else:
            word = str(rng.randrange(10 ** rng.randint(1, 4)))
        if rng.random() < 0.3:
            word = rng.choice((str.upper, str.capitalize, str.lower))(word)
        if held_out(f"echo:{word.lower()}") == kept_back:
            return word
