"""Qwen3, dense: RMSNorm over each head of q and k."""

from __future__ import annotations

from llanero.models.arch.plain import PlainArchitecture

QWEN3 = PlainArchitecture("qwen3", rope_style="half", qk_norm=True)
