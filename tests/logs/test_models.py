"""The models that a store makes of its columns are those that the client's decode makes of what was sent."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.logs.rows import START, message, put, sid, world
from tests.logs.test_rows import FIELDS, ODD
from tests.rounds import rounds
from trunkline._core.model.decode import decode
from trunkline.logs.store import Ledger, Store, models
from trunkline.logs.tree import KINDS as NAMES
from trunkline.logs.tree import Query


def told(model: Any) -> dict[str, tuple[type, Any]]:
    """The fields of a model as they are read, with their types."""
    read = {name: getattr(model, name) for name in model.__struct_fields__}
    return {name: (type(value), value) for name, value in read.items()}


def decoded(store: Store, kind: str) -> list[Any]:
    """The models of all rows, by way of JSON."""
    wires = json.dumps(list(store.rows(Query(kind))))
    kinds: Any = list[models.model_of(kind)]  # type: ignore[misc]
    return list(decode(kinds, wires.encode()).value)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What the client's decode is given while models are made."""
    given: list[bytes] = []

    def spy(kind: Any, data: bytes) -> Any:
        given.append(data)
        return decode(kind, data)

    monkeypatch.setattr(models, "decode", spy)
    return given


@pytest.mark.parametrize("kind", NAMES)
def test_models_are_those_of_the_wire(ledger: Ledger, kind: str) -> None:
    put(ledger, *world()[kind], kind=kind)
    with Store(ledger.path) as store:
        assert list(map(told, store.models(Query(kind)))) == list(map(told, decoded(store, kind)))


@settings(max_examples=rounds(150, 600), deadline=None)
@given(
    changes=st.lists(st.dictionaries(FIELDS, ODD, max_size=6), min_size=1, max_size=3),
    left=st.sets(FIELDS, max_size=4),
)
def test_so_are_those_of_odd_rows(tmp_path_factory: pytest.TempPathFactory, changes: Any, left: set[str]) -> None:
    path = tmp_path_factory.mktemp("odd") / "logs.db"
    with Ledger(path) as ledger:
        for place, change in enumerate(changes):
            row = {key: value for key, value in (message(place) | change).items() if key not in left}
            put(ledger, message(place + 10), row | {"sid": sid("SM", place)})
        with Store(path) as store:
            found = store.page(Query("message")).rows
            assert list(map(told, found)) == list(map(told, decoded(store, "message")))


def test_rows_as_they_usually_are_cost_no_decode(ledger: Ledger, asked: list[bytes]) -> None:
    put(ledger, *(message(number, START + number) for number in range(120)))
    with Store(ledger.path) as store:
        first = store.page(Query("message"))
        once = len(asked)  # each value of a status, a price, … and the shape
        assert 0 < once < 10
        second = store.page(Query("message"), first.older)
        assert len(first.rows) == len(second.rows) == 50
        assert len(asked) == once
    assert max(map(len, asked)) < 600  # never a page


def test_rows_with_something_of_their_own_are_decoded_together(ledger: Ledger, asked: list[bytes]) -> None:
    put(ledger, *(message(number, START + number, num_segments="01") for number in range(40)))
    put(ledger, *(message(number, START + number) for number in range(40, 50)))
    with Store(ledger.path) as store:
        store.page(Query("message"))
        del asked[:]
        rows = store.page(Query("message")).rows
        assert [row.sid for row in rows] == [sid("SM", number) for number in reversed(range(50))]
        assert {row.num_segments for row in rows} == {1}
        assert len(asked) == 1
        assert len(json.loads(asked[0])) == 40


def test_models_share_nothing_that_can_be_changed(ledger: Ledger) -> None:
    put(ledger, message(1, subresource_uris={"all": "/the/same"}), message(2, subresource_uris={"all": "/the/same"}))
    with Store(ledger.path) as store:
        one, other = store.page(Query("message")).rows
        one.subresource_uris["more"] = "/mine"
        assert other.subresource_uris == {"all": "/the/same"}
        assert store.row(one.sid).subresource_uris == {"all": "/the/same"}


def test_a_page_is_one_statement_and_one_for_the_addresses_that_are_new(ledger: Ledger) -> None:
    put(ledger, *(message(number, START + number) for number in range(120)))
    with Store(ledger.path) as store:
        store.page(Query("message"), size=1)
        said: list[str] = []
        store._connection().set_trace_callback(said.append)
        for size, statements in ((50, 2), (50, 1), (40, 1), (120, 2), (120, 1)):
            del said[:]
            store.page(Query("message"), size=size)
            assert len(said) == statements
        del said[:]
        assert len(list(store.rows(Query("message")))) == 120
        assert len(said) == 1
        store.row(sid("SM", 7))
        assert len(said) == 2


def test_addresses_of_a_parent_are_put_together_too(ledger: Ledger, asked: list[bytes]) -> None:
    rows = world()["media"]
    put(ledger, *rows, kind="media")
    with Store(ledger.path) as store:
        found = {row.sid: row.uri for row in store.models(Query("media"))}
    assert found == {row["sid"]: row["uri"] for row in rows}
    assert len({row["parent_sid"] for row in rows}) > 20
    assert not [data for data in asked if data.startswith(b"[")]
