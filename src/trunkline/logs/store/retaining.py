"""What is too old: taken some rows at a time, and kept out from then on. Called by `ledger`; `reader` has it counted.

A floor in `meta` is the instant before which nothing of a kind is kept, nor the bodies of rows. It is raised first, so
that no reply brings back what is being taken; it is never lowered.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ...reading.kinds import KINDS as READ
from ..retention import AUDIT, BODIES, Retention
from . import purging, sums
from .errors import StoreError
from .kinds import BODY, KINDS, Kind, first_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .merge import Merge

AT_ONCE = 500


class Taken(NamedTuple):
    """How many rows a step took, and the key that the next one begins at; None where nothing is left."""

    rows: int
    next: int | None


def kept(connection: sqlite3.Connection) -> Retention:
    """The setting of a store.

    Raises:
        StoreError: it is one of a newer version.
    """
    row = connection.execute("SELECT value FROM meta WHERE key = 'retention'").fetchone()
    try:
        return Retention.of(json.loads(row[0])) if row else Retention()
    except ValueError as error:
        raise StoreError(f"the store's retention cannot be read by this version of trunkline: {error}") from error


def keep(connection: sqlite3.Connection, setting: Retention) -> None:
    """Keeps a setting in the store."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('retention', ?)", (json.dumps(setting.table()),))


def check(names: Mapping[str, float]) -> None:
    """Refuses what is neither a kind nor `audit` nor `bodies`.

    Raises:
        ValueError: a name is unknown.
    """
    for name in names:
        if name not in (BODIES, AUDIT) and name not in KINDS:
            raise ValueError(f"rows must name kinds ({', '.join(KINDS)}, audit), not {name!r}")


def floors(connection: sqlite3.Connection) -> dict[str, float]:
    """The instants before which nothing is kept, by kind, `bodies` and `audit`."""
    rows = connection.execute("SELECT substr(key, 7), value FROM meta WHERE key LIKE 'floor %'").fetchall()
    return dict(rows)


def raise_floors(connection: sqlite3.Connection, instants: Mapping[str, float]) -> None:
    """Raises floors, and tells other processes that write."""
    known = floors(connection)
    higher = {name: at for name, at in instants.items() if at > known.get(name, 0.0)}
    if higher:
        values = [(f"floor {name}", at) for name, at in higher.items()]
        connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values)
        tell(connection)


def tell(connection: sqlite3.Connection) -> None:
    """Tells other processes that write to the store that what they remember of it is outdated."""
    connection.execute("INSERT INTO meta VALUES ('taken', 1) ON CONFLICT (key) DO UPDATE SET value = value + 1")


def counts(connection: sqlite3.Connection, instants: Mapping[str, float]) -> dict[str, int]:
    """How many rows are older than instants, and of `bodies` how many of those that stay have a text to lose."""
    found = {}
    for name, at in instants.items():
        if name == AUDIT:
            statement, values = "SELECT count(*) FROM audit WHERE at < ?", [at]
        elif name == BODIES:
            found[name] = sum(
                connection.execute(
                    f"SELECT count(*) FROM {kind.name} WHERE id >= ? AND id < ? AND {_with_text(kind)}",
                    (first_key(instants.get(kind.name, 0.0)), first_key(at)),
                ).fetchone()[0]
                for kind in KINDS.values()
                if kind.body
            )
            continue
        else:
            statement, values = f"SELECT count(*) FROM {name} WHERE id < ?", [first_key(at)]
        found[name] = connection.execute(statement, values).fetchone()[0]
    return found


def _with_text(kind: Kind) -> str:
    """The condition that a row has something that its body's end would take."""
    extra = " OR extra IS NOT NULL" if kind.spoken else ""
    return f"coalesce(wiped, 0) & {BODY} = 0 AND (body IS NOT NULL{extra})"


def take_audit(connection: sqlite3.Connection, before: float) -> Taken:
    """Takes entries of the audit."""
    count = connection.execute("DELETE FROM audit WHERE at < ?", (before,)).rowcount
    if count:
        purging.owe(connection)
    return Taken(count, None)


def take_rows(connection: sqlite3.Connection, merge: Merge, before: float) -> Taken:
    """Takes some rows of a kind, with the addresses that nothing else names."""
    name, high = merge.kind.name, first_key(before)
    found = connection.execute(f"SELECT id FROM {name} WHERE id < ? ORDER BY id LIMIT ?", (high, AT_ONCE)).fetchall()
    if not found:
        return Taken(0, None)
    dirty = set[tuple[str, int]]()
    below = [each.name for each in READ.values() if each.parent == name]
    addresses: set[int] = set()
    places = [place for place, column in enumerate(merge.kind.columns, 3) if column.codec == "address"]
    for (key,) in found:
        values = merge.read(key)
        addresses.update(values[place] for place in places if values[place] is not None)
        merge.delete(values, dirty)
        # That its lists were asked for need not be known any more.
        connection.executemany("DELETE FROM mark WHERE key = ?", [(f"asked/{each}/{values[1]}",) for each in below])
    sums.mark_dirty(connection, dirty)
    if forget(connection, sorted(addresses)):
        tell(connection)
    purging.owe(connection)
    return Taken(len(found), 0 if len(found) == AT_ONCE else None)


def take_bodies(connection: sqlite3.Connection, merge: Merge, before: float, begin: int | None) -> Taken:
    """Takes the texts of some rows of a kind, from the key that the step before has named.

    The instant before which all of them are taken is kept: they need not be looked for again.
    """
    name = merge.kind.name
    if begin is None:
        done = connection.execute("SELECT value FROM meta WHERE key = ?", (f"done {name}",)).fetchone()
        begin = first_key(done[0]) if done else 0
    found = connection.execute(
        f"SELECT id FROM {name} WHERE id >= ? AND id < ? AND {_with_text(merge.kind)} ORDER BY id LIMIT ?",
        (begin, first_key(before), AT_ONCE),
    ).fetchall()
    for (key,) in found:
        merge.strip(merge.read(key), BODY)
    if found:
        purging.owe(connection)
    if len(found) == AT_ONCE:
        return Taken(AT_ONCE, found[-1][0] + 1)
    done_key = (f"done {name}", before)
    connection.execute(
        "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = max(value, excluded.value)", done_key
    )
    return Taken(len(found), None)


def forget(connection: sqlite3.Connection, addresses: Sequence[int]) -> int:
    """Deletes those of some addresses that no row names any more, and returns how many."""
    count = 0
    for start in range(0, len(addresses), AT_ONCE):
        some = tuple(addresses[start : start + AT_ONCE])
        unused = " ".join(f"AND NOT EXISTS (SELECT 1 FROM {place} = address.id)" for place in named_in())
        marks = ",".join("?" * len(some))
        rows = connection.execute(f"SELECT id, text FROM address WHERE id IN ({marks}) {unused}", some).fetchall()
        connection.executemany("INSERT INTO address_part (address_part, rowid, text) VALUES ('delete', ?, ?)", rows)
        connection.executemany("DELETE FROM address WHERE id = ?", [(number,) for number, _ in rows])
        count += len(rows)
    return count


def named_in() -> list[str]:
    """The columns that name addresses, such as `message WHERE sender`; each has an index."""
    return [
        f"{kind.name} WHERE {column.name}"
        for kind in KINDS.values()
        for column in kind.columns
        if column.codec == "address"
    ]
