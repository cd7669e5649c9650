"""Token ids to text as they come, whole characters only.

Owns the state of one output sequence; must not know stop strings or requests.
"""

from __future__ import annotations

import codecs
from collections.abc import Collection, Sequence

from llanero.text.tokenizer import Tokenizer


class Detokenizer:
    """Incremental `Tokenizer.decode`: all that `push` and `flush` return, joined, is `decode` of all ids.

    Bytes that begin a character are held back until it is whole, or until a later byte shows that it never will
    be (U+FFFD then). `continuation`: the ids go on after another text, so the space in front of the first word is
    kept; raw completions want that, chat answers do not. `visible`: ids of control tokens that are not skipped.
    """

    def __init__(
        self,
        tokenizer: Tokenizer,
        *,
        skip_special: bool = True,
        continuation: bool = False,
        visible: Collection[int] = (),
    ) -> None:
        self._tokenizer = tokenizer
        self._skip_special = skip_special
        self._visible = visible
        self._at_start = not continuation
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def push(self, ids: Sequence[int]) -> str:
        """The text these tokens complete, maybe empty. Raises `InvalidRequestError` for an id out of range."""
        tokenizer = self._tokenizer
        parts: list[bytes] = []
        for token in ids:
            part = tokenizer.token_bytes(token)
            control = tokenizer.is_control(token)
            if control and self._skip_special and token not in self._visible:
                continue
            if self._at_start and not control:
                part = tokenizer.strip_first_space(part)
                self._at_start = False
            parts.append(part)
        return self._decoder.decode(b"".join(parts))

    def flush(self) -> str:
        """The end of the sequence: U+FFFD for a character that was never completed, else nothing."""
        return self._decoder.decode(b"", final=True)
