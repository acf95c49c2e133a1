"""Rows and collections as a snapshot has them. Pure.

Long lists share their rows with the emulator until somebody is given one there (`Shelf.own`), so that a snapshot of
100,000 messages takes milliseconds; all others are copied. Called by `image`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..store import Place, Row, Shelf

Where = tuple[str, str, str]
# Host and last part of the path of lists that are long. Nothing but the store, and calls that last, holds their rows.
_LONG = frozenset({("api", "Messages"), ("api", "Calls"), ("api", "Media"), ("monitor", "Alerts")})
# What rows hold of what lasts, and is not kept.
_LIVE = frozenset({"tape", "participant"})


class Copies:
    """Copies of rows, one of each.

    Args:
        lasting: they are for a snapshot that is put back some time, and not for a file.
    """

    def __init__(self, *, lasting: bool = True) -> None:
        self._lasting = lasting
        self._made: dict[int, tuple[Row, Row]] = {}  # the originals stay, so that their ids are theirs

    def row(self, row: Row) -> Row:
        """The copy of a row; of rows that it refers to as well."""
        known = self._made.get(id(row))
        if known is None:
            known = self._made[id(row)] = (row, row.copy())
            hidden = known[1].hidden
            if hidden:
                known[1].hidden = {name: self._value(value) for name, value in hidden.items() if name not in _LIVE}
        return known[1]

    def known(self, row: Row) -> Row | None:
        """The copy of a row, if there is one."""
        found = self._made.get(id(row))
        return found[1] if found else None

    def _value(self, value: Any) -> Any:
        if isinstance(value, Row):
            return self.row(value)
        if isinstance(value, Place) or not isinstance(value, list | tuple):
            return value
        return type(value)(map(self._value, value))

    def shelf(self, where: Where, shelf: Shelf, live: Iterable[Row] = ()) -> Shelf:
        """A collection, to be kept.

        Args:
            live: rows of it that others hold too, and change.
        """
        if (where[1], where[2].rpartition("/")[2]) not in _LONG:
            return self.whole(shelf)
        kept = _same(shelf)
        for row in live:
            if kept.rows.get(row.key) is row:
                kept.shared = {row.key: row}
                mine = kept.own(row)
                self._made[id(row)] = (row, mine)
                mine.hidden = {name: value for name, value in mine.hidden.items() if name not in _LIVE}
        kept.shared = {}
        shelf.shared, shelf.owned, shelf.lasting = kept.rows, 0, shelf.lasting or self._lasting
        return kept

    def back(self, where: Where, shelf: Shelf) -> Shelf:
        """A collection that was kept, to be used."""
        if (where[1], where[2].rpartition("/")[2]) not in _LONG:
            return self.whole(shelf)
        found = _same(shelf)
        found.shared, found.lasting = shelf.rows, True
        return found

    def whole(self, shelf: Shelf) -> Shelf:
        """A collection with a copy of each row."""
        line = [self.row(row) for row in shelf.line]
        copies = {row.key: row for row in line}
        found = _same(shelf)
        found.rows, found.line = {key: copies[key] for key in shelf.rows}, line
        return found


def _same(shelf: Shelf) -> Shelf:
    return Shelf(
        dict(shelf.rows), list(shelf.line), set(shelf.gone), dict(shelf.kept), seeded=shelf.seeded,
        strange=shelf.strange,
    )  # fmt: skip
