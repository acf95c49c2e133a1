"""What a sync tells of itself: what it counts, what it waits for, what the reader should know.

What happens enters, `Progress` leaves. Kept by `sync`; it waits for nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .._core.call.deadline import Clock
from . import progress
from .plan import Plan
from .progress import End, Progress, Tally
from .records import Applied

_SHOW = 0.25


class Telling:
    """What is known of a sync that runs.

    Args:
        on_progress: called a few times a second at most.

    Attributes:
        notices: sentences that the plan does not know.
        waiting: why nothing moves, in a sentence.
    """

    def __init__(self, on_progress: Callable[[Progress], None] | None) -> None:
        self._on_progress = on_progress
        self._tally = Tally()
        self._began = Clock.monotonic()
        self._shown = 0.0
        self._silent_since: float | None = None
        self.notices: list[str] = []
        self.waiting: str | None = None

    def begun(self) -> None:
        """The sync begins."""
        self._began = Clock.monotonic()

    def asked(self) -> None:
        """A request is made."""
        self._tally.requests += 1

    def answered(self) -> None:
        """There was an answer."""
        self._silent_since = self.waiting = None

    def silent(self, error: Exception, now: float, *, refused: bool = False) -> float:
        """There was no answer; for how many seconds there has been none.

        Args:
            refused: it was a 429.
        """
        if self._silent_since is None:
            self._silent_since = now
        silent = now - self._silent_since
        self.waiting = f"Twilio has not answered for {silent:.0f} s: {error}"
        if refused:
            self.waiting = "Twilio wants fewer requests (429): slower for a while"
            if silent >= 1:
                self.waiting = f"Twilio has refused every request for {silent:.0f} s (429)"
        return silent

    def kept(self, applied: Applied, gone: int) -> None:
        """Rows were kept."""
        self._tally.new += applied.new
        self._tally.changed += applied.changed
        self._tally.gone += gone

    def ended(self, plan: Plan | None, now: float, how: End) -> Progress:
        """How far it was at its end; it is shown."""
        self._tally.end = how
        if plan is None:
            return replace(Progress(how), requests=self._tally.requests, notices=tuple(self.notices))
        self.show(plan, now, always=True)
        return self.progress(plan, now)

    def progress(self, plan: Plan, now: float) -> Progress:
        """How far it is."""
        self._tally.seconds = Clock.monotonic() - self._began
        found = progress.progress(plan, self._tally, now, self.waiting)
        return replace(found, notices=(*self.notices, *found.notices))

    def show(self, plan: Plan, now: float, *, always: bool = False) -> None:
        """Tells how far it is, if that was not told a moment ago."""
        at = Clock.monotonic()
        if self._on_progress is not None and (always or at - self._shown >= _SHOW):
            self._shown = at
            self._on_progress(self.progress(plan, now))
