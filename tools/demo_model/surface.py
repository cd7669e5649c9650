"""The many ways of writing one sentence: contractions, lower case, openers, missing punctuation, slips of the keyboard.

Works on templates, before values fill their `{slots}`: a value is never changed, so that it can be copied.
"""

from __future__ import annotations

import random
import re

AN = re.compile(r"[aeio]|u(?!n[ai]|s|k)", re.IGNORECASE)
"""Begins what "an" stands before."""
_CONTRACTIONS = (
    ("What is ", "What's "),
    ("what is ", "what's "),
    ("Who is ", "Who's "),
    ("Where is ", "Where's "),
    ("I am ", "I'm "),
    ("you are ", "you're "),
    ("You are ", "You're "),
    ("do not ", "don't "),
    ("did not ", "didn't "),
    ("cannot ", "can't "),
    ("name is ", "name's "),
    ("I have ", "I've "),
    ("I would ", "I'd "),
    ("It is ", "It's "),
    ("it is ", "it's "),
)
_AMERICAN = (("favourite", "favorite"), ("Favourite", "Favorite"), ("colour", "color"), ("neighbour", "neighbor"))

_QUESTION_OPENERS = (
    "Hi! ",
    "Hello! ",
    "Hey, ",
    "Hi, ",
    "Hello, ",
    "So, ",
    "Well, ",
    "OK, ",
    "Okay, ",
    "Now, ",
    "And ",
    "Um, ",
    "Please tell me: ",
    "Tell me: ",
    "Tell me, ",
    "One question: ",
    "Quick question: ",
    "A question: ",
    "Excuse me, ",
    "Sorry, ",
    "Just curious: ",
    "Let me ask: ",
    "I have a question. ",
    "Another question: ",
    "Great. ",
    "Thanks. ",
    "Good. ",
    "Alright, ",
    "By the way, ",
)
_QUESTION_CLOSERS = (" Please.", " Please tell me.", " Thanks!", " Thank you!", " I would like to know.", " Tell me.")
_STATEMENT_OPENERS = (
    "Hi! ",
    "Hello! ",
    "Hey! ",
    "Hi, ",
    "Hello, ",
    "Hey, ",
    "Well, ",
    "So, ",
    "OK, ",
    "By the way, ",
    "Just so you know, ",
    "You should know that ",
    "Please note that ",
    "Please remember: ",
    "Remember that ",
    "Remember this: ",
    "Listen: ",
    "Oh, and ",
    "Also, ",
    "I want to tell you that ",
    "Let me tell you something: ",
    "For your information, ",
    "A little about me: ",
    "Let me say that ",
)
_STATEMENT_CLOSERS = (
    " Please remember that.",
    " Remember it.",
    " Remember that, please.",
    " Keep that in mind.",
    " Please keep it in mind.",
    " Do not forget it.",
    " Can you remember that?",
    " Just so you know.",
)


def question(rng: random.Random, template: str) -> str:
    """Another way of asking what the template asks."""
    return _vary(rng, template, _QUESTION_OPENERS, _QUESTION_CLOSERS, ("!", "?", "??", "...", " ?", "?!"))


def statement(rng: random.Random, template: str) -> str:
    """Another way of saying what the template says."""
    return _vary(rng, template, _STATEMENT_OPENERS, _STATEMENT_CLOSERS, ("!", "..", "...", " .", "!!", ";)"))


def plain(rng: random.Random, template: str) -> str:
    """The template as a hurried person types it: nothing is put before or after it."""
    if rng.random() < 0.5:
        return template
    text = _spell(rng, template)
    if rng.random() < 0.3:
        text = text.lower()
    if rng.random() < 0.3:
        text = text.rstrip(".?!")
    return text


def core(text: str) -> str:
    """The letters and digits alone: two wordings of the same core are the same wording."""
    return "".join(character for character in text.lower() if character.isalnum())


def join(opener: str, text: str) -> str:
    """The opener and a sentence after it, whose first letter is small where the opener leaves the sentence open."""
    if opener.endswith((". ", "! ", "? ")) or text.startswith(("I ", "I'", "{")) or not text:
        return opener + text
    return opener + text[0].lower() + text[1:]


def _vary(
    rng: random.Random,
    template: str,
    openers: tuple[str, ...],
    closers: tuple[str, ...],
    marks: tuple[str, ...],
) -> str:
    if rng.random() < 0.3:
        return template
    text = _spell(rng, template)
    if rng.random() < 0.3:
        text = join(rng.choice(openers), text)
    if rng.random() < 0.07 and text.endswith((".", "?", "!")):
        text += rng.choice(closers)
    if rng.random() < 0.25:
        text = text.lower()
    if rng.random() < 0.25:
        text = text.rstrip(".?!")
    elif rng.random() < 0.05:
        text = text.rstrip(".?!") + rng.choice(marks)
    if rng.random() < 0.03:
        text = _slip(rng, text)
    return text


def _spell(rng: random.Random, text: str) -> str:
    if rng.random() < 0.4:
        for long, contracted in _CONTRACTIONS:
            text = text.replace(long, contracted)
    if rng.random() < 0.45:
        for british, american in _AMERICAN:
            text = text.replace(british, american)
    return text


def _slip(rng: random.Random, text: str) -> str:
    """Two letters of a longer word swapped, or one left out."""
    words = text.split(" ")
    long = [index for index, word in enumerate(words) if len(word) >= 5 and word.isalpha()]
    if not long:
        return text
    index = rng.choice(long)
    word = words[index]
    at = rng.randrange(1, len(word) - 2)
    words[index] = word[:at] + (word[at + 1] + word[at] if rng.random() < 0.6 else word[at]) + word[at + 2 :]
    return " ".join(words)
