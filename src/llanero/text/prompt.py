"""A prompt as a chat template wrote it, with the user's words kept apart from the template's control tokens.

Owns the mark that separates them and nothing else; must not know templates or vocabularies.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RenderedPrompt:
    """What `ChatTemplate.render` gives and `Tokenizer.encode_rendered` takes.

    `marked` is the prompt with one `breaker` character inside every piece of user text that spells a special
    token, so that only the special tokens the template itself wrote can be found in it. `breaker` is a private-use
    character that occurs nowhere in the input; empty when nothing had to be marked.
    """

    marked: str
    breaker: str = ""

    @property
    def text(self) -> str:
        """The prompt as people read it."""
        return self.marked.replace(self.breaker, "") if self.breaker else self.marked

    def __str__(self) -> str:
        return self.text
