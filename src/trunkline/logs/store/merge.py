"""Replies merged into the table of one kind, within a transaction of `ledger`: what is new, changed, the same, older.

Rows enter; the table, its words, its history and the set of hours to recount change.
"""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from ..records import Applied, Gone, Reading
from . import purging
from .interned import Numbers
from .kinds import BODY, ERASED, KEPT, MENTION, Kind, key_of, sid_of
from .mentions import mentioned, numbers_in
from .rows import Writer, to_json
from .words import due

_MASK = (1 << 30) - 1
_MOST_CONFIRMED = 100_000
_ASKED, _DUE, _PRINT, _EXTRA, _GONE, _WIPED = (
    KEPT.index(name) - len(KEPT) for name in ("asked", "due", "print", "extra", "gone", "wiped")
)
_UPDATED = -len(KEPT)


class Stored(NamedTuple):
    """What is known of a stored row before it is read whole."""

    id: int
    print: int | None
    asked: int
    updated: int | None
    due: int | None
    gone: int | None
    wiped: int | None


class Merge:
    """Merges rows of one kind."""

    def __init__(self, kind: Kind, connection: sqlite3.Connection, numbers: Numbers) -> None:
        self.kind = kind
        self._connection = connection
        self._run = connection.execute
        self._many = connection.executemany
        self._numbers = numbers
        self._writer = Writer(kind, numbers)
        names = kind.names
        self._place = {name: place for place, name in enumerate(names)}
        self._all = f"SELECT {', '.join(names)} FROM {kind.name}"
        self._insert = f"INSERT INTO {kind.name} VALUES ({', '.join('?' * len(names))})"
        self._update = f"UPDATE {kind.name} SET {', '.join(f'{name} = ?' for name in names[2:])} WHERE id = ?"
        self._words = f"INSERT INTO {kind.name}_words (rowid, body, people) VALUES (?, ?, ?)" if kind.body else None
        self._unword = (
            f"INSERT INTO {kind.name}_words ({kind.name}_words, rowid, body, people) VALUES ('delete', ?, ?, ?)"
        )
        # Replies that are under way end with their process, so who confirmed what need not outlive it.
        self._confirmed: dict[int, int] = {}
        self.forget()

    def forget(self) -> None:
        """Forgets what a transaction that failed may have changed."""
        self.heed()
        self._confirmed.clear()

    def heed(self) -> None:
        """Looks up anew what may not be kept, and forgets the numbers of texts."""
        floors = dict(self._run("SELECT key, value FROM meta WHERE key LIKE 'floor %'").fetchall())
        self.body_floor: float = floors.get("floor bodies", 0.0) if self.kind.body else 0.0
        self.row_floor: float = floors.get(f"floor {self.kind.name}", 0.0)
        self._writer.forget()

    def take(self, reading: Reading, rows: Sequence[Mapping[str, Any]], dirty: set[tuple[str, int]]) -> Applied:
        """Merges the rows of a reply."""
        kind, asked = self.kind, int(reading.asked * 1000)
        named = [(sid_of(kind.name, row), row) for row in rows]
        stored = self._stored([sid for sid, _ in named])
        new: dict[str, tuple[int, Mapping[str, Any], int]] = {}
        again: list[tuple[int, int | None, int]] = []
        changed = same = older = refused = 0
        for sid, row in named:
            mark = fingerprint(row)
            old = stored.get(sid)
            if old is None:
                if sid in new:
                    same += 1
                elif (created := self._writer.created(row, reading.asked)) < self.row_floor:
                    refused += 1
                else:
                    new[sid] = (key_of(created, sid), row, mark)
            elif old.print == mark:
                same += 1
                self._confirm(old, row, asked, again)
            elif self._is_older(old, row, asked):
                older += 1
            elif self._change(sid, old, row, mark, reading, dirty):
                changed += 1
            else:
                same += 1
        if again:
            self._many(f"UPDATE {kind.name} SET asked = ?, due = ? WHERE id = ?", again)
        if new:
            self._add(new, reading, dirty)
        return Applied(len(new), changed, same, older, refused)

    def _stored(self, sids: Sequence[str]) -> dict[str, Stored]:
        marks = ",".join("?" * len(sids))
        rows = self._run(
            f"SELECT sid, id, print, asked, updated, due, gone, wiped FROM {self.kind.name} WHERE sid IN ({marks})",
            tuple(sids),
        ).fetchall()
        return {row[0]: Stored._make(row[1:]) for row in rows}

    def _confirm(
        self, old: Stored, row: Mapping[str, Any], asked: int, again: list[tuple[int, int | None, int]]
    ) -> None:
        if asked <= old.asked:
            return
        if old.due is not None:
            priced = row.get("price") is not None
            again.append((asked, due(self.kind.name, row.get("status"), priced, old.id >> 30, asked / 1000), old.id))
        else:
            if len(self._confirmed) >= _MOST_CONFIRMED:
                for key in list(itertools.islice(self._confirmed, _MOST_CONFIRMED // 2)):
                    del self._confirmed[key]
            self._confirmed[old.id] = max(asked, self._confirmed.get(old.id, 0))

    def confirmed(self, key: int, asked: float) -> bool:
        """Whether a row is known to have come unchanged in a reply that was asked for then or later."""
        return self._confirmed.get(key, 0) >= int(asked * 1000)

    def _is_older(self, old: Stored, row: Mapping[str, Any], asked: int) -> bool:
        if asked < max(old.asked, self._confirmed.get(old.id, 0), old.gone or 0):
            return True
        updated = self._writer.updated(row)
        return updated is not None and old.updated is not None and updated < old.updated

    def _add(
        self, new: Mapping[str, tuple[int, Mapping[str, Any], int]], reading: Reading, dirty: set[tuple[str, int]]
    ) -> None:
        keyed = sorted((key, sid) for sid, (key, _, _) in new.items())
        taken = self._taken([key for key, _ in keyed])
        made = []
        for key, sid in keyed:
            _, row, mark = new[sid]
            free = key
            while free in taken:
                free = free & ~_MASK | (free + 1) & _MASK
                taken |= self._taken([free]) if free not in taken else set()
            taken.add(free)
            bits = self._bits(row, free >> 30)
            values = self._writer.values(row, free, sid, reading.account, reading.asked, mark, bits)
            made.append(self._strip(values, bits))
        made.sort()
        self._many(self._insert, made)
        if self._words:
            self._many(self._words, [self._said(values) for values in made])
        if self.kind.counted:
            dirty.update((self.kind.name, hour) for hour in {(values[0] >> 30) // 3600 for values in made})

    def _taken(self, keys: Sequence[int]) -> set[int]:
        marks = ",".join("?" * len(keys))
        return {key for (key,) in self._run(f"SELECT id FROM {self.kind.name} WHERE id IN ({marks})", tuple(keys))}

    def _change(
        self, sid: str, old: Stored, row: Mapping[str, Any], mark: int, reading: Reading, dirty: set[tuple[str, int]]
    ) -> bool:
        """Replaces a row; False where nothing of it is different."""
        bits = self._bits(row, old.id >> 30) | (old.wiped or 0)
        values = self._writer.values(row, old.id, sid, reading.account, reading.asked, mark, bits)
        values = self._strip(values, bits)
        before = self.read(old.id)
        different = values[2:_ASKED] != before[2:_ASKED] or values[_PRINT + 1 :] != before[_PRINT + 1 :]
        if not different:
            self._run(
                f"UPDATE {self.kind.name} SET asked = ?, due = ?, print = ? WHERE id = ?",
                (values[_ASKED], values[_DUE], values[_PRINT], old.id),
            )
            return False
        self.replace(before, values, dirty)
        self._remember(before, values, reading.source)
        return True

    def read(self, key: int) -> list[Any]:
        """The stored values of a row."""
        return list(self._run(f"{self._all} WHERE id = ?", (key,)).fetchone())

    def replace(self, before: list[Any], values: list[Any], dirty: set[tuple[str, int]]) -> None:
        """Writes a row over itself, with its words."""
        self._run(self._update, (*values[2:], values[0]))
        if self._words and self._said(before) != self._said(values):
            self._run(self._unword, self._said(before))
            self._run(self._words, self._said(values))
            if before[self._place["body"]]:
                purging.owe(self._connection)  # as after a redaction
        if self.kind.counted:
            dirty.add((self.kind.name, (values[0] >> 30) // 3600))

    def delete(self, before: list[Any], dirty: set[tuple[str, int]]) -> None:
        """Takes a row away, with its words and its history."""
        if self._words:
            self._run(self._unword, self._said(before))
        self._run(f"DELETE FROM {self.kind.name} WHERE id = ?", (before[0],))
        self._run("DELETE FROM history WHERE row = ? AND kind = ?", (before[0], self.kind.name))
        if self.kind.counted:
            dirty.add((self.kind.name, (before[0] >> 30) // 3600))

    def strip(self, before: list[Any], bits: int) -> None:
        """Takes contents from a stored row; what is counted stays."""
        values = self._strip(list(before), bits | (before[_WIPED] or 0))
        values[_PRINT] = None
        self.replace(before, values, set())

    def gone(self, one: Gone, dirty: set[tuple[str, int]]) -> None:
        """Empties a row that the API has no longer, unless a later reply had it."""
        stored = self._stored([one.sid]).get(one.sid)
        if stored is None or stored.gone is not None or stored.asked > one.at * 1000:
            return
        before = self.read(stored.id)
        wiped = before[_WIPED]
        values = self._strip(list(before), ERASED)
        values[_GONE], values[_WIPED], values[_DUE], values[_PRINT] = int(one.at * 1000), wiped, None, None
        self.replace(before, values, dirty)
        purging.owe(self._connection)
        self._note(values, int(one.at * 1000), "gone")

    def _said(self, values: list[Any]) -> tuple[int, Any, str]:
        """The key of a row, its body and its people, as the index of words has them."""
        people = ""
        if "sender" in self._place:
            sender, recipient = values[3], values[4]
            people = (f"s{sender}" if sender is not None else "") + (f" r{recipient}" if recipient is not None else "")
        return values[0], values[self._place["body"]], people

    def _remember(self, before: list[Any], values: list[Any], source: str) -> None:
        names = [name for name in ("status", "error", "price") if name in self._place]
        if all(before[self._place[name]] == values[self._place[name]] for name in names) and before[_GONE] is None:
            return
        if not self._run("SELECT 1 FROM history WHERE row = ? AND kind = ?", (before[0], self.kind.name)).fetchone():
            self._note(before, before[_ASKED], "list")
        self._note(values, values[_ASKED], source)

    def _note(self, values: list[Any], at: int, source: str) -> None:
        found = (values[self._place[name]] if name in self._place else None for name in ("status", "error", "price"))
        self._run("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?)", (self.kind.name, values[0], at, *found, source))

    def _bits(self, row: Mapping[str, Any], created: int) -> int:
        """What of a row may not be kept: by erasures and by retention."""
        bits = BODY if created < self.body_floor else 0
        if not self._numbers.tombstones or self.kind.name in ("number", "usage"):
            return bits
        for wire in ("from", "to"):
            text = row.get(wire)
            if isinstance(text, str) and any(self._is_erased(each, created) for each in (text, *numbers_in(text))):
                bits |= ERASED
        if not bits & ERASED and any(self._is_erased(digits, created) for digits in mentioned(row)):
            bits |= MENTION
        parent = self._writer.parent(row)
        if parent is not None and self._parent_is_erased(parent):
            bits |= ERASED
        return bits

    def _is_erased(self, address: str, created: int) -> bool:
        at = self._numbers.erased_at(address)
        return at is not None and created <= at

    def _parent_is_erased(self, sid: str) -> bool:
        for table in ("message", "call", "recording"):
            row = self._run(f"SELECT wiped FROM {table} WHERE sid = ?", (sid,)).fetchone()
            if row:
                return bool((row[0] or 0) & ERASED)
        return False

    def _strip(self, values: list[Any], bits: int) -> list[Any]:
        if not bits:
            return values
        for place, column in enumerate(self.kind.columns, 3):
            text = column.codec == "text"
            if column.personal and (bits & ERASED or (text and (bits & MENTION or column.name == "body"))):
                values[place] = None
        if bits & (ERASED | MENTION):
            values[_EXTRA] = None
        elif self.kind.spoken and values[_EXTRA]:
            rest = {name: each for name, each in json.loads(values[_EXTRA]).items() if name not in self.kind.spoken}
            values[_EXTRA] = to_json(rest) if rest else None
        values[_WIPED] = bits
        return values


def fingerprint(row: Mapping[str, Any]) -> int:
    """64 bits by which a row that has not changed is known again."""
    return int.from_bytes(blake2b(to_json(row).encode(), digest_size=8).digest(), "little", signed=True)
