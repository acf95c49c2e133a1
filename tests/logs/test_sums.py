"""Sums are those of the rows: after any writes, by any group, in zones with days of 23 and 25 hours."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.logs.brute import created, matches
from tests.logs.rows import ASKED, START, message, put, sid, world
from tests.logs.test_search import OTHER, ROWS, TREES
from tests.rounds import rounds
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.records import Gone, Reading
from trunkline.logs.store import Ledger, SearchError, Store
from trunkline.logs.store.countries import country
from trunkline.logs.store.spans import spans
from trunkline.logs.store.statistics import BY, TIMES
from trunkline.logs.tree import And, Between, Field, Node, Not, Or, Query, Word

HOUR, DAY = 3_600, 86_400
ZONES = [
    "UTC",
    "Europe/Zurich",
    "America/New_York",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Africa/Cairo",
]


def group(row: dict[str, Any], name: str, zone: ZoneInfo) -> Any:
    local = datetime.fromtimestamp(created(row), UTC).astimezone(zone)
    if name == "hour":
        return local.replace(minute=0, second=0).isoformat(timespec="minutes")
    if name == "day":
        return local.date().isoformat()
    if name == "week":
        return datetime.fromisocalendar(*local.isocalendar()[:2], 1).date().isoformat()
    if name == "month":
        return f"{local:%Y-%m}"
    if name == "country":
        other = row["from"] if row["direction"] == "inbound" else row["to"]
        return country(other)
    return row[{"status": "status", "error": "error_code", "direction": "direction", "account": "account_sid"}[name]]


def counted(rows: list[dict[str, Any]], by: tuple[str, ...], zone: str) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    """The sums by a look at every row."""
    counts: Counter[Any] = Counter()
    segments: Counter[Any] = Counter()
    priced: Counter[Any] = Counter()
    cost: dict[Any, Decimal] = defaultdict(Decimal)
    for row in rows:
        key = tuple(group(row, name, ZoneInfo(zone)) for name in by)
        counts[key] += 1
        segments[key] += int(row["num_segments"])
        if row["price"] is not None:
            priced[key] += 1
            cost[key] -= Decimal(row["price"])
    return {key: (counts[key], segments[key], priced[key], {"USD": cost[key]} if priced[key] else {}) for key in counts}


def told(store: Store, query: Query, by: tuple[str, ...]) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    found = store.stats(query, by)
    keys = [tuple(row[name] for name in by) for row in found]
    assert len(set(keys)) == len(keys)
    assert keys == sorted(keys, key=lambda key: [(value is None, value or 0) for value in key])
    return {
        key: (row["count"], row["segments"], row["priced"], row["cost"]) for key, row in zip(keys, found, strict=True)
    }


@pytest.fixture(scope="module", params=["settled", "dirty"])
def store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store whose hours are recounted, and one where some are yet to be."""
    path = tmp_path_factory.mktemp("sums") / "logs.db"
    with Ledger(path) as ledger:
        for start in range(0, len(ROWS), 40):
            put(ledger, *ROWS[start : start + 40])
        if request.param == "settled":
            ledger.settle()
            assert ledger.settle() == 0
    raw = sqlite3.connect(path)
    assert bool(raw.execute("SELECT count(*) FROM dirty").fetchone()[0]) == (request.param == "dirty")
    raw.close()
    with Store(path, budget=None) as made:
        yield made


SUMMED: st.SearchStrategy[Node] = st.one_of(
    st.builds(Field, st.just("status"), st.just("="), st.sampled_from([("failed",), ("delivered", "sent")])),
    st.builds(Field, st.just("is"), st.just("="), st.sampled_from([("inbound",), ("open", "failed"), ("outbound",)])),
    st.builds(Field, st.just("error"), st.just("="), st.sampled_from([("any",), ("30007",)])),
    st.builds(Field, st.just("country"), st.just("="), st.sampled_from([("US",), ("gb", "ch")])),
    st.builds(Field, st.just("account"), st.just("="), st.just((OTHER,))),
)
SPANS = st.builds(Between, *[st.none() | st.floats(START - HOUR, START + 31 * DAY)] * 2)
CHOSEN = st.one_of(
    st.none(),
    SUMMED,
    SPANS,
    st.builds(lambda *parts: And(parts), SPANS, SUMMED, st.builds(Not, SUMMED)),
    st.builds(lambda *parts: Or(parts), SUMMED, SUMMED),
    TREES,
)


@settings(max_examples=rounds(250, 1_000), deadline=None)
@given(
    tree=CHOSEN,
    times=st.sampled_from([(), *((name,) for name in TIMES)]),
    by=st.lists(st.sampled_from([name for name in BY if name not in TIMES]), unique=True, max_size=3),
    zone=st.sampled_from(ZONES),
)
def test_sums_are_those_of_the_rows(
    store: Store, tree: Node | None, times: tuple[str, ...], by: list[str], zone: str
) -> None:
    names = (*times, *by)
    wanted = counted([row for row in ROWS if matches(tree, row)], names, zone)
    assert told(store, Query("message", tree, zone), names) == wanted


WRITES = st.lists(
    st.tuples(
        st.sampled_from(["put", "put", "put", "gone", "settle", "retain"]),
        st.integers(0, 12),
        st.sampled_from(["queued", "delivered", "failed"]),
        st.sampled_from([None, "-0.00750", "-0.10000"]),
    ),
    max_size=25,
)


@settings(max_examples=rounds(60, 250), deadline=None)
@given(writes=WRITES)
def test_sums_are_right_after_any_writes(tmp_path_factory: pytest.TempPathFactory, writes: Any) -> None:
    rows: dict[int, dict[str, Any]] = {}
    floor = 0
    with Ledger(tmp_path_factory.mktemp("writes") / "logs.db") as ledger, Store(ledger.path) as store:
        for turn, (verb, number, status, price) in enumerate(writes):
            if verb == "put":
                row = message(number, START + number * 2_000, status=status, price=price)
                put(ledger, row, asked=ASKED + turn)
                if number * 2_000 >= floor or number in rows:
                    rows[number] = row
            elif verb == "gone":
                ledger.apply([], [], [Gone("message", sid("SM", number), ASKED + turn)])
            elif verb == "settle":
                ledger.settle()
            else:
                floor = max(floor, number * 1_000)
                ledger.retain(rows={"message": START + floor})
                rows = {key: row for key, row in rows.items() if key * 2_000 >= floor}
            for by in (("day", "status"), ("hour",), ()):
                assert told(store, Query("message"), by) == counted(list(rows.values()), by, "UTC")
            assert store.total(Query("message")) == len(rows)
        assert ledger.check() == []


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Zurich", "2026-03-29", 23),
        ("Europe/Zurich", "2026-10-25", 25),
        ("Europe/Zurich", "2026-06-01", 24),
        ("Australia/Lord_Howe", "2026-04-05", 24.5),
        ("Africa/Cairo", "2026-04-24", 23),  # the first hour is the one that is left out
        ("America/Havana", "2026-11-01", 25),  # midnight comes twice
        ("Pacific/Apia", "2011-12-29", 24),
    ],
)
def test_days_are_as_long_as_they_are(zone: str, day: str, hours: float) -> None:
    begin = datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()
    found = {span.label: span for span in spans(int(begin) - 2 * DAY, int(begin) + 3 * DAY, "day", zone)}
    assert (found[day].end - found[day].start) / HOUR == hours


@settings(max_examples=rounds(60, 250), deadline=None)
@given(
    start=st.integers(0, 4 * 10**9),
    length=st.integers(1, 40 * DAY),
    unit=st.sampled_from(TIMES),
    zone=st.sampled_from([*ZONES, "Pacific/Apia", "America/Havana", "Asia/Beirut", "America/Sao_Paulo"]),
)
def test_spans_follow_each_other(start: int, length: int, unit: str, zone: str) -> None:
    found = list(spans(start, start + length, unit, zone))
    assert found[0].start == start
    assert found[-1].end == start + length
    assert all(one.end == other.start for one, other in pairwise(found))
    assert all(span.start < span.end for span in found)
    if unit != "hour":
        assert len({span.label for span in found}) == len(found)


def test_the_day_of_a_long_past_comes_from_the_daily_sums(ledger: Ledger) -> None:
    """A chart of days reads no row."""
    put(ledger, *(message(number, START + number * HOUR) for number in range(2_000)))
    ledger.settle()
    raw = sqlite3.connect(ledger.path)
    raw.execute("DELETE FROM message WHERE id NOT IN (SELECT min(id) FROM message UNION SELECT max(id) FROM message)")
    raw.execute("DELETE FROM hourly WHERE hour / 24 < (SELECT max(day) FROM daily)")
    raw.commit()
    raw.close()
    with Store(ledger.path) as store:
        assert sum(row["count"] for row in store.stats(Query("message"))) == 2_000


def test_calls_recordings_and_alerts_are_summed(ledger: Ledger) -> None:
    rows = world()
    for kind in ("call", "recording", "alert", "media"):
        put(ledger, *rows[kind], kind=kind)
    with Store(ledger.path) as store:
        found = store.stats(Query("call", None, "Asia/Kolkata"), ("day", "status"))
        assert sum(row["count"] for row in found) == len(rows["call"])
        assert sum(row["duration"] for row in found) == sum(int(row["duration"] or 0) for row in rows["call"])
        cost = sum((row["cost"].get("USD", Decimal(0)) for row in found), Decimal(0))
        assert cost == -sum(Decimal(row["price"]) for row in rows["call"] if row["price"])
        alerts = store.stats(Query("alert"), ("error",))
        assert {row["error"]: row["count"] for row in alerts} == Counter(
            int(row["error_code"]) for row in rows["alert"]
        )
        # Kinds without sums are counted.
        assert [row["count"] for row in store.stats(Query("media"), ())] == [len(rows["media"])]
        assert store.total(Query("media")) == len(rows["media"])


def test_the_total_of_many_is_known_where_the_sums_know_it(ledger: Ledger) -> None:
    dice = random.Random(1)
    for start in range(0, 1_200, 400):
        rows = [
            message(number, START + dice.randrange(DAY), status=["delivered", "failed"][number % 2])
            for number in range(start, start + 400)
        ]
        put(ledger, *rows)
    with Store(ledger.path) as store:
        assert store.total(Query("message")) == 1_200
        assert store.total(Query("message", Field("status", "=", ("failed",)))) == 600
        assert store.total(Query("message", Word("hello"))) is None
        assert store.total(Query("message", Word("17"))) == 1


def test_currencies_are_not_added(ledger: Ledger) -> None:
    other = message(2, START + 5, price="-1.00000", price_unit="EUR")
    put(ledger, message(1), message(3), other)
    with Store(ledger.path) as store:
        (row,) = store.stats(Query("message"), ("day",))
        assert row["cost"] == {"USD": Decimal("0.015"), "EUR": Decimal(1)}
        assert row["priced"] == 3


@pytest.mark.parametrize(
    ("by", "zone", "says"),
    [
        (("colour",), "UTC", "by must be some of hour, day, .*, not 'colour'"),
        (("day", "hour"), "UTC", "at most one of hour, day, week and month"),
        (("status", "status"), "UTC", "by must name each once"),
        (("day",), "Mars/Base", "zone must be an IANA name such as Europe/Zurich, not 'Mars/Base'"),
        (("day",), "../etc/passwd", "zone must be an IANA name"),
    ],
)
def test_what_cannot_be_summed_is_said(ledger: Ledger, by: tuple[str, ...], zone: str, says: str) -> None:
    put(ledger, message(1))
    with Store(ledger.path) as store, pytest.raises(SearchError, match=says):
        store.stats(Query("message", None, zone), by)


def test_an_empty_store_has_no_sums(ledger: Ledger, tmp_path: Path) -> None:
    ledger.apply([Reading("message", ACCOUNT_SID, ASKED, [])])
    with Store(ledger.path) as store:
        assert store.stats(Query("message")) == []
        assert store.total(Query("message")) == 0
        page = store.page(Query("message"))
        assert (page.rows, page.older, page.newer, page.searched_back_to) == ([], None, None, None)


def test_rows_of_other_accounts_have_no_part_in_sums(ledger: Ledger) -> None:
    """Neither in how long the time is that they are of, nor in the order of what they say."""
    ledger.apply([Reading("message", OTHER, ASKED, [message(1, 0, account_sid=OTHER, price_unit="AUD")])])
    put(ledger, message(2, START), message(3, START, price_unit="EUR"), message(4, START, price_unit="AUD"))
    ledger.settle()
    with Store(ledger.path) as store:
        with pytest.raises(SearchError, match="spans of a hour"):
            store.stats(Query("message"), ("hour",))
        (row,) = store.stats(Query("message", Field("account", "=", (ACCOUNT_SID,))), ("hour",))
        assert row["count"] == 3
        assert list(row["cost"]) == ["AUD", "EUR", "USD"]
        both = And((Field("account", "=", (ACCOUNT_SID,)), Field("account", "=", (OTHER, ACCOUNT_SID))))
        assert store.stats(Query("message", both), ("hour",)) == [row]
        assert store.stats(Query("message", Field("account", "=", ("nobody",))), ("hour",)) == []
