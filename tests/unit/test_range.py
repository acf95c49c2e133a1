"""Ranges without a server: which days are asked for, which rows are kept, what is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline._range import Range

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
        (datetime(2026, 3, 8), None, ValueError, "start has no time zone"),
        (None, datetime(2026, 3, 8), ValueError, "end has no time zone"),
        (NOON, NOON - timedelta(microseconds=1), ValueError, "must not be after"),
        ("2026-03-08", None, TypeError, "start must be a datetime"),
        (NOON.date(), None, TypeError, "start must be a datetime"),
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=1))), None, ValueError, "too far away"),
    ],
)
def test_refusals(start: Any, end: Any, error: type[Exception], text: str) -> None:
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


def test_the_first_key_that_a_row_has_decides() -> None:
    keep = Range(NOON, None).keeping(lambda row: row[0], lambda row: row[1])
    early, late = NOON - timedelta(days=1), NOON + timedelta(days=1)
    rows = [(late, early), (early, late), (None, late), (None, early), (None, None)]
    assert [row for row in rows if keep(row)] == [(late, early), (None, late)]
