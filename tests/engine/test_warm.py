"""An engine that begins with what another one had cached: the same bits as ever, sooner."""

from __future__ import annotations

import queue
import random
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import numpy as np
import pytest
from fake import FakeModel, make_core
from make_model import make_model

from llanero import ops
from llanero._native import available_isas
from llanero.engine.core import EngineCore
from llanero.engine.load import load_core
from llanero.engine.wire import EngineConfig, Submit
from llanero.formats.gguf import open_gguf
from llanero.kv import file
from llanero.models import loader
from llanero.types import KvType, SamplingParams

Answers = dict[tuple[int, int], tuple[list[int], list[Any], int]]
FAKE = FakeModel(ctx_train=4096)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache.kv"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("warm") / "tiny.gguf", quant="Q8_0", seed=4, head_dim=32)


def prompts(seed: int = 1) -> list[list[int]]:
    rng = random.Random(seed)
    stem = rng.choices(range(50), k=130)
    return [stem[:n] + rng.choices(range(50), k=k) for n, k in ((130, 9), (96, 30), (103, 1), (31, 40), (0, 33))]


def ask(core: EngineCore, asked: list[list[int]], **fields: Any) -> Answers:
    """Tokens, log-probabilities and cached tokens by (request, index)."""
    for i, prompt in enumerate(asked):
        params = SamplingParams(max_tokens=24, temperature=0.9, seed=i, logprobs=2, ignore_eos=True)
        core.submit(Submit(request_id=i, prompt=prompt, params=params, **fields))
    return finish(core)


def finish(core: EngineCore) -> Answers:
    answers: Answers = {}
    while core.has_work:
        for output in core.step():
            assert output.error is None
            ids, logprobs, _ = answers.get((output.request_id, output.index), ([], [], 0))
            answers[output.request_id, output.index] = (
                ids + output.tokens,
                logprobs + (output.logprobs or []),
                output.cached_tokens,
            )
        core._pool.check()
        core._pages.tree.check()
    return answers


def texts(answers: Answers) -> list[Any]:
    return [(ids, logprobs) for _, (ids, logprobs, _) in sorted(answers.items())]


def cached(answers: Answers) -> list[int]:
    return [n for _, (_, _, n) in sorted(answers.items())]


def fake(path: Path, fingerprint: bytes = b"fake", **overrides: Any) -> EngineCore:
    options = {"ctx_size": 1024, "kv_tokens": 4096, "batch_tokens": 256, "kv_cache_file": str(path)}
    core = make_core(FAKE, **{**options, **overrides})
    core.warm_up(fingerprint, lambda fraction, stage: None)
    return core


def save(core: EngineCore) -> int:
    assert core.warm is not None
    saved = core.warm.save()()
    assert saved.error == ""
    return saved.tokens


@pytest.mark.parametrize("kv_type", get_args(KvType))
@pytest.mark.parametrize("isa", available_isas())
def test_cold_cached_and_warm_give_the_same_bits(model: Path, path: Path, isa: str, kv_type: Any) -> None:
    config = EngineConfig(
        model=str(model), threads=2, ctx_size=256, kv_tokens=8192, isa=isa, kv_type=kv_type, kv_cache_file=str(path)
    )
    first = load_core(config)
    assert first.info.warm_tokens == 0
    cold = ask(first, prompts())
    again = ask(first, prompts())
    tokens = save(first)
    second = load_core(config)
    assert second.info.warm_tokens == tokens > 0
    assert second.stats().pages_cached == tokens // 16
    warm = ask(second, prompts())
    assert texts(cold) == texts(again) == texts(warm)
    for prompt, n in zip(prompts(), cached(warm), strict=True):
        assert n >= (len(prompt) - 1) // 16 * 16
    assert second.stats().prompt_tokens < first.stats().prompt_tokens / 2


@pytest.mark.parametrize("change", ["other weights", "one weight", "metadata", "kv_type", "isa"])
def test_what_was_computed_otherwise_is_not_used(
    model: Path, path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, change: str
) -> None:
    changed = tmp_path / "other.gguf"
    if change == "other weights":
        make_model(changed, quant="Q8_0", seed=5, head_dim=32)
    elif change == "metadata":
        make_model(changed, quant="Q8_0", seed=4, head_dim=32, chat_template="{{ messages }}")
    else:
        changed.write_bytes(model.read_bytes())
    if change == "one weight":
        with open_gguf(changed) as file:
            [row] = [t for t in file.tensors.values() if t.name == "token_embd.weight"]
            data = bytearray(changed.read_bytes())
            at = data.index(bytes(row.data[-300:]))
        data[at + 7] ^= 1
        changed.write_bytes(data)
    config: dict[str, Any] = {"threads": 1, "ctx_size": 256, "kv_tokens": 4096, "kv_cache_file": str(path)}
    other = {"kv_type": "bf16"} if change == "kv_type" else {"isa": "scalar"} if change == "isa" else {}
    if change == "isa" and available_isas() == ["scalar"]:
        pytest.skip("this machine has one kernel set")
    expected = ask(load_core(EngineConfig(model=str(changed), **{**config, "kv_cache_file": "", **other})), prompts())
    first = load_core(EngineConfig(model=str(model), **config))
    ask(first, prompts())
    save(first)
    before = path.read_bytes()
    second = load_core(EngineConfig(model=str(changed), **{**config, **other}))
    assert second.info.warm_tokens == 0
    assert "is ignored" in caplog.text
    assert ask(second, prompts()) == expected
    assert path.read_bytes() == before, "what is of no use to one may be to the other"


def test_fingerprints_tell_where_a_value_stands(tmp_path: Path) -> None:
    """Sums of values alone would not."""
    path = make_model(tmp_path / "a.gguf", seed=1)
    before = loader.fingerprint(path)
    assert before == loader.fingerprint(path)
    data = path.read_bytes()
    half = bytearray(data)
    half[-8192:-4096], half[-4096:] = data[-4096:], data[-8192:-4096]
    (tmp_path / "b.gguf").write_bytes(half)
    assert loader.fingerprint(tmp_path / "b.gguf") != before


def test_a_change_that_no_name_tells_is_seen(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same file, but it is computed in another way."""
    first = fake(path)
    ask(first, prompts())
    save(first)
    forward = FAKE.forward

    def other(batch: Any, cache: Any) -> Any:
        logits = forward(batch, cache)
        cache.tokens[batch.slots] += 100
        return logits

    assert fake(path).info.warm_tokens > 0
    monkeypatch.setattr(FAKE, "forward", other)
    assert fake(path).info.warm_tokens == 0


def test_tenants_and_salts_stay_apart_and_out_of_the_file(path: Path) -> None:
    first = fake(path)
    for tenant, salt in (("alice", ""), ("bob", "sesame")):
        ask(first, prompts(), tenant=tenant, cache_salt=salt)
    save(first)
    assert not any(word in path.read_bytes() for word in (b"alice", b"bob", b"sesame"))
    expected = {("alice", ""): True, ("bob", "sesame"): True, ("bob", ""): False, ("alice", "sesame"): False}
    for (tenant, salt), known in expected.items():
        second = fake(path)
        answers = ask(second, prompts()[:1], tenant=tenant, cache_salt=salt)
        assert (cached(answers)[0] >= 128) == known
    assert cached(ask(fake(path), prompts()[:1])) == [0]


def test_a_scored_prompt_is_computed_again_after_a_restart(path: Path) -> None:
    """The cache has no logits, so such a request shares with none, not even one of the same number."""
    first = fake(path)
    params = SamplingParams(max_tokens=1, prompt_logprobs=0)
    first.submit(Submit(request_id=1, prompt=prompts()[0], params=params))
    finish(first)
    ask(first, prompts()[1:2])
    save(first)
    second = fake(path)
    second.submit(Submit(request_id=1, prompt=prompts()[0], params=params))
    scores = [score for output in iter(lambda: second.step(), []) for o in output for score in o.prompt_logprobs or []]
    assert len(scores) == len(prompts()[0]) - 1
    assert second.stats().cached_tokens == 0


def test_a_smaller_cache_takes_what_it_can(path: Path) -> None:
    first = fake(path)
    expected = texts(ask(first, prompts()))
    save(first)
    second = fake(path, kv_tokens=16 * 10, ctx_size=160)
    assert second.info.warm_tokens == 160
    assert second.stats().pages_free == 0
    second = fake(path, kv_tokens=16 * 16, ctx_size=256)
    assert texts(ask(second, prompts())) == expected


def test_the_size_of_the_file_is_bounded(path: Path) -> None:
    first = fake(path, kv_cache_size=3000)
    expected = texts(ask(first, prompts()))
    tokens = save(first)
    assert 2500 < path.stat().st_size <= 3000
    second = fake(path)
    assert second.info.warm_tokens == tokens
    assert texts(ask(second, prompts())) == expected


@pytest.mark.parametrize("damage", [lambda d: d[:-1], lambda d: b"x" + d[1:], lambda d: d[:900] + b"!" + d[901:]])
def test_a_damaged_file_changes_nothing(
    path: Path, caplog: pytest.LogCaptureFixture, damage: Callable[[bytes], bytes]
) -> None:
    first = fake(path)
    expected = texts(ask(first, prompts()))
    save(first)
    path.write_bytes(damage(path.read_bytes()))
    second = fake(path)
    assert second.info.warm_tokens == 0
    assert second.stats().pages_free == second.stats().pages_total
    assert f"{path} is ignored" in caplog.text
    assert texts(ask(second, prompts())) == expected


def test_a_file_that_cannot_be_written_costs_the_save_alone(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    core = fake(path.parent / "gone" / "cache.kv")
    expected = ask(core, prompts())
    assert core.warm is not None
    saved = core.warm.save()()
    assert "No such file" in saved.error
    assert "cannot be saved" in caplog.text
    assert texts(ask(core, prompts())) == texts(expected)


def test_an_unforeseen_failure_to_save_is_answered_too(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    core = fake(path)
    ask(core, prompts())
    assert core.warm is not None

    def full(*_args: object, **_options: object) -> None:
        raise MemoryError

    monkeypatch.setattr(file, "write", full)
    assert "MemoryError" in core.warm.save()().error
    assert "Traceback" in caplog.text


def test_saving_while_requests_run(path: Path) -> None:
    """In a thread, beside steps that evict and write: what is in the file is what its tokens say."""
    core = fake(path, kv_tokens=16 * 60, ctx_size=512)
    saves: queue.Queue[Any] = queue.Queue()
    errors: list[str] = []

    def keep_saving() -> None:
        for save in iter(saves.get, None):
            errors.append(save().error)

    thread = threading.Thread(target=keep_saving)
    thread.start()
    assert core.warm is not None
    asked = 0
    for seed in range(10_000):  # until there were enough, however slow the thread or the disk is
        for i, prompt in enumerate(prompts(seed)):
            params = SamplingParams(max_tokens=24, temperature=0.9, seed=i, ignore_eos=True)
            core.submit(Submit(request_id=i, prompt=prompt, params=params))
        while core.has_work:
            core.step()
            if len(errors) == asked:
                saves.put(core.warm.save())
                asked += 1
        if len(errors) > 3 and core.stats().evicted_tokens > 0:
            break
    saves.put(None)
    thread.join()
    assert core.stats().evicted_tokens > 0
    assert len(errors) > 3
    assert not any(errors)
    read = [fake(path)]  # maybe nothing: all that was chosen may be evicted before it is written
    assert not core.warm.save()().error
    read.append(fake(path))
    assert read[-1].info.warm_tokens > 0
    for second in read:
        for _, node in second._pages.tree.walk():
            held = second._kv.tokens[node.page * 16 : node.page * 16 + 16]  # type: ignore[attr-defined]
            assert held.tolist() == np.frombuffer(node.key, np.uint32).tolist()


def test_the_ops_give_pages_back_as_they_were() -> None:
    for each in (ops.create_ops(1), ops.create_ops(1, "scalar")):
        cache = each.kv_cache(2, 3, 2, 24, "f16")
        rng = np.random.default_rng(0)
        for layer in range(2):
            k, v = rng.standard_normal((2, 48, 48)).astype(np.float32)
            each.kv_write(cache, layer, k, v, np.arange(48, dtype=np.int32))
        pages = np.empty((3, cache.page_nbytes), np.uint8)
        for page in range(3):
            each.kv_read(cache, page, pages[page])
        assert len({page.tobytes() for page in pages}) == 3
        each.kv_restore(cache, 0, pages[2])
        again = np.empty(cache.page_nbytes, np.uint8)
        each.kv_read(cache, 0, again)
        assert (again == pages[2]).all()
        for bad in (-1, 3):
            with pytest.raises(ValueError, match="page"):
                each.kv_read(cache, bad, again)
            with pytest.raises(ValueError, match="page"):
                each.kv_restore(cache, bad, again)
        with pytest.raises(ValueError, match="dimension 0"):
            each.kv_read(cache, 0, again[:-1])
