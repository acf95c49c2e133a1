"""The synchronous transport: one request, one reply, over a socket.

Enters: method, absolute URL, headers, body, and the instant by which the attempt ends. Leaves: `RawResponse`, or an
exception of `errors`. Called by the send loop of `Client`. HTTP/1.1 is read and written by `http.http1`, TLS by `tls`.

Time: every blocking call on a socket gets what is left of the attempt.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
import weakref
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from threading import TIMEOUT_MAX, Lock
from typing import TYPE_CHECKING

from .._core.call.deadline import Clock
from .._core.http import http1
from .._core.http.address import Target, check_head
from .._core.http.body import MAX_BODY, RawResponse, Sink
from .._core.http.proxies import Proxy, Route
from .._core.http.transport_errors import attempt_error, connection_error, reason
from .._core.runtime.connections import FRESH, MAX_CONNECTIONS, MAX_IDLE, Routes, readable
from .._core.runtime.primitives import Turn, Turns
from .._core.runtime.resolver import ATTEMPT_DELAY, Address, alternate, lookup, numeric
from ..errors import APIResponseError, ClientClosedError

if TYPE_CHECKING:
    import ssl

    from .tls import Wire

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
            winner.setblocking(True)
            return winner
        finally:
            for sock in opened:
                if sock is not winner:
                    sock.close()


# one connection


class _Stream:
    """A socket within the time of the attempt that it serves: `until`. It counts the bytes that left: `written`."""

    __slots__ = ("sock", "until", "written")

    def __init__(self, sock: socket.socket, until: float) -> None:
        self.sock = sock
        self.until = until
        self.written = 0

    def send(self, data: bytes | memoryview) -> None:
        __tracebackhide__ = True
        left = memoryview(data)
        while left:
            self._arm()
            count = self.sock.send(left)
            self.written += count
            left = left[count:]

    def recv(self, size: int) -> bytes:
        self._arm()
        return self.sock.recv(size)

    def quiet(self) -> bool:
        return not readable(self.sock.fileno())

    def _arm(self) -> None:
        left = self.until - Clock.monotonic()
        if left <= 0:
            raise TimeoutError
        self.sock.settimeout(left)


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


class _Link:
    """One connection, and what is known of the attempt that it serves.

    Attributes:
        since: when it became idle.
    """

    __slots__ = ("_opened", "_phase", "_pool", "_stream", "_wire", "since")

    def __init__(self, pool: _Pool) -> None:
        self._pool = pool
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
        self, method: str, request: bytes, max_body: int, sink: Sink | None, until: float
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
                wire.send(request)
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
        error = attempt_error(failure, self._phase, self._pool.route.where, sent=sent, reused=reused)
        try:
            raise error from failure
        finally:
            # Exceptions that hold frames that hold exceptions would outlive the call.
            del error, failure

    def _connect(self, until: float) -> Wire:
        """Make the connection, through TLS and a proxy where that must be."""
        route = self._pool.route
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

        wire.send(connect_request(self._pool.route.target, proxy))
        try:
            reply, _ = self._read(wire, read_answer(), None)
        finally:
            self._phase = "negotiating with"
        return _Ahead(wire, reply.body) if reply.body else wire

    def _read(self, wire: Wire, reading: http1.Reading, sink: Sink | None) -> tuple[RawResponse, bool]:
        self._phase = "waiting for the reply of"
        recv = wire.recv
        try:
            data = recv(next(reading))
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


# the connections of one host


class _Use(Turn):
    """A request's turn in a pool, and the connection that it uses.

    Attributes:
        held: the connection, if there is one. One step moves it between here and the idle ones: it is never in both.
        keep: whether it may serve another request.
        ended: whether all was given back.
    """

    __slots__ = ("ended", "held", "keep")

    def __init__(self) -> None:
        self.bell = None
        self.held: list[_Link] = []
        self.keep = self.ended = False


class _Pool:
    __slots__ = ("idle", "route", "turns")

    def __init__(self, route: Route, connections: int) -> None:
        self.route = route
        self.idle: deque[_Link] = deque()
        self.turns = Turns(connections)

    def take(self, use: _Use, fresh: bool, until: float) -> _Link:
        """A connection, idle or new, or after some waiting. `give` must follow, whatever this raises."""
        if not self.turns.enter(use) and not self.turns.wait(use, until - Clock.monotonic()):
            text = f"timed out while waiting for a free connection to {self.route.target.host}"
            raise connection_error(text, sent=False, timeout=True)
        held, oldest = use.held, Clock.monotonic() - (FRESH if fresh else MAX_IDLE)
        while self.idle:
            try:
                held.append(self.idle.pop())
            except IndexError:
                break
            link = held[0]
            if link.since >= oldest and link.quiet():
                return link
            held.pop().close()
        link = _Link(self)
        held.append(link)
        return link

    def give(self, use: _Use) -> None:
        """Take a connection back; those that are idle for too long are closed on the way. Once more does no harm."""
        try:
            if use.held:
                if use.keep:
                    now = use.held[0].since = Clock.monotonic()
                    self.idle.append(use.held.pop())
                    while self.idle[0].since < now - MAX_IDLE:
                        self.idle.popleft().close()
                else:
                    use.held[0].close()
        except IndexError:
            pass
        finally:
            self.turns.end(use)
        use.ended = True


class _State:
    """The connections of one process."""

    __slots__ = ("pools",)

    def __init__(self) -> None:
        self.pools: dict[str, _Pool] = {}

    def close_idle(self) -> None:
        for pool in list(self.pools.values()):
            while pool.idle:
                try:
                    pool.idle.pop().close()
                except IndexError:
                    break


def _close_all(states: dict[int, _State]) -> None:
    for state in list(states.values()):
        state.close_idle()


# the transport


class Transport:
    """Sends requests over connections that are kept open. Safe in threads, usable on both sides of a fork.

    Args:
        proxies: scheme of the target (`http`, `https`) → address of an http or https proxy, perhaps with user name and
            password.
        no_proxy: hosts that are reached directly.
        ca_bundle: a file or directory of certificates to trust instead of the system's.
        ssl_context: a context to use, as it is, instead of one made from `ca_bundle` and `verify`.
        verify: False accepts any certificate.
        max_connections: how many connections to one host may be open; further requests wait for one.
        max_body: the largest body of a reply, decoded, in bytes.

    Raises:
        ValueError: a proxy's address or `ca_bundle` is wrong.
    """

    def __init__(
        self,
        *,
        proxies: Mapping[str, str] | None = None,
        no_proxy: Iterable[str] = (),
        ca_bundle: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        verify: bool = True,
        max_connections: int = MAX_CONNECTIONS,
        max_body: int = MAX_BODY,
    ) -> None:
        self._routes = Routes(proxies, no_proxy, ca_bundle, ssl_context, verify)
        self._max_connections = max_connections
        self._max_body = max_body
        self._closed = False
        # By process: after a fork the parent goes on using its connections, and its threads may hold its lock.
        self._states: dict[int, _State] = {}
        weakref.finalize(self, _close_all, self._states)

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        *,
        until: float,
        fresh: bool,
        sink: Sink | None = None,
    ) -> RawResponse:
        """Send one request, once, and read its whole reply. Redirects are replies like others.

        Args:
            method: such as `GET`.
            url: absolute, escaped.
            headers: of the request. `Host`, `Content-Length` and `Accept-Encoding` are added.
            body: of the request, or None.
            until: the instant of `Clock.monotonic()` by which this ends.
            fresh: use no connection that has been idle for more than 20 s.
            sink: where the body of a successful reply goes instead of into the `RawResponse`.

        Raises:
            APIConnectionError, APITimeoutError: no reply. `outcome` says whether the request may have arrived.
            APIResponseError: what came is broken, or larger than `max_body`.
            ClientClosedError: the transport was closed.
            ValueError: the method, the URL or a header is not fit for the wire.
        """
        __tracebackhide__ = True
        target = Target(url)
        check_head(method, headers)
        pool = self._pool(target)
        request = http1.request(method, target, headers, body, pool.route.forward)
        use = _Use()
        try:
            try:
                link = pool.take(use, fresh, until)
                reply, use.keep = link.exchange(method, request, self._max_body, sink, until)
                return reply
            finally:
                pool.give(use)
        finally:
            # An interruption, such as Ctrl-C, may have ended the first.
            if not use.ended:
                pool.give(use)
            if self._closed:
                _close_all(self._states)

    def close(self) -> None:
        """Close the connections. Requests under way end first; further ones fail."""
        self._closed = True
        _close_all(self._states)

    def _pool(self, target: Target) -> _Pool:
        if self._closed:
            raise ClientClosedError("the client is closed")
        state = self._states.get(os.getpid()) or self._begin(os.getpid())
        key = f"{target.scheme}://{target.authority}"
        pool = state.pools.get(key)
        if pool is None:
            pool = state.pools.setdefault(key, _Pool(self._routes.to(target), self._max_connections))
        return pool

    def _begin(self, pid: int) -> _State:
        """What this process has; the first thread to ask closes the child's copies of the parent's connections."""
        new = _State()
        state = self._states.setdefault(pid, new)
        if state is new:
            for other in [each for each in self._states if each != pid]:
                self._states.pop(other).close_idle()
        return state
