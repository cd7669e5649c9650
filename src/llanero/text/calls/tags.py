"""Calls written as tags, an element for each parameter: Qwen3-Coder, GLM, MiniMax, DeepSeek V3.2 and others.

Owns how such elements are read and turned to JSON while they arrive; the families differ in their tags alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from llanero.text.calls.by_name import NAME_CHARACTERS
from llanero.text.calls.draft import Draft
from llanero.text.calls.literals import bare_json, is_string
from llanero.text.calls.reader import NotACall, Steps
from llanero.text.calls.scan import json_text

_KEY_LIMIT = 256
_CDATA = ("<![CDATA[", "]]>")


@dataclass(frozen=True)
class Tags:
    """Of one family. A call is `call`, name, `named`, parameters, `call_end`; a parameter is `parameter`, key, one of
    `keyed`, `value`, the value, `parameter_end`. One of `closings` comes behind the last call."""

    call: str
    named: str
    parameter: str
    keyed: tuple[str, ...]
    parameter_end: str
    call_end: str
    closings: tuple[str, ...] = ()
    value: str = ""
    pretty: bool = False
    """A line break behind the opening and before the closing of a value belongs to the tags."""
    cdata: bool = False
    """A string may be wrapped as XML's `<![CDATA[...]]>`."""

    def read(self, draft: Draft) -> Steps[None]:
        """Calls, behind the opening marker."""
        yield from draft.reader.space()
        yield from draft.reader.expect(self.call)
        yield from self.read_named(draft)

    def read_named(self, draft: Draft) -> Steps[None]:
        """Calls, from the first one's name on."""
        reader = draft.reader
        while True:
            yield from self.read_one(draft)
            yield from reader.space()
            if (yield from reader.take_one_of(self.closings)) is not None:
                return
            if not (yield from reader.take(self.call)):
                raise NotACall  # It is complete, so only the white space is none.

    def read_one(self, draft: Draft) -> Steps[None]:
        """One call, from its name on."""
        reader = draft.reader
        yield from reader.space()
        name = yield from reader.take_while(NAME_CHARACTERS)
        yield from reader.expect(self.named)
        draft.call(name)
        draft.arguments("{")
        n = 0
        while True:
            yield from reader.space()
            if (yield from reader.take(self.call_end)):
                draft.arguments("}")
                draft.end()
                return
            yield from reader.expect(self.parameter)
            key = (yield from reader.up_to(self.keyed[0][0] + "\n", _KEY_LIMIT)).strip()
            keyed = yield from reader.take_one_of(self.keyed)
            if keyed is None:
                raise NotACall
            if self.value:
                yield from reader.space()
                yield from reader.expect(self.value)
            draft.arguments(f"{', ' if n else ''}{json_text(key)}: ")
            n += 1
            draft.settle()
            yield from self._value(draft, draft.tools.schema(name, key), keyed)

    def _value(self, draft: Draft, schema: Any, keyed: str) -> Steps[None]:
        streams = 'string="true"' in keyed or ('string="false"' not in keyed and is_string(schema))
        if streams and not self.cdata:
            value = _StringValue(draft, trims=self.pretty)
            if (yield from draft.reader.until((self.parameter_end,), value.add, half=False)) is None:
                raise NotACall
            value.end()
            return
        pieces: list[str] = []
        if (yield from draft.reader.until((self.parameter_end,), pieces.append)) is None:
            raise NotACall
        text = "".join(pieces)
        if self.pretty:
            text = text.removeprefix("\n").removesuffix("\n")
        if self.cdata and text.startswith(_CDATA[0]) and text.endswith(_CDATA[1]):
            draft.arguments(json_text(text[len(_CDATA[0]) : -len(_CDATA[1])]))
        else:
            draft.arguments(bare_json(text, schema))


class _StringValue:
    """A string's JSON, as the string comes."""

    def __init__(self, draft: Draft, *, trims: bool) -> None:
        self._draft = draft
        self._trims = trims
        self._begun = False
        self._break = ""

    def add(self, text: str) -> None:
        if not text:
            return
        if not self._begun:
            self._begun = True
            self._draft.arguments('"')
            if self._trims:
                text = text.removeprefix("\n")
        text = self._break + text
        self._break = "\n" if self._trims and text.endswith("\n") else ""
        if self._break:
            text = text[:-1]
        self._draft.arguments(json_text(text)[1:-1])

    def end(self) -> None:
        self._draft.arguments('"' if self._begun else '""')


QWEN_CODER = Tags(
    call="<function=",
    named=">",
    parameter="<parameter=",
    keyed=(">",),
    parameter_end="</parameter>",
    call_end="</function>",
    closings=("</tool_call>",),
    pretty=True,
)
GLM = Tags(
    call="<tool_call>",
    named="",
    parameter="<arg_key>",
    keyed=("</arg_key>",),
    value="<arg_value>",
    parameter_end="</arg_value>",
    call_end="</tool_call>",
)
MINIMAX = Tags(
    call='<invoke name="',
    named='">',
    parameter='<parameter name="',
    keyed=('">',),
    parameter_end="</parameter>",
    call_end="</invoke>",
    closings=("</minimax:tool_call>",),
)
MUSE = Tags(
    call='<atem:invoke name="',
    named='">',
    parameter='<atem:parameter name="',
    keyed=('">',),
    parameter_end="</atem:parameter>",
    call_end="</atem:invoke>",
    closings=("</atem:function_calls>",),
)
MINICPM = Tags(
    call='<function name="',
    named='">',
    parameter='<param name="',
    keyed=('">',),
    parameter_end="</param>",
    call_end="</function>",
    cdata=True,
)
DSML = Tags(
    call='<｜DSML｜invoke name="',
    named='">',
    parameter='<｜DSML｜parameter name="',
    keyed=('" string="true">', '" string="false">', '">'),
    parameter_end="</｜DSML｜parameter>",
    call_end="</｜DSML｜invoke>",
    closings=("</｜DSML｜function_calls>", "</｜DSML｜tool_calls>"),
)
