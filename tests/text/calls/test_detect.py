"""Real templates: which dialect each speaks, and that its calls, as the template itself writes them, are understood."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from spoken import Said, parsed

from llanero.engine.compile import compile_grammar, native_tokenizer
from llanero.engine.wire import Vocabulary
from llanero.text.calls import Tools, detect, detect_thinking
from llanero.text.calls.forms import Function
from llanero.text.calls.grammar import Demand, answer_grammar
from llanero.text.template import ChatTemplate

TEMPLATES = Path(__file__).parents[4] / "shared" / "data" / "templates"

SPOKEN = {
    "Apertus-8B-Instruct": "apertus",
    "Apriel-1.6-15b-Thinker-fixed": "apriel",
    "Bielik-11B-v3.0-Instruct": "hermes",
    "Cohere2MoE": "cohere",
    "CohereForAI-c4ai-command-r-plus-tool_use": "command-r",
    "CohereForAI-c4ai-command-r7b-12-2024-tool_use": "cohere",
    "GLM-4.7-Flash": "glm",
    "GigaChat3-10B-A1.8B": "generic",
    "GigaChat3.1-10B-A1.8B": "gigachat",
    "Kimi-K2-Instruct": "kimi",
    "Kimi-K2-Thinking": "kimi",
    "Kimi-K3": "generic",
    "LFM2.5-8B-A1B": "lfm2",
    "LFM2.5-Instruct": "lfm2",
    "MiMo-VL": "hermes",
    "MiniMax-M2": "minimax",
    "MiniMax-M3": "generic",
    "Mistral-Small-3.2-24B-Instruct-2506": "mistral",
    "NVIDIA-Nemotron-Nano-v2": "nemotron",
    "NousResearch-Hermes-2-Pro-Llama-3-8B-tool_use": "hermes",
    "NousResearch-Hermes-3-Llama-3.1-8B-tool_use": "hermes",
    "Qwen-Qwen2.5-7B-Instruct": "hermes",
    "Qwen-Qwen3-0.6B": "hermes",
    "Qwen3-Coder": "qwen-coder",
    "Qwen3.5-4B": "qwen-coder",
    "Reka-Edge": "hermes",
    "Spark2.5": "glm",
    "StepFun3.5-Flash": "qwen-coder",
    "deepseek-ai-DeepSeek-R1-Distill-Qwen-32B": "deepseek",
    "deepseek-ai-DeepSeek-V3.1": "deepseek",
    "deepseek-ai-DeepSeek-V3.2": "dsml",
    "deepseek-ai-DeepSeek-V4": "dsml",
    "fireworks-ai-llama-3-firefunction-v2": "firefunction",
    "google-gemma-2-2b-it": "generic",
    "google-gemma-4-31B-it": "gemma",
    "ibm-granite-granite-3.3-2B-Instruct": "granite",
    "ibm-granite-granite-4.0": "hermes",
    "inclusionai-ling-3.0-flash": "glm",
    "llama-cpp-deepseek-r1": "deepseek",
    "llama-cpp-rwkv-world": "generic",
    "meetkai-functionary-medium-v3.2": "functionary",
    "meta-llama-Llama-3.1-8B-Instruct": "llama",
    "meta-llama-Llama-3.2-3B-Instruct": "llama",
    "microsoft-Phi-3.5-mini-instruct": "generic",
    "mistralai-Ministral-3-14B-Reasoning-2512": "mistral",
    "mistralai-Mistral-Nemo-Instruct-2407": "mistral",
    "muse-glimmer": "muse",
    "openai-gpt-oss-120b": "harmony",
    "openbmb-MiniCPM5-1B": "minicpm",
    "poolside-Laguna-XS-2.1": "glm",
    "poolside-Laguna-XS.2": "glm",
    "tencent-Hy3": "generic",
    "unsloth-mistral-Devstral-Small-2507": "mistral",
    "upstage-Solar-Open-100B": "solar",
}
SIGNS = {
    "{% if tools %}<tool_call> {'name': ..., 'arguments': ...}": "hermes",
    "<|tool|>{{ message['tools'] }}<|/tool|>": "granite",
    "[func_name1(params_name1=params_value1), func_name2()]": "llama",
    "<start_function_call>": "functiongemma",
    "{{ messages }}": "generic",
    "": "generic",
}
SILENT = {
    *(name for name, dialect in SPOKEN.items() if dialect in ("generic", "granite")),
    "LFM2.5-Instruct",
}
"""Those that do not write calls, or write them in no dialect we know."""
ARGUMENTS = {"city": 'São "Paulo" 😀', "days": 3, "options": {"deep": [1, {"a": None}], "on": True}}


@pytest.fixture
def source(request: pytest.FixtureRequest) -> str:
    if not TEMPLATES.is_dir():
        pytest.skip(f"no real templates at {TEMPLATES}")
    return (TEMPLATES / f"{request.param}.jinja").read_text()


def test_every_template_is_in_the_table() -> None:
    if not TEMPLATES.is_dir():
        pytest.skip(f"no real templates at {TEMPLATES}")
    assert {path.stem for path in TEMPLATES.glob("*.jinja")} == set(SPOKEN)


@pytest.mark.parametrize(("source", "name"), SPOKEN.items(), indirect=["source"])
def test_real_templates_are_told_apart(source: str, name: str) -> None:
    assert detect(source).name == name


@pytest.mark.parametrize(("text", "name"), SIGNS.items())
def test_signs(text: str, name: str) -> None:
    assert detect(text).name == name


def tool(name: str, **properties: Any) -> dict[str, Any]:
    parameters = {"type": "object", "properties": properties, "required": list(properties)}
    return {"type": "function", "function": {"name": name, "description": "d", "parameters": parameters}}


TOOLS = [
    tool(
        "get_weather",
        city={"type": "string", "description": "c"},
        days={"type": "integer", "description": "n"},
        options={"type": "object", "description": "o", "additionalProperties": {"type": "string"}},
    ),
    tool("now"),
]


def answer_of(source: str, calls: list[tuple[str, dict[str, Any]]], **kwargs: Any) -> str:
    """What the template writes for an assistant message behind the generation prompt."""
    template = ChatTemplate(source, bos_token="<s>", eos_token="</s>")
    question = [{"role": "user", "content": "question"}]
    shaped = [
        {"id": f"call0000{i}", "type": "function", "function": {"name": n, "arguments": json.dumps(a)}}
        for i, (n, a) in enumerate(calls)
    ]
    spoken = {"role": "assistant", "content": None, "tool_calls": shaped}
    asked = template.render(question, tools=TOOLS, **kwargs).text
    whole = template.render([*question, spoken], tools=TOOLS, add_generation_prompt=False, **kwargs).text
    same = next((i for i, (a, b) in enumerate(zip(asked, whole, strict=False)) if a != b), min(len(asked), len(whole)))
    tag = whole.rfind("<", 0, same)
    if tag >= 0 and ">" not in whole[tag:same]:  # The generation prompt begins with another tag.
        same = tag
    return whole[same:]


def understood(source: str, answer: str) -> Said:
    return parsed(detect(source), *answer, tools=Tools.of(TOOLS))


@pytest.mark.parametrize("source", [name for name in SPOKEN if name not in SILENT], indirect=True)
def test_the_calls_that_a_template_writes_are_understood(source: str) -> None:
    answer = answer_of(source, [("get_weather", ARGUMENTS)])
    assert understood(source, answer).called == [("get_weather", ARGUMENTS)], answer


ONE_AT_A_TIME = {
    "GigaChat3.1-10B-A1.8B",
    "meta-llama-Llama-3.1-8B-Instruct",
    "meta-llama-Llama-3.2-3B-Instruct",
    "openai-gpt-oss-120b",
}


@pytest.mark.parametrize("source", [n for n in SPOKEN if n not in SILENT | ONE_AT_A_TIME], indirect=True)
def test_and_so_are_several(source: str) -> None:
    calls: list[tuple[str, dict[str, Any]]] = [("get_weather", ARGUMENTS), ("now", {}), ("get_weather", {"days": 1})]
    answer = answer_of(source, calls)
    assert understood(source, answer).called == calls, answer


@pytest.mark.parametrize("source", [n for n in SPOKEN if n != "mistralai-Mistral-Nemo-Instruct-2407"], indirect=True)
def test_what_a_template_writes_may_be_said(source: str) -> None:
    """In dialects with a marker, where what is written is held to the tools unasked. (Nemo's ids are left out.)"""
    dialect = detect(source)
    if not dialect.is_marked or dialect.name == "granite":
        pytest.skip("nothing is held")
    functions = [Function(each["function"]["name"], each["function"]["parameters"]) for each in TOOLS]
    functions[0] = replace(functions[0], strict=False)
    form = answer_grammar(Demand(functions), dialect, source, control={}, thinking=detect_thinking(source))
    tokenizer = native_tokenizer(Vocabulary([*(bytes([i]) for i in range(256)), b"</s>"], [256], [256]), 257)
    call = ("get_weather", {"city": 'Oslo "1"', "days": 3, "options": {"on": "x"}})
    for calls in ([call], [call, call]):
        answer = answer_of(source, calls)
        said = list(answer.encode())
        n_allowed = compile_grammar(form, tokenizer).validate_tokens(said)
        assert n_allowed == len(said), answer[:n_allowed]
