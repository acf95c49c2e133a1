"""The primitives that the asynchronous and the synchronous shell need, in pairs: `async_x` becomes `x` in the mirror.

Enters and leaves: nothing but time. Called by `_async/` and `_sync/`. `asyncio` is imported only by its own half, and
at the latest when an `AsyncClient` is made, so that it never hits the first request.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import copy_context
from importlib import import_module
from itertools import islice
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable

    Task = Callable[[T], R]
    AsyncTask = Callable[[T], Awaitable[R]]


def sleep(seconds: float) -> None:
    """Waits."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Waits."""
    import asyncio

    await asyncio.sleep(seconds)


def call(hook: Callable[[Any], Any], argument: Any) -> None:
    """Calls a hook of the user."""
    hook(argument)


async def async_call(hook: Callable[[Any], Any], argument: Any) -> None:
    """Calls a hook of the user, which may be a coroutine function."""
    found = hook(argument)
    if hasattr(found, "__await__"):
        await found


def require(package: str, extra: str) -> None:
    """Makes sure that a package is installed.

    Raises:
        MissingExtraError: it is not; the text has the command that installs it.
    """
    from importlib.util import find_spec

    if find_spec(package) is None:
        from .errors import MissingExtraError

        raise MissingExtraError(extra, package)


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
        while True:
            for index, item in islice(coming, concurrency - len(running)):
                running[threads.submit(copy_context().run, function, item)] = index
            if not running:
                return [found[index] for index in range(len(found))]
            done = wait(running, return_when=FIRST_COMPLETED).done
            for future in sorted(done, key=running.__getitem__):
                found[running.pop(future)] = future.result()
    except KeyboardInterrupt:
        patient = False
        raise
    finally:
        threads.shutdown(wait=patient, cancel_futures=True)


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
            for index, item in islice(coming, concurrency - len(running)):
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


class _StandIn(ModuleType):
    """A module that is imported when something of it is called."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)

        def late(*args: Any, **kwargs: Any) -> Any:
            return getattr(import_module(self.__name__), name)(*args, **kwargs)

        return late


@contextmanager
def deferred(module: str) -> Iterator[None]:
    """Defers a module that is imported in the block for functions that are hardly ever called."""
    if module in sys.modules:
        yield
        return
    stand_in = sys.modules[module] = _StandIn(module)
    try:
        yield
    finally:
        if sys.modules.get(module) is stand_in:
            del sys.modules[module]


class Lock:
    """A lock whose wait can end early."""

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def acquire(self, seconds: float) -> bool:
        """Waits for the lock, at most so long; returns whether it was got."""
        return self._lock.acquire(timeout=max(0.0, min(seconds, threading.TIMEOUT_MAX)))

    def release(self) -> None:
        """Gives the lock back."""
        self._lock.release()


class AsyncLock:
    """A lock whose wait can end early."""

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        import asyncio

        self._lock: asyncio.Lock = asyncio.Lock()

    async def acquire(self, seconds: float) -> bool:
        """Waits for the lock, at most so long; returns whether it was got."""
        import asyncio

        try:
            async with asyncio.timeout(max(0.0, seconds)):
                return await self._lock.acquire()
        except TimeoutError:
            return False

    def release(self) -> None:
        """Gives the lock back."""
        self._lock.release()
