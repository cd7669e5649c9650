"""The embedded demo model: its name and where its file is.

This is all that llanero knows of it, and only the commands know even that: to everything else it is a model file like
any other. tools/demo_model makes it.
"""

from __future__ import annotations

from pathlib import Path

from llanero.errors import ModelNotFoundError

ID = "llanero-demo"


def model_path() -> Path:
    """The GGUF file. Raises `ModelNotFoundError` where llanero was packaged without it."""
    path = Path(__file__).with_name(f"{ID}.gguf")
    if not path.is_file():
        raise ModelNotFoundError(f"this installation has no demo model ({path}); name a GGUF file")
    return path
