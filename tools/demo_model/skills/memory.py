"""Things the user says, and asks again later: names, favourites, places, pets, codes, what other people do.

Told in one message or in several, put right later, mixed with other questions; and asked although never told.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from demo_model import styles, surface
from demo_model.conversation import Answer, Conversation, Exchange, Probe, assistant, system, user
from demo_model.data_memory import KINDS, RELATIONS, Kind, another_value
from demo_model.data_pools import a
from demo_model.skills import persona
from demo_model.styles import NO_STYLE, Style

CATEGORY = "memory"

_SHARES = tuple(name for name, kind in KINDS.items() for _ in range(kind.share))
_CORRECTIONS = (
    "Actually, ",
    "Actually ",
    "No, actually ",
    "Sorry, ",
    "Sorry, I was wrong: ",
    "Sorry, that was wrong. ",
    "Wait, ",
    "Wait, no: ",
    "No wait, ",
    "Oh no, ",
    "Oops, ",
    "I was wrong: ",
    "I was wrong. ",
    "I made a mistake: ",
    "That was a mistake: ",
    "That was wrong: ",
    "That is not right: ",
    "Correction: ",
    "I must correct that: ",
    "Let me correct that: ",
    "Let me correct myself: ",
    "I changed my mind: ",
    "I have changed my mind, ",
    "I lied: ",
    "Forget that, ",
    "Forget what I said: ",
    "To be honest, ",
    "In fact, ",
    "Rather: ",
    "Not quite: ",
    "I meant to say: ",
    "I mean, ",
    "No, ",
)
_CORRECTIONS_HELD_OUT = (
    "Oh, sorry, I made a mistake: ",
    "No, that was wrong: ",
    "Wait, I was wrong: ",
    "Sorry, I meant to say: ",
    "Oops, let me correct that: ",
)
_SUMMARIES = (
    "What do you know about me?",
    "What have I told you about me?",
    "What did I tell you about me?",
    "What did I tell you?",
    "What do you remember about me?",
    "Tell me what you know about me.",
    "Tell me what I told you.",
    "Do you know anything about me?",
    "Do you remember what I told you?",
    "Repeat what I told you.",
    "What have you learned about me?",
)
_KEPT_BACK = {
    surface.core(wording) for kind in KINDS.values() for wording in (*kind.tells_held_out, *kind.asks_held_out)
}


@dataclass(frozen=True)
class Fact:
    """One thing told: of which kind, about what, and its value."""

    name: str
    topic: str
    value: str
    relation: str

    @property
    def kind(self) -> Kind:
        return KINDS[self.name]

    @property
    def key(self) -> tuple[str, str]:
        """What may be told only once."""
        return self.name, self.topic

    def fill(self, template: str) -> str:
        for slot, value in (("{t}", self.topic), ("{r}", self.relation)):
            if a(value or "thing").startswith("an "):
                template = template.replace(f" a {slot}", f" an {slot}")
        return template.format(t=self.topic, v=self.value, r=self.relation)

    @property
    def clause(self) -> str:
        return self.fill(self.kind.says)


def _draw(rng: random.Random, held: bool, told: Sequence[Fact], name: str = "") -> Fact:
    """A fact that goes with those told: of another kind, or about something else."""
    for attempt in itertools.count():
        # Of some kinds there are few, and all may have been told.
        kind = name if name and attempt < 20 else rng.choice(_SHARES)
        topic, value = KINDS[kind].draw(rng, held)
        fact = Fact(kind, topic, value, rng.choice(RELATIONS))
        if not any(_clash(fact, other) for other in told):
            return fact
    raise AssertionError("unreachable")


def _clash(one: Fact, other: Fact) -> bool:
    """Whether a reader could take one for the other."""
    if one.key == other.key or one.value.lower() == other.value.lower():
        return True
    names = {one.name, other.name}
    if names == {"likes", "favourite"} or names == {"origin", "birthday"}:
        return True
    if one.topic and one.topic == other.topic and not (one.kind.of_another and other.kind.of_another):
        return True  # "my car is red" and "my car number", "lunch" as a meal and as a meeting
    if "relation" in names and (one.kind.of_another or other.kind.of_another):
        return one.relation == other.topic or other.relation == one.topic
    if one.kind.of_another and other.kind.of_another:
        # Two people are told apart by all that is said of them.
        return (one.topic == other.topic) != (one.relation == other.relation)
    return other.value == one.topic or one.value == other.topic


def _sentence(clause: str) -> str:
    return clause[0].upper() + clause[1:] + "."


def _join(clauses: Sequence[str]) -> str:
    return clauses[0] if len(clauses) == 1 else ", ".join(clauses[:-1]) + " and " + clauses[-1]


def _noted(facts: Sequence[Fact]) -> str:
    """What the model says when it is told: "Nice to meet you, Ana. Noted: you live in Oslo."."""
    greeting = [f"Nice to meet you, {fact.value}." for fact in facts if fact.name == "name"]
    rest = [fact.clause for fact in facts if fact.name != "name"]
    return " ".join(greeting + ([f"Noted: {_join(rest)}."] if rest else []))


def _answered(fact: Fact) -> Exchange:
    """The answer to the question for a fact that was told. The question itself is left open."""
    return Exchange("", _sentence(fact.clause), fact.value[0].upper() + fact.value[1:] + ".")


def _untold(fact: Fact) -> str:
    return f"You have not told me {fact.fill(fact.kind.unknown)}."


def _told(rng: random.Random, fact: Fact) -> str:
    return fact.fill(_reworded(rng, rng.choice(fact.kind.tells), surface.statement))


def _asked(rng: random.Random, fact: Fact) -> str:
    return fact.fill(_reworded(rng, rng.choice(fact.kind.asks), surface.question))


def _reworded(rng: random.Random, template: str, how: Callable[[random.Random, str], str]) -> str:
    while True:
        text = how(rng, template)
        if surface.core(text) not in _KEPT_BACK:
            return text


def _told_together(rng: random.Random, facts: Sequence[Fact]) -> str:
    """Several facts in one message."""
    texts = [fact.fill(surface.plain(rng, rng.choice(fact.kind.tells))).rstrip(".") for fact in facts]
    if rng.random() < 0.4:
        return ". ".join(texts) + "."
    lowered = [texts[0]] + [surface.join(", ", text)[2:] if _may_lower(text) else text for text in texts[1:]]
    opener = rng.choice(("", "", "Hi, ", "Hello! ", "Hey, ", "Some facts: ", "About me: "))
    text = (_join(lowered) if rng.random() < 0.7 else ", ".join(lowered)) + "."
    return surface.join(opener, text) if _may_lower(text) else opener + text


_LOWER = ("My ", "The ", "For ", "People ", "Everybody ", "You ", "They ", "Call ", "Please ", "Today ", "We ", "At ")


def _may_lower(text: str) -> bool:
    return text.startswith(_LOWER)


def conversation(rng: random.Random, exchange: Callable[[random.Random], Exchange]) -> Conversation:
    named, style, messages = _opening(rng)

    def say(text: str, answer: str, short: str = "") -> None:
        messages.extend((user(text), assistant(style.of(answer, short))))

    def fill(count: int) -> None:
        for _ in range(count):
            one = _filler(rng, exchange, named)
            say(one.user, one.answer, one.short)

    facts = _facts(rng, held=False, count=rng.choices((0, 1, 2, 3), (5, 48, 29, 18))[0])
    fill(rng.random() < 0.1)
    if len(facts) == 1 and rng.random() < 0.15:
        # Told and asked at once.
        told, reply = _told(rng, facts[0]), _answered(facts[0])
        told = told if told.endswith((".", "!", "?")) else told + "."
        say(f"{told} {_asked(rng, facts[0])}", reply.answer, reply.short)
        return Conversation(messages)
    for group in _grouped(rng, facts):
        text = _told(rng, group[0]) if len(group) == 1 else _told_together(rng, group)
        say(text, _noted(group), "Noted.")
        fill(rng.random() < 0.2)
    if facts and rng.random() < 0.18:
        index = rng.randrange(len(facts))
        facts[index] = _changed(rng, facts, index, held=False)
        wording = rng.choice(facts[index].kind.tells)
        text = facts[index].fill(surface.join(rng.choice(_CORRECTIONS), surface.plain(rng, wording)))
        say(text, f"Noted: {facts[index].clause}.", "Noted.")
    fill(rng.choices((0, 1, 2, 3), (50, 28, 14, 8))[0])
    _ask(rng, facts, say)
    if named and rng.random() < 0.4:
        one = persona.asked(rng, named)
        say(one.user, one.answer, one.short)
    return Conversation(messages)


def _opening(rng: random.Random) -> tuple[str, Style, list[dict[str, Any]]]:
    """The model's name, its style, and the system prompt that gives them, mostly none."""
    roll = rng.random()
    if roll < 0.72:
        return "", NO_STYLE, []
    named = styles.name(rng, held=False) if roll < 0.82 else ""
    style = Style(brief=roll < 0.975, french=roll >= 0.975) if roll >= 0.94 else NO_STYLE
    return named, style, [system(styles.prompt(rng, named, style, held=False))]


def _filler(rng: random.Random, exchange: Callable[[random.Random], Exchange], named: str) -> Exchange:
    """An exchange in between, which is not itself about the user."""
    while True:
        one = persona.filler(rng, exchange, named)
        if " my " not in f" {one.user.lower()}" and not one.user.lower().startswith(("i'm ", "i am ")):
            return one


def _facts(rng: random.Random, held: bool, count: int) -> list[Fact]:
    """Facts that can be told one after the other; often two of one kind, so that the question decides."""
    facts: list[Fact] = []
    for _ in range(count):
        same = facts[-1].name if facts and facts[-1].topic and rng.random() < 0.4 else ""
        facts.append(_draw(rng, held, facts, same))
    facts.sort(key=lambda fact: fact.name != "name")
    return facts


def _grouped(rng: random.Random, facts: list[Fact]) -> list[list[Fact]]:
    """Which facts are told in one message."""
    roll = rng.random()
    if len(facts) < 2 or roll < 0.5:
        return [[fact] for fact in facts]
    return [facts] if roll < 0.85 else [facts[:-1], facts[-1:]]


def _changed(rng: random.Random, facts: Sequence[Fact], index: int, held: bool) -> Fact:
    """The fact with another value."""
    old = facts[index]
    tries = 0
    while True:
        # A small pool may keep back a single value: then the other one is one of training.
        value = another_value(rng, held and tries < 10, old.name, old.topic)
        tries += 1
        if all(value.lower() != fact.value.lower() for fact in facts):
            return Fact(old.name, old.topic, value, old.relation)


def _ask(rng: random.Random, facts: Sequence[Fact], say: Callable[..., None]) -> None:
    """One to three questions about what was told, or not."""
    about_user = [fact for fact in facts if not fact.kind.of_another]
    if rng.random() < 0.05 and len(about_user) == len(facts):
        clauses = [fact.clause for fact in facts]
        answer = _sentence(_join(clauses)) if clauses else "You have not told me anything about you."
        say(surface.question(rng, rng.choice(_SUMMARIES)), answer)
        return
    left = list(facts)
    rng.shuffle(left)
    if len(left) >= 2 and rng.random() < 0.1:
        one, other = left.pop(), left.pop()
        first, second = (_simple_ask(rng, fact) for fact in (one, other))
        text = f"{first.rstrip('?')} and {second[0].lower()}{second[1:]}"
        say(text, _sentence(_join((one.clause, other.clause))))
        return
    for _ in range(rng.choices((1, 2, 3), (62, 28, 10))[0]):
        if left and rng.random() < 0.8:
            fact = left.pop()
            reply = _answered(fact)
            say(_asked(rng, fact), reply.answer, reply.short)
        else:
            fact = _draw_untold(rng, facts, held=False)
            say(_asked(rng, fact), _untold(fact), "You have not told me.")


def _simple_ask(rng: random.Random, fact: Fact) -> str:
    """A plain question, which another may follow."""
    asks = [ask for ask in fact.kind.asks if ask.startswith(("What ", "Where ", "How ", "When "))]
    return fact.fill(rng.choice(asks))


def _draw_untold(rng: random.Random, facts: Sequence[Fact], held: bool) -> Fact:
    """A fact that was not told, and that nobody could work out from those told."""
    known_people = [fact.topic for fact in facts if fact.kind.of_another]
    if known_people and rng.random() < 0.5:
        # Something else about somebody who was mentioned.
        name = rng.choice([name for name, kind in KINDS.items() if kind.of_another])
        fact = Fact(name, rng.choice(known_people), "", "")
        if all(fact.key != other.key for other in facts):
            return fact
    if rng.random() < 0.15 and all(fact.name != "name" for fact in facts):
        return _draw(rng, held, facts, "name")
    topical = [fact.name for fact in facts if fact.topic]
    name = rng.choice(topical) if topical and rng.random() < 0.4 else ""
    while True:
        fact = _draw(rng, held, facts, name)
        if not (fact.name == "relation" and known_people):
            return fact
        name = ""


# --- evaluation -----------------------------------------------------------------------------------

_FILLERS = (
    Exchange("What is the capital of France?", "The capital of France is Paris."),
    Exchange("What is 4 + 5?", "4 + 5 = 9."),
    Exchange("How are you?", "I am fine, thank you. How can I help you?"),
    Exchange("What is the opposite of big?", "The opposite of big is small."),
    Exchange("Thank you!", "You are welcome!"),
)


def probe(rng: random.Random) -> Probe:
    facts = _facts(rng, held=True, count=rng.choices((1, 2, 3), (55, 30, 15))[0])
    messages: list[dict[str, Any]] = []
    for fact in facts:
        messages += [user(fact.fill(rng.choice(fact.kind.tells_held_out))), assistant(_noted([fact]))]
    asked = rng.choice(facts)
    former = ""
    if rng.random() < 0.15:
        index = facts.index(asked)
        former, asked = asked.value, _changed(rng, facts, index, held=True)
        correction = rng.choice(_CORRECTIONS_HELD_OUT)
        text = asked.fill(surface.join(correction, rng.choice(asked.kind.tells_held_out)))
        messages += [user(text), assistant(f"Noted: {asked.clause}.")]
        former = "" if former.lower() in asked.clause.lower() else former
    for one in rng.sample(_FILLERS, rng.choices((0, 1, 2), (40, 40, 20))[0]):
        messages += [user(one.user), assistant(one.answer)]
    if rng.random() < 0.18:
        fact = _draw_untold(rng, facts, held=True)
        question = fact.fill(rng.choice(fact.kind.asks_held_out))
        return Probe(CATEGORY, [*messages, user(question)], _untold(fact), lambda answer: "not told" in answer.text)

    def check(answer: Answer) -> bool:
        return _says(answer.text, asked.value) and not (former and _says(answer.text, former))

    question = asked.fill(rng.choice(asked.kind.asks_held_out))
    return Probe(CATEGORY, [*messages, user(question)], _answered(asked).answer, check)


def _says(text: str, value: str) -> bool:
    """Whether the value stands in the text as a word of its own."""
    return re.search(rf"(?<!\w){re.escape(value.lower())}(?!\w)", text.lower()) is not None
