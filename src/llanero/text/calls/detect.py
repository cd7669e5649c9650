"""Which dialect a model speaks, by its chat template.

Owns the list of dialects and the signs by which templates are told apart. Must not know how calls are read.
"""

from __future__ import annotations

from llanero.text.calls import hermes
from llanero.text.calls.dialect import Dialect

HERMES = Dialect("hermes", hermes.OPENINGS, hermes.read, (hermes.CLOSING,))


def detect(template_source: str) -> Dialect:
    """The dialect of the models that come with this chat template."""
    return HERMES
