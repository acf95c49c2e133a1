"""Searches that people have saved under a name: kept in the file of the store, read for each page, written seldom.

A person and a search enter, their searches leave. What holds a number that is erased goes with it. Called by the pages
and by `erasing`.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..._core.redaction.secret import safe_repr
from .connection import open_reader, open_writer
from .errors import guard
from .mentions import numbers_in, spellings

MOST = 50
"""How many searches somebody may save."""
_CACHE = 1  # megabytes
_IN_ORDER = "ORDER BY name COLLATE NOCASE, name"


class SavedError(ValueError):
    """A search that cannot be saved; the text says why."""


@safe_repr
@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that somebody has saved; `kind` is that of its rows, `text` its canonical form."""

    id: int
    name: str
    kind: str
    text: str


class SavedSearches:
    """The saved searches of a store. It may be shared by threads.

    Raises:
        StoreError: the file is missing, damaged, older or newer than this version.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._reader = open_reader(self.path, _CACHE)
        self._reading = threading.Lock()

    def close(self) -> None:
        """Closes the file."""
        with self._reading:
            self._reader.close()

    def of(self, who: str) -> list[SavedSearch]:
        """The searches of somebody, by name."""
        with self._reading, guard(self.path):
            rows = self._reader.execute(
                f"SELECT id, name, kind, query FROM saved WHERE who = ? {_IN_ORDER}", (who,)
            ).fetchall()
        return [SavedSearch(*row) for row in rows]

    def add(self, who: str, name: str, kind: str, text: str) -> None:
        """Saves a search; the same one twice is one.

        Raises:
            SavedError: there is another one of this name, or there are too many.
            StoreError: the file cannot be written.
        """
        with self._writing() as connection:
            found = connection.execute("SELECT name, kind, query FROM saved WHERE who = ?", (who,)).fetchall()
            if (name, kind, text) in found:
                return
            _unused(name, [each for each, *_ in found])
            if len(found) >= MOST:
                raise SavedError(f"You have {MOST} saved searches: delete one first.")
            connection.execute(
                "INSERT INTO saved (who, name, kind, query) VALUES (?, ?, ?, ?)", (who, name, kind, text)
            )

    def rename(self, who: str, number: int, name: str) -> None:
        """Gives a search of somebody another name; nothing happens where it is not theirs.

        Raises:
            SavedError: there is another one of this name.
            StoreError: the file cannot be written.
        """
        with self._writing() as connection:
            others = connection.execute("SELECT name FROM saved WHERE who = ? AND id <> ?", (who, number)).fetchall()
            _unused(name, [each for (each,) in others])
            connection.execute("UPDATE saved SET name = ? WHERE who = ? AND id = ?", (name, who, number))

    def remove(self, who: str, number: int) -> None:
        """Deletes a search of somebody; nothing happens where it is not theirs.

        Raises:
            StoreError: the file cannot be written.
        """
        with self._writing() as connection:
            connection.execute("DELETE FROM saved WHERE who = ? AND id = ?", (who, number))

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with guard(self.path), closing(open_writer(self.path, create=False)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise


def _unused(name: str, names: list[str]) -> None:
    """Refuses a name that there is already, in whatever case.

    Raises:
        SavedError: there is.
    """
    if name.casefold() in (each.casefold() for each in names):
        raise SavedError("You have another search of this name.")


def forget(connection: sqlite3.Connection, number: str) -> None:
    """Deletes the searches of all people that hold a number, as it stands without its channel."""
    rows = connection.execute("SELECT id, name, query FROM saved").fetchall()
    found = [(key,) for key, *texts in rows if any(holds(text, number) for text in texts)]
    connection.executemany("DELETE FROM saved WHERE id = ?", found)


def holds(text: str, number: str) -> bool:
    """Whether a text holds a number in whatever way it is written, seven of its digits in a row, or a name."""
    wanted = spellings(number)
    if not wanted:
        return _is_within(text.lower(), number)
    digits = number.removeprefix("+")
    return any(found in wanted or found.removeprefix("+") in digits for found in numbers_in(text))


def _is_within(text: str, word: str) -> bool:
    """Whether a word stands in a text by itself."""
    at = text.find(word)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(word) : at + len(word) + 1]
        if not (before.isalnum() or after.isalnum()):
            return True
        at = text.find(word, at + 1)
    return False
