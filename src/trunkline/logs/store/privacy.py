"""What a store has of a person, for how long it keeps what, and who did what with it: to read. Made by `reader`."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from ..retention import Retention
from . import erasing, purging, retaining
from .audit import Entry, entries
from .erasing import Held
from .errors import guard
from .interned import Numbers
from .mentions import spellings


class Privacy:
    """Reads of a store that is open.

    Args:
        path: of its file.
        connection: gives the connection of a thread.
    """

    def __init__(self, path: Path, connection: Callable[[], sqlite3.Connection]) -> None:
        self.path = path
        self._connection = connection

    def held(self, address: str) -> dict[str, int]:
        """How many messages and calls an erasure of an address would empty, in whatever channel."""
        connection = self._connection()
        with guard(self.path):
            return erasing.held(connection, erasing.number_of(address))

    def rows_of(self, address: str) -> Iterator[Held]:
        """The messages and calls of an address, in whatever channel, and before the calls what was recorded of them."""
        number = erasing.number_of(address)
        with guard(self.path):
            yield from erasing.rows_of(self._connection(), number)

    def retention(self) -> Retention:
        """For how long the store keeps what."""
        connection = self._connection()
        with guard(self.path):
            return retaining.kept(connection)

    def floors(self) -> dict[str, float]:
        """The instants before which nothing is kept, in seconds since 1970, by `bodies`, `audit` and kind."""
        connection = self._connection()
        with guard(self.path):
            return retaining.floors(connection)

    def outdated(self, instants: Mapping[str, float]) -> dict[str, int]:
        """How many rows, texts and entries are older than instants; as of `Retention.instants`."""
        connection = self._connection()
        with guard(self.path):
            return retaining.counts(connection, instants)

    def owes_copies(self) -> bool:
        """Whether copies of what was deleted are still in the file: a reader needed them."""
        connection = self._connection()
        with guard(self.path):
            return purging.owed(connection) is not None

    def unfinished(self) -> list[str]:
        """The numbers whose erasure has begun and not come to its end."""
        connection = self._connection()
        with guard(self.path):
            return erasing.unfinished(connection)

    def digest(self, address: str) -> str:
        """What stands for an address in the audit."""
        connection = self._connection()
        with guard(self.path):
            return Numbers(connection).digest(address).hex()

    def digests(self, number: str) -> list[str]:
        """What may stand for a number in the audit, in whatever way it was written.

        Raises:
            ValueError: it is empty.
        """
        connection, number = self._connection(), erasing.number_of(number)
        with guard(self.path):
            digest = Numbers(connection).digest
            return [digest(each).hex() for each in sorted({number, *spellings(number)})]

    def audit(
        self, *, who: str = "", since: float | None = None, number: str | None = None, before: int | None = None
    ) -> list[Entry]:
        """Some entries of the audit, the newest first; see `audit.entries`.

        Args:
            number: whose digest they have, in whatever way the number was written.
        """
        connection = self._connection()
        with guard(self.path):
            digests = () if number is None else self.digests(number)
            return entries(connection, who=who, since=since, about=digests, before=before)
