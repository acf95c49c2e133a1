"""Rows that a snapshot has too: nobody is given one of them, however rows are looked for and by how many at a time."""

from __future__ import annotations

import random
from itertools import islice

import pytest

from tests.rounds import rounds
from trunkline.emulator.saving.copying import Copies
from trunkline.emulator.store import Hints, Place, Row, Shelf, Store

PLACE = Place("", "api", "/2010-04-01/Accounts/AC1/Messages")
BY_TO = Hints(equal={"to": ("3", "5")}, steady=("to",))


def filled(count: int) -> tuple[Store, Shelf]:
    store = Store("seed")
    for number in range(count):
        data = {"to": str(number % 7), "status": "queued"}
        store.add(PLACE, Row(f"SM{number}", data, {}, "AC1", float(number), 0.0, number, float(number // 3)))
    return store, store.shelves[PLACE[:3]]


def looks(store: Store, chance: random.Random, count: int) -> list[Row]:
    """Some rows, by one of the ways to find them."""
    way = chance.randrange(5)
    if way == 0:
        return [row for row in [store.find(PLACE, f"SM{chance.randrange(count)}")] if row]
    if way == 1:
        return list(islice(store.walk(PLACE, None, chance.random() < 0.5, Hints()), chance.choice([1, 50, count])))
    if way == 2:
        return list(islice(store.walk(PLACE, None, chance.random() < 0.5, BY_TO), chance.choice([1, 50, count])))
    if way == 3:
        return [row for row in [store.anywhere("", "api", f"SM{chance.randrange(count)}")] if row]
    return store.rows(PLACE) if chance.random() < 0.1 else []


@pytest.mark.parametrize("seed", range(rounds(10, 100)))
def test_nobody_gets_a_row_of_a_snapshot(seed: int) -> None:
    chance, count = random.Random(seed), random.Random(seed).choice([20, 700, 1500])
    store, shelf = filled(count)
    list(store.walk(PLACE, None, True, BY_TO))  # with an index
    kept = Copies().shelf(PLACE[:3], shelf)
    said = {key: dict(row.data) for key, row in kept.rows.items()}
    under_way = [store.walk(PLACE, None, upward, hints) for upward in (True, False) for hints in (Hints(), BY_TO)]
    for walk in under_way:
        next(walk)
    for turn in range(60):
        for row in [*looks(store, chance, count), *islice(chance.choice(under_way), 9)]:
            assert row is not kept.rows.get(row.key)
            assert row is shelf.rows[row.key]
            row.data["status"] = f"turn {turn}"
        if chance.random() < 0.2 and (row := store.find(PLACE, f"SM{chance.randrange(count)}")) is not None:
            store.remove(PLACE, row)
            under_way = [store.walk(PLACE, None, True, Hints())]
    assert {key: row.data for key, row in kept.rows.items()} == said
    assert [row.key for row in kept.line] == sorted(kept.rows, key=lambda key: kept.rows[key].order())
    # What is here is in one order, and every index has it.
    assert shelf.line == sorted(shelf.rows.values(), key=Row.order)
    for index in shelf.indexes.values():
        found = [row for line in (index.open, *index.by.values()) for row in line]
        assert {id(row) for row in found} == {id(row) for row in shelf.rows.values()}


def test_several_snapshots_at_once() -> None:
    store, shelf = filled(600)
    kept = []
    for turn in range(4):
        for row in store.rows(PLACE)[turn : 100 + turn]:
            row.data["status"] = str(turn)
        kept.append((Copies().shelf(PLACE[:3], shelf), [dict(row.data) for row in shelf.line]))
    for row in store.rows(PLACE):
        row.data["status"] = "later"
    for snapshot, said in kept:
        assert [row.data for row in snapshot.line] == said
        back = Copies().back(PLACE[:3], snapshot)
        store.shelves[PLACE[:3]] = back
        for row in store.rows(PLACE):
            row.data["status"] = "again"
        assert [row.data for row in snapshot.line] == said
