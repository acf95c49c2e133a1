"""Trunkline, as its documentation uses it."""

from __future__ import annotations

import asyncio
import os
from datetime import datetime, timedelta
from typing import Any

from trunkline import AsyncClient, Client
from trunkline._core.http.body import RawResponse
from trunkline._core.http.headers import Headers

from . import replies
from .measure import Held, Meter, report, resident

Report = dict[str, Any]
MESSAGE = {"to": "+14155550123", "from_": "+14155550100", "body": "Your table for four is booked for 7:30 pm."}


class Canned:
    """A transport that answers everything with one body."""

    def __init__(self) -> None:
        self.body = b""

    def send(self, *args: Any, **options: Any) -> RawResponse:
        return RawResponse(200, Headers(), self.body)

    def close(self) -> None:
        pass


def _client(base: str) -> Client:
    ca_bundle = os.environ["REQUESTS_CA_BUNDLE"] if base.startswith("https:") else None
    return Client(replies.ACCOUNT, "secret", base_url=f"{base}/{{host}}", ca_bundle=ca_bundle)


def _async_client(base: str, **options: Any) -> AsyncClient:
    return AsyncClient(replies.ACCOUNT, "secret", base_url=f"{base}/{{host}}", **options)


def _canned() -> tuple[Canned, Client]:
    transport = Canned()
    return transport, Client(replies.ACCOUNT, "secret", transport=transport)


def _offset(instant: datetime | None) -> timedelta | None:
    return None if instant is None else instant.utcoffset()


def create(base: str, count: int) -> Report:
    with _client(base) as client:
        for _ in range(20):
            client.messages.create(**MESSAGE)
        with Meter() as meter:
            for _ in range(count):
                client.messages.create(**MESSAGE)
    return report(meter, count)


def create_async(base: str, count: int, **options: Any) -> Report:
    async def run() -> Report:
        async with _async_client(base, **options) as client:
            for _ in range(20):
                await client.messages.create(**MESSAGE)
            with Meter() as meter:
                for _ in range(count):
                    await client.messages.create(**MESSAGE)
        return report(meter, count)

    return asyncio.run(run())


def decode_messages(base: str, start: int) -> Report:
    transport, client = _canned()
    transport.body = replies.messages(start=start)
    client.messages.page(page_size=1)
    with Meter() as meter:
        found = client.messages.page(page_size=1000).items
    assert [len(found), _offset(found[0].date_sent)] == [1000, timedelta()]
    return report(meter, 1)


def decode_conversation(base: str, start: int) -> Report:
    transport, client = _canned()
    messages = client.conversations.v1.conversations("CH" + "0" * 32).messages
    transport.body = replies.conversation(start=start)
    messages.page(page_size=1)
    with Meter() as meter:
        found = messages.page(page_size=100).items
    assert [len(found), _offset(found[0].date_created)] == [1000, timedelta()]
    return report(meter, 1)


def listing(base: str, count: int) -> Report:
    with _client(base) as client:
        client.messages.list(page_size=1000, limit=1000)
        with Meter() as meter:
            found = client.messages.list(page_size=1000)
    assert len(found) == count
    return report(meter, count)


def hold(base: str, count: int) -> Report:
    transport, client = _canned()
    pages = [replies.messages(start=start) for start in range(0, count, 1000)]
    transport.body = pages[0]
    client.messages.page()
    found = []
    with Held() as held:
        for body in pages:
            transport.body = body
            found += client.messages.page().items
        transport.body = b""
    assert len(found) == count
    return {"bytes": held.bytes / count}


def days(base: str, days: int, size: int, count: int, concurrency: int = 50) -> Report:
    with _client(base) as client:
        client.messages.list(limit=1)
        start, end = replies.LAST - timedelta(days=days), replies.LAST
        with Meter() as meter:
            rows = client.messages.in_range(start, end, page_size=size, concurrency=concurrency)
            found = sum(1 for _ in rows)
    assert found == count
    return report(meter, count)


def sends_async(base: str, count: int, connections: int, **options: Any) -> Report:
    async def run() -> Report:
        async with _async_client(base, max_connections=connections, **options) as client:

            async def one(_: int) -> None:
                await client.messages.create(**MESSAGE)

            await client.map(one, range(connections), concurrency=connections)
            with Meter() as meter:
                await client.map(one, range(count), concurrency=connections)
        return report(meter, count)

    return asyncio.run(run())


def sends_threads(base: str, count: int, threads: int) -> Report:
    with _client(base) as client:
        send = lambda _: client.messages.create(**MESSAGE)  # noqa: E731
        client.map(send, range(threads), concurrency=threads)
        with Meter() as meter:
            client.map(send, range(count), concurrency=threads)
    return report(meter, count)


def stream(base: str, count: int) -> Report:
    with _client(base) as client:
        client.messages.list(limit=1)
        before = resident()
        with Meter() as meter:
            found = sum(1 for _ in client.messages.stream(page_size=1000))
    assert found == count
    return report(meter, count, peak=resident("VmHWM") - before)
