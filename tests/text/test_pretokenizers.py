from __future__ import annotations

import time

import pytest
from tokenizers import Regex, pre_tokenizers

from llanero.errors import UnsupportedModelError
from llanero.text.pretokenizers import DEFAULT, PRE_TOKENIZERS, pre_tokenizer


def cut(name: str, text: str) -> list[str]:
    steps = [pre_tokenizers.Split(Regex(pattern), "isolated") for pattern in PRE_TOKENIZERS[name].patterns]
    return [piece for piece, _ in pre_tokenizers.Sequence(steps).pre_tokenize_str(text)]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("gpt-2", "I'm  12345 ok!", ["I", "'m", " ", " 12345", " ok", "!"]),
        ("gpt-2", "I'M", ["I", "'", "M"]),
        ("llama-bpe", "I'M  12345 ok!\n\n x", ["I", "'M", " ", " ", "123", "45", " ok", "!\n\n", " x"]),
        ("llama-bpe", "'ſ", ["'ſ"]),
        ("qwen2", "12 34", ["1", "2", " ", "3", "4"]),
        ("qwen35", "naïve e\u0301a", ["naïve", " e\u0301a"]),
        ("qwen2", "e\u0301a", ["e", "\u0301a"]),
        ("ufakzeka", "Ankara'da", ["Ankara", "'da"]),
        ("starcoder", " 42", [" ", "4", "2"]),
        ("deepseek-coder", "ab 12\ncd", ["ab", " ", "1", "2", "\n", "cd"]),
        ("deepseek-v3", "a中文b 1234", ["a", "中文", "b", " ", "123", "4"]),
        ("deepseek-llm", "abc def。", ["abc", " def", "。"]),
        ("falcon", "a+b 12345", ["a", "+", "b", " ", "123", "45"]),
        ("bloom", "hi, you", ["hi", ",", " you"]),
        ("superbpe", "a b 1234567", ["a b ", "1", "234", "567"]),
        ("tekken", "HelloWorld", ["Hello", "World"]),
        ("gpt-4o", "isn't ÄÖü", ["isn't", " ÄÖü"]),
        ("kimi-k2", "ab中文cd", ["ab", "中文", "cd"]),
        ("afmoe", "1234 x", ["1", "234", " x"]),
        ("gemma4", "a b\n\nc", ["a b", "\n\n", "c"]),
        ("laguna", "a\n\nb", ["a", "\n\n", "b"]),
        ("jais-2", "a" + " " * 9 + "b", ["a", " " * 8, " b"]),
        ("chameleon", "a  b", ["a", "  ", "b"]),
        ("default", "a1234", ["a", "123", "4"]),
    ],
)
def test_words(name: str, text: str, expected: list[str]) -> None:
    assert cut(name, text) == expected


def test_every_pattern_is_linear_and_loses_nothing() -> None:
    texts = ["a", "A", " ", "1", "\n", "中", "!", "a ", "'", "e\u0301", " \n", "aA"]
    start = time.process_time()
    for name in {pre: name for name, pre in PRE_TOKENIZERS.items()}.values():
        for text in texts:
            long = text * (10_000 // len(text)) + "a"
            assert "".join(cut(name, long)) == long
    assert time.process_time() - start < 20


def test_missing_and_unknown_names() -> None:
    assert pre_tokenizer(None) is DEFAULT
    assert pre_tokenizer("") is DEFAULT
    with pytest.raises(UnsupportedModelError, match="'llama-9000'"):
        pre_tokenizer("llama-9000")


def test_flags() -> None:
    assert {name for name, pre in PRE_TOKENIZERS.items() if pre.add_bos} == {
        *("llama3", "llama-v3", "llama-bpe", "falcon3", "falcon-h1", "pixtral", "midm-2.0", "lfm2", "jina-v5-nano"),
        *("tekken", "chameleon"),
    }
    assert {name for name, pre in PRE_TOKENIZERS.items() if not pre.byte_level} == {
        *("gemma4", "granite-embed-multi-311m", "sarvam-moe", "whitespace"),
    }
