"""The demo model's vocabulary: byte-level BPE, learnt from its corpus.

Owns how the vocabulary is trained and kept (`vocabulary.json`: tokens in id order, merges). A word has the same
tokens wherever it stands, because a tiny model learns to copy what looks the same far sooner: the space before
a word is a token of its own, except before the most frequent words, which have a second token with the space: few,
for what two such tokens have in common has to be learnt word by word.
Every engine that knows the pre-tokenizer "smollm" splits the rest of a text in the same way.

    python -m demo_model.vocabulary build/demo/corpus.jsonl build/demo/vocabulary.json
"""

from __future__ import annotations

import argparse
import itertools
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from demo_model.conversation import BEGINNINGS, CALL_END, CALL_START, END, START, read_corpus, render

PRE_TOKENIZER = "smollm"
"""`tokenizer.ggml.pre`."""
END_OF_TEXT = "<|endoftext|>"


def _longest_first(*texts: str) -> tuple[str, ...]:
    """Some engines look for special tokens in the order of their ids."""
    return tuple(sorted(texts, key=len, reverse=True))


CONTROL = _longest_first(END_OF_TEXT, START, END, *BEGINNINGS)
PIECES = (
    f'{CALL_START}\n{{"name": "',
    '", "arguments": {"',
    '", "arguments": {}}\n' + CALL_END,
    '"}}\n' + CALL_END,
    "}}\n" + CALL_END,
    '": "',
    '", "',
    ", ",
    ": ",
)
"""Frequent texts that the pre-tokenizer cuts, each one token wherever it stands. Two overlap only where one contains
the other, so that engines find the same, be it the longest first or the leftmost; but not in a string that is just a
comma or a colon, and a space."""
USER_DEFINED = _longest_first(CALL_START, CALL_END, *PIECES)
SIZE = 4096
WITH_SPACE = 300
"""Words that also get a token with the space before them."""
_SPACE = "Ġ"
"""A space in the byte-level alphabet of GPT-2."""
_WORDS = Regex(r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+")
_SAMPLE = 100_000
"""Conversations read, most of them behind the opening: more do not change the merges that matter."""


@dataclass(frozen=True)
class Vocabulary:
    """Tokens in id order, in the byte-level alphabet, special ones first; merges by rank ("left right")."""

    tokens: list[str]
    merges: list[str]

    def save(self, path: Path) -> None:
        path.write_text(json.dumps({"tokens": self.tokens, "merges": self.merges}, ensure_ascii=False, indent=0))

    @classmethod
    def load(cls, path: Path) -> Vocabulary:
        return cls(**json.loads(path.read_text()))

    def tokenizer(self) -> Tokenizer:
        merges = [tuple(merge.split(" ")) for merge in self.merges]
        tokenizer = Tokenizer(models.BPE({token: i for i, token in enumerate(self.tokens)}, merges))
        tokenizer.pre_tokenizer = _pre_tokenizer(_WORDS)
        tokenizer.decoder = decoders.ByteLevel()
        tokenizer.add_special_tokens([AddedToken(token, normalized=False) for token in CONTROL])
        tokenizer.add_tokens([AddedToken(token, normalized=False) for token in USER_DEFINED])
        return tokenizer


def train(texts: Iterable[str], size: int = SIZE, with_space: int = WITH_SPACE) -> Vocabulary:
    """A vocabulary of `size` tokens, `with_space` of them words with the space before them.

    Raises ValueError when the texts have too few words for that.
    """
    texts = list(texts)
    special = [*CONTROL, *USER_DEFINED]
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = _pre_tokenizer(Regex(f"\\s|{_WORDS_WITHOUT_SPACE}"))
    tokenizer.train_from_iterator(
        texts,
        trainers.BpeTrainer(
            vocab_size=size - with_space,
            special_tokens=special,
            initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
            show_progress=False,
        ),
    )
    trained = json.loads(tokenizer.to_str())["model"]
    tokens = sorted(trained["vocab"], key=trained["vocab"].__getitem__)
    merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in trained["merges"]]
    words: Counter[str] = Counter()
    for text in texts:
        words.update(piece for piece, _ in _pre_tokenizer(_WORDS).pre_tokenize_str(text) if piece[0] == _SPACE)
    missing = size - len(tokens)
    for word in itertools.islice(_never_a_beginning(words, tokenizer), missing):
        tokens.append(word)
        merges.append(f"{_SPACE} {word[1:]}")
    if len(tokens) != size:
        raise ValueError(f"the corpus has words for {len(tokens)} tokens only, not {size}")
    return Vocabulary(tokens, merges)


def _never_a_beginning(words: Counter[str], tokenizer: Tokenizer) -> Iterator[str]:
    """The frequent words that are one token, without those that many longer words begin with: " inspect" must not
    become " in", "spect"."""
    pieces = {word: tokenizer.encode(word[1:]).tokens for word in words if len(word) > 1}
    beginnings: Counter[str] = Counter()
    for word, (first, *rest) in pieces.items():
        if rest:
            beginnings[first] += words[word]
    for word, count in words.most_common():
        if len(pieces.get(word, ())) == 1 and beginnings[pieces[word][0]] < count / 20:
            yield word


_WORDS_WITHOUT_SPACE = r"'s|'t|'re|'ve|'m|'ll|'d|\p{L}+|\p{N}|[^\s\p{L}\p{N}]+"


def _pre_tokenizer(words: Regex) -> pre_tokenizers.PreTokenizer:
    return pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(r"\p{N}"), "isolated"),
            pre_tokenizers.Split(words, "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )


def _plain_texts(corpus: Path) -> Iterator[str]:
    marks = sorted((*CONTROL, *USER_DEFINED), key=len, reverse=True)
    for conversation in itertools.islice(read_corpus(corpus), _SAMPLE):
        text = "".join(segment.text for segment in render(conversation))
        for mark in marks:
            text = text.replace(mark, "\n")
        yield text


def main() -> None:
    parser = argparse.ArgumentParser(description="Learn the demo model's vocabulary from its corpus.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    vocabulary = train(_plain_texts(arguments.corpus))
    vocabulary.save(arguments.out)
    print(f"{len(vocabulary.tokens)} tokens, {len(vocabulary.merges)} merges: {arguments.out}")


if __name__ == "__main__":
    main()
