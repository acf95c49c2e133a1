"""The asynchronous transport: one request, one reply, over asyncio alone.

Enters: method, absolute URL, headers, body, and the instant by which the attempt ends. Leaves: `RawResponse`, or an
exception of `errors`. Called by the send loop of `AsyncClient`.

A request on an open connection is one write, one future, and no task: the reply is read where its bytes arrive.
"""

from __future__ import annotations

import asyncio
import select
import socket
import ssl
from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
from functools import partial
from typing import Any, cast

from .._core.call.deadline import Clock
from .._core.http import http1
from .._core.http.address import Target, check_head
from .._core.http.body import MAX_BODY, RawResponse, Sink
from .._core.http.proxies import Proxy, Route
from .._core.http.transport_errors import attempt_error, connection_error
from .._core.runtime.connections import FRESH, MAX_CONNECTIONS, MAX_IDLE, Routes, readable
from .._core.runtime.primitives import AsyncTurns, Turn, async_offload
from .._core.runtime.resolver import ATTEMPT_DELAY, Address, alternate, numeric
from ..errors import ClientClosedError, TrunklineError
from .names import resolve

_PIECE = 262_144
# For the handshake: the attempt's own time ends before.
_NEVER = 1e6


# connecting


def _set(future: asyncio.Future[Any], value: object) -> None:
    if not future.done():
        future.set_result(value)


async def _dial(loop: asyncio.AbstractEventLoop, addresses: Iterable[Address]) -> socket.socket:
    """Connect to the first of the addresses that answers; each gets a head start before the next (RFC 8305)."""
    queue = deque(addresses)
    error = OSError("the host has no address")
    tries: dict[asyncio.Task[None], socket.socket] = {}
    try:
        while queue or tries:
            if queue:
                family, kind, proto, _, address = queue.popleft()
                try:
                    sock = socket.socket(family, kind, proto)
                except OSError as exc:
                    error = exc
                    continue
                sock.setblocking(False)
                tries[asyncio.ensure_future(loop.sock_connect(sock, address))] = sock
            delay = ATTEMPT_DELAY if queue else None
            done, _ = await asyncio.wait(tries, timeout=delay, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                try:
                    task.result()
                except OSError as exc:
                    error = exc
                    tries.pop(task).close()
                else:
                    return tries.pop(task)
        raise error
    finally:
        for task, sock in tries.items():
            task.cancel()
            task.add_done_callback(partial(_drop, sock))
        if tries:
            await asyncio.wait(tries)
        del error


def _drop(sock: socket.socket, task: asyncio.Task[None]) -> None:
    sock.close()
    if not task.cancelled():
        task.exception()


# one connection


def _feed(protocol: Any, data: bytearray) -> None:
    """Give bytes to a protocol that has buffers of its own."""
    left = memoryview(data)
    while left:
        room = protocol.get_buffer(len(left))
        size = min(len(room), len(left))
        room[:size] = left[:size]
        protocol.buffer_updated(size)
        left = left[size:]


class _Link(asyncio.Protocol):
    """One connection, and what is known of the attempt that it serves.

    Attributes:
        transport: what the request is written to; None before there is a connection.
        since: when it became idle.
        heard: whether something came while it was idle, of which the loop may not know yet.
        ahead: what came of a tunnel before `secure`; None: nothing may come.
    """

    def __init__(self, pool: _Pool) -> None:
        self._pool = pool
        self._loop = pool.home.loop
        self.transport: asyncio.Transport | None = None
        self._raw: asyncio.Transport | None = None
        self.heard: Callable[[], object] = bool
        self.ahead: bytearray | None = None
        self._reading: http1.Reading | None = None
        self._reply: tuple[RawResponse, bool] | None = None
        self._sink: Sink | None = None
        self._failure: Exception | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._rest: memoryview | None = None
        self._writable = True
        self._paused = self._over = self.lost = self.sent = self.reused = False
        self._timer: asyncio.TimerHandle | None = None
        self._until: float | None = None
        self._rings = self.since = 0.0
        self.phase = "looking up"

    # what the loop tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's are no subclass.
        self.transport = self._raw = cast("asyncio.Transport", transport)
        self._pool.home.links.add(self)
        descriptor = transport.get_extra_info("socket").fileno()
        if hasattr(select, "poll"):
            poll = select.poll()
            poll.register(descriptor, select.POLLIN)
            self.heard = partial(poll.poll, 0)
        else:
            self.heard = partial(readable, descriptor)

    def data_received(self, data: bytes) -> None:
        if self._reading is not None:
            self.phase = "reading the reply of"
            self._step(data)
        elif self.ahead is not None:
            self.ahead += data
        else:
            # Nobody has asked for it.
            self.abort()

    def eof_received(self) -> None:
        self._over = True
        if self._reading is None:
            self.abort()
        elif not self._paused:
            self._step(b"")

    def connection_lost(self, exc: Exception | None) -> None:
        if self._over and self._paused:
            # All has come, and is still being decoded.
            return
        if self._reading is not None:
            self.fail(exc if isinstance(exc, OSError) else ConnectionError("the connection was closed"))
        self.abort()

    def pause_writing(self) -> None:
        self._writable = False

    def resume_writing(self) -> None:
        self._writable = True
        self._push()

    # one request

    def begin(self) -> None:
        """Forget the request before."""
        self.sent = False
        self.phase = "sending the request to"

    async def exchange(
        self, request: bytes, reading: http1.Reading, until: float | None = None, sink: Sink | None = None
    ) -> tuple[RawResponse, bool]:
        """Send a request and read its reply; whether the connection may serve another request comes with it.

        Args:
            until: the instant by which it ends; None where the caller sees to that.
        """
        transport = self.transport
        if transport is None or self.lost:
            raise ConnectionError("the connection was closed")
        if until is not None:
            self._arm(until)
        next(reading)
        self._reading, self._sink = reading, sink
        self.sent = True
        try:
            if len(request) > _PIECE:
                self._rest = memoryview(request)
                self._push()
            else:
                transport.write(request)
                self.phase = "waiting for the reply of"
            while self._reply is None:
                if self._failure is not None:
                    raise self._failure
                self._waiter = self._loop.create_future()
                await self._waiter
                if self._paused and self._failure is None and sink is not None:
                    await async_offload(sink.drain)
                    sink.report()
                    # Not at once: what TLS holds back meanwhile must come before the connection is given back.
                    self._loop.call_soon(self._step, b"")
            reply, keep = self._reply
            # A request that is still being sent would be followed by the next one.
            keep = keep and not (self._over or self.lost or self._rest or transport.get_write_buffer_size())
            return reply, keep
        except BaseException:
            self.abort()
            raise
        finally:
            self._until = self._failure = self._waiter = self._reply = None

    def _push(self) -> None:
        """Write on, as far as the system takes it."""
        while self._rest is not None and self._writable and self.transport is not None:
            piece = self._rest[:_PIECE]
            self._rest = self._rest[_PIECE:] if len(self._rest) > _PIECE else None
            self.transport.write(piece)
            if self._rest is None and self.phase == "sending the request to":
                self.phase = "waiting for the reply of"

    def _step(self, data: bytes) -> None:
        """Read on."""
        reading = self._reading
        if reading is None or self.transport is None:
            return
        if self._paused:
            self._paused = False
            if not self._over:
                self.transport.resume_reading()
        try:
            size = reading.send(data)
            if size and self._over:
                size = reading.send(b"")
        except StopIteration as end:
            self._reading = None
            self._reply = end.value
            self._wake()
        except Exception as exc:
            self.fail(exc)
        else:
            if size:
                return
            # Something is to be done before more is received.
            self._paused = True
            if not self._over:
                self.transport.pause_reading()
            if self._sink is not None and self._sink.full:
                self._wake()
            else:
                self._loop.call_soon(self._step, b"")

    def fail(self, exc: Exception) -> None:
        """End what is under way."""
        if self._failure is None:
            self._failure = exc
        self.abort()
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None:
            _set(self._waiter, None)

    # time and end

    def _arm(self, until: float) -> None:
        now = Clock.monotonic()
        if now >= until:
            raise TimeoutError
        self._until = until
        timer = self._timer
        # Between a frozen clock (of a test) and the real one the loop's time jumps: a timer may ring far too late.
        if timer is None or self._rings > until or timer.when() - self._loop.time() > self._rings - now + 1:
            self._ring_at(until, now)

    def _ring_at(self, end: float, now: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._rings = min(end, now + MAX_IDLE)
        self._timer = self._loop.call_at(self._loop.time() + self._rings - now, self._ring)

    def _ring(self) -> None:
        # The timer outlives its request: setting one for each would cost more than one that rings in vain.
        self._timer = None
        now = Clock.monotonic()
        end = self.since + MAX_IDLE if self._until is None else self._until
        if now < end:
            self._ring_at(end, now)
        elif self._until is None:
            self.abort()
        else:
            self.fail(TimeoutError())

    async def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Speak TLS from now on."""
        if self.transport is None or self.lost:
            raise ConnectionError("the connection was closed")
        starting = self._loop.start_tls(
            self.transport, self, context, server_hostname=host.rstrip("."), ssl_handshake_timeout=_NEVER
        )
        try:
            if self.ahead:
                starting = self._start_with(self.ahead, self.transport, asyncio.ensure_future(starting))
            self.transport = await starting
        except TypeError as exc:
            # Before Python 3.13, asyncio fails where it ends TLS in TLS: it hands its `_abort` an argument too many.
            cause = exc.__context__
            if not isinstance(cause, OSError):
                raise
            raise cause from None
        # asyncio gives None for a connection that was lost meanwhile, uvloop a dead one.
        if self._raw is None or self._raw.is_closing():
            raise ConnectionError("the connection was closed")

    async def _start_with(
        self, ahead: bytearray, below: asyncio.Transport, starting: asyncio.Future[asyncio.Transport | None]
    ) -> asyncio.Transport | None:
        """Give TLS, which is being started, what came ahead of it."""
        try:
            while below.get_protocol() is self and not starting.done():
                await asyncio.sleep(0)
            # Now it is TLS, whose first calls wait in the loop.
            await asyncio.sleep(0)
            protocol = below.get_protocol()
            # There is none where the connection broke meanwhile: then the start of TLS tells why.
            if protocol is not None and not starting.done():
                _feed(protocol, ahead)
            return await starting
        except BaseException:
            starting.cancel()
            raise

    def abort(self) -> None:
        """Close at once: a connection that is only closed waits for the peer to read what was written."""
        if self.lost:
            return
        self.lost = True
        self._reading = self._rest = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._pool.forget(self)
        for transport in (self.transport, self._raw):
            if transport is not None:
                transport.abort()


# the connections of one host, and those of one loop


class _Home:
    """What lives in one event loop."""

    __slots__ = ("closed", "dialing", "links", "loop", "pools")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.closed = False
        self.pools: dict[str, _Pool] = {}
        self.links: set[_Link] = set()
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
        self.held: list[_Link] = []
        self.keep = self.ended = False


class _Pool:
    __slots__ = ("home", "idle", "route", "turns")

    def __init__(self, home: _Home, route: Route, connections: int) -> None:
        self.home = home
        self.route = route
        self.idle: list[_Link] = []
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

    def link(self, use: _Use, fresh: bool) -> _Link:
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
        link = _Link(self)
        held.append(link)
        return link

    def forget(self, link: _Link) -> None:
        self.home.links.discard(link)
        if link in self.idle:
            self.idle.remove(link)

    async def connect(self, link: _Link, until: float) -> None:
        """Make a connection, through TLS and a proxy where that must be."""
        loop, dialing = self.home.loop, self.home.dialing
        timeout = asyncio.timeout_at(loop.time() + until - Clock.monotonic())
        dialing.add(timeout)
        try:
            async with timeout:
                await self._connect(loop, link)
        finally:
            dialing.discard(timeout)

    async def _connect(self, loop: asyncio.AbstractEventLoop, link: _Link) -> None:
        route = self.route
        target, proxy, tls, door = route.target, route.proxy, route.tls, route.door
        addresses = numeric(door.host, door.port) or await resolve(door.host, door.port)
        link.phase = "connecting to"
        sock = await _dial(loop, alternate(addresses))
        await loop.create_connection(lambda: link, sock=sock)
        link.phase = "negotiating with"
        if tls is not None and door.scheme == "https":
            await link.secure(tls, door.host)
        if tls is not None and proxy is not None and target.scheme == "https":
            await self._tunnel(link, proxy)
            await link.secure(tls, target.host)
            link.ahead = None
        link.begin()

    async def _tunnel(self, link: _Link, proxy: Proxy) -> None:
        from .._core.http.tunnel import connect_request, read_answer

        try:
            link.ahead = bytearray()
            reply, _ = await link.exchange(connect_request(self.route.target, proxy), read_answer())
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
        target = Target(url)
        check_head(method, headers)
        home = self._home
        if home is None or home.loop is not asyncio.get_running_loop() or home.closed:
            home = await self._open()
        pool = home.pools.get(f"{target.scheme}://{target.authority}") or self._pool(home, target)
        request = http1.request(method, target, headers, body, pool.route.forward)
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
                reply, use.keep = await link.exchange(request, reading, until, sink)
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

    def _pool(self, home: _Home, target: Target) -> _Pool:
        pool = _Pool(home, self._routes.to(target), self._max_connections)
        home.pools[f"{target.scheme}://{target.authority}"] = pool
        return pool


def _translate(failure: Exception, link: _Link, pool: _Pool) -> TrunklineError:
    if pool.home.closed:
        return ClientClosedError(
            "the client was closed during the request", outcome="unknown" if link.sent else "not sent"
        )
    return attempt_error(failure, link.phase, pool.route.where, sent=link.sent, reused=link.reused)
