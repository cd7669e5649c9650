"""Filling JSON: what is asked and told is what is expected, and the evaluation's wordings are its own."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator

import pytest
from demo_model.conversation import Answer, Exchange, Probe, render
from demo_model.data_json_kinds import UNSEEN
from demo_model.data_json_more import MORE, TRAINED
from demo_model.skills import json_fill
from demo_model.split import held_out

FILLER = Exchange("What is the capital of Spain?", "The capital of Spain is Madrid.", "Madrid.")


def fills(count: int) -> Iterator[tuple[str, str]]:
    """(request with its text, answer) of training conversations."""
    rng = random.Random(7)
    for _ in range(count):
        talk = json_fill.conversation(rng, lambda rng: FILLER)
        assert "".join(s.text for s in render(talk)).endswith("<|im_end|>")
        asked = ""
        for message in talk.messages:
            if message["role"] == "assistant" and message["content"] != FILLER.answer:
                yield asked, message["content"]
            asked += message["content"] + "\n"


def test_answers_are_compact_json_of_what_the_text_tells() -> None:
    words = dict(zip(json_fill.SMALL_NUMBERS, range(2, 13), strict=True))
    for asked, answer in fills(600):
        record = json.loads(answer)
        assert json.dumps(record, ensure_ascii=False) == answer
        assert 1 <= len(record) <= 4
        for key, value in record.items():
            assert key in asked
            if isinstance(value, str):
                assert value in asked
            else:
                assert type(value) in (int, float)
                assert str(value) in asked or any(n == value and w in asked.lower() for w, n in words.items())


@pytest.mark.parametrize(("draw", "category"), [(json_fill.probe, "JSON"), (json_fill.probe_unseen, "unseen records")])
def test_checks_know_right_from_wrong(draw: Callable[[random.Random], Probe], category: str) -> None:
    rng = random.Random(1)
    for _ in range(300):
        probe = draw(rng)
        assert probe.category == category
        expected = json.loads(probe.expected)
        assert probe.check(Answer(probe.expected))
        assert probe.check(Answer(f" {json.dumps(expected, indent=1)}\n"))
        for wrong in ("", "I do not know.", probe.expected + "}", "[]", json.dumps(expected | {"more": 1})):
            assert not probe.check(Answer(wrong))
        for key, value in expected.items():
            other = str(value) if isinstance(value, (int, float)) else 0.5
            assert not probe.check(Answer(json.dumps(expected | {key: other})))
            assert not probe.check(Answer(json.dumps({k: v for k, v in expected.items() if k != key})))


def test_held_out_words_are_never_trained() -> None:
    """Values by the split's rule; requests and clauses by their own lists."""
    for told in (json_fill._HELD_FORM, json_fill._HELD_KEYS, json_fill._HELD_SCHEMA):
        asked = "\n".join(text for text, _ in fills(1500)).lower()
        for template in told:
            longest = max(template.replace("{k}", "{n}").split("{n}"), key=len).strip().lower()
            assert len(longest) < 15 or longest not in asked, template
    for kind in TRAINED:
        for field in kind.fields:
            assert not {*field.held} & {*field.says}
    rng = random.Random(5)
    for pool in json_fill._COMPOSED:
        for fresh in (True, False):
            for _ in range(20):
                text = json_fill._draw(pool, rng, fresh)[1]
                assert text.isalpha() or held_out(f"json {text.lower()}") == fresh, (pool, text)
    for _ in range(300):
        plan = json_fill._plan(rng, TRAINED)
        told = json_fill._tell(plan, rng, True, True)
        for key, field in plan.keys.items():
            text = str(told.expected[key])
            if field.values in json_fill._COMPOSED and not text.isalpha():
                assert held_out(f"json {text.lower()}"), (key, told)


def test_kinds_are_enough_and_named_apart() -> None:
    assert len({kind.name for kind in TRAINED}) >= 40
    assert len(UNSEEN) >= 8
    assert not {kind.name for kind in TRAINED} & {kind.name for kind in UNSEEN}


@pytest.mark.parametrize("draw", [json_fill.probe, json_fill.probe_unseen])
def test_equal_seeds_give_equal_probes(draw: Callable[[random.Random], Probe]) -> None:
    first, second = (draw(random.Random(3)) for _ in range(2))
    assert (first.messages, first.expected) == (second.messages, second.expected)


def test_kinds_for_training_are_apart_from_those_of_the_evaluation() -> None:
    held = {clause for kind in TRAINED for field in kind.fields for clause in field.held}
    unseen = {kind.name for kind in UNSEEN}
    for kind in MORE:
        assert kind.name not in unseen
        told = [clause for field in kind.fields for clause in field.says]
        assert len(told) == len(set(told)), kind.name
        assert not held & set(told), (kind.name, held & set(told))
