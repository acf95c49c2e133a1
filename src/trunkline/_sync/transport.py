"""The synchronous transport: one request, one reply, over urllib3's connections.

Enters: method, absolute URL, headers, body, and the instant by which the attempt ends. Leaves: `RawResponse`, or an
exception of `errors`. Called by the send loop of `Client`. urllib3 connects (TLS, proxies); reading and writing are
done here, because urllib3 limits the time of each read, not of all of them, and parses headers with the email package.

Time: every blocking call on a socket gets what is left of the attempt. The instant belongs to the thread, which serves
one attempt at a time, so it also holds inside urllib3 and `ssl`.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
import ssl
import threading
import weakref
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from http.client import HTTPException
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any

from .. import _http1
from .._compat import deferred
from .._transport import (
    ATTEMPT_DELAY,
    FRESH,
    MAX_BODY,
    MAX_CONNECTIONS,
    MAX_IDLE,
    Address,
    Proxies,
    Proxy,
    RawResponse,
    Sink,
    Target,
    alternate,
    check_head,
    lookup,
    lost,
    numeric,
    readable,
    reason,
    tls_context,
)
from ..errors import APIResponseError, ClientClosedError

# urllib3.http2 takes importlib.metadata, 26 modules, for a version that only HTTP/2 asks for.
with deferred("importlib.metadata"):
    from urllib3.connection import HTTPConnection, HTTPSConnection, ProxyConfig
    from urllib3.exceptions import HTTPError
    from urllib3.util.url import parse_url

_NEVER = float("inf")
# Small enough for one TLS record: if writing it fails, the server has nothing that it could act on.
_FIRST = 16_384
_PENDING = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY, getattr(errno, "WSAEWOULDBLOCK", -1)})


# time


class _Clock(threading.local):
    """The instant by which what this thread does on sockets must end."""

    until: float = _NEVER
    # The TLS socket that is being made, until it is somebody's.
    made: ssl.SSLSocket | None = None


_clock = _Clock()


def _arm(sock: socket.socket) -> None:
    until = _clock.until
    if until != _NEVER:
        left = until - monotonic()
        if left <= 0:
            raise TimeoutError
        sock.settimeout(left)


class _Socket(socket.socket):
    """A socket whose every blocking call gets the time that is left."""

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        _arm(self)
        return super().recv(bufsize, flags)

    def recv_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> int:
        _arm(self)
        return super().recv_into(buffer, nbytes, flags)

    def send(self, data: Any, flags: int = 0, /) -> int:
        _arm(self)
        return super().send(data, flags)

    def sendall(self, data: Any, flags: int = 0, /) -> None:
        _arm(self)
        super().sendall(data, flags)


class _TLSSocket(ssl.SSLSocket):
    """The same for TLS: `ssl` receives through `read` and sends through `send`."""

    def __new__(cls, *args: Any, **kwargs: Any) -> _TLSSocket:
        made = _clock.made = super().__new__(cls)
        return made

    def read(self, len: int = 1024, buffer: Any = None) -> Any:
        _arm(self)
        return super().read(len, buffer)

    def send(self, data: Any, flags: int = 0) -> int:
        _arm(self)
        return super().send(data, flags)

    def do_handshake(self, block: bool = False) -> None:
        _arm(self)
        super().do_handshake(block)


# connecting


def _resolve(host: str, port: int) -> Sequence[Address]:
    found = numeric(host, port)
    if found is None:
        asked = lookup(host, port)
        if not asked.done.wait(_clock.until - monotonic()):
            raise TimeoutError
        if asked.error is not None:
            raise OSError(reason(asked.error)) from asked.error
        found = asked.addresses
    if not found:
        raise OSError("the host has no address")
    return alternate(found)


def _dial(addresses: Iterable[Address]) -> _Socket:
    """Connect to the first of the addresses that answers; each gets a head start before the next (RFC 8305)."""
    queue = deque(addresses)
    error = OSError("the host has no address")
    next_at = 0.0
    winner: _Socket | None = None
    opened: list[_Socket] = []
    with selectors.DefaultSelector() as selector:
        try:
            while winner is None:
                now = monotonic()
                if now >= _clock.until:
                    raise TimeoutError
                busy = bool(selector.get_map())
                if queue and (now >= next_at or not busy):
                    family, kind, proto, _, address = queue.popleft()
                    next_at = now + ATTEMPT_DELAY
                    try:
                        sock = _Socket(family, kind, proto)
                        opened.append(sock)
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
                wait = min(_clock.until, next_at if queue else _clock.until) - now
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


class _Dialing:
    """A connection of urllib3 that is dialled here: names on a thread, addresses in turns, all within the time."""

    phase = "connecting to"
    dialled: tuple[str, int]

    def _new_conn(self) -> socket.socket:
        self.phase = "looking up"
        addresses = _resolve(*self.dialled)
        self.phase = "connecting to"
        sock = _dial(addresses)
        self.phase = "negotiating with"
        return sock


class _Plain(_Dialing, HTTPConnection):
    pass


class _Secure(_Dialing, HTTPSConnection):
    pass


def _connect(conn: _Plain | _Secure) -> None:
    try:
        conn.connect()
    except BaseException:
        # Of a connection that was reset before the handshake, `ssl` leaves an open socket to nobody.
        made = _clock.made
        if made is not None:
            made.close()
        raise
    finally:
        _clock.made = None


# one connection


class _Link:
    """One connection, and what is known of the attempt that it serves."""

    __slots__ = ("conn", "since", "where")

    def __init__(self, conn: _Plain | _Secure, where: str) -> None:
        self.conn = conn
        self.where = where
        self.since = 0.0

    def exchange(self, method: str, request: bytes, max_body: int, sink: Sink | None) -> tuple[RawResponse, bool]:
        """Send a request and read its reply; whether the connection may serve another request comes with it."""
        conn = self.conn
        reused = conn.sock is not None
        sent = False
        failure: Exception
        try:
            if not reused:
                _connect(conn)
            sock: Any = conn.sock
            conn.phase = "sending the request to"
            count = sock.send(request if len(request) <= _FIRST else request[:_FIRST])
            sent = True
            broken: OSError | None = None
            if count < len(request):
                try:
                    sock.sendall(memoryview(request)[count:])
                except ConnectionError as exc:
                    # The server may have answered before it had read everything.
                    broken = exc
            if broken is None:
                return self._read(sock, method, max_body, sink)
            try:
                return self._read(sock, method, max_body, sink)[0], False
            except (OSError, APIResponseError):
                conn.phase = "sending the request to"
                raise broken from None
        except APIResponseError:
            raise
        except (OSError, HTTPException, HTTPError, ValueError) as exc:
            failure = exc
        timeout = isinstance(failure, TimeoutError) and failure.errno is None
        if timeout:
            text = f"timed out while {conn.phase} {self.where}"
        else:
            text = f"{reason(failure)} while {conn.phase} {self.where}"
        waiting = conn.phase in ("sending the request to", "waiting for the reply of")
        error = lost(text, sent=sent, timeout=timeout, stale=reused and waiting and not timeout)
        try:
            raise error from failure
        finally:
            # Exceptions that hold frames that hold exceptions would outlive the call.
            del error, failure

    def _read(self, sock: Any, method: str, max_body: int, sink: Sink | None) -> tuple[RawResponse, bool]:
        self.conn.phase = "waiting for the reply of"
        recv = sock.recv
        reading = _http1.reading(method, max_body, sink)
        try:
            data = recv(next(reading))
            if data:
                self.conn.phase = "reading the reply of"
            while True:
                if size := reading.send(data):
                    data = recv(size)
                    continue
                data = b""
                if monotonic() >= _clock.until:
                    raise TimeoutError
                if sink is not None and sink.full:
                    sink.drain()
                    sink.report()
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


# the connections of one host


class _Pool:
    __slots__ = ("_proxy", "_target", "_tls", "forward", "idle", "permits")

    def __init__(self, target: Target, proxy: Proxy | None, tls: ssl.SSLContext | None, connections: int) -> None:
        self._target = target
        self._proxy = proxy
        self._tls = tls
        self.idle: deque[_Link] = deque()
        # One permit for each connection that may be open.
        self.permits: SimpleQueue[None] = SimpleQueue()
        for _ in range(connections):
            self.permits.put(None)
        # Plain requests go to the proxy with their whole address instead of through a tunnel.
        self.forward = proxy if target.scheme == "http" else None

    def take(self, fresh: bool) -> _Link:
        """A connection, idle or new, or after some waiting. `give` must follow."""
        try:
            self.permits.get(timeout=max(0.0, _clock.until - monotonic()))
        except Empty:
            text = f"timed out while waiting for a free connection to {self._target.host}"
            raise lost(text, sent=False, timeout=True) from None
        try:
            oldest = monotonic() - (FRESH if fresh else MAX_IDLE)
            while self.idle:
                try:
                    link = self.idle.pop()
                except IndexError:
                    break
                sock = link.conn.sock
                if link.since >= oldest and sock is not None and not readable(sock.fileno()):
                    return link
                link.conn.close()
            return self._new()
        except BaseException:
            self.permits.put(None)
            raise

    def give(self, link: _Link, keep: bool) -> None:
        """Take a connection back; those that are idle for too long are closed on the way."""
        try:
            if not keep:
                link.conn.close()
                return
            now = link.since = monotonic()
            self.idle.append(link)
            while self.idle[0].since < now - MAX_IDLE:
                self.idle.popleft().conn.close()
        except IndexError:
            pass
        finally:
            self.permits.put(None)

    def _new(self) -> _Link:
        target, proxy, tls = self._target, self._proxy, self._tls
        secure = target.scheme == "https"
        host, port = (proxy.host, proxy.port) if proxy else (target.host, target.port)
        conn: _Plain | _Secure
        if tls is None:
            conn = _Plain(host, port)
        elif proxy is None or not secure:
            conn = _Secure(host, port, ssl_context=tls)
        else:
            config = ProxyConfig(tls, False, None, None)
            conn = _Secure(host, port, ssl_context=tls, proxy=parse_url(proxy.url), proxy_config=config)
            name = f"[{target.host}]" if ":" in target.host else target.host
            conn.set_tunnel(name, target.port, headers=dict(proxy.headers), scheme=proxy.scheme)
        conn.dialled = (host, port)
        return _Link(conn, f"{target.host} through the proxy {host}" if proxy else target.host)


class _State:
    """The connections of one process."""

    __slots__ = ("lock", "pools")

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.pools: dict[str, _Pool] = {}

    def close_idle(self) -> None:
        for pool in list(self.pools.values()):
            while pool.idle:
                try:
                    pool.idle.pop().conn.close()
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
        ssl_context: a context to use instead of one made from `ca_bundle` and `verify`.
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
        self._proxies = Proxies(proxies, no_proxy)
        self._verify = verify
        self._ca_bundle = ca_bundle
        self._tls: ssl.SSLContext | None = None
        if ssl_context is None and ca_bundle is not None:
            ssl_context = tls_context(ca_bundle, verify)
        if ssl_context is not None:
            self._tls = _timed(ssl_context)
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
            until: the instant of `time.monotonic()` by which this ends.
            fresh: use no connection that has been idle for more than 20 s.
            sink: where the body of a successful reply goes instead of into the `RawResponse`.

        Raises:
            APIConnectionError, APITimeoutError: no reply. `outcome` says whether the request may have arrived.
            APIResponseError: what came is broken, or larger than `max_body`.
            ClientClosedError: the transport was closed.
            ValueError: the method, the URL or a header is not fit for the wire.
        """
        target = Target(url)
        check_head(method, headers)
        pool = self._pool(target)
        request = _http1.request(method, target, headers, body, pool.forward)
        # A signal handler may send a request in the middle of another.
        before, _clock.until = _clock.until, until
        try:
            link = pool.take(fresh)
            keep = False
            try:
                reply, keep = link.exchange(method, request, self._max_body, sink)
            finally:
                pool.give(link, keep and not self._closed)
        finally:
            _clock.until = before
        return reply

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
            with state.lock:
                pool = state.pools.get(key)
                if pool is None:
                    pool = state.pools[key] = self._new_pool(target)
        return pool

    def _begin(self, pid: int) -> _State:
        """What this process has; the first thread to ask closes the child's copies of the parent's connections."""
        new = _State()
        state = self._states.setdefault(pid, new)
        if state is new:
            for other in [each for each in self._states if each != pid]:
                self._states.pop(other).close_idle()
        return state

    def _new_pool(self, target: Target) -> _Pool:
        proxy = self._proxies.choose(target)
        secure = target.scheme == "https" or (proxy is not None and proxy.scheme == "https")
        if secure and self._tls is None:
            self._tls = _timed(tls_context(self._ca_bundle, self._verify))
        return _Pool(target, proxy, self._tls if secure else None, self._max_connections)


def _timed(context: ssl.SSLContext) -> ssl.SSLContext:
    context.sslsocket_class = _TLSSocket
    return context
