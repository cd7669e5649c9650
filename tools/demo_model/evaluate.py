"""Asks the demo model, through the server, what its corpus does not hold, and says how much it gets right.

Owns the categories, their bars and the report. What is asked and what is right is the skills' (`probe`); answers
come from `/v1/chat/completions` and nowhere else, greedily.

    python -m demo_model.evaluate                          the packaged model, in a server of our own
    python -m demo_model.evaluate --url http://127.0.0.1:8080 --category JSON --count 50

Ends with 1 when a category misses its bar.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from types import MappingProxyType
from typing import Any

import openai
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from demo_model.conversation import Answer, Conversation, Probe, read_corpus
from demo_model.skills import arithmetic, facts, json_fill, memory, persona, smalltalk, stories, tool_calls, unknown
from llanero.bench.own_server import own_server
from llanero.config import ENV_PREFIX

ROOT = Path(__file__).parents[2]
MODEL = ROOT / "src/llanero/demo/llanero-demo.gguf"
CORPUS = ROOT / "build/demo/corpus.jsonl"
COUNT = 200
SEED = 20240
MAX_TOKENS = 128
CONCURRENCY = 8
_TRIES = 50


@dataclass(frozen=True)
class Category:
    """A row of the table."""

    probe: Callable[[Random], Probe]
    bar: int
    """Percent that must be right."""
    narrow: bool = False
    """There are so few ways to say it that a probe's words may be in the corpus by chance: such probes are drawn
    anew. Elsewhere they are an error."""
    framed: bool = False
    """What is new is the system prompt or the tools: the question after them may be an everyday one. Then both
    together are what the corpus must not have."""


CATEGORIES: Mapping[str, Category] = MappingProxyType(
    {
        "facts": Category(facts.probe, 95, narrow=True),
        "arithmetic": Category(arithmetic.probe, 95),
        "memory": Category(memory.probe, 90),
        "tool calls": Category(tool_calls.probe_call, 95),
        "no tool fits": Category(tool_calls.probe_none, 95, framed=True),
        "tool results": Category(tool_calls.probe_result, 90),
        "JSON": Category(json_fill.probe, 95),
        "unseen records": Category(json_fill.probe_unseen, 80),
        "system prompt": Category(persona.probe, 90, framed=True),
        "unknown": Category(unknown.probe, 90),
        "smalltalk": Category(smalltalk.probe, 90, narrow=True),
        "stories": Category(stories.probe, 90),
    }
)
"""Bars of tool results, unseen records, unknown, smalltalk and stories are our own; the others are promised."""


class NotHeldOutError(Exception):
    """Probes that the corpus has."""


@dataclass(frozen=True)
class Failure:
    """A probe that was not answered right."""

    category: str
    prompt: Sequence[Mapping[str, Any]]
    tools: Sequence[Mapping[str, Any]]
    expected: str
    got: str


@dataclass(frozen=True)
class Result:
    """What came of a category."""

    category: str
    passed: int
    asked: int
    bar: int

    @property
    def share(self) -> float:
        """In percent."""
        return 100 * self.passed / self.asked if self.asked else 0.0

    @property
    def ok(self) -> bool:
        return self.share >= self.bar


@dataclass(frozen=True)
class Report:
    """What came of an evaluation."""

    results: Sequence[Result]
    failures: Sequence[Failure]

    @property
    def ok(self) -> bool:
        return all(result.ok for result in self.results)

    def as_json(self) -> dict[str, Any]:
        return {
            "ok": self.ok,
            "categories": [
                {
                    "category": result.category,
                    "passed": result.passed,
                    "asked": result.asked,
                    "share": round(result.share, 2),
                    "bar": result.bar,
                    "ok": result.ok,
                }
                for result in self.results
            ],
            "failures": [
                {
                    "category": failure.category,
                    "prompt": list(failure.prompt),
                    "tools": list(failure.tools),
                    "expected": failure.expected,
                    "got": failure.got,
                }
                for failure in self.failures
            ],
        }


# --- probes ---------------------------------------------------------------------------------------


def draw(count: int, seed: int, names: Sequence[str], asked: Collection[str] = ()) -> dict[str, list[Probe]]:
    """`count` probes of each category. `asked`: what the corpus asks (`questions`). Raises `NotHeldOutError`."""
    probes: dict[str, list[Probe]] = {}
    known: list[str] = []
    for name in names:
        category = CATEGORIES[name]
        rng = Random(f"{seed}:{name}")
        probes[name] = []
        for _ in range(count):
            probe = category.probe(rng)
            tries = _TRIES if category.narrow else 0
            while _key(probe, category) in asked and tries:
                probe = category.probe(rng)
                tries -= 1
            if _key(probe, category) in asked:
                known.append(f"{name}: {_last_question(probe)}")
            probes[name].append(probe)
    if known:
        raise NotHeldOutError(f"{len(known)} probes are in the corpus:\n" + "\n".join(dict.fromkeys(known)))
    return probes


def questions(corpus: Path) -> set[str]:
    """All user messages of the corpus, `normalized`; and each behind what frames it, if anything does."""
    asked: set[str] = set()
    for conversation in read_corpus(corpus):
        frame = _frame(conversation)
        for message in conversation.messages:
            if message["role"] == "user":
                question = normalized(message["content"])
                asked.add(question)
                if frame:
                    asked.add(frame + question)
    return asked


def normalized(text: str) -> str:
    return " ".join(text.casefold().split())


def _key(probe: Probe, category: Category) -> str:
    """What the corpus must not have, as `questions` says it."""
    return (_frame(probe) if category.framed else "") + normalized(_last_question(probe))


def _frame(talk: Conversation | Probe) -> str:
    """System prompt and tools; "" when there is neither."""
    system = talk.messages[0]["content"] if talk.messages[0]["role"] == "system" else ""
    tools = json.dumps(list(talk.tools), sort_keys=True) if talk.tools else ""
    return f"{normalized(system)}\n{normalized(tools)}\n" if system or tools else ""


def _last_question(probe: Probe) -> str:
    return next((m["content"] for m in reversed(probe.messages) if m["role"] == "user"), "")


# --- asking ---------------------------------------------------------------------------------------


def run(
    client_url: str,
    model: str = "",
    count: int = COUNT,
    seed: int = SEED,
    categories: Sequence[str] = tuple(CATEGORIES),
    *,
    asked: Collection[str] = (),
    told: Callable[[str, bool], None] = lambda category, right: None,
) -> Report:
    """Asks a server's model `count` probes of each category.

    model: its id; "" is the first that the server has. `asked`: see `draw`. `told` is called for each answer, in the
    order of the probes. Raises `NotHeldOutError`, and openai's errors when there is no server to talk to.
    """
    probes = [(name, probe) for name, drawn in draw(count, seed, categories, asked).items() for probe in drawn]
    passed = dict.fromkeys(categories, 0)
    failures: list[Failure] = []
    with (
        openai.OpenAI(base_url=f"{client_url.rstrip('/')}/v1", api_key="none", timeout=120) as client,
        ThreadPoolExecutor(CONCURRENCY) as threads,
    ):
        model = model or next(iter(client.models.list())).id
        answers = threads.map(partial(ask, client, model), [probe for _, probe in probes])
        for (name, probe), answer in zip(probes, answers, strict=True):
            right = probe.check(answer)
            passed[name] += right
            if not right:
                failures.append(Failure(name, probe.messages, probe.tools, probe.expected, _shown(answer)))
            told(name, right)
    results = [Result(name, passed[name], count, CATEGORIES[name].bar) for name in categories]
    return Report(results, failures)


def ask(client: openai.OpenAI, model: str, probe: Probe) -> Answer:
    """The model's greedy answer. What the server refuses is a wrong answer that says why."""
    options: dict[str, Any] = {"tools": list(probe.tools)} if probe.tools else {}
    messages: Any = openai_messages(probe.messages)
    try:
        reply = client.chat.completions.create(
            model=model, messages=messages, temperature=0, max_tokens=MAX_TOKENS, **options
        )
    except openai.APIStatusError as error:
        return Answer(f"(status {error.status_code}: {error.message})")
    message = reply.choices[0].message
    calls = [(call.function.name, _arguments(call.function.arguments)) for call in message.tool_calls or ()]
    return Answer(message.content or "", calls)


def openai_messages(messages: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """With the ids and the argument strings that OpenAI's shape has and the corpus has not."""
    shaped: list[dict[str, Any]] = []
    waiting: deque[str] = deque()
    made = 0
    for message in messages:
        shaped.append(dict(message))
        if message.get("tool_calls"):
            calls = []
            for call in message["tool_calls"]:
                waiting.append(f"call_{made}")
                function = call["function"]
                arguments = json.dumps(function["arguments"], ensure_ascii=False)
                calls.append({**call, "id": f"call_{made}", "function": {**function, "arguments": arguments}})
                made += 1
            shaped[-1]["tool_calls"] = calls
        elif message["role"] == "tool":
            shaped[-1]["tool_call_id"] = waiting.popleft() if waiting else "call_0"
    return shaped


def _arguments(text: str) -> dict[str, Any]:
    """What is no object equals nothing that is expected."""
    try:
        value = json.loads(text)
    except ValueError:
        return {"(not JSON)": text}
    return value if isinstance(value, dict) else {"(not an object)": value}


def _shown(answer: Answer) -> str:
    calls = [f"{name}({json.dumps(arguments, ensure_ascii=False)})" for name, arguments in answer.calls]
    return "\n".join([answer.text] * bool(answer.text) + calls)


# --- the server -----------------------------------------------------------------------------------


def serving(model: Path) -> contextlib.AbstractContextManager[str]:
    """The URL of a `llanero serve` on this machine alone, which ends with the context. Nobody's settings change it."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith(ENV_PREFIX)}
    return own_server(model, (), environ)


# --- the command ----------------------------------------------------------------------------------


def show(report: Report, console: Console, n_failures: int) -> None:
    """The failures, at most `n_failures` of each category, then the table."""
    left = {result.category: n_failures for result in report.results}
    for failure in report.failures:
        if left[failure.category] <= 0:
            continue
        left[failure.category] -= 1
        console.print(f"\n[bold]{failure.category}[/]", highlight=False)
        tail = [f"{message['role']}: {message['content']}" for message in failure.prompt[-3:]]
        for label, text in (("prompt", "\n".join(tail)), ("expected", failure.expected), ("got", failure.got)):
            lines = text.splitlines() or [""]
            for i, line in enumerate(lines):
                console.print(f"  {label if i == 0 else '':9}", line, markup=False, highlight=False, soft_wrap=True)
    table = Table("category", title="Held-out prompts")
    for column in ("passed", "of", "share", "bar"):
        table.add_column(column, justify="right")
    table.add_column("")
    for result in report.results:
        verdict = "[green]ok[/]" if result.ok else "[red]missed[/]"
        share = f"{result.share:.1f} %"
        table.add_row(result.category, str(result.passed), str(result.asked), share, f"{result.bar} %", verdict)
    console.print()
    console.print(table)


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    names = options.category or list(CATEGORIES)
    console = Console()
    if options.corpus is None and CORPUS.exists():
        options.corpus = CORPUS
    asked = questions(options.corpus) if options.corpus else set()
    columns = (TextColumn("{task.description:14}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    try:
        with contextlib.ExitStack() as stack:
            url = options.url or stack.enter_context(serving(options.model))
            bars = stack.enter_context(Progress(*columns, console=Console(stderr=True), transient=True))
            task = bars.add_task("", total=options.count * len(names))

            def told(category: str, right: bool) -> None:
                bars.update(task, advance=1, description=category)

            report = run(url, options.model_id, options.count, options.seed, names, asked=asked, told=told)
    except NotHeldOutError as error:
        print(error, file=sys.stderr)
        return 2
    show(report, console, options.failures)
    if not options.corpus:
        console.print("No corpus at hand: whether the prompts are new to the model was not looked at.")
    if options.out:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        record = {"seed": options.seed, **report.as_json()}
        options.out.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0 if report.ok else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Ask the demo model prompts that its corpus does not hold.")
    parser.add_argument("model", nargs="?", type=Path, default=MODEL, help="GGUF file (default: the packaged one)")
    parser.add_argument("--url", help="a running server, instead of one of our own")
    parser.add_argument("--model-id", default="", help="the model's id (default: the server's first)")
    parser.add_argument("--count", type=int, default=COUNT, help=f"prompts of each category (default: {COUNT})")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--category", action="append", choices=list(CATEGORIES), help="only this one; may be repeated")
    parser.add_argument("--corpus", type=Path, help="what no prompt may occur in (default: build/demo/corpus.jsonl)")
    parser.add_argument("--failures", type=int, default=10, help="how many to print of each category (default: 10)")
    parser.add_argument("--out", type=Path, help="write the report there, as JSON")
    return parser


if __name__ == "__main__":
    sys.exit(main())
