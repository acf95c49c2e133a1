"""The one thread that writes: how much it keeps together, what waits for it, what becomes of it where it fails."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from tests.logs.memory import MemoryLedger
from trunkline.logs.records import Mark, Reading
from trunkline.logs.stream import Step
from trunkline.logs.writing import STEP, TOGETHER, ClosedError, Writer


class Held(MemoryLedger):
    """Waits with each transaction until it is let go, and counts what it has."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = threading.Event()
        self.go = threading.Semaphore(0)
        self.sizes: list[tuple[int, int]] = []
        self.fails = False

    def apply(self, readings: Any, marks: Any = (), gone: Any = ()) -> Any:
        self.begun.set()
        self.go.acquire()
        self.sizes.append((len(readings), len(marks)))
        if self.fails:
            raise OSError(28, "No space left on device")
        return super().apply((), marks)


def page(rows: int) -> Step:
    return Step([Reading("message", "AC1", 0.0, [{}] * rows)])


def test_large_steps_share_a_transaction_up_to_a_size() -> None:
    async def main() -> None:
        ledger = Held()
        writer = Writer(ledger, lambda applied, gone: None)
        first = asyncio.create_task(writer.put(page(1_000)))
        await asyncio.to_thread(ledger.begun.wait, 120)
        rest = [asyncio.create_task(writer.put(page(1_000))) for _ in range(10)]
        await asyncio.sleep(0)
        assert writer.waiting == 10 * (1_000 + STEP)
        ledger.go.release(10)
        await asyncio.gather(first, *rest)
        assert writer.waiting == 0
        together = TOGETHER // (1_000 + STEP)
        assert ledger.sizes == [(1, 0), (together, 0), (10 - together, 0)]
        await writer.close(lambda: None)

    asyncio.run(main())


def test_one_step_that_is_larger_is_kept_alone_and_small_ones_together() -> None:
    async def main() -> None:
        ledger = Held()
        writer = Writer(ledger, lambda applied, gone: None)
        first = asyncio.create_task(writer.put(page(1)))
        await asyncio.to_thread(ledger.begun.wait, 120)
        large = asyncio.create_task(writer.put(page(2 * TOGETHER)))
        small = [asyncio.create_task(writer.put(Step(marks=[Mark(f"mark {turn}", turn)]))) for turn in range(70)]
        await asyncio.sleep(0)
        ledger.go.release(10)
        await asyncio.gather(first, large, *small)
        assert ledger.sizes == [(1, 0), (1, 0), (0, 70)]
        assert len(ledger.marks("mark")) == 70
        await writer.close(lambda: None)

    asyncio.run(main())


def test_what_fails_fails_all_that_comes_after_it() -> None:
    async def main() -> None:
        ledger = Held()
        writer = Writer(ledger, lambda applied, gone: None)
        first = asyncio.create_task(writer.put(page(TOGETHER)))
        await asyncio.to_thread(ledger.begun.wait, 120)
        ledger.fails = True
        second = asyncio.create_task(writer.put(page(1)))
        await asyncio.sleep(0)
        ledger.go.release(10)
        for each in (first, second):
            with pytest.raises(OSError, match="No space left"):
                await each
        with pytest.raises(OSError, match="No space left"):
            await writer.put(page(1))
        assert ledger.sizes == [(1, 0)]
        await writer.close(lambda: None)

    asyncio.run(main())


def test_after_the_end_nothing_is_kept() -> None:
    async def main() -> None:
        ledger = Held()
        writer = Writer(ledger, lambda applied, gone: None)
        closed: list[bool] = []
        await writer.close(lambda: closed.append(True))
        with pytest.raises(ClosedError):
            await writer.put(page(1))
        assert (closed, ledger.sizes) == ([True], [])

    asyncio.run(main())
