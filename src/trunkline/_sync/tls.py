"""TLS over anything that sends and receives: a socket, or another TLS connection to a proxy.

Enters: text of the application, and what comes off the wire. Leaves: the same on the other side. Called by `transport`,
which imports this only when the first https address is asked for. `ssl.SSLSocket` does not serve: it cannot stand on
another one, takes two system calls for each record, and keeps what came too much to itself.
"""

from __future__ import annotations

from contextlib import suppress
from ssl import MemoryBIO, SSLContext, SSLEOFError, SSLError, SSLWantReadError
from typing import Protocol

_PIECE = 65_536


class Wire(Protocol):
    """What carries bytes."""

    def send(self, data: bytes | memoryview) -> None:
        """Sends all of them."""
        ...

    def recv(self, size: int) -> bytes:
        """Waits for some of them; `b""` at the end."""
        ...

    def quiet(self) -> bool:
        """Whether nothing came that nobody has asked for."""
        ...


class TLS:
    """A `Wire` over another.

    Args:
        below: carries the records. The time limit is its own.
        host: whose certificate is expected.

    Raises:
        OSError: the handshake failed.
    """

    __slots__ = ("_below", "_incoming", "_object", "_outgoing", "_over")

    def __init__(self, below: Wire, context: SSLContext, host: str) -> None:
        self._below = below
        self._over = False
        self._incoming, self._outgoing = MemoryBIO(), MemoryBIO()
        # As bytes: for a str, `ssl` loads the codec for names beyond ASCII. Certificates have no dot at the end.
        name = host.rstrip(".").encode("ascii")
        self._object = context.wrap_bio(self._incoming, self._outgoing, server_hostname=name)
        while True:
            try:
                self._object.do_handshake()
            except SSLWantReadError:
                self._flush()
                self._fill(_PIECE)
            except SSLError:
                # The server learns why.
                with suppress(OSError):
                    self._flush()
                raise
            else:
                self._flush()
                return

    def send(self, data: bytes | memoryview) -> None:
        left = memoryview(data)
        while left:
            self._object.write(left[:_PIECE])
            left = left[_PIECE:]
            self._flush()

    def recv(self, size: int) -> bytes:
        pieces: list[bytes] = []
        while True:
            try:
                # An end without notice is an end: whether all has come, HTTP says.
                piece = self._object.read(size)
            except SSLEOFError:
                piece = b""
            except SSLWantReadError:
                # A key update wants an answer.
                self._flush()
                if pieces:
                    break
                self._fill(size)
                continue
            except SSLError:
                # What came before it is good.
                if not pieces:
                    raise
                self._over = True
                break
            pieces.append(piece)
            size -= len(piece)
            self._over = not piece
            if self._over or not size or not self._incoming.pending:
                break
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def quiet(self) -> bool:
        if self._over:
            return False
        if self._object.pending() or self._incoming.pending:
            try:
                self._object.read(1)
                return False
            except SSLWantReadError:
                # A session ticket.
                pass
            except SSLError:
                return False
        return self._below.quiet()

    def _fill(self, size: int) -> None:
        data = self._below.recv(max(size, _PIECE))
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    def _flush(self) -> None:
        if self._outgoing.pending:
            self._below.send(self._outgoing.read())
