"""llanero: LLM inference server for the hardware you own."""

__version__ = "0.1.0"
