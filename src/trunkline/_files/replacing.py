"""A file that takes its place when it is complete: it is written beside, synced, then renamed.

What is there before stays until then, and where anything fails.

A path enters, a file to write to leaves. Called by the exports.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkstemp
from typing import BinaryIO, cast


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes the place of another when the block ends well, and is removed otherwise.

    Raises:
        OSError: it cannot be written; the path is a folder.
    """
    real = Path(os.path.realpath(path))
    mode = None
    with suppress(FileNotFoundError):
        mode = real.stat().st_mode
    if mode is not None and not stat.S_ISREG(mode):
        with open(real, "wb") as file:
            yield cast("BinaryIO", file)
        return
    descriptor, part = mkstemp(dir=real.parent, prefix=f".{real.name[:60]}.", suffix=".part")
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield cast("BinaryIO", file)
            file.flush()
            if mode is not None and hasattr(os, "fchmod"):
                os.fchmod(file.fileno(), stat.S_IMODE(mode))
            os.fsync(file.fileno())
        os.replace(part, real)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise
    sync_folder(real.parent)


def sync_folder(folder: Path) -> None:
    """Makes a rename last; not every system can."""
    if os.name == "posix":
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
