"""The ledger that is built in: a file of SQLite on a local disk, from which one process sends.

What the protocol says enters and leaves. Called by `campaign` and `sending`, on one thread; a lock lets others look.
Each change is one transaction that is synced to the disk before the method returns.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .._core.redaction.secret import safe_repr
from .ledger import DECIDED, PURGED, LedgerBusyError, SpecChangedError, purged_key
from .locking import SendLock
from .records import Added, CampaignRow, Claim, Counts, Decision, NewRow, Outcome, Row, Tick
from .sqlite_schema import guard, open_file
from .states import MOVES, OWNED, Event, State, post_by

_CHUNK = 500
_COLUMNS = (
    "id, key, dest, vars, segments, state, claimed_at, post_by, decided_at, missed_at, "
    "clock_offset, sid, status, code, price, note, tries"
)
_TAKE = (
    "UPDATE row SET state = 'claimed', claim = ?, run = ?, claimed_at = ?, post_by = ?, missed_at = NULL, "
    "code = NULL, note = NULL, tries = tries + 1, clock_offset = ? WHERE state = 'pending' AND id IN "
)


def _settling(event: Event) -> str:
    """The statement for an outcome: from whatever state it moves a row, it moves it to the same one."""
    (after,) = set(MOVES[event].values())
    before = ", ".join(f"'{state}'" for state in MOVES[event])
    return (
        f"UPDATE row SET state = '{after}', decided_at = ?, sid = coalesce(?, sid), status = coalesce(?, status), "
        f"code = ?, note = ?, due = ? WHERE id = ? AND claim = ? AND state IN ({before})"
    )


_SETTLE: dict[str, str] = {event: _settling(event) for event in MOVES if event in OWNED}


@safe_repr
class SqliteLedger:
    """A ledger in a file.

    Args:
        path: of the file; made, readable by its owner alone, if it is not there.
        create: whether to make it.
        clock: seconds since 1970.

    Raises:
        LedgerError: it is on a network mount, damaged, something else, or of another version.
    """

    shared = False

    def __init__(
        self, path: str | os.PathLike[str], *, create: bool = True, clock: Callable[[], float] = time.time
    ) -> None:
        self._path = Path(path)
        self._clock = clock
        self._mutex = threading.RLock()
        self._lock: SendLock | None = None
        self._runs: dict[int, int] = {}  # those of this object → their campaigns
        self._base = open_file(self._path, create=create)

    def __repr__(self) -> str:
        return f"SqliteLedger({str(self._path)!r})"

    @contextmanager
    def _transaction(self) -> Iterator[Callable[..., sqlite3.Cursor]]:
        """One change: all of it is on disk, or nothing."""
        with self._mutex, guard(self._path):
            run = self._base.execute
            run("BEGIN IMMEDIATE")
            try:
                yield run
                run("COMMIT")
            except BaseException:
                # A full disk has rolled it back already.
                if self._base.in_transaction:
                    run("ROLLBACK")
                raise

    def _read(self, sql: str, values: Sequence[Any] = ()) -> list[Any]:
        with self._mutex, guard(self._path):
            return self._base.execute(sql, values).fetchall()

    # campaigns

    def open_campaign(self, name: str, spec: str, *, amend: bool = False) -> CampaignRow:
        with self._transaction() as run:
            found = run("SELECT id, spec FROM campaign WHERE name = ?", (name,)).fetchone()
            if found is None:
                run("INSERT INTO campaign(name, spec, created) VALUES (?, ?, ?)", (name, spec, self._clock()))
            elif found[1] != spec:
                if not amend:
                    raise SpecChangedError(name, self._path)
                run("UPDATE campaign SET spec = ? WHERE id = ?", (spec, found[0]))
        return next(each for each in self.campaigns() if each.name == name)

    def campaigns(self) -> list[CampaignRow]:
        return [CampaignRow(*row) for row in self._read("SELECT id, name, spec, created, paused FROM campaign")]

    def pause(self, campaign: int, reason: str | None) -> None:
        with self._transaction() as run:
            run("UPDATE campaign SET paused = ? WHERE id = ?", (reason, campaign))

    def add(self, campaign: int, rows: Sequence[NewRow]) -> Added:
        with self._transaction() as run:
            before = self._base.total_changes
            (purged,) = run("SELECT purged FROM campaign WHERE id = ?", (campaign,)).fetchone()
            known = self._purged_keys(campaign, rows) if purged else frozenset()
            self._base.executemany(
                "INSERT INTO row(campaign, key, dest, vars, segments, state, note) VALUES (?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT(campaign, key) DO NOTHING",
                [
                    (campaign, row.key, row.to, _json(row.vars), row.segments, row.state, row.note)
                    for row in rows
                    if row.key not in known
                ],
            )
            new = self._base.total_changes - before
        return Added(new, len(rows) - new)

    def _purged_keys(self, campaign: int, rows: Sequence[NewRow]) -> frozenset[str]:
        secret = self.secret()
        hashed = {purged_key(secret, row.key): row.key for row in rows}
        found = self._among("SELECT key FROM row WHERE campaign = ? AND key IN ", list(hashed), [campaign])
        return frozenset(hashed[key] for (key,) in found)

    def _among(self, sql: str, values: Sequence[Any], first: Sequence[Any] = ()) -> Iterator[Any]:
        """The rows of a query that ends with a list, whatever its length."""
        for start in range(0, len(values), _CHUNK):
            part = values[start : start + _CHUNK]
            yield from self._read(f"{sql} ({','.join('?' * len(part))})", [*first, *part])

    # runs

    def begin_run(self, campaign: int, host: str) -> int:
        with self._mutex:
            now = self._clock()
            if self._lock is None:
                self._lock = SendLock(self._path, now)
            try:
                with self._transaction() as run:
                    self._bury(run)
                    id = run(
                        "INSERT INTO run(campaign, host, begun, heartbeat) VALUES (?, ?, ?, ?)",
                        (campaign, host, now, now),
                    ).lastrowid
                    assert id is not None
                self._runs[id] = campaign
            except BaseException:
                self._unlock()
                raise
            return id

    def _bury(self, run: Callable[..., sqlite3.Cursor], campaign: int | None = None) -> int:
        """Makes unknown what dead owners have claimed: whoever has the lock is the only one alive."""
        sql = "UPDATE row SET state = 'unknown', decided_at = ? WHERE state = 'claimed'"
        if campaign is not None:
            sql += f" AND campaign = {campaign:d}"
        if self._runs:
            sql += f" AND run NOT IN ({','.join(map(str, self._runs))})"
        return run(sql, (self._clock(),)).rowcount

    def beat(self, run: int, offset: float) -> int:
        with self._transaction() as do:
            do("UPDATE run SET heartbeat = ?, clock_offset = ? WHERE id = ?", (self._clock(), offset, run))
        return 1

    def end_run(self, run: int) -> None:
        with self._mutex:
            try:
                with self._transaction() as do:
                    do("UPDATE run SET ended = ? WHERE id = ?", (self._clock(), run))
            finally:
                self._runs.pop(run, None)
                self._unlock()

    def _unlock(self) -> None:
        if self._lock is not None and not self._runs:
            self._lock.release()
            self._lock = None

    def tick(self, run: int, outcomes: Sequence[Outcome], want: int, token: int, lease: float, deadline: float) -> Tick:
        campaign = self._runs[run]
        with self._transaction() as do:
            now = self._clock()
            kept = self._settle(outcomes, now) if outcomes else 0
            paused, offset = do(
                "SELECT paused, clock_offset FROM campaign, run WHERE campaign.id = ? AND run.id = ?", (campaign, run)
            ).fetchone()
            rows: list[Any] = []
            if want > 0 and paused is None:
                rows = do(
                    "SELECT id, key, dest, vars, segments, tries + 1 FROM row WHERE campaign = ? "
                    "AND state = 'pending' AND due <= ? ORDER BY due, id LIMIT ?",
                    (campaign, now, want),
                ).fetchall()
                last = post_by(now, lease, deadline)
                # One statement: each waits for the interpreter's lock, which the requests have.
                do(_TAKE + f"({','.join(str(row[0]) for row in rows)})", (token, run, now, last, offset))
            due = None
            if len(rows) < want and paused is None:
                sql = "SELECT min(due) FROM row WHERE campaign = ? AND state = 'pending'"
                first = do(sql, (campaign,)).fetchone()[0]
                due = None if first is None else max(0.0, first - now)
        claims = tuple(Claim(id, key, to, json.loads(kept_), many, tries) for id, key, to, kept_, many, tries in rows)
        return Tick(claims, token, paused, kept, due)

    def _settle(self, outcomes: Sequence[Outcome], now: float) -> int:
        """Moves rows as their owners say; returns how many."""
        values: dict[str, list[tuple[Any, ...]]] = {}
        for each in outcomes:
            values.setdefault(each.event, []).append(
                (now, each.sid, each.status, each.code, each.note, each.due, each.row, each.token)
            )
        return sum(self._base.executemany(_SETTLE[event], rows).rowcount for event, rows in values.items())

    def expire(self, campaign: int) -> int:
        with self._mutex:
            if self._lock is None:
                try:
                    self._lock = SendLock(self._path, self._clock())
                except LedgerBusyError:
                    return 0  # its owner lives
            try:
                with self._transaction() as run:
                    return self._bury(run, campaign)
            finally:
                self._unlock()

    # what others learn

    def decide(self, campaign: int, decisions: Sequence[Decision]) -> int:
        changed = 0
        with self._transaction() as run:
            now = self._clock()
            for each in decisions:
                changed += self._decide(run, campaign, each, now)
        return changed

    def _decide(self, run: Callable[..., sqlite3.Cursor], campaign: int, each: Decision, now: float) -> int:
        if each.event == "found" and each.sid is not None:
            owner = run("SELECT id FROM row WHERE sid = ?", (each.sid,)).fetchone()
            if owner is not None and owner[0] != each.row:
                return 0
        where = "id = ? AND campaign = ?"
        values: list[Any] = [each.row, campaign]
        if each.claimed_at is not None and each.event in ("absent", "missed"):
            where, values = f"{where} AND claimed_at = ?", [*values, each.claimed_at]
        seen = (each.sid, each.status, each.code, each.price)
        put = (
            "sid = coalesce(?, sid), status = coalesce(?, status), code = coalesce(?, code), price = coalesce(?, price)"
        )
        if each.event == "missed":
            sql = f"UPDATE row SET missed_at = ? WHERE {where} AND state = 'unknown' AND missed_at IS NULL"
            return run(sql, (each.at, *values)).rowcount
        if each.event == "seen":
            return run(f"UPDATE row SET {put} WHERE {where} AND state = 'sent'", (*seen, *values)).rowcount
        event: Event = each.event
        for before, after in MOVES[event].items():
            sql = f"UPDATE row SET state = ?, decided_at = ?, {put} WHERE {where} AND state = ?"
            if run(sql, (after, now, *seen, *values, before)).rowcount:
                return 1
        return 0

    def cancel(self, campaign: int) -> int:
        return self._all(campaign, "cancel")

    def resend_absent(self, campaign: int) -> int:
        return self._all(campaign, "resend")

    def _all(self, campaign: int, event: Event) -> int:
        changed = 0
        with self._transaction() as run:
            for before, after in MOVES[event].items():
                sql = "UPDATE row SET state = ?, decided_at = ? WHERE campaign = ? AND state = ?"
                changed += run(sql, (after, self._clock(), campaign, before)).rowcount
        return changed

    # looking

    def counts(self, campaign: int) -> Counts:
        rows = self._read(
            "SELECT state, count(*), sum(segments) FROM row WHERE campaign = ? GROUP BY state", (campaign,)
        )
        return Counts({row[0]: row[1] for row in rows}, {row[0]: row[2] for row in rows})

    def rows(self, campaign: int, states: Collection[State] = (), after: int = 0, limit: int = 1000) -> list[Row]:
        sql = f"SELECT {_COLUMNS} FROM row WHERE campaign = ? AND id > ?"
        if states:
            sql += f" AND state IN ({','.join('?' * len(states))})"
        found = self._read(f"{sql} ORDER BY id LIMIT ?", [campaign, after, *states, limit])
        return [_row(row) for row in found]

    def known_sids(self, sids: Collection[str]) -> frozenset[str]:
        return frozenset(sid for (sid,) in self._among("SELECT sid FROM row WHERE sid IN", list(sids)))

    def sent_since(self, campaign: int, since: float) -> int:
        sql = "SELECT count(*) FROM row WHERE campaign = ? AND state = 'sent' AND claimed_at >= ?"
        return int(self._read(sql, (campaign, since))[0][0])

    def suppress(self, sender: str, to: str, code: int) -> None:
        with self._transaction() as run:
            sql = "INSERT INTO suppressed VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
            run(sql, (sender, to, code, self._clock()))

    def suppressed(self, sender: str) -> frozenset[str]:
        return frozenset(to for (to,) in self._read("SELECT dest FROM suppressed WHERE sender = ?", (sender,)))

    def grant(self, run: int, sender: str, rate: float, wanted: float) -> float:
        return wanted  # nobody else sends

    def secret(self) -> bytes:
        return bytes(self._read("SELECT value FROM secret")[0][0])

    def purge(self, campaign: int) -> int:
        secret = self.secret()
        with self._mutex:
            with guard(self._path):
                self._base.execute("PRAGMA secure_delete=ON").fetchall()
            with self._transaction() as run:
                sql = (
                    f"SELECT id, key FROM row WHERE campaign = ? AND key NOT LIKE '{PURGED}%' "
                    f"AND state IN ({','.join('?' * len(DECIDED))})"
                )
                found = run(sql, (campaign, *DECIDED)).fetchall()
                self._base.executemany(
                    "UPDATE row SET key = ?, dest = '', vars = '{}', note = NULL WHERE id = ?",
                    [(purged_key(secret, key), id) for id, key in found],
                )
                run("UPDATE campaign SET purged = 1 WHERE id = ?", (campaign,))
            with guard(self._path):
                # The log has the old pages.
                self._base.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                self._base.execute("PRAGMA secure_delete=OFF").fetchall()
        return len(found)

    def close(self) -> None:
        with self._mutex:
            self._runs.clear()
            self._unlock()
            self._base.close()


def _row(kept: Sequence[Any]) -> Row:
    id, key, to, variables, *rest = kept
    return Row(id, key, to, json.loads(variables), *rest)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
