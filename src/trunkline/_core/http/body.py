"""A reply, and its body as it is read: decompressed, bounded, to memory or to a sink.

Bytes off the wire enter; the body leaves, or an exception for one that is broken or too large. Called by `http1` and by
the transport over aiohttp. Pure.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Protocol

from ..redaction.secret import safe_repr
from .transport_errors import reply_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    import zlib

    from ...errors import APIResponseError
    from .headers import Headers

MAX_BODY = 64 * 1024 * 1024
# Of the body of an error so much is read: its status says the most.
MAX_ERROR = 1 << 20
ACCEPT_ENCODING = "gzip, deflate"
_STEP = 1 << 20
_MEMBERS = 100
# Equal rows of the API compress at 200:1, and deflate can do 1,000:1.
_MAX_RATIO, _RATIO_FROM = 250, 8 << 20


@safe_repr
class RawResponse:
    """A whole reply: `status`, `headers`, `body` (decoded from gzip and deflate), `http_version` such as `HTTP/1.1`.

    `time_left` tells the seconds until the deadline of the call; None where it has none.
    """

    __slots__ = ("body", "headers", "http_version", "status", "time_left")

    def __init__(self, status: int, headers: Headers, body: bytes, http_version: str = "HTTP/1.1") -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.http_version = http_version
        self.time_left: Callable[[], float] | None = None

    def __repr__(self) -> str:
        return f"RawResponse({self.status}, {len(self.body)} bytes)"


class Sink(Protocol):
    """Where the body of a download goes."""

    @property
    def limit(self) -> int | None:
        """The largest body in bytes; None: the transport's own limit."""
        ...

    @property
    def full(self) -> bool:
        """Whether `drain` should be called."""
        ...

    def expect(self, length: int) -> None:
        """Is told how many bytes will come."""
        ...

    def write(self, piece: bytes) -> None:
        """Takes bytes, without waiting."""
        ...

    def drain(self) -> None:
        """Writes what was taken; this may wait for the disk."""
        ...

    def report(self) -> None:
        """Tells the caller how far it is."""
        ...


class Truncated(Exception):
    """Of the body of an error all is read that is kept: the rest stays on the wire."""


class Body:
    """Collects the body of a reply and decodes it, within a limit that counts decoded bytes.

    Decoding goes in steps of at most 1 MiB, so that the caller can look at the clock in between:

        while body.feed(data):
            data = b""

    Args:
        status: of the reply; for the exceptions.
        headers: of the reply; `Content-Encoding` says how to decode.
        limit: the largest size in bytes.
        sink: where the body goes if the status is 200; `end` gives no bytes then.

    Of the body of an error, so much is kept as `MAX_ERROR` and the limit allow.

    Raises:
        APIResponseError: a body for a sink has no known end.
    """

    __slots__ = (
        "_failed",
        "_first",
        "_headers",
        "_limit",
        "_members",
        "_out",
        "_raw",
        "_rest",
        "_size",
        "_status",
        "_unzip",
        "_zip",
        "sink",
    )

    def __init__(self, status: int, headers: Headers, limit: int, sink: Sink | None = None) -> None:
        self._status = status
        self._headers = headers
        self.sink = sink if status == 200 else None
        if self.sink is not None and "content-length" not in headers and "transfer-encoding" not in headers:
            raise reply_error(
                "the reply does not say how long the file is: a part of it could pass for the whole", status
            )
        self._limit = limit if self.sink is None or self.sink.limit is None else self.sink.limit
        self._failed = status >= 400
        if self._failed:
            self._limit = min(self._limit, MAX_ERROR)
        self._size = self._raw = self._members = 0
        self._first = self._rest = b""
        self._out: BytesIO | None = None
        self._unzip: zlib._Decompress | None = None
        encoding = headers.get("content-encoding", "").strip().lower()
        self._zip = "" if encoding == "identity" else encoding.removeprefix("x-")

    def feed(self, data: bytes) -> bool:
        """Take the next bytes off the wire. True: there is more to decode, call again with `b""`.

        Raises:
            APIResponseError: too large, broken, or encoded in a way that was not asked for.
            Truncated: what is kept of the body of an error is complete; `end` gives it.
        """
        self._raw += len(data)
        if not self._zip:
            self._keep(data)
            return False
        # What is stored instead of compressed is a little longer than its content.
        if self._raw > self._limit + (self._limit >> 6) + 4096:
            raise self._too_large()
        data = self._rest + data
        self._rest = b""
        if self._unzip is None or self._unzip.eof:
            if self._members:
                # A gzip file may have several members and be padded with zeros.
                data = data.lstrip(b"\0")
            if len(data) < 2:
                self._rest = data
                return False
            self._unzip = self._next(data)
        import zlib

        unzip = self._unzip
        try:
            piece = unzip.decompress(data, _STEP)
        except zlib.error as exc:
            raise self._broken() from exc
        self._keep(piece)
        if unzip.eof:
            self._rest = unzip.unused_data
            return bool(self._rest)
        self._rest = unzip.unconsumed_tail
        # zlib may hold finished output although it has no input left.
        return bool(self._rest) or len(piece) == _STEP

    def end(self) -> bytes:
        """The whole body.

        Raises:
            APIResponseError: the compressed data ended early.
        """
        whole = self._unzip is not None and self._unzip.eof and not self._rest
        if self._zip and self._raw and not whole and not (self._failed and self._size > self._limit):
            raise self._broken()
        return self._first if self._out is None else self._out.getvalue()

    def expect(self, length: int) -> None:
        """Refuse an announced length that is over the limit before reading it."""
        if length > self._limit and not self._failed:
            raise self._too_large()
        if self.sink is not None and not self._zip:
            self.sink.expect(length)

    def _keep(self, piece: bytes) -> None:
        before = self._size
        self._size = size = before + len(piece)
        if size > self._limit:
            if not self._failed:
                raise self._too_large()
            piece = piece[: self._limit - before]
        if self._zip and size > _RATIO_FROM and size > self._raw * _MAX_RATIO and self.sink is None:
            raise reply_error(
                f"the reply unpacks to more than {_MAX_RATIO:,} times its size: it is refused",
                self._status,
                self._headers,
            )
        if self.sink is not None:
            self.sink.write(piece)
        elif self._out is not None:
            self._out.write(piece)
        elif not self._first:
            self._first = piece
        elif piece:
            self._out = BytesIO()
            self._out.write(self._first)
            self._out.write(piece)
            self._first = b""
        if size > self._limit:
            raise Truncated

    def _next(self, data: bytes) -> zlib._Decompress:
        import zlib

        self._members += 1
        if self._zip == "gzip":
            if self._members > _MEMBERS:
                raise self._broken()
            return zlib.decompressobj(31)
        if self._zip == "deflate" and self._members == 1:
            # RFC 9110 means the zlib format; some servers send the bare one.
            wrapped = data[0] & 15 == 8 and int.from_bytes(data[:2]) % 31 == 0
            return zlib.decompressobj(15 if wrapped else -15)
        if self._zip == "deflate":
            raise self._broken()
        text = f"the reply has the content encoding {self._zip[:40]!r}, which was not asked for: gzip and deflate were"
        raise reply_error(text, self._status, self._headers)

    def _too_large(self) -> APIResponseError:
        return reply_error(f"the reply is larger than {self._limit} bytes", self._status, self._headers)

    def _broken(self) -> APIResponseError:
        return reply_error(
            f"the reply is broken: it says that it is {self._zip}, but cannot be unpacked", self._status, self._headers
        )
