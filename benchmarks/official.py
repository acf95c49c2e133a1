"""The official package, as its documentation uses it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from datetime import date, timedelta
from typing import Any

from twilio.http import HttpClient  # type: ignore[import-untyped]
from twilio.http.async_http_client import AsyncTwilioHttpClient  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from . import replies
from .measure import Held, Meter, report, resident

Report = dict[str, Any]
MESSAGE = {"to": "+14155550123", "from_": "+14155550100", "body": "Your table for four is booked for 7:30 pm."}


class Canned(HttpClient):  # type: ignore[misc]  # the package has no types
    """Answers everything with one body, turned into text as `requests` does it."""

    def __init__(self) -> None:
        self.body = b""

    def request(self, *args: Any, **options: Any) -> Response:
        return Response(200, self.body.decode(), {})


def _client(base: str) -> Client:
    client = Client(replies.ACCOUNT, "secret")
    client.api.base_url = f"{base}/api.twilio.com"
    return client


@asynccontextmanager
async def _async_client(base: str) -> AsyncIterator[Client]:
    async with AsyncTwilioHttpClient() as http:
        client = Client(replies.ACCOUNT, "secret", http_client=http)
        client.api.base_url = f"{base}/api.twilio.com"
        yield client


def create(base: str, count: int) -> Report:
    client = _client(base)
    for _ in range(20):
        client.messages.create(**MESSAGE)
    with Meter() as meter:
        for _ in range(count):
            client.messages.create(**MESSAGE)
    return report(meter, count)


def create_async(base: str, count: int) -> Report:
    async def run() -> Report:
        async with _async_client(base) as client:
            for _ in range(20):
                await client.messages.create_async(**MESSAGE)
            with Meter() as meter:
                for _ in range(count):
                    await client.messages.create_async(**MESSAGE)
        return report(meter, count)

    return asyncio.run(run())


def decode_messages(base: str, start: int) -> Report:
    http = Canned()
    messages = Client(replies.ACCOUNT, "secret", http_client=http).messages
    http.body = replies.messages(start=start)
    with Meter() as meter:
        found = list(messages.page(page_size=1000))
    assert [len(found), found[0].date_sent.utcoffset()] == [1000, timedelta()]
    return report(meter, 1)


def decode_conversation(base: str, start: int) -> Report:
    http = Canned()
    client = Client(replies.ACCOUNT, "secret", http_client=http)
    messages = client.conversations.v1.conversations("CH" + "0" * 32).messages
    http.body = replies.conversation(start=start)
    with Meter() as meter:
        found = list(messages.page(page_size=100))
    assert [len(found), found[0].date_created.utcoffset()] == [1000, timedelta()]
    return report(meter, 1)


def listing(base: str, count: int) -> Report:
    client = _client(base)
    client.messages.list(page_size=1000, limit=1000)
    with Meter() as meter:
        found = client.messages.list(page_size=1000)
    assert len(found) == count
    return report(meter, count)


def hold(base: str, count: int) -> Report:
    http = Canned()
    messages = Client(replies.ACCOUNT, "secret", http_client=http).messages
    pages = [replies.messages(start=start) for start in range(0, count, 1000)]
    http.body = pages[0]
    list(messages.page())
    found = []
    with Held() as held:
        for body in pages:
            http.body = body
            found += list(messages.page())
        http.body = b""
    assert len(found) == count
    return {"bytes": held.bytes / count}


def days(base: str, days: int, size: int, count: int) -> Report:
    client = _client(base)
    client.messages.list(limit=1)
    first, last = date.fromordinal(replies.LAST.toordinal() - days), replies.LAST.date()
    with Meter() as meter:
        found = sum(1 for _ in client.messages.stream(date_sent_after=first, date_sent_before=last, page_size=size))
    assert found == count
    return report(meter, count)


def sends_async(base: str, count: int, connections: int) -> Report:
    async def run() -> Report:
        async with _async_client(base) as client:  # aiohttp's own limit is 100 connections
            gate = asyncio.Semaphore(connections)

            async def one() -> None:
                async with gate:
                    await client.messages.create_async(**MESSAGE)

            await asyncio.gather(*(one() for _ in range(connections)))
            with Meter() as meter:
                await asyncio.gather(*(one() for _ in range(count)))
        return report(meter, count)

    return asyncio.run(run())


def sends_threads(base: str, count: int, threads: int) -> Report:
    client = _client(base)
    with ThreadPoolExecutor(threads) as pool:
        send = lambda _: client.messages.create(**MESSAGE)  # noqa: E731
        list(pool.map(send, range(threads)))
        with Meter() as meter:
            list(pool.map(send, range(count)))
    return report(meter, count)


def stream(base: str, count: int) -> Report:
    client = _client(base)
    client.messages.list(limit=1)
    before = resident()
    with Meter() as meter:
        found = sum(1 for _ in client.messages.stream(page_size=1000))
    assert found == count
    return report(meter, count, peak=resident("VmHWM") - before)
