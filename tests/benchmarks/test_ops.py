"""Kernels' shares: what a run writes and shows, and how a share comes about."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import limits
import ops
import plots
import pytest
from kernel_cases import Case, Plan, cases
from limits import Limits

from llanero._native import available_isas
from llanero.ops.cpu import CpuOps

SMALL = [
    *("--types", "Q4_K,F16", "--shapes", "256x256,16x32", "--rows", "1,3", "--depths", "20"),
    *("--vocabularies", "1000", "--footprints", "65536", "--seconds", "0.0005", "-r", "2", "-t", "1"),
]
MACHINE = Limits(threads=2, read={1000: 4e9, 100_000: 1e9}, int8=8e9, f32=2e9)


def case(**overrides: Any) -> Case:
    values = {"bytes": 1e6, "ops": 1e6, "unit": "f32", "footprint": 1e6} | overrides
    return Case("a kernel", {"rows": 1}, lambda _: None, **values)


def test_a_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "new folder" / "ops.jsonl"
    assert ops.main([*SMALL, "-o", str(out)]) == 0
    first, *found = [json.loads(line) for line in out.read_text().splitlines()]
    assert first["kernel"] == "limits"
    assert first["read_gb_s"]["65536"] > 0
    assert first["f32_gop_s"] > 0
    assert {r["kernel"] for r in found} == {
        *("matmul", "attention decode", "attention prefill", "embed", "sampler"),
        *("rms_norm", "add_rms_norm", "swiglu", "rope", "rope_table", "kv_write"),
    }
    # 16x32 is no whole block of Q4_K
    assert [(r["type"], r["shape"], r["rows"]) for r in found if r["kernel"] == "matmul"] == [
        *(("Q4_K", "256x256", 1), ("Q4_K", "256x256", 3)),
        *(("F16", "256x256", 1), ("F16", "256x256", 3), ("F16", "16x32", 1), ("F16", "16x32", 3)),
    ]
    for r in found:
        assert 0 < r["us_min"] <= r["us"] <= r["us_max"]
        assert r["share"] >= 0
        assert r["bound"] in ("memory", "int8", "f32")
        assert r["threads"] == 1
        assert r["machine"]["cores"] >= 1
        assert {"commit", "version", "time", "isa"} <= r.keys()
    shown = capsys.readouterr().out
    assert "Q4_K, 256x256, rows 3" in shown
    assert "limits: read" in shown


@pytest.mark.parametrize(
    ("overrides", "bound", "share"),
    [
        ({}, "memory", 0.1),  # 1 MB at 1 GB/s in 10 ms
        ({"footprint": 1000.0}, "f32", 0.05),  # at 4 GB/s the operations take longer
        ({"ops": 1e7}, "f32", 0.5),
        ({"ops": 1e7, "unit": "int8"}, "int8", 0.125),
    ],
)
def test_a_share(overrides: dict[str, Any], bound: str, share: float) -> None:
    line = ops.result(case(**overrides), [0.02, 0.01, 0.005], MACHINE)
    assert (line["bound"], line["share"]) == (bound, share)
    assert (line["us"], line["us_min"], line["us_max"]) == (10000, 5000, 20000)


def test_without_int8_instructions_floats_are_the_limit() -> None:
    machine = Limits(threads=1, read=MACHINE.read, int8=0.0, f32=2e9)
    assert ops.result(case(ops=1e7, unit="int8"), [0.01], machine)["share"] == 0.5


def test_inputs_rotate_over_more_than_the_caches() -> None:
    plan = Plan(types=["Q8_0"], shapes=[(64, 256)], rows=[1], depths=[32], vocabularies=[], cold=1 << 20)
    found = list(cases(CpuOps(1), ["matmul", "attention-decode"], plan))
    assert all(c.footprint >= 1 << 20 for c in found)
    assert [c.bytes for c in found if c.kernel == "matmul"] == [pytest.approx(64 * 256 * 34 / 32, rel=0.2)]
    assert [c.bytes for c in found if c.size.get("sequences") == 8] == [8 * (32 * 8 * 64 * 2 * 2 + 2 * 2048 * 4)]


def test_limits_of_narrower_instructions() -> None:
    narrow = next((isa for isa in available_isas() if isa in limits.FLAGS), "")
    measured = limits.measure(1, narrow, seconds=0.001, footprints=(1 << 16,))
    assert measured.f32 > 1e8
    assert measured.memory > 1e7
    assert measured.read_at(10) == measured.read_at(1 << 30) == measured.memory


def test_no_compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler")
    assert ops.main([*SMALL, "-o", str(tmp_path / "o")]) == 1
    assert "needs a C++ compiler: no-such-compiler" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["-k", "matmul,nonsense"], "'nonsense' is not one of"),
        (["--types", "Q9_Z"], "'Q9_Z' is not one of"),
        (["--rows", "1,0"], "'0' is not a whole number"),
        (["--shapes", "12"], "'' is not a whole number"),
        (["--frobnicate"], "unrecognized"),
    ],
)
def test_wrong_options(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        ops.main(arguments)
    assert end.value.code == 2
    assert says in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--isa", "z80"], ["-o", "/dev/null/ops.jsonl"], ["--plot", "x.txt"]])
def test_what_cannot_be_done(arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ops.main([*SMALL, "-o", str(tmp_path / "o"), *arguments]) == 1
    assert capsys.readouterr().err.startswith("ops.py: ")


def test_the_plot(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    found = [ops.result(case(ops=1e5 * 10**i), [0.01], MACHINE) for i in range(3)]
    plots.roofline(found, MACHINE, "a machine", tmp_path / "roofline.png")
    assert (tmp_path / "roofline.png").stat().st_size > 10_000
