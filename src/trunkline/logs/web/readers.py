"""Threads that read the store, so that the event loop never waits for it. Called by `app`.

Each thread has a connection of its own, as `store.reader.Store` gives it. What may take long has threads of its own, so
that it keeps no list waiting: sums over many rows, what Twilio is asked for, providers that vouch for people, and what
is done one thing after another while nobody waits.
Nothing holds a transaction while a response is sent.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Literal, TypeVar

T = TypeVar("T")
Pool = Literal["page", "sums", "files", "entry", "work"]
THREADS: dict[Pool, int] = {"page": 3, "sums": 2, "files": 4, "entry": 2, "work": 1}


class Readers:
    """The threads."""

    def __init__(self) -> None:
        self._pools = {name: ThreadPoolExecutor(most, f"trunkline-{name}") for name, most in THREADS.items()}

    async def run(self, function: Callable[..., T], *arguments: Any, pool: Pool = "page") -> T:
        """Calls a function on a thread."""
        return await asyncio.get_running_loop().run_in_executor(self._pools[pool], function, *arguments)

    def start(self, function: Callable[..., object], *arguments: Any, pool: Pool = "sums") -> None:
        """Has a function called when there is time; nobody waits for it."""
        self._pools[pool].submit(function, *arguments)

    def close(self) -> None:
        """Lets what runs come to its end, and begins nothing any more."""
        for pool in self._pools.values():
            pool.shutdown(wait=True, cancel_futures=True)
