"""Small talk: what is kept back stays out of training, and its checks tell the intents apart."""

from __future__ import annotations

import re
from random import Random

from demo_model.conversation import Answer
from demo_model.skills import smalltalk
from demo_model.surface import core


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z']+", text.lower()))


def test_training_asks_nothing_that_is_kept_back_but_has_its_words():
    kept_back = [wording for intent in smalltalk.INTENTS for wording in intent.held_out]
    rng = Random(1)
    asked = [smalltalk.exchange(rng).user for _ in range(5000)]
    assert not {core(text) for text in asked} & {core(text) for text in kept_back}
    known = set().union(*(words(wording) for intent in smalltalk.INTENTS for wording in intent.wordings))
    assert [text for text in kept_back if words(text) - known] == []


def test_no_wording_means_two_things():
    listed = [
        core(w) for intent in smalltalk.INTENTS for w in dict.fromkeys(map(core, intent.wordings + intent.held_out))
    ]
    assert len(listed) == len(set(listed))


def test_each_intent_knows_its_own_answers():
    for intent in smalltalk.INTENTS:
        assert all(intent.fits(answer) for answer in intent.answers)
        assert not intent.fits("I do not know that.")


def test_probes_are_repeatable_and_refuse_other_answers():
    for seed in range(200):
        probe = smalltalk.probe(Random(seed))
        assert probe.messages == smalltalk.probe(Random(seed)).messages
        assert probe.check(Answer(probe.expected))
        assert not probe.check(Answer("The capital of Peru is Lima."))
