"""Stories: they tell of the things that were given, in whole sentences, and their grammar is rich enough."""

from __future__ import annotations

import re
from random import Random

from demo_model import data_stories
from demo_model.conversation import Answer
from demo_model.data_pools import Pool
from demo_model.skills import stories
from demo_model.surface import core


def test_the_grammar_has_many_plots_whose_slots_are_known():
    lists = [value for name, value in vars(data_stories).items() if re.match("(WITH|IN|UNDER|BRIEF)_", name)]
    plots = [plot for one in lists for plot in (sum(one.values(), ()) if isinstance(one, dict) else one)]
    assert len(plots) == len(set(plots)) >= 60
    slots = {slot for plot in plots for slot in re.findall(r"{(\w+)}", plot)}
    assert slots <= {"A", "H", "he", "his", "him", "O", "o", "Q", "q", "F", "f", "F_", "L", "l", "S", "p", "spot"}


def test_there_is_much_to_tell_of():
    pools = [value for value in vars(data_stories).values() if isinstance(value, Pool)]
    assert sum(len(pool.words) for pool in (*pools, *data_stories.THINGS.values())) >= 300


def test_stories_are_whole_sentences_of_a_fitting_length():
    rng = Random(3)
    kept_back = {core(text) for text in (*stories._HELD_OUT, *stories._OPEN_HELD_OUT)}
    for _ in range(1000):
        one = stories.exchange(rng)
        assert core(one.user) not in kept_back
        for text in filter(None, (one.answer, one.short)):
            assert text.endswith(".")
            assert not re.search(r"[{}]|  |\. [a-z]|\ba [aeio]|\bthe (the|a) ", text)
        assert len(one.short) < len(one.answer) < 420


def test_an_opening_names_all_that_the_story_is_about():
    rng = Random(5)
    for _ in range(500):
        given, plots, _ = stories._subject(rng, held=False)
        opening = stories._tell(rng, given, plots, opened=True).split("\n\n")[-1].split(". ")[0].lower()
        assert all(noun.first.lower() in opening for noun in given)


def test_probes_want_every_given_thing():
    for seed in range(300):
        probe = stories.probe(Random(seed))
        assert probe.messages == stories.probe(Random(seed)).messages
        assert probe.check(Answer(probe.expected))
        assert not probe.check(Answer("Once upon a time."))
        assert not probe.check(Answer(probe.expected.rstrip(".")))
