"""`llanero run`: talk to a model in the terminal, or get one answer through a pipe."""

from __future__ import annotations

import contextlib
import sys
import time

import msgspec

from llanero.cli.models import choose_one
from llanero.config import RunOptions
from llanero.errors import ConfigError, ContextLengthError, LlaneroError
from llanero.llm import LLM, Message, Stream
from llanero.types import SamplingParams

HELP = """\
/system TEXT   set the system message (without TEXT: drop it)
/clear         forget the conversation
/exit          leave (Ctrl-D does, too); Ctrl-C stops an answer"""

# A model's output must not drive the terminal: control characters, but newline and tab, are shown as symbols.
_VISIBLE = {c: 0x2400 + c for c in range(0x20) if chr(c) not in "\n\t"} | dict.fromkeys(range(127, 160), 65533)


def run(options: RunOptions) -> None:
    """Raises `LlaneroError` for what the user can mend."""
    chosen = choose_one(options)
    params = SamplingParams(
        max_tokens=options.max_tokens or None,
        temperature=options.temperature,
        top_k=options.top_k,
        top_p=options.top_p,
        min_p=options.min_p,
        seed=options.seed,
    )
    params.validate()
    _aside(chosen.note("talking to", "run"))
    with LLM(chosen.paths[0], **msgspec.structs.asdict(options.engine)) as llm:
        chat = Chat(llm, params, options.system)
        if options.prompt:
            chat.answer(options.prompt)
        elif not sys.stdin.isatty():
            chat.answer(_piped_text())
        else:
            converse(chat)


def _piped_text() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ConfigError(f"standard input is not UTF-8 text (byte {error.start})") from None


class Chat:
    """A conversation and how it goes on. A model without a chat template just continues each text by itself."""

    def __init__(self, llm: LLM, params: SamplingParams, system: str = "") -> None:
        self.system = system
        self.history: list[Message] = []
        self._llm = llm
        self._params = params
        self._terminal = sys.stdout.isatty()

    @property
    def templated(self) -> bool:
        return self._llm.has_chat_template

    def answer(self, text: str) -> None:
        """Prints the answer as it comes. Raises `LlaneroError`; the conversation is then as before."""
        if not self.templated:
            self._show(self._llm.stream(text, self._params))
            return
        system: list[Message] = [{"role": "system", "content": self.system}] if self.system else []
        turn: Message = {"role": "user", "content": text}
        answer = self._show(self._llm.stream_chat([*system, *self.history, turn], self._params))
        self.history += [turn, {"role": "assistant", "content": answer}]

    def _show(self, stream: Stream) -> str:
        """The whole text, as far as it came: Ctrl-C ends it."""
        pieces: list[str] = []
        started = time.monotonic()
        with contextlib.closing(stream):
            try:
                for piece in stream:
                    pieces.append(piece)
                    sys.stdout.write(piece.translate(_VISIBLE) if self._terminal else piece)
                    sys.stdout.flush()
            except KeyboardInterrupt:
                if not self._terminal:
                    raise
        answer = "".join(pieces)
        if not answer.endswith("\n"):
            print(flush=True)
        result = stream.result
        if result is not None and self._terminal:
            seconds = time.monotonic() - started
            n = result.usage.completion_tokens
            note = f"{n} tokens, {n / seconds:.1f} per second" if seconds else ""
            if result.finish_reason == "length":
                note += "; cut off: " + ("--max-tokens" if n == self._params.max_tokens else "the context is full")
            _aside(note)
        return answer


def converse(chat: Chat) -> None:
    """Reads lines until /exit or the end of input."""
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  (line editing and history for input())
    _aside("/help for commands" if chat.templated else "no chat template: the model continues what you write")
    while True:
        try:
            line = input("> ").strip()
        except EOFError:
            print()
            return
        except KeyboardInterrupt:
            print("  (/exit or Ctrl-D to leave)")
            continue
        command, _, rest = line.partition(" ")
        match command:
            case "":
                continue
            case "/exit" | "/quit":
                return
            case "/help":
                print(HELP)
            case "/clear":
                chat.history.clear()
            case "/system":
                chat.system = rest.strip()
            case _ if command.startswith("/") and command[1:].isalpha():
                print(f"no command {command}\n{HELP}")
            case _:
                _answer(chat, line)


def _answer(chat: Chat, line: str) -> None:
    try:
        chat.answer(line)
    except ContextLengthError as error:
        print(f"{error}\n/clear begins a new conversation", file=sys.stderr)
    except LlaneroError as error:
        print(error, file=sys.stderr)


def _aside(note: str) -> None:
    if note and sys.stderr.isatty():
        print(f"\x1b[2m{note}\x1b[0m", file=sys.stderr)
