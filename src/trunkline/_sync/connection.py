"""A connection of the synchronous transport: it is made, it sends a request, it reads the reply.

Enters: the route; then the bytes of requests. Leaves: `RawResponse`, or an exception of `errors`. Called by
`transport`. HTTP/1.1 is read and written by `http.http1`, TLS by `tls`.

Time: every wait for a socket gets what is left of the attempt.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from threading import TIMEOUT_MAX, Lock
from typing import TYPE_CHECKING

from .._core.call.deadline import Clock
from .._core.http import http1
from .._core.http.body import RawResponse, Sink
from .._core.http.proxies import Proxy, Route
from .._core.http.transport_errors import attempt_error, reason
from .._core.redaction.secret import MaskedBytes
from .._core.runtime.connections import poller
from .._core.runtime.resolver import ATTEMPT_DELAY, Address, alternate, lookup, numeric
from ..errors import APIResponseError

if TYPE_CHECKING:
    from .tls import Wire

# Of one wait, in seconds: the system takes no longer ones.
_LONGEST = 86_400.0
_PENDING = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY, getattr(errno, "WSAEWOULDBLOCK", -1)})


# connecting


def _resolve(host: str, port: int, until: float) -> Sequence[Address]:
    found = numeric(host, port)
    if found is None:
        # It is released by the answer.
        answered = Lock()
        answered.acquire()
        asked = lookup(host, port, answered.release)
        try:
            if not answered.acquire(timeout=max(0.0, min(until - Clock.monotonic(), TIMEOUT_MAX))):
                raise TimeoutError
        finally:
            asked.close()
        if asked.error is not None:
            raise OSError(reason(asked.error)) from asked.error
        found = asked.addresses
    if not found:
        raise OSError("the host has no address")
    return alternate(found)


def _dial(addresses: Iterable[Address], until: float, opened: list[socket.socket]) -> socket.socket:
    """Connect to the first of the addresses that answers; each gets a head start before the next (RFC 8305).

    Args:
        opened: takes the sockets in, so that the caller can close them whatever happens here.
    """
    queue = deque(addresses)
    error = OSError("the host has no address")
    next_at = 0.0
    winner: socket.socket | None = None
    with selectors.DefaultSelector() as selector:
        try:
            while winner is None:
                now = Clock.monotonic()
                if now >= until:
                    raise TimeoutError
                busy = bool(selector.get_map())
                if queue and (now >= next_at or not busy):
                    family, kind, proto, _, address = queue.popleft()
                    next_at = now + ATTEMPT_DELAY
                    try:
                        opened.append(socket.socket(family, kind, proto))
                        sock = opened[-1]
                        sock.setblocking(False)
                        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                        code = sock.connect_ex(address)
                    except OSError as exc:
                        error = exc
                        continue
                    if code == 0:
                        winner = sock
                    elif code in _PENDING:
                        selector.register(sock, selectors.EVENT_WRITE)
                    else:
                        error = OSError(code, os.strerror(code))
                    continue
                if not busy:
                    raise error
                wait = min(until, next_at if queue else until) - now
                for key, _ in selector.select(max(wait, 0.0)):
                    sock = next(one for one in opened if one is key.fileobj)
                    selector.unregister(sock)
                    code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if code == 0:
                        winner = sock
                        break
                    error = OSError(code, os.strerror(code))
                    next_at = 0.0
            return winner
        finally:
            for sock in opened:
                if sock is not winner:
                    sock.close()


# the connection


class _Stream:
    """A socket within the time of the attempt that it serves: `until`. It counts the bytes that left: `written`.

    The socket does not block: with a timeout of its own, each use of it would be two system calls more.
    """

    __slots__ = ("_readable", "_writable", "sock", "until", "written")

    def __init__(self, sock: socket.socket, until: float) -> None:
        self.sock = sock
        self.until = until
        self.written = 0
        self._readable = poller(sock.fileno())
        self._writable: Callable[[float], object] | None = None

    def send(self, data: bytes | memoryview) -> None:
        __tracebackhide__ = True
        left = memoryview(data)
        while left:
            wait = self.until - Clock.monotonic()
            if wait <= 0:
                raise TimeoutError
            try:
                count = self.sock.send(left)
            except BlockingIOError:
                if self._writable is None:
                    self._writable = poller(self.sock.fileno(), write=True)
                self._writable(min(wait, _LONGEST) * 1000)
                continue
            self.written += count
            left = left[count:]

    def recv(self, size: int) -> bytes:
        while True:
            wait = self.until - Clock.monotonic()
            if wait <= 0:
                raise TimeoutError
            if self._readable(min(wait, _LONGEST) * 1000):
                try:
                    return self.sock.recv(size)
                except BlockingIOError:
                    continue

    def quiet(self) -> bool:
        return self.sock.fileno() >= 0 and not self._readable(0)


class _Ahead:
    """A wire of which some bytes have been received already."""

    __slots__ = ("_ahead", "_wire", "send")

    def __init__(self, wire: Wire, ahead: bytes) -> None:
        self._wire = wire
        self._ahead = ahead
        self.send = wire.send

    def recv(self, size: int) -> bytes:
        if not self._ahead:
            return self._wire.recv(size)
        piece, self._ahead = self._ahead[:size], self._ahead[size:]
        return piece

    def quiet(self) -> bool:
        return not self._ahead and self._wire.quiet()


class Connection:
    """One connection, and what is known of the attempt that it serves.

    Args:
        route: the way to the server.

    Attributes:
        since: when it became idle.
    """

    __slots__ = ("_opened", "_phase", "_route", "_stream", "_wire", "since")

    def __init__(self, route: Route) -> None:
        self._route = route
        self._opened: list[socket.socket] = []
        self._stream: _Stream | None = None
        self._wire: Wire | None = None
        self._phase = "connecting to"
        self.since = 0.0

    def quiet(self) -> bool:
        """Whether it is open, and nothing came while it was idle."""
        return self._wire is not None and self._wire.quiet()

    def close(self) -> None:
        self._wire = None
        for sock in self._opened:
            sock.close()

    def __del__(self) -> None:
        # Where an interruption came between letting it go and closing it.
        for sock in getattr(self, "_opened", ()):
            sock.close()

    def exchange(
        self, method: str, head: bytes, body: memoryview | None, max_body: int, sink: Sink | None, until: float
    ) -> tuple[RawResponse, bool]:
        """Send a request and read its reply; whether the connection may serve another request comes with it."""
        reused = self._wire is not None
        before: int | None = None
        failure: Exception
        try:
            wire = self._wire or self._connect(until)
            assert self._stream is not None
            self._stream.until = until
            before = self._stream.written
            self._phase = "sending the request to"
            try:
                if body is not None and len(body) > http1.JOINED:
                    wire.send(head)
                    wire.send(body)
                else:
                    wire.send(head if body is None else MaskedBytes(head + body))
            except ConnectionError as broken:
                if self._stream.written == before:
                    raise
                # The server may have answered before it had read everything.
                try:
                    return self._read(wire, http1.reading(method, max_body, sink), sink)[0], False
                except (OSError, APIResponseError):
                    self._phase = "sending the request to"
                    raise broken from None
            return self._read(wire, http1.reading(method, max_body, sink), sink)
        except (OSError, ValueError) as exc:
            failure = exc
        sent = before is not None and self._stream is not None and self._stream.written > before
        error = attempt_error(failure, self._phase, self._route.where, sent=sent, reused=reused)
        try:
            raise error from failure
        finally:
            # Exceptions that hold frames that hold exceptions would outlive the call.
            del error, failure

    def _connect(self, until: float) -> Wire:
        """Make the connection, through TLS and a proxy where that must be."""
        route = self._route
        target, proxy, tls, door = route.target, route.proxy, route.tls, route.door
        self._phase = "looking up"
        addresses = _resolve(door.host, door.port, until)
        self._phase = "connecting to"
        stream = self._stream = _Stream(_dial(addresses, until, self._opened), until)
        self._phase = "negotiating with"
        wire: Wire = stream
        if tls is not None:
            from .tls import TLS

            if door.scheme == "https":
                wire = TLS(wire, tls, door.host)
            if proxy is not None and target.scheme == "https":
                wire = TLS(self._tunnel(wire, proxy), tls, target.host)
        self._wire = wire
        return wire

    def _tunnel(self, wire: Wire, proxy: Proxy) -> Wire:
        """What the proxy passes on to the target."""
        from .._core.http.tunnel import connect_request, read_answer

        wire.send(connect_request(self._route.target, proxy))
        try:
            reply, _ = self._read(wire, read_answer(), None)
        finally:
            self._phase = "negotiating with"
        return _Ahead(wire, reply.body) if reply.body else wire

    def _read(self, wire: Wire, reading: http1.Reading, sink: Sink | None) -> tuple[RawResponse, bool]:
        self._phase = "waiting for the reply of"
        recv = wire.recv
        try:
            data = recv(http1.READ)
            next(reading)
            if data:
                self._phase = "reading the reply of"
            while True:
                if size := reading.send(data):
                    data = recv(size)
                    continue
                data = b""
                if self._stream is not None and Clock.monotonic() >= self._stream.until:
                    raise TimeoutError
                if sink is not None and sink.full:
                    sink.drain()
                    sink.report()
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
