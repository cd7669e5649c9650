"""Qwen2 and Qwen2.5, and the DeepSeek-R1 distillates made from them: biases on q, k and v."""

from __future__ import annotations

from llanero.models.arch.plain import PlainArchitecture

QWEN2 = PlainArchitecture("qwen2", rope_style="half", qkv_bias="required")
