"""The plan on a model of Twilio: nothing lost, doubled, stale or undead, whatever happens; and each step is needed.

With TRUNKLINE_FULL_SIM set to a number, so many seeds are run (some 100 a minute). `python -m tests.logs.simulations`
runs as many by itself, and counts what it finds.
"""

from __future__ import annotations

import os
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from tests.logs.simulate import PACE, Faults, Killed, Result, Simulation, Watched
from tests.logs.simulations import simulated
from tests.logs.world import START, Settings
from tests.rounds import rounds
from trunkline.logs.plan import Plan
from trunkline.logs.stream import Stream
from trunkline.reading import absence, follow, order, windows
from trunkline.reading.kinds import DAY, HOUR
from trunkline.reading.windows import Pace

SEEDS = int(os.environ.get("TRUNKLINE_FULL_SIM") or rounds(8, 16))
NEVER = 1e12
LATE = replace(PACE, audit=NEVER)  # no audit: what is found is found while a day is young
KILLS = Faults(kill=0.02, slow=0.02, errors=0.02, storms=True)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_nothing_is_lost_doubled_stale_or_undead(seed: int) -> None:
    found = simulated(seed)
    assert not found.bad()
    assert not [name for name in Result.WRONG if found.counts()[name]]


def test_kills_happen() -> None:
    assert Simulation(1, faults=Faults(kill=0.02)).run().kills > 20


def test_days_that_are_too_old_end_the_backfill() -> None:
    old = int(START // DAY) - 3
    world = Settings(old_day=old, undated="created", past=6)
    simulation = Simulation(3, world)
    simulation.run()
    plan = simulation.plan(simulation.until)
    stream = plan.streams["AC1", "message"]
    assert stream.end == old
    assert not stream.backfill
    assert min(stream.days) == old + 1


# each step of the algorithm removed

MANY = Settings(rows=150, days=7, past=3)
DENSE = Settings(rows=300, days=2, past=1, size=2, undated="never")
LATER = replace(DENSE, late=30 * HOUR)
MOST = 8  # worlds in which to look for what goes wrong
# The last change of a call is within two days of its creation: daily heads go as far.
CHANGES = pytest.mark.parametrize(("what", "kind"), [("stale", "message"), ("undead", "message"), ("undead", "call")])
BOTH = pytest.mark.parametrize("kind", ["message", "call"])


def of(kind: str, world: Settings = MANY) -> Settings:
    return replace(world, kinds=(kind,))


def goes_wrong(what: str, simulation: type[Simulation] = Simulation, **arguments: Any) -> bool:
    """Whether in one of some worlds something is wrong: lost, stale, undead, wrongly_gone or back."""
    arguments.setdefault("settings", MANY)
    if arguments.get("pace", PACE).audit == NEVER:
        arguments.setdefault("after", 5 * DAY)
    return any(getattr(simulation(seed, **arguments).run(), what) for seed in range(MOST))


@BOTH
@pytest.mark.parametrize("world", [MANY, DENSE])
def test_with_all_steps_the_same_worlds_are_right(world: Settings, kind: str) -> None:
    found = Simulation(1, of(kind, world), KILLS).run()
    assert not found.bad()
    assert not found.wrongly_gone


@BOTH
def test_without_heads_rows_without_a_date_are_lost(kind: str) -> None:
    assert goes_wrong("lost", settings=of(kind), pace=replace(LATE, heads=()))


def test_without_overlap_late_rows_are_lost() -> None:
    assert goes_wrong("lost", settings=DENSE, pace=replace(LATE, heads=((1_800.0, 0.0),)))


@BOTH
def test_without_the_long_look_back_late_rows_are_lost(kind: str) -> None:
    assert goes_wrong("lost", settings=of(kind, DENSE), pace=replace(LATE, heads=PACE.heads[:1]))


def test_without_the_longest_look_back_rows_that_come_a_day_late_are_lost() -> None:
    assert goes_wrong("lost", settings=LATER, pace=replace(LATE, heads=PACE.heads[:2]))


@pytest.mark.parametrize("world", [DENSE, of("call", DENSE), LATER])
def test_with_the_long_look_back_they_are_not(world: Settings) -> None:
    assert not Simulation(1, world, pace=LATE, after=5 * DAY).run().lost


@BOTH
def test_without_the_whole_list_old_rows_without_a_date_are_lost(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr(Stream, "_whole_due", lambda self: NEVER)
    assert goes_wrong("lost", settings=of(kind), pace=LATE)


@BOTH
def test_without_days_old_rows_are_lost(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    load = Stream.load

    def without(self: Stream, marks: Any, now: float) -> None:
        load(self, marks, now)
        self.backfill.clear()

    monkeypatch.setattr(Stream, "load", without)
    assert goes_wrong("lost", settings=of(kind), pace=LATE)


@CHANGES
def test_days_that_are_read_once_are_not_true(monkeypatch: pytest.MonkeyPatch, what: str, kind: str) -> None:
    monkeypatch.setattr(windows, "next_read", lambda day, state, pace: NEVER)
    assert goes_wrong(what, settings=of(kind), pace=LATE)


def test_days_that_are_sealed_at_their_end_are_stale() -> None:
    assert goes_wrong("stale", pace=replace(LATE, seal=0.0, poll=NEVER))


def test_a_pass_seals_by_its_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that was begun while rows still changed may have read them before, however late it ends."""
    finish = Stream._finish_day

    def late(self: Stream, day: int, done: Any, days: int) -> Any:
        return finish(self, day, replace(done, begun=done.begun + 4 * DAY), days)

    monkeypatch.setattr(Stream, "_finish_day", late)
    assert goes_wrong("stale", pace=replace(LATE, poll=NEVER))


def still_open(pace: Pace) -> int:
    found = [Simulation(seed, MANY, pace=pace, after=5 * DAY) for seed in range(4)]
    stale = [each.ledger.rows[sid].row["status"] for each in found for sid in each.run().stale]
    return stale.count("scheduled") + stale.count("queued")


def test_without_following_open_rows_some_are_stale() -> None:
    assert still_open(replace(LATE, poll=NEVER))
    assert not still_open(LATE)


def test_open_rows_that_are_not_followed_long_enough_are_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follow, "FOLLOW", DAY)
    assert still_open(LATE)


@BOTH
def test_without_proofs_of_absence_rows_are_undead(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    finish = Plan.finish
    monkeypatch.setattr(Plan, "finish", lambda self, job, unseen, now: finish(self, job, (), now))
    assert goes_wrong("undead", settings=of(kind), pace=LATE)


def test_one_404_proves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(absence, "APART", 0.0)
    assert goes_wrong("wrongly_gone", pace=LATE)


def test_absence_of_young_rows_proves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    lagging = Faults(slow=0.1, lag=0.05)
    assert not goes_wrong("wrongly_gone", faults=lagging, pace=LATE)
    monkeypatch.setattr(absence, "YOUNG", 0.0)
    assert goes_wrong("wrongly_gone", faults=lagging, pace=LATE)


@CHANGES
def test_without_audits_late_changes_are_not_seen(what: str, kind: str) -> None:
    assert goes_wrong(what, settings=of(kind), pace=LATE)


def test_without_the_order_of_replies_rows_go_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order, "replaces", lambda *of: True)
    assert goes_wrong("back", faults=Faults(slow=0.1), pace=LATE)


def test_by_their_dates_alone_replies_that_were_overtaken_take_rows_back(monkeypatch: pytest.MonkeyPatch) -> None:
    replaces = order.replaces
    monkeypatch.setattr(order, "replaces", lambda _, was, asked, now: replaces(asked, was, asked, now))
    assert goes_wrong("back", faults=Faults(slow=0.1), pace=LATE)


def test_by_their_order_alone_copies_that_lag_take_rows_back(monkeypatch: pytest.MonkeyPatch) -> None:
    lagging = Faults(slow=0.1, lag=0.05)
    assert not Simulation(0, MANY, lagging, pace=LATE, after=5 * DAY).run().back
    replaces = order.replaces
    monkeypatch.setattr(order, "replaces", lambda was, _, asked, now: replaces(was, now, asked, now))
    assert goes_wrong("back", faults=lagging, pace=LATE)


def test_marks_that_are_kept_before_their_rows_lose_some() -> None:
    class MarksFirst(Watched):
        """Keeps marks and rows one after the other, and may be killed between."""

        dice = Random(1)

        def apply(self, readings: Any, marks: Any = (), gone: Any = ()) -> Any:
            super().apply((), marks)
            if readings and self.dice.random() < 0.1:
                raise Killed
            return super().apply(readings, (), gone)

    assert goes_wrong("lost", settings=replace(MANY, past=12), ledger=MarksFirst, pace=LATE)


def test_a_pass_with_an_error_is_not_complete() -> None:
    class Careless(Simulation):
        """Takes an error for the end of a list."""

        def arrived(self, plan: Plan, job: Any, reply: Any, now: float) -> None:
            super().arrived(plan, job, ([], None) if reply == "error" and job.going else reply, now)

    assert goes_wrong("lost", Careless, faults=Faults(errors=0.1), pace=LATE)
