"""Everything together: the official client, the application, a real engine process, a tiny model."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openai
import pytest
from make_model import make_model

USER: list[Any] = [{"role": "user", "content": "Tell me of the plains"}]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("end") / "tiny-model.gguf", preset="tiny", seed=3)


@pytest.fixture(scope="module")
def app(path: Path, run_model: Callable[..., Any]) -> Iterator[Any]:
    with run_model(path, ctx_size=512) as running:
        yield running


def ask(client: openai.OpenAI, **options: Any) -> Any:
    options = {"messages": USER, "max_tokens": 24, "temperature": 0} | options
    return client.chat.completions.create(model="tiny-model", **options)


def test_streamed_and_whole_answers_are_the_same(app: Any) -> None:
    client = app.client()
    whole = ask(client, extra_body={"ignore_eos": True})
    assert whole.choices[0].finish_reason == "length"
    assert whole.usage.completion_tokens == 24
    streamed = ask(client, extra_body={"ignore_eos": True}, stream=True)
    assert "".join(c.choices[0].delta.content or "" for c in streamed) == whole.choices[0].message.content


def test_the_next_turn_of_a_response_costs_its_new_message(app: Any) -> None:
    responses = app.client().responses
    options: dict[str, Any] = {"model": "tiny-model", "max_output_tokens": 24, "temperature": 0}
    first = responses.create(input="Tell me of the plains", **options)
    second = responses.create(input="And then?", previous_response_id=first.id, **options)
    assert second.usage.input_tokens_details.cached_tokens >= first.usage.input_tokens - 1
    streamed = responses.create(input="And then?", previous_response_id=first.id, stream=True, **options)
    assert "".join(e.delta for e in streamed if e.type == "response.output_text.delta") == second.output_text


def test_a_response_has_the_form_that_was_asked_for(app: Any) -> None:
    schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    text: Any = {"format": {"type": "json_schema", "name": "n", "schema": schema | {"additionalProperties": False}}}
    response = app.client().responses.create(model="tiny-model", input="A number", text=text, max_output_tokens=200)
    if response.status == "completed":  # A tiny model may write digits without end.
        assert isinstance(json.loads(response.output_text)["n"], int)
    assert response.output_text.lstrip().startswith("{")


def test_four_chats_at_once_are_as_good_as_one_after_the_other(app: Any) -> None:
    questions: list[list[Any]] = [[{"role": "user", "content": f"What is {k} times {k}?"}] for k in range(4)]
    client = app.client()
    alone = [ask(client, messages=question).choices[0].message.content for question in questions]

    async def one(client: openai.AsyncOpenAI, question: list[Any]) -> str:
        stream = await client.chat.completions.create(
            model="tiny-model", messages=question, max_tokens=24, temperature=0, stream=True
        )
        return "".join([c.choices[0].delta.content or "" async for c in stream])

    async def main() -> list[str]:
        async with openai.AsyncOpenAI(base_url=f"{app.url}/v1", api_key="x", max_retries=0) as client:
            return await asyncio.gather(*(one(client, question) for question in questions))

    assert asyncio.run(main()) == alone


@pytest.mark.parametrize("n", [1, 3])
@pytest.mark.parametrize("stop", [None, ["e", "a", "i", "o", "t", " "]])
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("chat", [False, True])
def test_usage_tells_what_was_cached(app: Any, chat: bool, stream: bool, stop: list[str] | None, n: int) -> None:
    text = f"{n}{chat}{stream}{bool(stop)}: nobody has asked this before"
    options: Any = {"model": "tiny-model", "max_tokens": 12, "n": n, "stop": stop, "stream": stream, "seed": 1}
    if stream:
        options["stream_options"] = {"include_usage": True}
    client = app.client()

    def usage() -> Any:
        if chat:
            answer = client.chat.completions.create(messages=[{"role": "user", "content": text}], **options)
        else:
            answer = client.completions.create(prompt=text, **options)
        return list(answer)[-1].usage if stream else answer.usage

    first, again = usage(), usage()
    assert again.prompt_tokens == first.prompt_tokens
    assert again.prompt_tokens_details.cached_tokens == again.prompt_tokens - 1
    assert first.prompt_tokens_details.cached_tokens < again.prompt_tokens - 10


def test_equal_seeds_give_equal_choices(app: Any) -> None:
    client = app.client()
    first, second = (ask(client, n=3, seed=7, temperature=1.5) for _ in range(2))
    texts = [c.message.content for c in first.choices]
    assert texts == [c.message.content for c in second.choices]
    assert len(set(texts)) == 3
    assert texts != [c.message.content for c in ask(client, n=3, seed=8, temperature=1.5).choices]


def test_logprobs_add_up(app: Any) -> None:
    choice = ask(app.client(), logprobs=True, top_logprobs=3, max_tokens=5).choices[0]
    # A control token, which such a model may well write, is no text.
    raw = b"".join(bytes(t.bytes) for t in choice.logprobs.content if not t.token.startswith("<|"))
    assert raw.decode("utf-8", "replace") == choice.message.content
    for token in choice.logprobs.content:
        best = token.top_logprobs[0]
        assert (best.token, best.logprob) == (token.token, token.logprob), "greedy takes the most likely"
        assert [t.logprob for t in token.top_logprobs] == sorted((t.logprob for t in token.top_logprobs), reverse=True)


def test_a_stop_string_ends_one_choice_of_several(app: Any, until: Callable[..., None]) -> None:
    client = app.client()
    options: dict[str, Any] = {
        "n": 3,
        "seed": 5,
        "temperature": 1.5,
        "max_tokens": 60,
        "extra_body": {"ignore_eos": True},
    }
    free = [c.message.content for c in ask(client, **options).choices]
    stop = next(
        text[i : i + 3] for text in free for i in range(len(text)) if sum(text[i : i + 3] in t for t in free) == 1
    )
    stopped = ask(client, stop=stop, **options).choices
    for text, choice in zip(free, stopped, strict=True):
        assert choice.message.content == text.split(stop)[0]
        assert choice.finish_reason == ("stop" if stop in text else "length")
    stats = app.registry.list()[0].engine
    until(lambda: stats.stats.running == 0)


def test_prompts_that_do_not_fit_are_refused(app: Any) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        ask(app.client(), messages=[{"role": "user", "content": "word " * 400}])
    assert caught.value.code == "context_length_exceeded"
    with pytest.raises(openai.BadRequestError) as caught:
        ask(app.client(), max_tokens=512)
    assert "512 tokens" in caught.value.message


def test_a_client_that_leaves_gives_its_pages_back(app: Any, until: Callable[..., None]) -> None:
    engine = app.registry.list()[0].engine
    ask(app.client(), max_tokens=1)
    before = engine.stats

    def left() -> bool:
        """Whether it was before the end: who is slow comes too late."""
        stream = app.client().completions.create(
            model="tiny-model", prompt="x", max_tokens=200, stream=True, n=4, extra_body={"ignore_eos": True}
        )
        next(stream)
        stream.close()
        # Counters are told with each step, so a step must follow.
        until(lambda: ask(app.client(), max_tokens=2) and engine.stats.running == 0)
        return bool(engine.stats.cancelled >= before.cancelled + 4)

    until(left)
    until(lambda: engine.stats.pages_free + engine.stats.pages_cached == engine.stats.pages_total)


def test_a_killed_engine_ends_its_requests_and_comes_back(app: Any, until: Callable[..., None]) -> None:
    engine = app.registry.list()[0].engine
    client = app.client()
    expected = ask(client).choices[0].message.content
    options: dict[str, Any] = {"max_tokens": 450, "stream": True, "extra_body": {"ignore_eos": True}}

    def cut(stream: Any) -> bool:
        """Whether it ended with the engine, rather than before it."""
        try:
            reasons = [chunk.choices[0].finish_reason for chunk in stream]
        except openai.APIError as error:
            told = error.message
        else:
            assert reasons.count("length") == 10
            return False
        assert "ended" in told
        return True

    def killed() -> bool:
        """Whether none was complete before that: who is slow comes too late."""
        streams = [client.completions.create(model="tiny-model", prompt="x", n=10, **options) for _ in range(3)]
        for stream in streams:
            next(stream)
        os.kill(engine.info.pid, signal.SIGKILL)
        ends = [cut(stream) for stream in streams]
        with app.http() as http:
            until(lambda: http.get("/health").status_code == 200)
        return all(ends)

    until(killed)
    assert ask(client).choices[0].message.content == expected
