"""Hours, days, weeks and months of a zone as spans of seconds; days have 23 to 25 hours. Pure.

Called by `statistics`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .errors import SearchError

_HOUR = 3_600
_MOST = 100_000


class Span(NamedTuple):
    """Seconds since 1970, `end` not included, and what they are called."""

    start: int
    end: int
    label: str


def zone_of(name: str) -> ZoneInfo:
    """A zone by its IANA name.

    Raises:
        SearchError: there is none.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError, TypeError):
        raise SearchError(f"zone must be an IANA name such as Europe/Zurich, not {name!r}") from None


def spans(start: int, end: int, unit: str | None, zone: str) -> Iterator[Span]:
    """The units of a zone between two instants, the first and the last cut off there.

    Args:
        unit: `hour`, `day`, `week` (from Monday) or `month`; None for one span.

    Raises:
        SearchError: the zone is unknown, or there are too many.
    """
    where = zone_of(zone)
    if unit is None:
        yield Span(start, end, "")
        return
    length = {"hour": _HOUR, "day": 23 * _HOUR, "week": 167 * _HOUR, "month": 671 * _HOUR}[unit]
    if (end - start) / length > _MOST:
        raise SearchError(f"there are more than {_MOST} spans of a {unit} in that time")
    made = _hours(start, end, where) if unit == "hour" else _dates(start, end, unit, where)
    for span in made:
        whole = span.start >= start and span.end <= end
        yield span if whole else Span(max(span.start, start), min(span.end, end), span.label)


def _hours(start: int, end: int, zone: ZoneInfo) -> Iterator[Span]:
    at = start
    while at < end:
        local = datetime.fromtimestamp(at, UTC).astimezone(zone)
        until = at + _HOUR - (local.minute * 60 + local.second)
        yield Span(at, until, local.replace(minute=0, second=0).isoformat(timespec="minutes"))
        at = until


def _dates(start: int, end: int, unit: str, zone: ZoneInfo) -> Iterator[Span]:
    day = datetime.fromtimestamp(start, UTC).astimezone(zone).date()
    if unit == "week":
        day -= timedelta(days=day.weekday())
    elif unit == "month":
        day = day.replace(day=1)
    while True:
        span, day = _of(day, unit, zone)
        if span.start >= end:
            return
        if span.end > span.start:
            yield span


@lru_cache(8_192)
def _of(day: date, unit: str, zone: ZoneInfo) -> tuple[Span, date]:
    """The unit that begins with a day, and the first day after it."""
    if unit == "month":
        after = (day + timedelta(days=31)).replace(day=1)
    else:
        after = day + timedelta(days=7 if unit == "week" else 1)
    label = f"{day:%Y-%m}" if unit == "month" else day.isoformat()
    return Span(_midnight(day, zone), _midnight(after, zone), label), after


def _midnight(day: date, zone: ZoneInfo) -> int:
    """The first second of a day."""
    return int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp())
