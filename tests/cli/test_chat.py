"""`llanero run`: one answer, piped input, and a conversation."""

from __future__ import annotations

import builtins
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from llanero import LLM, SamplingParams
from llanero.cli.chat import Chat, converse

Llanero = Callable[..., Any]
SHORT = ("-c", "512", "-n", "8", "-t", "1", "--temperature", "0")


def test_one_answer(llanero: Llanero, model: Path) -> None:
    result = llanero("run", model, *SHORT, "-p", "Hello")
    assert result.code == 0
    assert result.stdout.strip()
    assert result.stdout.endswith("\n")
    assert result.stderr == ""
    assert llanero("run", model, *SHORT, input="Hello").stdout == result.stdout
    assert llanero("run", model, *SHORT, "-p", "Hello", "--system", "Rhyme.").stdout != result.stdout


def test_seed(llanero: Llanero, model: Path) -> None:
    def draw(seed: int) -> str:
        return str(llanero("run", model, "-c", "512", "-n", "12", "-p", "Hello", "--temp", "2", "-s", str(seed)).stdout)

    assert draw(1) == draw(1) != draw(2)


def test_bad_sampling(llanero: Llanero, model: Path) -> None:
    assert "--top-p: '2' is not" in llanero("run", model, "--top-p", "2", "-p", "x").stderr
    assert "--temperature: 'hot' is not a number from 0 to 100" in llanero("run", model, "--temp", "hot").stderr


def test_input_that_is_not_text(model: Path) -> None:
    arguments = [sys.executable, "-m", "llanero", "run", str(model), *SHORT]
    done = subprocess.run(arguments, input=b"a\xff", capture_output=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"llanero: standard input is not UTF-8 text (byte 1)\n"


def test_prompt_too_long(llanero: Llanero, model: Path) -> None:
    result = llanero("run", model, "-c", "64", input="word " * 200)
    assert result.code == 1
    assert result.stderr.startswith("llanero: ")
    assert "maximum context length is 64" in result.stderr


def test_without_a_template_it_continues(llanero: Llanero, base_model: Path) -> None:
    result = llanero("run", base_model, *SHORT, "-p", "Hello")
    assert result.code == 0
    with LLM(base_model, threads=1, ctx_size=512) as llm:
        expected = llm.generate("Hello", SamplingParams(temperature=0.0, max_tokens=8))[0].text
    assert result.stdout.rstrip("\n") == expected.rstrip("\n")


@pytest.fixture(scope="module")
def llm(model: Path) -> Iterator[LLM]:
    with LLM(model, threads=1, ctx_size=512) as llm:
        yield llm


class TestConversation:
    def talk(self, chat: Chat, monkeypatch: pytest.MonkeyPatch, *lines: str | type[BaseException]) -> None:
        left = iter((*lines, EOFError))

        def read(prompt: str) -> str:
            line = next(left)
            if isinstance(line, str):
                return line
            raise line

        monkeypatch.setattr(builtins, "input", read)
        converse(chat)
        assert next(left, None) in (None, EOFError)

    def test_turns_build_up(
        self, llm: LLM, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        chat = Chat(llm, SamplingParams(temperature=0.0, max_tokens=6), "Be kind.")
        self.talk(chat, monkeypatch, "Hi", "", "And you?", KeyboardInterrupt)
        assert [m["role"] for m in chat.history] == ["user", "assistant", "user", "assistant"]
        system = [{"role": "system", "content": "Be kind."}]
        [second] = llm.chat([*system, *chat.history[:3]], SamplingParams(temperature=0.0, max_tokens=6))
        assert chat.history[3]["content"] == second.text
        out = capsys.readouterr().out
        assert all(m["content"] in out for m in chat.history if m["role"] == "assistant")
        assert "/exit" in out

    def test_commands(self, llm: LLM, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        chat = Chat(llm, SamplingParams(max_tokens=2))
        self.talk(chat, monkeypatch, "Hi", "/system  Speak French. ", "/clear", "/help", "/frobnicate", "/exit")
        assert chat.history == []
        assert chat.system == "Speak French."
        assert "no command /frobnicate" in capsys.readouterr().out

    def test_too_long_leaves_the_conversation_as_it_was(
        self, llm: LLM, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        chat = Chat(llm, SamplingParams(max_tokens=2))
        self.talk(chat, monkeypatch, "Hi", "word " * 600, "Hi")
        assert len(chat.history) == 4
        assert "/clear" in capsys.readouterr().err

    def test_interrupted_answer_stays_in_the_conversation(self, llm: LLM, monkeypatch: pytest.MonkeyPatch) -> None:
        chat = Chat(llm, SamplingParams(temperature=0.0, max_tokens=200, ignore_eos=True))
        chat._terminal = True
        step, count = llm._engine.step, iter(range(10_000))

        def interrupted() -> Any:
            if next(count) == 5:
                signal.raise_signal(signal.SIGINT)
            return step()

        with monkeypatch.context() as patch:
            patch.setattr(llm._engine, "step", interrupted)
            self.talk(chat, monkeypatch, "Hi")
        assert len(chat.history) == 2
        assert 0 < len(llm.tokenize(chat.history[1]["content"])) < 100
        assert llm._engine.stats().running <= 1

    @pytest.mark.parametrize(("limit", "reason"), [(3, "--max-tokens"), (None, "the context is full")])
    def test_an_answer_that_was_cut_off_says_by_what(
        self, llm: LLM, monkeypatch: pytest.MonkeyPatch, limit: int | None, reason: str
    ) -> None:
        notes: list[str] = []
        monkeypatch.setattr("llanero.cli.chat._aside", notes.append)
        chat = Chat(llm, SamplingParams(temperature=0.0, max_tokens=limit, ignore_eos=True))
        chat._terminal = True
        chat.answer("Hi")
        assert notes[-1].endswith(f"; cut off: {reason}")

    def test_the_model_does_not_drive_the_terminal(self, llm: LLM, capsys: pytest.CaptureFixture[str]) -> None:
        class Hostile:
            result = None

            def __iter__(self) -> Iterator[str]:
                return iter(["a\x1b[2J", "b\x07\n", "\x9bc"])

            def close(self) -> None:
                pass

        chat = Chat(llm, SamplingParams())
        chat._terminal = True
        chat._show(Hostile())  # type: ignore[arg-type]
        assert capsys.readouterr().out == "a\u241b[2Jb\u2407\n\ufffdc\n"
