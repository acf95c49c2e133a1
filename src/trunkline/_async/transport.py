"""The asynchronous transport: one request, one reply, over asyncio alone.

Enters: method, absolute URL, headers, body, and the instant by which the attempt ends. Leaves: `RawResponse`, or an
exception of `errors`. Called by the send loop of `AsyncClient`.

A request on an open connection is one write, one future, and no task: the reply is read where its bytes arrive.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator, Iterable, Mapping

from .._core.call.deadline import Clock
from .._core.http import http1
from .._core.http.address import PATH, Target
from .._core.http.body import MAX_BODY, RawResponse, Sink
from .._core.http.proxies import Proxy, Route
from .._core.http.transport_errors import attempt_error, connection_error
from .._core.runtime.connections import FRESH, MAX_CONNECTIONS, MAX_IDLE, Routes
from .._core.runtime.primitives import AsyncTurns, Turn
from .._core.runtime.resolver import alternate, numeric
from ..errors import ClientClosedError, TrunklineError
from .connection import Connection, dial
from .names import resolve

# the connections of one host, and those of one loop


class _Home:
    """What lives in one event loop."""

    __slots__ = ("closed", "dialing", "links", "loop", "pools")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.closed = False
        self.pools: dict[str, _Pool] = {}
        self.links: set[Connection] = set()
        self.dialing: set[asyncio.Timeout] = set()

    def close(self) -> None:
        self.closed = True
        for timeout in self.dialing:
            if not timeout.expired():
                timeout.reschedule(self.loop.time())
        for link in list(self.links):
            link.fail(ConnectionError("the transport was closed"))
        for pool in self.pools.values():
            pool.turns.close()


async def _keep(home: _Home) -> AsyncGenerator[None]:
    """Closes the connections when it is closed itself: by `aclose`, or by `asyncio.run` when its loop ends."""
    try:
        yield
    finally:
        home.close()
        # The sockets are closed by the loop.
        await asyncio.sleep(0)
        await asyncio.sleep(0)


class _Use(Turn):
    """A request's turn in a pool, and the connection that it uses.

    Attributes:
        held: the connection, if there is one.
        keep: whether it may serve another request.
        ended: whether all was given back.
    """

    __slots__ = ("ended", "held", "keep")

    def __init__(self) -> None:
        self.bell = None
        self.held: list[Connection] = []
        self.keep = self.ended = False


class _Pool:
    __slots__ = ("head", "home", "idle", "route", "turns")

    def __init__(self, home: _Home, route: Route, connections: int) -> None:
        self.home = home
        self.route = route
        self.head = http1.RequestHead(route.target, route.forward)
        self.idle: list[Connection] = []
        self.turns = AsyncTurns(connections)

    async def wait(self, use: _Use, until: float) -> None:
        """Wait for the right to send a request."""
        entered = await self.turns.wait(use, until - Clock.monotonic())
        if self.home.closed:
            raise ClientClosedError("the client was closed during the request", outcome="not sent")
        if not entered:
            text = f"timed out while waiting for a free connection to {self.route.target.host}"
            raise connection_error(text, sent=False, timeout=True)

    def leave(self, use: _Use) -> None:
        """End a request. Once more does no harm."""
        try:
            while use.held:
                link = use.held.pop()
                if use.keep and not link.lost:
                    link.since = Clock.monotonic()
                    self.idle.append(link)
                else:
                    link.abort()
        finally:
            self.turns.end(use)
        use.ended = True

    def link(self, use: _Use, fresh: bool) -> Connection:
        """A connection, idle or still to be made."""
        held = use.held
        while self.idle:
            held.append(self.idle.pop())
            link = held[0]
            if link.since >= Clock.monotonic() - (FRESH if fresh else MAX_IDLE) and not link.heard():
                link.reused = True
                link.begin()
                return link
            held.pop().abort()
        link = Connection(self.home.loop, self.home.links.add, self.forget)
        held.append(link)
        return link

    def forget(self, link: Connection) -> None:
        self.home.links.discard(link)
        if link in self.idle:
            self.idle.remove(link)

    async def connect(self, link: Connection, until: float) -> None:
        """Make a connection, through TLS and a proxy where that must be."""
        loop, dialing = self.home.loop, self.home.dialing
        timeout = asyncio.timeout_at(loop.time() + until - Clock.monotonic())
        dialing.add(timeout)
        try:
            async with timeout:
                await self._connect(loop, link)
        finally:
            dialing.discard(timeout)

    async def _connect(self, loop: asyncio.AbstractEventLoop, link: Connection) -> None:
        route = self.route
        target, proxy, tls, door = route.target, route.proxy, route.tls, route.door
        addresses = numeric(door.host, door.port) or await resolve(door.host, door.port)
        link.phase = "connecting to"
        sock = await dial(loop, alternate(addresses))
        await loop.create_connection(lambda: link, sock=sock)
        link.phase = "negotiating with"
        if tls is not None and door.scheme == "https":
            await link.secure(tls, door.host)
        if tls is not None and proxy is not None and target.scheme == "https":
            await self._tunnel(link, proxy)
            await link.secure(tls, target.host)
            link.ahead = None
        link.begin()

    async def _tunnel(self, link: Connection, proxy: Proxy) -> None:
        from .._core.http.tunnel import connect_request, read_answer

        try:
            link.ahead = bytearray()
            reply, _ = await link.exchange(connect_request(self.route.target, proxy), None, read_answer())
            link.ahead[:0] = reply.body
        finally:
            link.begin()
            link.phase = "negotiating with"


# the transport


class AsyncTransport:
    """Sends requests over connections that are kept open, in the running event loop.

    A transport serves one loop at a time. Used in another one later, it opens new connections there; those of a loop
    that `asyncio.run` ended were closed with it.

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
        self._home: _Home | None = None
        self._keeper: AsyncGenerator[None] | None = None

    async def send(
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
            method, url: such as `GET`; absolute, escaped.
            headers, body: of the request. `Host`, `Content-Length` and `Accept-Encoding` are added.
            until: the instant of `Clock.monotonic()` by which this ends.
            fresh: use no connection that has been idle for more than 20 s; others are used for 60 s.
            sink: where the body of a successful reply goes instead of into the `RawResponse`.

        Raises:
            APIConnectionError, APITimeoutError: no reply. `outcome` says whether the request may have arrived.
            APIResponseError: what came is broken, or larger than `max_body`.
            ClientClosedError: the transport was closed.
            ValueError: the method, the URL or a header is not fit for the wire.
        """
        __tracebackhide__ = True
        home = self._home
        if home is None or home.loop is not asyncio.get_running_loop() or home.closed:
            home = await self._open()
        pool, path = self._pool(home, url)
        head = pool.head.write(method, path, headers, body)
        use = _Use()
        failure: Exception
        try:
            try:
                if not pool.turns.enter(use):
                    await pool.wait(use, until)
                link = pool.link(use, fresh)
                if link.transport is None:
                    await pool.connect(link, until)
                reading = http1.reading(method, self._max_body, sink)
                reply, keep = await link.exchange(head, memoryview(body) if body else None, reading, until, sink)
                use.keep = keep and pool.route.forward is None
                return reply
            except (OSError, ValueError) as exc:
                failure, link = exc, use.held[0]
            finally:
                pool.leave(use)
        finally:
            # An interruption, such as Ctrl-C, may have ended the first.
            if not use.ended:
                pool.leave(use)
        error = _translate(failure, link, pool)
        try:
            raise error from failure
        finally:
            # Exceptions that hold frames that hold exceptions would outlive the call.
            del error, failure

    async def aclose(self) -> None:
        """Close the connections. Requests under way fail, as do further ones."""
        self._closed = True
        home, keeper = self._home, self._keeper
        self._home = self._keeper = None
        if home is not None and keeper is not None and home.loop is asyncio.get_running_loop():
            await keeper.aclose()

    async def _open(self) -> _Home:
        if self._closed:
            raise ClientClosedError("the client is closed")
        home = _Home(asyncio.get_running_loop())
        keeper = _keep(home)
        await keeper.__anext__()
        self._home, self._keeper = home, keeper
        return home

    def _pool(self, home: _Home, url: str) -> tuple[_Pool, str]:
        """The connections to the origin of an address, and its path with the query."""
        end = url.find("/", len("https://"))
        pool = home.pools.get(url[:end])
        if pool is not None and PATH.fullmatch(url, end):
            return pool, url[end:]
        target = Target(url)
        pool = home.pools.get(target.origin)
        if pool is None:
            pool = home.pools[target.origin] = _Pool(home, self._routes.to(target), self._max_connections)
        return pool, target.path


def _translate(failure: Exception, link: Connection, pool: _Pool) -> TrunklineError:
    if pool.home.closed:
        return ClientClosedError(
            "the client was closed during the request", outcome="unknown" if link.sent else "not sent"
        )
    return attempt_error(failure, link.phase, pool.route.where, sent=link.sent, reused=link.reused)
