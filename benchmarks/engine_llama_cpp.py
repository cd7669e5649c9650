"""llama.cpp as a process of a comparison: `llama_decode` through llama-cpp-python's low-level API.

Its own defaults (batches of 2048 tokens computed 512 at a time, f16 KV cache, flash attention as it sees fit), a
context just as large as the cell. Nothing but the model is timed: no sampling, no scheduling, which ours includes.
"""

from __future__ import annotations

import random
import time
from typing import Any

import serve_cells

N_BATCH = 2048


class LlamaCpp:
    def __init__(self, model: str, threads: int, cells: list[serve_cells.Cell]) -> None:
        import llama_cpp

        self._lib: Any = llama_cpp
        self._threads = threads
        self._random = random.Random(0)
        llama_cpp.llama_backend_init()
        params = llama_cpp.llama_model_default_params()
        self._model = llama_cpp.llama_model_load_from_file(model.encode(), params)
        if not self._model:
            raise RuntimeError(f"llama.cpp cannot load {model}")
        self._n_vocab = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(self._model))
        self._context: Any = None
        self._cell: serve_cells.Cell | None = None
        self.about: dict[str, Any] = {
            "version": f"llama-cpp-python {llama_cpp.__version__}",
            "system": llama_cpp.llama_print_system_info().decode().strip(),
        }
        self.measure(serve_cells.Cell("prefill", 1, 32, 0))

    def measure(self, cell: serve_cells.Cell) -> float:
        if cell.test == "sample" or (cell.test == "prefill" and (cell.batch > 1 or cell.depth)):
            raise NotImplementedError(f"{cell.test} of {cell.batch} at depth {cell.depth}")
        if cell != self._cell:
            self._begin(cell)
        if cell.test == "prefill":
            self._forget(0)
            started = time.perf_counter()
            self._prompt(0, cell.tokens)
            return cell.tokens / (time.perf_counter() - started)
        depth = max(1, cell.depth)
        started = time.perf_counter()
        for step in range(cell.tokens):
            self._decode([(depth + step, sequence, True) for sequence in range(cell.batch)])
        seconds = time.perf_counter() - started
        self._forget(depth)  # the context is still there for the next round
        return cell.batch * cell.tokens / seconds

    def _begin(self, cell: serve_cells.Cell) -> None:
        """A context for the cell; for decode filled up to its depth, and warm."""
        lib = self._lib
        if self._context:
            lib.llama_free(self._context)
        params = lib.llama_context_default_params()
        length = max(1, cell.depth) + cell.tokens + 1
        params.n_ctx = cell.batch * -(-length // 256) * 256
        params.n_batch, params.n_ubatch = N_BATCH, 512
        params.n_threads = params.n_threads_batch = self._threads
        params.n_seq_max = cell.batch
        self._context = lib.llama_init_from_model(self._model, params)
        if not self._context:
            raise RuntimeError("llama.cpp cannot make a context")
        self._cell = cell
        if cell.test == "decode":
            depth = max(1, cell.depth)
            for sequence in range(cell.batch):
                self._prompt(sequence, depth)
            self._decode([(depth, sequence, True) for sequence in range(cell.batch)])
            self._forget(depth)

    def _prompt(self, sequence: int, tokens: int) -> None:
        for start in range(0, tokens, N_BATCH):
            positions = range(start, min(start + N_BATCH, tokens))
            self._decode([(position, sequence, position == tokens - 1) for position in positions])

    def _forget(self, depth: int) -> None:
        """Cuts every sequence to its first `depth` tokens."""
        self._lib.llama_memory_seq_rm(self._lib.llama_get_memory(self._context), -1, depth, -1)

    def _decode(self, rows: list[tuple[int, int, bool]]) -> None:
        """Random tokens at (position, sequence, are its logits wanted)."""
        batch = self._lib.llama_batch_init(len(rows), 0, 1)
        batch.n_tokens = len(rows)
        for i, (position, sequence, logits) in enumerate(rows):
            batch.token[i] = self._random.randrange(self._n_vocab)
            batch.pos[i] = position
            batch.n_seq_id[i] = 1
            batch.seq_id[i][0] = sequence
            batch.logits[i] = logits
        status = self._lib.llama_decode(self._context, batch)
        self._lib.llama_synchronize(self._context)
        self._lib.llama_batch_free(batch)
        if status:
            raise RuntimeError(f"llama_decode failed: {status}")


if __name__ == "__main__":
    serve_cells.serve(LlamaCpp)
