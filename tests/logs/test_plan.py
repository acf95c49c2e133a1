"""What the plan asks for next, and how much of it at a time."""

from __future__ import annotations

from typing import Any

import pytest

from trunkline.logs.jobs import FILL, HEAD, REREAD, ROW, SLOW, Job
from trunkline.logs.plan import Plan
from trunkline.logs.records import OpenRow
from trunkline.logs.stream import WHOLE, Key, Step
from trunkline.reading import windows
from trunkline.reading.kinds import DAY, HOUR

NOW = 20_000 * DAY + 3_600
LIST = ("AC1", "message")


def plan(marks: dict[str, Any] | None = None, lists: Any = (LIST,), **arguments: Any) -> Plan:
    return Plan(lists, marks or {}, **{"now": NOW, "since": NOW - 100 * DAY, **arguments})


def jobs(of: Plan, now: float = NOW) -> list[Job]:
    found = []
    while (job := of.next(now)) is not None:
        found.append(job)
    return found


def answer(of: Plan, job: Job, rows: Any = (), link: str | None = None, now: float = NOW) -> None:
    step = of.row(job, None) if job.going is None else of.page(job, rows, link)
    if step.check is not None:
        step = of.finish(job, (), now)
    of.ended(job, step)


def test_heads_come_first_then_days_the_newest_first() -> None:
    found = jobs(plan())
    assert len(found) == 8
    assert [job.key for job in found[:4]] == [Key("head", 0), Key("head", 1), Key("head", 2), Key("head", WHOLE)]
    assert [job.key for job in found[4:]] == [Key("day", 20_000 - turn) for turn in range(4)]


def test_what_was_never_read_is_due_though_who_began_had_a_clock_that_is_ahead() -> None:
    of = plan({"AC1/message/origin": NOW + 2}, follow=False)
    found = jobs(of)
    assert [job.key for job in found[:4]] == [Key("head", 0), Key("head", 1), Key("head", 2), Key("head", WHOLE)]
    assert not of.done()


def test_a_row_that_is_listed_after_it_was_not_found_is_not_gone_yet() -> None:
    stream = plan().streams[LIST]
    assert isinstance(stream.row("SM1", NOW, None, NOW - DAY), Step)
    assert stream.suspects["SM1"].first == NOW
    key, row = Key("head", 0), {"sid": "SM1"}
    assert not stream.page(key, stream.going(key, NOW), NOW - 1, [row], "next").gone
    assert stream.suspects["SM1"].first == NOW  # that was asked for before
    step = stream.page(key, stream.going(key, NOW), NOW + 60, [row], "next")
    assert [mark.value for mark in step.marks if "absent" in mark.key] == [[NOW + HOUR, None]]
    assert not stream.row("SM1", NOW + HOUR, None, None).gone
    assert stream.row("SM1", NOW + 2 * HOUR, None, None).gone


def test_the_backfill_can_wait_while_the_rest_goes_on() -> None:
    of = plan()
    found = []
    while (job := of.next(NOW, fill=False)) is not None:
        found.append(job.key)
        if len(found) < 20:  # the whole list has a next page, each time
            answer(of, job, [{"sid": "SM1"}], "next" if job.key.name == WHOLE else None)
    assert found[:4] == [Key("head", 0), Key("head", 1), Key("head", 2), Key("head", WHOLE)]
    assert set(found[4:]) == {Key("head", WHOLE)}
    assert jobs(of)[0].key.what == "day"


def test_quiet_old_days_are_asked_for_together() -> None:
    of, widest = plan(lists=[("AC1", "recording")], concurrency=1), 0
    asked: set[int] = set()
    while (job := of.next(NOW)) is not None:
        assert not asked & set(job.key.days)
        asked |= set(job.key.days)
        widest = max(widest, len(job.key.days))
        answer(of, job)
    assert asked == set(range(19_900, 20_001))
    assert widest > 16


def test_young_days_are_not_asked_for_together() -> None:
    of = plan(lists=[("AC1", "recording")], concurrency=1)
    while (job := of.next(NOW)) is not None:
        assert len(job.key.days) <= 1 or job.key.days.stop - 1 <= 19_995
        answer(of, job)


def test_rereads_take_a_fifth_and_rows_a_half() -> None:
    days = {f"AC1/message/day/{day}": [NOW - 9 * 3_600, 1, 5, day < 19_990] for day in range(19_900, 20_001)}
    heads = {f"AC1/message/head/{tier}": NOW for tier in (-1, 0, 1, 2)}
    of = plan(days | heads | {"AC1/message/origin": NOW - DAY}, concurrency=10)
    of.opened(LIST, [OpenRow(f"SM{turn}", NOW - DAY, NOW - DAY, "sent") for turn in range(20)], NOW)
    found = [job.sort for job in jobs(of)]
    assert found.count(REREAD) == 2
    assert found.count(ROW) == 5
    assert found.count(SLOW) <= 2
    assert FILL not in found


def test_a_day_with_many_pages_is_read_slowly() -> None:
    pace = windows.Pace()
    assert windows.gap(None, pace) == windows.gap(windows.DayState(NOW, 100, 1, False), pace) == 0
    assert windows.gap(windows.DayState(NOW, 500, 1, False), pace) == 4.5


def test_each_account_has_its_own_limiter() -> None:
    of = plan(lists=[LIST, ("AC2", "message")], concurrency=4)
    found = jobs(of)
    assert sorted(job.account for job in found) == ["AC1"] * 4 + ["AC2"] * 4
    mine = [job for job in found if job.account == "AC1"]
    for job in mine:
        of.refused(job, NOW, 5.0)
    assert jobs(of) == []
    assert of.wake(NOW) is not None
    again = jobs(of, NOW + 5.0)
    assert [job.account for job in again] == ["AC1", "AC1"]
    assert {job.key for job in again} <= {job.key for job in mine}


def test_a_list_that_is_given_up_is_not_asked_for_again() -> None:
    of = plan(lists=[LIST, ("AC1", "call")])
    job = next(job for job in jobs(of) if job.kind == "call")
    of.give_up(job, "not allowed", account=False)
    of.opened(("AC1", "call"), (), NOW)  # the ledger was asked before
    for _ in range(20):
        assert all(each.kind == "message" for each in jobs(of, NOW + 60))
    assert of.streams["AC1", "call"].refused == "not allowed"


def test_errors_are_repeated_later_and_later() -> None:
    of, now, waits = plan(lists=[("AC1", "recording")], concurrency=1), NOW, []
    job = of.next(now)
    assert job is not None
    for _ in range(9):
        of.failed(job, now)
        wait = 0
        while (again := of.next(now + wait)) is None or again.key != job.key:
            if again is not None:
                of.failed(again, now + 10**6)  # out of the way
            wait += 1
        waits.append(wait)
        now += wait
        job = again
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_what_is_read_once_ends_and_what_follows_does_not() -> None:
    once = plan(follow=False, lists=[("AC1", "alert")])
    for _ in range(200):
        job = once.next(NOW)
        if job is None:
            break
        answer(once, job)
    assert once.done()
    assert not plan(lists=[("AC1", "alert")]).done()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"since": NOW}, "since must be before now"),
        ({"concurrency": 0}, "at least 1"),
        ({"retention": 0}, "at least 1"),
    ],
)
def test_wrong_arguments_are_refused(arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        plan(**arguments)


def test_the_head_is_looked_at_every_15_seconds() -> None:
    of = plan(since=NOW - 5)
    for _ in range(50):
        job = of.next(NOW)
        if job is None:
            break
        answer(of, job)
    assert of.wake(NOW) == NOW  # open rows are looked for
    of.opened(LIST, [], NOW)
    assert of.wake(NOW) == NOW + 15
    assert [(job.key, job.sort) for job in jobs(of, NOW + 15)] == [(Key("head", 0), HEAD)]
