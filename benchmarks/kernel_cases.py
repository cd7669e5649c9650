"""The kernels that are measured, each with what it must at least read, write and compute.

Owns inputs and counts. Inputs rotate over copies that exceed the caches where a real model's do (weights, K and V), so
that nothing is faster here than in a decode step. Must not know clocks, limits or files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from llanero.convert.quantize import quantize
from llanero.formats.ggml_types import TYPES_BY_NAME
from llanero.formats.tensor import RawTensor
from llanero.ops.api import PAGE_SIZE, Batch, Ops
from llanero.types import SamplingParams

DENSE = ("F32", "F16", "BF16")
HEADS, KV_HEADS, HEAD = 32, 8, 64
"""Attention of the Llama-3.2-1B shape."""


@dataclass(frozen=True)
class Case:
    """One kernel at one size. `run(i)` is its i-th call, on the i-th copy of its inputs."""

    kernel: str
    size: dict[str, Any]
    """What tells it from others of the kernel, e.g. {"type": "Q4_K", "shape": "2048x2048", "rows": 8}."""
    run: Callable[[int], object] = field(repr=False)
    bytes: float
    """Read and written once each."""
    ops: float
    unit: Literal["int8", "f32"]
    footprint: float
    """Bytes that the calls go through before they come back to the same ones: tells which cache can hold them."""


@dataclass(frozen=True)
class Plan:
    """What to measure, and how much memory rotating inputs take."""

    types: Sequence[str]
    shapes: Sequence[tuple[int, int]]
    """(n_out, n_in)"""
    rows: Sequence[int]
    depths: Sequence[int]
    vocabularies: Sequence[int]
    cold: int
    """Bytes; well beyond the last cache."""


def cases(ops: Ops, kernels: Sequence[str], plan: Plan) -> Iterator[Case]:
    """Lazily: the inputs of a case are made when it comes up."""
    for kernel in kernels:
        yield from KERNELS[kernel](ops, plan)


def _matmul(ops: Ops, plan: Plan) -> Iterator[Case]:
    for type in plan.types:
        for n_out, n_in in plan.shapes:
            if n_in % TYPES_BY_NAME[type].block:
                continue
            tensor = _tensor(type, n_out, n_in)
            first = ops.matrix(tensor)
            copies = [first, *(ops.matrix(tensor) for _ in range(plan.cold // first.nbytes))]
            for rows in plan.rows:
                x, out = _normal(rows, n_in), ops.empty((rows, n_out))

                def run(i: int, x: Any = x, out: Any = out, copies: Any = copies) -> None:
                    ops.matmul(x, [copies[i % len(copies)]], [out])

                yield Case(
                    kernel="matmul",
                    size={"type": type, "shape": f"{n_out}x{n_in}", "rows": rows},
                    run=run,
                    bytes=first.nbytes + x.nbytes + out.nbytes,
                    ops=2.0 * rows * n_out * n_in,
                    unit="f32" if type in DENSE else "int8",
                    footprint=first.nbytes * len(copies),
                )


def _decode_attention(ops: Ops, plan: Plan) -> Iterator[Case]:
    """One new token per sequence. A cache of many layers takes the place of a model's."""
    for depth in plan.depths:
        for batch in (1, 8):
            yield _attention_case(ops, plan, "attention decode", sequences=batch, rows=1, depth=depth)


def _prefill_attention(ops: Ops, plan: Plan) -> Iterator[Case]:
    for depth in plan.depths:
        yield _attention_case(ops, plan, "attention prefill", sequences=1, rows=min(512, depth), depth=depth)


def _attention_case(ops: Ops, plan: Plan, name: str, *, sequences: int, rows: int, depth: int) -> Case:
    """Each sequence's last `rows` tokens of `depth`."""
    pages = -(-depth // PAGE_SIZE)
    read = 2.0 * sequences * depth * KV_HEADS * HEAD * 2  # K and V in f16
    layers = 1 + int(plan.cold // read)
    cache = ops.kv_cache(layers, sequences * pages, KV_HEADS, HEAD, "f16")
    slots = np.arange(sequences * pages * PAGE_SIZE, dtype=np.int32)
    values = _normal(len(slots), KV_HEADS * HEAD)
    for layer in range(layers):
        ops.kv_write(cache, layer, values, values, slots)
    positions = np.tile(np.arange(depth - rows, depth, dtype=np.int32), sequences)
    batch = Batch(
        token_ids=np.zeros(len(positions), np.int32),
        positions=positions,
        slots=np.zeros(len(positions), np.int32),
        row_starts=np.arange(0, len(positions) + 1, rows, dtype=np.int32),
        pages=np.arange(sequences * pages, dtype=np.int32).reshape(sequences, pages),
        logit_rows=np.zeros(0, np.int32),
    )
    q = _normal(len(positions), HEADS * HEAD)
    out = np.empty_like(q)
    return Case(
        kernel=name,
        size={"sequences": sequences, "rows": rows, "depth": depth},
        run=lambda i: ops.attention(q, cache, i % layers, batch, HEADS, HEAD**-0.5, out),
        bytes=read + q.nbytes + out.nbytes,
        ops=4.0 * HEADS * HEAD * float(np.sum(positions + 1.0)),  # a score and a sum per position
        unit="f32",
        footprint=read * layers,
    )


def _rows(ops: Ops, plan: Plan) -> Iterator[Case]:
    for rows in plan.rows:
        yield from _on_rows(ops, rows)


def _on_rows(ops: Ops, rows: int) -> Iterator[Case]:
    """What goes over activations alone, as a Llama-3.2-1B does it."""
    d, ffn, kv = 2048, 8192, KV_HEADS * HEAD
    x, zero, out = _normal(rows, d), np.zeros((rows, d), np.float32), ops.empty((rows, d))
    gate, up, wide = _normal(rows, ffn), _normal(rows, ffn), ops.empty((rows, ffn))
    k = _normal(rows, kv)
    weight = np.ones(d, np.float32)
    positions, slots = np.arange(rows, dtype=np.int32), np.arange(rows, dtype=np.int32)
    cos, sin = ops.empty((rows, HEAD // 2)), ops.empty((rows, HEAD // 2))
    frequencies = (10000.0 ** (-np.arange(0, HEAD, 2) / HEAD)).astype(np.float32)
    ops.rope_table(positions, frequencies, 1.0, cos, sin)
    cache = ops.kv_cache(1, -(-rows // PAGE_SIZE), KV_HEADS, HEAD, "f16")

    def case(kernel: str, run: Callable[[int], object], moved: float, work: float) -> Case:
        return Case(kernel, {"rows": rows}, run, bytes=moved, ops=work, unit="f32", footprint=moved)

    yield case("rms_norm", lambda _: ops.rms_norm(x, weight, 1e-5, out), 2 * x.nbytes, 4 * x.size)
    yield case("add_rms_norm", lambda _: ops.add_rms_norm(x, zero, weight, 1e-5, out), 4 * x.nbytes, 5 * x.size)
    yield case("swiglu", lambda _: ops.swiglu(gate, up, wide), 3 * wide.nbytes, 20 * wide.size)
    yield case("rope", lambda _: ops.rope(x, HEADS, cos, sin, "half"), 2 * x.nbytes + 2 * cos.nbytes, 3 * x.size)
    yield case(
        "rope_table", lambda _: ops.rope_table(positions, frequencies, 1.0, cos, sin), 2 * cos.nbytes, 40 * cos.size
    )
    yield case("kv_write", lambda _: ops.kv_write(cache, 0, k, k, slots), 3 * k.nbytes, 2 * k.size)


def _embed(ops: Ops, plan: Plan) -> Iterator[Case]:
    """Rows from all over the table."""
    n_cols = 2048
    for type in plan.types:
        row_bytes = TYPES_BY_NAME[type].nbytes * n_cols // TYPES_BY_NAME[type].block
        tensor = _tensor(type, max(1, plan.cold // row_bytes), n_cols)
        table = ops.row_table(tensor)
        for rows in plan.rows:
            ids = np.random.default_rng(0).integers(0, tensor.shape[0], (16, rows), dtype=np.int32)
            out = ops.empty((rows, n_cols))

            def run(i: int, ids: Any = ids, out: Any = out, table: Any = table) -> None:
                ops.embed(table, ids[i % 16], out)

            yield Case(
                kernel="embed",
                size={"type": type, "rows": rows},
                run=run,
                bytes=rows * row_bytes + out.nbytes,
                ops=2.0 * out.size,
                unit="f32",
                footprint=16.0 * (rows * row_bytes) + out.nbytes,
            )


SAMPLING = {
    "greedy": SamplingParams(temperature=0.0),
    "t 0.8, top-k 40, top-p 0.95": SamplingParams(temperature=0.8, top_k=40, top_p=0.95),
    "t 1": SamplingParams(temperature=1.0, top_k=0, top_p=1.0),
    "t 1, top-p 0.95": SamplingParams(temperature=1.0, top_k=0, top_p=0.95),
    "t 1, min-p 0.05": SamplingParams(temperature=1.0, top_k=0, top_p=1.0, min_p=0.05),
    "t 1, typical-p 0.9": SamplingParams(temperature=1.0, top_k=0, top_p=1.0, typical_p=0.9),
    "t 0.8, top-k 40, penalties, 5 logprobs": SamplingParams(
        temperature=0.8, top_k=40, repetition_penalty=1.1, presence_penalty=0.5, logprobs=5
    ),
}


def _sampler(ops: Ops, plan: Plan) -> Iterator[Case]:
    for n_vocab in plan.vocabularies:
        sampler = ops.sampler(n_vocab)
        logits = _normal(8, n_vocab) * np.float32(3)
        prompt = np.random.default_rng(1).integers(0, n_vocab, 1000).tolist()
        for name, params in SAMPLING.items():
            state = sampler.state(params, prompt, seed=1, index=0)

            def run(i: int, state: Any = state, sampler: Any = sampler, logits: Any = logits) -> None:
                row = i % len(logits)
                sampler.sample(logits[row : row + 1], [state], [i])

            yield Case(
                kernel="sampler",
                size={"logits": n_vocab, "params": name},
                run=run,
                bytes=4.0 * n_vocab,
                ops=2.0 * n_vocab,
                unit="f32",
                footprint=float(logits.nbytes),
            )


KERNELS: dict[str, Callable[[Ops, Plan], Iterator[Case]]] = {
    "matmul": _matmul,
    "attention-decode": _decode_attention,
    "attention-prefill": _prefill_attention,
    "rows": _rows,
    "embed": _embed,
    "sampler": _sampler,
}


def _normal(*shape: int) -> np.ndarray[Any, np.dtype[np.float32]]:
    return np.random.default_rng(0).standard_normal(shape, np.float32)


def _tensor(type: str, n_out: int, n_in: int) -> RawTensor:
    """A few quantized rows over and over: what the values are makes no difference to the time."""
    few = quantize(_normal(min(32, n_out), n_in), type)
    data = np.resize(few, (n_out, few.shape[-1])).reshape(-1)
    return RawTensor(name=f"{type} {n_out}x{n_in}", type=type, shape=(n_out, n_in), data=data)
