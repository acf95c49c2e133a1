"""Who looked at what: entries are added and read, never changed. Called by `reader`, the web server and the commands.

Addresses in it are to be given as their digest (`Audit.digest`), so that the audit survives an erasure.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..._core.redaction.secret import safe_repr
from .connection import open_writer
from .errors import guard
from .interned import Numbers

_ADD = "INSERT INTO audit (at, who, action, detail) VALUES (?, ?, ?, ?)"


@safe_repr
@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody did: `at` in seconds since 1970, `detail` as plain JSON."""

    id: int
    at: float
    who: str
    action: str
    detail: Any


class Audit:
    """The audit of a store; it may be written beside the syncer. It may be shared by threads.

    Raises:
        StoreError: the file is missing, damaged, newer than this version or cannot be written.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._connection = open_writer(self.path, create=False)
        self._lock = threading.Lock()
        with guard(self.path):
            self._numbers = Numbers(self._connection)

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()

    def __enter__(self) -> Audit:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def digest(self, address: str) -> str:
        """What stands for an address."""
        return self._numbers.digest(address).hex()

    def add(self, at: float, who: str, action: str, detail: Mapping[str, Any]) -> int:
        """Adds an entry and returns its number."""
        with self._lock, guard(self.path):
            run = self._connection.execute(_ADD, (at, who, action, json.dumps(detail)))
            found = run.lastrowid
        assert found is not None
        return found

    def add_all(self, entries: Sequence[tuple[float, str, str, Mapping[str, Any]]]) -> None:
        """Adds entries in one transaction: instants, who, actions and details."""
        with self._lock, guard(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                rows = ((at, who, action, json.dumps(detail)) for at, who, action, detail in entries)
                self._connection.executemany(_ADD, rows)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def entries(self, before: int | None = None, size: int = 100, about: str = "") -> Iterator[Entry]:
        """Entries from the newest, or from the one before a number.

        Args:
            about: a text that their detail holds, such as the digest of an address or a SID.
        """
        with self._lock, guard(self.path):
            return iter(entries(self._connection, about=[about] if about else (), before=before, size=size))


def entries(
    connection: sqlite3.Connection,
    *,
    who: str = "",
    since: float | None = None,
    about: Sequence[str] = (),
    before: int | None = None,
    size: int = 100,
) -> list[Entry]:
    """Entries of an audit, the newest first.

    Args:
        who: a part of who it was, in whatever case.
        since: the first instant, in seconds since 1970.
        about: texts, such as digests of addresses or SIDs: entries whose detail holds one of them.
        before: the number of the entry that they come before.
        size: how many at most.
    """
    conditions, values = ["id < ?"], list[Any]([2**63 - 1 if before is None else before])
    if who:
        conditions.append("instr(lower(who), lower(?))")
        values.append(who)
    if since is not None:
        conditions.append("at >= ?")
        values.append(since)
    if about:
        conditions.append(f"({' OR '.join(['instr(detail, ?)'] * len(about))})")
        values += about
    rows = connection.execute(
        f"SELECT id, at, who, action, detail FROM audit WHERE {' AND '.join(conditions)} ORDER BY id DESC LIMIT ?",
        (*values, size),
    ).fetchall()
    return [Entry(number, at, by, action, json.loads(detail)) for number, at, by, action, detail in rows]
