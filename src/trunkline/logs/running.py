"""A sync from synchronous code: a path and what makes a client enter, the last `Progress` leaves.

Called by the commands and by users. It runs an event loop of its own, until all is read or a signal asks it to end.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .progress import Progress
from .store.ledger import Ledger
from .sync import Sync

if TYPE_CHECKING:
    from .._async.client import AsyncClient


_ENDING = ("SIGINT", "SIGTERM", "SIGHUP")


def read(
    path: str | os.PathLike[str],
    make_client: Callable[[], AsyncClient],
    *,
    begun: Callable[[Sync], object] | None = None,
    **options: Any,
) -> Progress:
    """Reads the history of accounts into a store, as `Sync(client, ledger, **options).run()` does.

    In the main thread SIGINT, SIGTERM and SIGHUP end it: what has come is kept, the store is free for the next one, and
    the phase is "stopped". A second one does what it would without this.

    Args:
        path: of the store, which is made where it is missing.
        make_client: makes the client; it is closed at the end.
        begun: called with the sync before its first request, as by who serves status webhooks for it.
        options: as of `Sync`.

    Raises:
        SyncError: the sync ended before its work was done; the text says why.
        StoreError: the file cannot be written.
        TypeError, ValueError: an option is wrong.
    """

    async def run() -> Progress:
        with Ledger(os.fspath(path)) as ledger:
            async with make_client() as client:
                sync = Sync(client, ledger, **options)
                with _ended_by_signals(sync.stop):
                    if begun is not None:
                        begun(sync)
                    return await sync.run()

    return asyncio.run(run())


@contextmanager
def _ended_by_signals(stop: Callable[[], None]) -> Iterator[None]:
    """The first signal that asks a process to end calls a function. Other threads than the main one get no signals."""
    before: dict[int, Any] = {}

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)

    def end(*_: object) -> None:
        restore()
        stop()

    if threading.current_thread() is threading.main_thread():
        for number in [getattr(signal, name) for name in _ENDING if hasattr(signal, name)]:
            if signal.getsignal(number) is not signal.SIG_IGN:  # as of nohup
                before[number] = signal.signal(number, end)
    try:
        yield
    finally:
        restore()
