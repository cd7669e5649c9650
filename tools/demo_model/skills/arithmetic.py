"""Adding and subtracting whole numbers of at most two digits, results below zero included.

The answers show the way: 27 + 45 = 67 + 5 = 72, first the tens, then the ones. Each step is a small table, which a
tiny model learns in a tenth of the time that the result alone takes. One pair of two-digit numbers in twenty is kept
back for the evaluation, in both orders.
"""

from __future__ import annotations

import random
import re

from demo_model.conversation import Answer, Exchange, Probe, user
from demo_model.phrasing import dress, listed
from demo_model.split import held_out

_SHARE = 20
_ONES = listed(
    "zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,"
    "eighteen,nineteen"
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

_SUM = {
    "+": (
        "What is {a} + {b}?",
        "What is {a} + {b}?",
        "{a} + {b}",
        "{a} + {b}",
        "{a} + {b} =",
        "{a} + {b} = ?",
        "{a} + {b}?",
        "How much is {a} + {b}?",
        "Calculate {a} + {b}.",
        "Compute {a} + {b}.",
        "Work out {a} + {b}.",
        "Solve {a} + {b}.",
        "What does {a} + {b} make?",
        "What does {a} + {b} equal?",
        "Can you calculate {a} + {b}?",
        "Can you tell me what {a} + {b} is?",
        "Tell me what {a} + {b} is.",
        "Tell me the result of {a} + {b}.",
        "What is the result of {a} + {b}?",
        "Do you know what {a} + {b} is?",
        "I need to know {a} + {b}.",
        "I would like to know how much {a} + {b} is.",
        "Do the sum {a} + {b}.",
        "Give me {a} + {b}.",
        "What is {a} plus {b}?",
        "What is {a} plus {b}?",
        "{a} plus {b}",
        "{a} plus {b}?",
        "{a} plus {b} is",
        "{a} plus {b} equals",
        "{a} plus {b} makes what?",
        "How much is {a} plus {b}?",
        "How much is {a} and {b}?",
        "{a} and {b} make how much?",
        "How much does {a} plus {b} make?",
        "Calculate {a} plus {b}.",
        "Can you work out {a} plus {b}?",
        "Could you tell me how much {a} plus {b} is?",
        "Add {a} and {b}.",
        "Add {a} to {b}.",
        "Add {a} and {b} together.",
        "Please add {a} and {b}.",
        "Can you add {a} and {b}?",
        "I want to add {a} and {b}. What do I get?",
        "If I add {a} and {b}, what do I get?",
        "What do I get when I add {a} to {b}?",
        "What do you get if you add {a} and {b}?",
        "What is the sum of {a} and {b}?",
        "The sum of {a} and {b}?",
        "sum of {a} and {b}",
        "Give me the sum of {a} and {b}.",
        "Calculate the sum of {a} and {b}.",
        "What is {a} added to {b}?",
        "What is {a} increased by {b}?",
        "What is {b} more than {a}?",
        "What number is {b} more than {a}?",
    ),
    "-": (
        "What is {a} - {b}?",
        "What is {a} - {b}?",
        "{a} - {b}",
        "{a} - {b}",
        "{a} - {b} =",
        "{a} - {b} = ?",
        "{a} - {b}?",
        "How much is {a} - {b}?",
        "Calculate {a} - {b}.",
        "Compute {a} - {b}.",
        "Work out {a} - {b}.",
        "Solve {a} - {b}.",
        "What does {a} - {b} make?",
        "What does {a} - {b} equal?",
        "Can you calculate {a} - {b}?",
        "Can you tell me what {a} - {b} is?",
        "Tell me what {a} - {b} is.",
        "Tell me the result of {a} - {b}.",
        "What is the result of {a} - {b}?",
        "Do you know what {a} - {b} is?",
        "I need to know {a} - {b}.",
        "I would like to know how much {a} - {b} is.",
        "Give me {a} - {b}.",
        "What is {a} minus {b}?",
        "What is {a} minus {b}?",
        "{a} minus {b}",
        "{a} minus {b}?",
        "{a} minus {b} is",
        "{a} minus {b} equals",
        "{a} minus {b} makes what?",
        "How much is {a} minus {b}?",
        "How much is {a} less {b}?",
        "How much does {a} minus {b} make?",
        "Calculate {a} minus {b}.",
        "Can you work out {a} minus {b}?",
        "Could you tell me how much {a} minus {b} is?",
        "Subtract {b} from {a}.",
        "Subtract {b} from {a}.",
        "Please subtract {b} from {a}.",
        "Can you subtract {b} from {a}?",
        "I want to subtract {b} from {a}. What do I get?",
        "If I subtract {b} from {a}, what do I get?",
        "Take {b} from {a}.",
        "Take {b} away from {a}.",
        "Take away {b} from {a}.",
        "If I take {b} from {a}, what do I get?",
        "What do you get if you take {b} away from {a}?",
        "What do I get when I subtract {b} from {a}?",
        "{a} take away {b}",
        "What is {a} take away {b}?",
        "What is {a} reduced by {b}?",
        "What is {b} less than {a}?",
        "What number is {b} less than {a}?",
        "What is left of {a} when I take away {b}?",
    ),
}
_SUM_HELD_OUT = {
    "+": (
        "Could you work out {a} + {b}?",
        "Please compute {a} plus {b}.",
        "How much does {a} + {b} make?",
        "Can you compute the sum of {a} and {b}?",
        "Could you add {a} to {b}?",
        "Tell me how much {a} plus {b} is.",
        "What do I get if I add {a} and {b}?",
        "I need the sum of {a} and {b}.",
        "What does {a} plus {b} equal?",
        "Solve this: {a} + {b} = ?",
    ),
    "-": (
        "Could you work out {a} - {b}?",
        "Please compute {a} minus {b}.",
        "How much does {a} - {b} make?",
        "Can you compute {a} - {b}?",
        "Could you subtract {b} from {a}?",
        "Tell me how much {a} minus {b} is.",
        "What do I get if I take {b} away from {a}?",
        "I need the result of {a} minus {b}.",
        "What does {a} minus {b} equal?",
        "Solve this: {a} - {b} = ?",
    ),
}
# Only where the second number is not the larger.
_DIFFERENCE = (
    "What is the difference between {a} and {b}?",
    "Calculate the difference between {a} and {b}.",
    "How far is it from {b} to {a}?",
    "How much must I add to {b} to get {a}?",
    "{b} plus what makes {a}?",
)
# Little stories of {n} and {m} and things, {o}.
_STORIES = {
    "+": (
        "I have {a} {o} and get {b} more. How many {o} do I have?",
        "I have {a} {o}. I buy {b} more. How many {o} do I have now?",
        "{n} has {a} {o} and finds {b} more. How many {o} does {n} have now?",
        "{n} has {a} {o}. {m} gives {n} {b} more. How many {o} does {n} have?",
        "{n} has {a} {o} and {m} has {b} {o}. How many {o} do they have together?",
        "There are {a} {o} in a box. {n} puts in {b} more. How many {o} are in the box?",
        "There are {a} {o} on the table and {b} {o} in the box. How many {o} are there in all?",
        "We had {a} {o}. Then we got {b} more. How many {o} have we got?",
        "{n} buys {a} {o} today and {b} {o} tomorrow. How many {o} is that?",
    ),
    "-": (
        "I have {a} {o} and give away {b}. How many {o} do I have?",
        "I have {a} {o}. I lose {b} of them. How many {o} are left?",
        "{n} has {a} {o} and sells {b}. How many {o} does {n} have now?",
        "{n} has {a} {o}. {n} gives {b} of them to {m}. How many {o} does {n} have left?",
        "There are {a} {o} in a box. I take out {b}. How many {o} are left in the box?",
        "There were {a} {o} on the table. {n} took {b} of them. How many {o} are left?",
        "We had {a} {o}. Then we lost {b}. How many {o} have we got left?",
        "{n} had {a} {o} and used {b}. How many {o} are left?",
    ),
}
_STORIES_HELD_OUT = {
    "+": (
        "{n} had {a} {o} and got {b} more. How many {o} does {n} have now?",
        "I had {a} {o} and I bought {b} more. How many {o} do I have now?",
        "There are {a} {o} in the box. {n} puts in {b} more. How many {o} are there now?",
    ),
    "-": (
        "{n} had {a} {o} and lost {b} of them. How many {o} does {n} have left?",
        "I had {a} {o} and I gave away {b}. How many {o} do I have left?",
        "There are {a} {o} in the box. {n} takes out {b}. How many {o} are left?",
    ),
}
# Words of the stories that are kept back; they must occur.
_BRIDGES = {
    "+": ("{n} bought {a} {o}, then {n} bought {b} more. How many {o} does {n} have now?",),
    "-": ("{n} had {a} {o}. {n} gave {b} of them away. {m} takes none. How many {o} does {n} have left?",),
}
_THINGS = listed(
    "apples,books,balls,coins,pencils,sweets,eggs,stamps,cards,flowers,cakes,oranges,toys,shells,stones,bananas,cups,"
    "buttons,tickets,pears,cookies,marbles,stickers,plums,nuts,candles,chairs,hats,socks,keys,pens,photos,bottles,"
    "plates,shirts,birds,hens,cows,sheep,boxes of tea"
)
_NAMES = listed(
    "Anna,Ben,Tom,Lucy,Max,Emma,Sam,Nina,Paul,Clara,Leo,Mia,Jack,Rosa,Omar,Lena,Peter,Maria,David,Sara,Ali,Julia,"
    "Mark,Eva,Noah,Olga,Ivan,Ruth,Hugo,Alice"
)


def kept_back(a: int, operator: str, b: int) -> bool:
    """Whether the evaluation alone may ask for this. Never what occurs as a step of another sum."""
    low, high = min(a, b), max(a, b)
    return low > 9 and held_out(f"{low} {operator} {high}", _SHARE)


_PAIRS = [(a, operator, b) for operator in "+-" for a in range(100) for b in range(100)]
_TRAINED = [pair for pair in _PAIRS if not kept_back(*pair)]
_KEPT_BACK = [pair for pair in _PAIRS if kept_back(*pair)]
# Asked for more often: what carries or borrows, and small numbers, which people like.
_HARD = [(a, op, b) for a, op, b in _TRAINED if (a % 10 + b % 10 > 9 if op == "+" else a % 10 < b % 10)]
_SMALL = [(a, op, b) for a, op, b in _TRAINED if a <= 20 and b <= 20]


def exchange(rng: random.Random) -> Exchange:
    kind = rng.random()
    a, operator, b = rng.choice(_HARD if kind < 0.3 else _SMALL if kind < 0.4 else _TRAINED)
    form = rng.random()
    if form < 0.08 and _countable(a, operator, b):
        question = _story(rng, rng.choice((*_STORIES[operator], *_BRIDGES[operator])), a, b)
    elif form < 0.11 and operator == "-" and a > b:
        question = _asked(rng, rng.choice(_DIFFERENCE), a, b)
    else:
        question = _asked(rng, rng.choice(_SUM[operator]), a, b)
    worked = _worked(a, operator, b)
    direct = worked.count("=") == 1
    return Exchange(dress(rng, question), f"{worked}.", f"{_result(a, operator, b)}." if direct else "")


def probe(rng: random.Random) -> Probe:
    a, operator, b = rng.choice(_KEPT_BACK)
    if rng.random() < 0.1 and _countable(a, operator, b):
        question = _story(rng, rng.choice(_STORIES_HELD_OUT[operator]), a, b)
    else:
        question = rng.choice(_SUM_HELD_OUT[operator]).format(a=a, b=b)
    result = _result(a, operator, b)

    def check(answer: Answer) -> bool:
        numbers = re.findall(r"(?<!\d)-?\d+", answer.text.replace("\N{MINUS SIGN}", "-"))
        return bool(numbers) and int(numbers[-1]) == result

    return Probe("arithmetic", [user(dress(rng, question, typos=False))], f"{_worked(a, operator, b)}.", check)


def _result(a: int, operator: str, b: int) -> int:
    return a + b if operator == "+" else a - b


def _worked(a: int, operator: str, b: int) -> str:
    """The sum with the steps to its result: none where the second has one digit or ends in 0,
    or the first has one."""
    if operator == "-" and a < b:
        _, _, steps = _worked(b, "-", a).partition(" = ")
        return f"{a} - {b} = -({b} - {a}) = " + " = ".join(
            f"-({step})" if " " in step else f"-{step}" for step in steps.split(" = ")
        )
    tens, ones = b - b % 10, b % 10
    steps = f"{_result(a, operator, tens)} {operator} {ones} = " if tens and ones and a > 9 else ""
    return f"{a} {operator} {b} = {steps}{_result(a, operator, b)}"


def _countable(a: int, operator: str, b: int) -> bool:
    """Whether a story can tell it: more than one of everything, and never less than none."""
    return a > 1 and b > 1 and (operator == "+" or a >= b)


def _story(rng: random.Random, template: str, a: int, b: int) -> str:
    name, other = rng.sample(_NAMES, 2)
    return template.format(a=a, b=b, o=rng.choice(_THINGS), n=name, m=other)


def _asked(rng: random.Random, template: str, a: int, b: int) -> str:
    """The template filled, now and then in words, or without its spaces."""
    if rng.random() < 0.06:
        question = template.format(a=_in_words(a), b=_in_words(b))
        return question[0].upper() + question[1:]
    question = template.format(a=a, b=b)
    spacing = rng.random()
    if spacing < 0.3:
        question = question.replace(" + ", "+").replace(" - ", "-").replace(" =", "=")
    elif spacing < 0.33:
        question = question.replace(" + ", " +").replace(" - ", " -")
    elif spacing < 0.35:
        question = question.replace(" + ", "+ ").replace(" - ", "- ")
    if rng.random() < 0.03:
        question = question.replace("-", "\N{MINUS SIGN}")
    return question


def _in_words(number: int) -> str:
    if number < 20:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
