"""A ledger in memory, for tests and measurements of what writes to one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from trunkline.logs.records import Applied, Gone, Mark, OpenRow, Reading
from trunkline.logs.store.kinds import sid_of
from trunkline.reading import follow, order
from trunkline.reading.kinds import KINDS, By, instant


@dataclass(slots=True)
class Kept:
    kind: str
    account: str
    row: dict[str, Any]
    created: float
    sent: float | None
    updated: float | None
    asked: float
    gone: float | None = None


class MemoryLedger:
    """Keeps what a store would, and counts what must not happen."""

    def __init__(self) -> None:
        self.rows: dict[str, Kept] = {}
        self.state: dict[str, Any] = {}
        self.owner: tuple[str, float] | None = None
        self.names: dict[str, str | None] = {}
        self.applied = 0
        self.full = False

    def apply(self, readings: Sequence[Reading], marks: Sequence[Mark] = (), gone: Sequence[Gone] = ()) -> Applied:
        if self.full:
            raise OSError(28, "No space left on device")
        self.applied += 1
        counts = [0, 0, 0, 0]
        for reading in readings:
            for row in reading.rows:
                counts[self._put(reading, dict(row))] += 1
        for each in gone:
            kept = self.rows.get(each.sid)
            if kept is not None and kept.asked <= each.at:
                kept.gone, kept.row = each.at, {"sid": each.sid}
        for mark in marks:
            if mark.value is None:
                self.state.pop(mark.key, None)
            else:
                self.state[mark.key] = json.dumps(mark.value)
        return Applied(*counts)

    def _put(self, reading: Reading, row: dict[str, Any]) -> int:
        kind = KINDS[reading.kind]
        sid = sid_of(reading.kind, row)
        updated, kept = instant(row, kind.updated), self.rows.get(sid)
        if kept is None:
            created = instant(row, kind.created)
            assert created is not None
            sent = instant(row, kind.sent)
            self.rows[sid] = Kept(reading.kind, reading.account, row, created, sent, updated, reading.asked)
            return 0
        if kept.gone is not None:
            if reading.asked <= kept.gone:
                return 3
        elif not order.replaces(kept.asked, kept.updated, reading.asked, updated):
            return 3
        same = kept.row == row
        kept.row, kept.sent, kept.updated = row, instant(row, kind.sent), updated
        kept.asked, kept.gone = reading.asked, None
        return 2 if same else 1

    def marks(self, prefix: str) -> dict[str, Any]:
        return {key: json.loads(value) for key, value in self.state.items() if key.startswith(prefix)}

    def open_rows(self, kind: str, account: str, now: float, limit: int) -> list[OpenRow]:
        found = []
        for sid, kept in self.rows.items():
            if kept.gone is None and (kept.kind, kept.account) == (kind, account):
                status = str(kept.row.get("status"))
                due = follow.due(kind, status, kept.row.get("price") is not None, kept.created, kept.asked)
                if due is not None and due <= now:
                    found.append((due, OpenRow(sid, kept.created, kept.asked, status)))
        return [row for _, row in sorted(found, key=lambda each: each[0])[:limit]]

    def unseen(self, kind: str, account: str, since: float, before: float, by: By, asked: float) -> list[str]:
        found = []
        for sid, kept in self.rows.items() if since < before else ():
            if kept.gone is not None or kept.asked >= asked or (kept.kind, kept.account) != (kind, account):
                continue
            at = kept.sent if by == "sent" else kept.created if by == "created" or kept.sent is None else None
            if at is not None and since <= at < before:
                found.append(sid)
        return found

    def name_account(self, sid: str, name: str | None) -> None:
        self.names[sid] = name

    def parents(self, kind: str, parent: str, account: str, since: float, before: float, limit: int) -> list[OpenRow]:
        found = []
        for sid, kept in self.rows.items():
            mine = (
                kept.gone is None and (kept.kind, kept.account) == (parent, account) and since <= kept.created < before
            )
            some = kind != "media" or int(kept.row.get("num_media") or 0) > 0
            if mine and some and f"asked/{kind}/{sid}" not in self.state:
                found.append(OpenRow(sid, kept.created, kept.asked, kept.row["status"]))
        return sorted(found, key=lambda row: row.created, reverse=True)[:limit]

    def upkeep(self, now: float) -> Iterator[object]:
        return iter(())

    def lock(self, owner: str, now: float) -> bool:
        if self.owner is not None and self.owner[0] != owner and now - self.owner[1] <= 60:
            return False
        self.owner = owner, now
        return True

    def unlock(self, owner: str) -> None:
        if self.owner is not None and self.owner[0] == owner:
            self.owner = None
