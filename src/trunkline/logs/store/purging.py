"""Copies of what was deleted: the indexes of words and the log of SQLite still have what the rows have lost.

`owe` notes that there are some. `steps` takes them out, a short transaction at a time, so that a writer beside hardly
waits. Called by `merge`, `erasing`, `retaining` and `ledger`.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from typing import Any

from ..._core.call.deadline import Clock
from .kinds import KINDS

INDEXES = ("address_part", *(f"{kind.name}_words" for kind in KINDS.values() if kind.body))
_PAGES = 500  # of an index that a step writes, about
_WAIT = 0.05
_DAY = 86_400


def owe(connection: sqlite3.Connection) -> None:
    """Notes, within the transaction that takes something, that copies of it are left."""
    connection.execute("INSERT INTO meta VALUES ('copies', 1) ON CONFLICT (key) DO UPDATE SET value = value + 1")


def owed(connection: sqlite3.Connection) -> int | None:
    """A number that changes with each `owe`; None where no copies are left."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'copies'").fetchone()
    return row[0] if row else None


def hurry(connection: sqlite3.Connection) -> None:
    """Notes, within a transaction, that copies are not to wait until a day has passed."""
    connection.execute("DELETE FROM meta WHERE key = 'purged'")


def is_due(connection: sqlite3.Connection, now: float) -> bool:
    """Whether there are copies to be taken out: once a day, as the indexes are written anew for it."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'purged'").fetchone()
    return owed(connection) is not None and (row is None or abs(now - row[0]) >= _DAY)


def steps(connection: sqlite3.Connection, patience: float, now: float | None = None) -> Iterator[bool]:
    """Takes out all copies: False for each step that more follow; at the end whether none is left.

    The end is False where a reader needed the log for `patience` seconds. `now` is when it is done, for `is_due`.
    """
    mark = owed(connection)
    for table in INDEXES:
        # One whole index made of its parts holds nothing that was deleted. A negative number begins with all of them.
        for pages in _first_negative():
            before = connection.total_changes
            connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (pages,))
            if connection.total_changes - before < 2:  # as SQLite says that nothing is left to do
                break
            yield False
    complete = _emptied(connection, patience)
    if complete:
        connection.execute("DELETE FROM meta WHERE key = 'copies' AND value IS ?", (mark,))
        if now is not None:
            connection.execute("INSERT OR REPLACE INTO meta VALUES ('purged', ?)", (now,))
    yield complete


def _first_negative() -> Iterator[int]:
    yield -_PAGES
    while True:
        yield _PAGES


def _emptied(connection: sqlite3.Connection, patience: float) -> bool:
    """Empties the log; False where a reader kept it."""
    end = Clock.monotonic() + patience
    wait: Any = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout=100")
    try:
        while True:
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if not busy:
                return True
            if Clock.monotonic() >= end:
                return False
            time.sleep(_WAIT)
    finally:
        connection.execute(f"PRAGMA busy_timeout={wait}")
