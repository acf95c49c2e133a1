"""The rows of the emulator: what was created and what was deleted. Kept by `state`, read by behaviours."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import quote

from .._core.redaction.secret import safe_repr

# Ids that work beside a row's own: `documents("my-unique-name")`, `participants("my-label")`.
_ALSO = ("sid", "unique_name", "uniqueName", "identity", "label")


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
    ids: dict[str, str]  # ids of the path it was made by, by Python name
    account: str
    created: float  # seconds since 1970, by the emulator's clock
    updated: float
    number: int  # counts all rows; later ones are larger
    when: float  # sorts lists
    made_up: bool = False  # nobody created it
    hidden: dict[str, Any] = field(default_factory=dict)  # arguments that are no fields, by Python name
    shown: set[object] = field(default_factory=set)  # the models whose fields it has

    def order(self) -> tuple[float, int]:
        """The place in a list, oldest first."""
        return self.when, self.number

    def named(self, key: str) -> bool:
        """Whether the row answers to an id."""
        return self.key == key or any(self.data.get(name) == key for name in _ALSO)


@safe_repr
@dataclass(slots=True)
class _Collection:
    rows: dict[str, Row] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    seeded: bool = False


class Store:
    """All rows of all accounts."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._collections: dict[tuple[str, str, str], _Collection] = {}
        self._count = 0

    def _of(self, place: Place) -> _Collection:
        return self._collections.setdefault(place[:3], _Collection())

    @property
    def newest(self) -> int:
        """The number that was given last."""
        return self._count

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
        """The rows of a collection, oldest first, as they were made."""
        rows = self._of(place).rows.values()
        return [row for row in rows if all(row.data.get(name) == value for name, value in place.where)]

    def find(self, place: Place, key: str) -> Row | None:
        """The row with an id."""
        row = self._of(place).rows.get(key)
        if row is not None and not place.where:
            return row
        return next((row for row in self.rows(place) if row.named(key)), None)

    def anywhere(self, tenant: str, host: str, key: str) -> Row | None:
        """A row of any collection of a host, by its id."""
        places = (rows for at, rows in self._collections.items() if at[:2] == (tenant, host))
        return next((each.rows[key] for each in places if key in each.rows), None)

    def named(self, tenant: str, host: str, name: str, prefix: str) -> Row | None:
        """A row of any collection of a host, by its unique name; its id begins with the prefix."""
        places = (rows for at, rows in self._collections.items() if at[:2] == (tenant, host))
        found = (row for each in places for row in each.rows.values() if row.data.get("unique_name") == name)
        return next((row for row in found if row.key.startswith(prefix)), None)

    def add(self, place: Place, row: Row) -> Row:
        """Adds a row; one with the same id is replaced."""
        collection = self._of(place)
        collection.rows.pop(row.key, None)
        collection.rows[row.key] = row
        collection.gone.discard(row.key)
        return row

    def remove(self, place: Place, row: Row) -> None:
        """Removes a row and everything below it."""
        collection = self._of(place)
        collection.rows.pop(row.key, None)
        collection.gone.add(row.key)
        below = f"{place.path}/{quote(row.key, safe='+:@')}/"
        for key in [key for key in self._collections if key[:2] == place[:2] and key[2].startswith(below)]:
            del self._collections[key]

    def gone(self, place: Place, key: str) -> bool:
        """Whether a row with this id was deleted."""
        return key in self._of(place).gone

    def seed_once(self, place: Place) -> bool:
        """Whether the collection is looked at for the first time."""
        collection = self._of(place)
        first, collection.seeded = not collection.seeded, True
        return first
