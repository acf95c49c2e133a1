"""The primitives that the asynchronous and the synchronous shell need, in pairs: `async_x` becomes `x` in the mirror.

Enters and leaves: nothing but time. Called by `_async/` and `_sync/`. `asyncio` is imported only by its own half, and
at the latest when an `AsyncClient` is made, so that it never hits the first request.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from contextvars import copy_context
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Generator

    Task = Callable[[T], R]
    AsyncTask = Callable[[T], Awaitable[R]]


def sleep(seconds: float) -> None:
    """Waits."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Waits."""
    import asyncio

    await asyncio.sleep(seconds)


def chance() -> float:
    """A random number from 0 (included) to 1 (excluded), of the system: a fork has others."""
    return int.from_bytes(os.urandom(6), "big") / (1 << 48)


def call(hook: Callable[[Any], Any], argument: Any) -> None:
    """Calls a hook of the user."""
    hook(argument)


async def async_call(hook: Callable[[Any], Any], argument: Any) -> None:
    """Calls a hook of the user, which may be a coroutine function."""
    found = hook(argument)
    if hasattr(found, "__await__"):
        await found


def offload(function: Callable[[], T]) -> T:
    """Calls a function that waits for the disk or computes for long."""
    return function()


async def async_offload(function: Callable[[], T]) -> T:
    """Calls a function that waits for the disk or computes for long, beside the event loop, and never leaves it."""
    import asyncio

    running = asyncio.ensure_future(asyncio.to_thread(function))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        while not running.done():
            await asyncio.wait([running])
        if not running.cancelled():
            running.exception()
        raise


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


class _Lane(Generic[T]):
    """What was fetched of one source and is not yet consumed: things with their weights, and how it ended."""

    __slots__ = ("error", "items", "number", "over")

    def __init__(self, number: int) -> None:
        self.number = number
        self.items: deque[tuple[T, int]] = deque()
        self.over = False
        self.error: BaseException | None = None


class _Ahead(Generic[S, T]):
    """What is fetched ahead of sources, in their order. Decides who may go on; the waiting is done by its callers."""

    __slots__ = ("_begun", "_held", "_lanes", "_last", "_most", "_room", "_sources")

    def __init__(self, sources: Iterable[S], concurrency: int, room: int) -> None:
        self._sources = iter(sources)
        self._lanes: deque[_Lane[T]] = deque()
        self._begun = 0
        self._last = float("inf")  # No source after this number is fetched.
        self._held = 0
        self._room = room
        self._most = room + concurrency  # Sources that yield nothing have no weight, but must not be without end.

    def may_begin(self) -> bool:
        """Whether `begin` need not wait for the consumer."""
        if self._begun > self._last or not self._lanes:
            return True
        return self._held < self._room and len(self._lanes) < self._most

    def begin(self) -> tuple[_Lane[T], S] | None:
        """The next source and the lane for what it yields; None if there is none, or none shall begin."""
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
        return self._lane(), source

    def _lane(self) -> _Lane[T]:
        lane: _Lane[T] = _Lane(self._begun)
        self._begun += 1
        self._lanes.append(lane)
        return lane

    def turn(self, lane: _Lane[T]) -> bool | None:
        """Whether to fetch the next thing of a source; None: not yet."""
        if lane.number > self._last:
            return False
        # The consumer waits for the first lane: it goes on however much the others hold.
        return True if self._held < self._room or (lane is self._lanes[0] and not lane.items) else None

    def add(self, lane: _Lane[T], item: T, weight: int) -> None:
        """Takes in what was fetched."""
        lane.items.append((item, weight))
        self._held += weight

    def end(self, lane: _Lane[T], error: BaseException | None = None) -> None:
        """Takes in that a source has ended."""
        lane.over = True
        if error is not None and lane.number <= self._last:
            lane.error = error
            self._last = lane.number
        self._advance()

    def fail(self, error: BaseException) -> None:
        """Takes in that no further source can begin."""
        if self._begun <= self._last:
            self.end(self._lane(), error)

    def _advance(self) -> None:
        lanes = self._lanes
        while lanes and lanes[0].over and not lanes[0].items and lanes[0].error is None:
            lanes.popleft()

    @property
    def done(self) -> bool:
        """Whether all is consumed."""
        return not self._lanes and self._begun > self._last

    def ready(self) -> bool:
        """Whether the consumer need not wait."""
        return self.done or (bool(self._lanes) and (self._lanes[0].over or bool(self._lanes[0].items)))

    def take(self) -> T:
        """The next thing for the consumer, or the failure in its place."""
        lane = self._lanes[0]
        if not lane.items and lane.error is not None:
            raise lane.error
        item, weight = lane.items.popleft()
        self._held -= weight
        self._advance()
        return item

    def stop(self) -> None:
        """Lets nothing more be fetched, and drops what was."""
        self._last = -1
        for lane in self._lanes:
            lane.error = None  # Its traceback holds frames that hold the lane.
        self._lanes.clear()


_PATIENCE = 60.0


def merge(
    sources: Iterable[Iterator[T]], weigh: Callable[[T], int], concurrency: int, room: int
) -> Generator[T, None, None]:
    """Fetches from some sources at a time, in threads, and yields all things in the order of the sources.

    Nothing begins before the first thing is asked for. When the generator is closed, no further fetch begins, and those
    under way are waited for, at most a minute; not after KeyboardInterrupt. A generator is closed by its thread.

    Args:
        sources: taken when they are needed.
        weigh: the weight of a thing.
        concurrency: how many sources at a time.
        room: nothing more is fetched ahead while what is held weighs as much.

    Raises:
        What a source raised, after all that was fetched before it: no further source is begun then.
        RuntimeError: it goes on in a fork of the process, which has no such threads.
    """
    ahead: _Ahead[Iterator[T], T] = _Ahead(sources, concurrency, room)
    changed = threading.Condition()

    def turn(lane: _Lane[T]) -> bool:
        with changed:
            while (found := ahead.turn(lane)) is None:
                changed.wait()
            return found

    def fetch(lane: _Lane[T], source: Iterator[T]) -> None:
        try:
            try:
                if turn(lane):
                    for item in source:
                        weight = weigh(item)
                        with changed:
                            ahead.add(lane, item, weight)
                            changed.notify_all()
                        if not turn(lane):
                            break
            finally:
                if close := getattr(source, "close", None):
                    close()
        except BaseException as exc:
            with changed:
                ahead.end(lane, exc)
                changed.notify_all()
        else:
            with changed:
                ahead.end(lane)
                changed.notify_all()

    def work(begun: tuple[_Lane[T], Iterator[T]] | None) -> None:
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
            until = time.monotonic() + _PATIENCE
            for thread in threads:
                thread.join(max(0.0, until - time.monotonic()))


async def async_merge(
    sources: Iterable[AsyncIterator[T]], weigh: Callable[[T], int], concurrency: int, room: int
) -> AsyncGenerator[T, None]:
    """Fetches from some sources at a time, in tasks, and yields all things in the order of the sources.

    Nothing begins before the first thing is asked for. When the generator is closed, no further fetch begins, and those
    under way are cancelled. A generator is closed by its task.

    Args:
        sources: taken when they are needed.
        weigh: the weight of a thing.
        concurrency: how many sources at a time.
        room: nothing more is fetched ahead while what is held weighs as much.

    Raises:
        What a source raised, after all that was fetched before it: no further source is begun then.
    """
    import asyncio

    ahead: _Ahead[AsyncIterator[T], T] = _Ahead(sources, concurrency, room)
    changed = asyncio.Event()

    def wake() -> None:
        # All who wait now go on; the event is down again for the next wait.
        changed.set()
        changed.clear()

    async def turn(lane: _Lane[T]) -> bool:
        while (found := ahead.turn(lane)) is None:
            await changed.wait()
        return found

    async def fetch(lane: _Lane[T], source: AsyncIterator[T]) -> None:
        try:
            try:
                if await turn(lane):
                    async for item in source:
                        ahead.add(lane, item, weigh(item))
                        wake()
                        if not await turn(lane):
                            break
            finally:
                if aclose := getattr(source, "aclose", None):
                    await aclose()
        except BaseException as exc:
            ahead.end(lane, exc)
            if not isinstance(exc, Exception):
                raise
        else:
            ahead.end(lane)
        finally:
            wake()

    async def work(begun: tuple[_Lane[T], AsyncIterator[T]] | None) -> None:
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


class Turn:
    """A place in a line of `Turns`. It begins once; `bell` is what wakes it, while it waits."""

    __slots__ = ("bell",)

    def __init__(self) -> None:
        self.bell: Any = None


class Turns:
    """Lets so many at a time do something; the others wait in the order in which they came.

    Who is among the first of the line has a turn, so there is nothing to take and to give back: `end` may be called
    again, and what an interruption between any two steps left undone is done then.

        turn = Turn()
        try:
            try:
                if turns.enter(turn) or turns.wait(turn, seconds):
                    …
            finally:
                turns.end(turn)
        finally:
            turns.end(turn)

    Args:
        size: how many have a turn at a time.
    """

    __slots__ = ("_line", "_size")

    def __init__(self, size: int) -> None:
        self._size = size
        # Each step on it is one of C, which no other thread and no signal interrupts.
        self._line: dict[Turn, None] = {}

    def enter(self, turn: Turn) -> bool:
        """Joins the line; returns whether it has a turn at once."""
        line = self._line
        line[turn] = None
        return len(line) <= self._size

    def wait(self, turn: Turn, seconds: float) -> bool:
        """Waits for the turn, at most so long; returns whether it came."""
        until = time.monotonic() + seconds
        bell = turn.bell = threading.Lock()
        bell.acquire()
        while not self._has(turn):
            left = until - time.monotonic()
            if left <= 0:
                return False
            bell.acquire(timeout=min(left, threading.TIMEOUT_MAX))
        turn.bell = None
        return True

    def end(self, turn: Turn) -> None:
        """Leaves the line."""
        line = self._line
        line.pop(turn, None)
        if len(line) >= self._size:
            for other in list(line)[: self._size]:
                if (bell := other.bell) is not None:
                    try:
                        bell.release()
                    except RuntimeError:
                        # It has rung already.
                        continue

    def _has(self, turn: Turn) -> bool:
        return turn in list(self._line)[: self._size]


class AsyncTurns:
    """As `Turns`, in one event loop.

    Args:
        size: how many have a turn at a time.
    """

    __slots__ = ("_line", "_size")

    def __init__(self, size: int) -> None:
        self._size = size
        self._line: dict[Turn, None] = {}

    def enter(self, turn: Turn) -> bool:
        """Joins the line; returns whether it has a turn at once."""
        self._line[turn] = None
        return len(self._line) <= self._size

    async def wait(self, turn: Turn, seconds: float) -> bool:
        """Waits for the turn, at most so long; returns whether it came before that, and before `close`."""
        import asyncio

        loop = asyncio.get_running_loop()
        bell = turn.bell = loop.create_future()
        timer = loop.call_later(seconds, _ring, bell, False)
        try:
            came: bool = await bell
            return came
        finally:
            timer.cancel()
            turn.bell = None

    def end(self, turn: Turn) -> None:
        """Leaves the line."""
        line = self._line
        line.pop(turn, None)
        if len(line) >= self._size:
            for other in islice(line, self._size):
                _ring(other.bell, True)

    def close(self) -> None:
        """Ends all waits."""
        for turn in self._line:
            _ring(turn.bell, False)


def _ring(bell: asyncio.Future[bool] | None, value: bool) -> None:
    if bell is not None and not bell.done():
        bell.set_result(value)


class Lock:
    """A lock whose wait can end early. A fork has its own: it would inherit one that is held, and by nobody."""

    __slots__ = ("_turns",)

    def __init__(self) -> None:
        self._turns: dict[int, Turns] = {}

    def own(self) -> Turns:
        """The turns of this process, one at a time."""
        return self._turns.setdefault(os.getpid(), Turns(1))


class AsyncLock:
    """A lock whose wait can end early. Each event loop has its own: only it can wake its tasks."""

    __slots__ = ("_turns",)

    def __init__(self) -> None:
        self._turns: dict[asyncio.AbstractEventLoop, AsyncTurns] = {}

    def own(self) -> AsyncTurns:
        """The turns of the running loop, one at a time."""
        import asyncio

        loop = asyncio.get_running_loop()
        if loop not in self._turns:
            for other in [each for each in list(self._turns) if each.is_closed()]:
                self._turns.pop(other, None)
        return self._turns.setdefault(loop, AsyncTurns(1))
