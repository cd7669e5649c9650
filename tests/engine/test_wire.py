from __future__ import annotations

import struct

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llanero.engine.wire import (
    MAX_FRAME,
    Cancel,
    EngineConfig,
    EngineStats,
    Failed,
    FrameReader,
    Load,
    Progress,
    SeqOutput,
    Shutdown,
    StepOutputs,
    Submit,
    WireError,
    frame,
)
from llanero.types import SamplingParams, TokenLogprob

TO_ENGINE = [
    Load(EngineConfig(model="m.gguf", threads=2)),
    Submit(
        request_id=2**40,
        prompt=[1, 2, 3],
        params=SamplingParams(seed=2**64 - 1, logit_bias={5: -1.5}, stop_token_ids=(7,)),
        eos_token_ids=[2],
        tenant="ana",
    ),
    Cancel(3),
    Shutdown(),
]
TO_PARENT = [
    Progress(0.5, "packing"),
    Failed("ModelFormatError", "damaged"),
    StepOutputs(
        [SeqOutput(request_id=1, tokens=[4], logprobs=[TokenLogprob(4, -0.5, [(4, -0.5)])], finish_reason="stop")],
        EngineStats(steps=1),
    ),
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(TO_ENGINE), max_size=6), st.lists(st.integers(1, 50), min_size=1, max_size=50))
def test_messages_arrive_however_they_are_cut(messages: list[object], cuts: list[int]) -> None:
    data = b"".join(frame(m) for m in messages)  # type: ignore[arg-type]
    reader = FrameReader("engine")
    got: list[object] = []
    at = turn = 0
    while at < len(data):
        size = cuts[turn % len(cuts)]
        got += reader.feed(data[at : at + size])
        at += size
        turn += 1
    assert got == messages


def test_the_other_way() -> None:
    assert FrameReader("parent").feed(b"".join(frame(m) for m in TO_PARENT)) == TO_PARENT
    with pytest.raises(WireError, match="unreadable"):
        FrameReader("parent").feed(frame(TO_ENGINE[0]))


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["engine", "parent"]), st.booleans())
def test_foreign_bytes_are_a_wire_error_or_wait_for_more(data: bytes, side: str, framed: bool) -> None:
    if framed:
        data = struct.pack("<I", len(data)) + data
    try:
        FrameReader(side).feed(data)  # type: ignore[arg-type]
    except WireError:
        pass
    else:
        assert not framed or not data[4:], "no message starts like that"


@settings(deadline=None)
@given(st.integers(0, len(frame(TO_ENGINE[1])) - 5), st.integers(0, 255))
def test_damaged_messages_are_a_wire_error_or_another_message(at: int, value: int) -> None:
    data = bytearray(frame(TO_ENGINE[1]))
    data[4 + at] = value
    try:
        messages = FrameReader("engine").feed(bytes(data))
    except WireError:
        return
    assert all(isinstance(m, msgspec.Struct) for m in messages)


@pytest.mark.parametrize("nested", [b"\x91" * 200_000, b"\x81\xa4type" * 50_000, b"\xdd\xff\xff\xff\xff"])
def test_hostile_msgpack(nested: bytes) -> None:
    with pytest.raises(WireError):
        FrameReader("engine").feed(struct.pack("<I", len(nested)) + nested)


def test_length_limit() -> None:
    with pytest.raises(WireError, match="over the limit"):
        FrameReader("engine").feed(struct.pack("<I", MAX_FRAME + 1))
    with pytest.raises(WireError, match="frame limit"):
        frame(Failed("x", "y" * MAX_FRAME))
