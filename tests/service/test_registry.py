from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest
from fake_service import FakeEngine, fake_model, fake_registry, metadata
from make_model import make_model

from llanero.engine.wire import EngineConfig
from llanero.errors import ConfigError, EngineUnavailableError, ModelFormatError, ModelNotFoundError
from llanero.manager.registry import ModelRegistry, default_id, load_text_parts, summarize


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Llama-3.2-1B-Q4_K_M.gguf", "Llama-3.2-1B-Q4_K_M"),
        ("big-00001-of-00003.gguf", "big"),
        ("model.GGUF", "model"),
        ("no-extension", "no-extension"),
        (".gguf", ".gguf"),
    ],
)
def test_models_are_named_after_their_files(name: str, id: str) -> None:
    assert default_id(Path("/some/where") / name) == id


def test_added_models_are_found_by_name(tmp_path: Path) -> None:
    for name in ("one.gguf", "two.gguf"):
        (tmp_path / name).write_bytes(b"not looked at yet")
    registry = ModelRegistry()
    config = EngineConfig(model="", threads=3)
    one = registry.add(tmp_path / "one.gguf", config=config)
    two = registry.add(tmp_path / "two.gguf", alias="org/two", config=config)
    assert [m.id for m in registry.list()] == ["one", "org/two"]
    assert registry.get("one") is registry.get(None) is registry.get("") is one
    assert registry.get("org/two") is two
    assert one.created == int((tmp_path / "one.gguf").stat().st_mtime)
    with pytest.raises(ModelNotFoundError, match=r"'two' is not served here; there is: 'one', 'org/two'"):
        registry.get("two")
    with pytest.raises(ConfigError, match="--alias"):
        registry.add(tmp_path / "two.gguf", alias="one")
    with pytest.raises(ModelNotFoundError, match="no model file"):
        registry.add(tmp_path / "three.gguf")
    with pytest.raises(ModelNotFoundError, match="no model is served"):
        ModelRegistry().get("one")


def test_engine_and_tokenizer_load_side_by_side() -> None:
    waits, reads = threading.Event(), threading.Event()

    class Slow(FakeEngine):
        async def wait_ready(self) -> Any:
            waits.set()
            while not reads.is_set():
                await asyncio.sleep(0.005)
            return self.info

    model = fake_model(Slow())
    parts = model._load_text()

    def slowly() -> Any:
        reads.set()
        assert waits.wait(60)
        return parts

    model._load_text = slowly
    assert not model.ready
    with pytest.raises(EngineUnavailableError, match="loading"):
        _ = model.text
    asyncio.run(asyncio.wait_for(model.start(), 60))
    assert model.ready
    assert model.text is parts


def test_a_failure_stops_all_engines() -> None:
    def broken() -> None:
        raise ModelFormatError("damaged")

    good, bad = FakeEngine(state="loading"), FakeEngine(load=broken)
    with pytest.raises(ModelFormatError, match="damaged"):
        asyncio.run(fake_registry(fake_model(good, id="good"), fake_model(bad, id="bad")).start())
    assert good.stopped


def test_a_damaged_tokenizer_stops_the_engine() -> None:
    engine = FakeEngine()
    model = fake_model(engine)

    def damaged() -> Any:
        raise ModelFormatError("tokenizer.ggml.tokens")

    model._load_text = damaged
    with pytest.raises(ModelFormatError):
        asyncio.run(model.start())
    assert engine.stopped


def test_a_model_is_ready_when_its_engine_is() -> None:
    engine = FakeEngine()
    registry = fake_registry(fake_model(engine))
    asyncio.run(registry.start())
    assert registry.ready
    engine.state = "restarting"
    assert not registry.ready
    with pytest.raises(EngineUnavailableError, match="restarting"):
        _ = registry.get(None).ctx_size
    asyncio.run(registry.stop())
    assert engine.stopped


def test_text_parts_of_a_file(tmp_path: Path) -> None:
    path = make_model(tmp_path / "tiny.gguf", preset="tiny")
    parts = load_text_parts(path)
    assert parts.tokenizer.decode(parts.tokenizer.encode("hello", add_special=False)) == "hello"
    assert parts.template is not None
    bare = load_text_parts(make_model(tmp_path / "bare.gguf", preset="tiny", chat_template=""))
    assert bare.template is None


def test_summaries_ignore_what_is_no_text() -> None:
    assert summarize(metadata()).name == "Fake"
    odd = summarize({"general.name": 3, "general.architecture": ["x"], "general.file_type": True})
    assert (odd.name, odd.arch, odd.file_type) == ("", "", None)
