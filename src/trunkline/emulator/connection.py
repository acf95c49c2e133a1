"""A connection as faults treat it: kept waiting, closed early, reset. Put under uvicorn's protocol by `server`."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]

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
