"""The skills of standing questions: what is kept back stays so, and checks tell right from wrong."""

from __future__ import annotations

import itertools
import re
from random import Random

import pytest
from demo_model.conversation import Answer, Conversation, assistant, render
from demo_model.phrasing import fill
from demo_model.skills import arithmetic, facts, unknown

_SKILLS = (facts, arithmetic, unknown)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w+{}-]", " ", text.lower()).split())


def _slot_names(text: str) -> str:
    """The shape of a template, whatever its slots are called."""
    return _plain(re.sub(r"\{\w+\}", "{}", text))


@pytest.mark.parametrize("relation", facts.RELATIONS, ids=lambda relation: relation.name)
def test_kept_back_wordings_of_facts_are_no_wordings_of_the_training(relation: facts.Relation) -> None:
    trained = {template for group in relation.wording.groups for template in group}
    kept_back = {template for group in relation.wording.kept_back for template in group}
    for fact in relation.facts[:5]:
        assert not {_plain(fill(t, fact.slots)) for t in trained} & {_plain(fill(t, fact.slots)) for t in kept_back}


@pytest.mark.parametrize(
    "wording", dict.fromkeys(kind for kind, _ in unknown._KINDS), ids=lambda wording: wording.groups[0][0]
)
def test_kept_back_wordings_of_the_unknown_are_no_wordings_of_the_training(wording: unknown.Wording) -> None:
    trained = {_slot_names(template) for group in wording.groups for template in group}
    assert not trained & {_slot_names(template) for group in wording.kept_back for template in group}


def test_kept_back_wordings_of_sums_are_no_wordings_of_the_training() -> None:
    for trained, kept_back in (
        (arithmetic._SUM, arithmetic._SUM_HELD_OUT),
        (arithmetic._STORIES, arithmetic._STORIES_HELD_OUT),
    ):
        for operator in "+-":
            assert not {_plain(t) for t in trained[operator]} & {_plain(t) for t in kept_back[operator]}


@pytest.mark.parametrize("skill", _SKILLS)
def test_no_question_of_the_evaluation_is_trained(skill) -> None:
    rng = Random(7)
    trained = {_plain(skill.exchange(rng).user) for _ in range(3000)}
    asked = {_plain(skill.probe(rng).messages[-1]["content"]) for _ in range(500)}
    assert not trained & asked


@pytest.mark.parametrize("skill", [facts, arithmetic])
def test_every_word_of_the_evaluation_was_seen_in_training(skill) -> None:
    seen = {word for seed in range(5000) for word in _plain(skill.exchange(Random(seed)).user).split()}
    for relation in facts.RELATIONS:
        for fact in relation.facts:
            seen.update(_plain(" ".join(fact.slots.values())).split())
    asked = {word for seed in range(400) for word in _plain(skill.probe(Random(seed)).messages[-1]["content"]).split()}
    assert not {word for word in asked - seen if word.isalpha()}


@pytest.mark.parametrize("skill", _SKILLS)
def test_exchanges_are_the_same_for_the_same_seed_and_render(skill) -> None:
    for seed in range(300):
        one = skill.exchange(Random(seed))
        assert one == skill.exchange(Random(seed))
        assert one.user
        assert "{" not in one.user + one.answer + one.short
        conversation = Conversation([{"role": "user", "content": one.user}, assistant(one.answer)])
        assert [s.text for s in render(conversation) if s.learnt] == [one.answer + "<|im_end|>"]


@pytest.mark.parametrize("skill", _SKILLS)
def test_checks_accept_what_is_expected_and_refuse_the_answers_to_others(skill) -> None:
    probes = [skill.probe(Random(seed)) for seed in range(300)]
    assert all(probe.check(Answer(probe.expected)) for probe in probes)
    assert not any(probe.check(Answer(text)) for probe in probes for text in ("", "Hello!", "There is one."))
    if skill is not unknown:
        for one, other in itertools.pairwise(probes):
            if one.expected.split()[-1] != other.expected.split()[-1]:
                assert not one.check(Answer(other.expected)), (one.expected, other.expected)


def test_each_fact_is_asked_for_by_one_question() -> None:
    questions = [
        (relation.wording.groups[0][0], tuple(fact.slots.items()))
        for relation in facts.RELATIONS
        for fact in relation.facts
    ]
    assert len(questions) == len(set(questions))


def test_a_fact_turned_round_is_wrong() -> None:
    order = next(relation for relation in facts.RELATIONS if relation.name == "after")
    assert {fact.key for fact in order.facts} >= {"Tuesday comes after", "January comes after"}


def test_invented_names_of_the_evaluation_are_kept_back() -> None:
    rng = Random(3)
    trained = {unknown.invented(rng, False) for _ in range(5000)}
    assert not trained & {unknown.invented(rng, True) for _ in range(1000)}


def test_sums_are_right_at_every_step_and_kept_back_in_both_orders() -> None:
    for seed in range(2000):
        one = arithmetic.exchange(Random(seed))
        asked, *steps = one.answer.removesuffix(".").split(" = ")
        a, operator, b = re.fullmatch(r"(\d+) ([+-]) (\d+)", asked).groups()
        result = int(a) + int(operator + b)
        assert [_value(step) for step in steps] == [result] * len(steps)
        assert steps[-1] == str(result)
        assert one.short in ("", f"{result}.")
        for x, op, y in re.findall(r"(\d+) ([+-]) (\d+)", one.answer):
            assert not arithmetic.kept_back(int(x), op, int(y))
    for a, operator, b in arithmetic._KEPT_BACK:
        assert arithmetic.kept_back(b, operator, a)


def _value(step: str) -> int:
    """Of "-4", "4 + 5" or "-(9 - 4)"."""
    sign, a, operator, b = re.fullmatch(r"(-?)\(?(\d+)(?: ([+-]) (\d+)\)?)?", step).groups()
    return int(sign + "1") * (int(a) + int(operator + b if b else 0))


def test_a_missing_minus_sign_is_wrong() -> None:
    probes = [arithmetic.probe(Random(seed)) for seed in range(200)]
    below_zero = [probe for probe in probes if "= -" in probe.expected]
    assert below_zero
    assert not any(probe.check(Answer(probe.expected.replace("= -", "= "))) for probe in below_zero)
