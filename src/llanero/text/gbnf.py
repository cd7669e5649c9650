"""llama.cpp's grammar notation as Lark's, which the grammar compiler reads.

Owns the notation, read from left to right without recursion. Must not know what grammars are for. Source:
https://github.com/ggml-org/llama.cpp/blob/master/grammars/README.md
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

MAX_DEPTH = 64
"""Levels of parentheses."""
_TOKEN = re.compile(
    r"""(?P<space>(?:[ \t\r\n]|\#[^\n]*)+)
    | (?P<head>[a-zA-Z0-9-]+)[ \t]*::=
    | (?P<name>[a-zA-Z0-9-]+)
    | "(?P<literal>(?:[^"\\\n]|\\.)*)"
    | \[(?P<class>\^?(?:[^\]\\\n]|\\.)*)\]
    | (?P<repeat>[*+?]|\{\s*\d{1,9}\s*(?:,\s*(?:\d{1,9})?\s*)?\})
    | (?P<mark>[|().])""",
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", re.DOTALL)
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\", '"': '"', "[": "[", "]": "]", "-": "-", "^": "^"}


class GbnfError(Exception):
    """The text is no such grammar. The message says where."""


class _Piece(NamedTuple):
    kind: str
    text: str
    line: int


def is_gbnf(text: str) -> bool:
    """Whether this is GBNF rather than Lark: only there a rule is defined by `::=`."""
    return re.search(r"^[ \t]*[a-zA-Z0-9-]+[ \t]*::=", text, re.MULTILINE) is not None


def lark_of(text: str) -> str:
    """The same grammar in Lark; its start rule is `start`. Raises `GbnfError`."""
    rules: dict[str, list[str]] = {}
    used: dict[str, int] = {}
    body: list[str] | None = None
    depth, repeatable = 0, False
    for piece in _pieces(text):
        if piece.kind == "head":
            _closed(depth, body, piece.line)
            if piece.text in rules:
                raise GbnfError(f"line {piece.line}: the rule {piece.text!r} is defined twice")
            body, depth, repeatable = rules.setdefault(piece.text, []), 0, False
            continue
        if body is None:
            raise GbnfError(f"line {piece.line}: a rule begins with its name and ::=")
        if piece.kind == "repeat" and not repeatable:
            raise GbnfError(f"line {piece.line}: there is nothing that {piece.text} could repeat")
        if piece.text == "(" and piece.kind == "mark":
            depth += 1
        elif piece.text == ")" and piece.kind == "mark":
            depth -= 1
        if not 0 <= depth <= MAX_DEPTH:
            raise GbnfError(f"line {piece.line}: parentheses do not match, or more than {MAX_DEPTH} are open")
        if piece.kind == "name":
            used.setdefault(piece.text, piece.line)
        # Lark has no empty alternatives.
        if piece.kind == "mark" and piece.text in "|)" and (not body or body[-1] in "|("):
            body.append('""')
        body.append(_lark_piece(piece))
        repeatable = piece.kind in ("name", "literal", "class") or piece.text in (")", ".")
    _closed(depth, body, 0)
    if "root" not in rules:
        raise GbnfError("there is no rule named 'root'")
    for name, line in used.items():
        if name not in rules:
            raise GbnfError(f"line {line}: there is no rule named {name!r}")
    lines = [f"{_rule(name)}: {' '.join(rule)}" for name, rule in rules.items()]
    return "\n".join(["start: " + _rule("root"), *lines])


def _pieces(text: str) -> Iterator[_Piece]:
    at, line = 0, 1
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            raise GbnfError(f"line {line}: {text[at : at + 20]!r} is not understood")
        if match.lastgroup != "space":
            yield _Piece(match.lastgroup, match[match.lastgroup], line)
        line += match[0].count("\n")
        at = match.end()


def _closed(depth: int, body: list[str] | None, line: int) -> None:
    """The end of a rule."""
    if depth:
        raise GbnfError(f"{f'line {line}: ' if line else ''}a parenthesis is not closed")
    if body is not None and (not body or body[-1] == "|"):
        body.append('""')


def _lark_piece(piece: _Piece) -> str:
    if piece.kind == "name":
        return _rule(piece.text)
    if piece.kind == "literal":
        return json.dumps("".join(_characters(piece.text, piece.line)), ensure_ascii=False)
    if piece.kind == "class":
        return _class(piece.text, piece.line)
    if piece.kind == "repeat":
        return "".join(piece.text.split())
    return "/(?s:.)/" if piece.text == "." else piece.text


def _class(text: str, line: int) -> str:
    """A character class, in which a hyphen between two characters means a range."""
    negated = text.startswith("^")
    inner, at = text[negated:], 0
    items: list[str | None] = []
    while at < len(inner):
        escape = _ESCAPE.match(inner, at)
        items.append(_unescaped(escape, line) if escape else None if inner[at] == "-" else inner[at])
        at = escape.end() if escape else at + 1
    # A hyphen at either end is a character.
    shown = ["-" if c is None and 0 < i < len(items) - 1 else f"\\x{{{ord(c or '-'):x}}}" for i, c in enumerate(items)]
    if not shown:
        raise GbnfError(f"line {line}: [] has no characters")
    return f"/[{'^' if negated else ''}{''.join(shown)}]/"


def _characters(text: str, line: int) -> Iterator[str]:
    at = 0
    for escape in _ESCAPE.finditer(text):
        yield text[at : escape.start()]
        yield _unescaped(escape, line)
        at = escape.end()
    yield text[at:]


def _unescaped(escape: re.Match[str], line: int) -> str:
    code = escape[1] or escape[2] or escape[3]
    if code is not None and int(code, 16) < 0x110000 and not 0xD800 <= int(code, 16) < 0xE000:
        return chr(int(code, 16))
    if escape[4] in _LETTERS:
        return _LETTERS[escape[4]]
    raise GbnfError(f"line {line}: {escape[0]} is no escape")


def _rule(name: str) -> str:
    """The name in Lark, where upper-case names mean something else and `start` is taken."""
    return "r_" + "".join(f"_{c.lower()}" if c.isupper() else c for c in name)
