"""The emulator's time: real time by default, stepped or stopped by tests. Called by every room of the emulator."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from .._core.redaction.secret import safe_repr

_END = datetime(9000, 1, 1, tzinfo=UTC).timestamp()


def shown(value: object) -> str:
    """A wrong argument in the text of an exception; Python does not write an int of thousands of digits."""
    return "a number that large" if isinstance(value, int) and abs(value) > 10**15 else repr(value)


@safe_repr
class Clock:
    """A clock that runs with real time from `start` (by default: now) and can be stepped forward.

    Args:
        start: the first instant, an aware datetime.
        frozen: time stands still and moves by `advance` alone, so that two runs give the same dates.
    """

    # freezegun replaces what a module holds, not what a class does: the emulator's time does not jump with a test's.
    _monotonic = staticmethod(time.monotonic)

    def __init__(self, start: datetime | None = None, *, frozen: bool = False) -> None:
        self._lock = threading.Lock()
        self._drivers: tuple[Callable[[float], None], ...] = ()
        self.begin(start, frozen=frozen)

    def begin(self, start: datetime | None = None, *, frozen: bool = False) -> None:
        """Begins anew, as another clock would; an emulator that has it should be `reset` before.

        Args:
            start, frozen: as of the class.
        """
        if start is not None and start.tzinfo is None:
            raise ValueError("start must be an aware datetime, such as datetime(2026, 1, 1, tzinfo=UTC)")
        with self._lock:
            self._base = time.time() if start is None else start.timestamp()
            self._began: float | None = None if frozen else self._monotonic()

    @property
    def frozen(self) -> bool:
        """Whether time moves by `advance` alone."""
        return self._began is None

    @property
    def ahead(self) -> float:
        """Seconds that it is ahead of the clock on the wall."""
        return self.timestamp() - time.time()

    def timestamp(self) -> float:
        """Seconds since 1970."""
        with self._lock:
            return self._base + (0.0 if self._began is None else self._monotonic() - self._began)

    def now(self) -> datetime:
        """The present instant in UTC."""
        return datetime.fromtimestamp(self.timestamp(), UTC)

    def advance(self, seconds: float | timedelta) -> None:
        """Steps forward; running emulators do what is due on the way, one after another, as their own `advance`.

        Raises:
            ValueError: the step is no number, is negative, or leads beyond the year 9000.
            RuntimeError: as the `advance` of the emulator. One of `AsyncEmulator` cannot deliver webhooks here.
        """
        until = self.timestamp() + self.checked(seconds)
        for driver in self._drivers:
            driver(until)
        self.move_to(until)

    def checked(self, seconds: float | timedelta) -> float:
        """A step in seconds.

        Raises:
            ValueError: it is no number, is negative, or leads beyond the year 9000.
        """
        try:
            step = seconds.total_seconds() if isinstance(seconds, timedelta) else float(seconds)
        except (TypeError, ValueError, OverflowError):
            raise ValueError(f"seconds: time goes forward by a number of them, not by {shown(seconds)}") from None
        if not 0 <= step <= _END - self._base:
            raise ValueError(f"seconds: time goes forward only, to the year 9000 at most, not by {shown(step)}")
        return step

    def move_to(self, instant: float) -> None:
        """Sets the time to a later instant, in seconds since 1970; nothing is done on the way."""
        with self._lock:
            passed = 0.0 if self._began is None else self._monotonic() - self._began
            self._base = max(self._base, instant - passed)

    def drive(self, driver: Callable[[float], None]) -> None:
        """Whom `advance` asks to step forward to an instant: an emulator that runs."""
        with self._lock:
            self._drivers = (*self._drivers, driver)

    def leave(self, driver: Callable[[float], None]) -> None:
        """An emulator has stopped."""
        with self._lock:
            self._drivers = tuple(each for each in self._drivers if each != driver)

    def __repr__(self) -> str:
        return f"Clock({self.now().isoformat()}{', frozen=True' if self._began is None else ''})"
