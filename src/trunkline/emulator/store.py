"""The rows of the emulator: what was created and what was deleted. Kept by `state`, read by behaviours.

A collection is kept in the order of its lists, so that a page costs what its rows cost. Rows of a `Source` are made
when they are read, and stored once they are changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from heapq import merge
from typing import Protocol
from urllib.parse import quote

from .shelf import Hints, Order, Place, Row, Shelf

__all__ = ["Hints", "Order", "Place", "Row", "Shelf", "Source", "Sources", "Store"]


_NONE = Shelf()  # what is read of a collection that nothing was stored in

Watcher = Callable[[Row, Place | None, bool], None]


class Source(Protocol):
    """Rows that are made when they are read. Their order never changes, and they are older than what is created."""

    def find(self, key: str) -> Row | None:
        """The row with an id."""

    def walk(self, mark: Order | None, upward: bool, hints: Hints) -> Iterator[Row]:
        """The rows beyond a place, upward or downward."""
        raise NotImplementedError


class Sources(Protocol):
    """Where the rows of collections come from that nobody created."""

    def source(self, place: Place) -> Source | None:
        """Those of a collection; None: it has none."""


class Store:
    """All rows of all accounts.

    Attributes:
        shelves: the stored rows, by account, host and path.
        sources: where more rows come from.
        watchers: are told of each row that is added, changed or removed, with its collection where that is known, while
            others wait: they must be quick.
    """

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self.shelves: dict[tuple[str, str, str], Shelf] = {}
        self._count = 0
        self.sources: Sources | None = None
        self.watchers: list[Watcher] = []

    def changed(self, row: Row, place: Place | None = None, *, gone: bool = False) -> None:
        """Something has become of a row."""
        for watcher in self.watchers:
            watcher(row, place, gone)

    def _of(self, place: Place) -> Shelf:
        where = place[:3]
        found = self.shelves.get(where)
        if found is None:
            found = self.shelves[where] = Shelf()
        return found

    def _known(self, place: Place) -> Shelf:
        """A collection to read: whoever asks for what is nowhere leaves nothing behind."""
        return self.shelves.get(place[:3], _NONE)

    def _source(self, place: Place) -> Source | None:
        return self.sources.source(place) if self.sources is not None else None

    @property
    def newest(self) -> int:
        """The number that was given last."""
        return self._count

    def count_from(self, newest: int) -> None:
        """Numbers go on after one that was given."""
        self._count = newest

    def next_number(self) -> int:
        """Counts rows."""
        self._count += 1
        return self._count

    def digest(self, *words: object, size: int = 32) -> str:
        """Hexadecimal digits that depend on the words (and on the seed) alone."""
        text = "\0".join((self._seed, *map(str, words)))
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=32).hexdigest()[:size]

    def fresh(self, size: int = 32) -> str:
        """Hexadecimal digits that were not given before."""
        return self.digest("fresh", self.next_number(), size=size)

    def rows(self, place: Place) -> list[Row]:
        """The rows of a collection that are stored, in the order in which they were."""
        shelf = self._known(place)
        return [row for row in shelf.each(shelf.rows.values()) if _shown(place, row)]

    def walk(self, place: Place, mark: Order | None, upward: bool, hints: Hints) -> Iterator[Row]:
        """The rows of a collection beyond a place in it, those of its source among them; by `Row.order`.

        Args:
            upward: towards newer ones.
            hints: what the rows will be asked.
        """
        collection, source = self._known(place), self._source(place)
        stored = collection.walk(place, mark, upward, hints)
        if source is None:
            return stored if not place.where else (row for row in stored if _shown(place, row))
        equal = {**hints.equal, **{name: (value.lower(),) for name, value in place.where}}
        made = source.walk(mark, upward, hints._replace(equal=equal))
        fresh = (row for row in made if row.key not in collection.rows and row.key not in collection.gone)
        rows = merge((self._now(place, row) for row in stored), fresh, key=Row.order, reverse=not upward)
        return (row for row in rows if _shown(place, row))

    def find(self, place: Place, key: str) -> Row | None:
        """The row with an id. One that comes from a source is new each time, until it is kept."""
        collection = self._known(place)
        row = collection.rows.get(key)
        if row is not None and not place.where:
            return self._now(place, collection.own(row))
        if row is None and key not in collection.gone and (source := self._source(place)) is not None:
            made = source.find(key)
            if made is not None and _shown(place, made):
                return made
        rows = collection.rows.values()
        return next((collection.own(row) for row in rows if row.named(key) and _shown(place, row)), None)

    def keep(self, place: Place, row: Row) -> None:
        """Stores a row that is about to be changed, if it came from a source."""
        collection = self._of(place)
        if row.key not in collection.rows and self._source(place) is not None:
            collection.kept[row.key] = dict(row.data)
            collection.insert(row)
            self.changed(row, place)

    def _now(self, place: Place, row: Row) -> Row:
        """A row; one that came from a source goes on as it would have where nobody changed it."""
        collection = self._known(place)
        before = collection.kept.get(row.key)
        source = self._source(place) if before is not None else None
        made = source.find(row.key) if source is not None else None
        if before is None or made is None or row.data.get("status") != before.get("status"):
            return row
        for wire, value in made.data.items():
            if row.data.get(wire) == before.get(wire):
                row.data[wire] = value
        collection.kept[row.key] = made.data
        return row

    def anywhere(self, tenant: str, host: str, key: str) -> Row | None:
        """A row of any collection of a host, by its id."""
        places = (rows for at, rows in self.shelves.items() if at[:2] == (tenant, host))
        return next((each.own(each.rows[key]) for each in places if key in each.rows), None)

    def named(self, tenant: str, host: str, name: str, prefix: str) -> Row | None:
        """A row of any collection of a host, by its unique name; its id begins with the prefix."""
        places = (rows for at, rows in self.shelves.items() if at[:2] == (tenant, host))
        found = (row for each in places for row in each.each(each.rows.values()) if row.data.get("unique_name") == name)
        return next((row for row in found if row.key.startswith(prefix)), None)

    def add(self, place: Place, row: Row) -> Row:
        """Adds a row; one with the same id is replaced."""
        collection = self._of(place)
        collection.take(row.key)
        collection.insert(row)
        collection.gone.discard(row.key)
        if self.watchers:
            self.changed(row, place)
        return row

    def move(self, place: Place, row: Row, when: float) -> None:
        """Gives a row another place in lists."""
        collection = self._of(place)
        row = collection.own(row)
        collection.take(row.key)
        self.changed(row, place, gone=True)
        row.when, collection.strange = when, True
        collection.insert(row)
        self.changed(row, place)

    def remove(self, place: Place, row: Row) -> None:
        """Removes a row and everything below it."""
        collection = self._of(place)
        collection.take(row.key)
        collection.kept.pop(row.key, None)
        collection.gone.add(row.key)
        below = f"{place.path}/{quote(row.key, safe='+:@')}/"
        for key in [key for key in self.shelves if key[:2] == place[:2] and key[2].startswith(below)]:
            del self.shelves[key]
        self.changed(row, place, gone=True)

    def gone(self, place: Place, key: str) -> bool:
        """Whether a row with this id was deleted."""
        return key in self._known(place).gone

    def seed_once(self, place: Place) -> bool:
        """Whether the collection is looked at for the first time."""
        collection = self._of(place)
        first, collection.seeded = not collection.seeded, True
        return first


def _shown(place: Place, row: Row) -> bool:
    """Whether a view of a collection shows a row."""
    return all(row.data.get(name) == value for name, value in place.where)
