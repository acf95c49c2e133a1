"""Pages fetched ahead and days fetched side by side, of both clients: the same rows, and no request too many."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import trunkline
from tests.rounds import rounds
from trunkline import APITimeoutError
from trunkline._core.call.ranges import Range
from trunkline.emulator import Emulator

NOON = datetime(2025, 3, 8, 12, tzinfo=UTC)
MIDNIGHT = NOON.replace(hour=0)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
# Around midnights in UTC, on days side by side and on a day far away.
OFFSETS = [-3 * DAY, -SECOND, 0 * DAY, SECOND, 12 * 60 * 60 * SECOND, DAY - SECOND, DAY, DAY, 2 * DAY + SECOND, 9 * DAY]
INSTANTS = [MIDNIGHT + offset for offset in OFFSETS]


class Both:
    """One of the clients, and how to take rows from it one at a time."""

    def __init__(self, client: Any, run: Callable[[Any], Any] | None) -> None:
        self.client = client
        self._run = run

    def run(self, found: Any) -> Any:
        return self._run(found) if self._run else found

    def all(self, rows: Any) -> list[Any]:
        return self.run(_collect(rows)) if self._run else list(rows)

    def next(self, rows: Any) -> Any:
        return self.run(_step(rows)) if self._run else next(rows)

    def close(self, rows: Any) -> None:
        self.run(rows.aclose() if self._run else rows.close())

    def wait(self, wanted: Callable[[], bool]) -> None:
        """Waits for what comes about beside the caller."""
        until = time.monotonic() + 20
        while not wanted():
            assert time.monotonic() < until
            self.rest()

    def rest(self) -> None:
        if self._run:
            self._run(asyncio.sleep(0.005))
        else:
            time.sleep(0.005)

    @property
    def helpers(self) -> int:
        """How many threads and tasks fetch ahead."""
        tasks = self._run(_tasks()) if self._run else 0
        return sum(thread.name == "trunkline-ahead" for thread in threading.enumerate()) + int(tasks)


async def _collect(rows: Any) -> list[Any]:
    return [row async for row in rows]


async def _step(rows: Any) -> Any:
    return await anext(rows)


async def _tasks() -> int:
    return sum(task.get_name() == "trunkline-ahead" for task in asyncio.all_tasks())


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest, running: Emulator) -> Iterator[Both]:
    if request.param == "sync":
        with running.client() as client:
            yield Both(client, None)
        return
    with asyncio.Runner() as runner:
        aclient = running.async_client()
        yield Both(aclient, runner.run)
        runner.run(aclient.close())


# pages ahead


@pytest.fixture
def twilio(running: Emulator) -> Emulator:
    """An emulator with eleven messages."""
    running.reset()
    for number in range(11):
        running.add(f"api.twilio.com/2010-04-01/Accounts/{running.account_sid}/Messages.json", body=f"{number}")
    return running


@pytest.mark.parametrize("prefetch", [0, 1, 2, 100])
def test_the_same_rows(both: Both, twilio: Emulator, prefetch: int) -> None:
    rows = both.all(both.client.messages.stream(page_size=2, prefetch=prefetch))
    assert [row.body for row in rows] == [f"{number}" for number in range(10, -1, -1)]
    assert len(twilio.requests) == 6
    assert not both.helpers


@pytest.mark.parametrize("prefetch", [0, 1, 3])
def test_so_many_pages_ahead(both: Both, twilio: Emulator, prefetch: int) -> None:
    rows = both.client.messages.stream(page_size=2, prefetch=prefetch)
    both.rest()
    assert (len(twilio.requests), both.helpers) == (0, 0)
    both.next(rows)
    both.wait(lambda: len(twilio.requests) == 1 + prefetch)
    both.rest()
    assert (len(twilio.requests), both.helpers) == (1 + prefetch, min(prefetch, 1))
    both.next(rows)
    both.next(rows)
    both.wait(lambda: len(twilio.requests) == 2 + prefetch)
    both.close(rows)
    assert (len(twilio.requests), both.helpers) == (2 + prefetch, 0)


@pytest.mark.parametrize("limit", [1, 4, 5, 11, 50])
def test_no_page_beyond_the_limit(both: Both, twilio: Emulator, limit: int) -> None:
    rows = both.all(both.client.messages.stream(page_size=2, limit=limit, prefetch=4))
    assert len(rows) == min(limit, 11)
    assert len(twilio.requests) == min(-(-limit // 2), 6)


def test_wrong_arguments(both: Both, twilio: Emulator) -> None:
    for wrong in (-1, True, 1.0, "2", None):
        with pytest.raises((TypeError, ValueError), match="prefetch must be"):
            both.client.messages.stream(prefetch=wrong)
    for wrong in (0, -1, True, 1.5, "2", None):
        with pytest.raises((TypeError, ValueError), match="concurrency must be"):
            both.client.messages.in_range(NOON, None, concurrency=wrong)
    with pytest.raises(ValueError, match="page_size"):
        both.client.messages.in_range(NOON, None, page_size=0, concurrency=2)
    with pytest.raises(ValueError, match="limit"):
        both.client.messages.in_range(NOON, None, limit=0, concurrency=2)
    with pytest.raises(ValueError, match="must have a time zone"):
        both.client.messages.in_range(datetime(2026, 3, 8), None, concurrency=2)
    assert twilio.requests == []


def test_the_deadline_is_that_of_the_call(both: Both, twilio: Emulator) -> None:
    with trunkline.deadline(0):
        streams = [
            both.client.messages.stream(prefetch=2),
            both.client.messages.in_range(NOON, NOON + 5 * DAY, concurrency=3),
        ]
    for rows in streams:
        with pytest.raises(APITimeoutError):
            both.next(rows)
    assert twilio.requests == []
    assert not both.helpers


# days side by side


@pytest.fixture
def dated(running: Emulator) -> Iterator[Emulator]:
    """An emulator with rows at the instants, the newest last."""
    running.reset()
    account = f"api.twilio.com/2010-04-01/Accounts/{running.account_sid}"
    for instant in INSTANTS:
        text = instant.strftime("%a, %d %b %Y %H:%M:%S +0000")
        running.add(f"{account}/Messages.json", date_sent=text, date_created=text, status="sent")
        running.add(f"{account}/Calls.json", start_time=text, date_created=text, status="completed")
        running.add(f"{account}/Conferences.json", date_created=text)
        running.add(f"{account}/Recordings.json", date_created=text)
        made = instant.isoformat()
        running.add("monitor.twilio.com/v1/Alerts", date_generated=made, date_created=made)
    yield running
    # A request that was cancelled may reach the server yet; it shall not be counted elsewhere.
    before = -1
    while before != len(running.requests):
        before = len(running.requests)
        time.sleep(0.03)


KINDS: dict[str, tuple[Callable[[Any], Any], Callable[[Any], datetime]]] = {
    "messages": (lambda client: client.messages, lambda row: row.date_sent),
    "calls": (lambda client: client.calls, lambda row: row.start_time),
    "conferences": (lambda client: client.conferences, lambda row: row.date_created),
    "recordings": (lambda client: client.recordings, lambda row: row.date_created),
    "alerts": (lambda client: client.monitor.v1.alerts, lambda row: row.date_created),
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_rows_in_the_same_order(both: Both, dated: Emulator, kind: str) -> None:
    of, key = KINDS[kind]
    resource = of(both.client)
    ends = st.one_of(
        st.none(),
        st.sampled_from(INSTANTS).flatmap(
            lambda at: st.integers(-1, 1).map(lambda us: at + timedelta(microseconds=us))
        ),
        st.integers(-5 * 86_400, 12 * 86_400).map(lambda seconds: MIDNIGHT + seconds * SECOND),
    )

    @settings(max_examples=rounds(6, 25), deadline=None, suppress_health_check=list(HealthCheck))
    @given(ends, ends, st.integers(2, 5), st.integers(1, 4))
    def check(start: datetime | None, end: datetime | None, concurrency: int, size: int) -> None:
        if start and end and start > end:
            start, end = end, start
        if start and not end:
            end = MIDNIGHT + 12 * DAY
        found = both.all(resource.in_range(start, end, page_size=size, concurrency=concurrency))
        assert [key(row) for row in found] == [at for at in reversed(INSTANTS) if at in Range(start, end)]
        assert [row.sid for row in found] == [row.sid for row in both.all(resource.in_range(start, end))]

    check()


def test_each_day_is_asked_for_once(both: Both, dated: Emulator) -> None:
    start, end = MIDNIGHT + 6 * 3600 * SECOND, MIDNIGHT + 3 * DAY
    rows = both.all(both.client.messages.in_range(start, end, concurrency=2))
    assert [row.date_sent for row in rows] == [at for at in reversed(INSTANTS) if start <= at < end]
    asked = sorted((request.query["DateSent>"], request.query["DateSent<"]) for request in dated.requests)
    assert asked == [("2025-03-08", "2025-03-09"), ("2025-03-09", "2025-03-10"), ("2025-03-10", "2025-03-11")]
    before = len(dated.requests)
    both.all(both.client.monitor.v1.alerts.in_range(start, end, concurrency=2))
    asked = sorted((request.query["StartDate"], request.query["EndDate"]) for request in dated.requests[before:])
    assert asked == [
        ("2025-03-08T06:00:00Z", "2025-03-09T00:00:00Z"),
        ("2025-03-09T00:00:00Z", "2025-03-10T00:00:00Z"),
        ("2025-03-10T00:00:00Z", "2025-03-11T00:00:00Z"),
    ]


def test_a_server_that_sends_too_much(both: Both, dated: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """No row comes twice though the filters mean nothing."""
    messages = both.client.messages
    pages = type(messages).pages
    monkeypatch.setattr(type(messages), "pages", lambda self, **_: pages(self, page_size=3))
    found = both.all(messages.in_range(MIDNIGHT, MIDNIGHT + 9 * DAY, concurrency=3))
    assert [row.date_sent for row in found] == [at for at in reversed(INSTANTS) if 0 <= (at - MIDNIGHT).days < 9]


def test_the_limit_ends_it(both: Both, dated: Emulator) -> None:
    rows = both.all(both.client.calls.in_range(MIDNIGHT - 400 * DAY, MIDNIGHT + 3 * DAY, limit=3, concurrency=4))
    assert [row.start_time for row in rows] == [MIDNIGHT + 2 * DAY + SECOND, MIDNIGHT + DAY, MIDNIGHT + DAY]
    assert not both.helpers
    assert len(dated.requests) < 400


def test_open_ends(both: Both, dated: Emulator) -> None:
    """What is newer than this day's midnight is one part; a range without a start is one."""
    messages = both.client.messages
    found = both.all(messages.in_range(None, None, concurrency=4))
    assert [row.date_sent for row in found] == INSTANTS[::-1]
    assert len(dated.requests) == 1
    found = both.all(messages.in_range(None, NOON + DAY, concurrency=4))
    assert [row.date_sent for row in found] == [at for at in reversed(INSTANTS) if at < NOON + DAY]
    assert len(dated.requests) == 2
    yesterday = datetime.now(UTC) - DAY
    assert both.all(messages.in_range(yesterday, None, concurrency=4)) == []
    (newest,) = (request.query for request in dated.requests[2:] if "DateSent<" not in request.query)
    assert newest["DateSent>"] >= yesterday.date().isoformat()
    before = len(dated.requests)
    assert both.all(messages.in_range(NOON, NOON, concurrency=4)) == []
    assert len(dated.requests) == before


def test_a_failure_has_its_place(both: Both, dated: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    messages = both.client.messages
    pages, calls = type(messages).pages, count()

    def failing(self: Any, *args: Any, **more: Any) -> Any:
        if next(calls) == 4:  # The first call is for the whole range.
            raise LookupError("the fourth day")
        return pages(self, *args, **more)

    monkeypatch.setattr(type(messages), "pages", failing)
    rows = messages.in_range(MIDNIGHT, MIDNIGHT + 4 * DAY, concurrency=2)
    assert [both.next(rows).date_sent for _ in range(3)] == [
        MIDNIGHT + 2 * DAY + SECOND,
        MIDNIGHT + DAY,
        MIDNIGHT + DAY,
    ]
    with pytest.raises(LookupError, match="fourth"):
        both.next(rows)
    assert not both.helpers


# deleting what may be gone


def test_missing_ok(both: Both, twilio: Emulator) -> None:
    message = both.run(both.client.messages.list())[0]
    one = both.client.messages(message.sid)
    assert both.run(one.delete(missing_ok=True)) is None
    assert both.run(one.delete(missing_ok=True)) is None
    with pytest.raises(trunkline.NotFoundError):
        both.run(one.delete())
    with pytest.raises(trunkline.NotFoundError):
        both.run(one.delete(missing_ok=False))
    item = both.client.sync.v1.services("IS" + "0" * 32).documents("ET" + "0" * 32)
    assert both.run(item.delete(missing_ok=True)) is None
    assert [request.status for request in twilio.requests[-5:]] == [204, 404, 404, 404, 404]
