from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import Any

from fake_service import EOS, IM_START, TOOL_TEMPLATE, FakeEngine, fake_model, metadata

from llanero.manager.registry import ModelSummary, ServedModel, TextParts
from llanero.service.events import CallArguments, CallEnded, CallStarted, Completed, Delta, Event, Finished, Started
from llanero.service.generate import GenerateRequest, Result, ToolCall, collect, generate
from llanero.service.prompt import ChatPrompt
from llanero.text.template import ChatTemplate
from llanero.text.tokenizer import Tokenizer
from llanero.types import SamplingParams

TOOLS = [{"type": "function", "function": {"name": "f", "parameters": {}}}]
CALL = '<tool_call>{"name": "f", "arguments": {"a": "x"}}</tool_call>'


def request(*, tools: list[dict[str, Any]] = TOOLS, parallel: bool = True, **params: Any) -> GenerateRequest:
    prompt = ChatPrompt(messages=[{"role": "user", "content": "hi"}], tools=tools)
    return GenerateRequest(prompts=[prompt], params=SamplingParams(**params), parallel_calls=parallel)


def run(reply: Any, engine: FakeEngine | None = None, template: str = TOOL_TEMPLATE, **options: Any) -> Result:
    async def main() -> Result:
        model = fake_model(engine or FakeEngine(lambda i: reply), template=template)
        await model.start()
        return await collect(model, request(**options))

    return asyncio.run(main())


def events_of(engine: FakeEngine, **options: Any) -> list[Event]:
    async def main() -> list[Event]:
        model = fake_model(engine, template=TOOL_TEMPLATE)
        await model.start()
        return [event async for event in generate(model, request(**options))]

    return asyncio.run(main())


def plain(calls: list[ToolCall]) -> list[tuple[str, str]]:
    return [(call.name, call.arguments) for call in calls]


def test_a_call_is_events_in_order() -> None:
    events = events_of(FakeEngine(lambda i: f"ok {CALL}", per_output=100))
    assert isinstance(events[0], Started)
    assert isinstance(events[-1], Completed)
    text, start, arguments, end, finished = events[1:-1]
    assert text == Delta(0, "ok")
    assert isinstance(start, CallStarted)
    assert (start.index, start.call, start.name) == (0, 0, "f")
    assert re.fullmatch("call_[a-zA-Z0-9]{24}", start.id)
    assert (arguments, end) == (CallArguments(0, 0, '{"a": "x"}'), CallEnded(0, 0))
    assert finished == Finished(0, "tool_calls", EOS)


def test_a_whole_answer_is_the_stream_folded() -> None:
    result = run(f"ok {CALL}{CALL}")
    choice = result.choices[0]
    assert (choice.text, plain(choice.calls)) == ("ok", [("f", '{"a": "x"}')] * 2)
    assert choice.calls[0].id != choice.calls[1].id
    assert choice.finished is not None
    assert choice.finished.reason == "tool_calls"
    assert result.usage.completion_tokens == len(f"ok {CALL}{CALL}")


def test_without_tools_nothing_is_parsed() -> None:
    choice = run(CALL, tools=[]).choices[0]
    assert (choice.text, choice.calls) == (CALL, [])
    assert choice.finished == Finished(0, "stop", EOS)


def test_the_template_sees_the_tools() -> None:
    engine = FakeEngine()
    run("", engine)
    assert '"name": "f"' in bytes(t for t in engine.requests[0].prompt if t < 256).decode()


def test_with_parallel_calls_off_the_answer_ends_with_the_first() -> None:
    engine = FakeEngine(lambda i: f"{CALL}{CALL} and more")
    choice = run("", engine, parallel=False).choices[0]
    assert (choice.text, plain(choice.calls)) == ("", [("f", '{"a": "x"}')])
    assert choice.finished is not None
    assert (choice.finished.reason, choice.finished.stop) == ("tool_calls", None)
    assert engine.requests[0].closed_early
    # The same when all of it comes at once.
    events = events_of(FakeEngine(lambda i: f"{CALL}{CALL} and more", per_output=1000), parallel=False)
    assert list(dict.fromkeys(map(type, events[1:-1]))) == [CallStarted, CallArguments, CallEnded, Finished]


def test_of_several_choices_each_has_its_calls() -> None:
    engine = FakeEngine(lambda i: ["plain", CALL, f"{CALL}{CALL}"][i])
    choices = run("", engine, n=3, parallel=False).choices
    assert [len(choice.calls) for choice in choices] == [0, 1, 1]
    assert [choice.finished and choice.finished.reason for choice in choices] == ["stop", "tool_calls", "tool_calls"]
    assert engine.cancelled == [(1, 1)], "the last one ends with the request"


def test_cut_off_inside_a_call_the_arguments_are_what_there_is() -> None:
    choice = run(CALL, max_tokens=46).choices[0]
    assert (choice.text, plain(choice.calls)) == ("", [("f", '{"a": "x')])
    assert choice.finished == Finished(0, "length", None)


def test_cut_off_before_it_is_a_call_it_is_text() -> None:
    choice = run(CALL, max_tokens=20).choices[0]
    assert (choice.text, choice.calls) == (CALL[:20], [])
    assert choice.finished == Finished(0, "length", None)


def test_a_broken_call_is_text_in_a_whole_answer() -> None:
    bad = '<tool_call>{"name": "f", "arguments": {"a": 1, b}}</tool_call>'
    choice = run(f"see: {bad}").choices[0]
    assert (choice.text, choice.calls) == (f"see: {bad}", [])
    assert choice.finished == Finished(0, "stop", EOS)


def test_stop_strings_are_looked_for_in_all_that_the_model_writes() -> None:
    choice = run(f"{CALL} then", stop=("the", "zz")).choices[0]
    assert (choice.text, len(choice.calls)) == ("", 1)
    assert choice.finished == Finished(0, "tool_calls", "the")
    choice = run(CALL, stop=('"x"',)).choices[0]
    assert (choice.text, choice.calls) == (CALL[: CALL.index('"x"')], [])
    assert choice.finished == Finished(0, "stop", '"x"')


def test_every_token_is_reported_once_also_those_of_calls() -> None:
    reply = f"ok {CALL} é"
    for per_output in (1, 7, 1000):
        events = events_of(FakeEngine(lambda i: reply, per_output=per_output), logprobs=0)
        told = [token.chosen.id for e in events if isinstance(e, Delta) for token in e.tokens or ()]
        assert told == list(reply.encode())


def test_arguments_are_json_however_many_bytes_a_token_has() -> None:
    value = {"città": "Łódź 😀", "deep": [{"a": []}]}
    reply = f'<tool_call>{{"name": "f", "arguments": {json.dumps(value, ensure_ascii=False)}}}</tool_call>'
    for per_output in (1, 3):
        call = run("", FakeEngine(lambda i: reply, per_output=per_output)).choices[0].calls[0]
        assert json.loads(call.arguments) == value


THINKING = TOOL_TEMPLATE + "{# <think></think> #}"
THOUGHT = "<think>\nHm.\n</think>\n\n"


def test_thoughts_are_told_apart_and_counted() -> None:
    for per_output in (1, 5, 100):
        result = run("", FakeEngine(lambda i: f"{THOUGHT}ok {CALL}", per_output=per_output), THINKING)
        choice = result.choices[0]
        assert (choice.reasoning, choice.text, len(choice.calls)) == ("Hm.", "ok", 1)
        # From the token that completes the opening to the one that completes the closing.
        assert result.usage.reasoning_tokens == len(">\nHm.\n</think>")
        assert result.usage.completion_tokens == len(f"{THOUGHT}ok {CALL}")


def test_thoughts_need_no_tools() -> None:
    choice = run(f"{THOUGHT}ok {CALL}", template=THINKING, tools=[]).choices[0]
    assert (choice.reasoning, choice.text, choice.calls) == ("Hm.", f"ok {CALL}", [])


def test_thoughts_may_begin_in_the_prompt() -> None:
    result = run("Hm.</think>ok", template=TOOL_TEMPLATE + "<think>\n{# </think> #}")
    assert (result.choices[0].reasoning, result.choices[0].text) == ("Hm.", "ok")
    assert result.usage.reasoning_tokens == len("Hm.</think>")
    choice = run("Hm.</think>ok", template=TOOL_TEMPLATE + "<think>\n\n</think>\n\n").choices[0]
    assert (choice.reasoning, choice.text) == ("", "Hm.</think>ok")


def test_without_thoughts_none_are_counted() -> None:
    result = run("ok", template=THINKING)
    assert (result.choices[0].reasoning, result.usage.reasoning_tokens) == ("", 0)


def test_control_tokens_of_a_dialect_reach_its_parser_and_nobody_else() -> None:
    """Here <|im_start|> stands for Llama's <|python_tag|>: a control token that opens a call."""
    data = metadata(TOOL_TEMPLATE.replace("<tool_call>", "<|python_tag|>").replace("</tool_call>", ""))
    data["tokenizer.ggml.tokens"][IM_START] = "<|python_tag|>"
    tokenizer = Tokenizer.from_metadata(data)
    parts = TextParts(tokenizer, ChatTemplate.from_metadata(data, tokenizer), ModelSummary())
    said = b'{"name": "f", "parameters": {"a": 1}}'

    async def answer(*tokens: int, tools: list[dict[str, Any]] = TOOLS) -> Any:
        model = ServedModel("m", Path("/m.gguf"), FakeEngine(lambda i: tokens), load_text=lambda: parts)
        await model.start()
        return (await collect(model, request(tools=tools))).choices[0]

    choice = asyncio.run(answer(IM_START, *said))
    assert (choice.text, plain(choice.calls)) == ("", [("f", '{"a": 1}')])
    assert asyncio.run(answer(*b"a", IM_START, *b"b")).text == "ab"
    assert asyncio.run(answer(IM_START, *said, tools=[])).text == said.decode()


def test_where_answers_have_a_frame_they_are_parsed_without_tools_too() -> None:
    template = TOOL_TEMPLATE + "{# <|channel|>analysis #}"
    said = "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>ok"
    result = run(said, template=template, tools=[])
    assert (result.choices[0].reasoning, result.choices[0].text) == ("Hm.", "ok")
    assert result.usage.reasoning_tokens > 0


def test_mistral_gets_ids_that_its_templates_take() -> None:
    choice = run('[TOOL_CALLS]f[ARGS]{"a": 1}', template=TOOL_TEMPLATE + "{# [TOOL_CALLS] #}").choices[0]
    assert re.fullmatch("[a-zA-Z0-9]{9}", choice.calls[0].id)
