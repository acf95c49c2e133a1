"""The one door for dates: every text of the wire that becomes a date, and every date that becomes text.

Called by `model` for replies, by the request encoder for arguments and by the emulator. A naive datetime and a text
without an offset mean UTC, as Twilio's own snippets write them.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

_DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, 1)}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LONGEST = 100
_MOST_DAYS = 1024

# "Mon, 16 Aug 2010" → "2010-08-16T"; emptied when it is full. `model` reads it without a call.
iso_days: dict[str, str] = {}


def parse_rfc2822(text: str) -> datetime:
    """An aware datetime from RFC 2822 text, `Mon, 16 Aug 2010 03:45:01 +0000`; RFC 3339 is understood as well.

    Raises:
        ValueError: if the text is no date.
    """
    if text[25:] == " +0000":
        day = iso_days.get(text[:16]) or _iso_day(text)
        if day:
            return datetime.fromisoformat(f"{day}{text[17:25]}+00:00")
    if text[4:5] == "-":
        return parse_rfc3339(text).replace(microsecond=0)
    return _parse_odd(text)


def _iso_day(text: str) -> str | None:
    if text[3:5] != ", " or not text[5:7].isdigit() or not text[12:16].isdigit() or text[7] + text[11] != "  ":
        return None
    month = _MONTHS.get(text[8:11])
    if month is None:
        return None
    day = f"{text[12:16]}-{month:02}-{text[5:7]}T"
    if len(iso_days) >= _MOST_DAYS:
        iso_days.clear()
    iso_days[text[:16]] = day
    return day


def _parse_odd(text: str) -> datetime:
    from email.utils import parsedate_to_datetime

    if len(text) > _LONGEST:
        raise ValueError("not a date as RFC 3339, RFC 2822 or seconds since 1970 write it")
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError) as error:
        raise ValueError("not a date as RFC 3339, RFC 2822 or seconds since 1970 write it") from error
    return _aware(found)


def parse_rfc3339(text: str) -> datetime:
    """An aware datetime from RFC 3339 text or a plain date; without an offset it is UTC.

    Raises:
        ValueError: if the text is no date.
    """
    if len(text) > _LONGEST:
        raise ValueError("not a date as RFC 3339, RFC 2822 or seconds since 1970 write it")
    return _aware(datetime.fromisoformat(text.strip()))


def parse_instant(value: str | float) -> datetime:
    """An aware datetime from any form seen in replies: RFC 3339, RFC 2822, a date, seconds or milliseconds since 1970.

    Raises:
        ValueError: if the value is no date.
    """
    if isinstance(value, str):
        text = value.strip()
        if not text.isdigit() or len(text) == 8:
            return parse_rfc3339(text) if text[:4].isdigit() else parse_rfc2822(text)
        if len(text) > _LONGEST:
            raise ValueError("not a date as RFC 3339, RFC 2822 or seconds since 1970 write it")
        value = int(text)
    try:
        # Seconds until the year 5138 have at most 11 digits; more of them are milliseconds.
        return _EPOCH + (timedelta(milliseconds=value) if abs(value) >= 1e11 else timedelta(seconds=value))
    except OverflowError as error:
        raise ValueError("not a date as RFC 3339, RFC 2822 or seconds since 1970 write it") from error


def parse_date(text: str) -> date:
    """A date from `YYYY-MM-DD`, or the day that a longer date text names.

    Raises:
        ValueError: if the text is no date.
    """
    text = text.strip()
    try:
        return date.fromisoformat(text)
    except ValueError:
        return parse_instant(text).date()


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        return moment
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("must be in the years 1 to 9999 in UTC") from error


def format_instant(moment: date) -> str:
    """`YYYY-MM-DDTHH:MM:SSZ` in UTC, without a fraction, of a datetime or a date (its first second).

    Raises:
        ValueError: if the instant is outside the years 1 to 9999 in UTC.
    """
    if not isinstance(moment, datetime):
        return f"{moment.isoformat()}T00:00:00Z"
    return _utc(moment).replace(tzinfo=None, microsecond=0).isoformat() + "Z"


def format_rfc3339(moment: datetime) -> str:
    """Like `format_instant`, with the microseconds if there are any.

    Raises:
        ValueError: if the instant is outside the years 1 to 9999 in UTC.
    """
    return _utc(moment).replace(tzinfo=None).isoformat() + "Z"


def format_date(day: date) -> str:
    """`YYYY-MM-DD` of a date, or of the UTC day of a datetime.

    Raises:
        ValueError: if the instant is outside the years 1 to 9999 in UTC.
    """
    return (_utc(day).date() if isinstance(day, datetime) else day).isoformat()


def format_rfc2822(moment: datetime) -> str:
    """`Mon, 16 Aug 2010 03:45:01 +0000`, always in UTC.

    Raises:
        ValueError: if the instant is outside the years 1 to 9999 in UTC.
    """
    utc = _utc(moment)
    day = f"{_DAY_NAMES[utc.weekday()]}, {utc.day:02} {_MONTH_NAMES[utc.month - 1]} {utc.year:04}"
    return f"{day} {utc.hour:02}:{utc.minute:02}:{utc.second:02} +0000"
