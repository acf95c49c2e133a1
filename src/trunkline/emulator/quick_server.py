"""uvicorn's server, which starts and ends at once: its own sleeps tenths of seconds meanwhile. Made by `server`."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from typing import Any

_PATIENCE = 1.0  # seconds for requests that are being answered
_TURN = 1.0  # seconds after which the date in replies is renewed
_GLANCE = 0.002  # seconds between two looks at connections that end


class _Quick:
    """Goes in front of `uvicorn.Server`; `started` and the rest are its own."""

    started: bool
    should_exit: bool
    server_state: Any
    servers: list[asyncio.AbstractServer]

    def __init__(self, config: Any) -> None:
        super().__init__(config)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        self._loop: asyncio.AbstractEventLoop | None = None
        self._exit = asyncio.Event()

    def exit_from_thread(self) -> None:
        """Ends the server, from any thread."""
        self.should_exit = True
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # it has ended
                self._loop.call_soon_threadsafe(self._exit.set)

    async def on_tick(self, counter: int) -> bool:
        # uvicorn counts tenths of seconds, and renews the date at each tenth of them.
        return bool(await super().on_tick(counter * 10))  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

    async def main_loop(self) -> None:
        self._loop = asyncio.get_running_loop()
        counter = 0
        while not await self.on_tick(counter):
            counter = (counter + 1) % 86_400
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._exit.wait(), _TURN)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for each in sockets or ():
            each.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._ended(), _PATIENCE)
        for task in self.server_state.tasks:
            task.cancel()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)  # which closes them

    async def _ended(self) -> None:
        while self.server_state.connections or self.server_state.tasks:
            await asyncio.sleep(_GLANCE)
        for server in self.servers:
            await server.wait_closed()


def quick(server: type[Any]) -> Any:
    """A class of servers, by uvicorn's."""
    return type("Server", (_Quick, server), {})
