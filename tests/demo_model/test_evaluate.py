"""The evaluation itself, against a server of a few lines that answers from a rule."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from typing import Any

import openai
import pytest
from demo_model import evaluate
from demo_model.conversation import Answer, Probe, call, function_tool, system, tool_result, user
from demo_model.evaluate import CATEGORIES, Category, NotHeldOutError

PING = function_tool("ping", "Ping a host.", {"host": {"type": "string"}})


def doubled(rng: Random) -> Probe:
    number = rng.randrange(10**6)
    expected = str(2 * number)
    return Probe("double", [user(f"Double {number}")], expected, lambda answer: answer.text == expected)


def pinged(rng: Random) -> Probe:
    host = f"host{rng.randrange(10**6)}"
    calls = [("ping", {"host": host})]
    return Probe("ping", [user(f"Ping {host}")], str(calls), lambda answer: list(answer.calls) == calls, [PING])


class Stub:
    """Doubles numbers and pings hosts. `broken`: what it says instead of every third double."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self.broken = ""
        self.status = 200
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._reply({"object": "list", "data": [{"id": "stub", "object": "model"}]})

            def do_POST(self) -> None:
                request = json.loads(self.rfile.read(int(self.headers["content-length"])))
                outer.requests.append(request)
                message = {"role": "assistant", **outer.answer(request)}
                self._reply({"id": "x", "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]})

            def _reply(self, body: dict[str, Any]) -> None:
                data = json.dumps(body).encode()
                self.send_response(outer.status if self.command == "POST" else 200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *arguments: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}).start()

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        what, about = request["messages"][-1]["content"].split()
        if what == "Ping":
            function = {"name": request["tools"][0]["function"]["name"], "arguments": json.dumps({"host": about})}
            return {"content": None, "tool_calls": [{"id": "c", "type": "function", "function": function}]}
        wrong = self.broken and int(about) % 3 == 0
        return {"content": self.broken if wrong else str(2 * int(about))}


@pytest.fixture
def stub() -> Iterator[Stub]:
    made = Stub()
    yield made
    made.server.shutdown()
    made.server.server_close()


@pytest.fixture(autouse=True)
def categories(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = {"double": Category(doubled, 90), "ping": Category(pinged, 95)}
    monkeypatch.setattr(evaluate, "CATEGORIES", made)
    monkeypatch.setattr(evaluate, "CORPUS", tmp_path / "corpus.jsonl")


@pytest.fixture
def command(stub: Stub) -> Callable[..., int]:
    return lambda *arguments: evaluate.main(["--url", stub.url, "--count", "30", *arguments])


def test_right_answers_pass(stub: Stub, command: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert command() == 0
    shown = capsys.readouterr().out
    assert shown.count("100.0 %") == 2
    assert shown.count(" ok ") == 2
    assert "missed" not in shown
    assert len(stub.requests) == 60
    for request in stub.requests:
        assert (request["model"], request["temperature"], request["max_tokens"]) == ("stub", 0, 128)
        assert request.get("tools") == ([PING] if "Ping" in request["messages"][-1]["content"] else None)


def test_wrong_answers_are_reported(
    stub: Stub, command: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stub.broken = "[bold]forty-two"
    out = tmp_path / "deep" / "report.json"
    assert command("--failures", "2", "--out", str(out)) == 1
    shown = capsys.readouterr().out
    assert shown.count("[bold]forty-two") == 2
    assert shown.count("missed") == 1
    report = json.loads(out.read_text())
    double, ping = report["categories"]
    assert (double["ok"], ping["ok"], report["ok"]) == (False, True, False)
    failures = report["failures"]
    assert double["passed"] + len(failures) == double["asked"] == 30
    for failure in failures:
        number = int(failure["prompt"][-1]["content"].split()[1])
        assert number % 3 == 0
        assert (failure["expected"], failure["got"]) == (str(2 * number), stub.broken)


def test_a_refusal_is_a_wrong_answer(stub: Stub, command: Callable[..., int], tmp_path: Path) -> None:
    stub.status = 400
    out = tmp_path / "report.json"
    assert command("--category", "ping", "--out", str(out)) == 1
    report = json.loads(out.read_text())
    assert [(c["category"], c["passed"]) for c in report["categories"]] == [("ping", 0)]
    assert "status 400" in report["failures"][0]["got"]


def test_without_a_server_nothing_is_reported() -> None:
    with pytest.raises(openai.APIConnectionError):
        evaluate.run("http://127.0.0.1:9", "stub", 1, 0, ["double"])


def test_what_the_corpus_asks_is_not_asked(command: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    (probe, *_) = evaluate.draw(30, evaluate.SEED, ["double"])["double"]
    question = probe.messages[-1]["content"]
    record = {"messages": [user(f"  {question.upper()}\n"), {"role": "assistant", "content": ""}], "tools": []}
    evaluate.CORPUS.write_text(json.dumps(record) + "\n")
    assert command() == 2
    assert f"double: {question}" in capsys.readouterr().err


def test_narrow_categories_draw_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluate, "CATEGORIES", {"double": Category(doubled, 90, narrow=True)})
    asked = {evaluate.normalized(p.messages[-1]["content"]) for p in evaluate.draw(5, 3, ["double"])["double"]}
    for probe in evaluate.draw(5, 3, ["double"], asked)["double"]:
        assert evaluate.normalized(probe.messages[-1]["content"]) not in asked
    constant = Probe("x", [user("Hi")], "", lambda answer: True)
    monkeypatch.setattr(evaluate, "CATEGORIES", {"x": Category(lambda rng: constant, 90, narrow=True)})
    with pytest.raises(NotHeldOutError, match="x: Hi"):
        evaluate.draw(1, 3, ["x"], {"hi"})


def test_everyday_questions_may_be_asked_in_a_new_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    def framed(rng: Random) -> Probe:
        return Probe("x", [system("Talk like a pirate."), user("Hi")], "", lambda answer: True, [PING])

    monkeypatch.setattr(evaluate, "CATEGORIES", {"x": Category(framed, 90, framed=True)})

    def corpus(*records: dict[str, Any]) -> set[str]:
        evaluate.CORPUS.write_text("".join(json.dumps(record) + "\n" for record in records))
        return evaluate.questions(evaluate.CORPUS)

    other = {"messages": [system("Be brief."), user("Hi")], "tools": [PING]}
    bare = {"messages": [user("Hi")], "tools": []}
    evaluate.draw(1, 3, ["x"], corpus(other, bare))
    same = {"messages": [system("talk like a pirate."), user("hi")], "tools": [PING]}
    with pytest.raises(NotHeldOutError):
        evaluate.draw(1, 3, ["x"], corpus(other, same))


def test_calls_and_results_get_the_ids_that_openai_wants() -> None:
    talk = [user("Ping a and b"), call("ping", {"host": "a"}), tool_result("1 ms"), call("ping", {"host": "é"})]
    shaped = evaluate.openai_messages([*talk, tool_result("2 ms")])
    calls = [message["tool_calls"][0] for message in shaped if message["role"] == "assistant"]
    assert [c["function"]["arguments"] for c in calls] == ['{"host": "a"}', '{"host": "é"}']
    assert [c["id"] for c in calls] == [m["tool_call_id"] for m in shaped if m["role"] == "tool"]
    assert len({c["id"] for c in calls}) == 2
    assert talk[1]["tool_calls"][0]["function"]["arguments"] == {"host": "a"}, "the probe's own stay as they are"


def test_the_skills_probes() -> None:
    """Every category draws, renders and refuses nonsense; rows of the table are what the skills say they are."""
    for name, category in CATEGORIES.items():
        rng = Random(4)
        for _ in range(20):
            probe = category.probe(rng)
            assert probe.category == name
            assert probe.messages[-1]["role"] in ("user", "tool")
            assert not probe.check(Answer("")), name
            assert not probe.check(Answer("Xylophone zebras hum.", [("no_such_function", {"x": 1})])), name
            json.dumps(evaluate.openai_messages(probe.messages))
