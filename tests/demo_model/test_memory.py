"""Memory: answers repeat what was said, the latest word counts, and wordings kept back stay out of training."""

from __future__ import annotations

import re
from random import Random

from demo_model.conversation import Answer, Exchange, render
from demo_model.data_memory import KINDS
from demo_model.skills import memory
from demo_model.surface import core

SEEDS = range(300)


def exchange(rng: Random) -> Exchange:
    return Exchange("What is 2 + 3?", "2 + 3 = 5.", "5.")


def test_wordings_kept_back_are_others():
    for kind in KINDS.values():
        assert not set(map(core, kind.tells)) & set(map(core, kind.tells_held_out))
        assert not set(map(core, kind.asks)) & set(map(core, kind.asks_held_out))
    words = {
        word for kind in KINDS.values() for text in kind.tells + kind.asks for word in re.findall(r"\w+", text.lower())
    }
    kept_back = [text for kind in KINDS.values() for text in kind.tells_held_out + kind.asks_held_out]
    assert [text for text in kept_back if set(re.findall(r"\w+", text.lower())) - words] == []


def test_questions_of_probes_are_not_asked_in_training():
    rng = Random(2)
    asked = {
        core(message["content"])
        for _ in range(500)
        for message in memory.conversation(rng, exchange).messages
        if message["role"] == "user"
    }
    assert not asked & {core(memory.probe(rng).messages[-1]["content"]) for _ in range(500)}


def test_what_is_answered_was_said_before():
    answered = 0
    for seed in SEEDS:
        said = ""
        conversation = memory.conversation(Random(seed), exchange)
        for message in conversation.messages:
            if message["role"] != "assistant":
                said += message["content"] + "\n"
            elif message["content"].startswith("You have not"):
                continue
            elif found := re.search(
                r"[Yy]our \w+(?: \w+)? is (?:called |on )?([^,.]+?)(?:[,.]| and )", message["content"]
            ):
                answered += 1
                assert found[1] in said
        assert any(segment.learnt for segment in render(conversation))
    assert answered > len(SEEDS) / 2


def test_the_latest_word_counts():
    corrected = 0
    for seed in range(600):
        probe = memory.probe(Random(seed))
        noted = [
            m["content"] for m in probe.messages if m["role"] == "assistant" and m["content"].startswith("Noted: ")
        ]
        if len(noted) < 2 or probe.expected.startswith("You have not"):
            continue
        former, latest = noted[-2], noted[-1]
        if probe.expected == latest.removeprefix("Noted: ").capitalize():
            corrected += 1
            assert not probe.check(Answer(former))
    assert corrected


def test_probes_accept_their_answer_alone():
    for seed in SEEDS:
        probe = memory.probe(Random(seed))
        assert probe.messages == memory.probe(Random(seed)).messages
        assert probe.check(Answer(probe.expected))
        assert not probe.check(Answer("I do not know that."))
