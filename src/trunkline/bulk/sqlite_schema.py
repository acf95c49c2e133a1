"""The file of a ledger: its tables, made or looked at when it is opened.

A path enters, a connection leaves. Called by `sqlite`.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .ledger import LedgerError
from .locking import refuse_network

APPLICATION = 0x54724C64  # "TrLd"
VERSION = 1
PATIENCE = 30.0  # seconds to wait for another process that writes

TABLES = """
CREATE TABLE campaign(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, spec TEXT NOT NULL, created REAL NOT NULL, paused TEXT,
    purged INTEGER NOT NULL DEFAULT 0);
CREATE TABLE row(
    id INTEGER PRIMARY KEY, campaign INTEGER NOT NULL, key TEXT NOT NULL, dest TEXT NOT NULL, vars TEXT NOT NULL,
    segments INTEGER NOT NULL, state TEXT NOT NULL, claim INTEGER, run INTEGER, claimed_at REAL, post_by REAL,
    decided_at REAL, missed_at REAL, sid TEXT, status TEXT, code INTEGER, price TEXT, note TEXT,
    tries INTEGER NOT NULL DEFAULT 0, due REAL NOT NULL DEFAULT 0,
    clock_offset REAL NOT NULL DEFAULT 0, UNIQUE(campaign, key));
CREATE INDEX row_pending ON row(campaign, due, id) WHERE state = 'pending';
CREATE INDEX row_open ON row(campaign, id) WHERE state IN ('claimed', 'unknown');
CREATE INDEX row_sid ON row(sid) WHERE sid IS NOT NULL;
CREATE TABLE run(
    id INTEGER PRIMARY KEY, campaign INTEGER NOT NULL, host TEXT NOT NULL, begun REAL NOT NULL,
    heartbeat REAL NOT NULL, clock_offset REAL NOT NULL DEFAULT 0, ended REAL);
CREATE TABLE suppressed(
    sender TEXT NOT NULL, dest TEXT NOT NULL, code INTEGER NOT NULL, at REAL NOT NULL,
    PRIMARY KEY(sender, dest)) WITHOUT ROWID;
CREATE TABLE secret(value BLOB NOT NULL);
"""


@contextmanager
def guard(path: Path) -> Iterator[None]:
    """Failures of SQLite as those of the ledger."""
    try:
        yield
    except sqlite3.Error as error:
        raise LedgerError(f"{path}: {error}") from error


def open_file(path: Path, *, create: bool) -> sqlite3.Connection:
    """Opens a ledger; makes it where there is none and that is wanted.

    Raises:
        LedgerError: it is on a network mount, damaged, something else, or of another version.
    """
    refuse_network(path)
    _touch(path, create)
    with guard(path):
        found = sqlite3.connect(
            path, timeout=PATIENCE, isolation_level=None, check_same_thread=False, cached_statements=128
        )
        try:
            _prepare(found, path)
        except BaseException:
            found.close()
            raise
    return found


def _touch(path: Path, create: bool) -> None:
    try:
        # Before SQLite does: what it makes would be readable by others.
        os.close(os.open(path, os.O_RDWR | (os.O_CREAT if create else 0), 0o600))
    except FileNotFoundError:
        raise LedgerError(f"there is no ledger at {path}") from None
    except OSError as error:
        raise LedgerError(f"{path} cannot be opened: {error.strerror}") from error


def _prepare(found: sqlite3.Connection, path: Path) -> None:
    _look(found, path)
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "fullfsync=ON",
        "cache_size=-65536",
        "temp_store=MEMORY",
        "wal_autocheckpoint=8000",
    ):
        found.execute(f"PRAGMA {pragma}").fetchall()
    if found.execute("PRAGMA user_version").fetchone()[0] == VERSION:
        return
    found.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have made it meanwhile.
        if found.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            for statement in TABLES.split(";\n"):
                if statement.strip():
                    found.execute(statement)
            found.execute("INSERT INTO secret VALUES (?)", (secrets.token_bytes(32),))
            found.execute(f"PRAGMA application_id={APPLICATION}")
            found.execute(f"PRAGMA user_version={VERSION}")
        found.execute("COMMIT")
    except BaseException:
        if found.in_transaction:
            found.execute("ROLLBACK")
        raise


def _look(found: sqlite3.Connection, path: Path) -> None:
    kind, version = (found.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    empty = found.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if not empty and kind != APPLICATION:
        raise LedgerError(f"{path} is a database, but not a ledger of bulk sends")
    if version > VERSION:
        raise LedgerError(f"{path} was made by a newer version of Trunkline: it has the form {version}, not {VERSION}")
