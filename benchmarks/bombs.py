"""Asks a server for what would stall it, and measures what streams beside that notice.

    python benchmarks/bombs.py model.gguf --rounds 3 --random 200

Schemas, expressions, grammars and messages that take long, grow or nest without end: each has to be answered, mostly
refused, while streams go on as before. Reported is the longest gap between two pieces of text of a stream, alone and
beside bombs, and what multiple of the median gap it is. Streams say nothing but words that are a token each: a model of
random weights says parts of characters otherwise, which are held back, and gaps would be several steps.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from llanero.bench.client import Client, Sample
from llanero.bench.own_server import own_server
from llanero.errors import LlaneroError

AT_ONCE = 4
"""Bombs on their way."""
WORDS = " the of and to in is that for it as was with be by on not he his but at are this have from or had an"
_STATUS = re.compile(r"HTTP (\d{3})")


def _nested(depth: int, around: Callable[[Any], Any]) -> Any:
    value: Any = {}
    for _ in range(depth):
        value = around(value)
    return value


def _chain(n: int, rule: str, last: str) -> str:
    return "start: r0\n" + "\n".join(rule.format(i, i + 1) for i in range(n)) + "\n" + last.format(n)


GRAMMARS: Mapping[str, Mapping[str, Any]] = {
    "nested repetitions": {"guided_regex": "((((a{1,50}){1,50}){1,50}){1,50}){1,50}"},
    "many options": {"guided_regex": "a?" * 30_000 + "b"},
    "words without end": {"guided_regex": r"(\w{1,200}\W{1,200}){1,200}"},
    "many states": {"guided_regex": "(a|b)*a(a|b){20}"},
    "common multiples": {
        "guided_grammar": "start: A\nA: " + " & ".join(f"/(a{{{n}}})*b/" for n in (2, 3, 5, 7, 11, 13, 17, 19))
    },
    "words in any order": {"guided_grammar": "start: A\nA: " + " & ".join(f"/(?s:.*)w{i}(?s:.*)/" for i in range(40))},
    "ambiguous": {"guided_grammar": 'start: s\ns: s s s | s s | "a" | '},
    "overlapping": {"guided_grammar": 'start: a\na: b a b | b a | a b | b\nb: "a" | "aa" | "aaa" | b b | '},
    "a chain of rules": {"guided_grammar": _chain(4000, 'r{}: r{} | "x"', 'r{}: "z"')},
    "a tree of rules": {"guided_grammar": _chain(25, "r{0}: r{1} r{1}", 'r{}: "z"')},
    "a tree of terminals": {"guided_grammar": _chain(25, "R{0}: R{1} R{1}", 'R{}: "z"').replace("r0", "R0")},
    "repeated repetitions": {"guided_grammar": _chain(30, "r{}: r{}{{0,1000}}", 'r{}: "z" | "y"')},
    "GBNF": {"guided_grammar": 'root ::= (("a"{0,900} "b"){0,900} "c"){0,900}'},
    "brackets": {"guided_regex": "(" * 50_000},
    "deep": {"guided_json": _nested(400, lambda inner: {"items": inner})},
    "patterns": {
        "guided_json": {"allOf": [{"type": "string", "pattern": f"^(.*a.{{{n}}}b.*)+$"} for n in (15, 16, 17)]}
    },
    "many patterns": {
        "guided_json": {
            "type": "object",
            "patternProperties": {f"^.*w{i}.*$": {"type": "string"} for i in range(25)},
        }
    },
    "common factors": {
        "guided_json": {"allOf": [{"type": "integer", "multipleOf": n} for n in (99991, 99989, 9973, 1009)]}
    },
    "references": {
        "guided_json": {
            "$defs": {f"d{i}": {"allOf": [{"$ref": f"#/$defs/d{i + 1}"}] * 2} for i in range(25)} | {"d25": {}},
            "$ref": "#/$defs/d0",
        }
    },
    "a circle of references": {
        "guided_json": {"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}
    },
    "properties": {
        "guided_json": {
            "type": "object",
            "properties": {f"p{i}": {"type": "string", "pattern": f"(a|b)*a(a|b){{{i % 20}}}"} for i in range(512)},
        }
    },
    "lists of lists": {
        "guided_json": _nested(8, lambda inner: {"type": "array", "minItems": 9, "maxItems": 9999, "items": inner})
    },
}


def bombs(seed: int, n_random: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """(name, chat request), in a new order for each seed and never the same bytes, for servers keep what they know."""
    rng = random.Random(seed)
    all_fields = [*GRAMMARS.items(), *((f"random {i}", _random_bomb(rng)) for i in range(n_random))]
    rng.shuffle(all_fields)
    for name, fields in all_fields:
        body: dict[str, Any] = {"messages": [{"role": "user", "content": "x"}], "max_tokens": 64, "temperature": 1.5}
        for key, value in fields.items():
            if isinstance(value, dict):
                body[key] = {"$comment": str(rng.random()), **value}
            elif key == "guided_grammar" and "::=" not in value:
                body[key] = f"// {rng.random()}\n{value}"
            else:
                body[key] = value
        yield name, body
    yield "messages", {"messages": [{"role": "user", "content": "<|im_start|>" * 20_000}], "max_tokens": 1}
    arguments = '{"a":' * 900 + "1" + "}" * 900
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": arguments}}
    yield "nested arguments", {"messages": [{"role": "assistant", "tool_calls": [call]}], "max_tokens": 1}
    yield (
        "nested settings",
        {
            "messages": [{"role": "user", "content": "x"}],
            "max_tokens": 1,
            "chat_template_kwargs": _nested(900, lambda inner: {"a": inner}),
        },
    )


def _random_bomb(rng: random.Random) -> dict[str, Any]:
    kind = rng.randrange(3)
    if kind == 0:
        return {"guided_regex": _expression(rng, 5)}
    if kind == 1:
        names = [f"r{i}" for i in range(rng.randint(2, 30))]
        rules = [f"{name}: {' | '.join(_sequence(rng, names) for _ in range(rng.randint(1, 4)))}" for name in names]
        return {"guided_grammar": "\n".join([f"start: {names[0]}", *rules])}
    return {"guided_json": _schema(rng, 4)}


def _expression(rng: random.Random, depth: int) -> str:
    if not depth:
        return rng.choice(["a", ".", r"\w", "[^b]", "(?s:.)", "ab", r"\d"])
    parts = [_expression(rng, depth - 1) for _ in range(rng.randint(1, 3))]
    repeat = rng.choice(["", "*", "+", "?", f"{{{rng.randint(0, 9)},{rng.randint(10, 300)}}}"])
    return f"({rng.choice(['', '|']).join(parts)}){repeat}"


def _sequence(rng: random.Random, names: Sequence[str]) -> str:
    repeats = ["", "", "", "*", "?", "{2,50}"]
    items = [*names, '"a"', '"b"', "/[ab]*c?/", '""']
    return " ".join(rng.choice(items) + rng.choice(repeats) for _ in range(rng.randint(1, 4)))


def _schema(rng: random.Random, depth: int) -> Any:
    kind = rng.choice(["object", "array", "anyOf", "allOf"]) if depth else "string"
    if kind == "string":
        return rng.choice(
            [
                {"type": "string", "pattern": _expression(rng, 2)},
                {"type": "string", "maxLength": rng.randint(1, 10**6)},
                {"type": "integer", "multipleOf": rng.randint(1, 10**6)},
                {"enum": [str(rng.random()) for _ in range(300)]},
            ]
        )
    inner = [_schema(rng, depth - 1) for _ in range(rng.randint(1, 6))]
    if kind == "object":
        return {"type": "object", "properties": {f"p{i}": each for i, each in enumerate(inner)}}
    if kind == "array":
        return {"type": "array", "items": inner[0], "minItems": rng.randint(0, 99), "maxItems": rng.randint(99, 10**4)}
    return {kind: inner}


@dataclass
class Report:
    """What became of the bombs, and of the streams beside them."""

    calm: list[float] = field(default_factory=list)
    """Seconds between pieces of text while nothing else is asked."""
    gaps: list[float] = field(default_factory=list)
    """The same beside bombs."""
    answers: Counter[str] = field(default_factory=Counter)
    """HTTP status, or what else came."""
    failures: list[str] = field(default_factory=list)
    """Bombs that got no honest answer, and streams that broke."""


async def measure(client: Client, model: str, *, seed: int, n_random: int, n_tokens: int) -> Report:
    """One round: a stream alone, then streams one after the other until all bombs are answered."""
    report = Report()
    said = (await client.call("POST", "/tokenize", {"model": model, "content": WORDS, "add_special": False}))["tokens"]

    async def stream() -> Sample:
        body = {"model": model, "prompt": "x", "max_tokens": n_tokens, "ignore_eos": True, "stream": True}
        body["logit_bias"] = dict.fromkeys(map(str, said), 100)
        sample = await client.stream("/v1/completions", body)
        if sample.error:
            report.failures.append(f"stream: {sample.error}")
        return sample

    report.calm = (await stream()).gaps
    left = list(bombs(seed, n_random))

    async def throw() -> None:
        while left:
            name, body = left.pop()
            status = "200"
            try:
                await client.call("POST", "/v1/chat/completions", {"model": model, **body})
            except LlaneroError as error:
                found = _STATUS.match(str(error))
                status = found[1] if found else str(error)
            report.answers[status] += 1
            if status not in ("200", "400"):
                report.failures.append(f"{name}: {status}")

    throwing = [asyncio.create_task(throw()) for _ in range(AT_ONCE)]
    while not all(task.done() for task in throwing):
        report.gaps += (await stream()).gaps
    await asyncio.gather(*throwing)
    return report


def _shown(name: str, gaps: Sequence[float]) -> str:
    median, longest = statistics.median(gaps), max(gaps)
    shown = f"{name}: {len(gaps)} gaps, median {median * 1000:.1f} ms, longest {longest * 1000:.1f} ms"
    return f"{shown} = {longest / median:.1f} x"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--random", type=int, default=100, help="bombs made at random, beside those that are known")
    parser.add_argument("--tokens", type=int, default=128, help="of a stream")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    failures: list[str] = []
    with own_server(options.model, [], os.environ) as url:
        client = Client(url, timeout=600)
        model = asyncio.run(client.call("GET", "/v1/models"))["data"][0]["id"]
        for i in range(options.rounds):
            report = asyncio.run(
                measure(client, model, seed=options.seed + i, n_random=options.random, n_tokens=options.tokens)
            )
            print(_shown("alone", report.calm))
            print(_shown("beside bombs", report.gaps), dict(report.answers), flush=True)
            failures += report.failures
        status = asyncio.run(client.call("GET", "/status"))
    print(f"engine restarts: {[each['restarts'] for each in status['models']]}")
    print("\n".join(failures) or "every bomb was answered, no stream broke")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
