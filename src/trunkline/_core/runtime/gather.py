"""Many calls at a time, in threads or in tasks: the results in order, the first failure for all.

A function and its arguments enter; the results leave, or what it raised. Called by `map` of the clients.
"""

from __future__ import annotations

import sys
from contextvars import copy_context
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Iterable

    Task = Callable[[T], R]
    AsyncTask = Callable[[T], Awaitable[R]]


def gather(function: Task[T, R], items: Iterable[T], concurrency: int) -> list[R]:
    """Calls a function on items, some at a time, in threads that share the caller's context.

    Returns:
        The results in the order of the items.

    Raises:
        What the function raised first: no further call is begun then, and those under way are waited for.
    """
    from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

    coming = enumerate(items)
    found: dict[int, R] = {}
    running: dict[Future[R], int] = {}
    threads = ThreadPoolExecutor(concurrency, "trunkline-map")
    patient = True
    try:
        try:
            while True:
                for index, item in islice(coming, min(concurrency, sys.maxsize) - len(running)):
                    running[threads.submit(copy_context().run, function, item)] = index
                if not running:
                    break
                done = wait(running, return_when=FIRST_COMPLETED).done
                for future in sorted(done, key=running.__getitem__):
                    found[running.pop(future)] = future.result()
        except KeyboardInterrupt:
            patient = False
            raise
        finally:
            threads.shutdown(wait=patient, cancel_futures=True)
    finally:
        # An interruption may have ended the first.
        threads.shutdown(wait=False, cancel_futures=True)
    return [found[index] for index in range(len(found))]


async def async_gather(function: AsyncTask[T, R], items: Iterable[T], concurrency: int) -> list[R]:
    """Calls a coroutine function on items, some at a time, in tasks.

    Returns:
        The results in the order of the items.

    Raises:
        What the function raised first: no further call is begun then, and those under way are cancelled.
    """
    import asyncio

    coming = enumerate(items)
    found: dict[int, R] = {}
    running: dict[asyncio.Future[R], int] = {}
    try:
        while True:
            for index, item in islice(coming, min(concurrency, sys.maxsize) - len(running)):
                running[asyncio.ensure_future(function(item))] = index
            if not running:
                return [found[index] for index in range(len(found))]
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for future in sorted(done, key=running.__getitem__):
                found[running.pop(future)] = future.result()
    finally:
        for future in running:
            future.cancel()
        if running:
            await asyncio.wait(running)
            for future in running:
                # What else failed has been asked for: asyncio complains of exceptions that nobody looked at.
                if not future.cancelled():
                    future.exception()
