"""How a sync waits: for time or for an event, whichever comes first. Called by `sync`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def pause(event: asyncio.Event, sleep: Callable[[float], Awaitable[None]], seconds: float) -> None:
    """Returns after some time, or as soon as an event is set."""
    changed = asyncio.ensure_future(event.wait())
    timer = asyncio.ensure_future(sleep(seconds))
    try:
        await asyncio.wait([changed, timer], return_when=asyncio.FIRST_COMPLETED)
        if timer.done():
            timer.result()
    finally:
        changed.cancel()
        timer.cancel()


async def unless(event: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """What comes of some work; None where an event is set before, and the work is cancelled."""
    task, wanted = asyncio.create_task(work), asyncio.create_task(event.wait())
    try:
        await asyncio.wait([task, wanted], return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        task.cancel()
        wanted.cancel()
        await asyncio.gather(task, wanted, return_exceptions=True)
