"""The rows of the emulator: what was created and what was deleted. Kept by `state`, read by behaviours.

A collection is kept in the order of its lists, so that a page costs what its rows cost. Rows of a `Source` are made
when they are read, and stored once they are changed. Rows that a snapshot has too are copied before anybody gets them.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import merge
from itertools import islice
from math import inf
from typing import Any, NamedTuple, Protocol
from urllib.parse import quote

from .._core.redaction.secret import safe_repr

# Ids that work beside a row's own: `documents("my-unique-name")`, `participants("my-label")`.
_ALSO = ("sid", "unique_name", "uniqueName", "identity", "label")


# Dates that are never earlier than the row's place in a list, unless a test put it there.
_LATER = frozenset({"date_created", "date_updated", "date_sent", "start_time", "end_time"})

_MANY = 500  # rows from which on a collection is indexed

Order = tuple[float, int]


class Place(NamedTuple):
    """A collection of rows: the account they belong to, host, concrete path, and the fields that a view asks for."""

    tenant: str
    host: str
    path: str
    where: tuple[tuple[str, str], ...] = ()


@safe_repr
@dataclass(slots=True, eq=False)
class Row:
    """A resource: its fields by wire name as JSON values, and what the emulator knows beside them."""

    key: str
    data: dict[str, Any]
    ids: Mapping[str, str]  # ids of the path it was made by, by Python name; rows share it
    account: str
    created: float  # seconds since 1970, by the emulator's clock
    updated: float
    number: int  # counts all rows; later ones are larger
    when: float  # sorts lists
    made_up: bool = False  # nobody created it
    hidden: dict[str, Any] = field(default_factory=dict)  # arguments that are no fields, by Python name
    shown: frozenset[object] = frozenset()  # the models whose fields it has; rows share it

    def order(self) -> Order:
        """The place in a list, oldest first."""
        return self.when, self.number

    def copy(self) -> Row:
        """The same as another row. The values of fields are never changed in place, so both may have them."""
        return Row(
            self.key, dict(self.data), self.ids, self.account, self.created, self.updated, self.number, self.when,
            self.made_up, dict(self.hidden), self.shown,
        )  # fmt: skip

    def named(self, key: str) -> bool:
        """Whether the row answers to an id."""
        return self.key == key or any(self.data.get(name) == key for name in _ALSO)


class Hints(NamedTuple):
    """What a list's filters leave: a walk may pass over rows that they refuse, and need not.

    Attributes:
        equal: the texts of which a field must be one, in lower case, by wire name.
        dates: the instants from and before which a date must lie, by wire name.
        steady: fields that never change once they have a value.
    """

    equal: Mapping[str, Collection[str]] = {}
    dates: Mapping[str, tuple[float, float]] = {}
    steady: Collection[str] = ()


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


@safe_repr
@dataclass(slots=True)
class _Index:
    """The rows of a collection by the value of a field that never changes, in lower case."""

    wire: str
    by: dict[str, list[Row]] = field(default_factory=dict)
    open: list[Row] = field(default_factory=list)  # those without a value yet

    def insert(self, row: Row) -> None:
        value = row.data.get(self.wire)
        _insert(self.by.setdefault(value.lower(), []) if isinstance(value, str) else self.open, row)

    def take(self, row: Row) -> None:
        value = row.data.get(self.wire)
        if not (isinstance(value, str) and _take(self.by.get(value.lower(), []), row)):
            _take(self.open, row)

    def swap(self, row: Row, other: Row) -> None:
        value = row.data.get(self.wire)
        if not (isinstance(value, str) and _swap(self.by.get(value.lower(), []), row, other)):
            _swap(self.open, row, other)

    def walk(self, texts: Collection[str], mark: Order | None, upward: bool) -> Iterator[Row]:
        """The rows that may have one of the values."""
        waiting, self.open = self.open, []
        for row in waiting:
            self.insert(row)
        lines = [line for line in (*(self.by.get(text) for text in texts), self.open) if line]
        return merge(*(_beyond(line, mark, upward) for line in lines), key=Row.order, reverse=not upward)


@safe_repr
@dataclass(slots=True)
class Shelf:
    """The rows of a collection."""

    rows: dict[str, Row] = field(default_factory=dict)
    line: list[Row] = field(default_factory=list)  # the same, oldest first
    gone: set[str] = field(default_factory=set)
    kept: dict[str, dict[str, Any]] = field(default_factory=dict)  # of rows of a source: what they said when stored
    indexes: dict[str, _Index] = field(default_factory=dict)  # made when a list first asks
    seeded: bool = False
    strange: bool = False  # dates may be earlier than a row's place
    shared: Mapping[str, Row] = field(default_factory=dict)  # the rows that a snapshot has too, as far as they are here

    def own(self, row: Row) -> Row:
        """A row that may be changed: in place of one that a snapshot has too, a copy."""
        if self.shared.get(row.key) is not row:
            return row
        self.rows[row.key] = mine = row.copy()
        _swap(self.line, row, mine)
        for index in self.indexes.values():
            index.swap(row, mine)
        return mine

    def each(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Rows that may be changed."""
        return map(self.own, rows) if self.shared else iter(rows)

    def insert(self, row: Row) -> None:
        self.rows[row.key] = row
        _insert(self.line, row)
        for index in self.indexes.values():
            index.insert(row)

    def take(self, key: str) -> None:
        row = self.rows.pop(key, None)
        if row is not None:
            _take(self.line, row)
            for index in self.indexes.values():
                index.take(row)

    def walk(self, place: Place, mark: Order | None, upward: bool, hints: Hints) -> Iterator[Row]:
        """The rows beyond a place that may be wanted."""
        return self.each(self._walk(place, mark, upward, hints))

    def _walk(self, place: Place, mark: Order | None, upward: bool, hints: Hints) -> Iterator[Row]:
        wire = next((wire for wire in hints.equal if wire in hints.steady), None)
        if wire is not None and len(self.line) >= _MANY:
            index = self.indexes.get(wire)
            if index is None:
                index = self.indexes[wire] = _Index(wire)
                for row in self.line:
                    index.insert(row)
            return index.walk(hints.equal[wire], mark, upward)
        if self.strange or place.host != "api":
            return _beyond(self.line, mark, upward)
        since = hints.dates.get("date_created", (-inf, inf))[0]
        # Dates are whole seconds, places in lists are not.
        before = min((dates[1] + 1 for wire, dates in hints.dates.items() if wire in _LATER), default=inf)
        return _beyond(self.line, mark, upward, since, before)


def _insert(line: list[Row], row: Row) -> None:
    if line and row.order() < line[-1].order():
        insort(line, row, key=Row.order)
    else:
        line.append(row)


def _take(line: list[Row], row: Row) -> bool:
    at = bisect_left(line, row.order(), key=Row.order)
    found = at < len(line) and line[at] is row
    if found:
        del line[at]
    return found


def _swap(line: list[Row], row: Row, other: Row) -> bool:
    at = bisect_left(line, row.order(), key=Row.order)
    found = at < len(line) and line[at] is row
    if found:
        line[at] = other
    return found


def _beyond(
    line: list[Row], mark: Order | None, upward: bool, since: float = -inf, before: float = inf
) -> Iterator[Row]:
    """The rows beyond a place, from one instant to another."""
    first = 0 if since == -inf else bisect_left(line, (since, -inf), key=Row.order)
    end = len(line) if before == inf else bisect_left(line, (before, -inf), key=Row.order)
    if upward:
        first = first if mark is None else max(first, bisect_right(line, mark, key=Row.order))
        return islice(line, first, max(first, end))
    if mark is not None:
        end = min(end, bisect_left(line, mark, key=Row.order))
    return (line[at] for at in range(end - 1, first - 1, -1))


class Store:
    """All rows of all accounts.

    Attributes:
        shelves: the stored rows, by account, host and path.
        sources: where more rows come from.
    """

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self.shelves: dict[tuple[str, str, str], Shelf] = {}
        self._count = 0
        self.sources: Sources | None = None

    def _of(self, place: Place) -> Shelf:
        where = place[:3]
        found = self.shelves.get(where)
        if found is None:
            found = self.shelves[where] = Shelf()
        return found

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
        collection = self._of(place)
        return [row for row in collection.each(collection.rows.values()) if _shown(place, row)]

    def walk(self, place: Place, mark: Order | None, upward: bool, hints: Hints) -> Iterator[Row]:
        """The rows of a collection beyond a place in it, those of its source among them; by `Row.order`.

        Args:
            upward: towards newer ones.
            hints: what the rows will be asked.
        """
        collection, source = self._of(place), self._source(place)
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
        collection = self._of(place)
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

    def _now(self, place: Place, row: Row) -> Row:
        """A row; one that came from a source goes on as it would have where nobody changed it."""
        collection = self._of(place)
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
        return row

    def move(self, place: Place, row: Row, when: float) -> None:
        """Gives a row another place in lists."""
        collection = self._of(place)
        row = collection.own(row)
        collection.take(row.key)
        row.when, collection.strange = when, True
        collection.insert(row)

    def remove(self, place: Place, row: Row) -> None:
        """Removes a row and everything below it."""
        collection = self._of(place)
        collection.take(row.key)
        collection.kept.pop(row.key, None)
        collection.gone.add(row.key)
        below = f"{place.path}/{quote(row.key, safe='+:@')}/"
        for key in [key for key in self.shelves if key[:2] == place[:2] and key[2].startswith(below)]:
            del self.shelves[key]

    def gone(self, place: Place, key: str) -> bool:
        """Whether a row with this id was deleted."""
        return key in self._of(place).gone

    def seed_once(self, place: Place) -> bool:
        """Whether the collection is looked at for the first time."""
        collection = self._of(place)
        first, collection.seeded = not collection.seeded, True
        return first


def _shown(place: Place, row: Row) -> bool:
    """Whether a view of a collection shows a row."""
    return all(row.data.get(name) == value for name, value in place.where)
