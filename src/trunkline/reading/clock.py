"""The API's time: what `asked` is measured in. Pure but for the two clocks it is given; called by who reads.

It goes with the machine's monotonic clock, so that it does not jump with the wall clock, and is set by the `Date` of
replies: rows have the API's dates, and this machine's may be wrong. It never goes back: where it was ahead, it stands
still for a while, for what was asked later must not seem to be asked earlier.
"""

from __future__ import annotations

from collections.abc import Callable

from .kinds import seconds

TOLERANCE = 30.0  # seconds; servers may write an old date, and overlaps of passes are longer


class ApiClock:
    """A clock set by replies.

    Args:
        monotonic: seconds that only grow.
        wall: seconds since 1970, for as long as there is no reply.
    """

    __slots__ = ("_last", "_monotonic", "_offset", "known")

    def __init__(self, monotonic: Callable[[], float], wall: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._offset = wall() - monotonic()
        self._last = float("-inf")
        self.known = False

    def now(self) -> float:
        """Seconds since 1970."""
        self._last = max(self._last, self._monotonic() + self._offset)
        return self._last

    def observe(self, date: str | None, begun: float) -> float:
        """Takes the `Date` of a reply that has just come, and returns by how many seconds the clock was set.

        Args:
            begun: when its request was begun, by this clock.
        """
        at = None if date is None else seconds(date)
        if at is None:
            return 0.0
        # The reply was written between these instants, and its date is cut to the second.
        least, most = at - self._monotonic() - self._offset, at + 1.0 - begun
        slack = TOLERANCE if self.known else 0.0
        step = least if least > slack else most if most < -slack else 0.0
        self._offset += step
        if not self.known:
            self.known, self._last = True, float("-inf")
        return step
