"""Comparing two replies: nothing where they are alike, and exactly what was changed where something was."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trunkline.emulator.recording.compare import ABSENT, Context, compare
from trunkline.emulator.recording.vocabulary import values

WORDS = sorted(each for each in values() if len(each) > 3 and each.isalpha())
NAMES = ["status", "to", "sid", "friendly_name", "count_of", "enabled", "links", "attributes", "kind", "url", "body"]
seeds = st.integers(0, 2**64 - 1).map(random.Random)


def leaf(chance: random.Random) -> Any:
    sid = f"{chance.choice(['SM', 'CA', 'AC', 'MG'])}{chance.randrange(10):032x}"
    day = chance.randrange(1, 29)
    kinds: list[Any] = [
        *(None, True, False, chance.randrange(-9999, 9999), chance.choice(WORDS), sid),
        f"Mon, {day:02d} Feb 2026 10:00:00 +0000",
        f"2026-02-{day:02d}T10:00:00Z",
        f"lorem ipsum {day}",
        f"https://api.twilio.com/2010-04-01/Accounts/{sid}/Messages.json",
    ]
    return chance.choice(kinds)


def document(chance: random.Random, depth: int = 0) -> Any:
    """A random JSON object."""
    return {name: inside(chance, depth) for name in chance.sample(NAMES, chance.randrange(1, 7))}


def inside(chance: random.Random, depth: int) -> Any:
    pick = chance.randrange(8) if depth < 3 else 7
    if pick == 0:
        return document(chance, depth + 1)
    if pick == 1:
        return [leaf(chance) for _ in range(chance.randrange(1, 4))]
    return leaf(chance)


def other_account(value: Any, seen: dict[str, str]) -> Any:
    """The same as another account would have it: other ids, another day, other texts."""
    if isinstance(value, dict):
        return {name: other_account(each, seen) for name, each in value.items()}
    if isinstance(value, list):
        return [other_account(each, seen) for each in value]
    if not isinstance(value, str):
        return value
    if len(value) == 34 and value[2:].isalnum() and value[:2].isupper():
        return seen.setdefault(value, f"{value[:2]}{len(seen):032x}")
    if value.startswith("lorem"):
        return "dolor sit amet"
    return value.replace("2026-02-", "2027-03-").replace("Feb 2026", "Mar 2027")


def leaves_of(value: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict):
        return [each for name in value for each in leaves_of(value[name], (*place, name))]
    if isinstance(value, list):
        return [each for number, item in enumerate(value) for each in leaves_of(item, (*place, number))]
    return [place]


def shown(place: tuple[Any, ...]) -> str:
    text = ""
    for each in place:
        text += "[]" if isinstance(each, int) else (f".{each}" if text else str(each))
    return text


def changed(value: Any, chance: random.Random) -> Any:
    """Something that is surely told from a value."""
    if value is None:
        return chance.choice([True, 7, "completed", {}])
    if isinstance(value, bool):
        return chance.choice([not value, None, "completed"])
    if isinstance(value, int):
        return chance.choice([value + 1, None, [], "lorem"])
    if value in WORDS:
        return chance.choice([None, 1, "", chance.choice([each for each in WORDS if each != value])])
    if value.startswith("lorem"):
        return chance.choice([None, "", "SM" + "0" * 32, "2026-01-01", ["x"]])
    if value.startswith("2026"):
        return chance.choice([None, "Mon, 02 Feb 2026 10:00:00 +0000", "2026-02-02", "2026-02-02T10:00:00.123Z"])
    if value.startswith("Mon"):
        return chance.choice([None, "2026-02-02T10:00:00Z", 1_770_000_000])
    if value.startswith("https"):
        return chance.choice([None, value.replace("Messages", "Calls"), value.replace("https://api.twilio.com", "")])
    return chance.choice([None, "XX" + value[2:], "lorem ipsum"])


@settings(max_examples=2000, deadline=None)
@given(seeds)
def test_what_is_alike_has_no_difference(chance: random.Random) -> None:
    recorded = document(chance)
    assert compare(recorded, copy.deepcopy(recorded), Context()) == []
    assert compare(recorded, other_account(recorded, {}), Context()) == []


@settings(max_examples=2000, deadline=None)
@given(seeds)
def test_one_change_is_one_difference(chance: random.Random) -> None:
    recorded = document(chance)
    ours = other_account(recorded, {})
    place = chance.choice(leaves_of(recorded))
    held = ours
    for each in place[:-1]:
        held = held[each]
    pick = chance.randrange(3) if isinstance(held, dict) else 0
    if pick == 0:
        before = recorded
        for each in place:
            before = before[each]
        held[place[-1]] = changed(before, chance)
        expected = shown(place)
    elif pick == 1:
        del held[place[-1]]
        expected = shown(place)
    else:
        held["shiny"] = "new"
        expected = shown((*place[:-1], "shiny"))
    [found] = compare(recorded, ours, Context())
    assert found.field == expected
    assert (found.kind == "presence") == (pick > 0)
    assert (found.ours == ABSENT) == (pick == 1)


def test_an_id_must_stay_the_same() -> None:
    context = Context()
    one, other = "SM" + "a" * 32, "SM" + "b" * 32
    assert compare({"sid": one}, {"sid": other}, context) == []
    assert compare({"sid": one}, {"sid": other}, context) == []
    [found] = compare({"sid": one}, {"sid": "SM" + "c" * 32}, context)
    assert (found.field, found.ours) == ("sid", "another SID SM…")


def test_what_repeats_the_request_must_be_the_same() -> None:
    context = Context(sent=frozenset({"+14155550100", "lorem"}))
    assert compare({"to": "+14155550100", "x": "lorem"}, {"to": "+14155550100", "x": "lorem"}, context) == []
    assert [each.field for each in compare({"to": "+14155550100"}, {"to": "+14155550199"}, context)] == ["to"]
    assert [each.field for each in compare({"x": "lorem"}, {"x": "ipsum"}, context)] == ["x"]
    assert compare({"x": "dolor"}, {"x": "ipsum"}, context) == []


def test_rows_are_compared_with_themselves() -> None:
    context = Context(sids={"SM" + "a" * 32: "SM" + "1" * 32, "SM" + "b" * 32: "SM" + "2" * 32})
    recorded = [{"sid": f"SM{each * 32}", "status": "sent"} for each in "abc"]
    ours = [{"sid": f"SM{each * 32}", "status": "sent"} for each in "21"]
    [found] = compare(recorded, ours, context)
    assert found.kind == "order"
    ours = [{"sid": "SM" + "1" * 32, "status": "failed"}]
    assert [(each.field, each.kind, each.recorded) for each in compare(recorded, ours, context)] == [
        ("[].status", "value", '"sent"'),
        ("[]", "presence", "a row"),
    ]


@pytest.mark.parametrize("name", ["price", "duration", "total", "start", "queue_time"])
def test_what_varies_is_not_compared(name: str) -> None:
    assert compare({name: "-0.0075"}, {name: "-0.01"}, Context()) == []
    assert compare({name: 1}, {name: 2}, Context()) == []
    assert len(compare({name: 1}, {name: None}, Context())) == 1


def test_nothing_of_a_text_is_told() -> None:
    found = compare({"a": "joe", "b": "joe@x.org", "c": "+14155550100", "d": ["joe"]}, {}, Context())
    assert "joe" not in repr(found)
    assert "4155" not in repr(found)
