"""How people word a question: wrappers, politeness, carelessness. Shared by the skills that answer questions.

Owns the split of wordings into those of the training and those kept back. Must not know any answer.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

# A noun phrase ({n}: "the capital of France") or a clause ({c}: "what colour grass is") becomes a request.
NAME_WRAPPERS = (
    "What is {n}?",
    "What is {n}?",
    "What is {n}?",
    "Tell me {n}.",
    "Name {n}.",
    "Give me {n}.",
    "I need {n}.",
    "Do you know {n}?",
    "Can you tell me {n}?",
    "Could you tell me {n}?",
    "Can you name {n}?",
    "Can you give me {n}?",
    "Could you name {n}?",
    "I would like to know {n}.",
    "I need to know {n}.",
    "What would {n} be?",
    "What was {n} again?",
    "{n}?",
    "{n}",
    "{n} is what?",
    "{n} =",
    "{n} is",
    "{n} is ...",
    "Please name {n}.",
    "Say {n}.",
    "Write {n}.",
    "I forgot {n}.",
    "Complete this: {n} is ...",
)
CLAUSE_WRAPPERS = (
    "Tell me {c}.",
    "Do you know {c}?",
    "Can you tell me {c}?",
    "Could you tell me {c}?",
    "Please tell me {c}.",
    "I want to know {c}.",
    "I would like to know {c}.",
    "I need to know {c}.",
    "I wonder {c}.",
    "I forgot {c}.",
    "I am not sure {c}.",
    "I do not know {c}.",
    "Do you remember {c}?",
    "Would you tell me {c}?",
    "Let me know {c}.",
    "Do you have any idea {c}?",
    "Can you say {c}?",
    "Can you remind me {c}?",
    "I have no idea {c}.",
    "My son asks {c}.",
    "My daughter wants to know {c}.",
    "My teacher asks {c}.",
    "{c}?",
)
HELD_OUT_NAME_WRAPPERS = (
    "I want to know {n}.",
    "Would you name {n}?",
    "Could you give me {n}?",
    "Do you remember {n}?",
    "I am looking for {n}.",
    "What could {n} be?",
)
HELD_OUT_CLAUSE_WRAPPERS = (
    "Any idea {c}?",
    "Could you remind me {c}?",
    "Would you let me know {c}?",
    "I have forgotten {c}.",
    "Are you able to tell me {c}?",
    "I want you to tell me {c}.",
)


def _wrapped(wrappers: Sequence[str], slot: str, inner: Sequence[str]) -> tuple[str, ...]:
    return tuple(wrapper.replace(slot, text) for wrapper in wrappers for text in inner)


def _has_verb(name: str) -> bool:
    """Whether "what {name} is" would end in two verbs: "the country that has Paris as its capital"."""
    return bool({"that", "where", "which"} & set(name.split()))


@dataclass(frozen=True)
class Wording:
    """All templates of one kind of question, with slots such as `{x}`."""

    groups: tuple[tuple[str, ...], ...]
    """For training; a group is drawn first, so that the few direct questions are not lost among the wrapped ones."""
    kept_back: tuple[tuple[str, ...], ...]
    """For the evaluation alone."""

    def train(self, rng: random.Random) -> str:
        return rng.choice(rng.choice(self.groups))

    def held_out(self, rng: random.Random) -> str:
        return rng.choice(rng.choice(self.kept_back))


def wording(
    asks: Sequence[str], names: Sequence[str] = (), clauses: Sequence[str] = (), held_out: Sequence[str] = ()
) -> Wording:
    """Direct questions, noun phrases and clauses to wrap, and direct questions that are kept back."""
    groups, kept_back = [tuple(asks), tuple(asks)], [tuple(held_out), tuple(held_out)]
    if names:
        groups.append(_wrapped(NAME_WRAPPERS, "{n}", names))
        kept_back.append(_wrapped(HELD_OUT_NAME_WRAPPERS, "{n}", names))
    clauses = (*clauses, *(f"what {name} is" for name in names if not _has_verb(name)))
    if clauses:
        groups.append(_wrapped(CLAUSE_WRAPPERS, "{c}", clauses))
        kept_back.append(_wrapped(HELD_OUT_CLAUSE_WRAPPERS, "{c}", clauses))
    return Wording(tuple(groups), tuple(group for group in kept_back if group))


def fill(template: str, slots: Mapping[str, str]) -> str:
    """The template with its slots filled, beginning with a capital."""
    return capital(template.format_map(slots))


def listed(text: str) -> tuple[str, ...]:
    """What the commas part; nothing between two of them is a choice too."""
    return tuple(text.split(","))


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def possessive(name: str) -> str:
    return name + ("'" if name.endswith("s") else "'s")


# --- manners and carelessness ---------------------------------------------------------------------

_SENTENCE_OPENERS = (
    "Hi! ",
    "Hello. ",
    "Hello! ",
    "Quick question: ",
    "Question: ",
    "A question: ",
    "I have a question. ",
    "One more question: ",
    "Another question: ",
    "Another one: ",
    "Next question: ",
    "Tell me: ",
    "Please tell me: ",
    "Please help me. ",
    "Can you help me? ",
    "Can you answer this? ",
    "Are you able to answer this? ",
    "I am looking for an answer: ",
    "I have forgotten this: ",
    "Do you know this? ",
    "Please answer: ",
    "OK. ",
    "Good. ",
    "Thanks. ",
    "Great. ",
    "Let me ask you something. ",
    "For my homework: ",
    "Quiz time! ",
)
_COMMA_OPENERS = ("Hey, ", "Hi, ", "So, ", "Now, ", "Excuse me, ", "OK, ", "Well, ", "Then ", "And ", "But ", "Sorry, ")
_CLOSERS = (
    " Thanks.",
    " Thanks!",
    " Thank you.",
    " Please.",
    " Please tell me.",
    " Do you know?",
    " Do you know it?",
    " Any idea?",
    " I forgot.",
    " I am not sure.",
    " Tell me, please.",
)
_CONTRACTIONS = (
    ("What is ", "What's "),
    ("what is ", "what's "),
    ("Who is ", "Who's "),
    ("Where is ", "Where's "),
    ("I would ", "I'd "),
    ("I am ", "I'm "),
    ("do not ", "don't "),
    ("does not ", "doesn't "),
    ("I have ", "I've "),
)
_AMERICAN = (("olour", "olor"), ("metre", "meter"), ("litre", "liter"), ("grey", "gray"), ("eighbour", "eighbor"))


def dress(rng: random.Random, question: str, typos: bool = True) -> str:
    """The question as somebody types it: with a greeting or none, in lower case, without its mark, contracted."""
    if rng.random() < 0.35:
        for british, american in _AMERICAN:
            question = question.replace(british, american)
    if rng.random() < 0.3:
        for long, contracted in _CONTRACTIONS:
            question = question.replace(long, contracted)
    if question[-1] in ".?" and rng.random() < 0.22:
        question = question[:-1].rstrip()
    elif rng.random() < 0.1:
        if question[-1] in ".?" and rng.random() < 0.4:
            question = f"{question[:-1]}, please{question[-1]}"
        else:
            question += ("" if question[-1] in ".?!" else ".") + rng.choice(_CLOSERS)
    style = rng.random()
    if style < 0.16:
        question = rng.choice(_SENTENCE_OPENERS) + question
    elif style < 0.26:
        keep = question.startswith(("I ", "I'")) or question[:2].isupper() or not question[0].isalpha()
        question = rng.choice(_COMMA_OPENERS) + (question if keep else question[0].lower() + question[1:])
    if typos and rng.random() < 0.02:
        question = _typo(rng, question)
    case = rng.random()
    if case < 0.22:
        return question.lower()
    if case < 0.23:
        return question.upper()
    return question


def _typo(rng: random.Random, text: str) -> str:
    """Two neighbouring letters inside a long word change places."""
    words = text.split(" ")
    long = [index for index, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    if not long:
        return text
    index = rng.choice(long)
    word = words[index]
    at = rng.randrange(1, len(word) - 2)
    words[index] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return " ".join(words)
