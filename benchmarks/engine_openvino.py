"""OpenVINO GenAI as a process of a comparison: the steps of its continuous-batching pipeline.

`model` is a folder with an exported model. Its own defaults but for prefix caching, which random prompts cannot use,
and for prompts, which it computes in one piece.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any

import serve_cells


class OpenVino:
    def __init__(self, model: str, threads: int, cells: list[serve_cells.Cell]) -> None:
        import numpy
        import openvino
        import openvino_genai

        self._np, self._ov, self._genai = numpy, openvino, openvino_genai
        self._random = random.Random(0)
        self._requests = 0
        lengths = [max(cell.depth, cell.tokens) for cell in cells if cell.test != "sample"]
        scheduler = openvino_genai.SchedulerConfig()
        scheduler.enable_prefix_caching = False
        scheduler.max_num_batched_tokens = max([2048, *lengths])
        scheduler.max_num_seqs = max([1, *(cell.batch for cell in cells)])
        self._pipeline: Any = openvino_genai.ContinuousBatchingPipeline(
            model, scheduler, "CPU", {"INFERENCE_NUM_THREADS": threads}
        )
        self._n_vocab = len(self._pipeline.get_tokenizer().get_vocab())
        self.about: dict[str, Any] = {"version": f"openvino-genai {openvino_genai.__version__}", "model": model}
        self.measure(serve_cells.Cell("prefill", 1, 32, 0))
        self.measure(serve_cells.Cell("decode", 1, 4, 1))

    def measure(self, cell: serve_cells.Cell) -> float:
        if cell.test == "sample" or (cell.test == "prefill" and cell.depth):
            raise NotImplementedError(f"{cell.test} at depth {cell.depth}")
        if cell.test == "prefill":
            requests = [self._submit(cell.tokens, 1) for _ in range(cell.batch)]
            started = time.perf_counter()
            self._step_until(lambda: not self._pipeline.has_non_finished_requests())
            seconds = time.perf_counter() - started
            del requests  # a dropped handle drops its request
            return cell.batch * cell.tokens / seconds
        # As many tokens more than are timed as the first sequence may be ahead of the last.
        requests = [self._submit(max(1, cell.depth), cell.tokens + cell.batch + 2) for _ in range(cell.batch)]
        waiting = list(requests)

        def all_began() -> bool:
            waiting[:] = [request for request in waiting if not request.can_read()]
            return not waiting

        self._step_until(all_began)
        for request in requests:
            _read(request)
        started = time.perf_counter()
        for _ in range(cell.tokens):
            self._pipeline.step()
        seconds = time.perf_counter() - started
        tokens = sum(_read(request) for request in requests)
        self._step_until(lambda: not self._pipeline.has_non_finished_requests())
        return tokens / seconds

    def _submit(self, length: int, new_tokens: int) -> Any:
        config = self._genai.GenerationConfig(max_new_tokens=new_tokens, ignore_eos=True, do_sample=False)
        prompt = [[self._random.randrange(self._n_vocab) for _ in range(length)]]
        self._requests += 1
        tensor = self._ov.Tensor(self._np.array(prompt, self._np.int64))
        return self._pipeline.add_request(self._requests, tensor, config)

    def _step_until(self, done: Callable[[], bool]) -> None:
        while not done():
            self._pipeline.step()


def _read(request: Any) -> int:
    """How many tokens have come since the last time."""
    count = 0
    while request.can_read():
        count += sum(len(output.generated_ids) for output in request.read().values())
    return count


if __name__ == "__main__":
    serve_cells.serve(OpenVino)
