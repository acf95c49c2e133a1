"""A model of Twilio's lists: rows that come late, change late, are scheduled, redacted, deleted; pages that shift.

Pure: a function of its seed and of the time. Each reading of what is unknown of Twilio is a setting.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from random import Random
from typing import Any, Literal

from trunkline.reading.kinds import DAY, HOUR
from trunkline.types.dates import format_rfc2822

START = 20_000 * DAY + 9 * HOUR  # a morning of 2024


@lru_cache(None)
def text(at: float) -> str:
    from datetime import UTC, datetime

    return format_rfc2822(datetime.fromtimestamp(int(at), UTC))


@dataclass(frozen=True)
class Settings:
    """How the model is set: the second group is what is unknown of Twilio."""

    rows: int = 120
    days: int = 10  # in which rows come and change
    past: int = 5  # days before the first request
    size: int = 5
    pages: Literal["key", "offset"] = "key"
    undated: Literal["never", "created"] = "never"  # whether rows without date_sent appear under a day
    order: Literal["created", "sent"] = "created"
    redaction_updates: bool = False
    out_of_order: float = 600.0
    late: float = 80 * 60.0
    blinks: float = 0.2  # of the rows are for 50 minutes missing everywhere
    accounts: tuple[str, ...] = ("AC1",)
    old_day: int | None = None  # days up to it are refused as too old

    def end(self) -> float:
        return START + self.days * DAY


@dataclass
class Row:
    sid: str
    account: str
    created: float
    key: float
    listed: float  # when lists and fetches begin to show it
    fetched: float
    times: list[float]
    versions: list[dict[str, Any]]
    deleted: float
    blink: tuple[float, float] = (0.0, 0.0)  # when a copy that lags answers, which does not have it

    def shown(self, since: float, now: float) -> bool:
        return since <= now < self.deleted and not self.blink[0] <= now < self.blink[1]

    def at(self, now: float) -> dict[str, Any]:
        return self.versions[max(0, bisect_right(self.times, now) - 1)]

    def version(self, row: dict[str, Any]) -> int:
        return self.versions.index(row)


class TooOld(Exception):
    pass


class World:
    def __init__(self, seed: int, settings: Settings) -> None:
        self.set = settings
        dice = Random(seed)
        self.rows = {row.sid: row for row in (self._row(dice, turn) for turn in range(settings.rows))}

    def _row(self, dice: Random, turn: int) -> Row:
        begin, end = START - self.set.past * DAY, self.set.end()
        created = float(int(dice.uniform(begin, end - HOUR)))
        sid = f"SM{turn:032x}"
        now: dict[str, Any] = {
            "sid": sid, "body": f"hello {turn}", "status": "queued", "price": None, "date_sent": None,
            "date_created": text(created), "date_updated": text(created),
        }  # fmt: skip
        times, versions = [created], [dict(now)]

        def change(at: float, updates: bool = True, **values: Any) -> None:
            if at < end:
                now.update(values)
                if updates:
                    now["date_updated"] = text(at)
                times.append(at)
                versions.append(dict(now))

        sort = dice.random()
        last = created
        if sort < 0.1:
            versions[0]["status"] = now["status"] = "failed"  # refused at once, and listed
        elif sort < 0.14:
            versions[0]["status"] = now["status"] = "scheduled"
            last += dice.uniform(HOUR, 6 * DAY)
            change(last, status="canceled")
        else:
            if sort < 0.24:
                versions[0]["status"] = now["status"] = "scheduled"
                last += dice.uniform(HOUR, 4 * DAY)
            last += dice.choice([1.0, 5.0, dice.uniform(0, HOUR)])
            change(last, status="sent", date_sent=text(last))
            last += dice.choice([2.0, 30.0, dice.uniform(0, 5 * HOUR)])
            change(last, status=dice.choice(["delivered", "delivered", "undelivered"]))
            last += dice.choice([1.0, dice.uniform(0, HOUR), dice.uniform(0, DAY)])
            change(last, updates=dice.random() < 0.5, price="-0.0079")
        if dice.random() < 0.15:
            last += dice.choice([dice.uniform(0, DAY), dice.uniform(0, 10 * DAY)])
            change(last, updates=self.set.redaction_updates, body="")
        deleted = float("inf")
        if dice.random() < 0.15:
            deleted = last + dice.choice([dice.uniform(HOUR, DAY), dice.uniform(HOUR, 10 * DAY)])
            if deleted >= end:
                deleted = float("inf")

        def late() -> float:
            return created + dice.choice([0.0, 1.0, dice.uniform(0, self.set.late)])

        key = created + dice.choice([0.0, dice.uniform(-self.set.out_of_order, self.set.out_of_order)])
        account = dice.choice(self.set.accounts)
        blink = created + dice.uniform(2 * HOUR, 9 * DAY)
        length = 3_000.0 if dice.random() < self.set.blinks and blink < end else 0.0
        return Row(sid, account, created, key, late(), late(), times, versions, deleted, (blink, blink + length))

    def _shown(self, account: str, now: float) -> Iterator[Row]:
        for row in self.rows.values():
            if row.account == account and row.shown(row.listed, now):
                yield row

    def page(
        self, account: str, since: float | None, before: float | None, link: str | None, now: float
    ) -> tuple[list[dict[str, Any]], str | None]:
        """A page of a list: of a day where both bounds are given, else of all rows, the newest first."""
        if before is not None and self.set.old_day is not None and before <= (self.set.old_day + 1) * DAY:
            raise TooOld
        lines: list[tuple[float, str, dict[str, Any]]] = []
        for row in self._shown(account, now):
            data = row.at(now)
            sent = data["date_sent"]
            when = self._instant(sent) if sent else None
            if before is not None and since is not None:
                at = when if when is not None else row.created if self.set.undated == "created" else None
                if at is None or not since <= at < before:
                    continue
            place = row.key
            if self.set.order == "sent" and when is not None:
                place += when - row.created
            lines.append((place, row.sid, data))
        lines.sort(key=lambda line: line[:2], reverse=True)
        begin = 0
        if link is not None:
            if self.set.pages == "offset":
                begin = int(link)
            else:
                at, _, sid = link.partition(" ")
                mark = float(at), sid
                begin = next((turn for turn, line in enumerate(lines) if line[:2] < mark), len(lines))
        shown = lines[begin : begin + self.set.size]
        if begin + self.set.size >= len(lines):
            following = None
        elif self.set.pages == "offset":
            following = str(begin + self.set.size)
        else:
            following = f"{shown[-1][0]!r} {shown[-1][1]}"
        return [data for *_, data in shown], following

    @staticmethod
    @lru_cache(None)
    def _instant(date: str) -> float:
        from trunkline.reading.kinds import seconds

        at = seconds(date)
        assert at is not None
        return at

    def fetch(self, sid: str, now: float) -> dict[str, Any] | None:
        row = self.rows[sid]
        return row.at(now) if row.shown(row.fetched, now) else None
