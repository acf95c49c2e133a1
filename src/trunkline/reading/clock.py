"""The API's time: what `asked` is measured in. Pure but for the two clocks it is given; called by who reads.

It goes with the machine's monotonic clock, so that it does not jump with the wall clock, and is set by the `Date` of
replies: rows have the API's dates, and this machine's may be wrong.
"""

from __future__ import annotations

from collections.abc import Callable

from .kinds import seconds

TOLERANCE = 2.0


class ApiClock:
    """A clock set by replies.

    Args:
        monotonic: seconds that only grow.
        wall: seconds since 1970, for as long as there is no reply.
    """

    __slots__ = ("_monotonic", "_offset", "known")

    def __init__(self, monotonic: Callable[[], float], wall: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._offset = wall() - monotonic()
        self.known = False

    def now(self) -> float:
        """Seconds since 1970."""
        return self._monotonic() + self._offset

    def observe(self, date: str | None, begun: float) -> float:
        """Takes the `Date` of a reply that has just come, and returns by how many seconds the clock was set.

        Args:
            begun: when its request was begun, by this clock.
        """
        at = None if date is None else seconds(date)
        if at is None:
            return 0.0
        # The reply was written between these instants, and its date is cut to the second.
        least, most = at - self.now(), at + 1.0 - begun
        slack = 0.0 if not self.known else TOLERANCE
        self.known = True
        step = least if least > slack else most if most < -slack else 0.0
        self._offset += step
        return step
