"""Whose turn it is: what is left to read of each account, and how many of its reads may be under way. Pure.

Work enters, the next piece of it leaves. Called by `exporting`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from ..reading.limiter import Limiter
from .planning import Walk
from .units import Unit

Work = Unit | Walk


class Lane:
    """An account.

    Args:
        concurrency: how many of its reads may be under way at best.
    """

    __slots__ = ("limiter", "ready", "refused", "shut", "silent", "unanswered")

    def __init__(self, concurrency: int) -> None:
        self.limiter = Limiter(concurrency)
        self.ready: deque[Work] = deque()
        self.refused = False
        self.shut: set[str] = set()  # lists that Twilio does not show
        self.silent: float | None = None  # since when no request was answered
        self.unanswered = 0  # how many were not since


class Lanes:
    """The accounts by turns.

    Args:
        work: what is to be read, in order.
        concurrency: how many reads of an account may be under way.
    """

    def __init__(self, work: Iterable[Work], concurrency: int) -> None:
        self.of: dict[str, Lane] = {}
        for each in work:
            if each.account not in self.of:
                self.of[each.account] = Lane(concurrency)
            self.of[each.account].ready.append(each)
        self._turn = deque(self.of)

    def next(self, now: float) -> Work | None:
        """What to begin; None: there is nothing, or not yet."""
        for _ in range(len(self._turn)):
            account = self._turn[0]
            self._turn.rotate(-1)
            lane = self.of[account]
            if lane.ready and lane.limiter.free(now):
                lane.limiter.under_way += 1
                return lane.ready.popleft()
        return None

    def wake(self, now: float) -> float | None:
        """In how many seconds an account that has to wait may go on; None: none has to."""
        waits = [lane.limiter.until - now for lane in self.of.values() if lane.ready and lane.limiter.until > now]
        return min(waits, default=None)

    def ended(self, work: Work) -> None:
        """A piece of work is done, or given up."""
        self.of[work.account].limiter.under_way -= 1

    def again(self, work: Work) -> None:
        """A piece of work is to be done again, as the last one of its account."""
        self.of[work.account].ready.append(work)

    def drop(self, account: str, resource: str | None) -> list[Work]:
        """Gives up what is left of a list of an account, or of the whole account, and returns it."""
        lane = self.of[account]

        def named(work: Work) -> str:
            return work.resource if isinstance(work, Unit) else work.resource.name

        dropped = [work for work in lane.ready if resource is None or named(work) == resource]
        lane.ready = deque(work for work in lane.ready if work not in dropped)
        return dropped

    @property
    def left(self) -> int:
        """How many pieces are left to begin."""
        return sum(len(lane.ready) for lane in self.of.values())


SILENCE = 300.0
PATIENCE = 8
"""An account is given up after so many seconds and requests without an answer."""


def wait_of(tries: int, retry_after: float | None) -> float:
    """Seconds to wait before a page that did not come is asked for again."""
    return min(2.0 ** min(tries - 1, 5), 30.0) if retry_after is None else max(0.0, retry_after)
