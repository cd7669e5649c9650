"""Tool calls: training has no held-out tool, calls keep the signature, the checks tell right from wrong."""

from __future__ import annotations

import json
import re
from random import Random

import pytest
from demo_model import tool_composed, tool_results, tool_shapes
from demo_model.conversation import Answer, Exchange, render
from demo_model.skills import tool_calls

SEEDS = range(400)


def exchange(rng: Random) -> Exchange:
    return Exchange("What is the capital of Norway?", "The capital of Norway is Oslo.", "Oslo.")


def conversations():
    return [tool_calls.conversation(Random(seed), exchange) for seed in SEEDS]


def test_calls_follow_the_signature_and_the_users_words():
    kinds = {"string": str, "integer": int, "number": (int, float)}
    calls = 0
    for conversation in conversations():
        tools = {tool["function"]["name"]: tool["function"]["parameters"] for tool in conversation.tools}
        said = ""
        for message in conversation.messages:
            said += message["content"].lower() if message["role"] == "user" else ""
            for one in message.get("tool_calls", ()):
                calls += 1
                name, arguments = one["function"]["name"], one["function"]["arguments"]
                properties = tools[name]["properties"]
                assert list(arguments) == [key for key in properties if key in arguments]
                assert set(tools[name]["required"]) <= set(arguments)
                for key, value in arguments.items():
                    assert isinstance(value, kinds[properties[key]["type"]])
                    assert value in properties[key].get("enum", [value])
                    assert str(value).lower() in said
    assert calls > len(SEEDS) / 2


def test_a_word_that_is_looked_up_is_in_one_tool_or_in_none():
    answers = set()
    for conversation in map(tool_calls.lookup, map(Random, SEEDS)):
        listed = render(conversation)[0].text.partition("Tools:\n")[2].removesuffix("<|im_end|>")
        names = [tool["function"]["name"] for tool in conversation.tools]
        parts = re.split("|".join(f"\n={re.escape(name)}$" for name in names), listed, flags=re.M)
        words = {
            name: tool_shapes.words_of(tool_shapes.spaced(re.sub(r": (string|number|integer)\b", "", part)))
            for name, part in zip(names, parts, strict=False)
        }
        messages = [message["content"] for message in conversation.messages]
        for question, answer in zip(messages[::2], messages[1::2], strict=True):
            each = [pair.split(": ") for pair in answer.split(", ")] if ": " in answer else []
            for word, name in each:
                assert [n for n in names if word.lower() in words[n]] == ([] if name == "none" else [name])
            if not each and answer != "none":
                others = set().union(*(words[n] for n in names if n != answer))
                assert tool_shapes.words_of(question) & (words[answer] - others)
            answers |= {"each"} if each else {answer == "none"}
    assert answers == {"each", True, False}


def test_training_and_probes_share_no_family_combination_or_parameter():
    names = [{name for family in tool_shapes.FAMILIES[held] for name in family.names} for held in (False, True)]
    assert not names[0] & names[1]
    wordings = [{w.text for family in tool_shapes.FAMILIES[held] for w in family.wordings} for held in (False, True)]
    assert not wordings[0] & wordings[1]
    assert not set(tool_composed.PAIRS[False]) & set(tool_composed.PAIRS[True])
    parameters = [{name for one in tool_composed.PARAMETERS[held] for name in one.names} for held in (False, True)]
    assert not parameters[0] & parameters[1]
    trained = {tool["function"]["name"] for c in conversations() for tool in c.tools}
    assert not trained & names[1]


def test_probes_are_repeatable_and_their_checks_tell_right_from_wrong():
    seen = set()
    for seed in SEEDS:
        probe = tool_calls.probe(Random(seed))
        assert probe.messages == tool_calls.probe(Random(seed)).messages
        seen.add(probe.category)
        assert not probe.check(Answer(""))
        if probe.category == "tool calls":
            wanted = json.loads(probe.expected)
            name, arguments = wanted["name"], wanted["arguments"]
            assert probe.check(Answer("", [(name, arguments)]))
            assert not probe.check(Answer(probe.expected))
            assert not probe.check(Answer("", [(name + "x", arguments)]))
            assert not probe.check(Answer("", [(name, {**arguments, "more": 1})]))
        elif probe.category == "tool results":
            assert probe.check(Answer(probe.expected))
            assert not probe.check(Answer("I do not know."))
        else:
            action = probe.expected == tool_calls.NO_TOOL
            assert probe.check(Answer(tool_calls.NO_TOOL)) == action
            assert probe.check(Answer("Paris.")) != action
            assert not probe.check(Answer(tool_calls.NO_TOOL, [(probe.tools[0]["function"]["name"], {})]))
    assert seen == {"tool calls", "no tool fits", "tool results"}


def test_an_argument_of_another_type_is_wrong():
    probe = next(p for p in map(tool_calls.probe_call, map(Random, SEEDS)) if re.search(r": \d+}}", p.expected))
    wanted = json.loads(probe.expected)
    changed = {key: str(value) for key, value in wanted["arguments"].items()}
    assert not probe.check(Answer("", [(wanted["name"], changed)]))


@pytest.mark.parametrize(
    ("result", "answer"),
    [
        ('{"temperature": 21, "condition": "sunny"}', "Temperature: 21, condition: sunny."),
        ('{"status": "ok"}', "Done."),
        ('{"status": "ok", "order_id": "A7"}', "Done. Order id: A7."),
        ('{"status": "delayed", "arrivalTime": "7:30"}', "Status: delayed, arrival time: 7:30."),
        ('{"success": false, "error": "not found"}', "That did not work: not found."),
        ('{"items": ["milk", "eggs", "tea"], "paid": true}', "Items: milk, eggs and tea, paid: yes."),
        ("21 degrees", "The result is 21 degrees."),
        ("The door is open.", "The door is open."),
        ("42", "The result is 42."),
        ("OK", "Done."),
    ],
)
def test_answers_follow_from_the_result(result, answer):
    assert tool_results.answer_from(result) == answer


def test_conversations_render_within_the_context():
    sizes = [sum(len(segment.text) for segment in render(conversation)) for conversation in conversations()]
    assert max(sizes) < 2600
    assert sum(sizes) / len(sizes) < 1300
