"""How much a test tries: a part of it each time, all of it where `TRUNKLINE_FULL=1` is set, as `.ci/run` does."""

from __future__ import annotations

import os

FULL = os.environ.get("TRUNKLINE_FULL") == "1"


def rounds(usual: int, full: int) -> int:
    """How many examples or random rounds to try."""
    return full if FULL else usual
