"""Where the tokens of an echoed prompt begin in its text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from fake_service import IM_START


@pytest.mark.parametrize(
    ("fields", "tokens", "offsets"),
    [
        ({"prompt": "a<|im_start|>b", "parse_special": True}, ["<s>", "a", "<|im_start|>", "b"], [0, 0, 1, 13]),
        (
            {"prompt": "a<|im_start|>b", "parse_special": True, "add_special_tokens": False},
            ["a", "<|im_start|>", "b"],
            [0, 1, 13],
        ),
        ({"prompt": "ab"}, ["<s>", "a", "b"], [0, 0, 1]),
        ({"prompt": [97, IM_START, 98]}, ["a", "<|im_start|>", "b"], [0, 1, 13]),
    ],
)
def test_offsets(serve: Callable[..., Any], fields: dict[str, Any], tokens: list[str], offsets: list[int]) -> None:
    with serve().http() as http:
        body = {"echo": True, "logprobs": 0, "max_tokens": 1, **fields}
        choice = http.post("/v1/completions", json=body).json()["choices"][0]
    told = choice["logprobs"]
    assert told["tokens"] == [*tokens, "H"]
    assert told["text_offset"] == [*offsets, len(choice["text"]) - 1]
