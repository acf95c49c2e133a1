"""The file of a store: opened to write by one, to read by many; its version is looked at first.

A path enters, a connection of SQLite leaves. Called by `ledger`, `reader` and `audit`.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from stat import S_ISDIR
from typing import NamedTuple

from . import schema
from .errors import StoreError, guard

PATIENCE = 10.0  # seconds to wait for another writer
CACHE = 16  # megabytes of a file that a reader keeps
_OLDEST = (3, 34, 0)  # has trigrams


def open_writer(path: Path, *, create: bool = True) -> sqlite3.Connection:
    """Opens a store to write; makes it where there is none, and brings an older one up to date.

    Raises:
        StoreError: it is damaged, newer than this version or cannot be written; or SQLite is too old.
    """
    if sqlite3.sqlite_version_info < _OLDEST:
        raise StoreError(f"SQLite {sqlite3.sqlite_version} is too old for a log store: it takes 3.34 or newer")
    with guard(path):
        if create and not path.is_dir():
            # Before SQLite does: what it makes would be readable by others.
            os.close(_created(path))
        else:
            _check(path)
        found = sqlite3.connect(
            path, timeout=PATIENCE, isolation_level=None, check_same_thread=False, cached_statements=512
        )
        try:
            _version(found, path)
            for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "secure_delete=ON", "foreign_keys=OFF"):
                found.execute(f"PRAGMA {pragma}").fetchall()
            # A transaction of a page touches far more pages than the two MB that are usual.
            found.execute("PRAGMA cache_size=-65536")
            found.execute("PRAGMA temp_store=MEMORY")
            found.execute("PRAGMA journal_size_limit=67108864")
            _migrate(found, path)
        except BaseException:
            found.close()
            raise
    return found


def _created(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StoreError(f"{path} cannot be made or written: {error.strerror}") from error


Stamp = tuple[int, int, int]


class Reading(NamedTuple):
    """A connection that reads.

    Attributes:
        connection: of SQLite.
        stamp: what `stamp` said of a file that SQLite takes for one that never changes: it is to be opened anew when it
            says something else. None where SQLite itself sees changes.
    """

    connection: sqlite3.Connection
    stamp: Stamp | None


def stamp(path: Path) -> Stamp:
    """What changes with a file: its size, its time, and the size of its log.

    Raises:
        OSError: it is not there any more.
    """
    about = path.stat()
    try:
        log = _log(path).stat().st_size
    except FileNotFoundError:
        log = 0
    return about.st_size, about.st_mtime_ns, log


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def open_reader(path: Path, cache: int = CACHE) -> sqlite3.Connection:
    """Opens a store to read for a short time.

    Args:
        cache: megabytes of the file that are kept.

    Raises:
        StoreError: as of `open_lasting`.
    """
    return open_lasting(path, cache).connection


def open_lasting(path: Path, cache: int = CACHE) -> Reading:
    """Opens a store to read, also one in a folder where nothing can be written.

    Args:
        cache: megabytes of the file that are kept.

    Raises:
        StoreError: there is none, or it is damaged, older or newer than this version.
    """
    _check(path)
    with guard(path):
        before = stamp(path)
        try:
            return Reading(_read(path, "mode=ro", cache), None)
        except sqlite3.OperationalError as error:
            # SQLite keeps beside a file what its readers and its writer agree on. Without a writer it is not needed.
            if not any(part in str(error) for part in ("readonly", "unable to open")):
                raise
            if before[-1]:
                raise StoreError(
                    f"{path} cannot be read: its newest rows are in {_log(path)}, and SQLite cannot read both in a "
                    "folder that it cannot write to. Copy both files to another folder, or let `trunkline logs backup` "
                    "make a copy where they can be written"
                ) from error
            return Reading(_read(path, "mode=ro&immutable=1", cache), before)


def _check(path: Path) -> None:
    """Refuses a path where there is no file.

    Raises:
        StoreError: there is none, or it cannot be looked for.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise StoreError(f"{path} is not there; `trunkline logs sync` makes it") from None
    except (OSError, ValueError) as error:
        raise StoreError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if S_ISDIR(mode):
        raise StoreError(f"{path} is a folder: name a file, such as {path / 'logs.db'}")


def _read(path: Path, how: str, cache: int) -> sqlite3.Connection:
    found = sqlite3.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        timeout=PATIENCE,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=512,
    )
    try:
        found.execute("PRAGMA query_only=ON")
        found.execute(f"PRAGMA cache_size={-1024 * cache}")
        found.execute("PRAGMA temp_store=MEMORY")
        version = _version(found, path)
        if version < schema.VERSION:
            raise StoreError(
                f"{path} is of an older version ({version}; this one reads {schema.VERSION}): "
                "`trunkline logs sync` or `check` brings it up to date"
            )
    except BaseException:
        found.close()
        raise
    return found


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of a file; 0 if it is empty."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if (application or version or tables) and application != schema.APPLICATION:
        raise StoreError(f"{path} is no log store; name another file")
    if version > schema.VERSION:
        raise StoreError(
            f"{path} was written by a newer trunkline (version {version}; this one knows {schema.VERSION}): update it"
        )
    return version


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    while True:
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = _version(connection, path)
            if version == schema.VERSION:
                connection.execute("ROLLBACK")
                return
            for statement in schema.statements(schema.MIGRATIONS[version]):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id={schema.APPLICATION}")
            connection.execute(f"PRAGMA user_version={version + 1}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def copy(source: sqlite3.Connection, path: Path) -> None:
    """Copies a store into a file beside `path`, which it then becomes.

    Raises:
        StoreError: it cannot be written, or is no file to be replaced.
    """
    if path.exists() and not path.is_file():
        raise StoreError(f"{path} cannot be replaced: it is no file")
    log = _log(path)
    if log.exists() and log.stat().st_size:
        # SQLite would take it for that of the copy.
        raise StoreError(f"{path} cannot be replaced: it is in use, as its log {log} says; name another file")
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        os.close(_created(beside))
    except StoreError as error:
        raise StoreError(str(error).replace(str(beside), str(path))) from error
    try:
        with guard(path):
            target = sqlite3.connect(beside, isolation_level=None)
            try:
                source.backup(target)
                target.execute("PRAGMA journal_mode=DELETE")
            finally:
                target.close()
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)
