"""Spans of time made of what there are sums of: whole days of UTC, whole hours, and the rest. Pure.

A day of another zone is a day of UTC, less some hours at its one end and more at its other: that is far less to read
than its 24 hours. Spans and the hours that are to be recounted enter, pieces leave. Called by `statistics`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from .spans import Span
from .sums import DAY, HOUR

_HALF = 12  # hours of a day


class Pieces(NamedTuple):
    """What spans are made of.

    Attributes:
        days: index of the span, from which day of UTC, to which; the latter is not included.
        hours: from which hour to which → the spans that it is added to (1) or taken from (-1).
        rows: index of the span, from which second, to which.
    """

    days: list[tuple[int, int, int]]
    hours: dict[tuple[int, int], list[tuple[int, int]]]
    rows: list[tuple[int, int, int]]


def pieces(spans: Sequence[Span], dirty: Sequence[int], *, daily: bool) -> Pieces:
    """Takes spans to pieces.

    Args:
        dirty: hours whose sums, and those of their days, are not to be used; ascending.
        daily: whether the sums of days may be used.
    """
    found = Pieces([], {}, [])
    unused = {hour // 24 for hour in dirty}
    for index, (start, end, _) in enumerate(spans):
        day = start // DAY
        if daily and start == day * DAY and end == start + DAY and day not in unused:
            found.days.append((index, day, day + 1))
            continue
        first, last = -(-start // HOUR), end // HOUR
        if first >= last:
            _rows(found, index, start, end)
            continue
        _rows(found, index, start, first * HOUR)
        _rows(found, index, last * HOUR, end)
        for hour in dirty[bisect_left(dirty, first) : bisect_left(dirty, last)] if dirty else ():
            _hours(found, index, first, hour, unused, daily)
            _rows(found, index, hour * HOUR, (hour + 1) * HOUR)
            first = hour + 1
        _hours(found, index, first, last, unused, daily)
    return found


def _rows(found: Pieces, index: int, start: int, end: int) -> None:
    if start < end:
        found.rows.append((index, start, end))


def _hours(found: Pieces, index: int, start: int, end: int, unused: set[int], daily: bool) -> None:
    """Hours that may be used, as days where that is less to read."""
    first, early = divmod(start, 24)
    last, late = divmod(end, 24)
    # A day of which hours are taken away again must be one whose sum may be used.
    if early > _HALF or (early and first in unused):
        first += 1
    if late > _HALF and last not in unused:
        last += 1
    before, after = first * 24 - start, end - last * 24
    if not daily or first >= last or abs(before) + abs(after) + last - first >= end - start:
        if start < end:
            found.hours.setdefault((start, end), []).append((index, 1))
        return
    found.days.append((index, first, last))
    for length, place in ((before, start), (after, last * 24)):
        if length > 0:
            found.hours.setdefault((place, place + length), []).append((index, 1))
        elif length < 0:
            found.hours.setdefault((place + length, place), []).append((index, -1))
