"""Spans are made of sums that may be used, and days of any zone take little more to read than those of UTC."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.logs.rows import START, message, put
from tests.rounds import rounds
from trunkline.logs.store import Ledger, Store
from trunkline.logs.store.covering import Pieces, pieces
from trunkline.logs.store.spans import Span, spans
from trunkline.logs.tree import Query

HOUR, DAY = 3_600, 86_400
FIRST = 20_000  # a day
ZONES = ["UTC", "Europe/Zurich", "America/New_York", "Asia/Tokyo", "Asia/Kolkata", "Pacific/Kiritimati"]


def seconds(found: Pieces, index: int) -> Counter[int]:
    """How often each quarter of an hour is counted for a span."""
    counted: Counter[int] = Counter()

    def add(start: int, end: int, sign: int) -> None:
        for quarter in range(start // 900, end // 900):
            counted[quarter] += sign

    for place, first, last in found.days:
        if place == index:
            add(first * DAY, last * DAY, 1)
    for (first, last), uses in found.hours.items():
        for place, sign in uses:
            if place == index:
                add(first * HOUR, last * HOUR, sign)
    for place, start, end in found.rows:
        if place == index:
            add(start, end, 1)
    return Counter({quarter: times for quarter, times in counted.items() if times})


@settings(max_examples=rounds(200, 1_000), deadline=None)
@given(
    cuts=st.lists(st.integers(0, 8 * 96), min_size=2, max_size=8, unique=True),
    dirty=st.sets(st.integers(0, 8 * 24), max_size=6),
    daily=st.booleans(),
)
def test_pieces_are_the_spans_and_use_no_sum_that_may_not_be_used(
    cuts: list[int], dirty: set[int], daily: bool
) -> None:
    places = [FIRST * DAY + cut * 900 for cut in sorted(cuts)]
    given_ = [Span(start, end, "") for start, end in pairwise(places)]
    hours = sorted(FIRST * 24 + hour for hour in dirty)
    found = pieces(given_, hours, daily=daily)
    for index, (start, end, _) in enumerate(given_):
        assert seconds(found, index) == Counter(range(start // 900, end // 900))
    assert daily or not found.days
    for _, first, last in found.days:
        assert not any(first <= hour // 24 < last for hour in hours)
    for first, last in found.hours:
        assert not any(first <= hour < last for hour in hours)


@pytest.mark.parametrize(
    ("zone", "most"), [("UTC", 0), ("Europe/Zurich", 2), ("America/New_York", 5), ("Asia/Tokyo", 9)]
)
def test_a_day_of_a_zone_is_one_of_utc_and_some_hours(zone: str, most: int) -> None:
    year = list(spans(FIRST * DAY, (FIRST + 366) * DAY, "day", zone))
    found = pieces(year, [], daily=True)
    assert len(found.days) >= 365
    assert all(last - first == 1 for _, first, last in found.days)
    assert not found.rows
    assert sum(last - first for first, last in found.hours) <= most * len(year)


def steps(run: Callable[[], object], store: Store) -> int:
    """How many steps SQLite's machine takes."""
    count = 0

    def tick() -> None:
        nonlocal count
        count += 1

    connection = store._connection()
    connection.set_progress_handler(tick, 1)
    try:
        run()
    finally:
        connection.set_progress_handler(None, 0)
    return count


def test_days_of_zones_are_not_read_by_their_hours(ledger: Ledger) -> None:
    dice = random.Random(1)
    rows = [message(number, START + dice.randrange(60 * DAY)) for number in range(4_000)]
    put(ledger, *rows)
    ledger.settle()
    with Store(ledger.path) as store:

        def cost(zone: str, by: tuple[str, ...] = ("day", "status")) -> int:
            return steps(lambda: store.stats(Query("message", None, zone), by), store)

        days, hours = cost("UTC"), cost("UTC", ("hour", "status"))
        assert days * 10 < hours
        assert cost("Europe/Zurich") < days * 5
        assert cost("Europe/Zurich") * 3 < hours
        for zone in ZONES:
            told = store.stats(Query("message", None, zone), ("day", "status"))
            assert sum(row["count"] for row in told) == 4_000
            assert all(row["count"] > 0 for row in told)
