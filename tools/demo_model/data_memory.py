"""What users tell about themselves and others, and how they ask for it again: the tables of `skills.memory`.

A kind of thing told has slots: `{v}` the value, `{t}` what is told about (a topic, an animal, a relation, a person).
Must not know how a conversation is made of them.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from demo_model import data_pools as pools
from demo_model.data_pools import a


@dataclass(frozen=True)
class Kind:
    """One kind of thing that can be told and asked again."""

    draw: Callable[[random.Random, bool], tuple[str, str]]
    """(t, v) of training or kept back."""
    tells: tuple[str, ...]
    tells_held_out: tuple[str, ...]
    asks: tuple[str, ...]
    asks_held_out: tuple[str, ...]
    says: str
    """What the model repeats, as a clause: "your favourite {t} is {v}"."""
    unknown: str
    """What was not told, after "You have not told me"."""
    share: int = 2
    of_another: bool = False
    """Whether it is told of a third person, whose name begins the clause."""


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


def _number(rng: random.Random, held: bool) -> str:
    digits = rng.choices((1, 2, 3, 4, 5), (25, 35, 20, 15, 5))[0]
    return str(rng.randrange(10 ** (digits - 1) if digits > 1 else 0, 10**digits))


def _word(rng: random.Random, held: bool) -> str:
    return pools.made_up(rng, held) if rng.random() < 0.5 else pools.THINGS.draw(rng)


def _code(rng: random.Random, held: bool) -> str:
    roll = rng.random()
    if roll < 0.45:
        return str(rng.randrange(100, 1_000_000))
    if roll < 0.7:
        return pools.made_up(rng, held) + (str(rng.randrange(100)) if rng.random() < 0.5 else "")
    letters = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(rng.randrange(1, 4)))
    return f"{letters}{rng.choice(('', '-'))}{rng.randrange(1, 1000)}"


def _of(pool: pools.Pool) -> Callable[[random.Random, bool], str]:
    """Draws a word of the pool: none is kept back."""
    return lambda rng, held: pool.draw(rng)


_FAVOURITES: dict[str, Callable[[random.Random, bool], str]] = {
    "colour": _of(pools.COLOURS),
    "animal": _of(pools.ANIMALS),
    "food": _of(pools.FOODS),
    "number": _number,
    "fruit": _of(pools.FRUITS),
    "vegetable": _of(pools.VEGETABLES),
    "drink": _of(pools.DRINKS),
    "sport": _of(pools.SPORTS),
    "hobby": _of(pools.HOBBIES),
    "instrument": _of(pools.INSTRUMENTS),
    "flower": _of(pools.FLOWERS),
    "tree": _of(pools.TREES),
    "subject": _of(pools.SUBJECTS),
    "game": _of(pools.GAMES),
    "day": _of(pools.DAYS),
    "month": _of(pools.MONTHS),
    "season": _of(pools.SEASONS),
    "letter": _of(pools.LETTERS),
    "word": _word,
    "city": pools.town,
    "country": _of(pools.COUNTRIES),
    "book": pools.title,
    "film": pools.title,
    "song": pools.title,
    "singer": pools.person,
    "writer": pools.person,
}
_TOPICS = ("colour",) * 8 + ("animal",) * 5 + ("food",) * 5 + ("number",) * 4 + tuple(_FAVOURITES)
_RELATIONS = tuple(
    """sister, brother, mother, father, wife, husband, son, daughter, best friend, friend, boss, neighbour, teacher,
    cousin, aunt, uncle, grandmother, grandfather, doctor, dentist, colleague, boyfriend, girlfriend, roommate, coach,
    nephew, niece, landlord, partner""".replace("\n   ", "").split(", ")
)
_PETS = tuple("dog cat rabbit hamster parrot horse goldfish turtle mouse pony goat snake lizard duck cow".split())
_OWN = tuple(
    """car, bicycle, house, front door, coat, hat, bag, scooter, sofa, boat, umbrella, jacket, phone, kitchen, room,
    backpack, van, desk, scarf, tent, bed, kite, guitar, garden gate, suitcase""".replace("\n   ", "").split(", ")
)
_CODES = tuple(
    """room number, phone number, house number, locker number, ticket number, order number, flight number, bus number,
    seat number, user name, door code, customer number, table number, lucky number, team name, parking spot,
    invoice number, code word, booking code, gate number""".replace("\n   ", "").split(", ")
)
_EVENTS = tuple(
    """meeting, flight, train, exam, appointment, interview, lesson, party, bus, class, concert, dinner, call, shift,
    game, wedding, test, lunch""".replace("\n   ", "").split(", ")
)
_MEALS = ("breakfast", "lunch", "dinner")
_LOST = tuple("keys glasses gloves shoes boots socks books notes tickets tools slippers papers".split())
_SPOTS = tuple(
    """in the drawer, in the kitchen, under the bed, on the table, in the car, behind the door, in the garden,
    on the shelf, in my bag, under the sofa, in the blue box, on the stairs, in the office, next to the lamp,
    in the bathroom, on the roof, in the cellar, behind the sofa, in the green bag, under the chair, on the desk,
    near the window, in the fridge, in the hall, in the attic, in the wardrobe, on the balcony""".replace(
        "\n   ", ""
    ).split(", ")
)


def _favourite(rng: random.Random, held: bool) -> tuple[str, str]:
    topic = rng.choice(_TOPICS)
    return topic, _FAVOURITES[topic](rng, held)


def _hour(rng: random.Random) -> str:
    hour = rng.randrange(1, 13)
    roll = rng.random()
    if roll < 0.4:
        return f"at {hour} {rng.choice(('am', 'pm'))}"
    if roll < 0.7:
        return f"at {rng.randrange(6, 24)}:{rng.choice(('00', '15', '20', '30', '40', '45', '50'))}"
    return f"on {pools.DAYS.draw(rng)}"


def _date(rng: random.Random) -> str:
    return f"{rng.randrange(1, 29)} {pools.MONTHS.draw(rng)}"


def _owned_colour(rng: random.Random, held: bool) -> tuple[str, str]:
    return rng.choice(_OWN), pools.COLOURS.draw(rng)


def _pronounless(draw: Callable[[random.Random, bool], str]) -> Callable[[random.Random, bool], tuple[str, str]]:
    """A kind that has no topic."""
    return lambda rng, held: ("", draw(rng, held))


def _of_person(draw: Callable[[random.Random, bool], str]) -> Callable[[random.Random, bool], tuple[str, str]]:
    """A kind whose topic is a person, by first name."""
    return lambda rng, held: (pools.person(rng, held).split(" ")[0], draw(rng, held))


KINDS: dict[str, Kind] = {
    "name": Kind(
        _pronounless(pools.person),
        _lines("""
            My name is {v}.
            My name is {v}.
            I am {v}.
            I am called {v}.
            Call me {v}.
            Please call me {v}.
            You can call me {v}.
            You may call me {v}.
            People call me {v}.
            Everyone knows me as {v}.
            I am {v} and it is nice to meet you.
            Nice to meet you, I am {v}.
            Everybody calls me {v}.
            My friends call me {v}.
            It is {v} here.
            This is {v}.
            {v} is my name.
            I go by {v}.
            The name is {v}.
            They call me {v}.
            I was named {v}.
            Let me introduce myself: I am {v}.
            Let me introduce myself. My name is {v}.
            My first name is {v}.
            I introduce myself: {v}.
        """),
        _lines("""
            Everyone calls me {v}.
            I would like to introduce myself: my name is {v}.
            You should call me {v}.
            {v} is what my friends call me.
            I am {v}, nice to meet you.
        """),
        _lines("""
            What is my name?
            What is my name?
            What was my name?
            What was my name again?
            Who am I?
            Do you know my name?
            Could you tell me my name?
            Could you tell me who I am?
            You still know my name, right?
            Do you still remember my name?
            Do you still know who I am?
            If you remember my name, say it.
            Do you know who I am?
            Do you remember my name?
            Do you remember who I am?
            Can you tell me my name?
            Can you remember my name?
            Tell me my name.
            Tell me what my name is.
            Tell me who I am.
            Say my name.
            How am I called?
            What am I called?
            What did I say my name was?
            What do people call me?
            What should you call me?
            What name did I give you?
            What name did I tell you?
            Which name did I tell you?
            So what is my name?
            My name is?
            I forgot my name. What is it?
            Did I tell you my name?
            Have you remembered my name?
            What do my friends call me?
        """),
        _lines("""
            Can you say my name?
            Could you tell me what my name is?
            Do you still know my name?
            Which name did I give you?
            What did I tell you my name was?
            Do you still remember who I am?
        """),
        "your name is {v}",
        "your name",
        share=16,
    ),
    "favourite": Kind(
        _favourite,
        _lines("""
            My favourite {t} is {v}.
            My favourite {t} is {v}.
            {v} is my favourite {t}.
            The {t} I like best is {v}.
            The {t} that I like most is {v}.
            Of every {t}, I like {v} best.
            My favourite {t} has always been {v}.
            I have a favourite {t}: {v}.
            I have a favourite {t}, it is {v}.
            As for my favourite {t}, it is {v}.
            I would say my favourite {t} is {v}.
            I think my favourite {t} is {v}.
            No {t} is better than {v} for me.
            The best {t} for me is {v}.
            All in all, my favourite {t} is {v}.
            If I had to choose a {t}, I would take {v}.
            You can ask anyone, my favourite {t} is {v}.
            The one {t} for me is {v}.
            My best {t} is {v}.
            favourite {t}: {v}
            For me the best {t} is {v}.
            I like {v}, it is my favourite {t}.
            I love {v}. It is my favourite {t}.
        """),
        _lines("""
            I really like {v}, it is my favourite {t}.
            The {t} I love most is {v}.
            My favourite {t} of all is {v}.
            For me, {v} is the best {t}.
            If you ask for my favourite {t}, it is {v}.
        """),
        _lines("""
            What is my favourite {t}?
            What is my favourite {t}?
            What was my favourite {t}?
            What was my favourite {t} again?
            Which {t} is my favourite?
            Which {t} do I like best?
            Which {t} do I like most?
            What {t} do I like best?
            What {t} is my favourite?
            What {t} did I say I like?
            Do you know my favourite {t}?
            Do you remember my favourite {t}?
            Could you say which {t} is my favourite?
            Could you tell me which {t} I like?
            Do you still remember my favourite {t}?
            Which one {t} do I like best?
            Do you still know which {t} I like?
            Do you know which {t} I like best?
            Do you remember which {t} I like?
            Can you tell me my favourite {t}?
            Can you remember my favourite {t}?
            Tell me my favourite {t}.
            Tell me which {t} I like best.
            Name my favourite {t}.
            My favourite {t} is?
            What did I say my favourite {t} was?
            What did I tell you about my favourite {t}?
            I forgot my favourite {t}. What is it?
            Which {t} did I call my favourite?
            Did I tell you my favourite {t}?
        """),
        _lines("""
            Could you tell me my favourite {t}?
            Do you still know my favourite {t}?
            Which {t} did I say is my favourite?
            What {t} do I love most?
            Which one is my favourite {t}?
            Can you say which {t} I like best?
        """),
        "your favourite {t} is {v}",
        "your favourite {t}",
        share=22,
    ),
    "city": Kind(
        _pronounless(lambda rng, held: pools.town(rng, held) if rng.random() < 0.8 else pools.COUNTRIES.draw(rng)),
        _lines("""
            I live in {v}.
            I live in {v}.
            I am living in {v}.
            I live in {v} now.
            I live in {v} with my family.
            I moved to {v}.
            I moved to {v} last year.
            My home is in {v}.
            My home is {v}.
            My house is in {v}.
            My flat is in {v}.
            I have a house in {v} and live there.
            I have lived in {v} for years.
            {v} is where I live.
            {v} is my home.
            The place where I live is {v}.
            We live in {v}.
            I am at home in {v}.
        """),
        _lines("""
            I have been living in {v} for years.
            My family and I live in {v}.
            I now live in {v}.
            The city where I live is {v}.
        """),
        _lines("""
            Where do I live?
            Where do I live?
            Where do I live now?
            Where is my home?
            Where am I living?
            Where did I say I live?
            Where did I say that I live?
            In which city do I live?
            In what place do I live?
            What place do I live in?
            Which place is my home?
            Do you know where I live?
            Could you say where I live?
            Do you still remember where I live?
            Could you tell me where my home is?
            Do you remember where I live?
            Can you tell me where I live?
            Can you remember where I live?
            Tell me where I live.
            Tell me where my home is.
            What did I say about where I live?
            Did I tell you where I live?
        """),
        _lines("""
            Could you tell me where I live?
            Do you still know where I live?
            In which place do I live?
            What city do I live in?
            Where did I tell you I live?
        """),
        "you live in {v}",
        "where you live",
        share=8,
    ),
    "origin": Kind(
        _pronounless(lambda rng, held: pools.COUNTRIES.draw(rng) if rng.random() < 0.6 else pools.town(rng, held)),
        _lines("""
            I come from {v}.
            I am from {v}.
            I was born in {v}.
            I grew up in {v}.
            I am originally from {v}.
            Originally I come from {v}.
            {v} is where I come from.
            I came here from {v}.
            My family and I come from {v}.
        """),
        ("I come from {v} originally.", "The place I come from is {v}."),
        _lines("""
            Where do I come from?
            Where am I from?
            Where was I born?
            Where did I say I come from?
            Which place do I come from?
            What place am I from?
            Do you know where I come from?
            Do you remember where I am from?
            Tell me where I come from.
            Tell me where I am from.
            Can you tell me where I come from?
        """),
        ("Do you remember where I come from?", "Can you tell me where I am from?", "From which place do I come?"),
        "you come from {v}",
        "where you come from",
        share=4,
    ),
    "age": Kind(
        _pronounless(lambda rng, held: str(rng.randrange(5, 100))),
        _lines("""
            I am {v} years old.
            I am {v} years old.
            I am {v}.
            My age is {v}.
            I turned {v} today.
            I turned {v} last week.
            I just turned {v}.
            I am {v} years of age.
            I am already {v} years old.
            Yesterday I turned {v}.
            I have just become {v} years old.
        """),
        ("I am now {v} years old.", "Today I turned {v}.", "My age is {v} years."),
        _lines("""
            How old am I?
            How old am I?
            What is my age?
            What was my age?
            How old did I say I am?
            How many years old am I?
            Could you tell me how old I am?
            Do you still remember how old I am?
            Do you still know my age?
            Do you know how old I am?
            Do you know my age?
            Do you remember my age?
            Do you remember how old I am?
            Tell me how old I am.
            Tell me my age.
            Can you tell me how old I am?
            Did I tell you how old I am?
        """),
        ("Can you tell me my age?", "Do you still know how old I am?", "What did I say my age was?"),
        "you are {v} years old",
        "how old you are",
        share=7,
    ),
    "pet": Kind(
        lambda rng, held: (rng.choice(_PETS), pools.pet_name(rng, held)),
        _lines("""
            I have a {t} called {v}.
            I have a {t} named {v}.
            I have a {t}. Its name is {v}.
            I have a {t} and its name is {v}.
            I own a {t} called {v}.
            I got a {t} called {v}.
            I got a new {t}. I call it {v}.
            My {t} is called {v}.
            My {t} is called {v}.
            My {t} is named {v}.
            My {t}'s name is {v}.
            My {t} has the name {v}.
            The name of my {t} is {v}.
            {v} is my {t}.
            {v} is the name of my {t}.
            We have a {t} called {v}.
            We call our {t} {v}.
            At home I have a {t} named {v}.
            I live with a {t} called {v}.
        """),
        _lines("""
            We have a {t} and its name is {v}.
            I have got a {t} called {v}.
            At home we have a {t} named {v}.
            I call my {t} {v}.
        """),
        _lines("""
            What is my {t} called?
            What is my {t} called?
            What is my {t}'s name?
            What is the name of my {t}?
            What was the name of my {t}?
            What do I call my {t}?
            What did I call my {t}?
            How is my {t} called?
            Do you know the name of my {t}?
            Do you remember the name of my {t}?
            Do you remember my {t}'s name?
            Do you know what my {t} is called?
            Tell me the name of my {t}.
            Tell me what my {t} is called.
            Can you tell me my {t}'s name?
            Can you tell me the name of my {t}?
            Which name does my {t} have?
            What name did I give my {t}?
            I have a {t}. What is its name?
        """),
        _lines("""
            Do you know my {t}'s name?
            Can you tell me what my {t} is called?
            What name does my {t} have?
            What did I say my {t} is called?
        """),
        "your {t} is called {v}",
        "what your {t} is called",
        share=9,
    ),
    "relation": Kind(
        lambda rng, held: (rng.choice(_RELATIONS), pools.person(rng, held)),
        _lines("""
            My {t} is called {v}.
            My {t} is called {v}.
            My {t} is named {v}.
            My {t}'s name is {v}.
            My {t} has the name {v}.
            The name of my {t} is {v}.
            {v} is my {t}.
            {v} is the name of my {t}.
            I have a {t} called {v}.
            I have a {t} named {v}.
            I met my {t} {v} today.
            I have a {t}, whose first name is {v}.
            This is my {t}, whose name is {v}.
            I am here with {v}, my {t}.
            I talked to my {t} {v}.
            My {t} {v} says hello.
            Next to me sits {v}, my {t}.
            We call my {t} {v}.
        """),
        _lines("""
            I came here with my {t} {v}.
            This is about {v}, my {t}.
            I have a {t} whose name is {v}.
            Today I met {v}, my {t}.
        """),
        _lines("""
            What is my {t} called?
            What is my {t} called?
            What is my {t}'s name?
            What is the name of my {t}?
            What was the name of my {t}?
            What was my {t}'s name again?
            How is my {t} called?
            Who is my {t}?
            Do you know who my {t} is?
            Do you know the name of my {t}?
            Do you remember the name of my {t}?
            Do you remember my {t}'s name?
            Do you know what my {t} is called?
            Tell me the name of my {t}.
            Tell me what my {t} is called.
            Can you tell me my {t}'s name?
            Can you tell me the name of my {t}?
            What do we call my {t}?
        """),
        _lines("""
            Do you know my {t}'s name?
            Can you tell me what my {t} is called?
            Do you remember who my {t} is?
            What did I say my {t} is called?
        """),
        "your {t} is called {v}",
        "what your {t} is called",
        share=9,
    ),
    "job": Kind(
        _pronounless(lambda rng, held: a(pools.JOBS.draw(rng))),
        _lines("""
            I am {v}.
            I work as {v}.
            I work as {v}.
            I have a job as {v}.
            My job: I am {v}.
            For a living, I work as {v}.
            I earn my money as {v}.
            I became {v}.
            I have become {v}.
            I am {v} by profession.
            I have been {v} for years.
            I have always worked as {v}.
            I have been working as {v}.
            I started working as {v}.
            I found a job as {v}.
            By profession I am {v}.
        """),
        ("I have worked as {v} for years.", "I am working as {v}.", "I got a job as {v}."),
        _lines("""
            What is my job?
            What is my job?
            What is my profession?
            What do I do for a living?
            What do I work as?
            What kind of job do I have?
            What job do I have?
            What did I say my job is?
            Do you know my job?
            Do you remember my job?
            Do you know what I do for a living?
            Do you know what I work as?
            Tell me my job.
            Tell me what my job is.
            Can you tell me what I do for a living?
            Which job do I have?
        """),
        ("Do you remember what I work as?", "What do you know about my job?", "Can you tell me my profession?"),
        "you are {v}",
        "what your job is",
        share=6,
    ),
    "bought": Kind(
        _pronounless(lambda rng, held: a(pools.THINGS.draw(rng) if rng.random() < 0.8 else pools.made_up(rng, held))),
        _lines("""
            I bought {v}.
            I bought {v} today.
            I bought {v} yesterday.
            I have bought {v}.
            I just bought {v}.
            I went to a shop and bought {v}.
            I was in town and bought {v}.
            Today I bought {v}.
            Yesterday I bought {v}.
            This morning I bought {v}.
            I bought {v} at the market.
            I bought {v} for my kitchen.
            I bought {v} for little money.
            At the market I bought {v}.
            I bought myself {v}.
            Guess what, I bought {v}.
        """),
        ("I went to the market and bought {v}.", "I have just bought {v}.", "In town I bought {v} today."),
        _lines("""
            What did I buy?
            What did I buy?
            What did I buy again?
            What have I bought?
            What was it that I bought?
            What did I say I bought?
            What thing did I buy?
            Which thing did I buy?
            Could you say what I bought?
            Do you still remember what I bought?
            Could you tell me what I have bought?
            Do you know what I bought?
            Do you remember what I bought?
            Tell me what I bought.
            Tell me what I have bought.
            Can you tell me what I bought?
            Can you remember what I bought?
            I forgot what I bought. What was it?
        """),
        ("Could you tell me what I bought?", "Do you still know what I bought?", "Which thing have I bought?"),
        "you bought {v}",
        "what you bought",
        share=7,
    ),
    "ate": Kind(
        lambda rng, held: (rng.choice(_MEALS), pools.FOODS.draw(rng)),
        _lines("""
            I had {v} for {t}.
            I ate {v} for {t}.
            For {t} I had {v}.
            For {t} I ate {v}.
            Today I had {v} for {t}.
            I had some {v} for {t}.
            My {t} was {v}.
            We had {v} for {t}.
            There was {v} for {t}.
        """),
        ("For {t} we had {v}.", "Today I ate {v} for {t}."),
        _lines("""
            What did I have for {t}?
            What did I eat for {t}?
            What was my {t}?
            What did I say I had for {t}?
            Do you know what I had for {t}?
            Do you remember what I had for {t}?
            Do you remember what I ate for {t}?
            Tell me what I had for {t}.
            Can you tell me what I had for {t}?
            For {t}, what did I have?
        """),
        ("Do you know what I ate for {t}?", "Tell me what I ate for {t}.", "What did I say I ate for {t}?"),
        "you had {v} for {t}",
        "what you had for {t}",
        share=4,
    ),
    "colour": Kind(
        _owned_colour,
        _lines("""
            My {t} is {v}.
            My {t} is {v}.
            The colour of my {t} is {v}.
            My new {t} is {v}.
            I painted my {t}, it is {v} now.
            I have a {t}. It is {v}.
            My {t} has a colour, it is {v}.
            I have a {t} in {v}.
            I got a {t} in {v}.
        """),
        ("I have a new {t}, it is {v}.", "My {t} has the colour {v}."),
        _lines("""
            What colour is my {t}?
            What colour is my {t}?
            What is the colour of my {t}?
            What was the colour of my {t}?
            Which colour is my {t}?
            Which colour does my {t} have?
            What colour does my {t} have?
            What colour did I say my {t} is?
            Do you know the colour of my {t}?
            Do you remember the colour of my {t}?
            Do you know what colour my {t} is?
            Tell me the colour of my {t}.
            Tell me what colour my {t} is.
            Can you tell me the colour of my {t}?
        """),
        ("Do you remember what colour my {t} is?", "Which colour did I say my {t} is?"),
        "your {t} is {v}",
        "what colour your {t} is",
        share=5,
    ),
    "code": Kind(
        lambda rng, held: (rng.choice(_CODES), _code(rng, held)),
        _lines("""
            My {t} is {v}.
            My {t} is {v}.
            My {t}: {v}.
            {v} is my {t}.
            I have the {t} {v}.
            The {t} is {v}.
            I wrote down my {t}: {v}.
            I got a new {t}: {v}.
            I need my {t} later. It is {v}.
            They gave me the {t} {v}.
        """),
        ("My new {t} is {v}.", "I need my {t} later: {v}.", "I got the {t} {v}."),
        _lines("""
            What is my {t}?
            What is my {t}?
            What was my {t}?
            What was my {t} again?
            Which {t} do I have?
            What {t} do I have?
            Do you know my {t}?
            Could you give me my {t}?
            Do you still remember my {t}?
            Could you say my {t} again?
            Do you remember my {t}?
            Tell me my {t}.
            Give me my {t}.
            Can you tell me my {t}?
            Can you remember my {t}?
            I forgot my {t}. What is it?
            What did I say my {t} is?
            I need my {t} now.
        """),
        ("Could you tell me my {t}?", "Do you still know my {t}?", "Can you give me my {t}?"),
        "your {t} is {v}",
        "your {t}",
        share=7,
    ),
    "birthday": Kind(
        _pronounless(lambda rng, held: _date(rng)),
        _lines("""
            My birthday is on {v}.
            My birthday is on {v}.
            I was born on {v}.
            I have my birthday on {v}.
            My birthday is {v}.
            {v} is my birthday.
            I celebrate my birthday on {v}.
        """),
        ("On {v} it is my birthday.", "I have birthday on {v}."),
        _lines("""
            When is my birthday?
            When is my birthday?
            When was I born?
            On what day is my birthday?
            On which day is my birthday?
            When do I celebrate my birthday?
            Do you know when my birthday is?
            Do you remember my birthday?
            Do you know my birthday?
            Tell me when my birthday is.
            Can you tell me when my birthday is?
            What date is my birthday?
        """),
        ("Do you remember when my birthday is?", "Which day is my birthday?"),
        "your birthday is on {v}",
        "when your birthday is",
        share=4,
    ),
    "event": Kind(
        lambda rng, held: (rng.choice(_EVENTS), _hour(rng)),
        _lines("""
            My {t} is {v}.
            My {t} is {v}.
            I have a {t} {v}.
            There is a {t} {v} for me.
            My next {t} is {v}.
            The {t} is {v}.
            They moved my {t}, it is {v}.
            Do not let me forget my {t} {v}.
            My {t} starts {v}.
            It is soon: my {t} is {v}.
            I must not miss my {t} {v}.
            I am waiting for my {t}, it is {v}.
        """),
        ("My {t} starts soon, it is {v}.", "I must not forget my {t} {v}."),
        _lines("""
            When is my {t}?
            When is my {t}?
            When is the {t}?
            When do I have my {t}?
            When was my {t} again?
            When does my {t} start?
            At what time is my {t}?
            Could you say when my {t} is?
            Could you tell me when my {t} starts?
            Do you still know when my {t} is?
            Do you know when my {t} is?
            Do you remember when my {t} is?
            Tell me when my {t} is.
            Can you tell me when my {t} is?
            When did I say my {t} is?
        """),
        ("When is my next {t}?", "Could you tell me when my {t} is?"),
        "your {t} is {v}",
        "when your {t} is",
        share=5,
    ),
    "place": Kind(
        lambda rng, held: (rng.choice(_LOST), rng.choice(_SPOTS).replace("my bag", "the bag")),
        _lines("""
            My {t} are {v}.
            My {t} are {v}.
            I put my {t} {v}.
            I left my {t} {v}.
            The {t} are {v}.
            I keep my {t} {v}.
            I have put my {t} {v}.
            You find my {t} {v}.
        """),
        ("I have left my {t} {v}.", "I always keep my {t} {v}."),
        _lines("""
            Where are my {t}?
            Where are my {t}?
            Where did I put my {t}?
            Where did I leave my {t}?
            Where do I keep my {t}?
            Where are the {t}?
            Where can I find my {t}?
            Where do I find my {t}?
            Do you know where my {t} are?
            Do you remember where my {t} are?
            Do you know where I put my {t}?
            Tell me where my {t} are.
            Can you tell me where my {t} are?
            I cannot find my {t}. Where are they?
            Help me find my {t}.
        """),
        ("Do you remember where I put my {t}?", "Where have I put my {t}?", "Do you know where I left my {t}?"),
        "your {t} are {v}",
        "where your {t} are",
        share=5,
    ),
    "likes": Kind(
        _pronounless(_of(pools.PLURALS)),
        _lines("""
            I like {v}.
            I really like {v}.
            I like {v} very much.
            I love {v}.
            I am fond of {v}.
            I like {v} a lot.
            I am a friend of {v}.
            What I like is {v}.
        """),
        ("I love {v} very much.", "I really love {v}."),
        _lines("""
            What do I like?
            What did I say I like?
            What do I love?
            What am I fond of?
            Do you know what I like?
            Do you remember what I like?
            Tell me what I like.
            Can you tell me what I like?
            What do I like very much?
        """),
        ("Can you remember what I like?", "What do I really like?"),
        "you like {v}",
        "what you like",
        share=4,
    ),
    "travel": Kind(
        _pronounless(pools.town),
        _lines("""
            I am going to {v} tomorrow.
            I am going to {v} on Friday.
            I will go to {v} next week.
            I will travel to {v}.
            I am flying to {v}.
            Next week I travel to {v}.
            Tomorrow I am going to {v}.
            I plan a trip to {v}.
            I am planning to go to {v}.
            I will fly to {v}.
            I fly to {v} tomorrow.
            I booked a trip to {v}.
            My next trip is to {v}.
        """),
        ("I am planning a trip to {v}.", "Next week I am going to {v}.", "I will fly to {v} tomorrow."),
        _lines("""
            Where am I going?
            Where will I go?
            Where am I travelling to?
            Where do I travel to?
            Where is my trip going?
            Where did I say I am going?
            Do you know where I am going?
            Do you remember where I am going?
            Tell me where I am going.
            Can you tell me where I am going?
            To which place am I going?
            What is the goal of my trip?
        """),
        ("Where will I travel to?", "Do you remember where I will go?", "Where does my trip go?"),
        "you are going to {v}",
        "where you are going",
        share=4,
    ),
    "lives": Kind(
        _of_person(pools.town),
        _lines("""
            {t} lives in {v}.
            My {r} {t} lives in {v}.
            My {r} {t} lives in {v}.
            {t}, my {r}, lives in {v}.
            {t} lives in {v} now.
            {t} has a house in {v} and lives there.
            {t} moved to {v} and lives there now.
            I know {t}, who lives in {v}.
        """),
        ("I have a {r} called {t} who lives in {v}.", "{t} is my {r} and lives in {v}."),
        _lines("""
            Where does {t} live?
            Where does {t} live?
            Where is the home of {t}?
            In which city does {t} live?
            In which place does {t} live?
            Could you say where {t} lives?
            Do you still know where {t} lives?
            Could you tell me in which city {t} lives?
            Do you know where {t} lives?
            Do you remember where {t} lives?
            Tell me where {t} lives.
            Can you tell me where {t} lives?
            And {t}, where does {t} live?
            What did I say about where {t} lives?
        """),
        ("Could you tell me where {t} lives?", "Where did I say {t} lives?", "What place does {t} live in?"),
        "{t} lives in {v}",
        "where {t} lives",
        share=9,
        of_another=True,
    ),
    "works": Kind(
        _of_person(lambda rng, held: a(pools.JOBS.draw(rng))),
        _lines("""
            {t} is {v}.
            My {r} {t} is {v}.
            My {r} {t} works as {v}.
            {t}, my {r}, is {v}.
            {t} works as {v}.
            {t} has a job as {v}.
            I know {t}, who works as {v}.
        """),
        ("{t} is my {r} and works as {v}.", "I have a {r} called {t} who is {v}."),
        _lines("""
            What does {t} do?
            What does {t} do for a living?
            What does {t} work as?
            What is {t}'s job?
            What is the job of {t}?
            What job does {t} have?
            Do you know the job of {t}?
            Do you remember what {t} does?
            Tell me what {t} does for a living.
            Tell me the job of {t}.
            Can you tell me what {t} works as?
        """),
        ("Do you know what {t} does for a living?", "Which job does {t} have?", "Can you tell me {t}'s job?"),
        "{t} is {v}",
        "what {t} does",
        share=6,
        of_another=True,
    ),
    "aged": Kind(
        _of_person(lambda rng, held: str(rng.randrange(2, 100))),
        _lines("""
            {t} is {v} years old.
            My {r} {t} is {v} years old.
            My {r} {t} turned {v} today.
            {t}, my {r}, is {v}.
            {t} just turned {v}.
            {t} is {v} years of age.
        """),
        ("{t} is my {r} and is {v} years old.", "Today {t} turned {v}."),
        _lines("""
            How old is {t}?
            How old is {t}?
            What is the age of {t}?
            What is {t}'s age?
            Do you know how old {t} is?
            Do you remember how old {t} is?
            Tell me how old {t} is.
            Can you tell me how old {t} is?
            Can you tell me the age of {t}?
        """),
        ("How many years old is {t}?", "Do you remember {t}'s age?"),
        "{t} is {v} years old",
        "how old {t} is",
        share=5,
        of_another=True,
    ),
    "fond": Kind(
        _of_person(_of(pools.PLURALS)),
        _lines("""
            {t} likes {v}.
            My {r} {t} likes {v}.
            {t}, my {r}, likes {v}.
            {t} really likes {v}.
            {t} loves {v}.
            My {r} {t} loves {v}.
            {t} is fond of {v}.
        """),
        ("{t} is my {r} and likes {v}.", "My {r} {t} really likes {v}."),
        _lines("""
            What does {t} like?
            What does {t} like?
            What does {t} love?
            What did I say {t} likes?
            Do you know what {t} likes?
            Do you remember what {t} likes?
            Tell me what {t} likes.
            Can you tell me what {t} likes?
        """),
        ("What does {t} really like?", "Can you remember what {t} likes?"),
        "{t} likes {v}",
        "what {t} likes",
        share=5,
        of_another=True,
    ),
    "owns": Kind(
        _of_person(lambda rng, held: a(rng.choice((*_PETS, *_OWN)) if rng.random() < 0.4 else pools.THINGS.draw(rng))),
        _lines("""
            {t} has {v}.
            My {r} {t} has {v}.
            {t}, my {r}, has {v}.
            {t} got {v}.
            {t} has {v} at home.
            {t} owns {v}.
            I gave {t} {v}.
        """),
        ("{t} is my {r} and has {v}.", "My {r} {t} owns {v}."),
        _lines("""
            What does {t} have?
            What does {t} have?
            What does {t} own?
            What has {t} got?
            What did I say {t} has?
            Do you know what {t} has?
            Do you remember what {t} has?
            Tell me what {t} has.
            Can you tell me what {t} has?
        """),
        ("Do you know what {t} owns?", "What does {t} have at home?"),
        "{t} has {v}",
        "what {t} has",
        share=5,
        of_another=True,
    ),
}

RELATIONS = _RELATIONS


def another_value(rng: random.Random, held: bool, name: str, topic: str) -> str:
    """A value for what is told about this topic: of kinds but favourites, values do not depend on the topic."""
    return _FAVOURITES[topic](rng, held) if name == "favourite" else KINDS[name].draw(rng, held)[1]
