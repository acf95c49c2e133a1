"""A local Twilio that sends canned bytes: a raw protocol, no framework, HTTP/1.1 with connections that stay open.

`http://127.0.0.1:PORT/LATENCY/ROWS/api.twilio.com/…` replies after LATENCY milliseconds. A list has ROWS messages, or
ROWS on each day that its filters name. `/cpu` says how many seconds of CPU the server has used. The ports are
printed, that of http and that of https, whose certificate and key are in the file that is named on the command line;
the server ends with its standard input.
"""

from __future__ import annotations

import asyncio
import ssl
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from urllib.parse import parse_qs, quote

from . import replies

_OTHER = (
    "Content-Type: application/json;charset=utf-8\r\nDate: Fri, 01 Mar 2024 00:00:00 GMT\r\nConnection: keep-alive\r\n"
    "Twilio-Concurrent-Requests: 1\r\nTwilio-Request-Id: RQ0123456789abcdef0123456789abcdef\r\n"
    "Twilio-Request-Duration: 0.042\r\nX-Home-Region: us1\r\nX-API-Domain: api.twilio.com\r\nX-Shenanigans: none\r\n"
    "Strict-Transport-Security: max-age=31536000\r\nAccess-Control-Allow-Origin: *\r\nX-Powered-By: AT-5000\r\n"
)
# As many different pages as a list of any length has; after them the same come again.
_PAGES = 8


def reply(status: str, body: bytes) -> bytes:
    """A whole reply."""
    return f"HTTP/1.1 {status}\r\n{_OTHER}Content-Length: {len(body)}\r\n\r\n".encode() + body


_CREATED = reply("201 Created", replies.created())


def listed(count: int, path: str, query: str) -> bytes:
    """The page of a list of messages that a query asks for."""
    fields = parse_qs(query)
    size, number = int(fields.get("PageSize", ["50"])[0]), int(fields.get("Page", ["0"])[0])
    after, before = fields.get("DateSent>"), fields.get("DateSent<")
    start = number * size
    if after and before:
        end = _day(before[0])
        total = count * (end - _day(after[0])).days
        inside = replies.rows(end, count, start, max(0, min(size, total - start)))
    else:
        total = count
        inside = replies.rows(replies.LAST, replies.A_DAY, start % (_PAGES * size), max(0, min(size, total - start)))
    following = None
    if start + size < total:
        filters = f"&DateSent%3E={quote(after[0])}&DateSent%3C={quote(before[0])}" if after and before else ""
        following = f"{path}?PageSize={size}{filters}&Page={number + 1}&PageToken=PA{number + 1}"
    return reply("200 OK", replies.page(inside, following, number, size))


@cache
def _day(text: str) -> datetime:
    return datetime.fromisoformat(text[:10]).replace(tzinfo=UTC)


class Connection(asyncio.Protocol):
    """One client's connection."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._buffer = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None

    def data_received(self, data: bytes) -> None:
        buffer = self._buffer + data
        while (end := buffer.find(b"\r\n\r\n")) >= 0:
            method, _, rest = buffer[:end].partition(b" ")
            body = 0
            if method == b"POST":
                lower = rest.lower()
                body = int(lower[lower.index(b"content-length:") + 15 :].partition(b"\r\n")[0])
            if len(buffer) < end + 4 + body:
                break
            buffer = buffer[end + 4 + body :]
            self._answer(method, rest.partition(b" ")[0].decode())
        self._buffer = buffer

    def _answer(self, method: bytes, target: str) -> None:
        if target == "/cpu":
            self._write(reply("200 OK", repr(time.process_time()).encode()))
            return
        path, _, query = target.partition("?")
        _, latency, count, _, path = path.split("/", 4)
        whole = _CREATED if method == b"POST" else listed(int(count), f"/{path}", query)
        if latency == "0":
            self._write(whole)
        else:
            self._loop.call_later(int(latency) / 1000, self._write, whole)

    def _write(self, whole: bytes) -> None:
        if self._transport is not None:
            self._transport.write(whole)


async def main() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=4096)
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(sys.argv[1])
    secure = await loop.create_server(Connection, "127.0.0.1", 0, backlog=4096, ssl=tls)
    print(*(each.sockets[0].getsockname()[1] for each in (server, secure)), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(main())
