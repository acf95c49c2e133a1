"""The floor: sockets without a library, requests that are ready bytes, and replies that become plain dicts.

No types, no dates, no retries, no deadlines, no TLS: what nothing that does its work can beat by much.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import threading
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlsplit

import msgspec

from . import replies
from .measure import Meter, report, resident

Report = dict[str, Any]
_PATH = f"/api.twilio.com/2010-04-01/Accounts/{replies.ACCOUNT}/Messages.json"
_decode = msgspec.json.decode


def _address(base: str) -> tuple[tuple[str, int], str]:
    parts = urlsplit(base)
    return (str(parts.hostname), int(parts.port or 0)), parts.path


def _post(base: str) -> bytes:
    body = b"To=%2B14155550123&From=%2B14155550100&Body=Your+table+for+four+is+booked+for+7%3A30+pm."
    path = _address(base)[1] + _PATH
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n"
    return f"{head}Content-Type: application/x-www-form-urlencoded\r\n\r\n".encode() + body


def _get(path: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode()


class Connection:
    """A blocking connection."""

    def __init__(self, base: str) -> None:
        self._socket = socket.create_connection(_address(base)[0])
        if base.startswith("https:"):
            tls = ssl.create_default_context(cafile=os.environ["REQUESTS_CA_BUNDLE"])
            self._socket = tls.wrap_socket(self._socket, server_hostname="127.0.0.1")
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(self, request: bytes) -> Any:
        """The JSON of the reply."""
        self._socket.sendall(request)
        data = self._socket.recv(65_536)
        while (end := data.find(b"\r\n\r\n")) < 0:
            data += self._socket.recv(65_536)
        length = _length(data, end)
        left = end + 4 + length - len(data)
        if not left:
            return _decode(data[end + 4 :])
        body = bytearray(length)
        have = len(data) - end - 4
        body[:have] = data[end + 4 :]
        view = memoryview(body)
        while have < length:
            have += self._socket.recv_into(view[have:])
        return _decode(body)

    def close(self) -> None:
        self._socket.close()


def _length(data: bytes, end: int) -> int:
    at = data.index(b"Content-Length: ", 0, end) + 16
    return int(data[at : data.index(b"\r\n", at)])


class Protocol(asyncio.Protocol):
    """A connection of an event loop: one request at a time, whole replies."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        data = self._data = self._data + data
        end = data.find(b"\r\n\r\n")
        if end >= 0 and len(data) >= end + 4 + _length(data, end):
            self._data = b""
            self._answer.set_result(data[end + 4 :])

    async def ask(self, request: bytes) -> Any:
        """The JSON of the reply."""
        self._answer: asyncio.Future[bytes] = self._loop.create_future()
        self.transport.write(request)
        return _decode(await self._answer)


async def _connect(base: str) -> Protocol:
    host, port = _address(base)[0]
    return (await asyncio.get_running_loop().create_connection(Protocol, host, port))[1]


def create(base: str, count: int) -> Report:
    connection, request = Connection(base), _post(base)
    connection.ask(request)
    with Meter() as meter:
        for _ in range(count):
            connection.ask(request)
    connection.close()
    return report(meter, count)


def create_async(base: str, count: int) -> Report:
    async def run() -> Report:
        connection, request = await _connect(base), _post(base)
        await connection.ask(request)
        with Meter() as meter:
            for _ in range(count):
                await connection.ask(request)
        connection.transport.close()
        return report(meter, count)

    return asyncio.run(run())


def _decoded(body: bytes) -> Report:
    with Meter() as meter:
        found = _decode(body)["messages"]
    assert len(found) == 1000
    return report(meter, 1)


def decode_messages(base: str, start: int) -> Report:
    return _decoded(replies.messages(start=start))


def decode_conversation(base: str, start: int) -> Report:
    return _decoded(replies.conversation(start=start))


def _pages(connection: Connection, prefix: str, path: str | None) -> Any:
    while path:
        page = connection.ask(_get(prefix + path))
        yield page["messages"]
        path = page["next_page_uri"]


def listing(base: str, count: int) -> Report:
    connection, prefix = Connection(base), _address(base)[1]
    start = f"{_PATH}?PageSize=1000"
    connection.ask(_get(prefix + start))
    found: list[Any] = []
    with Meter() as meter:
        for page in _pages(connection, f"{prefix}/api.twilio.com", start.removeprefix("/api.twilio.com")):
            found += page
    connection.close()
    assert len(found) == count
    return report(meter, count)


def hold(base: str, count: int) -> Report:
    """As JSON text: what each message takes on the wire."""
    return {"bytes": len(replies.rows(replies.LAST, replies.A_DAY, 0, count)) / count}


def days(base: str, days: int, size: int, count: int) -> Report:
    """Every day on a connection of its own, all at once."""

    async def run() -> Report:
        prefix = _address(base)[1]
        connections = [await _connect(base) for _ in range(days)]

        async def one(number: int, connection: Protocol) -> int:
            end = replies.LAST - timedelta(days=number)
            start = end - timedelta(days=1)
            filters = f"DateSent%3E={quote(str(start.date()))}&DateSent%3C={quote(str(end.date()))}"
            return len((await connection.ask(_get(f"{prefix}{_PATH}?PageSize={size}&{filters}")))["messages"])

        with Meter() as meter:
            found = sum(await asyncio.gather(*map(one, range(days), connections)))
        for connection in connections:
            connection.transport.close()
        assert found == count
        return report(meter, count)

    return asyncio.run(run())


def sends_async(base: str, count: int, connections: int) -> Report:
    async def run() -> Report:
        request = _post(base)
        open_ = [await _connect(base) for _ in range(connections)]
        left = iter(range(count))

        async def lane(connection: Protocol) -> None:
            for _ in left:
                await connection.ask(request)

        with Meter() as meter:
            await asyncio.gather(*map(lane, open_))
        for connection in open_:
            connection.transport.close()
        return report(meter, count)

    return asyncio.run(run())


def sends_threads(base: str, count: int, threads: int) -> Report:
    request = _post(base)
    open_ = [Connection(base) for _ in range(threads)]
    left = iter(range(count))

    def lane(connection: Connection) -> None:
        for _ in left:
            connection.ask(request)

    workers = [threading.Thread(target=lane, args=(connection,)) for connection in open_]
    with Meter() as meter:
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    for connection in open_:
        connection.close()
    return report(meter, count)


def stream(base: str, count: int) -> Report:
    connection, prefix = Connection(base), _address(base)[1]
    before = resident()
    with Meter() as meter:
        start = f"{_PATH.removeprefix('/api.twilio.com')}?PageSize=1000"
        found = sum(len(page) for page in _pages(connection, f"{prefix}/api.twilio.com", start))
    connection.close()
    assert found == count
    return report(meter, count, peak=resident("VmHWM") - before)
