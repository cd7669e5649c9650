"""A measurement of servers of several kinds, and the figures that come of samples."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from llanero.bench.client import Client, Sample
from llanero.bench.load import Run, Server, runs
from llanero.bench.load_record import LoadRecord, LoadSetting, Spread
from llanero.bench.load_show import load_plot, load_table
from llanero.bench.scenarios import SCENARIOS, Sizes
from llanero.errors import ConfigError, LlaneroError

Canned = Callable[..., Any]
MODELS = {"data": [{"id": "small", "object": "model", "owned_by": "someone"}, {"id": "large"}]}
SIZES = Sizes(requests=3, n_prompt=20, n_gen=5, concurrency=0, rate=0.0)
SETTING = LoadSetting(
    scenario="burst",
    sizes=SIZES,
    exact_prompts=True,
    seed=7,
    model="m",
    server="http://x",
    made_by="someone",
    machine="a machine",
    commit="abc",
)


class Kind:
    """A server like others: `tokenize` it has, or not; it is `strict` about fields it does not know, or not."""

    def __init__(self, says: Canned, streams: Canned, *, tokenize: bool, strict: bool, broken: bool = False) -> None:
        self.says, self.streams = says, streams
        self.tokenize, self.strict, self.broken = tokenize, strict, broken

    def __call__(self, path: str, body: Any) -> bytes:
        if path == "/v1/models":
            return self.says(MODELS)
        if path == "/tokenize" and self.tokenize:
            return self.says({"tokens": body.get("content", "").split()})
        if path not in ("/v1/completions", "/v1/chat/completions"):
            return self.says({"error": {"message": "nothing here"}}, 404)
        if self.strict and "ignore_eos" in body:
            return self.says({"error": {"message": "ignore_eos is not supported"}}, 400)
        if self.broken and body["max_tokens"] == 5:
            return self.says({"error": {"message": "out of memory"}}, 500)
        usage = {"prompt_tokens": len(body["prompt"].split()), "completion_tokens": 2}
        if not body.get("stream"):
            return self.says({"usage": usage})
        return self.streams({"choices": [{"text": "a"}]}, {"choices": [{"text": "b"}]}, {"usage": usage, "choices": []})


def measure(url: str, model: str = "", keys: tuple[str, ...] = (), repetitions: int = 2) -> tuple[Server, list[Run]]:
    async def main() -> tuple[Server, list[Run]]:
        server = await Server.connect(Client(url, timeout=60), model, keys)
        writer, _ = await server.writer()
        measured = runs(server, SCENARIOS["burst"], SIZES, writer, seed=1, repetitions=repetitions)
        return server, [run async for run in measured]

    return asyncio.run(main())


@pytest.mark.parametrize("tokenize", [True, False])
@pytest.mark.parametrize("strict", [True, False])
def test_servers_of_all_kinds(canned: Canned, says: Canned, streams: Canned, tokenize: bool, strict: bool) -> None:
    app = canned(Kind(says, streams, tokenize=tokenize, strict=strict))
    server, measured = measure(app.url, "", ("key",))
    assert (server.model, server.made_by) == ("small", "someone")
    assert [(run.number, run.phase) for run in measured] == [(0, "cold"), (0, "warm"), (1, "cold"), (1, "warm")]
    for run in measured:
        assert [s.error for s in run.samples] == [""] * 3
        assert [s.output_tokens for s in run.samples] == [2] * 3
        assert all(abs(s.prompt_tokens - 20) <= 4 * (not tokenize) for s in run.samples)
    sent = [body for path, body, _ in app.asked if body and body.get("max_tokens") == 5]
    assert len(sent) == 12
    assert {key for _, _, key in app.asked} == {"bearer key"}
    for body in sent:
        assert ("ignore_eos" in body) is not strict
        assert (body["temperature"], body["stream"], body["stream_options"]) == (0, True, {"include_usage": True})


def test_a_model_by_name(canned: Canned, says: Canned, streams: Canned) -> None:
    app = canned(Kind(says, streams, tokenize=True, strict=False))
    assert measure(app.url, "large")[0].model == "large"
    with pytest.raises(ConfigError, match="no model 'huge'; it has: small, large"):
        measure(app.url, "huge")


def test_a_server_on_which_nothing_works(canned: Canned, says: Canned, streams: Canned) -> None:
    app = canned(Kind(says, streams, tokenize=True, strict=False, broken=True))
    with pytest.raises(LlaneroError, match="every request failed: HTTP 500: out of memory"):
        measure(app.url)
    app = canned(lambda path, body: says(MODELS) if path == "/v1/models" else says({"error": "no"}, 503))
    with pytest.raises(LlaneroError, match="a first request failed: HTTP 503: no"):
        measure(app.url)
    app = canned(lambda path, body: says({"models": []}))
    with pytest.raises(LlaneroError, match="no list of models"):
        measure(app.url)


def sample(started: float, *arrivals: float, **more: Any) -> Sample:
    values = {"output_tokens": len(arrivals), "prompt_tokens": 20, "cached_tokens": 4} | more
    return Sample(started=started, arrivals=list(arrivals), ended=arrivals[-1] if arrivals else started, **values)


def test_figures() -> None:
    samples = [
        sample(0.0, 1.0, 1.5, 2.5, group="b"),
        sample(0.5, 3.5, 5.0, group="b"),
        sample(1.0, group="b", error="full"),
        sample(4.0, 9.0, group="a", cached_tokens=None),
    ]
    b, a = SETTING.records(Run(1, "warm", samples))
    assert (b.group, b.phase, b.run, b.requests, b.failed, b.errors) == ("b", "warm", 1, 3, 1, {"full": 1})
    assert (b.wall_s, b.output_tokens, b.tok_s, b.prompt_tokens, b.cached_tokens) == (5.0, 5, 1.0, 40, 8)
    assert b.ttft_s == Spread(2.0, 2.9, 2.98)
    assert b.itl_s == Spread(1.0, 1.45, 1.49)
    assert (b.longest_gap_s, b.request_s) == (1.5, Spread(3.5, 4.4, 4.48))
    assert (a.ttft_s, a.itl_s, a.longest_gap_s, a.cached_tokens) == (Spread(5.0, 5.0, 5.0), None, None, None)


def test_a_line() -> None:
    [record] = SETTING.records(Run(0, "cold", [sample(0.0, 1.0, 2.0)]))
    line = json.loads(msgspec.json.encode(record))
    assert line.keys() == set(LoadRecord.__struct_fields__)
    assert line["ttft_s"] == {"p50": 1.0, "p95": 1.0, "p99": 1.0}
    assert line["sizes"]["n_prompt"] == 20
    assert (line["model"], line["seed"], line["commit"]) == ("m", 7, "abc")


def test_a_table_of_medians() -> None:
    records = []
    for number, first in enumerate((1.0, 9.0, 2.0)):
        cold = Run(number, "cold", [sample(0.0, first, first + 0.02), sample(0.0, error="full")])
        warm = Run(number, "warm", [sample(0.0, cached_tokens=None, error="full"), sample(0.0, 0.5)])
        records += [*SETTING.records(cold), *SETTING.records(warm)]
    rows = list(zip(*(column.cells for column in load_table(records).columns), strict=True))
    assert rows == [
        ("cold", "2", "3", "2.02", "2.00/2.00/2.00", "20.0/20.0/20.0", "20", "1.0", "20", "4", "3"),
        ("warm", "2", "3", "0.50", "0.50/0.50/0.50", "-", "-", "2.0", "20", "4", "3"),
    ]


def test_a_plot(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    measured = [Run(0, "cold", [sample(0.0, 1.0, 2.0), sample(0.0, error="full")]), Run(0, "warm", [sample(0.0, 1.0)])]
    load_plot(measured, "a title", tmp_path / "plot.svg")
    drawn = (tmp_path / "plot.svg").read_text()
    assert all(f"<!-- {text} -->" in drawn for text in ("a title", "cold", "warm", "first token"))
    with pytest.raises(ConfigError, match="--plot"):
        load_plot(measured, "a title", tmp_path / "nowhere" / "plot.svg")
