"""Which days are read, when one is closed, and what is known of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trunkline.export import state as states
from trunkline.export.planning import Wish, plan, state_of
from trunkline.export.resources import RESOURCES, Resource, list_of, model_of, resource
from trunkline.export.state import StateError, UnitState
from trunkline.export.units import Partition, Unit, is_final, stays_open, unit_at, units_of
from trunkline.models.api_v2010 import Message
from trunkline.reading.kinds import DAY
from trunkline.reading.windows import day_of

MESSAGES = RESOURCES["messages"]
instants = st.floats(0, 4e9)
partitions: Any = st.sampled_from(["day", "month"])


@given(instants, st.floats(1, 400 * DAY), partitions)
def test_units_cover_the_time_without_overlap(since: float, length: float, partition: Partition) -> None:
    units = list(units_of(MESSAGES, "AC1", since, since + length, partition))
    assert units[-1].first * DAY <= since < units[-1].after * DAY
    assert units[0].first * DAY < since + length <= units[0].after * DAY
    assert all(later.first == earlier.after for later, earlier in pairwise(units))
    assert all(unit_at(unit, unit.first * DAY, partition) == unit for unit in units)
    assert len({unit.key for unit in units}) == len(units)


def test_units_have_names() -> None:
    at = datetime(2026, 2, 28, 12, tzinfo=UTC).timestamp()
    day, month = (next(units_of(MESSAGES, "AC1", at, at + 1, partition)) for partition in ("day", "month"))
    assert (day.key, month.key) == ("messages/AC1/2026-02-28", "messages/AC1/2026-02")
    assert month.after - month.first == 28
    (whole,) = units_of(resource("incoming-phone-numbers"), "AC1", 0, at)
    assert (whole.key, whole.span) == ("incoming_phone_numbers/AC1/all", None)
    assert Unit("AC1", "messages", 1, 2, undated=True).key.endswith("/1970-01-02/undated")


@pytest.mark.parametrize(
    ("age", "final", "is_open"),
    [(0, True, True), (3.9, True, True), (4, True, False), (4, False, True), (39.9, False, True), (40, False, False)],
)
def test_a_day_is_open_until_it_is_old_and_its_rows_are_final(age: float, final: bool, is_open: bool) -> None:
    unit = Unit("AC1", "messages", 20_000, 20_001)
    assert stays_open(MESSAGES, unit, 20_001 * DAY + age * DAY, final) == is_open


def message(**fields: Any) -> Message:
    return Message.from_json(json.dumps({"date_created": "Sun, 01 Mar 2026 10:00:00 +0000", **fields}))


@pytest.mark.parametrize(
    ("fields", "days", "final"),
    [
        ({"status": "delivered", "price": "-0.0075"}, 0, True),
        ({"status": "delivered", "price": None}, 4.9, False),
        ({"status": "delivered", "price": None}, 5.1, True),  # some never get one
        ({"status": "failed", "price": None}, 0, True),
        ({"status": "scheduled"}, 39, False),
        ({"status": "a new one"}, 39, False),
        ({"status": "queued"}, 41, True),
        ({}, 39, False),
    ],
)
def test_when_a_row_is_final(fields: dict[str, Any], days: float, final: bool) -> None:
    created = datetime(2026, 3, 1, 10, tzinfo=UTC).timestamp()
    assert is_final(MESSAGES.kind, message(**fields), created + days * DAY) == final


def test_a_day_of_usage_is_open_until_it_is_the_same_for_two_days() -> None:
    usage = RESOURCES["usage"]
    unit = Unit("AC1", "usage", 20_000, 20_001)
    end = unit.after * DAY
    first = state_of(usage, unit, end + 5 * DAY, 3, True, 77, None)
    changed = state_of(usage, unit, end + 6 * DAY, 3, True, 78, first)
    assert (first.open, changed.open, changed.same) == (True, True, end + 6 * DAY)
    assert not state_of(usage, unit, end + 8 * DAY, 3, True, 78, changed).open
    assert not state_of(usage, unit, end + 50 * DAY, 3, True, 79, changed).open


def test_open_days_are_read_wherever_they_lie_and_closed_ones_are_not() -> None:
    now = 20_100 * DAY
    known = {
        f"messages/AC1/{name}": UnitState(now, 2_500, is_open, day, day + 1)
        for day, name, is_open in ((20_000, "2024-10-04", True), (20_098, "2025-01-10", False), (20_001, "x", False))
    }
    planned = plan([MESSAGES], ["AC1", "AC2"], ["AC1"], known, Wish(20_098 * DAY, now))
    assert [(unit.account, unit.first) for unit in planned.units] == [
        *(("AC1", 20_099), ("AC2", 20_099)),
        *(("AC2", 20_098), ("AC1", 20_000)),
    ]
    assert planned.requests == (1 + 1 + 1 + 3) + (3 + 1)  # 2,500 rows are three pages, also of the reads without filter
    again = plan([MESSAGES], ["AC1"], ["AC1"], known, Wish(20_098 * DAY, now, "day", (20_098, 20_098)))
    assert {unit.first for unit in again.units} == {20_099, 20_098, 20_000}


def test_states_are_lines() -> None:
    one, two = UnitState(1.5, 2, True, 3, 4), UnitState(2.5, 2, False, 3, 4, 5, 6.5)
    text = [states.line("a", one), states.line("b", one), states.line("a", two)]
    assert states.states(text, "x") == {"a": two, "b": one}
    assert states.states([*text, text[0][:20]], "x") == {"a": two, "b": one}
    with pytest.raises(StateError, match="x, line 3: damaged"):
        states.states([text[0], text[1][:20], text[2]], "x")
    for head in ("", "{}", "[]", '{"trunkline_export": 1}'):
        with pytest.raises(StateError, match="not the state of an export"):
            states.checked_head(head, "day", "x")
    with pytest.raises(StateError, match="another version"):
        states.checked_head('{"trunkline_export": 2, "partition": "day"}', "day", "x")
    with pytest.raises(StateError, match="partition must be 'month'"):
        states.checked_head(states.head("month"), "day", "x")


def test_lists_are_there() -> None:
    from trunkline import AsyncClient
    from trunkline.export.resources import _wholes

    client = AsyncClient("AC" + "1" * 32, "token")
    wholes = _wholes()
    assert {"incoming_phone_numbers", "addresses", "verify.v2.services", "studio.v2.flows"} <= wholes.keys()
    each: Resource
    for each in (*RESOURCES.values(), *wholes.values()):
        assert callable(list_of(client, each, "FW" + "1" * 32).page), each.name
        names = {field.encode_name for field in __import__("msgspec").structs.fields(model_of(each))}
        assert set(each.identity) <= names, each.name
    for wrong in ("faxes", "accounts", "messages.media", ""):
        with pytest.raises(ValueError, match="no list that can be exported"):
            resource(wrong)
    assert day_of(0) == 0
