"""Comparisons: whose turn it is, what ratios and verdicts come of it, and what a run writes, shows and refuses."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import compare
import peers
import plots
import pytest
import scenarios
from make_model import PRESETS, make_model
from scenarios import MODELS, SCENARIOS, Scenario
from serve_cells import Cell

from llanero.errors import ConfigError

CELL = Cell("decode", 1, 4, 0)
DECODE = Scenario("x", "1b-q4_k_m", "decode", 1, 4, 0, bar=2.0, stretch=3.0)


class Scripted:
    """Answers with the numbers it was given."""

    def __init__(self, name: str, values: list[float | None], log: list[str] | None = None) -> None:
        self.name, self.about = name, {}
        self._values, self._log = list(values), log if log is not None else []

    def measure(self, cell: Cell) -> float | None:
        self._log.append(self.name)
        return self._values.pop(0)

    def close(self) -> None:
        pass


class TestRounds:
    def test_take_turns_and_swap_places(self) -> None:
        log: list[str] = []
        engines = [Scripted(name, [1.0, 2.0, 3.0], log) for name in ("a", "b")]
        assert compare.rounds(engines, CELL, 3) == {"a": [1.0, 2.0, 3.0], "b": [1.0, 2.0, 3.0]}
        assert log == ["a", "b", "b", "a", "a", "b"]

    def test_who_cannot_is_not_asked_again(self) -> None:
        assert compare.rounds([Scripted("a", [1.0, 1.0]), Scripted("b", [None])], CELL, 2) == {"a": [1.0, 1.0]}


class TestVerdicts:
    def line(self, scenario: Scenario, **values: list[float]) -> dict[str, Any]:
        named = {name.replace("_", "."): measured for name, measured in values.items()}
        return compare.result(scenario, named, {"read": 1000.0, "token_bytes": 10.0})

    def test_ratio_of_medians_and_spread_of_rounds(self) -> None:
        line = self.line(DECODE, llanero=[20.0, 50.0, 60.0], llama_cpp=[10.0, 20.0, 40.0], third=[100.0, 50.0, 60.0])
        assert line["ratios"]["llama.cpp"] == {"median": 2.5, "min": 1.5, "max": 2.5}
        assert line["ratios"]["third"] == {"median": 0.833, "min": 0.2, "max": 1.0}
        assert line["engines"]["llanero"] == {"median": 50.0, "min": 20.0, "max": 60.0, "rounds": [20.0, 50.0, 60.0]}
        assert (line["met"], line["stretch_met"]) == (True, False)

    def test_missed(self) -> None:
        assert self.line(DECODE, llanero=[19.9], llama_cpp=[10.0])["met"] is False

    def test_no_verdict_without_llama_cpp(self) -> None:
        assert self.line(DECODE, llanero=[19.9])["met"] is None

    @pytest.mark.parametrize(("rate", "met"), [(90.0, True), (80.0, False)])
    def test_bandwidth_counts_too(self, rate: float, met: bool) -> None:
        scenario = Scenario("x", "m", "decode", bar=2.0, bandwidth_bar=0.85)
        line = self.line(scenario, llanero=[rate], llama_cpp=[10.0])
        assert line["bandwidth_share"] == rate / 100
        assert line["met"] is met

    @pytest.mark.parametrize(("us", "met"), [(60.0, True), (60.1, False)])
    def test_sampling_has_a_bar_of_its_own(self, us: float, met: bool) -> None:
        line = self.line(Scenario("x", "m", "sample", bar=60.0), llanero=[us])
        assert (line["met"], line["unit"]) == (met, "us")


def run(model: Path, out: Path, *arguments: str) -> int:
    options = ["--model", f"1b-q4_k_m={model}", "-n", "2", "--steps", "2", "-t", "1", "-o", str(out)]
    return compare.main([*options, *arguments])


def test_a_run(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compare.limits, "FOOTPRINTS", (1 << 16,))
    bench = tmp_path / "bench"
    bench.write_text('#!/bin/sh\necho \'[{"avg_ts": 0.5, "build_commit": "b1"}]\'\n')
    bench.chmod(0o755)
    out = tmp_path / "compare.jsonl"
    wanted = [word for name in ("decode-b1", "decode-b2", "sampling-*") for word in ("-s", name)]
    assert run(model, out, *wanted, "--no-llama-cpp", "--isa", "scalar", "--llama-bench", f"ik={bench}") == 0
    b1, b2, sampling = [json.loads(line) for line in out.read_text().splitlines()]
    assert (b1["scenario"], b1["test"], b1["batch"], b1["tokens"], b1["depth"]) == ("decode-b1", "decode", 1, 2, 0)
    assert b1["model"] == "tiny.gguf"
    assert len(b1["engines"]["llanero"]["rounds"]) == len(b1["engines"]["ik"]["rounds"]) == 2
    assert b1["engines"]["ik"]["median"] == 0.5
    assert b1["ratios"].keys() == {"ik"}
    assert b1["bandwidth_share"] > 0
    assert b1["about"]["ik"]["build_commit"] == "b1"
    assert b1["isa"] == b1["about"]["llanero"]["isa"] == "scalar"
    assert b1["met"] is None  # bars are ratios to llama.cpp
    assert b2["engines"].keys() == {"llanero"}  # llama-bench knows no batches
    assert sampling["unit"] == "us"
    assert sampling["engines"]["llanero"]["median"] > 0
    for line in (b1, b2, sampling):
        assert {"machine", "commit", "version", "time", "isa", "threads"} <= line.keys()
    shown = capsys.readouterr().out
    assert "decode-b2" in shown
    assert ">= 1.08" in shown
    assert "<= 60 us" in shown
    assert f"written: {out}" in shown


class TestWhatIsMissing:
    def test_llama_cpp(
        self, model: Path, tmp_path: Path, bare_python: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(model, tmp_path / "o", "-s", "decode-b1", "--llama-cpp", str(bare_python)) == 1
        said = capsys.readouterr().err
        assert f"llama.cpp is not installed for {bare_python}: No module named 'llama_cpp'" in said
        assert "make compare" in said

    def test_openvino(self, bare_python: Path) -> None:
        with pytest.raises(peers.EngineMissingError, match=r"openvino is not installed .*No module named"):
            peers.openvino(str(bare_python), "folder", 1, [CELL])

    def test_an_interpreter(self, model: Path) -> None:
        with pytest.raises(peers.EngineMissingError, match="cannot run /no/python: No such file"):
            peers.llama_cpp("/no/python", str(model), 1, [CELL])

    def test_a_binary(self, model: Path) -> None:
        with pytest.raises(peers.EngineMissingError, match="cannot run /no/bench"):
            peers.LlamaBenchPeer("x", "/no/bench", str(model), 1).measure(CELL)

    def test_a_model(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigError, match="there is no such file"):
            scenarios.model_file("1b-q4_k_m", tmp_path, {"1b-q4_k_m": tmp_path / "none"}, 1)


def test_an_engine_that_ends_says_why(tmp_path: Path) -> None:
    with pytest.raises(peers.EngineFailedError, match=r"llanero ended with status 1:(.|\n)*none\.gguf"):
        peers.ours(str(tmp_path / "none.gguf"), 1, [CELL])


def test_a_binary_that_gives_no_json(tmp_path: Path) -> None:
    bench = tmp_path / "bench"
    bench.write_text("#!/bin/sh\necho unknown option -d >&2; exit 1\n")
    bench.chmod(0o755)
    with pytest.raises(peers.EngineFailedError, match="unknown option -d"):
        peers.LlamaBenchPeer("x", str(bench), "m.gguf", 1).measure(CELL)


def test_models_are_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scenarios, "MODELS", {"t": scenarios.Model("tiny", "Q8_0")})
    path = scenarios.model_file("t", tmp_path / "models", {}, 1)
    made = path.stat().st_mtime_ns
    assert scenarios.model_file("t", tmp_path / "models", {}, 1).stat().st_mtime_ns == made
    assert [p.name for p in path.parent.iterdir()] == ["t.gguf"]


def test_bytes_of_a_token(tmp_path: Path) -> None:
    tied = make_model(tmp_path / "t.gguf", quant="F32")
    untied = make_model(tmp_path / "u.gguf", quant="F32", tied=False)
    assert compare.token_bytes(untied) == compare.token_bytes(tied)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["-s", "nonsense"], "there is none of that name"),
        (["--model", "nonsense=x"], "not one of 1b-q4_k_m"),
        (["--model", "x.gguf"], "--model takes NAME=PATH"),
        (["--openvino", "2b=x"], "not one of 1b-q4_k_m"),
        (["--llama-bench", "llama.cpp=x"], "that name is taken"),
        (["-n", "0"], "'0' is not a whole number"),
    ],
)
def test_wrong_options(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        compare.main(arguments)
    assert end.value.code == 2
    assert says in capsys.readouterr().err


def test_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert compare.main(["--list"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(SCENARIOS)


def test_scenarios_are_of_models_that_can_be_made() -> None:
    assert len({s.name for s in SCENARIOS}) == len(SCENARIOS)
    assert {s.model for s in SCENARIOS} == set(MODELS)
    assert {m.preset for m in MODELS.values()} <= PRESETS.keys()
    assert all(s.bar is not None for s in SCENARIOS)


def test_the_plot(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    lines = [compare.result(DECODE, {"llanero": [3.0, 4.0], "llama.cpp": [2.0, 1.0]}, {})]
    plots.ratios(lines, "a machine", tmp_path / "ratios.svg")
    assert (tmp_path / "ratios.svg").stat().st_size > 5_000


@pytest.mark.reference
def test_with_llama_cpp(model: Path, tmp_path: Path) -> None:
    pytest.importorskip("llama_cpp")
    peer = peers.llama_cpp(sys.executable, str(model), 1, [CELL])
    try:
        assert (peer.measure(Cell("decode", 3, 4, 20)) or 0) > 0
        assert (peer.measure(Cell("decode", 3, 4, 20)) or 0) > 0
        assert (peer.measure(Cell("prefill", 1, 40, 0)) or 0) > 0
        assert peer.measure(Cell("sample", 1, 128, 0)) is None
    finally:
        peer.close()
