"""The official client against the application on a real port."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import openai
import pytest
from fake_service import BOS, EOS, IM_END, IM_START, FakeEngine, fake_model, fake_registry

from llanero.errors import ContextLengthError, EngineUnavailableError, InvalidRequestError, OverloadedError
from llanero.http.keys import KeyRing

Serve = Callable[..., Any]
USER: list[Any] = [{"role": "user", "content": "Hi"}]


def test_chat(serve: Serve) -> None:
    engine = FakeEngine(cached=4)
    answer = serve(engine).client().chat.completions.create(model="fake", messages=USER)
    choice = answer.choices[0]
    assert (choice.message.role, choice.message.content, choice.finish_reason) == ("assistant", "Hello", "stop")
    assert choice.logprobs is None
    assert answer.object == "chat.completion"
    assert answer.id.startswith("chatcmpl-")
    assert answer.model == "fake"
    assert answer.system_fingerprint.startswith("llanero-")
    usage = answer.usage
    assert usage.prompt_tokens == len(engine.requests[0].prompt)
    assert (usage.completion_tokens, usage.total_tokens) == (5, usage.prompt_tokens + 5)
    assert usage.prompt_tokens_details.cached_tokens == 4
    assert engine.requests[0].params.max_tokens is None


def test_streamed_chat(serve: Serve) -> None:
    stream = (
        serve(FakeEngine(lambda i: "añ😀"))
        .client()
        .chat.completions.create(model="fake", messages=USER, stream=True, stream_options={"include_usage": True})
    )
    chunks = list(stream)
    assert len({c.id for c in chunks}) == 1
    assert {c.object for c in chunks} == {"chat.completion.chunk"}
    deltas = [c.choices[0].delta for c in chunks[:-1]]
    assert (deltas[0].role, deltas[0].content) == ("assistant", "")
    assert [d.content for d in deltas[1:-1]] == ["a", "ñ", "😀"]
    assert [d.role for d in deltas[1:]] == [None] * 4
    assert (deltas[-1].content, chunks[-2].choices[0].finish_reason) == (None, "stop")
    assert chunks[-1].choices == []
    assert chunks[-1].usage.completion_tokens == 7
    assert all(c.usage is None for c in chunks[:-1])


def test_without_include_usage_no_chunk_tells_it(serve: Serve) -> None:
    chunks = list(serve().client().chat.completions.create(model="fake", messages=USER, stream=True))
    assert all(c.usage is None and c.choices for c in chunks)


def test_n_choices_streamed(serve: Serve) -> None:
    app = serve(FakeEngine(lambda i: f"reply {i}"))
    texts = {0: "", 1: "", 2: ""}
    roles: list[int] = []
    ends: list[int] = []
    for chunk in app.client().chat.completions.create(model="fake", messages=USER, n=3, stream=True):
        choice = chunk.choices[0]
        texts[choice.index] += choice.delta.content or ""
        roles += [choice.index] if choice.delta.role else []
        ends += [choice.index] if choice.finish_reason else []
    assert texts == {i: f"reply {i}" for i in range(3)}
    assert sorted(roles) == sorted(ends) == [0, 1, 2]


def test_stop_and_length(serve: Serve) -> None:
    client = serve(FakeEngine(lambda i: "one, two, three")).client()
    answer = client.chat.completions.create(model="fake", messages=USER, stop=[", t", "zzz"])
    assert (answer.choices[0].message.content, answer.choices[0].finish_reason) == ("one", "stop")
    answer = client.chat.completions.create(model="fake", messages=USER, max_completion_tokens=4)
    assert (answer.choices[0].message.content, answer.choices[0].finish_reason) == ("one,", "length")
    answer = client.completions.create(model="fake", prompt="x", stop="two")
    assert (answer.choices[0].text, answer.choices[0].finish_reason) == ("one, ", "stop")


def test_chat_logprobs(serve: Serve) -> None:
    client = serve(FakeEngine(lambda i: "aé")).client()
    answer = client.chat.completions.create(model="fake", messages=USER, logprobs=True, top_logprobs=2)
    content = answer.choices[0].logprobs.content
    assert [t.bytes for t in content] == [[97], [0xC3], [0xA9]]
    assert content[0].token == "a"
    assert content[0].logprob == -0.5
    assert [t.token for t in content[0].top_logprobs] == ["a", "b"]
    plain = client.chat.completions.create(model="fake", messages=USER, logprobs=True)
    assert plain.choices[0].logprobs.content[0].top_logprobs == []
    streamed = client.chat.completions.create(model="fake", messages=USER, logprobs=True, stream=True)
    told = [t.bytes for c in streamed if c.choices[0].logprobs for t in c.choices[0].logprobs.content]
    assert told == [[97], [0xC3], [0xA9]]
    empty = client.chat.completions.create(model="fake", messages=USER, logprobs=True, stop="a")
    assert empty.choices[0].logprobs.content == []


def test_completion_logprobs(serve: Serve) -> None:
    client = serve(FakeEngine(lambda i: "ab")).client()
    logprobs = client.completions.create(model="fake", prompt="x", logprobs=2).choices[0].logprobs
    assert logprobs.tokens == ["a", "b"]
    assert logprobs.token_logprobs == [-0.5, -0.5]
    assert logprobs.top_logprobs == [{"a": -0.5, "b": -1.5}, {"b": -0.5, "c": -1.5}]
    assert logprobs.text_offset == [0, 1]


def test_completion_prompts_of_every_kind(serve: Serve) -> None:
    engine = FakeEngine()
    client = serve(engine).client()
    for prompt, n_choices in (("a", 1), (["a", "b"], 2), ([1, 2, 3], 1), ([[1, 2], [3]], 2)):
        answer = client.completions.create(model="fake", prompt=prompt)
        assert [c.index for c in answer.choices] == list(range(n_choices))
        assert all(c.text == "Hello" for c in answer.choices)
    assert [r.prompt for r in engine.requests][-3:] == [[1, 2, 3], [1, 2], [3]]
    assert all(r.params.max_tokens == 16 for r in engine.requests)


def test_completion_choices_are_numbered_prompt_by_prompt(serve: Serve) -> None:
    client = serve(FakeEngine(lambda i: f"<{i}>")).client()
    answer = client.completions.create(model="fake", prompt=["a", "b"], n=2, echo=True)
    assert [c.text for c in answer.choices] == ["a<0>", "a<1>", "b<0>", "b<1>"]
    texts = dict.fromkeys(range(4), "")
    for chunk in client.completions.create(model="fake", prompt=["a", "b"], n=2, echo=True, stream=True):
        texts[chunk.choices[0].index] += chunk.choices[0].text
    assert list(texts.values()) == ["a<0>", "a<1>", "b<0>", "b<1>"]


def test_best_of_returns_the_likeliest(serve: Serve) -> None:
    likelihoods = [-3.0, -0.5, -2.0, -1.0]
    engine = FakeEngine(lambda i: f"<{i}>", likelihood=lambda i: likelihoods[i])
    client = serve(engine).client()
    answer = client.completions.create(model="fake", prompt=["a", "b"], n=2, best_of=4)
    assert [(c.index, c.text, c.logprobs) for c in answer.choices] == [
        (0, "<1>", None),
        (1, "<3>", None),
        (2, "<1>", None),
        (3, "<3>", None),
    ]
    assert answer.usage.completion_tokens == 2 * 4 * 3
    answer = client.completions.create(model="fake", prompt="a", best_of=4, logprobs=0)
    assert answer.choices[0].logprobs.token_logprobs == [-0.5] * 3
    with pytest.raises(openai.BadRequestError) as caught:
        client.completions.create(model="fake", prompt="a", best_of=4, stream=True)
    assert caught.value.param == "best_of"


def test_an_empty_answer_is_the_least_of_best_of(serve: Serve) -> None:
    client = serve(FakeEngine(lambda i: "" if i == 0 else "ab")).client()
    assert client.completions.create(model="fake", prompt="a", best_of=2).choices[0].text == "ab"


@pytest.mark.parametrize("prompt", ["aé", [97, 0xC3, 0xA9]])
def test_echo_with_logprobs(serve: Serve, prompt: Any) -> None:
    client = serve(FakeEngine(lambda i: "xy")).client()
    options: Any = {"model": "fake", "prompt": prompt, "echo": True, "logprobs": 1, "n": 2}
    answer = client.completions.create(**options)
    begin = ["<s>"] if isinstance(prompt, str) else []
    for choice in answer.choices:
        assert choice.text == "aéxy"
        told = choice.logprobs
        assert told.tokens == [*begin, "a", "\ufffd", "\ufffd", "x", "y"]
        assert told.token_logprobs == [None, *[-0.5] * (len(told.tokens) - 1)]
        assert told.top_logprobs[0] is None
        assert told.top_logprobs[-1] == {"y": -0.5}
        assert told.text_offset == [*[0] * len(begin), 0, 1, 1, 2, 3]
    streamed: dict[int, list[str]] = {0: [], 1: []}
    for chunk in client.completions.create(**options, stream=True):
        for choice in chunk.choices:
            streamed[choice.index] += choice.logprobs.tokens if choice.logprobs else []
    assert streamed == {i: c.logprobs.tokens for i, c in enumerate(answer.choices)}


def test_the_prompt_alone_can_be_scored(serve: Serve) -> None:
    client = serve().client()
    answer = client.completions.create(model="fake", prompt="abc", echo=True, logprobs=0, max_tokens=0)
    assert (answer.choices[0].text, answer.choices[0].finish_reason) == ("abc", "length")
    assert answer.choices[0].logprobs.token_logprobs == [None, -0.5, -0.5, -0.5]
    assert answer.usage.completion_tokens == 0
    one = client.completions.create(model="fake", prompt=[97], echo=True, logprobs=0, max_tokens=0)
    assert one.choices[0].logprobs.token_logprobs == [None]


def test_filling_in_the_middle(serve: Serve) -> None:
    engine = FakeEngine(lambda i: "b")
    plain = serve(engine).client()
    with pytest.raises(openai.BadRequestError) as caught:
        plain.completions.create(model="fake", prompt="a", suffix="c")
    assert caught.value.param == "suffix"
    prefix, suffix, middle = IM_START, IM_END, EOS
    roles = {"fim_pre_token_id": prefix, "fim_suf_token_id": suffix, "fim_mid_token_id": middle}
    more = {f"tokenizer.ggml.{name}": token for name, token in roles.items()}
    client = serve(registry=fake_registry(fake_model(engine, more=more))).client()
    answer = client.completions.create(model="fake", prompt="a<|im_end|>", suffix="c", echo=True)
    assert answer.choices[0].text == "a<|im_end|>b"
    # A special token in the text is text.
    assert engine.requests[-1].prompt == [BOS, prefix, *b"a<|im_end|>", suffix, *b"c", middle]


def test_usage_in_every_chunk(serve: Serve) -> None:
    client = serve(FakeEngine(lambda i: "abc")).client()
    options: Any = {"stream": True, "stream_options": {"include_usage": True, "continuous_usage_stats": True}}
    chats = list(client.chat.completions.create(model="fake", messages=USER, **options))
    completions = list(client.completions.create(model="fake", prompt="x", n=2, **options))
    assert [c.usage.completion_tokens for c in completions] == [1, 2, 3, 4, 5, 6, 6, 6, 6]
    assert [c.usage.completion_tokens for c in chats] == [1, 1, 2, 3, 3, 3]
    assert {c.usage.prompt_tokens for c in completions} == {2}


@pytest.mark.parametrize("per_output", [1, 2, 5, 99])
def test_no_part_of_a_stop_string_gets_into_a_stream(serve: Serve, per_output: int) -> None:
    """Wherever the stop string is in the answer, and wherever the pieces of the answer end."""
    reply = "a stop é—stó stop!"
    client = serve(FakeEngine(lambda i: reply, per_output=per_output)).client()
    for begin in range(len(reply)):
        stop = reply[begin : begin + 1 + begin % 4]
        left = reply.partition(stop)[0]
        for more in ([], [stop + "never", "never"]):
            options: Any = {"model": "fake", "stop": [stop, *more], "max_tokens": 99, "stream": True}
            chat = client.chat.completions.create(messages=USER, **options)
            text = client.completions.create(prompt="x", **options)
            chat_chunks, text_chunks = list(chat), list(text)
            assert "".join(c.choices[0].delta.content or "" for c in chat_chunks) == left
            assert "".join(c.choices[0].text for c in text_chunks) == left
            assert chat_chunks[-1].choices[0].finish_reason == text_chunks[-1].choices[0].finish_reason == "stop"
            assert len({c.system_fingerprint for c in [*chat_chunks, *text_chunks]}) == 1


def test_stop_strings_can_be_part_of_the_text(serve: Serve) -> None:
    client = serve(FakeEngine(lambda i: "one, two, three")).client()
    extra: Any = {"include_stop_str_in_output": True}
    answer = client.chat.completions.create(model="fake", messages=USER, stop=[", "], extra_body=extra)
    assert (answer.choices[0].message.content, answer.choices[0].finish_reason) == ("one, ", "stop")
    extra = {"min_tokens": 7}
    answer = client.chat.completions.create(model="fake", messages=USER, stop=[", "], extra_body=extra)
    assert answer.choices[0].message.content == "one, two"


def test_an_answer_goes_on_with_the_last_message(serve: Serve) -> None:
    engine = FakeEngine(lambda i: " world")
    messages: Any = [*USER, {"role": "assistant", "content": "Hello"}]
    answer = (
        serve(engine)
        .client()
        .chat.completions.create(model="fake", messages=messages, extra_body={"continue_final_message": True})
    )
    assert answer.choices[0].message.content == " world"
    assert bytes(t for t in engine.requests[0].prompt if t < 256).endswith(b"assistant\nHello")
    assert engine.requests[0].prompt[-1] == ord("o")


@pytest.mark.parametrize(
    ("template", "effort", "prompt"),
    [
        ("{{ reasoning_effort }}", "high", b"high"),
        ("{{ enable_thinking }}", "none", b"False"),
        ("{{ enable_thinking }}", "low", b"True"),
        ("{% if thinking %}a{% else %}b{% endif %}", "high", b"a"),
        ("plain", "none", b"plain"),
        ("plain", "low", None),
        ("<think>\n</think>", "none", None),
    ],
)
def test_reasoning_effort_is_the_templates_variable(
    serve: Serve, template: str, effort: Any, prompt: bytes | None
) -> None:
    engine = FakeEngine()
    client = serve(registry=fake_registry(fake_model(engine, template=template))).client()
    if prompt is None:
        with pytest.raises(openai.BadRequestError) as caught:
            client.chat.completions.create(model="fake", messages=USER, reasoning_effort=effort)
        assert caught.value.param == "reasoning_effort"
        return
    client.chat.completions.create(model="fake", messages=USER, reasoning_effort=effort)
    assert bytes(engine.requests[0].prompt[1:]) == prompt


def test_reasoning_effort_can_be_contradicted(serve: Serve) -> None:
    engine = FakeEngine()
    client = serve(registry=fake_registry(fake_model(engine, template="{{ enable_thinking }}"))).client()

    def ask(enable: bool) -> None:
        extra: Any = {"chat_template_kwargs": {"enable_thinking": enable}}
        client.chat.completions.create(model="fake", messages=USER, reasoning_effort="low", extra_body=extra)

    ask(True)
    with pytest.raises(openai.BadRequestError, match="contradict"):
        ask(False)


def test_breakers_reach_the_engine_as_tokens(serve: Serve) -> None:
    engine = FakeEngine()
    extra = {"dry_multiplier": 0.8, "dry_sequence_breakers": ["z", "ab"], "cache_salt": "s"}
    serve(engine).client().completions.create(model="fake", prompt="x", extra_body=extra)
    request = engine.requests[0]
    assert request.params.dry_breaker_ids == ((ord("z"),), (260,), (ord("a"), ord("b")))
    assert request.cache_salt == "s"


def test_models(serve: Serve) -> None:
    registry = fake_registry(fake_model(FakeEngine()), fake_model(FakeEngine(), id="org/other model"))
    client = serve(registry=registry).client()
    assert [m.id for m in client.models.list()] == ["fake", "org/other model"]
    model = client.models.retrieve("org/other model")
    assert (model.id, model.object, model.created) == ("org/other model", "model", 1700000000)
    with pytest.raises(openai.NotFoundError) as caught:
        client.models.retrieve("nothing/here")
    assert caught.value.code == "model_not_found"
    assert "'fake'" in caught.value.message


def test_an_unknown_model_is_not_found(serve: Serve) -> None:
    with pytest.raises(openai.NotFoundError) as caught:
        serve().client().chat.completions.create(model="gpt-4o", messages=USER)
    assert (caught.value.code, caught.value.param, caught.value.type) == (
        "model_not_found",
        "model",
        "invalid_request_error",
    )


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    ("refusal", "error", "code"),
    [
        (OverloadedError("the queue is full", retry_after=2.5), openai.InternalServerError, "overloaded"),
        (EngineUnavailableError("restarting"), openai.InternalServerError, "engine_unavailable"),
        (ContextLengthError("too long"), openai.BadRequestError, "context_length_exceeded"),
        (InvalidRequestError("bad", param="n"), openai.BadRequestError, "invalid_value"),
    ],
)
def test_refusals_have_their_own_status_streamed_or_not(
    serve: Serve, refusal: Exception, error: type[openai.APIStatusError], code: str, stream: bool
) -> None:
    client = serve(FakeEngine(refuse=refusal)).client()
    with pytest.raises(error) as caught:
        client.chat.completions.create(model="fake", messages=USER, stream=stream)
    assert caught.value.code == code
    with pytest.raises(error):
        client.completions.create(model="fake", prompt="a", echo=True, stream=stream)
    if code == "overloaded":
        assert caught.value.status_code == 529
        assert caught.value.response.headers["retry-after"] == "3"
    if code == "engine_unavailable":
        assert caught.value.status_code == 503
        assert int(caught.value.response.headers["retry-after"]) > 0


def test_an_engine_that_dies_mid_stream_gives_one_error(serve: Serve) -> None:
    engine = FakeEngine(lambda i: "x" * 50, die_after=3)
    app = serve(engine)
    stream = app.client().chat.completions.create(model="fake", messages=USER, stream=True)
    seen = [next(stream).choices[0].delta.content for _ in range(4)]
    assert seen == ["", "x", "x", "x"]
    with pytest.raises(openai.APIError, match="ended") as caught:
        next(stream)
    assert caught.value.code == "engine_died"
    with app.http() as http:
        health = http.get("/health")
        assert (health.status_code, health.json()["error"]["message"]) == (503, "Loading model")
        assert http.get("/ready").status_code == 503
        engine.state, engine.die_after = "ready", None
        assert http.get("/health").json() == {"status": "ok"}
        assert http.get("/ready").status_code == 200
    assert app.client().chat.completions.create(model="fake", messages=USER).choices[0].finish_reason == "stop"


def test_many_chats_at_once_with_the_async_client(serve: Serve) -> None:
    app = serve(FakeEngine(lambda i: "word " * 20, pause=0.001))

    async def one(client: openai.AsyncOpenAI, k: int) -> str:
        text = ""
        stream = await client.chat.completions.create(
            model="fake", messages=[{"role": "user", "content": f"number {k}"}], stream=True
        )
        async for chunk in stream:
            text += chunk.choices[0].delta.content or ""
        return text

    async def main() -> list[str]:
        async with openai.AsyncOpenAI(base_url=f"{app.url}/v1", api_key="x", max_retries=0) as client:
            return await asyncio.gather(*(one(client, k) for k in range(16)))

    assert asyncio.run(main()) == ["word " * 20] * 16


def test_a_client_that_leaves_cancels_in_the_engine(serve: Serve, until: Callable[..., None]) -> None:
    engine = FakeEngine(lambda i: "x" * 400, hold_after=9)
    stream = serve(engine).client().chat.completions.create(model="fake", messages=USER, stream=True)
    for _, _chunk in zip(range(3), stream, strict=False):
        pass
    stream.close()
    until(lambda: engine.requests[0].closed_early)


@pytest.mark.parametrize("stream", [False, True])
def test_leaving_during_prefill_cancels_in_the_engine(serve: Serve, until: Callable[..., None], stream: bool) -> None:
    engine = FakeEngine(hold=True)
    url = serve(engine).url

    async def leave() -> None:
        async with openai.AsyncOpenAI(base_url=f"{url}/v1", api_key="x", max_retries=0) as client:
            asked = asyncio.ensure_future(
                client.chat.completions.create(model="fake", messages=USER, stream=stream)  # type: ignore[call-overload]
            )
            while not engine.requests:
                await asyncio.sleep(0.005)
            asked.cancel()
            await asyncio.gather(asked, return_exceptions=True)

    asyncio.run(leave())
    until(lambda: engine.requests[0].closed_early)


def test_tenants_are_told_apart_but_keys_not_told(serve: Serve) -> None:
    engine = FakeEngine()
    app = serve(engine, keys=KeyRing(["key-one", "key-two"]))
    for key in ("key-one", "key-two", "key-one"):
        app.client(api_key=key).chat.completions.create(model="fake", messages=USER)
    one, two, again = (r.tenant for r in engine.requests)
    assert one == again != two
    assert "key-one" not in (one, two)
    with pytest.raises(openai.AuthenticationError) as caught:
        app.client(api_key="key-three").chat.completions.create(model="fake", messages=USER)
    assert caught.value.code == "invalid_api_key"
    assert "key-three" not in str(caught.value)
