"""Compiles grammars for one vocabulary.

Owns what `llguidance` is given and the limits that it keeps. Must not know processes or sequences. Source of the
notation: https://github.com/guidance-ai/llguidance/blob/main/docs/syntax.md.
"""

from __future__ import annotations

import re

from llguidance import LLMatcher, LLParserLimits, LLTokenizer

from llanero.engine.wire import Vocabulary
from llanero.errors import InvalidRequestError

LIMITS = LLParserLimits(
    max_items_in_row=2100,
    step_max_items=10_000,
    step_lexer_fuel=100_000,
    max_lexer_states=50_000,
    verbose_errors=False,
)
"""Of one sequence: to find the next tokens takes some 30 ms at the very most, the lexer 100 MB. Of what people ask for,
objects of 512 properties that are all optional need the most: 2055 items in a row."""
_MESSAGE = 300
"""Characters of an error that are told."""
_PLACE = re.compile(r"^(at )?\d+\(\d+\): ")
_SHOWN_SOURCE = re.compile(r"\n\s*(\d+ \||\^).*")


def compile_grammar(source: str, tokenizer: LLTokenizer) -> LLMatcher:
    """Raises `InvalidRequestError` for what is no grammar, or too complex to begin with.

    It may take very long, very much memory or more stack than there is: see `engine.trial`.
    """
    compiled = LLMatcher(tokenizer, source, log_level=0, limits=LIMITS)
    if not compiled.is_error():
        # The first mask of all is the slowest one; sequences begin with what it has found out.
        compiled.compute_bitmask()
    if compiled.is_error():
        nothing = compiled.get_error().startswith("NoExtension")
        raise InvalidRequestError("there is no text of this form" if nothing else reason(compiled))
    return compiled


def reason(matcher: LLMatcher) -> str:
    """Its error without where it is and what it shows of the source, which clients have not written."""
    return " ".join(_PLACE.sub("", _SHOWN_SOURCE.sub("", matcher.get_error())).split())[:_MESSAGE]


def native_tokenizer(vocabulary: Vocabulary, n_vocab: int) -> LLTokenizer:
    """`llguidance`'s view of a vocabulary. Tokens that the model has beyond it are never allowed."""
    return LLTokenizer(_Tokens(vocabulary, n_vocab), eos_token=vocabulary.eos_token_ids)  # type: ignore[arg-type]


class _Tokens:
    """What `LLTokenizer` asks of a tokenizer. It must be able to cut text into tokens, but is asked to only by grammars
    without `no_forcing`, which every grammar that comes here has (`text.structure`)."""

    is_tokenizer_wrapper = True
    bos_token_id = None

    def __init__(self, vocabulary: Vocabulary, n_vocab: int) -> None:
        missing = n_vocab - len(vocabulary.tokens)
        self.tokens = [*vocabulary.tokens[:n_vocab], *[b""] * missing]
        self.eos_token_id = vocabulary.eos_token_ids[0]
        self.special_token_ids = vocabulary.control_token_ids

    def __call__(self, text: str | bytes) -> list[int]:
        return []
