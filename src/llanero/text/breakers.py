"""DRY's sequence breakers: from texts to the tokens that spell them, in any company.

Owns nothing but that. Must not know how they are used. As in llama.cpp.
"""

from __future__ import annotations

from collections.abc import Iterable

from llanero.text.tokenizer import Tokenizer


def breaker_ids(tokenizer: Tokenizer, texts: Iterable[str]) -> tuple[tuple[int, ...], ...]:
    """Sequences of token ids, one or more to a text: each token that contains it and, for each that ends with its
    beginning, that one and the tokens of the rest."""
    found: dict[tuple[int, ...], None] = {}
    for text in texts:
        found.update(((token,), None) for token in tokenizer.tokens_with(text.encode()))
        for cut in range(1, len(text)):
            rest = tokenizer.encode(text[cut:], add_special=False)
            heads = tokenizer.tokens_with(text[:cut].encode(), at_end=True)
            found.update(((head, *rest), None) for head in heads)
    return tuple(found)
