"""When things happened: by hour of the day, day of the week, growth and chance. Pure.

A number of things and a stretch of time enter; the stretch comes back in chunks of equally many things. Called by
`messages` and `calls`, and by `made`, which walks over it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from .sids import Dice

HOUR, DAY = 3_600, 86_400
# How much happens at each hour of a business five hours behind UTC, Monday to Sunday.
_ZONE = -5 * HOUR
_HOURS = (3, 2, 1, 1, 1, 3, 8, 20, 48, 70, 80, 78, 66, 70, 82, 84, 80, 74, 56, 40, 28, 18, 10, 5)
_WEEK = (1.05, 1.0, 1.02, 1.0, 0.96, 0.38, 0.27)
_GROWTH = 0.6  # from the first day to the last
_FEWEST, _MOST = 64, 512  # things in a chunk


class Timeline:
    """A stretch of time in which something happened so many times.

    Attributes:
        total: how many times.
        begin, end: of the stretch, seconds since 1970.
        size: how many of them a chunk has; the last one may have fewer.
        count: how many chunks there are.
    """

    def __init__(self, dice: Dice, begin: int, end: int, total: int) -> None:
        self.total, self.begin, self.end = total, begin, end
        hours = max(1, -(-(end - begin) // HOUR))
        self.size = max(_FEWEST, min(_MOST, total // hours))
        self.count = -(-total // self.size)
        weights = (_weight(dice, begin + hour * HOUR, hour / hours) for hour in range(hours))
        self._sums = array("d", accumulate(weights, initial=0.0))

    def at(self, share: float) -> float:
        """The instant before which a share of all things happened."""
        sums = self._sums
        wanted = share * sums[-1]
        hour = bisect_right(sums, wanted, 1, len(sums) - 1) - 1
        low = sums[hour]
        return min(self.begin + (hour + (wanted - low) / (sums[hour + 1] - low)) * HOUR, self.end)

    def span(self, chunk: int) -> tuple[int, int]:
        """The indexes of a chunk: the first, and the first of the next one."""
        return chunk * self.size, min((chunk + 1) * self.size, self.total)

    def bounds(self, chunk: int) -> tuple[int, int]:
        """The instants between which all of a chunk happens, both included."""
        first, last = self.span(chunk)
        return int(self.at(first / self.total)), int(self.at(last / self.total))

    def chunk_at(self, instant: float) -> int:
        """The chunk of an instant, give or take one; beyond both ends there are others."""
        if instant < self.begin:
            return -1
        hour, inside = divmod(instant - self.begin, HOUR)
        if hour >= len(self._sums) - 1:
            return self.count
        low, high = self._sums[int(hour)], self._sums[int(hour) + 1]
        share = (low + (high - low) * inside / HOUR) / self._sums[-1]
        return int(share * self.total) // self.size

    def chunks(self, since: float, before: float, upward: bool) -> Iterator[int]:
        """The chunks that may hold something from one instant to another."""
        first = 0 if since < self.begin else max(0, self.chunk_at(since) - 1)
        last = self.count if before > self.end else min(self.count, self.chunk_at(before) + 2)
        return iter(range(first, last) if upward else range(last - 1, first - 1, -1))


def _weight(dice: Dice, instant: int, passed: float) -> float:
    """How much happens in an hour, when a share of the whole time has passed."""
    local = instant + _ZONE
    day, hour = local // DAY, local % DAY // HOUR
    # The first day of 1970 was a Thursday.
    usual = _HOURS[hour] * _WEEK[(day + 3) % 7] * (1 + _GROWTH * passed)
    chance = dice.unit(1, day)
    return usual * (2.2 if chance < 0.03 else 0.8 + 0.4 * chance)
