"""Files that Twilio keeps: where a redirect leads, and what becomes of the bytes.

Enters: replies of redirects, pieces of a body. Leaves: the next address, and `Download`. Called by the shell's
`downloads`; the transports write the body of a successful reply into a `Sink`, which writes to the disk. No network.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from io import BytesIO, TextIOBase
from pathlib import Path
from time import monotonic, sleep
from typing import IO, TYPE_CHECKING, Literal
from urllib.parse import quote, urljoin

from . import _config, _deadline, _paging, _response
from ._masked import safe_repr
from ._outlet import Replacement, Stream, outlet
from ._request import Request
from ._transport import Target
from .errors import APIResponseError, MissingExtraError

if TYPE_CHECKING:
    from PIL.Image import Image

    from ._config import Hosts
    from ._transport import RawResponse

Progress = Callable[[int, int | None], object]

AudioFormat = Literal["wav", "mp3"]

# What follows the path of a recorded video where its file is.
MEDIA = "/Media"
MAX_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})
PAUSE = 0.02  # seconds between two looks whether a named pipe has a reader
_PIECE = 1 << 18
_ENDLESS = 1 << 62
_HEADERS = {"Accept": "*/*"}
_KEPT = "/?%:@!$&'()*+,;=~[]#"
# How the API named S3 once: the bucket as part of the host, for which there is no certificate.
_HISTORIC = re.compile(
    r"http://media\.twiliocdn\.com\.(s3(?:-[a-z0-9-]++)?(?:\.[a-z0-9-]++)*\.amazonaws\.com)(?::80)?(/.*)",
    re.IGNORECASE | re.ASCII,
)


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
            raise ValueError("the bytes of this download were written to a file and are not in memory")
        sink = Sink(path)
        until = _deadline.capture(monotonic(), _config.DEFAULT_TIMEOUT)
        assert until is not None
        sink.until(until)
        try:
            while not sink.ready(monotonic() >= until):
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
            raise ValueError("the bytes of this download were written to a file and are not in memory")
        try:
            image = Image.open(self.path or BytesIO(self.content))
            image.load()
        except (Image.DecompressionBombError, OSError, ValueError, SyntaxError, MemoryError) as error:
            if isinstance(error, FileNotFoundError):
                raise
            kind = self.content_type or "an unknown type"
            raise APIResponseError(f"{self.size} bytes of {kind} are no picture that can be read") from error
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


# where the file is


def first(path: str, host: str, *, query: str = "") -> Request:
    """The request for a file at the API itself, with the client's credentials."""
    return Request("GET", host, path, query, dict(_HEADERS), idempotent=True)


def audio(path: str, host: str, format: str, channels: int | None) -> Request:
    """The request for a recording of sound.

    Raises:
        ValueError: a format or number of channels that the API does not have.
    """
    _config.choice(format, "format", ("wav", "mp3"))
    if channels is not None and (type(channels) is not int or channels not in (1, 2)):
        raise ValueError("channels must be 1 or 2")
    return first(f"{path}.{format}", host, query="" if channels is None else f"RequestedChannels={channels}")


def audio_format(to: object) -> str:
    """The format that a path ends in; wav where it says nothing.

    Raises:
        ValueError: it ends in another format.
    """
    suffix = Path(to).suffix if isinstance(to, str | os.PathLike) else ""
    if suffix.lower() not in ("", ".wav", ".mp3"):
        raise ValueError(f"a recording is wav or mp3: say format='wav' or 'mp3' to write it to a file named *{suffix}")
    return suffix.lower().removeprefix(".") or "wav"


def at(url: str, hosts: Hosts) -> Request:
    """The request for a file at an address that the API gave: with credentials only at Twilio or `base_url`.

    Raises:
        APIResponseError: the address is no https address.
    """
    try:
        host, path, query = hosts.free(url)
    except (TypeError, ValueError):
        return _elsewhere(url, Request("GET", "api", "", "", idempotent=True), hosts)
    return first(path, host, query=query)


def redirected(request: Request, raw: RawResponse, hosts: Hosts) -> Request:
    """The request that a redirect asks for. It carries no credentials, whatever host it goes to.

    Raises:
        APIResponseError: the redirect leads nowhere, or to an address that is not https.
    """
    location = raw.headers.get("Location")
    if not location:
        raise _response.broken("the reply is a redirect that does not say where to", raw, request)
    try:
        return _elsewhere(urljoin(_paging.address(request, hosts), location), request, hosts)
    except (APIResponseError, ValueError) as error:
        text = str(error) if isinstance(error, APIResponseError) else "the redirect leads to no address"
        raise _response.broken(text, raw, request) from None


def _elsewhere(url: str, request: Request, hosts: Hosts) -> Request:
    url = quote(url, safe=_KEPT).partition("#")[0]
    if not url.lower().startswith("https://"):
        url = _encrypted(url, hosts.prefix(request.host))
    try:
        Target(url)
    except ValueError:
        raise APIResponseError("the file is at an address that is none") from None
    return Request("GET", request.host, request.path, "", dict(_HEADERS), auth="none", idempotent=True, url=url)


def _encrypted(url: str, base: str) -> str:
    """An address that is not https, as one that is; at a `base_url` that is not https itself, as it is."""
    historic = _HISTORIC.fullmatch(url)
    if historic:
        return f"https://{historic[1]}/media.twiliocdn.com{historic[2]}"
    if base.startswith("http://") and _config.origin(url) == _config.origin(base):
        return url
    raise APIResponseError(f"the file is at {_config.target(url)}, which is not https: it is not fetched from there")


# where the bytes go


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

    __slots__ = ("_file", "_length", "_on_progress", "_outlet", "_pieces", "_reported", "_waiting", "path", "size")

    def __init__(
        self, to: str | os.PathLike[str] | IO[bytes] | None = None, on_progress: Progress | None = None
    ) -> None:
        self.path: Path | None = None
        self._file: IO[bytes] | Replacement | Stream | None = None
        self._outlet: Replacement | Stream | None = None
        self._on_progress = on_progress
        self._pieces: list[bytes] = []
        self._length: int | None = None
        self._waiting = self.size = 0
        self._reported = -1
        if isinstance(to, str | os.PathLike):
            self._file = self._outlet = outlet(to)
            self.path = Path(to)
        elif to is not None:
            given: object = to
            if isinstance(given, TextIOBase) or not callable(getattr(given, "write", None)):
                raise TypeError(f"to must be a path or a file that is open in binary mode, not {type(to).__name__}")
            self._file = to

    def until(self, instant: float) -> None:
        """Is told until when an attempt may last: a pipe that nobody empties is waited for no longer."""
        if self._outlet is not None:
            self._outlet.until = instant

    def ready(self, late: bool) -> bool:
        """Whether it can be written; False for a named pipe that nobody reads yet.

        Args:
            late: it is not to be waited for any longer.

        Raises:
            OSError: it cannot be opened, or is late.
        """
        if self._outlet is None or self._outlet.ready():
            return True
        if late:
            raise self._outlet.late()
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
        if self._file is not None and self.size != self._waiting and not (self._outlet and self._outlet.restart()):
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
        if self._outlet is not None:
            try:
                self._outlet.end()
            except OSError as error:
                raise SinkError(error) from error
        return b""

    def discard(self) -> None:
        """Removes what is not complete."""
        self._pieces = []
        if self._outlet is not None:
            self._outlet.discard()
