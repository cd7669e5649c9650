"""What tools give back, and the one rule by which it is told."""

from __future__ import annotations

import json
from collections.abc import Sequence
from random import Random
from typing import Any

from demo_model import data_tool_words as words
from demo_model.tool_requests import Request
from demo_model.tool_shapes import FIELDS, Family, camel_case, parse_fields, spaced
from demo_model.tool_values import draw_number, draw_string, made_reason


def answer_from(result: str) -> str:
    """The answer to a tool's result, by one rule for all tools."""
    try:
        data = json.loads(result)
    except ValueError:
        data = result
    if isinstance(data, str):
        if data.lower() in GOOD:
            return "Done."
        if data.lower().startswith("error: "):
            return f"That did not work: {data[7:]}."
        return data if data.endswith(".") else f"The result is {data}."
    if not isinstance(data, dict):
        return f"The result is {_spoken(data)}."
    if "error" in data:
        return f"That did not work: {data['error']}."
    if list(data) == ["result"]:
        return f"The result is {_spoken(data['result'])}."
    rest = dict(data)
    done = False
    for key in list(rest):
        if key in ("status", "ok", "success") and (rest[key] is True or str(rest[key]).lower() in GOOD):
            del rest[key]
            done = True
    told = ", ".join(f"{spaced(key)}: {_spoken(value)}" for key, value in rest.items())
    told = f"{told[0].upper()}{told[1:]}." if told else ""
    return " ".join(part for part in ("Done." if done else "", told) if part)


GOOD = frozenset(("ok", "done", "success"))


def _spoken(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return " and ".join(part for part in (", ".join(map(str, value[:-1])), *map(str, value[-1:])) if part) or "none"
    return str(value)


LISTS = {
    "colors": "color", "names": "person", "songs": "song", "events": "event", "films": "film", "people": "person",
    "cities": "city",
    "tasks": "task", "dishes": "dish", "products": "product", "rooms": "room", "sports": "sport",
    "languages": "language",
    "plants": "plant", "tools": "device", "files": "file", "tags": "word", "animals": "animal", "countries": "country",
}  # fmt: skip
ALL_FIELDS = FIELDS + parse_fields(words.MORE_FIELDS)
"""Of results in training."""
MEASURES = (
    "degrees",
    "km",
    "meters",
    "euros",
    "minutes",
    "percent",
    "dollars",
    "kilos",
    "hours",
    "points",
    "pages",
    "items",
)
MORE_MEASURES = tuple(
    "grams meters miles pounds feet inches liters seconds days weeks months years steps calories watts volts bars cups "
    "bottles tickets seats votes lines words files messages boxes tons knots degrees milliliters megabytes".split()
)
SENTENCES = (
    "The {} was {}.", "Your {} is {}.", "This {} is {}.", "The {} and the {} are {}.", "No {} is {}.", "{}: {}",
    "{} {}", "One {} is {}.", "The {} will be {}.", "Now the {} is {}.", "The {} is {} at last.",
)  # fmt: skip


def _field(kind: str, rng: Random, held: bool, name: str = "") -> Any:
    if kind == "yes":
        return rng.random() < 0.6
    if kind == "list":
        pool = words.POOLS[LISTS.get(name, "item")]
        return rng.sample(pool, rng.randint(1, 3))
    if kind == "int" or kind == "decimal":
        return draw_number(kind, rng, held)
    return draw_string(kind, rng, held)


def _fields(listed: Sequence[tuple[str, str]], rng: Random, held: bool) -> dict[str, Any]:
    camel = rng.random() < 0.15
    return {camel_case(name) if camel else name: _field(kind, rng, held, name) for name, kind in listed}


def _any_fields(rng: Random, held: bool) -> dict[str, Any]:
    chosen = rng.sample(FIELDS if held else ALL_FIELDS, rng.choice((1, 1, 2, 2, 3, 4)))
    if rng.random() < 0.25:
        chosen[rng.randrange(len(chosen))] = (
            rng.choice(words.WORDS).replace("-", "_"),
            rng.choice(("phrase", "int", "code", "word", "decimal", "person")),
        )
    return _fields(chosen, rng, held)


def _any_text(rng: Random) -> Any:
    """A result without named fields, of more forms."""
    form = rng.choice(SENTENCES)
    text = form.format(
        *(rng.choice(words.NOUNS) for _ in range(form.count("{}") - 1)), draw_string("state", rng, False)
    )
    kind = rng.choice(("word", "phrase", "person", "city", "code", "date", "time", "place", "int", "decimal"))
    return rng.choice(
        (
            text,
            f"{draw_number('decimal', rng, False)} {rng.choice(MORE_MEASURES)}",
            f"{draw_number('int', rng, False)} {rng.choice(words.WORDS)}",
            str(_field(kind, rng, False)),
            {"result": _field(kind, rng, False)},
            {"result": rng.random() < 0.5},
            {"result": _field("list", rng, False, rng.choice(list(LISTS)))},
            _field("list", rng, False, rng.choice(list(LISTS))),
        )
    )


def _failure(rng: Random, held: bool) -> Any:
    reason = draw_string("reason", rng, held) if held or rng.random() < 0.45 else made_reason(rng)
    forms: list[Any] = [
        {"error": reason},
        {"error": reason},
        {"success": False, "error": reason},
        {"status": "error", "error": reason},
        f"error: {reason}",
    ]
    if not held:
        number = rng.choice((400, 401, 403, 404, 409, 422, 429, 500, 503, rng.randrange(1, 99)))
        forms += [
            {"ok": False, "error": reason},
            {"status": "failed", "error": reason},
            {"error": reason, "code": number},
            {"code": number, "error": reason},
            f"Error: {reason}",
        ]
    return rng.choice(forms)


def _computed(request: Request) -> dict[str, Any]:
    """What a tool that calculates gives back: what is true."""
    given = {one.of.key: request.arguments[one.name] for one in request.tool.shown if one.name in request.arguments}
    assert isinstance(request.tool.source, Family)
    field, _ = request.tool.source.fields[0]
    if field == "result":
        value = eval(given["expression"], {"__builtins__": {}})  # made by `tool_values`: digits and + - * / ( )
    else:
        a, b, *_ = [float(value) for value in given.values()] + [0.0]
        if field == "tip":
            value = float(given["bill"]) * float(given["percent"]) / 100
        else:
            value = {"sum": a + b, "product": a * b, "root": a**0.5, "average": sum(map(float, given.values())) / 3}[
                field
            ]
    value = round(value, 2)
    return {field: int(value) if value == int(value) else value}


def draw_result(request: Request, rng: Random, held: bool) -> str:
    """What the tool gives back: its own fields or any, a text, or an error."""
    tool = request.tool
    own = () if isinstance(tool.source, tuple) else tool.source.fields
    told, shape = bool(own), rng.random()
    if shape < 0.12:
        data: Any = _failure(rng, held)
    elif own and own[0][1] == "computed":
        data = _computed(request)
    elif shape < 0.18 and not held:
        data = _any_text(rng)
    elif shape < 0.24:
        data = rng.choice(
            (
                f"{draw_number('decimal', rng, held)} {rng.choice(MEASURES)}",
                str(draw_number("int", rng, held)),
                draw_string("word", rng, held),
                draw_string("code", rng, held),
                f"The {rng.choice(words.WORDS)} is {draw_string('state', rng, held)}.",
                f"{rng.choice(words.WORDS).capitalize()} {draw_string('state', rng, held)}.",
                {"result": _field(rng.choice(("int", "decimal", "word", "phrase")), rng, held)},
            )
        )
    elif told and shape < 0.85:
        data = _fields(own, rng, held)
    elif told or shape < 0.6:
        data = _any_fields(rng, held)
        if not told and rng.random() < 0.3:
            data = {
                "status": rng.choice(("ok", "success", "done")),
                **_fields(rng.sample(FIELDS if held else ALL_FIELDS, rng.choice((1, 1, 2))), rng, held),
            }
            data["status"] = data["status"] if data["status"] in GOOD else "ok"
    else:
        data = rng.choice(
            (
                {"status": "ok"},
                {"status": "success"},
                {"status": "done"},
                {"ok": True},
                {"success": True},
                "ok",
                "OK",
                "done",
            )
        )
    return data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
