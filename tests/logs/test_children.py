"""What the plan decides about the lists of rows, about whole lists, and about days that settle."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.logs.test_plan import NOW, answer, jobs, plan
from trunkline.logs.children import Children
from trunkline.logs.jobs import CHILD, FILL, ROW, SLOW
from trunkline.logs.plan import OPEN_ROWS, Plan
from trunkline.logs.records import Gone, Mark, OpenRow, Reading
from trunkline.logs.store import Ledger
from trunkline.logs.stream import WHOLE, Key
from trunkline.reading import passes, windows
from trunkline.reading.kinds import DAY, HOUR, KINDS
from trunkline.reading.windows import Pace

MEDIA, MEET, NUMBER, USAGE = (("AC1", kind) for kind in ("media", "participant", "number", "usage"))


def rows(number: int, status: str = "delivered", at: float = NOW - DAY) -> list[OpenRow]:
    return [OpenRow(f"SM{turn}", at - turn, NOW, status) for turn in range(number)]


def children(kind: str, **arguments: Any) -> Children:
    return Children("AC1", KINDS[kind], Pace(), 19_900, 400, **arguments)


# budgets


def test_media_take_a_quarter_of_the_requests_and_days_come_first() -> None:
    of = plan(lists=[MEDIA, ("AC1", "recording")], concurrency=8)
    of.opened(MEDIA, rows(20), NOW)
    found = [job.sort for job in jobs(of)]
    assert found.count(FILL) >= 5
    assert CHILD not in found
    idle = plan(lists=[MEDIA], concurrency=8)
    idle.opened(MEDIA, rows(20), NOW)
    first = jobs(idle)
    assert [job.sort for job in first] == [CHILD, CHILD]
    answer(idle, first[0], [{"sid": "ME1"}])
    assert len(jobs(idle)) == 1


def test_conferences_that_last_are_asked_before_those_that_have_ended() -> None:
    of = plan(lists=[MEET], concurrency=4)
    of.opened(MEET, [*rows(1, "completed"), OpenRow("CF1", NOW - 60, NOW, "in-progress")], NOW)
    found = jobs(of)
    assert [(job.sort, job.key.name) for job in found] == [(ROW, "CF1"), (CHILD, "SM0")]


def test_a_list_that_is_given_up_looks_for_no_more_parents() -> None:
    of = plan(lists=[MEDIA])
    of.opened(MEDIA, rows(OPEN_ROWS), NOW)
    [one, two] = jobs(of)
    of.give_up(one, "not allowed", account=False)
    answer(of, two)
    of.opened(MEDIA, rows(OPEN_ROWS), NOW)  # the answer to a look that was under way
    assert of.polls(NOW + DAY) == []
    assert jobs(of, NOW + DAY) == []


# looks


def test_without_an_end_in_sight_parents_are_not_looked_for_before_they_are_read() -> None:
    of = plan(lists=[MEDIA, ("AC1", "message")], follow=False, since=NOW - 2 * DAY)
    assert MEDIA not in of.polls(NOW)
    while True:
        of.opened(("AC1", "message"), (), NOW) if ("AC1", "message") in of.polls(NOW) else None
        found = jobs(of)
        if not found:
            break
        assert MEDIA not in of.polls(NOW)
        assert not of.done()
        for job in found:
            answer(of, job)
    assert of.polls(NOW) == [MEDIA]
    assert of.wake(NOW) == NOW
    of.opened(MEDIA, (), NOW)
    assert of.done()


def look_and_answer(of: Plan, there: list[OpenRow]) -> list[str]:
    """Looks for parents until there are no more, as the ledger would answer."""
    asked: set[str] = set()
    order: list[str] = []
    while of.polls(NOW):
        look = of.look(MEDIA, NOW)
        assert look is not None
        _, since, before = look
        left = [row for row in there if row.sid not in asked and since <= row.created < before]
        of.opened(MEDIA, sorted(left, key=lambda row: -row.created)[:OPEN_ROWS], NOW)
        while found := jobs(of):
            for job in found:
                order.append(str(job.key.name))
                asked.add(order[-1])
                answer(of, job, [{"sid": "ME1"}])
    return order


@given(st.lists(st.integers(0, 40), min_size=1, max_size=900))
def test_every_parent_is_asked_once_however_many_there_are(ages: list[int]) -> None:
    there = [OpenRow(f"SM{turn}", NOW - DAY - age, NOW, "delivered") for turn, age in enumerate(ages)]
    of = plan(lists=[MEDIA], follow=False)
    order = look_and_answer(of, there)
    assert len(order) == len(set(order))
    if max(map(ages.count, set(ages))) < OPEN_ROWS:
        assert len(order) == len(there)
    assert of.done()


def test_a_full_second_does_not_stop_a_look() -> None:
    there = [*rows(1, at=NOW - DAY), *(OpenRow(f"X{turn}", NOW - 2 * DAY, NOW, "sent") for turn in range(450))]
    there += [OpenRow("old", NOW - 3 * DAY, NOW, "sent")]
    order = look_and_answer(plan(lists=[MEDIA], follow=False), there)
    assert order[0] == "SM0"
    assert order[-1] == "old"
    assert 200 <= len(order) <= 452


def test_old_parents_are_looked_for_once_an_hour() -> None:
    of, whole = children("media"), 0
    for minute in range(180):
        since, _ = of.look(NOW + 60 * minute)
        whole += since == 19_900 * DAY
        of.found([], OPEN_ROWS, NOW + 60 * minute)
    assert whole == 3


def test_messages_on_their_way_are_not_asked_for_media() -> None:
    assert children("media").found(rows(1, "scheduled"), OPEN_ROWS, NOW) == []
    assert children("media").found(rows(1, "sent"), OPEN_ROWS, NOW) == [Key("list", "SM0")]


# answers


def test_an_empty_list_is_asked_for_again_an_hour_later_and_then_never() -> None:
    of = children("media")
    [key] = of.found(rows(1), OPEN_ROWS, NOW)
    first = of.page(key, of.going(key, NOW), NOW, [], None)
    assert first.again == [(NOW + HOUR, key)]
    assert {mark.key: mark.value for mark in first.marks} == {
        "asked/media/SM0": int(NOW),
        "AC1/media/absent/SM0": [NOW + HOUR, NOW],
    }
    later = children("media")
    later.load({mark.key: mark.value for mark in first.marks if mark.key.startswith("AC1")}, NOW)
    assert list(later.agenda(NOW)) == [(NOW + HOUR, key)]
    assert later.found(rows(1), OPEN_ROWS, NOW) == []
    second = later.row("SM0", NOW + HOUR, None, None)
    assert second.again == ()
    assert [mark.value for mark in second.marks if "absent" in mark.key] == [None]
    assert list(later.agenda(NOW)) == []


def test_rows_and_the_mark_of_their_parent_are_kept_together() -> None:
    of = children("media")
    [key] = of.found(rows(1), OPEN_ROWS, NOW)
    first = of.page(key, of.going(key, NOW), NOW, [{"sid": "ME1"}], "/next")
    assert (len(first.readings), first.marks, first.again) == (1, (), [(0.0, key)])
    last = of.page(key, of.going(key, NOW), NOW, [{"sid": "ME2"}], None)
    assert [mark.key for mark in last.marks if mark.value] == ["asked/media/SM0"]
    assert [row["sid"] for reading in last.readings for row in reading.rows] == ["ME2"]


def test_a_conference_that_lasts_has_no_mark_until_it_has_ended() -> None:
    of = children("participant")
    lasting, ended = [OpenRow("CF1", NOW, NOW, "in-progress")], [OpenRow("CF1", NOW, NOW, "completed")]
    [key] = of.found(lasting, OPEN_ROWS, NOW)
    assert of.row("CF1", NOW, None, None).marks == ()
    assert of.found(lasting, OPEN_ROWS, NOW + 10) == []
    assert of.found(lasting, OPEN_ROWS, NOW + 60) == [key]
    of.page(key, of.going(key, NOW), NOW + 60, [{"call_sid": "CA1"}], None)
    assert of.found(ended, OPEN_ROWS, NOW + 61) == [key]
    assert [mark.key for mark in of.row("CF1", NOW + 61, None, None).marks] == ["asked/participant/CF1"]


# the ledger


def test_the_ledger_finds_parents(ledger: Ledger) -> None:
    def message(number: int, media: str) -> dict[str, Any]:
        date = f"Wed, 16 Sep 2026 15:00:0{number} +0000"
        return {"sid": f"SM{number:032x}", "num_media": media, "status": "delivered", "date_created": date}

    account, at = "AC" + "1" * 32, 1_789_570_800.0
    several = [message(number, media) for number, media in enumerate("0102111")]
    gone = Gone("message", several[6]["sid"], at + 9_000)
    ledger.apply([Reading("message", account, at + 60, several)])
    ledger.apply([], [Mark(f"asked/media/{several[4]['sid']}", 1)], [gone])

    def found(*arguments: Any) -> list[int]:
        return [int(row.sid[2:], 16) for row in ledger.parents("media", "message", *arguments)]

    assert found(account, 0.0, float("inf"), 10) == [5, 3, 1]
    assert found(account, 0.0, float("inf"), 2) == [5, 3]
    assert found(account, at + 1, at + 5, 10) == [3, 1]
    assert found("AC" + "2" * 32, 0.0, float("inf"), 10) == []
    assert ledger.parents("media", "message", account, 0.0, float("inf"), 1)[0].status == "delivered"
    [plan_] = ledger._connection.execute(
        "EXPLAIN QUERY PLAN SELECT sid FROM message WHERE media > 0 AND account = 1 AND id > 5 ORDER BY id DESC"
    ).fetchall()
    assert "message_media" in plan_[3]


def test_what_retention_takes_leaves_no_mark(ledger: Ledger) -> None:
    row = {"sid": "SM" + "1" * 32, "num_media": "1", "date_created": "Wed, 16 Sep 2026 15:00:00 +0000"}
    ledger.apply([Reading("message", "AC" + "1" * 32, 1_789_570_860.0, [row])], [Mark(f"asked/media/{row['sid']}", 1)])
    assert ledger.retain(rows={"message": 1_789_600_000.0}) == 1
    assert ledger.marks("asked/") == {}


# whole lists


def test_a_whole_list_is_read_to_its_end_now_and_then() -> None:
    of = plan(lists=[NUMBER])
    [job] = jobs(of)
    assert (job.key, job.sort, job.since, job.before) == (Key("head", WHOLE), SLOW, None, None)
    step = of.page(job, [{"sid": "PN1", "date_created": "Wed, 16 Sep 2015 15:20:00 +0000"}], "/next")
    of.ended(job, step)
    [job] = jobs(of)
    step = of.page(job, [{"sid": "PN2"}], None)
    assert step.check is not None
    assert (step.check.since, step.check.by) == (float("-inf"), "created")
    of.ended(job, of.finish(job, ["PN9"], NOW))
    assert [job.key for job in jobs(of)] == [Key("row", "PN9")]
    assert of.wake(NOW) == NOW + HOUR
    assert Key("head", WHOLE) in [job.key for job in jobs(of, NOW + HOUR)]


# days that settle


def test_a_day_of_usage_is_read_until_it_does_not_change() -> None:
    pace, day = Pace(), 20_000
    end = (day + 1) * DAY
    assert not windows.settled(day, end, end + 3 * DAY, pace)
    assert windows.settled(day, end, end + 5 * DAY, pace)
    assert not windows.settled(day, end + 4 * DAY, end + 5 * DAY, pace)
    assert windows.settled(day, end + 36 * DAY, end + 36 * DAY, pace)


def test_usage_that_changes_late_is_read_again() -> None:
    marks: dict[str, Any] = {}
    now, read, price = NOW, list[float](), 0.0
    last = NOW + 9 * DAY  # a day is added to each day until then
    while now < NOW + 20 * DAY:
        of = plan(marks, lists=[USAGE], since=NOW - HOUR, now=now)  # each life goes on by its marks
        for _ in range(30):
            job = of.next(now)
            if job is None:
                now = max(now + 1, of.wake(now) or 0.0)
                continue
            price = min(now, last) // DAY
            if job.key == Key("day", 20_000):
                read.append(now)
            step = of.page(job, [{"category": "sms", "price": price, "as_of": str(now)}], None)
            assert step.check is not None
            assert not step.check.since < step.check.before  # no row is missed: none can be fetched
            step = of.finish(job, (), now)
            marks.update({mark.key: mark.value for mark in step.marks})
            of.ended(job, step)
    assert of.streams[USAGE].days[20_000].sealed
    late = [at for at in read if at >= last]
    assert late
    assert 8 <= len(late) <= 12
    assert max(late) < last + 3 * DAY


def test_old_days_of_usage_are_asked_for_together_and_young_ones_alone() -> None:
    of = plan(lists=[USAGE], concurrency=1)
    widths = {}
    while (job := of.next(NOW)) is not None:
        widths.update(dict.fromkeys(job.key.days, len(job.key.days)))
        answer(of, job)
    assert widths.keys() == set(range(19_900, 20_001))
    assert {widths[day] for day in range(19_965, 20_001)} == {1}
    assert max(widths.values()) > 8


@given(st.lists(st.fixed_dictionaries({"category": st.text(max_size=3), "price": st.integers(0, 3)}), max_size=6))
def test_the_outline_of_rows_has_no_order_and_no_instant(several: list[dict[str, Any]]) -> None:
    whole = passes.outline(several, "as_of")
    assert whole == passes.outline([row | {"as_of": "now"} for row in reversed(several)], "as_of") < 1 << 53
    assert passes.outline([*several, {"category": "mms", "price": 9}], "as_of") != whole
