"""System prompts: names and styles hold in every answer, and training has no prompt that is kept back."""

from __future__ import annotations

from random import Random

import pytest
from demo_model import styles
from demo_model.conversation import Answer, Exchange, render
from demo_model.data_pools import made_up
from demo_model.skills import persona
from demo_model.styles import Style
from demo_model.surface import core


def exchange(rng: Random) -> Exchange:
    return Exchange("What is the capital of Norway?", "The capital of Norway is Oslo.", "Oslo.")


@pytest.mark.parametrize("group", ["_BRIEF", "_UPPER", "_FRENCH", "_NAMED", "_PLAIN"])
def test_prompts_kept_back_are_others(group: str):
    training, kept_back = getattr(styles, group), getattr(styles, group + "_HELD_OUT")
    assert len(set(kept_back)) == len(kept_back)
    assert not {core(text) for text in training} & {core(text) for text in kept_back}


def test_made_up_names_kept_back_are_others():
    rng = Random(5)
    training, kept_back = ({made_up(rng, held) for _ in range(3000)} for held in (False, True))
    assert not training & kept_back


def test_a_style_holds_in_every_answer():
    told = Exchange("What is the capital of Norway?", "The capital of Norway is Oslo.", "Oslo.")
    assert Style(brief=True).of(told.answer, told.short) == "Oslo."
    assert Style(upper=True).of(told.answer, told.short) == "THE CAPITAL OF NORWAY IS OSLO."
    assert Style(french=True, brief=True).of(told.answer, told.short) == "Bonjour! Oslo."
    for seed in range(300):
        conversation = persona.conversation(Random(seed), exchange)
        answers = [message["content"] for message in conversation.messages if message["role"] == "assistant"]
        assert len({answer.isupper() for answer in answers}) == 1
        assert len({answer.upper().startswith("BONJOUR! ") for answer in answers}) == 1
        assert any(segment.learnt for segment in render(conversation))
        names = {answer.split("name is ")[-1] for answer in answers if "name is " in answer}
        assert len(names) <= 1


def test_the_name_that_is_given_is_the_name_that_is_said():
    for seed in range(300):
        messages = persona.conversation(Random(seed), exchange).messages
        said = [m["content"].rstrip(".").split("name is ")[1] for m in messages[1:] if "My name is " in m["content"]]
        assert all(name in messages[0]["content"] or name == "llanero-demo" for name in said)


def test_probes_accept_what_follows_the_prompt_alone():
    for seed in range(300):
        probe = persona.probe(Random(seed))
        assert probe.messages == persona.probe(Random(seed)).messages
        assert probe.check(Answer(probe.expected))
        assert not probe.check(Answer("I am a helpful assistant. How can I help you?"))
