"""A response as it grows, and the typed events that tell of it.

Owns the shape of responses and the order and numbers of their events. Must not know requests, HTTP or how text is
generated.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from llanero.protocols.openai.answer import new_id, token_bodies
from llanero.protocols.openai.items import Item, text_part
from llanero.service.events import (
    CallArguments,
    CallEnded,
    CallStarted,
    Completed,
    Delta,
    Event,
    Finished,
    Reasoning,
    TokenReport,
)
from llanero.types import Usage

Told = dict[str, Any]
"""An event as clients get it."""


class ResponseBuilder:
    """First `begin`, then `push` each of the service's events, at last `end`. `fail` or `cancel` may come before that.

    `fields`: what the response says of its request. `shown`: somebody sees the events, so that nothing can be taken
    back.
    """

    def __init__(self, model_id: str, fields: Mapping[str, Any], *, shown: bool) -> None:
        self.id = new_id("resp_")
        self.response: dict[str, Any] = {
            "id": self.id,
            "object": "response",
            "created_at": int(time.time()),
            "completed_at": None,
            "status": "queued" if fields["background"] else "in_progress",
            "error": None,
            "incomplete_details": None,
            "model": model_id,
            "output": [],
            "usage": None,
            **fields,
        }
        self._shown = shown
        self._n_told = 0
        self.pieces: list[list[list[int]]] | None = None
        """Of each item of the output, how its text came: the characters and log-probabilities of each piece. None until
        work begins."""
        self._open: Item | None = None
        """The last item of the output while it grows; its text is in `_text`."""
        self._text: list[str] = []
        self._held: list[dict[str, Any]] = []
        """Log-probabilities of tokens that have come to nothing yet."""
        self._cut = False

    @property
    def n_told(self) -> int:
        """Events until now."""
        return self._n_told

    def begin(self) -> list[Told]:
        if self.response["status"] == "queued":
            return [self._state("response.created"), self._state("response.queued")]
        return [self._state("response.created")]

    def push(self, event: Event) -> list[Told]:
        told: list[Told] = []
        if self.pieces is None:
            told.append(self._start())
        match event:
            case Delta():
                told += self._said(event.text, event.tokens)
            case Reasoning():
                told += self._grown("reasoning", event.text)
            case CallStarted():
                told += self._closed()
                call = {"type": "function_call", "call_id": event.id, "name": event.name, "arguments": ""}
                told += self._opened({"id": new_id("fc_"), "status": "in_progress", **call})
            case CallArguments():
                told += self._more(event.text)
            case CallEnded():
                told += self._call_ended(event)
            case Finished():
                self._cut = event.reason == "length"
                if not self.response["output"]:
                    told += self._said("", None, even_nothing=True)
                told += self._closed("incomplete" if self._cut else "completed")
            case Completed():
                self.response["usage"] = usage_body(event.usage)
                self._finish("incomplete" if self._cut else "completed")
                if self._cut:
                    self.response["incomplete_details"] = {"reason": "max_output_tokens"}
        return told

    def fail(self, message: str) -> list[Told]:
        """Something went wrong."""
        self.response["error"] = failure(message)
        return self._broken_off("failed")

    def cancel(self) -> list[Told]:
        """Nobody wants the rest any more."""
        return self._broken_off("cancelled")

    def again(self, output: Sequence[Item], pieces: Sequence[Sequence[Sequence[int]]] | None) -> list[Told]:
        """The work of another builder, by its response's output and its pieces."""
        told = [self._start()]
        for i, item in enumerate(output):
            if item["type"] == "function_call":
                text, logprobs = item["arguments"], []
                told += self._opened({**item, "status": "in_progress", "arguments": ""})
            else:
                text, logprobs = item["content"][0]["text"], item["content"][0].get("logprobs", [])
                told += self._opened({**item, "status": "in_progress"})
            whole = [[len(text), len(logprobs)]] if text or logprobs else []
            at, at_logprob = 0, 0
            for length, n_logprobs in whole if pieces is None else pieces[i]:
                told += self._more(text[at : at + length], logprobs[at_logprob : at_logprob + n_logprobs])
                at, at_logprob = at + length, at_logprob + n_logprobs
            told += self._closed(item["status"])
        return told

    def end(self) -> list[Told]:
        """The last event."""
        return [self._state(f"response.{self.response['status']}")]

    @property
    def at_work(self) -> bool:
        """Whether there is more to come."""
        return self.response["status"] in ("queued", "in_progress")

    def snapshot(self) -> Told:
        """The response as it is now."""
        return dict(_copy(self.response))

    def _start(self) -> Told:
        """Work begins."""
        self.pieces = []
        self.response["status"] = "in_progress"
        return self._state("response.in_progress")

    def _broken_off(self, status: Literal["failed", "cancelled"]) -> list[Told]:
        told = self._closed("incomplete")
        self._finish(status)
        return told

    def _finish(self, status: str) -> None:
        self.response |= {"status": status, "completed_at": int(time.time()) if status == "completed" else None}

    def _said(self, text: str, tokens: list[TokenReport] | None, *, even_nothing: bool = False) -> list[Told]:
        reports = token_bodies(tokens or ())
        if not text and not even_nothing and (self._open is None or self._open["type"] != "message"):
            if self._open is None:  # They may be the beginning of a text.
                self._held += reports
            return []
        reports, self._held = self._held + reports, []
        return self._grown("message", text, reports)

    def _grown(self, kind: Literal["message", "reasoning"], text: str, logprobs: list[Any] | None = None) -> list[Told]:
        """More text of an item of this kind, which may be a new one."""
        told: list[Told] = []
        if self._open is None or self._open["type"] != kind:
            told += self._closed()
            item: Item = {"type": kind, "status": "in_progress"}
            if kind == "message":
                told += self._opened({"id": new_id("msg_"), **item, "role": "assistant"})
            else:
                told += self._opened({"id": new_id("rs_"), **item, "summary": []})
        if text or logprobs:
            told += self._more(text, logprobs)
        return told

    def _more(self, text: str, logprobs: list[Any] | None = None) -> list[Told]:
        """More text of the open item."""
        assert self._open is not None
        assert self.pieces is not None
        self._text.append(text)
        self.pieces[-1].append([len(text), len(logprobs or ())])
        kind = self._open["type"]
        if kind == "function_call":
            return [self._at_item("response.function_call_arguments.delta", delta=text)]
        if kind == "reasoning":
            return [self._at_part("response.reasoning_text.delta", delta=text)]
        self._open["content"][0]["logprobs"] += logprobs or ()
        return [self._at_part("response.output_text.delta", delta=text, logprobs=logprobs or [])]

    def _call_ended(self, event: CallEnded) -> list[Told]:
        if not event.broken:
            return self._closed("completed" if event.broken is None else "incomplete")
        if self._shown:
            return self._closed("incomplete")
        # Nobody has seen it yet: it is text, and goes on with what came before.
        assert self.pieces is not None
        self.pieces.pop()
        output = self.response["output"]
        output.pop()
        self._open, self._text = None, []
        if output and output[-1]["type"] == "message":
            self._open = output[-1]
            self._text = [self._open["content"][0]["text"]]
        return self._said(event.broken, None)

    def _opened(self, item: Item) -> list[Told]:
        """A new item of the output, without its text."""
        assert self.pieces is not None
        self.pieces.append([])
        self.response["output"].append(item)
        self._open, self._text, self._held = item, [], []
        if item["type"] == "function_call":
            return [self._at_output("response.output_item.added", item=_copy(item))]
        item["content"] = []
        told = [self._at_output("response.output_item.added", item=_copy(item))]
        part = text_part("") if item["type"] == "message" else {"type": "reasoning_text", "text": ""}
        item["content"].append(part)
        return [*told, self._at_part("response.content_part.added", part=_copy(part))]

    def _closed(self, status: str = "completed") -> list[Told]:
        """The open item is complete, if there is one."""
        item = self._open
        if item is None:
            return []
        text, item["status"] = "".join(self._text), status
        if item["type"] == "function_call":
            item["arguments"] = text
            told = [self._at_item("response.function_call_arguments.done", name=item["name"], arguments=text)]
        else:
            part = item["content"][0]
            part["text"] = text
            more = {"logprobs": part["logprobs"]} if item["type"] == "message" else {}
            told = [
                self._at_part(f"response.{_TEXT[item['type']]}.done", text=text, **more),
                self._at_part("response.content_part.done", part=_copy(part)),
            ]
        told.append(self._at_output("response.output_item.done", item=_copy(item)))
        self._open = None
        return told

    def _state(self, kind: str) -> Told:
        return self._told(kind, response=_copy(self.response))

    def _at_part(self, kind: str, **rest: Any) -> Told:
        return self._at_item(kind, content_index=0, **rest)

    def _at_item(self, kind: str, **rest: Any) -> Told:
        assert self._open is not None
        return self._at_output(kind, item_id=self._open["id"], **rest)

    def _at_output(self, kind: str, **rest: Any) -> Told:
        return self._told(kind, output_index=len(self.response["output"]) - 1, **rest)

    def _told(self, kind: str, **rest: Any) -> Told:
        number, self._n_told = self._n_told, self._n_told + 1
        return {"type": kind, "sequence_number": number, **rest}


def told_again(response: Mapping[str, Any], pieces: Sequence[Sequence[Sequence[int]]] | None) -> list[Told]:
    """The events of a response that is complete. `pieces`: of the builder whose events were told when it was made, to
    tell the same ones; None: texts come in one piece."""
    builder = ResponseBuilder(response["model"], response, shown=True)
    begun: dict[str, Any] = {"status": "queued" if response["background"] else "in_progress", "output": []}
    end = {name: response[name] for name in ("status", "completed_at", "error", "incomplete_details", "usage")}
    builder.response |= dict.fromkeys(end) | begun
    told = builder.begin()
    if pieces is not None or response["output"] or response["usage"] is not None:
        told += builder.again(response["output"], pieces)
    builder.response |= end
    return [*told, *builder.end()]


_TEXT = {"message": "output_text", "reasoning": "reasoning_text"}
"""What events call the text of these items."""


def failure(message: str) -> dict[str, str]:
    """What a failed response says of it."""
    return {"code": "server_error", "message": message}


def error_event(number: int, message: str, code: str | None) -> Told:
    """The last event of a stream that has to end before its response."""
    return {"type": "error", "sequence_number": number, "code": code, "message": message, "param": None}


def usage_body(usage: Usage) -> dict[str, Any]:
    return {
        "input_tokens": usage.prompt_tokens,
        "input_tokens_details": {"cached_tokens": usage.cached_tokens},
        "output_tokens": usage.completion_tokens,
        "output_tokens_details": {"reasoning_tokens": usage.reasoning_tokens},
        "total_tokens": usage.total_tokens,
    }


def _copy(value: Any) -> Any:
    """As it is now, whatever becomes of it."""
    if isinstance(value, dict):
        return {key: _copy(inner) for key, inner in value.items()}
    return [_copy(inner) for inner in value] if isinstance(value, list) else value
