"""JSON checked while it arrives.

Owns the grammar of JSON (RFC 8259), character by character; must not know what the JSON is about.
"""

from __future__ import annotations

import json
import re
from typing import Any

MAX_DEPTH = 64
"""Levels of nesting. Whoever reads the arguments will do so recursively."""

_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_NUMBER_CHARACTERS = frozenset("+-.eE0123456789")
_LITERALS = ("true", "false", "null")


def is_json(text: str) -> bool:
    """Whether this is one JSON value, not nested too deeply and with nothing but white space behind it."""
    scan = JsonScan()
    n = scan.feed(text + " ")
    return scan.done and not text[n:].strip(" \t\r\n")


def json_text(value: Any) -> str:
    """A value as JSON, which can be sent: what is no valid Unicode stays escaped. Raises `ValueError` for NaN and
    infinities."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, allow_nan=False)
    return text


class JsonScan:
    """Takes one JSON value in pieces.

    `done`: the value is complete. A number at the top never is, since more of it may come. `failed`: what came is no
    beginning of JSON. `settled`: it is an object, and more than its brace is there: a first key with its colon, or the
    closing brace.
    """

    def __init__(self) -> None:
        self.done = False
        self.failed = False
        self.settled = False
        self._open: list[str] = []
        self._state = "value"
        self._word = ""
        """Of a number, a literal or an escape: what there is."""
        self._is_key = False

    def feed(self, text: str) -> int:
        """How many characters belong to the value: all of them, or those up to its end or to what cannot be."""
        at = 0
        while at < len(text) and not self.done and not self.failed:
            if self._state == "string":
                match = _PLAIN.match(text, at)
                assert match is not None
                at = match.end()
                if at == len(text):
                    break
            if self._take(text[at]):
                at += 1
        return at

    def _take(self, c: str) -> bool:
        """Whether this character was used up; if not, either the state has changed or it cannot be."""
        match self._state:
            case "string":
                return self._in_string(c)
            case "escape":
                return self._in_escape(c)
            case "number":
                if c in _NUMBER_CHARACTERS:
                    self._word += c
                    return True
                return self._end_word(_NUMBER.fullmatch(self._word) is not None)
            case "literal":
                self._word += c
                if not any(literal.startswith(self._word) for literal in _LITERALS):
                    return self._fail()
                if self._word in _LITERALS:
                    self._value_ends()
                return True
        if c in " \t\r\n":
            return True
        return self._between(c)

    def _between(self, c: str) -> bool:
        state = self._state
        if state in ("value", "value or ]"):
            if c == "]" and state == "value or ]":
                return self._close(c)
            return self._begin_value(c)
        if state in ("key", "key or }"):
            if c == '"':
                self._state, self._is_key = "string", True
                return True
            return self._close(c) if c == "}" and state == "key or }" else self._fail()
        if state == "colon" and c == ":":
            self.settled = True
            self._state = "value"
            return True
        if state == "next":
            if c == ",":
                self._state = "key" if self._open[-1] == "{" else "value"
                return True
            if c in "}]":
                return self._close(c)
        return self._fail()

    def _begin_value(self, c: str) -> bool:
        if c in "{[":
            if len(self._open) == MAX_DEPTH:
                return self._fail()
            self._open.append(c)
            self._state = "key or }" if c == "{" else "value or ]"
        elif c == '"':
            self._state, self._is_key = "string", False
        elif c == "-" or c in "0123456789":
            self._state, self._word = "number", c
        elif c in "tfn":
            self._state, self._word = "literal", c
        else:
            return self._fail()
        return True

    def _close(self, c: str) -> bool:
        if self._open[-1] + c not in ("{}", "[]"):
            return self._fail()
        self._open.pop()
        self._value_ends()
        return True

    def _in_string(self, c: str) -> bool:
        if c == '"':
            if self._is_key:
                self._state = "colon"
            else:
                self._value_ends()
            return True
        if c == "\\":
            self._state, self._word = "escape", ""
            return True
        return self._fail()

    def _in_escape(self, c: str) -> bool:
        self._word += c
        if self._word[0] == "u":
            if len(self._word) > 1 and c not in "0123456789abcdefABCDEF":
                return self._fail()
            if len(self._word) == 5:
                self._state = "string"
        elif c in '"\\/bfnrt':
            self._state = "string"
        else:
            return self._fail()
        return True

    def _end_word(self, good: bool) -> bool:
        if good:
            self._value_ends()
        else:
            self.failed = True
        return False

    def _value_ends(self) -> None:
        self._state = "next"
        if not self._open:
            self.done = self.settled = True

    def _fail(self) -> bool:
        self.failed = True
        return False
