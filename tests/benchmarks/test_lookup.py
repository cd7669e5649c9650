from __future__ import annotations

import json
from pathlib import Path

import lookup
import pytest


def test_a_run(model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "lookup.jsonl"
    assert lookup.main([str(model), "-b", "1,2", "-p", "300", "-n", "40", "-r", "2", "-t", "1", "-o", str(out)]) == 0
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    assert [(line["text"], line["batch"]) for line in lines] == [
        (text, batch) for text in ("edit", "excerpts", "other") for batch in (1, 2)
    ]
    for line in lines:
        assert len(line["ratios"]) == 2
        assert min(line["plain_tok_s"], line["drafts_tok_s"]) > 0
        assert 0 <= line["accepted"] <= line["drafted"]
        assert {"machine", "commit", "isa", "threads", "model"} <= line.keys()
    shown = capsys.readouterr().out
    assert "excerpts" in shown
    assert f"written: {out}" in shown


def test_what_cannot_be_measured_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lookup.main([str(tmp_path / "none.gguf")]) == 1
    assert "lookup.py: " in capsys.readouterr().err


def test_prepared_answers_have_to_do_with_their_prompts() -> None:
    texts = lookup.texts()
    prompt, answer = texts["edit"]
    assert len(answer.splitlines()) == len(prompt.splitlines())
    assert (
        0.5
        < sum(a == b for a, b in zip(answer.splitlines(), prompt.splitlines(), strict=True)) / len(prompt.splitlines())
        < 1
    )
    prompt, answer = texts["excerpts"]
    assert 0.2 < len(answer) / len(prompt) < 0.5
    assert texts["other"][1] not in texts["other"][0]
