"""Dates as people write them in a search, in their time zone.

A text, a zone and the instant of now enter; whole seconds since 1970 leave, and text again. Days are those of the zone,
of 23 or 25 hours where its clocks change. Called by the parser and the writer. Pure.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

FORMS = ("2026-03-01", "2026-03", "2026", "today", "yesterday", "2026-03-01T14:30", "2026-03-01T14:30:05+01:00")
"""What may be written behind `after:`, `before:` and, without a time, `on:`."""
LENGTHS = ("30m", "12h", "7d", "2w")
"""What may be written behind `last:`."""

_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(Z|[+-][0-9]{2}:[0-9]{2})?", re.IGNORECASE
)
_LAST = re.compile(r"([0-9]{1,5})([smhdw])", re.IGNORECASE)
_LATEST = 221_876_928_000  # of the year 9001
_SECONDS = {"s": 1, "m": 60, "h": 3600}
_DAYS = {"d": 1, "w": 7}


@lru_cache(64)
def time_zone(name: str) -> ZoneInfo:
    """The time zone of an IANA name.

    Raises:
        ValueError: there is none of that name, or the system has no time zones.
    """
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError, TypeError, AttributeError) as error:
        raise ValueError(
            f"zone must be the IANA name of a time zone, such as Europe/Zurich; {name!r} is none that is known here"
        ) from error


def instant(moment: datetime) -> int:
    """The second of an aware datetime. One that the clocks of its zone skip is the instant of the change or later."""
    return int(moment.timestamp() // 1)


def first_second(day: date, zone: str) -> int:
    """The first second of a day in a zone."""
    return instant(datetime(day.year, day.month, day.day, tzinfo=time_zone(zone)))


def span(text: str, zone: str, now: float) -> tuple[int, int]:
    """The first second of what a date names (a day, month, year, or one second) and the first second after it.

    Args:
        text: one of `FORMS`; a date without an offset is of the zone.
        zone: an IANA name.
        now: the instant that `today` and `yesterday` are seen from.

    Raises:
        ValueError: the text is no date, or no date that there is.
    """
    if found := _TIME.fullmatch(text):
        offset = (found[3] or "").upper().replace("Z", "+00:00")
        moment = datetime.fromisoformat(f"{found[1]}T{found[2]}{offset}")
        first = instant(moment if moment.tzinfo else moment.replace(tzinfo=time_zone(zone)))
        after = first + 1
    elif text.lower() in ("today", "yesterday"):
        day = datetime.fromtimestamp(now, time_zone(zone)).date() - timedelta(days=text.lower() == "yesterday")
        first, after = first_second(day, zone), first_second(day + timedelta(days=1), zone)
    elif found := _DAY.fullmatch(text):
        day, behind = _days(int(found[1]), found[2], found[3])
        first, after = first_second(day, zone), first_second(behind, zone)
    else:
        raise ValueError("is no date")
    if not 0 <= first <= _LATEST:
        raise ValueError("must be in the years 1970 to 9000")
    return first, after


def _days(year: int, month: str | None, day: str | None) -> tuple[date, date]:
    """The first day of a year, a month or a day, and the first one after it."""
    first = date(year, int(month or 1), int(day or 1))
    if year > 9000:
        raise ValueError("must be in the years 1970 to 9000")
    if day:
        return first, first + timedelta(days=1)
    if month:
        return first, date(year + first.month // 12, first.month % 12 + 1, 1)
    return first, date(year + 1, 1, 1)


def is_time(text: str) -> bool:
    """Whether a date names one second."""
    return _TIME.fullmatch(text) is not None


def ago(text: str, zone: str, now: float) -> int:
    """The second so long before now as a text says: `30m`, `12h`; days and weeks keep the time of day of the zone.

    Raises:
        ValueError: the text is no such length, or goes back beyond 1970.
    """
    found = _LAST.fullmatch(text)
    if not found or not int(found[1]):
        raise ValueError("is no length of time")
    count, unit = int(found[1]), found[2].lower()
    if unit in _SECONDS:
        first = int(now // 1) - count * _SECONDS[unit]
    else:
        here = datetime.fromtimestamp(now // 1, time_zone(zone))
        try:
            first = instant(here - timedelta(days=count * _DAYS[unit]))
        except OverflowError:
            first = -1
    if first < 0:
        raise ValueError("must not go back beyond 1970")
    return first


def written(second: int, zone: str) -> str:
    """A second as `span` reads it in the same zone: a day if it is the first of one, else with its time.

    Raises:
        ValueError: outside the years 1970 to 9000.
    """
    if not 0 <= second <= _LATEST:
        raise ValueError("the instants of a search must be in the years 1970 to 9000")
    here = datetime.fromtimestamp(second, time_zone(zone))
    if first_second(here.date(), zone) == second:
        return here.date().isoformat()
    local = here.replace(tzinfo=None).isoformat(timespec="seconds" if here.second else "minutes")
    if instant(here.replace(fold=0)) == second:
        return local
    return datetime.fromtimestamp(second, UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
