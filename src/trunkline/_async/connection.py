"""A connection of the asynchronous transport: it is made, it sends a request, its reply is read where its bytes arrive.

Enters: addresses; then the bytes of requests. Leaves: `RawResponse`, or the exception of what failed. Called by
`transport`. HTTP/1.1 is read and written by `http.http1`, TLS by asyncio.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, cast

from .._core.call.deadline import Clock
from .._core.http import http1
from .._core.http.body import RawResponse, Sink
from .._core.redaction.secret import MaskedBytes
from .._core.runtime.connections import MAX_IDLE, poller
from .._core.runtime.primitives import async_offload
from .._core.runtime.resolver import ATTEMPT_DELAY, Address

_PIECE = 262_144
# For the handshake: the attempt's own time ends before.
_NEVER = 1e6


# connecting


def _set(future: asyncio.Future[Any], value: object) -> None:
    if not future.done():
        future.set_result(value)


async def dial(loop: asyncio.AbstractEventLoop, addresses: Iterable[Address]) -> socket.socket:
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


# the connection


def _feed(protocol: Any, data: bytearray) -> None:
    """Give bytes to a protocol that has buffers of its own."""
    left = memoryview(data)
    while left:
        room = protocol.get_buffer(len(left))
        size = min(len(room), len(left))
        room[:size] = left[:size]
        protocol.buffer_updated(size)
        left = left[size:]


class Connection(asyncio.Protocol):
    """One connection, and what is known of the attempt that it serves.

    Args:
        loop: that it lives in.
        opened, lost: are called when there is a connection, and when it is closed.

    Attributes:
        transport: what the request is written to; None before there is a connection.
        since: when it became idle.
        heard: whether something came while it was idle, of which the loop may not know yet.
        ahead: what came of a tunnel before `secure`; None: nothing may come.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        opened: Callable[[Connection], object],
        lost: Callable[[Connection], object],
    ) -> None:
        self._loop = loop
        self._opened, self._forget = opened, lost
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
        self._opened(self)
        descriptor = transport.get_extra_info("socket").fileno()
        self.heard = partial(poller(descriptor), 0)

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
        self,
        head: bytes,
        body: memoryview | None,
        reading: http1.Reading,
        until: float | None = None,
        sink: Sink | None = None,
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
            if body is not None and len(body) > http1.JOINED:
                transport.write(head)
                self._rest = body
                self._push()
            else:
                transport.write(head if body is None else MaskedBytes(head + body))
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
        self._forget(self)
        for transport in (self.transport, self._raw):
            if transport is not None:
                transport.abort()
