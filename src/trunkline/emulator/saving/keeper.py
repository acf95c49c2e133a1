"""The state file of an emulator: read when it is made, written while it runs and when it stops.

One emulator has a file at a time. A file takes the place of the one before when it is complete, so that whatever kills
the process, one of them is there whole. A thread writes while something changes; what it writes is a snapshot, which
requests do not wait for. Called by `base`.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import ExitStack, suppress
from pathlib import Path

from ..._files.locking import locked
from ..._files.replacing import replacing
from ..clock import Clock
from ..exposure import tell
from ..world import World
from .image import Image, forget, taken
from .reading import StateFileError, read
from .writing import lines

_EVERY = 2.0  # seconds between two looks at whether something has changed
_SHARE = 10  # of all time, one of so many parts is spent on writing at most
_PIECE, _PAUSE = 200, 0.001  # lines that are written before others have the processor for some seconds


class _Same(Exception):
    """What is written is there already."""


class Keeper:
    """The file of an emulator. It is held from the first `read` to `release`.

    Args:
        path: of the file, which need not be there.

    Attributes:
        name: the path as it was given.
        seconds: that the last writing took.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(os.path.realpath(path))
        self.seconds = 0.0
        self.name = os.fspath(path)
        self._held: ExitStack | None = None
        self._writing = threading.Lock()
        self._last = b""  # the last line that was written, which has the digest of all but the time
        self._stamp: tuple[int, int] | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def hold(self) -> None:
        """Has the file, from now on alone.

        Raises:
            StateFileError: another emulator has it, or somebody has changed it since; or there cannot be such a file.
        """
        if self._held is not None:
            return
        if self.path.is_dir() or (self.path.exists() and not self.path.is_file()):
            raise StateFileError(f"{self.name} is no file")
        held = ExitStack()
        try:
            held.enter_context(locked(self.path.with_name(f"{self.path.name}-lock"), "held"))
        except BlockingIOError:
            raise StateFileError(f"another emulator has {self.name}: stop it, or name another file") from None
        except OSError as error:
            raise StateFileError(f"{self.name} cannot be used: {error.strerror}") from None
        if self._stamp is not None and self._stamp != self._found():
            held.close()
            raise StateFileError(f"{self.name} was changed by another emulator since this one has stopped")
        self._held = held

    def read(self) -> Image | None:
        """What the file has; None: there is none, or it is empty.

        Raises:
            StateFileError: as `hold`, and where it makes no sense.
        """
        self.hold()
        try:
            with self.path.open("rb") as file:
                if not file.read(1):
                    return None
                file.seek(0)
                return read(file, self.name)
        except FileNotFoundError:
            return None
        except StateFileError:
            self.release()
            raise
        except OSError as error:
            self.release()
            raise StateFileError(f"{self.name} cannot be read: {error.strerror}") from None

    def write(self, world: World, *, pausing: bool = False) -> None:
        """Writes what a world has, unless nothing but the time has changed.

        Args:
            pausing: others have the processor now and then.

        Raises:
            StateFileError: it cannot be written; what was there before is there still.
        """
        with self._writing:
            snapshot = taken(world, lasting=False)
            try:
                self._put(snapshot, pausing=pausing)
            except OSError as error:
                raise StateFileError(f"{self.name} cannot be written: {error.strerror or error}") from error
            finally:
                forget(world, snapshot)

    def _put(self, snapshot: Image, *, pausing: bool) -> None:
        began, line = Clock._monotonic(), b""
        with suppress(_Same), replacing(self.path) as file:
            for number, line in enumerate(lines(snapshot)):
                file.write(line + b"\n")
                if pausing and number % _PIECE == 0:
                    time.sleep(_PAUSE)
            if pausing and line == self._last:
                raise _Same
        self._last, self._stamp = line, self._found()
        self.seconds = Clock._monotonic() - began

    def begin(self, world: World) -> None:
        """Writes while something changes, until `end`."""
        self._stop.clear()
        self._thread = threading.Thread(target=self._go_on, args=(world,), name="trunkline-emulator-state", daemon=True)
        self._thread.start()

    def _go_on(self, world: World) -> None:
        saved, failed = world.changes, False
        while not self._stop.wait(max(_EVERY, _SHARE * self.seconds)):
            if (now := world.changes) == saved:
                continue
            try:
                self.write(world, pausing=True)
                saved, failed = now, False
            except StateFileError as error:
                if not failed:
                    tell(f"WARNING: the state file {error}. It is tried again.")
                failed = True

    def end(self, world: World) -> None:
        """Writes what there is, and lets the file go.

        Raises:
            StateFileError: it cannot be written.
        """
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        try:
            self.write(world)
        finally:
            self.release()

    def release(self) -> None:
        """Lets the file go; others may have it."""
        held, self._held = self._held, None
        if held is not None:
            held.close()

    def _found(self) -> tuple[int, int] | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size
