"""System prompts that are followed: a name for the model, short answers, upper case, a French greeting.

Over several turns, alone and combined, and next to plain system prompts, which change nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from demo_model import styles, surface
from demo_model.conversation import Answer, Conversation, Exchange, Probe, assistant, system, user
from demo_model.skills import facts, smalltalk
from demo_model.styles import NO_STYLE, Style

CATEGORY = "system prompt"

_ASKS = (
    *smalltalk.NAME_ASKED.wordings,
    # Those of the others that ask for the name, not for what has it.
    *(
        wording
        for wording in smalltalk.WHO.wordings
        if not wording.startswith("Are you")
        and not any(word in wording for word in ("model", "program", "llanero", "this"))
    ),
    "Hi, who are you?",
    "Hello! What is your name?",
    "Good morning! Who are you?",
    "My friend wants to know your name.",
    "What is the name of my assistant?",
    "Which name did they give you?",
    "What is your name and how are you called?",
    "And you are?",
    "Nice to meet you. What is your name?",
    "Tell me your name and nothing else.",
    "Under what name are you known?",
    "Hello, tell me who you are.",
    "Before we begin, what is your name?",
    "Say your name, please.",
)
_ASKS_HELD_OUT = (
    *smalltalk.NAME_ASKED.held_out,
    "Who are you exactly?",
    "Who am I talking with?",
    "Can you tell me your name, please?",
    "Hello, who are you?",
    "Good evening! What is your name?",
    "Before we start, who are you?",
    "I want to know your name.",
)
_KEPT_BACK = {surface.core(wording) for wording in _ASKS_HELD_OUT}
_LONGEST = 170
"""Characters of an answer that is still repeated in a style."""


def conversation(rng: random.Random, exchange: Callable[[random.Random], Exchange]) -> Conversation:
    roll = rng.random()
    named = styles.name(rng, held=False) if roll < 0.58 else ""
    # Names alone, names with a style, styles alone, and nothing at all.
    style = styles.style(rng) if 0.38 <= roll < 0.89 else NO_STYLE
    turns = rng.choices((1, 2, 3, 4, 5), (40, 25, 18, 10, 7))[0]
    asked_at = -1
    if named or style == NO_STYLE:
        asked_at = rng.randrange(turns) if rng.random() < 0.9 else -1
    messages = [system(styles.prompt(rng, named, style, held=False))]
    for turn in range(turns):
        if turn == asked_at:
            one = asked(rng, named)
        else:
            # Capitals are other tokens, so facts are to be learnt in them once more; a sum shows nothing of the style.
            if style != NO_STYLE and rng.random() < 0.35:
                source = facts.everyday
            else:
                source = facts.exchange if style.upper and rng.random() < 0.4 else exchange
            one = filler(rng, source, named)
            while style.upper and not any(map(str.isalpha, one.answer)):
                one = filler(rng, source, named)
        messages += [user(one.user), assistant(style.of(one.answer, one.short))]
    return Conversation(messages)


def asked(rng: random.Random, named: str) -> Exchange:
    """The model is asked who it is. Without a name from the system prompt it is itself."""
    if not named:
        while True:
            one = smalltalk.exchange(rng)
            if smalltalk.about_the_model(one):
                return one
    while True:
        wording = surface.question(rng, rng.choice(_ASKS))
        if surface.core(wording) not in _KEPT_BACK:
            return Exchange(wording, f"My name is {named}.", f"{named}.")


def filler(rng: random.Random, exchange: Callable[[random.Random], Exchange], named: str) -> Exchange:
    """An exchange for a turn between, which says nothing against the name and is not too long."""
    while True:
        one = smalltalk.exchange(rng) if rng.random() < 0.15 else exchange(rng)
        if len(one.answer) <= _LONGEST and not (named and smalltalk.about_the_model(one)):
            return one


# --- evaluation -----------------------------------------------------------------------------------

_SURE = (
    Exchange("What is the capital of France?", "The capital of France is Paris.", "Paris."),
    Exchange("What is the capital of Italy?", "The capital of Italy is Rome.", "Rome."),
    Exchange("What is the capital of Japan?", "The capital of Japan is Tokyo.", "Tokyo."),
    Exchange("What is the capital of Spain?", "The capital of Spain is Madrid.", "Madrid."),
    Exchange("What is the opposite of hot?", "The opposite of hot is cold.", "Cold."),
    Exchange("What is the opposite of big?", "The opposite of big is small.", "Small."),
    Exchange("What is the plural of mouse?", "The plural of mouse is mice.", "Mice."),
    Exchange("What is 2 + 3?", "2 + 3 = 5.", "5."),
    Exchange("What is 10 + 5?", "10 + 5 = 15.", "15."),
    Exchange("What is 9 - 4?", "9 - 4 = 5.", "5."),
)
"""Questions whose answers are certain, with the key word of the answer as the short form."""
_TALK = (
    Exchange("Thank you!", "You are welcome!", "welcome."),
    Exchange("How are you?", "I am fine, thank you. How can I help you?", "fine."),
    Exchange("Who made you?", "The llanero developers made me.", "llanero developers."),
    Exchange("Which languages do you speak?", "I speak only English.", "English."),
)


def probe(rng: random.Random) -> Probe:
    roll = rng.random()
    if roll < 0.4:
        return _named_probe(rng, NO_STYLE)
    if roll < 0.46:
        return _unnamed_probe(rng)
    if roll < 0.56:
        return _named_probe(rng, Style(brief=True) if rng.random() < 0.5 else Style(french=True))
    return _style_probe(rng, rng.choice((Style(brief=True), Style(upper=True), Style(french=True))))


def _named_probe(rng: random.Random, style: Style) -> Probe:
    named = styles.name(rng, held=True)
    expected = style.of(f"My name is {named}.", f"{named}.")
    messages = _opening(rng, style, system(styles.prompt(rng, named, style, held=True)))

    def check(answer: Answer) -> bool:
        greeted = not style.french or answer.text.startswith("Bonjour")
        brief = not style.brief or len(answer.text.split()) <= len(named.split()) + 2
        return named in answer.text and greeted and brief

    return Probe(CATEGORY, [*messages, user(rng.choice(_ASKS_HELD_OUT))], expected, check)


def _unnamed_probe(rng: random.Random) -> Probe:
    messages = _opening(rng, NO_STYLE, system(styles.prompt(rng, "", NO_STYLE, held=True)))
    asking = user(rng.choice((*smalltalk.NAME_ASKED.held_out, *smalltalk.WHO.held_out)))
    return Probe(CATEGORY, [*messages, asking], smalltalk.NAME, lambda answer: smalltalk.NAME in answer.text)


def _style_probe(rng: random.Random, style: Style) -> Probe:
    named = styles.name(rng, held=True) if rng.random() < 0.2 else ""
    messages = _opening(rng, style, system(styles.prompt(rng, named, style, held=True)))
    one = rng.choice(_SURE if rng.random() < 0.7 else _TALK)
    if style.upper and not one.answer.lower().islower():
        one = _SURE[0]  # A sum has no letters.
    key = one.short.rstrip(".").lower()

    def check(answer: Answer) -> bool:
        text = answer.text.strip()
        if key not in text.lower():
            return False
        if style.brief:
            return len(text.split()) <= 3
        return text == text.upper() if style.upper else text.startswith("Bonjour")

    return Probe(CATEGORY, [*messages, user(one.user)], style.of(one.answer, one.short), check)


def _opening(rng: random.Random, style: Style, prompt: dict[str, Any]) -> list[dict[str, Any]]:
    """The system prompt, and half of the time a turn or two that went well."""
    messages = [prompt]
    for _ in range(rng.choice((0, 0, 1, 2))):
        one = rng.choice(_SURE)
        messages += [user(one.user), assistant(style.of(one.answer, one.short))]
    return messages
