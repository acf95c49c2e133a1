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

# "Mon, 16 Aug 2010 03:" and "45:01 +0000" of texts that were dates: each hour goes with each rest. `model` reads them
# without a call. The hours are emptied when they are full.
hours: dict[str, datetime] = {}
rests: dict[str, timedelta] = {}
_MOST_HOURS = 1024
_fromisoformat = datetime.fromisoformat


def parse_rfc2822(text: str) -> datetime:
    """An aware datetime from RFC 2822 text, `Mon, 16 Aug 2010 03:45:01 +0000`; RFC 3339 is understood as well.

    Raises:
        ValueError: if the text is no date.
    """
    try:
        return hours[text[:20]] + rests[text[20:]]
    except KeyError:
        pass
    if text[25:] == " +0000" and (day := _iso_day(text)):
        moment = _fromisoformat(f"{day}T{text[17:25]}Z")
        # Python reads some other times as well, such as 24:00:00.
        if text[19] + text[22] == "::" and moment.hour == int(text[17:19]) and not moment.microsecond:
            _remember(text, moment)
        return moment
    if text[4:5] == "-":
        return parse_rfc3339(text).replace(microsecond=0)
    return _parse_odd(text)


def _iso_day(text: str) -> str | None:
    month = _MONTHS.get(text[8:11])
    day, year = text[5:7], text[12:16]
    if month is None or text[3:5] != ", " or text[7] + text[11] + text[16] != "   ":
        return None
    return f"{year}-{month:02}-{day}" if day.isdigit() and year.isdigit() else None


def _remember(text: str, moment: datetime) -> None:
    hour = moment.replace(minute=0, second=0)
    if len(hours) >= _MOST_HOURS:
        hours.clear()
    hours[text[:20]] = hour
    rests[text[20:]] = moment - hour


def are_rfc2822(texts: list[str]) -> bool:
    """Whether `parse_rfc2822` can read each of some texts; a fraction of its time for many of them."""
    if len(texts) >= _MANY:
        import re

        lines = "\n".join(texts) + "\n"
        if len(lines) == 32 * len(texts) and re.fullmatch(_USUAL_LINES, lines):
            return True
    try:
        for text in texts:
            parse_rfc2822(text)
    except ValueError:
        return False
    return True


# Fewer texts are read one by one: making the expression, which `re` keeps, would take longer.
_MANY = 12
_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_MONTH_OF_30 = _MONTH.replace("Feb|", "")
_MONTH_OF_31 = "(?:Jan|Mar|May|Jul|Aug|Oct|Dec)"
_LEAP_DAY = "29 Feb(?= 20(?:[02468][048]|[13579][26]))"
# Each tens digit by itself is quicker than one expression for several.
_DAY = (
    rf"(?:0[1-9] {_MONTH}|1[0-9] {_MONTH}|2[0-8] {_MONTH}"
    rf"|29 {_MONTH_OF_30}|30 {_MONTH_OF_30}|31 {_MONTH_OF_31}|{_LEAP_DAY})"
)
_TIME = "(?:0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
# Lines such as `Mon, 16 Aug 2010 03:45:01 +0000`, of days from 2000 to 2099 that there are.
_USUAL_LINES = rf"(?:..., {_DAY} 20[0-9][0-9] {_TIME} \+0000\n)*+"


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
    if moment.tzinfo is None or moment.tzinfo is UTC:
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
    named = _DAY_NAMES[utc.weekday()], utc.day, _MONTH_NAMES[utc.month - 1], utc.year
    # An f-string with as many numbers takes twice as long.
    return "%s, %02d %s %04d %02d:%02d:%02d +0000" % (*named, utc.hour, utc.minute, utc.second)  # noqa: UP031
