"""Small made-up vocabularies for synthetic models, as GGUF metadata.

Byte-complete, so any text can be tokenized; deterministic; merges are learned from a few sentences so that
words really become several tokens of several bytes.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Any

import numpy as np

NORMAL, UNKNOWN, CONTROL, UNUSED, BYTE = 1, 2, 3, 5, 6
"""Token types as in `tokenizer.ggml.token_type`."""

SPECIALS = (
    "<|begin_of_text|>",
    "<|end_of_text|>",
    "<|start_header_id|>",
    "<|end_header_id|>",
    "<|eot_id|>",
    "<|im_start|>",
    "<|im_end|>",
)

LLAMA3_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}<|start_header_id|>{{ message['role'] }}<|end_header_id|>\n\n"
    "{{ message['content'] | trim }}<|eot_id|>{% endfor %}"
    "{% if add_generation_prompt %}<|start_header_id|>assistant<|end_header_id|>\n\n{% endif %}"
)
CHATML_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
LLAMA2_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}{% if message['role'] == 'assistant' %} {{ message['content'] }} "
    "{{ eos_token }}{% else %}[INST] {{ message['content'] }} [/INST]{% endif %}{% endfor %}"
)
TEMPLATES = {"llama3": LLAMA3_TEMPLATE, "chatml": CHATML_TEMPLATE, "llama2": LLAMA2_TEMPLATE}

_TEXT = (
    "the quick brown fox jumps over the lazy dog and the rider of the plains drives the herd to the river "
    "when the rain comes there is nothing that the people of this town would rather do than tell each other "
    "what they have heard about the weather, the horses and the price of the cattle. once upon a time there "
    "was a model that could answer every question with the words it had learned before; it was small, and it "
    "was fast. where are you going, asked the child, and the other one said that she would return in the "
    "morning with more water, bread and something good to read. The answer is not in the question. You are "
    "right. I think that we should start here, because it is the best place for it."
)


def bpe_vocab(n_vocab: int) -> dict[str, Any]:
    """A byte-level BPE ("gpt2") vocabulary of exactly n_vocab tokens, the special ones last but for padding."""
    alphabet = _byte_alphabet()
    room = n_vocab - len(alphabet) - len(SPECIALS)
    if room < 0:
        raise ValueError(f"n_vocab {n_vocab}: a byte-level vocabulary takes at least {n_vocab - room} tokens")
    words = Counter("Ġ" + word for word in _TEXT.split())
    merges = _learn(words, min(room, 400))
    # Two merges may make the same token.
    tokens = [*dict.fromkeys([*alphabet, *(left + right for left, right in merges)]), *SPECIALS]
    types = [NORMAL] * (len(tokens) - len(SPECIALS)) + [CONTROL] * len(SPECIALS)
    _pad(tokens, types, n_vocab)
    return {
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "llama-bpe",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": np.array(types, np.int32),
        "tokenizer.ggml.merges": [f"{left} {right}" for left, right in merges],
        "tokenizer.ggml.bos_token_id": tokens.index("<|begin_of_text|>"),
        "tokenizer.ggml.eos_token_id": tokens.index("<|eot_id|>"),
        "tokenizer.ggml.eot_token_id": tokens.index("<|eot_id|>"),
        "tokenizer.ggml.add_bos_token": True,
    }


def spm_vocab(n_vocab: int) -> dict[str, Any]:
    """A SentencePiece-like ("llama") vocabulary with byte fallback, of exactly n_vocab tokens."""
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    types = [UNKNOWN, CONTROL, CONTROL] + [BYTE] * 256
    room = n_vocab - len(tokens)
    letters = ["▁", *(chr(c) for c in range(33, 127))]
    if room < len(letters):
        raise ValueError(f"n_vocab {n_vocab}: this vocabulary takes at least {len(tokens) + len(letters)} tokens")
    words = Counter("▁" + word for word in _TEXT.split())
    merges = _learn(words, min(room - len(letters), 400))
    # As in SentencePiece, longer pieces score above their parts' plain letters, earlier merges above later ones.
    pieces = list(dict.fromkeys([*(left + right for left, right in merges), *letters]))
    scores = [0.0] * len(tokens) + [-float(rank) for rank in range(len(pieces))]
    tokens += pieces
    types += [NORMAL] * len(pieces)
    _pad(tokens, types, n_vocab)
    scores += [-1e6] * (n_vocab - len(scores))
    return {
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.pre": "default",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.scores": np.array(scores, np.float32),
        "tokenizer.ggml.token_type": np.array(types, np.int32),
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.unknown_token_id": 0,
        "tokenizer.ggml.add_bos_token": True,
        "tokenizer.ggml.add_eos_token": False,
    }


def default_template(tokens: list[str], model: str) -> str:
    """The chat template that a vocabulary's special tokens suggest."""
    tail = set(tokens)
    if "<|start_header_id|>" in tail:
        return LLAMA3_TEMPLATE
    if "<|im_start|>" in tail or model == "gpt2":
        return CHATML_TEMPLATE
    return LLAMA2_TEMPLATE


def _byte_alphabet() -> list[str]:
    """GPT-2's 256 characters in its order: printable bytes as themselves, the others from U+0100 on."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    return [chr(byte) for byte in printable] + [chr(256 + i) for i in range(len(others))]


def _learn(words: Counter[str], n: int) -> list[tuple[str, str]]:
    """The n most frequent merges, ties in alphabetical order; fewer when the words are used up."""
    split = {tuple(word): count for word, count in words.items()}
    merges: list[tuple[str, str]] = []
    while len(merges) < n:
        pairs: Counter[tuple[str, str]] = Counter()
        for parts, count in split.items():
            for pair in pairwise(parts):
                pairs[pair] += count
        if not pairs:
            break
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        split = {_merge(parts, best): count for parts, count in split.items()}
    return merges


def _merge(parts: tuple[str, ...], pair: tuple[str, str]) -> tuple[str, ...]:
    out: list[str] = []
    for part in parts:
        if out and (out[-1], part) == pair:
            out[-1] += part
        else:
            out.append(part)
    return tuple(out)


def _pad(tokens: list[str], types: list[int], n_vocab: int) -> None:
    for i in range(len(tokens), n_vocab):
        tokens.append(f"[UNUSED_{i}]")
        types.append(UNUSED)
