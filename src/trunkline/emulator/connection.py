"""A connection as faults treat it: kept waiting, closed early, reset. Put under uvicorn's protocol by `server`."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from .exchange import MAX_BODY, Feed

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
_TOGETHER = 0.02  # seconds after a piece in which what comes waits for the next one

# On, with no second to linger: what is not sent is thrown away, and the other side is told that the connection broke.
_NO_LINGER = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class Line:
    """One connection, between a request and its reply."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._waits = False
        self._over = False

    async def wait(self, receive: Receive, seconds: float | None) -> bool:
        """Waits (None: without an end); returns whether the caller is still there.

        Args:
            receive: of the request, whose body was read: it returns when the caller is gone.
        """
        if self._over:
            self._transport.abort()
        self._waits = True
        try:
            async with asyncio.timeout(seconds):
                await receive()
        except TimeoutError:
            return True
        finally:
            self._waits = False
        return False

    async def stream(self, feed: Feed, receive: Receive, send: Send) -> None:
        """Sends what a feed has, as it comes, until the caller or the server is gone.

        Args:
            receive: as of `wait`.
        """
        if self._over:
            self._transport.abort()
        self._waits = True
        loop, news = asyncio.get_running_loop(), asyncio.Event()
        gone = asyncio.ensure_future(receive())
        gone.add_done_callback(lambda _: news.set())
        feed.open(lambda: _call(loop, news.set))
        try:
            while not gone.done():
                if piece := feed.take():
                    await send({"type": "http.response.body", "body": piece, "more_body": True})
                    await asyncio.wait([gone], timeout=_TOGETHER)
                    continue
                news.clear()
                try:
                    async with asyncio.timeout(feed.beat):
                        await news.wait()
                except TimeoutError:
                    await send({"type": "http.response.body", "body": feed.pulse, "more_body": True})
        finally:
            self._waits = False
            feed.close()
            gone.cancel()

    async def close(self, receive: Receive) -> None:
        """Ends the connection after what was written."""
        self._transport.close()
        await receive()

    async def reset(self, receive: Receive) -> None:
        """Breaks the connection."""
        self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
        self._transport.abort()
        await receive()

    def stop(self) -> None:
        """The server ends: nobody is kept waiting."""
        self._over = True
        if self._waits:
            self._transport.abort()


def _call(loop: asyncio.AbstractEventLoop, callback: Callable[[], None]) -> None:
    """Calls back on a loop, from any thread; one that has ended calls nothing."""
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(callback)


async def read_body(receive: Receive) -> bytes | None:
    """The body of a request, a byte more than `MAX_BODY` of a larger one; None: whoever asked is gone."""
    body = bytearray()
    more = True
    while more and len(body) <= MAX_BODY:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return bytes(body[: MAX_BODY + 1])


class _Lined(asyncio.Protocol):
    """Goes in front of a protocol of uvicorn: requests find their `Line` in the ASGI scope, as `state["line"]`."""

    app_state: dict[str, Any]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.app_state = {**self.app_state, "line": Line(transport)}
        super().connection_made(transport)

    def shutdown(self) -> None:
        super().shutdown()  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
        self.app_state["line"].stop()


def lined(protocol: type[asyncio.Protocol]) -> type[asyncio.Protocol]:
    """A protocol of uvicorn whose requests know their connection."""
    return type(protocol.__name__, (_Lined, protocol), {})
