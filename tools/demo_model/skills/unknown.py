"""Saying "I do not know that.": news, the future, opinions, science, large sums, and names that nobody ever had.

Many of the questions are worded as those of the facts are, about something that is in no table: what the model
learns is to look at what is asked for. Nothing is asked here about the user, who may have told it before.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from demo_model.conversation import Answer, Exchange, Probe, user
from demo_model.data_facts import CAPITALS, CITIES, CLASSES
from demo_model.data_unknown import (
    ANIMAL_FIGURES,
    ANY_COLOUR,
    CHOICES,
    EVENTS,
    FIGURES,
    INVENTIONS,
    JOBS,
    LANGUAGES,
    MACHINES,
    NO_OPPOSITE,
    OTHER_ANIMALS,
    OTHER_COUNTRIES,
    PEOPLE,
    PRICES,
    SCIENCE,
    THINGS,
    WHYS,
    WINS,
    WORDS,
)
from demo_model.phrasing import Wording, dress, fill, listed, wording
from demo_model.skills import facts
from demo_model.split import held_out

ANSWER = "I do not know that."
Slots = Callable[[random.Random, bool], Mapping[str, str]]
"""What fills a template; of invented names the kept back ones where asked for."""


def exchange(rng: random.Random) -> Exchange:
    kind, slots = rng.choice(_KINDS)
    return Exchange(dress(rng, fill(kind.train(rng), slots(rng, False))), ANSWER)


def probe(rng: random.Random) -> Probe:
    kind, slots = rng.choice(_KINDS)
    question = dress(rng, fill(kind.held_out(rng), slots(rng, True)), typos=False)
    return Probe("unknown", [user(question)], ANSWER, _check)


def _check(answer: Answer) -> bool:
    return "do not know" in answer.text.lower().replace("don't", "do not")


# --- invented names -------------------------------------------------------------------------------

_STARTS = listed(
    "b,d,f,g,h,j,k,l,m,n,p,r,s,t,v,w,z,b,d,g,k,l,m,n,p,r,s,t,v,z,br,bl,ch,dr,fl,gr,gl,kr,pl,qu,sh,sk,sn,st,tr"
)
_VOWELS = listed("a,e,i,o,u,a,e,i,o,u,a,e,o,a,o,ai,ee,oo")
_MIDDLES = listed(",,,,,,n,r,l,m,s")
_ENDS = listed(",,n,r,l,s,m,k,x,t,nd,rt,sk,mp")
_PLACE_ENDS = listed("ia,land,istan,ova,onia,mark,aria,eth,or,um,ana,esia,uay,wick,ville,burg,ton,heim,polis")
_FIRST_NAMES = listed("John,Maria,Peter,Anna,Tom,Lucy,Karl,Nina,Robert,Eva,Oscar,Julia,Henry,Ivan,Clara,Victor,Mary")


def invented(rng: random.Random, kept_back: bool) -> str:
    """A word that means nothing, of one to three syllables."""
    while True:
        syllables = [rng.choice(_STARTS) + rng.choice(_VOWELS) for _ in range(rng.choice((1, 2, 2, 2, 3)))]
        word = rng.choice(_MIDDLES).join(syllables) + rng.choice(_ENDS)
        if len(word) > 3 and held_out(f"invented {word}") == kept_back:
            return word


def _place(rng: random.Random, kept_back: bool) -> str:
    while True:
        name = (invented(rng, kept_back) + (rng.choice(_PLACE_ENDS) if rng.random() < 0.7 else "")).capitalize()
        if name not in _REAL_PLACES and held_out(f"invented {name}") == kept_back:
            return name


def _person(rng: random.Random, kept_back: bool) -> str:
    first = rng.choice(_FIRST_NAMES) if rng.random() < 0.5 else invented(rng, kept_back).capitalize()
    return f"{first} {invented(rng, kept_back).capitalize()}"


def _country_slots(rng: random.Random, kept_back: bool) -> Mapping[str, str]:
    real = rng.random() < 0.25
    return facts.place_slots(rng.choice(OTHER_COUNTRIES) if real else _place(rng, kept_back))


def _place_slots(rng: random.Random, kept_back: bool) -> Mapping[str, str]:
    return facts.place_slots(_place(rng, kept_back))


def _no_capital_slots(rng: random.Random, kept_back: bool) -> Mapping[str, str]:
    real = rng.random() < 0.2
    return facts.place_slots(rng.choice(CITIES)[0] if real else _place(rng, kept_back))


def _animal_slots(rng: random.Random, kept_back: bool) -> Mapping[str, str]:
    real = rng.random() < 0.2
    return facts.animal_slots(rng.choice(OTHER_ANIMALS) if real else invented(rng, kept_back))


def _word_slots(rng: random.Random, kept_back: bool) -> Mapping[str, str]:
    real = rng.random() < 0.5
    return facts.place_slots(rng.choice(NO_OPPOSITE) if real else invented(rng, kept_back))


def _thing_slots(rng: random.Random, kept_back: bool) -> Mapping[str, str]:
    if rng.random() < 0.4:
        return facts.thing_slots(rng.choice(ANY_COLOUR))
    return facts.thing_slots(f"{rng.choice(('a', 'the'))} {invented(rng, kept_back)}")


def _name_slots(rng: random.Random, kept_back: bool) -> Mapping[str, str]:
    return {
        "p": _person(rng, kept_back),
        "w": invented(rng, kept_back),
        "c": _place(rng, kept_back),
    }


_REAL_PLACES = frozenset(name for pair in (*CAPITALS, *CITIES) for name in pair)
_KNOWN_COUNTRIES = tuple(country for country, _ in CAPITALS)
_KNOWN_CITIES = tuple(city for _, city in CAPITALS) + tuple(city for city, _ in CITIES)
_KNOWN_ANIMALS = tuple(animal for animal, _ in CLASSES)


# --- questions of their own -----------------------------------------------------------------------


def _listed_slots(rng: random.Random, _: bool) -> Mapping[str, str]:
    return {
        "country": rng.choice(_KNOWN_COUNTRIES),
        "city": rng.choice(_KNOWN_CITIES),
        "figure": rng.choice(FIGURES),
        "person": rng.choice(PEOPLE),
        "invention": rng.choice(INVENTIONS),
        "event": rng.choice(EVENTS),
        "science": rng.choice(SCIENCE),
        "machine": rng.choice(MACHINES),
        "why": rng.choice(WHYS),
        "job": rng.choice(JOBS),
        "thing": rng.choice(THINGS),
        "choice": rng.choice(CHOICES),
        "price": rng.choice(PRICES),
        "win": rng.choice(WINS),
        "language": rng.choice(LANGUAGES),
        "word": rng.choice(WORDS),
        "year": str(rng.randint(1000, 1999)),
        "future": str(rng.randint(2030, 2199)),
        **facts.animal_slots(rng.choice(_KNOWN_ANIMALS)),
    }


_INVENTED = wording(
    asks=(
        "Who is {p}?",
        "Who was {p}?",
        "Do you know {p}?",
        "Tell me about {p}.",
        "What do you know about {p}?",
        "When was {p} born?",
        "Where was {p} born?",
        "How old is {p}?",
        "What is {p} famous for?",
        "What did {p} invent?",
        "Which book did {p} write?",
        "What does {p} do?",
        "Where does {p} live?",
        "When did {p} die?",
        "What is {p}'s job?",
        "Who is {p} married to?",
        "Who is the king of {c}?",
        "Who is the president of {c}?",
        "How many people live in {c}?",
        "What is {c} famous for?",
        "How far is it to {c}?",
        "Tell me about {c}.",
        "What do you know about {c}?",
        "Who founded {c}?",
        "What is {w}?",
        "What is a {w}?",
        "What is the {w}?",
        "What does {w} mean?",
        'What does "{w}" mean?',
        'What does the word "{w}" mean?',
        "What is a {w} used for?",
        "How does a {w} work?",
        "Who invented the {w}?",
        "How do you make a {w}?",
        "Explain what a {w} is.",
        "Where can I buy a {w}?",
    ),
    names=("the meaning of {w}", "the age of {p}", "the population of {c}", "the history of {c}"),
    clauses=("who {p} is", "what {w} means", "what a {w} is", "where {p} lives", "when {p} was born"),
    held_out=(
        "Do you know who {p} was?",
        "What is {p}'s age?",
        "What did {p} write?",
        "Where did {p} die?",
        "When was {c} founded?",
        "How many people are there in {c}?",
        "What meaning does {w} have?",
        "What does a {w} do?",
        "Do you know what the {w} is?",
        "Tell me about the {w}.",
    ),
)
_KNOWN_BUT = wording(
    asks=(
        "What is the {figure} of {country}?",
        "What is the {figure} of {city}?",
        "Who is the president of {country}?",
        "Who is the king of {country}?",
        "Who is the prime minister of {country}?",
        "Who is the richest man in {country}?",
        "Who is the most famous singer of {country}?",
        "Who is the mayor of {city}?",
        "How many people live in {country}?",
        "How many people live in {city}?",
        "How big is {country}?",
        "How old is {city}?",
        "How far is it from {city} to the sea?",
        "When was {city} founded?",
        "Who rules {country}?",
        "How rich is {country}?",
        "How many cars are there in {city}?",
        "What is the best hotel in {city}?",
        *ANIMAL_FIGURES,
    ),
    names=("the {figure} of {country}", "the {figure} of {city}", "the size of {country}", "the weight of {a}"),
    clauses=("how many people live in {city}", "how big {country} is", "how old {city} is", "how fast {a} can run"),
    held_out=(
        "Do you know the mayor of {city}?",
        "How many people are there in {country}?",
        "What size is {city}?",
        "How old is the country {country}?",
        "How rich are people in {city}?",
        "How fast does {a} run?",
        "How much does {a} sleep?",
    ),
)
_HISTORY = wording(
    asks=(
        "Who was {person}?",
        "Who is {person}?",
        "When was {person} born?",
        "Where was {person} born?",
        "When did {person} die?",
        "Where did {person} live?",
        "What did {person} do?",
        "Why is {person} famous?",
        "Tell me about {person}.",
        "What do you know about {person}?",
        "Tell me about the life of {person}.",
        "Who invented {invention}?",
        "When was {invention} invented?",
        "Where was {invention} invented?",
        "When was {event}?",
        "When did {event} begin?",
        "When did {event} end?",
        "Why was {event} important?",
        "Tell me about {event}.",
        "What happened in {year}?",
        "What happened in {country} in {year}?",
        "Who was king of {country} in {year}?",
        "Who won {win} in {year}?",
    ),
    names=("the year of {event}", "the inventor of {invention}", "the birthday of {person}"),
    clauses=("who invented {invention}", "when {person} was born", "when {event} was", "who {person} was"),
    held_out=(
        "What is {person} famous for?",
        "Where did {person} die?",
        "In which year was {person} born?",
        "Why did {event} begin?",
        "Can you tell me about {event}?",
        "What happened in the year {year}?",
        "What was {event}?",
        "In which year was {invention} invented?",
    ),
)
_SCIENCE = wording(
    asks=(
        "What is {science}?",
        "Explain {science}.",
        "Explain {science} to me.",
        "Can you explain {science}?",
        "How does {science} work?",
        "Tell me about {science}.",
        "What do you know about {science}?",
        "Who discovered {science}?",
        "Why is {science} important?",
        "Teach me {science}.",
        "Do you understand {science}?",
        "How does {machine} work?",
        "How do you build {machine}?",
        "Explain how {machine} works.",
        "What is inside {machine}?",
        "How is {machine} made?",
        "Why is it that {why}?",
        "Explain why {why}.",
        "How many stars are there in the sky?",
        "How many atoms are in a drop of water?",
        "How far away is the sun?",
        "How old is the universe?",
        "What is the meaning of life?",
        "What is inside a black hole?",
    ),
    clauses=("how {machine} works", "why {why}", "how {science} works", "what {science} is"),
    held_out=(
        "Could you explain {science} to me?",
        "What do people know about {science}?",
        "How do people build {machine}?",
        "Can you explain how {machine} works?",
        "Can you explain why {why}?",
        "What is {science} about?",
        "How is {machine} built?",
    ),
)
_NEWS = wording(
    asks=(
        "Who won {win} yesterday?",
        "Who won {win}?",
        "Who won {win} last night?",
        "What is the score of {win}?",
        "What happened in {city} today?",
        "What happened in {country} yesterday?",
        "What is the news?",
        "What is the latest news from {country}?",
        "What is new in {city}?",
        "What is in the newspaper today?",
        "What is happening in {country} right now?",
        "What is the weather like in {city}?",
        "What is the weather today?",
        "Is it raining in {city}?",
        "How warm is it in {city} today?",
        "What time is it?",
        "What time is it in {city}?",
        "What day is it today?",
        "What is the date today?",
        "What is the price of {price}?",
        "How much does {price} cost?",
        "How much is {price} today?",
        "Who is the president now?",
        "Is there a train to {city} tonight?",
        "When does the next train to {city} leave?",
    ),
    names=("the latest news", "the weather in {city}", "the price of {price}", "the time", "the score of {win}"),
    clauses=("who won {win}", "what time it is in {city}", "what happened in {city} today", "how much {price} costs"),
    held_out=(
        "Is there news from {city}?",
        "Who won {win} today?",
        "What happened in {country} last night?",
        "What is the weather like today in {country}?",
        "Is it warm in {city} today?",
        "What does {price} cost today?",
        "Is there a train from {city} today?",
    ),
)
_FUTURE = wording(
    asks=(
        "Who will win {win}?",
        "Who will win {win} next year?",
        "Who will win {win} in {future}?",
        "Will it rain tomorrow?",
        "Will it rain in {city} tomorrow?",
        "Will it snow in {country} next winter?",
        "What will the weather be like tomorrow?",
        "What will happen in {future}?",
        "What will happen tomorrow?",
        "What will the world look like in {future}?",
        "What will the price of {price} be next year?",
        "What will {price} cost in {future}?",
        "Will {price} be more expensive next year?",
        "What will the winning lottery numbers be?",
        "When will people live on Mars?",
        "When will the world end?",
        "Will there be a war in {future}?",
        "Who will be the president of {country} in {future}?",
        "How many people will live in {city} in {future}?",
        "Can you see the future?",
    ),
    clauses=(
        "who will win {win}",
        "what will happen in {future}",
        "if it will rain tomorrow",
        "what {price} will cost",
    ),
    held_out=(
        "Will it rain in {country} next year?",
        "What will happen next year?",
        "What will {city} look like in {future}?",
        "Who will be the king of {country} in {future}?",
        "How much will {price} cost in {future}?",
        "Will {win} be in {city} next year?",
    ),
)
_OPINION = wording(
    asks=(
        "Which is better, {choice}?",
        "What is better, {choice}?",
        "What is nicer: {choice}?",
        "Which is more beautiful, {choice}?",
        "Who is the best {job}?",
        "Who is the greatest {job} of all time?",
        "Who is the most famous {job} in the world?",
        "Who is the best {job} in {country}?",
        "What is the best {thing}?",
        "What is the best {thing} in the world?",
        "What is the best {thing} in {city}?",
        "What is the worst {thing}?",
        "Which {thing} is the best?",
        "Which {thing} is the most beautiful?",
        "What is the most beautiful {thing}?",
        "Is {city} nicer than {country}?",
        "Is {country} a good place to live?",
        "Does God exist?",
        "Is there life after death?",
        "Are there aliens?",
        "Which party is the best?",
    ),
    names=("the best {thing}", "the best {job}", "the most beautiful {thing}"),
    clauses=("which is better, {choice}", "who the best {job} is", "which {thing} is the best"),
    held_out=(
        "Which is nicer, {choice}?",
        "What is more beautiful: {choice}?",
        "Who is the greatest {job} in {country}?",
        "Which is the best {thing}?",
        "Which {thing} is the worst?",
        "What is the worst {thing} in the world?",
    ),
)
_ELSEWHERE = wording(
    asks=(
        "How do you say {word} in {language}?",
        "What is {word} in {language}?",
        'What is "{word}" in {language}?',
        "Translate {word} into {language}.",
        'Translate "{word}" to {language}.',
        "What is the {language} word for {word}?",
        "How do people say {word} in {language}?",
        "Can you say {word} in {language}?",
        "How many words are there in {language}?",
    ),
    names=("the {language} word for {word}", "the word {word} in {language}"),
    clauses=("how to say {word} in {language}", "what {word} is in {language}"),
    held_out=(
        "Can you translate {word} into {language}?",
        "Which is the {language} word for {word}?",
        "How does one say {word} in {language}?",
        "What do people say for {word} in {language}?",
    ),
)
_SUMS = wording(
    asks=(
        "What is {e}?",
        "{e}",
        "{e} = ?",
        "{e} =",
        "Calculate {e}.",
        "Compute {e}.",
        "How much is {e}?",
        "Work out {e}.",
        "Can you calculate {e}?",
        "Solve {e}.",
        "Tell me what {e} is.",
        "What is the result of {e}?",
    ),
    held_out=(
        "How much does {e} make?",
        "Can you compute {e}?",
        "Could you work out {e}?",
        "Tell me how much {e} is.",
        "Please compute {e}.",
    ),
)


def _sum_slots(rng: random.Random, _: bool) -> Mapping[str, str]:
    """A calculation that is none of two numbers of two digits, added or subtracted."""
    small, middle = rng.randint(2, 99), rng.randint(2, 999)
    large, larger = rng.randint(100, 99999), rng.randint(1000, 9999999)
    return {
        "e": rng.choice(
            (
                f"{small} * {middle}",
                f"{small} x {rng.randint(2, 99)}",
                f"{middle} times {large}",
                f"{small} times {rng.randint(2, 99)}",
                f"{small}*{large}",
                f"{large} multiplied by {middle}",
                f"{large} / {small}",
                f"{middle} divided by {small}",
                f"{large} + {larger}",
                f"{large}+{rng.randint(100, 999)}",
                f"{larger} - {large}",
                f"{small} + {rng.randint(100, 999)}",
                f"{rng.randint(100, 999)} - {small}",
                f"{rng.randint(100, 999)} plus {large}",
                f"{large} minus {rng.randint(100, 999)}",
                f"the square root of {large}",
                f"{small} squared",
                f"{small} to the power of {rng.randint(3, 19)}",
                f"{rng.randint(2, 99)} percent of {large}",
                f"{small} + {rng.randint(2, 99)} + {rng.randint(2, 99)}",
                f"{small}.{rng.randint(1, 9)} + {rng.randint(2, 99)}.{rng.randint(1, 9)}",
            )
        )
    }


_KINDS: tuple[tuple[Wording, Slots], ...] = (
    *((_INVENTED, _name_slots),) * 5,
    *((facts.CAPITAL, _country_slots),) * 3,
    (facts.LANGUAGE, _place_slots),
    *((facts.CAPITAL_OF, _no_capital_slots),) * 2,
    (facts.CITY_IN, _place_slots),
    (facts.YOUNG_OF, _animal_slots),
    (facts.SOUND, _animal_slots),
    (facts.KIND, lambda rng, kept_back: facts.animal_slots(invented(rng, kept_back))),
    (facts.FOOD_OF, _animal_slots),
    (facts.HOME, _animal_slots),
    (facts.LEGS_OF, lambda rng, kept_back: facts.animal_slots(invented(rng, kept_back))),
    *((facts.OPPOSITE, _word_slots),) * 2,
    *((facts.COLOUR, _thing_slots),) * 2,
    *((_KNOWN_BUT, _listed_slots),) * 3,
    *((_HISTORY, _listed_slots),) * 3,
    *((_SCIENCE, _listed_slots),) * 3,
    *((_NEWS, _listed_slots),) * 3,
    *((_FUTURE, _listed_slots),) * 2,
    *((_OPINION, _listed_slots),) * 2,
    (_ELSEWHERE, _listed_slots),
    *((_SUMS, _sum_slots),) * 4,
)
