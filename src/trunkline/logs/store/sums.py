"""Sums by hour and by day, recounted from the rows of hours that were written to: exact by construction.

A write notes its hours in `dirty`; whoever reads counts the rows of those himself. Called by `ledger` (within its
transaction), `stats` and `check`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable

from .kinds import KINDS, Kind

HOUR, DAY = 3_600, 86_400
DIMENSIONS = ("account", "direction", "status", "error", "country", "unit")
MEASURES = ("n", "units", "price", "priced")
_NONE = {"country": "''"}
_MOST = 64  # hours that a write recounts for those before it


def of_rows(kind: Kind) -> tuple[str, str]:
    """The expressions of the dimensions and of the measures over the rows of a kind."""
    units = f"sum(coalesce(m.{kind.units}, 0))" if kind.units else "0"
    price = ("coalesce(sum(m.price), 0)", "count(m.price)") if kind.has("price") else ("0", "0")
    return (
        ", ".join(f"{dimension(kind, name)} AS {name}" for name in DIMENSIONS),
        f"count(*) AS n, coalesce({units}, 0) AS units, {price[0]} AS price, {price[1]} AS priced",
    )


def dimension(kind: Kind, name: str) -> str:
    """The expression of a dimension over the rows of a kind."""
    if name not in ("account", "country") and not kind.has(name):
        return "0"
    return f"coalesce(m.{name}, {_NONE.get(name, '0')})"


def mark_dirty(connection: sqlite3.Connection, hours: Iterable[tuple[str, int]]) -> None:
    """Notes hours as to be recounted."""
    connection.executemany("INSERT OR IGNORE INTO dirty VALUES (?, ?)", hours)


def settle(connection: sqlite3.Connection, but: Collection[tuple[str, int]] = (), most: int = _MOST) -> int:
    """Recounts hours, but for those that are being written to, and the days of them; returns how many hours."""
    found = connection.execute("SELECT kind, hour FROM dirty LIMIT ?", (most + len(but),)).fetchall()
    hours = [each for each in found if each not in but][:most]
    for kind, first, last in _runs(hours):
        _hours(connection, KINDS[kind], first, last)
    connection.executemany("DELETE FROM dirty WHERE kind = ? AND hour = ?", hours)
    for kind, day in {(kind, hour // 24) for kind, hour in hours}:
        # Of a day with other hours to recount the sum is not used, and it is written with the last of them.
        left = "SELECT 1 FROM dirty WHERE kind = ? AND hour >= ? AND hour < ?"
        if not connection.execute(left, (kind, day * 24, day * 24 + 24)).fetchone():
            _day(connection, kind, day)
    return len(hours)


def _runs(hours: list[tuple[str, int]]) -> list[tuple[str, int, int]]:
    """Hours that follow each other, as one: the first, and the one after the last."""
    runs: list[tuple[str, int, int]] = []
    for kind, hour in sorted(hours):
        if runs and runs[-1][0] == kind and runs[-1][2] == hour:
            runs[-1] = (kind, runs[-1][1], hour + 1)
        else:
            runs.append((kind, hour, hour + 1))
    return runs


def _hours(connection: sqlite3.Connection, kind: Kind, first: int, last: int) -> None:
    dimensions, measures = of_rows(kind)
    connection.execute("DELETE FROM hourly WHERE kind = ? AND hour >= ? AND hour < ?", (kind.name, first, last))
    connection.execute(
        f"INSERT INTO hourly SELECT ?, (m.id >> 30) / {HOUR} AS hour, {dimensions}, {measures} FROM {kind.name} m "
        "WHERE m.id >= ? AND m.id < ? GROUP BY 2, 3, 4, 5, 6, 7, 8",
        (kind.name, first * HOUR << 30, last * HOUR << 30),
    )


def _day(connection: sqlite3.Connection, kind: str, day: int) -> None:
    connection.execute("DELETE FROM daily WHERE kind = ? AND day = ?", (kind, day))
    connection.execute(
        "INSERT INTO daily SELECT kind, ?, account, direction, status, 0, '', unit, "
        "sum(n), sum(units), sum(price), sum(priced) FROM hourly WHERE kind = ? AND hour >= ? AND hour < ? "
        "GROUP BY account, direction, status, unit",
        (day, kind, day * 24, day * 24 + 24),
    )
