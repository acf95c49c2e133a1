"""Times in words, as options have them: `2d`, `yesterday`, `monday`, `2026-03-01`, `2026-03-01T08:00`.

A text, the present and a time zone enter; instants leave. Pure. Called by the commands that list.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo

from ..logs.durations import FORMS, seconds

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HOW = f"{FORMS}, a day (today, yesterday, monday, 2026-03-01) or an instant (2026-03-01T08:00)"


def instant(text: str, now: datetime, zone: tzinfo) -> datetime:
    """An instant: so long ago, the beginning of a day, or what ISO 8601 says, in the zone where it names none.

    Raises:
        ValueError: it is none of them.
    """
    try:
        return now - timedelta(seconds=seconds(text))
    except ValueError:
        pass
    found = _day(text, now, zone)
    if found is not None:
        return datetime.combine(found, time(), zone)
    try:
        made = datetime.fromisoformat(text.strip())
    except ValueError:
        raise ValueError(f"must be {HOW}, not {text!r}") from None
    return made if made.tzinfo else made.replace(tzinfo=zone)


def day(text: str, now: datetime, zone: tzinfo) -> tuple[datetime, datetime]:
    """The beginning and the end of a day.

    Raises:
        ValueError: it is none.
    """
    found = _day(text, now, zone)
    if found is None:
        raise ValueError(f"must be a day such as yesterday, monday or 2026-03-01, not {text!r}")
    return datetime.combine(found, time(), zone), datetime.combine(found + timedelta(days=1), time(), zone)


def _day(text: str, now: datetime, zone: tzinfo) -> date | None:
    """A day by its name or date; of a weekday the last one, today included."""
    word, today = text.strip().lower(), now.astimezone(zone).date()
    if word in ("today", "yesterday"):
        return today - timedelta(days=word == "yesterday")
    weekdays = [weekday for weekday in _WEEKDAYS if len(word) >= 3 and weekday.startswith(word)]
    if len(weekdays) == 1:
        return today - timedelta(days=(today.weekday() - _WEEKDAYS.index(weekdays[0])) % 7)
    try:
        return date.fromisoformat(word)
    except ValueError:
        return None
