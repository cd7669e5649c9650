"""From a model file to a `Decoder`: check every tensor, pack it for the device, let its pages go.

Owns the order of loading. Must not know the file format (`formats`) or how tensors are packed (`ops`).
Weights are packed one tensor at a time and each one's file pages are released at once, so that memory
stays near one copy of the weights; only the embedding table keeps the file mapped.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from llanero.errors import ModelFormatError, UnsupportedModelError
from llanero.formats.gguf import open_gguf
from llanero.models.arch.plain import TensorSlot
from llanero.models.decoder import Decoder, DecoderWeights, LayerWeights
from llanero.models.hparams import Hparams
from llanero.models.registry import find_architecture
from llanero.models.rope import inverse_frequencies, magnitude
from llanero.models.spec import ModelSpec
from llanero.ops.api import Array, Matrix, Ops, RawTensor

_SUMMED = 4096

Progress = Callable[[float, str], None]
"""Called with a fraction in 0..1 and the stage."""


def load_model(path: str | Path, ops: Ops, *, max_rows: int = 512, progress: Progress | None = None) -> Decoder:
    """Reads a GGUF file (the first one, when it is split) into a decoder for steps of up to `max_rows` rows.

    Raises `ModelFormatError` for a damaged file and `UnsupportedModelError` for one that needs what we do
    not compute, each naming the tensor or key.
    """
    with open_gguf(path) as file:
        try:
            return build_decoder(
                file.architecture,
                file.metadata,
                file.tensors,
                ops,
                release=file.release,
                max_rows=max_rows,
                progress=progress,
            )
        except (ModelFormatError, UnsupportedModelError) as error:
            raise type(error)(f"{path}: {error}") from error


def fingerprint(path: str | Path) -> bytes:
    """Tells model files apart by all that is in them: metadata, tensors and, in sums over 4 KiB, their values.

    Memory speed, other than a real digest of all bytes; what is meant to collide can. Raises as `load_model` does.
    """
    digest = hashlib.blake2b()
    with open_gguf(path) as file:
        for key in file.metadata:
            digest.update(f"{key}\0".encode() + file.metadata.raw(key))
        for tensor in file.tensors.values():
            digest.update(f"{tensor.name}\0{tensor.type}{tensor.shape}".encode())
            summed = len(tensor.data) // _SUMMED * _SUMMED
            words = tensor.data[:summed].view(np.uint64).reshape(-1, _SUMMED // 8)
            digest.update(np.add.reduce(words, axis=1).data)
            digest.update(tensor.data[summed:].data)
            file.release(tensor)
    return digest.digest()


def build_decoder(
    architecture: str,
    metadata: Mapping[str, Any],
    tensors: Mapping[str, RawTensor],
    ops: Ops,
    *,
    release: Callable[[RawTensor], None] = lambda tensor: None,
    max_rows: int = 512,
    progress: Progress | None = None,
) -> Decoder:
    """`load_model` after the file is open: checks metadata against tensors, packs, calls `release` for each packed.

    Raises as `load_model` does.
    """
    arch = find_architecture(architecture)
    spec = arch.spec(Hparams(metadata, arch.name), tensors)
    check_tensors(tensors, arch.slots(spec))
    weights = _Packer(tensors, ops, release, progress).pack(spec)
    return Decoder(spec, weights, ops, max_rows=max_rows)


def check_tensors(tensors: Mapping[str, RawTensor], slots: Sequence[TensorSlot]) -> None:
    """Compares a file's tensors with what its architecture reads.

    Raises `ModelFormatError` for one that is missing or misshapen, `UnsupportedModelError` for one that
    would be left unused: the model then computes something that we do not.
    """
    for slot in slots:
        tensor = tensors.get(slot.name)
        if tensor is None:
            if slot.required:
                raise ModelFormatError(f"tensor {slot.name} is missing")
        elif tensor.shape != slot.shape:
            raise ModelFormatError(f"tensor {slot.name} has shape {tensor.shape}; the metadata ask for {slot.shape}")
    known = {slot.name for slot in slots}
    # Old conversions carry rope frequencies that follow from the metadata; llama.cpp skips them as well.
    unused = [name for name in tensors if name not in known and not name.endswith(("rot_embd.weight", ".inv_freq"))]
    if unused:
        more = f" and {len(unused) - 3} more" if len(unused) > 3 else ""
        names = ", ".join(name[:80] for name in unused[:3])
        raise UnsupportedModelError(f"tensor {names}{more}: not part of this architecture as we compute it")


class _Packer:
    """Packs tensors one by one, counting bytes for the progress report."""

    def __init__(
        self,
        tensors: Mapping[str, RawTensor],
        ops: Ops,
        release: Callable[[RawTensor], None],
        progress: Progress | None,
    ) -> None:
        self._tensors = tensors
        self._ops = ops
        self._release = release
        self._progress = progress
        self._bytes_total = sum(tensor.data.nbytes for tensor in tensors.values()) or 1
        self._bytes_done = 0
        self._bytes_packed = 0

    def pack(self, spec: ModelSpec) -> DecoderWeights:
        self._report()
        embedding = self._tensors["token_embd.weight"]
        table = self._ops.row_table(embedding)
        # The largest matrix first: its file pages are gone before the others' packed bytes pile up.
        output = self._matrix("token_embd.weight" if spec.tied_embeddings else "output.weight")
        output_bias = self._vector("output.bias")
        factors = self._vector("rope_freqs.weight")
        layers = tuple(self._layer(f"blk.{i}.", spec) for i in range(spec.n_layers))
        output_norm = self._need_vector("output_norm.weight")
        self._release(embedding)
        self._bytes_done = self._bytes_total
        self._report()
        return DecoderWeights(
            embedding=table,
            layers=layers,
            output_norm=output_norm,
            output=output,
            output_bias=output_bias,
            inv_freq=inverse_frequencies(spec.rope, _checked_factors(factors)),
            rope_scale=magnitude(spec.rope),
            n_params=sum(math.prod(tensor.shape) for tensor in self._tensors.values()),
            nbytes=self._bytes_packed + table.nbytes,
        )

    def _layer(self, block: str, spec: ModelSpec) -> LayerWeights:
        return LayerWeights(
            attn_norm=self._need_vector(block + "attn_norm.weight"),
            q=self._matrix(block + "attn_q.weight"),
            k=self._matrix(block + "attn_k.weight"),
            v=self._matrix(block + "attn_v.weight"),
            o=self._matrix(block + "attn_output.weight"),
            ffn_norm=self._need_vector(block + "ffn_norm.weight"),
            gate=self._matrix(block + "ffn_gate.weight"),
            up=self._matrix(block + "ffn_up.weight"),
            down=self._matrix(block + "ffn_down.weight"),
            q_bias=self._vector(block + "attn_q.bias"),
            k_bias=self._vector(block + "attn_k.bias"),
            v_bias=self._vector(block + "attn_v.bias"),
            o_bias=self._vector(block + "attn_output.bias"),
            gate_bias=self._vector(block + "ffn_gate.bias"),
            up_bias=self._vector(block + "ffn_up.bias"),
            down_bias=self._vector(block + "ffn_down.bias"),
            q_norm=self._need_vector(block + "attn_q_norm.weight") if spec.qk_norm else None,
            k_norm=self._need_vector(block + "attn_k_norm.weight") if spec.qk_norm else None,
        )

    def _matrix(self, name: str) -> Matrix:
        tensor = self._tensors[name]
        matrix = self._ops.matrix(tensor)
        self._bytes_packed += matrix.nbytes
        self._done(tensor)
        return matrix

    def _vector(self, name: str) -> Array | None:
        return self._need_vector(name) if name in self._tensors else None

    def _need_vector(self, name: str) -> Array:
        tensor = self._tensors[name]
        vector = self._ops.vector(tensor)
        self._bytes_packed += 4 * tensor.shape[0]
        self._done(tensor)
        return vector

    def _done(self, tensor: RawTensor) -> None:
        self._release(tensor)
        self._bytes_done += tensor.data.nbytes
        self._report()

    def _report(self) -> None:
        if self._progress is not None:
            self._progress(min(1.0, self._bytes_done / self._bytes_total), "packing weights")


def _checked_factors(factors: Array | None) -> Array | None:
    """`rope_freqs.weight` divides frequencies: it must be finite and positive."""
    if factors is not None and not (np.isfinite(factors).all() and (np.asarray(factors) > 0).all()):
        raise ModelFormatError("tensor rope_freqs.weight holds values that are not finite and positive")
    return factors
