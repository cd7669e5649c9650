"""How models mark what they think before they answer.

Owns the markers and how a family's are found in its chat template.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class Thinking(NamedTuple):
    """Thoughts stand between these, at the start of an answer. Some templates write the opening themselves, at the end
    of the prompt."""

    opening: str
    closing: str


_FAMILIES = (
    Thinking("<think>", "</think>"),
    Thinking("[THINK]", "[/THINK]"),
    Thinking("<|channel>thought", "<channel|>"),
    Thinking("<|START_THINKING|>", "<|END_THINKING|>"),
    Thinking("<mm:think>", "</mm:think>"),
    Thinking("<seed:think>", "</seed:think>"),
    Thinking("<|inner_prefix|>", "<|inner_suffix|>"),
)


@lru_cache(maxsize=64)
def detect_thinking(template_source: str) -> Thinking | None:
    """The markers of models that come with this chat template; None if it knows of no thoughts."""
    return next((family for family in _FAMILIES if family.closing in template_source), None)
