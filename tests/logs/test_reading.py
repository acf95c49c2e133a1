"""The decisions of `reading`, one by one and by the thousand."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.reading import absence, follow, passes, windows
from trunkline.reading.absence import Suspect, judged
from trunkline.reading.clock import ApiClock
from trunkline.reading.kinds import DAY, HOUR, KINDS, instant, latest, seconds
from trunkline.reading.limiter import Limiter
from trunkline.reading.order import replaces
from trunkline.reading.passes import Pass
from trunkline.reading.windows import DayState, Pace
from trunkline.types.dates import format_rfc2822

instants = st.floats(0, 4e9)


def test_dates_of_both_sorts_are_read() -> None:
    assert seconds("Wed, 16 Sep 2026 15:20:00 +0000") == seconds("2026-09-16T15:20:00Z") == 1_789_572_000
    assert seconds("soon") is None
    assert instant({"date_sent": None}, "date_sent") is None
    assert latest(KINDS["message"], {"date_created": "2026-09-16T15:20:00Z"}) == 1_789_572_000
    assert latest(KINDS["message"], {}) is None


@given(st.lists(st.tuples(instants, st.one_of(st.none(), instants)), min_size=2, max_size=6), st.randoms())
def test_the_last_reply_holds_in_whatever_order_they_come(replies: list[Any], dice: Any) -> None:
    """Where `date_updated` never goes back, the reply that was asked for last is kept."""
    replies = sorted({asked: (asked, updated) for asked, updated in replies}.values())
    newest = 0.0
    ordered = []
    for asked, updated in replies:
        newest = max(newest, updated or 0.0)
        ordered.append((asked, newest))
    shuffled = ordered[:]
    dice.shuffle(shuffled)
    kept = shuffled[0]
    for reply in shuffled[1:]:
        if replaces(*kept, *reply):
            kept = reply
    assert kept == ordered[-1]


def test_a_copy_that_lags_does_not_replace() -> None:
    assert not replaces(10.0, 9.0, 11.0, 8.0)
    assert replaces(10.0, 9.0, 11.0, 9.0)
    assert replaces(10.0, None, 11.0, 1.0)
    assert replaces(10.0, 9.0, 11.0, None)


@given(st.lists(st.tuples(st.floats(0, 20 * HOUR), st.booleans()), max_size=8))
def test_only_two_404_an_hour_apart_without_a_reply_between_are_gone(replies: list[tuple[float, bool]]) -> None:
    state: Any = Suspect(0.0)
    first = None
    for asked, found in sorted(replies):
        state = judged(state, asked, found)
        if found:
            assert state == "there"
            return
        if first is not None and asked - first >= HOUR:
            assert state == "gone"
            return
        first = asked if first is None else first
        assert state == Suspect(first + HOUR, first)


@given(instants, st.floats(0, 40 * DAY))
def test_open_rows_are_asked_for_at_growing_ages(created: float, age: float) -> None:
    due = follow.due_at(created, created + age)
    assert due - (created + age) >= 600 - 1e-3
    assert due >= created + 1.05 * age - 1e-3


def test_how_often_an_open_row_is_asked_for() -> None:
    asked, times = 0.0, 0
    while (due := follow.due("message", "scheduled", False, 0.0, asked)) is not None:
        asked, times = due, times + 1
    assert 100 < times < 160
    assert 39 * DAY < asked < 40 * DAY


@pytest.mark.parametrize(
    ("kind", "status", "priced", "days"),
    [
        ("message", "queued", False, 40),
        ("message", "partially_delivered", True, 40),
        ("message", "unheard-of", True, 40),
        ("message", "delivered", False, 5),
        ("message", "delivered", True, 0),
        ("message", "received", False, 0),
        ("message", "failed", False, 0),
        ("call", "in-progress", False, 40),
        ("call", "completed", False, 5),
        ("call", "busy", False, 0),
        ("conference", "completed", False, 0),
        ("alert", None, False, 0),
        ("number", None, False, 0),
    ],
)
def test_which_rows_are_followed(kind: str, status: str | None, priced: bool, days: int) -> None:
    assert follow.followed(kind, status, priced) == days * DAY


@given(st.integers(0, 40_000), st.floats(0, 200 * DAY), st.integers(1, 3_000))
def test_a_day_is_always_read_again_and_at_last_sealed(day: int, late: float, pages: int) -> None:
    pace = Pace()
    read = day * DAY + late
    times = 0
    while not windows.seals(day, read, pace):
        due = windows.next_read(day, DayState(read, pages, 1, False), pace)
        assert due > read
        read, times = due, times + 1
        assert times < 200
    assert times == 0 or read <= (day + 1) * DAY + pace.seal + max(pace.young, 1) * max(1, pages / 100)
    audit = windows.next_read(day, DayState(read, pages, 1, True), pace)
    rounding = 1e-6  # instants of seconds since 1970, as floats
    assert 60 * DAY - rounding <= audit - read <= 90 * DAY + rounding


@given(st.one_of(st.none(), instants), st.lists(st.one_of(st.none(), instants), max_size=5))
def test_a_head_ends_with_a_page_of_older_rows_alone(floor: float | None, rows: list[float | None]) -> None:
    ends = passes.far_enough(floor, rows)
    assert ends == bool(floor is not None and rows and all(row is not None and row < floor for row in rows))


@given(st.floats(0, 1e9), st.one_of(st.none(), instants), st.one_of(st.none(), st.text()), st.integers(0, 99))
def test_a_pass_is_its_mark(begun: float, floor: float | None, link: str | None, pages: int) -> None:
    one = Pass(begun, floor, link, pages, 7)
    assert Pass.from_json(json.loads(json.dumps(one.to_json()))) == one
    assert one.after(3, "next") == Pass(begun, floor, "next", pages + 1, 10)


def test_what_a_head_proves() -> None:
    assert passes.proven(None, 1e6, absence.YOUNG) == (float("-inf"), 1e6 - 2 * HOUR)
    assert passes.proven(5e5, 1e6, absence.YOUNG)[0] > 5e5


@given(st.integers(1, 20), st.lists(st.tuples(st.sampled_from(["ok", "429"]), st.floats(0, 5)), max_size=200))
def test_the_limiter_stays_within_its_bounds(most: int, events: list[tuple[str, float]]) -> None:
    limiter, now = Limiter(most), 0.0
    for what, passed in events:
        now += passed
        if what == "ok":
            limiter.answered()
        else:
            limiter.refused(now, now, None)
        assert 1 <= limiter.allowed <= most
        assert limiter.until <= now + 60
        assert limiter.free(now) >= 0


def test_the_limiter_halves_once_for_requests_that_were_together_and_comes_back() -> None:
    limiter = Limiter(8)
    for _ in range(8):
        limiter.refused(10.0, 11.0, 2.0)
    assert limiter.allowed == 4
    assert limiter.free(12.0) == 0
    assert limiter.free(13.0) == 4
    for _ in range(400):
        limiter.answered()
    assert limiter.allowed == 8


def at(moment: float) -> str:
    from datetime import UTC, datetime

    return format_rfc2822(datetime.fromtimestamp(moment, UTC))


@given(
    st.lists(st.tuples(st.floats(0, 3_600), st.floats(-4_000, 4_000)), min_size=1, max_size=20), st.floats(-9e4, 9e4)
)
def test_the_clock_never_goes_back_once_it_is_set(replies: list[tuple[float, float]], wrong: float) -> None:
    local = [1_000.0]
    clock = ApiClock(lambda: local[0], lambda: 1.7e9 + wrong)
    clock.observe(at(1.7e9), clock.now())
    assert abs(clock.now() - 1.7e9) <= 1
    last = clock.now()
    for passed, off in replies:
        begun = clock.now()
        local[0] += passed
        clock.observe(at(1.7e9 + local[0] - 1_000.0 + off), begun)
        assert clock.now() >= last
        last = clock.now()


def test_the_clock_takes_no_nonsense() -> None:
    clock = ApiClock(lambda: 5.0, lambda: 100.0)
    assert clock.observe(None, 100.0) == clock.observe("soon", 100.0) == 0.0
    assert clock.now() == 100.0
