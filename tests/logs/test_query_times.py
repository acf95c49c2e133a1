"""Dates in a search: half open, of the viewer's zone, with days of 23 and 25 hours."""

from __future__ import annotations

from datetime import datetime

import pytest

from trunkline.logs.query import And, Between, Not, Or, Query, Word, parse, text

ZURICH = "Europe/Zurich"
HOUR = 3600


def at(written: str) -> int:
    return int(datetime.fromisoformat(written).timestamp())


def span(written: str, zone: str = ZURICH, now: str = "2026-09-21T23:30:00+00:00") -> tuple[int | None, int | None]:
    node = parse(written, zone=zone, now=at(now)).tree
    assert isinstance(node, Between)
    return node.since, node.before


@pytest.mark.parametrize(
    ("written", "since", "before"),
    [
        ("on:2026-03-01", "2026-03-01T00:00:00+01:00", "2026-03-02T00:00:00+01:00"),
        ("on:2026-3-1", "2026-03-01T00:00:00+01:00", "2026-03-02T00:00:00+01:00"),
        ("on:2026-12", "2026-12-01T00:00:00+01:00", "2027-01-01T00:00:00+01:00"),
        ("on:2026-07", "2026-07-01T00:00:00+02:00", "2026-08-01T00:00:00+02:00"),
        ("on:2026", "2026-01-01T00:00:00+01:00", "2027-01-01T00:00:00+01:00"),
        ("on:today", "2026-09-22T00:00:00+02:00", "2026-09-23T00:00:00+02:00"),
        ("on:Yesterday", "2026-09-21T00:00:00+02:00", "2026-09-22T00:00:00+02:00"),
        ("after:2026-03-01", "2026-03-01T00:00:00+01:00", None),
        ("before:2026-03-01", None, "2026-03-01T00:00:00+01:00"),
        ("after:2026-03-01T14:30", "2026-03-01T14:30:00+01:00", None),
        ('after:"2026-03-01 14:30:05"', "2026-03-01T14:30:05+01:00", None),
        ("after:2026-03-01T14:30:05Z", "2026-03-01T14:30:05+00:00", None),
        ("before:2026-03-01t14:30-08:00", None, "2026-03-01T14:30:00-08:00"),
        ("last:30m", "2026-09-21T23:00:00+00:00", None),
        ("last:12h", "2026-09-21T11:30:00+00:00", None),
        ("last:7d", "2026-09-14T23:30:00+00:00", None),
        ("last:2W", "2026-09-07T23:30:00+00:00", None),
    ],
)
def test_what_a_date_means(written: str, since: str | None, before: str | None) -> None:
    assert span(written) == (since and at(since), before and at(before))


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        (ZURICH, "2026-03-29", 23),
        (ZURICH, "2026-10-25", 25),
        (ZURICH, "2026-07-01", 24),
        ("America/New_York", "2026-03-08", 23),
        ("America/New_York", "2026-11-01", 25),
        ("Australia/Lord_Howe", "2026-04-05", 24.5),
        ("Africa/Cairo", "2026-04-24", 23),  # begins at 1 o'clock
        ("America/Havana", "2026-11-01", 25),  # has its first hour twice
        ("Pacific/Apia", "2011-12-30", 0),  # was left out
        ("UTC", "2026-03-29", 24),
    ],
)
def test_days_have_the_hours_that_clocks_give_them(zone: str, day: str, hours: float) -> None:
    since, before = span(f"on:{day}", zone)
    assert since is not None
    assert before is not None
    assert before - since == hours * HOUR


def test_days_follow_each_other() -> None:
    for zone in (ZURICH, "Africa/Cairo", "America/Havana", "Australia/Lord_Howe"):
        last = span("on:2026-01-31", zone)[1]
        for month in range(2, 13):
            since, before = span(f"on:2026-{month:02}", zone)
            assert since == last
            last = before
        assert last == span("on:2027", zone)[0]


def test_days_ago_keep_the_time_of_day() -> None:
    # Noon in Zurich is 10:00 UTC in summer and 11:00 in winter.
    assert span("last:7d", now="2026-10-28T11:00:00+00:00")[0] == at("2026-10-21T10:00:00+00:00")
    assert span("last:24h", now="2026-10-25T11:00:00+00:00")[0] == at("2026-10-24T11:00:00+00:00")
    assert span("last:1d", now="2026-10-25T11:00:00+00:00")[0] == at("2026-10-24T10:00:00+00:00")


@pytest.mark.parametrize(
    ("instant", "written"),
    [
        ("2026-03-01T00:00:00+01:00", "after:2026-03-01"),
        ("2026-03-01T14:30:00+01:00", "after:2026-03-01T14:30"),
        ("2026-03-01T14:30:05+01:00", "after:2026-03-01T14:30:05"),
        ("2026-10-25T02:30:00+02:00", "after:2026-10-25T02:30"),
        ("2026-10-25T02:30:00+01:00", "after:2026-10-25T01:30:00Z"),  # the second time
    ],
)
def test_an_instant_is_written_in_its_zone(instant: str, written: str) -> None:
    query = Query("message", Between(at(instant), None), ZURICH)
    assert text(query) == written
    assert parse(written, zone=ZURICH, now=0) == query


def test_a_span_with_two_bounds_is_two_terms() -> None:
    day = Between(at("2026-03-01T00:00:00+01:00"), at("2026-03-02T00:00:00+01:00"))
    assert text(Query("message", day, ZURICH)) == "after:2026-03-01 before:2026-03-02"
    for around in (Not(day), Or((Word("a"), Not(day))), And((Word("a"), Not(day)))):
        assert "-(after:2026-03-01 before:2026-03-02)" in text(Query("message", around, ZURICH))
    assert text(Query("message", Or((Word("a"), day)), ZURICH)) == "a OR after:2026-03-01 before:2026-03-02"


@pytest.mark.parametrize("written", ["last:7d", "on:yesterday", "after:today", "before:2026-03", "on:2026-10-25"])
def test_a_date_keeps_its_words(written: str) -> None:
    query = parse(written, zone=ZURICH, now=1.79e9)
    assert text(query) == written
    assert parse(text(query), zone=ZURICH, now=1.79e9) == query
    later = parse(text(query), zone=ZURICH, now=1.8e9)
    assert (later == query) is (written[-1] not in "dy")  # a text that is kept goes with the time
