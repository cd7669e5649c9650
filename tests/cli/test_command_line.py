"""Flags, help, errors and exit codes, without computing anything."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import llanero as package
from llanero.config import COMMANDS, options

Llanero = Callable[..., Any]
COMMAND_NAMES = ("serve", "run", "bench")


def test_version(llanero: Llanero) -> None:
    result = llanero("--version")
    assert (result.code, result.stdout) == (0, f"llanero {package.__version__}\n")


def test_help_lists_the_commands(llanero: Llanero) -> None:
    result = llanero("--help")
    assert result.code == 0
    assert all(f"  {name} " in result.stdout for name in COMMAND_NAMES)


@pytest.mark.parametrize(("name", "kind"), list(zip(COMMAND_NAMES, COMMANDS, strict=True)))
def test_every_option_is_a_flag(llanero: Llanero, name: str, kind: type) -> None:
    text = llanero(name, "--help").stdout
    for option in options(kind):
        assert all(flag in text for flag in option.flags), option.flags


def test_help_needs_nothing_heavy() -> None:
    code = (
        "import sys, llanero.cli.main as m; m.make_app();"
        "print({'numpy', 'tokenizers', 'pydantic', 'rich', 'llanero._native'} & set(sys.modules))"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "set()\n"


@pytest.mark.parametrize("flag", ["--nonsense", "--gpu-layers", "-ngl", "-hf"])
def test_options_that_do_not_exist(llanero: Llanero, flag: str) -> None:
    result = llanero("serve", "x.gguf", flag, "1")
    assert result.code == 2
    assert "No such option: -" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("serve", ""), "no model file at"),
        (("bench", "a", "-m", "b"), "takes one model, 2 are named"),
        (("serve", "none.gguf"), "none.gguf"),
        (("run", "none.gguf"), "none.gguf"),
        (("bench", "none.gguf"), "none.gguf"),
        (("serve", "x.gguf", "--port", "http"), "--port: 'http' is not a whole number from 0 to 65535"),
        (("serve", "x.gguf", "--host", "0.0.0.0"), "--insecure"),
        (("serve", "x.gguf", "--config", "none.toml"), "none.toml: No such file"),
        (("bench", "x.gguf", "-b", "1,two"), "--batch: '1,two' is not a comma-separated list"),
        (("bench", "x.gguf", "-p", "0", "-n", "0"), "nothing to measure"),
        (("bench", "x.gguf", "-b", "1024"), "more than the --batch-tokens 512"),
        (("bench", "x.gguf", "--json", "no/such/folder"), "--json no/such/folder: No such file"),
    ],
)
def test_wrong_calls_are_one_line(llanero: Llanero, arguments: tuple[str, ...], words: str) -> None:
    result = llanero(*arguments)
    assert result.code == 2
    assert result.stdout == ""
    assert words in result.stderr
    assert result.stderr.startswith("llanero: ")
    assert result.stderr.count("\n") == 1


def test_unknown_variable(llanero: Llanero, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLANERO_PROT", "1")
    result = llanero("serve", "x.gguf")
    assert result.code == 2
    assert "LLANERO_PROT in the environment: no such option; did you mean LLANERO_PORT?" in result.stderr


def test_bad_key_is_not_repeated(llanero: Llanero) -> None:
    result = llanero("serve", "x.gguf", "--api-key", "my secret")
    assert result.code == 2
    assert "secret" not in result.stderr


def test_port_in_use(llanero: Llanero, model: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = llanero("serve", model, "--port", str(taken.getsockname()[1]))
    assert result.code == 2
    assert "is in use" in result.stderr


@pytest.mark.parametrize("command", ["serve", "run", "bench"])
def test_damaged_model(tmp_path: Path, command: str) -> None:
    (tmp_path / "bad.gguf").write_bytes(b"GGUF" + bytes(40))
    arguments = [sys.executable, "-m", "llanero", command, "bad.gguf"]
    environ = {**os.environ, "LLANERO_PORT": "0"}
    done = subprocess.run(arguments, cwd=tmp_path, env=environ, capture_output=True, text=True, input="", timeout=60)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.splitlines()[-1].startswith("llanero: ")
    assert done.stderr.count("bad.gguf: big-endian GGUF file") == 1, "a reason is told once"


def test_interrupted_while_it_is_imported(tmp_path: Path) -> None:
    """Ctrl-C, sent when the first module beyond the entry point is looked for."""
    code = """
import runpy, signal, sys
class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == "typer":
            signal.raise_signal(signal.SIGINT)
sys.meta_path.insert(0, Interrupting())
sys.argv = ["llanero", "--help"]
runpy.run_module("llanero", run_name="__main__")
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_a_reader_that_leaves(tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run([sys.executable, "-m", "llanero", "--help"], stdout=write, stderr=subprocess.PIPE, text=True)
    os.close(write)
    assert done.returncode == 1
    assert done.stderr == ""
