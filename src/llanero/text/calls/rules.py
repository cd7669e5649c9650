"""Grammar rules while they are collected, in Lark's notation.

Owns how text, markers and JSON are written as expressions of a rule. Must not know dialects. Source of the notation:
https://github.com/guidance-ai/llguidance/blob/main/docs/syntax.md
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from llanero.text.structure import checked_json_rule, literal
from llanero.text.tokenizer import longest_of

ANY = "/(?s:.)*/"
"""Text of any kind, none included."""
_SPACE = r"[ \t\r\n]*"
Part = str | re.Pattern[str]
"""A text in which the names of control tokens stand for these, or an expression that text has to match."""


class Rules:
    """`control`: control tokens by name."""

    def __init__(self, control: Mapping[str, int]) -> None:
        self._control = control
        self._marker = longest_of(control)
        self._rules: dict[str, str] = {}
        """Expression -> name."""

    def rule(self, expression: str, options: str = "", name: str = "r") -> str:
        """The name of a rule with this expression, or of a terminal, whose `name` is a capital."""
        return self._rules.setdefault(f"{options}: {expression}", f"{name}{len(self._rules)}")

    def parts(self, *parts: Part) -> str:
        """One after the other; nothing for no text."""
        return " ".join(
            each for part in parts for each in (self._texts(part) if isinstance(part, str) else [f"/{part.pattern}/"])
        )

    def up_to(self, marker: str) -> str:
        """Any text, and the marker at the first place where it comes, be it a token or only spelled."""
        if marker in self._control:
            return self.rule(f"{self.without(marker)} {self.parts(marker)}")
        return self._lazily(f"/(?s:.*){_spelled(marker)}/")

    def without(self, *texts: str, first: Iterable[str] = ()) -> str:
        """Any text in which none of these come, and that does not begin with one of `first`, be it behind white
        space."""
        never = f" & ~/(?s:.*)({'|'.join(map(_spelled, texts))})(?s:.*)/" if texts else ""
        return self.rule(f"{ANY}{never}{_not_first(first)}", name="T")

    def met(self, marker: str, *, first: Iterable[str] = ()) -> str:
        """The same as `up_to` where text may as well go on without the marker. Of all that can come next the longest
        is taken, but for what is lazy: that ends everything else where it is complete."""
        spelled = f"/(?s:.*){_spelled(marker)}/{_not_first(first)}"
        return self._met(marker, self.without(first=first), spelled)

    def met_first(self, marker: str) -> str:
        """The same with nothing but white space before the marker."""
        return self._met(marker, f"/{_SPACE}/", f"/{_SPACE}{_spelled(marker)}/")

    def control(self, *but: str) -> str:
        """Any control token, but none that begins one of these; empty if there is none."""
        tokens = [id for name, id in self._control.items() if not any(text.startswith(name) for text in but)]
        runs: list[list[int]] = []
        for token in sorted(tokens):
            if runs and token == runs[-1][1] + 1:
                runs[-1][1] = token
            else:
                runs.append([token, token])
        return f"<[{','.join(f'{a}-{b}' for a, b in runs)}]>" if runs else ""

    def json(self, schema: Any, *, strict: bool) -> str:
        """JSON that validates against a schema that can be enforced; if it need not be strictly, as far as it can."""
        return self.rule(checked_json_rule(schema, "tools", lenient=not strict))

    def _met(self, marker: str, before: str, spelled: str) -> str:
        """The marker behind what is before it: spelled, or as the control token that it is or begins with."""
        lazy, parts = self._lazily(spelled), self.parts(marker)
        return f"({lazy} | {before} {parts})" if parts.startswith("<[") else lazy

    def _lazily(self, expression: str) -> str:
        """It ends at the first place where it can."""
        return self.rule(expression, "[lazy]")

    def either(self, expressions: Sequence[str]) -> str:
        return self.rule(" | ".join(f"{each}" or '""' for each in expressions))

    def source(self, start: str) -> str:
        """The whole grammar."""
        return "\n".join([f"start: {start}", *(name + rule for rule, name in self._rules.items())])

    def _texts(self, text: str) -> list[str]:
        pieces = [] if self._marker is None else list(self._marker.finditer(text))
        texts, at = [], 0
        for piece in pieces:
            texts += [literal(text[at : piece.start()])] if piece.start() > at else []
            texts.append(f"<[{self._control[piece[0]]}]>")
            at = piece.end()
        return texts + ([literal(text[at:])] if at < len(text) else [])


def _not_first(texts: Iterable[str]) -> str:
    each = "|".join(map(_spelled, texts))
    return f" & ~/{_SPACE}({each})(?s:.*)/" if each else ""


def _spelled(text: str) -> str:
    """The text as an expression that has no signs with a meaning."""
    return "".join(f"\\x{{{ord(c):x}}}" for c in text)
