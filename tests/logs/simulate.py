"""Runs the plan over the model of Twilio: replies that overtake one another, errors, kills; counts what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from random import Random
from typing import Any, ClassVar

from tests.logs.memory import MemoryLedger
from tests.logs.world import BLINK, START, Settings, TooOld, World
from trunkline.logs.jobs import TICK, Job, begun_at
from trunkline.logs.plan import OPEN_ROWS, Plan
from trunkline.logs.stream import Step
from trunkline.reading.kinds import DAY, HOUR
from trunkline.reading.windows import Pace

PACE = Pace(
    heads=((1_800.0, 120.0), (2 * HOUR, 2 * HOUR), (DAY, 2 * DAY)),
    fresh=2 * HOUR, young=12 * HOUR, audit=6 * DAY, poll=900.0,
)  # fmt: skip


class Killed(Exception):
    """As kill -9 does: nothing that is not kept is left."""


@dataclass
class Faults:
    kill: float = 0.0  # of the steps
    slow: float = 0.0  # of the replies come up to half an hour late
    errors: float = 0.0
    lag: float = 0.0  # of the replies tell how it was up to 50 minutes ago, less where rows are missing for so long
    storms: bool = False  # hours in which most requests are refused


@dataclass
class Result:
    """What is wrong at the end, by SID; `wrongly_gone` and `back` are what was wrong on the way."""

    WRONG: ClassVar = ("lost", "stale", "undead", "double", "wrongly_gone", "back", "too_many")

    rows: int
    lost: list[str]
    stale: list[str]
    undead: list[str]
    double: int
    wrongly_gone: int
    back: int
    requests: int
    kills: int
    overlap: int  # the most requests of an account at a time

    def bad(self) -> dict[str, object]:
        found = {"lost": self.lost, "stale": self.stale, "undead": self.undead, "double": self.double}
        return {name: value for name, value in found.items() if value}

    def counts(self) -> dict[str, int]:
        """All of it as numbers; each of `WRONG` should be 0."""
        return {
            "rows": self.rows,
            "requests": self.requests,
            "kills": self.kills,
            "lost": len(self.lost),
            "stale": len(self.stale),
            "undead": len(self.undead),
            "double": self.double,
            "wrongly_gone": self.wrongly_gone,
            "back": self.back,
            "too_many": max(0, self.overlap - 8),
        }


class Watched(MemoryLedger):
    """Sees what each step does to the rows."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self.world = world
        self.back = self.wrongly_gone = 0
        self.lags = False
        self.news: dict[str, int] = {}

    def apply(self, readings: Any, marks: Any = (), gone: Any = ()) -> Any:
        before = {}
        for reading in readings:
            for row in reading.rows:
                kept = self.rows.get(row["sid"])
                if kept is None:
                    self.news[row["sid"]] = self.news.get(row["sid"], 0) + 1
                elif kept.gone is None:
                    before[row["sid"]] = kept.row
        out = super().apply(readings, marks, gone)
        for sid, row in before.items():
            known = self.world.rows[sid]
            kept = self.rows[sid]
            if kept.gone is None and known.version(kept.row) < known.version(row):
                # Which of two is older no date tells, where a copy that lags answers.
                self.back += not self.lags or kept.row["date_updated"] != row["date_updated"]
        self.wrongly_gone += sum(self.world.rows[each.sid].deleted > each.at for each in gone)
        return out


class Simulation:
    def __init__(
        self,
        seed: int,
        settings: Settings | None = None,
        faults: Faults | None = None,
        pace: Pace = PACE,
        ledger: Callable[[World], Any] = Watched,
        after: float | None = None,
    ) -> None:
        self.set = settings or Settings()
        self.faults = faults or Faults()
        self.dice = Random(f"{seed} faults")
        self.world = World(seed, self.set)
        self.pace = pace
        self.ledger = ledger(self.world)
        self.ledger.lags = self.faults.lag > 0
        self.asked = 0.0
        self.requests = self.kills = self.overlap = 0
        self.number = count()
        # Nothing changes after the end: the last day is sealed, and all are audited.
        audit = min(pace.audit, 30 * DAY)
        after = 4.2 * DAY + 1.1 * audit + 3 * HOUR if after is None else after
        self.until = self.set.end() + after

    def plan(self, now: float) -> Plan:
        lists = [(account, kind) for account in self.set.accounts for kind in self.set.kinds]
        plan = Plan(lists, self.ledger.marks(""), now, since=START - (self.set.past + 1) * DAY, pace=self.pace)
        self.ledger.apply((), plan.marks())
        return plan

    def run(self) -> Result:
        now = START
        while now < self.until:
            plan = self.plan(now)
            self.flights: list[tuple[float, int, Job, Any]] = []
            try:
                now = self.life(plan, now)
            except Killed:
                self.kills += 1
                now = self.now + self.dice.choice([0.0, 1.0, self.dice.uniform(0, 3 * HOUR)])
        return self.result()

    def life(self, plan: Plan, now: float) -> float:
        while now < self.until:
            self.now = now
            for each in plan.polls(now):
                plan.opened(each, self.ledger.open_rows(each[1], each[0], now, OPEN_ROWS), now)
            while len(self.flights) < 8 and (job := plan.next(now)) is not None:
                self.asked = max(now, self.asked + TICK)
                self.send(begun_at(job, self.asked))
            times = [plan.wake(now) if len(self.flights) < 8 else None, self.flights[0][0] if self.flights else None]
            now = max(now, min(time for time in times if time is not None))
            while self.flights and self.flights[0][0] <= now:
                self.now = now
                _, _, job, reply = heappop(self.flights)
                self.arrived(plan, job, reply, now)
        return now

    def send(self, job: Job) -> None:
        self.requests += 1
        wait = self.dice.uniform(0.05, 5.0)
        if self.dice.random() < self.faults.slow:
            wait = self.dice.uniform(0, HOUR / 2)
        answered = job.asked + self.dice.uniform(0, wait)
        seen = answered
        if self.dice.random() < self.faults.lag:
            seen -= self.dice.uniform(0, 3_500.0 - (BLINK if self.set.blinks else 0.0))
        reply: Any
        storm = self.faults.storms and (answered // HOUR) % 7 == 3
        if storm and self.dice.random() < 0.8:
            reply = "refused"
        elif self.dice.random() < self.faults.errors:
            reply = "error"
        elif job.going is None:
            reply = self.world.fetch(str(job.key.name), seen)
        else:
            since, before = (job.since, job.before) if job.key.days else (None, None)
            try:
                reply = self.world.page(job.account, since, before, job.going.link, seen, job.kind)
            except TooOld:
                reply = "too old"
        heappush(self.flights, (job.asked + wait, next(self.number), job, reply))
        mine = sum(flight[2].account == job.account for flight in self.flights)
        self.overlap = max(self.overlap, mine)

    def arrived(self, plan: Plan, job: Job, reply: Any, now: float) -> None:
        if reply == "refused":
            plan.refused(job, now, None)
        elif reply == "error":
            plan.failed(job, now)
        elif reply == "too old":
            self.keep(plan.too_old(job))
        else:
            step = plan.row(job, reply) if job.going is None else plan.page(job, *reply)
            self.keep(step)
            if step.check is not None:
                check = step.check
                unseen = self.ledger.unseen(job.kind, job.account, check.since, check.before, check.by, check.asked)
                step = plan.finish(job, unseen, now)
                self.keep(step)
            plan.ended(job, step)

    def keep(self, step: Step) -> None:
        dice = self.dice.random()
        if dice < self.faults.kill / 2:
            raise Killed
        self.ledger.apply(step.readings, step.marks, step.gone)
        if dice < self.faults.kill:
            raise Killed

    def result(self) -> Result:
        lost, stale, undead = [], [], []
        for sid, row in self.world.rows.items():
            kept = self.ledger.rows.get(sid)
            there = kept is not None and kept.gone is None
            if row.deleted < self.until:
                if there:
                    undead.append(sid)
            elif not there:
                lost.append(sid)
            elif kept.row != row.versions[-1]:
                stale.append(sid)
        return Result(
            len(self.world.rows), lost, stale, undead,
            sum(times - 1 for times in self.ledger.news.values()),
            self.ledger.wrongly_gone, self.ledger.back, self.requests, self.kills, self.overlap,
        )  # fmt: skip
