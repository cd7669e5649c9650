"""The decoder-only transformer, written once over `Ops`.

Owns the order of operations and the workspace, which is allocated once: a step allocates nothing that
grows with the model. Must not know files, metadata keys, sequences or requests.
"""

from __future__ import annotations

from dataclasses import dataclass

from llanero.models.spec import ModelSpec
from llanero.ops.api import F32, Array, Batch, KVCache, Matrix, Ops, RowTable
from llanero.types import KvType


@dataclass(frozen=True)
class LayerWeights:
    """One block. A bias is None where the model has none; norms of q and k come both or not at all."""

    attn_norm: Array
    q: Matrix
    k: Matrix
    v: Matrix
    o: Matrix
    ffn_norm: Array
    gate: Matrix
    up: Matrix
    down: Matrix
    q_bias: Array | None = None
    k_bias: Array | None = None
    v_bias: Array | None = None
    o_bias: Array | None = None
    gate_bias: Array | None = None
    up_bias: Array | None = None
    down_bias: Array | None = None
    q_norm: Array | None = None
    k_norm: Array | None = None


@dataclass(frozen=True)
class DecoderWeights:
    """A model's weights in the device's packing."""

    embedding: RowTable
    layers: tuple[LayerWeights, ...]
    output_norm: Array
    output: Matrix
    inv_freq: F32
    """`[n_dims / 2]`, from `models.rope`."""
    rope_scale: float
    n_params: int
    nbytes: int
    """What all of them take in memory, the embedding's mapped rows included."""
    output_bias: Array | None = None


class Decoder:
    """A loaded model (`models.spec.Model`): `forward` runs one step of up to `max_rows` rows."""

    def __init__(self, spec: ModelSpec, weights: DecoderWeights, ops: Ops, *, max_rows: int = 512) -> None:
        self.spec = spec
        self.ops = ops
        self.n_params = weights.n_params
        self.weight_bytes = weights.nbytes
        self.max_rows = max_rows
        self._weights = weights
        self._next_norms = (*(layer.attn_norm for layer in weights.layers[1:]), weights.output_norm)
        q_width, kv_width = spec.n_heads * spec.head_dim, spec.n_kv_heads * spec.head_dim
        self._residual = ops.empty((max_rows, spec.d_model))
        self._normed = ops.empty((max_rows, spec.d_model))
        self._delta = ops.empty((max_rows, spec.d_model))
        self._q = ops.empty((max_rows, q_width))
        self._k = ops.empty((max_rows, kv_width))
        self._v = ops.empty((max_rows, kv_width))
        self._attended = ops.empty((max_rows, q_width))
        self._gate = ops.empty((max_rows, spec.d_ffn))
        self._up = ops.empty((max_rows, spec.d_ffn))
        self._cos = ops.empty((max_rows, spec.rope.n_dims // 2))
        self._sin = ops.empty((max_rows, spec.rope.n_dims // 2))
        self._logits = ops.empty((max_rows, spec.n_vocab))

    def kv_cache(self, n_pages: int, dtype: KvType) -> KVCache:
        spec = self.spec
        return self.ops.kv_cache(spec.n_layers, n_pages, spec.n_kv_heads, spec.head_dim, dtype)

    def kv_bytes_per_token(self, dtype: KvType) -> int:
        spec = self.spec
        values = 2 * spec.n_layers * spec.n_kv_heads * spec.head_dim
        return values * 34 // 32 if dtype == "q8_0" else values * (4 if dtype == "f32" else 2)

    def forward(self, batch: Batch, cache: KVCache) -> F32:
        """One step; see `models.spec.Model`. Rows whose logits nobody wants end at the last layer's K and V."""
        spec, ops, weights = self.spec, self.ops, self._weights
        n_rows, n_logits, n_copies = len(batch.token_ids), len(batch.logit_rows), len(batch.copy_rows)
        residual, normed, delta = self._residual[:n_rows], self._normed[:n_rows], self._delta[:n_rows]
        q, k, v, attended = self._q[:n_rows], self._k[:n_rows], self._v[:n_rows], self._attended[:n_rows]
        gate, up = self._gate[:n_rows], self._up[:n_rows]
        cos, sin = self._cos[:n_rows], self._sin[:n_rows]
        q_heads, k_heads = q.reshape(-1, spec.head_dim), k.reshape(-1, spec.head_dim)
        eps, style, n_heads, n_kv_heads = spec.norm_eps, spec.rope.style, spec.n_heads, spec.n_kv_heads
        last = spec.n_layers - 1

        ops.rope_table(batch.positions, weights.inv_freq, weights.rope_scale, cos, sin)
        ops.embed(weights.embedding, batch.token_ids, residual)
        ops.rms_norm(residual, weights.layers[0].attn_norm, eps, normed)
        for i, layer in enumerate(weights.layers):
            ops.matmul(normed, (layer.q, layer.k, layer.v), (q, k, v), (layer.q_bias, layer.k_bias, layer.v_bias))
            if layer.q_norm is not None:
                ops.rms_norm(q_heads, layer.q_norm, eps, q_heads)
                ops.rms_norm(k_heads, layer.k_norm, eps, k_heads)
            ops.rope(q, n_heads, cos, sin, style)
            ops.rope(k, n_kv_heads, cos, sin, style)
            ops.kv_write(cache, i, k, v, batch.slots)
            if n_copies:
                ops.kv_write(cache, i, k[batch.copy_rows], v[batch.copy_rows], batch.copy_slots)
            if i == last:
                if n_logits == 0:
                    break
                ops.attention(q, cache, i, batch, n_heads, spec.attn_scale, attended)
                # From here on, only the rows that become logits. The buffers of q and of the norm are free by now.
                ops.gather(attended, batch.logit_rows, q[:n_logits])
                ops.gather(residual, batch.logit_rows, normed[:n_logits])
                attended, residual, normed = q[:n_logits], normed[:n_logits], residual[:n_logits]
                delta, gate, up = delta[:n_logits], gate[:n_logits], up[:n_logits]
            else:
                ops.attention(q, cache, i, batch, n_heads, spec.attn_scale, attended)
            ops.matmul(attended, (layer.o,), (delta,), (layer.o_bias,))
            ops.add_rms_norm(residual, delta, layer.ffn_norm, eps, normed)
            ops.matmul(normed, (layer.gate, layer.up), (gate, up), (layer.gate_bias, layer.up_bias))
            ops.swiglu(gate, up, gate)
            ops.matmul(gate, (layer.down,), (delta,), (layer.down_bias,))
            ops.add_rms_norm(residual, delta, self._next_norms[i], eps, normed)
        logits: F32 = self._logits[:n_logits]
        if n_logits:
            ops.matmul(normed, (weights.output,), (logits,), (weights.output_bias,))
        return logits
