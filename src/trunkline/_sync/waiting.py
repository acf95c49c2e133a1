# Mirrored from _async/waiting.py by `make generate`; do not edit.
"""Waiting until a row is what somebody waits for, by fetching it again and again.

Enters: how to fetch it, and what it must be. Leaves: the row. Called by `wait` of messages, calls and recordings.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from .._core import checks
from .._core.call.deadline import earlier, spanning_deadline
from .._core.call.waiting import NOT_FOUND_FOR, pause
from ..errors import APITimeoutError, NotFoundError

if TYPE_CHECKING:
    from .._core.runtime.gather import Task
    from .calling import Caller

T = TypeVar("T")
# What the last look may take of the time.
_LAST = 0.25


def wait_until(
    client: Caller, fetch: Task[str | None, T], sid: str | None, met: Callable[[T], bool], deadline: float
) -> T:
    """Fetches a row until it is what somebody waits for.

    Raises:
        APITimeoutError: it was not, within the deadline.
        TrunklineError: as any call.
    """
    core = client._core
    start = core.clock()
    seconds = checks.seconds(deadline, "deadline")
    assert seconds is not None
    end = start + seconds
    end = earlier(end, client._until()) or end
    number = 0
    row: T | None = None
    with spanning_deadline(end):
        while True:
            number += 1
            try:
                row = fetch(sid)
                if met(row):
                    return row
            except NotFoundError:
                if row is not None or core.clock() - start > NOT_FOUND_FOR:
                    raise
            left = end - core.clock() - _LAST
            if left <= 0:
                status = "not there" if row is None else f"{getattr(row, 'status', None)!s}"
                raise APITimeoutError(
                    f"{sid} is still {status} after {core.clock() - start:.0f} seconds", method="GET", attempts=number
                )
            core.sleep(min(left, pause(number, core.rng)))
