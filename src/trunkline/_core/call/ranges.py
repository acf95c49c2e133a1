"""Which rows lie between two instants: the days to ask the API for, the rows to keep. Pure; called by the helpers.

Most lists of the API filter by whole days in UTC. A range asks for the days that it touches and keeps the rows inside,
whatever their order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

_DAY = timedelta(days=1)
_LAST = datetime.max.replace(tzinfo=UTC) - timedelta(seconds=1)


class Range:
    """The instants from `start` (included) to `end` (excluded); None leaves a side open.

    Raises:
        TypeError: not a datetime.
        ValueError: a datetime without time zone, or a start after the end.
    """

    __slots__ = ("end", "start")

    def __init__(self, start: datetime | None, end: datetime | None) -> None:
        self.start = _instant(start, "start")
        self.end = _instant(end, "end")
        if self.start is not None and self.end is not None and self.start > self.end:
            raise ValueError(f"start ({start}) must not be after end ({end})")

    def __contains__(self, instant: datetime) -> bool:
        return (self.start is None or self.start <= instant) and (self.end is None or instant < self.end)

    @property
    def empty(self) -> bool:
        """Whether no instant lies in it."""
        return self.start is not None and self.start == self.end

    def first_day(self) -> str | None:
        """The day, in UTC, for filters that take rows of that day and after it: `2026-03-01`."""
        return None if self.start is None else self.start.date().isoformat()

    def day_after(self) -> str | None:
        """The day, in UTC, for filters that take rows before the midnight with which that day begins."""
        if self.end is None:
            return None
        if self.end == _midnight(self.end):
            return self.end.date().isoformat()
        return None if self.end.date() == date.max else (self.end.date() + _DAY).isoformat()

    def first_second(self) -> datetime | None:
        """The instant for filters that take rows from it on."""
        return None if self.start is None else self.start.replace(microsecond=0)

    def last_second(self) -> datetime | None:
        """The instant for filters that take rows up to it."""
        if self.end is None or self.end > _LAST:
            return self.end
        return (self.end + timedelta(microseconds=999_999)).replace(microsecond=0)

    def days(self, now: datetime) -> Iterator[Range]:
        """Cuts the range at the midnights of UTC: ranges of a day at most, that share no instant, newest first.

        What is to come is not cut: the newest range goes from the midnight before `now` to the end. A range without a
        start is not cut at all: nothing says where to stop.

        Args:
            now: an instant in UTC.
        """
        end = self.end
        day = _midnight(now if end is None else min(now, end))
        while self.start is not None and self.start < day:
            if end is None or day < end:
                yield Range(day, end)
                end = day
            day -= _DAY
        yield Range(self.start, end)

    def keeping(self, *keys: str) -> Callable[[object], bool]:
        """Whether to keep a row: by the first of these fields that it has. A row that has none is not kept."""

        def keep(row: object) -> bool:
            instant = instant_of(row, keys)
            return instant is not None and instant in self

        return keep


def instant_of(row: object, keys: Sequence[str]) -> datetime | None:
    """When a row was: the first of these fields that it has."""
    for key in keys:
        instant: datetime | None = getattr(row, key)
        if instant is not None:
            return instant
    return None


class RangeFilters:
    """How a list is asked for a range, and by which fields its rows belong to it.

    Args:
        by: what the filters take: "day" or "second".
        start, end: the arguments of the list.
        keys: the fields; the first that a row has counts.
    """

    __slots__ = ("by", "end", "keys", "start")

    def __init__(self, by: str, start: str, end: str, *keys: str) -> None:
        self.by = by
        self.start, self.end = start, end
        self.keys = keys

    def arguments(self, within: Range) -> dict[str, Any]:
        """What the list is asked for."""
        if self.by == "day":
            return {self.start: within.first_day(), self.end: within.day_after()}
        return {self.start: within.first_second(), self.end: within.last_second()}


def _midnight(instant: datetime) -> datetime:
    return instant.replace(hour=0, minute=0, second=0, microsecond=0)


def _instant(value: datetime | None, name: str) -> datetime | None:
    if value is None:
        return None
    if not isinstance(value, datetime):
        raise TypeError(f"{name} must be a datetime with a time zone or None, not {type(value).__name__}")
    if value.utcoffset() is None:
        raise ValueError(f"{name} must have a time zone, such as {name}=datetime(…, tzinfo=UTC); it is {value!r}")
    try:
        return value.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{name} must be in the years 1 to 9999 in UTC; it is {value!r}") from None
