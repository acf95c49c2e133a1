"""Sums by hour or day as the bars of a chart: what `Store.stats` says enters, bars leave that narrow the search. Pure.

A search over more days has bars of weeks or months. Called by the pages that have charts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from ...._core.redaction.secret import safe_repr
from ...query.times import first_second
from .values import DAYS, MONTHS, Clock

HOURLY = 3 * 86_400  # seconds up to which a chart has bars of hours
_DAILY, _WEEKLY = 124, 122 * 7
_MOST = 1_500  # bars of days before weeks are made of them


@safe_repr
@dataclass(frozen=True, slots=True)
class Bucket:
    """A bar: its first second and the first one after it, its label, what is said of it, how a search says it, and the
    rows of its time."""

    start: int
    end: int
    label: str
    said: str
    asked: str = ""
    rows: tuple[Mapping[str, Any], ...] = ()


def unit_of(since: int | None, before: int | None, now: float) -> str:
    """Whether the sums of a search are to be asked for by hour or by day."""
    if since is None:
        return "day"
    end = now if before is None else min(float(before), now)
    return "hour" if end - since <= HOURLY else "day"


def buckets(
    rows: Sequence[Mapping[str, Any]], unit: str, since: int | None, before: int | None, clock: Clock
) -> list[Bucket]:
    """The bars between the bounds of a search; where it has none, from its first row to today.

    Args:
        rows: with the label of their hour or day under `unit`.
        unit: `hour` or `day`.
    """
    end = clock.now + 1 if before is None else min(before, clock.now + 1)
    if unit == "hour":
        first = since if since is not None else int(clock.now) - HOURLY
        return _filled(list(_hours(first, int(end), clock)), rows, lambda row: _second(row["hour"]))
    days = [date.fromisoformat(row["day"]) for row in rows]
    if since is None and not days:
        return []
    first_day = clock.at(since).date() if since is not None else min(days)
    last_day = max([clock.at(max(end - 1, 0)).date(), *days]) if since is None or end > since else first_day
    last_day = max(last_day, first_day)
    if since is not None and days and (last_day - first_day).days > _MOST:
        first_day = min(days)
    count = (last_day - first_day).days + 1
    step = "day" if count <= _DAILY else "week" if count <= _WEEKLY else "month"
    spans = list(_dates(first_day, last_day, step, clock))
    return _filled(spans, rows, lambda row: first_second(date.fromisoformat(row["day"]), clock.zone))


def _filled(
    spans: list[Bucket], rows: Iterable[Mapping[str, Any]], second: Callable[[Mapping[str, Any]], int]
) -> list[Bucket]:
    held: list[list[Mapping[str, Any]]] = [[] for _ in spans]
    place = 0
    for row in sorted(rows, key=second):
        at = second(row)
        while place + 1 < len(spans) and spans[place + 1].start <= at:
            place += 1
        if held:
            held[place].append(row)
    return [replace(span, rows=tuple(own)) for span, own in zip(spans, held, strict=True)]


def _second(label: str) -> int:
    return int(datetime.fromisoformat(label).timestamp())


def _hours(first: int, end: int, clock: Clock) -> Iterator[Bucket]:
    at = first - first % 900
    here = clock.at(at)
    at -= here.minute * 60 + here.second
    while at < end:
        here = clock.at(at)
        day = f"{DAYS[here.weekday()]} {here.day} {MONTHS[here.month - 1]}"
        yield Bucket(at, at + 3_600, f"{here:%H:%M}", f"{day}, {here:%H:%M} to {clock.at(at + 3_600):%H:%M}")
        at += 3_600


def _dates(first: date, last: date, step: str, clock: Clock) -> Iterator[Bucket]:
    day = first
    if step == "week":
        day -= timedelta(days=day.weekday())
    elif step == "month":
        day = day.replace(day=1)
    while day <= last:
        if step == "month":
            after = (day + timedelta(days=31)).replace(day=1)
        else:
            after = day + timedelta(days=7 if step == "week" else 1)
        start, end = first_second(day, clock.zone), first_second(after, clock.zone)
        short = f"{day.day} {MONTHS[day.month - 1]}"
        if step == "day":
            yield Bucket(start, end, short, f"{DAYS[day.weekday()]} {short} {day.year}", f"on:{day.isoformat()}")
        elif step == "week":
            yield Bucket(start, end, short, f"week of {short} {day.year}")
        else:
            name = f"{MONTHS[day.month - 1]} {day.year}"
            yield Bucket(start, end, name, name, f"on:{day:%Y-%m}")
        day = after
