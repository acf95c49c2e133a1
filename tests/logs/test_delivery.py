"""How long messages took: the store's counts are those of a look at every row and its history."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.logs.rows import START, date, message, put, world
from trunkline.logs.query import parse
from trunkline.logs.store import Ledger, SearchError, Store
from trunkline.logs.store.delivery import STEPS
from trunkline.logs.web.parts.times import bars, times


def step(seconds: float) -> int | None:
    return next((each for each in STEPS if seconds <= each), None)


def test_counts_are_those_of_the_rows(tmp_path: Path) -> None:
    with Ledger(tmp_path / "logs.db") as ledger:
        put(ledger, *world()["message"])
        ledger.settle()
    with Store(ledger.path, budget=None) as store:
        for text in ("", "is:outbound", "country:US last:30d", "status:delivered", "status:failed", "code"):
            query = parse(text, now=START + 200 * 86_400)
            expected: Counter[Any] = Counter()
            for row in store.models(query):
                if row.status == "delivered":
                    expected[step((row.date_updated - row.date_created).total_seconds())] += 1
            assert Counter({row["within"]: row["count"] for row in store.delivery(query)}) == expected


def test_what_was_seen_counts_more_than_the_last_change(tmp_path: Path) -> None:
    with Ledger(tmp_path / "logs.db") as ledger:
        put(ledger, message(1, status="sent"), asked=START + 2)
        put(ledger, message(1, status="delivered"), asked=START + 14)
        put(
            ledger, message(1, status="delivered", price="-0.02", date_updated=date(START + 5_000)), asked=START + 5_001
        )
        put(ledger, message(2, status="delivered", date_updated=date(START + 40)), asked=START + 50)
        put(ledger, message(3, status="sent"), asked=START + 5)
        put(ledger, message(4, status="read", date_updated=date(START + 3_000)), asked=START + 3_001)
        put(ledger, message(5, status="sent"), asked=START + 2)
        put(ledger, message(5, status="read", date_updated=date(START + 80)), asked=START + 85)
    with Store(ledger.path) as store:
        found = store.delivery(parse("", now=START), ("country",))
    assert found == [
        {"country": "US", "within": 15, "count": 1},
        {"country": "US", "within": 45, "count": 1},
        {"country": "US", "within": 90, "count": 1},
    ]


def test_what_cannot_be_asked_is_told(tmp_path: Path) -> None:
    with Ledger(tmp_path / "logs.db") as ledger, Store(ledger.path) as store:
        with pytest.raises(SearchError, match="only messages"):
            store.delivery(parse("", "call", now=0))
        with pytest.raises(SearchError, match="by must be some of"):
            store.delivery(parse("", now=0), ("body",))
        assert store.delivery(parse("", now=0)) == []


@given(st.dictionaries(st.sampled_from([*STEPS, None]), st.integers(1, 1_000), min_size=1))
def test_medians_and_bars_are_of_all(counts: dict[int | None, int]) -> None:
    found = times(counts)
    assert found.count == sum(counts.values()) == sum(count for _, _, count in bars(counts))
    ordered = [each for each in (*STEPS, None) for _ in range(counts.get(each, 0))]
    half, most = ordered[-(-len(ordered) // 2) - 1], ordered[-(-len(ordered) * 9 // 10) - 1]
    for said, exact in ((found.half, half), (found.most, most)):
        assert said.startswith(">") == (exact is None)
