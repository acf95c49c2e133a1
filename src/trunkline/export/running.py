"""An export from synchronous code that makes its clients itself. Called by the commands.

What makes clients enters; what came of the export leaves, and the clients are closed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

from .progress import Progress
from .run import run

if TYPE_CHECKING:
    from .._async.client import AsyncClient


def read(
    make_client: Callable[[], AsyncClient],
    resources: Sequence[str],
    make_clients: Mapping[str, Callable[[], AsyncClient]] | None = None,
    **options: Any,
) -> Progress:
    """As `run` does, in an event loop of its own.

    Args:
        make_client: makes the client.
        make_clients: make those with credentials of their own, by the SIDs of their accounts.
        options: as of `run`.

    Raises:
        ExportError, StateError, OSError, ValueError: as of `run`.
    """

    async def export() -> Progress:
        async with AsyncExitStack() as stack:
            client = await stack.enter_async_context(make_client())
            made = (make_clients or {}).items()
            clients = {sid: await stack.enter_async_context(make()) for sid, make in made}
            return await run(client, resources, clients=clients, **options)

    return asyncio.run(export())
