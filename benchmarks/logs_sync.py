"""How fast a sync reads an account into a store: `python -m benchmarks.logs_sync --messages 100000`.

The emulator runs in a process of its own and takes 100 ms a request. Its rows are made when they are read, which costs
more than to read them: so it is asked for everything once before, and then repeats what it said. Three things are
measured one after the other: how fast this machine loads the same pages into a store when nothing else is done (load),
how long the requests would take if nothing but their latency counted (latency: `--concurrency` at a time, but the list
of all messages goes from page to page), and the sync itself. The slower of the first two is what it is compared with.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.logs.memory import MemoryLedger
from trunkline import AsyncClient
from trunkline.emulator import Emulator
from trunkline.emulator.exchange import Incoming, Reply
from trunkline.emulator.world import World
from trunkline.logs.jobs import Job
from trunkline.logs.progress import Progress
from trunkline.logs.records import Reading
from trunkline.logs.source import Answer, Source
from trunkline.logs.store.ledger import Ledger
from trunkline.logs.sync import Sync
from trunkline.logs.writing import TOGETHER

SIZE = 1000
Place = tuple[str, str, str]


class Recorded:
    """Repeats what an emulator has said of lists, after a time."""

    def __init__(self, world: World) -> None:
        self._handle = world.handle
        self._said: dict[tuple[str, str], Reply] = {}
        self.repeated = 0
        self.latency = 0.0

    def __call__(self, request: Incoming) -> Reply:
        key = request.path, request.query
        reply = self._said.get(key)
        if reply is None:
            reply = self._said[key] = self._handle(request)
        else:
            self.repeated += 1
        return replace(reply, wait=self.latency)


def serve(pipe: Connection, messages: int, days: int) -> None:
    """Answers, and does what the other end asks: a latency to be set, "cpu" for the seconds that it has used."""
    with Emulator() as twilio:
        twilio.populate(days=days, messages=messages, seed=1, subaccounts=0)
        recorded = twilio._world.handle = Recorded(twilio._world)  # type: ignore[method-assign]
        pipe.send((twilio.base_url, twilio.account_sid, twilio.auth_token))
        while (wish := pipe.recv()) is not None:
            if wish == "used":
                pipe.send((time.process_time(), recorded.repeated))
            else:
                recorded.latency = wish


class Nothing(MemoryLedger):
    """Keeps marks alone."""

    def apply(self, readings: Any, marks: Any = (), gone: Any = ()) -> Any:
        return super().apply((), marks)

    def close(self) -> None:
        """There is no file."""


class Pages:
    """Times the pages of the list of all messages, which follow one another."""

    def __init__(self) -> None:
        self.chain = self.requests = 0
        self.began = time.perf_counter()
        self.backfilled = 0.0

    def watch(self, source: Source) -> None:
        page = source.page

        async def watched(job: Job) -> Answer:
            self.requests += 1
            self.chain += job.key.what == "head"
            return await page(job)

        source.page = watched  # type: ignore[method-assign]

    def progress(self, state: Progress) -> None:
        if state.days_left == 0 and not self.backfilled:
            self.backfilled = time.perf_counter() - self.began


async def load(place: Place, path: Path) -> tuple[int, float]:
    """Rows, and the seconds that it took to keep them: pages are asked for between, and not counted."""
    base_url, account, token = place
    rows, seconds = 0, 0.0
    waiting: list[Reading] = []
    with Ledger(path) as ledger:

        def keep() -> None:
            nonlocal seconds
            begun = time.perf_counter()
            ledger.apply(waiting)
            seconds += time.perf_counter() - begun
            waiting.clear()

        async with AsyncClient(account, token, base_url=base_url) as client:
            async for page in client.messages.pages(page_size=SIZE):
                found: Sequence[Mapping[str, Any]] = page.raw["messages"]
                rows += len(found)
                waiting.append(Reading("message", account, time.time(), found))
                if len(waiting) * SIZE >= TOGETHER:
                    keep()
        keep()
        begun = time.perf_counter()
        ledger.settle()
        seconds += time.perf_counter() - begun
    return rows, seconds


async def read(place: Place, make: Callable[[], Any], days: int, concurrency: int) -> dict[str, float]:
    base_url, account, token = place
    pages = Pages()
    with closing(make()) as ledger:
        async with AsyncClient(account, token, base_url=base_url) as client:
            sync = Sync(
                client,
                ledger,
                accounts=None,
                kinds=("message",),
                since=days + 1,
                concurrency=concurrency,
                on_progress=pages.progress,
            )
            pages.watch(sync._source)
            cpu, begun = time.process_time(), time.perf_counter()
            pages.began = begun
            progress = await sync.run()
            seconds, cpu = time.perf_counter() - begun, time.process_time() - cpu
    return {
        "rows": progress.new,
        "requests": progress.requests,
        "chain": pages.chain,
        "seconds": seconds,
        "days_seconds": pages.backfilled,
        "cpu": cpu,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--days", type=int, default=40)
    parser.add_argument("--latency", type=float, default=0.1, help="seconds")
    parser.add_argument("--concurrency", type=int, default=8)
    given = parser.parse_args()
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(there, given.messages, given.days))
    process.start()
    try:
        place = here.recv()

        def used() -> tuple[float, int]:
            here.send("used")
            seconds, repeated = here.recv()
            return float(seconds), int(repeated)

        before = used()
        making = asyncio.run(read(place, Nothing, given.days, given.concurrency))
        made = used()[0] - before[0]
        with TemporaryDirectory() as folder:
            loaded, load_seconds = asyncio.run(load(place, Path(folder, "load.db")))
            here.send(given.latency)
            before = used()
            found = asyncio.run(read(place, lambda: Ledger(Path(folder, "sync.db")), given.days, given.concurrency))
            after = used()
            served, repeated = after[0] - before[0], after[1] - before[1]
    finally:
        here.send(None)
        process.join()
    latency = max(found["requests"] / given.concurrency, found["chain"]) * given.latency
    least = max(latency, load_seconds)
    figures = found | {
        "load_seconds": load_seconds,
        "latency_seconds": latency,
        "emulator_cpu": served,
        "repeated": repeated,
        "emulator_makes_seconds": made,
        "asked_of_it": making["requests"],
        "part": least / found["seconds"],
    }
    print(json.dumps({name: round(value, 3) for name, value in figures.items()}))
    rows, seconds = found["rows"], found["seconds"]
    print(f"{rows:,.0f} rows by {found['requests']:,.0f} requests in {seconds:.1f} s: {rows / seconds:,.0f} rows/s")
    print(f"  all days after {found['days_seconds']:.1f} s; CPU {found['cpu']:.1f} s, of the emulator {served:.1f} s")
    print(f"load alone {load_seconds:.1f} s ({loaded / load_seconds:,.0f} rows/s), latency alone {latency:.1f} s")
    print(f"{least / found['seconds']:.0%} of the slower of the two")
    print(f"the emulator took {made:.1f} s of CPU to make what it repeated {repeated:,} times")


if __name__ == "__main__":
    main()
