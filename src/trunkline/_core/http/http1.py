"""HTTP/1.1 as bytes: a request, and a reply that is read from pieces as they come.

Enters: the parts of a request; then bytes off the wire. Leaves: the head of the request, `RawResponse`, or the
exception for a reply that is broken. Called by the transports that read and write themselves. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping

from ..redaction.secret import MaskedBytes, safe_repr
from .address import Target, check_head
from .body import ACCEPT_ENCODING, Body, RawResponse, Sink, Truncated
from .headers import MAX_HEAD, MAX_INTERIM, Headers
from .proxies import Proxy
from .transport_errors import reply_error

READ = 65_536
_ALL = 262_144
# A body up to this size leaves with its head; of a larger one no copy is made.
JOINED = 65_536
_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})
_WITH_BODY = frozenset({"PATCH", "POST", "PUT"})
_MAX_LINE = 8192

STATUS = re.compile(r"HTTP/1\.([01]) ([1-9]\d\d)(?: .*)?")
# Possessive, and begun at the first of some blanks: a hostile line must not be read again from each of its characters.
_FIELDS = re.compile(r"^([!#$%&'*+.^_`|~0-9A-Za-z-]++):[ \t]*+([^\r\n\0]*+)\r\n", re.MULTILINE)
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]++")
_FOLD = re.compile(r"(?<![ \t])(?:[ \t]*+\r\n[ \t]++)++")
_LENGTH = re.compile(r"\d{1,18}")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*+(?:;.*+)?")


@safe_repr
class RequestHead:
    """Writes the heads of the requests to one origin.

    The lines of the headers that were sent last are kept, since most requests of a client have the same.

    Args:
        target: any address of the origin.
        proxy: where the requests are sent to instead, without a tunnel; None for none. Each has a connection of its
            own: there are proxies (tinyproxy) that close it after a reply and do not say so.
    """

    __slots__ = ("_last", "_origin", "_proxy", "_target")

    def __init__(self, target: Target, proxy: Proxy | None) -> None:
        self._target = target
        self._proxy = proxy
        self._origin = "" if proxy is None else f"http://{target.authority}"
        # One tuple: of two threads each takes both of one request.
        self._last: tuple[Mapping[str, str], str] = ({}, self._lines({}))

    def write(self, method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> bytes:
        """The bytes before the body. `Host`, `Content-Length` and `Accept-Encoding` are added.

        Args:
            path: with its query.

        Raises:
            ValueError: the method or a header is not fit for the wire.
        """
        sent, lines = self._last
        if headers != sent or method not in _METHODS:
            check_head(method, headers)
            lines = self._lines(headers)
            self._last = (dict(headers), lines)
        if body is not None or method in _WITH_BODY:
            lines = f"{lines}Content-Length: {len(body or b'')}\r\n"
        return MaskedBytes(f"{method} {self._origin}{path} HTTP/1.1\r\n{lines}\r\n".encode("ascii"))

    def _lines(self, headers: Mapping[str, str]) -> str:
        names = {name.lower() for name in headers}
        lines = [] if "host" in names else [f"Host: {self._target.authority}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        if self._proxy is not None:
            lines += [f"{name}: {value}" for name, value in self._proxy.headers.items()]
            lines.append("Connection: close")
        if "accept-encoding" not in names:
            lines.append(f"Accept-Encoding: {ACCEPT_ENCODING}")
        return "\r\n".join([*lines, ""])


# replies

Reading = Generator[int, bytes, tuple[RawResponse, bool]]


def reading(method: str, max_body: int, sink: Sink | None = None) -> Reading:
    """Reads the reply to a request, interim ones before it.

    Yields how many bytes it waits for, and is sent those that came, perhaps others in number; `b""` means that the
    server has closed. Yields 0 where it needs none: time to look at the clock and to drain the sink; it is sent `b""`
    to go on.

    Returns:
        The reply, and whether the connection may serve another request.

    Raises:
        APIResponseError: what came is broken, or larger than `max_body`.
        ConnectionError: the server closed before the end.
    """
    data = yield READ
    if sink is None and method != "HEAD" and (found := _at_once(data, max_body)) is not None:
        return found
    wire = Incoming()
    wire.add(data)
    for _ in range(MAX_INTERIM):
        minor, status, headers = _parse((yield from wire.head()))
        if status >= 200:
            break
        if status == 101:
            raise reply_error("the reply switches to another protocol, which was not asked for", status, headers)
    else:
        raise reply_error(f"the server sent {MAX_INTERIM} interim replies (status 1xx) and no final one")
    version = f"HTTP/1.{minor}"
    keep = _persistent(minor, headers.get("connection"))
    if method == "HEAD" or status in (204, 304):
        return RawResponse(status, headers, b"", version), keep and not wire.data
    body = Body(status, headers, max_body, sink)
    try:
        keep = (yield from _body(wire, body, status, headers)) and keep
    except Truncated:
        return RawResponse(status, headers, body.end(), version), False
    return RawResponse(status, headers, body.end(), version), keep and not wire.data


def _at_once(data: bytes, max_body: int) -> tuple[RawResponse, bool] | None:
    """A usual reply of success that is all there, and nothing after it; None for any other."""
    end = data.find(b"\r\n\r\n")
    if not 0 < end <= MAX_HEAD or not data.startswith(b"HTTP/1.1 20"):
        return None
    found = _parse_usual(data[:end].decode("latin-1"))
    if found is None:
        return None
    minor, status, values = found
    length = values.get("content-length", "")
    if status == 204 or "transfer-encoding" in values or "content-encoding" in values or not _LENGTH.fullmatch(length):
        return None
    body = data[end + 4 :]
    if len(body) != int(length) or len(body) > max_body:
        return None
    keep = _persistent(minor, values.get("connection"))
    return RawResponse(status, Headers.of(values), body), keep


def _body(wire: Incoming, body: Body, status: int, headers: Headers) -> Generator[int, bytes, bool]:
    """Reads a body to its end, which is told by chunks, a length or the end of the connection (RFC 9112, 6.3).

    Returns:
        Whether the connection may serve another request.
    """
    coding = headers.get("transfer-encoding")
    length = headers.get("content-length")
    if coding is not None:
        if coding.lower() != "chunked":
            raise reply_error(
                "the reply has a Transfer-Encoding other than chunked, which was not asked for", status, headers
            )
        yield from _chunks(wire, body, status, headers)
        # A proxy on the way may have taken the other for the end: what follows could be anybody's.
        return length is None
    if length is not None:
        size = _size(length, status, headers)
        body.expect(size)
        yield from _exactly(wire, size, body)
        return True
    piece = wire.take(len(wire.data)) or (yield _ALL)
    while piece:
        yield from _rest(body, body.feed(piece))
        piece = yield _ALL
    return False


def _rest(body: Body, more: bool) -> Generator[int, bytes, None]:
    """What is to be done before the body takes the next piece."""
    while more:
        yield 0
        more = body.feed(b"")
    if body.sink is not None and body.sink.full:
        yield 0


def _exactly(wire: Incoming, size: int, body: Body) -> Generator[int, bytes, None]:
    while size:
        piece = wire.take(size) if wire.data else wire.most(size, (yield min(size, _ALL)))
        size -= len(piece)
        more = body.feed(piece)
        if more or body.sink is not None:
            yield from _rest(body, more)


def _chunks(wire: Incoming, body: Body, status: int, headers: Headers) -> Generator[int, bytes, None]:
    while True:
        match = _CHUNK.fullmatch((yield from wire.line()))
        if match is None:
            raise reply_error("the reply has a chunk that does not begin with its length", status, headers)
        size = int(match[1], 16)
        if size == 0:
            break
        yield from _exactly(wire, size, body)
        if (yield from wire.line()):
            raise reply_error("the reply has a chunk that is longer than its length", status, headers)
    room = MAX_HEAD
    while trailer := (yield from wire.line()):
        room -= len(trailer)
        if room < 0:
            raise reply_error(f"the trailers of the reply are longer than {MAX_HEAD} bytes", status, headers)


def _persistent(minor: str, connection: str | None) -> bool:
    if connection is None:
        return minor == "1"
    if connection == "keep-alive":
        return True
    words = {word.strip() for word in connection.lower().split(",")}
    return "close" not in words and (minor == "1" or "keep-alive" in words)


def _size(text: str, status: int, headers: Headers) -> int:
    # Equal lengths that were sent twice count as one (RFC 9110, 8.6).
    values = {value.strip() for value in text.split(",")}
    value = values.pop()
    if values or not _LENGTH.fullmatch(value):
        raise reply_error("the reply has a Content-Length that is not one number of bytes", status, headers)
    return int(value)


def _parse(head: str) -> tuple[str, int, Headers]:
    """Status line and headers."""
    if found := _parse_usual(head):
        minor, status, values = found
        return minor, status, Headers.of(values)
    return _parse_odd(head)


# Names of headers as they came → in lower case; no more than a server needs.
_names: dict[str, str] = {}
_MOST_NAMES = 512


def _parse_usual(head: str) -> tuple[str, int, dict[str, str]] | None:
    """What `Headers.of` takes, of a head with a header in each line and no name twice; None for any other."""
    lines = head.split("\r\n")
    match = STATUS.fullmatch(lines[0])
    ends = len(lines) - 1
    if match is None or "\0" in head or head.count("\n") != ends or head.count("\r") != ends:
        return None
    values: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        key = _names.get(name)
        if key is None:
            if _NAME.fullmatch(name) is None:
                return None
            key = name.lower()
            if len(_names) < _MOST_NAMES:
                _names[name] = key
        if not colon or key in values:
            return None
        values[key] = value.strip()
    return match[1], int(match[2]), values


def _parse_odd(head: str) -> tuple[str, int, Headers]:
    if head.count("\n") != head.count("\r\n"):
        head = head.replace("\r\n", "\n").replace("\n", "\r\n")
    first, _, rest = head.partition("\r\n")
    match = STATUS.fullmatch(first)
    if match is None:
        raise reply_error("the reply does not begin as HTTP/1.1 does, with a line such as HTTP/1.1 200 OK")
    pairs: list[tuple[str, str]] = []
    if rest:
        rest += "\r\n"
        pairs = _FIELDS.findall(rest)
        if len(pairs) != rest.count("\n"):
            # A value may go on in the next line if that begins with a space (RFC 9112, 5.2).
            rest = _FOLD.sub(" ", rest)
            pairs = _FIELDS.findall(rest)
            if len(pairs) != rest.count("\n"):
                raise reply_error("the reply has a line among its headers that is not like Name: value", int(match[2]))
    return match[1], int(match[2]), Headers(pairs)


class Incoming:
    """What came and is not yet read."""

    __slots__ = ("data",)

    def __init__(self) -> None:
        self.data = bytearray()

    def add(self, piece: bytes) -> None:
        if not piece:
            raise ConnectionError("the connection was closed")
        self.data += piece

    def head(self) -> Generator[int, bytes, str]:
        """Everything up to the empty line, without it."""
        data = self.data
        start = 0
        while True:
            if not data.startswith(b"HTTP/1."[: len(data)]):
                raise reply_error("the reply does not begin as HTTP/1.1 does, with a line such as HTTP/1.1 200 OK")
            # Lines may end in a line feed alone (RFC 9112, 2.2): the empty one that comes first ends the head.
            end, gap = data.find(b"\n\r\n", start), 3
            other = data.find(b"\n\n", start, end + 1 if end >= 0 else len(data))
            if other >= 0:
                end, gap = other, 2
            if end >= 0:
                break
            if len(data) > MAX_HEAD:
                raise reply_error(f"the headers of the reply are longer than {MAX_HEAD} bytes")
            start = max(0, len(data) - 2)
            self.add((yield READ))
        if end > MAX_HEAD:
            raise reply_error(f"the headers of the reply are longer than {MAX_HEAD} bytes")
        head = data[:end].decode("latin-1").removesuffix("\r")
        del data[: end + gap]
        return head

    def take(self, most: int) -> bytes:
        """Some bytes, at most so many."""
        piece = bytes(self.data[:most])
        del self.data[:most]
        return piece

    def most(self, most: int, piece: bytes) -> bytes:
        """Of a piece that came at most so many bytes; the others are kept."""
        if 0 < len(piece) <= most:
            return piece
        self.add(piece)
        return self.take(most)

    def line(self) -> Generator[int, bytes, bytes]:
        """Everything up to the end of the line, without it."""
        start = 0
        while (end := self.data.find(b"\n", start)) < 0:
            start = len(self.data)
            if start > _MAX_LINE:
                break
            self.add((yield READ))
        if not 0 <= end <= _MAX_LINE:
            raise reply_error("the reply has a chunk that does not begin with its length")
        line = bytes(self.data[:end])
        del self.data[: end + 1]
        return line.removesuffix(b"\r")
