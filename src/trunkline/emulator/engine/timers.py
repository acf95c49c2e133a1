"""What is due when: one ordered queue for all that the emulated Twilio does by itself. Kept by `state`. Pure."""

from __future__ import annotations

import heapq
from typing import Any, NamedTuple

_SLACK = 64  # cancelled timers that may stand in the queue beside those that wait


class Timer(NamedTuple):
    """Something that is due.

    Attributes:
        due: seconds since 1970, by the emulator's clock.
        number: counts timers; of those due at one instant the one that was set first comes first.
        what: the name of the handler.
        subject: what it is about, such as account and SID, or a webhook.
    """

    due: float
    number: int
    what: str
    subject: tuple[Any, ...]


class Timers:
    """The timers of one emulator, earliest first."""

    def __init__(self) -> None:
        self._heap: list[Timer] = []
        self._waiting: set[int] = set()  # the numbers of those that were not cancelled
        self._count = 0

    def set(self, due: float, what: str, *subject: Any) -> Timer:
        """Adds a timer; what it leads to must bear that its subject has changed or gone by then."""
        self._count += 1
        timer = Timer(due, self._count, what, subject)
        heapq.heappush(self._heap, timer)
        self._waiting.add(timer.number)
        return timer

    def cancel(self, timer: Timer) -> None:
        """Takes a timer back; one that was popped or cancelled before is left alone."""
        self._waiting.discard(timer.number)
        if len(self._heap) > 2 * len(self._waiting) + _SLACK:
            self._heap = [each for each in self._heap if each.number in self._waiting]
            heapq.heapify(self._heap)

    def drop(self, what: str, *subject: Any) -> None:
        """Takes back those that lead to something about a subject; looks at all of them."""
        for timer in [each for each in self._heap if each.what == what and each.subject == subject]:
            self.cancel(timer)

    def next(self) -> float | None:
        """When the next one is due."""
        while self._heap and self._heap[0].number not in self._waiting:
            heapq.heappop(self._heap)
        return self._heap[0].due if self._heap else None

    def pop(self, until: float) -> Timer | None:
        """Takes the next one, if it is due by an instant."""
        due = self.next()
        if due is None or due > until:
            return None
        timer = heapq.heappop(self._heap)
        self._waiting.discard(timer.number)
        return timer

    def first(self, count: int) -> list[Timer]:
        """The next ones, for who looks at them."""
        return heapq.nsmallest(count, (each for each in self._heap if each.number in self._waiting))

    def kept(self) -> tuple[list[Timer], int]:
        """Those that wait, in any order, and how many were ever set."""
        return [each for each in self._heap if each.number in self._waiting], self._count

    def put_back(self, timers: list[Timer], count: int) -> None:
        """Has those that `kept` gave in place of all others."""
        self._heap, self._waiting, self._count = list(timers), {each.number for each in timers}, count
        heapq.heapify(self._heap)

    def __len__(self) -> int:
        return len(self._waiting)
