"""What the store raises on purpose, and the one place where errors of SQLite become it.

`guard` is entered around whatever talks to the file; all of `store` calls it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...errors import TrunklineError


class StoreError(TrunklineError):
    """The file of a store is missing, damaged, newer than this version, locked or full; the text names it."""


class LockLostError(StoreError):
    """Another process has taken over the reading of the API: this one must stop."""


class SearchError(ValueError):
    """A search that the store cannot answer; the text names the field, or what is too much."""


_DAMAGED = "is damaged; restore a backup, or move it away and read the API again"
_MEANINGS = (
    ("malformed", _DAMAGED),
    ("decode to UTF-8", _DAMAGED),
    ("not a database", "is no log store; name another file"),
    ("disk is full", "could not be written: the disk is full"),
    ("readonly", "cannot be written: it, or its folder, is read-only"),
    ("unable to open", "cannot be opened; does its folder exist, and may you read it?"),
    ("locked", "is being written by another process for too long; try again"),
    ("disk I/O", "could not be read or written: the disk reports an error"),
    ("no such table", "is damaged, or no log store: a table is missing"),
    ("no such column", "is damaged, or no log store: a column is missing"),
)


@contextmanager
def guard(path: Path) -> Iterator[None]:
    """Turns errors of SQLite into sentences that name the file.

    Raises:
        StoreError: for any of them, but what is interrupted on purpose.
    """
    try:
        yield
    except UnicodeDecodeError as error:  # of text that is not what was written
        raise StoreError(f"{path} {_DAMAGED}") from error
    except sqlite3.Error as error:
        text = str(error)
        if text == "interrupted":
            raise
        for part, meaning in _MEANINGS:
            if part in text:
                raise StoreError(f"{path} {meaning}") from error
        raise StoreError(f"{path} could not be used: {text}") from error
