from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.errors import InvalidRequestError
from llanero.protocols.decode import MAX_DEPTH
from llanero.protocols.openai.chat import ChatCall
from llanero.protocols.openai.completions import CompletionCall
from llanero.protocols.openai.requests import CHAT_UNSUPPORTED, COMMON_UNSUPPORTED, COMPLETION_UNSUPPORTED
from llanero.service.generate import GenerateRequest
from llanero.service.prompt import ChatPrompt, InfillPrompt, TextPrompt, TokenPrompt
from llanero.types import SamplingParams

HI: list[Any] = [{"role": "user", "content": "Hi"}]


def chat(**fields: Any) -> GenerateRequest:
    return ChatCall({"messages": HI} | fields).request("")


def completion(**fields: Any) -> GenerateRequest:
    return CompletionCall({"prompt": "x"} | fields).request("")


def nested(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


EVERYTHING = {
    "temperature": 0.5,
    "top_p": 0.9,
    "top_k": 7,
    "min_p": 0.1,
    "typical_p": 0.8,
    "repetition_penalty": 1.1,
    "presence_penalty": 1,
    "frequency_penalty": -1.5,
    "logit_bias": {"5": -100, "17": 2.5},
    "seed": 42,
    "n": 2,
    "stop": ["a", "b"],
    "stop_token_ids": [1, 2],
    "ignore_eos": True,
    "max_tokens": 9,
    "min_tokens": 3,
    "include_stop_str_in_output": True,
    "dry_multiplier": 0.8,
    "dry_base": 2,
    "dry_allowed_length": 3,
    "dry_penalty_last_n": 64,
    "dry_sequence_breakers": ["\n", "!"],
    "xtc_probability": 0.5,
    "xtc_threshold": 0.2,
    "mirostat": 2,
    "mirostat_tau": 4,
    "mirostat_eta": 0.2,
}


def test_every_sampling_field_arrives() -> None:
    expected = SamplingParams(
        temperature=0.5,
        top_p=0.9,
        top_k=7,
        min_p=0.1,
        typical_p=0.8,
        repetition_penalty=1.1,
        presence_penalty=1.0,
        frequency_penalty=-1.5,
        logit_bias={5: -100.0, 17: 2.5},
        seed=42,
        n=2,
        stop=("a", "b"),
        stop_token_ids=(1, 2),
        ignore_eos=True,
        max_tokens=9,
        min_tokens=3,
        include_stop_str_in_output=True,
        dry_multiplier=0.8,
        dry_base=2.0,
        dry_allowed_length=3,
        dry_penalty_last_n=64,
        dry_sequence_breakers=("\n", "!"),
        xtc_probability=0.5,
        xtc_threshold=0.2,
        mirostat=2,
        mirostat_tau=4.0,
        mirostat_eta=0.2,
    )
    assert chat(**EVERYTHING).params == expected
    assert completion(**EVERYTHING).params == expected


def test_defaults() -> None:
    assert chat().params == SamplingParams()
    assert completion().params == SamplingParams(max_tokens=16)
    assert completion().prompts == [TextPrompt(text="x", add_special=True, parse_special=False)]


def test_null_means_default() -> None:
    names = [*EVERYTHING, "stream", "stream_options", "user", "metadata", "model", "logprobs", "store"]
    assert chat(**dict.fromkeys(names)).params == SamplingParams()
    assert chat(**dict.fromkeys([*CHAT_UNSUPPORTED, *COMMON_UNSUPPORTED])).params == SamplingParams()
    assert completion(**dict.fromkeys(names)).params == SamplingParams(max_tokens=16)


def test_fields_without_effect_are_taken() -> None:
    fields = {
        "user": "u",
        "metadata": {"a": "b"},
        "store": False,
        "safety_identifier": "s",
        "prompt_cache_key": "k",
        "service_tier": "auto",
        "response_format": {"type": "text"},
        "modalities": ["text"],
    }
    assert chat(**fields).params == SamplingParams()


@pytest.mark.parametrize(
    "fields",
    [
        {"tools": [], "tool_choice": "none", "parallel_tool_calls": False},
        {"tools": None, "tool_choice": "auto", "parallel_tool_calls": True},
        {"functions": [], "function_call": "none"},
        {"verbosity": "medium", "prompt_cache_retention": "in_memory"},
        {"min_tokens": 0, "use_beam_search": False, "length_penalty": 1.0, "skip_special_tokens": True},
        {"dry_multiplier": 0, "xtc_probability": 0, "mirostat": 0, "include_stop_str_in_output": False},
        {"stream_options": {}},
        {"stream_options": {"include_usage": False, "continuous_usage_stats": False}},
        {"logprobs": False, "top_logprobs": 0},
        {"logit_bias": {}, "stop": [], "top_k": -1},
        {"no_such_field": None},
    ],
)
def test_what_asks_for_nothing_is_taken(fields: dict[str, Any]) -> None:
    assert chat(**fields).params == SamplingParams()


def test_completions_take_what_asks_for_nothing() -> None:
    fields = {"suffix": "", "best_of": 1, "echo": False, "response_format": {"type": "text"}}
    assert completion(**fields) == completion()


@pytest.mark.parametrize("fields", [{"audio": {}}, {"web_search_options": {}}, {"verbosity": "low"}])
def test_what_only_looks_like_nothing_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequestError, match="not supported"):
        chat(**fields)


@pytest.mark.parametrize("name", sorted(CHAT_UNSUPPORTED | COMMON_UNSUPPORTED))
def test_what_chat_cannot_do_is_refused_by_name(name: str) -> None:
    with pytest.raises(InvalidRequestError, match=f"^{name} is not supported") as caught:
        chat(**{name: {"x": 1}})
    assert (caught.value.param, caught.value.code) == (name, "unsupported_parameter")


@pytest.mark.parametrize("name", sorted(COMPLETION_UNSUPPORTED | COMMON_UNSUPPORTED))
def test_what_completions_cannot_do_is_refused_by_name(name: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        completion(**{name: "x"})
    assert (caught.value.param, caught.value.code) == (name, "unsupported_parameter")


@pytest.mark.parametrize(
    ("fields", "param", "code"),
    [
        ({"temprature": 1}, "temprature", "unknown_parameter"),
        ({"messages": [{"role": "user", "content": "a", "x": 1}]}, "messages[0].x", "unknown_parameter"),
        ({"stream_options": {"x": 1}, "stream": True}, "stream_options.x", "unknown_parameter"),
        ({"temperature": "1"}, "temperature", "invalid_type"),
        ({"temperature": True}, "temperature", "invalid_type"),
        ({"temperature": 10**400}, "temperature", "invalid_value"),
        ({"n": 1.0}, "n", "invalid_type"),
        ({"n": True}, "n", "invalid_type"),
        ({"seed": 1.5}, "seed", "invalid_type"),
        ({"stream": 1}, "stream", "invalid_type"),
        ({"stop": [1]}, "stop[0]", "invalid_type"),
        ({"stop": 1}, "stop", "invalid_type"),
        ({"messages": "hi"}, "messages", "invalid_type"),
        ({"messages": None}, "messages", "invalid_type"),
        ({"messages": []}, "messages", "invalid_value"),
        ({"messages": [{"content": "a"}]}, "messages[0].role", "missing_required_parameter"),
        ({"messages": [{"role": "bot", "content": "a"}]}, "messages[0].role", "invalid_value"),
        ({"messages": [{"role": "user"}]}, "messages[0].content", "missing_required_parameter"),
        ({"messages": [{"role": "user", "content": 3}]}, "messages[0].content", "invalid_type"),
        ({"logit_bias": {"a": 1}}, "logit_bias", "invalid_value"),
        ({"logit_bias": {"-1": 1}}, "logit_bias", "invalid_value"),
        ({"logit_bias": {"1": -1, "01": 1}}, "logit_bias", "invalid_value"),
        ({"logit_bias": {"1": None}}, "logit_bias", "invalid_type"),
        ({"logit_bias": {"1": 101}}, "logit_bias", None),
        ({"logit_bias": [1]}, "logit_bias", "invalid_type"),
        ({"metadata": {"a": 1}}, "metadata", "invalid_type"),
        ({"service_tier": "flex"}, "service_tier", "invalid_value"),
        ({"modalities": ["text", "audio"]}, "modalities[1]", "invalid_value"),
        ({"temperature": -0.1}, "temperature", None),
        ({"temperature": 101}, "temperature", None),
        ({"top_p": 1.5}, "top_p", None),
        ({"top_k": -2}, "top_k", None),
        ({"n": 0}, "n", None),
        ({"n": 129}, "n", None),
        ({"n": 10**30}, "n", None),
        ({"seed": 2**64}, "seed", None),
        ({"presence_penalty": 2.5}, "presence_penalty", None),
        ({"max_tokens": 0}, "max_tokens", None),
        ({"max_completion_tokens": 0}, "max_completion_tokens", None),
        ({"max_completion_tokens": 5, "max_tokens": 6}, "max_tokens", None),
        ({"min_tokens": 10, "max_tokens": 9}, "min_tokens", None),
        ({"min_tokens": -1}, "min_tokens", None),
        ({"dry_multiplier": -1}, "dry_multiplier", None),
        ({"dry_base": 0.9}, "dry_base", None),
        ({"dry_allowed_length": -1}, "dry_allowed_length", None),
        ({"dry_penalty_last_n": -2}, "dry_penalty_last_n", None),
        ({"dry_sequence_breakers": [""]}, "dry_sequence_breakers", None),
        ({"dry_sequence_breakers": ["a" * 41]}, "dry_sequence_breakers", None),
        ({"dry_sequence_breakers": ["a"] * 17}, "dry_sequence_breakers", None),
        ({"dry_sequence_breakers": "a"}, "dry_sequence_breakers", "invalid_type"),
        ({"xtc_probability": 1.1}, "xtc_probability", None),
        ({"xtc_threshold": -0.1}, "xtc_threshold", None),
        ({"mirostat": 3}, "mirostat", None),
        ({"mirostat_tau": -1}, "mirostat_tau", None),
        ({"mirostat_eta": 2}, "mirostat_eta", None),
        ({"cache_salt": "a" * 257}, "cache_salt", "invalid_value"),
        ({"metadata": {"a" * 65: "b"}}, "metadata", "invalid_value"),
        ({"metadata": {"a": "b" * 513}}, "metadata", "invalid_value"),
        ({"metadata": {str(i): "" for i in range(17)}}, "metadata", "invalid_value"),
        ({"spaces_between_special_tokens": 1}, "spaces_between_special_tokens", "unsupported_parameter"),
        ({"reasoning_effort": "some"}, "reasoning_effort", "invalid_value"),
        ({"continue_final_message": True}, "continue_final_message", "invalid_value"),
        (
            {"continue_final_message": True, "add_generation_prompt": True},
            "continue_final_message",
            "invalid_value",
        ),
        (
            {"stream": True, "stream_options": {"continuous_usage_stats": True}},
            "stream_options.continuous_usage_stats",
            "invalid_value",
        ),
        ({"stop": ""}, "stop", None),
        ({"stop": ["a"] * 65}, "stop", None),
        ({"top_logprobs": 3}, "top_logprobs", None),
        ({"logprobs": True, "top_logprobs": 21}, "top_logprobs", None),
        ({"logprobs": 3}, "logprobs", "invalid_type"),
        ({"stream_options": {"include_usage": True}}, "stream_options", "invalid_value"),
        ({"chat_template_kwargs": {"messages": []}}, "chat_template_kwargs.messages", "invalid_value"),
        ({"chat_template_kwargs": {"self": 1}}, "chat_template_kwargs.self", "invalid_value"),
        ({"chat_template_kwargs": {"a": nested(MAX_DEPTH)}}, "chat_template_kwargs", "invalid_value"),
    ],
)
def test_bad_chat_fields_are_named(fields: dict[str, Any], param: str, code: str | None) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        chat(**fields)
    assert (caught.value.param, caught.value.code) == (param, code)
    assert param.split("[")[0].split(".")[0] in str(caught.value)


@pytest.mark.parametrize(
    ("fields", "param", "code"),
    [
        ({"prompt": []}, "prompt", "invalid_value"),
        ({"prompt": None}, "prompt", "invalid_type"),
        ({"prompt": ["a", 1]}, "prompt", "invalid_type"),
        ({"prompt": [1, [2]]}, "prompt", "invalid_type"),
        ({"prompt": [[1], "a"]}, "prompt", "invalid_type"),
        ({"prompt": [1.0]}, "prompt[0]", "invalid_type"),
        ({"prompt": [[True]]}, "prompt[0][0]", "invalid_type"),
        ({"prompt": ["a"] * 65, "n": 2}, "prompt", "invalid_value"),
        ({"best_of": 3, "stream": True}, "best_of", "unsupported_parameter"),
        ({"best_of": 1, "n": 2}, "best_of", None),
        ({"best_of": 129}, "best_of", None),
        ({"max_tokens": 0}, "max_tokens", None),
        ({"suffix": "b", "echo": True, "logprobs": 1}, "echo", "unsupported_parameter"),
        ({"suffix": "b", "prompt": [1, 2]}, "suffix", "unsupported_parameter"),
        ({"suffix": "b", "prompt": [[1, 2]]}, "suffix", "unsupported_parameter"),
        ({"reasoning_effort": "low"}, "reasoning_effort", "unsupported_parameter"),
        ({"continue_final_message": True}, "continue_final_message", "unknown_parameter"),
        ({"logprobs": True}, "logprobs", "invalid_type"),
        ({"logprobs": 21}, "logprobs", None),
        ({"max_completion_tokens": 3}, "max_completion_tokens", "unknown_parameter"),
        ({"messages": HI}, "messages", "unknown_parameter"),
    ],
)
def test_bad_completion_fields_are_named(fields: dict[str, Any], param: str, code: str | None) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        completion(**fields)
    assert (caught.value.param, caught.value.code) == (param, code)


def test_a_body_without_its_main_field() -> None:
    for kind, name in ((ChatCall, "messages"), (CompletionCall, "prompt")):
        with pytest.raises(InvalidRequestError) as caught:
            kind({})
        assert (caught.value.param, caught.value.code) == (name, "missing_required_parameter")


def test_error_messages_speak_of_json() -> None:
    for fields, words in (
        ({"n": "1"}, "n: expected an integer, got a string"),
        ({"temperature": []}, "temperature: expected a number, got an array"),
        ({"stop": {}}, "stop: expected a string or an array, got an object"),
    ):
        with pytest.raises(InvalidRequestError) as caught:
            chat(**fields)
        assert str(caught.value) == words


def messages_of(*messages: dict[str, Any]) -> Any:
    prompt = chat(messages=list(messages)).prompts[0]
    assert isinstance(prompt, ChatPrompt)
    return prompt.messages


def test_messages_reach_the_template() -> None:
    given_ = [
        {"role": "system", "content": "s"},
        {"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}], "name": "bo"},
        {"role": "assistant", "content": "c", "reasoning_content": "r"},
        {"role": "tool", "content": "t", "tool_call_id": "1"},
    ]
    assert messages_of(*given_) == given_


def test_reasoning_has_two_names() -> None:
    shown = {"role": "assistant", "content": "c", "reasoning_content": "r"}
    for names_ in (("reasoning",), ("reasoning_content",), ("reasoning", "reasoning_content")):
        message = {"role": "assistant", "content": "c"} | dict.fromkeys(names_, "r")
        assert messages_of(message) == [shown]


def test_an_answer_can_be_sent_back_as_it_came() -> None:
    answer = {
        "role": "assistant",
        "content": "c",
        "refusal": None,
        "annotations": [],
        "audio": None,
        "function_call": None,
        "tool_calls": None,
        "provider_specific_fields": None,
    }
    assert messages_of(answer, *HI)[0] == {"role": "assistant", "content": "c"}


def test_null_fields_of_parts_are_no_fields() -> None:
    part = {"type": "text", "text": "a"}
    assert messages_of({"role": "user", "content": [part | {"cache_control": None}]})[0]["content"] == [part]


@pytest.mark.parametrize(
    ("content", "param", "code"),
    [
        (
            [{"type": "text", "text": "a"}, {"type": "image_url", "image_url": {"url": "data:"}}],
            "messages[0].content[1]",
            "unsupported_content",
        ),
        ([{"type": "input_audio"}], "messages[0].content[0]", "unsupported_content"),
        ([{}], "messages[0].content[0]", "unsupported_content"),
        ([{"type": ["text"]}], "messages[0].content[0]", "unsupported_content"),
        ([{"type": "text"}], "messages[0].content[0].text", "invalid_type"),
        ([{"type": "text", "text": "a", "x": 1}], "messages[0].content[0].x", "unknown_parameter"),
        (["a"], "messages[0].content[0]", "invalid_type"),
    ],
)
def test_content_that_is_not_text_is_refused(content: Any, param: str, code: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        messages_of({"role": "user", "content": content})
    assert (caught.value.param, caught.value.code) == (param, code)


def call_of(arguments: Any = "{}", **fields: Any) -> dict[str, Any]:
    return {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": arguments} | fields}


def test_tool_calls_in_messages_reach_the_template() -> None:
    call = call_of('{"a": [1, {"b": null}]}')
    turns = [
        {"role": "assistant", "content": None, "tool_calls": [call | {"index": 0}]},
        {"role": "tool", "tool_call_id": "call_1", "content": "7"},
        {"role": "assistant", "content": "so", "tool_calls": [call, call]},
    ]
    shown = messages_of(*turns)
    assert shown[0] == {"role": "assistant", "content": None, "tool_calls": [call]}
    assert shown[1] == turns[1]
    assert shown[2] == turns[2]


@pytest.mark.parametrize(
    ("message", "param", "code"),
    [
        ({"role": "tool", "content": "7"}, "messages[0].tool_call_id", "missing_required_parameter"),
        ({"role": "user", "content": "x", "tool_calls": [call_of()]}, "messages[0].tool_calls", "invalid_value"),
        ({"role": "assistant", "tool_calls": [{}]}, "messages[0].tool_calls[0].id", "missing_required_parameter"),
        ({"role": "user", "content": "x", "tool_call_id": "c"}, "messages[0].tool_call_id", "invalid_value"),
        ({"role": "user", "content": "x", "refusal": "no"}, "messages[0].refusal", "invalid_value"),
        ({"role": "system", "content": "x", "reasoning": "r"}, "messages[0].reasoning", "invalid_value"),
        ({"role": "assistant", "content": "x", "refusal": "no"}, "messages[0].refusal", "invalid_value"),
        ({"role": "assistant", "reasoning_content": "a", "reasoning": "b"}, "messages[0].reasoning", "invalid_value"),
        ({"role": "assistant", "tool_calls": {}}, "messages[0].tool_calls", "invalid_type"),
        *(
            (
                {"role": "assistant", "tool_calls": [call_of(), call_of(arguments)]},
                "messages[0].tool_calls[1].function.arguments",
                code,
            )
            for arguments, code in [
                ("", "invalid_value"),
                ("[]", "invalid_value"),
                ('{"a": ', "invalid_value"),
                ("[" * 100_000, "invalid_value"),
                ('{"a":' * (MAX_DEPTH + 1) + "1" + "}" * (MAX_DEPTH + 1), "invalid_value"),
                ({}, "invalid_type"),
            ]
        ),
        (
            {"role": "assistant", "tool_calls": [call_of(name="a b")]},
            "messages[0].tool_calls[0].function.name",
            "invalid_value",
        ),
        (
            {"role": "assistant", "tool_calls": [call_of() | {"type": "custom"}]},
            "messages[0].tool_calls[0].type",
            "invalid_value",
        ),
        (
            {"role": "assistant", "tool_calls": [call_of(x=1)]},
            "messages[0].tool_calls[0].function.x",
            "unknown_parameter",
        ),
    ],
)
def test_bad_calls_in_messages_are_named(message: dict[str, Any], param: str, code: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        messages_of(message)
    assert (caught.value.param, caught.value.code) == (param, code)


def tool(name: Any = "f", **fields: Any) -> dict[str, Any]:
    return {"type": "function", "function": {"name": name} | fields}


def tools_of(**fields: Any) -> Any:
    prompt = chat(**fields).prompts[0]
    assert isinstance(prompt, ChatPrompt)
    return prompt.tools


def test_tools_reach_the_template() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string", "default": None}}}
    given_ = [tool("a.b-C_1", description="d", parameters=schema, strict=False), tool("g", parameters=None)]
    shown = [
        tool("a.b-C_1", description="d", parameters=schema),
        tool("g", description="", parameters={"type": "object", "properties": {}}),
    ]
    assert tools_of(tools=given_) == tools_of(tools=given_, tool_choice="auto") == shown
    assert tools_of(tools=given_, tool_choice="none") == tools_of() == []
    assert chat(tools=given_).parallel_calls
    assert not chat(tools=given_, parallel_tool_calls=False).parallel_calls


@pytest.mark.parametrize(
    ("fields", "param", "code"),
    [
        ({"tools": {}}, "tools", "invalid_type"),
        ({"tools": [tool(), tool("g") | {"type": "custom"}]}, "tools[1].type", "invalid_value"),
        ({"tools": [{"type": "function"}]}, "tools[0].function", "missing_required_parameter"),
        ({"tools": [tool() | {"x": 1}]}, "tools[0].x", "unknown_parameter"),
        ({"tools": [tool(x=1)]}, "tools[0].function.x", "unknown_parameter"),
        ({"tools": [tool("")]}, "tools[0].function.name", "invalid_value"),
        ({"tools": [tool("a b")]}, "tools[0].function.name", "invalid_value"),
        ({"tools": [tool("a\n")]}, "tools[0].function.name", "invalid_value"),
        ({"tools": [tool("a" * 65)]}, "tools[0].function.name", "invalid_value"),
        ({"tools": [tool(3)]}, "tools[0].function.name", "invalid_type"),
        ({"tools": [tool(), tool()]}, "tools[1].function.name", "invalid_value"),
        ({"tools": [tool(parameters=[])]}, "tools[0].function.parameters", "invalid_type"),
        ({"tools": [tool(parameters={"type": "array"})]}, "tools[0].function.parameters", "invalid_value"),
        ({"tools": [tool(parameters={"properties": 1})]}, "tools[0].function.parameters.properties", "invalid_value"),
        ({"tools": [tool(parameters={"a": nested(MAX_DEPTH)})]}, "tools[0].function.parameters", "invalid_value"),
        ({"tool_choice": "required"}, "tool_choice", "invalid_value"),
        ({"tools": [tool()], "tool_choice": tool("g")}, "tool_choice", "invalid_value"),
        ({"tools": [tool()], "tool_choice": "any"}, "tool_choice", "invalid_value"),
        ({"tools": [tool()], "tool_choice": 1}, "tool_choice", "invalid_value"),
        ({"tools": [tool()], "parallel_tool_calls": "no"}, "parallel_tool_calls", "invalid_type"),
        ({"functions": [{"name": "f"}]}, "functions", "unsupported_parameter"),
        ({"function_call": {"name": "f"}}, "function_call", "unsupported_parameter"),
    ],
)
def test_bad_tools_are_named(fields: dict[str, Any], param: str, code: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        chat(**fields)
    assert (caught.value.param, caught.value.code) == (param, code)


def test_template_options() -> None:
    prompt = chat(chat_template_kwargs={"enable_thinking": False}, add_generation_prompt=False).prompts[0]
    assert isinstance(prompt, ChatPrompt)
    assert (prompt.template_kwargs, prompt.add_generation_prompt) == ({"enable_thinking": False}, False)


def test_best_of() -> None:
    request = completion(best_of=5, n=2)
    assert (request.params.n, request.best, request.params.logprobs) == (5, 2, 0)
    request = completion(best_of=2, n=2, stream=True)
    assert (request.params.n, request.best, request.params.logprobs) == (2, 0, None)


def test_echo_with_logprobs_asks_for_those_of_the_prompt() -> None:
    params = completion(echo=True, logprobs=3, max_tokens=0).params
    assert (params.max_tokens, params.logprobs, params.prompt_logprobs) == (0, 3, 3)
    assert completion(echo=True).params.prompt_logprobs is None
    assert completion(logprobs=3).params.prompt_logprobs is None


def test_what_is_not_about_sampling() -> None:
    messages = [*HI, {"role": "assistant", "content": "So"}]
    request = chat(messages=messages, continue_final_message=True, reasoning_effort="max", cache_salt="s")
    prompt = request.prompts[0]
    assert isinstance(prompt, ChatPrompt)
    assert (prompt.continue_final_message, prompt.reasoning_effort, request.cache_salt) == (True, "max", "s")
    options = {"include_usage": True, "continuous_usage_stats": True}
    assert chat(stream=True, stream_options=options).running_usage
    assert completion(stream=True, stream_options=options).running_usage
    assert not completion().running_usage
    assert completion(cache_salt="s").cache_salt == "s"


def test_a_suffix_makes_it_filling_in() -> None:
    infill = completion(prompt=["a", "b"], suffix="c", add_special_tokens=False).prompts
    assert infill == [InfillPrompt(text=t, suffix="c", add_special=False, parse_special=False) for t in "ab"]


def test_prompts_of_every_kind() -> None:
    assert completion(prompt=[1, 2]).prompts == [TokenPrompt(ids=[1, 2])]
    assert completion(prompt=[[1], [2, 3]]).prompts == [TokenPrompt(ids=[1]), TokenPrompt(ids=[2, 3])]
    texts = completion(prompt=["a", "b"], add_special_tokens=False, parse_special=True).prompts
    assert texts == [TextPrompt(text=t, add_special=False, parse_special=True) for t in "ab"]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
names = st.sampled_from([*EVERYTHING, "messages", "prompt", "stream", "logprobs"])


@given(st.dictionaries(names | st.text(max_size=8), json_values, max_size=4))
@settings(max_examples=300, deadline=None)
def test_any_json_object_is_taken_or_refused(fields: dict[str, Any]) -> None:
    for build in (chat, completion):
        with contextlib.suppress(InvalidRequestError):
            build(**fields)
