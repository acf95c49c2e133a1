"""A stored row gives back what was sent, field by field, and the client's model."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.logs.rows import ASKED, START, date, message, put, sid, world
from tests.rounds import rounds
from trunkline.emulator.base import ACCOUNT_SID
from trunkline.logs.records import Applied, Reading
from trunkline.logs.store import Ledger, Store
from trunkline.logs.store.kinds import KINDS
from trunkline.logs.tree import KINDS as NAMES
from trunkline.logs.tree import Field, Query
from trunkline.models import api_v2010, monitor_v1


def test_every_kind_is_kept() -> None:
    assert set(KINDS) == set(NAMES) == set(world())


@pytest.mark.parametrize("kind", NAMES)
def test_a_row_comes_back_as_it_was_sent(ledger: Ledger, kind: str) -> None:
    rows = world()[kind]
    assert rows or kind == "conference"
    applied = put(ledger, *rows, kind=kind)
    assert applied == Applied(new=len(rows))
    with Store(ledger.path) as store:
        found = list(store.rows(Query(kind)))
        assert sorted(map(json.dumps, map(sorted_keys, found))) == sorted(map(json.dumps, map(sorted_keys, rows)))
        model = getattr(monitor_v1 if kind == "alert" else api_v2010, KINDS[kind].model)
        models = list(store.models(Query(kind)))
        assert models == [model.from_json(json.dumps(row)) for row in found]
    assert put(ledger, *rows, kind=kind) == Applied(same=len(rows))


def sorted_keys(row: dict[str, Any]) -> dict[str, Any]:
    return dict(sorted(row.items()))


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
FIELDS = st.sampled_from([*message(0), "unheard_of", "\x03", ""])
ODD = st.one_of(
    JSON,
    st.sampled_from(["-0.0075", "1e400", "-0.00750", "007", "7", "+7", "\ud800", "a\0b", "\\u0001", "\x01\x02\x03"]),
    st.sampled_from(["2026-03-01T00:00:00Z", "Mon, 01 Mar 2026 00:00:00 +0000", "Sun, 01 Mar 2026 24:00:00 +0000"]),
)


@settings(max_examples=rounds(150, 600), deadline=None)
@given(changes=st.dictionaries(FIELDS, ODD, max_size=6), left=st.sets(FIELDS, max_size=4))
def test_odd_fields_come_back_too(tmp_path_factory: pytest.TempPathFactory, changes: Any, left: set[str]) -> None:
    row = message(1) | changes
    row = {key: value for key, value in row.items() if key not in left} | {"sid": message(1)["sid"]}
    path = tmp_path_factory.mktemp("odd") / "logs.db"
    with Ledger(path) as ledger:
        put(ledger, row)
        assert put(ledger, row) == Applied(same=1)
        with Store(path) as store:
            assert store.wire(row["sid"]) == row
            assert len(store.page(Query("message")).rows) == 1
        assert ledger.check() == []


def test_a_row_without_a_date_is_kept_by_the_next_best(ledger: Ledger) -> None:
    put(ledger, message(1, date_created=None, date_sent=date(START + 50)), message(2, date_created="", date_sent=None))
    put(ledger, {"sid": sid("SM", 3)})
    with Store(ledger.path) as store:
        page = store.page(Query("message"))
        assert [key >> 30 for key in page.keys] == [int(ASKED), int(START + 50), int(START + 2)]
        assert store.wire(sid("SM", 3)) == {"sid": sid("SM", 3)}
        assert page.rows[1].date_created is None
        assert ("rows[1].date_created", "what is always sent") in {(each.path, each.expected) for each in page.problems}


def test_a_row_without_sid_is_refused_and_nothing_is_written(ledger: Ledger) -> None:
    with pytest.raises(ValueError, match="a message row has no sid"):
        put(ledger, message(1), {"body": "x"})
    with pytest.raises(ValueError, match="kind must be one of message, "):
        ledger.apply([Reading("fax", ACCOUNT_SID, ASKED, [])])
    with Store(ledger.path) as store:
        assert store.page(Query("message")).rows == []


def test_rows_whose_keys_collide_are_all_kept(ledger: Ledger) -> None:
    rows = [message(1) | {"sid": f"SM{place:024x}ffffffff"} for place in range(5)]
    rows += [message(1) | {"sid": f"SM{9:024x}00000000"}]
    put(ledger, *rows[:2])
    put(ledger, *rows)
    with Store(ledger.path) as store:
        page = store.page(Query("message"))
        assert {key >> 30 for key in page.keys} == {int(START)}
        assert {row.sid for row in page.rows} == {row["sid"] for row in rows}
        assert all(store.row(row["sid"]).sid == row["sid"] for row in rows)


def test_pages_lead_to_each_other(ledger: Ledger) -> None:
    put(ledger, *(message(number, START + number) for number in range(25)))
    with Store(ledger.path) as store:
        query = Query("message")
        first = store.page(query, size=10)
        second = store.page(query, first.older, size=10)
        third = store.page(query, second.older, size=10)
        seconds = [key >> 30 for page in (first, second, third) for key in page.keys]
        assert seconds == [int(START) + number for number in reversed(range(25))]
        assert (first.newer, third.older) == (None, None)
        assert store.page(query, third.newer, 10, newer=True).keys == second.keys
        back = store.page(query, second.newer, 10, newer=True)
        assert (back.keys, back.newer, back.older) == (first.keys, None, first.keys[-1])
        # Rows that arrive stay out of the pages before them.
        put(ledger, message(99, START + 99))
        assert store.page(query, first.older, size=10).keys == second.keys


@pytest.mark.parametrize("size", [0, 10_001])
def test_a_page_has_a_size(ledger: Ledger, size: int) -> None:
    with Store(ledger.path) as store, pytest.raises(ValueError, match=f"size must be 1 to 10000, not {size}"):
        store.page(Query("message"), size=size)


def test_what_belongs_to_a_row_is_found(ledger: Ledger) -> None:
    rows = world()
    for kind in ("message", "call", "recording", "transcription", "media", "alert", "participant"):
        put(ledger, *rows[kind], kind=kind)
    recording, alert, media = rows["recording"][0], rows["alert"][0], rows["media"][0]
    with Store(ledger.path) as store:
        assert [each.sid for each in store.children(recording["call_sid"])["recording"]] == [recording["sid"]]
        assert [each.sid for each in store.children(recording["sid"])["transcription"]] == ["TR" + recording["sid"][2:]]
        assert alert["sid"] in {each.sid for each in store.children(alert["resource_sid"])["alert"]}
        assert media["sid"] in {each.sid for each in store.children(media["parent_sid"])["media"]}
        assert len(store.children(sid("CF", 0))["participant"]) == 3
        calls = {each["call_sid"] for each in rows["recording"]}
        with_recording = store.models(Query("call", Field("has", "=", ("recording",))))
        assert {call.sid for call in with_recording} == calls & {row["sid"] for row in rows["call"]}


def test_rows_are_read_on_while_the_store_is_written(ledger: Ledger) -> None:
    put(ledger, *(message(number, START + number) for number in range(1_200)))

    def read() -> Iterator[int]:
        with Store(ledger.path) as store:
            for place, row in enumerate(store.rows(Query("message"))):
                if place % 100 == 0:
                    put(ledger, message(5_000 + place, START + 5_000 + place))
                yield int(row["body"].rpartition(" ")[2])

    assert list(read()) == list(reversed(range(1_200)))


def test_a_store_is_for_its_owner_alone(ledger: Ledger, tmp_path: Path) -> None:
    put(ledger, message(1))
    assert {oct(file.stat().st_mode & 0o777) for file in tmp_path.iterdir()} == {"0o600"}
