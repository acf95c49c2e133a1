"""What the dlt source reads of an account, run by run: no day is left before it is past and its rows are final."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest

from trunkline.export.dlt import HISTORY, Reading
from trunkline.export.resources import resource
from trunkline.export.serial import RefusedError
from trunkline.models.api_v2010 import Message
from trunkline.reading.kinds import DAY
from trunkline.types.dates import format_rfc2822

MESSAGES = resource("messages")
START = 20_000


def message(sent: float, status: str) -> Message:
    at = format_rfc2822(datetime.fromtimestamp(sent, UTC))
    price = "-0.0079" if status == "delivered" else None
    return Message.from_json(
        f'{{"sid": "SM1", "status": "{status}", "price": {"null" if price is None else repr(price)[1:-1]}, '
        f'"date_created": "{at}", "date_sent": "{at}"}}'
    )


@pytest.mark.parametrize("seed", range(30))
def test_days_come_again_until_they_are_final(seed: int) -> None:
    dice = Random(seed)
    first = START - dice.randint(0, 60)
    # The day on which the rows of a day become final.
    final = {day: day + dice.choice([0, 0, 0, 1, 6, 20, 50]) for day in range(first, START + 90)}
    kept: dict[str, Any] | None = None
    last: dict[int, float] = {}
    now = START * DAY + dice.uniform(0, DAY)
    while now < (START + 80) * DAY:
        reading = Reading(MESSAGES, "AC1", kept, first, now)
        for run in reading.runs(dice.randint(1, 9)):
            if run.unit.undated:
                continue
            for day in range(run.unit.first, run.unit.after):
                last[day] = now
                status = "delivered" if now >= final[day] * DAY else "sent"
                reading.take([message(day * DAY + 60, status)])
        kept = reading.state()
        now += dice.choice([0.1, 0.5, 1.0, 3.0]) * DAY
    for day in range(first, START + 30):
        past = (day + 1) * DAY
        # The last read began when the day was 4 days past and its rows were final, or 40 days old.
        assert last[day] >= min(max(past + 4 * DAY, final[day] * DAY), day * DAY + 60 + 40 * DAY)
    assert kept is not None
    assert len(kept["open"]) <= 45


def test_an_account_that_refuses_keeps_the_state_it_had() -> None:
    reading = Reading(MESSAGES, "AC1", None, START - 3, START * DAY)
    reading.refuse(RefusedError("AC1", "messages", "no", 403, 20003))
    assert reading.state() is None


def test_days_that_are_too_old_hold_up_nothing() -> None:
    reading = Reading(MESSAGES, "AC1", None, START - 900, START * DAY)
    reading.refuse(RefusedError("AC1", "messages", "too old", 400, 20004))
    state = reading.state()
    assert state is not None
    assert state["after"] == START + 1


def test_without_a_first_day_it_goes_back_as_far_as_lists_do() -> None:
    assert min(Reading(MESSAGES, "AC1", None, None, START * DAY).days) == START - HISTORY
    assert min(Reading(resource("alerts"), "AC1", None, None, START * DAY).days) == START - 30


def test_a_later_first_day_gives_up_nothing_that_is_open() -> None:
    kept = {"first": START - 90, "after": START - 1, "open": [START - 30, START - 2]}
    reading = Reading(MESSAGES, "AC1", kept, START - 1, START * DAY)
    assert reading.days == {START - 30, START - 2, START - 1, START}
    state = reading.state()
    assert state is not None
    assert state["first"] == START - 90


def test_rows_without_the_date_are_sought_back_to_the_oldest_open_day() -> None:
    kept = {"first": START - 90, "after": START + 1, "open": [START - 30, START]}
    [*runs] = Reading(MESSAGES, "AC1", kept, None, START * DAY).runs(7)
    [walk] = [run.unit for run in runs if run.unit.undated]
    assert (walk.first, walk.after) == (START - 30, START + 1)
