"""Text to token ids and back, exactly as the model was trained to see it.

Turns a `Vocabulary` into a Hugging Face `tokenizers` object for the merging, and keeps in its own hands what decides
about safety and exactness: special tokens, leading spaces, bytes. Must not know files, templates or requests.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from types import MappingProxyType
from typing import Any

from tokenizers import Regex, models, normalizers, pre_tokenizers
from tokenizers import Tokenizer as HFTokenizer

from llanero.errors import InvalidRequestError, ModelFormatError
from llanero.text.prompt import RenderedPrompt
from llanero.text.vocab import TokenType, Vocabulary, byte_of, read_vocabulary

_SPACE = "▁"
"""U+2581: how SentencePiece vocabularies write a space."""
_ASCII_SPACE = " \t\n\v\f\r"
_MAX_SPM_TOKEN = 256
"""Characters. Deriving merges costs the square of a token's length."""
_BETWEEN = "\u0100"
"""No byte as a character."""
_CONTROL = (TokenType.CONTROL, TokenType.UNKNOWN)
_SPECIAL = (*_CONTROL, TokenType.USER_DEFINED)


def _byte_characters() -> dict[str, int]:
    """GPT-2's printable stand-ins for the 256 bytes: character -> byte."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [b for b in range(256) if b not in printable]
    return {chr(b): b for b in printable} | {chr(256 + i): b for i, b in enumerate(others)}


_BYTE_OF_CHARACTER: Mapping[str, int] = MappingProxyType(_byte_characters())


class Tokenizer:
    """Encodes and decodes for one vocabulary. Immutable in use; may be shared between threads.

    Special tokens are those of type control, unknown or user-defined. User-defined ones are always recognized in
    text, the other two only with `parse_special`; a control token never comes out of plain text.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        v = self._vocab = vocabulary
        self.n_vocab = len(v.tokens)
        self.bos_id = v.bos_id
        self.eos_id = v.eos_id
        self.pad_id = v.pad_id
        self.unk_id = v.unk_id
        self.add_bos = v.add_bos
        self.add_eos = v.add_eos
        self.eog_ids = v.eog_ids
        """All tokens that end an answer."""
        self.fim: Mapping[str, int] = MappingProxyType(dict(v.fim))
        """Fill-in-the-middle tokens there are: "prefix", "suffix", "middle", "pad", "repo", "separator" -> id."""
        control = {v.tokens[i]: i for i in v.ids_of(*_CONTROL)}
        special = {v.tokens[i]: i for i in v.ids_of(*_SPECIAL)}
        self.special_tokens: Mapping[str, int] = MappingProxyType(special)
        """Text -> id of control, unknown and user-defined tokens."""
        self.control_tokens: Mapping[str, int] = MappingProxyType(control)
        """Text -> id of control and unknown tokens: never text, left out of what users see."""
        self._special_pattern = _longest_of(special)
        self._user_defined_pattern = _longest_of(name for name in special if name not in control)
        self._bytes: list[bytes | None] = [None] * self.n_vocab
        self._prefix_spaces = v.kind == "sentencepiece" and v.add_space_prefix
        self._strips_first_space = self._prefix_spaces or v.kind == "wordpiece"
        self._escapes_spaces = v.kind == "sentencepiece" or v.pre.escape_spaces
        self._longest_name = max(map(len, v.tokens))
        self._core, self._stand_ins = _build_core(v)

    @classmethod
    def from_metadata(cls, metadata: Mapping[str, Any]) -> Tokenizer:
        """The tokenizer that a GGUF file's metadata describes.

        Raises `ModelFormatError` where the vocabulary is damaged or inconsistent and `UnsupportedModelError` for a
        kind of tokenizer or pre-tokenizer we do not know.
        """
        return cls(read_vocabulary(metadata))

    # --- text to ids ------------------------------------------------------------------------------

    def encode(self, text: str, *, add_special: bool = True, parse_special: bool = False) -> list[int]:
        """Token ids of `text`. `add_special`: with BOS and EOS, as the model wants them.

        Raises `InvalidRequestError` for text that is not valid Unicode (lone surrogates).
        """
        pattern = self._special_pattern if parse_special else self._user_defined_pattern
        ids = self._encode(text, pattern, breaker="")
        if not add_special:
            return ids
        if self._vocab.kind == "wordpiece":
            return [i for i in (self.bos_id, *ids, self._vocab.sep_id) if i is not None]
        if self.add_bos and self.bos_id is not None:
            ids.insert(0, self.bos_id)
        if self.add_eos and self.eos_id is not None:
            ids.append(self.eos_id)
        return ids

    def fewest_tokens(self, n_characters: int) -> int:
        """No text of that many characters becomes fewer tokens than this. It may well become more."""
        if self._vocab.kind == "wordpiece" or self._vocab.strip_left or self._vocab.strip_right:
            return 0  # These leave characters out.
        return n_characters // self._longest_name

    def encode_rendered(self, rendered: RenderedPrompt) -> list[int]:
        """Token ids of a chat prompt: the template's special tokens are parsed, those in user text are text.

        Starts with exactly one BOS where the model wants one, whether the template wrote it or not. No EOS.
        """
        ids = self._encode(rendered.marked, self._special_pattern, rendered.breaker)
        if self.add_bos and self.bos_id is not None and ids[:1] != [self.bos_id]:
            ids.insert(0, self.bos_id)
        return ids

    def _encode(self, text: str, pattern: re.Pattern[str] | None, breaker: str) -> list[int]:
        if not text.isascii():
            try:
                text.encode()
            except UnicodeEncodeError as error:
                raise InvalidRequestError(
                    f"text is not valid Unicode: lone surrogate at character {error.start}", code="invalid_unicode"
                ) from None
        ids: list[int] = []
        after_special = True
        for piece, special in self._split(text, pattern):
            if special is not None:
                ids.append(special)
                after_special = True
                continue
            parts = piece.split(breaker) if breaker else [piece]
            merged = self._merge("".join(parts), prefix=after_special)
            if len(parts) > 1 and any(self._vocab.types[i] in _SPECIAL for i in merged):
                # Merges have put a broken name together again: keep the pieces apart.
                merged = [i for n, part in enumerate(parts) for i in self._merge(part, prefix=after_special and n == 0)]
            ids += merged
            after_special = False
        return ids

    def _split(self, text: str, pattern: re.Pattern[str] | None) -> Iterator[tuple[str, int | None]]:
        """Cuts text at special tokens, the longest at each place: (text, None) or (name, id)."""
        start = 0
        if pattern is not None:
            for match in pattern.finditer(text):
                token = self.special_tokens[match[0]]
                before = text[start : match.start()]
                if token in self._vocab.strip_left:
                    before = before.rstrip(_ASCII_SPACE)
                if before:
                    yield before, None
                yield match[0], token
                start = match.end()
                if token in self._vocab.strip_right:
                    while start < len(text) and text[start] in _ASCII_SPACE:
                        start += 1
        if start < len(text):
            yield text[start:], None

    def _merge(self, text: str, *, prefix: bool) -> list[int]:
        """Ids of text without special tokens; `prefix`: nothing or a special token stands before it."""
        if self._prefix_spaces and prefix:
            text = " " + text
        if self._escapes_spaces:
            text = text.replace(" ", _SPACE)
        try:
            # Unlike `encode`, this lets other threads run meanwhile, and leaves out the offsets, half of the work.
            ids: list[int] = self._core.encode_batch_fast([text], add_special_tokens=False)[0].ids
        except BaseException as error:  # a panic of the native code is no Exception
            if isinstance(error, (KeyboardInterrupt, SystemExit, MemoryError)):
                raise
            raise InvalidRequestError(f"text of {len(text)} characters cannot be tokenized: {error}") from None
        if self._stand_ins:
            return [i for id in ids for i in (self._stand_ins.get(id) or (id,))]
        return ids

    # --- ids to text ------------------------------------------------------------------------------

    def decode(self, ids: Sequence[int], *, skip_special: bool = False, continuation: bool = False) -> str:
        """The text of `ids`; bytes that are not UTF-8 become U+FFFD.

        `skip_special` leaves control and unknown tokens out. SentencePiece models with a space prefix write a space
        in front of the first word: it is taken off again, unless the ids continue another text (`continuation`).
        No other space is touched, so that decoding gives back exactly what was encoded, except: BERT vocabularies
        normalize text for good, and files that say so swallow white space around special tokens (Phi-3).
        Raises `InvalidRequestError` for an id outside the vocabulary.
        """
        at_start = not continuation
        parts: list[bytes] = []
        for token in ids:
            part = self.token_bytes(token)
            control = self._vocab.types[token] in _CONTROL
            if control and skip_special:
                continue
            if at_start and not control:
                part = self.strip_first_space(part)
                at_start = False
            parts.append(part)
        return b"".join(parts).decode("utf-8", "replace")

    def token_bytes(self, token: int) -> bytes:
        """The exact bytes that a token adds to the text, maybe not whole characters; a space first where the token
        has one. Special tokens: their name. Raises `InvalidRequestError` for an id outside the vocabulary."""
        if not 0 <= token < self.n_vocab:
            raise InvalidRequestError(f"token id {token} is outside the vocabulary of {self.n_vocab}")
        known = self._bytes[token]
        if known is None:
            known = self._bytes[token] = self._bytes_of(token)
        return known

    def tokens_with(self, part: bytes, *, at_end: bool = False) -> list[int]:
        """The tokens whose bytes contain `part`, or end with it. The first call takes a while."""
        text, starts = self._joined
        part_text = part.decode("latin-1") + (_BETWEEN if at_end else "")
        found: list[int] = []
        at = text.find(part_text)
        while at >= 0:
            token = bisect_right(starts, at) - 1
            found.append(token)
            end = starts[token + 1] if token + 1 < len(starts) else len(text)
            at = text.find(part_text, end)
        return found

    @cached_property
    def _joined(self) -> tuple[str, list[int]]:
        """All tokens one after the other, a byte to a character, and where each begins."""
        pieces = [self.token_bytes(token).decode("latin-1") + _BETWEEN for token in range(self.n_vocab)]
        return "".join(pieces), list(accumulate(map(len, pieces[:-1]), initial=0))

    def token_text(self, token: int) -> str:
        """`token_bytes` as text, with U+FFFD for what is not a whole character."""
        return self.token_bytes(token).decode("utf-8", "replace")

    def is_control(self, token: int) -> bool:
        """Whether a token is never part of the text: control or unknown."""
        return 0 <= token < self.n_vocab and self._vocab.types[token] in _CONTROL

    def strip_first_space(self, part: bytes) -> bytes:
        """The bytes of a text's first token without the space that encoding put there."""
        return part[1:] if self._strips_first_space and part[:1] == b" " else part

    def _bytes_of(self, token: int) -> bytes:
        name, kind = self._vocab.tokens[token], self._vocab.types[token]
        if kind == TokenType.BYTE:
            byte = byte_of(name)
            if byte is not None:
                return bytes((byte,))
        if kind in _SPECIAL:
            return name.encode("utf-8", "surrogateescape")
        if self._vocab.kind == "bpe" and self._vocab.pre.byte_level:
            return b"".join(
                bytes((_BYTE_OF_CHARACTER[c],)) if c in _BYTE_OF_CHARACTER else c.encode("utf-8", "surrogateescape")
                for c in name
            )
        if self._escapes_spaces or self._vocab.kind == "wordpiece":
            name = name.replace(_SPACE, " ")
        return name.encode("utf-8", "surrogateescape")


# --- special tokens -------------------------------------------------------------------------------


def _longest_of(names: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern that finds the longest of these strings at each place, in time that does not grow with their number;
    None for no strings."""
    strings = sorted(names)
    if not strings:
        return None
    try:
        return re.compile(_alternatives(strings))
    except (RecursionError, re.error, OverflowError) as error:
        raise ModelFormatError(f"tokenizer.ggml.tokens: special tokens are nested too deeply ({error})") from None


def longest_of(names: Iterable[str], *, ignore_case: bool = False) -> re.Pattern[str] | None:
    """As the tokenizer finds its special tokens, in any case of letters if asked."""
    pattern = _longest_of(names)
    return re.compile(pattern.pattern, re.IGNORECASE) if pattern is not None and ignore_case else pattern


def _alternatives(strings: Sequence[str]) -> str:
    groups: dict[str, list[str]] = {}
    for string in strings:
        groups.setdefault(string[0], []).append(string)
    branches = []
    for group in groups.values():
        prefix = _common_start(group)
        rest = [string[len(prefix) :] for string in group]
        tail = [r for r in rest if r]
        branch = re.escape(prefix)
        if tail:
            branch += _alternatives(tail) + ("?" if len(tail) < len(rest) else "")
        branches.append(branch)
    return "(?:" + "|".join(branches) + ")"


def _common_start(strings: Sequence[str]) -> str:
    low, high = min(strings), max(strings)
    same = next((i for i, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), min(len(low), len(high)))
    return low[:same]


# --- building the merging core --------------------------------------------------------------------


def _build_core(v: Vocabulary) -> tuple[HFTokenizer, dict[int, tuple[int, ...]]]:
    """The native object that cuts plain text into tokens, and ids beyond the vocabulary that stand for several."""
    try:
        if v.kind == "wordpiece":
            return _word_pieces(v), {}
        if v.kind == "sentencepiece":
            return _sentence_pieces(v)
        return _byte_pairs(v), {}
    except (ModelFormatError, KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic of the native code is no Exception
        raise ModelFormatError(f"the vocabulary cannot be used: {error}") from None


def _plain_names(v: Vocabulary, without: Sequence[TokenType]) -> dict[str, int]:
    """Name -> id of the tokens that text may become. Names that are not UTF-8 can never match text."""
    names = {name: i for i, name in enumerate(v.tokens)}
    for i in v.ids_of(*without):
        del names[v.tokens[i]]
    try:
        "".join(names).encode()
    except UnicodeEncodeError:
        names = {name: i for name, i in names.items() if not any("\ud800" <= c <= "\udfff" for c in name)}
    return names


def _byte_pairs(v: Vocabulary) -> HFTokenizer:
    names = _plain_names(v, _CONTROL)
    merges = _split_merges(v.merges)
    try:
        model = models.BPE(names, merges, ignore_merges=v.pre.ignore_merges, byte_fallback=not v.pre.byte_level)
    except Exception as error:
        usable = _usable_merges(v, names, merges)
        if len(usable) == len(merges):
            raise ModelFormatError(f"tokenizer.ggml.merges: {error}") from None
        model = models.BPE(names, usable, ignore_merges=v.pre.ignore_merges, byte_fallback=not v.pre.byte_level)
    core = HFTokenizer(model)
    steps: list[Any] = [pre_tokenizers.Split(Regex(pattern), "isolated") for pattern in v.pre.patterns]
    if v.pre.byte_level:
        steps.append(pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False))
    core.pre_tokenizer = pre_tokenizers.Sequence(steps)
    return core


def _split_merges(merges: Sequence[str]) -> list[tuple[str, str]]:
    """("left", "right") of each merge; of equal ones the first counts."""
    pairs: dict[tuple[str, str], None] = {}
    for i, merge in enumerate(merges):
        at = merge.find(" ", 1)
        if at < 0 or at == len(merge) - 1:
            raise ModelFormatError(f"tokenizer.ggml.merges[{i}]: {merge!r} is not two tokens and a space")
        pairs[merge[:at], merge[at + 1 :]] = None
    return list(pairs)


def _usable_merges(v: Vocabulary, names: Mapping[str, int], merges: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Leaves out merges that make or use a token which text must never become; others must name known tokens."""
    known = set(v.tokens)
    usable = []
    for i, (left, right) in enumerate(merges):
        for name in (left, right, left + right):
            if name not in known:
                raise ModelFormatError(f"tokenizer.ggml.merges[{i}]: {left!r} + {right!r}: {name!r} is no token")
        if left in names and right in names and left + right in names:
            usable.append((left, right))
    return usable


def _sentence_pieces(v: Vocabulary) -> tuple[HFTokenizer, dict[int, tuple[int, ...]]]:
    """SentencePiece joins the two neighbours whose union scores best. As merges: every way to cut a token in two
    tokens, in the order of the whole token's score."""
    assert v.scores is not None
    names = _plain_names(v, (TokenType.CONTROL,))
    fixed = {v.tokens[i] for i in v.ids_of(TokenType.UNKNOWN, TokenType.BYTE)}
    joined = [name for name in names if len(name) > 1 and name not in fixed]
    longest = max(joined, key=len, default="")
    if len(longest) > _MAX_SPM_TOKEN:
        raise ModelFormatError(
            f"tokenizer.ggml.tokens: token {names[longest]} has {len(longest)} characters; at most {_MAX_SPM_TOKEN}"
        )
    # Characters that are no tokens themselves but parts of some: ids beyond the vocabulary, turned into bytes later.
    characters = set("".join(joined)) - names.keys()
    stand_ins: dict[int, tuple[int, ...]] = {}
    for character in sorted(characters):
        id = len(v.tokens) + len(stand_ins)
        names[character] = id
        stand_ins[id] = _fallback(v, names, character)

    joined.sort(key=lambda name: -v.scores[names[name]])  # type: ignore[index]
    usable = names.keys() - fixed
    merges = [
        (name[:i], name[i:])
        for name in joined
        for i in range(1, len(name))
        if name[:i] in usable and name[i:] in usable
    ]
    unk = v.tokens[v.unk_id] if v.unk_id is not None else None
    if unk is not None:
        names.setdefault(unk, v.unk_id or 0)
    core = HFTokenizer(models.BPE(names, merges, unk_token=unk, byte_fallback=True))
    return core, stand_ins


def _fallback(v: Vocabulary, names: Mapping[str, int], character: str) -> tuple[int, ...]:
    """The byte tokens of a character, or the unknown token."""
    byte_ids = [names.get(f"<0x{byte:02X}>") for byte in character.encode()]
    found = tuple(i for i in byte_ids if i is not None)
    if len(found) == len(byte_ids):
        return found
    return () if v.unk_id is None else (v.unk_id,)


def _word_pieces(v: Vocabulary) -> HFTokenizer:
    """WordPiece. The file writes word starts with U+2581; the library marks what is not a word start, with "##"."""
    names = {
        name[1:] if name.startswith(_SPACE) and len(name) > 1 else "##" + name: i
        for name, i in _plain_names(v, _CONTROL).items()
    }
    if v.unk_id is None:
        raise ModelFormatError("tokenizer.ggml.unknown_token_id is missing, and there is no token [UNK]")
    unk = v.tokens[v.unk_id]
    if names.setdefault(unk, v.unk_id) != v.unk_id:
        raise ModelFormatError(f"tokenizer.ggml.tokens: {unk!r} is the unknown token and a word")
    core = HFTokenizer(models.WordPiece(names, unk_token=unk, max_input_chars_per_word=100))
    core.normalizer = normalizers.BertNormalizer(lowercase=v.lowercase, strip_accents=v.strip_accents)
    core.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return core
