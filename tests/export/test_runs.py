"""Runs of days: every day is in one, late days come again, rows without the date are sought once."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.export.resources import resource
from trunkline.export.runs import LATE_DAYS, YOUNG, days_between, grouped, runs_of
from trunkline.reading.kinds import DAY

TODAY = 20_000
days = st.integers(TODAY - 100, TODAY + 1)


@given(days, days, st.integers(1, 40), st.integers(0, 60), st.sampled_from(["messages", "conferences", "usage"]))
def test_each_day_is_in_one_run(first: int, after: int, most: int, undated: int, name: str) -> None:
    runs = list(runs_of(resource(name), "AC1", first, after, TODAY, most, undated))
    dated = [run.unit for run in runs if not run.unit.undated]
    assert [day for unit in dated for day in range(unit.first, unit.after)] == list(range(first, after))
    assert all(unit.after - unit.first <= most for unit in dated)
    walks = [run.unit for run in runs if run.unit.undated]
    floor = max(first, TODAY - undated)
    if name == "messages" and undated and floor < after:
        assert [(unit.first, unit.after) for unit in walks] == [(floor, after)]
        assert {run.walked for run in runs if not run.unit.undated} == {floor}
    else:
        assert not walks
        assert {run.walked for run in runs} <= {0}


def test_lists_that_forget_are_not_asked_for_what_they_have_forgotten() -> None:
    [*runs] = runs_of(resource("alerts"), "AC1", TODAY - 90, TODAY + 1, TODAY, 1000)
    assert [(run.unit.first, run.unit.after) for run in runs] == [(TODAY - 30, TODAY + 1)]


def test_whole_lists_are_one_run() -> None:
    [run] = runs_of(resource("incoming_phone_numbers"), "AC1", TODAY - 90, TODAY, TODAY, 7)
    assert run.unit.whole


@pytest.mark.parametrize("seed", range(20))
def test_batches_leave_no_day_out_and_read_it_again_until_it_is_past(seed: int) -> None:
    dice = Random(seed)
    since = TODAY - dice.randint(1, 20)
    at, batches = since * DAY, []
    while at < (TODAY + 12) * DAY:
        until = at + dice.choice([900.0, YOUNG / 3, YOUNG, DAY, dice.uniform(900.0, 4 * DAY)])
        batches.append((until, days_between(at, until, since, LATE_DAYS)))
        at = until
    for day in range(since, TODAY):
        reads = [until for until, (first, after) in batches if first <= day < after]
        # A batch is read at its end, at least: a day is read last when it is `LATE_DAYS` past.
        assert max(reads) >= (day + 1 + LATE_DAYS) * DAY
    assert all(first >= since for _, (first, _) in batches)


def test_between_late_reads_a_batch_is_a_day_or_two() -> None:
    noon = TODAY * DAY + 7 * 3600.0
    assert days_between(noon, noon + 900, 0, LATE_DAYS) == (TODAY, TODAY + 1)
    assert days_between(noon, noon + YOUNG, 0, LATE_DAYS) == (TODAY - LATE_DAYS - 1, TODAY + 1)
    midnight = TODAY * DAY + 600.0
    assert days_between(midnight, midnight + 900, 0, LATE_DAYS) == (TODAY - 1, TODAY + 1)


def test_nothing_is_between_an_instant_and_itself() -> None:
    first, after = days_between(TODAY * DAY, TODAY * DAY, TODAY - 3, LATE_DAYS)
    assert first == after


@given(st.sets(st.integers(0, 60)), st.integers(1, 10))
def test_days_are_grouped(wanted: set[int], most: int) -> None:
    groups = list(grouped(wanted, most))
    assert [day for first, after in groups for day in range(first, after)] == sorted(wanted)
    assert all(1 <= after - first <= most for first, after in groups)
    for (_, after), (first, end) in pairwise(groups):
        assert after < first or end - first <= most
