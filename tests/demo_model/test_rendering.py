"""What the model is trained on is what the server sends it: the same text, the same tokens."""

from __future__ import annotations

from pathlib import Path
from random import Random

import demo_model
import numpy as np
import pytest
from demo_model import corpus
from demo_model.conversation import (
    Conversation,
    assistant,
    call,
    function_tool,
    read_corpus,
    render,
    system,
    tool_result,
    user,
)
from demo_model.rows import GIVEN, LEARNT, LENGTHS, Batch, batches, encode, pack
from demo_model.vocabulary import CONTROL, USER_DEFINED, Vocabulary, train

from llanero.demo import model_path
from llanero.formats.gguf import open_gguf
from llanero.text.template import ChatTemplate
from llanero.text.tokenizer import Tokenizer

TEMPLATE = Path(demo_model.__file__).with_name("chat_template.jinja").read_text()
TOOLS = [
    function_tool(
        "get_weather",
        "Get the weather",
        {
            "city": {"type": "string", "description": 'The "city"'},
            "unit": {"type": "string", "enum": ["C", "F"]},
            "days": {"type": "integer"},
            "parts": {"type": "array", "items": {"type": "string"}},
            "anything": {},
        },
        ["city"],
    ),
    function_tool("noop", "", {}),
]


@pytest.fixture(scope="module")
def template():
    return ChatTemplate(TEMPLATE, control_tokens=CONTROL, text_tokens=USER_DEFINED)


@pytest.fixture(scope="module")
def sample():
    return [corpus.conversation(7, corpus.OPENING + i)[1] for i in range(300)]


def written(conversation: Conversation) -> str:
    return "".join(segment.text for segment in render(conversation))


@pytest.mark.parametrize("opening", [[], [system("You are Bruno.")]])
@pytest.mark.parametrize("tools", [[], TOOLS])
def test_training_text_is_the_templates(template, opening, tools):
    messages = [
        *opening,
        user('The weather in "Zürich"?'),
        call("get_weather", {"city": "Zürich", "days": 3, "exact": True}),
        tool_result('{"temperature": 21.5}'),
        assistant("Temperature: 21.5."),
    ]
    conversation = Conversation(messages, tools)
    rendered = template.render(messages, tools=tools, add_generation_prompt=False)
    assert written(conversation) == rendered.text


def test_every_skill_is_rendered_as_the_template_does(template, sample):
    for conversation in sample:
        rendered = template.render(conversation.messages, tools=conversation.tools, add_generation_prompt=False)
        assert written(conversation) == rendered.text


def test_what_is_learnt_is_what_the_model_says(sample):
    for conversation in sample:
        learnt = [segment.text for segment in render(conversation) if segment.learnt]
        spoken = [message for message in conversation.messages if message["role"] == "assistant"]
        assert len(learnt) == len(spoken)
        for text, message in zip(learnt, spoken, strict=True):
            assert text.endswith("<|im_end|>")
            assert message["content"] in text


def test_the_corpus_is_the_same_every_time(tmp_path):
    lines = [corpus.line(3, index) for index in (0, 5, corpus.OPENING + 5)]
    assert lines == [corpus.line(3, index) for index in (0, 5, corpus.OPENING + 5)]
    assert len(set(lines)) == 3
    path = tmp_path / "corpus.jsonl"
    path.write_text("\n".join(lines) + "\n")
    assert [written(one) for one in read_corpus(path)] == [
        written(corpus.conversation(3, index)[1]) for index in (0, 5, corpus.OPENING + 5)
    ]


def test_packing_loses_and_mixes_nothing(sample):
    texts = [written(conversation) for conversation in sample]
    vocabulary = train(texts, 600, with_space=20)
    tokenizer = vocabulary.tokenizer()
    encoded = [one for one in encode(tokenizer, sample) if len(one[0]) <= LENGTHS[-1]]
    assert len(encoded) > 0.9 * len(sample)
    rows = list(pack(encoded))
    packed = sorted(
        (row.tokens[row.documents == number].tolist(), row.weights[row.documents == number].tolist())
        for row in rows
        for number in range(row.documents.max() + 1)
    )
    assert packed == sorted(encoded)
    for batch in batches(rows, 2048):
        assert len(batch.tokens) == 2048 // batch.tokens.shape[1]
        begins = np.diff(batch.documents, prepend=-1, axis=1) != 0
        assert (batch.weights[begins | (batch.documents < 0)] == 0).all()
        assert (batch.weights[~begins & (batch.documents >= 0)] > 0).all()
        assert (batch.said <= (batch.weights >= 1)).all()


def batch_of(said: int, given: int) -> Batch:
    tokens = np.arange(said + given + 2, dtype=np.int64)[None]
    weights = np.full(tokens.shape, GIVEN, np.float32)
    weights[0, [0, -1]] = 0  # the first of a conversation, and padding
    weights[0, 1 : 1 + said] = 1
    weights[0, 1] = 6
    return Batch(tokens, np.zeros_like(tokens), weights)


@pytest.mark.parametrize(("said", "given"), [(1000, 3000), (LEARNT, 10), (1000, 500), (3000, 1000), (0, 5000)])
def test_the_models_own_tokens_are_always_learnt_and_the_others_count_as_much_as_all_of_them(said, given):
    batch = batch_of(said, given)
    at, weights = batch.learnt(np.random.default_rng(0))
    counted = at[weights > 0]
    assert len(at) == len(weights) == (LEARNT if said <= LEARNT else batch.tokens.size)
    assert len(set(counted.tolist())) == len(counted)
    assert at[:said].tolist() == list(range(1, 1 + said))
    assert (weights[:said] == batch.weights[0, 1 : 1 + said]).all()
    assert (at > 0).all()
    assert counted.max() < batch.tokens.size - 1
    if said != LEARNT:  # no room
        assert weights.sum() == pytest.approx(batch.weights.sum())


# --- the packaged file ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def packaged():
    with open_gguf(model_path()) as file:
        yield dict(file.metadata.items())


def test_the_packaged_file_has_this_template(packaged):
    assert packaged["tokenizer.chat_template"] == TEMPLATE


def test_tokens_are_those_of_training(packaged, sample):
    vocabulary = Vocabulary(list(packaged["tokenizer.ggml.tokens"]), list(packaged["tokenizer.ggml.merges"]))
    trained, served = vocabulary.tokenizer(), Tokenizer.from_metadata(packaged)
    rng = Random(1)
    alphabet = [*"ab zÉé \n\t19.,:'\"{}日<|_-", *CONTROL, *USER_DEFINED]
    texts = ["".join(rng.choices(alphabet, k=rng.randint(1, 40))) for _ in range(500)]
    for text in [*texts, *(written(conversation) for conversation in sample)]:
        expected = trained.encode(text, add_special_tokens=False).ids
        assert served.encode(text, add_special=False, parse_special=True) == expected


def test_what_the_server_renders_has_the_tokens_of_training(packaged, template, sample):
    vocabulary = Vocabulary(list(packaged["tokenizer.ggml.tokens"]), list(packaged["tokenizer.ggml.merges"]))
    trained, served = vocabulary.tokenizer(), Tokenizer.from_metadata(packaged)
    for conversation in sample:
        rendered = template.render(conversation.messages, tools=conversation.tools, add_generation_prompt=False)
        expected = trained.encode(written(conversation), add_special_tokens=False).ids
        assert served.encode_rendered(rendered) == expected
