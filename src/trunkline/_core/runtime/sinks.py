"""What becomes of the bytes of a file: `Download`, and the sink that a transport writes into.

Pieces of a body enter; a file, or bytes in memory, leave. Called by the shell's `downloads`. No network.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from io import BytesIO, TextIOBase
from pathlib import Path
from time import sleep
from typing import IO

from ...errors import APIResponseError, MissingExtraError
from .. import config
from ..call.deadline import Clock, call_deadline
from ..redaction.secret import safe_repr
from .destination import destination

TYPE_CHECKING = False
if TYPE_CHECKING:
    from PIL.Image import Image

    from .destination import Replacement, Stream

OnProgress = Callable[[int, int | None], object]
PAUSE = 0.02  # seconds between two looks whether a named pipe has a reader
_PIECE = 1 << 18
_ENDLESS = 1 << 62


@safe_repr
@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A file that was downloaded.

    Attributes:
        content: the bytes; empty where they were written to a file.
        content_type: what they are, such as `image/png`; None if the server did not say.
        size: how many bytes.
        path: the file that they were written to, if it was named by its path.
    """

    content: bytes = field(default=b"", repr=False)
    content_type: str | None = None
    size: int = 0
    path: Path | None = None

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the bytes to a file, as `download(path)` does; a pipe that nobody empties is waited for 30 seconds.

        Raises:
            ValueError: the bytes are not here: they were written to a file already.
            OSError: they cannot be written.
        """
        if len(self.content) != self.size:
            raise ValueError("this download is not in memory: its bytes were written to what was given as to")
        sink = Sink(path)
        until = call_deadline(Clock.monotonic(), config.DEFAULT_TIMEOUT)
        assert until is not None
        sink.until(until)
        try:
            while not sink.ready(Clock.monotonic() >= until):
                sleep(PAUSE)
            sink.write(self.content)
            sink.end()
        except SinkError as error:
            raise error.cause from None
        finally:
            sink.discard()
        return Path(path)

    def image(self) -> Image:
        """The picture, decoded; needs Pillow (`trunkline[images]`).

        Raises:
            MissingExtraError: Pillow is not installed.
            APIResponseError: it is no picture that Pillow knows, or one that is too large to be decoded safely.
            ValueError: the bytes were written to a file object, a pipe or a device.
        """
        require_pillow()
        from PIL import Image

        elsewhere = self.path is not None and self.path.exists() and not self.path.is_file()
        if elsewhere or (self.path is None and len(self.content) != self.size):
            raise ValueError("this download is not in memory: its bytes were written to what was given as to")
        try:
            image = Image.open(self.path or BytesIO(self.content))
            image.load()
        except (Image.DecompressionBombError, OSError, ValueError, SyntaxError, MemoryError) as error:
            if isinstance(error, FileNotFoundError):
                raise
            kind = self.content_type or "an unknown type"
            raise APIResponseError(
                f"the file cannot be read as an image by Pillow: {self.size:,} bytes of {kind}"
            ) from error
        return image

    def __bytes__(self) -> bytes:
        return self.content


def require_pillow() -> None:
    """Makes sure that pictures can be decoded.

    Raises:
        MissingExtraError: Pillow is not installed.
    """
    if find_spec("PIL") is None:
        raise MissingExtraError("images", "Pillow")


class SinkError(Exception):
    """The caller's file or function failed: `cause` is its own exception."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause


class Sink:
    """Where the body of a reply is written: memory, a file by its path, or a binary file that is open.

    A file by its path has its new content when that is complete; a pipe or a device gets the bytes as they come.

    Args:
        to: a path, a binary file, or None for memory.
        on_progress: called with the bytes so far and, if it is known, how many there will be.

    Raises:
        TypeError: `to` is none of these.
        OSError: no file can be made there.
    """

    __slots__ = ("_destination", "_file", "_length", "_on_progress", "_pieces", "_reported", "_waiting", "path", "size")

    def __init__(
        self, to: str | os.PathLike[str] | IO[bytes] | None = None, on_progress: OnProgress | None = None
    ) -> None:
        self.path: Path | None = None
        self._file: IO[bytes] | Replacement | Stream | None = None
        self._destination: Replacement | Stream | None = None
        self._on_progress = on_progress
        self._pieces: list[bytes] = []
        self._length: int | None = None
        self._waiting = self.size = 0
        self._reported = -1
        if isinstance(to, str | os.PathLike):
            self._file = self._destination = destination(to)
            self.path = Path(to)
        elif to is not None:
            given: object = to
            if isinstance(given, TextIOBase) or not callable(getattr(given, "write", None)):
                raise TypeError(f"to must be a path or a file that is open in binary mode, not {type(to).__name__}")
            self._file = to

    def until(self, instant: float) -> None:
        """Is told until when an attempt may last: a pipe that nobody empties is waited for no longer."""
        if self._destination is not None:
            self._destination.until = instant

    def ready(self, late: bool) -> bool:
        """Whether it can be written; False for a named pipe that nobody reads yet.

        Args:
            late: it is not to be waited for any longer.

        Raises:
            OSError: it cannot be opened, or is late.
        """
        if self._destination is None or self._destination.ready():
            return True
        if late:
            raise self._destination.timeout_error()
        return False

    @property
    def limit(self) -> int | None:
        """The largest body in bytes; None: what the client allows in memory."""
        return None if self._file is None else _ENDLESS

    @property
    def full(self) -> bool:
        """Whether it is time to drain."""
        return self._waiting >= _PIECE

    def expect(self, length: int) -> None:
        """Is told how many bytes will come."""
        self._length = length

    def write(self, piece: bytes) -> None:
        """Takes bytes; they are kept until `drain`."""
        self._pieces.append(piece)
        self._waiting += len(piece)
        self.size += len(piece)

    def drain(self) -> None:
        """Writes what was taken to the file, if there is one.

        Raises:
            SinkError: it cannot be written.
        """
        self._waiting = 0
        if self._file is None:
            return
        pieces, self._pieces = self._pieces, []
        try:
            for piece in pieces:
                view = memoryview(piece)
                while view:
                    # A file without buffer may take less than it is given.
                    count = self._file.write(view)
                    view = view[count if isinstance(count, int) else len(view) :]
        except Exception as error:
            raise SinkError(error) from error

    def report(self) -> None:
        """Tells the caller how far it is.

        Raises:
            SinkError: the caller's function failed.
        """
        if self._on_progress is not None and self._reported != self.size:
            self._reported = self.size
            try:
                self._on_progress(self.size, self._length)
            except Exception as error:
                raise SinkError(error) from error

    def restart(self) -> bool:
        """Forgets everything for another attempt; False if bytes have gone to where they cannot be taken back from."""
        if (
            self._file is not None
            and self.size != self._waiting
            and not (self._destination and self._destination.restart())
        ):
            return False
        self._pieces = []
        self._length = None
        self._waiting = self.size = 0
        return True

    def end(self) -> bytes:
        """Completes the file; the bytes, where they are kept in memory.

        Raises:
            SinkError: it cannot be written.
        """
        self.drain()
        if self._file is None:
            return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
        if self._destination is not None:
            try:
                self._destination.end()
            except OSError as error:
                raise SinkError(error) from error
        return b""

    def discard(self) -> None:
        """Removes what is not complete."""
        self._pieces = []
        if self._destination is not None:
            self._destination.discard()
