"""Whether a store is right in itself: pages, sums, words. Called by `ledger`."""

from __future__ import annotations

import sqlite3

from . import sums
from .kinds import KINDS

_MOST = 20


def check(connection: sqlite3.Connection) -> list[str]:
    """What is wrong, a sentence each; empty where nothing is."""
    found = [
        f"the file is damaged: {text}"
        for (text,) in connection.execute(f"PRAGMA integrity_check({_MOST})")
        if text != "ok"
    ]
    if found:
        return found
    connection.execute("BEGIN IMMEDIATE")
    try:
        sums.settle(connection, most=10**9)
        for kind in KINDS.values():
            if kind.counted:
                found += _hours(connection, kind.name)
        found += _days(connection)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    tables = ["address_part", *(f"{kind.name}_words" for kind in KINDS.values() if kind.body)]
    for table in tables:
        try:
            connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError:
            found.append(f"the index {table} does not hold the words of the rows")
    return found


def _hours(connection: sqlite3.Connection, name: str) -> list[str]:
    dimensions, measures = sums.of_rows(KINDS[name])
    hour = f"(m.id >> 30) / {sums.HOUR} AS hour"
    rows = f"SELECT {hour}, {dimensions}, {measures} FROM {name} m GROUP BY 1, 2, 3, 4, 5, 6, 7"
    kept = f"SELECT hour, {', '.join((*sums.DIMENSIONS, *sums.MEASURES))} FROM hourly WHERE kind = '{name}'"
    wrong = connection.execute(
        f"SELECT DISTINCT hour FROM (SELECT * FROM ({rows} EXCEPT {kept}) UNION ALL "
        f"SELECT * FROM ({kept} EXCEPT {rows})) ORDER BY 1 LIMIT ?",
        (_MOST,),
    ).fetchall()
    return [f"the sums of {name} rows in hour {hour} since 1970 are not those of the rows" for (hour,) in wrong]


def _days(connection: sqlite3.Connection) -> list[str]:
    fields = "kind, {} AS day, account, direction, status, 0 AS error, '' AS country, unit"
    totals = ", ".join(f"sum({name})" for name in sums.MEASURES)
    hours = f"SELECT {fields.format('hour / 24')}, {totals} FROM hourly GROUP BY 1, 2, 3, 4, 5, 8"
    days = "SELECT * FROM daily"
    wrong = connection.execute(
        f"SELECT DISTINCT kind, day FROM (SELECT * FROM ({hours} EXCEPT {days}) UNION ALL "
        f"SELECT * FROM ({days} EXCEPT {hours})) ORDER BY 2 LIMIT ?",
        (_MOST,),
    ).fetchall()
    return [f"the sums of {kind} rows on day {day} since 1970 are not those of its hours" for kind, day in wrong]
