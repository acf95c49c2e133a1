"""The one thread that writes to the ledger. Called by `sync`.

Steps enter in the order in which they are to be kept; what waits while a transaction runs is kept by the next one
together. A step that is not kept fails all that come after it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

from ..reading.kinds import By
from .records import Applied, Gone, Mark, OpenRow, Reading
from .stream import Step

T = TypeVar("T")
TOGETHER = 8_000  # about how many rows are kept in a transaction; readers see them when it ends
STEP = 100  # as so many rows counts a step by itself


class Ledger(Protocol):
    """The store, as who writes it sees it. Methods wait for the disk; one thread calls them."""

    def apply(self, readings: Sequence[Reading], marks: Sequence[Mark] = (), gone: Sequence[Gone] = ()) -> Applied:
        """Keeps rows, marks and tombstones in one transaction: all of them or nothing.

        A row replaces what is kept by `reading.order.replaces`; one that comes unchanged raises the row's `asked`. What
        is gone stays so until a reply that was asked for later has it again.
        """
        ...

    def marks(self, prefix: str) -> dict[str, Any]:
        """The marks whose keys begin so."""
        ...

    def open_rows(self, kind: str, account: str, now: float, limit: int) -> Sequence[OpenRow]:
        """The open rows that are due by `reading.follow`, the longest overdue first."""
        ...

    def unseen(self, kind: str, account: str, since: float, before: float, by: By, asked: float) -> Sequence[str]:
        """The SIDs of rows, not gone, with `since` <= their instant < `before`, last asked for before `asked`."""
        ...

    def name_account(self, sid: str, name: str | None) -> None:
        """Gives an account the name that it can be searched by."""
        ...

    def parents(
        self, kind: str, parent: str, account: str, since: float, before: float, limit: int
    ) -> Sequence[OpenRow]:
        """The rows of kind `parent`, not gone, whose lists of `kind` may have rows and have no mark below `asked/`.

        Those created at `since` and before `before`, the newest first.
        """
        ...

    def upkeep(self, now: float) -> Iterator[object]:
        """Does what is to be done now and then, such as taking what is too old, in short steps."""
        ...

    def lock(self, owner: str, now: float) -> bool:
        """Takes or keeps the right to write: true if nobody has it, `owner` has it, or its heartbeat is too old."""
        ...

    def unlock(self, owner: str) -> None:
        """Gives the right to write back."""
        ...


class ClosedError(Exception):
    """A step came after the end; nobody waits for it any more."""


class Writer:
    """Writes to a ledger from a thread of its own.

    Args:
        ledger: what to write to.
        kept: called in the event loop with what became of the rows of a transaction, and how many rows are gone.

    Attributes:
        waiting: how many rows wait to be kept, about.
    """

    def __init__(self, ledger: Ledger, kept: Callable[[Applied, int], None]) -> None:
        self._ledger = ledger
        self._kept = kept
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="trunkline-logs")
        self._waiting: deque[tuple[Step, asyncio.Future[None]]] = deque()
        self.waiting = 0
        self._running: asyncio.Task[None] | None = None
        self._broken: BaseException | None = None

    async def call(self, function: Callable[..., T], *arguments: Any) -> T:
        """Calls a method of the ledger."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, function, *arguments)

    async def call_after(self, function: Callable[..., T], *arguments: Any) -> T:
        """Calls a method of the ledger when all is kept that was put before."""
        while self._running is not None:
            await asyncio.wait([self._running])
        return await self.call(function, *arguments)

    async def run_through(self, steps: Iterator[object]) -> None:
        """Has the steps of an iterator done; what waits to be kept comes between them."""
        end = object()
        while await self.call(next, steps, end) is not end:
            pass

    async def put(self, step: Step) -> None:
        """Keeps a step; returns when it is kept.

        Raises:
            Exception: what the ledger raised for it, or for one before it.
        """
        if self._broken is not None:
            raise self._broken
        if not (step.readings or step.marks or step.gone):
            return
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((step, done))
        self.waiting += _size(step)
        if self._running is None:
            self._running = asyncio.create_task(self._run())
        await done

    async def _run(self) -> None:
        while self._waiting:
            taken = self._take()
            steps = [step for step, _ in taken]
            try:
                if self._broken is not None:
                    raise self._broken
                applied = await self.call(self._apply, steps)
            except BaseException as error:
                self._broken = error
                for _, done in taken:
                    if not done.done():
                        done.set_exception(error)
                        done.exception()  # whoever waited may have been cancelled
                if not isinstance(error, Exception):
                    raise
            else:
                self._kept(applied, sum(len(step.gone) for step in steps))
                for _, done in taken:
                    if not done.done():
                        done.set_result(None)
        self._running = None

    def _take(self) -> list[tuple[Step, asyncio.Future[None]]]:
        """The steps of the next transaction."""
        taken: list[tuple[Step, asyncio.Future[None]]] = []
        size = 0
        while self._waiting and (not taken or size + _size(self._waiting[0][0]) <= TOGETHER):
            taken.append(self._waiting.popleft())
            size += _size(taken[-1][0])
        self.waiting -= size
        return taken

    def _apply(self, steps: Sequence[Step]) -> Applied:
        return self._ledger.apply(
            [reading for step in steps for reading in step.readings],
            [mark for step in steps for mark in step.marks],
            [gone for step in steps for gone in step.gone],
        )

    async def close(self, last: Callable[[], None]) -> None:
        """Waits for the transaction that runs; what waits is not kept any more.

        Args:
            last: called on the thread before it ends.
        """
        self._broken = self._broken or ClosedError("the writer is closed")
        if self._running is not None:
            await asyncio.wait([self._running])
        try:
            await self.call(last)
        finally:
            self._thread.shutdown(wait=True)


def _size(step: Step) -> int:
    return STEP + sum(len(reading.rows) for reading in step.readings)
