"""Llama 2 and 3, Mistral, TinyLlama, SmolLM2 and the many finetunes that say `llama`."""

from __future__ import annotations

from llanero.models.arch.plain import PlainArchitecture

LLAMA = PlainArchitecture("llama", rope_style="interleaved")
