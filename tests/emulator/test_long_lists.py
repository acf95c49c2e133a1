"""Long lists: a page costs what its rows cost, filters find what a look at all rows finds, rows take little memory."""

from __future__ import annotations

import json
import random
import sys
import tracemalloc
from datetime import timedelta
from typing import Any

import pytest

from tests.emulator.direct import ACCOUNT, NOW, Direct
from tests.rounds import rounds
from trunkline.emulator.record import Record

MESSAGES, CALLS = f"{ACCOUNT}/Messages.json", f"{ACCOUNT}/Calls.json"


def send(direct: Direct, to: str, **more: Any) -> str:
    form = {"To": to, "From": "+15005550006", "Body": "Your code is 123456, it works for ten minutes", **more}
    reply = direct.send("POST", MESSAGES, {name: value for name, value in form.items() if value})
    assert reply.status == 201, reply.body
    return str(json.loads(reply.body)["sid"])


def steps(direct: Direct, path: str, params: dict[str, Any]) -> int:
    """How many functions of Python a list calls."""
    count = 0

    def called(frame: Any, event: str, arg: Any) -> None:
        nonlocal count
        count += event == "call"

    direct.get(path, params)
    sys.setprofile(called)
    try:
        direct.get(path, params)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"To": "+14155550107"},
        {"From": "+14155550107"},
        {"DateSent": NOW.date().isoformat()},
        {"DateSent<": (NOW - timedelta(days=3)).date().isoformat()},
    ],
)
def test_a_page_costs_the_same_in_a_long_list(params: dict[str, Any]) -> None:
    costs = []
    for size in (600, 2_400):
        direct = Direct()
        for number in range(size):
            send(direct, f"+141555501{number % 10:02d}")
        direct.clock.advance(10)
        costs.append(steps(direct, MESSAGES, {**params, "PageSize": 20}))
    assert costs[1] < costs[0] + 60  # of the searches by halves


def test_a_page_in_the_middle_costs_what_the_first_one_does() -> None:
    direct = Direct()
    for number in range(1_200):
        send(direct, f"+141555501{number % 10:02d}")
    direct.clock.advance(10)
    page = direct.get(MESSAGES, {"PageSize": 20})
    first = steps(direct, MESSAGES, {"PageSize": 20})
    for _ in range(30):
        page = direct.get(page["next_page_uri"])
    assert steps(direct, page["next_page_uri"], None) < first + 100


@pytest.mark.parametrize("seed", range(rounds(3, 30)))
def test_filters_of_long_lists_find_what_all_rows_say(seed: int) -> None:
    """Messages of a service, whose sender is chosen later, and rows that tests add, delete and redact among them."""
    rng, direct = random.Random(seed), Direct(any_sender=True)
    service = json.loads(direct.send("POST", "/v1/Services", {"FriendlyName": "s"}, host="messaging").body)["sid"]
    direct.send("POST", f"{ACCOUNT}/IncomingPhoneNumbers.json", {"PhoneNumber": "+15005550006"})
    numbers = [f"+1415555010{digit}" for digit in range(6)]
    sids: list[str] = []
    for number in range(900):
        action = rng.random()
        if action < 0.1 and sids:
            direct.send("DELETE", f"{ACCOUNT}/Messages/{sids.pop(rng.randrange(len(sids)))}.json")
        elif action < 0.2:
            added = {"to": "+15005550006", "from": rng.choice(numbers), "direction": "inbound", "status": "received"}
            when = NOW - timedelta(hours=rng.randrange(100))
            row = direct.world.add(f"api.twilio.com{MESSAGES}", {**added, "date_sent": when} if number % 2 else added)
            sids.append(row["sid"])
        elif action < 0.3:
            sids.append(send(direct, rng.choice(numbers), From="", MessagingServiceSid=service))
        else:
            sids.append(send(direct, rng.choice(numbers)))
        if number in (600, 700, 800):
            check(direct, numbers)
        if number % 100 == 99:
            direct.clock.advance(rng.randrange(3))
    direct.clock.advance(10)
    check(direct, numbers)


def check(direct: Direct, numbers: list[str]) -> None:
    asked = ({"From": "+15005550006"}, {"To": numbers[0]}, {"From": numbers[1]}, {"To": numbers[2], "From": "x"})
    # Before anything else looks at the rows: some become what they are by being looked at.
    found = [[row for page in direct.pages(MESSAGES, {**each, "PageSize": 40}) for row in page] for each in asked]
    every = direct.rows(MESSAGES)
    for params, rows in zip(asked, found, strict=True):
        assert rows == [row for row in every if all(row[name.lower()] == value for name, value in params.items())]


def test_calls_are_found_by_number_as_well() -> None:
    direct = Direct()
    for number in range(600):
        form = {"To": f"+1415555010{number % 7}", "From": "+15005550006", "Url": "https://example.com/"}
        assert direct.send("POST", CALLS, form).status == 201
    found = direct.rows(CALLS, {"To": "+14155550103"})
    assert found == [row for row in direct.rows(CALLS) if row["to"] == "+14155550103"]
    assert len(found) == 86


def test_a_message_takes_little_memory() -> None:
    direct, count = Direct(), 1_500
    send(direct, "+14155550100")
    tracemalloc.start()
    for number in range(count):
        direct.clock.advance(0.3)
        send(direct, f"+1415555{number:04d}")
    direct.world._record = Record()  # the requests that the emulator remembers are no rows
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert held < 1_536 * count
