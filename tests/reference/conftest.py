"""The same sequence of tokens on our decoder and on llama.cpp."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from llanero._native import available_isas
from llanero.models.loader import load_model
from llanero.ops.api import PAGE_SIZE, Batch, Ops
from llanero.ops.cpu import CpuOps
from llanero.ops.reference import ReferenceOps


class Ours:
    """One sequence on our decoder, F32 keys and values."""

    def __init__(self, path: Path, ops: Ops, n_tokens: int = 512) -> None:
        self.model = load_model(path, ops)
        n_pages = -(-n_tokens // PAGE_SIZE)
        self._cache = self.model.kv_cache(n_pages, "f32")
        self._pages = np.arange(n_pages, dtype=np.int32)[None]

    def logits(self, tokens: Sequence[int], start: int = 0) -> np.ndarray:
        """`[len(tokens), n_vocab]` of tokens that stand at `start` and after."""
        n = len(tokens)
        at = np.arange(start, start + n, dtype=np.int32)
        starts, rows = np.array([0, n], np.int32), np.arange(n, dtype=np.int32)
        batch = Batch(np.array(tokens, np.int32), at, at, starts, self._pages, rows)
        return self.model.forward(batch, self._cache).copy()

    def greedy(self, prompt: Sequence[int], n: int) -> list[int]:
        tokens, output = list(prompt), []
        start = 0
        for _ in range(n):
            token = int(self.logits(tokens, start)[-1].argmax())
            start += len(tokens)
            tokens = [token]
            output.append(token)
        return output


class LlamaCpp:
    """One sequence on llama.cpp, F32 keys and values."""

    def __init__(self, path: Path, n_tokens: int = 512) -> None:
        import llama_cpp

        self._llm = llama_cpp.Llama(
            str(path),
            n_ctx=n_tokens,
            n_batch=n_tokens,
            n_threads=2,
            logits_all=True,
            flash_attn=False,
            type_k=llama_cpp.GGML_TYPE_F32,
            type_v=llama_cpp.GGML_TYPE_F32,
            verbose=False,
        )

    def logits(self, tokens: Sequence[int]) -> np.ndarray:
        self._llm.reset()
        self._llm.eval(list(tokens))
        return self._llm.scores[: len(tokens)].copy()

    def greedy(self, prompt: Sequence[int], n: int) -> list[int]:
        self._llm.reset()
        self._llm.eval(list(prompt))
        output: list[int] = []
        while len(output) < n:
            output.append(int(self._llm.scores[self._llm.n_tokens - 1].argmax()))
            self._llm.eval(output[-1:])
        return output


@pytest.fixture(params=["reference", *available_isas()])
def ops(request: pytest.FixtureRequest) -> Ops:
    return ReferenceOps() if request.param == "reference" else CpuOps(threads=2, isa=request.param)


@pytest.fixture(params=available_isas())
def cpu_ops(request: pytest.FixtureRequest) -> Ops:
    return CpuOps(threads=2, isa=request.param)


@pytest.fixture(scope="session")
def ours() -> type[Ours]:
    return Ours


@pytest.fixture(scope="session")
def theirs() -> type[LlamaCpp]:
    return LlamaCpp


@pytest.fixture(scope="session")
def quantize() -> Callable[[Path, Path, str], None]:
    """Writes `target` from `source` with llama.cpp's own quantizer; kind as in `LLAMA_FTYPE_MOSTLY_<kind>`."""

    def run(source: Path, target: Path, kind: str) -> None:
        import llama_cpp

        params: Any = llama_cpp.llama_model_quantize_default_params()
        params.ftype = getattr(llama_cpp, f"LLAMA_FTYPE_MOSTLY_{kind}")
        params.nthread = 2
        code = llama_cpp.llama_model_quantize(str(source).encode(), str(target).encode(), ctypes.byref(params))
        assert code == 0

    return run
