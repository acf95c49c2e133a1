"""Values as people read them: instants in their zone, durations, amounts, statuses, error codes. Pure.

Called by all pages, also within templates.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from ....facts import error_code
from ....types.money import listed_price, total_cost
from ...query.fields import FAILED, FINAL
from ...query.times import time_zone

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NONE = "–"
INLINE = frozenset(
    {
        *("image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp"),
        *(
            "audio/mpeg",
            "audio/mp3",
            "audio/mp4",
            "audio/ogg",
            "audio/wav",
            "audio/x-wav",
            "audio/vnd.wave",
            "audio/aac",
        ),
        *("audio/amr", "audio/3gpp", "audio/webm"),
        *("video/mp4", "video/webm", "video/3gpp", "video/quicktime", "video/mpeg"),
    }
)
"""Types that browsers show; all others are handed out as files."""

_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400


class Clock:
    """Says instants in a zone.

    Args:
        zone: an IANA name.
        now: seconds since 1970.
    """

    def __init__(self, zone: str, now: float) -> None:
        self.zone, self.now = zone, now
        self._zone: ZoneInfo = time_zone(zone)
        self.today = datetime.fromtimestamp(now, self._zone).date()

    def local(self, moment: datetime) -> datetime:
        """An instant in the zone."""
        return moment.astimezone(self._zone)

    def at(self, seconds: float) -> datetime:
        """An instant in the zone, of seconds since 1970."""
        return datetime.fromtimestamp(seconds, self._zone)

    def time(self, moment: datetime) -> str:
        """The time of day: `14:03:09`."""
        here = moment.astimezone(self._zone)
        return f"{here.hour:02}:{here.minute:02}:{here.second:02}"

    def full(self, moment: date | None) -> str:
        """A day, and its time if there is one: `3 Mar 2026, 14:03:09`."""
        if moment is None:
            return NONE
        if not isinstance(moment, datetime):
            return self.day(moment)
        here = moment.astimezone(self._zone)
        return f"{self.day(here.date())}, {here.hour:02}:{here.minute:02}:{here.second:02}"

    def brief(self, moment: datetime) -> str:
        """A minute: `14:03` of today, else `3 Mar 14:03`, and the year of another year."""
        here = moment.astimezone(self._zone)
        time = f"{here.hour:02}:{here.minute:02}"
        if here.date() == self.today:
            return time
        year = f" {here.year}" if here.year != self.today.year else ""
        return f"{here.day} {MONTHS[here.month - 1]}{year} {time}"

    def brief_seconds(self, moment: datetime) -> str:
        """A second: `14:03:09` of today, else `3 Mar 14:03:09`."""
        here = moment.astimezone(self._zone)
        day = "" if here.date() == self.today else f"{here.day} {MONTHS[here.month - 1]} "
        return f"{day}{here.hour:02}:{here.minute:02}:{here.second:02}"

    def day(self, day: date) -> str:
        """A day: `3 Mar 2026`."""
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

    def heading(self, day: date) -> str:
        """A day as it stands above its rows: `Today, Tue 3 March`."""
        said = f"{DAYS[day.weekday()]} {self.day(day)}"
        if day == self.today:
            return f"Today, {said}"
        return f"Yesterday, {said}" if day == self.today - timedelta(days=1) else said

    def ago(self, seconds: float | None) -> str:
        """How long ago an instant was, in seconds since 1970."""
        return NONE if seconds is None else f"{age(self.now - seconds)} ago"


def iso(moment: datetime) -> str:
    """An instant for programs, to the second."""
    return moment.isoformat(timespec="seconds")


def age(seconds: float) -> str:
    """A length of time in one unit: `12 s`, `5 min`, `3 h`, `12 days`."""
    seconds = max(seconds, 0.0)
    if seconds < 100:
        return f"{seconds:.0f} s"
    if seconds < 100 * _MINUTE:
        return f"{seconds / _MINUTE:.0f} min"
    return f"{seconds / _HOUR:.0f} h" if seconds < 2 * _DAY else f"{seconds / _DAY:.0f} days"


def span(length: timedelta | float | None) -> str:
    """A duration: `0:09`, `1:02:03`."""
    if length is None:
        return ""
    total = int(length.total_seconds() if isinstance(length, timedelta) else length)
    minutes, seconds = divmod(max(total, 0), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def price(row: Mapping[str, Any], *, charge: int = -1) -> str:
    """What a row cost; empty where that is hidden or not known."""
    found = row.get("price")
    if not isinstance(found, Decimal):
        return ""
    make = _charged if found.is_finite() else _charged.__wrapped__
    return make(found, row.get("price_unit"), charge)


@lru_cache(4_096)
def _charged(amount: Decimal, unit: str | None, charge: int) -> str:
    """An amount with its currency; a list has the same few again and again."""
    return listed_price(amount, unit, charge=charge)


def cost(amounts: Mapping[str, Decimal]) -> str:
    """Sums by currency: `$1.20, €3.00`; nothing is a dash."""
    return ", ".join(total_cost(amount, unit) for unit, amount in amounts.items()) or NONE


def count(number: int | None) -> str:
    """A number of things; `1,000+` where it is more than were counted."""
    return "1,000+" if number is None else f"{number:,}"


def percent(part: float, whole: float) -> str:
    """A part of a whole: `2.1 %`."""
    if not whole:
        return NONE
    found = 100 * part / whole
    return f"{found:.0f} %" if found >= 10 or not found else f"{found:.1f} %" if found >= 0.1 else "< 0.1 %"


def change(now: float, then: float) -> str:
    """How much more or less something is than it was: `+12 %`, `-3 %`."""
    if not then:
        return "new" if now else ""
    if now == then:
        return "same"
    found = 100 * (now - then) / then
    return f"{found:+.0f} %" if abs(found) < 1000 else f"{now / then:,.0f} ×"


@lru_cache(1024)
def tone(kind: str, status: str) -> str:
    """How a status is shown: `bad`, `open` or `ok`."""
    if status in FAILED.get(kind, ()):
        return "bad"
    return "ok" if status in FINAL.get(kind, ()) else "open"


@lru_cache(4096)
def error_title(code: int | str | None) -> str:
    """What an error code means, in a few words; empty where that is not known."""
    if not code or not str(code).isdecimal():
        return ""
    known = error_code(int(str(code)))
    return known.title if known else ""


def words(name: str) -> str:
    """A name of the API as people write it: `outbound-api` → `outbound api`."""
    return name.replace("_", " ").replace("-", " ")
