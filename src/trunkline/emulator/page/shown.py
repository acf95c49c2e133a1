"""Values as people read them: instants in UTC, lengths of time, addresses of pages. Pure.

Called by the pages and within their templates.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from urllib.parse import quote, urlencode

from . import ROOT

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NONE = "–"
_BAD = frozenset({"failed", "undelivered", "busy", "no-answer", "error"})
_OPEN = frozenset(
    {"accepted", "queued", "scheduled", "sending", "receiving", "initiated", "ringing", "in-progress", "pending"}
)


def url(path: str, **query: object) -> str:
    """The address of a page; what is None or empty is left out of its query."""
    said = {name: str(value) for name, value in query.items() if value is not None and value != ""}
    return f"{path}?{urlencode(said, errors='replace')}" if said else path


def below(*parts: object) -> str:
    """The address of a page below the root, of parts that may hold any text."""
    return "/".join((ROOT, *(quote(str(part), safe="+:@", errors="replace") for part in parts)))


def iso(moment: datetime) -> str:
    """An instant for programs, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def day(moment: date) -> str:
    """A day: `3 Mar 2026`."""
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"


def heading(moment: date) -> str:
    """A day as it stands above what happened in it: `Tue 3 Mar 2026`."""
    return f"{DAYS[moment.weekday()]} {day(moment)}"


def time(moment: datetime) -> str:
    """The time of day in UTC: `14:03:09`."""
    return f"{moment.astimezone(UTC):%H:%M:%S}"


def full(moment: datetime) -> str:
    """An instant: `3 Mar 2026, 14:03:09 UTC`."""
    here = moment.astimezone(UTC)
    return f"{day(here)}, {time(here)} UTC"


def brief(moment: datetime, now: datetime) -> str:
    """An instant as briefly as it is plain: `14:03:09` of the same day, else `3 Mar`, and the year of another year."""
    here, there = moment.astimezone(UTC), now.astimezone(UTC)
    if here.date() == there.date():
        return time(here)
    return f"{here.day} {MONTHS[here.month - 1]}{f' {here.year}' if here.year != there.year else ''}"


def span(seconds: float | None) -> str:
    """A length of time: `0:09`, `1:02:03`."""
    if seconds is None:
        return NONE
    minutes, rest = divmod(max(int(seconds), 0), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def seconds(length: float) -> str:
    """A wait: `0.5 s`, `12 s`, `5 min`, `3 h`, `2 days`."""
    for unit, size in (("days", 2 * 86_400), ("h", 2 * 3_600), ("min", 100)):
        if length >= size:
            return f"{length / {'days': 86_400, 'h': 3_600, 'min': 60}[unit]:.0f} {unit}"
    return f"{length:.3g} s"


def tone(status: str) -> str:
    """How a status of a message or a call is marked: `bad`, `open`, or not at all."""
    if status in _BAD:
        return "bad"
    return "open" if status in _OPEN else ""


def plural(count: int, one: str, many: str = "") -> str:
    """A number of things: `1 message`, `1,200 messages`."""
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"
