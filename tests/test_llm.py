"""`LLM` on tiny random models, through the real engine, tokenizer and chat template."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import synthetic_vocab
from make_model import PRESETS, make_model

import llanero
from llanero import LLM, SamplingParams
from llanero.errors import (
    ConfigError,
    ContextLengthError,
    EngineUnavailableError,
    InvalidRequestError,
    LlaneroError,
    ModelFormatError,
    ModelNotFoundError,
)

GREEDY = SamplingParams(temperature=0.0, max_tokens=24, ignore_eos=True)
PROMPTS = ["Once upon a time", "The quick brown fox jumps over", "x", "Tell me, tell me, tell me why"]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model(tmp_path_factory.mktemp("llm") / "tiny.gguf", preset="tiny", seed=1)


@pytest.fixture(scope="module")
def llm(model: Path) -> Iterator[LLM]:
    with LLM(model, threads=2, ctx_size=256, kv_tokens=4096, progress=False) as llm:
        yield llm


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LLM]:
    """Without a chat template."""
    path = make_model(tmp_path_factory.mktemp("base") / "base.gguf", chat_template="", vocab_kind="spm")
    with LLM(path, threads=1, ctx_size=128) as llm:
        yield llm


class TestGenerate:
    def test_the_prompts_logprobs_are_those_of_its_logits(self, llm: LLM) -> None:
        ids = llm.tokenize("a few tokens of a prompt")
        params = SamplingParams(max_tokens=0, prompt_logprobs=0, dry_multiplier=1.0)
        (result,) = llm.generate([ids], params)
        assert (result.outputs[0].text, result.outputs[0].finish_reason) == ("", "length")
        logits = llm.logits(ids)[:-1].astype(np.float64)
        wanted = [row[i] - np.logaddexp.reduce(row) for row, i in zip(logits, ids[1:], strict=True)]
        assert result.prompt_logprobs is not None
        assert [score.token for score in result.prompt_logprobs] == ids[1:]
        np.testing.assert_allclose([score.logprob for score in result.prompt_logprobs], wanted, atol=1e-5)

    def test_a_result(self, llm: LLM) -> None:
        [result] = llm.generate("Once upon a time", GREEDY)
        assert len(result.token_ids) == 24
        assert result.finish_reason == "length"
        assert result.text == llm.detokenize(result.token_ids)
        assert result.prompt_token_ids == llm.tokenize("Once upon a time")
        assert result.usage.prompt_tokens == len(result.prompt_token_ids)
        assert result.usage.completion_tokens == 24
        assert result.logprobs is None

    def test_text_and_its_token_ids_give_the_same(self, llm: LLM) -> None:
        [a] = llm.generate(PROMPTS[0], GREEDY)
        ids = llm.tokenize(PROMPTS[0])
        [b] = llm.generate(ids, GREEDY)
        both: Any = [ids, np.array(ids)]
        [c, d] = llm.generate(both, GREEDY)
        assert a.token_ids == b.token_ids == c.token_ids == d.token_ids

    def test_together_as_alone(self, llm: LLM) -> None:
        params = SamplingParams(temperature=1.5, max_tokens=20, seed=3, logprobs=2, ignore_eos=True)
        alone = [llm.generate(prompt, params)[0] for prompt in PROMPTS]
        together = llm.generate(PROMPTS, params)
        assert [r.outputs for r in together] == [r.outputs for r in alone]
        assert [r.prompt_token_ids for r in together] == [r.prompt_token_ids for r in alone]

    def test_what_was_computed_is_not_computed_again(self, llm: LLM) -> None:
        prompt = llm.tokenize("Nobody has asked this before, in these words.")
        first, again, stopped = (
            llm.generate(prompt, params)[0]
            for params in (GREEDY, GREEDY, SamplingParams(temperature=0.0, max_tokens=24, stop=("e", "a", "o")))
        )
        assert first.usage.cached_tokens < again.usage.cached_tokens == len(prompt) - 1
        assert first.outputs == again.outputs
        assert stopped.usage.cached_tokens == len(prompt) - 1
        assert llm.generate([5, *prompt], SamplingParams(n=3, max_tokens=2))[0].usage.cached_tokens < 2

    def test_params_for_each_prompt(self, llm: LLM) -> None:
        each = [SamplingParams(temperature=0.0, max_tokens=n, ignore_eos=True) for n in (1, 2, 3, 4)]
        assert [len(r.token_ids) for r in llm.generate(PROMPTS, each)] == [1, 2, 3, 4]
        with pytest.raises(InvalidRequestError, match="2 params for 1"):
            llm.generate("x", each[:2])

    def test_more_prompts_than_run_at_once(self, model: Path) -> None:
        with LLM(model, threads=1, ctx_size=64, parallel=2, kv_tokens=256) as small:
            results = small.generate([[i + 1] for i in range(9)], GREEDY)
            assert [r.token_ids for r in results] == [small.generate([i + 1], GREEDY)[0].token_ids for i in range(9)]

    def test_nothing(self, llm: LLM) -> None:
        assert llm.generate([]) == []

    def test_greedy_is_the_argmax_of_the_logits(self, llm: LLM) -> None:
        [result] = llm.generate(PROMPTS[1], GREEDY)
        tokens = result.prompt_token_ids + result.token_ids
        logits = llm.logits(tokens)
        assert logits.shape == (len(tokens), llm.info.n_vocab)
        assert logits.dtype == np.float32
        first = len(result.prompt_token_ids) - 1
        assert logits[first:-1].argmax(axis=1).tolist() == result.token_ids

    def test_seeds(self, llm: LLM) -> None:
        def draw(seed: int | None) -> list[int]:
            return llm.generate("x", SamplingParams(seed=seed, max_tokens=16, ignore_eos=True))[0].token_ids

        assert draw(1) == draw(1) != draw(2)
        assert draw(None) != draw(None)

    def test_n(self, llm: LLM) -> None:
        [result] = llm.generate("x", SamplingParams(n=3, seed=5, max_tokens=8, ignore_eos=True))
        assert len(result.outputs) == 3
        assert len({tuple(o.token_ids) for o in result.outputs}) == 3
        assert result.text == result.outputs[0].text
        assert result.usage.completion_tokens == 24

    def test_logprobs_are_those_of_the_logits(self, llm: LLM) -> None:
        [result] = llm.generate("x", SamplingParams(temperature=0.0, max_tokens=4, logprobs=3, ignore_eos=True))
        assert result.logprobs is not None
        logits = llm.logits(result.prompt_token_ids + result.token_ids).astype(np.float64)
        expected = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
        for i, entry in enumerate(result.logprobs):
            row = expected[len(result.prompt_token_ids) - 1 + i]
            assert entry.token == result.token_ids[i] == entry.top[0][0]
            assert entry.logprob == pytest.approx(row[entry.token], abs=1e-4)
            assert [token for token, _ in entry.top] == np.argsort(-row)[:3].tolist()

    def test_stop_token(self, llm: LLM) -> None:
        [whole] = llm.generate("x", GREEDY)
        end = whole.token_ids[5]
        at = whole.token_ids.index(end)
        params = SamplingParams(temperature=0.0, max_tokens=24, stop_token_ids=(end,), ignore_eos=True)
        [result] = llm.generate("x", params)
        assert result.token_ids == whole.token_ids[:at]
        assert (result.finish_reason, result.outputs[0].stop) == ("stop", end)

    def test_stop_string(self, llm: LLM) -> None:
        [whole] = llm.generate(PROMPTS[0], GREEDY)
        stop = whole.text[len(whole.text) // 2 :][:3]
        params = SamplingParams(temperature=0.0, max_tokens=24, stop=(stop,), ignore_eos=True, logprobs=0)
        [result] = llm.generate(PROMPTS[0], params)
        assert result.text == whole.text[: whole.text.index(stop)]
        assert (result.finish_reason, result.outputs[0].stop) == ("stop", stop)
        assert len(result.token_ids) < 24
        assert result.token_ids == whole.token_ids[: len(result.token_ids)]
        assert result.logprobs is not None
        assert len(result.logprobs) == len(result.token_ids) == result.usage.completion_tokens

    def test_stop_string_ends_one_of_n(self, llm: LLM) -> None:
        params = SamplingParams(n=4, seed=9, max_tokens=24, ignore_eos=True)
        [free] = llm.generate("x", params)
        stop = free.outputs[2].text[:6]
        [result] = llm.generate("x", SamplingParams(n=4, seed=9, max_tokens=24, ignore_eos=True, stop=(stop,)))
        assert result.outputs[2].text == ""
        for before, after in zip(free.outputs, result.outputs, strict=True):
            assert after.text == before.text.partition(stop)[0]


class TestChat:
    def test_one_and_several(self, llm: LLM) -> None:
        talk = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi"}]
        [one] = llm.chat(talk, GREEDY)
        two = llm.chat([talk, talk[1:]], GREEDY)
        assert one.outputs == two[0].outputs
        assert one.prompt_token_ids == llm.chat_prompt(talk)
        assert two[1].prompt_token_ids != one.prompt_token_ids

    def test_a_chat_answer_begins_anew_where_a_completion_goes_on(self, tmp_path: Path) -> None:
        path = make_model(tmp_path / "spm.gguf", vocab_kind="spm", seed=3)
        params = SamplingParams(temperature=0.0, max_tokens=1, ignore_eos=True)
        with LLM(path, threads=1, ctx_size=128) as spm:
            word = next(i for i in range(spm.info.n_vocab) if spm.detokenize([5, i]).endswith(" the"))
            params = SamplingParams(temperature=0.0, max_tokens=1, logit_bias={word: 100.0})
            assert spm.generate("x", params)[0].text == " the"
            assert spm.chat([{"role": "user", "content": "x"}], params)[0].text == "the"

    def test_without_a_template(self, base: LLM) -> None:
        assert not base.has_chat_template
        with pytest.raises(InvalidRequestError, match="no chat template"):
            base.chat([{"role": "user", "content": "Hi"}])
        assert base.generate("Hi", GREEDY)[0].text


class TestStream:
    def test_pieces_make_the_text(self, llm: LLM) -> None:
        [whole] = llm.generate(PROMPTS[2], GREEDY)
        stream = llm.stream(PROMPTS[2], GREEDY)
        pieces = list(stream)
        assert len(pieces) > 4
        assert "".join(pieces) == whole.text
        assert stream.result == whole
        assert list(stream) == []

    def test_chat(self, llm: LLM) -> None:
        talk = [{"role": "user", "content": "Hi"}]
        assert "".join(llm.stream_chat(talk, GREEDY)) == llm.chat(talk, GREEDY)[0].text

    def test_streams_and_others_interleave(self, llm: LLM) -> None:
        expected = [r.text for r in llm.generate(PROMPTS, GREEDY)]
        a, b = llm.stream(PROMPTS[0], GREEDY), llm.stream(PROMPTS[1], GREEDY)
        text = next(a) + next(a)
        other = next(b)
        assert llm.generate(PROMPTS[2], GREEDY)[0].text == expected[2]
        assert text + "".join(a) == expected[0]
        assert other + "".join(b) == expected[1]

    @pytest.mark.parametrize("how", ["close", "forget"])
    def test_left_early(self, llm: LLM, how: str) -> None:
        stream = llm.stream(PROMPTS[0], GREEDY)
        next(stream)
        if how == "close":
            stream.close()
            stream.close()
        del stream
        gc.collect()
        llm.generate("x", GREEDY)
        stats = llm._engine.stats()
        assert stats.running == 0
        assert stats.pages_free + stats.pages_cached == stats.pages_total

    def test_errors_come_at_once(self, llm: LLM) -> None:
        with pytest.raises(ContextLengthError):
            llm.stream([1] * 300)
        with pytest.raises(InvalidRequestError, match="one output"):
            llm.stream("x", SamplingParams(n=2))


class TestRefusals:
    @pytest.mark.parametrize(
        ("prompt", "params", "words"),
        [
            ([], SamplingParams(), None),
            ([1, 999_999], SamplingParams(), "token 999999 at position 1 is not in the vocabulary"),
            ([-1], SamplingParams(), "token -1"),
            (["x", [1.5]], SamplingParams(), "list of token ids"),
            ("x", SamplingParams(temperature=-1), "temperature"),
            ("x", SamplingParams(temperature="hot"), "temperature"),  # type: ignore[arg-type]
            ("x", SamplingParams(stop="ab"), "stop"),  # type: ignore[arg-type]
            ("x", SamplingParams(logit_bias={999_999: 1.0}), "logit_bias"),
            ("x", SamplingParams(max_tokens=10_000), "maximum context length is 256"),
            ("a b c " * 200, SamplingParams(), "maximum context length is 256"),
        ],
    )
    def test_bad_requests(self, llm: LLM, prompt: Any, params: SamplingParams, words: str | None) -> None:
        before = llm._engine.stats().requests
        if words is None:
            assert llm.generate(prompt, params) == []
            return
        with pytest.raises(InvalidRequestError, match=words):
            llm.generate(prompt, params)
        assert llm._engine.stats().requests == before

    def test_one_bad_prompt_stops_all_before_they_start(self, llm: LLM) -> None:
        before = llm._engine.stats().requests
        with pytest.raises(ContextLengthError):
            llm.generate([[1], [1] * 300], GREEDY)
        with pytest.raises(InvalidRequestError, match="no tokens"):
            llm.generate([[1], []], GREEDY)
        assert llm._engine.stats().requests == before

    def test_a_list_of_stop_strings_will_do(self, llm: LLM) -> None:
        params = SamplingParams(temperature=0.0, max_tokens=2, stop=["ab"])  # type: ignore[arg-type]
        assert llm.generate("x", params)

    def test_logits(self, llm: LLM) -> None:
        assert llm.logits([]).shape == (0, llm.info.n_vocab)
        with pytest.raises(InvalidRequestError):
            llm.logits([llm.info.n_vocab])
        with pytest.raises(ContextLengthError):
            llm.logits([1] * 257)


class TestLoading:
    def test_missing(self, tmp_path: Path) -> None:
        with pytest.raises(ModelNotFoundError, match=r"none\.gguf"):
            LLM(tmp_path / "none.gguf")

    def test_not_a_model(self, tmp_path: Path) -> None:
        path = tmp_path / "bad.gguf"
        path.write_bytes(b"not a model at all" * 10)
        with pytest.raises(ModelFormatError):
            LLM(path)

    def test_more_tokens_than_the_model_has_rows(self, tmp_path: Path) -> None:
        keys = synthetic_vocab.bpe_vocab(PRESETS["tiny"].n_vocab + 1)
        with pytest.raises(ModelFormatError, match=r"has 513 tokens, token_embd\.weight \(512,"):
            LLM(make_model(tmp_path / "tiny.gguf", metadata=keys))

    def test_options(self, model: Path) -> None:
        with LLM(str(model), threads=1, isa="scalar", kv_type="f32", ctx_size=64) as llm:
            assert (llm.info.threads, llm.info.isa, llm.info.ctx_size) == (1, "scalar", 64)
        with pytest.raises(ConfigError, match=r"gpu_layers.*there are batch_tokens"):
            LLM(model, gpu_layers=3)
        with pytest.raises(ConfigError, match="kv_type"):
            LLM(model, kv_type="q1")
        with pytest.raises(ConfigError, match="threads"):
            LLM(model, threads=-1)

    def test_progress_only_where_asked(self, model: Path, capfd: pytest.CaptureFixture[str]) -> None:
        LLM(model, threads=1, ctx_size=64).close()
        assert capfd.readouterr() == ("", "")

    def test_two_at_once(self, llm: LLM, base: LLM) -> None:
        a, b = llm.generate("x", GREEDY)[0], base.generate("x", GREEDY)[0]
        stream, other = llm.stream("x", GREEDY), base.stream("x", GREEDY)
        assert ("".join(stream), "".join(other)) == (a.text, b.text)
        assert a.token_ids != b.token_ids

    def test_close(self, model: Path) -> None:
        llm = LLM(model, threads=1, ctx_size=64)
        stream = llm.stream("x", GREEDY)
        next(stream)
        llm.close()
        llm.close()
        for use in (lambda: llm.generate("x"), lambda: llm.logits([1]), lambda: next(stream), lambda: llm.info):
            with pytest.raises(EngineUnavailableError, match="closed"):
                use()

    def test_package_exports(self) -> None:
        assert llanero.__version__
        with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
            _ = llanero.Nothing


class TestCompany:
    def test_threads_share_the_engine(self, llm: LLM) -> None:
        expected = [r.text for r in llm.generate(PROMPTS, GREEDY)]
        texts: dict[int, list[str]] = {}

        def work(i: int) -> None:
            texts[i] = [llm.generate(PROMPTS[i], GREEDY)[0].text for _ in range(3)]

        threads = [threading.Thread(target=work, args=(i,)) for i in range(len(PROMPTS))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
        assert texts == {i: [text] * 3 for i, text in enumerate(expected)}

    def test_interrupted_between_steps(self, llm: LLM, monkeypatch: pytest.MonkeyPatch) -> None:
        [before] = llm.generate(PROMPTS[0], GREEDY)
        step, count = llm._engine.step, iter(range(1000))

        def interrupted() -> Any:
            if next(count) == 3:
                os.kill(os.getpid(), signal.SIGINT)
            return step()

        with monkeypatch.context() as patch:
            patch.setattr(llm._engine, "step", interrupted)
            with pytest.raises(KeyboardInterrupt):
                llm.generate(PROMPTS, GREEDY)
        assert llm.generate(PROMPTS[0], GREEDY) == [before]
        assert llm._engine.stats().running == 0

    def test_an_engine_error_ends_only_its_request(self, llm: LLM, monkeypatch: pytest.MonkeyPatch) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(llm._engine._model, "forward", lambda *_: pairwise(None))  # type: ignore[arg-type]
            with pytest.raises(LlaneroError, match="internal error"):
                llm.generate("x", GREEDY)
        assert llm.generate("x", GREEDY)[0].text
