"""Texts that many rows share, as numbers: addresses, accounts, words, statuses, and what replies look like.

The writer makes numbers, the reader looks them up. What a transaction made is forgotten when it is rolled back. Called
by `rows`, `ledger` and `reader`.
"""

from __future__ import annotations

import hmac
import json
import re
import sqlite3
from collections.abc import Iterable
from hashlib import sha256

from ...types.channels import without_channel
from .codecs import Memo
from .countries import country
from .words import DIRECTIONS, STATUSES

_MOST = 200_000  # texts that are kept in memory of each sort
_MOST_SHAPES = 4_096
_FIRST_WORD = 1_000
_NUMBER = re.compile(r"\d{6}|\+\d")


def personal(text: object) -> bool:
    """Whether a text may hold a number of somebody: such a text is not shared."""
    return not isinstance(text, str) or bool(_NUMBER.search(text))


class Names:
    """Numbers → texts, for who reads; an unknown number is an empty text."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        def texts(table: str, column: str = "text") -> Memo:
            def look(number: int) -> str:
                row = connection.execute(f"SELECT {column} FROM {table} WHERE id = ?", (number,)).fetchone()
                return row[0] if row else ""

            return Memo(look, _MOST)

        self.words = texts("word")
        self.words.update((number, text) for text, number in DIRECTIONS.items())
        self.statuses = texts("status")
        self.statuses.update((number, text) for text, number in STATUSES.items())
        self.accounts = texts("account", "sid")
        # The number of an address that was erased is given to no other.
        self.addresses = texts("address")
        self.shapes = texts("shape")
        self._connection = connection

    def learn(self, addresses: Iterable[int]) -> None:
        """Looks addresses up together, so that they are not looked up one by one."""
        unknown = [number for number in set(addresses) if number not in self.addresses]
        if unknown:
            self.addresses.make_room(len(unknown))
            asked = "SELECT a.id, a.text FROM json_each(?) j CROSS JOIN address a ON a.id = j.value"
            self.addresses.update(self._connection.execute(asked, (json.dumps(unknown),)).fetchall())


class Numbers:
    """Texts → numbers, for the one who writes; a text that is new gets a number."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._secret: bytes = connection.execute("SELECT value FROM meta WHERE key = 'secret'").fetchone()[0]
        self.forget()

    def forget(self) -> None:
        """Forgets what was remembered: after a rollback, or an erasure."""
        self._statuses = dict(STATUSES)
        self._words = dict(DIRECTIONS)
        self._accounts: dict[str, int] = {}
        self._addresses: dict[str, tuple[int, str | None]] = {}
        self._shapes: dict[str, int | None] = {}
        rows = self._connection.execute("SELECT address, at FROM tombstone")
        self.tombstones: dict[bytes, float] = dict(rows.fetchall())
        self._erased = Memo(lambda address: self.tombstones.get(self.digest(address)), _MOST)

    def statuses(self) -> dict[str, int]:
        """All statuses and their numbers."""
        return STATUSES | dict(self._connection.execute("SELECT text, id FROM status").fetchall())

    def erased_at(self, address: str) -> float | None:
        """The instant before which nothing of an address may be kept; None where it was never erased."""
        return self._erased[address] if self.tombstones else None

    def digest(self, address: str) -> bytes:
        """What an address is known by after its erasure."""
        return hmac.digest(self._secret, without_channel(address).lower().encode("utf-8", "replace"), sha256)

    def address(self, text: str) -> tuple[int, str | None]:
        """The number and the country of an address."""
        found = self._addresses.get(text)
        if found is None:
            found = self._address(text)
            if len(self._addresses) >= _MOST:
                self._addresses.clear()
            self._addresses[text] = found
        return found

    def _address(self, text: str) -> tuple[int, str | None]:
        run = self._connection.execute
        row = run("SELECT id, country FROM address WHERE text = ?", (text,)).fetchone()
        if row:
            return row[0], row[1]
        where = country(text)
        number = without_channel(text).lower()
        made = run("INSERT INTO address (text, number, country) VALUES (?, ?, ?)", (text, number, where)).lastrowid
        assert made is not None
        run("INSERT INTO address_part (rowid, text) VALUES (?, ?)", (made, text))
        return made, where

    def account(self, sid: str) -> int:
        return self._accounts.get(sid) or self._make(self._accounts, "account", "sid", sid)

    def word(self, text: str) -> int:
        return self._words.get(text) or self._make(self._words, "word", "text", text)

    def status(self, text: str) -> int:
        return self._statuses.get(text) or self._make(self._statuses, "status", "text", text)

    def shape(self, text: str) -> int | None:
        """The number of a shape; None where there are too many to be shapes."""
        if text in self._shapes:
            return self._shapes[text]
        run = self._connection.execute
        row = run("SELECT id FROM shape WHERE text = ?", (text,)).fetchone()
        found: int | None = row[0] if row else None
        if found is None and not personal(text) and run("SELECT count(*) FROM shape").fetchone()[0] < _MOST_SHAPES:
            found = run("INSERT INTO shape (text) VALUES (?)", (text,)).lastrowid
        if len(self._shapes) >= _MOST:
            self._shapes.clear()
        self._shapes[text] = found
        return found

    def _make(self, known: dict[str, int], table: str, column: str, text: str) -> int:
        run = self._connection.execute
        row = run(f"SELECT id FROM {table} WHERE {column} = ?", (text,)).fetchone()
        if row:
            found: int = row[0]
        elif table == "status":
            # Unknown statuses count down, so that the partial index has them.
            found = min(run("SELECT coalesce(min(id), 0) FROM status").fetchone()[0], 0) - 1
            run("INSERT INTO status (id, text) VALUES (?, ?)", (found, text))
        else:
            least = _FIRST_WORD if table == "word" else 1
            found = run(f"SELECT max(coalesce(max(id), 0) + 1, ?) FROM {table}", (least,)).fetchone()[0]
            run(f"INSERT INTO {table} (id, {column}) VALUES (?, ?)", (found, text))
        if len(known) >= _MOST:
            known.clear()
        known[text] = found
        return found
