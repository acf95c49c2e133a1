"""A host's name to its addresses, for both asynchronous transports."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress

from .._core.http.transport_errors import reason
from .._core.runtime.resolver import Address, lookup


async def resolve(host: str, port: int) -> Sequence[Address]:
    """Asks the system's resolver on a daemon thread: on the loop's executor, a stalled one would keep the loop open.

    Raises:
        OSError: the host is not known, or has no address.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[None] = loop.create_future()
    asked = lookup(host, port, lambda: _wake(loop, answer))
    try:
        await answer
    finally:
        asked.close()
    if asked.error is not None:
        raise OSError(None, reason(asked.error)) from asked.error
    if not asked.addresses:
        raise OSError(None, "the host has no address")
    return asked.addresses


def _wake(loop: asyncio.AbstractEventLoop, answer: asyncio.Future[None]) -> None:
    # The loop may have been closed before the answer came: then nobody waits for it.
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(lambda: None if answer.done() else answer.set_result(None))
