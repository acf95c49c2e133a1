"""Ranges without a server: which days are asked for, which rows are kept, what is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from itertools import islice
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from trunkline._core.call.ranges import Range, RangeFilters

NOON = datetime(2026, 3, 8, 12, tzinfo=UTC)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.timezones())


def test_half_open() -> None:
    within = Range(NOON, NOON + timedelta(hours=1))
    assert NOON in within
    assert NOON + timedelta(hours=1) not in within
    assert NOON - timedelta(microseconds=1) not in within
    assert NOON + timedelta(minutes=59, seconds=59, microseconds=999_999) in within


def test_days_are_those_of_utc() -> None:
    tokyo = timezone(timedelta(hours=9))
    within = Range(datetime(2026, 3, 8, 8, tzinfo=tokyo), datetime(2026, 3, 9, 8, tzinfo=tokyo))
    assert (within.first_day(), within.day_after()) == ("2026-03-07", "2026-03-09")


def test_open_sides() -> None:
    everything = Range(None, None)
    assert (everything.first_day(), everything.day_after()) == (None, None)
    assert (everything.first_second(), everything.last_second()) == (None, None)
    assert NOON in everything
    assert not everything.empty
    assert Range(NOON, NOON).empty
    assert Range(None, datetime.max.replace(tzinfo=UTC)).day_after() is None


def test_seconds_enclose_the_range() -> None:
    within = Range(NOON.replace(microsecond=5), NOON.replace(second=1, microsecond=5))
    assert within.first_second() == NOON
    assert within.last_second() == NOON.replace(second=2)
    assert Range(NOON, NOON).last_second() == NOON


@pytest.mark.parametrize(
    ("start", "end", "error", "text"),
    [
        (datetime(2026, 3, 8), None, ValueError, "start must have a time zone"),
        (None, datetime(2026, 3, 8), ValueError, "end must have a time zone"),
        (NOON, NOON - timedelta(microseconds=1), ValueError, "must not be after"),
        ("2026-03-08", None, TypeError, "start must be a datetime"),
        (NOON.date(), None, TypeError, "start must be a datetime"),
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=1))), None, ValueError, "in the years 1 to 9999"),
    ],
)
def test_ranges_that_cannot_be_are_refused(start: Any, end: Any, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=text):
        Range(start, end)


@given(moments, moments, moments)
def test_days_hold_every_instant_of_the_range(start: datetime, end: datetime, instant: datetime) -> None:
    if start > end:
        start, end = end, start
    within = Range(start, end)
    if instant in within:
        day = instant.astimezone(UTC).date().isoformat()
        assert str(within.first_day()) <= day < str(within.day_after())
        assert within.first_second() <= instant <= within.last_second()  # type: ignore[operator]


def test_a_midnight_ends_the_day_before() -> None:
    midnight = NOON.replace(hour=0)
    assert Range(None, midnight).day_after() == "2026-03-08"
    assert Range(None, midnight + timedelta(microseconds=1)).day_after() == "2026-03-09"


def spans(within: Range, now: datetime = NOON + timedelta(days=365)) -> list[tuple[datetime | None, datetime | None]]:
    return [(day.start, day.end) for day in islice(within.days(now), 1000)]


def test_a_range_is_cut_at_midnights() -> None:
    midnight, day = NOON.replace(hour=0), timedelta(days=1)
    late = midnight + 2 * day + timedelta(hours=1)
    assert spans(Range(NOON, late)) == [
        (midnight + 2 * day, late),
        (midnight + day, midnight + 2 * day),
        (NOON, midnight + day),
    ]
    assert spans(Range(midnight, midnight + day)) == [(midnight, midnight + day)]
    assert spans(Range(midnight, midnight)) == [(midnight, midnight)]
    assert spans(Range(NOON, NOON + timedelta(hours=1))) == [(NOON, NOON + timedelta(hours=1))]


def test_days_of_open_ranges() -> None:
    midnight, day = NOON.replace(hour=0), timedelta(days=1)
    assert spans(Range(midnight - day, None), NOON) == [(midnight, None), (midnight - day, midnight)]
    assert spans(Range(NOON, None), NOON) == [(NOON, None)]
    assert spans(Range(NOON + day, None), NOON) == [(NOON + day, None)]
    assert spans(Range(None, NOON)) == [(None, NOON)]
    assert spans(Range(None, None), NOON) == [(None, None)]
    first, last = (instant.replace(tzinfo=UTC) for instant in (datetime.min, datetime.max))
    assert spans(Range(None, first)) == [(None, first)]
    assert spans(Range(NOON, last), NOON) == [(midnight + day / 2, last)]
    assert len(spans(Range(first, last), first + 3 * day)) == 4


@given(moments, moments, moments, moments)
def test_days_share_no_instant_and_leave_none_out(
    start: datetime, end: datetime, now: datetime, instant: datetime
) -> None:
    # In UTC: an instant that a zone's clocks skip equals no other (PEP 495).
    start, end = sorted((start.astimezone(UTC), end.astimezone(UTC)))
    end = min(end, start + timedelta(days=40))
    days = list(Range(start, end).days(now.astimezone(UTC)))
    assert [day.end for day in days[1:]] == [day.start for day in days[:-1]]
    assert (days[-1].start, days[0].end) == (start, end)
    for day in days[1:]:
        assert day.start is not None
        assert not day.empty
        assert day.start.date().isoformat() == day.first_day()
        assert day.day_after() == (day.start.date() + timedelta(days=1)).isoformat()
    for open_range in (Range(start, None), Range(None, end), Range(None, None)):
        holding = [day for day in islice(open_range.days(now.astimezone(UTC)), 40_000) if instant in day]
        assert len(holding) == (instant in open_range)


def test_the_first_key_that_a_row_has_decides() -> None:
    keep = Range(NOON, None).keeping("sent", "created")
    early, late = NOON - timedelta(days=1), NOON + timedelta(days=1)
    rows = [(late, early), (early, late), (None, late), (None, early), (None, None)]
    kept = [(sent, created) for sent, created in rows if keep(SimpleNamespace(sent=sent, created=created))]
    assert kept == [(late, early), (None, late)]


def test_lists_are_asked_for_days_or_seconds() -> None:
    within = Range(NOON.replace(microsecond=5), NOON.replace(hour=13))
    days, seconds = RangeFilters("day", "after", "before", "sent"), RangeFilters("second", "start", "end", "made")
    assert days.arguments(within) == {"after": "2026-03-08", "before": "2026-03-09"}
    assert seconds.arguments(within) == {"start": NOON, "end": NOON.replace(hour=13)}


@example(datetime(9999, 12, 31, 23, 59, 58, 500_000, UTC))
@example(datetime(9999, 12, 31, 23, 59, 59, 0, UTC))
@example(datetime.max.replace(tzinfo=UTC))
@given(moments)
def test_the_last_second_is_the_next_whole_one_or_the_end_where_there_is_none(end: datetime) -> None:
    last = Range(None, end).last_second()
    assert last is not None
    if end > datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC):
        assert last == end
    else:
        assert last.microsecond == 0
        assert timedelta(0) <= last - end < timedelta(seconds=1)
