"""A snapshot as a file: a line of JSON for its head, then one for each row, and one that says that this is all of it.

An `Image` enters, lines leave. The fields of rows that have the same names are written without them, as most rows of
a list have. Called by `keeper`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from ..store import Row
from .copying import Where
from .image import Image
from .packing import encode, pack

FORMAT, VERSION = "trunkline emulator state", 1
# What is in the second line, by the names of `Image`.
HEAD = (
    "identity", "number", "debugger", "newest", "sent", "timers_set", "overtaken",
    "outcomes", "manner", "arrived_count", "counts", "opted_out", "sticky", "keys", "bearers",
    "files", "standing", "recipe",
)  # fmt: skip
# What may be long, and has a line for each.
LONG = ("timers", "outbox", "arrived", "stories")
APART: Where = ("", "", "accounts")  # where those accounts stand that are in no list


def lines(snapshot: Image) -> Iterator[bytes]:
    """The lines of a file. The first has the time and what else means nothing, the last a digest of the others."""
    places = _Places(snapshot)
    head = {"format": FORMAT, "version": VERSION, "at": snapshot.at.isoformat()}
    yield encode({**head, "frozen": snapshot.frozen, "ahead": snapshot.ahead, "replies": snapshot.replies})
    told = {name: pack(getattr(snapshot, name), places.of) for name in HEAD}
    count, tables, digest = 2, _Tables(places), hashlib.blake2b(digest_size=16)
    line = encode({**told, "accounts": list(snapshot.accounts)})
    digest.update(line)
    yield line
    listed = {id(row) for shelf in snapshot.shelves.values() for row in _accounts(shelf.rows, snapshot.accounts)}
    apart = [row for row in snapshot.accounts.values() if id(row) not in listed]
    for said in chain(
        [["s", *APART, [], {}, False, False]],
        tables.rows(apart),
        *(_long(name, getattr(snapshot, name), places) for name in LONG),
        *(_shelf(where, shelf, tables) for where, shelf in snapshot.shelves.items()),
    ):
        count += 1
        line = encode(said)
        digest.update(line)
        yield line
    yield encode(["end", count, digest.hexdigest()])


def _long(name: str, values: Iterable[Any], places: _Places) -> Iterator[list[Any]]:
    return (["+", name, pack(each, places.of)] for each in values)


def _accounts(rows: Mapping[str, Row], accounts: Mapping[str, Row]) -> Iterator[Row]:
    return (rows[sid] for sid in accounts if sid in rows)


def _shelf(where: Where, shelf: Any, tables: _Tables) -> Iterator[list[Any]]:
    yield ["s", *where, sorted(shelf.gone), shelf.kept, shelf.seeded, shelf.strange]
    # In the order in which they were stored; their places in lists follow from what they say.
    yield from tables.rows(shelf.rows.values())


class _Places:
    """Where the rows are that others refer to."""

    def __init__(self, snapshot: Image) -> None:
        self._snapshot = snapshot
        self._places: dict[int, list[str]] | None = None

    def of(self, row: Row) -> list[str] | None:
        """Where a row is; None: nowhere any more."""
        if self._places is None:
            shelves = self._snapshot.shelves.items()
            self._places = {id(each): [*where, key] for where, shelf in shelves for key, each in shelf.rows.items()} | {
                id(each): [*APART, key] for key, each in self._snapshot.accounts.items()
            }
        return self._places.get(id(row))


class _Tables:
    """What many rows share, each with the number that stands for it in them."""

    def __init__(self, places: _Places) -> None:
        self._places = places
        self._names: dict[tuple[str, ...], int] = {}
        self._ids: dict[int, tuple[int, Any]] = {}
        self._models: dict[int, tuple[int, Any]] = {}

    def rows(self, rows: Any) -> Iterator[list[Any]]:
        """Rows, and the lines that must be before them."""
        names, ids, models = self._names, self._ids, self._models
        for row in rows:
            data = row.data
            wires = tuple(data)
            if (name := names.get(wires)) is None:
                name = names[wires] = len(names)
                yield ["n", wires]
            if (held := ids.get(id(row.ids))) is None:
                held = ids[id(row.ids)] = (len(ids), row.ids)
                yield ["i", dict(row.ids)]
            if (shown := models.get(id(row.shown))) is None:
                shown = models[id(row.shown)] = (len(models), row.shown)
                yield ["m", sorted(tuple(each) for each in row.shown)]
            hidden = pack(row.hidden, self._places.of) if row.hidden else 0
            yield [
                "r", row.key, name, list(data.values()), held[0], row.account, row.created, row.updated, row.number,
                row.when, row.made_up, hidden, shown[0],
            ]  # fmt: skip
