"""The demo model in torch: a Llama decoder, as small as it gets.

Owns the network of the trainer and its size. Must not know the corpus or GGUF; `export` renames its tensors.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

_PIECE = 128
"""Queries that attention takes at a time: what they look at ends with the last of them, so that a row of 512 costs five
eighths. 256 take about as long."""


@dataclass(frozen=True)
class Shape:
    n_vocab: int = 4096
    n_layers: int = 6
    d_model: int = 256
    n_heads: int = 2
    n_kv_heads: int = 2
    head_dim: int = 128
    """Wide: to copy, a head must tell all tokens apart."""
    d_ffn: int = 512
    context: int = 1024
    rope_base: float = 1e6
    """High, so that most of a head's pairs hardly turn within the context and compare what stands there."""
    norm_eps: float = 1e-5


class Layer(nn.Module):
    """One decoder layer. Projections are kept apart because the optimizer treats each matrix by itself."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        d, q, kv = shape.d_model, shape.n_heads * shape.head_dim, shape.n_kv_heads * shape.head_dim
        deep = (2 * shape.n_layers) ** -0.5
        self.attn_norm = nn.Parameter(torch.ones(d))
        self.attn_q, self.attn_k, self.attn_v = _matrix(q, d), _matrix(kv, d), _matrix(kv, d)
        self.attn_output = _matrix(d, q, deep)
        self.ffn_norm = nn.Parameter(torch.ones(d))
        self.ffn_gate, self.ffn_up = _matrix(shape.d_ffn, d), _matrix(shape.d_ffn, d)
        self.ffn_down = _matrix(d, shape.d_ffn, deep)

    def forward(self, x: Tensor, mask: Tensor, rotation: tuple[Tensor, Tensor], at: Tensor | None = None) -> Tensor:
        """`x` [rows, length, d_model], `mask` [rows, 1, length, length] added to the scores. `at`: the positions of the
        flattened rows that are wanted [n]; the result is [n, d_model] then."""
        s = self.shape
        rows, length, d = x.shape
        groups = s.n_heads // s.n_kv_heads
        normed = F.rms_norm(x, (d,), self.attn_norm, s.norm_eps)
        qkv = F.linear(normed, torch.cat([self.attn_q, self.attn_k, self.attn_v]))
        heads = qkv.view(rows, length, s.n_heads + 2 * s.n_kv_heads, s.head_dim).transpose(1, 2)
        q, k, v = heads.split([s.n_heads, s.n_kv_heads, s.n_kv_heads], 1)
        q, k = _rotate(q, rotation) * s.head_dim**-0.5, _rotate(k, rotation)
        # Plain products: torch's fused attention takes twice as long on CPUs at these sizes.
        k, v = (t.reshape(rows * s.n_kv_heads, length, s.head_dim) for t in (k, v))
        pieces = []
        for start in range(0, length, _PIECE):
            end = min(start + _PIECE, length)
            some = q[:, :, start:end].reshape(rows * s.n_kv_heads, groups * (end - start), s.head_dim)
            scores = torch.bmm(some, k[:, :end].transpose(1, 2)).view(rows, s.n_heads, end - start, end)
            weights = torch.softmax(scores + mask[:, :, start:end, :end], -1).view(some.shape[0], some.shape[1], end)
            pieces.append(torch.bmm(weights, v[:, :end]).view(rows, s.n_heads, end - start, s.head_dim))
        mixed = torch.cat(pieces, 2).transpose(1, 2).reshape(rows, length, -1)
        if at is not None:
            x, mixed = x.flatten(0, 1)[at], mixed.flatten(0, 1)[at]
        x = x + F.linear(mixed, self.attn_output)
        normed = F.rms_norm(x, (d,), self.ffn_norm, s.norm_eps)
        gate, up = F.linear(normed, torch.cat([self.ffn_gate, self.ffn_up])).chunk(2, -1)
        return x + F.linear(F.silu(gate) * up, self.ffn_down)


class Model(nn.Module):
    """Token ids to logits; the output shares the embedding's matrix."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.token_embd = nn.Parameter(torch.randn(shape.n_vocab, shape.d_model) * 0.02)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.n_layers))
        self.output_norm = nn.Parameter(torch.ones(shape.d_model))

    def loss(self, tokens: Tensor, documents: Tensor, at: Tensor) -> Tensor:
        """Cross entropy of the tokens at `at` after those before them [n].

        tokens: ids [rows, length]. documents: which conversation each position belongs to [rows, length]; no
        position sees another's. at: positions in the flattened rows [n], none the first of a row.
        """
        hidden = self.hidden(tokens, documents, at - 1)
        hidden = F.rms_norm(hidden, (self.shape.d_model,), self.output_norm, self.shape.norm_eps)
        return self.cross_entropy(hidden, tokens.flatten()[at])

    def cross_entropy(self, hidden: Tensor, targets: Tensor) -> Tensor:
        return F.cross_entropy(F.linear(hidden, self.token_embd).float(), targets, reduction="none")

    def hidden(self, tokens: Tensor, documents: Tensor, at: Tensor) -> Tensor:
        """Of the positions `at` of the flattened rows [n]: [n, d_model]."""
        x = F.embedding(tokens, self.token_embd)
        length = tokens.shape[1]
        same = documents[:, :, None] == documents[:, None, :]
        visible = same & torch.ones(length, length, dtype=torch.bool, device=tokens.device).tril()
        mask = torch.zeros(visible.shape, dtype=x.dtype, device=x.device).masked_fill_(~visible, -1e9)[:, None]
        rotation = _rotation(self.shape, length, x)
        *first, last = self.layers
        for layer in first:
            x = layer(x, mask, rotation)
        return last(x, mask, rotation, at)


def _matrix(rows: int, columns: int, gain: float = 1.0) -> nn.Parameter:
    return nn.Parameter(torch.randn(rows, columns) * gain * columns**-0.5)


def _rotation(shape: Shape, length: int, like: Tensor) -> tuple[Tensor, Tensor]:
    half = shape.head_dim // 2
    frequencies = shape.rope_base ** (-torch.arange(half, device=like.device) / half)
    angles = torch.arange(length, device=like.device)[:, None] * frequencies
    return angles.cos().to(like.dtype), angles.sin().to(like.dtype)


def _rotate(x: Tensor, rotation: tuple[Tensor, Tensor]) -> Tensor:
    cos, sin = rotation
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)
