"""Messages to a prompt, by the chat template that comes with a model.

Owns what a template is given and how user text is kept from posing as control tokens; must not know the vocabulary's
insides or the HTTP API. Sandbox and limits are in `text.sandbox`.

Who wrote what: everything a client sends is user text, in all its nested fields, but for assistant messages. In
those, what the model itself may have written is left as it is (thinking and tool-call tags), while control tokens,
which llanero never puts into an answer, are text there too, unless the template looks for them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property, partial
from typing import Any, cast

from jinja2 import TemplateError, TemplateSyntaxError, nodes

from llanero.errors import InvalidRequestError, ModelFormatError
from llanero.text.guard import Guard
from llanero.text.prompt import RenderedPrompt
from llanero.text.sandbox import BoundedEnvironment, Meter, RaisedByTemplateError, TemplateLimitError, weight
from llanero.text.tokenizer import Tokenizer

MAX_SOURCE = 64 << 10
"""Characters. The longest templates in use have about 20,000."""

_SEARCHES = frozenset(
    {
        "count",
        "endswith",
        "find",
        "index",
        "lstrip",
        "partition",
        "removeprefix",
        "removesuffix",
        "replace",
        "rfind",
        "rindex",
        "rpartition",
        "rsplit",
        "rstrip",
        "split",
        "startswith",
        "strip",
    }
)
_RESERVED = frozenset(
    {"messages", "tools", "documents", "add_generation_prompt", "bos_token", "eos_token", "unk_token", "pad_token"}
)
_MESSAGE_TOOLS = re.compile(r"message(\.tools\b|\[['\"]tools['\"]\])")
_PRIVATE_USE = range(0xE000, 0xF900)


class ChatTemplate:
    """A compiled chat template. Immutable in use; may be shared between threads.

    `control_tokens` and `text_tokens` (user-defined ones) are the model's special tokens; see `Tokenizer`.
    """

    def __init__(
        self,
        source: str,
        *,
        bos_token: str = "",
        eos_token: str = "",
        unk_token: str = "",
        pad_token: str = "",
        control_tokens: Iterable[str] = (),
        text_tokens: Iterable[str] = (),
    ) -> None:
        """Raises `ModelFormatError` for a template that cannot be compiled."""
        self.source = source
        if len(source) > MAX_SOURCE:
            raise ModelFormatError(f"tokenizer.chat_template: {len(source)} characters; at most {MAX_SOURCE}")
        self._environment = BoundedEnvironment()
        try:
            tree = self._environment.parse(source)
            self._template = self._environment.from_string(source)
        except TemplateSyntaxError as error:
            raise ModelFormatError(f"tokenizer.chat_template, line {error.lineno}: {error.message}") from None
        except (TemplateError, SyntaxError, ValueError, OverflowError, RecursionError, MemoryError) as error:
            raise ModelFormatError(f"tokenizer.chat_template cannot be compiled: {error}") from None
        self._fixed = {"bos_token": bos_token, "eos_token": eos_token, "unk_token": unk_token, "pad_token": pad_token}
        control = list(control_tokens)
        written = _literals(tree)
        # A user-defined token is markup where the template writes it, and mere text (white space, HTML) elsewhere.
        markup = [t for t in text_tokens if len(t) > 2 and not t.isspace() and any(t in text for text in written)]
        searched = _searched(tree)
        self._user_guard = Guard([*control, *markup], written)
        self._assistant_guard = Guard([t for t in control if t not in searched], written)
        variables = {node.name for node in tree.find_all(nodes.Name)}
        self._tools_in_system = "tools" not in variables and _MESSAGE_TOOLS.search(source) is not None
        self._tools_as_xml = "xml_tools" in variables
        self._tools_as_functions = {"functions", "datetime"} <= variables
        self.takes_content_parts = _iterates_content(tree)
        """Whether the template itself goes through content given as a list of parts."""

    @classmethod
    def from_metadata(
        cls, metadata: Mapping[str, Any], tokenizer: Tokenizer, *, variant: str | None = None
    ) -> ChatTemplate | None:
        """The template in a model file's metadata, or None if there is none.

        `variant` names one of several (`tokenizer.chat_template.<variant>`, such as "tool_use"); without it, the
        default one. Raises `ModelFormatError` for a template that is not text or cannot be compiled.
        """
        key = "tokenizer.chat_template" + (f".{variant}" if variant else "")
        source = metadata.get(key)
        if source is None and variant is None:
            key += ".default"
            source = metadata.get(key)
        if source is None:
            return None
        if not isinstance(source, str):
            raise ModelFormatError(f"{key}: expected a string, got {type(source).__name__}")

        def name(token: int | None) -> str:
            return "" if token is None else tokenizer.token_text(token)

        return cls(
            source,
            bos_token=name(tokenizer.bos_id),
            eos_token=name(tokenizer.eos_id),
            unk_token=name(tokenizer.unk_id),
            pad_token=name(tokenizer.pad_id),
            control_tokens=tokenizer.control_tokens,
            text_tokens=(t for t in tokenizer.special_tokens if t not in tokenizer.control_tokens),
        )

    def render(
        self,
        messages: Sequence[Mapping[str, Any]],
        *,
        tools: Sequence[Mapping[str, Any]] | None = None,
        documents: Sequence[Mapping[str, Any]] | None = None,
        add_generation_prompt: bool = True,
        continue_final_message: bool = False,
        **kwargs: Any,
    ) -> RenderedPrompt:
        """The prompt for a conversation in the shape of the OpenAI API.

        Content that is a list of text parts is joined with line breaks, unless the template goes through parts
        itself. Arguments of tool calls, JSON text in the API, are given parsed to templates that print them as JSON.
        `continue_final_message` leaves the last message open for the model to go on with, in place of a generation
        prompt. `kwargs` are further variables for the template (`enable_thinking`, ...). Templates get `tools` where
        they look for them: most under that name, SmolLM3's as `xml_tools`, Phi-4's as JSON text in the system message,
        FireFunction's as JSON text under `functions`, with the `datetime`.

        Raises `InvalidRequestError` for messages that the template refuses or fails on, and for a rendering that
        goes over the limits of `text.sandbox`.
        """
        reserved = sorted(_RESERVED & kwargs.keys())
        if reserved:
            raise InvalidRequestError(
                f"chat_template_kwargs: {reserved[0]} cannot be set", param="chat_template_kwargs"
            )
        if continue_final_message and not (messages and isinstance(messages[-1].get("content"), str)):
            raise InvalidRequestError(
                "the final message has no text to continue", param="messages", code="chat_template_error"
            )
        try:
            variables: dict[str, Any] = {
                "messages": [self._shape(i, message) for i, message in enumerate(messages)],
                "tools": _plain(tools) if tools else None,
                **({"xml_tools": _plain(tools)} if tools and self._tools_as_xml else {}),
                **(_fire_function(tools or ()) if self._tools_as_functions else {}),
                "documents": _plain(documents) if documents else None,
                **cast("dict[str, Any]", _plain(kwargs)),
            }
        except RecursionError:
            raise InvalidRequestError("messages: nested too deeply", param="messages") from None
        if tools and self._tools_in_system:
            _put_into_system(variables["messages"], variables["tools"])
        breaker = ""
        if self._is_dangerous(variables):
            breaker = _unused_character(variables, self.source)
            variables = self._broken(variables, breaker)
        end_mark = ""
        if continue_final_message:
            end_mark = _unused_character(variables, self.source)
            variables["messages"][-1]["content"] += end_mark
        variables["add_generation_prompt"] = add_generation_prompt and not continue_final_message
        text = self._render(variables)
        if end_mark:
            at = text.rfind(end_mark)
            if at < 0:
                raise InvalidRequestError(
                    "this model's chat template cannot continue the final message",
                    param="messages",
                    code="chat_template_error",
                )
            text = text[:at]
        if breaker:  # JSON and Python spell private-use characters as escapes
            text = text.replace(f"\\u{ord(breaker):04x}", breaker)
        return RenderedPrompt(text, breaker if breaker in text else "")

    def _render(self, variables: Mapping[str, Any]) -> str:
        try:
            return self._environment.render(
                self._template, {**variables, **self._fixed}, Meter(weight(variables) + len(self.source))
            )
        except RaisedByTemplateError as error:
            reason = str(error)
        except TemplateLimitError as error:
            reason = f"the model's chat template was stopped: {error}"
        except RecursionError:
            reason = "the model's chat template was stopped: it calls itself too deeply"
        except Exception as error:  # whatever a template does wrong with these messages
            reason = f"the model's chat template failed: {type(error).__name__}: {str(error)[:300]}"
        raise InvalidRequestError(reason, param="messages", code="chat_template_error")

    # --- what the template is given ---------------------------------------------------------------

    def _shape(self, index: int, message: Mapping[str, Any]) -> dict[str, Any]:
        shaped = cast("dict[str, Any]", _plain(message))
        content = shaped.setdefault("content", None)
        if isinstance(content, list) and not self.takes_content_parts:
            texts = []
            for j, part in enumerate(content):
                if not isinstance(part, dict) or part.get("type") != "text" or not isinstance(part.get("text"), str):
                    raise InvalidRequestError(
                        f"messages[{index}].content[{j}]: only text parts are supported",
                        param=f"messages[{index}].content[{j}]",
                    )
                texts.append(part["text"])
            shaped["content"] = "\n".join(texts)
        calls = shaped.get("tool_calls")
        if isinstance(calls, list) and calls:
            parse, no_content = self._tool_call_shape
            if shaped["content"] is None:
                shaped["content"] = no_content
            for call in calls if parse else ():
                function = call.get("function") if isinstance(call, dict) else None
                if isinstance(function, dict):
                    function["arguments"] = _parsed(function.get("arguments"))
        return shaped

    @cached_property
    def _tool_call_shape(self) -> tuple[bool, str | None]:
        """How the template wants a tool call: its arguments as an object (or as JSON text), and what stands for no
        content beside it. The API leaves both open, templates differ, so it is found by trying."""
        for arguments in ({"argument": "value"}, json.dumps({"argument": "value"})):
            call = {"id": "call00000", "type": "function", "function": {"name": "f", "arguments": arguments}}
            for content in (None, ""):
                messages = [
                    {"role": "user", "content": "question"},
                    {"role": "assistant", "content": content, "tool_calls": [call]},
                    {"role": "tool", "tool_call_id": "call00000", "name": "f", "content": "answer"},
                ]
                fixed = {"tools": None, "documents": None, "add_generation_prompt": False}
                try:
                    text = self._render({"messages": messages, **fixed})
                except InvalidRequestError:
                    continue
                if "{'argument'" not in text and (content is not None or "None" not in text):
                    return isinstance(arguments, dict), content
        return False, None

    # --- keeping user text apart ------------------------------------------------------------------

    def _is_dangerous(self, variables: Mapping[str, Any]) -> bool:
        return any(_any_string(value, guard.suspects) for _, value, guard in self._guarded(variables))

    def _broken(self, variables: Mapping[str, Any], breaker: str) -> dict[str, Any]:
        """The variables with a breaker wherever a special token's name could arise."""
        broken: dict[str, Any] = {"messages": []}
        for name, value, guard in self._guarded(variables):
            changed = _map_strings(value, partial(guard.broken, breaker=breaker))
            if name == "messages":
                broken["messages"].append(changed)
            else:
                broken[name] = changed
        return broken

    def _guarded(self, variables: Mapping[str, Any]) -> Iterator[tuple[str, Any, Guard]]:
        """(variable, value, its guard); each message on its own."""
        for name, value in variables.items():
            if name != "messages":
                yield name, value, self._user_guard
        for message in variables["messages"]:
            assistant = message.get("role") == "assistant"
            yield "messages", message, self._assistant_guard if assistant else self._user_guard


def _fire_function(tools: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """As FireFunction's model card has it."""
    functions = json.dumps([tool.get("function", tool) for tool in tools], indent=4)
    return {"functions": functions, "datetime": datetime.now().strftime("%Y-%m-%d %H:%M:%S")}


def _put_into_system(messages: list[dict[str, Any]], tools: Sequence[Mapping[str, Any]]) -> None:
    """The functions as JSON text into the system message, which there is then."""
    if not messages or messages[0].get("role") != "system":
        messages.insert(0, {"role": "system", "content": ""})
    messages[0]["tools"] = json.dumps([tool.get("function", tool) for tool in tools], ensure_ascii=False)


def require_template(template: ChatTemplate | None, model: str) -> ChatTemplate:
    """The template, or an `InvalidRequestError` for a model that has none. Guessing a format would give bad answers
    without saying why."""
    if template is None:
        raise InvalidRequestError(
            f"model {model!r} has no chat template; send a plain prompt to /v1/completions instead",
            param="messages",
            code="no_chat_template",
        )
    return template


# --- plain data -----------------------------------------------------------------------------------


def _plain(value: Any) -> Any:
    """A copy made of plain JSON types. Templates see nothing else."""
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    raise InvalidRequestError(f"messages: cannot use a value of type {type(value).__name__}", param="messages")


def _parsed(arguments: Any) -> Any:
    if not isinstance(arguments, str):
        return arguments
    try:
        value = json.loads(arguments)
    except (ValueError, RecursionError):
        return arguments
    return value if isinstance(value, dict) else arguments


def _map_strings(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {
            change(key): item if _names_kind(key, item) else _map_strings(item, change) for key, item in value.items()
        }
    if isinstance(value, list):
        return [_map_strings(item, change) for item in value]
    return value


def _any_string(value: Any, test: Callable[[str], object]) -> bool:
    if isinstance(value, str):
        return bool(test(value))
    if isinstance(value, dict):
        return any(test(key) or (not _names_kind(key, item) and _any_string(item, test)) for key, item in value.items())
    if isinstance(value, list):
        return any(_any_string(item, test) for item in value)
    return False


def _names_kind(key: str, value: Any) -> bool:
    """Whether this says what something is, with a plain word: templates compare it, and build tokens from roles."""
    return key in ("role", "type") and isinstance(value, str) and value.isidentifier()


def _unused_character(variables: Mapping[str, Any], source: str) -> str:
    """A private-use character that is nowhere in the input, not even as an escape."""
    for code in _PRIVATE_USE:
        character, escape = chr(code), f"\\u{code:04x}"
        if not _any_string([*variables.values(), source], lambda t, c=character, e=escape: c in t or e in t.lower()):  # type: ignore[misc]
            return character
    raise InvalidRequestError("messages: every private-use character is taken", param="messages")


# --- what a template says about itself ------------------------------------------------------------


def _literals(tree: nodes.Template) -> list[str]:
    """The strings that the template itself may write."""
    pieces = [node.data for node in tree.find_all(nodes.TemplateData)]
    return pieces + [node.value for node in tree.find_all(nodes.Const) if isinstance(node.value, str)]


def _searched(tree: nodes.Template) -> set[str]:
    """Strings the template looks for in messages: `'</think>' in content`, `content.split('</think>')`."""
    found: list[nodes.Expr] = []
    for compare in tree.find_all(nodes.Compare):
        if any(operand.op in ("in", "notin") for operand in compare.ops):
            found.append(compare.expr)
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Getattr) and call.node.attr in _SEARCHES:
            found += call.args
    for filtered in tree.find_all(nodes.Filter):
        if filtered.name == "replace":
            found += filtered.args[:1]
    return {node.value for node in found if isinstance(node, nodes.Const) and isinstance(node.value, str)}


def _iterates_content(tree: nodes.Template) -> bool:
    for loop in tree.find_all(nodes.For):
        iterated: nodes.Node = loop.iter
        while isinstance(iterated, nodes.Filter) and iterated.node is not None:
            iterated = iterated.node
        if isinstance(iterated, nodes.Getattr) and iterated.attr == "content":
            return True
        if (
            isinstance(iterated, nodes.Getitem)
            and isinstance(iterated.arg, nodes.Const)
            and iterated.arg.value == "content"
        ):
            return True
        if isinstance(iterated, nodes.Name) and iterated.name in ("content", "message_content"):
            return True
    return False
