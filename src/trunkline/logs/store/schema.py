"""The tables of a store, and how older files become newer ones. Called by `connection`.

`MIGRATIONS[n]` brings a file from version n to n + 1, each in a transaction; `PRAGMA user_version` holds the version.
"""

from __future__ import annotations

from collections.abc import Iterator

from .kinds import KINDS, Kind
from .words import DONE

NEAR = 3_600
APPLICATION = 0x54524C47  # "TRLG"

_INTEGERS = ("address", "status", "direction", "word", "int", "count", "price", "date", "iso", "day")

_SHARED = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE mark (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE account (id INTEGER PRIMARY KEY, sid TEXT NOT NULL UNIQUE, name TEXT);
CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE status (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE shape (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE address (
    id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL UNIQUE, number TEXT NOT NULL, country TEXT
);
CREATE INDEX address_number ON address (number);
CREATE VIRTUAL TABLE address_part USING fts5 (
    text, content='address', content_rowid='id', tokenize='trigram', columnsize=0
);
CREATE TABLE history (
    kind TEXT NOT NULL, row INTEGER NOT NULL, at INTEGER NOT NULL,
    status INTEGER, error INTEGER, price INTEGER, source TEXT
);
CREATE INDEX history_row ON history (row);
CREATE TABLE dirty (kind TEXT NOT NULL, hour INTEGER NOT NULL, PRIMARY KEY (kind, hour)) WITHOUT ROWID;
CREATE TABLE tombstone (address BLOB PRIMARY KEY, at REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE lock (only INTEGER PRIMARY KEY CHECK (only = 1), owner TEXT NOT NULL, at REAL NOT NULL);
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL,
    who TEXT NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL
);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
    WHEN old.at >= (SELECT coalesce(max(value), -1e300) FROM meta WHERE key = 'floor audit')
    BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
"""
_SAVED = """
CREATE TABLE saved (
    id INTEGER PRIMARY KEY AUTOINCREMENT, who TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, query TEXT NOT NULL
);
CREATE UNIQUE INDEX saved_name ON saved (who, name);
"""
_SUMS = """
CREATE TABLE {table} (
    kind TEXT NOT NULL, {unit} INTEGER NOT NULL, account INTEGER NOT NULL, direction INTEGER NOT NULL,
    status INTEGER NOT NULL, error INTEGER NOT NULL, country TEXT NOT NULL, unit INTEGER NOT NULL,
    n INTEGER NOT NULL, units INTEGER NOT NULL, price INTEGER NOT NULL, priced INTEGER NOT NULL,
    PRIMARY KEY (kind, {unit}, account, direction, status, error, country, unit)
) WITHOUT ROWID;
"""


def _table(kind: Kind) -> Iterator[str]:
    name = kind.name
    columns = [
        *("id INTEGER PRIMARY KEY", "sid TEXT NOT NULL UNIQUE", "account INTEGER NOT NULL"),
        *(f"{each.name} {'INTEGER' if each.codec in _INTEGERS else 'TEXT'}" for each in kind.columns),
        *("updated INTEGER", "asked INTEGER NOT NULL", "due INTEGER", "print INTEGER", "shape INTEGER", "extra TEXT"),
        *("country TEXT", "gone INTEGER", "wiped INTEGER"),
    ]
    yield f"CREATE TABLE {name} ({', '.join(columns)})"
    yield f"CREATE INDEX {name}_account ON {name} (account, id)"
    yield f"CREATE INDEX {name}_due ON {name} (due) WHERE due IS NOT NULL"
    for each in kind.columns:
        if each.codec == "date":
            yield f"CREATE INDEX {name}_{each.name} ON {name} ({each.name}) WHERE {apart(each.name)}"
    for column in ("sender", "recipient", "number"):
        if kind.has(column):
            yield f"CREATE INDEX {name}_{column} ON {name} ({column}, id)"
    if kind.has("error"):
        yield f"CREATE INDEX {name}_error ON {name} (error, id) WHERE error IS NOT NULL"
    if kind.has("status"):
        yield f"CREATE INDEX {name}_status ON {name} (status, id) WHERE status < {DONE}"
    if kind.has("media"):
        yield f"CREATE INDEX {name}_media ON {name} (account, id) WHERE media > 0"
    if kind.parent:
        yield f"CREATE INDEX {name}_parent ON {name} ({kind.parent}, id) WHERE {kind.parent} IS NOT NULL"
    if kind.body:
        yield f"CREATE VIEW {name}_text AS SELECT id, body, {people(kind)} AS people FROM {name}"
        yield (
            f"CREATE VIRTUAL TABLE {name}_words USING fts5 (body, people, content='{name}_text', content_rowid='id', "
            "tokenize='unicode61 remove_diacritics 2', columnsize=0)"
        )


def apart(column: str) -> str:
    """The condition that a date is not within an hour after the creation of its row: those few have an index."""
    return f"({column} < (id >> 30) OR {column} > (id >> 30) + {NEAR})"


def people(kind: Kind) -> str:
    """The expression that names sender and recipient of a row as words."""
    if not kind.has("sender"):
        return "''"
    return "coalesce('s' || sender, '') || coalesce(' r' || recipient, '')"


def _first() -> Iterator[str]:
    yield _SHARED
    for kind in KINDS.values():
        yield ";\n".join(_table(kind)) + ";\n"
    yield _SUMS.format(table="hourly", unit="hour")
    yield _SUMS.format(table="daily", unit="day")
    yield "INSERT INTO meta VALUES ('secret', randomblob(32));"


MIGRATIONS = ("".join(_first()), _SAVED)
VERSION = len(MIGRATIONS)


def statements(script: str) -> Iterator[str]:
    """The statements of a script: `executescript` would commit between them."""
    from sqlite3 import complete_statement

    text = ""
    for part in script.split(";"):
        text += part + ";"
        if complete_statement(text):
            if text.strip(" \n;"):
                yield text
            text = ""
