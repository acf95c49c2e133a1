"""A sync from synchronous code: a path and what makes a client enter, the last `Progress` leaves.

Called by the commands. It runs an event loop of its own, until all is read or it is interrupted.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .progress import Progress
from .store.ledger import Ledger
from .sync import Sync

if TYPE_CHECKING:
    from .._async.client import AsyncClient


def read(path: str | os.PathLike[str], make_client: Callable[[], AsyncClient], **options: Any) -> Progress:
    """Reads the history of accounts into a store, as `Sync(client, ledger, **options).run()` does.

    Args:
        path: of the store, which is made where it is missing.
        make_client: makes the client; it is closed at the end.
        options: as of `Sync`.

    Raises:
        SyncError: the sync ended before its work was done; the text says why.
        StoreError: the file cannot be written.
        TypeError, ValueError: an option is wrong.
    """

    async def run() -> Progress:
        with Ledger(os.fspath(path)) as ledger:
            async with make_client() as client:
                return await Sync(client, ledger, **options).run()

    return asyncio.run(run())
