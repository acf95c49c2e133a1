"""Lists of conferences, which hold what is in progress unless another state is asked for."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.emulator.wire import Caller
from trunkline import AsyncClient, Client
from trunkline.emulator import Emulator

START = datetime(2026, 11, 20, tzinfo=UTC)
STATES = ("init", "in-progress", "completed")


@pytest.fixture
def rows(twilio: Emulator) -> list[str]:
    """Nine conferences, an hour apart, newest first; their states take turns."""
    url = f"api.twilio.com/2010-04-01/Accounts/{twilio.account_sid}/Conferences.json"
    made = [
        twilio.add(url, {"status": STATES[n % 3], "date_created": START + timedelta(hours=n), "friendly_name": f"{n}"})
        for n in range(9)
    ]
    return [row["sid"] for row in reversed(made)]


def asked(twilio: Emulator) -> list[Any]:
    return [request.query.get("Status") for request in twilio.requests]


def test_the_list_holds_what_is_in_progress(http: Caller, rows: list[str]) -> None:
    path = f"{http.account}/Conferences.json"
    assert [row["sid"] for row in http.get(path).json["conferences"]] == rows[1::3]
    assert [row["sid"] for row in http.get(path, {"Status": ""}).json["conferences"]] == rows[1::3]
    assert [row["sid"] for row in http.get(path, {"Status": "completed"}).json["conferences"]] == rows[0::3]
    assert [row["sid"] for row in http.get(path, {"Status": "init"}).json["conferences"]] == rows[2::3]
    assert http.get(path, {"FriendlyName": "8"}).json["conferences"] == []
    assert http.get(f"{path.removesuffix('.json')}/{rows[0]}.json").json["status"] == "completed"


@pytest.mark.parametrize("options", [{}, {"page_size": 1}, {"concurrency": 2}, {"page_size": 2, "concurrency": 3}])
def test_a_range_holds_every_state_newest_first(twilio: Emulator, rows: list[str], options: dict[str, int]) -> None:
    end = START + timedelta(days=1)
    with twilio.client() as client:
        assert [row.sid for row in client.conferences.in_range(START, end, **options)] == rows
        assert set(asked(twilio)) == set(STATES)
        assert [row.sid for row in client.conferences.in_range(START, end, limit=4, **options)] == rows[:4]
        within = client.conferences.in_range(START + timedelta(hours=2), START + timedelta(hours=6), **options)
        assert [row.sid for row in within] == rows[3:7]

    async def listed(client: AsyncClient) -> list[str]:
        async with client:
            return [row.sid async for row in client.conferences.in_range(START, end, **options) if row.sid]

    assert asyncio.run(listed(twilio.async_client())) == rows


def test_a_range_of_one_state(twilio: Emulator, rows: list[str]) -> None:
    with twilio.client() as client:
        assert [row.sid for row in client.conferences.in_range(START, None, status="completed")] == rows[0::3]
        assert asked(twilio) == ["completed"]
        pages = list(client.conferences.pages_in_range(START, None, status="init", page_size=2))
        assert [row.sid for page in pages for row in page] == rows[2::3]
        assert pages[-1].next_page_url is None


def test_pages_of_a_range_go_from_state_to_state(twilio: Emulator, rows: list[str]) -> None:
    wanted = rows[2::3] + rows[1::3] + rows[0::3]

    def on_from(client: Client, url: str) -> list[str | None]:
        pages = client.conferences.pages_in_range(START, None, target_url=url)
        return [row.sid for page in pages for row in page]

    with twilio.client() as client:
        seen: list[str | None] = []
        for page in client.conferences.pages_in_range(START, None, page_size=2):
            seen += [row.sid for row in page]
            if page.next_page_url is not None:
                assert on_from(client, page.next_page_url) == wanted[len(seen) :]
                # Any other method takes the address, and reads that page.
                [*first] = client.conferences.page(target_url=page.next_page_url)
                assert [row.sid for row in first] == wanted[len(seen) : len(seen) + len(first)]
        assert seen == wanted
    assert Counter(asked(twilio)).keys() == set(STATES)
    assert all("every-state" not in request.path + str(request.query) for request in twilio.requests)


def test_a_plain_list_says_so() -> None:
    for owner in (Client, AsyncClient):
        conferences = type(owner("AC" + "0" * 32, "token").conferences)
        for verb in ("list", "stream", "pages", "page"):
            assert "only what is in progress" in getattr(conferences, verb).__doc__
        assert "once for each state" in conferences.in_range.__doc__


def test_days_of_exports_are_asked_for_with_a_size_that_has_a_next_page(twilio: Emulator) -> None:
    with twilio.client() as client:
        days = client.bulkexports.v1.exports("Messages").days
        days.list()
        list(days.stream())
        next(days.pages(), None)
        days.page()
        days.list(limit=1)
        days.list(limit=31)
        days.list(page_size=400)
    assert [request.query["PageSize"] for request in twilio.requests] == ["30", "30", "30", "30", "2", "16", "400"]
