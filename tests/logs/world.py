"""A model of Twilio's lists of messages and calls: rows that come late, change late, are scheduled, redacted, deleted;
pages that shift.

Pure: a function of its seed and of the time. Each reading of what is unknown of Twilio is a setting.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import inf
from random import Random
from typing import Any, Literal

from trunkline.reading.kinds import DAY, HOUR, KINDS, seconds
from trunkline.types.dates import format_rfc2822

START = 20_000 * DAY + 9 * HOUR  # a morning of 2024
BLINK = 3_000.0


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
    unanswered_start: bool = False  # whether calls that nobody answered have a start_time
    out_of_order: float = 600.0
    late: float = 80 * 60.0
    blinks: float = 0.2  # of the rows are for 50 minutes missing everywhere
    accounts: tuple[str, ...] = ("AC1",)
    kinds: tuple[str, ...] = ("message",)
    old_day: int | None = None  # days up to it are refused as too old

    def end(self) -> float:
        return START + self.days * DAY


@dataclass
class Row:
    kind: str
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


class Life:
    """What becomes of a row, as it is written down: its versions, and from when on each is so."""

    def __init__(self, kind: str, turn: int, created: float, end: float) -> None:
        self.end = end
        self.last = created
        self.now: dict[str, Any] = {
            "sid": f"{'SM' if kind == 'message' else 'CA'}{turn:032x}", "status": "queued", "price": None,
            KINDS[kind].sent: None, "date_created": text(created), "date_updated": text(created),
        }  # fmt: skip
        self.times, self.versions = [created], [dict(self.now)]

    def begin(self, **values: Any) -> None:
        """It is so from the beginning."""
        self.now.update(values)
        self.versions[0].update(values)

    def change(self, after: float, *, updates: bool = True, **values: Any) -> None:
        """So much later it is so; nothing changes after the end."""
        self.last += after
        if self.last < self.end:
            self.now.update(values)
            if updates:
                self.now["date_updated"] = text(self.last)
            self.times.append(self.last)
            self.versions.append(dict(self.now))

    def date(self) -> str:
        """The instant of the last change, as a row has it."""
        return text(self.last)


def _message(life: Life, dice: Random, given: Settings) -> None:
    life.begin(body=f"hello {life.now['sid']}")
    sort = dice.random()
    if sort < 0.1:
        life.begin(status="failed")  # refused at once, and listed
    elif sort < 0.14:
        life.begin(status="scheduled")
        life.change(dice.uniform(HOUR, 6 * DAY), status="canceled")
    else:
        if sort < 0.24:
            life.begin(status="scheduled")
            life.last += dice.uniform(HOUR, 4 * DAY)
        life.last += dice.choice([1.0, 5.0, dice.uniform(0, HOUR)])
        life.change(0.0, status="sent", date_sent=life.date())
        end = dice.choice(["delivered", "delivered", "undelivered"])
        life.change(dice.choice([2.0, 30.0, dice.uniform(0, 5 * HOUR)]), status=end)
        _priced(life, dice)
    if dice.random() < 0.15:
        wait = dice.choice([dice.uniform(0, DAY), dice.uniform(0, 10 * DAY)])
        life.change(wait, updates=given.redaction_updates, body="")


def _call(life: Life, dice: Random, given: Settings) -> None:
    life.begin(to="+14155550100", end_time=None, duration=None)
    if dice.random() < 0.1:
        life.last += dice.uniform(0, 5 * HOUR)  # it waits for its turn
    sort = dice.random()
    if sort < 0.06:
        life.change(dice.choice([0.0, dice.uniform(0, HOUR)]), status="canceled")
        return
    life.change(dice.uniform(0, 3.0), status="ringing")
    life.last += dice.uniform(1.0, 60.0)
    start = life.date()
    if sort < 0.3:
        dates = {"start_time": start, "end_time": start} if given.unanswered_start else {}
        life.change(0.0, status=dice.choice(["busy", "no-answer", "failed", "canceled"]), duration="0", **dates)
        return
    life.change(0.0, status="in-progress", start_time=start)
    length = dice.choice([dice.uniform(1, 600), dice.uniform(1, 4 * HOUR), dice.uniform(1, DAY)])
    life.last += length
    life.change(0.0, status="completed", end_time=life.date(), duration=str(int(length)))
    _priced(life, dice)


def _priced(life: Life, dice: Random) -> None:
    wait = dice.choice([1.0, dice.uniform(0, HOUR), dice.uniform(0, DAY)])
    life.change(wait, updates=dice.random() < 0.5, price="-0.0079")


class TooOld(Exception):
    pass


class World:
    def __init__(self, seed: int, settings: Settings) -> None:
        self.set = settings
        dice = Random(seed)
        self.rows = {row.sid: row for row in (self._row(dice, turn) for turn in range(settings.rows))}

    def _row(self, dice: Random, turn: int) -> Row:
        end = self.set.end()
        created = float(int(dice.uniform(START - self.set.past * DAY, end - HOUR)))
        kind = self.set.kinds[0] if len(self.set.kinds) == 1 else dice.choice(self.set.kinds)
        life = Life(kind, turn, created, end)
        (_message if kind == "message" else _call)(life, dice, self.set)
        deleted = inf
        if dice.random() < 0.15:
            deleted = life.last + dice.choice([dice.uniform(HOUR, DAY), dice.uniform(HOUR, 10 * DAY)])
            if deleted >= end:
                deleted = inf

        def late() -> float:
            return created + dice.choice([0.0, 1.0, dice.uniform(0, self.set.late)])

        key = created + dice.choice([0.0, dice.uniform(-self.set.out_of_order, self.set.out_of_order)])
        account = dice.choice(self.set.accounts)
        blink = created + dice.uniform(2 * HOUR, 9 * DAY)
        length = BLINK if dice.random() < self.set.blinks and blink < end else 0.0
        seen = late(), late()
        sid = life.now["sid"]
        return Row(kind, sid, account, created, key, *seen, life.times, life.versions, deleted, (blink, blink + length))

    def _shown(self, account: str, kind: str, now: float) -> Iterator[Row]:
        for row in self.rows.values():
            if row.account == account and row.kind == kind and row.shown(row.listed, now):
                yield row

    def page(
        self,
        account: str,
        since: float | None,
        before: float | None,
        link: str | None,
        now: float,
        kind: str = "message",
    ) -> tuple[list[dict[str, Any]], str | None]:
        """A page of a list: of a day where both bounds are given, else of all rows, the newest first."""
        if before is not None and self.set.old_day is not None and before <= (self.set.old_day + 1) * DAY:
            raise TooOld
        lines: list[tuple[float, str, dict[str, Any]]] = []
        for row in self._shown(account, kind, now):
            data = row.at(now)
            sent = data[KINDS[kind].sent]
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
        at = seconds(date)
        assert at is not None
        return at

    def fetch(self, sid: str, now: float) -> dict[str, Any] | None:
        row = self.rows[sid]
        return row.at(now) if row.shown(row.fetched, now) else None
