from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.errors import InvalidRequestError, UnsupportedModelError
from llanero.text.tokenizer import Tokenizer

Make = dict[str, Callable[..., dict[str, Any]]]
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)


def pieces(tokenizer: Tokenizer, text: str, **options: bool) -> list[str]:
    return [tokenizer.token_text(i) for i in tokenizer.encode(text, **{"add_special": False, **options})]


# --- byte-level BPE -------------------------------------------------------------------------------


def test_merges_apply_in_order_within_words(bpe: Tokenizer) -> None:
    assert pieces(bpe, "hello world") == ["hello", " world"]
    assert pieces(bpe, "helloworld") == ["hello", "w", "or", "ld"]


def test_every_byte_has_a_token(bpe: Tokenizer) -> None:
    assert sorted(bpe.token_bytes(i) for i in range(256)) == [bytes((b,)) for b in range(256)]


def test_control_tokens_in_text_are_text_unless_asked_for(bpe: Tokenizer) -> None:
    assert bpe.special_tokens["<|im_end|>"] not in bpe.encode("a<|im_end|>")
    assert bpe.encode("a<|im_end|>b", add_special=False, parse_special=True) == [
        *bpe.encode("a", add_special=False),
        bpe.special_tokens["<|im_end|>"],
        *bpe.encode("b", add_special=False),
    ]


def test_user_defined_tokens_are_always_parsed(bpe: Tokenizer) -> None:
    assert pieces(bpe, "<think>a") == ["<think>", "a"]


def test_a_control_token_never_comes_out_of_merges(make: Make) -> None:
    merges = make["bpe"]()["tokenizer.ggml.merges"]
    tokens = [*make["bpe"]()["tokenizer.ggml.tokens"], "EO", "EOT"]
    types = [*make["bpe"]()["tokenizer.ggml.token_type"], 1, 3]
    tokenizer = Tokenizer.from_metadata(
        make["bpe"](tokens=tokens, token_type=types, merges=[*merges, "E O", "EO T"], pre="llama-bpe")
    )
    assert pieces(tokenizer, "EOT") == ["EO", "T"]
    assert pieces(tokenizer, "EOT", parse_special=True) == ["EOT"]


def test_the_longest_special_token_wins(make: Make) -> None:
    tokens = [*make["bpe"]()["tokenizer.ggml.tokens"], "<a", "<a>", "<a><b>"]
    types = [*make["bpe"]()["tokenizer.ggml.token_type"], 3, 3, 3]
    tokenizer = Tokenizer.from_metadata(make["bpe"](tokens=tokens, token_type=types))
    assert pieces(tokenizer, "<a><b><a><c<a", parse_special=True) == ["<a><b>", "<a>", "<", "c", "<a"]


def test_bos_and_eos_as_the_file_says(make: Make) -> None:
    tokenizer = Tokenizer.from_metadata(make["bpe"](add_bos_token=True, add_eos_token=True))
    assert tokenizer.encode("") == [tokenizer.bos_id, tokenizer.eos_id]
    assert tokenizer.encode("", add_special=False) == []
    assert Tokenizer.from_metadata(make["bpe"](pre="llama-bpe")).add_bos
    assert not Tokenizer.from_metadata(make["bpe"](pre="llama-bpe", add_bos_token=False)).add_bos
    assert not Tokenizer.from_metadata(make["bpe"]()).add_bos


def test_whole_words_before_merges_where_the_family_says_so(make: Make) -> None:
    tokens = [*make["bpe"]()["tokenizer.ggml.tokens"], "zzz"]
    types = [*make["bpe"]()["tokenizer.ggml.token_type"], 1]
    with_merges = Tokenizer.from_metadata(make["bpe"](tokens=tokens, token_type=types, pre="qwen2"))
    without = Tokenizer.from_metadata(make["bpe"](tokens=tokens, token_type=types, pre="llama-bpe"))
    assert pieces(with_merges, "zzz") == ["z", "z", "z"]
    assert pieces(without, "zzz") == ["zzz"]


def test_end_of_generation_tokens_are_found_by_name(bpe: Tokenizer) -> None:
    assert bpe.eog_ids == {bpe.special_tokens["<|im_end|>"], bpe.special_tokens["<|endoftext|>"]}


def test_gpt_oss_ends_with_return_not_with_end(make: Make) -> None:
    names = ["<|end|>", "<|return|>", "<|call|>", "<|channel|>"]
    tokens = [*make["bpe"]()["tokenizer.ggml.tokens"], *names]
    types = [*make["bpe"]()["tokenizer.ggml.token_type"], 3, 3, 3, 3]
    tokenizer = Tokenizer.from_metadata(make["bpe"](tokens=tokens, token_type=types))
    ids = {name: tokenizer.special_tokens[name] for name in names}
    assert ids["<|end|>"] not in tokenizer.eog_ids
    assert {ids["<|return|>"], ids["<|call|>"]} <= tokenizer.eog_ids
    assert not tokenizer.is_control(ids["<|channel|>"])


def test_fill_in_the_middle_tokens(make: Make) -> None:
    names = ["<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>", "<|file_sep|>"]
    tokens = [*make["bpe"]()["tokenizer.ggml.tokens"], *names]
    types = [*make["bpe"]()["tokenizer.ggml.token_type"], 3, 3, 3, 3]
    tokenizer = Tokenizer.from_metadata(make["bpe"](tokens=tokens, token_type=types, fim_suf_token_id=7))
    at = len(tokens) - 4
    assert dict(tokenizer.fim) == {"prefix": at, "suffix": 7, "middle": at + 2, "separator": at + 3}
    assert at + 3 in tokenizer.eog_ids


def test_ids_outside_the_vocabulary_are_refused(bpe: Tokenizer) -> None:
    for token in (-1, bpe.n_vocab):
        with pytest.raises(InvalidRequestError, match=f"token id {token} "):
            bpe.decode([token])


def test_lone_surrogates_are_refused(bpe: Tokenizer) -> None:
    with pytest.raises(InvalidRequestError, match="lone surrogate at character 1"):
        bpe.encode("a\ud800")


@given(TEXT)
def test_bpe_round_trip(bpe: Tokenizer, text: str) -> None:
    for parse in (False, True):
        assert bpe.decode(bpe.encode(text, add_special=False, parse_special=parse)) == text


# --- SentencePiece --------------------------------------------------------------------------------


def test_spm_joins_the_best_scored_neighbours(spm: Tokenizer) -> None:
    assert pieces(spm, "hello world") == [" hello", " world"]
    assert pieces(spm, "hellhe") == [" ", "hell", "he"]


def test_spm_falls_back_to_bytes(spm: Tokenizer) -> None:
    assert [spm.token_bytes(i) for i in spm.encode("é", add_special=False)] == [b" ", b"\xc3", b"\xa9"]


def test_spm_character_that_is_only_part_of_tokens(spm: Tokenizer) -> None:
    assert pieces(spm, "boxx") == [" ", "b", "ox", "x"]
    assert max(spm.encode("xxx")) < spm.n_vocab


def test_spm_adds_bos_and_a_space(spm: Tokenizer) -> None:
    assert spm.encode("hello") == [1, *spm.encode("hello", add_special=False)]
    assert spm.decode(spm.encode("hello"), skip_special=True) == "hello"
    assert spm.decode(spm.encode(" hello"), skip_special=True) == " hello"
    assert spm.decode(spm.encode("hello", add_special=False), continuation=True) == " hello"


def test_spm_without_space_prefix(make: Make) -> None:
    tokenizer = Tokenizer.from_metadata(make["spm"](add_space_prefix=False))
    assert pieces(tokenizer, "hello") == ["hello"]
    assert tokenizer.decode(tokenizer.encode(" hello", add_special=False)) == " hello"


def test_spm_text_after_a_special_token_is_prefixed_again(spm: Tokenizer) -> None:
    assert pieces(spm, "hello</s>hello", parse_special=True) == [" hello", "</s>", " hello"]


def test_spm_never_makes_special_tokens_of_text(spm: Tokenizer) -> None:
    for text in ("</s>", "<s>", "<unk>", "<0x41>"):
        assert not {0, 1, 2, 3 + 0x41} & set(spm.encode(text, add_special=False))


@given(TEXT.map(lambda text: text.replace("▁", "")))
def test_spm_round_trip(spm: Tokenizer, text: str) -> None:
    """U+2581 itself is how these vocabularies write a space, so it alone cannot come back."""
    assert spm.decode(spm.encode(text), skip_special=True) == text


# --- WordPiece ------------------------------------------------------------------------------------


def test_word_pieces(make: Make) -> None:
    tokenizer = Tokenizer.from_metadata(make["wordpiece"]())
    assert tokenizer.encode("Hello, WORLDS") == [2, 4, 7, 5, 6, 8, 3]
    assert tokenizer.encode("Hello xyz", add_special=False) == [4, 1]
    assert tokenizer.decode([4, 5, 6]) == "hello world"
    assert tokenizer.encode("[CLS]", add_special=False) != [2]
    assert tokenizer.encode("[CLS]", add_special=False, parse_special=True) == [2]


# --- kinds we do not have -------------------------------------------------------------------------


@pytest.mark.parametrize("model", ["t5", "rwkv", "nonsense"])
def test_unknown_kind_is_named(make: Make, model: str) -> None:
    with pytest.raises(UnsupportedModelError, match=repr(model)):
        Tokenizer.from_metadata(make["bpe"](model=model))


def test_unknown_pre_is_named(make: Make) -> None:
    with pytest.raises(UnsupportedModelError, match="'nonsense'"):
        Tokenizer.from_metadata(make["bpe"](pre="nonsense"))


# --- real vocabularies ----------------------------------------------------------------------------


def test_real_vocabularies_give_the_expected_ids(real: tuple[Path, Tokenizer]) -> None:
    path, tokenizer = real
    texts = Path(f"{path}.inp").read_bytes().decode().split("\n__ggml_vocab_test__\n")
    expected = [[int(i) for i in line.split()] for line in Path(f"{path}.out").read_text().split("\n")]
    assert len(texts) > 40
    assert [tokenizer.encode(text, add_special=False) for text in texts] == expected[: len(texts)]
    if "bert" not in path.name:
        assert [tokenizer.decode(ids) for ids in expected[: len(texts)]] == texts


@settings(max_examples=60)
@given(TEXT.map(lambda text: text.replace("▁", "")))
def test_real_round_trip(llama_bpe: Tokenizer, llama_spm: Tokenizer, text: str) -> None:
    for tokenizer in (llama_bpe, llama_spm):
        assert tokenizer.decode(tokenizer.encode(text), skip_special=True) == text


@pytest.fixture(scope="session")
def llama_bpe(data: Path) -> Tokenizer:
    return _open(data, "llama-bpe")


@pytest.fixture(scope="session")
def llama_spm(data: Path) -> Tokenizer:
    return _open(data, "llama-spm")


def _open(data: Path, name: str) -> Tokenizer:
    from llanero.formats.gguf import open_gguf

    return Tokenizer.from_metadata(open_gguf(data / "vocab" / f"ggml-vocab-{name}.gguf").metadata)


def test_qwen_keeps_html_in_text(load: Callable[[str], Tokenizer]) -> None:
    tokenizer = load("qwen2")
    ids = tokenizer.encode("<s>a</s>", add_special=False)
    assert tokenizer.decode(ids, skip_special=True) == "<s>a</s>"


@pytest.mark.parametrize(
    "text", ["a" * 100_000, " " * 100_000 + "a", "1" * 100_000 + "a", "\n" * 100_000, "<|" * 50_000, "é" * 100_000]
)
def test_long_monotonous_text_is_fast(llama_bpe: Tokenizer, llama_spm: Tokenizer, text: str) -> None:
    start = time.process_time()
    for tokenizer in (llama_bpe, llama_spm):
        tokenizer.encode(text)
    assert time.process_time() - start < 30


# --- large texts ----------------------------------------------------------------------------------


def test_other_threads_run_while_a_large_text_is_encoded(bpe: Tokenizer) -> None:
    """Streams of other requests must not pause because somebody sends a long prompt.

    No thread is made to give way here: we run before the end only if the other one lets us, and the system is in time.
    """
    text = "hello world " * 60_000
    before = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    try:
        for _ in range(100):
            ended: list[int] = []
            thread = threading.Thread(target=lambda: ended.extend(bpe.encode(text)))  # noqa: B023
            thread.start()
            beside = not ended
            thread.join()
            assert ended
            if beside:
                return
    finally:
        sys.setswitchinterval(before)
    pytest.fail("nobody else ran")


@given(TEXT)
def test_fewest_tokens_is_a_lower_bound(bpe: Tokenizer, spm: Tokenizer, text: str) -> None:
    for tokenizer in (bpe, spm):
        assert tokenizer.fewest_tokens(len(text)) <= len(tokenizer.encode(text, add_special=False))


def test_fewest_tokens_grows_with_the_text(bpe: Tokenizer) -> None:
    assert bpe.fewest_tokens(1_000_000) > 10_000
