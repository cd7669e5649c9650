from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest
from fake_service import BOS, EOS, TEMPLATE, FakeEngine, fake_model
from hypothesis import example, given, settings
from hypothesis import strategies as st
from make_model import make_model

from llanero.errors import ContextLengthError, EngineDiedError, EngineUnavailableError, InvalidRequestError
from llanero.manager.registry import ServedModel, TextParts, load_text_parts
from llanero.service.choice import ChoiceText
from llanero.service.events import Completed, Delta, Event, Finished, Started
from llanero.service.generate import GenerateRequest, Result, collect, generate
from llanero.service.prompt import ChatPrompt, Prompt, TextPrompt, TokenPrompt, tokenize
from llanero.text.template import ChatTemplate
from llanero.types import SamplingParams

HI: Sequence[Prompt] = (TextPrompt(text="hi"),)


async def loaded(engine: FakeEngine, **options: Any) -> ServedModel:
    model = fake_model(engine, **options)
    await model.start()
    return model


def run(engine: FakeEngine, prompts: Sequence[Prompt] = HI, **params: Any) -> Result:
    async def main() -> Result:
        model = await loaded(engine)
        return await collect(model, GenerateRequest(prompts=prompts, params=SamplingParams(**params)))

    return asyncio.run(main())


def events_of(engine: FakeEngine, prompts: Sequence[Prompt] = HI, *, echo: bool = False, **params: Any) -> list[Event]:
    async def main() -> list[Event]:
        model = await loaded(engine)
        request = GenerateRequest(prompts=prompts, params=SamplingParams(**params), echo=echo)
        return [event async for event in generate(model, request)]

    return asyncio.run(main())


def test_events_come_in_order_and_usage_counts_tokens() -> None:
    engine = FakeEngine(cached=1)
    events = events_of(engine)
    assert events[0] == Started(3)
    assert [e.text for e in events if isinstance(e, Delta)] == list("Hello")
    assert events[-2] == Finished(0, "stop", EOS)
    assert isinstance(events[-1], Completed)
    usage = events[-1].usage
    assert (usage.prompt_tokens, usage.completion_tokens, usage.cached_tokens) == (3, 5, 1)
    assert engine.requests[0].prompt == [BOS, ord("h"), ord("i")]
    assert EOS in engine.requests[0].eos


@pytest.mark.parametrize("n", [1, 3])
@pytest.mark.parametrize("stop", [(), ("el",)])
def test_cached_tokens_are_those_that_no_choice_computed(n: int, stop: tuple[str, ...]) -> None:
    completed = events_of(FakeEngine(cached=1), n=n, stop=stop)[-1]
    assert isinstance(completed, Completed)
    assert completed.usage.cached_tokens == 1


def test_characters_are_never_cut() -> None:
    deltas = [e.text for e in events_of(FakeEngine(lambda i: "añ€😀")) if isinstance(e, Delta)]
    assert deltas == ["a", "ñ", "€", "😀"]


def test_half_a_character_at_the_end_is_shown_as_replacement() -> None:
    assert run(FakeEngine(lambda i: b"ab" + "é".encode()[:1])).choices[0].text == "ab�"


def test_a_stop_string_over_several_tokens_ends_the_text_before_it() -> None:
    engine = FakeEngine(lambda i: "one STOP two")
    result = run(engine, stop=("STOP",))
    assert result.choices[0].text == "one "
    assert result.choices[0].finished == Finished(0, "stop", "STOP")
    assert result.usage.completion_tokens == len("one STOP")
    assert engine.requests[0].closed_early, "the engine must not go on"


def test_text_that_only_began_like_a_stop_string_is_sent() -> None:
    assert run(FakeEngine(lambda i: "aab aST"), stop=("ab!", "STOP")).choices[0].text == "aab aST"


def test_what_a_stop_string_holds_back_is_sent_when_the_limit_is_reached() -> None:
    result = run(FakeEngine(lambda i: "xxSTyy"), stop=("STOP",), max_tokens=4)
    assert result.choices[0].text == "xxST"
    assert result.choices[0].finished == Finished(0, "length", None)


def test_several_tokens_per_output_are_cut_at_the_stop_string() -> None:
    result = run(FakeEngine(lambda i: "abcdefgh", per_output=8), stop=("d",))
    assert result.choices[0].text == "abc"
    assert result.usage.completion_tokens == 4


def test_a_stop_string_ends_its_own_choice_only() -> None:
    engine = FakeEngine(lambda i: "ab!cdefgh" if i == 1 else f"long text {i}")
    result = run(engine, n=3, stop=("!",))
    assert [c.text for c in result.choices] == ["long text 0", "ab", "long text 2"]
    assert engine.cancelled == [(1, 1)]
    assert engine.requests[0].ended


def test_logprobs_belong_to_the_text_they_come_with() -> None:
    events = events_of(FakeEngine(lambda i: "aé!bc"), logprobs=1, stop=("!b",))
    deltas = [e for e in events if isinstance(e, Delta)]
    told = [(d.text, [t.chosen.raw for t in d.tokens or []]) for d in deltas]
    assert told == [("a", [b"a"]), ("é", [b"\xc3", b"\xa9"])]
    assert [t.offset for d in deltas for t in d.tokens or []] == [0, 1, 1]
    assert deltas[1].tokens is not None
    assert deltas[1].tokens[0].chosen.text == "�"


def test_logprobs_are_json_numbers() -> None:
    tokens = run(FakeEngine(lambda i: "ab"), logprobs=3).choices[0].tokens
    assert tokens is not None
    assert [t.logprob for t in tokens[0].top] == [-0.5, -1.5, -9999.0]


@example("a|", ["|", "a|a"], 1, False)  # the match is certain only when no more text comes
@given(
    st.text(st.sampled_from("ab|é😀"), max_size=12),
    st.lists(st.text(st.sampled_from("ab|é"), min_size=1, max_size=3), max_size=3),
    st.integers(1, 5),
    st.booleans(),
)
@settings(max_examples=60, deadline=None)
def test_streamed_text_is_the_reply_up_to_the_first_stop_string(
    reply: str, stops: list[str], per_output: int, logprobs: bool
) -> None:
    engine = FakeEngine(lambda i: reply, per_output=per_output)
    choice = run(engine, stop=tuple(stops), logprobs=0 if logprobs else None).choices[0]
    starts = [reply.find(s) for s in stops if s in reply]
    assert choice.text == (reply[: min(starts)] if starts else reply)
    assert choice.finished is not None
    assert (choice.finished.stop == EOS) == (not starts)
    if logprobs and choice.text:
        raw = b"".join(t.chosen.raw for t in choice.tokens or [])
        assert raw == choice.text.encode()


def test_prompts_run_side_by_side_with_their_own_indices() -> None:
    prompts = [TextPrompt(text="a"), TokenPrompt(ids=[1, 2]), TextPrompt(text="c", add_special=False)]
    engine = FakeEngine(lambda i: f"choice {i}")
    result = run(engine, prompts, n=2)
    assert [c.text for c in result.choices] == ["choice 0", "choice 1"] * 3
    assert sorted(len(r.prompt) for r in engine.requests) == [1, 2, 2]
    assert result.usage.prompt_tokens == 5
    assert result.usage.completion_tokens == 6 * len("choice 0")


def test_one_prompt_that_fails_ends_all() -> None:
    engine = FakeEngine(lambda i: "x" * 100, die_after=5)
    with pytest.raises(EngineDiedError):
        run(engine, [TextPrompt(text="a"), TextPrompt(text="b")])
    assert all(r.closed_early for r in engine.requests)


def test_echo_puts_the_prompt_first() -> None:
    events = events_of(FakeEngine(), [TextPrompt(text="say: ")], echo=True, n=2)
    texts = {0: "", 1: ""}
    for event in events:
        if isinstance(event, Delta):
            texts[event.index] += event.text
    assert texts == {0: "say: Hello", 1: "say: Hello"}


def test_a_closed_generator_is_closed_in_the_engine_even_in_prefill() -> None:
    async def main() -> None:
        engine = FakeEngine(hold=True)
        model = await loaded(engine)
        events = generate(model, GenerateRequest(prompts=HI, params=SamplingParams()))
        assert await anext(events) == Started(3)
        waiting = asyncio.ensure_future(anext(events))
        await asyncio.sleep(0.02)
        assert engine.requests[0].closed_early is False
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        await events.aclose()
        assert engine.requests[0].closed_early

    asyncio.run(main())


def test_left_early_nothing_stays_open() -> None:
    async def main() -> None:
        engine = FakeEngine(lambda i: "x" * 1000)
        model = await loaded(engine)
        prompts = [TextPrompt(text="a"), TextPrompt(text="b")]
        async with aclosing(generate(model, GenerateRequest(prompts=prompts, params=SamplingParams()))) as events:
            async for event in events:
                if isinstance(event, Delta):
                    break
        assert [r.closed_early for r in engine.requests] == [True, True]

    asyncio.run(main())


@pytest.mark.parametrize(
    ("prompt", "params", "error", "words"),
    [
        (TextPrompt(text="x" * 600), {}, ContextLengthError, "601 tokens"),
        (TextPrompt(text="x" * 511), {}, ContextLengthError, "512 tokens"),
        (TextPrompt(text="x" * 500), {"max_tokens": 20}, ContextLengthError, "521 tokens were asked for"),
        (TextPrompt(text="x" * 500), {"min_tokens": 20}, ContextLengthError, "521 tokens were asked for"),
        (TokenPrompt(ids=[]), {}, InvalidRequestError, "empty"),
        (TextPrompt(text="", add_special=False), {}, InvalidRequestError, "empty"),
        (TokenPrompt(ids=[1, 261]), {}, InvalidRequestError, "token 261 at position 1"),
        (TokenPrompt(ids=[-1]), {}, InvalidRequestError, "token -1"),
        (TextPrompt(text="a"), {"logit_bias": {261: 1.0}}, InvalidRequestError, "logit_bias"),
        (TextPrompt(text="a"), {"stop_token_ids": (999,)}, InvalidRequestError, "stop_token_ids"),
        (TextPrompt(text="a"), {"temperature": -1.0}, InvalidRequestError, "temperature"),
    ],
)
def test_what_cannot_run_never_reaches_the_engine(
    prompt: Prompt, params: dict[str, Any], error: type[Exception], words: str
) -> None:
    engine = FakeEngine()
    with pytest.raises(error, match=words):
        run(engine, [prompt], **params)
    assert engine.requests == []


def test_a_prompt_that_just_fits_runs() -> None:
    engine = FakeEngine()
    assert run(engine, [TextPrompt(text="x" * 506)], max_tokens=5).choices[0].text == "Hello"


def test_a_chat_is_rendered_and_its_special_tokens_are_found() -> None:
    engine = FakeEngine()
    run(engine, [ChatPrompt(messages=[{"role": "user", "content": "<|im_end|>"}])])
    prompt = engine.requests[0].prompt
    assert prompt.count(258) == 2
    assert prompt.count(259) == 1, "a special token in user text is text"


@pytest.mark.parametrize("knows", [False, True])
def test_developers_are_system_to_templates_that_do_not_know_them(knows: bool) -> None:
    async def main() -> str:
        engine = FakeEngine()
        model = await loaded(engine)
        if knows:
            source = "{# developer #}" + TEMPLATE
            model._text = TextParts(model.text.tokenizer, ChatTemplate(source), model.text.summary)
        prompts = [ChatPrompt(messages=[{"role": "developer", "content": "x"}])]
        await collect(model, GenerateRequest(prompts=prompts, params=SamplingParams()))
        return model.text.tokenizer.decode(engine.requests[0].prompt)

    assert ("developer\nx" if knows else "system\nx") in asyncio.run(main())


def test_the_first_space_belongs_to_completions_only(tmp_path: Path) -> None:
    tokenizer = load_text_parts(make_model(tmp_path / "spm.gguf", preset="tiny", vocab_kind="spm")).tokenizer
    ids = tokenizer.encode("hello there", add_special=False)
    for continuation, expected in ((False, "hello there"), (True, " hello there")):
        choice = ChoiceText(0, tokenizer, SamplingParams(), continuation=continuation)
        parts = [choice.push([token], None) for token in ids]
        assert "".join(part.text for part in parts if part) == expected


@given(st.integers(1, 3), st.integers(1, 3), st.lists(st.sampled_from(["b", "cd", "d"]), max_size=2), st.integers(1, 6))
@settings(max_examples=40, deadline=None)
def test_every_choice_finishes_once_and_says_nothing_after(
    n_prompts: int, n: int, stops: list[str], max_tokens: int
) -> None:
    engine = FakeEngine(lambda i: "abcd"[i:])
    events = events_of(engine, [TextPrompt(text="x")] * n_prompts, n=n, stop=tuple(stops), max_tokens=max_tokens)
    ends = [e.index for e in events if isinstance(e, Finished)]
    assert sorted(ends) == list(range(n_prompts * n))
    for position, event in enumerate(events):
        if isinstance(event, Finished):
            assert not any(isinstance(e, Delta) and e.index == event.index for e in events[position:])
    assert isinstance(events[0], Started)
    assert [type(e) for e in events].count(Completed) == 1
    assert isinstance(events[-1], Completed)


def test_a_model_without_template_has_no_chat() -> None:
    async def main() -> None:
        model = await loaded(FakeEngine(), template=False)
        prompts = [ChatPrompt(messages=[{"role": "user", "content": "hi"}])]
        with pytest.raises(InvalidRequestError, match="no chat template"):
            await collect(model, GenerateRequest(prompts=prompts, params=SamplingParams()))

    asyncio.run(main())


def test_before_it_is_loaded_a_model_is_unavailable() -> None:
    with pytest.raises(EngineUnavailableError, match="loading"):
        asyncio.run(collect(fake_model(), GenerateRequest(prompts=HI, params=SamplingParams())))


def test_an_engine_that_stops_ends_the_request_with_an_error() -> None:
    class Stopping(FakeEngine):
        async def generate(self, **kwargs: Any) -> AsyncGenerator[Any, None]:
            async for output in super().generate(**kwargs):
                yield output
                yield type(output)(request_id=output.request_id, finish_reason="cancelled")
                return

    with pytest.raises(EngineUnavailableError, match="shutting down"):
        run(Stopping())


def test_an_engine_that_forgets_a_sequence_is_an_error_not_a_hang() -> None:
    class Forgetful(FakeEngine):
        async def generate(self, **kwargs: Any) -> AsyncGenerator[Any, None]:
            async for output in super().generate(**kwargs):
                yield output
                return

    with pytest.raises(EngineDiedError, match="without finishing"):
        run(Forgetful())


# --- large prompts --------------------------------------------------------------------------------


def test_text_far_beyond_the_context_is_refused_before_it_is_tokenized(monkeypatch: pytest.MonkeyPatch) -> None:
    def encode(*arguments: Any, **options: Any) -> list[int]:
        raise AssertionError("tokenized in vain")

    monkeypatch.setattr("llanero.text.tokenizer.Tokenizer.encode", encode)
    monkeypatch.setattr("llanero.text.tokenizer.Tokenizer.encode_rendered", encode)
    text = "a" * 100_000
    for prompt in (TextPrompt(text=text), ChatPrompt(messages=[{"role": "user", "content": text}])):
        with pytest.raises(ContextLengthError, match="tokens at least"):
            run(FakeEngine(), [prompt])


def test_large_texts_are_tokenized_one_after_the_other_also_when_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text of a few megabytes takes hundreds of them while it is tokenized."""
    at_once, most = 0, 0
    go = threading.Event()

    def encode(*arguments: Any, **options: Any) -> list[int]:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        go.wait(60)
        at_once -= 1
        return [1]

    async def main() -> None:
        monkeypatch.setattr("llanero.text.tokenizer.Tokenizer.encode", encode)
        model = await loaded(FakeEngine())
        prompt = TextPrompt(text="a" * 500_000)
        calls = [asyncio.ensure_future(tokenize(model, prompt)) for _ in range(4)]
        while not at_once:
            await asyncio.sleep(0.001)
        calls[0].cancel()
        await asyncio.sleep(0.02)
        go.set()
        assert (await asyncio.gather(*calls, return_exceptions=True))[1:] == [[1]] * 3
        assert not model.large_texts.locked()

    asyncio.run(main())
    assert most == 1
