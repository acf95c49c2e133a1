"""What an export costs: `python -m benchmarks.scale_export --rows 1000000`; CPU time a row, and memory.

A stand-in server in a process of its own answers with ready pages of 1,000 messages after a latency. Measured are the
export to each form of target, and what a plain read of the same days takes: async, and sync on threads
(`in_range(concurrency=16)`). Each runs in a process of its own, so that its peak of memory is its own.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import resource
import time
from datetime import UTC, date, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import parse_qs, urlsplit

from trunkline import AsyncClient, Client
from trunkline import export as exports

SIZE = 1000
FIRST = date(2024, 1, 1)
ACCOUNT = "AC" + "0" * 32
FORMS = ("parquet", "jsonl", "csv", "duckdb")


def _page() -> bytes:
    """A page of messages; the day, the page and the address of the next one are filled in."""
    rows = []
    for number in range(SIZE):
        sid = f"SM@PAGE@@@@{number:022x}"
        uri = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{sid}.json"
        at = f"@DAY@ {number // 60 % 24:02}:{number % 60:02}:00 +0000"
        rows.append(
            {
                "body": f"Your order {number} is on its way: it will be with you between 10 and 12 o'clock.",
                "num_segments": "1",
                "direction": "outbound-api",
                "from": "+15005550006",
                "to": f"+1415555{number:04}",
                "date_updated": at,
                "price": "-0.00790",
                "error_message": None,
                "uri": uri,
                "account_sid": ACCOUNT,
                "num_media": "0",
                "status": "delivered",
                "messaging_service_sid": None,
                "sid": sid,
                "date_sent": at,
                "date_created": at,
                "error_code": None,
                "price_unit": "USD",
                "api_version": "2010-04-01",
                "subresource_uris": {"media": f"{uri[:-5]}/Media.json"},
            }
        )
    page = {"messages": rows, "page_size": SIZE, "next_page_uri": "@NEXT@", "uri": "", "page": 0}
    return json.dumps(page).encode()


class Server:
    """Answers lists of messages.

    Args:
        pages: how many each day has.
    """

    def __init__(self, days: int, pages: int, latency: float) -> None:
        self.days, self.pages, self.latency = days, pages, latency
        self.template = _page()

    def body(self, target: str) -> bytes:
        query = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
        start = query.get("DateSent>")
        number = int(query.get("Page", "0"))
        if start is None:  # the whole list, the newest day first
            day, page, left = self.days - 1 - number // self.pages, number % self.pages, self.days * self.pages
        else:
            day, page, left = (date.fromisoformat(start) - FIRST).days, number, self.pages
        if not 0 <= day < self.days:
            return b'{"messages": [], "next_page_uri": null}'
        more = f"DateSent>={start}&DateSent<={query['DateSent<']}&" if start else ""
        following = f'"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?{more}PageSize=1000&Page={number + 1}"'
        text = f"{FIRST + timedelta(days=day):%a, %d %b %Y}"
        said = self.template.replace(b"@DAY@", text.encode()).replace(
            b"@PAGE@@@@", f"{day * 10_000 + page:09x}".encode()
        )
        return said.replace(b'"@NEXT@"', following.encode() if number + 1 < left else b"null")

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                body = self.body(head.split(b" ", 2)[1].decode().replace("%3E", ">").replace("%3C", "<"))
                await asyncio.sleep(self.latency)
                date_ = datetime.now(UTC).strftime("%a, %d %b %Y %H:%M:%S GMT")
                lines = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: {date_}\r\n"
                writer.write(f"{lines}Content-Length: {len(body)}\r\n\r\n".encode() + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()


def serve(pipe: Connection, days: int, pages: int, latency: float) -> None:
    async def run() -> None:
        server = await asyncio.start_server(Server(days, pages, latency).answer, "127.0.0.1", 0)
        pipe.send(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        await asyncio.to_thread(pipe.recv)

    asyncio.run(run())


async def _exported(url: str, to: str, days: int) -> int:
    async with AsyncClient(ACCOUNT, "token", base_url=url) as client:
        until = FIRST + timedelta(days=days)
        progress = await exports.run(client, "messages", to=to, since=FIRST, until=until)
    assert progress.complete, progress
    return progress.rows


async def _read(url: str, start: datetime, end: datetime) -> int:
    async with AsyncClient(ACCOUNT, "token", base_url=url) as client:
        count = 0
        async for _ in client.messages.in_range(start, end, concurrency=16):
            count += 1
        return count


def _read_sync(url: str, start: datetime, end: datetime) -> int:
    with Client(ACCOUNT, "token", base_url=url) as client:
        return sum(1 for _ in client.messages.in_range(start, end, concurrency=16))


def measure(pipe: Connection, url: str, what: str, days: int) -> None:
    """One measurement, in a process of its own."""
    start = datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC)
    end = start + timedelta(days=days)
    with TemporaryDirectory() as folder:
        cpu, begun = time.process_time(), time.perf_counter()
        if what == "in_range":
            rows = asyncio.run(_read(url, start, end))
        elif what == "sync in_range":
            rows = _read_sync(url, start, end)
        else:
            rows = asyncio.run(_exported(url, f"{what}:{Path(folder, 'lake')}", days))
        cpu, seconds = time.process_time() - cpu, time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    pipe.send({"what": what, "rows": rows, "us_a_row": cpu / rows * 1e6, "seconds": seconds, "peak_mb": peak})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--pages", type=int, default=10, help="of each day")
    parser.add_argument("--latency", type=float, default=0.05, help="seconds")
    parser.add_argument("--what", nargs="*", default=[*FORMS, "in_range", "sync in_range"])
    given = parser.parse_args()
    days = max(1, given.rows // (SIZE * given.pages))
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    server = spawn.Process(target=serve, args=(there, days, given.pages, given.latency))
    server.start()
    try:
        url = here.recv()
        for what in given.what:
            mine, theirs = spawn.Pipe()
            process = spawn.Process(target=measure, args=(theirs, url, what, days))
            process.start()
            theirs.close()
            found: dict[str, Any] = mine.recv()
            process.join()
            print(
                f"{found['what']:14} {found['rows']:>9,} rows  {found['us_a_row']:6.1f} µs CPU a row"
                f"  {found['seconds']:6.1f} s  peak {found['peak_mb']:5.0f} MB",
                flush=True,
            )
    finally:
        here.send(None)
        server.join()


if __name__ == "__main__":
    main()
