"""How fast a sync reads an account: `python -m benchmarks.logs_sync --messages 100000`.

The emulator runs in a process of its own; the ledger is in memory, so that the rate is that of reading. It is compared
with what the requests would take if nothing but their latency counted, and with the client reading the same rows by
`in_range` and dropping them: where that is slower, the server is what limits.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import time
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from typing import Any

from tests.logs.memory import MemoryLedger
from trunkline import AsyncClient
from trunkline.emulator import Emulator
from trunkline.logs.sync import Sync


class Nothing(MemoryLedger):
    """Keeps marks, and counts rows."""

    count = 0

    def apply(self, readings: Any, marks: Any = (), gone: Any = ()) -> Any:
        self.count += sum(len(reading.rows) for reading in readings)
        return super().apply((), marks)


def serve(pipe: Connection, messages: int, latency: float) -> None:
    with Emulator() as twilio:
        twilio.populate(days=400, messages=messages, seed=1, subaccounts=0)
        if latency:
            twilio.faults.latency(latency)
        pipe.send((twilio.base_url, twilio.account_sid, twilio.auth_token))
        pipe.recv()


async def bare(base_url: str, account: str, token: str, concurrency: int) -> tuple[float, int]:
    """Seconds and rows of reading without keeping."""
    async with AsyncClient(account, token, base_url=base_url) as client:
        begun, rows = time.perf_counter(), 0
        end = datetime.now(UTC)
        whole = client.messages.in_range(end - timedelta(days=400), end, page_size=1000, concurrency=concurrency)
        async for _ in whole:
            rows += 1
        return time.perf_counter() - begun, rows


async def read(base_url: str, account: str, token: str, concurrency: int) -> tuple[float, float, int, int]:
    ledger = Nothing()
    async with AsyncClient(account, token, base_url=base_url) as client:
        begun, cpu = time.perf_counter(), time.process_time()
        sync = Sync(client, ledger, accounts=None, kinds=("message",), concurrency=concurrency)
        progress = await sync.run()
        return time.perf_counter() - begun, time.process_time() - cpu, ledger.count, progress.requests


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--latency", type=float, default=0.1, help="seconds")
    parser.add_argument("--concurrency", type=int, default=8)
    given = parser.parse_args()
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(there, given.messages, given.latency))
    process.start()
    try:
        place = here.recv()
        bare_seconds, bare_rows = asyncio.run(bare(*place, given.concurrency))
        seconds, cpu, rows, requests = asyncio.run(read(*place, given.concurrency))
    finally:
        here.send(None)
        process.join()
    least = requests * given.latency / given.concurrency
    print(f"{rows:,} rows by {requests:,} requests in {seconds:.1f} s: {rows / seconds:,.0f} rows/s")
    print(f"bare: {bare_rows:,} rows in {bare_seconds:.1f} s: {bare_rows / bare_seconds:,.0f} rows/s")
    print(f"CPU of reading {cpu:.1f} s ({rows / cpu:,.0f} rows/s); latency alone {least:.1f} s")


if __name__ == "__main__":
    main()
