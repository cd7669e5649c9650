"""The vocabulary of a model: its tokens, their types, which of them are special, and the flags of its tokenizer.

Owns reading `tokenizer.ggml.*` metadata and checking that its parts agree; must not know how text is cut into tokens.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Literal

import numpy as np

from llanero.errors import ModelFormatError, UnsupportedModelError
from llanero.text.pretokenizers import DEFAULT, PreTokenizer, pre_tokenizer

Kind = Literal["bpe", "sentencepiece", "wordpiece"]

_KINDS: Mapping[str, Kind] = {
    "gpt2": "bpe",
    "gemma4": "bpe",
    "llama": "sentencepiece",
    "bert": "wordpiece",
}
"""`tokenizer.ggml.model` -> what it is. Gemma 1 to 3 call themselves "llama"."""


class TokenType(IntEnum):
    """`tokenizer.ggml.token_type`."""

    UNDEFINED = 0
    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


# Tokens that end a turn or an answer, by what they are called. Files rarely say, so names have to do, as in llama.cpp.
_EOG_NAMES = frozenset(
    {
        "<|eot_id|>",
        "<|im_end|>",
        "<|end|>",
        "<|return|>",
        "<|call|>",
        "<|flush|>",
        "<|calls|>",
        "<end_of_turn>",
        "<|endoftext|>",
        "</s>",
        "<|eom_id|>",
        "<EOT>",
        "_<EOT>",
        "[EOT]",
        "[EOS]",
        "<|end_of_text|>",
        "<end_of_utterance>",
        "<eos>",
        "<turn|>",
        "<|tool_response>",
        "<｜end▁of▁sentence｜>",
        "[e~[",
    }
)

# Role in fill-in-the-middle -> (metadata keys, names).
_FIM: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "prefix": (
        ("fim_pre_token_id", "prefix_token_id"),
        (
            "<|fim_prefix|>",
            "<fim-prefix>",
            "<fim_prefix>",
            "<｜fim▁begin｜>",
            "<PRE>",
            "▁<PRE>",
            "<|code_prefix|>",
            "<|prefix|>",
        ),
    ),
    "suffix": (
        ("fim_suf_token_id", "suffix_token_id"),
        (
            "<|fim_suffix|>",
            "<fim-suffix>",
            "<fim_suffix>",
            "<｜fim▁hole｜>",
            "<SUF>",
            "▁<SUF>",
            "<|code_suffix|>",
            "<|suffix|>",
        ),
    ),
    "middle": (
        ("fim_mid_token_id", "middle_token_id"),
        (
            "<|fim_middle|>",
            "<fim-middle>",
            "<fim_middle>",
            "<｜fim▁end｜>",
            "<MID>",
            "▁<MID>",
            "<|code_middle|>",
            "<|middle|>",
        ),
    ),
    "pad": (("fim_pad_token_id",), ("<|fim_pad|>", "<fim-pad>", "<fim_pad>", "<PAD>", "[PAD]")),
    "repo": (("fim_rep_token_id",), ("<|fim_repo|>", "<|repo_name|>", "<fim-repo>", "<REPO>", "<reponame>")),
    "separator": (("fim_sep_token_id",), ("<|file_sep|>",)),
}

# gpt-oss writes its channels with these: part of the text, whatever type the file gives them.
_HARMONY_TEXT = ("<|channel|>", "<|message|>", "<|start|>", "<|constrain|>")

_BYTE_TOKEN = re.compile(r"<0x([0-9A-Fa-f]{2})>")
_NO_ID = 0xFFFFFFFF
"""-1 as an unsigned number: some writers' way to say "none"."""


@dataclass(frozen=True)
class Vocabulary:
    """Everything `tokenizer.ggml.*` says, checked. `tokens`, `types` and `scores` are indexed by token id."""

    kind: Kind
    pre: PreTokenizer
    tokens: list[str]
    types: list[int]
    scores: list[float] | None
    merges: list[str]
    bos_id: int | None
    eos_id: int | None
    unk_id: int | None
    pad_id: int | None
    sep_id: int | None
    add_bos: bool
    add_eos: bool
    add_space_prefix: bool
    lowercase: bool
    strip_accents: bool
    eog_ids: frozenset[int]
    fim: Mapping[str, int]
    strip_left: frozenset[int]
    """Special tokens that swallow the white space on their left."""
    strip_right: frozenset[int]

    def ids_of(self, *types: TokenType) -> list[int]:
        """Ids of all tokens of these types, in order."""
        return [i for i, t in enumerate(self.types) if t in types]


def byte_of(token: str) -> int | None:
    """The byte that a token called `<0xNN>` stands for."""
    match = _BYTE_TOKEN.fullmatch(token)
    return int(match[1], 16) if match else None


def read_vocabulary(metadata: Mapping[str, Any]) -> Vocabulary:
    """Reads and checks the vocabulary in a model file's metadata.

    Raises `ModelFormatError` where parts are missing, of a wrong type or do not fit together, and
    `UnsupportedModelError` for a tokenizer model or pre-tokenizer we do not know.
    """
    model = _string(metadata, "model")
    if model is None:
        raise ModelFormatError("tokenizer.ggml.model is missing: the file has no tokenizer")
    if model not in _KINDS:
        raise UnsupportedModelError(
            f"tokenizer.ggml.model: unsupported tokenizer {model!r}; supported: {', '.join(_KINDS)}"
        )
    kind = _KINDS[model]
    pre = DEFAULT
    if kind == "bpe":
        pre = pre_tokenizer("gemma4" if model == "gemma4" else _string(metadata, "pre"))

    tokens = _tokens(metadata)
    types = _types(metadata, len(tokens))
    scores = _scores(metadata, len(tokens))
    merges = _strings(metadata, "merges") or []
    if kind == "bpe" and not merges:
        raise ModelFormatError(f"tokenizer.ggml.merges is missing, and a {model!r} tokenizer needs it")
    if kind == "sentencepiece" and scores is None:
        raise ModelFormatError(f"tokenizer.ggml.scores is missing, and a {model!r} tokenizer needs it")
    by_name = {token: i for i, token in enumerate(tokens)}
    if len(by_name) != len(tokens):
        second = next(i for i, token in enumerate(tokens) if by_name[token] != i)
        raise ModelFormatError(
            f"tokenizer.ggml.tokens: tokens {second} and {by_name[tokens[second]]} are both {tokens[second]!r}"
        )

    bos = _special_id(metadata, len(tokens), "bos_token_id", "cls_token_id" if kind == "wordpiece" else None)
    eos = _special_id(metadata, len(tokens), "eos_token_id")
    unk = _special_id(metadata, len(tokens), "unknown_token_id", strict=False)
    sep = _special_id(metadata, len(tokens), "seperator_token_id", strict=False)  # spelled so in the format
    if kind == "sentencepiece":
        bos, eos, unk = (
            default if found is None and default < len(tokens) else found
            for found, default in ((bos, 1), (eos, 2), (unk, 0))
        )
    elif kind == "wordpiece":
        bos, unk, sep = (
            by_name.get(name) if found is None else found
            for found, name in ((bos, "[CLS]"), (unk, "[UNK]"), (sep, "[SEP]"))
        )
    fim = _fim(metadata, by_name, types)
    eog = _end_of_generation(metadata, by_name, tokens, types, merges, eos, fim)

    add_bos = _flag(metadata, "add_bos_token", kind != "bpe" or pre.add_bos) or pre.force_bos
    strip_left, strip_right = _strips(metadata, by_name, types)
    lowercase = _flag(metadata, "normalizer.lowercase", True)
    return Vocabulary(
        kind=kind,
        pre=pre,
        tokens=tokens,
        types=types,
        scores=scores,
        merges=merges,
        bos_id=bos,
        eos_id=eos,
        unk_id=unk,
        pad_id=_special_id(metadata, len(tokens), "padding_token_id", strict=False),
        sep_id=sep,
        add_bos=add_bos and bos is not None,
        add_eos=_flag(metadata, "add_eos_token", False) and eos is not None,
        add_space_prefix=_flag(metadata, "add_space_prefix", kind == "sentencepiece"),
        lowercase=lowercase,
        strip_accents=_flag(metadata, "normalizer.strip_accents", lowercase),
        eog_ids=eog,
        fim=fim,
        strip_left=strip_left,
        strip_right=strip_right,
    )


# --- special tokens -------------------------------------------------------------------------------


def _fim(metadata: Mapping[str, Any], by_name: Mapping[str, int], types: list[int]) -> dict[str, int]:
    found: dict[str, int] = {}
    for role, (keys, names) in _FIM.items():
        ids: list[int | None] = [_special_id(metadata, len(types), key, strict=False) for key in keys]
        named = next((by_name[name] for name in names if name in by_name), None)
        chosen = next((i for i in ids if i is not None), None)
        if chosen is None and named is not None:
            chosen = named
            types[named] = TokenType.CONTROL
        if chosen is not None:
            found[role] = chosen
    return found


def _end_of_generation(
    metadata: Mapping[str, Any],
    by_name: Mapping[str, int],
    tokens: list[str],
    types: list[int],
    merges: list[str],
    eos: int | None,
    fim: Mapping[str, int],
) -> frozenset[int]:
    """The tokens that end an answer; also corrects the types of those the file mislabels."""
    eog = {fim[role] for role in ("pad", "repo", "separator") if role in fim}
    for name in _EOG_NAMES & by_name.keys():
        token = by_name[name]
        eog.add(token)
        if types[token] != TokenType.NORMAL or not _is_merged(name, merges):
            types[token] = TokenType.CONTROL
    for name in _HARMONY_TEXT:
        if name in by_name:
            types[by_name[name]] = TokenType.USER_DEFINED
    for key in ("eot_token_id", "eom_token_id"):
        stated = _special_id(metadata, len(tokens), key)
        if stated is not None:
            eog.add(stated)
    if eos is not None:
        eog.add(eos)

    names = {tokens[i] for i in eog}
    # In gpt-oss and Solar Open a message ends with <|end|> and the answer goes on.
    if "<|end|>" in names and ({"<|return|>", "<|call|>"} <= names or ("<|flush|>" in names and _calls(names))):
        eog.discard(by_name["<|end|>"])
        types[by_name["<|end|>"]] = TokenType.USER_DEFINED
    # Gemma 4 and PLaMo have a </s> that is mere text.
    if "</s>" in names and names & {"<|tool_response>", "<|plamo:eos|>"}:
        eog.discard(by_name["</s>"])
        types[by_name["</s>"]] = TokenType.NORMAL
    return frozenset(eog)


def _is_merged(name: str, merges: list[str]) -> bool:
    """Whether ordinary text becomes this token, as "</s>" does with Qwen 2."""
    cuts = {f"{name[:i]} {name[i:]}" for i in range(1, len(name))}
    return not cuts.isdisjoint(merges)


def _calls(names: set[str]) -> bool:
    return bool(names & {"<|call|>", "<|calls|>"})


def _strips(
    metadata: Mapping[str, Any], by_name: Mapping[str, int], types: list[int]
) -> tuple[frozenset[int], frozenset[int]]:
    """White space around special tokens; files do not say, so it goes by the model's name, as in llama.cpp."""
    pre = str(metadata.get("tokenizer.ggml.pre", ""))
    architecture = str(metadata.get("general.architecture", ""))
    name = str(metadata.get("general.name", "")).lower()
    mask = None
    if any(part in pre for part in ("jina-v2-de", "jina-v2-es", "jina-v2-code")) or any(
        part in architecture for part in ("nomic-bert-moe", "jina-bert-v3")
    ):
        mask = by_name.get("<mask>")
    elif "phi-3" in name or "phi3" in name:
        special = (TokenType.CONTROL, TokenType.USER_DEFINED, TokenType.UNKNOWN)
        kept = {by_name.get(text) for text in ("<unk>", "<s>", "<|endoftext|>")}
        return frozenset(), frozenset(i for i, t in enumerate(types) if t in special and i not in kept)
    elif "modern-bert" in name:
        mask = by_name.get("[MASK]")
    return frozenset() if mask is None else frozenset({mask}), frozenset()


# --- typed reading --------------------------------------------------------------------------------


def _string(metadata: Mapping[str, Any], key: str) -> str | None:
    value = metadata.get(f"tokenizer.ggml.{key}")
    if value is not None and not isinstance(value, str):
        raise ModelFormatError(f"tokenizer.ggml.{key}: expected a string, got {type(value).__name__}")
    return value


def _flag(metadata: Mapping[str, Any], key: str, default: bool) -> bool:
    value = metadata.get(f"tokenizer.ggml.{key}")
    if value is None:
        return default
    if not isinstance(value, (bool, np.bool_)):
        raise ModelFormatError(f"tokenizer.ggml.{key}: expected true or false, got {type(value).__name__}")
    return bool(value)


def _special_id(
    metadata: Mapping[str, Any], n_vocab: int, key: str, fallback: str | None = None, *, strict: bool = True
) -> int | None:
    """A token id named in the metadata. One outside the vocabulary is an error where it would change what is
    generated (`strict`), else as if it were not there, for many files in use have a wrong padding token."""
    value = metadata.get(f"tokenizer.ggml.{key}")
    if value is None:
        return _special_id(metadata, n_vocab, fallback, strict=strict) if fallback else None
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, (int, np.integer)):
        raise ModelFormatError(f"tokenizer.ggml.{key}: expected a token id, got {type(value).__name__}")
    if 0 <= value < n_vocab:
        return int(value)
    if value in (-1, _NO_ID) or not strict:
        return None
    raise ModelFormatError(f"tokenizer.ggml.{key}: {value} is no token id of a vocabulary of {n_vocab}")


def _tokens(metadata: Mapping[str, Any]) -> list[str]:
    tokens = _strings(metadata, "tokens")
    if not tokens:
        raise ModelFormatError("tokenizer.ggml.tokens is missing or empty")
    if "" in tokens:
        tokens = [token or f"[EMPTY_{i}]" for i, token in enumerate(tokens)]
    return tokens


def _strings(metadata: Mapping[str, Any], key: str) -> list[str] | None:
    value = metadata.get(f"tokenizer.ggml.{key}")
    if value is None:
        return None
    if isinstance(value, (str, bytes)) or not isinstance(value, (Sequence, np.ndarray)):
        raise ModelFormatError(f"tokenizer.ggml.{key}: expected an array of strings, got {type(value).__name__}")
    strings = list(value)
    wrong = next((i for i, item in enumerate(strings) if not isinstance(item, str)), None)
    if wrong is not None:
        raise ModelFormatError(f"tokenizer.ggml.{key}[{wrong}]: expected a string, got {type(strings[wrong]).__name__}")
    return strings


def _numbers(metadata: Mapping[str, Any], key: str, n_vocab: int, kinds: str) -> Any:
    value = metadata.get(f"tokenizer.ggml.{key}")
    if value is None:
        return None
    try:
        array = np.asarray(value)
    except ValueError:
        array = np.empty(0, dtype=object)
    if array.ndim != 1 or array.dtype.kind not in kinds:
        raise ModelFormatError(f"tokenizer.ggml.{key}: expected an array of numbers")
    if len(array) != n_vocab:
        raise ModelFormatError(f"tokenizer.ggml.{key}: {len(array)} values for {n_vocab} tokens")
    return array


def _types(metadata: Mapping[str, Any], n_vocab: int) -> list[int]:
    array = _numbers(metadata, "token_type", n_vocab, "iu")
    if array is None:
        return [int(TokenType.NORMAL)] * n_vocab
    types: list[int] = array.tolist()
    return types


def _scores(metadata: Mapping[str, Any], n_vocab: int) -> list[float] | None:
    array = _numbers(metadata, "scores", n_vocab, "iuf")
    if array is None:
        return None
    if not np.isfinite(array).all():
        at = int(np.flatnonzero(~np.isfinite(array))[0])
        raise ModelFormatError(f"tokenizer.ggml.scores[{at}]: {array[at]} is not a number")
    scores: list[float] = array.astype(np.float64).tolist()
    return scores
