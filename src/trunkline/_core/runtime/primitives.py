"""The primitives that the asynchronous and the synchronous shell need, in pairs: `async_x` becomes `x` in the mirror.

Enters and leaves: nothing but time. Called by `_async/` and `_sync/`. `asyncio` is imported only by its own half, and
at the latest when an `AsyncClient` is made, so that it never hits the first request.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from itertools import islice
from typing import Any, TypeVar

from ..call.deadline import Clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


def sleep(seconds: float) -> None:
    """Waits."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Waits."""
    import asyncio

    await asyncio.sleep(seconds)


def random_fraction() -> float:
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


def require_asyncio() -> None:
    """Makes sure that an event loop of asyncio runs in this thread.

    Raises:
        EventLoopError: none does; the text says what to do.
    """
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        from ...errors import EventLoopError

        trio = sys.modules.get("trio")
        if trio is not None and getattr(trio.lowlevel, "in_trio_run", bool)():
            here = "trio runs here: use trunkline.Client in a thread, `await trio.to_thread.run_sync(…)`, or run anyio "
            here += "with its backend asyncio"
        else:
            here = "no event loop runs here: begin one with asyncio.run(…), or use trunkline.Client"
        raise EventLoopError(f"AsyncClient needs asyncio, and {here}", outcome="not sent") from None


def require(package: str, extra: str) -> None:
    """Makes sure that a package is installed.

    Raises:
        MissingExtraError: it is not; the text has the command that installs it.
    """
    from importlib.util import find_spec

    if find_spec(package) is None:
        from ...errors import MissingExtraError

        raise MissingExtraError(extra, package)


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
        until = Clock.monotonic() + seconds
        bell = turn.bell = threading.Lock()
        bell.acquire()
        while not self._has(turn):
            left = until - Clock.monotonic()
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

    def current(self) -> Turns:
        """The turns of this process, one at a time."""
        return self._turns.setdefault(os.getpid(), Turns(1))


class AsyncLock:
    """A lock whose wait can end early. Each event loop has its own: only it can wake its tasks."""

    __slots__ = ("_turns",)

    def __init__(self) -> None:
        self._turns: dict[asyncio.AbstractEventLoop, AsyncTurns] = {}

    def current(self) -> AsyncTurns:
        """The turns of the running loop, one at a time."""
        import asyncio

        loop = asyncio.get_running_loop()
        if loop not in self._turns:
            for other in [each for each in list(self._turns) if each.is_closed()]:
                self._turns.pop(other, None)
        return self._turns.setdefault(loop, AsyncTurns(1))
