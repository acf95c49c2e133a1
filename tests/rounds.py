"""How much a test tries: a part of it each time, all of it where `TRUNKLINE_FULL=1` is set.

`TRUNKLINE_FULL=3/8` tries all in the fourth eighth of the test files: `.ci/run` takes another eighth for each commit.
"""

from __future__ import annotations

import os
import sys
import zlib
from pathlib import Path

_FULL = os.environ.get("TRUNKLINE_FULL", "")


def is_full(file: str) -> bool:
    """Whether all is tried in a file of tests."""
    part, _, parts = _FULL.partition("/")
    return zlib.crc32(Path(file).name.encode()) % int(parts) == int(part) if parts else part == "1"


def rounds(usual: int, full: int) -> int:
    """How many examples or random rounds the file that asks has to try."""
    return full if is_full(sys._getframe(1).f_globals["__file__"]) else usual
