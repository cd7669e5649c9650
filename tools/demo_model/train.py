"""Trains the demo model on its corpus: one pass, seeded, with a progress bar and a plot of the loss.

Owns the optimizer and the schedule. Matrices are trained with Muon (Jordan et al. 2024,
https://kellerjordan.github.io/posts/muon/), which takes about half of Adam's steps here; embeddings and norms
with Adam. Arithmetic is bfloat16 over float32 weights, and layers are compiled, which takes a C++ compiler on CPUs
and nearly doubles the speed.

    python -m demo_model.train build/demo/corpus.jsonl build/demo/vocabulary.json build/demo/weights.pt
"""

from __future__ import annotations

import argparse
import itertools
import math
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from torch import Tensor

from demo_model.conversation import read_corpus
from demo_model.model import Model, Shape
from demo_model.rows import I64, Batch, Row, batches, encode, pack
from demo_model.split import SEED
from demo_model.vocabulary import Vocabulary

BATCH_TOKENS = 4096
"""What goes through the network at once; more is slower on small caches."""
_VALIDATION_BATCHES = 12
_CHECK_EVERY = 200
_SAVE_SECONDS = 300
_WARM_UP = 60
_KNOTS = ((60, 1.0, 1.0), (550, 0.85, 0.8), (1000, 0.4, 0.4), (1900, 0.3, 0.3), (7000, 0.14, 0.15))
"""(step, share of the matrices' learning rate, root of the share of the others'), with straight lines between: high
rates, at which a model learns to copy soon, but then only wanders about what it is to learn."""
_END = (0.0, 0.05)
"""The same shares at the end."""
_SLOW = 0.5
"""Up to this share of their learning rate matrices move at every second step, twice as far: their momentum is the mean
of twenty gradients and hardly changes from one to the next, and finding it is a seventh of a step's work."""


class Optimizer:
    """Muon for matrices, Adam for the rest, over float32 copies of the model's bfloat16 weights."""

    def __init__(self, model: Model, matrix_rate: float, other_rate: float) -> None:
        self._matrix_rate, self._other_rate = matrix_rate, other_rate
        named = dict(model.named_parameters())
        self._weights = named
        self.master = {name: weight.detach().float().clone() for name, weight in named.items()}
        groups: dict[tuple[int, ...], list[str]] = {}
        for name, weight in named.items():
            if weight.ndim == 2 and name != "token_embd":
                groups.setdefault(tuple(sorted(weight.shape)), []).append(name)
        self._matrices = list(groups.values())
        self._others = [name for name in named if not any(name in group for group in self._matrices)]
        self._momentum = {name: torch.zeros_like(weight) for name, weight in self.master.items()}
        self._square = {name: torch.zeros_like(self.master[name]) for name in self._others}
        self._steps = 0

    @torch.no_grad()
    def step(self, matrix_scale: float, other_scale: float) -> None:
        """One step at these shares of the full learning rates. Clears the gradients."""
        self._steps += 1
        matrix_rate, other_rate = self._matrix_rate * matrix_scale, self._other_rate * other_scale
        for name in itertools.chain(*self._matrices):
            self._momentum[name].lerp_(self._gradient(name), 0.05)
        if matrix_scale > _SLOW:
            self._move_matrices(matrix_rate)
        elif self._steps % 2 == 0:
            self._move_matrices(2 * matrix_rate)
        self._move_others(other_rate)
        for name, weight in self._weights.items():
            weight.copy_(self.master[name])
            weight.grad = None

    def _move_matrices(self, matrix_rate: float) -> None:
        for group in self._matrices:
            updates = []
            for name in group:
                update = self._gradient(name).lerp(self._momentum[name], 0.95)
                updates.append(update if update.shape[0] <= update.shape[1] else update.T)
            for name, update in zip(group, _orthogonal(torch.stack(updates)), strict=True):
                master = self.master[name]
                update = update if update.shape == master.shape else update.T
                rate = matrix_rate * max(1.0, master.shape[0] / master.shape[1]) ** 0.5
                master.mul_(1 - matrix_rate * 0.1).sub_(update, alpha=rate)

    def _move_others(self, other_rate: float) -> None:
        first, second = 0.9, 0.95
        for name in self._others:
            gradient = self._gradient(name)
            momentum, square = self._momentum[name].lerp_(gradient, 1 - first), self._square[name]
            square.lerp_(gradient * gradient, 1 - second)
            mean = momentum / (1 - first**self._steps)
            spread = (square / (1 - second**self._steps)).sqrt_().add_(1e-8)
            self.master[name].sub_(mean / spread, alpha=other_rate)

    def _gradient(self, name: str) -> Tensor:
        gradient = self._weights[name].grad
        assert gradient is not None
        return gradient.float()

    def state(self) -> dict[str, Any]:
        return {"master": self.master, "momentum": self._momentum, "square": self._square, "steps": self._steps}

    @torch.no_grad()
    def restore(self, state: dict[str, Any]) -> None:
        for mine, saved in (
            (self.master, state["master"]),
            (self._momentum, state["momentum"]),
            (self._square, state["square"]),
        ):
            for name, value in saved.items():
                mine[name].copy_(value)
        self._steps = state["steps"]
        for name, weight in self._weights.items():
            weight.copy_(self.master[name])


def _orthogonal(update: Tensor) -> Tensor:
    """The nearest orthogonal matrices, about, by five Newton-Schulz steps. [n, rows, columns], rows <= columns"""
    x = update.bfloat16()
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(5):
        gram = x @ x.transpose(1, 2)
        x = 3.4445 * x + (-4.7750 * gram + 2.0315 * gram @ gram) @ x
    return x.float()


def _scales(step: int, steps: int) -> tuple[float, float]:
    """(of matrices, of embeddings and norms): shares of the full learning rates at a step of so many."""
    squeezed = min(1.0, steps / (2.5 * _KNOTS[-1][0]))  # a run so short has its high rates shorter
    knots = [*((at * squeezed, *shares) for at, *shares in _KNOTS), (steps, *_END)]
    places, matrix, other = zip(*knots, strict=True)
    warm = min((step + 1) / _WARM_UP, 1.0)
    return warm * float(np.interp(step, places, matrix)), warm * float(np.interp(step, places, other)) ** 2


def _loss(model: Model, batch: Batch, at: I64, device: str) -> Tensor:
    """Of the tokens at `at` [n]."""
    return model.loss(*(torch.from_numpy(array).to(device) for array in (batch.tokens, batch.documents, at)))


class _Run:
    """One training: model, optimizer, the losses so far."""

    def __init__(self, arguments: argparse.Namespace, n_vocab: int) -> None:
        torch.manual_seed(arguments.seed)
        self.arguments = arguments
        self.shape = Shape(n_vocab=n_vocab)
        self.model = Model(self.shape).to(arguments.device)
        self.optimizer = Optimizer(self.model, arguments.matrix_rate, arguments.rate)
        self.model.to(torch.bfloat16)
        torch._dynamo.config.recompile_limit = 64  # rows of four lengths, gradients or none, learnt tokens
        for layer in self.model.layers:
            layer.compile(dynamic=False)
        self.model.cross_entropy = torch.compile(self.model.cross_entropy, dynamic=False)  # type: ignore[method-assign]
        self.losses: list[float] = []
        self.validation: list[tuple[int, float]] = []
        self.checkpoint = arguments.weights.with_suffix(".checkpoint")

    def step(self, micro: list[Batch], scales: tuple[float, float]) -> None:
        count = float(sum(batch.weights.sum() for batch in micro))
        total = 0.0
        for number, batch in enumerate(micro):
            at, weights = batch.learnt(np.random.default_rng((self.arguments.seed, len(self.losses), number)))
            losses = _loss(self.model, batch, at, self.arguments.device)
            loss = (losses * torch.from_numpy(weights).to(losses.device)).sum() / count
            loss.backward()
            total += loss.item()
        if not math.isfinite(total):
            sys.exit("the loss is not finite: try lower learning rates (--matrix-rate, --rate)")
        self.optimizer.step(*scales)
        self.losses.append(total)

    @torch.no_grad()
    def validate(self, kept: list[Batch]) -> float:
        losses = []
        for batch in kept:
            at, _ = batch.learnt(np.random.default_rng(0))  # in one shape, the model's own first
            losses.append(_loss(self.model, batch, at, self.arguments.device)[: batch.said.sum()])
        value = torch.cat(losses).mean().item()
        self.validation.append((len(self.losses), value))
        return value

    def save(self) -> None:
        state = {"optimizer": self.optimizer.state(), "losses": self.losses, "validation": self.validation}
        partial = self.checkpoint.with_suffix(".part")
        torch.save(state, partial)
        partial.replace(self.checkpoint)

    def resume(self) -> None:
        state = torch.load(self.checkpoint, map_location=self.arguments.device, weights_only=True)
        self.optimizer.restore(state["optimizer"])
        self.losses, self.validation = state["losses"], state["validation"]

    def finish(self) -> None:
        weights = {name: weight.cpu() for name, weight in self.optimizer.master.items()}
        torch.save({"shape": asdict(self.shape), "weights": weights}, self.arguments.weights)
        self.checkpoint.unlink(missing_ok=True)


def _rows(corpus: Path, vocabulary: Vocabulary) -> Iterator[Row]:
    return pack(encode(vocabulary.tokenizer(), read_corpus(corpus)))


def _plot(run: _Run, path: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(8, 4.5))
    window = max(1, len(run.losses) // 200)
    smooth = [sum(run.losses[i : i + window]) / window for i in range(0, len(run.losses) - window + 1, window)]
    axes.plot([i * window for i in range(len(smooth))], smooth, label="training", linewidth=1)
    axes.plot(*zip(*run.validation, strict=True), label="validation", marker="o", markersize=3)
    axes.set(xlabel="step", ylabel="loss (nats per token of answers)", yscale="log", title="llanero-demo")
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=120, bbox_inches="tight")


def main() -> None:
    parser = argparse.ArgumentParser(description="Train the demo model.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("vocabulary", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--batches-a-step", type=int, default=1, help=f"batches of {BATCH_TOKENS} tokens in a step")
    parser.add_argument("--matrix-rate", type=float, default=0.02, help="learning rate of the matrices")
    parser.add_argument("--rate", type=float, default=0.05, help="learning rate of embeddings and norms")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--resume", action="store_true", help="go on from the last checkpoint")
    arguments = parser.parse_args()
    if os.environ.get("MALLOC_MMAP_MAX_") is None and sys.platform == "linux":
        # glibc gives large blocks back to the system at once; taking them anew each step costs half the speed. Huge
        # pages gain a tenth.
        os.environ |= {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": str(1 << 40)}
        os.environ["GLIBC_TUNABLES"] = "glibc.malloc.hugetlb=1"
        os.execv(sys.executable, [sys.executable, "-m", "demo_model.train", *sys.argv[1:]])

    vocabulary = Vocabulary.load(arguments.vocabulary)
    started = time.monotonic()
    print("Tokenizing the corpus")
    made = list(batches(_rows(arguments.corpus, vocabulary), BATCH_TOKENS))
    made, kept = made[:-_VALIDATION_BATCHES], made[-_VALIDATION_BATCHES:]
    run = _Run(arguments, len(vocabulary.tokens))
    size = sum(weight.numel() for weight in run.model.parameters())
    said = sum(int(batch.said.sum()) for batch in made)
    print(
        f"{size / 1e6:.2f} M parameters, {len(made) * BATCH_TOKENS / 1e6:.1f} M tokens, {said / 1e6:.1f} M of them "
        f"the model's ({time.monotonic() - started:.0f} s)"
    )
    if arguments.resume and run.checkpoint.exists():
        run.resume()
    group = arguments.batches_a_step
    steps = len(made) // group
    saved = time.monotonic()
    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}"))
    with Progress(*columns) as progress:
        task = progress.add_task("", total=steps, completed=len(run.losses))
        for step in range(len(run.losses), steps):
            run.step(made[step * group : (step + 1) * group], _scales(step, steps))
            if len(run.losses) % _CHECK_EVERY == 0 or len(run.losses) == steps:
                value = run.validate(kept)
                progress.console.print(
                    f"step {len(run.losses)}: loss {sum(run.losses[-50:]) / len(run.losses[-50:]):.4f}, "
                    f"validation {value:.4f}, {time.monotonic() - started:.0f} s"
                )
            if time.monotonic() - saved > _SAVE_SECONDS:
                run.save()
                saved = time.monotonic()
            progress.update(task, advance=1, description=f"loss {run.losses[-1]:.3f}")
    run.finish()
    plot = arguments.weights.with_suffix(".png")
    _plot(run, plot)
    print(f"{arguments.weights}, {plot}: {(time.monotonic() - started) / 60:.0f} minutes")


if __name__ == "__main__":
    main()
