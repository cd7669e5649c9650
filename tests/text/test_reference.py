"""Our ids against llama.cpp's, our prompts against those of transformers, for random text and real files."""

from __future__ import annotations

import json
import random
import struct
from pathlib import Path
from typing import Any

import pytest
from jinja2.sandbox import SandboxedEnvironment

from llanero.errors import InvalidRequestError
from llanero.formats.gguf import open_gguf
from llanero.text.pretokenizers import PRE_TOKENIZERS
from llanero.text.template import ChatTemplate
from llanero.text.tokenizer import Tokenizer

pytestmark = pytest.mark.reference

BLOCKS = [
    *[(0x20, 0x7E)] * 6,
    *[(0x01, 0x1F), (0xA0, 0x17F), (0x370, 0x3FF), (0x400, 0x4FF), (0x5D0, 0x5EA), (0x620, 0x64A), (0x900, 0x97F)],
    *[(0xE00, 0xE3A), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2190, 0x21FF), (0x3040, 0x30FF)],
    *[(0x4E00, 0x9FA5), (0xAC00, 0xD7A3), (0x1F300, 0x1F64F), (0x300, 0x36F), (0xFF00, 0xFF60), (0x2580, 0x259F)],
]
PARTS = (
    *("Hello", " world", "'s", "'LL", " don't", "\n", "\n\n", "  ", "    ", "\t", "\r\n", "123", "1234567", " 42"),
    *(
        "foo_bar",
        "CamelCase",
        "HTML",
        "<s>",
        "<|im_end|>",
        "<think>",
        "<unk>",
        "(",
        ")",
        ");\n",
        "=>",
        "...",
        "e\u0301",
    ),
    *("ſ", "\u2581", "\u00a0", "\u3000", "\u0085", "İ", "ß", "ﬁ", "<0x41>", " ,", " ."),
)
ROUNDS = 1000


def text(rng: random.Random) -> str:
    parts = []
    for _ in range(rng.randint(1, 25)):
        if rng.random() < 0.45:
            parts.append(rng.choice(PARTS))
        else:
            low, high = rng.choice(BLOCKS)
            parts += [chr(rng.randint(low, high)) for _ in range(rng.randint(1, 6))]
            if rng.random() < 0.3:
                parts.append(" " * rng.randint(1, 5))
    return "".join(parts)


def llama(path: Path) -> Any:
    llama_cpp = pytest.importorskip("llama_cpp")
    return llama_cpp.Llama(str(path), vocab_only=True, verbose=False)


def test_random_text_gives_llama_cpp_ids(real: tuple[Path, Tokenizer]) -> None:
    path, tokenizer = real
    if "bert" in path.name:
        pytest.skip("llama.cpp normalizes Unicode otherwise than BERT does; see test_bert")
    reference = llama(path)
    rng = random.Random(1)
    for i in range(ROUNDS):
        sample = text(rng)
        for special in (False, True):
            ids = tokenizer.encode(sample, add_special=bool(i % 2), parse_special=special)
            assert ids == reference.tokenize(sample.encode(), add_bos=bool(i % 2), special=special), repr(sample)


def test_bert(data: Path) -> None:
    path = data / "vocab" / "ggml-vocab-bert-bge.gguf"
    tokenizer = Tokenizer.from_metadata(open_gguf(path).metadata)
    reference = llama(path)
    rng = random.Random(1)
    for _ in range(ROUNDS):
        sample = "".join(c for c in text(rng) if " " <= c <= "~" or c in "\t\r\n" or "\u4e00" <= c <= "\u9fa5")
        assert tokenizer.encode(sample) == reference.tokenize(sample.encode(), add_bos=True), repr(sample)


def test_end_of_generation_tokens(real: tuple[Path, Tokenizer]) -> None:
    llama_cpp = pytest.importorskip("llama_cpp")
    path, tokenizer = real
    reference = llama(path)
    vocab = reference._model.vocab
    assert tokenizer.eog_ids == {i for i in range(tokenizer.n_vocab) if llama_cpp.llama_vocab_is_eog(vocab, i)}


# llama.cpp glues text to the digits behind it, and takes spaces beyond ASCII out of ranges of characters.
NEARLY_EQUAL = ("afmoe", "deepseek-llm")


@pytest.mark.parametrize("name", sorted({pre: name for name, pre in PRE_TOKENIZERS.items() if pre.byte_level}.values()))
def test_every_pre_tokenizer_cuts_as_llama_cpp(name: str, data: Path, tmp_path: Path) -> None:
    """With the vocabulary of GPT-2 under another name. Families with a pattern of their own: see `own_pattern`."""
    file = (data / "vocab" / "ggml-vocab-gpt-2.gguf").read_bytes()
    at = file.index(b"tokenizer.ggml.pre") + len(b"tokenizer.ggml.pre")
    renamed = tmp_path / "renamed.gguf"
    renamed.write_bytes(file[:at] + struct.pack("<IQ", 8, len(name)) + name.encode() + file[at + 12 + len("gpt-2") :])
    tokenizer = Tokenizer.from_metadata(open_gguf(renamed).metadata)
    reference = llama(renamed)
    rng = random.Random(2)
    different = 0
    for _ in range(400):
        sample = text(rng)
        if PRE_TOKENIZERS[name].own_pattern:  # only what both patterns mean to cut alike
            sample = "".join(c for c in sample if c.isascii()).lower()
        different += tokenizer.encode(sample, add_special=False) != reference.tokenize(sample.encode(), add_bos=False)
    assert different <= (8 if name in NEARLY_EQUAL else 0)


TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "get",
            "description": "weather <x>",
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string", "description": "c"}},
                "required": ["city"],
            },
        },
    }
]


GIVEN = {"city": 'Par"is'}
ROLES = {
    "user": ["user"],
    "turns": ["user", "assistant", "user"],
    "system": ["system", "user", "thinking", "user"],
    "developer": ["developer", "user"],
    "call": ["user", "call", "result"],
    "call, answer": ["user", "call", "result", "assistant", "user"],
    "two calls": ["system", "user", "calls", "result", "result 2"],
    "call and text": ["user", "call and text", "result"],
    "reasoning": ["user", "reasoning", "user"],
}
REFUSED = {
    # A template that only knows the other roles says so.
    "Apertus-8B-Instruct": {"developer"},
    "fireworks-ai-llama-3-firefunction-v2": {"developer"},
    "Mistral-Small-3.2-24B-Instruct-2506": {"developer"},
    "Qwen3.5-4B": {"developer"},
    "Spark2.5": {"developer"},
    "mistralai-Ministral-3-14B-Reasoning-2512": {"developer"},
    "mistralai-Mistral-Nemo-Instruct-2407": {"developer"},
    "unsloth-mistral-Devstral-Small-2507": {"developer"},
    # No roles but user and assistant, in turns.
    "google-gemma-2-2b-it": {"system", "developer", "call", "call, answer", "two calls", "call and text"},
    # One call at a time.
    "meta-llama-Llama-3.1-8B-Instruct": {"two calls"},
    "meta-llama-Llama-3.2-3B-Instruct": {"two calls"},
}
"""Conversations that a template refuses, here and there."""
ONLY_WITH_TOOLS = {
    "CohereForAI-c4ai-command-r-plus-tool_use",
    "NousResearch-Hermes-2-Pro-Llama-3-8B-tool_use",
    "NousResearch-Hermes-3-Llama-3.1-8B-tool_use",
}
"""Templates that fail without tools: models of this kind have another one for that."""
ONLY_HERE = {"llama-cpp-deepseek-r1"}
"""It gives a generator to `tojson`, which that of transformers does not take."""


def message(kind: str, arguments: Any, no_content: str | None) -> dict[str, Any]:
    def call(i: int) -> dict[str, Any]:
        return {"id": f"abcdefgh{i}", "type": "function", "function": {"name": "get", "arguments": arguments}}

    def result(i: int) -> dict[str, Any]:
        return {"role": "tool", "tool_call_id": f"abcdefgh{i}", "name": "get", "content": '{"t": 3}'}

    return {
        "user": {"role": "user", "content": "Ünï \"q\" 'x' <b>\n"},
        "system": {"role": "system", "content": "Be brief."},
        "developer": {"role": "developer", "content": "Be brief."},
        "assistant": {"role": "assistant", "content": "Hello!"},
        "thinking": {"role": "assistant", "content": "<think>hm</think>Hello!"},
        "reasoning": {"role": "assistant", "content": "Hello!", "reasoning_content": "hm"},
        "call": {"role": "assistant", "content": no_content, "tool_calls": [call(1)]},
        "call and text": {"role": "assistant", "content": "I look.", "tool_calls": [call(1)]},
        "calls": {"role": "assistant", "content": no_content, "tool_calls": [call(1), call(2)]},
        "result": result(1),
        "result 2": result(2),
    }[kind]


def test_templates_render_as_in_transformers(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    utils = pytest.importorskip("transformers.utils.chat_template_utils")
    # Kimi's templates change lists of their own, which transformers itself does not let them.
    monkeypatch.setattr(utils, "ImmutableSandboxedEnvironment", SandboxedEnvironment)
    fixed = {"bos_token": "<s>", "eos_token": "</s>", "unk_token": "", "pad_token": ""}
    for path in sorted((data / "templates").glob("*.jinja")):
        name, source = path.stem, path.read_text()
        template = ChatTemplate(source, bos_token="<s>", eos_token="</s>")
        as_object, no_content = template._tool_call_shape
        refused = set()
        for roles, kinds in ROLES.items():
            said = [message(kind, json.dumps(GIVEN), None) for kind in kinds]
            shaped = [message(kind, GIVEN if as_object else json.dumps(GIVEN), no_content) for kind in kinds]
            for tools, start in ((TOOLS, True), (TOOLS, False), (None, True)):
                if tools is None and name in ONLY_WITH_TOOLS:
                    continue
                more = template_variables(name, tools)
                try:
                    expected = utils.render_jinja_template(
                        [shaped], tools=tools, chat_template=source, add_generation_prompt=start, **fixed, **more
                    )[0][0]
                except Exception:
                    expected = None
                try:
                    text = template.render(said, tools=tools, add_generation_prompt=start, **more).text
                except InvalidRequestError:
                    text = None
                    refused.add(roles)
                if expected is not None or name not in ONLY_HERE:
                    assert text == expected, (name, roles)
        assert refused == REFUSED.get(name, set()), name


def template_variables(name: str, tools: Any) -> dict[str, Any]:
    """What users of transformers give a template by hand."""
    if "firefunction" not in name:
        return {}
    return {"functions": json.dumps([tool["function"] for tool in tools or ()], indent=4), "datetime": "today"}
