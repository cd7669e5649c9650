"""What the commands do when nobody names a model: they take the demo model and say so."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import urllib.request
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest
from make_model import make_model

from llanero import demo
from llanero.cli import chat, serve
from llanero.config import COMMANDS, resolve
from llanero.formats.gguf import open_gguf
from llanero.manager.registry import ModelRegistry, default_id, load_text_parts

Llanero = Callable[..., Any]
README = Path(__file__).parents[2] / "README.md"
PACKAGED = Path(demo.__file__).with_name("llanero-demo.gguf")


@pytest.fixture(scope="module")
def stand_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model under a name that tells nothing."""
    return make_model(tmp_path_factory.mktemp("demo") / "x.gguf", d_model=256, n_vocab=3000, quant="Q8_0")


@pytest.fixture
def embedded(stand_in: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands in for the packaged file."""
    monkeypatch.setattr(demo, "model_path", lambda: stand_in)
    return stand_in


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """id -> path of what `llanero serve` would serve."""
    models: dict[str, Path] = {}

    def note(registry: ModelRegistry, *_: Any, **__: Any) -> None:
        models.update((model.id, model.path) for model in registry.list())

    monkeypatch.setattr(serve, "serve", note)
    return models


def test_serve(llanero: Llanero, embedded: Path, served: dict[str, Path]) -> None:
    result = llanero("serve")
    assert result.code == 0
    assert served == {"llanero-demo": embedded}
    [line] = result.stderr.splitlines()
    assert line.endswith(
        "No model named: serving the embedded demo model, 1.4 M parameters; "
        "name yours: llanero serve path/to/model.gguf"
    )


def test_json_logs_stay_json(llanero: Llanero, embedded: Path, served: dict[str, Path]) -> None:
    [line] = llanero("serve", "--log-format", "json").stderr.splitlines()
    assert "embedded demo model" in json.loads(line)["message"]


def test_an_alias_holds_for_it_too(llanero: Llanero, embedded: Path, served: dict[str, Path]) -> None:
    assert llanero("serve", "--alias", "mine").code == 0
    assert served == {"mine": embedded}
    result = llanero("serve", "--alias", "mine", "--alias", "yours")
    assert (result.code, result.stderr) == (2, "llanero: --alias: 2 names for 1 model(s)\n")


@pytest.mark.parametrize("source", ["positional", "flag", "environment", "dotenv", "toml"])
def test_a_model_that_is_named_anywhere_is_served_instead(
    llanero: Llanero,
    embedded: Path,
    served: dict[str, Path],
    model: Path,
    monkeypatch: pytest.MonkeyPatch,
    source: str,
) -> None:
    arguments = {"positional": [model], "flag": ["-m", model], "toml": ["--config", "c.toml"]}.get(source, [])
    if source == "environment":
        monkeypatch.setenv("LLANERO_MODEL", str(model))
    elif source == "dotenv":
        Path(".env").write_text(f"LLANERO_MODEL={model}\n")
    elif source == "toml":
        Path("c.toml").write_text(f'model = "{model}"\n')
    result = llanero("serve", *arguments)
    assert (result.code, result.stderr) == (0, "")
    assert served == {"tiny": model}


def test_an_empty_variable_names_nothing(
    llanero: Llanero, embedded: Path, served: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLANERO_MODEL", "")
    assert llanero("serve").code == 0
    assert list(served) == ["llanero-demo"]


def test_run(llanero: Llanero, embedded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notes: list[str] = []
    monkeypatch.setattr(chat, "_aside", notes.append)
    arguments = ("-p", "Hello", "-n", "4", "-t", "1", "--temp", "0")
    answer = llanero("run", *arguments)
    assert (answer.code, answer.stderr) == (0, "")
    assert notes[0].startswith("No model named: talking to the embedded demo model, 1.4 M")
    assert notes[0].endswith("llanero run path/to/model.gguf")
    notes.clear()
    assert llanero("run", embedded, *arguments).stdout == answer.stdout
    assert notes[0] == ""


def test_bench(llanero: Llanero, embedded: Path) -> None:
    result = llanero("bench", "-p", "4", "-n", "0", "-r", "1", "-t", "1", "--json", "-")
    assert result.code == 0
    assert json.loads(result.stdout)["model"] == "x.gguf"
    assert "No model named: measuring the embedded demo model" in result.stderr


@pytest.mark.parametrize("command", ["serve", "run", "bench"])
def test_a_package_without_it(llanero: Llanero, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setattr(demo, "__file__", str(tmp_path / "__init__.py"))
    result = llanero(command)
    assert result.code == 2
    assert result.stdout == ""
    [line] = result.stderr.splitlines()
    assert line.startswith("llanero: this installation has no demo model (")
    assert "name a GGUF file" in line


@pytest.mark.parametrize("kind", COMMANDS)
def test_options_know_nothing_of_it(kind: type) -> None:
    assert resolve(kind, environ={}, dotenv=Path("none")).model == ()


# --- the packaged file ----------------------------------------------------------------------------


def test_the_file() -> None:
    path = demo.model_path()
    assert path == PACKAGED
    assert path.stat().st_size <= 12_000_000
    assert default_id(path) == demo.ID, "served by its path it is called the same"
    with open_gguf(path) as file:
        assert file.architecture == "llama"
        assert file.metadata["llama.context_length"] >= 1024
        assert {t.type for t in file.tensors.values()} == {"Q8_0", "F32"}
    assert load_text_parts(path).template is not None


@contextmanager
def server(cwd: Path) -> Iterator[tuple[str, psutil.Process]]:
    """URL and engine process of a `llanero serve` that just got ready."""
    arguments = [sys.executable, "-m", "llanero", "serve", "--port", "0"]
    with subprocess.Popen(arguments, cwd=cwd, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        # Reads what nobody else does: a full pipe would stop the server.
        reader = threading.Thread(target=deque, args=(process.stderr, 0))
        try:
            said = []
            for line in process.stderr:
                said.append(line)
                if match := re.search(r"ready at (http://\S+)", line):
                    break
            else:
                pytest.fail("".join(said))
            reader.start()
            [engine] = psutil.Process(process.pid).children()
            yield match[1], engine
        finally:
            process.kill()
            if reader.ident:
                reader.join()  # before the pipe is closed


def curls() -> list[dict[str, Any]]:
    """The bodies of the README's chat requests."""
    found = re.findall(r"curl http://127.0.0.1:8080/v1/chat/completions .*? -d '(.*?)'", README.read_text(), re.DOTALL)
    return [json.loads(body) for body in found]


def post(url: str, body: dict[str, Any]) -> Any:
    request = urllib.request.Request(
        f"{url}/v1/chat/completions", json.dumps(body).encode(), {"content-type": "application/json"}
    )
    return urllib.request.urlopen(request, timeout=60)


def read_first_token(url: str, body: dict[str, Any]) -> None:
    with post(url, body) as response:
        for line in response:
            if line.startswith(b"data: {") and json.loads(line[6:])["choices"][0]["delta"].get("content"):
                return
    pytest.fail("the stream had no text")


def test_the_readme_shows_a_stream_and_a_tool() -> None:
    first, second = curls()
    assert first["model"] == second["model"] == demo.ID
    assert first["stream"]
    assert second["tools"]


def test_the_first_answer_comes_at_once_and_takes_little_memory(tmp_path: Path) -> None:
    body = curls()[0]
    with server(tmp_path) as (url, engine):
        before = engine.cpu_times()
        read_first_token(url, body)
        after = engine.cpu_times()
        # Of processor time, as the machine may be busy; a tenth of that is usual.
        assert after.user + after.system - before.user - before.system < 1.0
        assert engine.memory_info().rss < 150e6
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(read_first_token, [url] * 8, [body] * 8))
        assert engine.memory_info().rss < 150e6


def test_the_readme_tells_the_truth(tmp_path: Path) -> None:
    asked, with_tools = curls()
    with server(tmp_path) as (url, _):
        with post(url, asked | {"stream": False}) as response:
            assert "Paris" in json.load(response)["choices"][0]["message"]["content"]
        with post(url, with_tools) as response:
            choice = json.load(response)["choices"][0]
    assert choice["finish_reason"] == "tool_calls"
    [call] = choice["message"]["tool_calls"]
    assert call["function"]["name"] == "get_weather"
    assert json.loads(call["function"]["arguments"]) == {"city": "Lima"}
