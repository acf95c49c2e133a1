"""Threads that read the store, so that the event loop never waits for it. Called by `app`.

Each thread has a connection of its own, as `store.reader.Store` gives it. What may take long (sums over many rows) has
its own thread, so that it keeps no list waiting; nothing of it holds a transaction while a response is sent.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")
QUICK, SLOW = 3, 2


class Readers:
    """Two pools of threads."""

    def __init__(self) -> None:
        self._quick = ThreadPoolExecutor(QUICK, thread_name_prefix="trunkline-page")
        self._slow = ThreadPoolExecutor(SLOW, thread_name_prefix="trunkline-sums")

    async def run(self, function: Callable[..., T], *arguments: Any, slow: bool = False) -> T:
        """Calls a function on a thread."""
        pool = self._slow if slow else self._quick
        return await asyncio.get_running_loop().run_in_executor(pool, function, *arguments)

    def start(self, function: Callable[[], object]) -> None:
        """Has a function called when there is time; nobody waits for it."""
        self._slow.submit(function)

    def close(self) -> None:
        """Lets what runs come to its end, and begins nothing any more."""
        self._quick.shutdown(wait=True, cancel_futures=True)
        self._slow.shutdown(wait=True, cancel_futures=True)
