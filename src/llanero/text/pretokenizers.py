"""What each value of `tokenizer.ggml.pre` means: how text is cut into words before BPE merges, and its flags.

Owns facts only; must not know vocabularies or files. The patterns are in Oniguruma syntax (the engine of the
`tokenizers` library) and are applied one after another, each to the pieces that the one before left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from llanero.errors import UnsupportedModelError


@dataclass(frozen=True)
class PreTokenizer:
    """How one family of byte-pair vocabularies cuts and marks text.

    Where llama.cpp's own engine can only approximate a model's pattern (upper and lower case beyond ASCII, combining
    marks), `own_pattern` is set and we use the pattern the model was trained with.
    """

    patterns: tuple[str, ...]
    """Matches and the gaps between them become separate pieces."""
    byte_level: bool = True
    """Text is merged as GPT-2 byte characters; False: as characters, with `<0xNN>` tokens for the rest."""
    escape_spaces: bool = False
    """Spaces are written as U+2581 in the vocabulary."""
    ignore_merges: bool = False
    """A piece that is a token is that token, whatever the merges say."""
    add_bos: bool = False
    """Whether a prompt starts with BOS when the file does not say."""
    force_bos: bool = False
    """A prompt starts with BOS even when the file says otherwise (files of this family say it wrongly)."""
    own_pattern: bool = False


# --- pieces of patterns ---------------------------------------------------------------------------

# English contractions in any case. Spelled out, for `(?i:s)` would also match U+017F.
_CONTRACTION = r"'(?:[sS]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD])"
_WORD = r"[^\r\n\p{L}\p{N}]?\p{L}+"
_SYMBOLS = r" ?[^\s\p{L}\p{N}]+[\r\n]*"
_LINES = r"\s*[\r\n]+"
_SPACES = r"\s+(?!\S)|\s+"

# Words that start upper case and go on lower case, as in o200k and Tekken.
_UPPER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]"
_LOWER = r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"

_GPT2 = r"'(?:s|t|re|ve|m|ll|d)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|" + _SPACES

_ASCII_PUNCT = r"""[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~]"""
_DEEPSEEK_WORDS = (
    _ASCII_PUNCT + r"[A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+| ?[\p{P}\p{S}]+[\r\n]*|" + _LINES + "|" + _SPACES
)
_HAN_KANA = r"[\u4e00-\u9fa5\u3040-\u309f\u30a0-\u30ff]+"
_NON_LATIN = r"[\u0800-\u9fa5\uac00-\ud7ff]+"
_PUNCTUATED = r" ?[^(\s|.,!?…。，、।۔،)]+"
_NEWLINE_RUNS = r"\n+"


def _any(*alternatives: str) -> str:
    return "|".join(alternatives)


def _digit_groups(digit: str) -> str:
    """Groups of three from the right: 1234567 -> 1, 234, 567. Reads each run of digits twice, however long."""
    return rf"(?<!{digit}){digit}{{1,2}}(?=(?:{digit}{{3}})*+(?!{digit}))|{digit}{{3}}"


def _cl100k(word: str, digits: str, symbols: str = _SYMBOLS, lines: str = _LINES) -> str:
    return _any(_CONTRACTION, word, digits, symbols, lines, _SPACES)


def _cased(suffix: str, digits: str, upper: str = _UPPER, lower: str = _LOWER, symbols: str = "") -> str:
    lead = r"[^\r\n\p{L}\p{N}]?"
    return _any(
        f"{lead}{upper}*{lower}+{suffix}",
        f"{lead}{upper}+{lower}*{suffix}",
        digits,
        symbols or r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
        _LINES,
        _SPACES,
    )


_LLAMA3 = _cl100k(_WORD, r"\p{N}{1,3}")
_QWEN2 = _cl100k(_WORD, r"\p{N}")
_O200K = _cased(f"(?:{_CONTRACTION})?", r"\p{N}{1,3}")

# --- families -------------------------------------------------------------------------------------

_gpt2 = PreTokenizer((_GPT2,))
_llama3 = PreTokenizer((_LLAMA3,), ignore_merges=True, add_bos=True)
_cl100k_plain = PreTokenizer((_LLAMA3,))
_qwen2 = PreTokenizer((_QWEN2,))
_digits_gpt2 = PreTokenizer((r"\p{N}", _GPT2))
_deepseek3 = PreTokenizer((r"\p{N}{1,3}", _HAN_KANA, _DEEPSEEK_WORDS))
_o200k = PreTokenizer((_O200K,), own_pattern=True)
_bloom = PreTokenizer((_PUNCTUATED,))
_gemma4 = PreTokenizer((_NEWLINE_RUNS,), byte_level=False, escape_spaces=True, force_bos=True)
_bailing = PreTokenizer((_cl100k(_WORD, r"\p{N}", lines=r"\s*[\r\n]"),))
_tiny_aya = PreTokenizer((_digit_groups(r"\p{N}"), _O200K), own_pattern=True)

DEFAULT = PreTokenizer((r"[\p{P}\$\+<=>\^~\|]+", _GPT2, r"\p{N}+", "[0-9][0-9][0-9]"))
"""For files that do not name a pre-tokenizer."""

# Cased letters as DeepSeek LLM lists them: without some blocks, mostly those that are newer than the list.
_CASED_LETTERS = (
    r"[[\p{Lu}\p{Ll}\p{Lt}]&&[^\u0560-\u0588\u10c7-\u10ff\u1c80-\u1c8a\u2d00-\u2d2d\ua790-\ua7ff\uab30-\uab68"
    "\U00010570-\U000105bc\U00010d50-\U00010d85\U00016e40-\U00016e7f\U0001d400-\U0001d7cb\U0001df00-\U0001df2a]]"
)

_NOT_HAN = r"&&[^\p{Han}]]"

PRE_TOKENIZERS: dict[str, PreTokenizer] = {
    "default": DEFAULT,
    # Llama 3 and its relatives
    "llama3": _llama3,
    "llama-v3": _llama3,
    "llama-bpe": _llama3,
    "falcon3": _llama3,
    "falcon-h1": _llama3,
    "pixtral": _llama3,
    "midm-2.0": _llama3,
    "lfm2": _llama3,
    "jina-v5-nano": _llama3,
    "dbrx": _cl100k_plain,
    "smaug-bpe": _cl100k_plain,
    "chatglm-bpe": _cl100k_plain,
    "glm4": replace(_cl100k_plain, ignore_merges=True),
    "glm5": replace(_cl100k_plain, ignore_merges=True),
    "jais-2": PreTokenizer(
        (
            _any(
                _CONTRACTION,
                _WORD,
                r"\p{N}{1,3}",
                _SYMBOLS,
                _LINES,
                *(rf"\s{{{n}}}(?!\S)" for n in (512, 256, 128, 64, 32, 16, 8, 4)),
                r"\s{1,2}(?!\S)",
                r"\s",
            ),
        )
    ),
    "minicpm5": PreTokenizer((r"\p{N}{1,3}", _cl100k(_WORD, r"\p{N}+")), ignore_merges=True),
    # Qwen 2 and its relatives
    "qwen2": _qwen2,
    "deepseek-r1-qwen": _qwen2,
    "kormo": _qwen2,
    "f2llmv2": _qwen2,
    "megrez": _qwen2,
    "stablelm2": _qwen2,
    "hunyuan": _qwen2,
    "solar-open": _qwen2,
    "grok-2": _qwen2,
    "qwen35": PreTokenizer((_cl100k(r"[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+", r"\p{N}", r" ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*"),)),
    "ufakzeka": PreTokenizer((_any(_WORD, r"\p{N}", _SYMBOLS, _LINES, _SPACES),)),
    "laguna": PreTokenizer((_NEWLINE_RUNS, _QWEN2)),
    "seed-coder": PreTokenizer((_cl100k(_WORD, r"\p{N}", r" ?[^\s\p{L}\p{N}\r\n]+"),)),
    "bailingmoe": _bailing,
    "bailingmoe2": _bailing,
    "llada-moe": _bailing,
    "exaone-moe": PreTokenizer(
        (
            _cl100k(
                r"[^\r\n\p{L}\p{N}]?(?:\p{L}\p{M}*(?: \p{L}\p{M}*)*)+",
                r"\p{N}",
                r" ?[^\s\p{L}\p{N}]+[\r\n/]?",
                r"\s*[\r\n]",
            ),
        )
    ),
    # GPT-2 and its relatives
    "gpt-2": _gpt2,
    "phi-2": _gpt2,
    "mpt": _gpt2,
    "olmo": _gpt2,
    "jais": _gpt2,
    "exaone4": _gpt2,
    "trillion": _gpt2,
    "granite-docling": _gpt2,
    "gigachat": _gpt2,
    "a.x-4.0": _gpt2,
    "mellum": _gpt2,
    "modern-bert": _gpt2,
    "roberta-bpe": _gpt2,
    "jina-es": _gpt2,
    "jina-de": _gpt2,
    "jina-v1-en": _gpt2,
    "jina-v2-es": _gpt2,
    "jina-v2-de": _gpt2,
    "jina-v2-code": _gpt2,
    "starcoder": _digits_gpt2,
    "refact": _digits_gpt2,
    "command-r": _digits_gpt2,
    "smollm": _digits_gpt2,
    "codeshell": _digits_gpt2,
    "exaone": _digits_gpt2,
    "minerva-7b": _digits_gpt2,
    "mellum2": _digits_gpt2,
    "falcon": PreTokenizer((r"[\p{P}\$\+<=>\^~\|`]+", _GPT2, "[0-9][0-9][0-9]")),
    "chameleon": PreTokenizer(
        (
            "<sentinel:[0-9]+>",
            "IMGIMG[A-I]{1,4}Z",
            r"[\t\n]|    |  ",
            r"\p{N}",
            r"[\p{P}!-/:-@\[-`{-~]",
            _GPT2,
        ),
        add_bos=True,
    ),
    # DeepSeek and its relatives
    "deepseek-llm": PreTokenizer(
        (
            r"[\r\n]",
            rf"\s?{_CASED_LETTERS}+",
            r"\s?[!-/:-~！-／：-～‘-‟　-。]+",
            r"\s+\z",
            _NON_LATIN,
            r"\p{N}+",
        )
    ),
    "deepseek-coder": PreTokenizer((r"[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", _NON_LATIN, r"\p{N}")),
    "deepseek-v3": _deepseek3,
    "hunyuan-dense": _deepseek3,
    "joyai-llm": _deepseek3,
    "hy_v4": _deepseek3,
    "spark2_5": PreTokenizer(
        (
            r"\p{N}{1,3}",
            _HAN_KANA,
            _any(
                _ASCII_PUNCT + "[A-Za-z]+",
                r"[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+",
                r" ?[\p{P}\p{S}]+",
                r"[\r\n]",
                _SPACES,
            ),
            r"\p{N}",
        )
    ),
    "afmoe": PreTokenizer(
        (
            _digit_groups(r"\p{N}"),
            r"[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u3040-\u309f\u30a0-\u30ff\uff65-\uff9f\u2f00-\u2fd5"
            r"\u0e40-\u0e7f\u0e80-\u0eff\u1780-\u17ff\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9ff\uac00-\ud7af\u1100-\u11ff]+",
            _DEEPSEEK_WORDS,
        )
    ),
    "youtu": PreTokenizer(
        (
            r"[가-힣ㄱ-ㆎ]+|[！…“”‘’—：；，、-〿︰-﹏]+|[ㄅ-ㄯ]+|" + _HAN_KANA,
            _cased(f"(?:{_CONTRACTION})?", r"\p{N}"),
        ),
        ignore_merges=True,
        own_pattern=True,
    ),
    # o200k, Tekken and their relatives
    "gpt-4o": _o200k,
    "llama4": _o200k,
    "kanana2": _o200k,
    "talkie": _o200k,
    "minimax-m2": _o200k,
    "granite-embed-multi-97m": replace(_o200k, ignore_merges=True),
    "tekken": PreTokenizer((_cased("", r"\p{N}"),), ignore_merges=True, add_bos=True, own_pattern=True),
    "tiny_aya": _tiny_aya,
    "cohere2moe": _tiny_aya,
    "kimi-k2": PreTokenizer(
        (
            r"\p{Han}+|"
            + _cased(
                f"(?:{_CONTRACTION})?",
                r"\p{N}{1,3}",
                _UPPER[:-1] + _NOT_HAN,
                _LOWER[:-1] + _NOT_HAN,
                _SYMBOLS,
            ),
        ),
        own_pattern=True,
    ),
    # Bloom and its relatives
    "bloom": _bloom,
    "poro-chat": _bloom,
    "gpt3-finnish": _bloom,
    "viking": PreTokenizer((_PUNCTUATED, r"\p{N}")),
    # Merges that cross words
    "superbpe": PreTokenizer((r"\p{N}+", _digit_groups("[0-9]"))),
    "gemma4": _gemma4,
    "granite-embed-multi-311m": _gemma4,
    "sarvam-moe": replace(_gemma4, force_bos=False),
    "whitespace": PreTokenizer((r"\S+",), byte_level=False),
}


def pre_tokenizer(name: str | None) -> PreTokenizer:
    """The entry of `name`; None or empty: `DEFAULT`. Raises `UnsupportedModelError` naming an unknown one."""
    if not name:
        return DEFAULT
    try:
        return PRE_TOKENIZERS[name]
    except KeyError:
        raise UnsupportedModelError(
            f"tokenizer.ggml.pre: unknown pre-tokenizer {name!r}; known: {', '.join(sorted(PRE_TOKENIZERS))}"
        ) from None
