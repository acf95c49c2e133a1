"""Taking contents out of a store so that no byte of them is left in any of its files. Called by `ledger`.

Deletion alone leaves copies: in free pages (`secure_delete` overwrites them), in the index of words (`optimize` writes
it anew), and in the log of SQLite (a truncating checkpoint empties it, unless a reader needs it).
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ...reading.kinds import KINDS as READ
from ...types.channels import without_channel
from . import sums
from .interned import Numbers
from .kinds import BODY, ERASED, KINDS, MENTION, first_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .merge import Merge

_STEP = 0.05


class Erased(NamedTuple):
    """How many rows were emptied, and whether every copy is gone."""

    rows: int
    complete: bool


def erase(
    connection: sqlite3.Connection, numbers: Numbers, merges: Mapping[str, Merge], address: str, now: float
) -> Erased:
    """Empties the rows of an address in every channel, what belongs to them, and texts that name it.

    Raises:
        ValueError: the address is empty.
    """
    number = without_channel(address.strip()).lower()
    if not number:
        raise ValueError("address must not be empty")
    run = connection.execute
    ids = [key for (key,) in run("SELECT id FROM address WHERE number = ?", (number,)).fetchall()]
    dirty: set[tuple[str, int]] = set()
    sids: list[str] = []
    total = 0
    for name in ("message", "call"):
        found = _rows_of(connection, name, ids)
        total += len(found)
        for key, sid in found:
            sids.append(sid)
            merges[name].strip(merges[name].read(key), ERASED, dirty)
    for name in ("recording", "participant", "alert", "transcription"):
        column = "call" if name == "participant" else KINDS[name].parent
        for key, sid in _children(connection, name, column or "parent", sids):
            total += 1
            sids.append(sid)
            merges[name].strip(merges[name].read(key), ERASED, dirty)
    total += _mentions(connection, merges, number, dirty)
    for key in ids:
        text = run("SELECT text FROM address WHERE id = ?", (key,)).fetchone()[0]
        run("INSERT INTO address_part (address_part, rowid, text) VALUES ('delete', ?, ?)", (key, text))
        run("DELETE FROM address WHERE id = ?", (key,))
    run("INSERT OR REPLACE INTO tombstone VALUES (?, ?)", (numbers.digest(number), now))
    _tell(connection)
    sums.mark_dirty(connection, dirty)
    return Erased(total, False)


def _rows_of(connection: sqlite3.Connection, table: str, ids: Iterable[int]) -> list[tuple[int, str]]:
    found: dict[int, str] = {}
    for number in ids:
        for column in ("sender", "recipient"):
            found.update(connection.execute(f"SELECT id, sid FROM {table} WHERE {column} = ?", (number,)).fetchall())
    return sorted(found.items())


def _children(connection: sqlite3.Connection, table: str, column: str, sids: Iterable[str]) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for sid in list(sids):
        found += connection.execute(f"SELECT id, sid FROM {table} WHERE {column} = ?", (sid,)).fetchall()
    return found


def _mentions(
    connection: sqlite3.Connection, merges: Mapping[str, Merge], number: str, dirty: set[tuple[str, int]]
) -> int:
    """Empties the texts of other rows that name a number."""
    digits = number.lstrip("+")
    if not digits.isdigit() or len(digits) < 7:
        return 0
    count = 0
    for name, merge in merges.items():
        texts = [each.name for each in merge.kind.columns if each.codec == "text" and each.personal]
        where = " OR ".join(f"instr({column}, ?)" for column in [*texts, "extra"])
        for (key,) in connection.execute(
            f"SELECT id FROM {name} WHERE {where}", (digits,) * (len(texts) + 1)
        ).fetchall():
            if name not in ("number", "usage"):
                count += 1
                merge.strip(merge.read(key), MENTION, dirty)
    return count


def retain(
    connection: sqlite3.Connection, merges: Mapping[str, Merge], bodies: float | None, rows: Mapping[str, float]
) -> int:
    """Takes bodies and rows that are older than instants, and notes them so that they do not come back.

    Raises:
        ValueError: a kind is unknown.
    """
    total = 0
    dirty: set[tuple[str, int]] = set()
    for name, before in rows.items():
        if name != "audit" and name not in KINDS:
            raise ValueError(f"rows must name kinds ({', '.join(KINDS)}, audit), not {name!r}")
        _floor(connection, name, before)
        if name == "audit":
            total += connection.execute("DELETE FROM audit WHERE at < ?", (before,)).rowcount
        else:
            keys = connection.execute(f"SELECT id FROM {name} WHERE id < ?", (first_key(before),)).fetchall()
            total += len(keys)
            below = [each.name for each in READ.values() if each.parent == name]
            for (key,) in keys:
                values = merges[name].read(key)
                merges[name].delete(values, dirty)
                # That its lists were asked for need not be known any more.
                connection.executemany(
                    "DELETE FROM mark WHERE key = ?", [(f"asked/{each}/{values[1]}",) for each in below]
                )
    if bodies is not None:
        _floor(connection, "bodies", bodies)
        for name, merge in merges.items():
            if merge.kind.body:
                where = "id < ? AND body IS NOT NULL"
                for (key,) in connection.execute(
                    f"SELECT id FROM {name} WHERE {where}", (first_key(bodies),)
                ).fetchall():
                    total += 1
                    merge.strip(merge.read(key), BODY, dirty)
    sums.mark_dirty(connection, dirty)
    _tell(connection)
    return total


def _tell(connection: sqlite3.Connection) -> None:
    """Tells other processes that write to the store that what they remember of it is outdated."""
    connection.execute("INSERT INTO meta VALUES ('taken', 1) ON CONFLICT (key) DO UPDATE SET value = value + 1")


def _floor(connection: sqlite3.Connection, name: str, at: float) -> None:
    connection.execute(
        "INSERT INTO meta VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = max(value, ?2)", (f"floor {name}", at)
    )


def purge(connection: sqlite3.Connection, patience: float) -> bool:
    """Writes the indexes of texts anew and empties the log; False where a reader kept it for `patience` seconds."""
    for table in ("address_part", *(f"{kind.name}_words" for kind in KINDS.values() if kind.body)):
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
    end = time.monotonic() + patience
    wait: Any = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout=100")
    try:
        while True:
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if not busy:
                return True
            if time.monotonic() >= end:
                return False
            time.sleep(_STEP)
    finally:
        connection.execute(f"PRAGMA busy_timeout={wait}")
