"""Rows, and the collections that they are in, each in the order of its lists. Kept by `store`. Pure.

Rows that a snapshot has too are copied before anybody gets them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import merge
from itertools import islice
from math import inf
from typing import Any, NamedTuple

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
    lasting: bool = False  # that snapshot, or one before, is to be put back some time
    owned: int = 0  # how many of them were copied

    def own(self, row: Row) -> Row:
        """A row that may be changed: in place of one that a snapshot has too, a copy."""
        if self.shared.get(row.key) is not row:
            return row
        if (mine := self.rows.get(row.key, row)) is not row:
            return mine  # it was copied since
        self.owned += 1
        if self.owned == max(_MANY, len(self.rows) // 16):  # from there on it costs less
            self._own_all()
            return self.rows.get(row.key, row)
        if row.key in self.rows:
            self.rows[row.key] = mine = row.copy()
            _swap(self.line, row, mine)
            for index in self.indexes.values():
                index.swap(row, mine)
        return mine

    def _own_all(self) -> None:
        """Where many are wanted all are copied, in place: somebody may be walking along them."""
        shared, rows = self.shared, self.rows
        for key, row in rows.items():
            if shared.get(key) is row:
                rows[key] = row.copy()
        lines = [self.line, *(line for index in self.indexes.values() for line in (index.open, *index.by.values()))]
        for line in lines:
            line[:] = [rows[row.key] for row in line]

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
