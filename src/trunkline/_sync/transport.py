"""The synchronous transport: one request, one reply, over a socket.

Enters: method, absolute URL, headers, body, and the instant by which the attempt ends. Leaves: `RawResponse`, or an
exception of `errors`. Called by the send loop of `Client`. The connections are kept here and made in `connection`.
"""

from __future__ import annotations

import os
import weakref
from collections import deque
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from .._core.call.deadline import Clock
from .._core.http import http1
from .._core.http.address import PATH, Target
from .._core.http.body import MAX_BODY, RawResponse, Sink
from .._core.http.proxies import Route
from .._core.http.transport_errors import connection_error
from .._core.runtime.connections import FRESH, MAX_CONNECTIONS, MAX_IDLE, Routes
from .._core.runtime.primitives import Turn, Turns
from ..errors import ClientClosedError
from .connection import Connection

if TYPE_CHECKING:
    import ssl

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
        self.held: list[Connection] = []
        self.keep = self.ended = False


class _Pool:
    __slots__ = ("head", "idle", "route", "turns")

    def __init__(self, route: Route, connections: int) -> None:
        self.route = route
        self.head = http1.RequestHead(route.target, route.forward)
        self.idle: deque[Connection] = deque()
        self.turns = Turns(connections)

    def take(self, use: _Use, fresh: bool, until: float) -> Connection:
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
        link = Connection(self.route)
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
        pool, path = self._pool(url)
        head = pool.head.write(method, path, headers, body)
        use = _Use()
        try:
            try:
                link = pool.take(use, fresh, until)
                reply, keep = link.exchange(
                    method, head, memoryview(body) if body else None, self._max_body, sink, until
                )
                use.keep = keep and pool.route.forward is None
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

    def _pool(self, url: str) -> tuple[_Pool, str]:
        """The connections to the origin of an address, and its path with the query."""
        if self._closed:
            raise ClientClosedError("the client is closed")
        state = self._states.get(os.getpid()) or self._begin(os.getpid())
        end = url.find("/", len("https://"))
        pool = state.pools.get(url[:end])
        if pool is not None and PATH.fullmatch(url, end):
            return pool, url[end:]
        target = Target(url)
        pool = state.pools.get(target.origin)
        if pool is None:
            pool = state.pools.setdefault(target.origin, _Pool(self._routes.to(target), self._max_connections))
        return pool, target.path

    def _begin(self, pid: int) -> _State:
        """What this process has; the first thread to ask closes the child's copies of the parent's connections."""
        new = _State()
        state = self._states.setdefault(pid, new)
        if state is new:
            for other in [each for each in self._states if each != pid]:
                self._states.pop(other).close_idle()
        return state
