"""Gemma 4's dialect: `<|tool_call>call:name{key:<|"|>text<|"|>,other:[1,true]}<tool_call|>`, and FunctionGemma's, which
differs in its markers.

Owns this notation, which is JSON with bare keys and a token for a quote; must not know anything around it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from llanero.text.calls.by_name import NAME_CHARACTERS
from llanero.text.calls.draft import Draft
from llanero.text.calls.literals import literal_json
from llanero.text.calls.reader import NotACall, Steps
from llanero.text.calls.scan import MAX_DEPTH, json_text

_KEY_LIMIT = 256
_BARE = re.compile(r"[^,{}\[\]<\s]")


@dataclass(frozen=True)
class Notation:
    """`quote` stands on both sides of a string."""

    opening: str
    quote: str
    closing: str

    def read(self, draft: Draft) -> Steps[None]:
        """Behind the opening."""
        reader = draft.reader
        yield from reader.space()
        yield from reader.expect("call:")
        name = yield from reader.take_while(NAME_CHARACTERS)
        draft.call(name)
        yield from reader.expect("{")
        yield from self._object(draft, 1)
        draft.end()
        yield from reader.space()
        yield from reader.take(self.closing)

    def _object(self, draft: Draft, depth: int) -> Steps[None]:
        """Behind the opening brace."""
        reader = draft.reader
        draft.arguments("{")
        yield from reader.space()
        if (yield from reader.take("}")):
            draft.arguments("}")
            return
        while True:
            yield from reader.space()
            if (yield from reader.take(self.quote)):
                key = yield from self._quoted_key(draft)
            else:
                key = (yield from reader.up_to(":{}[],<\n", _KEY_LIMIT)).strip()
            yield from reader.space()
            yield from reader.expect(":")
            draft.arguments(f"{json_text(key)}: ")
            draft.settle()
            yield from self._value(draft, depth)
            yield from reader.space()
            if not (yield from reader.take(",")):
                break
            draft.arguments(", ")
        yield from reader.expect("}")
        draft.arguments("}")

    def _list(self, draft: Draft, depth: int) -> Steps[None]:
        reader = draft.reader
        draft.arguments("[")
        yield from reader.space()
        if not (yield from reader.take("]")):
            while True:
                yield from self._value(draft, depth)
                yield from reader.space()
                if not (yield from reader.take(",")):
                    break
                draft.arguments(", ")
            yield from reader.expect("]")
        draft.arguments("]")

    def _value(self, draft: Draft, depth: int) -> Steps[None]:
        reader = draft.reader
        yield from reader.space()
        if (yield from reader.take(self.quote)):
            draft.arguments('"')
            ended = yield from reader.until(
                (self.quote,), lambda text: draft.arguments(json_text(text)[1:-1]), half=False
            )
            if ended is None:
                raise NotACall
            draft.arguments('"')
            return
        c = yield from reader.peek()
        if c in ("{", "["):
            if depth == MAX_DEPTH:
                raise NotACall
            reader.skip(1)
            yield from (self._object if c == "{" else self._list)(draft, depth + 1)
            return
        word = []
        while (c := (yield from reader.peek())) and _BARE.match(c):
            reader.skip(1)
            word.append(c)
        draft.arguments(literal_json("".join(word)))

    def _quoted_key(self, draft: Draft) -> Steps[str]:
        pieces: list[str] = []
        if (yield from draft.reader.until((self.quote,), pieces.append)) is None:
            raise NotACall
        return "".join(pieces)


GEMMA_4 = Notation("<|tool_call>", '<|"|>', "<tool_call|>")
FUNCTION_GEMMA = Notation("<start_function_call>", "<escape>", "<end_function_call>")
