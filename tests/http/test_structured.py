"""Forms and enforced calls: a tiny model that knows nothing says what it must, to the official client."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Iterator
from typing import Any, Literal

import jsonschema
import openai
import pydantic
import pytest
from fake_service import TOOL_TEMPLATE
from make_model import make_model

USER: list[Any] = [{"role": "user", "content": "x"}]
ARGUMENTS = {
    "type": "object",
    "properties": {"unit": {"enum": ["C", "F"]}, "days": {"type": "integer", "minimum": 1, "maximum": 9}},
    "required": ["unit", "days"],
    "additionalProperties": False,
}
TOOLS: list[Any] = [
    {"type": "function", "function": {"name": name, "parameters": ARGUMENTS, "strict": True}} for name in ("f", "g")
]


class Answer(pydantic.BaseModel):
    colour: Literal["red", "green"]
    size: int = pydantic.Field(ge=0, le=99)
    good: bool


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory, run_model: Callable[..., Any]) -> Iterator[Any]:
    path = make_model(
        tmp_path_factory.mktemp("forms") / "tiny.gguf", preset="tiny", seed=3, chat_template=TOOL_TEMPLATE
    )
    with run_model(path, ctx_size=1024) as running:
        yield running


def ask(app: Any, **options: Any) -> Any:
    options = {"messages": USER, "temperature": 1.5, "max_tokens": 400, "seed": 1} | options
    return app.client().chat.completions.create(model="tiny", **options)


def test_parse_with_a_pydantic_model(app: Any) -> None:
    for seed in range(3):
        answer = app.client().chat.completions.parse(
            model="tiny", messages=USER, response_format=Answer, temperature=1.5, seed=seed, max_tokens=400
        )
        assert isinstance(answer.choices[0].message.parsed, Answer)
        assert answer.choices[0].finish_reason == "stop"


@pytest.mark.parametrize(
    ("fields", "pattern"),
    [
        ({"guided_regex": "[a-z]{2}/[0-9]{2}"}, "[a-z]{2}/[0-9]{2}"),
        ({"guided_choice": ["yes", "no"]}, "yes|no"),
        ({"structured_outputs": {"grammar": 'root ::= "a" [0-9]{3}'}}, "a[0-9]{3}"),
        ({"guided_grammar": 'start: "b" N\nN: /[0-9]{2}/'}, "b[0-9]{2}"),
    ],
)
def test_forms(app: Any, fields: dict[str, Any], pattern: str) -> None:
    answer = ask(app, extra_body=fields, n=3)
    assert [re.fullmatch(pattern, choice.message.content) is not None for choice in answer.choices] == [True] * 3
    text = app.client().completions.create(model="tiny", prompt="x", max_tokens=40, extra_body=fields).choices[0].text
    assert re.fullmatch(pattern, text)


def test_the_end_and_the_limit(app: Any) -> None:
    choice = ask(app, extra_body={"guided_regex": "a{50}"}, max_tokens=3).choices[0]
    assert choice.finish_reason == "length"
    assert re.fullmatch("a+", choice.message.content)


def test_others_are_sampled_as_ever(app: Any) -> None:
    async def both() -> list[Any]:
        async with openai.AsyncOpenAI(base_url=f"{app.url}/v1", api_key="x", max_retries=0) as client:
            create = client.chat.completions.create
            options: Any = {"model": "tiny", "messages": USER, "max_tokens": 30, "seed": 5}
            form = {"guided_json": {"type": "object"}}
            return await asyncio.gather(create(**options), create(**options, extra_body=form))

    alone = ask(app, max_tokens=30, seed=5, temperature=1.0).choices[0].message.content
    assert asyncio.run(both())[0].choices[0].message.content == alone


@pytest.mark.parametrize(
    ("fields", "param", "code", "words"),
    [
        ({"guided_json": {"not": {}}}, "guided_json", "invalid_schema", '"not"'),
        ({"guided_json": {"$ref": "#"}}, "guided_json", "invalid_schema", "there is no text"),
        ({"guided_regex": "(?=a)"}, "guided_regex", "invalid_grammar", "look-ahead"),
        ({"guided_grammar": "start: missing"}, "guided_grammar", "invalid_grammar", "missing"),
        ({"guided_regex": "a", "ignore_eos": True}, "ignore_eos", "invalid_value", "grammar"),
        ({"guided_json": {"type": "string", "pattern": "[[:alpha:]]"}}, "guided_json", "invalid_schema", "alpha"),
    ],
)
def test_what_cannot_be_enforced_is_told(app: Any, fields: dict[str, Any], param: str, code: str, words: str) -> None:
    with pytest.raises(openai.BadRequestError, match=words) as caught:
        ask(app, extra_body=fields)
    assert (caught.value.param, caught.value.code) == (param, code)


@pytest.mark.parametrize("choice", ["required", {"type": "function", "function": {"name": "g"}}])
def test_calls_that_must_be(app: Any, choice: Any) -> None:
    answer = ask(app, tools=TOOLS, tool_choice=choice, parallel_tool_calls=False).choices[0]
    assert answer.finish_reason == "tool_calls"
    [call] = answer.message.tool_calls
    jsonschema.validate(json.loads(call.function.arguments), ARGUMENTS)
    assert call.function.name in ("f", "g") if choice == "required" else call.function.name == "g"
    assert answer.message.content is None


@pytest.mark.parametrize("strict", [False, True])
def test_what_cannot_be_enforced_of_arguments_is_free_but_when_they_are_strict(app: Any, strict: bool) -> None:
    days = {"type": "array", "items": {"enum": [1, 2, 3]}, "uniqueItems": True, "maxItems": 2}
    parameters = {**ARGUMENTS, "properties": {**ARGUMENTS["properties"], "days": days}}
    tools = [{"type": "function", "function": {"name": "f", "parameters": parameters, "strict": strict}}]
    if strict:
        with pytest.raises(openai.BadRequestError, match="uniqueItems"):
            ask(app, tools=tools, tool_choice="required")
        return
    [call, *_] = ask(app, tools=tools, tool_choice="required").choices[0].message.tool_calls
    del days["uniqueItems"]
    jsonschema.validate(json.loads(call.function.arguments), parameters)
