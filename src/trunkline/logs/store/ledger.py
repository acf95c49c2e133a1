"""The writer's side of a store: what replies become, in one transaction each. Called by `sync` and the commands.

A reply replaces a row unless it was asked for earlier, or its `date_updated` is older. Rows, marks and the hours to
recount are committed together: killed at any instant, a store holds all of a call of `apply` or nothing.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import ceil
from pathlib import Path
from typing import Any

from ...reading.follow import FOLLOW
from ...reading.kinds import KINDS as READ
from ...reading.kinds import By
from ..records import Applied, Gone, Mark, OpenRow, Reading
from ..retention import AUDIT, BODIES, Retention
from . import erasing, purging, retaining, sums
from .connection import open_writer
from .errors import LockLostError, StoreError, guard
from .interned import Numbers
from .kinds import KINDS, first_key
from .merge import Merge
from .schema import NEAR, apart

HEARTBEAT = 60.0
"""Seconds after which one who reads the API and does not say so is taken for dead."""
Progress = Callable[[int], object]
_CHUNK = 500


class Ledger:
    """A store to write to. One thread at a time may call it.

    Args:
        path: of the file; it is made where it is missing, for its owner alone (mode 0600).
        create: whether to make it.

    Raises:
        StoreError: it is damaged, newer than this version, or cannot be written; or it is missing and not to be made.
    """

    def __init__(self, path: str | Path, *, create: bool = True) -> None:
        self.path = Path(path)
        self._connection = open_writer(self.path, create=create)
        with guard(self.path):
            self._numbers = Numbers(self._connection)
        self._merges = {name: Merge(kind, self._connection, self._numbers) for name, kind in KINDS.items()}
        self._taken: int | None = None
        self._owner: str | None = None

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with guard(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._heed()
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                self._forget()
                raise

    def _heed(self) -> None:
        """Looks up anew what another process has erased or taken since: what it took must not be written again."""
        found = self._connection.execute("SELECT value FROM meta WHERE key = 'taken'").fetchone()
        taken: int | None = found and found[0]
        if taken != self._taken:
            self._taken = taken
            self._numbers.forget()
            for merge in self._merges.values():
                merge.heed()

    def _forget(self) -> None:
        self._numbers.forget()
        for merge in self._merges.values():
            merge.forget()

    def apply(self, readings: Sequence[Reading], marks: Sequence[Mark] = (), gone: Sequence[Gone] = ()) -> Applied:
        """Takes in replies, proofs of absence and marks, all or nothing.

        Raises:
            ValueError: a kind is unknown, or a row has no SID.
            LockLostError: another process has taken over.
            StoreError: the file cannot be written.
        """
        for kind in (*(each.kind for each in readings), *(each.kind for each in gone)):
            if kind not in KINDS:
                raise ValueError(f"kind must be one of {', '.join(KINDS)}, not {kind!r}")
        counts = Applied()
        with self._transaction() as connection:
            self._still_mine()
            dirty: set[tuple[str, int]] = set()
            for reading in readings:
                merge = self._merges[reading.kind]
                rows = reading.rows
                for start in range(0, len(rows), _CHUNK):
                    counts += merge.take(reading, rows[start : start + _CHUNK], dirty)
            for one in gone:
                self._merges[one.kind].gone(one, dirty)
            for mark in marks:
                _mark(connection, mark)
            sums.mark_dirty(connection, dirty)
            sums.settle(connection, but=dirty)
        return counts

    def settle(self) -> int:
        """Recounts the sums of hours that rows have come for, and returns how many; for when there is time."""
        with self._transaction() as connection:
            return sums.settle(connection, most=10**9)

    def marks(self, prefix: str = "") -> dict[str, Any]:
        """The marks whose key begins with a text."""
        with guard(self.path):
            rows = self._connection.execute(
                "SELECT key, value FROM mark WHERE key >= ? AND key < ?", (prefix, prefix + "\U0010ffff")
            ).fetchall()
        return {key: json.loads(value) for key, value in rows}

    def open_rows(self, kind: str, account: str, now: float, limit: int) -> list[OpenRow]:
        """Rows that may change yet and are to be read again, the longest overdue first: those without final status or
        without price, younger than 40 days."""
        with guard(self.path):
            rows = self._connection.execute(
                f"SELECT sid, id >> 30, asked, status FROM {KINDS[kind].name} "
                "WHERE due IS NOT NULL AND due <= ? AND account = (SELECT id FROM account WHERE sid = ?) AND id >= ? "
                "AND gone IS NULL ORDER BY due LIMIT ?",
                (now, account, first_key(now - FOLLOW), limit),
            ).fetchall()
        return self._open(rows)

    def unseen(self, kind: str, account: str, since: float, before: float, by: By, asked: float) -> list[str]:
        """The SIDs of rows that a complete pass over some time has not brought, and that are not gone.

        Args:
            since, before: the instants between which they are, half open.
            by: which of their instants: `sent` (of rows that have been sent or started), `created`, or `undated` (the
                creation of rows that have not).
            asked: when the pass was begun: what came later was seen. Of rows that came unchanged only this process
                knows that they did.
        """
        if not since < before:
            return []
        spec, about = KINDS[kind], READ[kind]
        sent = next((each.name for each in spec.columns if each.wire == about.sent), None)
        mine = "account = (SELECT id FROM account WHERE sid = :account) AND gone IS NULL AND asked < :asked"
        params: dict[str, Any] = {"account": account, "asked": int(asked * 1000), "high": first_key(before)}
        statement = f"SELECT id, sid FROM {spec.name} NOT INDEXED WHERE id >= :low AND id < :high AND {mine}"
        if by == "sent" and sent:
            # Most are sent soon after they were created; the others have an index.
            mine += f" AND {sent} >= :since AND {sent} < :before"
            params |= {"since": ceil(since), "before": ceil(before), "low": first_key(since - NEAR)}
            statement += (
                f" AND {sent} >= :since AND {sent} < :before UNION "
                f"SELECT id, sid FROM {spec.name} INDEXED BY {spec.name}_{sent} WHERE {apart(sent)} AND {mine}"
            )
        else:
            params["low"] = first_key(since)
            if by == "undated" and sent:
                statement += f" AND {sent} IS NULL"
        with guard(self.path):
            rows = self._connection.execute(statement, params).fetchall()
        merge = self._merges[kind]
        return [sid for key, sid in rows if not merge.confirmed(key, asked)]

    def parents(self, kind: str, parent: str, account: str, since: float, before: float, limit: int) -> list[OpenRow]:
        """The rows whose lists of a kind are to be read: those of kind `parent` that have media, if that is the kind,
        are not gone and have no mark `asked/<kind>/<sid>`; the newest first.

        Args:
            since, before: the instants between which they were created, half open.
        """
        some = "AND media > 0" if kind == "media" else ""
        with guard(self.path):
            rows = self._connection.execute(
                f"SELECT sid, id >> 30, asked, status FROM {KINDS[parent].name} m WHERE id >= ? AND id < ? {some} "
                "AND account = (SELECT id FROM account WHERE sid = ?) AND gone IS NULL "
                "AND NOT EXISTS (SELECT 1 FROM mark WHERE key = ? || m.sid) ORDER BY id DESC LIMIT ?",
                (first_key(since), first_key(before), account, f"asked/{kind}/", limit),
            ).fetchall()
        return self._open(rows)

    def _open(self, rows: Sequence[tuple[str, int, int, int]]) -> list[OpenRow]:
        status = {number: text for text, number in self._numbers.statuses().items()}
        return [OpenRow(sid, float(at), asked / 1000, status.get(state, "")) for sid, at, asked, state in rows]

    def known(self, kind: str, sids: Sequence[str]) -> set[str]:
        """Which of some SIDs the store has."""
        found: set[str] = set()
        with guard(self.path):
            for start in range(0, len(sids), _CHUNK):
                part = sids[start : start + _CHUNK]
                marks = ",".join("?" * len(part))
                run = self._connection.execute(
                    f"SELECT sid FROM {KINDS[kind].name} WHERE sid IN ({marks})", tuple(part)
                )
                found.update(sid for (sid,) in run.fetchall())
        return found

    def name_account(self, sid: str, name: str | None) -> None:
        """Gives an account the name that it can be searched by."""
        with self._transaction() as connection:
            number = self._numbers.account(sid)
            connection.execute("UPDATE account SET name = ? WHERE id = ?", (name, number))

    def lock(self, owner: str, now: float) -> bool:
        """Takes the reading of the API for one process, or says that it goes on; False while another has it.

        It is to be called at least every 20 s: one that has not called for 60 s is taken for dead. From then on `apply`
        refuses to write for who has lost it.
        """
        with self._transaction() as connection:
            row = connection.execute("SELECT owner, at FROM lock").fetchone()
            # A clock that was set back must not keep everybody out.
            if row and row[0] != owner and abs(now - row[1]) < HEARTBEAT:
                return False
            connection.execute("INSERT OR REPLACE INTO lock VALUES (1, ?, ?)", (owner, now))
        self._owner = owner
        return True

    def unlock(self, owner: str) -> None:
        """Gives the reading of the API back."""
        with self._transaction() as connection:
            connection.execute("DELETE FROM lock WHERE owner = ?", (owner,))
        self._owner = None

    def _still_mine(self) -> None:
        if self._owner is not None:
            row = self._connection.execute("SELECT owner FROM lock").fetchone()
            if not row or row[0] != self._owner:
                raise LockLostError(f"{self.path} is being kept up to date by another process")

    def digest(self, address: str) -> bytes:
        """What an address is known by once it is erased: an HMAC, whose key is in the store."""
        return self._numbers.digest(address)

    def tombstoned(self, address_hmac: bytes) -> float | None:
        """The instant before which nothing of an address is kept; None where it was never erased."""
        return self._numbers.tombstones.get(address_hmac)

    def begin_erasing(self, address: str, now: float) -> tuple[str, list[int]]:
        """Keeps an address out from now on; `erase` takes out what there is, and may come later (`unfinished`).

        Raises:
            ValueError: the address is empty.
            StoreError: the file cannot be written.
        """
        number = erasing.number_of(address)
        with self._transaction() as connection:
            erasing.remember(connection, self._numbers, number, now)
            return number, erasing.addresses_of(connection, number)

    def erase(
        self, address: str, now: float, *, patience: float = 30.0, progress: Progress = lambda rows: None
    ) -> erasing.Erased:
        """Takes a person's numbers, bodies and names out of every file of the store, and keeps them out.

        The rows stay, with status, country and price, so that sums stay right. It takes short transactions, so a writer
        beside hardly waits. `complete` of what is returned is False where a reader in a transaction kept an older copy
        alive for `patience` seconds: call it again then. `progress` is called between two steps with the number of rows
        so far; what it raises ends the erasure.

        Raises:
            ValueError: the address is empty.
            StoreError: the file cannot be written.
        """
        number, addresses = self.begin_erasing(address, now)
        total, count = 0, 1
        while count:
            with self._transaction() as connection:
                count = erasing.take_rows(connection, self._merges, addresses)
            total += count
            progress(total)
        with guard(self.path):
            for kind, keys in erasing.mentions(self._connection, number):
                if keys:
                    with self._transaction():
                        total += erasing.take_mentions(self._merges[kind], keys)
                progress(total)
        with self._transaction() as connection:
            erasing.end(connection, self._numbers, number, addresses)
        self._forget()
        return erasing.Erased(total, self.purge(patience, lambda: progress(total)))

    def redact(self, sid: str) -> bool:
        """Empties the text of a message and keeps it out; whether there is one. `purge` takes out its copies."""
        with self._transaction() as connection:
            return erasing.redact(connection, self._merges["message"], sid)

    def retention(self) -> Retention:
        """For how long the store keeps what."""
        with guard(self.path):
            return retaining.kept(self._connection)

    def keep(self, setting: Retention) -> None:
        """Sets for how long the store keeps what: each sync takes what is older. What was taken does not come back."""
        with self._transaction() as connection:
            retaining.keep(connection, setting)

    def retain(
        self, *, bodies: float | None = None, rows: Mapping[str, float] | None = None, patience: float = 30.0
    ) -> int:
        """Takes what is too old, and does not let it come back; returns how many rows were touched.

        Args:
            bodies: instant before whose creation bodies go.
            rows: instants before which rows go, by kind; `audit` for the audit.
            patience: for how many seconds a reader may keep copies.

        Raises:
            ValueError: a kind is unknown.
            StoreError: the file cannot be written, or a reader keeps copies of what was taken.
        """
        total = sum(self._taking({**(rows or {}), **({} if bodies is None else {BODIES: bodies})}))
        if total and not self.purge(patience):
            raise StoreError(f"{self.path} still holds copies of what was taken: a reader keeps them; try again")
        return total

    def upkeep(self, now: float) -> Iterator[int]:
        """Does what is to be done now and then: takes what is older than the setting, and once a day copies of what was
        deleted.

        Each step is short, and gives how many rows it touched; other calls may come between two of them.

        Raises:
            StoreError: the file cannot be written.
        """
        yield from self._taking(self.retention().instants(now))
        with guard(self.path):
            if purging.is_due(self._connection, now):
                for _ in purging.steps(self._connection, 0.0, now):
                    yield 0

    def _taking(self, instants: Mapping[str, float]) -> Iterator[int]:
        """Takes what is older than instants, some rows a step: rows before the bodies of those that stay."""
        retaining.check(instants)
        if not instants:
            return
        with self._transaction() as connection:
            retaining.raise_floors(connection, instants)
        for name, before in sorted(instants.items(), key=lambda each: each[0] == BODIES):
            kinds = [each.name for each in KINDS.values() if each.body] if name == BODIES else [name]
            for kind in kinds:
                begin: int | None = None
                while True:
                    with self._transaction() as connection:
                        if name == AUDIT:
                            taken = retaining.take_audit(connection, before)
                        elif name == BODIES:
                            taken = retaining.take_bodies(connection, self._merges[kind], before, begin)
                        else:
                            taken = retaining.take_rows(connection, self._merges[kind], before)
                    yield taken.rows
                    begin = taken.next
                    if begin is None:
                        break

    def owes_copies(self) -> bool:
        """Whether copies of what was deleted are still in the file."""
        with guard(self.path):
            return purging.owed(self._connection) is not None

    def purge(self, patience: float = 30.0, progress: Callable[[], object] = lambda: None) -> bool:
        """Takes copies of what was deleted out of the indexes and the log of SQLite; whether that was possible."""
        complete = True
        with guard(self.path):
            for step in purging.steps(self._connection, patience):
                complete = step
                progress()
        return complete

    def check(self) -> list[str]:
        """What is wrong: sums that are not those of the rows, words that are not those of the bodies, broken pages."""
        from .check import check

        with guard(self.path):
            return check(self._connection)


def _mark(connection: sqlite3.Connection, mark: Mark) -> None:
    if mark.value is None:
        connection.execute("DELETE FROM mark WHERE key = ?", (mark.key,))
    else:
        connection.execute("INSERT OR REPLACE INTO mark VALUES (?, ?)", (mark.key, json.dumps(mark.value)))
