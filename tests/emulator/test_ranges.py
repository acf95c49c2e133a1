"""Exact ranges of both clients over an emulator that filters by day, against an oracle that knows every row."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from trunkline.emulator import Emulator

MIDNIGHT = datetime(2026, 3, 8, tzinfo=UTC)
ZONES = [UTC, ZoneInfo("America/New_York"), ZoneInfo("Asia/Tokyo"), ZoneInfo("Europe/Zurich"), ZoneInfo("Asia/Kolkata")]
# Around midnights in UTC, the hours of the change to summer time, equal instants.
OFFSETS = [
    -86_401,
    -86_400,
    -3_601,
    -1,
    0,
    0,
    0,
    1,
    59,
    3_600,
    6 * 3600 + 3599,
    7 * 3600,
    7 * 3600 + 1,
    43_200,
    86_399,
    86_400,
]
OFFSETS += [86_401, 3 * 86_400 - 1, 3 * 86_400, 21 * 86_400 + 3_600]
INSTANTS = [MIDNIGHT + timedelta(seconds=offset) for offset in OFFSETS]


def rfc2822(instant: datetime) -> str:
    return instant.strftime("%a, %d %b %Y %H:%M:%S +0000")


@pytest.fixture(scope="module")
def twilio(running: Emulator) -> Emulator:
    """An emulator with rows at the instants, in no order; some have no instant of their own."""
    running.reset()
    shuffled = random.Random(7).sample(INSTANTS, len(INSTANTS))
    account = f"api.twilio.com/2010-04-01/Accounts/{running.account_sid}"
    for instant in shuffled:
        text = rfc2822(instant)
        running.add(f"{account}/Messages.json", date_sent=text, date_created=text, to="+14155550100", status="sent")
        running.add(f"{account}/Calls.json", start_time=text, date_created=text, status="completed")
        running.add(f"{account}/Conferences.json", date_created=text)
        running.add(f"{account}/Recordings.json", date_created=text)
        made = instant.isoformat()
        running.add("monitor.twilio.com/v1/Alerts", date_generated=made, date_created=made)
    return running


KINDS: list[tuple[str, Callable[[Any], Any], Callable[[Any], datetime]]] = [
    ("messages", lambda client: client.messages, lambda row: row.date_sent),
    ("calls", lambda client: client.calls, lambda row: row.start_time),
    ("conferences", lambda client: client.conferences, lambda row: row.date_created),
    ("recordings", lambda client: client.recordings, lambda row: row.date_created),
    ("alerts", lambda client: client.monitor.v1.alerts, lambda row: row.date_created),
]


def expected(start: datetime | None, end: datetime | None) -> list[datetime]:
    return sorted(i for i in INSTANTS if (start is None or start <= i) and (end is None or i < end))


@pytest.mark.parametrize(("name", "of", "key"), KINDS, ids=[kind[0] for kind in KINDS])
def test_random_ranges(name: str, of: Callable[[Any], Any], key: Callable[[Any], datetime], twilio: Emulator) -> None:
    with twilio.client() as client:
        resource = of(client)
        near = st.sampled_from(INSTANTS).flatmap(
            lambda instant: st.integers(-2, 2).map(lambda us: instant + timedelta(microseconds=us))
        )
        far = st.integers(-5 * 86_400, 25 * 86_400).map(lambda seconds: MIDNIGHT + timedelta(seconds=seconds))
        ends = st.one_of(st.none(), near, far)

        @settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
        @given(ends, ends, st.sampled_from(ZONES), st.integers(1, 8))
        def check(start: datetime | None, end: datetime | None, zone: Any, size: int) -> None:
            if start and end and start > end:
                start, end = end, start
            here = [one.astimezone(zone) if one else None for one in (start, end)]
            found = list(resource.in_range(*here, page_size=size))
            assert sorted(key(row) for row in found) == expected(start, end)
            assert len({row.sid for row in found}) == len(found)

        check()


def test_a_range_goes_on_elsewhere(twilio: Emulator) -> None:
    start, end = INSTANTS[0], INSTANTS[-1]
    with twilio.client() as client, twilio.client() as other:
        pages = client.messages.pages_in_range(start, end, page_size=3)
        first = next(pages)
        before = len(twilio.requests)
        later = list(other.messages.pages_in_range(start, end, target_url=first.next_page_url))
        assert len(twilio.requests) - before == len(later)
        found = [row.date_sent for page in (first, *later) for row in page]
        assert sorted(instant for instant in found if instant) == expected(start, end)
        with pytest.raises(ValueError, match="contradicts to"):
            other.messages.pages_in_range(start, end, to="+14155550100", target_url=first.next_page_url)


def test_arguments(twilio: Emulator) -> None:
    before = len(twilio.requests)
    with twilio.client() as client:
        with pytest.raises(ValueError, match="start has no time zone"):
            client.messages.in_range(datetime(2026, 3, 8), None)
        with pytest.raises(ValueError, match="limit"):
            client.calls.in_range(None, None, limit=0)
        with pytest.raises(TypeError, match="date_sent_after"):
            client.messages.in_range(None, None, date_sent_after=MIDNIGHT)
        assert list(client.messages.in_range(MIDNIGHT, MIDNIGHT)) == []
    assert len(twilio.requests) == before


def test_filters_and_limit(twilio: Emulator) -> None:
    with twilio.client() as client:
        assert list(client.messages.in_range(None, None, to="+14155550199")) == []
        assert len(list(client.messages.in_range(None, None, to="+14155550100", limit=3))) == 3


def test_async(twilio: Emulator) -> None:
    async def main() -> None:
        async with twilio.async_client() as client:
            for _, of, key in KINDS:
                found = [key(row) async for row in of(client).in_range(INSTANTS[3], INSTANTS[12], page_size=2)]
                assert sorted(found) == expected(INSTANTS[3], INSTANTS[12])

    asyncio.run(main())


@pytest.fixture(autouse=True, scope="module")
def clean(running: Emulator) -> Iterator[None]:
    yield
    running.reset()
