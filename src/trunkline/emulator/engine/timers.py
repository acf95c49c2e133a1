"""What is due when: one ordered queue for all that the emulated Twilio does by itself. Kept by `state`. Pure."""

from __future__ import annotations

import heapq
from typing import Any, NamedTuple


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
        self._count = 0

    def set(self, due: float, what: str, *subject: Any) -> None:
        """Adds a timer; what it leads to must bear that its subject has changed or gone by then."""
        self._count += 1
        heapq.heappush(self._heap, Timer(due, self._count, what, subject))

    def next(self) -> float | None:
        """When the next one is due."""
        return self._heap[0].due if self._heap else None

    def pop(self, until: float) -> Timer | None:
        """Takes the next one, if it is due by an instant."""
        return heapq.heappop(self._heap) if self._heap and self._heap[0].due <= until else None

    def __len__(self) -> int:
        return len(self._heap)
