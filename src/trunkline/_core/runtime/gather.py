"""Many calls at a time, in threads or in tasks: the results in order, or each as it comes.

A function and its arguments enter; the results leave, or what it raised. Called by `map` and `map_iter` of the clients.
"""

from __future__ import annotations

import sys
from collections.abc import Sized
from contextvars import copy_context
from itertools import islice
from typing import TypeVar

from .primitives import require_asyncio

T = TypeVar("T")
R = TypeVar("R")
S = TypeVar("S")

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable
    from concurrent.futures import Future

    Task = Callable[[T], R]
    AsyncTask = Callable[[T], Awaitable[R]]
    # Called with how many calls have ended and, if it is known, how many there will be.
    Counted = Callable[[int, int | None], object]
    Ended = Future[R] | asyncio.Future[R]


def gather(
    function: Task[T, R],
    items: Iterable[T],
    concurrency: int,
    *,
    keep: bool = False,
    on_progress: Counted | None = None,
) -> list[R | Exception]:
    """Calls a function on items, some at a time, in threads that share the caller's context.

    Args:
        keep: whether an exception stands among the results instead of ending it all.

    Returns:
        The results in the order of the items.

    Raises:
        What the function raised first: no further call is begun then, and those under way are waited for.
    """

    def result(index: int, _: T, future: Ended[R]) -> tuple[int, R | Exception]:
        if keep:
            return index, _outcome(future)
        return index, future.result()

    found: dict[int, R | Exception] = {}
    ended = _ended(function, items, concurrency, result, on_progress)
    try:
        try:
            found.update(ended)
        except BaseException as error:
            ended.throw(error)
            raise
    finally:
        # An interruption may have ended the first.
        ended.close()
    return [found[index] for index in range(len(found))]


def gather_each(
    function: Task[T, R], items: Iterable[T], concurrency: int, *, on_progress: Counted | None = None
) -> Generator[tuple[T, R | Exception], None, None]:
    """Calls a function on items, some at a time, and gives each with its result or exception as it ends.

    When the generator is closed no further call is begun, and those under way are waited for.
    """
    return _ended(function, items, concurrency, lambda _, item, future: (item, _outcome(future)), on_progress)


def _ended(
    function: Task[T, R],
    items: Iterable[T],
    concurrency: int,
    shown: Callable[[int, T, Ended[R]], S],
    on_progress: Counted | None,
) -> Generator[S, None, None]:
    """What is shown of each call as it ends."""
    from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

    coming = enumerate(items)
    total, count = _size(items), 0
    running: dict[Future[R], tuple[int, T]] = {}
    threads = ThreadPoolExecutor(concurrency, "trunkline-map")
    patient = True
    try:
        try:
            while True:
                for index, item in islice(coming, min(concurrency, sys.maxsize) - len(running)):
                    running[threads.submit(copy_context().run, function, item)] = (index, item)
                if not running:
                    break
                done = wait(running, return_when=FIRST_COMPLETED).done
                for future in sorted(done, key=lambda future: running[future][0]):
                    index, item = running.pop(future)
                    one = shown(index, item, future)
                    count += 1
                    if on_progress is not None:
                        on_progress(count, total)
                    yield one
        except KeyboardInterrupt:
            patient = False
            raise
        finally:
            threads.shutdown(wait=patient, cancel_futures=True)
    finally:
        # An interruption may have ended the first.
        threads.shutdown(wait=False, cancel_futures=True)


async def async_gather(
    function: AsyncTask[T, R],
    items: Iterable[T],
    concurrency: int,
    *,
    keep: bool = False,
    on_progress: Counted | None = None,
) -> list[R | Exception]:
    """Calls a coroutine function on items, some at a time, in tasks.

    Args:
        keep: whether an exception stands among the results instead of ending it all.

    Returns:
        The results in the order of the items.

    Raises:
        What the function raised first: no further call is begun then, and those under way are cancelled.
    """

    def result(index: int, _: T, future: Ended[R]) -> tuple[int, R | Exception]:
        if keep:
            return index, _outcome(future)
        return index, future.result()

    found: dict[int, R | Exception] = {}
    ended = _async_ended(function, items, concurrency, result, on_progress)
    try:
        async for index, one in ended:
            found[index] = one
    finally:
        await ended.aclose()
    return [found[index] for index in range(len(found))]


def async_gather_each(
    function: AsyncTask[T, R], items: Iterable[T], concurrency: int, *, on_progress: Counted | None = None
) -> AsyncGenerator[tuple[T, R | Exception], None]:
    """Calls a coroutine function on items, some at a time, and gives each with its result or exception as it ends.

    When the generator is closed no further call is begun, and those under way are cancelled.
    """
    return _async_ended(function, items, concurrency, lambda _, item, future: (item, _outcome(future)), on_progress)


async def _async_ended(
    function: AsyncTask[T, R],
    items: Iterable[T],
    concurrency: int,
    shown: Callable[[int, T, Ended[R]], S],
    on_progress: Counted | None,
) -> AsyncGenerator[S, None]:
    """What is shown of each call as it ends."""
    import asyncio

    require_asyncio()
    coming = enumerate(items)
    total, count = _size(items), 0
    running: dict[asyncio.Future[R], tuple[int, T]] = {}
    try:
        while True:
            for index, item in islice(coming, min(concurrency, sys.maxsize) - len(running)):
                running[asyncio.ensure_future(function(item))] = (index, item)
            if not running:
                return
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for future in sorted(done, key=lambda future: running[future][0]):
                index, item = running.pop(future)
                one = shown(index, item, future)
                count += 1
                if on_progress is not None:
                    on_progress(count, total)
                yield one
    finally:
        for future in running:
            future.cancel()
        if running:
            await asyncio.wait(running)
            for future in running:
                # What else failed has been asked for: asyncio complains of exceptions that nobody looked at.
                if not future.cancelled():
                    future.exception()


def _outcome(future: Ended[R]) -> R | Exception:
    """The result of a call, or its exception; what is no `Exception`, such as KeyboardInterrupt, is raised."""
    try:
        return future.result()
    except Exception as error:
        return error


def _size(items: Iterable[T]) -> int | None:
    return len(items) if isinstance(items, Sized) else None
