"""Media and recordings as they come from Twilio: a row enters, an unnamed file leaves that is read in pieces.

The library's download fetches them: no credentials past the first hop, https alone, nothing of the browser's request.
Files that were fetched lately are kept for some minutes, for who seeks in them; they have no name on the disk, and are
gone with the process. Called by `pages.media`, on threads for what comes from afar.
"""

from __future__ import annotations

import io
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any

from ..._core.call.deadline import Clock
from ..._core.redaction.secret import safe_repr
from ...errors import TrunklineError

if TYPE_CHECKING:
    from ..._sync.client import Client

LARGEST = 64 << 20
_KEPT_FOR, _MOST_KEPT = 300.0, 8


class FileError(Exception):
    """A file that cannot be had; `status` is what the page answers."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


class _TooLargeError(OSError):
    """A file has more bytes than are taken."""


class _Bounded(io.RawIOBase):
    """A file that takes so many bytes and no more."""

    def __init__(self, file: IO[bytes], most: int) -> None:
        super().__init__()
        self._file, self._left = file, most

    def writable(self) -> bool:
        return True

    def write(self, piece: Any) -> int:
        self._left -= len(piece)
        if self._left < 0:
            raise _TooLargeError(f"it has more than {LARGEST >> 20} MB")
        return self._file.write(piece)


@safe_repr
@dataclass(slots=True)
class Fetched:
    """A file that was fetched: its bytes in an unnamed file, and how many."""

    file: IO[bytes]
    size: int
    at: float
    lock: threading.Lock

    def read(self, start: int, count: int) -> bytes:
        """Some of the bytes."""
        with self.lock:
            self.file.seek(start)
            return self.file.read(count)


class Files:
    """Fetches files.

    Args:
        client: lends the client that asks Twilio; None where there are no credentials.
        largest: bytes of a file at most.
    """

    def __init__(self, client: Callable[[], Client] | None, *, largest: int = LARGEST) -> None:
        self._lent = client
        self._largest = largest
        self._kept: OrderedDict[str, Fetched] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def there(self) -> bool:
        """Whether files can be had at all."""
        return self._lent is not None

    def close(self) -> None:
        """Closes the files."""
        with self._lock:
            while self._kept:
                self._kept.popitem()[1].file.close()

    def get(self, kind: str, row: Any) -> Fetched:
        """The file of a medium or of a recording, which the caller may see.

        Raises:
            FileError: it cannot be had.
        """
        with self._lock:
            self._forget(Clock.monotonic())
            found = self._kept.get(row.sid)
        return found or self._fetch(kind, row)

    def _fetch(self, kind: str, row: Any) -> Fetched:
        if self._lent is None:
            raise FileError(503, "This server has no credentials of Twilio's, so it cannot fetch files.")
        file = TemporaryFile()  # noqa: SIM115 - who reads it closes it
        try:
            self._download(kind, row, _Bounded(file, self._largest))
        except _TooLargeError as error:
            file.close()
            raise FileError(413, f"The file is too large to be shown here: {error}.") from None
        except (TrunklineError, OSError, ValueError) as error:
            file.close()
            if getattr(error, "status", None) == 404:
                raise FileError(404, "Twilio has this file no more.") from None
            raise FileError(502, "Twilio did not hand out the file; try again.") from None
        fetched = Fetched(file, file.tell(), Clock.monotonic(), threading.Lock())
        with self._lock:
            self._kept[row.sid] = fetched
            while len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        return fetched

    def _download(self, kind: str, row: Any, to: Any) -> None:
        assert self._lent is not None
        account = self._lent().api.v2010.accounts(row.account_sid)
        if kind == "media":
            account.messages(row.parent_sid).media(row.sid).download(to)
        else:
            account.recordings(row.sid).download(to, format="mp3")

    def _forget(self, now: float) -> None:
        """Lets go of what was fetched long ago; who reads it still keeps it."""
        for sid in [sid for sid, each in self._kept.items() if now - each.at > _KEPT_FOR]:
            del self._kept[sid]
