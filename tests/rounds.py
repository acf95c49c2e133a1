"""How much a test tries: a part of it each time, all of it where `TRUNKLINE_FULL=1` is set.

`TRUNKLINE_FULL=3/16` tries all in a sixteenth of the test files, and `TRUNKLINE_FILES=1/3` runs the second third
of them alone: `.ci/run` takes other parts for each commit.
"""

from __future__ import annotations

import os
import sys
import zlib
from pathlib import Path

_FULL = os.environ.get("TRUNKLINE_FULL", "")
_FILES = os.environ.get("TRUNKLINE_FILES", "")


def is_full(file: str) -> bool:
    """Whether all is tried in a file of tests."""
    return _in(file, _FULL) if "/" in _FULL else _FULL == "1"


def is_run(file: str) -> bool:
    """Whether a file of tests is run at all."""
    return not _FILES or _in(file, _FILES)


def _in(file: str, part_of: str) -> bool:
    part, _, parts = part_of.partition("/")
    return zlib.crc32(Path(file).name.encode()) % int(parts) == int(part)


def rounds(usual: int, full: int) -> int:
    """How many examples or random rounds the file that asks has to try."""
    return full if is_full(sys._getframe(1).f_globals["__file__"]) else usual
