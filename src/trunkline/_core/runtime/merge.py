"""Fetching ahead of several sources at a time, in threads or in tasks: what they yield, in order.

Iterators enter; one generator leaves. Called by `stream(prefetch=…)` and `in_range(concurrency=…)`.
"""

from __future__ import annotations

import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from contextvars import copy_context
from typing import Generic, TypeVar

from ..call.deadline import Clock
from .primitives import require_asyncio

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator, AsyncIterator, Generator

S = TypeVar("S")
T = TypeVar("T")


class _SourceBuffer(Generic[T]):
    """What was fetched of one source and is not yet consumed: things with their weights, and how it ended."""

    __slots__ = ("error", "items", "number", "over")

    def __init__(self, number: int) -> None:
        self.number = number
        self.items: deque[tuple[T, int]] = deque()
        self.over = False
        self.error: BaseException | None = None


class _Prefetch(Generic[S, T]):
    """What is fetched ahead of sources, in their order. Decides who may go on; the waiting is done by its callers."""

    __slots__ = ("_begun", "_buffers", "_capacity", "_held", "_last", "_most", "_sources")

    def __init__(self, sources: Iterable[S], concurrency: int, capacity: int) -> None:
        self._sources = iter(sources)
        self._buffers: deque[_SourceBuffer[T]] = deque()
        self._begun = 0
        self._last = float("inf")  # No source after this number is fetched.
        self._held = 0
        self._capacity = capacity
        self._most = capacity + concurrency  # Sources that yield nothing have no weight, but must not be without end.

    def may_begin(self) -> bool:
        """Whether `begin` need not wait for the consumer."""
        if self._begun > self._last or not self._buffers:
            return True
        return self._held < self._capacity and len(self._buffers) < self._most

    def begin(self) -> tuple[_SourceBuffer[T], S] | None:
        """The next source and the buffer for what it yields; None if there is none, or none shall begin."""
        if self._begun > self._last:
            return None
        try:
            source = next(self._sources)
        except StopIteration:
            self._last = self._begun - 1
            return None
        except BaseException as exc:
            self.fail(exc)
            return None
        return self._buffer(), source

    def _buffer(self) -> _SourceBuffer[T]:
        buffer: _SourceBuffer[T] = _SourceBuffer(self._begun)
        self._begun += 1
        self._buffers.append(buffer)
        return buffer

    def turn(self, buffer: _SourceBuffer[T]) -> bool | None:
        """Whether to fetch the next thing of a source; None: not yet."""
        if buffer.number > self._last:
            return False
        # The consumer waits for the first buffer: it goes on however much the others hold.
        return True if self._held < self._capacity or (buffer is self._buffers[0] and not buffer.items) else None

    def add(self, buffer: _SourceBuffer[T], item: T, weight: int) -> None:
        """Takes in what was fetched."""
        buffer.items.append((item, weight))
        self._held += weight

    def end(self, buffer: _SourceBuffer[T], error: BaseException | None = None) -> None:
        """Takes in that a source has ended."""
        buffer.over = True
        if error is not None and buffer.number <= self._last:
            buffer.error = error
            self._last = buffer.number
        self._advance()

    def fail(self, error: BaseException) -> None:
        """Takes in that no further source can begin."""
        if self._begun <= self._last:
            self.end(self._buffer(), error)

    def _advance(self) -> None:
        buffers = self._buffers
        while buffers and buffers[0].over and not buffers[0].items and buffers[0].error is None:
            buffers.popleft()

    @property
    def done(self) -> bool:
        """Whether all is consumed."""
        return not self._buffers and self._begun > self._last

    def ready(self) -> bool:
        """Whether the consumer need not wait."""
        return self.done or (bool(self._buffers) and (self._buffers[0].over or bool(self._buffers[0].items)))

    def take(self) -> T:
        """The next thing for the consumer, or the failure in its place."""
        buffer = self._buffers[0]
        if not buffer.items and buffer.error is not None:
            raise buffer.error
        item, weight = buffer.items.popleft()
        self._held -= weight
        self._advance()
        return item

    def stop(self) -> None:
        """Lets nothing more be fetched, and drops what was."""
        self._last = -1
        for buffer in self._buffers:
            buffer.error = None  # Its traceback holds frames that hold the buffer.
        self._buffers.clear()


_CLOSE_TIMEOUT = 60.0


def merge(  # noqa: C901  # its steps share what is under way
    sources: Iterable[Iterator[T]], weight_of: Callable[[T], int], concurrency: int, capacity: int
) -> Generator[T, None, None]:
    """Fetches from some sources at a time, in threads, and yields all things in the order of the sources.

    Nothing begins before the first thing is asked for. When the generator is closed, no further fetch begins, and those
    under way are waited for, at most a minute; not after KeyboardInterrupt. A generator is closed by its thread.

    Args:
        sources: taken when they are needed.
        weight_of: the weight of a thing.
        concurrency: how many sources at a time.
        capacity: nothing more is fetched ahead while what is held weighs as much.

    Raises:
        What a source raised, after all that was fetched before it: no further source is begun then.
        RuntimeError: it goes on in a fork of the process, which has no such threads.
    """
    ahead: _Prefetch[Iterator[T], T] = _Prefetch(sources, concurrency, capacity)
    changed = threading.Condition()

    def turn(buffer: _SourceBuffer[T]) -> bool:
        with changed:
            while (found := ahead.turn(buffer)) is None:
                changed.wait()
            return found

    def fetch(buffer: _SourceBuffer[T], source: Iterator[T]) -> None:
        try:
            try:
                if turn(buffer):
                    for item in source:
                        weight = weight_of(item)
                        with changed:
                            ahead.add(buffer, item, weight)
                            changed.notify_all()
                        if not turn(buffer):
                            break
            finally:
                if close := getattr(source, "close", None):
                    close()
        except BaseException as exc:
            with changed:
                ahead.end(buffer, exc)
                changed.notify_all()
        else:
            with changed:
                ahead.end(buffer)
                changed.notify_all()

    def work(begun: tuple[_SourceBuffer[T], Iterator[T]] | None) -> None:
        while begun is not None:
            fetch(*begun)
            with changed:
                changed.wait_for(ahead.may_begin)
                begun = ahead.begin()
                changed.notify_all()

    def stop() -> None:
        # In a fork, or when the interpreter ends, there is no thread to tell, and a lock may be held for ever.
        if os.getpid() == process and not sys.is_finalizing():
            with changed:
                ahead.stop()
                changed.notify_all()

    process = os.getpid()
    threads: list[threading.Thread] = []
    patient = True
    try:
        try:
            for _ in range(concurrency):
                with changed:
                    begun = ahead.begin()
                if begun is None:
                    break
                run = copy_context().run
                thread = threading.Thread(target=run, args=(work, begun), name="trunkline-ahead", daemon=True)
                thread.start()
                threads.append(thread)
            while True:
                with changed:
                    changed.wait_for(ahead.ready)
                    if ahead.done:
                        return
                    item = ahead.take()
                    changed.notify_all()
                yield item
                if os.getpid() != process:
                    raise RuntimeError("this iteration began in another process; begin it anew in this one")
        finally:
            stop()
    except KeyboardInterrupt:
        patient = False
        # It may have come between the last step under the lock and its release.
        with suppress(RuntimeError):
            while True:
                changed.release()
        stop()
        raise
    finally:
        # The garbage collector may close a generator in any thread, in one of these too.
        if patient and os.getpid() == process and not sys.is_finalizing() and threading.current_thread() not in threads:
            until = Clock.monotonic() + _CLOSE_TIMEOUT
            for thread in threads:
                thread.join(max(0.0, until - Clock.monotonic()))


async def async_merge(  # noqa: C901  # its steps share what is under way
    sources: Iterable[AsyncIterator[T]], weight_of: Callable[[T], int], concurrency: int, capacity: int
) -> AsyncGenerator[T, None]:
    """Fetches from some sources at a time, in tasks, and yields all things in the order of the sources.

    Nothing begins before the first thing is asked for. When the generator is closed, no further fetch begins, and those
    under way are cancelled. A generator is closed by its task.

    Args:
        sources: taken when they are needed.
        weight_of: the weight of a thing.
        concurrency: how many sources at a time.
        capacity: nothing more is fetched ahead while what is held weighs as much.

    Raises:
        What a source raised, after all that was fetched before it: no further source is begun then.
    """
    import asyncio

    require_asyncio()
    ahead: _Prefetch[AsyncIterator[T], T] = _Prefetch(sources, concurrency, capacity)
    changed = asyncio.Event()

    def wake() -> None:
        # All who wait now go on; the event is down again for the next wait.
        changed.set()
        changed.clear()

    async def turn(buffer: _SourceBuffer[T]) -> bool:
        while (found := ahead.turn(buffer)) is None:
            await changed.wait()
        return found

    async def fetch(buffer: _SourceBuffer[T], source: AsyncIterator[T]) -> None:
        try:
            try:
                if await turn(buffer):
                    async for item in source:
                        ahead.add(buffer, item, weight_of(item))
                        wake()
                        if not await turn(buffer):
                            break
            finally:
                if aclose := getattr(source, "aclose", None):
                    await aclose()
        except BaseException as exc:
            ahead.end(buffer, exc)
            if not isinstance(exc, Exception):
                raise
        else:
            ahead.end(buffer)
        finally:
            wake()

    async def work(begun: tuple[_SourceBuffer[T], AsyncIterator[T]] | None) -> None:
        try:
            while begun is not None:
                await fetch(*begun)
                while not ahead.may_begin():
                    await changed.wait()
                begun = ahead.begin()
                wake()
        except BaseException as exc:
            # Somebody else cancelled the task: the consumer must not wait for it.
            ahead.fail(exc)
            wake()
            raise

    tasks: list[asyncio.Task[None]] = []
    try:
        for _ in range(concurrency):
            begun = ahead.begin()
            if begun is None:
                break
            tasks.append(asyncio.create_task(work(begun), name="trunkline-ahead"))
        while True:
            while not ahead.ready():
                await changed.wait()
            if ahead.done:
                return
            item = ahead.take()
            wake()
            yield item
    finally:
        ahead.stop()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
            for task in tasks:
                if not task.cancelled():
                    task.exception()
